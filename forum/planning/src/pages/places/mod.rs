//! Cities, houses and rooms: what there is, and what can be done with it.

pub(super) mod city;
pub(super) mod form;
pub(super) mod remove;

use super::must_manage;
use crate::{
    Words,
    places::{MovePlace, RestorePlace, venue_of},
    say,
    scene::Board,
};
use askama::Template;
use axum::{Form as Posted, extract::Path, response::Response};
use forums::{City, Here, Shows};
use kernel::{
    Error, Result, dates,
    form::Form,
    web::{Frame, Link, page},
};
use programme::{Room, RoomId};

#[derive(Template)]
#[template(path = "pages/places/places.html")]
struct PlacesPage {
    f: Frame,
    t: Words,
    crumbs: Vec<Link>,
    new_city: String,
    ways: String,
    cities: Vec<CityView>,
    /// Name and the address by which it comes back.
    removed: Vec<(String, String)>,
}

/// A city, or what is in none.
struct CityView {
    id: String,
    name: Shows,
    dates: String,
    zone: String,
    /// Empty where there is no city.
    edit: String,
    new_house: String,
    new_room: String,
    houses: Vec<HouseView>,
    /// Rooms in no house that is known.
    loose: Vec<RoomView>,
}

struct HouseView {
    /// The house itself.
    it: RoomView,
    address: Shows,
    map: String,
    new_room: String,
    rooms: Vec<RoomView>,
}

pub(super) struct RoomView {
    name: Shows,
    facts: Vec<String>,
    more: Shows,
    edit: String,
    remove: String,
    go: String,
    is_first: bool,
    is_last: bool,
}

/// The way back to the list, and to the grid.
pub(super) fn crumbs(here: &Here) -> Vec<Link> {
    let mut links = super::crumbs(here);
    links.push(Link { href: here.to("/planning/places"), label: Words(here.lang).places(), current: false });
    links
}

/// The address of a page about a place.
fn address(here: &Here, id: RoomId, page: &str) -> String {
    here.to(&format!("/planning/places/{id}{page}"))
}

async fn board(here: &Here) -> Result<Board> {
    let mut tx = here.app.db.read().await?;
    Board::load(&mut tx, here.forum.id).await
}

pub(super) async fn show(here: Here) -> Result<Response> {
    must_manage(&here)?;
    let board = board(&here).await?;
    let rooms: Vec<&Room> = board.open_rooms().collect();
    let mut cities: Vec<CityView> =
        board.cities.iter().map(|city| city_view(&here, &board, &rooms, Some(city))).collect();
    let nowhere = city_view(&here, &board, &rooms, None);
    if !nowhere.houses.is_empty() || !nowhere.loose.is_empty() {
        cities.push(nowhere);
    }
    let gone = board.rooms.iter().filter(|room| room.removed_at.is_some());
    let removed = gone.map(|room| (Shows::of(&here, &room.name).text, address(&here, room.id, "/restore")));
    let the_page = PlacesPage {
        f: here.frame(),
        t: Words(here.lang),
        crumbs: super::crumbs(&here),
        new_city: here.to("/planning/cities/new"),
        ways: here.to("/planning/ways"),
        cities,
        removed: removed.collect(),
    };
    page(&here, &the_page)
}

fn city_view(here: &Here, board: &Board, rooms: &[&Room], city: Option<&City>) -> CityView {
    let own: Vec<&Room> =
        rooms.iter().filter(|room| room.city == city.map(|city| city.id)).copied().collect();
    let houses: Vec<&Room> = own.iter().filter(|room| room.is_house).copied().collect();
    let is_loose = |room: &&Room| !room.is_house && !houses.iter().any(|house| house.holds(room));
    let loose: Vec<&Room> = own.iter().copied().filter(is_loose).collect();
    let new = |what: &str| match city {
        Some(city) => here.to(&format!("/planning/places/new?what={what}&city={}", city.id)),
        None => String::new(),
    };
    let house_view = |(at, house): (usize, &&Room)| {
        let venue = venue_of(&board.cities, house);
        let inside: Vec<&Room> = own.iter().copied().filter(|room| house.holds(room)).collect();
        HouseView {
            it: room_view(here, house, at, houses.len()),
            address: venue.map(|venue| Shows::of(here, &venue.address)).unwrap_or_default(),
            map: venue.map(|venue| venue.map(&here.tag, &here.chain())).unwrap_or_default(),
            new_room: here.to(&format!("/planning/places/new?what=room&house={}", house.id)),
            rooms: views(here, &inside),
        }
    };
    CityView {
        id: city.map(|city| city.slug.clone()).unwrap_or_else(|| "nowhere".to_owned()),
        name: match city {
            Some(city) => Shows::of(here, &city.name),
            None => Shows { text: Words(here.lang).no_city(), ..Shows::default() },
        },
        dates: city.map(|it| dates::span(here.lang, it.starts_on, it.ends_on)).unwrap_or_default(),
        zone: city.map(|city| city.zone.clone()).unwrap_or_default(),
        edit: city.map(|city| here.to(&format!("/planning/cities/{}", city.id))).unwrap_or_default(),
        new_house: new("house"),
        new_room: new("room"),
        houses: houses.iter().enumerate().map(house_view).collect(),
        loose: loose_views(here, &loose),
    }
}

fn views(here: &Here, rooms: &[&Room]) -> Vec<RoomView> {
    let each = rooms.iter().enumerate();
    each.map(|(at, room)| room_view(here, room, at, rooms.len())).collect()
}

/// With their house, where that is only a name.
fn loose_views(here: &Here, rooms: &[&Room]) -> Vec<RoomView> {
    let mut all = views(here, rooms);
    for (view, room) in all.iter_mut().zip(rooms).filter(|(_, room)| !room.venue.is_empty()) {
        view.facts.insert(0, Shows::of(here, &room.venue).text);
    }
    all
}

fn room_view(here: &Here, room: &Room, at: usize, of: usize) -> RoomView {
    let t = Words(here.lang);
    let seats = room.seats.map(|seats| t.seats(seats));
    // Of a whole house that goes without saying.
    let shared = (room.shared && !room.is_house).then(|| t.shared());
    let equipment = room.equipment.iter().map(|it| programme::equipment_word(here.lang, *it));
    RoomView {
        name: Shows::of(here, &room.name),
        facts: seats.into_iter().chain(shared).chain(equipment).collect(),
        more: Shows::of(here, &room.equipment_words),
        edit: address(here, room.id, ""),
        remove: address(here, room.id, "/remove"),
        go: address(here, room.id, "/move"),
        is_first: at == 0,
        is_last: at + 1 == of,
    }
}

type At = Path<(String, RoomId)>;

pub(super) async fn go(here: Here, Path((_, id)): At, Posted(form): Posted<Form>) -> Result<Response> {
    must_manage(&here)?;
    let up = match form.value("to") {
        "up" => true,
        "down" => false,
        _ => return Err(Error::NotFound),
    };
    here.app.db.act(&here.by, MovePlace { forum: here.forum.id, id, up }).await?;
    Ok(here.on_to(&here.to("/planning/places"), "ok", &say::place_moved()))
}

pub(super) async fn restore(here: Here, Path((_, id)): At) -> Result<Response> {
    must_manage(&here)?;
    here.app.db.act(&here.by, RestorePlace { forum: here.forum.id, id }).await?;
    Ok(here.on_to(&here.to("/planning/places"), "ok", &say::place_restored()))
}
