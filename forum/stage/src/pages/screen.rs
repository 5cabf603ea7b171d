//! The screen of a hall: one for each language, all showing the same state.

use super::{
    hall_of,
    shown::{OnStage, Screen, hall_name},
};
use crate::{Words, model::topic, store};
use askama::Template;
use axum::{extract::Path, response::Response};
use forums::{Here, Shows};
use kernel::{
    Result,
    live::Topic,
    web::{Frame, page},
};

#[derive(Template)]
#[template(path = "pages/screen.html")]
struct ScreenPage {
    f: Frame,
    t: Words,
    hall: Shows,
    s: Screen,
    time: String,
    source: String,
    stream: String,
}

#[derive(Template)]
#[template(path = "pages/screen.html", block = "screen")]
struct ScreenPart {
    t: Words,
    s: Screen,
}

pub(super) async fn show(here: Here, Path((_, slug)): Path<(String, String)>) -> Result<Response> {
    let mut tx = here.app.db.read().await?;
    let room = hall_of(&mut tx, &here, &slug).await?;
    let stream = here.app.live_address(&[topic(room.id.0), Topic::new("site", here.forum.id.0)]);
    let hall = store::hall(&mut tx, here.forum.id, room.id).await?;
    let stage = OnStage::of(&mut tx, &here, &hall).await?;
    let s = Screen::of(&here, tx.now, &hall, stage.as_ref());
    let t = Words(here.lang);
    if here.part {
        return page(&here, &ScreenPart { t, s });
    }
    let shown = ScreenPage {
        f: here.frame(),
        t,
        hall: hall_name(&here, &room),
        s,
        time: here.to("/time"),
        source: here.to(&format!("/hall/{slug}")),
        stream,
    };
    page(&here, &shown)
}
