//! The desk on site: find a person, take a photo, clear, print one badge, hand it out.

mod collect;
mod photo;

use crate::{
    Words,
    acts::{HandOut, Issue, MarkPrinted, Reprint},
    badge_pages::{must_print, pdf},
    model::spoken,
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
use forums::{Here, TakenBy};
use kernel::{
    Error, Result, dates,
    db::Tx,
    form::Form as Filled,
    rights::{By, Right, Scope},
    web::{Frame, Routes, Who, page},
};
use people::register;
use registration::{Filter, Found, Listed, Part, RegistrationId, Standing};

pub(crate) fn routes() -> Routes {
    let desk = Who::Holder(Right::PrintBadges);
    Routes::new()
        .get("/f/{forum}/desk", desk, search)
        .get("/f/{forum}/desk/{registration}", desk, person)
        .get("/f/{forum}/desk/{registration}/photo", desk, photo::photo)
        .post("/f/{forum}/desk/{registration}/photo", desk, photo::set_photo)
        .post("/f/{forum}/desk/{registration}/clear", desk, clear)
        .post("/f/{forum}/desk/{registration}/print", desk, print_one)
        .post("/f/{forum}/desk/{registration}/reprint", desk, reprint)
        .post("/f/{forum}/desk/{registration}/hand-out", desk, hand_out)
        .get("/f/{forum}/desk/collect", desk, collect::collect)
        .post("/f/{forum}/desk/collect", desk, collect::hand_many)
}

/// People shown for a name at most.
const FOUND_MAX: i64 = 30;

struct Row {
    href: String,
    name: String,
    lang: String,
    /// As its bearer writes it, where the reader sees it in another script; else empty.
    original: String,
    original_lang: String,
    latin: String,
    /// How what was typed was read; empty where it is plainly there.
    reading: String,
    line: String,
    chip: (&'static str, String),
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
    rows: Vec<Row>,
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
    rows: Vec<Row>,
}

async fn search(here: Here, Query(form): Query<Filled>) -> Result<Response> {
    must_print(&here)?;
    let typed: String = form.value("q").trim().chars().take(100).collect();
    let found = match typed.is_empty() {
        true => vec![],
        false => {
            let filter = Filter { search: typed.clone(), limit: FOUND_MAX, ..Filter::of(here.forum.id) };
            registration::search(&here.app, &filter).await?.people
        }
    };
    let similar = register::only_similar(here.lang, found.iter().map(|it| it.reading.as_ref()));
    let mut tx = here.app.db.read().await?;
    let mut rows = vec![];
    for it in &found {
        rows.push(row(&here, &mut tx, it).await?);
    }
    drop(tx);
    let (f, t, new) = (here.frame(), Words(here.lang), here.to("/desk/new"));
    if here.part {
        return page(&here.visit, &FoundPart { f, t, new, typed, similar, rows });
    }
    let (action, collect) = (here.to("/desk"), here.to("/desk/collect"));
    page(&here.visit, &DeskPage { f, t, action, new, collect, typed, similar, rows })
}

async fn row(here: &Here, tx: &mut Tx, found: &Found) -> Result<Row> {
    let it = &found.listed;
    let latin = it.latin();
    let seen = people::seen(here, &it.name, &it.language, &latin);
    Ok(Row {
        href: here.to(&format!("/desk/{}", it.id)),
        latin: if latin == seen.text { String::new() } else { latin },
        reading: found.read_as(here),
        line: line(here, it),
        chip: standing(here, tx, it).await?,
        name: seen.text,
        lang: seen.lang,
        original: seen.original,
        original_lang: it.language.clone(),
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
        Standing::Active => match store::badge_of(tx, it.id).await? {
            None => ("info", t.standing_to_print()),
            Some(badge) if badge.handed_at.is_none() => ("accent", t.standing_printed()),
            Some(_) => ("ok", t.standing_handed()),
        },
    })
}

#[derive(Template)]
#[template(path = "desk-person.html")]
struct PersonPage {
    f: Frame,
    t: Words,
    name: String,
    lang: String,
    latin: String,
    line: String,
    chip: (&'static str, String),
    photo: Option<String>,
    photo_error: String,
    base: String,
    /// The standing that clearing leads to; none when there is nothing to clear, or it is not theirs to do.
    clear: Option<String>,
    /// What a step that is taken outside asks of whoever takes it by hand; none where there is none.
    asks_reason: Option<String>,
    open_steps: Vec<String>,
    active: bool,
    accredited: bool,
    serial: String,
    printed: String,
    handed: String,
    takers: Vec<(String, String)>,
    desk: String,
}

async fn listed(here: &Here, tx: &mut Tx, id: RegistrationId) -> Result<Listed> {
    must_print(here)?;
    registration::listed_one(tx, here.forum.id, id).await?.ok_or(Error::NotFound)
}

async fn person(here: Here, Path((_, id)): Path<(String, RegistrationId)>) -> Result<Response> {
    let shown = person_page(&here, id, String::new()).await?;
    page(&here.visit, &shown)
}

async fn person_page(here: &Here, id: RegistrationId, photo_error: String) -> Result<PersonPage> {
    let mut tx = here.app.db.read().await?;
    let it = listed(here, &mut tx, id).await?;
    let (t, chain) = (Words(here.lang), here.chain());
    let steps = forums::steps(&mut tx, here.forum.id).await?;
    let open: Vec<String> = steps
        .iter()
        .filter(|step| step.place > it.step_place)
        .map(|step| step.name.in_lang(&here.tag, &chain).to_owned())
        .collect();
    let outside = steps.iter().any(|step| step.place > it.step_place && step.taken_by == TakenBy::Outside);
    let clears = it.standing == Standing::Active
        && !it.accredited
        && here.by.may(Right::Accredit, Scope::forum(here.forum.id.0));
    let (ticket, badge) = (store::valid(&mut tx, id).await?, store::badge_of(&mut tx, id).await?);
    let when = |at| dates::moment(here.lang, at, &here.forum.time_zone());
    let printed = badge.as_ref().map(|badge| t.printed_at(when(badge.printed_at))).unwrap_or_default();
    let handed = match badge.as_ref().and_then(|badge| Some((badge.handed_at?, badge.handed_to?))) {
        Some((at, to)) => {
            let taker = registration::listed_one(&mut tx, here.forum.id, to)
                .await?
                .map(|it| it.name)
                .unwrap_or_default();
            t.handed_at(taker, when(at))
        }
        None => String::new(),
    };
    let takers = match badge.as_ref().is_some_and(|badge| badge.handed_at.is_none()) {
        true => takers(here, &mut tx, &it).await?,
        false => vec![],
    };
    let latin = it.latin();
    Ok(PersonPage {
        f: here.frame(),
        t,
        latin: if latin == it.name { String::new() } else { latin },
        line: line(here, &it),
        chip: standing(here, &mut tx, &it).await?,
        photo: it.photo.map(|file| here.to(&format!("/desk/{id}/photo?{file}"))),
        photo_error,
        base: here.to(&format!("/desk/{id}")),
        clear: clears.then(|| open.last().cloned().unwrap_or_default()),
        asks_reason: outside.then(|| accreditation::words::Words(here.lang).reason_outside()),
        open_steps: open,
        active: it.standing == Standing::Active,
        accredited: it.accredited,
        serial: ticket.map(|ticket| spoken(ticket.serial)).unwrap_or_default(),
        printed,
        handed,
        takers,
        desk: here.to("/desk"),
        name: it.name,
        lang: it.language,
    })
}

/// Who may take a badge: its bearer, else the head or a deputy of the delegation.
async fn takers(here: &Here, tx: &mut Tx, it: &Listed) -> Result<Vec<(String, String)>> {
    let t = Words(here.lang);
    let mut takers = vec![(it.id.to_string(), t.taker_self(it.name.as_str()))];
    if let Some(delegation) = it.delegation {
        for other in leaders(here, tx, delegation).await?.into_iter().filter(|other| other.id != it.id) {
            takers.push((other.id.to_string(), taker(here, &other)));
        }
    }
    Ok(takers)
}

async fn leaders(here: &Here, tx: &mut Tx, delegation: delegations::DelegationId) -> Result<Vec<Listed>> {
    let all = registration::of_delegation(tx, here.forum.id, delegation).await?;
    let mut leaders: Vec<Listed> =
        all.into_iter().filter(|it| it.part != Part::Member && it.standing == Standing::Active).collect();
    leaders.sort_by_key(|it| it.part);
    Ok(leaders)
}

fn taker(here: &Here, it: &Listed) -> String {
    let t = Words(here.lang);
    match it.part {
        Part::Head => t.taker_head(it.name.as_str()),
        Part::Deputy => t.taker_deputy(it.name.as_str()),
        Part::Member => it.name.clone(),
    }
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
    here.app.db.act(&here.by, Reprint { forum: here.forum.clone(), registration: id }).await?;
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
    let bytes = print::one(&here.app, sheets, face).await?;
    here.app.db.act(&here.by, MarkPrinted { forum: here.forum.id, registration: id }).await?;
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
