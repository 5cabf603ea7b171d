//! The halls of a forum, for whoever runs the stage.

use super::shown::hall_name;
use crate::{Words, acts::must_run, model::topic, store};
use askama::Template;
use axum::{extract::Path, response::Response};
use forums::{Here, Shows};
use kernel::{
    Result, dates,
    db::Tx,
    rights::{Right, Scope},
    web::{Frame, page},
};

#[derive(Template)]
#[template(path = "pages/index.html")]
struct IndexPage {
    f: Frame,
    t: Words,
    halls: Vec<HallCard>,
    source: String,
    stream: String,
    /// Where others are named to run the stage; empty where the reader may not.
    crew: String,
}

#[derive(Template)]
#[template(path = "pages/index.html", block = "halls")]
struct HallsPart {
    f: Frame,
    t: Words,
    halls: Vec<HallCard>,
}

struct HallCard {
    name: Shows,
    item: Shows,
    console: String,
    /// Address and language of each of its screens.
    screens: Vec<(String, String, String)>,
}

pub(super) async fn show(here: Here, Path(_): Path<String>) -> Result<Response> {
    must_run(&here.by, here.forum.id)?;
    let stream = here.app.live_address(&[topic(here.forum.id.0)]);
    let mut tx = here.app.db.read().await?;
    let halls = cards(&mut tx, &here).await?;
    let (f, t) = (here.frame(), Words(here.lang));
    if here.part {
        return page(&here, &HallsPart { f, t, halls });
    }
    let may_name = here.by.may(Right::ManageForum, Scope::forum(here.forum.id.0));
    let crew = if may_name { here.to("/stage-crew") } else { String::new() };
    page(&here, &IndexPage { f, t, halls, source: here.to("/stage"), stream, crew })
}

async fn cards(tx: &mut Tx, here: &Here) -> Result<Vec<HallCard>> {
    let shown = store::halls(tx, here.forum.id).await?;
    let items = programme::items(tx, here.forum.id).await?;
    let rooms = programme::rooms(tx, here.forum.id).await?;
    let card = |room: &programme::Room| {
        let id = shown.iter().find(|it| it.hall == room.id).and_then(|it| it.item);
        let item = items.iter().find(|it| Some(it.id) == id);
        let screen = |tag: &String| {
            let address = format!("/{tag}/f/{}/hall/{}", here.forum.slug, room.slug);
            (address, tag.clone(), dates::language_name(tag))
        };
        HallCard {
            name: hall_name(here, room),
            item: item.map(|it| Shows::of(here, &it.title)).unwrap_or_default(),
            console: here.to(&format!("/stage/{}", room.slug)),
            screens: here.app.house().languages.iter().map(screen).collect(),
        }
    };
    Ok(rooms.iter().map(card).collect())
}
