//! The outbox: every letter of the forum, what became of it, and another try for those that failed.

use crate::{
    Words,
    acts::{TryAgain, TryAllAgain},
    say, ways_in,
};
use askama::Template;
use axum::{
    extract::{Path, Query},
    response::{Html, IntoResponse, Response},
};
use forums::Here;
use kernel::{
    Error, Lang, Result, dates,
    db::Tx,
    letters::{self, Kept, Standing},
    rights::{Right, Scope},
    shell,
    web::{Frame, Heading, MenuItem, Place, Routes, Who, page},
};
use people::{
    Seen,
    register::{self, Search},
};
use serde::Deserialize;
use std::collections::HashSet;
use uuid::Uuid;

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/f/{forum}/outbox", Who::Holder(Right::SeeOutbox), outbox)
        .get("/f/{forum}/outbox/{letter}", Who::Holder(Right::SeeOutbox), letter)
        .post("/f/{forum}/outbox/{letter}/try-again", Who::Holder(Right::SeeOutbox), try_again)
        .post("/f/{forum}/outbox/try-again", Who::Holder(Right::SeeOutbox), try_all_again)
        .menu(MenuItem {
            place: Place::Tools(Heading::Messages),
            order: 20,
            path: "/outbox",
            label: |lang: Lang| Words(lang).outbox(),
            shown: |by, forum| by.may(Right::SeeOutbox, Scope::forum(forum)),
        })
}

/// Letters on one page.
const ROWS_MAX: i64 = 50;
/// Letters of an address that are looked for (RFC 5321).
const ADDRESS_LETTERS_MAX: usize = 254;
/// People of a name whose letters are shown.
const PEOPLE_MAX: usize = 30;
/// Pages that an address may ask for.
const PAGES_MAX: i64 = 100_000;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    /// A name in any spelling, or a part of a mailbox's address.
    q: String,
    standing: String,
    page: i64,
}

struct Tab {
    href: String,
    label: String,
    current: bool,
}

struct Chip {
    kind: &'static str,
    text: String,
}

struct Row {
    href: String,
    title: String,
    lang: String,
    address: String,
    /// Whom it is for, where they were found by their name, and how what was typed was read.
    reader: Option<(Seen, String)>,
    written: String,
    chip: Chip,
}

#[derive(Template)]
#[template(path = "outbox.html", blocks = ["results"])]
struct OutboxPage {
    f: Frame,
    t: Words,
    /// Letters go to this page and the folder only.
    no_server: bool,
    action: String,
    typed: String,
    tabs: Vec<Tab>,
    rows: Vec<Row>,
    /// How many were found, in words; empty where nothing was searched for.
    count: String,
    /// Said above letters none of whose readers may be meant.
    similar: String,
    /// What the standing that is looked at means, where that needs a word.
    why: String,
    /// Where all failed letters are tried again; empty elsewhere.
    try_again: String,
    page: i64,
    pages: i64,
    previous: String,
    next: String,
}

async fn outbox(here: Here, Query(asked): Query<Asked>) -> Result<Response> {
    here.by.must(Right::SeeOutbox, Scope::forum(here.forum.id.0))?;
    let standing = Standing::from_word(&asked.standing);
    let at = asked.page.clamp(0, PAGES_MAX);
    let typed: String = asked.q.trim().chars().take(ADDRESS_LETTERS_MAX).collect();
    let readers = readers(&here, &typed).await?;
    let similar = register::only_similar(here.lang, readers.iter().map(|it| it.reading.as_ref()));
    let mut tx = here.app.db.read().await?;
    let counts = letters::counts(&mut tx, here.forum.id.0).await?;
    let (kept, more) = if typed.is_empty() {
        let page = letters::outbox(&mut tx, here.forum.id.0, standing, at * ROWS_MAX, ROWS_MAX).await?;
        (page.into_iter().map(|letter| (letter, None)).collect(), false)
    } else {
        found_by(&mut tx, &here, readers, &typed).await?
    };
    drop(tx);
    // What is looked for is among the newest letters, or the address is written out further.
    let pages = if typed.is_empty() { (count(&counts, standing) + ROWS_MAX - 1) / ROWS_MAX } else { 1 };
    let t = Words(here.lang);
    let to_page = |page: i64| here.to(&format!("/outbox?{}page={page}", query(standing)));
    let outbox = OutboxPage {
        f: here.frame(),
        no_server: here.app.config.smtp.is_none(),
        action: here.to("/outbox"),
        tabs: tabs(&here, &counts, standing),
        try_again: match standing {
            Some(Standing::Failed) if !kept.is_empty() => here.to("/outbox/try-again"),
            _ => String::new(),
        },
        why: match standing {
            Some(Standing::Failed) => t.failed_why(),
            _ => String::new(),
        },
        count: match (typed.is_empty(), more) {
            (true, _) => String::new(),
            (false, true) => shell::Words(here.lang).results_first(kept.len()),
            (false, false) => shell::Words(here.lang).results(kept.len()),
        },
        similar,
        rows: kept.into_iter().map(|(letter, reader)| row(&here, letter, reader)).collect(),
        typed,
        page: at + 1,
        previous: if at > 0 { to_page(at - 1) } else { String::new() },
        next: if at + 1 < pages { to_page(at + 1) } else { String::new() },
        pages,
        t,
    };
    if here.part {
        return Ok(Html(outbox.as_results().render()?).into_response());
    }
    page(&here, &outbox)
}

/// Those who take part and whose names are like what was typed. A mailbox is nobody's name.
async fn readers(here: &Here, typed: &str) -> Result<register::Hits> {
    if typed.contains('@') {
        return Ok(register::Hits::default());
    }
    let search = Search::of(typed, PEOPLE_MAX, &here.tag);
    register::find(&here.app, here.forum.id.0, search, |_| true).await
}

/// A letter, and whom it is for where they were found by their name, with how what was typed was read.
type FoundLetter = (Kept, Option<(Seen, String)>);

/// The letters to those readers, the surest first and of each the newest, then those to mailboxes that have what was typed in
/// their address. Answers whether there are more.
async fn found_by(
    tx: &mut Tx,
    here: &Here,
    readers: register::Hits,
    typed: &str,
) -> Result<(Vec<FoundLetter>, bool)> {
    let (forum, rows_max) = (here.forum.id.0, usize::try_from(ROWS_MAX).unwrap_or_default());
    let more_readers = readers.more;
    let (mut found, mut seen): (Vec<FoundLetter>, _) = (vec![], HashSet::new());
    for hit in readers {
        let Some(person) = people::by_id(tx, hit.person).await? else { continue };
        let reading = hit.reading.map(|it| register::in_words(here.lang, &it)).unwrap_or_default();
        for letter in letters::to_person(tx, forum, hit.person.0, ROWS_MAX + 1).await? {
            if seen.insert(letter.id) {
                found.push((letter, Some((people::seen(here, person.bearer()), reading.clone()))));
            }
        }
    }
    // Addresses are kept in small ASCII letters (`kernel::form::checked_email`).
    for letter in letters::to_mailbox(tx, forum, &typed.to_ascii_lowercase(), ROWS_MAX + 1).await? {
        if seen.insert(letter.id) {
            found.push((letter, None));
        }
    }
    let more = more_readers || found.len() > rows_max;
    found.truncate(rows_max);
    Ok((found, more))
}

fn count(counts: &[(Standing, i64)], wanted: Option<Standing>) -> i64 {
    counts
        .iter()
        .filter(|(standing, _)| wanted.is_none_or(|wanted| wanted == *standing))
        .map(|(_, number)| number)
        .sum()
}

fn query(standing: Option<Standing>) -> String {
    standing.map_or_else(String::new, |standing| format!("standing={}&", standing.word()))
}

fn tabs(here: &Here, counts: &[(Standing, i64)], current: Option<Standing>) -> Vec<Tab> {
    let t = Words(here.lang);
    let tab = |standing: Option<Standing>| Tab {
        href: here.to(&format!(
            "/outbox{}",
            standing.map_or_else(String::new, |it| format!("?standing={}", it.word()))
        )),
        label: t.tab(standing.map_or_else(|| t.all(), |standing| name(t, standing)), count(counts, standing)),
        current: standing == current,
    };
    [None].into_iter().chain(Standing::ALL.iter().copied().map(Some)).map(tab).collect()
}

fn name(t: Words, standing: Standing) -> String {
    match standing {
        Standing::Queued => t.queued(),
        Standing::Sent => t.sent(),
        Standing::Failed => t.failed(),
    }
}

fn chip(t: Words, letter: &Kept) -> Chip {
    match letter.standing {
        Standing::Queued if letter.fault.is_some() => Chip { kind: "warn", text: t.retrying() },
        Standing::Queued => Chip { kind: "info", text: t.queued() },
        Standing::Sent => Chip { kind: "ok", text: t.sent() },
        Standing::Failed => Chip { kind: "bad", text: t.failed() },
    }
}

fn row(here: &Here, letter: Kept, reader: Option<(Seen, String)>) -> Row {
    Row {
        reader,
        href: here.to(&format!("/outbox/{}", letter.id)),
        chip: chip(Words(here.lang), &letter),
        written: dates::moment(here.lang, letter.created_at, &here.forum.time_zone()),
        title: letter.title,
        lang: letter.lang,
        address: letter.address,
    }
}

#[derive(Template)]
#[template(path = "letter.html")]
struct LetterPage {
    f: Frame,
    t: Words,
    no_server: bool,
    back: Vec<Tab>,
    title: String,
    lang: String,
    chip: Chip,
    facts: Vec<(String, String)>,
    fault: String,
    paragraphs: Vec<Vec<Vec<Piece>>>,
    /// Whether the way in that it carries is not shown whole.
    is_hidden: bool,
    /// Who did what with it.
    history: String,
    /// Where it is tried again; empty when it has not failed.
    try_again: String,
}

/// A piece of a line: words, or an address that is a link.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Piece {
    pub(crate) text: String,
    pub(crate) link: bool,
}

async fn letter(here: Here, Path((_, id)): Path<(String, Uuid)>) -> Result<Response> {
    here.by.must(Right::SeeOutbox, Scope::forum(here.forum.id.0))?;
    let mut tx = here.app.db.read().await?;
    let letter = found(&mut tx, &here, id).await?;
    let is_shown = ways_in::are_shown(&mut tx, &here, id).await?;
    drop(tx);
    let mut paragraphs = paragraphs(&letter.body);
    let is_hidden = !is_shown && ways_in::hide(&mut paragraphs);
    let t = Words(here.lang);
    let failed = letter.standing == Standing::Failed;
    let opened = LetterPage {
        f: here.frame(),
        no_server: here.app.config.smtp.is_none(),
        back: vec![Tab { href: here.to("/outbox"), label: t.outbox(), current: false }],
        chip: chip(t, &letter),
        facts: facts(&here, &letter),
        paragraphs,
        is_hidden,
        history: here.history("letter", id),
        try_again: if failed { here.to(&format!("/outbox/{id}/try-again")) } else { String::new() },
        title: letter.title,
        lang: letter.lang,
        fault: letter.fault.unwrap_or_default(),
        t,
    };
    page(&here, &opened)
}

async fn found(tx: &mut Tx, here: &Here, id: Uuid) -> Result<Kept> {
    letters::by_id(tx, here.forum.id.0, id).await?.ok_or(Error::NotFound)
}

fn facts(here: &Here, letter: &Kept) -> Vec<(String, String)> {
    let t = Words(here.lang);
    let moment = |at| dates::moment(here.lang, at, &here.forum.time_zone());
    let next = (letter.standing == Standing::Queued).then(|| (t.next_attempt(), moment(letter.next_at)));
    let sent = letter.sent_at.map(|at| (t.sent_at(), moment(at)));
    let mut facts = vec![
        (t.to(), letter.address.clone()),
        (t.language(), dates::language_name(&letter.lang)),
        (t.written(), moment(letter.created_at)),
        (t.attempts(), letter.attempts.to_string()),
    ];
    facts.extend(next);
    facts.extend(sent);
    facts
}

/// A plain text as paragraphs of lines, with the addresses in it as links.
pub(crate) fn paragraphs(body: &str) -> Vec<Vec<Vec<Piece>>> {
    let mut paragraphs = vec![vec![]];
    for line in body.lines().map(str::trim) {
        match (line.is_empty(), paragraphs.last_mut()) {
            (false, Some(lines)) => lines.push(pieces(line)),
            _ => paragraphs.push(vec![]),
        }
    }
    paragraphs.retain(|lines| !lines.is_empty());
    paragraphs
}

fn pieces(line: &str) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = vec![];
    for word in line.split_inclusive(char::is_whitespace) {
        let address = word.trim_end().trim_end_matches(['.', ',', ';', ')', '!']);
        // A ticket's address is in capitals, so that its code stays small.
        let is_address = ["https://", "http://", "HTTPS://", "HTTP://"]
            .iter()
            .any(|scheme| address.starts_with(scheme) && address.len() > scheme.len());
        if is_address {
            pieces.push(Piece { text: address.to_owned(), link: true });
            pieces.push(Piece { text: word[address.len()..].to_owned(), link: false });
            continue;
        }
        match pieces.last_mut() {
            Some(piece) if !piece.link => piece.text.push_str(word),
            _ => pieces.push(Piece { text: word.to_owned(), link: false }),
        }
    }
    pieces.retain(|piece| !piece.text.is_empty());
    pieces
}

async fn try_again(here: Here, Path((_, letter)): Path<(String, Uuid)>) -> Result<Response> {
    here.app.db.act(&here.by, TryAgain { forum: here.forum.id, letter }).await?;
    Ok(here.on_to(&here.to(&format!("/outbox/{letter}")), "ok", &say::queued_again()))
}

async fn try_all_again(here: Here) -> Result<Response> {
    let again = here.app.db.act(&here.by, TryAllAgain { forum: here.forum.id }).await?;
    Ok(here.on_to(&here.to("/outbox"), "ok", &say::many_queued_again(again)))
}
