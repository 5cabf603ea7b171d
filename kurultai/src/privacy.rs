//! What is held about a person by all rooms together, and how all of them forget.
//!
//! The act is `person.erased`: the journal's chain accepts missing personal parts only with its entry. Ids of persons
//! who were erased are also kept in a file outside the database, so that restoring an older backup erases them again.

use askama::Template;
use axum::{extract::Path, response::Response};
use futures_util::future::BoxFuture;
use kernel::{
    Error, Lang, Result,
    db::{Act, Tx},
    journal::Subject,
    live::Topic,
    rights::{By, Right, Scope},
    web::{App, Frame, Routes, Visit, Who, page},
};
use people::{Neighbours, PersonId};
use serde_json::{Value as Json, json};
use std::{io::Write, path::PathBuf};
use uuid::Uuid;

mod words {
    kernel::words!("privacy");
}
use words::{Words, say};

/// What the room of people needs to know of the others.
pub fn neighbours() -> Neighbours {
    Neighbours { held: |tx, person| Box::pin(held(tx, person)), scopes_of }
}

/// The routes of erasure.
pub fn routes() -> Routes {
    Routes::new().get("/people/{person}/erase", Who::Holder(Right::Erase), preview).post(
        "/people/{person}/erase",
        Who::Holder(Right::Erase),
        erase,
    )
}

/// Everything that is held about a person.
///
/// # Errors
/// What the database says.
pub async fn held(tx: &mut Tx, person: PersonId) -> Result<Json> {
    let mut parts = vec![];
    for part in people::parts_of(tx, person).await? {
        parts.push(people::held(tx, part).await?);
    }
    Ok(json!({
        "person": people::held(tx, person).await?,
        "registrations": registration::held(tx, person).await?,
        "decisions": decisions(tx, person).await?,
        "sent_outside": sent_outside(tx, person).await?,
        "tickets": badges::held(tx, person).await?,
        "scans": door::held(tx, person).await?,
        "perhaps_the_same": duplicates::held(tx, person).await?,
        "records_of_the_same_person": parts,
        "answers_to_programs": api::held(tx, person).await?,
        "programme": programme::held(tx, person).await?,
        "asked_for_the_floor": stage::held(tx, person).await?,
        "asked_to_take_part": planning::held(tx, person).await?,
        "my_programme": signups::held(tx, person).await?,
        "notices_sent": notices::held(tx, person).await?,
        "running_order": cues::held(tx, person).await?,
    }))
}

async fn decisions(tx: &mut Tx, person: PersonId) -> Result<Json> {
    let decisions = accreditation::held(tx, person).await?;
    let each = decisions.iter().map(|it| json!({"outcome": it.outcome, "reason": it.reason, "at": it.at}));
    Ok(Json::Array(each.collect()))
}

async fn sent_outside(tx: &mut Tx, person: PersonId) -> Result<Json> {
    let sent = outside::held(tx, person).await?;
    let each = sent.iter().map(|it| {
        json!({
            "at": it.sent_at,
            "fields": it.fields.0,
            "answer": it.answer,
            "answered_at": it.answered_at,
        })
    });
    Ok(Json::Array(each.collect()))
}

/// The forums and delegations in which a subject of the journal lies.
fn scopes_of<'t>(tx: &'t mut Tx, kind: &'t str, id: Uuid) -> BoxFuture<'t, Result<Vec<Scope>>> {
    Box::pin(async move {
        let of_registrations = match kind {
            "forum" => return Ok(vec![Scope::forum(id)]),
            "registration" => "select forum, delegation from registration where id = $1",
            "person" => "select forum, delegation from registration where person = $1",
            "organisation" => "select forum, delegation from registration where organisation = $1",
            "delegation" => "select forum, delegation from seat where delegation = $1",
            "list" => "select forum, delegation from sent_list where id = $1",
            "invite" => "select forum, delegation from invite where id = $1",
            "item" => "select forum, cast(null as uuid) from programme_item where id = $1",
            "hall" => "select forum, cast(null as uuid) from programme_room where id = $1",
            "zone" => "select forum, cast(null as uuid) from zone where id = $1",
            "checkpoint" => "select forum, cast(null as uuid) from checkpoint where id = $1",
            "device" => "select forum, cast(null as uuid) from device where id = $1",
            "print_run" => "select forum, cast(null as uuid) from print_run where id = $1",
            "letter" => "select forum, cast(null as uuid) from letter where id = $1 and forum is not null",
            _ => return Ok(vec![]),
        };
        let rows: Vec<(Uuid, Option<Uuid>)> = tx.sql(of_registrations).bind(id).all().await?;
        Ok(rows.into_iter().map(|(forum, delegation)| Scope { forum: Some(forum), delegation }).collect())
    })
}

/// Whoever may erase in a forum where the person takes part, may erase the person.
async fn must_erase(tx: &mut Tx, by: &By, person: PersonId) -> Result<()> {
    if matches!(by, By::Console) {
        return Ok(());
    }
    let scopes = scopes_of(tx, "person", person.0).await?;
    if scopes.iter().any(|scope| by.may(Right::Erase, Scope { delegation: None, ..*scope })) {
        Ok(())
    } else {
        Err(Error::Forbidden)
    }
}

#[derive(Template)]
#[template(path = "erase.html")]
struct ErasePage {
    f: Frame,
    t: Words,
    name: String,
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
    let held = held(&mut tx, person).await?;
    let alone = alone(&visit, &mut tx, person).await?;
    let t = Words(visit.lang);
    let counts = [
        (t.registrations(), "registrations"),
        (t.decisions(), "decisions"),
        (t.tickets(), "tickets"),
        (t.scans(), "scans"),
    ];
    let counts = counts.map(|(label, key)| (label, held[key].as_array().map_or(0, Vec::len)));
    let erase = ErasePage {
        f: visit.frame(visit.app.house().current().map(|forum| forum.slug.as_str())),
        t,
        name: known.name,
        counts: counts.into_iter().collect(),
        alone,
        action: visit.to(&format!("/people/{person}/erase")),
        back: back(&visit, &mut tx, person).await?,
    };
    page(&visit, &erase)
}

/// Where the visitor came from: a registration of the person where they may erase.
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
        || visit.to("/"),
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

/// Erases a person from rows, files, log and memory.
///
/// # Errors
/// [`Error::Forbidden`]; [`Error::Refused`] while a forum has no other organiser; what the database or the disk says.
pub async fn erase_for_good(app: &App, by: &By, person: PersonId) -> Result<()> {
    let files = app.db.act(by, Erase { person, list: Some(list(app)) }).await?;
    people::remove_files(app, &files)?;
    app.db.scrub().await?;
    app.sessions.forget();
    people::register::forget(app);
    Ok(())
}

/// Erases a person, in all rooms at once.
struct Erase {
    person: PersonId,
    /// Where the person is noted as erased. None: they are there already, and are erased again, whatever they are by now.
    list: Option<PathBuf>,
}

impl Act for Erase {
    /// Files that nobody needs any more.
    type Out = Vec<Uuid>;
    const VERB: &'static str = "person.erased";

    async fn may(&self, by: &By, tx: &mut Tx) -> Result<()> {
        must_erase(tx, by, self.person).await
    }

    async fn run(&self, tx: &mut Tx) -> Result<Vec<Uuid>> {
        people::by_id(tx, self.person).await?.ok_or(Error::NotFound)?;
        let everything = everything_of(tx, self.person).await?;
        if let Some(list) = &self.list {
            secretariat::must_leave_an_organiser(tx, &everything).await?;
            remember(list, self.person)?;
        }
        // Every node forgets their name when it hears of this.
        tx.changed(Topic::new("person", self.person.0));
        let mut files = lists::erase(tx).await?;
        for person in everything {
            files.extend(forgotten(tx, person).await?);
        }
        Ok(files)
    }
}

/// The person and the records that were found to be theirs: these go with them.
async fn everything_of(tx: &mut Tx, person: PersonId) -> Result<Vec<PersonId>> {
    let parts = people::parts_of(tx, person).await?;
    Ok(std::iter::once(person).chain(parts).collect())
}

/// One record, forgotten by every room. Answers files that nobody needs any more.
async fn forgotten(tx: &mut Tx, person: PersonId) -> Result<Vec<Uuid>> {
    tx.about(Subject::new("person", person.0));
    // By the registration's number: before the registration forgets it.
    planning::erase(tx, person).await?;
    let mut files = programme::erase(tx, person).await?;
    stage::erase(tx, person).await?;
    signups::erase(tx, person).await?;
    notices::erase(tx, person).await?;
    cues::erase(tx, person).await?;
    files.extend(registration::erase(tx, person).await?);
    accreditation::erase(tx, person).await?;
    files.extend(outside::erase(tx, person).await?);
    files.extend(badges::erase(tx, person).await?);
    door::erase(tx, person).await?;
    api::erase(tx, person).await?;
    files.extend(duplicates::erase(tx, person).await?);
    files.extend(people::erase(tx, person).await?);
    Ok(files)
}

/// Where the ids of erased persons are kept, outside the database.
fn list(app: &App) -> PathBuf {
    app.config.data.join("erased.txt")
}

/// Notes the id before anything is erased: whoever restores a backup finds it, whatever happened in between. Not before it is
/// clear that the person is erased: a restored backup would erase somebody whom nobody was allowed to.
fn remember(list: &std::path::Path, person: PersonId) -> Result<()> {
    let mut file = std::fs::OpenOptions::new().create(true).append(true).open(list)?;
    writeln!(file, "{person}")?;
    file.sync_all()?;
    Ok(())
}

/// Erases again whoever was erased after a backup was made. Answers how many.
///
/// # Errors
/// What the database or the disk says.
pub async fn erase_again(app: &App) -> Result<usize> {
    let Ok(ids) = std::fs::read_to_string(list(app)) else { return Ok(0) };
    let mut again = 0;
    for person in ids.lines().filter_map(|line| line.parse::<PersonId>().ok()) {
        let mut tx = app.db.read().await?;
        let there = people::by_id(&mut tx, person).await?.is_some_and(|it| it.erased_at.is_none());
        drop(tx);
        if there {
            let files = app.db.act(&By::Console, Erase { person, list: None }).await?;
            people::remove_files(app, &files)?;
            again += 1;
        }
    }
    if again > 0 {
        app.db.scrub().await?;
    }
    Ok(again)
}

/// The words of erasure in English, for the command line.
pub fn erased_again(number: usize) -> String {
    Words(Lang::EN).erased_again(number)
}
