//! The pages of this room.

mod account;
mod called;
mod data;
mod history;
mod passkey;
mod questions;
mod sign_in;
mod subject;

use crate::{Words, neighbours::Neighbours};
use axum::http::{HeaderMap, header};
use jiff::{Timestamp, tz::TimeZone};
use kernel::{
    Lang, Result, dates,
    rights::{By, Right, Scope},
    web::{Routes, Visit, Who},
};
use uuid::Uuid;

/// The routes of this room. `neighbours` says what the other rooms know.
pub fn routes(neighbours: Neighbours) -> Routes {
    Routes::new()
        .get("/sign-in", Who::Anyone, sign_in::ask)
        .post("/sign-in", Who::Anyone, sign_in::send)
        .post("/sign-in/passkey/options", Who::Anyone, passkey::sign_in_options)
        .post("/sign-in/passkey/finish", Who::Anyone, passkey::sign_in)
        .get("/sign-in/{secret}", Who::LinkHolder, sign_in::link)
        .post("/sign-in/{secret}", Who::LinkHolder, sign_in::press)
        .post("/sign-out", Who::SignedIn, sign_in::sign_out)
        .get("/account", Who::SignedIn, move |visit: Visit| account::show(visit, neighbours.scopes_of))
        .post("/account/language", Who::SignedIn, account::language)
        .post("/account/names", Who::SignedIn, account::names)
        .post("/account/sessions/end-others", Who::SignedIn, account::end_others)
        .post("/account/sessions/{session}/end", Who::SignedIn, account::end_session)
        .post("/account/passkeys/options", Who::SignedIn, passkey::add_options)
        .post("/account/passkeys/finish", Who::SignedIn, passkey::add)
        .post("/account/passkeys/{passkey}/name", Who::SignedIn, account::rename_passkey)
        .post("/account/passkeys/{passkey}/remove", Who::SignedIn, account::remove_passkey)
        .get("/account/data", Who::SignedIn, data::show)
        .get("/account/data/photo", Who::SignedIn, data::photo)
        .get("/account/data/download", Who::SignedIn, move |visit: Visit| {
            data::download(visit, neighbours.held)
        })
        .get("/history/{kind}/{id}", Who::Holder(Right::SeeHistory), move |visit: Visit, path| {
            history::show(visit, path, neighbours.scopes_of)
        })
}

/// What the visitor's browser calls itself.
fn agent(headers: &HeaderMap) -> String {
    headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned()
}

/// The clocks of accounts and histories, which belong to no place by themselves.
struct Clocks(TimeZone);

impl Clocks {
    /// Those of the forum in which the page's subject lies, else of one in which the visitor has a part, else of the current
    /// one; of several the first of the house. Universal time where there is no forum yet.
    fn of(visit: &Visit, scopes: &[Scope]) -> Clocks {
        let house = visit.app.house();
        let parts = match &visit.by {
            By::Person { mandates, .. } => mandates.iter().filter_map(|it| it.forum).collect(),
            _ => vec![],
        };
        let first = |among: &[Uuid]| house.forums.iter().find(|forum| among.contains(&forum.id));
        let subject: Vec<Uuid> = scopes.iter().filter_map(|it| it.forum).collect();
        let forum = first(&subject).or_else(|| first(&parts)).or_else(|| house.current());
        Clocks(forum.map_or(TimeZone::UTC, |forum| forum.zone.clone()))
    }

    /// Which clocks these are: `Time zone: Asia/Almaty`.
    fn which(&self, lang: Lang) -> String {
        Words(lang).time_zone(self.0.iana_name().unwrap_or("UTC"))
    }

    /// An instant as these clocks show it.
    fn at(&self, lang: Lang, at: Timestamp) -> Instant {
        Instant { machine: at.to_string(), words: dates::moment(lang, at, &self.0) }
    }
}

/// An instant, for the `time` element.
struct Instant {
    machine: String,
    words: String,
}

/// Where somebody goes who has signed in: where they wanted to, else to their own page. A page that is there in every
/// language opens in the one that they read now, whatever the letter was written in.
fn onward(visit: &Visit, next: &str) -> String {
    let next = match crate::links::path_within(next) {
        "" => return visit.to("/account"),
        next => next,
    };
    let tag = next.trim_start_matches('/').split(['/', '?', '#']).next().unwrap_or_default();
    if visit.app.house().languages.iter().any(|known| known == tag) {
        visit.to(&next[tag.len() + 1..])
    } else {
        next.to_owned()
    }
}

/// The person who is signed in.
fn me(visit: &Visit) -> Result<crate::PersonId> {
    visit.person().map(crate::PersonId)
}
