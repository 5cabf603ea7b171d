//! How files are sent: in pieces by the core of the tus protocol 1.0 (tus.io), which picks up where it broke off, or in one
//! go by an ordinary form.
//!
//! `POST /media/{item}/uploads` with `Upload-Length` and `Upload-Metadata` (`filename`, `language`, `embargo`, `modified`,
//! `recording` or `paper`, each in base64) answers 201 and the upload's address. `HEAD` of it answers `Upload-Offset`; `PATCH`
//! with `Upload-Offset` and a body of at most 32 MB answers 204 with the next one. The last piece finishes the upload.

use super::{size, told, told_on};
use crate::{
    embargo::must_edit,
    files,
    limits::FORM_BYTES_MAX,
    model::{Embargo, PaperId, RecordingId, Upload, UploadId},
    say, store,
    upload_acts::{DropUpload, Measure, StartUpload, Target},
};
use axum::{
    body::Body,
    extract::{
        Multipart, Path,
        multipart::{Field, MultipartError},
    },
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use data_encoding::BASE64;
use forums::Here;
use kernel::{Error, Result, form::Form, shell};

const LENGTH: HeaderName = HeaderName::from_static("upload-length");
const OFFSET: HeaderName = HeaderName::from_static("upload-offset");
const METADATA: HeaderName = HeaderName::from_static("upload-metadata");
const VERSION: HeaderName = HeaderName::from_static("tus-resumable");
/// Letters of what a sender calls a file.
const NAME_LETTERS_MAX: usize = 200;
/// Text fields of the ordinary form.
const FIELDS_MAX: usize = 10;

/// What a sender says about a file, from headers or from a form.
fn asked(here: &Here, item: String, said: &Form, bytes: i64) -> Result<StartUpload> {
    let target = match (said.value("recording"), said.value("paper")) {
        ("", "") => Target::Recording,
        (id, "") => Target::FileOf(RecordingId(id.parse().map_err(|_| Error::NotFound)?)),
        ("", id) => Target::Paper(PaperId(id.parse().map_err(|_| Error::NotFound)?)),
        _ => return Err(Error::NotFound),
    };
    let language = said.value("language");
    let is_known = here.app.house().languages.iter().any(|tag| tag == language);
    if !is_known && (!language.is_empty() || matches!(target, Target::Paper(_))) {
        return Err(Error::Refused(say::language_missing()));
    }
    let letters = said.value("filename").chars().filter(|letter| !letter.is_control());
    Ok(StartUpload {
        forum: here.forum.id,
        item,
        target,
        language: language.to_owned(),
        embargo: Embargo::from_word(said.value("embargo"))
            .filter(|it| *it != Embargo::Until)
            .unwrap_or(Embargo::None),
        name: letters.take(NAME_LETTERS_MAX).collect(),
        modified: said.value("modified").parse().unwrap_or_default(),
        bytes,
        file: uuid::Uuid::nil(),
    })
}

/// Begins an upload with a file of its own. The file goes again when the act is refused.
async fn begun(here: &Here, act: StartUpload) -> Result<UploadId> {
    let files = here.app.files.clone();
    let beginning = tokio::task::spawn_blocking(move || files.begin());
    let file = beginning.await.map_err(anyhow::Error::from)??;
    let started = here.app.db.act(&here.by, StartUpload { file, ..act }).await;
    if started.is_err() {
        here.app.files.remove_all(vec![file]).await?;
    }
    started
}

async fn upload(here: &Here, id: UploadId) -> Result<Upload> {
    must_edit(&here.by, here.forum.id)?;
    let mut tx = here.app.db.read().await?;
    let upload = store::upload(&mut tx, id).await?;
    upload.filter(|it| it.forum == here.forum.id).ok_or(Error::NotFound)
}

fn number(headers: &HeaderMap, name: &HeaderName) -> Option<i64> {
    let text = headers.get(name)?.to_str().ok()?;
    let is_digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if is_digits { text.parse().ok() } else { None }
}

/// `filename ZmlsbS5tcDQ=,language a2s=`
fn metadata(headers: &HeaderMap) -> Form {
    let text = headers.get(METADATA).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let pair = |one: &str| {
        let (name, value) = one.trim().split_once(' ')?;
        let value = BASE64.decode(value.trim().as_bytes()).ok()?;
        Some((name.to_owned(), String::from_utf8(value).ok()?))
    };
    Form::from_pairs(text.split(',').filter_map(pair))
}

fn unclear() -> Error {
    Error::told(400, "unclear", shell::say::error_400_title(), shell::say::error_400_next())
}

fn answer(status: StatusCode, upload: Option<(i64, i64)>) -> Response {
    let mut response = status.into_response();
    let headers = response.headers_mut();
    headers.insert(VERSION, HeaderValue::from_static("1.0.0"));
    if let Some((offset, length)) = upload {
        headers.insert(OFFSET, offset.into());
        headers.insert(LENGTH, length.into());
    }
    response
}

pub(super) async fn start(
    here: Here,
    Path((_, item)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response> {
    must_edit(&here.by, here.forum.id)?;
    let length = number(&headers, &LENGTH).ok_or_else(unclear)?;
    let id = begun(&here, asked(&here, item, &metadata(&headers), length)?).await?;
    let mut response = answer(StatusCode::CREATED, Some((0, length)));
    let address = here.to(&format!("/uploads/{id}"));
    let address = HeaderValue::from_str(&address).map_err(anyhow::Error::from)?;
    response.headers_mut().insert(header::LOCATION, address);
    Ok(response)
}

/// How much of an upload is on disk.
pub(super) async fn stands(here: Here, Path((_, id)): Path<(String, UploadId)>) -> Result<Response> {
    let upload = upload(&here, id).await?;
    Ok(answer(StatusCode::NO_CONTENT, Some((upload.received, upload.bytes))))
}

/// The next piece of an upload.
pub(super) async fn go_on(
    here: Here,
    Path((_, id)): Path<(String, UploadId)>,
    headers: HeaderMap,
    body: Body,
) -> Result<Response> {
    let upload = upload(&here, id).await?;
    let kind = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    if kind != Some("application/offset+octet-stream") {
        return Err(unclear());
    }
    if number(&headers, &OFFSET).ok_or_else(unclear)? != upload.received {
        return Err(files::moved());
    }
    let (length, app, by) = (upload.bytes, here.app.clone(), here.by.clone());
    // What came of a piece is noted also when its sender is gone by then.
    let going = tokio::spawn(files::go_on(app, by, upload, body.into_data_stream()));
    let offset = going.await.map_err(anyhow::Error::from)??;
    Ok(answer(StatusCode::NO_CONTENT, Some((offset, length))))
}

pub(super) async fn give_up(here: Here, Path((_, id)): Path<(String, UploadId)>) -> Result<Response> {
    let item = upload(&here, id).await?.item;
    let act = DropUpload { forum: here.forum.id, upload: id };
    let done = here.app.db.act(&here.by, act).await.map(|()| say::given_up());
    told_on(&here, item, "", done).await
}

/// A file in one go. The text fields come first, as they stand in the form.
pub(super) async fn by_form(
    here: Here,
    Path((_, item)): Path<(String, String)>,
    mut sent: Multipart,
) -> Result<Response> {
    must_edit(&here.by, here.forum.id)?;
    let mut pairs = vec![];
    while let Some(field) = sent.next_field().await.map_err(unreadable)? {
        let name = field.name().unwrap_or_default().to_owned();
        if name == "file" {
            pairs.push(("filename".to_owned(), field.file_name().unwrap_or_default().to_owned()));
            let said = Form::from_pairs(pairs);
            let back = back(&here, &item, &said);
            let done = async {
                let act = asked(&here, item, &said, FORM_BYTES_MAX)?;
                whole(&here, begun(&here, act).await?, field).await
            };
            return match done.await {
                Err(Error::Told(told)) if told.status == 415 => Ok(here.on_to(&back, "error", &told.detail)),
                done => told(&here, &back, done.map(|()| say::upload_done())),
            };
        }
        if pairs.len() < FIELDS_MAX {
            pairs.push((name, field.text().await.map_err(unreadable)?));
        }
    }
    Err(Error::Refused(shell::say::field_file_missing()))
}

/// The page that the form stands on.
fn back(here: &Here, item: &str, said: &Form) -> String {
    let below = match (said.value("recording"), said.value("paper")) {
        ("", "") => String::new(),
        (id, "") => format!("/recordings/{id}"),
        (_, id) => format!("/papers/{id}"),
    };
    let is_plain = |text: &str| {
        text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'/'))
    };
    if is_plain(item) && is_plain(&below) {
        here.to(&format!("/media/{item}{below}"))
    } else {
        here.to("/media")
    }
}

async fn whole(here: &Here, id: UploadId, field: Field<'_>) -> Result<()> {
    let mut upload = upload(here, id).await?;
    let most = u64::try_from(FORM_BYTES_MAX).unwrap_or_default();
    let open = files::alone(&here.app, upload.file).await?;
    let written = files::write(open, 0, most, field).await;
    let bytes = written.as_ref().map_or(0, |it| i64::try_from(it.bytes).unwrap_or_default());
    let why = match &written {
        Ok(written) if !written.is_whole => Some(say::form_too_large(size(FORM_BYTES_MAX))),
        Ok(_) if bytes == 0 => Some(shell::say::field_file_missing()),
        _ => None,
    };
    if why.is_some() || written.is_err() {
        here.app.db.act(&here.by, DropUpload { forum: here.forum.id, upload: id }).await?;
        written?;
        return why.map_or(Ok(()), |why| Err(Error::Refused(why)));
    }
    here.app.db.chore(Measure { upload: id, bytes }).await?;
    (upload.bytes, upload.received) = (bytes, bytes);
    files::finish(&here.app, &here.by, &upload).await
}

fn unreadable(_: MultipartError) -> Error {
    Error::Refused(say::form_too_large(size(FORM_BYTES_MAX)))
}
