//! The desk on site: find a person, take a photo, clear, print one badge, hand it out.

mod collect;
mod one_more;
mod person;
mod photo;

use crate::{
    Words,
    acts::{HandOut, Issue, MarkPrinted, Reprint},
    badge_pages::{must_print, pdf},
    outdated::is_outdated,
    print::{self, Sheets},
    say,
    signing::signer,
    store,
};
use accreditation::acts::Take;
use askama::Template;
use axum::{
    extract::{Form, Path, Query},
    response::Response,
};
use door::Shown;
use forums::Here;
use kernel::{
    Error, Result,
    db::Tx,
    form::Form as Filled,
    rights::{By, Right},
    web::{Frame, Routes, Who, page},
};
use people::{Seen, register};
use registration::{Filter, Found, List, Listed, RegistrationId, Standing};

pub(crate) fn routes() -> Routes {
    let desk = Who::Holder(Right::PrintBadges);
    Routes::new()
        .get("/f/{forum}/desk", desk, search)
        .get("/f/{forum}/desk/{registration}", desk, person::person)
        .get("/f/{forum}/desk/{registration}/photo", desk, photo::photo)
        .post("/f/{forum}/desk/{registration}/photo", desk, photo::set_photo)
        .post("/f/{forum}/desk/{registration}/one-more", Who::Holder(Right::ManageForum), one_more::one_more)
        .post("/f/{forum}/desk/{registration}/clear", desk, clear)
        .post("/f/{forum}/desk/{registration}/print", desk, print_one)
        .post("/f/{forum}/desk/{registration}/reprint", desk, reprint)
        .post("/f/{forum}/desk/{registration}/hand-out", desk, hand_out)
        .get("/f/{forum}/desk/collect", desk, collect::collect)
        .post("/f/{forum}/desk/collect", desk, collect::hand_many)
}

/// People shown for a name at most.
const FOUND_MAX: i64 = 30;

pub(crate) struct Row {
    pub(crate) id: RegistrationId,
    pub(crate) href: String,
    pub(crate) name: Seen,
    /// How what was typed was read; empty where it is plainly there.
    pub(crate) reading: String,
    pub(crate) line: String,
    pub(crate) chip: (&'static str, String),
}

#[derive(Template)]
#[template(path = "desk.html")]
struct DeskPage {
    f: Frame,
    t: Words,
    action: String,
    new: String,
    collect: String,
    typed: String,
    similar: String,
    /// Whether it was a ticket that was typed, and no name.
    by_ticket: bool,
    /// Whether more were found than are shown.
    more: bool,
    rows: Vec<Row>,
    /// Those whose names are only similar, and what they are folded away under.
    others: Vec<Row>,
    similar_too: String,
}

#[derive(Template)]
#[template(path = "desk.html", block = "results")]
struct FoundPart {
    f: Frame,
    t: Words,
    new: String,
    typed: String,
    /// Said above people none of whom may be meant.
    similar: String,
    /// Whether it was a ticket that was typed, and no name.
    by_ticket: bool,
    /// Whether more were found than are shown.
    more: bool,
    rows: Vec<Row>,
    /// Those whose names are only similar, and what they are folded away under.
    others: Vec<Row>,
    similar_too: String,
}

async fn search(here: Here, Query(form): Query<Filled>) -> Result<Response> {
    must_print(&here)?;
    let typed = form.value("q").trim();
    let bearer = by_ticket(&here, typed).await?;
    let by_ticket = bearer.is_some();
    let typed: String = typed.chars().take(100).collect();
    let List { people: found, more, .. } = match (bearer, typed.is_empty()) {
        (Some(found), _) => List { people: vec![found], ..List::default() },
        (None, true) => List::default(),
        (None, false) => {
            let filter = Filter { search: typed.clone(), limit: FOUND_MAX, ..Filter::of(here.forum.id) };
            registration::search(&here.app, &here.tag, &filter).await?
        }
    };
    let similar = register::only_similar(here.lang, found.iter().map(|it| it.reading.as_ref()));
    let (found, others) = register::apart(found, |it| it.reading.as_ref());
    let similar_too = register::similar_too(here.lang, others.len());
    // What is left off is less like what was typed than those who are folded away.
    let more = more && others.is_empty();
    let mut tx = here.app.db.read().await?;
    let rows = rows_of(&here, &mut tx, &found).await?;
    let others = rows_of(&here, &mut tx, &others).await?;
    drop(tx);
    let (f, t, new) = (here.frame(), Words(here.lang), here.to("/desk/new"));
    if here.part {
        return page(
            &here.visit,
            &FoundPart { f, t, new, typed, similar, by_ticket, more, rows, others, similar_too },
        );
    }
    let (action, collect) = (here.to("/desk"), here.to("/desk/collect"));
    let desk =
        DeskPage { f, t, action, new, collect, typed, similar, by_ticket, more, rows, others, similar_too };
    page(&here.visit, &desk)
}

async fn rows_of(here: &Here, tx: &mut Tx, found: &[Found]) -> Result<Vec<Row>> {
    let mut rows = vec![];
    for it in found {
        rows.push(row(here, tx, it).await?);
    }
    Ok(rows)
}

/// Whose ticket it is, where a code was read by a scanner or its number was typed: one that has ended is still somebody's.
async fn by_ticket(here: &Here, typed: &str) -> Result<Option<Found>> {
    let serial = match Shown::read(&here.app, typed) {
        Shown::Serial(serial) => serial,
        Shown::Ticket { forum, serial } if forum == here.forum.id.0 => serial,
        _ => return Ok(None),
    };
    let mut tx = here.app.db.read().await?;
    let Some(ticket) = store::by_serial(&mut tx, here.forum.id.0, serial).await? else {
        return Ok(None);
    };
    let listed = registration::listed_one(&mut tx, here.forum.id, ticket.registration).await?;
    Ok(listed.map(|listed| Found { listed, reading: None, organisation: None }))
}

pub(crate) async fn row(here: &Here, tx: &mut Tx, found: &Found) -> Result<Row> {
    let it = &found.listed;
    Ok(Row {
        id: it.id,
        href: here.to(&format!("/desk/{}", it.id)),
        reading: found.read_as(here),
        line: line(here, it),
        chip: standing(here, tx, it).await?,
        name: people::seen(here, it.bearer()),
    })
}

/// Delegation, category, organisation.
fn line(here: &Here, it: &Listed) -> String {
    let chain = here.chain();
    let delegation = it.delegation_name.as_ref().map(|name| name.in_lang(&here.tag, &chain).to_owned());
    let category = it.category_name.in_lang(&here.tag, &chain).to_owned();
    let parts = [delegation, Some(category), Some(it.organisation_for(&here.tag).to_owned())];
    parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// What the desk needs to know of somebody at a glance.
async fn standing(here: &Here, tx: &mut Tx, it: &Listed) -> Result<(&'static str, String)> {
    let t = Words(here.lang);
    Ok(match it.standing {
        Standing::Withdrawn => ("neutral", t.standing_withdrawn()),
        Standing::Refused => ("bad", t.standing_refused()),
        Standing::Reserve => ("warn", t.standing_reserve()),
        Standing::Active if !it.accredited => ("warn", t.standing_open()),
        Standing::Active if is_outdated(tx, &here.app, &here.forum, it.id).await? => ("warn", t.outdated()),
        Standing::Active => match store::badge_of(tx, it.id).await? {
            None => ("info", t.standing_to_print()),
            Some(badge) if badge.handed_at.is_none() => ("accent", t.standing_printed()),
            Some(_) => ("ok", t.standing_handed()),
        },
    })
}

async fn listed(here: &Here, tx: &mut Tx, id: RegistrationId) -> Result<Listed> {
    must_print(here)?;
    registration::listed_one(tx, here.forum.id, id).await?.ok_or(Error::NotFound)
}

/// Steps of one forum that are taken at once, at most.
const STEPS_MAX: usize = 20;
/// Letters in the reason for a step that is taken by hand.
const REASON_LETTERS_MAX: usize = 1000;

/// Takes every step that is open, one after the other, as whoever may.
async fn clear(
    here: Here,
    Path((_, id)): Path<(String, RegistrationId)>,
    Form(mut form): Form<Filled>,
) -> Result<Response> {
    must_print(&here)?;
    let reason = form.line("reason", REASON_LETTERS_MAX).unwrap_or_default();
    for _ in 0..STEPS_MAX {
        let mut tx = here.app.db.read().await?;
        let it = listed(&here, &mut tx, id).await?;
        drop(tx);
        if it.accredited {
            break;
        }
        let take = Take {
            forum: here.forum.clone(),
            registration: id,
            seen_place: it.step_place,
            reason: reason.clone(),
        };
        match here.app.db.act(&here.by, take).await {
            Ok(last) if last => break,
            Ok(_) => {}
            Err(Error::Invalid(_)) => {
                let say = accreditation::words::say::reason_needed_outside();
                return Ok(here.on_to(&here.to(&format!("/desk/{id}")), "error", &say));
            }
            Err(error) => return Err(error),
        }
    }
    ticket_now(&here, id).await?;
    Ok(here.on_to(&here.to(&format!("/desk/{id}")), "ok", &say::cleared()))
}

/// The ticket of somebody who is accredited: nobody waits at the desk for the house to get round to it.
async fn ticket_now(here: &Here, id: RegistrationId) -> Result<()> {
    let mut tx = here.app.db.read().await?;
    let (it, known) = (listed(here, &mut tx, id).await?, store::valid(&mut tx, id).await?);
    drop(tx);
    if known.is_none() && it.accredited && it.standing == Standing::Active {
        here.app.db.act(&By::House, Issue { registration: id, signer: signer(&here.app)? }).await?;
    }
    Ok(())
}

async fn print_one(here: Here, Path((_, id)): Path<(String, RegistrationId)>) -> Result<Response> {
    must_print(&here)?;
    ticket_now(&here, id).await?;
    printed(&here, id).await
}

/// A new number, then its badge. The one before is an old one from now on.
async fn reprint(here: Here, Path((_, id)): Path<(String, RegistrationId)>) -> Result<Response> {
    must_print(&here)?;
    let (forum, signer) = (here.forum.clone(), signer(&here.app)?);
    here.app.db.act(&here.by, Reprint { forum, registration: id, signer }).await?;
    printed(&here, id).await
}

/// The badge as PDF, marked as printed once it is typeset: what cannot be printed was not.
async fn printed(here: &Here, id: RegistrationId) -> Result<Response> {
    let mut tx = here.app.db.read().await?;
    let face =
        store::face(&mut tx, here.forum.id, id).await?.ok_or_else(|| Error::Refused(say::no_ticket()))?;
    let sheets = Sheets::of(&here.app, &mut tx, &here.forum, &here.tag).await?;
    drop(tx);
    let name = format!("badge-{}", face.serial);
    let (bytes, imprint) = print::one(&here.app, sheets, face).await?;
    here.app.db.act(&here.by, MarkPrinted { forum: here.forum.id, registration: id, imprint }).await?;
    Ok(pdf(bytes, &name))
}

async fn hand_out(
    here: Here,
    Path((_, id)): Path<(String, RegistrationId)>,
    Form(form): Form<Filled>,
) -> Result<Response> {
    must_print(&here)?;
    let to = form.value("to").parse().unwrap_or(id);
    let handed =
        here.app.db.act(&here.by, HandOut { forum: here.forum.id, registrations: vec![id], to }).await?;
    let (kind, words) = if handed > 0 { ("ok", say::handed(handed)) } else { ("warn", say::handed_before()) };
    Ok(here.on_to(&here.to(&format!("/desk/{id}")), kind, &words))
}
