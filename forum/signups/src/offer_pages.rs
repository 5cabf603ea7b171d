//! Where the secretariat says how many places an item has, and sees who comes.

use crate::{
    Words,
    acts::item_of,
    model::{Offer, PLACES_MAX, Standing},
    offer_acts::{EndOffer, SetOffer},
    pages::{Clock, clock, home, told},
    say,
    store::{self, Guest},
};
use askama::Template;
use axum::{
    Form as Posted,
    extract::{Path, Query},
    http::StatusCode,
    response::{Html, IntoResponse, Response},
};
use forums::{Here, Shows};
use jiff::{Timestamp, civil::DateTime};
use kernel::{
    Error, Lang, Result, dates,
    db::Tx,
    form::Form,
    rights::{Right, Scope},
    shell,
    web::{Frame, Link, page},
};
use lingua::sort::Sorter;
use people::{
    Seen,
    register::{self, HITS_MAX, Search, Seat},
};
use programme::{Item, ItemId};
use serde::Deserialize;
use std::collections::{BTreeMap, HashSet};
use uuid::Uuid;

/// People on the page of an item, at most.
const GUESTS_SHOWN: i64 = 2_000;

/// # Errors
/// [`kernel::Error::Forbidden`] for whoever does not run this forum.
fn must_manage(here: &Here) -> Result<()> {
    here.by.must(Right::ManageForum, Scope::forum(here.forum.id.0))
}

#[derive(Template)]
#[template(path = "offers.html")]
struct OffersPage {
    f: Frame,
    t: Words,
    programme_href: String,
    rows: Vec<OfferRow>,
}

struct OfferRow {
    href: String,
    title: Shows,
    when: String,
    places: i64,
    taken: i64,
    waiting: i64,
}

pub(crate) async fn list(here: Here) -> Result<Response> {
    must_manage(&here)?;
    let mut tx = here.app.db.read().await?;
    let offers = store::offers(&mut tx, here.forum.id).await?;
    let counts: BTreeMap<ItemId, (i64, i64)> = store::counts(&mut tx, here.forum.id)
        .await?
        .into_iter()
        .map(|(item, taken, waiting)| (item, (taken, waiting)))
        .collect();
    let mut items = programme::items(&mut tx, here.forum.id).await?;
    drop(tx);
    items.sort_by_cached_key(|item| (item.starts().map(|at| at.timestamp()), item.position));
    let row = |item: &Item| {
        let offer = offers.iter().find(|offer| offer.item == item.id)?;
        let (taken, waiting) = counts.get(&item.id).copied().unwrap_or_default();
        Some(OfferRow {
            href: here.to(&format!("/signups/{}", item.slug)),
            title: Shows::of(&here, &item.title),
            when: when(&here, item),
            places: offer.places,
            taken,
            waiting,
        })
    };
    let rows = items.iter().filter_map(row).collect();
    let the_page =
        OffersPage { f: here.frame(), t: Words(here.lang), programme_href: here.to("/programme"), rows };
    page(&here, &the_page)
}

fn when(here: &Here, item: &Item) -> String {
    let Some(starts) = item.starts() else { return String::new() };
    let day = dates::weekday_and_date(here.lang, starts.date());
    if item.all_day { day } else { format!("{day}, {}", dates::time(starts.time())) }
}

#[derive(Template)]
#[template(path = "offer.html", blocks = ["results"])]
struct OfferPage {
    f: Frame,
    t: Words,
    lang: Lang,
    form: Form,
    crumbs: Vec<Link>,
    title: Shows,
    when: String,
    item_href: String,
    clocks: String,
    action: String,
    /// What stands there now, so that nobody's is written over unseen.
    seen: String,
    /// Where the offer is taken back; empty where it cannot be.
    end: String,
    places: Option<i64>,
    taken: i64,
    waiting: i64,
    /// How many more have a place than there are.
    over: i64,
    guests: Vec<GuestRow>,
    line: Vec<GuestRow>,
    typed: String,
    /// How many were found, in words; empty where nobody was searched for.
    count: String,
}

struct GuestRow {
    registration: Uuid,
    /// The place in the whole list, whoever of it is shown.
    number: usize,
    href: String,
    name: Seen,
    /// How what was typed was read; empty where it is plainly there.
    reading: String,
    delegation: Shows,
    since: String,
}

/// An item with its places, as they are.
struct Offered {
    item: Item,
    offer: Option<Offer>,
    counts: (i64, i64),
    guests: Vec<Guest>,
}

async fn offered(tx: &mut Tx, here: &Here, slug: &str) -> Result<Offered> {
    must_manage(here)?;
    let item = item_of(tx, &here.forum, slug).await?;
    Ok(Offered {
        offer: store::offer(tx, item.id).await?,
        counts: store::count(tx, item.id).await?,
        guests: store::guests(tx, item.id, GUESTS_SHOWN).await?,
        item,
    })
}

#[derive(Deserialize)]
pub(crate) struct Asked {
    #[serde(default)]
    q: String,
}

/// Letters of a name that are looked for.
const SEARCH_LETTERS_MAX: usize = 100;

pub(crate) async fn show(
    here: Here,
    Path((_, slug)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Response> {
    let mut tx = here.app.db.read().await?;
    let it = offered(&mut tx, &here, &slug).await?;
    drop(tx);
    let clock = clock(&here, &it.item);
    let mut form = Form::default();
    if let Some(offer) = &it.offer {
        form.set("places", offer.places.to_string());
        form.set("opens", local(&clock, offer.opens_at));
        form.set("closes", local(&clock, offer.closes_at));
    }
    let typed: String = asked.q.trim().chars().take(SEARCH_LETTERS_MAX).collect();
    let shown = narrowed(&here, &it, typed, offer_page(&here, &it, &clock, form)).await?;
    if here.part {
        return Ok(Html(shown.as_results().render()?).into_response());
    }
    page(&here, &shown)
}

/// The page with those alone who were searched for, the surest first.
async fn narrowed(here: &Here, it: &Offered, typed: String, page: OfferPage) -> Result<OfferPage> {
    if typed.is_empty() {
        return Ok(page);
    }
    let ids: HashSet<Uuid> = it.guests.iter().map(|guest| guest.registration.0).collect();
    let theirs = move |seat: &Seat| ids.contains(&seat.registration);
    let search = Search::of(&typed, HITS_MAX, &here.tag);
    let hits = register::find(&here.app, here.forum.id.0, search, theirs).await?;
    let among = |mut rows: Vec<GuestRow>| {
        let mut found = vec![];
        for hit in hits.iter() {
            let Some(at) = rows.iter().position(|row| row.registration == hit.registration) else { continue };
            let reading = hit.reading.as_ref().map(|it| register::in_words(here.lang, it));
            found.push(GuestRow { reading: reading.unwrap_or_default(), ..rows.swap_remove(at) });
        }
        found
    };
    let t = shell::Words(here.lang);
    let count = if hits.more { t.results_first(hits.len()) } else { t.results(hits.len()) };
    Ok(OfferPage { guests: among(page.guests), line: among(page.line), typed, count, ..page })
}

fn offer_page(here: &Here, it: &Offered, clock: &Clock, form: Form) -> OfferPage {
    let t = Words(here.lang);
    let (taken, waiting) = it.counts;
    let places = it.offer.as_ref().map(|offer| offer.places);
    let of = |standing| it.guests.iter().filter(move |guest| guest.standing == standing);
    // Whoever stands at the hall with the list looks for a name; who waits stands in the order in which they came.
    let sorter = Sorter::new(&here.tag);
    let mut guests: Vec<&Guest> = of(Standing::In).collect();
    guests.sort_by_cached_key(|guest| people::seen(&here.visit, guest.bearer()).key(&sorter));
    let address = here.to(&format!("/signups/{}", it.item.slug));
    OfferPage {
        f: here.frame(),
        t,
        lang: here.lang,
        form,
        crumbs: vec![Link { href: here.to("/signups"), label: t.offers(), current: false }],
        title: Shows::of(here, &it.item.title),
        when: when(here, &it.item),
        item_href: here.to(&format!("/programme/{}", it.item.slug)),
        clocks: t.clocks(clock.zone.iana_name().unwrap_or("UTC")),
        end: if places.is_some() && it.counts == (0, 0) { format!("{address}/end") } else { String::new() },
        action: address,
        seen: Offer::mark(it.offer.as_ref()),
        places,
        taken,
        waiting,
        over: places.map_or(0, |places| (taken - places).max(0)),
        guests: (1..).zip(guests).map(|(number, guest)| guest_row(here, number, guest)).collect(),
        line: (1..)
            .zip(of(Standing::Waiting))
            .map(|(number, guest)| guest_row(here, number, guest))
            .collect(),
        typed: String::new(),
        count: String::new(),
    }
}

fn guest_row(here: &Here, number: usize, guest: &Guest) -> GuestRow {
    GuestRow {
        registration: guest.registration.0,
        number,
        reading: String::new(),
        href: here.to(&format!("/registration/{}", guest.registration)),
        name: people::seen(&here.visit, guest.bearer()),
        delegation: guest.delegation.as_ref().map(|name| Shows::of(here, name)).unwrap_or_default(),
        since: dates::moment(here.lang, guest.created_at, &here.forum.time_zone()),
    }
}

/// A time as browsers take it.
fn local(clock: &Clock, at: Option<Timestamp>) -> String {
    at.map(|at| clock.zone.to_datetime(at).strftime("%Y-%m-%dT%H:%M").to_string()).unwrap_or_default()
}

/// The time that a field says by these clocks.
fn moment(form: &mut Form, name: &str, clock: &Clock) -> Option<Timestamp> {
    let text = form.line(name, 20)?;
    let local: Option<DateTime> = text.parse().ok();
    let at = local.and_then(|local| clock.zone.to_timestamp(local).ok());
    if at.is_none() {
        form.refuse(name, shell::say::field_not_date("2025-11-24T18:00"));
    }
    at
}

pub(crate) async fn save(
    here: Here,
    Path((_, slug)): Path<(String, String)>,
    Posted(mut form): Posted<Form>,
) -> Result<Response> {
    let mut tx = here.app.db.read().await?;
    let it = offered(&mut tx, &here, &slug).await?;
    drop(tx);
    let clock = clock(&here, &it.item);
    form.required("places", 20);
    let places = form.number("places", 0, PLACES_MAX).unwrap_or_default();
    let (opens_at, closes_at) = (moment(&mut form, "opens", &clock), moment(&mut form, "closes", &clock));
    if opens_at.zip(closes_at).is_some_and(|(opens, closes)| closes <= opens) {
        form.refuse("closes", say::closes_before_it_opens());
    }
    if !form.is_good() {
        let again = page(&here, &offer_page(&here, &it, &clock, form))?;
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, again).into_response());
    }
    let back = here.to(&format!("/signups/{slug}"));
    let seen = Some(form.value("seen").to_owned());
    let act = SetOffer {
        forum: here.forum.clone(),
        item: slug.clone(),
        places,
        opens_at,
        closes_at,
        seen,
        home: home(&here),
    };
    let moved = match here.app.db.act(&here.by, act).await {
        Ok(moved) => moved.len(),
        Err(Error::Invalid(wrong)) => {
            wrong.into_iter().for_each(|(field, say)| form.refuse(&field, say));
            let mut tx = here.app.db.read().await?;
            let it = offered(&mut tx, &here, &slug).await?;
            drop(tx);
            let again = page(&here, &offer_page(&here, &it, &clock, form))?;
            return Ok((StatusCode::UNPROCESSABLE_ENTITY, again).into_response());
        }
        Err(error) => return Err(error),
    };
    let over = it.counts.0 - places;
    Ok(match (over > 0, moved) {
        (true, _) => here.on_to(&back, "warn", &say::over_places(over)),
        (false, 0) => here.on_to(&back, "ok", &shell::say::saved()),
        (false, moved) => here.on_to(&back, "ok", &say::moved_up(moved)),
    })
}

pub(crate) async fn end(here: Here, Path((_, slug)): Path<(String, String)>) -> Result<Response> {
    must_manage(&here)?;
    let back = here.to(&format!("/signups/{slug}"));
    let act = EndOffer { forum: here.forum.clone(), item: slug };
    let done = here.app.db.act(&here.by, act).await.map(|()| Some(say::offer_ended()));
    told(&here, &back, done)
}
