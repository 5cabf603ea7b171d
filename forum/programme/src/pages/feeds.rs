//! The programme for calendars and programs of others, in the language of the address, kept ready like a page.

use super::{
    linked, printed,
    published::{Published, look},
};
use crate::{
    export::{Format, Outgoing, outgoing_of},
    store,
};
use axum::{
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use forums::Here;
use kernel::{Result, web::Found};
use schedules::{Feed, atom};
use std::sync::Arc;

/// Changes in the feed of them at most.
const CHANGES_MAX: usize = 200;

pub(super) async fn ics(here: Here) -> Result<Response> {
    written(&here, "/programme.ics", Format::ICal, "text/calendar; charset=utf-8").await
}

pub(super) async fn xml(here: Here) -> Result<Response> {
    written(&here, "/programme.xml", Format::ScheduleXml, "application/xml").await
}

pub(super) async fn json(here: Here) -> Result<Response> {
    written(&here, "/programme.json", Format::ScheduleJson, "application/json").await
}

pub(super) async fn changes(here: Here) -> Result<Response> {
    let outgoing = outgoing(&here).await?;
    let author = here.app.house().name.in_lang(&here.tag, &here.chain()).to_owned();
    let out = outgoing.at(address(&here, "/programme.atom"));
    let feed = Feed::of(&outgoing.programme, &out, &author, CHANGES_MAX);
    Ok(file(atom(&feed), "application/atom+xml"))
}

/// All of it as linked data.
pub(super) async fn json_ld(here: Here) -> Result<Response> {
    let published = Published::of(&here).await?;
    let mut tx = here.app.db.read().await?;
    let bodies = store::public_bodies(&mut tx, here.forum.id).await?;
    drop(tx);
    let text = linked::programme(&here, &published.around, &published.items, &bodies);
    Ok(file(text, "application/ld+json"))
}

pub(super) async fn pdf(here: Here) -> Result<Response> {
    let mut tx = here.app.db.read().await?;
    let paper = printed::on_paper(&mut tx, &here.forum, &here.tag).await?;
    drop(tx);
    let mut response = printed::print(paper).await?.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/pdf"));
    let name = format!("inline; filename=\"{}-{}.pdf\"", here.forum.slug, here.tag);
    if let Ok(name) = HeaderValue::from_str(&name) {
        headers.insert(header::CONTENT_DISPOSITION, name);
    }
    Ok(response)
}

async fn written(here: &Here, path: &str, format: Format, media_type: &'static str) -> Result<Response> {
    let outgoing = outgoing(here).await?;
    Ok(file(outgoing.written_at(format, address(here, path)), media_type))
}

fn address(here: &Here, path: &str) -> String {
    format!("{}{}", here.app.config.public_url(), here.to(path))
}

/// What goes out in the language of the address, worked out once for all files.
async fn outgoing(here: &Here) -> Result<Arc<Outgoing>> {
    match look(here) {
        Found::Kept(it) => Ok(it),
        Found::Gap(gap) => {
            let mut tx = here.app.db.read().await?;
            let site = address(here, "");
            Ok(gap.fill(outgoing_of(&mut tx, &here.forum, &here.tag, Some(&site)).await?))
        }
    }
}

fn file(text: String, media_type: &'static str) -> Response {
    let mut response = text.into_response();
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
    response
}
