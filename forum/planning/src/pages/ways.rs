//! How long ways take: between cities, and between houses of one city.

use super::must_manage;
use crate::{
    Words,
    clashes::{BETWEEN_CITIES_MIN, BETWEEN_HOUSES_MIN},
    say,
    scene::Board,
    set_ways::{SetWays, WAY_MIN_MAX},
};
use askama::Template;
use axum::{
    Form as Posted,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use forums::{City, CityId, Here};
use kernel::{
    Lang, Result,
    form::Form,
    web::{Frame, Link, page},
};
use programme::{Room, RoomId};

/// Pairs of cities that a page asks about.
const PAIRS_MAX: usize = 120;

#[derive(Template)]
#[template(path = "pages/ways.html")]
struct WaysPage {
    f: Frame,
    t: Words,
    lang: Lang,
    crumbs: Vec<Link>,
    form: Form,
    action: String,
    /// Field and label of each way.
    ways: Vec<(String, String)>,
    /// The same between houses of a city.
    houses: Vec<(String, String)>,
}

fn pairs(cities: &[City]) -> Vec<(&City, &City)> {
    let each =
        cities.iter().enumerate().flat_map(|(at, one)| cities[at..].iter().map(move |other| (one, other)));
    each.take(PAIRS_MAX).collect()
}

fn field(one: &City, other: &City) -> String {
    format!("way-{}-{}", one.slug, other.slug)
}

/// Houses of one city, two by two, and (twice the same) those with several rooms.
fn house_pairs(board: &Board) -> Vec<(&Room, &Room)> {
    let houses: Vec<&Room> = board.open_rooms().filter(|room| room.is_house).collect();
    let rooms_of = |house: &Room| board.open_rooms().filter(|room| house.holds(room)).count();
    let mut found = vec![];
    for (at, one) in houses.iter().enumerate() {
        let others = houses[at + 1..].iter().filter(|other| other.city == one.city);
        found.extend(others.map(|other| (*one, *other)));
        if rooms_of(one) > 1 {
            found.push((one, one));
        }
    }
    found.truncate(PAIRS_MAX);
    found
}

fn house_field((one, other): (&Room, &Room)) -> String {
    format!("house-{}-{}", one.slug, other.slug)
}

async fn board(here: &Here) -> Result<Board> {
    let mut tx = here.app.db.read().await?;
    Board::load(&mut tx, here.forum.id).await
}

pub(super) async fn show(here: Here) -> Result<Response> {
    must_manage(&here)?;
    let board = board(&here).await?;
    let mut form = Form::default();
    for (one, other) in pairs(&board.cities) {
        let key = (one.id.min(other.id), one.id.max(other.id));
        let usual = if one.id == other.id { BETWEEN_HOUSES_MIN } else { BETWEEN_CITIES_MIN };
        form.set(&field(one, other), board.ways.cities.get(&key).copied().unwrap_or(usual).to_string());
    }
    for pair in house_pairs(&board) {
        let key = (pair.0.id.min(pair.1.id), pair.0.id.max(pair.1.id));
        let minutes = board.ways.houses.get(&key).map(|minutes| minutes.to_string());
        form.set(&house_field(pair), minutes.unwrap_or_default());
    }
    page(&here, &the_page(&here, &board, form))
}

fn the_page(here: &Here, board: &Board, form: Form) -> WaysPage {
    let t = Words(here.lang);
    let chain = here.chain();
    let name = |city: &City| city.name.in_lang(&here.tag, &chain).to_owned();
    let label = |(one, other): (&City, &City)| {
        let label = if one.id == other.id { t.within(name(one)) } else { t.between(name(one), name(other)) };
        (field(one, other), label)
    };
    let house_name = |house: &Room| house.name.in_lang(&here.tag, &chain).to_owned();
    let house_label = |pair: (&Room, &Room)| {
        let (one, other) = (house_name(pair.0), house_name(pair.1));
        let label = if pair.0.id == pair.1.id { t.within_house(one) } else { t.between(one, other) };
        (house_field(pair), label)
    };
    WaysPage {
        f: here.frame(),
        t,
        lang: here.lang,
        crumbs: super::places::crumbs(here),
        form,
        action: here.to("/planning/ways"),
        ways: pairs(&board.cities).into_iter().map(label).collect(),
        houses: house_pairs(board).into_iter().map(house_label).collect(),
    }
}

pub(super) async fn save(here: Here, Posted(mut form): Posted<Form>) -> Result<Response> {
    must_manage(&here)?;
    let board = board(&here).await?;
    let mut cities: Vec<(CityId, CityId, i64)> = vec![];
    for (one, other) in pairs(&board.cities) {
        if let Some(number) = form.number(&field(one, other), 0, WAY_MIN_MAX) {
            cities.push((one.id, other.id, number));
        }
    }
    let mut houses: Vec<(RoomId, RoomId, Option<i64>)> = vec![];
    for pair in house_pairs(&board) {
        let field = house_field(pair);
        // A page that did not ask about it does not take it back.
        if !form.values(&field).is_empty() {
            houses.push((pair.0.id, pair.1.id, form.number(&field, 0, WAY_MIN_MAX)));
        }
    }
    if !form.is_good() {
        let again = page(&here, &the_page(&here, &board, form))?;
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, again).into_response());
    }
    here.app.db.act(&here.by, SetWays { forum: here.forum.id, cities, houses }).await?;
    Ok(here.on_to(&here.to("/planning/places"), "ok", &say::ways_saved()))
}
