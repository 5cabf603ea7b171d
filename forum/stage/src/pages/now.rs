//! Now and next: what goes on in each hall, what comes, and what is late.

use super::shown::hall_name;
use crate::{
    Words,
    model::{Hall, List, shifts, topic},
    public::Public,
};
use askama::Template;
use axum::{extract::Path, response::Response};
use forums::{Here, Shows};
use jiff::{SignedDuration, Timestamp};
use kernel::{
    Result, dates,
    db::Tx,
    live::Topic,
    web::{Frame, page},
};
use programme::{Item, ItemId, Kind, Room, Status};
use std::collections::BTreeMap;

/// Items of a hall that are shown after the one that goes on.
const NEXT_MAX: usize = 3;

#[derive(Template)]
#[template(path = "pages/now.html")]
struct NowPage {
    f: Frame,
    t: Words,
    halls: Vec<HallNow>,
    source: String,
    stream: String,
}

#[derive(Template)]
#[template(path = "pages/now.html", block = "halls")]
struct HallsPart {
    f: Frame,
    t: Words,
    halls: Vec<HallNow>,
}

struct HallNow {
    name: Shows,
    now: Option<Line>,
    next: Vec<Line>,
    /// Where one takes part, while the hall is at an item; and whether its list is open.
    speak: String,
    open: bool,
    screen: String,
}

struct Line {
    href: String,
    title: Shows,
    day: String,
    /// When it begins, as things stand.
    time: String,
    /// When it was planned to begin, where that is another time.
    planned: String,
}

pub(super) async fn show(here: Here, Path(_): Path<String>) -> Result<Response> {
    let forum = here.forum.id.0;
    let stream = here.app.live_address(&[topic(forum), Topic::new("site", forum)]);
    let mut tx = here.app.db.read().await?;
    let halls = halls(&mut tx, &here).await?;
    let (f, t) = (here.frame(), Words(here.lang));
    if here.part {
        return page(&here, &HallsPart { f, t, halls });
    }
    page(&here, &NowPage { f, t, halls, source: here.to("/now"), stream })
}

async fn halls(tx: &mut Tx, here: &Here) -> Result<Vec<HallNow>> {
    let now = tx.now;
    let public = Public::of(tx, here.forum.id).await?;
    let (shown, lists) = (public.halls(tx).await?, public.lists(tx).await?);
    let delays = public.delays(tx).await?;
    let items = programme::items(tx, here.forum.id).await?;
    let rooms = programme::rooms(tx, here.forum.id).await?;
    let seen = |room: &Room| {
        let hall = shown.iter().find(|it| it.hall == room.id);
        hall_now(here, room, &Course::of(room, &items, hall, &delays, now), &lists)
    };
    Ok(rooms.iter().filter_map(seen).collect())
}

/// What is planned for a hall, with the minutes by which each item moves.
struct Course<'i> {
    items: Vec<&'i Item>,
    shifts: BTreeMap<ItemId, i64>,
    /// What the stage is at.
    on_stage: Option<&'i Item>,
    /// What goes on: what the stage says, else what the programme does.
    now: Option<&'i Item>,
    at: Timestamp,
}

impl<'i> Course<'i> {
    fn of(
        room: &Room,
        all: &'i [Item],
        hall: Option<&Hall>,
        delays: &BTreeMap<ItemId, i64>,
        at: Timestamp,
    ) -> Course<'i> {
        let takes_place = |it: &&Item| {
            it.room == Some(room.id)
                && it.kind != Kind::Part
                && it.status != Status::Cancelled
                && it.starts().is_some()
        };
        let mut items: Vec<&Item> = all.iter().filter(takes_place).collect();
        items.sort_by_key(|it| (it.starts().map(|at| at.timestamp()), it.position));
        let days: Vec<_> = items.iter().map(|it| (it.id, it.day())).collect();
        let shifts = shifts(&days, delays);
        let on_stage = hall.and_then(|hall| all.iter().find(|it| Some(it.id) == hall.item));
        let mut course = Course { items, shifts, on_stage, now: None, at };
        course.now = on_stage.or_else(|| course.items.iter().rev().copied().find(|it| course.is_on(it)));
        course
    }

    fn begins(&self, item: &Item) -> Option<Timestamp> {
        let minutes = self.shifts.get(&item.id).copied().unwrap_or_default();
        Some(item.starts()?.timestamp() + SignedDuration::from_mins(minutes))
    }

    fn is_on(&self, item: &Item) -> bool {
        let minutes = SignedDuration::from_mins(self.shifts.get(&item.id).copied().unwrap_or_default());
        let ends = item.ends().map(|at| at.timestamp() + minutes);
        self.begins(item).is_some_and(|begins| begins <= self.at) && ends.is_some_and(|ends| self.at < ends)
    }

    /// What comes after what goes on.
    fn next(&self) -> impl Iterator<Item = &'i Item> {
        let here = self.now.and_then(|now| self.items.iter().position(|it| it.id == now.id));
        let from = here.map_or(0, |at| at + 1);
        let later =
            move |it: &&Item| here.is_some() || self.begins(it).is_some_and(|begins| begins > self.at);
        self.items.iter().skip(from).copied().filter(later).take(NEXT_MAX)
    }

    fn line(&self, here: &Here, item: &Item) -> Line {
        let planned = item.starts();
        // By the clocks of its place, as it was planned.
        let begins =
            planned.as_ref().zip(self.begins(item)).map(|(at, begins)| at.time_zone().to_datetime(begins));
        let moved = planned.as_ref().map(|at| at.timestamp()) != self.begins(item);
        Line {
            href: here.to(&format!("/programme/{}", item.slug)),
            title: Shows::of(here, &item.title),
            day: begins.as_ref().map(|at| dates::day_and_month(here.lang, at.date())).unwrap_or_default(),
            time: begins.as_ref().map(|at| dates::time(at.time())).unwrap_or_default(),
            planned: planned.as_ref().filter(|_| moved).map(|at| dates::time(at.time())).unwrap_or_default(),
        }
    }
}

/// Whether people speak there from a list: nobody asks for the floor at lunch.
fn has_a_floor(kind: Kind) -> bool {
    !matches!(
        kind,
        Kind::Part
            | Kind::Video
            | Kind::Cultural
            | Kind::Registration
            | Kind::Meal
            | Kind::Break
            | Kind::Visit
            | Kind::Travel
    )
}

/// A hall for which nothing is planned and in which nothing goes on is not shown.
fn hall_now(here: &Here, room: &Room, course: &Course<'_>, lists: &[List]) -> Option<HallNow> {
    let next: Vec<Line> = course.next().map(|item| course.line(here, item)).collect();
    let now = course.now.map(|item| course.line(here, item));
    if now.is_none() && next.is_empty() {
        return None;
    }
    let open = course.now.filter(|now| lists.iter().any(|list| list.item == now.id && list.open));
    let taking_part = course.on_stage.filter(|it| has_a_floor(it.kind)).or(open);
    Some(HallNow {
        name: hall_name(here, room),
        now,
        next,
        open: open.is_some(),
        speak: taking_part.map(|now| here.to(&format!("/speak/{}", now.slug))).unwrap_or_default(),
        screen: here.to(&format!("/hall/{}", room.slug)),
    })
}
