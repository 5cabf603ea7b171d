//! The thanks to whoever has registered: a page of its own, so that nothing is sent again by reloading it, or by coming
//! back to it.

use super::enter::as_it_stands;
use crate::{Words, edit::Data, model::Entered};
use askama::Template;
use axum::response::Response;
use forums::{Forum, ForumId, Here};
use kernel::{
    Result,
    web::{Frame, Note, Visit, page},
};
use people::passport::{self, Mismatch};
use serde::{Deserialize, Serialize};

/// What came of a form, as its sender is told.
#[derive(Serialize, Deserialize)]
pub(super) struct Told {
    forum: ForumId,
    name: String,
    lang: String,
    /// The place on the reserve list.
    reserve: Option<i64>,
    email: Option<String>,
    /// No letter is on its way.
    quiet: bool,
    passport: Option<Mismatch>,
}

/// Letters of a doubtful passport that are told beside the name: longer spellings than any document has are not.
const PASSPORT_LETTERS_MAX: usize = 1000;

/// Sends whoever has registered on to it. They are told no more of a form that was sent again than of a new one.
pub(super) async fn thanks(
    visit: &Visit,
    forum: &Forum,
    data: &Data,
    entered: Entered,
    quiet: bool,
) -> Result<Response> {
    let reserve = match as_it_stands(&visit.app, forum, entered).await? {
        Entered::Reserve(_, place) => Some(place),
        Entered::Active(_) | Entered::Same(_) => None,
    };
    let person = &data.person;
    let letters = |it: &Mismatch| it.typed.len() + it.expected.iter().map(String::len).sum::<usize>();
    let told = Told {
        forum: forum.id,
        name: people::shown(&person.names, &person.language),
        lang: person.language.clone(),
        reserve,
        email: person.email.clone(),
        quiet,
        passport: passport::mismatch(&person.names, &person.language)
            .filter(|it| letters(it) <= PASSPORT_LETTERS_MAX),
    };
    visit.on_to_noted(&visit.to_forum(&forum.slug, "/registered"), &told)
}

#[derive(Template)]
#[template(path = "pages/registered.html")]
struct RegisteredPage {
    f: Frame,
    t: Words,
    told: Option<Told>,
    /// What is strange about the passport's spelling; empty where nothing is.
    passport: String,
    own_href: String,
}

/// What comes next. Whoever has come here otherwise, or keeps no cookies, is told what holds for all.
pub(super) async fn show(here: Here, Note(told): Note<Told>) -> Result<Response> {
    let told = told.filter(|told| told.forum == here.forum.id);
    let passport = told.as_ref().and_then(|told| told.passport.as_ref());
    let registered = RegisteredPage {
        f: here.frame(),
        t: Words(here.lang),
        passport: passport.map(|it| it.in_words(here.lang)).unwrap_or_default(),
        told,
        own_href: here.to("/registration"),
    };
    page(&here, &registered)
}
