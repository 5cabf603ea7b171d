//! How long ways take: between cities, and between houses of one city.

use super::{crumbs, must_manage};
use crate::{
    Words,
    acts::{SetWays, WAY_MIN_MAX},
    clashes::{BETWEEN_CITIES_MIN, BETWEEN_HOUSES_MIN},
    say,
    scene::Board,
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
}

fn pairs(cities: &[City]) -> Vec<(&City, &City)> {
    let each =
        cities.iter().enumerate().flat_map(|(at, one)| cities[at..].iter().map(move |other| (one, other)));
    each.take(PAIRS_MAX).collect()
}

fn field(one: &City, other: &City) -> String {
    format!("way-{}-{}", one.slug, other.slug)
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
        form.set(&field(one, other), board.ways.0.get(&key).copied().unwrap_or(usual).to_string());
    }
    page(&here, &the_page(&here, &board.cities, form))
}

fn the_page(here: &Here, cities: &[City], form: Form) -> WaysPage {
    let t = Words(here.lang);
    let chain = here.chain();
    let name = |city: &City| city.name.in_lang(&here.tag, &chain).to_owned();
    let label = |(one, other): (&City, &City)| {
        let label = if one.id == other.id { t.within(name(one)) } else { t.between(name(one), name(other)) };
        (field(one, other), label)
    };
    WaysPage {
        f: here.frame(),
        t,
        lang: here.lang,
        crumbs: crumbs(here),
        form,
        action: here.to("/planning/ways"),
        ways: pairs(cities).into_iter().map(label).collect(),
    }
}

pub(super) async fn save(here: Here, Posted(mut form): Posted<Form>) -> Result<Response> {
    must_manage(&here)?;
    let board = board(&here).await?;
    let mut minutes: Vec<(CityId, CityId, i64)> = vec![];
    for (one, other) in pairs(&board.cities) {
        if let Some(number) = form.number(&field(one, other), 0, WAY_MIN_MAX) {
            minutes.push((one.id, other.id, number));
        }
    }
    if !form.is_good() {
        let again = page(&here, &the_page(&here, &board.cities, form))?;
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, again).into_response());
    }
    here.app.db.act(&here.by, SetWays { forum: here.forum.id, minutes }).await?;
    Ok(here.on_to(&here.to("/planning"), "ok", &say::ways_saved()))
}
