//! The notices of a forum: what holds now, what was; for whoever runs it with drafts and how many were reached.

use super::is_for;
use crate::{
    Words,
    acts::must_run,
    model::{Notice, State, topic},
    store,
};
use askama::Template;
use axum::{extract::Path, response::Response};
use forums::{Here, Shows};
use kernel::{
    Result, dates,
    db::Tx,
    web::{Frame, page},
};

#[derive(Template)]
#[template(path = "pages/list.html")]
struct ListPage {
    f: Frame,
    t: Words,
    runs: bool,
    new: String,
    notices: Vec<Card>,
    source: String,
    stream: String,
}

#[derive(Template)]
#[template(path = "pages/list.html", block = "notices")]
struct ListPart {
    f: Frame,
    t: Words,
    notices: Vec<Card>,
}

/// A notice as the list shows it.
struct Card {
    id: String,
    title: Shows,
    /// Its paragraphs, in the language of the title.
    body: Vec<String>,
    chip: Option<(&'static str, String)>,
    /// Until when it holds, and when it was sent.
    times: Vec<String>,
    /// For whoever runs the forum.
    more: Option<More>,
}

struct More {
    href: String,
    /// Whom it is for.
    audience: Vec<Shows>,
    sent_by: String,
    reached: String,
}

pub(super) async fn show(here: Here, Path(_): Path<String>) -> Result<Response> {
    let stream = here.app.live_address(&[topic(here.forum.id)]);
    let runs = must_run(&here.by, here.forum.id).is_ok();
    let mut tx = here.app.db.read().await?;
    let notices = cards(&mut tx, &here, runs).await?;
    let (f, t) = (here.frame(), Words(here.lang));
    if here.part {
        return page(&here, &ListPart { f, t, notices });
    }
    let list =
        ListPage { f, t, runs, new: here.to("/notices/new"), notices, source: here.to("/notices"), stream };
    page(&here, &list)
}

async fn cards(tx: &mut Tx, here: &Here, runs: bool) -> Result<Vec<Card>> {
    let names = Names::load(tx, here).await?;
    let now = tx.now;
    let mut found = vec![];
    for notice in store::of_forum(tx, here.forum.id).await? {
        // What was taken down or corrected is nobody's any more but of those who keep the record.
        let is_theirs = notice.state != State::Draft
            && notice.ended_at.is_none()
            && is_for(tx, here, here.forum.id, &notice).await?;
        if !runs && !is_theirs {
            continue;
        }
        found.push(card(here, &notice, &names, runs, now));
    }
    Ok(found)
}

fn card(here: &Here, it: &Notice, names: &Names, runs: bool, now: jiff::Timestamp) -> Card {
    let t = Words(here.lang);
    let moment = |at| dates::moment(here.lang, at, &here.forum.time_zone());
    let mut times: Vec<String> = it.sent_at.map(|at| t.sent_at(moment(at))).into_iter().collect();
    if it.is_shown(now) {
        times.push(t.holds_until(moment(it.expires_at)));
    }
    let title = Shows::of(here, &it.title);
    let lang = if title.lang.is_empty() { here.tag.as_str() } else { title.lang.as_str() };
    Card {
        id: format!("n-{}", it.id),
        body: paragraphs(it.body.in_lang(lang, &here.chain())),
        title,
        chip: chip(t, it, now),
        times,
        more: runs.then(|| More {
            href: here.to(&format!("/notices/{}", it.id)),
            audience: names.audience(here, it),
            sent_by: it.sent_by_name.as_deref().map(|name| t.sent_by(name)).unwrap_or_default(),
            reached: if it.state == State::Draft { String::new() } else { reached(t, it) },
        }),
    }
}

/// How a notice stands, in a word.
pub(super) fn chip(t: Words, it: &Notice, now: jiff::Timestamp) -> Option<(&'static str, String)> {
    Some(match it.state {
        State::Draft => ("neutral", t.is_draft()),
        _ if it.ended_at.is_some() => ("neutral", t.is_ended()),
        _ if !it.is_shown(now) => ("neutral", t.is_expired()),
        State::Sending => ("info", t.is_sending()),
        State::Sent => ("ok", t.is_shown()),
    })
}

/// How many people a notice was for, and how many letters were written.
pub(super) fn reached(t: Words, it: &Notice) -> String {
    t.reached(it.people, it.letters)
}

/// A text as it was typed, paragraph by paragraph.
pub(super) fn paragraphs(text: &str) -> Vec<String> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

/// The names of those whom notices are for.
pub(super) struct Names {
    pub cities: Vec<forums::City>,
    pub categories: Vec<forums::Category>,
    pub delegations: Vec<delegations::Delegation>,
}

impl Names {
    pub async fn load(tx: &mut Tx, here: &Here) -> Result<Names> {
        Ok(Names {
            cities: forums::cities(tx, here.forum.id).await?,
            categories: forums::categories(tx, here.forum.id).await?,
            delegations: delegations::seated(tx, here.forum.id.0).await?,
        })
    }

    /// Whom a notice is for; nothing: everybody.
    pub fn audience(&self, here: &Here, it: &Notice) -> Vec<Shows> {
        let city = self.cities.iter().find(|city| Some(city.id) == it.city).map(|city| &*city.name);
        let category = self.categories.iter().find(|known| Some(known.id) == it.category);
        let delegation = self.delegations.iter().find(|known| Some(known.id) == it.delegation);
        let names = [city, category.map(|known| &*known.name), delegation.map(|known| &*known.name)];
        names.into_iter().flatten().map(|name| Shows::of(here, name)).collect()
    }
}
