//! The public site of a forum: home, delegations, practical information, how to register.

mod choices;
mod details;
mod edit;
mod form;
mod names;
mod question;
mod section;
mod step;
mod typed;

use crate::{City, Forum, Here, Shows, SiteText, model::is_colour, store, words::Words};
use askama::Template;
use axum::{
    extract::Path,
    http::{HeaderValue, header},
    response::{IntoResponse, Redirect, Response},
};
use kernel::{
    Error, Result, dates,
    rights::{Right, Scope},
    web::{Frame, Heading, Link, MenuItem, Place, Routes, Visit, Who, page},
};

/// The routes of this room.
pub fn routes() -> Routes {
    let manage = Who::Holder(Right::ManageForum);
    Routes::new()
        .get("/", Who::Anyone, front)
        .get("/forum/{file}", Who::Anyone, colours)
        .get_kept("/f/{forum}", home)
        .get_kept("/f/{forum}/delegations", seats)
        .get_kept("/f/{forum}/practical", practical)
        .get_kept("/f/{forum}/how-to-register", how_to_register)
        .get("/f/{forum}/details", manage, details::show)
        .get("/f/{forum}/details/edit", manage, edit::show)
        .post("/f/{forum}/details/edit", manage, edit::save)
        .get("/f/{forum}/details/names", manage, names::show)
        .post("/f/{forum}/details/names", manage, names::save)
        .get("/f/{forum}/details/form/{category}", manage, form::show)
        .post("/f/{forum}/details/form/{category}", manage, form::require)
        .post("/f/{forum}/details/form/{category}/ask", manage, form::ask)
        .get("/f/{forum}/details/form/{category}/new", manage, question::new)
        .post("/f/{forum}/details/form/{category}/question", manage, question::add)
        .get("/f/{forum}/details/form/{category}/question/{question}", manage, question::show)
        .post("/f/{forum}/details/form/{category}/question/{question}", manage, question::save)
        .post("/f/{forum}/details/form/{category}/question/{question}/move", manage, form::go)
        .post("/f/{forum}/details/form/{category}/question/{question}/remove", manage, form::remove)
        .get("/f/{forum}/details/step/{step}", manage, step::show)
        .post("/f/{forum}/details/step/{step}", manage, step::save)
        .get("/f/{forum}/details/{page}/new", manage, section::new)
        .get("/f/{forum}/details/{page}/{section}", manage, section::show)
        .post("/f/{forum}/details/{page}/{section}", manage, section::save)
        .post("/f/{forum}/details/{page}/{section}/move", manage, section::go)
        .post("/f/{forum}/details/{page}/{section}/remove", manage, section::remove)
        .menu(MenuItem {
            place: Place::Tools(Heading::Forum),
            order: 15,
            path: "/details",
            label: |lang| Words(lang).details(),
            shown: |by, forum| by.person().is_some() && by.may(Right::ManageForum, Scope::forum(forum)),
        })
        .menu(site(20, "/delegations", |lang| Words(lang).delegations()))
        .menu(site(30, "/practical", |lang| Words(lang).practical()))
        .menu(site(40, "/how-to-register", |lang| Words(lang).how_to_register()))
}

fn site(order: u16, path: &'static str, label: fn(kernel::Lang) -> String) -> MenuItem {
    MenuItem { place: Place::Site, order, path, label, shown: |_, _| true }
}

#[derive(Template)]
#[template(path = "front.html")]
struct FrontPage {
    f: Frame,
    t: Words,
    name: String,
    forums: Vec<ForumCard>,
}

struct ForumCard {
    href: String,
    name: String,
    dates: String,
}

/// The coalition's own front page; a visitor without a language is sent to theirs.
async fn front(visit: Visit) -> Result<Response> {
    if !visit.named {
        return Ok(Redirect::temporary(&visit.to("/")).into_response());
    }
    let mut tx = visit.app.db.read().await?;
    let house = visit.app.house();
    let forums = store::forums(&mut tx).await?;
    let cards = forums.iter().map(|forum| ForumCard {
        href: visit.to_forum(&forum.slug, "/"),
        name: forum.name.in_lang(&visit.tag, &house.chain).to_owned(),
        dates: span(&visit, forum),
    });
    let front = FrontPage {
        f: visit.frame(None),
        t: Words(visit.lang),
        name: house.name.in_lang(&visit.tag, &house.chain).to_owned(),
        forums: cards.collect(),
    };
    page(&visit, &front)
}

/// `/forum/solidarity-forum-2025.css`: the one colour that a forum chooses.
async fn colours(visit: Visit, Path(file): Path<String>) -> Result<Response> {
    let slug = file.strip_suffix(".css").ok_or(Error::NotFound)?;
    let mut tx = visit.app.db.read().await?;
    let forum = store::forum_by_slug(&mut tx, slug).await?.ok_or(Error::NotFound)?;
    let colour = if is_colour(&forum.accent) { forum.accent.as_str() } else { "#0b5568" };
    let mut response = format!(":root {{ --forum-accent: {colour}; }}\n").into_response();
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/css; charset=utf-8"));
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=300"));
    Ok(response)
}

struct Section {
    title: Shows,
    body: Shows,
}

fn sections(visit: &Visit, texts: &[SiteText]) -> Vec<Section> {
    texts
        .iter()
        .map(|text| Section { title: Shows::of(visit, &text.title), body: Shows::of(visit, &text.body) })
        .collect()
}

fn span(visit: &Visit, forum: &Forum) -> String {
    dates::span(visit.lang, forum.starts_on, forum.ends_on)
}

struct CityCard {
    name: Shows,
    dates: String,
    venues: Vec<VenueCard>,
}

struct VenueCard {
    name: Shows,
    address: Shows,
    map: String,
}

fn city_card(visit: &Visit, city: &City) -> CityCard {
    let dates = dates::span(visit.lang, city.starts_on, city.ends_on);
    let chain = visit.chain();
    let venues = city.venues.iter().filter(|venue| !venue.removed).map(|venue| VenueCard {
        name: Shows::of(visit, &venue.name),
        address: Shows::of(visit, &venue.address),
        map: venue.map(&visit.tag, &chain),
    });
    CityCard { name: Shows::of(visit, &city.name), dates, venues: venues.collect() }
}

#[derive(Template)]
#[template(path = "home.html")]
struct HomePage {
    f: Frame,
    t: Words,
    /// The forum within which this one is held.
    above: Vec<Link>,
    name: Shows,
    tagline: Shows,
    dates: String,
    cities: Vec<CityCard>,
    sections: Vec<Section>,
    delegations: usize,
    programme_href: String,
    register_href: String,
}

async fn home(here: Here) -> Result<Response> {
    let mut tx = here.app.db.read().await?;
    let forum = &here.forum;
    let cities = store::cities(&mut tx, forum.id).await?;
    let texts = store::site_texts(&mut tx, forum.id, "home").await?;
    let above = store::parent(&mut tx, forum.id).await?;
    let home = HomePage {
        f: here.frame(),
        t: Words(here.lang),
        above: above.iter().map(|outer| to_home(&here, outer)).collect(),
        name: Shows::of(&here, &forum.name),
        tagline: Shows::of(&here, &forum.tagline),
        dates: span(&here, forum),
        cities: cities.iter().map(|city| city_card(&here, city)).collect(),
        sections: sections(&here, &texts),
        delegations: delegations::seated(&mut tx, forum.id.0).await?.len(),
        programme_href: here.to("/programme"),
        register_href: here.to("/how-to-register"),
    };
    page(&here, &home)
}

fn to_home(here: &Here, forum: &Forum) -> Link {
    let label = Shows::of(here, forum.short()).text;
    Link { href: here.to_forum(&forum.slug, "/"), label, current: false }
}

struct SeatCard {
    name: Shows,
    /// Tag and own name of each.
    languages: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "seats.html")]
struct SeatsPage {
    f: Frame,
    t: Words,
    seats: Vec<SeatCard>,
}

async fn seats(here: Here) -> Result<Response> {
    let mut tx = here.app.db.read().await?;
    let seated = delegations::seated(&mut tx, here.forum.id.0).await?;
    let seats = seated.iter().map(|seat| SeatCard {
        name: Shows::of(&here, &seat.name),
        languages: seat.languages.iter().map(|tag| (tag.clone(), dates::language_name(tag))).collect(),
    });
    let page_of = SeatsPage { f: here.frame(), t: Words(here.lang), seats: seats.collect() };
    page(&here, &page_of)
}

#[derive(Template)]
#[template(path = "text.html")]
struct TextPage {
    f: Frame,
    t: Words,
    title: String,
    sections: Vec<Section>,
    cities: Vec<CityCard>,
    contact: String,
    window: Option<Window>,
}

/// When people may register, as the page on how to register shows it.
struct Window {
    open: bool,
    sentence: String,
    href: String,
}

async fn practical(here: Here) -> Result<Response> {
    let mut tx = here.app.db.read().await?;
    let cities = store::cities(&mut tx, here.forum.id).await?;
    let cities = cities.iter().map(|city| city_card(&here, city)).collect();
    let texts = store::site_texts(&mut tx, here.forum.id, "practical").await?;
    let text = text_page(&here, Words(here.lang).practical(), &texts, cities, None);
    page(&here, &text)
}

async fn how_to_register(here: Here) -> Result<Response> {
    let mut tx = here.app.db.read().await?;
    let texts = store::site_texts(&mut tx, here.forum.id, "register").await?;
    let public = store::categories(&mut tx, here.forum.id).await?.iter().any(|category| category.public);
    let window = public.then(|| window(&here, tx.now));
    let text = text_page(&here, Words(here.lang).how_to_register(), &texts, vec![], window);
    page(&here, &text)
}

fn window(here: &Here, now: jiff::Timestamp) -> Window {
    let (forum, t) = (&here.forum, Words(here.lang));
    let open = forum.registration_is_open(now);
    let sentence = match (open, forum.registration_opens, forum.registration_closes) {
        (true, _, Some(closes)) => t.open_until(forum.moment(here.lang, closes)),
        (true, _, None) => t.open_now(),
        (false, Some(opens), _) if now < opens => t.opens_at(forum.moment(here.lang, opens)),
        _ => t.closed(),
    };
    Window { open, sentence, href: here.to("/register") }
}

fn text_page(
    here: &Here,
    title: String,
    texts: &[SiteText],
    cities: Vec<CityCard>,
    window: Option<Window>,
) -> TextPage {
    TextPage {
        f: here.frame(),
        t: Words(here.lang),
        title,
        sections: sections(here, texts),
        cities,
        contact: here.forum.contact.clone(),
        window,
    }
}
