//! The programme for calendars and programs of others, in the language of the address, kept ready like a page.

use super::printed;
use crate::export::{Format, Outgoing, outgoing_of};
use axum::{
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use forums::Here;
use kernel::Result;
use schedules::{Feed, atom};

/// Changes in the feed of them at most.
const CHANGES_MAX: usize = 200;

pub(super) async fn ics(here: Here) -> Result<Response> {
    let outgoing = outgoing(&here, "/programme.ics").await?;
    Ok(file(outgoing.written(Format::ICal), "text/calendar; charset=utf-8"))
}

pub(super) async fn xml(here: Here) -> Result<Response> {
    let outgoing = outgoing(&here, "/programme.xml").await?;
    Ok(file(outgoing.written(Format::ScheduleXml), "application/xml"))
}

pub(super) async fn json(here: Here) -> Result<Response> {
    let outgoing = outgoing(&here, "/programme.json").await?;
    Ok(file(outgoing.written(Format::ScheduleJson), "application/json"))
}

pub(super) async fn changes(here: Here) -> Result<Response> {
    let Outgoing { programme, out } = outgoing(&here, "/programme.atom").await?;
    let author = here.app.house().name.in_lang(&here.tag, &here.chain()).to_owned();
    let feed = Feed::of(&programme, &out, &author, CHANGES_MAX);
    Ok(file(atom(&feed), "application/atom+xml"))
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

async fn outgoing(here: &Here, path: &str) -> Result<Outgoing> {
    let mut tx = here.app.db.read().await?;
    let site = |path: &str| format!("{}{}", here.app.config.public_url(), here.to(path));
    let mut outgoing = outgoing_of(&mut tx, &here.forum, &here.tag, Some(&site(""))).await?;
    outgoing.out.self_url = Some(site(path));
    Ok(outgoing)
}

fn file(text: String, media_type: &'static str) -> Response {
    let mut response = text.into_response();
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
    response
}
