//! A day by rooms: a table that reads as a list on a phone, and that a script makes a grid of.

use super::{
    day_address,
    hints::{Hint, Hints, SHOWN_MAX},
    item_address, must_manage,
};
use crate::{
    Words,
    changes::Teller,
    model::{State, topic},
    plan::{Plan, Planned},
    scene::Board,
};
use askama::Template;
use axum::{extract::Query, response::Response};
use forums::{Here, Shows};
use jiff::civil::Date;
use kernel::{
    Result, dates,
    web::{Frame, Link, page},
};
use programme::{ItemId, Kind, RoomId, Status};
use serde::Deserialize;
use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet, HashSet},
};

/// Rooms that a day shows beside those in use.
const COLUMNS_MAX: usize = 24;
/// Days that the tabs show.
const DAYS_MAX: usize = 40;

/// Which day is asked for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    pub day: String,
}

#[derive(Template)]
#[template(path = "pages/grid.html")]
struct GridPage {
    f: Frame,
    t: Words,
    tabs: Vec<Link>,
    new: String,
    new_address: String,
    changes: String,
    changed: usize,
    versions: String,
    places: String,
    source: String,
    stream: String,
    grid: Grid,
}

#[derive(Template)]
#[template(path = "pages/grid.html", block = "plan")]
struct GridBlock {
    f: Frame,
    t: Words,
    grid: Grid,
}

/// A day.
struct Grid {
    /// `2025-11-24`
    day: String,
    title: String,
    columns: Vec<Column>,
    rows: Vec<Row>,
    hints: Vec<Hint>,
    more_hints: usize,
    /// Parts, and what has no time yet.
    loose: Vec<Loose>,
    /// By what whoever has just changed an item says that they have seen it, wherever it is now; empty where nobody has.
    changed: String,
    message: String,
}

struct Column {
    /// Empty: in no room.
    id: String,
    name: String,
    seats: String,
}

struct Row {
    time: String,
    /// One for each column.
    cells: Vec<Cell>,
}

struct Cell {
    label: String,
    items: Vec<Shown>,
}

/// A part, or what has no time yet.
struct Loose {
    href: String,
    title: Shows,
    chips: Vec<Chip>,
}

/// A colour and words.
pub(super) type Chip = (&'static str, String);

/// An item of the day.
struct Shown {
    id: String,
    href: String,
    /// Where a script sends its moves, and its lengths; an item of whole days has none.
    action: String,
    length: String,
    seen: String,
    title: Shows,
    hours: String,
    kind: String,
    chips: Vec<Chip>,
    people: usize,
    /// From which language into which somebody interprets.
    interpreting: Vec<String>,
    /// Who does not take their part, in words; empty where nobody has said so.
    declined: String,
    clashes: bool,
    cancelled: bool,
    /// The room that it needs for itself; empty where it is in that of what it lies in.
    own_room: String,
    /// Minutes since the day began.
    from: i64,
    to: i64,
}

pub(super) async fn show(here: Here, Query(asked): Query<Asked>) -> Result<Response> {
    must_manage(&here)?;
    let mut tx = here.app.db.read().await?;
    let board = Board::load(&mut tx, here.forum.id).await?;
    let today = here.forum.time_zone().to_datetime(tx.now).date();
    drop(tx);
    let days = days(&here, &board);
    let wanted = asked.day.parse::<Date>().ok().filter(|day| (2000..2100).contains(&day.year()));
    let day = wanted.unwrap_or_else(|| usual_day(&here, &board, &days, today));
    if here.part {
        return block(&here, grid(&here, &board, day));
    }
    // What lies in another year, such as items of an old file, is known by it.
    let label = |it: Date| match it.year() == here.forum.starts_on.year() {
        true => dates::day_and_month(here.lang, it),
        false => dates::date(here.lang, it),
    };
    let tabs = days.iter().map(|it| Link {
        href: day_address(&here, Some(*it)),
        label: label(*it),
        current: *it == day,
    });
    let the_page = GridPage {
        f: here.frame(),
        t: Words(here.lang),
        tabs: tabs.collect(),
        new: here.to(&format!("/planning/new?day={day}")),
        new_address: here.to(&format!("/planning/new?day={day}&kind={}", Kind::Address.word())),
        changes: here.to("/planning/changes"),
        changed: board.plan.changed().count(),
        versions: here.to("/planning/versions"),
        places: here.to("/planning/places"),
        source: day_address(&here, Some(day)),
        stream: here.app.live_address(&[topic(here.forum.id)]),
        grid: grid(&here, &board, day),
    };
    page(&here, &the_page)
}

/// The day alone, after a change of an item.
pub(super) fn after(
    here: &Here,
    board: &Board,
    day: Date,
    item: ItemId,
    message: String,
) -> Result<Response> {
    let changed = board.plan.get(item).map(|item| item.seen.clone()).unwrap_or_default();
    block(here, Grid { changed, message, ..grid(here, board, day) })
}

fn block(here: &Here, grid: Grid) -> Result<Response> {
    page(here, &GridBlock { f: here.frame(), t: Words(here.lang), grid })
}

/// The days of the forum, and those on which something is planned.
fn days(here: &Here, board: &Board) -> Vec<Date> {
    let first = here.forum.starts_on;
    let of_forum = first.series(jiff::Span::new().days(1)).take_while(|day| *day <= here.forum.ends_on);
    let mut days: BTreeSet<Date> = of_forum.take(DAYS_MAX).collect();
    days.extend(
        board.plan.items.iter().filter(|it| it.draft.kind != Kind::Part).filter_map(|it| it.draft.day()),
    );
    days.into_iter().take(DAYS_MAX).collect()
}

/// Today while the forum lasts, else the first day on which there is something.
fn usual_day(here: &Here, board: &Board, days: &[Date], today: Date) -> Date {
    if days.contains(&today) {
        return today;
    }
    let first = board.plan.items.iter().filter(|it| it.draft.kind != Kind::Part);
    first.filter_map(|it| it.draft.day()).min().unwrap_or(here.forum.starts_on)
}

fn grid(here: &Here, board: &Board, day: Date) -> Grid {
    let chain = here.chain();
    let teller = Teller { board, visit: here, chain: &chain };
    let hints = Hints::of(here, board);
    let of_day = hints.on_day(day);
    let clashing = of_day
        .iter()
        .filter(|clash| !clash.is_gentle())
        .flat_map(|clash| [clash.items().0, clash.items().1])
        .collect();
    let is_then = |item: &&Planned| item.draft.kind != Kind::Part && item.draft.day() == Some(day);
    let mut items: Vec<&Planned> = board.plan.items.iter().filter(is_then).collect();
    items.retain(|item| item.state != State::Removed);
    // What holds others stands before them.
    let ends = |item: &Planned| item.draft.ends().map(|at| at.timestamp());
    items.sort_by_key(|item| (item.draft.starts().map(|at| at.time()), Reverse(ends(item))));
    let columns = columns(&teller, day, &items);
    let mut loose: Vec<&Planned> = board
        .plan
        .items
        .iter()
        .filter(|it| it.draft.kind == Kind::Part || it.draft.starts().is_none())
        .collect();
    loose.retain(|item| item.state != State::Removed);
    Grid {
        day: day.to_string(),
        title: dates::weekday_and_date(here.lang, day),
        rows: rows(here, &teller, &columns, &items, &clashing),
        columns,
        more_hints: of_day.len().saturating_sub(SHOWN_MAX),
        hints: of_day.iter().take(SHOWN_MAX).map(|clash| hints.tell(clash, &chain)).collect(),
        loose: loose
            .iter()
            .map(|it| Loose {
                href: item_address(here, it.id, ""),
                title: Shows::of(here, &it.draft.title),
                chips: chips(Words(here.lang), &board.plan, it),
            })
            .collect(),
        changed: String::new(),
        message: String::new(),
    }
}

/// Rooms in use, then those of the cities where the forum is that day; last, what is in no room.
fn columns(teller: &Teller<'_>, day: Date, items: &[&Planned]) -> Vec<Column> {
    let board = teller.board;
    let used: BTreeSet<RoomId> = items.iter().filter_map(|item| board.plan.room_of(item)).collect();
    let open = |room: &programme::Room| {
        let city = board.city(room.city);
        !room.is_house && city.is_none_or(|city| (city.starts_on..=city.ends_on).contains(&day))
    };
    let mut left = COLUMNS_MAX.saturating_sub(used.len());
    let mut shown: Vec<Column> = vec![];
    for room in &board.rooms {
        if room.removed_at.is_some() && !used.contains(&room.id) {
            continue;
        }
        if !used.contains(&room.id) {
            if left == 0 || !open(room) {
                continue;
            }
            left -= 1;
        }
        shown.push(Column {
            id: room.id.to_string(),
            name: teller.text(&room.name),
            seats: room.seats.map(|seats| Words(teller.visit.lang).seats(seats)).unwrap_or_default(),
        });
    }
    let nowhere = Words(teller.visit.lang).no_room();
    shown.push(Column { id: String::new(), name: nowhere, seats: String::new() });
    shown
}

fn rows(
    here: &Here,
    teller: &Teller<'_>,
    columns: &[Column],
    items: &[&Planned],
    clashing: &HashSet<ItemId>,
) -> Vec<Row> {
    let mut by_time: BTreeMap<jiff::civil::Time, BTreeMap<String, Vec<Shown>>> = BTreeMap::new();
    for item in items {
        let Some(starts) = item.draft.starts() else { continue };
        let column = teller.board.plan.room_of(item).map(|room| room.to_string()).unwrap_or_default();
        let shown = shown(here, teller, item, clashing.contains(&item.id));
        by_time.entry(starts.time()).or_default().entry(column).or_default().push(shown);
    }
    let row = |(time, mut cells): (jiff::civil::Time, BTreeMap<String, Vec<Shown>>)| Row {
        time: dates::time(time),
        cells: columns
            .iter()
            .map(|column| Cell {
                label: column.name.clone(),
                items: cells.remove(&column.id).unwrap_or_default(),
            })
            .collect(),
    };
    by_time.into_iter().map(row).collect()
}

fn shown(here: &Here, teller: &Teller<'_>, item: &Planned, clashes: bool) -> Shown {
    let t = Words(here.lang);
    let it = &item.draft;
    let minute = |at: jiff::civil::Time| i64::from(at.hour()) * 60 + i64::from(at.minute());
    let from = it.starts().map(|at| minute(at.time())).unwrap_or_default();
    let length = it
        .starts()
        .zip(it.ends())
        .map_or(0, |(starts, ends)| (ends.timestamp().as_second() - starts.timestamp().as_second()) / 60);
    let clock = |at: Option<jiff::ZonedDateTime>| at.map(|at| dates::time(at.time())).unwrap_or_default();
    let hours = if it.all_day { t.all_day() } else { t.from_to(clock(it.starts()), clock(it.ends())) };
    Shown {
        id: item.id.to_string(),
        href: item_address(here, item.id, ""),
        action: item_address(here, item.id, "/move"),
        length: if it.all_day { String::new() } else { item_address(here, item.id, "/length") },
        seen: item.seen.clone(),
        title: Shows::of(here, &it.title),
        hours,
        kind: teller.kind(it.kind),
        chips: chips(t, &teller.board.plan, item),
        people: it.people.len(),
        interpreting: interpreting(t, it),
        declined: declined(teller, item),
        clashes,
        cancelled: teller.board.plan.cancelled_by(item).is_some(),
        own_room: it.room.map(|room| room.to_string()).unwrap_or_default(),
        from,
        to: from + length,
    }
}

fn declined(teller: &Teller<'_>, item: &Planned) -> String {
    let seats = teller.board.declined(item).into_iter();
    let names: Vec<String> = seats.map(|seat| people::seen(teller.visit, seat.bearer()).text).collect();
    if names.is_empty() { String::new() } else { Words(teller.visit.lang).declined(names.join(", ")) }
}

/// From which language into which, by tags, each once.
fn interpreting(t: Words, it: &crate::Draft) -> Vec<String> {
    let is_known =
        |part: &&programme::NewPart| !part.from_language.is_empty() && !part.to_language.is_empty();
    let ways: BTreeSet<(&str, &str)> = it
        .people
        .iter()
        .filter(is_known)
        .map(|part| (part.from_language.as_str(), part.to_language.as_str()))
        .collect();
    ways.into_iter().map(|(from, into)| t.interpreting(from, into)).collect()
}

/// How it stands, where that needs saying: against what is published, and whether it takes place. Nothing takes place where the
/// whole does not.
pub(super) fn chips(t: Words, plan: &Plan, item: &Planned) -> Vec<Chip> {
    let state = match item.state {
        State::Removed => Some(("bad", t.state_removed())),
        _ if item.crossed => Some(("warn", t.state_crossed())),
        State::New => Some(("accent", t.state_new())),
        State::Changed => Some(("info", t.state_changed())),
        State::Published => None,
    };
    let status = match item.draft.status {
        _ if plan.cancelled_by(item).is_some() => Some(("bad", t.status_cancelled())),
        Status::Tentative => Some(("warn", t.status_tentative())),
        _ => None,
    };
    state.into_iter().chain(status).collect()
}
