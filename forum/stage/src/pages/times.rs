//! Speaking times: what was heard, by delegation, kind and item, of a hall, a day or an item that is over, and of all.

use super::{shown, shown::hall_name};
use crate::{
    Words,
    acts::must_run,
    model::{Contribution, List, Spoken, State, Sum, firsts, sums},
    store,
};
use askama::Template;
use axum::{
    extract::{Path, Query},
    response::Response,
};
use delegations::DelegationId;
use forums::{Here, Shows};
use jiff::civil::Date;
use kernel::{
    Result, dates,
    db::Tx,
    web::{Frame, Link, download, page},
};
use programme::{Item, ItemId, Room};
use serde::Deserialize;
use sheets::{Cell, Column, Format, Sheet};
use std::collections::BTreeSet;

#[derive(Template)]
#[template(path = "pages/times.html")]
struct TimesPage {
    f: Frame,
    t: Words,
    crumbs: Vec<Link>,
    action: String,
    halls: Vec<(String, String)>,
    days: Vec<(String, String)>,
    items: Vec<(String, String)>,
    asked: Asked,
    /// Where the same is as a file.
    csv: String,
    xlsx: String,
    all: Row,
    tables: Vec<Table>,
}

/// What was heard, cut in one way.
struct Table {
    id: &'static str,
    title: String,
    heading: String,
    rows: Vec<Row>,
}

struct Row {
    name: Shows,
    times: usize,
    time: String,
    firsts: usize,
}

/// Of what; empty: of all.
#[derive(Default, Deserialize)]
pub(super) struct Asked {
    /// The hall's word.
    #[serde(default)]
    hall: String,
    #[serde(default)]
    day: String,
    /// The item's word.
    #[serde(default)]
    item: String,
}

pub(super) async fn show(here: Here, Path(_): Path<String>, Query(asked): Query<Asked>) -> Result<Response> {
    let times = Times::of(&here, &asked).await?;
    let t = Words(here.lang);
    let file = |ending: &str| {
        let Asked { hall, day, item } = &times.asked;
        here.to(&format!("/stage-times.{ending}?hall={hall}&day={day}&item={item}"))
    };
    let shown = TimesPage {
        f: here.frame(),
        crumbs: vec![Link { href: here.to("/stage"), label: t.title(), current: false }],
        action: here.to("/stage-times"),
        halls: times.rooms.iter().map(|it| (it.slug.clone(), hall_name(&here, it).text)).collect(),
        days: times.days.iter().map(|it| (it.to_string(), dates::weekday_and_date(here.lang, *it))).collect(),
        items: times.items.iter().map(|it| (it.slug.clone(), Shows::of(&here, &it.title).text)).collect(),
        csv: file("csv"),
        xlsx: file("xlsx"),
        all: row(Shows::default(), times.sum()),
        tables: times.tables(&here),
        asked: times.asked,
        t,
    };
    page(&here, &shown)
}

pub(super) async fn csv(here: Here, Path(_): Path<String>, Query(asked): Query<Asked>) -> Result<Response> {
    let times = Times::of(&here, &asked).await?;
    Ok(download(sheets::csv(&times.sheet(&here)), &file_name(&here, "csv"), Format::Csv.media_type()))
}

pub(super) async fn xlsx(here: Here, Path(_): Path<String>, Query(asked): Query<Asked>) -> Result<Response> {
    let times = Times::of(&here, &asked).await?;
    let bytes = sheets::xlsx(&times.sheet(&here)).map_err(anyhow::Error::from)?;
    Ok(download(bytes, &file_name(&here, "xlsx"), Format::Xlsx.media_type()))
}

fn file_name(here: &Here, ending: &str) -> String {
    format!("speaking-times-{}.{ending}", here.forum.slug)
}

/// What was heard of what was asked for, and what can be asked for.
struct Times {
    /// What is known of it: the halls, days and items that there are.
    asked: Asked,
    rooms: Vec<Room>,
    days: BTreeSet<Date>,
    /// Those to which somebody was heard, in the order of the programme.
    items: Vec<Item>,
    lists: Vec<List>,
    /// Each with whether it was somebody's first.
    heard: Vec<(Spoken, bool)>,
    zone: jiff::tz::TimeZone,
}

impl Times {
    async fn of(here: &Here, asked: &Asked) -> Result<Times> {
        must_run(&here.by, here.forum.id)?;
        let mut tx = here.app.db.read().await?;
        let spoken = spoken(&mut tx, here).await?;
        let lists = store::lists(&mut tx, here.forum.id).await?;
        let rooms = programme::rooms(&mut tx, here.forum.id).await?;
        let mut items = programme::items(&mut tx, here.forum.id).await?;
        items.retain(|item| spoken.iter().any(|it| it.item == item.id));
        items.sort_by_key(|it| (it.starts().map(|at| at.timestamp()), it.position));
        let zone = here.forum.time_zone();
        let firsts = firsts(&spoken);
        let mut times = Times {
            asked: Asked::default(),
            days: spoken.iter().map(|it| it.day(&zone)).collect(),
            heard: spoken.into_iter().zip(firsts).collect(),
            zone,
            rooms,
            items,
            lists,
        };
        times.narrow(asked);
        Ok(times)
    }

    /// Leaves what was asked for; what there is not, nobody asks for.
    fn narrow(&mut self, asked: &Asked) {
        if let Some(room) = self.rooms.iter().find(|it| it.slug == asked.hall) {
            let lists = &self.lists;
            self.heard.retain(|(it, _)| {
                lists.iter().any(|list| list.item == it.item && list.halls.contains(&room.id))
            });
            self.asked.hall.clone_from(&asked.hall);
        }
        if let Some(day) = asked.day.parse::<Date>().ok().filter(|day| self.days.contains(day)) {
            let zone = &self.zone;
            self.heard.retain(|(it, _)| it.day(zone) == day);
            self.asked.day.clone_from(&asked.day);
        }
        if let Some(item) = self.items.iter().find(|it| it.slug == asked.item) {
            self.heard.retain(|(it, _)| it.item == item.id);
            self.asked.item.clone_from(&asked.item);
        }
    }

    fn by<K: PartialEq>(&self, key: impl Fn(&Spoken) -> K) -> Vec<(K, Sum)> {
        sums(self.heard.iter().map(|(it, is_first)| (it, *is_first)), key)
    }

    fn sum(&self) -> Sum {
        self.by(|_| ()).pop().map(|(_, sum)| sum).unwrap_or_default()
    }

    fn delegation(&self, here: &Here, id: Option<DelegationId>) -> Shows {
        let one = self.heard.iter().find(|(it, _)| it.delegation == id);
        let name = one.and_then(|(it, _)| it.delegation_name.as_ref());
        name.map(|name| Shows::of(here, name))
            .unwrap_or_else(|| Shows { text: Words(here.lang).no_delegation(), ..Shows::default() })
    }

    fn item(&self, here: &Here, id: ItemId) -> Shows {
        self.items.iter().find(|it| it.id == id).map(|it| Shows::of(here, &it.title)).unwrap_or_default()
    }

    fn tables(&self, here: &Here) -> Vec<Table> {
        if self.heard.is_empty() {
            return vec![];
        }
        let t = Words(here.lang);
        let kind =
            |kind: Contribution| Shows { text: shown::contribution(t, kind, None), ..Shows::default() };
        let delegations = self.by(|it| it.delegation).into_iter();
        let kinds = self.by(|it| it.kind).into_iter();
        let items = self.by(|it| it.item).into_iter();
        vec![
            Table {
                id: "by-delegation",
                title: t.by_delegation(),
                heading: t.delegation(),
                rows: delegations.map(|(id, sum)| row(self.delegation(here, id), sum)).collect(),
            },
            Table {
                id: "by-kind",
                title: t.by_kind(),
                heading: t.kind(),
                rows: kinds.map(|(it, sum)| row(kind(it), sum)).collect(),
            },
            Table {
                id: "by-item",
                title: t.by_item(),
                heading: t.item(),
                rows: items.map(|(id, sum)| row(self.item(here, id), sum)).collect(),
            },
        ]
    }

    /// A row for each day, item, delegation and kind, in the order in which they were heard first.
    fn sheet(&self, here: &Here) -> Sheet {
        let t = Words(here.lang);
        let headings = [t.day(), t.hall(), t.item(), t.delegation(), t.kind()];
        let numbers = [t.contributions(), t.time_in_seconds(), t.first_time()];
        let mut groups = self.by(|it| (it.day(&self.zone), it.item, it.delegation, it.kind));
        let place = |id: ItemId| self.items.iter().position(|it| it.id == id);
        groups.sort_by_key(|((day, item, ..), sum)| (*day, place(*item), -sum.ms));
        let number = |it: usize| Cell::Number(i64::try_from(it).unwrap_or(i64::MAX));
        let row = |((day, item, delegation, kind), sum): ((Date, ItemId, _, Contribution), Sum)| {
            vec![
                Cell::Date(day),
                self.halls(here, item).into(),
                self.item(here, item).text.into(),
                self.delegation(here, delegation).text.into(),
                shown::contribution(t, kind, None).into(),
                number(sum.times),
                Cell::Number(sum.ms / 1000),
                number(sum.firsts),
            ]
        };
        Sheet {
            name: t.times(),
            columns: headings.into_iter().chain(numbers).map(Column::new).collect(),
            rows: groups.into_iter().map(row).collect(),
        }
    }

    /// The halls in which an item was on.
    fn halls(&self, here: &Here, item: ItemId) -> String {
        let list = self.lists.iter().find(|it| it.item == item);
        let was_there = |room: &&Room| list.is_some_and(|it| it.halls.contains(&room.id));
        let names = self.rooms.iter().filter(was_there).map(|it| hall_name(here, it).text);
        names.collect::<Vec<_>>().join(", ")
    }
}

/// What was heard, with what is being heard as of now.
async fn spoken(tx: &mut Tx, here: &Here) -> Result<Vec<Spoken>> {
    let now = tx.now;
    let mut spoken = store::spoken(tx, here.forum.id).await?;
    for it in spoken.iter_mut().filter(|it| it.state == State::Speaking) {
        it.spent_ms = store::list(tx, here.forum.id, it.item).await?.clock().spent_at(now);
    }
    Ok(spoken)
}

fn row(name: Shows, sum: Sum) -> Row {
    Row { name, times: sum.times, time: shown::whole_minutes(sum.ms), firsts: sum.firsts }
}
