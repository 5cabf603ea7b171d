//! What is done with one press: sending, taking down, correcting, throwing away.

use crate::{
    acts::{Correct, Discard, End, Send, must_run},
    model::{NoticeId, SHOWN_FOR},
    say,
};
use axum::{
    Form as Posted,
    extract::{Path, Query},
    response::Response,
};
use forums::Here;
use kernel::{Error, Result, Say, form::Form};
use serde::Deserialize;

type At = Path<(String, NoticeId)>;

/// What whoever presses has seen.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Seen {
    seen: i64,
}

fn address(here: &Here, notice: NoticeId) -> String {
    here.to(&format!("/notices/{notice}"))
}

/// Back to the notice, with what there is to say.
fn back(here: &Here, notice: NoticeId, done: Result<()>, say: &Say) -> Result<Response> {
    let to = address(here, notice);
    match done {
        Ok(()) => Ok(here.on_to(&to, "ok", say)),
        Err(Error::Refused(say)) => Ok(here.on_to(&to, "warn", &say)),
        Err(Error::Invalid(errors)) => match errors.first() {
            Some((_, say)) => Ok(here.on_to(&to, "warn", say)),
            None => Err(Error::Invalid(errors)),
        },
        Err(error) => Err(error),
    }
}

pub(super) async fn send(
    here: Here,
    Path((_, notice)): At,
    Query(Seen { seen }): Query<Seen>,
) -> Result<Response> {
    let done = here.app.db.act(&here.by, Send { forum: here.forum.id, notice, seen }).await;
    back(&here, notice, done, &say::sent())
}

pub(super) async fn end(here: Here, Path((_, notice)): At) -> Result<Response> {
    let done = here.app.db.act(&here.by, End { forum: here.forum.id, notice }).await;
    back(&here, notice, done, &say::ended())
}

pub(super) async fn correct(
    here: Here,
    Path((_, notice)): At,
    Posted(form): Posted<Form>,
) -> Result<Response> {
    must_run(&here.by, here.forum.id)?;
    let draft = NoticeId(form.value("csrf").parse().map_err(|_| Error::NotFound)?);
    let expires_at = here.app.db.clock.now() + SHOWN_FOR;
    let act = Correct { forum: here.forum.id, notice, draft, expires_at };
    here.app.db.act(&here.by, act).await?;
    Ok(here.on_to(&format!("{}/edit", address(&here, draft)), "ok", &say::correcting()))
}

pub(super) async fn discard(here: Here, Path((_, notice)): At) -> Result<Response> {
    here.app.db.act(&here.by, Discard { forum: here.forum.id, notice }).await?;
    Ok(here.on_to(&here.to("/notices"), "ok", &say::discarded()))
}
