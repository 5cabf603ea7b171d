//! Somebody is looked for who is to be erased: whoever takes part, works for the forum, or is in no forum at all.

use super::{
    Words,
    erasing::{erase_name, may_erase},
    say,
};
use askama::Template;
use axum::{extract::Form as Posted, extract::Query, response::Response};
use forums::Here;
use kernel::{
    Result,
    db::Tx,
    form::Form,
    rights::{By, Right, Scope},
    web::{Frame, page},
};
use lingua::names::Index;
use people::Person;

/// Letters of a name that are looked for; more than that is no name.
const LETTERS_MAX: usize = 100;
/// A hit in which less of what was typed is found again, of 1, is none.
const COVERED_MIN: f32 = 0.66;
/// Persons that are shown: what is further down is found by typing on.
pub(crate) const SHOWN_MAX: usize = 20;
/// Persons that are looked through for those whom the visitor may erase.
const LOOKED_AT_MAX: usize = 200;

#[derive(Template)]
#[template(path = "privacy/find.html")]
struct FindPage {
    f: Frame,
    t: Words,
    action: String,
    query: String,
    found: Vec<Row>,
    /// Speakers whom only a name stands for, of the forum's programme.
    named: Vec<String>,
    erase_name: String,
}

struct Row {
    name: people::Seen,
    email: String,
    href: String,
}

pub(super) async fn show(here: Here, Query(form): Query<Form>) -> Result<Response> {
    here.by.must(Right::Erase, Scope::forum(here.forum.id.0))?;
    let query: String = form.value("q").trim().chars().take(LETTERS_MAX).collect();
    let mut tx = here.app.db.read().await?;
    let found = found(&mut tx, &here.by, &query).await?;
    let named = if query.is_empty() { vec![] } else { programme::only_named(&mut tx, here.forum.id).await? };
    drop(tx);
    let named = alike(named, query.clone()).await?;
    let row = |it: Person| Row {
        name: people::seen(&here, it.bearer()),
        email: it.email.clone().unwrap_or_default(),
        href: here.visit.to(&format!("/people/{}/erase", it.id)),
    };
    let found = found.into_iter().map(row).collect();
    let find = FindPage {
        f: here.frame(),
        t: Words(here.lang),
        action: here.to("/erase"),
        query,
        found,
        named,
        erase_name: here.to("/erase/name"),
    };
    page(&here, &find)
}

/// Those of the names that may be meant, the likeliest first.
async fn alike(names: Vec<String>, typed: String) -> Result<Vec<String>> {
    let search = tokio::task::spawn_blocking(move || {
        let index = Index::new(names.iter().map(|name| (name.clone(), name)));
        let found = index.find_as_typed(&typed, SHOWN_MAX).into_iter();
        found.filter(|it| it.covered >= COVERED_MIN).map(|it| it.id).collect()
    });
    Ok(search.await.map_err(anyhow::Error::from)?)
}

/// Takes a name that is nobody's registration out of the programme.
pub(super) async fn erase_named(here: Here, Posted(form): Posted<Form>) -> Result<Response> {
    erase_name(&here.app, &here.by, here.forum.id, form.value("name")).await?;
    Ok(here.on_to(&here.to("/erase"), "ok", &say::done()))
}

/// The persons who may be meant and whom `by` may erase, the likeliest first. What is typed is a name in any spelling, a
/// mailbox or an id.
pub(crate) async fn found(tx: &mut Tx, by: &By, typed: &str) -> Result<Vec<Person>> {
    let mut found = vec![];
    for person in people::anybody(tx, typed, LOOKED_AT_MAX).await? {
        if found.len() < SHOWN_MAX && may_erase(tx, by, person.id).await? {
            found.push(person);
        }
    }
    Ok(found)
}
