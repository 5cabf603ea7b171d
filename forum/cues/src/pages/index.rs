//! The halls of a forum, each with its days.

use super::address;
use crate::{Words, acts::must_run, order::Order, store};
use askama::Template;
use axum::{extract::Path, response::Response};
use forums::{Here, Shows};
use kernel::{
    Result, dates,
    web::{Frame, page},
};
use std::collections::BTreeMap;

#[derive(Template)]
#[template(path = "pages/index.html")]
struct IndexPage {
    f: Frame,
    t: Words,
    halls: Vec<HallCard>,
}

struct HallCard {
    name: Shows,
    /// Address and name of each day.
    days: Vec<(String, String)>,
}

pub(super) async fn show(here: Here, Path(_): Path<String>) -> Result<Response> {
    must_run(&here.by, here.forum.id)?;
    let mut tx = here.app.db.read().await?;
    let rooms = programme::rooms(&mut tx, here.forum.id).await?;
    let items = programme::as_they_stand(programme::items(&mut tx, here.forum.id).await?);
    let cues = store::of_forum(&mut tx, here.forum.id).await?;
    let card = |room: &programme::Room| {
        // A delay moves nothing to another day.
        let days = Order::of(room.id, &items, &BTreeMap::new(), cues.clone()).days();
        let day =
            |day: &jiff::civil::Date| (address(&here, room, *day), dates::weekday_and_date(here.lang, *day));
        let days: Vec<_> = days.iter().map(day).collect();
        (!days.is_empty()).then(|| HallCard { name: Shows::of(&here, &room.name), days })
    };
    let halls = rooms.iter().filter_map(card).collect();
    page(&here, &IndexPage { f: here.frame(), t: Words(here.lang), halls })
}
