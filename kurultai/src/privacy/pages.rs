//! The pages of erasure: whom, what goes with them, done.

use super::{
    Words, counts,
    erasing::{erase_for_good, everything_of, must_erase},
    find, say,
};
use askama::Template;
use axum::{extract::Path, response::Response};
use kernel::{
    Error, Result,
    db::Tx,
    rights::{Right, Scope},
    web::{Frame, Heading, MenuItem, Place, Routes, Visit, Who, page},
};
use people::PersonId;
use uuid::Uuid;

/// The routes of erasure.
pub fn routes() -> Routes {
    let erases = Who::Holder(Right::Erase);
    Routes::new()
        .get("/f/{forum}/erase", erases, find::show)
        .post("/f/{forum}/erase/name", erases, find::erase_named)
        .get("/people/{person}/erase", erases, preview)
        .post("/people/{person}/erase", erases, erase)
        .menu(MenuItem {
            place: Place::Tools(Heading::Participants),
            order: 70,
            path: "/erase",
            label: |lang| Words(lang).title(),
            shown: |by, forum| by.person().is_some() && by.may(Right::Erase, Scope::forum(forum)),
        })
}

#[derive(Template)]
#[template(path = "privacy/erase.html")]
struct ErasePage {
    f: Frame,
    t: Words,
    name: people::Seen,
    counts: Vec<(String, usize)>,
    /// Forums that nobody could run then: while there is one, nobody is erased.
    alone: Vec<Alone>,
    action: String,
    back: String,
}

/// A forum whose only organiser the person is.
struct Alone {
    forum: String,
    /// Where another organiser is named; empty where the visitor may not.
    secretariat: String,
}

async fn preview(visit: Visit, Path(person): Path<PersonId>) -> Result<Response> {
    let mut tx = visit.app.db.read().await?;
    must_erase(&mut tx, &visit.by, person).await?;
    let known =
        people::by_id(&mut tx, person).await?.filter(|it| it.erased_at.is_none()).ok_or(Error::NotFound)?;
    let counts = counts(&mut tx, person, visit.lang).await?;
    let alone = alone(&visit, &mut tx, person).await?;
    let erase = ErasePage {
        f: visit.frame(visit.app.house().current().map(|forum| forum.slug.as_str())),
        t: Words(visit.lang),
        name: people::seen(&visit, known.bearer()),
        counts,
        alone,
        action: visit.to(&format!("/people/{person}/erase")),
        back: back(&visit, &mut tx, person).await?,
    };
    page(&visit, &erase)
}

/// Where the visitor came from: a registration of the person where they may erase, or the search.
async fn back(visit: &Visit, tx: &mut Tx, person: PersonId) -> Result<String> {
    let all: Vec<(Uuid, Uuid, String)> = tx
        .sql(
            "select r.id, f.id, f.slug from registration r join forum f on f.id = r.forum
             where r.person = $1 order by f.starts_on desc, r.id",
        )
        .bind(person)
        .all()
        .await?;
    let there = all.into_iter().find(|(_, forum, _)| visit.by.may(Right::Erase, Scope::forum(*forum)));
    Ok(there.map_or_else(
        || match visit.app.house().current() {
            Some(forum) => visit.to_forum(&forum.slug, "/erase"),
            None => visit.to("/"),
        },
        |(registration, _, slug)| visit.to_forum(&slug, &format!("/accreditation/{registration}")),
    ))
}

async fn alone(visit: &Visit, tx: &mut Tx, person: PersonId) -> Result<Vec<Alone>> {
    let (mut alone, records) = (vec![], everything_of(tx, person).await?);
    for forum in secretariat::run_alone_by(tx, &records).await? {
        let Some(forum) = forums::forum_by_id(tx, forum).await? else { continue };
        let may_name = visit.by.may(Right::ManageForum, Scope::forum(forum.id.0));
        let secretariat = visit.to_forum(&forum.slug, "/secretariat");
        alone.push(Alone {
            forum: forum.name.in_lang(&visit.tag, &visit.chain()).to_owned(),
            secretariat: if may_name { secretariat } else { String::new() },
        });
    }
    Ok(alone)
}

async fn erase(visit: Visit, Path(person): Path<PersonId>) -> Result<Response> {
    match erase_for_good(&visit.app, &visit.by, person).await {
        Ok(()) => Ok(visit.on_to(&visit.to("/"), "ok", &say::done())),
        // The page says which forum it is, and where another is named.
        Err(Error::Refused(why)) => {
            Ok(visit.on_to(&visit.to(&format!("/people/{person}/erase")), "error", &why))
        }
        Err(error) => Err(error),
    }
}
