//! One notice: before it goes, as each reader gets it and how many they are; after, how far it has come.

use super::list::{Names, chip, paragraphs, reached};
use crate::{
    Words,
    acts::must_run,
    deliver::Writer,
    model::{Notice, NoticeId, State, topic},
    readers::readers,
    store,
};
use askama::Template;
use axum::{extract::Path, response::Response};
use forums::{Here, Shows};
use kernel::{
    Error, Result, dates,
    db::Tx,
    web::{Frame, Link, page},
};
use std::collections::BTreeMap;

#[derive(Template)]
#[template(path = "pages/one.html")]
struct OnePage {
    f: Frame,
    t: Words,
    crumbs: Vec<Link>,
    source: String,
    stream: String,
    it: One,
}

#[derive(Template)]
#[template(path = "pages/one.html", block = "notice")]
struct OnePart {
    f: Frame,
    t: Words,
    it: One,
}

struct One {
    title: Shows,
    chip: Option<(&'static str, String)>,
    /// Whom it is for; nothing: everybody.
    audience: Vec<Shows>,
    facts: Vec<(String, String)>,
    /// The one that this one corrects.
    corrects: String,
    is_draft: bool,
    is_shown: bool,
    /// What there is to look at before it goes.
    warnings: Vec<String>,
    versions: Vec<Version>,
    send_label: String,
    send_question: String,
    address: String,
    send: String,
    discard: String,
    end: String,
}

/// The notice as somebody gets it who reads that language.
struct Version {
    tag: String,
    name: String,
    readers: String,
    /// The language it is in, where it is another.
    shown_in: String,
    shown_tag: String,
    stale: bool,
    title: String,
    body: Vec<String>,
    letter_title: String,
    letter: Vec<String>,
}

pub(super) async fn show(here: Here, Path((_, id)): Path<(String, NoticeId)>) -> Result<Response> {
    must_run(&here.by, here.forum.id)?;
    let stream = here.app.live_address(&[topic(here.forum.id)]);
    let mut tx = here.app.db.read().await?;
    let notice = store::by_id(&mut tx, here.forum.id, id).await?.ok_or(Error::NotFound)?;
    let it = one(&mut tx, &here, &notice).await?;
    let (f, t) = (here.frame(), Words(here.lang));
    if here.part {
        return page(&here, &OnePart { f, t, it });
    }
    let crumbs = vec![Link { href: here.to("/notices"), label: t.title(), current: false }];
    page(&here, &OnePage { f, t, crumbs, source: here.to(&format!("/notices/{id}")), stream, it })
}

/// Whom a notice reaches, counted.
#[derive(Default)]
struct Count {
    people: usize,
    mailboxes: usize,
    unplaced: usize,
    by_language: BTreeMap<String, usize>,
}

/// People who are counted at once.
const COUNTED_AT_ONCE: i64 = 5_000;

async fn count(tx: &mut Tx, here: &Here, notice: &Notice) -> Result<Count> {
    let mut count = Count::default();
    let mut after = None;
    loop {
        let found = readers(tx, here.forum.id, &notice.audience(), after, COUNTED_AT_ONCE).await?;
        count.people += found.people.len();
        count.unplaced += found.unplaced;
        for reader in &found.people {
            count.mailboxes += usize::from(reader.email.as_deref().is_some_and(|email| !email.is_empty()));
            *count.by_language.entry(language_of(here, &reader.language)).or_default() += 1;
        }
        match found.last {
            Some(last) => after = Some(last),
            None => return Ok(count),
        }
    }
}

/// The language of the coalition that somebody reads; their own where it is none of those.
fn language_of(here: &Here, tag: &str) -> String {
    let languages = &here.app.house().languages;
    let primary = tag.split('-').next().unwrap_or(tag);
    let known = languages.iter().find(|it| *it == tag).or_else(|| languages.iter().find(|it| *it == primary));
    known.map_or_else(|| tag.to_owned(), Clone::clone)
}

async fn one(tx: &mut Tx, here: &Here, notice: &Notice) -> Result<One> {
    let (t, now) = (Words(here.lang), tx.now);
    let names = Names::load(tx, here).await?;
    let is_draft = notice.state == State::Draft;
    let moment = |at| dates::moment(here.lang, at, &here.forum.time_zone());
    let mut facts = vec![];
    let address = here.to(&format!("/notices/{}", notice.id));
    let mut one = One {
        title: Shows::of(here, &notice.title),
        chip: chip(t, notice, now),
        audience: names.audience(here, notice),
        facts: vec![],
        corrects: String::new(),
        is_draft,
        is_shown: notice.is_shown(now),
        warnings: vec![],
        versions: vec![],
        send_label: String::new(),
        send_question: String::new(),
        send: format!("{address}/send?seen={}", notice.revision),
        discard: format!("{address}/discard"),
        end: format!("{address}/end"),
        address,
    };
    if let Some(old) = notice.replaces {
        let old = store::by_id(tx, here.forum.id, old).await?;
        one.corrects = old.map(|old| Shows::of(here, &old.title).text).unwrap_or_default();
    }
    if is_draft {
        let count = count(tx, here, notice).await?;
        facts.push((t.people(), count.people.to_string()));
        facts.push((t.with_mailbox(), count.mailboxes.to_string()));
        facts.push((t.without_mailbox(), (count.people - count.mailboxes).to_string()));
        if notice.city.is_some() && notice.unplaced {
            facts.push((t.of_them_unplaced(), count.unplaced.to_string()));
        }
        one.warnings = warnings(here, notice, &count);
        one.versions = versions(here, notice, &count);
        one.send_label = t.send_to(count.people);
        one.send_question = t.send_question(count.people, count.mailboxes);
    } else {
        facts.extend(notice.sent_at.map(|at| (t.when_sent(), moment(at))));
        facts.extend(notice.sent_by_name.clone().map(|name| (t.by_whom(), name)));
        facts.push((t.how_many_reached(), reached(t, notice)));
        facts.extend(notice.ended_at.map(|at| (t.when_ended(), moment(at))));
        one.versions = versions(here, notice, &Count::default());
    }
    facts.push((t.field_expires(), moment(notice.expires_at)));
    one.facts = facts;
    Ok(one)
}

/// What somebody should know before it goes.
fn warnings(here: &Here, notice: &Notice, count: &Count) -> Vec<String> {
    let t = Words(here.lang);
    let (house, chain) = (here.app.house(), here.chain());
    let mut found = vec![];
    let lacks = |tag: &&String| notice.title.show(tag, &chain).lang != tag.as_str();
    let missing: Vec<&String> = house.languages.iter().filter(lacks).collect();
    if !missing.is_empty() {
        let people: usize =
            missing.iter().map(|tag| count.by_language.get(*tag).copied().unwrap_or_default()).sum();
        let names: Vec<String> = missing.iter().map(|tag| dates::language_name(tag)).collect();
        found.push(t.not_translated(names.join(", "), people));
    }
    let is_stale = |tag: &&String| {
        let (title, body) = (notice.title.show(tag, &chain), notice.body.show(tag, &chain));
        title.lang == tag.as_str() && (title.stale || body.stale)
    };
    let stale: Vec<String> =
        house.languages.iter().filter(is_stale).map(|tag| dates::language_name(tag)).collect();
    if !stale.is_empty() {
        found.push(t.translations_stale(stale.join(", ")));
    }
    if count.people == 0 {
        found.push(t.nobody());
    }
    found
}

fn versions(here: &Here, notice: &Notice, count: &Count) -> Vec<Version> {
    let t = Words(here.lang);
    let (house, chain) = (here.app.house(), here.chain());
    let site = here.app.config.public_url();
    let writer = Writer { forum: &here.forum, notice, site: &site, chain: &chain };
    let others = count.by_language.keys().filter(|tag| !house.languages.contains(tag));
    let version = |tag: &String| {
        let shown = notice.title.show(tag, &chain);
        let body = notice.body.show(shown.lang, &chain);
        let (letter_title, letter) = writer.words(tag, "…");
        let readers = count.by_language.get(tag).copied().unwrap_or_default();
        let is_other = shown.lang != tag.as_str();
        Version {
            tag: tag.clone(),
            name: dates::language_name(tag),
            readers: if notice.state == State::Draft { t.readers(readers) } else { String::new() },
            shown_in: if is_other { dates::language_name(shown.lang) } else { String::new() },
            shown_tag: shown.lang.to_owned(),
            stale: !is_other && (shown.stale || body.stale),
            title: shown.text.to_owned(),
            body: paragraphs(body.text),
            letter_title,
            letter: paragraphs(&letter),
        }
    };
    house.languages.iter().chain(others).map(version).collect()
}
