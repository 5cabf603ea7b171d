//! Who changed what when, about any subject of the journal.

use super::{
    Clocks, Instant,
    called::called,
    questions::{Questions, differing},
    subject::subject,
};
use crate::{PersonId, Words, merge, neighbours::ScopesOf, say, seen, store};
use askama::Template;
use axum::{extract::Path, response::Response};
use kernel::{
    Result, Text,
    db::Tx,
    journal::{self, Change, Event, told},
    rights::{By, Right, Scope},
    shell,
    web::{Frame, Link, Visit, page},
};
use serde_json::Value as Json;
use std::collections::{HashMap, hash_map::Entry};
use uuid::Uuid;

/// Entries on one page; older ones are in the journal's export.
const ENTRIES_MAX: i64 = 500;
/// Letters of a value that are shown.
const VALUE_LETTERS_MAX: usize = 500;
/// The field of answers to a forum's own questions, each by the id of its question.
const ANSWERS: &str = "answers";

#[derive(Template)]
#[template(path = "pages/history.html")]
struct HistoryPage {
    f: Frame,
    t: Words,
    /// What the history is of: a noun where `what` is a name, and where it is to be seen.
    noun: String,
    what: String,
    crumbs: Vec<Link>,
    lines: Vec<Line>,
    clocks: String,
    cut: Option<i64>,
}

struct Line {
    number: i64,
    at: Instant,
    verb: Named,
    by: String,
    changes: Vec<Shown>,
}

/// A word of the journal: in the reader's language where this room knows it, else as it stands there.
struct Named {
    code: String,
    words: Option<String>,
}

struct Shown {
    field: Named,
    /// Before and after; nothing where the person was erased.
    values: Option<(String, String)>,
}

/// `GET /history/{kind}/{id}`
pub(super) async fn show(
    visit: Visit,
    Path((kind, id)): Path<(String, Uuid)>,
    scopes_of: ScopesOf,
) -> Result<Response> {
    let mut tx = visit.app.db.read().await?;
    let scopes = scopes_of(&mut tx, &kind, id).await?;
    admitted(&visit.by, &scopes)?;
    let clocks = Clocks::of(&visit, &scopes);
    let events = events(&mut tx, &kind, id).await?;
    let what = subject(&mut tx, &visit, &kind, id).await?;
    let names = Names::of(&mut tx, &visit, &events, id).await?;
    drop(tx);
    let full = i64::try_from(events.len()).is_ok_and(|shown| shown == ENTRIES_MAX);
    let template = HistoryPage {
        f: visit.frame(None),
        t: Words(visit.lang),
        noun: what.noun,
        what: what.name,
        crumbs: what.crumbs,
        clocks: clocks.which(visit.lang),
        cut: full.then_some(ENTRIES_MAX),
        lines: events.into_iter().map(|event| line(&visit, &clocks, event, &names)).collect(),
    };
    page(&visit, &template)
}

/// What happened to a subject, newest first; of a person also what happened to the records that were found to be theirs.
async fn events(tx: &mut Tx, kind: &str, id: Uuid) -> Result<Vec<Event>> {
    let mut events = journal::history_of(tx, id, ENTRIES_MAX).await?;
    if kind == "person" {
        for part in merge::parts_of(tx, PersonId(id)).await? {
            events.extend(journal::history_of(tx, part.0, ENTRIES_MAX).await?);
        }
        events.sort_by_key(|event| std::cmp::Reverse(event.number));
        events.dedup_by_key(|event| event.number);
        events.truncate(usize::try_from(ENTRIES_MAX).unwrap_or(usize::MAX));
    }
    Ok(events)
}

/// Whoever may see histories everywhere, or in one of the subject's scopes.
fn admitted(by: &By, scopes: &[Scope]) -> Result<()> {
    if scopes.iter().any(|scope| by.may(Right::SeeHistory, *scope)) {
        return Ok(());
    }
    by.must(Right::SeeHistory, Scope::default())
}

/// Who the actors of these events are, and what the things and questions are called that their fields name by id.
#[derive(Default)]
struct Names {
    actors: HashMap<String, String>,
    things: HashMap<Uuid, String>,
    questions: Questions,
}

impl Names {
    async fn of(tx: &mut Tx, visit: &Visit, events: &[Event], subject: Uuid) -> Result<Names> {
        let mut names = Names::default();
        if events.iter().flat_map(|event| &event.changes).any(|change| change.field == ANSWERS) {
            names.questions = Questions::of(tx, subject).await?;
        }
        for event in events {
            if let Entry::Vacant(unknown) = names.actors.entry(event.by.to_string()) {
                unknown.insert(actor(tx, visit, &event.by).await?);
            }
            for change in &event.changes {
                names.learn(tx, visit, change).await?;
            }
        }
        Ok(names)
    }

    async fn learn(&mut self, tx: &mut Tx, visit: &Visit, change: &Change) -> Result<()> {
        let (field, of) = change.field.split_once('.').unwrap_or((&change.field, ""));
        let Some(called) = called(field) else { return Ok(()) };
        let (before, after) = change.values.as_ref().map_or((None, None), |(a, b)| (a.as_str(), b.as_str()));
        for id in [Some(of), before, after].into_iter().flatten().filter_map(|it| it.parse::<Uuid>().ok()) {
            if let Entry::Vacant(unknown) = self.things.entry(id)
                && let Some(name) = called.name(tx, visit, id).await?
            {
                unknown.insert(name);
            }
        }
        Ok(())
    }
}

async fn actor(tx: &mut Tx, visit: &Visit, by: &Json) -> Result<String> {
    let words = Words(visit.lang);
    let id = by["id"].as_str().and_then(|id| id.parse::<Uuid>().ok());
    Ok(match (by["kind"].as_str().unwrap_or_default(), id) {
        ("person", Some(id)) => match store::by_id(tx, PersonId(id)).await? {
            Some(person) if person.erased_at.is_none() => seen(visit, person.bearer()).text,
            _ => words.by_erased(),
        },
        ("device", Some(id)) => {
            words.by_device(name_of(tx, "select name from device where id = $1", id).await?)
        }
        ("token", Some(id)) => {
            words.by_program(name_of(tx, "select name from token where id = $1", id).await?)
        }
        ("console", _) => words.by_console(),
        ("house", _) => words.by_house(),
        _ => words.by_visitor(),
    })
}

/// The name of a device or program; its id where it is gone.
async fn name_of(tx: &mut Tx, question: &'static str, id: Uuid) -> Result<String> {
    let found: Option<(String,)> = tx.sql(question).bind(id).optional().await?;
    Ok(found.map_or_else(|| id.to_string(), |(name,)| name))
}

fn line(visit: &Visit, clocks: &Clocks, event: Event, names: &Names) -> Line {
    Line {
        number: event.number,
        at: clocks.at(visit.lang, event.at),
        by: names.actors.get(&event.by.to_string()).cloned().unwrap_or_default(),
        verb: Named { words: told::verb(visit.lang, &event.verb), code: event.verb },
        changes: event.changes.into_iter().map(|change| shown(visit, change, names)).collect(),
    }
}

fn shown(visit: &Visit, change: Change, names: &Names) -> Shown {
    let told = |it: &Json| match it {
        Json::Object(_) if change.field == ANSWERS => cut(names.questions.answers(visit, it)),
        _ => word(visit, &change.field, it, names).unwrap_or_else(|| value(visit, it)),
    };
    let values = change.values.as_ref().map(|(before, after)| {
        if change.field == ANSWERS {
            let (before, after) = differing(before, after);
            return (told(&before), told(&after));
        }
        (told(before), told(after))
    });
    Shown { field: Named { words: field(visit, &change.field, names), code: change.field }, values }
}

/// A field of a person by the words of their page, every other by those of the journal. `quota.{id}` is the quota of
/// that category, `site_body.kk` a text in that language.
fn field(visit: &Visit, code: &str, names: &Names) -> Option<String> {
    let say = match code {
        "names.native" => say::name(),
        "names.latin" => say::name_latin(),
        "names.passport" => say::name_passport(),
        "email" => say::email(),
        "language" => say::language(),
        "birth_date" => say::birth_date(),
        "photo" => say::photo(),
        "passkey" => say::passkey(),
        _ => return field_of_journal(visit, code, names),
    };
    Some(visit.lang.tell(&say))
}

fn field_of_journal(visit: &Visit, code: &str, names: &Names) -> Option<String> {
    if let Some(words) = told::field(visit.lang, code) {
        return Some(words);
    }
    let (field, of) = code.split_once('.')?;
    let of = match of.parse() {
        Ok(id) => names.things.get(&id)?.clone(),
        Err(_) => kernel::dates::language_name(of),
    };
    Some(format!("{}: {of}", told::field(visit.lang, field)?))
}

/// A value that is a word of the house, a language, or the id of something that has a name.
fn word(visit: &Visit, field: &str, value: &Json, names: &Names) -> Option<String> {
    let value = value.as_str()?;
    if field == "language" {
        return Some(kernel::dates::language_name(value));
    }
    told::value(visit.lang, field, value)
        .or_else(|| (field == "answer").then(|| told::value(visit.lang, "way", value))?)
        .or_else(|| names.things.get(&value.parse().ok()?).cloned())
}

/// A value as a person reads it; empty where there is none.
fn value(visit: &Visit, value: &Json) -> String {
    let text = match value {
        Json::Null => String::new(),
        Json::Bool(true) => shell::Words(visit.lang).yes(),
        Json::Bool(false) => shell::Words(visit.lang).no(),
        Json::Number(number) => number.to_string(),
        Json::String(text) => text.clone(),
        Json::Array(parts) => {
            let parts = parts.iter().map(|part| self::value(visit, part)).filter(|part| !part.is_empty());
            parts.collect::<Vec<_>>().join(" · ")
        }
        Json::Object(_) => {
            in_many_languages(visit, value).unwrap_or_else(|| Questions::default().answers(visit, value))
        }
    };
    cut(text)
}

fn cut(text: String) -> String {
    match text.char_indices().nth(VALUE_LETTERS_MAX) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

/// A text in many languages, in the reader's.
fn in_many_languages(visit: &Visit, value: &Json) -> Option<String> {
    let text: Text = serde_json::from_value(value.clone()).ok()?;
    Some(text.in_lang(&visit.tag, &visit.chain()).to_owned())
}
