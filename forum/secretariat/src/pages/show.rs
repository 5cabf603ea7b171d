//! Who works for the forum, and the form that names somebody.

use crate::{Words, acts::must_manage, model::Member, store};
use askama::Template;
use axum::{
    extract::{Path, Query},
    http::StatusCode,
    response::{Html, IntoResponse, Response},
};
use forums::Here;
use kernel::{
    Lang, Result, dates,
    form::Form,
    rights::Role,
    shell,
    web::{Frame, page},
};
use lingua::sort::Sorter;
use people::{
    NAME_LETTERS_MAX, Person, PersonId, Seen,
    register::{self, HITS_MAX, Search, Somebody},
};

#[derive(Template)]
#[template(path = "pages/secretariat.html", blocks = ["results"])]
struct SecretariatPage {
    f: Frame,
    t: Words,
    lang: Lang,
    action: String,
    /// Where moderators and technicians are named.
    crew: String,
    /// The name that is looked for.
    query: String,
    /// How many were found, in words; empty where nothing was searched for.
    count: String,
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
    /// How what was typed was read; empty where it is plainly there.
    reading: String,
    email: String,
    since: String,
    /// Asked before the role ends; empty: it cannot.
    question: String,
}

struct Known {
    person: PersonId,
    name: Seen,
}

/// Letters of a name that are looked for.
const SEARCH_LETTERS_MAX: usize = 100;

pub(super) async fn show(here: Here, Path(_): Path<String>, Query(asked): Query<Form>) -> Result<Response> {
    let query: String = asked.value("q").trim().chars().take(SEARCH_LETTERS_MAX).collect();
    let mut form = Form::default();
    form.set("language", here.tag.as_str());
    let shown = the_page(&here, form, vec![], query).await?;
    if here.part {
        return Ok(Html(shown.as_results().render()?).into_response());
    }
    page(&here, &shown)
}

/// The form once more, with what was entered and what is wrong with it or whose the mailbox is.
pub(super) async fn again(here: &Here, form: Form, known: Vec<Person>) -> Result<Response> {
    let again = page(here, &the_page(here, form, known, String::new()).await?)?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, again).into_response())
}

async fn the_page(here: &Here, form: Form, known: Vec<Person>, query: String) -> Result<SecretariatPage> {
    must_manage(&here.by, here.forum.id)?;
    let mut tx = here.app.db.read().await?;
    let all = store::members(&mut tx, here.forum.id).await?;
    drop(tx);
    let found = found(here, &all, &query).await?;
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
        count: found.as_ref().map(|it| shell::Words(here.lang).results(it.len())).unwrap_or_default(),
        offices: vec![
            office(here, &all, found.as_deref(), (Role::Organiser, t.organisers())),
            office(here, &all, found.as_deref(), (Role::Officer, t.officers())),
            office(here, &all, found.as_deref(), (Role::Desk, t.desk())),
        ],
        query,
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

/// Those of the secretariat whose names are like what was typed; none where nothing was.
async fn found(here: &Here, all: &[Member], typed: &str) -> Result<Option<Vec<Somebody>>> {
    if typed.is_empty() {
        return Ok(None);
    }
    let ids: Vec<PersonId> = all.iter().map(|it| it.person).collect();
    let search = Search::of(typed, HITS_MAX, &here.tag);
    let (found, _) = register::find_somebody(&here.app, search, move |id| ids.contains(&id)).await?;
    Ok(Some(found))
}

/// Everybody of a role in the reader's alphabet; of those who were searched for, the surest first.
fn office(here: &Here, all: &[Member], found: Option<&[Somebody]>, (role, title): (Role, String)) -> Office {
    let is_last = role == Role::Organiser && all.iter().filter(|it| it.role == role).count() == 1;
    let place = |it: &Member| found.and_then(|found| found.iter().position(|hit| hit.person == it.person));
    let mut members: Vec<&Member> =
        all.iter().filter(|it| it.role == role && (found.is_none() || place(it).is_some())).collect();
    let sorter = Sorter::new(&here.tag);
    members.sort_by_cached_key(|it| (place(it), people::seen(here, it.bearer()).key(&sorter)));
    let reading = |it: &Member| found?.get(place(it)?)?.reading.as_ref();
    let row = |it: &&Member| Row {
        person: it.person,
        name: people::seen(here, it.bearer()),
        reading: reading(it).map(|it| register::in_words(here.lang, it)).unwrap_or_default(),
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
