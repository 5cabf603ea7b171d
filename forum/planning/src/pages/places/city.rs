//! The form of a city.

use super::{Board, board, crumbs};
use crate::{
    Words,
    acts::SEEN,
    cities::{SaveCity, seen_of},
    pages::{
        must_manage,
        texts::{self, TextFields},
    },
    say,
};
use askama::Template;
use axum::{
    Form as Posted,
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use forums::{
    City, CityId, Here,
    meanwhile::{self, BASE, Values},
};
use kernel::{
    Error, Lang, Result, Text, dates,
    db::fresh_id,
    form::Form,
    shell,
    web::{Frame, Link, page},
};

/// Letters of a name.
const LETTERS_MAX: usize = 300;

#[derive(Template)]
#[template(path = "pages/places/city.html")]
struct CityPage {
    f: Frame,
    t: Words,
    lang: Lang,
    crumbs: Vec<Link>,
    heading: String,
    is_new: bool,
    form: Form,
    /// Somebody else was faster.
    meanwhile: bool,
    action: String,
    name: TextFields,
    /// The days of the forum: in words, the first, the last.
    forum_days: (String, String, String),
}

type At = Path<(String, CityId)>;

pub(in crate::pages) async fn new(here: Here) -> Result<Response> {
    must_manage(&here)?;
    let mut form = Form::default();
    form.set("zone", here.forum.zone.as_str());
    form.set("from", here.forum.starts_on.to_string());
    form.set("to", here.forum.ends_on.to_string());
    page(&here, &the_page(&here, CityId(fresh_id(&here.app.db.clock)), None, form))
}

pub(in crate::pages) async fn show(here: Here, Path((_, id)): At) -> Result<Response> {
    must_manage(&here)?;
    let board = board(&here).await?;
    let city = board.city(Some(id)).ok_or(Error::NotFound)?;
    let mut form = Form::default();
    for (name, value) in stands(&here, city) {
        form.set(&name, value);
    }
    page(&here, &the_page(&here, id, Some(city), form))
}

/// What stands in the controls.
fn stands(here: &Here, city: &City) -> Values {
    let name = |tag: String| {
        let said = city.name.versions.get(&tag).map(|version| version.text.clone());
        (format!("name-{tag}"), said.unwrap_or_default())
    };
    let days = [("from", city.starts_on), ("to", city.ends_on)];
    let days = days.map(|(field, day)| (field.to_owned(), day.to_string()));
    forums::text_fields::languages(here).into_iter().map(name).chain(days).collect()
}

fn the_page(here: &Here, id: CityId, city: Option<&City>, mut form: Form) -> CityPage {
    let (t, forum) = (Words(here.lang), &here.forum);
    let name = city.map(|city| city.name.in_lang(&here.tag, &here.chain()).to_owned());
    if let Some(city) = city {
        form.set("zone", city.zone.as_str());
        form.set(BASE, meanwhile::base(&stands(here, city)));
    }
    let span = dates::span(here.lang, forum.starts_on, forum.ends_on);
    CityPage {
        f: here.frame(),
        t,
        lang: here.lang,
        crumbs: crumbs(here),
        heading: name.unwrap_or_else(|| t.new_city()),
        is_new: city.is_none(),
        meanwhile: !form.value(SEEN).is_empty(),
        action: here.to(&format!("/planning/cities/{id}")),
        name: texts::fields(here, &form, "name", |language| t.field_name_in(language)),
        forum_days: (t.forum_days(span), forum.starts_on.to_string(), forum.ends_on.to_string()),
        form,
    }
}

pub(in crate::pages) async fn save(
    here: Here,
    Path((_, id)): At,
    Posted(mut form): Posted<Form>,
) -> Result<Response> {
    must_manage(&here)?;
    let board = board(&here).await?;
    let told = told_of_others(&here, &board, id, &mut form);
    form.set(SEEN, if told { "yes" } else { "" });
    if let Some(act) = read(&here, &board, id, &mut form).filter(|_| form.is_good()) {
        match here.app.db.act(&here.by, act).await {
            Ok(()) => return Ok(here.on_to(&here.to("/planning/places"), "ok", &say::place_saved())),
            Err(Error::Invalid(errors)) => refuse(&here, &mut form, errors),
            Err(error) => return Err(error),
        }
    }
    let told = !form.value(SEEN).is_empty();
    let again = page(&here, &the_page(&here, id, board.city(Some(id)), form))?;
    let status = if told { StatusCode::CONFLICT } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok((status, again).into_response())
}

/// Takes over what somebody else has changed since, where this editor left it. Answers whether both have changed something,
/// which is said at its control.
fn told_of_others(here: &Here, board: &Board, id: CityId, form: &mut Form) -> bool {
    let Some(city) = board.city(Some(id)) else { return false };
    let stands = stands(here, city);
    let both = meanwhile::take_over(form, &stands);
    for name in &both {
        form.refuse(name, say::now_stands(stands.get(name).map_or("", String::as_str)));
    }
    !both.is_empty()
}

/// What is typed over what there is; `None` where a day cannot be read.
fn read(here: &Here, board: &Board, id: CityId, form: &mut Form) -> Option<SaveCity> {
    let (city, empty) = (board.city(Some(id)), Text::default());
    let name = texts::read(here, form, "name", city.map_or(&empty, |city| &*city.name), LETTERS_MAX);
    let zone = city.map(|city| city.zone.clone()).unwrap_or_else(|| form.value("zone").trim().to_owned());
    let mut days = ["from", "to"].into_iter().map(|field| {
        if form.value(field).trim().is_empty() {
            form.refuse(field, shell::say::field_required());
        }
        form.date(field)
    });
    let days = days.next().flatten().zip(days.next().flatten());
    let seen = city.map(seen_of).unwrap_or_default();
    Some(SaveCity { forum: here.forum.clone(), id, seen, name, zone, days: days? })
}

fn refuse(here: &Here, form: &mut Form, errors: Vec<(String, kernel::Say)>) {
    for (field, say) in errors {
        // Somebody saved between this page's look and its act: once more, and both are compared again.
        if field == SEEN {
            form.set(SEEN, "yes");
        }
        let field = match field.as_str() {
            "name" | SEEN => format!("name-{}", here.tag),
            _ => field,
        };
        form.refuse(&field, say);
    }
}
