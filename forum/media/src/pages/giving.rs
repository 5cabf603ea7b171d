//! What goes out: recordings, captions, posters, papers. Whoever asks is looked at each time.

use crate::{
    embargo::{is_item_open, must_see},
    model::{PaperFileId, Recording, RecordingId},
    serve::{Outgoing, guarded},
    store,
};
use axum::{
    extract::Path,
    http::HeaderMap,
    response::{IntoResponse, Response},
};
use forums::Here;
use kernel::{Error, Result, db::Tx};

/// A recording that whoever asks may have, and whether everybody may.
async fn seen(tx: &mut Tx, here: &Here, id: RecordingId) -> Result<(Recording, bool)> {
    let recording = store::recording(tx, here.forum.id, id).await?.ok_or(Error::NotFound)?;
    let is_item_open = is_item_open(tx, here.forum.id, recording.item).await?;
    let is_open = must_see(&here.by, here.forum.id, recording.is_open(is_item_open, tx.now))?;
    Ok((recording, is_open))
}

/// The file; with `?save` under a name to be saved.
pub(super) async fn recording(
    here: Here,
    Path((_, id)): Path<(String, RecordingId)>,
    headers: HeaderMap,
) -> Result<Response> {
    let mut tx = here.app.db.read().await?;
    let (it, is_open) = seen(&mut tx, &here, id).await?;
    piece(&here, &headers, tx, (it, is_open), &Piece::File).await
}

pub(super) async fn poster(
    here: Here,
    Path((_, id)): Path<(String, RecordingId)>,
    headers: HeaderMap,
) -> Result<Response> {
    let mut tx = here.app.db.read().await?;
    let (it, is_open) = seen(&mut tx, &here, id).await?;
    piece(&here, &headers, tx, (it, is_open), &Piece::Poster).await
}

pub(super) async fn captions(
    here: Here,
    Path((_, id, language)): Path<(String, RecordingId, String)>,
    headers: HeaderMap,
) -> Result<Response> {
    let mut tx = here.app.db.read().await?;
    let (it, is_open) = seen(&mut tx, &here, id).await?;
    piece(&here, &headers, tx, (it, is_open), &Piece::Captions(language)).await
}

/// What of a recording is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Its file.
    File,
    /// The picture that stands for it.
    Poster,
    /// Its captions in a language.
    Captions(String),
}

/// Gives out a piece of a recording that may not be open. Whoever asks has the right by then: a room above has decided it.
///
/// # Errors
/// [`Error::NotFound`] when the forum has no such recording, or it no such piece; what the disk says.
pub async fn give(here: &Here, headers: &HeaderMap, id: RecordingId, wanted: &Piece) -> Result<Response> {
    let mut tx = here.app.db.read().await?;
    let it = store::recording(&mut tx, here.forum.id, id).await?.ok_or(Error::NotFound)?;
    piece(here, headers, tx, (it, false), wanted).await
}

async fn piece(
    here: &Here,
    headers: &HeaderMap,
    mut tx: Tx,
    (it, is_open): (Recording, bool),
    wanted: &Piece,
) -> Result<Response> {
    match wanted {
        Piece::File => {
            let item = programme::item(&mut tx, here.forum.id, it.item).await?;
            drop(tx);
            let (file, format) = it.file.zip(it.format).ok_or(Error::NotFound)?;
            let slug = item.map_or_else(|| "recording".to_owned(), |item| item.slug);
            let name = (here.query.as_deref() == Some("save"))
                .then(|| Outgoing::name_of(&slug, &it.language, format));
            Outgoing { file, media_type: format.word(), is_open, name }.answer(here, headers).await
        }
        Piece::Poster => {
            drop(tx);
            let file = it.poster.ok_or(Error::NotFound)?;
            crate::picture(here, headers, file, is_open).await
        }
        Piece::Captions(language) => {
            let text = store::caption_text(&mut tx, it.id, language).await?.ok_or(Error::NotFound)?;
            drop(tx);
            let mut response = text.into_response();
            guarded(&mut response, "text/vtt; charset=utf-8", is_open);
            Ok(response)
        }
    }
}

/// The file of a paper, to be saved. One that was replaced or withdrawn is there for those who may edit it.
pub(super) async fn paper(
    here: Here,
    Path((_, id)): Path<(String, PaperFileId)>,
    headers: HeaderMap,
) -> Result<Response> {
    let mut tx = here.app.db.read().await?;
    let file = store::paper_file(&mut tx, here.forum.id, id).await?.ok_or(Error::NotFound)?;
    let paper = store::paper(&mut tx, here.forum.id, file.paper).await?.ok_or(Error::NotFound)?;
    let is_item_open = is_item_open(&mut tx, here.forum.id, paper.item).await?;
    let is_open = file.replaced_at.is_none() && paper.is_open(is_item_open, tx.now);
    let is_open = must_see(&here.by, here.forum.id, is_open)?;
    let item = programme::item(&mut tx, here.forum.id, paper.item).await?;
    drop(tx);
    let slug = item.map_or_else(|| "paper".to_owned(), |item| item.slug);
    let name = Some(Outgoing::name_of(&slug, &file.language, file.format));
    Outgoing { file: file.file, media_type: file.format.word(), is_open, name }.answer(&here, &headers).await
}
