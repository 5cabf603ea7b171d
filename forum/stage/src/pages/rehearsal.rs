//! Where a rehearsal begins and ends.

use crate::{
    Words,
    acts::{EndRehearsal, Rehearse},
    model::Rehearsal,
    say,
};
use axum::{extract::Path, response::Response};
use forums::Here;
use kernel::{Error, Result, dates};

pub(super) async fn act(here: Here, Path((_, deed)): Path<(String, String)>) -> Result<Response> {
    let (db, forum, back) = (&here.app.db, here.forum.id, here.to("/stage"));
    let done = match deed.as_str() {
        "begin" => db.act(&here.by, Rehearse { forum }).await.map(|()| say::rehearsal_begun()),
        "end" => db.act(&here.by, EndRehearsal { forum }).await.map(|()| say::rehearsal_ended()),
        _ => return Err(Error::NotFound),
    };
    match done {
        Ok(say) => Ok(here.on_to(&back, "ok", &say)),
        Err(Error::Refused(say)) => Ok(here.on_to(&back, "warn", &say)),
        Err(error) => Err(error),
    }
}

/// What stands above consoles while the stage rehearses.
pub(super) fn since(here: &Here, it: &Rehearsal) -> String {
    Words(here.lang).rehearsing(dates::moment(here.lang, it.begun_at, &here.forum.time_zone()))
}
