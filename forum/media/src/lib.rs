//! Media: recordings of items with captions in each language, and session papers; sent in pieces and given out in ranges.
//!
//! Who: everybody sees what is open; whoever runs the forum that the item belongs to sends, changes and sees the rest.
//! Owns: `recording`, `recording_captions`, `session_paper`, `session_paper_file`, `media_upload`.
//! Announces: `site:{forum}`; the jobs [`Abandoned`] and [`Discard`].
//! Leans on: programme (the items, and whether an address was read out), forums, people (pictures are encoded anew).
//!
//! Always true:
//! - Whether somebody gets a file is decided when they ask for it. What is under embargo, withdrawn, or belongs to an address
//!   that was not read out or to an item that left the programme is there only for those who may edit it; for everybody else
//!   there is no such address. The stage gives a hall's own screens what it has put there, by [`give`].
//! - What a file is, is seen from how it begins, never from its name, and it goes out as one of the few kinds of [`Format`].
//! - No file is read into memory whole; a piece is acknowledged when it is on disk, and a broken upload goes on from there.
//! - A file that nothing names any more goes: by a job of the act that let go of it, or a day after an upload stood still.
//! - A paper's file that was replaced or withdrawn is kept.
//! - About persons nothing is kept here: who sent what stands in the journal.
//!
//! Start reading at [`Finish`], then `serve`.

mod clock;
mod embargo;
mod files;
mod folder;
mod format;
mod jobs;
mod limits;
mod model;
mod pages;
mod paper_acts;
mod range;
mod recording_acts;
mod serve;
mod srt;
mod store;
#[cfg(test)]
mod tests;
mod upload_acts;
mod vtt;

pub use folder::{read_folder, write_folder};
pub use format::Format;
pub use jobs::{Abandoned, Discard, on_abandoned, on_discard};
pub use model::{
    Caption, Embargo, Kind, Paper, PaperFile, PaperFileId, PaperId, Playable, Purpose, Recording,
    RecordingId, Upload, UploadId,
};
pub use pages::{Piece, give, neighbour, routes};
pub use paper_acts::{AddPaper, SetPaper, WithdrawFile, WithdrawPaper};
pub use recording_acts::{AddStream, RemoveRecording, SetCaptions, SetPoster, SetRecording};
pub use upload_acts::{DropUpload, Finish, StartUpload, Target};

use axum::{http::HeaderMap, response::Response};
use forums::{ForumId, Here};
use kernel::{Lang, Result, db::Tx};
use programme::ItemId;
use uuid::Uuid;

kernel::words!("media");

/// Everything that can be seen and heard of an item, with the languages of its captions, whether it is open or not: what
/// may be shown now is for the caller to decide, by [`Recording::is_open`].
///
/// # Errors
/// What the database says.
pub async fn of_item(tx: &mut Tx, item: ItemId) -> Result<Vec<Playable>> {
    let mut all = vec![];
    for recording in store::recordings(tx, item).await? {
        let captions = store::captions(tx, recording.id).await?;
        all.push(Playable { recording, captions });
    }
    Ok(all)
}

/// What of an item everybody may see and hear now.
///
/// # Errors
/// What the database says.
pub async fn open_of_item(tx: &mut Tx, forum: ForumId, item: ItemId) -> Result<Vec<Playable>> {
    let is_item_open = embargo::is_item_open(tx, forum, item).await?;
    let now = tx.now;
    let mut all = of_item(tx, item).await?;
    all.retain(|it| it.recording.is_open(is_item_open, now));
    Ok(all)
}

/// What a recording is and in which language it is heard, in words: `Video · Қазақша`.
pub fn label(lang: Lang, recording: &Recording) -> String {
    pages::label(Words(lang), recording)
}

/// The answer with a JPEG of the house's files. Whoever asks has the right by then; `is_open`: everybody has it.
///
/// # Errors
/// [`kernel::Error::NotFound`] when the file is gone; what the disk says.
pub async fn picture(here: &Here, headers: &HeaderMap, file: Uuid, is_open: bool) -> Result<Response> {
    serve::Outgoing { file, media_type: "image/jpeg", is_open, name: None }.answer(here, headers).await
}
