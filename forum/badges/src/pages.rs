//! What a ticket's address shows, and everybody's own ticket.

use crate::{
    Words, badge_pages, desk_pages, look_pages,
    model::{Ticket, spoken},
    print::Comparing,
    signing::signer,
    store, walk_in,
};
use askama::Template;
use axum::{
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use door::Bearer;
use forums::Here;
use kernel::{
    Result, dates,
    db::Tx,
    rights::{Right, Scope},
    web::{Frame, Heading, MenuItem, Place, Routes, Visit, Who, page},
};
use people::PersonId;
use registration::{Registration, Standing};
use ticket::{KeyRing, PublicKey, Refusal};

/// The routes of this room.
pub fn routes() -> Routes {
    let desk = |by: &kernel::rights::By, forum| by.may(Right::PrintBadges, Scope::forum(forum));
    Routes::new()
        .get("/t/{code}", Who::LinkHolder, address)
        // A ticket's address is in capitals, so that its QR code stays small.
        .get("/T/{code}", Who::LinkHolder, address)
        .get("/f/{forum}/ticket", Who::SignedIn, own_ticket)
        .merge(badge_pages::routes())
        .merge(desk_pages::routes())
        .merge(look_pages::routes())
        .merge(walk_in::routes())
        .menu(MenuItem {
            place: Place::Tools(Heading::Mine),
            order: 40,
            path: "/ticket",
            label: |lang| Words(lang).own_ticket(),
            shown: |by, _| by.person().is_some(),
        })
        .menu(MenuItem {
            place: Place::Tools(Heading::Entry),
            order: 10,
            path: "/desk",
            label: |lang| Words(lang).desk(),
            shown: desk,
        })
        .menu(MenuItem {
            place: Place::Tools(Heading::Entry),
            order: 20,
            path: "/badges",
            label: |lang| Words(lang).badges(),
            shown: desk,
        })
}

#[derive(Template)]
#[template(path = "stranger.html")]
struct StrangerPage {
    f: Frame,
    t: Words,
    forum: Option<String>,
    home: String,
}

#[derive(Template)]
#[template(path = "ticket.html")]
struct TicketPage {
    f: Frame,
    t: Words,
    forum: String,
    ticket: Option<Shown>,
    registration: String,
}

/// A ticket as its bearer sees it.
struct Shown {
    qr: String,
    name: String,
    lang: String,
    latin: String,
    category: String,
    delegation: String,
    serial: String,
    until: String,
    /// What is to be done before it lets its bearer in; empty while it does.
    waits: String,
    /// Whether their badge was printed before a change.
    outdated: bool,
    zones: Vec<(String, String)>,
    pdf: String,
}

/// A stranger learns that it is a ticket of a forum, and nothing else; its bearer is led to their own page.
async fn address(visit: Visit, Path(code): Path<String>) -> Result<Response> {
    let public = PublicKey::from_bytes(visit.app.keys.tickets.verifying_key().as_bytes());
    let ring: KeyRing = public.into_iter().collect();
    let read = match ticket::read(&code, &ring, visit.app.db.clock.now().as_second()) {
        Ok(ticket) | Err(Refusal::Expired(ticket)) => Some(ticket),
        Err(_) => None,
    };
    let house = visit.app.house();
    let forum = read.and_then(|ticket| house.forums.iter().find(|forum| forum.id == ticket.forum()));
    if let (Some(ticket), Some(forum), Some(person)) = (read, forum, visit.by.person()) {
        let mut tx = visit.app.db.read().await?;
        if is_bearer(&mut tx, &ticket, PersonId(person)).await? {
            return Ok(Redirect::to(&visit.to_forum(&forum.slug, "/ticket")).into_response());
        }
    }
    let chain = visit.chain();
    page(
        &visit,
        &StrangerPage {
            f: visit.frame(forum.map(|forum| forum.slug.as_str())),
            t: Words(visit.lang),
            forum: forum.map(|forum| forum.name.in_lang(&visit.tag, &chain).to_owned()),
            home: forum.map_or_else(|| visit.to("/"), |forum| visit.to_forum(&forum.slug, "/")),
        },
    )
}

async fn is_bearer(tx: &mut Tx, read: &ticket::Ticket, person: PersonId) -> Result<bool> {
    let Ok(serial) = i64::try_from(read.serial()) else { return Ok(false) };
    let Some(known) = store::by_serial(tx, read.forum(), serial).await? else { return Ok(false) };
    Ok(registration::by_id(tx, known.registration).await?.is_some_and(|it| it.person == person))
}

async fn own_ticket(here: Here) -> Result<Response> {
    let person = PersonId(here.person()?);
    let mut tx = here.app.db.read().await?;
    let own = registration::standing_of(&mut tx, here.forum.id, person).await?;
    let ticket = match &own {
        Some(it) if it.standing == Standing::Active => shown(&here, &mut tx, it).await?,
        _ => None,
    };
    page(
        &here.visit,
        &TicketPage {
            f: here.frame(),
            t: Words(here.lang),
            forum: here.name(),
            ticket,
            registration: here.to("/registration"),
        },
    )
}

async fn shown(here: &Here, tx: &mut Tx, it: &Registration) -> Result<Option<Shown>> {
    let Some(face) = store::face(tx, here.forum.id, it.id).await? else { return Ok(None) };
    let bearer = Bearer {
        person: it.person.0,
        category: it.category.0,
        delegation: it.delegation.map(|it| it.0),
        steps: it.step_place,
        accredited: it.accredited,
    };
    let (chain, t) = (here.chain(), Words(here.lang));
    let show = |text: &kernel::Text| text.in_lang(&here.tag, &chain).to_owned();
    let waits = if it.may_enter { String::new() } else { t.entry_waits(awaited(here, tx, it).await?) };
    let mut zones = door::open_to(tx, here.forum.id.0, &bearer).await?;
    zones.sort_by_key(|(_, on)| on.first().copied());
    let days = |days: Vec<jiff::civil::Date>| {
        let days: Vec<String> = days.into_iter().map(|day| dates::day_and_month(here.lang, day)).collect();
        if days.is_empty() { t.every_day() } else { days.join(", ") }
    };
    let ticket: Ticket = face.ticket();
    Ok(Some(Shown {
        qr: press::qr_svg(&signer(&here.app)?.address(&ticket)).map_err(anyhow::Error::from)?,
        latin: face.latin().filter(|latin| *latin != face.name).unwrap_or_default(),
        category: show(&face.category_name),
        delegation: face.delegation_name.as_ref().map(|name| show(name)).unwrap_or_default(),
        serial: spoken(ticket.serial),
        until: dates::date(
            here.lang,
            here.forum.time_zone().to_datetime(ticket.ends_at).date().yesterday().unwrap_or_default(),
        ),
        waits,
        outdated: Comparing::of(&here.app, &here.forum).is_outdated(&face),
        zones: zones.into_iter().map(|(zone, on)| (show(&zone.name), days(on))).collect(),
        pdf: here.to(&format!("/badges/{}.pdf", it.id)),
        name: face.name,
        lang: face.language,
    }))
}

/// The steps that are open, in order; where none is, the end of the path.
async fn awaited(here: &Here, tx: &mut Tx, it: &Registration) -> Result<String> {
    let (chain, steps) = (here.chain(), forums::steps(tx, here.forum.id).await?);
    let open = steps.iter().filter(|step| step.place > it.step_place);
    let names: Vec<&str> = open.map(|step| step.name.in_lang(&here.tag, &chain)).collect();
    Ok(if names.is_empty() {
        here.forum.ends.in_lang(&here.tag, &chain).to_owned()
    } else {
        names.join(" · ")
    })
}
