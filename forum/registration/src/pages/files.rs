//! The photo and the documents of a registration: shown to whoever may see it, sent by whoever may change it.

use super::one::must_see;
use crate::{
    acts::{self, must_change},
    edit::{SetFile, SetPhoto},
    model::RegistrationId,
    questions::{control, is_document},
    say,
    uploads::{self, Sent},
};
use axum::{
    extract::{Multipart, Path},
    http::{HeaderName, HeaderValue, header},
    response::{IntoResponse, Response},
};
use forums::{FieldKind, Here};
use kernel::{Error, Result, Say, shell};
use uuid::Uuid;

/// The photo.
pub(super) async fn photo(here: Here, Path((_, id)): Path<(String, RegistrationId)>) -> Result<Response> {
    let mut tx = here.app.db.read().await?;
    let it = acts::of(&mut tx, &here.forum, id).await?;
    must_see(&here, &it)?;
    let photo =
        people::by_id(&mut tx, it.person).await?.and_then(|person| person.photo).ok_or(Error::NotFound)?;
    drop(tx);
    file(&here, photo, None)
}

/// A document, to be saved.
pub(super) async fn document(
    here: Here,
    Path((_, id, field)): Path<(String, RegistrationId, String)>,
) -> Result<Response> {
    let mut tx = here.app.db.read().await?;
    let it = acts::of(&mut tx, &here.forum, id).await?;
    must_see(&here, &it)?;
    let form = forums::form(&mut tx, it.category, it.form_version).await?;
    let ever = forums::asked_ever(&mut tx, it.category).await?;
    drop(tx);
    // Only what is a document by its question: no answer in words names a file.
    let asked = form.iter().any(|it| it.id == field && it.kind == FieldKind::File);
    if !asked && !is_document(&ever, &field) {
        return Err(Error::NotFound);
    }
    let kept: Uuid = it.answers.get(&field).and_then(|file| file.parse().ok()).ok_or(Error::NotFound)?;
    file(&here, kept, Some(&field))
}

fn file(here: &Here, id: Uuid, save_as: Option<&str>) -> Result<Response> {
    let bytes = here.app.files.read(id)?.ok_or(Error::NotFound)?;
    let kind = uploads::media_type(&bytes);
    let mut response = bytes.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, max-age=300"));
    headers.insert(HeaderName::from_static("content-security-policy"), HeaderValue::from_static("sandbox"));
    if let Some(name) = save_as {
        let letters: String =
            name.chars().filter(|letter| letter.is_ascii_alphanumeric() || *letter == '_').collect();
        let value = format!("attachment; filename=\"{letters}.{}\"", extension(kind));
        let value = HeaderValue::from_str(&value).map_err(|error| Error::Broken(error.into()))?;
        headers.insert(header::CONTENT_DISPOSITION, value);
    }
    Ok(response)
}

fn extension(kind: &str) -> &'static str {
    match kind {
        "application/pdf" => "pdf",
        "image/jpeg" => "jpg",
        "image/png" => "png",
        _ => "bin",
    }
}

/// Gives the person another photo.
pub(super) async fn set_photo(
    here: Here,
    Path((_, id)): Path<(String, RegistrationId)>,
    multipart: Multipart,
) -> Result<Response> {
    allowed(&here, id).await?;
    let mut sent = Sent::read(multipart).await?;
    let bytes = sent.files.remove("photo").unwrap_or_default();
    let photo = match uploads::checked_photo(bytes).await? {
        Ok(bytes) => uploads::keep(&here.app, &bytes).await?,
        Err(say) => return Ok(back(&here, id, "error", &say)),
    };
    let home = Some(here.app.config.public_url());
    let old = here
        .app
        .db
        .act(&here.by, SetPhoto { forum: here.forum.clone(), registration: id, photo, home })
        .await?;
    if let Some(old) = old {
        here.app.files.remove(old)?;
    }
    Ok(back(&here, id, "ok", &shell::say::saved()))
}

/// Answers a question with a document.
pub(super) async fn set_document(
    here: Here,
    Path((_, id, field)): Path<(String, RegistrationId, String)>,
    multipart: Multipart,
) -> Result<Response> {
    let it = allowed(&here, id).await?;
    let mut tx = here.app.db.read().await?;
    let category = forums::category(&mut tx, it.category).await?.ok_or(Error::NotFound)?;
    let form = forums::form(&mut tx, category.id, category.version).await?;
    drop(tx);
    let asked = form.iter().find(|it| it.id == field && it.kind == FieldKind::File).ok_or(Error::NotFound)?;
    let mut sent = Sent::read(multipart).await?;
    let bytes = sent.files.remove(&control(asked)).unwrap_or_default();
    let file = match uploads::checked_document(bytes) {
        Ok(bytes) => uploads::keep(&here.app, &bytes).await?,
        Err(say) => return Ok(back(&here, id, "error", &say)),
    };
    let home = Some(here.app.config.public_url());
    let act = SetFile { forum: here.forum.clone(), registration: id, field, file, home };
    if let Some(old) = here.app.db.act(&here.by, act).await? {
        here.app.files.remove(old)?;
    }
    Ok(back(&here, id, "ok", &say::document_saved()))
}

/// Nobody's megabytes are read who may not send them.
async fn allowed(here: &Here, id: RegistrationId) -> Result<crate::Registration> {
    let mut tx = here.app.db.read().await?;
    let it = acts::of(&mut tx, &here.forum, id).await?;
    must_change(&here.by, &it)?;
    Ok(it)
}

fn back(here: &Here, id: RegistrationId, kind: &'static str, say: &Say) -> Response {
    here.on_to(&here.to(&format!("/registration/{id}")), kind, say)
}
