//! Somebody is looked for who is to be erased: whoever takes part, works for the forum, or is in no forum at all.

use super::{
    Words,
    erasing::{erase_name, may_erase},
    say,
};
use askama::Template;
use axum::{
    extract::{Form as Posted, Query},
    response::{Html, IntoResponse, Response},
};
use forums::Here;
use kernel::{
    Result,
    form::Form,
    rights::{By, Right, Scope},
    shell,
    web::{App, Frame, page},
};
use lingua::{names::Index, sort::Sorter};
use people::{
    Meant,
    register::{self, Reading},
};

/// Letters of a name that are looked for; more than that is no name.
const LETTERS_MAX: usize = 100;
/// A hit in which less of what was typed is found again, of 1, is none.
const COVERED_MIN: f32 = 0.66;
/// Persons that are shown: what is further down is found by typing on.
const SHOWN_MAX: usize = 20;

#[derive(Template)]
#[template(path = "privacy/find.html", blocks = ["results"])]
struct FindPage {
    f: Frame,
    t: Words,
    action: String,
    query: String,
    /// How many were found, in words.
    count: String,
    /// Said above people none of whom may be meant.
    similar: String,
    found: Vec<Row>,
    /// Speakers whom only a name stands for, of the forum's programme, and how what was typed was read.
    named: Vec<(String, String)>,
    erase_name: String,
}

struct Row {
    name: people::Seen,
    /// How what was typed was read; empty where it is plainly there.
    reading: String,
    email: String,
    href: String,
}

pub(super) async fn show(here: Here, Query(form): Query<Form>) -> Result<Response> {
    here.by.must(Right::Erase, Scope::forum(here.forum.id.0))?;
    let query: String = form.value("q").trim().chars().take(LETTERS_MAX).collect();
    let (found, more) = found(&here.app, &here.by, &query, &here.tag).await?;
    let (named, more_named) = named(&here, &query).await?;
    let readings = found.iter().map(|it| &it.reading).chain(named.iter().map(|(_, reading)| reading));
    let similar = register::only_similar(here.lang, readings.map(Option::as_ref));
    let (number, t) = (found.len() + named.len(), shell::Words(here.lang));
    let in_words =
        |reading: Option<Reading>| reading.map(|it| register::in_words(here.lang, &it)).unwrap_or_default();
    let row = |it: Meant| Row {
        name: people::seen(&here, it.person.bearer()),
        reading: in_words(it.reading),
        email: it.person.email.clone().unwrap_or_default(),
        href: here.visit.to(&format!("/people/{}/erase", it.person.id)),
    };
    let find = FindPage {
        f: here.frame(),
        t: Words(here.lang),
        action: here.to("/erase"),
        query,
        count: if more || more_named { t.results_first(number) } else { t.results(number) },
        similar,
        found: found.into_iter().map(row).collect(),
        named: named.into_iter().map(|(name, reading)| (name, in_words(reading))).collect(),
        erase_name: here.to("/erase/name"),
    };
    if here.part {
        return Ok(Html(find.as_results().render()?).into_response());
    }
    page(&here, &find)
}

/// The speakers whom only a name stands for and who may be meant, the likeliest first, and whether there are more.
async fn named(here: &Here, typed: &str) -> Result<(Vec<(String, Option<Reading>)>, bool)> {
    if typed.is_empty() {
        return Ok((vec![], false));
    }
    let mut tx = here.app.db.read().await?;
    let mut names = programme::only_named(&mut tx, here.forum.id).await?;
    drop(tx);
    let (typed, sorter) = (typed.to_owned(), Sorter::new(&here.tag));
    let search = tokio::task::spawn_blocking(move || {
        names.sort_by_cached_key(|name| sorter.key(name));
        let index = Index::new(names.iter().map(|name| (name.clone(), name)));
        let found = index.find_as_typed(&typed, SHOWN_MAX + 1).into_iter();
        let sure = found.filter(|it| it.covered >= COVERED_MIN);
        let mut named: Vec<(String, Option<Reading>)> =
            sure.map(|it| (it.id.clone(), Reading::of_name(&it))).collect();
        let more = named.len() > SHOWN_MAX;
        named.truncate(SHOWN_MAX);
        (named, more)
    });
    Ok(search.await.map_err(anyhow::Error::from)?)
}

/// Takes a name that is nobody's registration out of the programme.
pub(super) async fn erase_named(here: Here, Posted(form): Posted<Form>) -> Result<Response> {
    erase_name(&here.app, &here.by, here.forum.id, form.value("name")).await?;
    Ok(here.on_to(&here.to("/erase"), "ok", &say::done()))
}

/// The persons who may be meant and whom `by` may erase, the likeliest first, and whether there are more. What is typed is a
/// name in any spelling, a mailbox or an id. Must not be called while a reading transaction is open.
pub(crate) async fn found(app: &App, by: &By, typed: &str, lang: &str) -> Result<(Vec<Meant>, bool)> {
    let (all, more) = people::anybody(app, typed, lang).await?;
    let mut tx = app.db.read().await?;
    let mut found = vec![];
    for it in all {
        if !may_erase(&mut tx, by, it.person.id).await? {
            continue;
        }
        if found.len() == SHOWN_MAX {
            return Ok((found, true));
        }
        found.push(it);
    }
    Ok((found, more))
}
