//! The halls of a forum, for whoever runs the stage.

use super::{own_screen, shown::hall_name};
use crate::{Words, acts::must_run, model::topic, store};
use askama::Template;
use axum::{extract::Path, response::Response};
use forums::{Here, Shows};
use jiff::civil::Date;
use kernel::{
    Result, dates,
    db::Tx,
    rights::{Right, Scope},
    web::{Frame, page},
};
use programme::{Item, Room};
use std::collections::BTreeSet;

#[derive(Template)]
#[template(path = "pages/index.html")]
struct IndexPage {
    f: Frame,
    t: Words,
    h: Halls,
    source: String,
    stream: String,
    /// Where others are named to run the stage; empty where the reader may not.
    crew: String,
    /// Where what was heard is added up.
    times: String,
}

#[derive(Template)]
#[template(path = "pages/index.html", block = "halls")]
struct HallsPart {
    f: Frame,
    t: Words,
    h: Halls,
}

/// What moves.
struct Halls {
    halls: Vec<HallCard>,
    /// Since when the stage rehearses, in words; empty: it does not.
    rehearsing: String,
    /// Where a rehearsal begins, or ends.
    rehearsal: String,
    /// What has to end before a rehearsal can begin, each with the address of its console where it has one.
    in_the_way: Vec<(String, String)>,
}

struct HallCard {
    name: Shows,
    item: Shows,
    console: String,
    /// Address and name of the running order of each of its days.
    orders: Vec<(String, String)>,
    /// Address and language of each of its screens.
    screens: Vec<(String, String, String)>,
    /// The same of those that stand in the hall itself.
    own: Vec<(String, String, String)>,
    /// Where these get other addresses.
    renew: String,
}

pub(super) async fn show(here: Here, Path(_): Path<String>) -> Result<Response> {
    must_run(&here.by, here.forum.id)?;
    let stream = here.app.live_address(&[topic(here.forum.id.0)]);
    let mut tx = here.app.db.read().await?;
    let h = halls(&mut tx, &here).await?;
    let (f, t) = (here.frame(), Words(here.lang));
    if here.part {
        return page(&here, &HallsPart { f, t, h });
    }
    let may_name = here.by.may(Right::ManageForum, Scope::forum(here.forum.id.0));
    let crew = if may_name { here.to("/stage-crew") } else { String::new() };
    page(
        &here,
        &IndexPage { f, t, h, source: here.to("/stage"), stream, crew, times: here.to("/stage-times") },
    )
}

async fn halls(tx: &mut Tx, here: &Here) -> Result<Halls> {
    let rehearsal = store::rehearsal(tx, here.forum.id).await?;
    let in_the_way = if rehearsal.is_some() { vec![] } else { in_the_way(tx, here).await? };
    let deed = if rehearsal.is_some() { "end" } else { "begin" };
    Ok(Halls {
        halls: cards(tx, here, rehearsal.is_some()).await?,
        rehearsing: rehearsal.map(|it| super::rehearsal::since(here, &it)).unwrap_or_default(),
        rehearsal: here.to(&format!("/stage-rehearsal/{deed}")),
        in_the_way,
    })
}

async fn in_the_way(tx: &mut Tx, here: &Here) -> Result<Vec<(String, String)>> {
    let t = Words(here.lang);
    let way = store::in_the_way(tx, here.forum.id).await?;
    let (rooms, items) =
        (programme::rooms(tx, here.forum.id).await?, programme::items(tx, here.forum.id).await?);
    let halls = rooms
        .iter()
        .filter(|it| way.halls.contains(&it.id))
        .map(|it| (t.in_the_way_hall(hall_name(here, it).text), here.to(&format!("/stage/{}", it.slug))));
    let title = |it: &Item| Shows::of(here, &it.title).text;
    let lists = items.iter().filter(|it| way.lists.contains(&it.id)).map(|it| t.in_the_way_list(title(it)));
    let polls = items.iter().filter(|it| way.polls.contains(&it.id)).map(|it| t.in_the_way_poll(title(it)));
    Ok(halls.chain(lists.chain(polls).map(|words| (words, String::new()))).collect())
}

async fn cards(tx: &mut Tx, here: &Here, rehearses: bool) -> Result<Vec<HallCard>> {
    let shown = store::halls(tx, here.forum.id).await?;
    let items = programme::as_they_stand(programme::items(tx, here.forum.id).await?);
    let rooms = programme::rooms(tx, here.forum.id).await?;
    let mut cards = vec![];
    for room in &rooms {
        let id = shown.iter().find(|it| it.hall == room.id).and_then(|it| it.item);
        let item = items.iter().find(|it| Some(it.id) == id);
        let page = if rehearses { "rehearsal" } else { "hall" };
        let own = own_screen::page_of(tx, &here.app, room).await?;
        cards.push(HallCard {
            name: hall_name(here, room),
            item: item.map(|it| Shows::of(here, &it.title)).unwrap_or_default(),
            orders: days(room, &items).into_iter().map(|day| order(here, room, day)).collect(),
            console: here.to(&format!("/stage/{}", room.slug)),
            screens: in_each_language(here, &format!("/{page}/{}", room.slug)),
            own: in_each_language(here, &own),
            renew: here.to(&format!("/stage-screens/{}", room.slug)),
        });
    }
    Ok(cards)
}

/// Address, language and its name, of a page of the forum in each language.
fn in_each_language(here: &Here, page: &str) -> Vec<(String, String, String)> {
    let one = |tag: &String| {
        (format!("/{tag}/f/{}{page}", here.forum.slug), tag.clone(), dates::language_name(tag))
    };
    here.app.house().languages.iter().map(one).collect()
}

/// The days on which something takes place in a hall.
fn days(room: &Room, items: &[Item]) -> BTreeSet<Date> {
    items.iter().filter(|it| it.room == Some(room.id)).filter_map(Item::day).collect()
}

/// The running order of a hall on a day: the room `cues` has that page.
fn order(here: &Here, room: &Room, day: Date) -> (String, String) {
    (here.to(&format!("/cues/{}/{day}", room.slug)), dates::weekday_and_date(here.lang, day))
}
