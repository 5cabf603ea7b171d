//! How the bytes of a file come in: written to disk as they arrive, off the async threads, and on disk before anything is
//! answered.

use crate::{
    format::{self, HEAD_BYTES, may_become},
    limits::SILENCE_SECONDS_MAX,
    model::{Purpose, Upload},
    say, store,
    upload_acts::{DropUpload, Finish, Receive},
};
use axum::body::Bytes;
use futures_util::{Stream, StreamExt};
use kernel::{Error, Result, Say, files::Files, rights::By, shell, web::App};
use std::{
    fs::File,
    io::{Read, Write},
    pin::pin,
    time::Duration,
};
use uuid::Uuid;

/// How much is gathered before it is written.
const WRITTEN_AT_ONCE: usize = 512 * 1024;

/// What was written.
pub(crate) struct Written {
    /// How many bytes.
    pub bytes: u64,
    /// Whether everything came that was to come.
    pub is_whole: bool,
    /// The file: nobody else writes it until this is let go.
    _alone: File,
}

/// Opens a file that nobody else is writing.
///
/// # Errors
/// 423 when somebody else is; what the disk says.
pub(crate) async fn alone(app: &App, file: Uuid) -> Result<File> {
    let files = app.files.clone();
    let busy = || Error::told(423, "busy", say::upload_busy_title(), say::upload_busy());
    blocking(move || files.writer(file)).await?.ok_or_else(busy)
}

/// Writes a stream into a file from a place in it, up to `most` bytes. What came before it broke off is kept too; what is
/// too much is read, for else nobody would hear the answer, and not written.
///
/// # Errors
/// What the disk says.
pub(crate) async fn write<S, E>(mut open: File, from: u64, most: u64, bytes: S) -> Result<Written>
where
    S: Stream<Item = Result<Bytes, E>> + Send,
{
    open = blocking(move || Files::write_on(&mut open, from).map(|()| open)).await?;
    let mut bytes = pin!(bytes);
    let (mut gathered, mut written, mut is_over) = (Vec::with_capacity(WRITTEN_AT_ONCE), 0, false);
    let is_whole = loop {
        let next = tokio::time::timeout(Duration::from_secs(SILENCE_SECONDS_MAX), bytes.next()).await;
        let piece = match next {
            Ok(Some(Ok(piece))) => piece,
            Ok(None) => break !is_over,
            Ok(Some(Err(_))) | Err(_) => break false,
        };
        is_over = is_over || written + gathered.len() as u64 + piece.len() as u64 > most;
        if is_over {
            continue;
        }
        gathered.extend_from_slice(&piece);
        if gathered.len() >= WRITTEN_AT_ONCE {
            written += gathered.len() as u64;
            (open, gathered) = flushed(open, gathered).await?;
        }
    };
    written += gathered.len() as u64;
    (open, _) = flushed(open, gathered).await?;
    open = blocking(move || open.sync_all().map(|()| open)).await?;
    Ok(Written { bytes: written, is_whole, _alone: open })
}

async fn flushed(mut open: File, mut gathered: Vec<u8>) -> Result<(File, Vec<u8>)> {
    blocking(move || {
        open.write_all(&gathered)?;
        gathered.clear();
        Ok((open, gathered))
    })
    .await
}

async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> std::io::Result<T> + Send + 'static,
) -> Result<T> {
    Ok(tokio::task::spawn_blocking(work).await.map_err(anyhow::Error::from)??)
}

/// One piece of an upload: written, noted, and the upload finished with the last. Answers how much of it is on disk.
///
/// # Errors
/// 423 when somebody else is writing it, 409 when somebody else has moved it meanwhile; 415 for a file of a kind that is
/// not taken, which goes with its upload; what the disk says.
pub(crate) async fn go_on<S, E>(app: App, by: By, mut upload: Upload, bytes: S) -> Result<i64>
where
    S: Stream<Item = Result<Bytes, E>> + Send,
{
    let open = alone(&app, upload.file).await?;
    // Whoever had the file before may have moved it: nothing that was acknowledged is written over.
    let mut tx = app.db.read().await?;
    let now = store::upload(&mut tx, upload.id).await?;
    drop(tx);
    if now.is_none_or(|now| now.received != upload.received) {
        return Err(moved());
    }
    let from = u64::try_from(upload.received).unwrap_or_default();
    let left = u64::try_from(upload.bytes - upload.received).unwrap_or_default();
    let written = write(open, from, left, bytes).await?;
    let to = upload.received + i64::try_from(written.bytes).unwrap_or_default();
    let noted = Receive { upload: upload.id, from: upload.received, to };
    let is_noted = app.db.chore(noted).await?;
    drop(written);
    if !is_noted {
        return Err(moved());
    }
    upload.received = to;
    let is_begun = to >= i64::try_from(HEAD_BYTES).unwrap_or_default().min(upload.bytes);
    if from < HEAD_BYTES && is_begun && !begins_well(&app, &upload).await? {
        return Err(refused(&app, &by, &upload).await);
    }
    if to == upload.bytes {
        finish(&app, &by, &upload).await?;
    }
    Ok(to)
}

/// Somebody else has sent a piece meanwhile.
pub(crate) fn moved() -> Error {
    Error::told(409, "moved", say::upload_moved_title(), say::upload_moved())
}

async fn begins_well(app: &App, upload: &Upload) -> Result<bool> {
    let (files, file, purpose) = (app.files.clone(), upload.file, upload.purpose);
    blocking(move || {
        let mut head = vec![];
        let Some(open) = files.reader(file)? else { return Ok(false) };
        open.take(HEAD_BYTES).read_to_end(&mut head)?;
        Ok(may_become(purpose, &head))
    })
    .await
}

/// A file that is whole becomes what it was sent for.
///
/// # Errors
/// 415 for a file of a kind that is not taken, which goes with its upload; what the act says.
pub(crate) async fn finish(app: &App, by: &By, upload: &Upload) -> Result<()> {
    let (files, file, purpose) = (app.files.clone(), upload.file, upload.purpose);
    let format = blocking(move || match files.reader(file)? {
        Some(mut open) => format::of(purpose, &mut open),
        None => Ok(None),
    });
    match format.await? {
        Some(format) => app.db.act(by, Finish { forum: upload.forum, upload: upload.id, format }).await,
        None => Err(refused(app, by, upload).await),
    }
}

async fn refused(app: &App, by: &By, upload: &Upload) -> Error {
    let gone = app.db.act(by, DropUpload { forum: upload.forum, upload: upload.id }).await;
    match gone {
        Ok(()) => Error::told(415, "kind", say::file_kind_title(), kind(upload.purpose)),
        Err(error) => error,
    }
}

/// What is taken instead, in words.
fn kind(purpose: Purpose) -> Say {
    shell::say::field_file_kind(purpose.takes())
}
