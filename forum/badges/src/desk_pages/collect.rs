//! The badges of a delegation that lie at the desk, taken by one for many.

use super::{
    must_print,
    person::{leaders, taker},
};
use crate::{Words, acts::HandOut, outdated, say, store};
use askama::Template;
use axum::{
    extract::{Form, Query},
    response::{Html, IntoResponse, Response},
};
use forums::Here;
use kernel::{
    Error, Result, dates,
    db::Tx,
    form::Form as Filled,
    shell,
    web::{Frame, page},
};
use lingua::sort::Sorter;
use people::{
    Seen,
    register::{self, HITS_MAX, Search, Seat},
};
use registration::RegistrationId;
use std::collections::HashSet;

/// A badge of a delegation that lies at the desk.
struct LyingRow {
    id: String,
    name: Seen,
    /// How what was typed was read; empty where it is plainly there.
    reading: String,
    category: String,
    handed: String,
    /// Whether what is printed on it says something else than it would now.
    outdated: bool,
}

#[derive(Template)]
#[template(path = "collect.html", blocks = ["results"])]
struct CollectPage {
    f: Frame,
    t: Words,
    action: String,
    delegations: Vec<(String, String)>,
    delegation: String,
    rows: Vec<LyingRow>,
    takers: Vec<(String, String)>,
    lying: usize,
    typed: String,
    /// How many of them were found, in words; empty where nobody was searched for.
    count: String,
}

/// Letters of a name that are looked for.
const SEARCH_LETTERS_MAX: usize = 100;

pub(super) async fn collect(here: Here, Query(form): Query<Filled>) -> Result<Response> {
    must_print(&here)?;
    let mut tx = here.app.db.read().await?;
    let chain = here.chain();
    let seated = delegations::seated(&mut tx, here.forum.id.0).await?;
    let chosen = seated.iter().find(|it| it.slug == form.value("delegation"));
    let (mut rows, mut takers) = (vec![], vec![]);
    if let Some(delegation) = chosen {
        rows = lying(&here, &mut tx, delegation.id).await?;
        takers = leaders(&here, &mut tx, delegation.id)
            .await?
            .iter()
            .map(|it| (it.id.to_string(), taker(&here, it)))
            .collect();
        // A delegation without a head at the forum sends somebody.
        if takers.is_empty() {
            takers = rows.iter().map(|row| (row.id.clone(), row.name.text.clone())).collect();
        }
    }
    drop(tx);
    let typed: String = form.value("q").trim().chars().take(SEARCH_LETTERS_MAX).collect();
    let (rows, count) = found_first(&here, &typed, rows).await?;
    let collect = CollectPage {
        f: here.frame(),
        t: Words(here.lang),
        action: here.to("/desk/collect"),
        delegation: chosen.map(|it| it.slug.clone()).unwrap_or_default(),
        delegations: seated
            .iter()
            .map(|it| (it.slug.clone(), it.name.in_lang(&here.tag, &chain).to_owned()))
            .collect(),
        lying: rows.iter().filter(|row| row.handed.is_empty()).count(),
        rows,
        takers,
        typed,
        count,
    };
    if here.part {
        return Ok(Html(collect.as_results().render()?).into_response());
    }
    page(&here.visit, &collect)
}

/// Those who were searched for above the others, the surest first: whoever hands out many at once picks one after the
/// other, and what was picked stays. Answers how many they are, in words.
async fn found_first(here: &Here, typed: &str, mut rows: Vec<LyingRow>) -> Result<(Vec<LyingRow>, String)> {
    if typed.is_empty() {
        return Ok((rows, String::new()));
    }
    let ids: HashSet<String> = rows.iter().map(|row| row.id.clone()).collect();
    let theirs = move |seat: &Seat| ids.contains(&seat.registration.to_string());
    let search = Search::of(typed, HITS_MAX, &here.tag);
    let hits = register::find(&here.app, here.forum.id.0, search, theirs).await?;
    let more = hits.more;
    let mut found = vec![];
    for hit in hits {
        let id = hit.registration.to_string();
        let Some(at) = rows.iter().position(|row| row.id == id) else { continue };
        let reading = hit.reading.map(|it| register::in_words(here.lang, &it)).unwrap_or_default();
        found.push(LyingRow { reading, ..rows.remove(at) });
    }
    let t = shell::Words(here.lang);
    let count = match found.len() {
        0 => t.nothing_found(),
        number if more => t.results_first(number),
        number => t.results(number),
    };
    found.append(&mut rows);
    Ok((found, count))
}

/// Each badge once, as its newest printing stands, in the reader's alphabet.
async fn lying(here: &Here, tx: &mut Tx, delegation: delegations::DelegationId) -> Result<Vec<LyingRow>> {
    let chain = here.chain();
    let sorter = Sorter::new(&here.tag);
    let faces = store::faces(tx, here.forum.id).await?;
    let outdated: HashSet<RegistrationId> = outdated::of(&here.app, &here.forum, &faces).collect();
    let mut rows: Vec<LyingRow> = vec![];
    for it in store::of_delegation(tx, here.forum.id, delegation).await? {
        let id = it.registration.to_string();
        rows.retain(|row| row.id != id);
        let handed = it.handed_at.map(|at| dates::moment(here.lang, at, &here.forum.time_zone()));
        rows.push(LyingRow {
            id,
            category: it.category.in_lang(&here.tag, &chain).to_owned(),
            handed: handed.unwrap_or_default(),
            outdated: outdated.contains(&it.registration),
            name: people::seen(here, it.bearer()),
            reading: String::new(),
        });
    }
    rows.sort_by_cached_key(|row| row.name.key(&sorter));
    Ok(rows)
}

pub(super) async fn hand_many(here: Here, Form(form): Form<Filled>) -> Result<Response> {
    must_print(&here)?;
    let registrations = form.values("badge").iter().filter_map(|id| id.parse().ok()).collect();
    let to = form
        .value("to")
        .parse()
        .map_err(|_| Error::Invalid(vec![("to".into(), shell::say::field_required())]))?;
    let handed = here.app.db.act(&here.by, HandOut { forum: here.forum.id, registrations, to }).await?;
    let back = here.to(&format!("/desk/collect?delegation={}", word(form.value("delegation"))));
    Ok(here.on_to(&back, "ok", &say::handed(handed)))
}

/// Words in addresses are small letters, digits and hyphens.
fn word(text: &str) -> String {
    text.chars().filter(|it| it.is_ascii_alphanumeric() || *it == '-').collect()
}
