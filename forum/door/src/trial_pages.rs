//! What the door would say: to one person, at one checkpoint, at some time. Nothing of it is stored.

use crate::{
    Words,
    acts::Shown,
    cards::{Worded, worded},
    model::{Checkpoint, CheckpointId, Direction, Record, Way, judge},
    organiser_pages::may,
    pages::{place_name, span},
    store,
    verdict_words::{line, tone, word},
    zone_pages::crumbs,
};
use askama::Template;
use axum::{
    extract::{Path, Query},
    response::Response,
};
use forums::Here;
use jiff::{Timestamp, civil::DateTime};
use kernel::{
    Error, Lang, Result,
    db::{Tx, fresh_id},
    form::Form as Filled,
    rights::Right,
    shell,
    web::{Frame, Link, Routes, Who, page},
};
use people::{
    Seen,
    register::{self, Search, Seat},
};
use std::sync::Arc;
use uuid::Uuid;

pub(crate) fn routes() -> Routes {
    Routes::new().get("/f/{forum}/checkpoints/{checkpoint}/try", Who::Holder(Right::ManageForum), show)
}

/// People shown for a name at most.
const FOUND_MAX: usize = 12;
/// Letters of a name that are looked for.
const TYPED_MAX: usize = 100;

struct Found {
    registration: Uuid,
    chosen: bool,
    name: Seen,
    reading: String,
    category: Worded,
    delegation: Option<Worded>,
}

/// What the door would say.
struct Answer {
    kind: &'static str,
    /// The verdict's own word, for tests.
    code: &'static str,
    word: String,
    line: String,
    name: Seen,
    /// By which ticket, or that there is none.
    by: String,
}

#[derive(Template)]
#[template(path = "trial.html")]
struct TrialPage {
    f: Frame,
    t: Words,
    lang: Lang,
    crumbs: Vec<Link>,
    place: String,
    zone: String,
    days: String,
    action: String,
    both: bool,
    form: Filled,
    ways: Vec<(String, String)>,
    clocks: String,
    part: TrialPart,
}

#[derive(Template)]
#[template(path = "trial-part.html")]
struct TrialPart {
    f: Frame,
    t: Words,
    typed: String,
    similar: String,
    /// How many were found, and whether there are more.
    found: usize,
    more: bool,
    people: Vec<Found>,
    answer: Option<Answer>,
}

async fn show(
    here: Here,
    Path((_, id)): Path<(String, CheckpointId)>,
    Query(mut form): Query<Filled>,
) -> Result<Response> {
    let forum = may(&here)?;
    let mut tx = here.app.db.read().await?;
    let it = store::checkpoint(&mut tx, id).await?.filter(|it| it.forum == forum).ok_or(Error::NotFound)?;
    drop(tx);
    if form.value("at").is_empty() {
        form.set("at", usual(&it, here.app.db.clock.now()).strftime("%Y-%m-%dT%H:%M").to_string());
    }
    let at = form.value("at").trim().parse::<DateTime>().ok();
    let at = at.and_then(|at| it.clocks().to_timestamp(at).ok());
    if at.is_none() {
        form.refuse("at", shell::say::field_not_date("2025-11-24"));
    }
    let way = it.direction.way(Way::from_word(form.value("way")).unwrap_or(Way::In));
    let part = the_part(&here, &it, &form, at.map(|at| (at, way))).await?;
    if here.visit.part {
        return page(&here, &part);
    }
    let t = Words(here.lang);
    let shown = TrialPage {
        f: here.frame(),
        t,
        lang: here.lang,
        crumbs: crumbs(&here),
        place: place_name(&here, &it),
        zone: it.zone_name.in_lang(&here.tag, &here.chain()).to_owned(),
        days: span(&here, &it),
        action: here.to(&format!("/checkpoints/{id}/try")),
        both: it.direction == Direction::Both,
        ways: vec![(Way::In.word().to_owned(), t.way_in()), (Way::Out.word().to_owned(), t.way_out())],
        clocks: it.time_zone.clone(),
        form: with_way(form, way),
        part,
    };
    page(&here, &shown)
}

fn with_way(mut form: Filled, way: Way) -> Filled {
    form.set("way", way.word());
    form
}

/// Now, by the clocks of the checkpoint; on other days than its own, noon of its first.
fn usual(it: &Checkpoint, now: Timestamp) -> DateTime {
    let now = it.clocks().to_datetime(now);
    if (it.starts_on..=it.ends_on).contains(&now.date()) { now } else { it.starts_on.at(12, 0, 0, 0) }
}

async fn the_part(
    here: &Here,
    it: &Checkpoint,
    form: &Filled,
    when: Option<(Timestamp, Way)>,
) -> Result<TrialPart> {
    let typed: String = form.value("q").chars().take(TYPED_MAX).collect();
    let chosen: Option<Uuid> = form.value("registration").parse().ok();
    let search = Search::of(&typed, FOUND_MAX, &here.tag);
    let hits = register::find(&here.app, it.outermost, search, Seat::stands).await?;
    let (found, more) = (hits.len(), hits.more);
    let similar = register::only_similar(here.lang, hits.iter().map(|hit| hit.reading.as_ref()));
    let mut tx = here.app.db.read().await?;
    let others = hits.into_iter().filter(|hit| Some(hit.registration) != chosen);
    let all =
        chosen.map(|id| (id, None)).into_iter().chain(others.map(|hit| (hit.registration, hit.reading)));
    let (mut people, mut answer) = (vec![], None);
    for (registration, reading) in all {
        let Some(face) = store::face(&mut tx, registration).await?.filter(|face| face.forum == it.outermost)
        else {
            continue;
        };
        let is_chosen = chosen == Some(registration);
        if let (true, Some((at, way))) = (is_chosen, when) {
            let name = people::seen(here, face.bearer());
            answer = the_answer(here, &mut tx, it, registration, (at, way, name)).await?;
        }
        people.push(Found {
            registration,
            chosen: is_chosen,
            name: people::seen(here, face.bearer()),
            reading: reading.map(|reading| register::in_words(here.lang, &reading)).unwrap_or_default(),
            category: worded(here, &face.category),
            delegation: face.delegation.as_ref().map(|name| worded(here, name)),
        });
    }
    Ok(TrialPart { f: here.frame(), t: Words(here.lang), typed, similar, found, more, people, answer })
}

/// As a scan would be judged at that moment, with the ticket that they have now.
async fn the_answer(
    here: &Here,
    tx: &mut Tx,
    it: &Checkpoint,
    registration: Uuid,
    (at, way, name): (Timestamp, Way, Seen),
) -> Result<Option<Answer>> {
    let t = Words(here.lang);
    let serial = store::newest_ticket(tx, it.outermost, registration).await?;
    let shown = serial.map_or(Shown::Registration(registration), Shown::Serial);
    let id = fresh_id(&here.app.db.clock);
    let Some(doorway) = store::doorway(tx, it.id).await? else { return Ok(None) };
    let door = store::at_door(tx, Arc::new(doorway), shown.serial(), shown.registration(), None).await?;
    let facts = door.facts(&shown, way);
    let ruling = judge(&facts, at);
    let record = Record {
        scan: id,
        forum: it.forum,
        checkpoint: it.id,
        device: None,
        direction: facts.way,
        verdict: ruling.verdict,
        reason: ruling.reason,
        registration: Some(registration),
        serial,
        scanned_at: at,
        received_at: at,
        inside_since: door.since.filter(|_| door.inside),
    };
    let zone = it.zone_name.in_lang(&here.tag, &here.chain()).to_owned();
    Ok(Some(Answer {
        kind: match tone(&record) {
            "refused" => "bad",
            kind => kind,
        },
        code: record.verdict.word(),
        word: word(t, &record),
        line: line(t, &record, it, &zone),
        name,
        by: serial.map_or_else(|| t.trial_by_name(), |serial| t.trial_by_ticket(serial)),
    }))
}
