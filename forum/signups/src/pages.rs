//! A participant's own programme, and what they do with items.

use crate::{
    Words,
    acts::{Bookmark, Leave, MakeCalendar, SignUp, Unbookmark},
    calendar,
    controls::{Beside, Giving},
    mine::{Mine, clashes},
    model::{Feed, Got},
    offer_pages, say, store,
};
use askama::Template;
use axum::{
    Form as Posted,
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use forums::{Here, Shows};
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use kernel::{
    Error, Lang, Result, Say, dates,
    db::Tx,
    form::Form,
    rights::{Right, Scope},
    web::{Frame, Heading, MenuItem, Place, Routes, Who, page},
};
use people::PersonId;
use programme::{Around, Item, ItemId, Kind, Line};
use std::collections::BTreeMap;

/// Letters of an address to come back to.
const NEXT_LETTERS_MAX: usize = 500;

/// The routes of this room.
pub fn routes() -> Routes {
    let manage = Who::Holder(Right::ManageForum);
    Routes::new()
        .get("/f/{forum}/my-programme", Who::SignedIn, show)
        .post("/f/{forum}/my-programme", Who::SignedIn, make_calendar)
        .post("/f/{forum}/my-programme/{item}", Who::SignedIn, press)
        .post("/f/{forum}/my-programme/{item}/leave", Who::SignedIn, leave)
        .get("/f/{forum}/my-calendar/{secret}", Who::LinkHolder, calendar::show)
        .get("/f/{forum}/signups", manage, offer_pages::list)
        .get("/f/{forum}/signups/{item}", manage, offer_pages::show)
        .post("/f/{forum}/signups/{item}", manage, offer_pages::save)
        .post("/f/{forum}/signups/{item}/end", manage, offer_pages::end)
        .menu(MenuItem {
            place: Place::Tools(Heading::Mine),
            order: 20,
            path: "/my-programme",
            label: |lang| Words(lang).title(),
            shown: |by, _| by.person().is_some(),
        })
        .menu(MenuItem {
            place: Place::Tools(Heading::Programme),
            order: 30,
            path: "/signups",
            label: |lang| Words(lang).offers(),
            shown: |by, forum| by.person().is_some() && by.may(Right::ManageForum, Scope::forum(forum)),
        })
}

/// The clocks by which something is said of an item.
pub(crate) struct Clock {
    lang: Lang,
    pub zone: TimeZone,
}

/// The clocks of an item's place, else the forum's.
pub(crate) fn clock(here: &Here, item: &Item) -> Clock {
    let zone = item.starts().map_or_else(|| here.forum.time_zone(), |at| at.time_zone().clone());
    Clock { lang: here.lang, zone }
}

impl Clock {
    pub fn moment(&self, at: Timestamp) -> String {
        dates::moment(self.lang, at, &self.zone)
    }
}

struct Day {
    title: String,
    lines: Vec<Line>,
}

#[derive(Template)]
#[template(path = "my_programme.html")]
struct MyPage {
    f: Frame,
    t: Words,
    /// Where one registers; empty for whoever is.
    register_href: String,
    programme_href: String,
    days: Vec<Day>,
    /// The address of the calendar; empty where there is none yet.
    calendar: String,
    action: String,
}

async fn show(here: Here) -> Result<Response> {
    let person = PersonId(here.person()?);
    let mut tx = here.app.db.read().await?;
    let own = registration::standing_of(&mut tx, here.forum.id, person).await?;
    let mut the_page = MyPage {
        f: here.frame(),
        t: Words(here.lang),
        register_href: if own.is_none() { here.to("/register") } else { String::new() },
        programme_href: here.to("/programme"),
        days: vec![],
        calendar: String::new(),
        action: here.to("/my-programme"),
    };
    if let Some(own) = own {
        let mine = Mine::of(&mut tx, own.id).await?;
        the_page.days = days(&mut tx, &here, &mine).await?;
        let feed = store::feed(&mut tx, own.id).await?;
        the_page.calendar = feed.map(|feed| calendar_address(&here, &feed)).unwrap_or_default();
    }
    page(&here, &the_page)
}

/// The address lasts longer than a forum is the current one: it has the forum in it.
fn calendar_address(here: &Here, feed: &Feed) -> String {
    let home = here.app.config.public_url();
    let secret = feed.id.secret(&here.app.keys.seal);
    format!("{home}/{}/f/{}/my-calendar/{secret}.ics", here.tag, here.forum.slug)
}

async fn days(tx: &mut Tx, here: &Here, mine: &Mine) -> Result<Vec<Day>> {
    let all = programme::as_they_stand(programme::items(tx, here.forum.id).await?);
    let around = Around::of(tx, here).await?;
    let mut items: Vec<&Item> =
        all.iter().filter(|item| item.kind != Kind::Part && mine.has(item.id)).collect();
    items.sort_by_cached_key(|item| (item.day(), item.starts().map(|at| at.timestamp()), item.position));
    let clashes = clashes(&items, &all, &around);
    let titles: BTreeMap<ItemId, String> =
        items.iter().map(|item| (item.id, Shows::of(here, &item.title).text)).collect();
    let frame = here.frame();
    let mut days: BTreeMap<Option<Date>, Vec<Line>> = BTreeMap::new();
    for item in items {
        let mut line = Line::of(here, &around, item);
        let next = format!("/my-programme#item-{}", item.slug);
        let mut beside = Beside::of(here, &frame, mine, item, next);
        if let Some(others) = clashes.get(&item.id) {
            let others: Vec<&str> =
                others.iter().filter_map(|id| titles.get(id)).map(String::as_str).collect();
            beside.clash = Words(here.lang).clash(others.join(" · "));
        }
        beside.leave = Giving::of(here, mine, item);
        line.controls = beside.render()?;
        days.entry(item.day()).or_default().push(line);
    }
    let title =
        |day: Option<Date>| day.map(|day| dates::weekday_and_date(here.lang, day)).unwrap_or_default();
    Ok(days.into_iter().map(|(day, lines)| Day { title: title(day), lines }).collect())
}

async fn make_calendar(here: Here) -> Result<Response> {
    let act = MakeCalendar { forum: here.forum.clone(), seal: here.app.keys.seal };
    let done = here.app.db.act(&here.by, act).await.map(|_| Some(say::calendar_made()));
    told(&here, &here.to("/my-programme"), done)
}

async fn press(
    here: Here,
    Path((_, item)): Path<(String, String)>,
    Posted(form): Posted<Form>,
) -> Result<Response> {
    let (forum, db, by) = (here.forum.clone(), &here.app.db, &here.by);
    let done = match form.value("deed") {
        "bookmark" => db.act(by, Bookmark { forum, item }).await.map(|()| None),
        "unbookmark" => db.act(by, Unbookmark { forum, item }).await.map(|()| None),
        "sign-up" => {
            let act = SignUp { forum, item, home: home(&here) };
            db.act(by, act).await.map(|got| {
                Some(match got {
                    Got::Place => say::place_is_yours(),
                    Got::Line(place) => say::you_wait(place),
                })
            })
        }
        _ => Err(Error::NotFound),
    };
    told(&here, &back(&here, &form), done)
}

async fn leave(
    here: Here,
    Path((_, item)): Path<(String, String)>,
    Posted(form): Posted<Form>,
) -> Result<Response> {
    let is_word = item.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.'));
    // The item's own page does not say where it is; one's own programme does.
    let is_on_its_page = form.value("next").is_empty() && is_word;
    let back = if is_on_its_page { here.to(&format!("/programme/{item}")) } else { back(&here, &form) };
    let act = Leave { forum: here.forum.clone(), item, home: home(&here) };
    let done = here.app.db.act(&here.by, act).await.map(|()| Some(say::you_left()));
    told(&here, &back, done)
}

/// Where letters lead to; nowhere while the operator has not said under which address people come.
pub(crate) fn home(here: &Here) -> Option<String> {
    here.app.config.knows_its_address().then(|| here.app.config.public_url())
}

/// The page that a form came from: one of this site, whatever the form says.
fn back(here: &Here, form: &Form) -> String {
    let next = form.value("next");
    let is_path = next.starts_with('/') && next.len() <= NEXT_LETTERS_MAX;
    if is_path && next.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\') {
        here.visit.to(next)
    } else {
        here.to("/my-programme")
    }
}

/// Back to a page, with what came of it.
pub(crate) fn told(here: &Here, back: &str, done: Result<Option<Say>>) -> Result<Response> {
    match done {
        Ok(None) => Ok(Redirect::to(back).into_response()),
        Ok(Some(say)) => Ok(here.on_to(back, "ok", &say)),
        Err(Error::Refused(why)) => Ok(here.on_to(back, "error", &why)),
        Err(error) => Err(error),
    }
}
