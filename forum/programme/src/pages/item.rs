//! One item of the programme: when, where, about what, who, and what it consists of.

use super::{
    linked,
    shown::{self, Around, Hours, Line},
};
use crate::{
    Words,
    model::{Body, Item, Kind, Link as Address, Participant, Room},
    neighbours::{Added, Neighbours, Stand},
    store,
    tree::as_they_stand,
};
use askama::Template;
use axum::{extract::Path, response::Response};
use forums::{Here, Shows, Venue};
use kernel::{
    Error, Result, dates,
    web::{Frame, Link, page},
};

#[derive(Template)]
#[template(path = "pages/item.html")]
struct ItemPage {
    f: Frame,
    t: Words,
    above: Vec<Link>,
    kind: String,
    status: Option<(&'static str, String)>,
    title: Shows,
    subtitle: Shows,
    /// The language of the texts where it is not the page's.
    shown_in: String,
    days: Vec<String>,
    time: Hours,
    /// When it is expected to begin, in words; empty where that is as planned.
    expected: String,
    zone: String,
    place: Vec<Shows>,
    journey: bool,
    city: Shows,
    address: Shows,
    map: String,
    /// The page of the hall's screen: what goes on there at this moment.
    screen: String,
    /// What guests find there.
    equipment: Vec<String>,
    more_equipment: Shows,
    track: String,
    language: String,
    /// From which language into which, each once.
    interpretation: Vec<String>,
    not_recorded: bool,
    licence: String,
    /// Its text is shown once it was read out.
    embargo: bool,
    /// The page of the forum that this item is.
    own_page: String,
    summary: Shows,
    description: Shows,
    people: Vec<Person>,
    links: Vec<(String, String)>,
    attachments: Vec<(String, String)>,
    lines: Vec<Line>,
    linked: String,
    /// What the reader can do with it: HTML of another room.
    controls: String,
    /// What other rooms show around its text.
    added: Added,
}

struct Person {
    role: String,
    interpreting: String,
    name: String,
    delegation: Shows,
    words: Shows,
}

pub(super) async fn show(
    here: Here,
    Path((_, slug)): Path<(String, String)>,
    neighbours: Neighbours,
) -> Result<Response> {
    let mut tx = here.app.db.read().await?;
    let all = as_they_stand(store::items(&mut tx, here.forum.id).await?);
    let item = all.iter().find(|it| it.slug == slug).ok_or(Error::NotFound)?;
    let body = store::public_body(&mut tx, item.id).await?.ok_or(Error::NotFound)?;
    let around = Around::of(&mut tx, &here).await?;
    let nested = forums::nested(&mut tx, here.forum.id).await?;
    let own_page = nested.iter().find(|forum| item.kind == Kind::Forum && forum.slug == item.slug);
    let mut the_page = the_page(&here, &around, item, &body, &all);
    the_page.embargo = store::is_under_embargo(&mut tx, item.id).await?;
    the_page.own_page = own_page.map_or_else(String::new, |forum| here.to_forum(&forum.slug, "/"));
    let mut controls = (neighbours.controls)(&mut tx, &here, &[item], Stand::Page).await?;
    the_page.controls = controls.remove(&item.id).unwrap_or_default();
    the_page.added = (neighbours.additions)(&mut tx, &here, item).await?;
    page(&here, &the_page)
}

fn the_page(here: &Here, around: &Around, item: &Item, body: &Body, all: &[Item]) -> ItemPage {
    let t = Words(here.lang);
    let text = |text| Shows::of(here, text);
    let (title, summary, description) = (text(&item.title), text(&body.summary), text(&body.description));
    let room = around.room(item.room);
    let venue = room.and_then(|room| venue(around, room));
    let inside = all.iter().filter(|it| it.parent == Some(item.id));
    let above = item.parent.and_then(|parent| all.iter().find(|it| it.id == parent));
    let of_whole = [&description, &summary, &title].into_iter().find(|shows| !shows.is_empty());
    ItemPage {
        f: here.frame(),
        above: above_of(here, item, all),
        kind: shown::kind(t, item.kind),
        status: shown::status(t, item.status),
        shown_in: of_whole.map(Shows::language).unwrap_or_default(),
        subtitle: text(&item.subtitle),
        days: days(here, item),
        time: Hours::of(item),
        expected: around.expected(t, item),
        zone: item.starts().map(|at| forums::clocks(&at)).unwrap_or_default(),
        place: shown::place(here, around, item),
        journey: item.to_city.is_some(),
        city: around.city(item.city).map(|city| text(&city.name)).unwrap_or_default(),
        address: venue.map(|venue| text(&venue.address)).unwrap_or_default(),
        map: map(here, body, venue),
        screen: room.map(|room| here.to(&format!("/hall/{}", room.slug))).unwrap_or_default(),
        equipment: equipment(here, room),
        more_equipment: room.map(|room| text(&room.equipment_words)).unwrap_or_default(),
        track: item.track.clone(),
        language: if item.language.is_empty() { String::new() } else { dates::language_name(&item.language) },
        interpretation: interpretation(here, around, item),
        not_recorded: body.matter.not_recorded == Some(true),
        licence: body.matter.licence.clone().unwrap_or_default(),
        embargo: false,
        own_page: String::new(),
        people: around.people(item.id).map(|part| person(here, part)).collect(),
        links: body.matter.links.iter().chain(&own_url(body)).map(link).collect(),
        attachments: body.matter.attachments.iter().map(link).collect(),
        lines: inside.map(|inner| Line::of(here, around, inner)).collect(),
        linked: linked::item(here, around, item, body, above),
        controls: String::new(),
        added: Added::default(),
        title,
        summary,
        description,
        t,
    }
}

/// The way up: the programme, then whatever the item lies in.
fn above_of(here: &Here, item: &Item, all: &[Item]) -> Vec<Link> {
    let mut links = vec![];
    let mut up = item.parent;
    while let Some(above) = up.and_then(|id| all.iter().find(|it| it.id == id)) {
        links.push(Link {
            href: here.to(&format!("/programme/{}", above.slug)),
            label: Shows::of(here, &above.title).text,
            current: false,
        });
        // A tree has no way back down, but a database could be told one.
        up = above.parent.filter(|_| links.len() < all.len());
    }
    links.push(Link { href: here.to("/programme"), label: Words(here.lang).title(), current: false });
    links.reverse();
    links
}

/// The day it begins on, and the one it ends on where that is another.
fn days(here: &Here, item: &Item) -> Vec<String> {
    let first = item.day();
    let last = item.ends().map(|ends| ends.date()).filter(|last| Some(*last) != first);
    first.into_iter().chain(last).map(|day| dates::weekday_and_date(here.lang, day)).collect()
}

/// The house of a room, as its city has it: with address and map.
fn venue<'a>(around: &'a Around, room: &Room) -> Option<&'a Venue> {
    let city = around.city(room.city)?;
    city.venues.iter().find(|venue| venue.name == *room.house())
}

/// A map of its own place, else of its house.
fn map(here: &Here, body: &Body, venue: Option<&Venue>) -> String {
    match body.matter.point {
        Some((latitude, longitude)) => forums::map_of(latitude, longitude),
        None => venue.map(|venue| venue.map(&here.tag, &here.chain())).unwrap_or_default(),
    }
}

fn equipment(here: &Here, room: Option<&Room>) -> Vec<String> {
    let all = room.into_iter().flat_map(|room| room.equipment.iter());
    let for_guests = all.filter(|it| it.is_for_guests());
    for_guests.map(|it| shown::equipment(Words(here.lang), *it)).collect()
}

/// From which language into which somebody interprets; empty where nobody said.
fn interpreting(t: Words, part: &Participant) -> String {
    if part.from_language.is_empty() || part.to_language.is_empty() {
        return String::new();
    }
    t.interpreting(dates::language_name(&part.from_language), dates::language_name(&part.to_language))
}

fn interpretation(here: &Here, around: &Around, item: &Item) -> Vec<String> {
    let all = around.people(item.id).map(|part| interpreting(Words(here.lang), part));
    let mut ways: Vec<String> = vec![];
    for way in all.filter(|way| !way.is_empty()) {
        if !ways.contains(&way) {
            ways.push(way);
        }
    }
    ways
}

fn person(here: &Here, part: &Participant) -> Person {
    Person {
        role: shown::role(Words(here.lang), part.role),
        interpreting: interpreting(Words(here.lang), part),
        name: part.shown_name().to_owned(),
        delegation: part.delegation.as_ref().map(|name| Shows::of(here, name)).unwrap_or_default(),
        words: Shows::of(here, &part.description),
    }
}

/// The page that the item has elsewhere.
fn own_url(body: &Body) -> Option<Address> {
    let url = body.matter.url.clone()?;
    let known = body.matter.links.iter().any(|link| link.url == url);
    (!known).then_some(Address { url, title: None, kind: None })
}

/// Address and words of a link; only addresses of the web are ones to follow.
fn link(link: &Address) -> (String, String) {
    let web = ["https://", "http://"].iter().any(|start| link.url.starts_with(start));
    let words =
        link.title.clone().filter(|title| !title.trim().is_empty()).unwrap_or_else(|| link.url.clone());
    (if web { link.url.clone() } else { String::new() }, words)
}
