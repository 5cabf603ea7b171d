//! That two are not the same, that this is looked at again, and that a merge is undone.

use super::Asked;
use crate::{
    acts::{Different, Reopen, Undo},
    model::LikenessId,
    say,
};
use axum::{
    extract::{Path, Query},
    response::Response,
};
use forums::Here;
use kernel::{Error, Result};

pub(super) async fn different(
    here: Here,
    Path((_, id)): Path<(String, LikenessId)>,
    Query(asked): Query<Asked>,
) -> Result<Response> {
    let done = here.app.db.act(&here.by, Different { likeness: id, forum: here.forum.id }).await;
    answered(&here, id, &asked, done, ("ok", &say::are_different()))
}

pub(super) async fn reopen(
    here: Here,
    Path((_, id)): Path<(String, LikenessId)>,
    Query(asked): Query<Asked>,
) -> Result<Response> {
    let done = here.app.db.act(&here.by, Reopen { likeness: id, forum: here.forum.id }).await;
    answered(&here, id, &asked, done, ("ok", &say::reopened()))
}

pub(super) async fn undo(
    here: Here,
    Path((_, id)): Path<(String, LikenessId)>,
    Query(asked): Query<Asked>,
) -> Result<Response> {
    let done = here.app.db.act(&here.by, Undo { likeness: id, forum: here.forum.id }).await;
    here.app.sessions.forget();
    match done {
        Ok(undone) => {
            if let Some(photo) = undone.photo {
                here.app.files.remove(photo)?;
            }
            let said = match undone.without_place {
                0 => ("ok", say::undone()),
                without => ("warn", say::undone_without_place(without)),
            };
            answered(&here, id, &asked, Ok(()), (said.0, &said.1))
        }
        Err(error) => answered(&here, id, &asked, Err(error), ("ok", &say::undone())),
    }
}

/// Back to the list, where the next pair waits; a refusal is shown beside the pair.
pub(super) fn answered(
    here: &Here,
    id: LikenessId,
    asked: &Asked,
    done: Result<()>,
    (kind, say): (&'static str, &kernel::Say),
) -> Result<Response> {
    match done {
        Ok(()) => Ok(here.on_to(&here.to(&format!("/duplicates?{}", asked.query(asked.page))), kind, say)),
        Err(Error::Refused(why)) => {
            let back = here.to(&format!("/duplicates/{id}?{}", asked.query(asked.page)));
            Ok(here.on_to(&back, "error", &why))
        }
        Err(error) => Err(error),
    }
}
