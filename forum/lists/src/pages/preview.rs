//! What a list would do: who is new, who is there already, what is wrong; and whether two are one.

use super::{address, address_of, open_list, send};
use crate::{
    Words,
    acts::Begin,
    file::{self, Ready},
    measures::Measures,
    model::{Answer, ListId, Plan, SentList, State},
    same::{Found, Like, find},
    say,
    store::{self, Known},
    tell,
};
use askama::Template;
use axum::{
    Form as Posted,
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use forums::Here;
use kernel::{
    Lang, Result, dates,
    form::Form,
    web::{Frame, page},
};
use sheets::PersonRow;
use std::{
    collections::{BTreeMap, HashMap, HashSet},
    sync::Arc,
};

/// Rows of each kind that are shown.
const GOOD_SHOWN: usize = 20;
const BAD_SHOWN: usize = 100;
const PERHAPS_SHOWN: usize = 200;

#[derive(Template)]
#[template(path = "pages/preview.html")]
struct PreviewPage {
    f: Frame,
    t: Words,
    lang: Lang,
    form: Form,
    action: String,
    columns_href: String,
    bad_href: String,
    new: usize,
    waiting: usize,
    known: usize,
    bad: usize,
    perhaps: usize,
    /// Whether there is anything to be let in.
    any: bool,
    good_rows: Vec<Good>,
    bad_rows: Vec<Bad>,
    pairs: Vec<Pair>,
    answers: Vec<(String, String)>,
    letters: bool,
}

struct Good {
    line: u32,
    name: String,
    details: Vec<String>,
    fate: Fate,
}

/// What would come of a row.
#[derive(Clone, Copy, PartialEq)]
enum Fate {
    /// Somebody who is there is brought up to date.
    Known,
    /// Somebody new gets a place.
    New,
    /// Somebody new waits for one.
    Waits,
}

struct Bad {
    line: u32,
    faults: Vec<(String, String)>,
}

/// A row that looks like somebody.
struct Pair {
    control: String,
    legend: String,
    row: String,
    like: String,
    /// What can be answered: an earlier row of the list is nobody yet to be brought up to date.
    options: Vec<(String, String)>,
}

/// A list as it would go in.
struct Looked {
    ready: Arc<Ready>,
    known: Vec<Known>,
    found: Found,
    /// The lines of those for whom no place is left as things stand.
    waiting: HashSet<u32>,
}

async fn look(here: &Here, list: &SentList, measures: &Measures) -> Result<Looked> {
    let ready = file::ready(&here.app, measures, list, &list.plan).await?;
    let mut tx = here.app.db.read().await?;
    let known = store::known(&mut tx, here.forum.id, list.delegation).await?;
    let free = registration::free(&mut tx, here.forum.id).await?;
    drop(tx);
    let places = measures.by_words(free);
    let looking = tokio::task::spawn_blocking(move || {
        let found = find(ready.good(), &known);
        let new = ready.good().filter(|row| {
            !found.by_reference.contains_key(&row.line) && !found.perhaps.contains_key(&row.line)
        });
        let waiting = without_place(new, places);
        Looked { ready, known, found, waiting }
    });
    Ok(looking.await.map_err(anyhow::Error::from)?)
}

/// Those of new people who find no place, as they come one after the other.
fn without_place<'r>(
    new: impl Iterator<Item = &'r PersonRow>,
    mut places: HashMap<(String, String), i64>,
) -> HashSet<u32> {
    let mut waiting = HashSet::new();
    for row in new {
        let Some(delegation) = &row.delegation else { continue };
        match places.get_mut(&(delegation.clone(), row.category.clone())) {
            Some(0) => drop(waiting.insert(row.line)),
            Some(left) => *left -= 1,
            None => {}
        }
    }
    waiting
}

pub(super) async fn show(here: Here, Path((_, id)): Path<(String, ListId)>) -> Result<Response> {
    let (list, measures) = open_list(&here, id).await?;
    if list.state != State::Open {
        return Ok(Redirect::to(&address_of(&here, &list)).into_response());
    }
    if !list.plan.mapping.faults().is_empty() {
        return Ok(Redirect::to(&address(&here, id, "")).into_response());
    }
    let looked = look(&here, &list, &measures).await?;
    page(&here, &the_page(&here, &list, &looked, Form::default(), list.plan.letters))
}

fn the_page(here: &Here, list: &SentList, looked: &Looked, form: Form, letters: bool) -> PreviewPage {
    let (t, ready, found) = (Words(here.lang), &looked.ready, &looked.found);
    let good = ready.good().count();
    let pairs = ready.good().filter_map(|row| Some((row, found.perhaps.get(&row.line)?)));
    let plain = |row: &&PersonRow| !found.perhaps.contains_key(&row.line);
    PreviewPage {
        f: here.frame(),
        t,
        lang: here.lang,
        form,
        action: address(here, list.id, "/preview"),
        columns_href: address(here, list.id, ""),
        bad_href: address(here, list.id, "/bad"),
        new: good - found.by_reference.len() - found.perhaps.len() - looked.waiting.len(),
        waiting: looked.waiting.len(),
        known: found.by_reference.len(),
        bad: ready.rows.len() - good,
        perhaps: found.perhaps.len(),
        any: good > 0,
        good_rows: ready
            .good()
            .filter(plain)
            .take(GOOD_SHOWN)
            .map(|row| good_row(here, row, looked))
            .collect(),
        bad_rows: ready
            .bad()
            .take(BAD_SHOWN)
            .map(|(at, faults)| bad_row(here.lang, ready, at, faults))
            .collect(),
        pairs: pairs.take(PERHAPS_SHOWN).map(|(row, like)| pair(here, looked, row, like)).collect(),
        answers: vec![
            ("same".to_owned(), t.same()),
            ("new".to_owned(), t.somebody_new()),
            ("skip".to_owned(), t.skip()),
        ],
        letters,
    }
}

fn good_row(here: &Here, row: &PersonRow, looked: &Looked) -> Good {
    let fate = match (looked.found.by_reference.contains_key(&row.line), looked.waiting.contains(&row.line)) {
        (true, _) => Fate::Known,
        (false, true) => Fate::Waits,
        (false, false) => Fate::New,
    };
    Good { line: row.line, name: full_name(row), details: details(here, row), fate }
}

/// Names as the row has them, in the order of the form: the reader sees whether a whole name was cut rightly.
fn full_name(row: &PersonRow) -> String {
    let parts = [&row.family_name, &row.given_name, &row.patronymic];
    let parts: Vec<&str> = parts.into_iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
    parts.join(" · ")
}

fn details(here: &Here, row: &PersonRow) -> Vec<String> {
    let born = row.birth_date.map(|day| Words(here.lang).born(dates::date(here.lang, day)));
    let organisation = row.organisation.get(&row.language).or_else(|| row.organisation.values().next());
    let position = row.position.get(&row.language).or_else(|| row.position.values().next());
    [position.cloned(), organisation.cloned(), row.email.clone(), born].into_iter().flatten().collect()
}

fn bad_row(lang: Lang, ready: &Ready, at: usize, faults: &[sheets::Fault]) -> Bad {
    let table = &ready.table;
    let told =
        |fault: &sheets::Fault| (tell::column(lang, table, fault), lang.tell(&tell::what(&fault.what)));
    Bad { line: table.rows.get(at).map_or(0, |row| row.line), faults: faults.iter().map(told).collect() }
}

fn pair(here: &Here, looked: &Looked, row: &PersonRow, like: &Like) -> Pair {
    let t = Words(here.lang);
    let (like, is_known) = match like {
        Like::Known(at) => (looked.known.get(*at).map_or_else(String::new, |it| known_line(here, it)), true),
        Like::Row(line) => (t.like_row(line.to_string()), false),
    };
    let same = is_known.then(|| ("same".to_owned(), t.same()));
    let others = [("new".to_owned(), t.somebody_new()), ("skip".to_owned(), t.skip())];
    Pair {
        control: control(row.line),
        legend: t.row_of(row.line.to_string(), full_name(row)),
        row: details(here, row).join(", "),
        like,
        options: same.into_iter().chain(others).collect(),
    }
}

fn known_line(here: &Here, known: &Known) -> String {
    let t = Words(here.lang);
    let born = known.birth_date.map(|day| t.born(dates::date(here.lang, day)));
    let details: Vec<String> =
        [Some(known.name.clone()), known.email.clone(), born].into_iter().flatten().collect();
    t.like_registered(details.join(", "))
}

fn control(line: u32) -> String {
    format!("row-{line}")
}

pub(super) async fn begin(
    here: Here,
    Path((_, id)): Path<(String, ListId)>,
    Posted(mut form): Posted<Form>,
) -> Result<Response> {
    let (list, measures) = open_list(&here, id).await?;
    if list.state != State::Open {
        return Ok(send::begun(&here, &list));
    }
    let looked = look(&here, &list, &measures).await?;
    let letters = form.has("letters", "yes");
    let answers = answers_of(&mut form, &looked);
    if !form.is_good() {
        let again = the_page(&here, &list, &looked, form, letters);
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page(&here, &again)?).into_response());
    }
    let begin = Begin {
        forum: here.forum.clone(),
        list: id,
        plan: Plan { answers, letters, ..list.plan.0.clone() },
        rows: looked.ready.rows.len(),
    };
    here.app.db.act(&here.by, begin).await?;
    // The page says itself how far it is.
    Ok(Redirect::to(&address(&here, id, "/state")).into_response())
}

/// What was decided about every row that looks like somebody: by itself, or with all the others. A row that nobody has
/// decided about is asked for again.
fn answers_of(form: &mut Form, looked: &Looked) -> BTreeMap<u32, Answer> {
    let others = form.value("others").to_owned();
    let mut answers = BTreeMap::new();
    let mut undecided = vec![];
    for (line, like) in &looked.found.perhaps {
        let own = form.value(&control(*line));
        let chosen = if own.is_empty() { others.as_str() } else { own };
        let known = match like {
            Like::Known(at) => looked.known.get(*at).map(|it| it.id),
            Like::Row(_) => None,
        };
        match (chosen, known) {
            ("same", Some(id)) => _ = answers.insert(*line, Answer::Same(id)),
            ("new", _) => _ = answers.insert(*line, Answer::New),
            // The same as an earlier row of the list: that row goes in.
            ("skip", _) | ("same", None) => _ = answers.insert(*line, Answer::Skip),
            _ => undecided.push(*line),
        }
    }
    for (at, line) in undecided.into_iter().enumerate() {
        let shown = at < PERHAPS_SHOWN;
        form.refuse(&if shown { control(line) } else { "others".to_owned() }, say::decide());
        if !shown {
            break;
        }
    }
    answers
}
