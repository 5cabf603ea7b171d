//! Devices, on the organiser's page: a link is made, a device is sent away.

use crate::{
    Words,
    devices::{LinkDevice, RevokeDevice, link_address},
    model::{CheckpointId, DeviceId},
    organiser_pages::{checkpoints_page, may},
    pages::place_name,
    say, store,
};
use askama::Template;
use axum::{
    extract::{Form, Path},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use forums::Here;
use kernel::{
    Error, Result, dates,
    form::Form as Filled,
    rights::Right,
    web::{Frame, Routes, Who, page},
};

pub(crate) fn routes() -> Routes {
    let manage = Who::Holder(Right::ManageForum);
    Routes::new().post("/f/{forum}/checkpoints/{checkpoint}/devices", manage, link_device).post(
        "/f/{forum}/checkpoints/devices/{device}/revoke",
        manage,
        revoke_device,
    )
}

#[derive(Template)]
#[template(path = "device-link.html")]
struct LinkPage {
    f: Frame,
    t: Words,
    device: String,
    place: String,
    until: String,
    address: String,
    qr: String,
    back: String,
}

/// Letters in a device's name.
const NAME_MAX: usize = 80;

/// The link is shown by the answer itself, once: nobody can read it again, so there is no page to send anybody to.
async fn link_device(
    here: Here,
    Path((_, checkpoint)): Path<(String, CheckpointId)>,
    Form(mut form): Form<Filled>,
) -> Result<Response> {
    let forum = may(&here)?;
    let name = form.required("name", NAME_MAX);
    if !form.is_good() {
        let shown = checkpoints_page(&here, form, Some(checkpoint)).await?;
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page(&here.visit, &shown)?).into_response());
    }
    let reusable = here.app.config.demo && form.has("reusable", "yes");
    let linked =
        here.app.db.act(&here.by, LinkDevice { forum, checkpoint, name: name.clone(), reusable }).await?;
    let mut tx = here.app.db.read().await?;
    let at = store::checkpoint(&mut tx, checkpoint).await?.ok_or(Error::NotFound)?;
    let address = link_address(&here.app, &linked.secret);
    page(
        &here.visit,
        &LinkPage {
            f: here.frame(),
            t: Words(here.visit.lang),
            device: name,
            place: place_name(&here.visit, &at),
            until: dates::date(here.visit.lang, at.ends_on),
            qr: press::qr_svg(&address).map_err(anyhow::Error::from)?,
            address,
            back: here.to("/checkpoints"),
        },
    )
}

async fn revoke_device(here: Here, Path((_, device)): Path<(String, DeviceId)>) -> Result<Response> {
    let forum = may(&here)?;
    here.app.db.act(&here.by, RevokeDevice { forum, device }).await?;
    // Without this the device would go on for the few seconds that a node trusts what it knows of a session.
    here.app.sessions.forget();
    Ok(here.on_to(&here.to("/checkpoints"), "ok", &say::revoked()))
}
