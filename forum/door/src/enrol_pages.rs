//! The link that makes a phone a door.

use crate::{Words, devices::Enrol, say, store};
use askama::Template;
use axum::{
    extract::Path,
    http::{HeaderMap, header},
    response::{IntoResponse, Redirect, Response},
};
use kernel::{
    Error, Result, dates,
    rights::By,
    web::{Frame, Routes, Visit, Who, page},
};

pub(crate) fn routes() -> Routes {
    Routes::new().get("/door/{secret}", Who::LinkHolder, link).post("/door/{secret}", Who::LinkHolder, enrol)
}

#[derive(Template)]
#[template(path = "enrol.html")]
struct EnrolPage {
    f: Frame,
    t: Words,
    place: String,
    zone: String,
    forum: String,
    name: String,
    until: String,
    reusable: bool,
    action: String,
}

async fn link(visit: Visit, Path(secret): Path<String>) -> Result<Response> {
    let mut tx = visit.app.db.read().await?;
    let device = store::device_of_link(&mut tx, &secret).await?.ok_or(Error::Gone)?;
    // The device that was enrolled by it comes back by the same link, from its history or its screen.
    if matches!(visit.by, By::Device { id, .. } if id == device.id.0) {
        return Ok(Redirect::to(&visit.to("/door")).into_response());
    }
    if !device.may_enrol(tx.now) {
        return Err(Error::Gone);
    }
    let checkpoint = store::checkpoint(&mut tx, device.checkpoint).await?.ok_or(Error::Gone)?;
    let (house, chain) = (visit.app.house(), visit.chain());
    let forum = house.forums.iter().find(|forum| forum.id == device.forum);
    page(
        &visit,
        &EnrolPage {
            f: visit.frame(None),
            t: Words(visit.lang),
            place: format!(
                "{} · {}",
                checkpoint.city.in_lang(&visit.tag, &chain),
                checkpoint.name.in_lang(&visit.tag, &chain)
            ),
            zone: checkpoint.zone_name.in_lang(&visit.tag, &chain).to_owned(),
            forum: forum.map(|forum| forum.name.in_lang(&visit.tag, &chain).to_owned()).unwrap_or_default(),
            name: device.name.clone(),
            until: dates::date(visit.lang, checkpoint.ends_on),
            reusable: device.reusable,
            action: visit.to(&format!("/door/{secret}")),
        },
    )
}

async fn enrol(visit: Visit, Path(secret): Path<String>, headers: HeaderMap) -> Result<Response> {
    let agent =
        headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned();
    let session = visit.app.db.act(&visit.by, Enrol { secret, agent }).await?;
    let mut response = visit.on_to(&visit.to("/door"), "ok", &say::enrolled());
    visit.sign_in(&mut response, &session);
    Ok(response)
}
