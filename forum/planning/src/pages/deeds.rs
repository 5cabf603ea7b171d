//! What is done with one press: moving, cancelling, removing, giving a draft up, asking somebody, taking them out again.

use super::{day_address, grid, item_address, must_manage};
use crate::{
    acts::{Cancel, Discard, Move, Remove, SEEN},
    length::SetLength,
    parts::{Invite, TakeOut},
    plan::current,
    say,
    scene::Board,
    times,
};
use axum::{
    Form as Posted,
    extract::{Path, Query},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use forums::Here;
use jiff::civil::Date;
use kernel::{Error, Result, Say, form::Form};
use programme::{ItemId, Release};
use serde::Deserialize;
use uuid::Uuid;

/// What whoever presses has seen.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Seen {
    pub seen: String,
}

type At = Path<(String, ItemId)>;

pub(super) async fn go(here: Here, Path((_, item)): At, Posted(form): Posted<Form>) -> Result<Response> {
    must_manage(&here)?;
    let to = times::typed(form.value("to")).ok_or(Error::NotFound)?;
    let room = match form.value("room") {
        "" => None,
        id => Some(id.parse().map_err(|_| Error::NotFound)?),
    };
    let seen = form.value("seen").to_owned();
    let done = here.app.db.act(&here.by, Move { forum: here.forum.clone(), item, seen, room, to }).await;
    // Of a form without a script the day is that to which it went.
    let day = form.value("day").parse().unwrap_or(to.date());
    answered(&here, item, day, done, &say::moved()).await
}

pub(super) async fn set_length(
    here: Here,
    Path((_, item)): At,
    Posted(form): Posted<Form>,
) -> Result<Response> {
    must_manage(&here)?;
    let minutes = form.value("minutes").parse().map_err(|_| Error::NotFound)?;
    let day = form.value("day").parse().map_err(|_| Error::NotFound)?;
    let act = SetLength { forum: here.forum.id, item, seen: form.value("seen").to_owned(), minutes };
    let done = here.app.db.act(&here.by, act).await;
    answered(&here, item, day, done, &say::saved()).await
}

/// The day again: alone for a script, as a page for a form.
async fn answered(here: &Here, item: ItemId, day: Date, done: Result<()>, say: &Say) -> Result<Response> {
    let message = match done {
        Ok(()) => None,
        Err(Error::Invalid(errors)) => errors.into_iter().next().map(|(_, say)| say),
        Err(Error::Refused(say)) => Some(say),
        Err(error) => return Err(error),
    };
    if !here.part {
        let (kind, say) = message.as_ref().map_or(("ok", say), |message| ("warn", message));
        return Ok(here.on_to(&day_address(here, Some(day)), kind, say));
    }
    let mut tx = here.app.db.read().await?;
    let board = Board::load(&mut tx, here.forum.id).await?;
    drop(tx);
    let status = if message.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let message = message.map(|message| here.lang.tell(&message)).unwrap_or_default();
    Ok((status, grid::after(here, &board, day, item, message)?).into_response())
}

/// Back to the item, or to its day.
async fn back(here: &Here, item: ItemId, done: Result<()>, say: &Say) -> Result<Response> {
    let mut tx = here.app.db.read().await?;
    let there = current(&mut tx, here.forum.id, item).await?;
    let address = match &there {
        Some(_) => item_address(here, item, ""),
        None => here.to("/planning"),
    };
    match done {
        Ok(()) => Ok(here.on_to(&address, "ok", say)),
        Err(Error::Invalid(errors)) if errors.iter().any(|(field, _)| field == SEEN) => {
            Ok(here.on_to(&address, "warn", &say::changed_meanwhile()))
        }
        Err(Error::Refused(say)) => Ok(here.on_to(&address, "warn", &say)),
        Err(error) => Err(error),
    }
}

pub(super) async fn cancel(
    here: Here,
    Path((_, item)): At,
    Query(Seen { seen }): Query<Seen>,
) -> Result<Response> {
    let act = Cancel { forum: here.forum.id, item, seen, cancelled: true };
    let done = here.app.db.act(&here.by, act).await;
    back(&here, item, done, &say::cancelled()).await
}

pub(super) async fn restore(
    here: Here,
    Path((_, item)): At,
    Query(Seen { seen }): Query<Seen>,
) -> Result<Response> {
    let act = Cancel { forum: here.forum.id, item, seen, cancelled: false };
    let done = here.app.db.act(&here.by, act).await;
    back(&here, item, done, &say::restored()).await
}

pub(super) async fn remove(
    here: Here,
    Path((_, item)): At,
    Query(Seen { seen }): Query<Seen>,
) -> Result<Response> {
    let done = here.app.db.act(&here.by, Remove { forum: here.forum.id, item, seen }).await;
    back(&here, item, done, &say::removed()).await
}

pub(super) async fn discard(
    here: Here,
    Path((_, item)): At,
    Query(Seen { seen }): Query<Seen>,
) -> Result<Response> {
    let done = here.app.db.act(&here.by, Discard { forum: here.forum.id, item, seen }).await;
    back(&here, item, done, &say::discarded()).await
}

/// Who is meant, and what whoever presses has seen.
#[derive(Debug, Deserialize)]
pub(super) struct Whose {
    registration: Uuid,
    #[serde(default)]
    seen: String,
}

pub(super) async fn take_out(
    here: Here,
    Path((_, item)): At,
    Query(Whose { registration, seen }): Query<Whose>,
) -> Result<Response> {
    let act = TakeOut { forum: here.forum.id, item, seen, registration };
    let done = here.app.db.act(&here.by, act).await;
    back(&here, item, done, &say::taken_out()).await
}

/// The text of what was an address, and is none any more.
pub(super) async fn release(here: Here, Path((_, item)): At) -> Result<Response> {
    let done = here.app.db.act(&here.by, Release { forum: here.forum.id, item }).await;
    back(&here, item, done, &say::text_released()).await
}

pub(super) async fn invite(
    here: Here,
    Path((_, item)): At,
    Query(Whose { registration, .. }): Query<Whose>,
) -> Result<Response> {
    must_manage(&here)?;
    let site = here.app.config.public_url();
    let act = Invite { forum: here.forum.clone(), item, registration, site };
    let done = here.app.db.act(&here.by, act).await;
    back(&here, item, done, &say::invited()).await
}
