//! The console of a hall: what is on its screens and what will be, who has the floor, who waits and why.

use super::{
    console_crowd::{PollRow, QuestionRow},
    console_put_on::{Looked, PutOnShown, source},
    console_seen::Seen,
    hall_to_run, message, own_screen,
    reader::Reader,
    screen::{Screen, Sees},
    shown::{self, ClockShown, OnStage, Part, Speaker, hall_name},
};
use crate::{
    Words,
    model::{Clock, Entry, Hall, List, Placed, Spoken, Step, Sum, granted, left, sums, topic},
    store,
};
use askama::Template;
use axum::{
    extract::{Path, Query},
    response::Response,
};
use delegations::DelegationId;
use forums::{Here, Shows};
use jiff::Timestamp;
use kernel::{
    Result, dates,
    db::Tx,
    journal::told,
    live::Topic,
    web::{Frame, Link, page},
};
use programme::{Item, ItemId, Kind, Room, Status};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "pages/console.html")]
struct ConsolePage {
    f: Frame,
    t: Words,
    crumbs: Vec<Link>,
    time: String,
    now: i64,
    source: String,
    stream: String,
    /// Who did what in this hall; empty for whoever may not see it.
    history: String,
    c: Console,
}

#[derive(Template)]
#[template(path = "pages/console.html", block = "console")]
struct ConsolePart {
    f: Frame,
    t: Words,
    c: Console,
}

/// Everything that moves.
pub(super) struct Console {
    pub hall: Shows,
    pub action: String,
    /// What a browser keeps deeds under that were done without the server: this hall's, of whoever is signed in.
    pub away_key: String,
    pub screen_href: String,
    /// What was refused or done, for a part of the page.
    pub notice: Option<(&'static str, String)>,
    /// How much was done of what was sent by a console that had lost the server.
    pub caught_up: Option<usize>,
    /// Whoever has the floor and their clock, for a console that loses the server.
    pub floor_seen: String,
    pub put_on: PutOnShown,
    pub hall_seen: i64,
    pub list_seen: i64,
    pub item: String,
    pub item_title: Shows,
    /// Who was planned to have a part in it.
    pub parts: Vec<Part>,
    /// The address at which people ask for the floor.
    pub speak_href: String,
    pub entry: String,
    /// In a rehearsal: what stands above the console; else empty.
    pub rehearsing: String,
    pub now: Screen,
    pub next: Screen,
    pub speaker: Option<Speaker>,
    pub clock: Option<ClockShown>,
    pub next_entry: String,
    pub open: bool,
    pub rows: Vec<Row>,
    pub undo: Option<(String, String)>,
    pub message: message::Field,
    /// The same in the other languages.
    pub messages: Vec<message::Field>,
    pub items: Vec<(String, String)>,
    /// What comes next in the hall, and its title.
    pub next_item: Option<(String, String)>,
    pub delay: String,
    /// An address whose text is not released yet.
    pub embargoed: bool,
    pub kinds: Vec<(String, String)>,
    pub motions: Vec<(String, String)>,
    pub halls: Vec<(String, String, bool)>,
    pub several_halls: bool,
    pub rules: crate::Rules,
    pub delegation_s: String,
    pub total_s: String,
    pub heard: Vec<HeardRow>,
    /// Where what was heard in this hall is added up.
    pub times_href: String,
    pub questions: Vec<QuestionRow>,
    pub polls: Vec<PollRow>,
    pub seen: Seen,
    /// The text of an address that everybody may read: whether it is on the screens, and moves.
    pub text: Option<(bool, bool)>,
    /// What the word of what is on the screens beside the floor is; empty: nothing.
    pub focus: &'static str,
    /// What the keys for questions do: let through or decline the first that waits, put the first on the screens, say that
    /// the one on the screens was answered.
    pub first_pending: String,
    pub first_open: String,
    pub on_screen: String,
}

/// Somebody who waits.
pub(super) struct Row {
    pub id: String,
    pub place: usize,
    pub speaker: Speaker,
    pub why: String,
    pub reason: String,
    pub moved: bool,
    pub hall: Shows,
    /// What their delegation and the item have left, where that is limited.
    pub left: String,
    /// What they would be given now, and when their clock would turn yellow.
    pub limit_ms: i64,
    pub warn_ms: i64,
}

/// A delegation in the statistics.
pub(super) struct HeardRow {
    pub name: Shows,
    pub times: usize,
    pub time: String,
}

#[derive(Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    q: String,
}

pub(super) async fn show(
    here: Here,
    Path((_, slug)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Response> {
    let looked = Looked::up(&here, &asked.q).await?;
    let mut tx = here.app.db.read().await?;
    let room = hall_to_run(&mut tx, &here, &slug).await?;
    let stream = here.app.live_address(&[topic(room.id.0), Topic::new("site", here.forum.id.0)]);
    let now = tx.now.as_millisecond();
    let c = console(&mut tx, &here, &room, looked).await?;
    let (f, t) = (here.frame(), Words(here.lang));
    if here.part {
        return page(&here, &ConsolePart { f, t, c });
    }
    let shown = ConsolePage {
        f,
        crumbs: vec![Link { href: here.to("/stage"), label: t.title(), current: false }],
        t,
        time: here.to("/time"),
        now,
        source: source(&here, &slug, &c.put_on.q),
        stream,
        history: here.history("hall", room.id.0),
        c,
    };
    page(&here, &shown)
}

/// The part of the page that moves, with what was refused or done.
pub(super) async fn part(
    here: &Here,
    room: &Room,
    q: &str,
    notice: (&'static str, String),
    caught_up: Option<usize>,
) -> Result<Response> {
    let looked = Looked::up(here, q).await?;
    let mut tx = here.app.db.read().await?;
    let c = Console { notice: Some(notice), caught_up, ..console(&mut tx, here, room, looked).await? };
    page(here, &ConsolePart { f: here.frame(), t: Words(here.lang), c })
}

async fn console(tx: &mut Tx, here: &Here, room: &Room, looked: Looked) -> Result<Console> {
    let hall = store::hall(tx, here.forum.id, room.id).await?;
    let stage = OnStage::of(tx, &hall).await?;
    let rooms = programme::rooms(tx, here.forum.id).await?;
    let step = store::last_step(tx, room.id).await?;
    let all = programme::as_they_stand(programme::items(tx, here.forum.id).await?);
    let halls = store::halls(tx, here.forum.id).await?;
    let delays = store::delays(tx, here.forum.id).await?;
    let embargoed = match &stage {
        Some(it) => programme::is_under_embargo(tx, it.item.id).await?,
        None => false,
    };
    let reader = Reader::Visitor(here, tx.now);
    let mut console = Console::of(here, room, tx.now, &hall, stage.as_ref(), &rooms);
    let rehearsal = store::rehearsal(tx, here.forum.id).await?;
    let rehearses = rehearsal.is_some();
    let on_screen = Reader::Preview(here, tx.now);
    let own = own_screen::own(tx, &here.app, room).await?;
    let sees = Sees { unreleased: rehearses, own: Some(own.clone()) };
    console.now.focus(tx, on_screen, &hall, stage.as_ref(), &sees).await?;
    console.next.focus(tx, on_screen, &hall, stage.as_ref(), &sees).await?;
    if let Some(it) = rehearsal {
        console.rehearsing = super::rehearsal::since(here, &it);
        console.screen_href = here.to(&format!("/rehearsal/{}", room.slug));
    }
    console.put_on = PutOnShown::of(tx, here, looked).await?;
    console.embargoed = embargoed;
    console.parts = shown::parts(tx, here, hall.item).await?;
    console.crowd(tx, reader, &hall, stage.as_ref()).await?;
    console.see(tx, reader, &hall, stage.as_ref(), &own).await?;
    console.undo = step.map(|it| undo(here, &it));
    console.items = items(here, room, &all, &halls);
    console.next_item = next_item(here, room, &all, &hall, tx.now);
    console.delay = hall.item.and_then(|id| delays.get(&id)).map(ToString::to_string).unwrap_or_default();
    Ok(console)
}

/// The last act, in the journal's words.
fn undo(here: &Here, step: &Step) -> (String, String) {
    (step.id.to_string(), told::verb(here.lang, &step.verb).unwrap_or_else(|| step.verb.clone()))
}

/// What can go on in a hall: what is planned for it, and what goes on in others.
fn items(here: &Here, room: &Room, all: &[Item], halls: &[Hall]) -> Vec<(String, String)> {
    let elsewhere: Vec<ItemId> = halls.iter().filter_map(|hall| hall.item).collect();
    let here_now = in_their_order(all, |it| it.room == Some(room.id) || elsewhere.contains(&it.id));
    let option = |it: &&Item| {
        let title = Shows::of(here, &it.title).text;
        let when = it
            .starts()
            .map(|at| format!("{}, {}", dates::day_and_month(here.lang, at.date()), dates::time(at.time())));
        (it.id.to_string(), when.map_or_else(|| title.clone(), |when| format!("{when} · {title}")))
    };
    here_now.iter().map(option).collect()
}

/// What comes after what the hall is at; where it is at nothing, what is not over.
fn next_item(
    here: &Here,
    room: &Room,
    all: &[Item],
    hall: &Hall,
    now: Timestamp,
) -> Option<(String, String)> {
    let in_hall = in_their_order(all, |it| {
        hall.item == Some(it.id) || it.room == Some(room.id) && it.status != Status::Cancelled
    });
    let is_over = |it: &&&Item| it.ends().is_some_and(|ends| ends.timestamp() <= now);
    let next = match in_hall.iter().position(|it| hall.item == Some(it.id)) {
        Some(at) => in_hall.get(at + 1),
        None => in_hall.iter().find(|it| !is_over(it)),
    }?;
    Some((next.id.to_string(), Shows::of(here, &next.title).text))
}

/// Items, no headings over others, in the order in which they begin.
fn in_their_order(all: &[Item], wanted: impl Fn(&Item) -> bool) -> Vec<&Item> {
    let mut found: Vec<&Item> = all.iter().filter(|it| it.kind != Kind::Part && wanted(it)).collect();
    found.sort_by_key(|it| (it.starts().map(|at| at.timestamp()), it.position));
    found
}

impl Console {
    fn of(
        here: &Here,
        room: &Room,
        now: Timestamp,
        hall: &Hall,
        stage: Option<&OnStage>,
        rooms: &[Room],
    ) -> Console {
        let (t, reader) = (Words(here.lang), Reader::Visitor(here, now));
        let on_screen = Reader::Preview(here, now);
        let list = stage.map(|it| &it.list);
        let rules = list.map(|it| it.rules.0.clone()).unwrap_or_default();
        let speaking = stage.and_then(OnStage::speaking);
        let on_list = |id| list.is_some_and(|list| list.halls.contains(&id));
        let seconds = |value: Option<i64>| value.map(|it| it.to_string()).unwrap_or_default();
        let hall_option =
            |it: &Room| (it.id.to_string(), hall_name(here, it).text, on_list(it.id) || it.id == room.id);
        Console {
            hall: hall_name(here, room),
            action: here.to(&format!("/stage/{}", room.slug)),
            away_key: format!("{}:{}", room.id, here.by.person().unwrap_or_default()),
            screen_href: here.to(&format!("/hall/{}", room.slug)),
            notice: None,
            caught_up: None,
            floor_seen: list.map(List::floor).unwrap_or_default(),
            put_on: PutOnShown::default(),
            hall_seen: hall.revision,
            list_seen: list.map_or(0, |it| it.revision),
            item: stage.map(|it| it.item.id.to_string()).unwrap_or_default(),
            item_title: stage.map(|it| Shows::of(here, &it.item.title)).unwrap_or_default(),
            parts: vec![],
            speak_href: stage.map(|it| here.to(&format!("/speak/{}", it.item.slug))).unwrap_or_default(),
            entry: speaking.map(|it| it.id.to_string()).unwrap_or_default(),
            rehearsing: String::new(),
            now: Screen::of(on_screen, now, hall, stage),
            next: Screen::next(on_screen, now, hall, stage),
            speaker: speaking.map(|it| Speaker::of(reader, it)),
            clock: list
                .filter(|_| speaking.is_some())
                .map(|it| ClockShown::of(it.clock(), rules.warn_s, reader.at())),
            next_entry: stage
                .and_then(|it| it.places.first())
                .map(|it| it.id.to_string())
                .unwrap_or_default(),
            open: list.is_some_and(|it| it.open),
            rows: stage.map(|it| rows(here, it, rooms, now)).unwrap_or_default(),
            undo: None,
            message: message::Field::first(here, hall),
            messages: message::Field::others(here, hall),
            items: vec![],
            next_item: None,
            delay: String::new(),
            embargoed: false,
            kinds: shown::kinds(t),
            motions: shown::motions(t),
            halls: rooms.iter().map(hall_option).collect(),
            several_halls: list.is_some_and(|it| it.halls.len() > 1),
            delegation_s: seconds(rules.delegation_s),
            total_s: seconds(rules.total_s),
            rules,
            times_href: here.to(&format!("/stage-times?hall={}", room.slug)),
            heard: stage.map(|it| heard(here, it, now)).unwrap_or_default(),
            questions: vec![],
            polls: vec![],
            seen: Seen::default(),
            text: None,
            focus: "",
            first_pending: String::new(),
            first_open: String::new(),
            on_screen: String::new(),
        }
    }
}

fn rows(here: &Here, stage: &OnStage, rooms: &[Room], now: Timestamp) -> Vec<Row> {
    let running = stage.speaking().map(|it| (it, stage.list.clock().spent_at(now)));
    let row = |(at, place): (usize, &Placed)| {
        let entry = stage.entries.iter().find(|it| it.id == place.id)?;
        let hall =
            rooms.iter().find(|room| Some(room.id) == entry.hall).filter(|_| stage.list.halls.len() > 1);
        let rules = &stage.list.rules;
        let limit_ms = match granted(rules, &stage.entries, entry.kind, entry.delegation) {
            0 => rules.limit_ms(entry.kind),
            limit_ms => limit_ms,
        };
        let left_ms = left(&stage.list.rules, &stage.entries, entry.delegation, running);
        Some(Row {
            id: entry.id.to_string(),
            place: at + 1,
            speaker: Speaker::of(Reader::Visitor(here, now), entry),
            why: shown::why(Words(here.lang), place.why),
            reason: entry.reason.clone(),
            moved: entry.turn.is_some(),
            hall: hall.map(|room| hall_name(here, room)).unwrap_or_default(),
            left: left_ms.map(shown::minutes).unwrap_or_default(),
            limit_ms,
            warn_ms: Clock::of(limit_ms).warn_ms(rules.warn_s * 1000),
        })
    };
    stage.places.iter().enumerate().filter_map(row).collect()
}

/// Who was heard how often and for how long, the longest first.
fn heard(here: &Here, stage: &OnStage, now: Timestamp) -> Vec<HeardRow> {
    let running = stage.list.clock().spent_at(now);
    let of = |entry: &Entry| match Some(entry.id) == stage.list.entry {
        true => Spoken { spent_ms: running, ..Spoken::from(entry) },
        false => Spoken::from(entry),
    };
    let is_heard = |it: &&Entry| matches!(it.state, crate::State::Done | crate::State::Speaking);
    let spoken: Vec<Spoken> = stage.entries.iter().filter(is_heard).map(of).collect();
    let by_delegation = sums(spoken.iter().map(|it| (it, false)), |it| it.delegation);
    let row = |(id, sum): (Option<DelegationId>, Sum)| {
        let name = spoken.iter().find(|it| it.delegation == id).and_then(|it| it.delegation_name.as_ref());
        HeardRow {
            name: name.map(|name| Shows::of(here, name)).unwrap_or_default(),
            times: sum.times,
            time: shown::whole_minutes(sum.ms),
        }
    };
    by_delegation.into_iter().map(row).collect()
}
