//! The programme as days, and narrowed to a day, a city, a kind or a room.

use super::{
    published::Published,
    shown::{Around, Line, kind},
};
use crate::{
    Words,
    model::{Item, ItemId, Kind},
    neighbours::{Neighbours, Stand},
};
use askama::Template;
use axum::{extract::Query, response::Response};
use forums::{CityId, Here, Shows};
use jiff::civil::Date;
use kernel::{
    Result, dates,
    web::{Frame, Link, page},
};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// What a list is narrowed to; empty: to nothing.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    day: String,
    city: String,
    kind: String,
    room: String,
}

struct Day {
    title: String,
    city: Shows,
    /// The zone of its times.
    zone: String,
    lines: Vec<Line>,
}

struct Nested {
    href: String,
    name: Shows,
    dates: String,
}

#[derive(Template)]
#[template(path = "pages/list.html")]
struct ListPage<'p> {
    f: Frame,
    t: Words,
    asked: Asked,
    /// The forum within which this one is held.
    above: Vec<Link>,
    nested: Vec<Nested>,
    choices: &'p Choices,
    tabs: Vec<Link>,
    /// The zone of all times that are shown; empty where each day says its own.
    zone: String,
    days: Vec<Day>,
    /// How many are shown, where the list is narrowed.
    found: Option<usize>,
    all_href: String,
    linked: &'p str,
}

/// What the list can be narrowed to: word and name.
pub(super) struct Choices {
    days: Vec<(String, String)>,
    cities: Vec<(String, String)>,
    kinds: Vec<(String, String)>,
    rooms: Vec<(String, String)>,
}

impl Choices {
    pub fn of(here: &Here, items: &[Item], around: &Around) -> Choices {
        Choices {
            days: day_options(here, items),
            cities: city_options(here, items, around),
            kinds: kind_options(here, items),
            rooms: room_options(here, items, around),
        }
    }
}

pub(super) async fn show(here: Here, Query(asked): Query<Asked>, neighbours: Neighbours) -> Result<Response> {
    let published = Published::of(&here).await?;
    let mut tx = here.app.db.read().await?;
    let (items, around, long) = (&published.items, &published.around, published.is_long());
    let mut asked = asked;
    if long && asked.narrows_to_nothing() {
        asked.day = first_day(items, here.forum.time_zone().to_datetime(tx.now).date());
    }
    let picked =
        if asked.narrows_to_nothing() { published.whole() } else { Picked::of(items, around, &asked, long) };
    let mut days = picked.days(&here, &published);
    let shown: Vec<&Item> = picked.in_order().collect();
    let mut controls = (neighbours.controls)(&mut tx, &here, &shown, Stand::List).await?;
    for (item, line) in shown.iter().zip(days.iter_mut().flat_map(|day| &mut day.lines)) {
        line.controls = controls.remove(&item.id).unwrap_or_default();
    }
    let zone = one_zone(&days).unwrap_or_default();
    let the_page = ListPage {
        f: here.frame(),
        t: Words(here.lang),
        above: published.above.iter().map(|forum| forum_link(&here, forum)).collect(),
        nested: published.nested.iter().map(|forum| nested_forum(&here, forum)).collect(),
        choices: &published.choices,
        tabs: if long { tabs(&here, items, &asked) } else { vec![] },
        found: (!(asked.narrows_to_nothing() || long && asked.is_a_day())).then(|| picked.count()),
        zone,
        days,
        all_href: here.to("/programme"),
        linked: &published.linked,
        asked,
    };
    page(&here, &the_page)
}

impl Asked {
    fn narrows_to_nothing(&self) -> bool {
        [&self.day, &self.city, &self.kind, &self.room].into_iter().all(String::is_empty)
    }

    /// Whether only a day was chosen.
    fn is_a_day(&self) -> bool {
        !self.day.is_empty() && self.city.is_empty() && self.kind.is_empty() && self.room.is_empty()
    }
}

/// The zone of all those days, if it is one.
fn one_zone(days: &[Day]) -> Option<String> {
    let first = days.first()?;
    days.iter().all(|day| day.zone == first.zone).then(|| first.zone.clone())
}

/// The first day that is not over; the first of all where all are.
fn first_day(items: &[Item], today: Date) -> String {
    let days: BTreeSet<Date> =
        items.iter().filter(|item| item.kind != Kind::Part).filter_map(Item::day).collect();
    let next = days.iter().find(|day| **day >= today).or_else(|| days.first());
    next.map_or_else(String::new, Date::to_string)
}

/// The items that are shown, by day and city, each with its depth.
pub(super) struct Picked<'i> {
    around: &'i Around,
    pub groups: Vec<Group<'i>>,
}

pub(super) struct Group<'i> {
    pub day: Date,
    pub city: Option<CityId>,
    pub items: Vec<AtDepth<'i>>,
}

/// An item with its depth in the tree, as far as that is shown.
pub(super) type AtDepth<'i> = (&'i Item, usize);

impl<'i> Picked<'i> {
    pub fn of(items: &'i [Item], around: &'i Around, asked: &Asked, long: bool) -> Picked<'i> {
        let whole = asked.narrows_to_nothing() || (long && asked.is_a_day());
        let tree = Tree::of(items);
        let mut groups: BTreeMap<(Date, Option<CityId>), Vec<AtDepth<'_>>> = BTreeMap::new();
        for item in items.iter().filter(|item| item.kind != Kind::Part) {
            let Some(day) = item.day() else { continue };
            if !asked.wants(item, day, around) {
                continue;
            }
            let group = groups.entry((day, item.city)).or_default();
            if !whole {
                group.push((item, 0));
            } else if !tree.lies_in_the_same_day(item) {
                tree.walk(item, 0, group);
            }
        }
        let mut groups: Vec<Group<'_>> = groups
            .into_iter()
            .map(|((day, city), items)| Group { day, city, items: in_time(items) })
            .collect();
        groups.retain(|group| !group.items.is_empty());
        groups.sort_by_key(|group| (group.day, group.items[0].0.starts().map(|at| at.timestamp())));
        Picked { around, groups }
    }

    /// Those groups, found before.
    pub fn again(around: &'i Around, groups: Vec<Group<'i>>) -> Picked<'i> {
        Picked { around, groups }
    }

    fn days(&self, here: &Here, published: &Published) -> Vec<Day> {
        let day = |group: &Group<'_>| Day {
            title: dates::weekday_and_date(here.lang, group.day),
            city: self.around.city(group.city).map(|city| Shows::of(here, &city.name)).unwrap_or_default(),
            zone: group.items[0].0.starts().map(|at| forums::clocks(&at)).unwrap_or_default(),
            lines: group.items.iter().map(|(item, depth)| published.line(item, *depth)).collect(),
        };
        self.groups.iter().map(day).collect()
    }

    fn in_order(&self) -> impl Iterator<Item = &'i Item> {
        self.groups.iter().flat_map(|group| group.items.iter().map(|(item, _)| *item))
    }

    fn count(&self) -> usize {
        self.groups.iter().map(|group| group.items.len()).sum()
    }
}

/// By the time at which they begin; what lies in an item stays behind it.
fn in_time(items: Vec<(&Item, usize)>) -> Vec<(&Item, usize)> {
    let mut runs: Vec<Vec<(&Item, usize)>> = vec![];
    for (item, depth) in items {
        match runs.last_mut() {
            Some(run) if depth > 0 => run.push((item, depth)),
            _ => runs.push(vec![(item, depth)]),
        }
    }
    runs.sort_by_key(|run| (run[0].0.starts().map(|at| at.timestamp()), run[0].0.position));
    runs.concat()
}

/// Who lies in whom.
struct Tree<'i> {
    by_id: BTreeMap<ItemId, &'i Item>,
    inside: BTreeMap<ItemId, Vec<&'i Item>>,
}

impl<'i> Tree<'i> {
    fn of(items: &'i [Item]) -> Tree<'i> {
        let mut inside: BTreeMap<ItemId, Vec<&Item>> = BTreeMap::new();
        for item in items {
            if let Some(parent) = item.parent {
                inside.entry(parent).or_default().push(item);
            }
        }
        for items in inside.values_mut() {
            items.sort_by_key(|item| (item.starts().map(|at| at.timestamp()), item.position));
        }
        Tree { by_id: items.iter().map(|item| (item.id, item)).collect(), inside }
    }

    /// Whether an item is shown under the one that it lies in: on the same day in the same city.
    fn lies_in_the_same_day(&self, item: &Item) -> bool {
        let above = item.parent.and_then(|parent| self.by_id.get(&parent));
        above.is_some_and(|above| {
            above.kind != Kind::Part && above.day() == item.day() && above.city == item.city
        })
    }

    fn walk(&self, item: &'i Item, depth: usize, out: &mut Vec<(&'i Item, usize)>) {
        out.push((item, depth));
        let inside = self.inside.get(&item.id).into_iter().flatten();
        for inner in inside.filter(|inner| inner.kind != Kind::Part && self.lies_in_the_same_day(inner)) {
            self.walk(inner, depth + 1, out);
        }
    }
}

impl Asked {
    fn wants(&self, item: &Item, day: Date, around: &Around) -> bool {
        let city = |id| around.city(id).map_or("", |city| city.slug.as_str());
        let room = around.room(item.room).map_or("", |room| room.slug.as_str());
        (self.day.is_empty() || self.day == day.to_string())
            && (self.city.is_empty() || self.city == city(item.city) || self.city == city(item.to_city))
            && (self.kind.is_empty() || self.kind == item.kind.word())
            && (self.room.is_empty() || self.room == room)
    }
}

fn real(items: &[Item]) -> impl Iterator<Item = &Item> {
    items.iter().filter(|item| item.kind != Kind::Part)
}

fn day_options(here: &Here, items: &[Item]) -> Vec<(String, String)> {
    let days: BTreeSet<Date> = real(items).filter_map(Item::day).collect();
    days.into_iter().map(|day| (day.to_string(), dates::weekday_and_date(here.lang, day))).collect()
}

fn city_options(here: &Here, items: &[Item], around: &Around) -> Vec<(String, String)> {
    let used: BTreeSet<CityId> = real(items).flat_map(|item| [item.city, item.to_city]).flatten().collect();
    let cities = around.cities.iter().filter(|city| used.contains(&city.id));
    cities.map(|city| (city.slug.clone(), Shows::of(here, &city.name).text)).collect()
}

fn kind_options(here: &Here, items: &[Item]) -> Vec<(String, String)> {
    let used: BTreeSet<Kind> = real(items).map(|item| item.kind).collect();
    let named = used.into_iter().map(|it| (it.word().to_owned(), kind(Words(here.lang), it)));
    by_name(here, named.filter(|(_, name)| !name.is_empty()).collect())
}

fn room_options(here: &Here, items: &[Item], around: &Around) -> Vec<(String, String)> {
    let used: BTreeSet<_> = real(items).filter_map(|item| item.room).collect();
    let rooms = around.rooms.iter().filter(|room| used.contains(&room.id));
    by_name(here, rooms.map(|room| (room.slug.clone(), Shows::of(here, &room.name).text)).collect())
}

/// In the order of the reader's alphabet.
fn by_name(here: &Here, mut options: Vec<(String, String)>) -> Vec<(String, String)> {
    let order = lingua::sort::Sorter::new(&here.tag);
    options.sort_by(|one, other| order.compare(&one.1, &other.1));
    options
}

fn tabs(here: &Here, items: &[Item], asked: &Asked) -> Vec<Link> {
    let days: BTreeSet<Date> = real(items).filter_map(Item::day).collect();
    let tab = |day: Date| Link {
        href: here.to(&format!("/programme?day={day}")),
        label: dates::day_and_month(here.lang, day),
        current: asked.day == day.to_string(),
    };
    days.into_iter().map(tab).collect()
}

fn forum_link(here: &Here, forum: &forums::Forum) -> Link {
    Link {
        href: here.to_forum(&forum.slug, "/programme"),
        label: Shows::of(here, forum.short()).text,
        current: false,
    }
}

fn nested_forum(here: &Here, forum: &forums::Forum) -> Nested {
    let dates = dates::span(here.lang, forum.starts_on, forum.ends_on);
    Nested { href: here.to_forum(&forum.slug, "/"), name: Shows::of(here, &forum.name), dates }
}
