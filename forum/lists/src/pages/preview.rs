//! What a list would do: who is new, who is there already, what is wrong; and whether two are one.

use super::{
    address, address_of,
    looked::{Looked, look},
    open_list,
    rows::{Outcome, Telling, details, full_name},
    send,
};
use crate::{
    Words,
    acts::Begin,
    measures::Measures,
    model::{Answer, ListId, Plan, SentList, State},
    same::{Like, Perhaps},
    say,
    store::Known,
    tell::{self, Reader},
    wrong::Wrong,
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
    db::Tx,
    form::Form,
    web::{Frame, page},
};
use people::alike;
use sheets::{Field, PersonRow};
use std::collections::BTreeMap;

/// Rows of each kind that are shown.
const GOOD_SHOWN: usize = 20;
const BAD_SHOWN: usize = 100;
const PERHAPS_SHOWN: usize = 200;
/// Spans of rows that are nobody.
const SPANS_SHOWN: usize = 20;

#[derive(Template)]
#[template(path = "pages/preview.html")]
struct PreviewPage {
    f: Frame,
    t: Words,
    lang: Lang,
    form: Form,
    lists_href: String,
    action: String,
    columns_href: String,
    bad_href: String,
    /// What a category is called.
    category: String,
    new: usize,
    waiting: usize,
    known: usize,
    bad: usize,
    perhaps: usize,
    /// How many rows are nobody, and on which lines.
    aside: usize,
    aside_lines: String,
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
    /// Category, and the part in the delegation.
    capacity: Vec<String>,
    details: Vec<String>,
    outcome: Outcome,
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
    /// How alike the names are, and what agrees beside them.
    agrees: Vec<String>,
    /// How the one name was read as the other, word by word.
    reason: String,
    words: Vec<String>,
    /// What would come of it if they are one.
    outcome: Outcome,
    /// What can be answered: an earlier row of the list is nobody yet to be brought up to date.
    options: Vec<(String, String)>,
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
    let preview = the_page(&here, &measures, &list, &looked, Form::default(), list.plan.letters).await?;
    page(&here, &preview)
}

async fn the_page(
    here: &Here,
    measures: &Measures,
    list: &SentList,
    looked: &Looked,
    form: Form,
    letters: bool,
) -> Result<PreviewPage> {
    let (t, found) = (Words(here.lang), &looked.found);
    let telling = Telling { here, list, measures, reader: Reader::of(here, measures) };
    let good = looked.good().count();
    let bad = looked.bad();
    let mut tx = here.app.db.read().await?;
    let mut good_rows = vec![];
    for row in looked.good().filter(|row| !found.perhaps.contains_key(&row.line)).take(GOOD_SHOWN) {
        good_rows.push(good_row(&mut tx, &telling, row, looked).await?);
    }
    let mut pairs = vec![];
    let perhaps = looked.good().filter_map(|row| Some((row, found.perhaps.get(&row.line)?)));
    for (row, perhaps) in perhaps.take(PERHAPS_SHOWN) {
        pairs.push(pair(&mut tx, &telling, looked, row, perhaps).await?);
    }
    Ok(PreviewPage {
        f: here.frame(),
        t,
        lang: here.lang,
        form,
        lists_href: here.to("/lists"),
        action: address(here, list.id, "/preview"),
        columns_href: address(here, list.id, ""),
        bad_href: address(here, list.id, "/bad"),
        category: tell::field(here.lang, Field::Category),
        new: good - found.by_reference.len() - found.perhaps.len() - looked.waiting.len(),
        waiting: looked.waiting.len(),
        known: found.by_reference.len(),
        perhaps: found.perhaps.len(),
        aside: looked.ready.aside.len(),
        aside_lines: spans(&looked.ready.aside),
        any: good > 0,
        good_rows,
        bad_rows: bad
            .iter()
            .take(BAD_SHOWN)
            .map(|(at, wrong)| bad_row(&telling.reader, looked, *at, wrong))
            .collect(),
        bad: bad.len(),
        pairs,
        answers: vec![
            ("same".to_owned(), t.same()),
            ("new".to_owned(), t.somebody_new()),
            ("skip".to_owned(), t.skip()),
        ],
        letters,
    })
}

/// `25–40, 42`, of lines in order; after some of them no more are named.
fn spans(lines: &[u32]) -> String {
    let mut spans: Vec<(u32, u32)> = vec![];
    for line in lines {
        match spans.last_mut().filter(|(_, last)| last.saturating_add(1) == *line) {
            Some((_, last)) => *last = *line,
            None => spans.push((*line, *line)),
        }
    }
    let shown = spans.iter().take(SPANS_SHOWN).map(|(first, last)| match first == last {
        true => first.to_string(),
        false => format!("{first}–{last}"),
    });
    let more = (spans.len() > SPANS_SHOWN).then(|| "…".to_owned());
    shown.chain(more).collect::<Vec<_>>().join(", ")
}

async fn good_row(tx: &mut Tx, telling: &Telling<'_>, row: &PersonRow, looked: &Looked) -> Result<Good> {
    let known = looked.found.by_reference.get(&row.line);
    let fate = match (known, looked.waiting.contains(&row.line)) {
        (Some(_), _) => Fate::Known,
        (None, true) => Fate::Waits,
        (None, false) => Fate::New,
    };
    let outcome = match known {
        Some(id) => telling.of_known(tx, row, *id).await?,
        None => telling.of_new(row),
    };
    Ok(Good {
        line: row.line,
        name: full_name(row),
        capacity: telling.capacity(row),
        details: details(telling.here, row),
        outcome,
        fate,
    })
}

fn bad_row(reader: &Reader, looked: &Looked, at: usize, wrong: &[Wrong]) -> Bad {
    let table = &looked.ready.table;
    let told = |it: &Wrong| (tell::column(reader.lang, table, it), reader.tell(it));
    Bad { line: table.rows.get(at).map_or(0, |row| row.line), faults: wrong.iter().map(told).collect() }
}

async fn pair(
    tx: &mut Tx,
    telling: &Telling<'_>,
    looked: &Looked,
    row: &PersonRow,
    perhaps: &Perhaps,
) -> Result<Pair> {
    let (here, t) = (telling.here, Words(telling.here.lang));
    let known = match perhaps.like {
        Like::Known(at) => looked.known.get(at),
        Like::Row(_) => None,
    };
    let like = match (perhaps.like, known) {
        (Like::Row(line), _) => t.like_row(line.to_string()),
        (_, Some(it)) => known_line(here, it),
        (_, None) => String::new(),
    };
    let outcome = match known {
        Some(it) => telling.of_known(tx, row, it.id).await?,
        None => telling.of_new(row),
    };
    let same = known.map(|_| ("same".to_owned(), t.same()));
    let others = [("new".to_owned(), t.somebody_new()), ("skip".to_owned(), t.skip())];
    let row_said = telling.capacity(row).into_iter().chain(details(here, row));
    Ok(Pair {
        control: control(row.line),
        legend: t.row_of(row.line.to_string(), full_name(row)),
        row: row_said.collect::<Vec<_>>().join(", "),
        like,
        agrees: agreements(here, perhaps),
        reason: alike::in_words(here.lang, perhaps.reason),
        words: perhaps.words.clone(),
        outcome,
        options: same.into_iter().chain(others).collect(),
    })
}

fn agreements(here: &Here, perhaps: &Perhaps) -> Vec<String> {
    let names = Words(here.lang).names_alike(alike::percent(here.lang, perhaps.score));
    let email = perhaps.email.then(|| alike::same_email(here.lang));
    let born = perhaps.birth_date.then(|| alike::same_birth_date(here.lang));
    std::iter::once(names).chain(email).chain(born).collect()
}

fn known_line(here: &Here, known: &Known) -> String {
    let t = Words(here.lang);
    let born = known.birth_date.map(|day| t.born(dates::date(here.lang, day)));
    let details: Vec<String> = [Some(people::seen(here, known.bearer()).text), known.email.clone(), born]
        .into_iter()
        .flatten()
        .collect();
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
        let again = the_page(&here, &measures, &list, &looked, form, letters).await?;
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
    for (line, perhaps) in &looked.found.perhaps {
        let own = form.value(&control(*line));
        let chosen = if own.is_empty() { others.as_str() } else { own };
        let known = match perhaps.like {
            Like::Known(at) => looked.known.get(at).map(|it| it.id),
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
