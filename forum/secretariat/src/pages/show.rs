//! Who works for the forum, and the form that names somebody.

use crate::{Words, acts::must_manage, model::Member, store};
use askama::Template;
use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use forums::Here;
use kernel::{
    Lang, Result, dates,
    form::Form,
    rights::Role,
    web::{Frame, page},
};
use people::{NAME_LETTERS_MAX, Person, PersonId, Seen};

#[derive(Template)]
#[template(path = "pages/secretariat.html")]
struct SecretariatPage {
    f: Frame,
    t: Words,
    lang: Lang,
    action: String,
    /// Where moderators and technicians are named.
    crew: String,
    offices: Vec<Office>,
    form: Form,
    /// Value and label of each.
    roles: Vec<(String, String)>,
    languages: Vec<(String, String)>,
    /// Whose mailbox was entered.
    known: Vec<Known>,
}

/// Everybody of one role.
struct Office {
    word: &'static str,
    title: String,
    members: Vec<Row>,
}

struct Row {
    person: PersonId,
    name: Seen,
    email: String,
    since: String,
    /// Asked before the role ends; empty: it cannot.
    question: String,
}

struct Known {
    person: PersonId,
    name: Seen,
}

pub(super) async fn show(here: Here, Path(_): Path<String>) -> Result<Response> {
    let mut form = Form::default();
    form.set("language", here.tag.as_str());
    page(&here, &the_page(&here, form, vec![]).await?)
}

/// The form once more, with what was entered and what is wrong with it or whose the mailbox is.
pub(super) async fn again(here: &Here, form: Form, known: Vec<Person>) -> Result<Response> {
    let again = page(here, &the_page(here, form, known).await?)?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, again).into_response())
}

async fn the_page(here: &Here, form: Form, known: Vec<Person>) -> Result<SecretariatPage> {
    must_manage(&here.by, here.forum.id)?;
    let mut tx = here.app.db.read().await?;
    let all = store::members(&mut tx, here.forum.id).await?;
    let t = Words(here.lang);
    let house = here.app.house();
    let languages = house.languages.iter().map(|tag| (tag.clone(), dates::language_name(tag)));
    let role = |role: Role, label: String| (role.word().to_owned(), label);
    Ok(SecretariatPage {
        f: here.frame(),
        t,
        lang: here.lang,
        action: here.to("/secretariat"),
        crew: here.to("/stage-crew"),
        offices: vec![
            office(here, &all, Role::Organiser, t.organisers()),
            office(here, &all, Role::Officer, t.officers()),
            office(here, &all, Role::Desk, t.desk()),
        ],
        form,
        roles: vec![
            role(Role::Organiser, t.organiser()),
            role(Role::Officer, t.officer()),
            role(Role::Desk, t.desk_worker()),
        ],
        languages: languages.collect(),
        known: known
            .into_iter()
            .map(|it| Known { person: it.id, name: people::seen(here, it.bearer()) })
            .collect(),
    })
}

fn office(here: &Here, all: &[Member], role: Role, title: String) -> Office {
    let members: Vec<&Member> = all.iter().filter(|it| it.role == role).collect();
    let is_last = role == Role::Organiser && members.len() == 1;
    let row = |it: &&Member| Row {
        person: it.person,
        name: people::seen(here, it.bearer()),
        email: it.email.clone().unwrap_or_default(),
        since: dates::date(here.lang, here.forum.time_zone().to_datetime(it.since).date()),
        question: if is_last { String::new() } else { question(here, it) },
    };
    Office { word: role.word(), title, members: members.iter().map(row).collect() }
}

fn question(here: &Here, it: &Member) -> String {
    let t = Words(here.lang);
    if here.by.person() == Some(it.person.0) {
        t.end_own_question()
    } else {
        t.end_question(people::seen(here, it.bearer()).text)
    }
}
