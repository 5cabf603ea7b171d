//! The form of a house or a room.

use super::{address, board, crumbs};
use crate::{
    Words,
    acts::SEEN,
    pages::{
        must_manage,
        texts::{self, TextFields},
    },
    places::{SEATS_MAX, SavePlace, seen_of, venue_of},
    say,
    scene::Board,
};
use askama::Template;
use axum::{
    Form as Posted,
    extract::{Path, Query},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use forums::{City, CityId, Here};
use kernel::{
    Error, Lang, Result, Text,
    db::{Json, fresh_id},
    form::Form,
    web::{Frame, Link, page},
};
use programme::{Equipment, Room, RoomId};
use serde::Deserialize;

/// Letters of a name, an address, a line about equipment.
const LETTERS_MAX: usize = 300;
/// What is chosen where a room stays in a house that is only a name.
const AS_IS: &str = "as-is";

#[derive(Template)]
#[template(path = "pages/places/form.html")]
struct PlacePage {
    f: Frame,
    t: Words,
    lang: Lang,
    crumbs: Vec<Link>,
    heading: String,
    /// The city that it is in; empty where it is in none.
    city: String,
    is_house: bool,
    form: Form,
    action: String,
    name: TextFields,
    address: TextFields,
    more: TextFields,
    houses: Vec<(String, String)>,
    equipment: Vec<(String, String, bool)>,
}

/// Where a new one is to be.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(in crate::pages) struct Wanted {
    what: String,
    city: String,
    house: String,
}

type At = Path<(String, RoomId)>;

/// A place that is not there yet.
fn blank(id: RoomId, is_house: bool, city: Option<CityId>) -> Room {
    Room {
        id,
        slug: String::new(),
        city,
        venue: Json(Text::default()),
        name: Json(Text::default()),
        seats: None,
        shared: is_house,
        is_house,
        equipment: Json(vec![]),
        equipment_words: Json(Text::default()),
        removed_at: None,
    }
}

pub(in crate::pages) async fn new(here: Here, Query(wanted): Query<Wanted>) -> Result<Response> {
    must_manage(&here)?;
    let board = board(&here).await?;
    let house = board.open_rooms().find(|room| room.is_house && room.id.to_string() == wanted.house);
    let of_city = board.cities.iter().find(|city| city.id.to_string() == wanted.city).map(|city| city.id);
    let is_house = wanted.what == "house";
    let mut room = blank(RoomId(fresh_id(&here.app.db.clock)), is_house, of_city);
    if let Some(house) = house {
        room.city = house.city;
        room.venue = house.name.clone();
    }
    let form = filled(&board, &room, "");
    page(&here, &the_page(&here, &board, &room, form))
}

pub(in crate::pages) async fn show(here: Here, Path((_, id)): At) -> Result<Response> {
    must_manage(&here)?;
    let board = board(&here).await?;
    let room = board.open_rooms().find(|room| room.id == id).ok_or(Error::NotFound)?;
    let form = filled(&board, room, &seen_of(room, venue_of(&board.cities, room)));
    page(&here, &the_page(&here, &board, room, form))
}

fn filled(board: &Board, room: &Room, seen: &str) -> Form {
    let mut form = Form::default();
    form.set("seen", seen);
    form.set("what", if room.is_house { "house" } else { "room" });
    form.set("city", room.city.map(|city| city.to_string()).unwrap_or_default());
    texts::fill(&mut form, "name", &room.name);
    texts::fill(&mut form, "more", &room.equipment_words);
    form.set("seats", room.seats.map(|seats| seats.to_string()).unwrap_or_default());
    form.set("shared", if room.shared { "yes" } else { "" });
    let house = board.open_rooms().find(|house| house.holds(room)).map(|house| house.id.to_string());
    let as_is = || if room.venue.is_empty() { String::new() } else { AS_IS.to_owned() };
    form.set("house", house.unwrap_or_else(as_is));
    if let Some(venue) = venue_of(&board.cities, room) {
        texts::fill(&mut form, "address", &venue.address);
        let degrees = |at: Option<f64>| at.map(|at| at.to_string()).unwrap_or_default();
        form.set("latitude", degrees(venue.latitude));
        form.set("longitude", degrees(venue.longitude));
    }
    form
}

fn the_page(here: &Here, board: &Board, room: &Room, form: Form) -> PlacePage {
    let t = Words(here.lang);
    let chain = here.chain();
    let city = board.city(room.city).map(|city| city.name.in_lang(&here.tag, &chain).to_owned());
    let is_new = form.value("seen").is_empty();
    let checked = |it: Equipment| {
        let typed = form.values("equipment");
        if form.has("sent", "yes") {
            typed.iter().any(|word| word == it.word())
        } else {
            room.equipment.contains(&it)
        }
    };
    let equipment = Equipment::ALL
        .iter()
        .map(|it| (it.word().to_owned(), programme::equipment_word(here.lang, *it), checked(*it)));
    PlacePage {
        f: here.frame(),
        t,
        lang: here.lang,
        crumbs: crumbs(here),
        heading: match (is_new, room.is_house) {
            (true, true) => t.new_house(),
            (true, false) => t.new_room(),
            (false, _) => room.name.in_lang(&here.tag, &chain).to_owned(),
        },
        city: city.unwrap_or_default(),
        is_house: room.is_house,
        action: address(here, room.id, ""),
        name: texts::fields(here, &form, "name", |language| t.field_name_in(language)),
        address: texts::fields(here, &form, "address", |language| t.field_address_in(language)),
        more: texts::fields(here, &form, "more", |language| t.field_equipment_in(language)),
        houses: houses(here, board, room),
        equipment: equipment.collect(),
        form,
    }
}

/// Houses that it may be in: of its city, or of any where it is in none yet.
fn houses(here: &Here, board: &Board, room: &Room) -> Vec<(String, String)> {
    let t = Words(here.lang);
    let chain = here.chain();
    let mut found = vec![];
    if !room.venue.is_empty() && !board.open_rooms().any(|house| house.holds(room)) {
        found.push((AS_IS.to_owned(), room.venue.in_lang(&here.tag, &chain).to_owned()));
    }
    let fits = |house: &&Room| house.is_house && (room.city.is_none() || house.city == room.city);
    found.extend(board.open_rooms().filter(fits).map(|house| {
        let name = house.name.in_lang(&here.tag, &chain).to_owned();
        let city = board.city(house.city).filter(|_| room.city.is_none());
        let city = city.map(|city| city.name.in_lang(&here.tag, &chain).to_owned());
        (house.id.to_string(), city.map_or(name.clone(), |city| t.room_in(name, city)))
    }));
    found
}

pub(in crate::pages) async fn save(
    here: Here,
    Path((_, id)): At,
    Posted(mut form): Posted<Form>,
) -> Result<Response> {
    must_manage(&here)?;
    let board = board(&here).await?;
    let old = match board.open_rooms().find(|room| room.id == id) {
        Some(room) => room.clone(),
        None => blank(id, form.value("what") == "house", known_city(&board.cities, form.value("city"))),
    };
    form.set("sent", "yes");
    let room = read(&here, &board, &mut form, &old);
    let venue = venue_of(&board.cities, &old);
    let empty = Text::default();
    let known = venue.map_or(&empty, |venue| &venue.address);
    let address = texts::read(&here, &mut form, "address", known, LETTERS_MAX);
    let point = point(&mut form);
    let mut again = StatusCode::UNPROCESSABLE_ENTITY;
    if form.is_good() {
        let seen = form.value("seen").to_owned();
        let act = SavePlace { forum: here.forum.id, seen, room: room.clone(), address, point };
        match here.app.db.act(&here.by, act).await {
            Ok(()) => return Ok(here.on_to(&here.to("/planning/places"), "ok", &say::place_saved())),
            Err(Error::Invalid(errors)) => {
                for (field, say) in errors {
                    let stale = field == SEEN;
                    let field = if field == "name" { format!("name-{}", here.tag) } else { field };
                    form.refuse(&field, say);
                    if stale {
                        let board = self::board(&here).await?;
                        let now = board.open_rooms().find(|room| room.id == id);
                        let now = now.map(|now| seen_of(now, venue_of(&board.cities, now)));
                        form.set("seen", now.unwrap_or_default());
                        again = StatusCode::CONFLICT;
                    }
                }
            }
            Err(error) => return Err(error),
        }
    }
    let the_page = page(&here, &the_page(&here, &board, &room, form))?;
    Ok((again, the_page).into_response())
}

fn known_city(cities: &[City], id: &str) -> Option<CityId> {
    cities.iter().map(|city| city.id).find(|city| city.to_string() == id)
}

fn read(here: &Here, board: &Board, form: &mut Form, old: &Room) -> Room {
    let mut room = old.clone();
    room.name = Json(texts::read(here, form, "name", &old.name, LETTERS_MAX));
    if room.name.is_empty() {
        form.refuse(&format!("name-{}", here.tag), kernel::shell::say::field_required());
    }
    room.equipment_words = Json(texts::read(here, form, "more", &old.equipment_words, LETTERS_MAX));
    room.seats = form.number("seats", 1, SEATS_MAX);
    room.shared = form.has("shared", "yes");
    let chosen = form.values("equipment");
    let all = Equipment::ALL.iter().filter(|it| chosen.iter().any(|word| word == it.word()));
    room.equipment = Json(all.copied().collect());
    if !room.is_house {
        match form.value("house").to_owned().as_str() {
            AS_IS => {}
            "" => room.venue = Json(Text::default()),
            id => match board.open_rooms().find(|house| house.is_house && house.id.to_string() == id) {
                Some(house) if room.city.is_none() || room.city == house.city => {
                    room.venue = house.name.clone();
                    room.city = house.city;
                }
                _ => form.refuse("house", kernel::shell::say::field_not_in_list()),
            },
        }
    }
    room
}

/// Degrees north and east: both, or neither.
fn point(form: &mut Form) -> Option<(f64, f64)> {
    let latitude = degrees(form, "latitude", 90.0);
    let longitude = degrees(form, "longitude", 180.0);
    if form.is_good() && latitude.is_some() != longitude.is_some() {
        form.refuse(if latitude.is_none() { "latitude" } else { "longitude" }, say::point_half());
    }
    latitude.zip(longitude)
}

fn degrees(form: &mut Form, name: &str, most: f64) -> Option<f64> {
    // Half of the nine languages write a comma.
    let value = form.value(name).trim().replace(',', ".");
    if value.is_empty() {
        return None;
    }
    let number = value.parse::<f64>().ok().filter(|number| number.abs() <= most);
    if number.is_none() {
        form.refuse(name, say::degrees_unreadable());
    }
    number
}
