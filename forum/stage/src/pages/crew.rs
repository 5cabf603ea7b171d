//! Who runs the stage: the organiser names moderators and technicians.

use crate::{
    Words,
    acts::{Credential, EndModerator, NameModerator},
    say, store,
};
use askama::Template;
use axum::{
    Form as Posted,
    extract::{Path, Query},
    response::Response,
};
use forums::{Here, Shows};
use kernel::{
    Error, Result,
    form::Form,
    rights::{Right, Scope},
    web::{Frame, Link, page},
};
use lingua::sort::Sorter;
use people::Seen;
use registration::{Filter, List, Standing};
use serde::Deserialize;

/// People that a search shows.
const FOUND_MAX: i64 = 12;

#[derive(Template)]
#[template(path = "pages/crew.html")]
struct CrewPage {
    f: Frame,
    t: Words,
    crumbs: Vec<Link>,
    action: String,
    crew: Vec<Member>,
    q: String,
    found: Vec<Found>,
    /// Whether more were found than are shown.
    more: bool,
    /// Its categories, and which may speak.
    categories: Vec<(String, String, bool)>,
}

#[derive(Template)]
#[template(path = "pages/crew.html", block = "results")]
struct FoundPart {
    f: Frame,
    t: Words,
    action: String,
    q: String,
    found: Vec<Found>,
    more: bool,
}

struct Member {
    id: String,
    name: Seen,
}

struct Found {
    registration: String,
    name: Seen,
    /// How what was typed was read; empty where it is plainly there.
    reading: String,
    delegation: String,
    is_member: bool,
}

#[derive(Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    q: String,
}

pub(super) async fn show(here: Here, Path(_): Path<String>, Query(asked): Query<Asked>) -> Result<Response> {
    here.by.must(Right::ManageForum, Scope::forum(here.forum.id.0))?;
    let q: String = asked.q.trim().chars().take(100).collect();
    let list = if q.is_empty() {
        List::default()
    } else {
        let filter = Filter {
            search: q.clone(),
            standing: Some(Standing::Active),
            limit: FOUND_MAX,
            ..Filter::of(here.forum.id)
        };
        registration::search(&here.app, &here.tag, &filter).await?
    };
    let mut tx = here.app.db.read().await?;
    let crew = store::moderators(&mut tx, here.forum.id).await?;
    let categories = forums::categories(&mut tx, here.forum.id).await?;
    let (more, people) = (list.more, list.people);
    let found = people.into_iter().map(|it| Found {
        reading: it.read_as(&here),
        registration: it.listed.id.to_string(),
        is_member: crew.iter().any(|member| member.person == it.listed.person),
        delegation: it
            .listed
            .delegation_name
            .as_ref()
            .map(|name| Shows::of(&here, name).text)
            .unwrap_or_default(),
        name: people::seen(&here, it.listed.bearer()),
    });
    let t = Words(here.lang);
    let (f, action, found) = (here.frame(), here.to("/stage-crew"), found.collect());
    if here.part {
        return page(&here, &FoundPart { f, t, action, q, found, more });
    }
    let mut crew: Vec<Member> = crew
        .into_iter()
        .map(|it| Member { id: it.person.to_string(), name: people::seen(&here, it.bearer()) })
        .collect();
    let sorter = Sorter::new(&here.tag);
    crew.sort_by_cached_key(|it| it.name.key(&sorter));
    let shown = CrewPage {
        f,
        crumbs: vec![Link { href: here.to("/stage"), label: t.title(), current: false }],
        t,
        action,
        q,
        found,
        more,
        categories: categories
            .iter()
            .map(|it| (it.id.to_string(), Shows::of(&here, &it.name).text, it.may_speak))
            .collect(),
        crew,
    };
    page(&here, &shown)
}

pub(super) async fn act(here: Here, Path(_): Path<String>, Posted(form): Posted<Form>) -> Result<Response> {
    let (forum, back) = (here.forum.id, here.to("/stage-crew"));
    let done = if let Ok(registration) = form.value("name").parse() {
        let named = here.app.db.act(&here.by, NameModerator { forum, registration }).await;
        named.map(|()| say::moderator_named())
    } else if form.has("speakers", "yes") {
        let speak = form.values("speak").iter().filter_map(|id| id.parse().ok()).collect();
        let credentialed = here.app.db.act(&here.by, Credential { forum, speak }).await;
        credentialed.map(|()| say::speakers_saved())
    } else {
        let person = form.value("end").parse().map_err(|_| Error::NotFound)?;
        let ended = here.app.db.act(&here.by, EndModerator { forum, person }).await;
        ended.map(|()| say::moderator_ended())
    };
    match done {
        Ok(say) => Ok(here.on_to(&back, "ok", &say)),
        Err(Error::Refused(say)) => Ok(here.on_to(&back, "warn", &say)),
        Err(error) => Err(error),
    }
}
