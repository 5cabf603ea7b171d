//! Who changed what when, about any subject of the journal.

use super::{Instant, instant};
use crate::{PersonId, Words, neighbours::ScopesOf, say, store};
use askama::Template;
use axum::{extract::Path, response::Response};
use kernel::{
    Error, Result, Text,
    db::Tx,
    journal::{self, Change, Event},
    rights::{By, Right, Scope},
    shell,
    web::{Frame, Visit, page},
};
use serde_json::Value as Json;
use std::collections::{HashMap, hash_map::Entry};
use uuid::Uuid;

/// Entries on one page; older ones are in the journal's export.
const ENTRIES_MAX: i64 = 500;
/// Letters of a value that are shown.
const VALUE_LETTERS_MAX: usize = 500;

#[derive(Template)]
#[template(path = "pages/history.html")]
struct HistoryPage {
    f: Frame,
    t: Words,
    what: String,
    lines: Vec<Line>,
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
    let events = journal::history_of(&mut tx, id, ENTRIES_MAX).await?;
    let what = subject(&mut tx, &kind, id).await?;
    let names = names(&mut tx, &visit, &events).await?;
    drop(tx);
    let full = i64::try_from(events.len()).is_ok_and(|shown| shown == ENTRIES_MAX);
    let template = HistoryPage {
        f: visit.frame(None),
        t: Words(visit.lang),
        what,
        cut: full.then_some(ENTRIES_MAX),
        lines: events.into_iter().map(|event| line(&visit, event, &names)).collect(),
    };
    page(&visit, &template)
}

/// Whoever may see histories everywhere, or in one of the subject's scopes.
fn admitted(by: &By, scopes: &[Scope]) -> Result<()> {
    if scopes.iter().any(|scope| by.may(Right::SeeHistory, *scope)) {
        return Ok(());
    }
    by.must(Right::SeeHistory, Scope::default())
}

/// A person by their name, everything else by its kind and id.
async fn subject(tx: &mut Tx, kind: &str, id: Uuid) -> Result<String> {
    if kind == "person" {
        let person = store::by_id(tx, PersonId(id)).await?.ok_or(Error::NotFound)?;
        return Ok(person.name);
    }
    Ok(format!("{kind} {id}"))
}

/// Who the actors of these events are, by kind and id.
async fn names(tx: &mut Tx, visit: &Visit, events: &[Event]) -> Result<HashMap<String, String>> {
    let mut names = HashMap::new();
    for event in events {
        if let Entry::Vacant(unknown) = names.entry(event.by.to_string()) {
            unknown.insert(actor(tx, visit, &event.by).await?);
        }
    }
    Ok(names)
}

async fn actor(tx: &mut Tx, visit: &Visit, by: &Json) -> Result<String> {
    let words = Words(visit.lang);
    let id = by["id"].as_str().and_then(|id| id.parse::<Uuid>().ok());
    Ok(match (by["kind"].as_str().unwrap_or_default(), id) {
        ("person", Some(id)) => match store::by_id(tx, PersonId(id)).await? {
            Some(person) if person.erased_at.is_none() => person.name,
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

fn line(visit: &Visit, event: Event, names: &HashMap<String, String>) -> Line {
    Line {
        number: event.number,
        at: instant(visit, event.at),
        by: names.get(&event.by.to_string()).cloned().unwrap_or_default(),
        verb: Named { words: verb(visit, &event.verb), code: event.verb },
        changes: event.changes.into_iter().map(|change| shown(visit, change)).collect(),
    }
}

fn shown(visit: &Visit, change: Change) -> Shown {
    let told = |it: &Json| way(visit, &change.field, it).unwrap_or_else(|| value(visit, it));
    let values = change.values.as_ref().map(|(before, after)| (told(before), told(after)));
    Shown { field: Named { words: field(visit, &change.field), code: change.field }, values }
}

fn verb(visit: &Visit, code: &str) -> Option<String> {
    let say = match code {
        "person.signed_in" => say::verb_signed_in(),
        "person.signed_out" => say::verb_signed_out(),
        "person.link_asked" => say::verb_link_asked(),
        "person.session_ended" => say::verb_session_ended(),
        "person.language_chosen" => say::verb_language_chosen(),
        "person.passkey_added" => say::verb_passkey_added(),
        "person.passkey_renamed" => say::verb_passkey_renamed(),
        "person.passkey_removed" => say::verb_passkey_removed(),
        "person.erased" => say::verb_erased(),
        _ => return None,
    };
    Some(visit.lang.tell(&say))
}

fn field(visit: &Visit, code: &str) -> Option<String> {
    let say = match code {
        "names.native" => say::name(),
        "names.latin" => say::name_latin(),
        "names.passport" => say::name_passport(),
        "email" => say::email(),
        "mailbox_own" => say::field_mailbox_own(),
        "language" => say::language(),
        "birth_date" => say::birth_date(),
        "photo" => say::photo(),
        "passkey" => say::passkey(),
        "way" => say::field_way(),
        "answer" => say::field_answer(),
        _ => return None,
    };
    Some(visit.lang.tell(&say))
}

/// The words that this room writes into the journal by itself.
fn way(visit: &Visit, field: &str, value: &Json) -> Option<String> {
    let say = match (field, value.as_str()?) {
        ("way" | "answer", "link") => say::way_link(),
        ("way", "passkey") => say::passkey(),
        ("answer", "own_way_in_needed") => say::answer_refused(),
        ("language", tag) => return Some(kernel::dates::language_name(tag)),
        _ => return None,
    };
    Some(visit.lang.tell(&say))
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
        Json::Object(_) => in_many_languages(visit, value).unwrap_or_else(|| value.to_string()),
    };
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
