//! The photo of whoever stands at the desk.

use super::{listed, must_print, person::person_page};
use crate::say;
use axum::{
    extract::{Multipart, Path},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use forums::Here;
use kernel::{Error, Result, Say, web::page};
use registration::{RegistrationId, SetPhoto};

pub(super) async fn photo(here: Here, Path((_, id)): Path<(String, RegistrationId)>) -> Result<Response> {
    let mut tx = here.app.db.read().await?;
    let file = listed(&here, &mut tx, id).await?.photo.ok_or(Error::NotFound)?;
    drop(tx);
    let bytes = here.app.files.read(file)?.ok_or(Error::NotFound)?;
    Ok(([(header::CONTENT_TYPE, "image/jpeg")], bytes).into_response())
}

pub(super) async fn set_photo(
    here: Here,
    Path((_, id)): Path<(String, RegistrationId)>,
    mut sent: Multipart,
) -> Result<Response> {
    must_print(&here)?;
    let mut bytes = vec![];
    while let Some(field) = sent.next_field().await.map_err(|_| Error::Invalid(vec![]))? {
        if field.name() == Some("photo") {
            bytes = field.bytes().await.map_err(|_| Error::Invalid(vec![]))?.to_vec();
        }
    }
    let checked = tokio::task::spawn_blocking(move || people::photo::checked(&bytes))
        .await
        .map_err(anyhow::Error::from)?;
    let photo = match checked {
        Ok(photo) => here.app.files.keep(&photo)?,
        Err(say) => return photo_refused(&here, id, &say).await,
    };
    let home = Some(here.app.config.public_url());
    let set = SetPhoto { forum: here.forum.clone(), registration: id, photo, home };
    match here.app.db.act(&here.by, set).await {
        Ok(before) => {
            if let Some(before) = before {
                here.app.files.remove(before)?;
            }
            Ok(here.on_to(&here.to(&format!("/desk/{id}")), "ok", &say::photo_saved()))
        }
        Err(error) => {
            here.app.files.remove(photo)?;
            Err(error)
        }
    }
}

async fn photo_refused(here: &Here, id: RegistrationId, say: &Say) -> Result<Response> {
    let shown = person_page(here, id, here.lang.tell(say)).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page(&here.visit, &shown)?).into_response())
}
