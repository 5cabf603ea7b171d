//! The screens of a hall itself. Their address has a secret and needs no signing in: it shows what everybody sees of the hall, and
//! a recording that is not public once it is put on the screens.

use super::{
    hall_of, hall_to_run,
    screen::{OwnBoard, screen},
    shown::hall_name,
};
use crate::{
    Words,
    acts::RenewScreens,
    model::{Focus, Hall, screen_mark, screen_secret},
    public::Public,
    say, store,
};
use askama::Template;
use axum::{
    extract::Path,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};
use forums::{ForumId, Here, Shows};
use kernel::{
    Error, Result,
    db::{Json, Tx},
    rights::{Right, Scope},
    web::{App, Frame, page},
};
use media::{Piece, RecordingId};
use programme::{Room, RoomId};

/// The address of a hall's own screens, within the forum: what is not public lies below it. None where the hall is no more.
pub(super) async fn own_of(tx: &mut Tx, app: &App, forum: ForumId, hall: RoomId) -> Result<Option<String>> {
    let rooms = programme::rooms(tx, forum).await?;
    match rooms.iter().find(|room| room.id == hall) {
        Some(room) => own(tx, app, room).await.map(Some),
        None => Ok(None),
    }
}

/// The same of a hall that is known.
pub(super) async fn own(tx: &mut Tx, app: &App, room: &Room) -> Result<String> {
    let link = store::link(tx, room.id).await?;
    Ok(format!("/hall-screen/{}/{}", room.slug, screen_secret(&app.keys.seal, link)))
}

/// By what a page of these screens knows whether it still has their address: it tells nothing of the secret.
pub(super) async fn mark_of(tx: &mut Tx, app: &App, hall: RoomId) -> Result<String> {
    let link = store::link(tx, hall).await?;
    Ok(screen_mark(&app.keys.seal, link))
}

#[derive(Template)]
#[template(path = "pages/screen-ended.html")]
struct EndedPage {
    f: Frame,
    t: Words,
    hall: Shows,
}

/// The address of the page that they show.
pub(super) async fn page_of(tx: &mut Tx, app: &App, room: &Room) -> Result<String> {
    Ok(format!("{}/screen", own(tx, app, room).await?))
}

/// The hall of that word, for whoever knows the secret of its screens.
async fn hall_with(tx: &mut Tx, here: &Here, slug: &str, secret: &str) -> Result<Room> {
    let room = hall_of(tx, here, slug).await?;
    let link = store::link(tx, room.id).await?;
    if screen_secret(&here.app.keys.seal, link) == secret { Ok(room) } else { Err(Error::NotFound) }
}

pub(super) async fn show(
    here: Here,
    Path((_, slug, secret)): Path<(String, String, String)>,
) -> Result<Response> {
    let mut tx = here.app.db.read().await?;
    let room = hall_of(&mut tx, &here, &slug).await?;
    let is_known = hall_with(&mut tx, &here, &slug, &secret).await.is_ok();
    drop(tx);
    if is_known {
        return screen::<OwnBoard>(&here, &slug).await;
    }
    // A computer of the hall at which nobody is signed in: what is to be done is said to whoever stands before it.
    let ended = EndedPage { f: here.frame(), t: Words(here.lang), hall: hall_name(&here, &room) };
    Ok((StatusCode::NOT_FOUND, page(&here, &ended)?).into_response())
}

pub(super) async fn recording(
    here: Here,
    Path((_, slug, secret, id)): Path<(String, String, String, RecordingId)>,
    headers: HeaderMap,
) -> Result<Response> {
    give(&here, (&slug, &secret, id), &headers, &Piece::File).await
}

pub(super) async fn poster(
    here: Here,
    Path((_, slug, secret, id)): Path<(String, String, String, RecordingId)>,
    headers: HeaderMap,
) -> Result<Response> {
    give(&here, (&slug, &secret, id), &headers, &Piece::Poster).await
}

pub(super) async fn captions(
    here: Here,
    Path((_, slug, secret, id, language)): Path<(String, String, String, RecordingId, String)>,
    headers: HeaderMap,
) -> Result<Response> {
    give(&here, (&slug, &secret, id), &headers, &Piece::Captions(language)).await
}

/// A piece of a recording that is on the screens; to those who run the stage, of any. Others do not learn that it is there.
async fn give(
    here: &Here,
    (slug, secret, id): (&str, &str, RecordingId),
    headers: &HeaderMap,
    piece: &Piece,
) -> Result<Response> {
    let mut tx = here.app.db.read().await?;
    let room = hall_with(&mut tx, here, slug, secret).await?;
    let is_shown = shows(&store::hall(&mut tx, here.forum.id, room.id).await?, id)
        || shows(&Public::of(&mut tx, here.forum.id).await?.hall(&mut tx, room.id).await?, id);
    drop(tx);
    if !is_shown && !here.by.may(Right::RunStage, Scope::forum(here.forum.id.0)) {
        return Err(Error::NotFound);
    }
    media::give(here, headers, id, piece).await
}

fn shows(hall: &Hall, recording: RecordingId) -> bool {
    matches!(hall.focus, Some(Json(Focus::Recording { id, .. })) if id == recording)
}

/// Another address, where the one before went astray.
pub(super) async fn renew(here: Here, Path((_, slug)): Path<(String, String)>) -> Result<Response> {
    let mut tx = here.app.db.read().await?;
    let room = hall_to_run(&mut tx, &here, &slug).await?;
    drop(tx);
    here.app.db.act(&here.by, RenewScreens { forum: here.forum.id, hall: room.id }).await?;
    Ok(here.on_to(&here.to("/stage"), "ok", &say::screens_renewed()))
}
