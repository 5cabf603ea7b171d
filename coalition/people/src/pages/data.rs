//! My data: everything that is held about me, to be taken away.

use super::me;
use crate::{Words, neighbours::Held, store};
use askama::Template;
use axum::{
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use kernel::{
    Error, Result,
    web::{Frame, Link, Visit, page},
};

#[derive(Template)]
#[template(path = "pages/data.html")]
struct DataPage {
    f: Frame,
    t: Words,
    crumbs: Vec<Link>,
    download: String,
    photo: Option<String>,
}

/// `GET /account/data`
pub(super) async fn show(visit: Visit) -> Result<Response> {
    let mut tx = visit.app.db.read().await?;
    let person = store::by_id(&mut tx, me(&visit)?).await?.ok_or(Error::NotFound)?;
    drop(tx);
    let template = DataPage {
        f: visit.frame(None),
        t: Words(visit.lang),
        crumbs: vec![Link {
            href: visit.to("/account"),
            label: Words(visit.lang).account_title(),
            current: false,
        }],
        download: visit.to("/account/data/download"),
        photo: person.photo.map(|_| visit.to("/account/data/photo")),
    };
    page(&visit, &template)
}

/// `GET /account/data/download`
pub(super) async fn download(visit: Visit, held: Held) -> Result<Response> {
    let mut tx = visit.app.db.read().await?;
    let held = held(&mut tx, me(&visit)?).await?;
    drop(tx);
    let body = serde_json::to_vec_pretty(&held).map_err(anyhow::Error::from)?;
    Ok(file(body, "application/json; charset=utf-8", Some("attachment; filename=\"kurultai-my-data.json\"")))
}

/// `GET /account/data/photo`
pub(super) async fn photo(visit: Visit) -> Result<Response> {
    let mut tx = visit.app.db.read().await?;
    let person = store::by_id(&mut tx, me(&visit)?).await?.ok_or(Error::NotFound)?;
    drop(tx);
    let photo = person.photo.ok_or(Error::NotFound)?;
    let bytes = visit.app.files.read(photo)?.ok_or(Error::NotFound)?;
    Ok(file(bytes, "image/jpeg", None))
}

fn file(bytes: Vec<u8>, kind: &'static str, disposition: Option<&'static str>) -> Response {
    let mut response = bytes.into_response();
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    if let Some(disposition) = disposition {
        response.headers_mut().insert(header::CONTENT_DISPOSITION, HeaderValue::from_static(disposition));
    }
    response
}
