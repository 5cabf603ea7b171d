//! Now and next: what goes on in each hall, what comes, and what is late. It lies on every phone, so it is a board.

use crate::{
    Words,
    model::{Hall, List, topic},
    public::Public,
};
use askama::Template;
use axum::{extract::Path, response::Response};
use forums::{Forum, ForumId, Here, Shows};
use jiff::{SignedDuration, Timestamp};
use kernel::{
    Error, Result,
    board::{Audience, Block, Board, Look, View},
    dates,
    db::Tx,
    live::Topic,
    web::{App, BANNER_TOPIC, Found, Frame, House, OnPage, Shelf, Visit, banner_topic, page},
};
use programme::{Delays, Item, Kind, Room, RoomId, Status, as_they_stand, is_same_hall};
use std::{sync::Arc, time::Duration};
use uuid::Uuid;

/// Items of a hall that are shown after the one that goes on.
const NEXT_MAX: usize = 3;

#[derive(Template)]
#[template(path = "pages/now.html")]
struct NowPage {
    f: Frame,
    t: Words,
    board: OnPage,
}

#[derive(Template)]
#[template(path = "pages/now-halls.html")]
struct Halls {
    f: Look,
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
    /// Which day it begins on; empty: today.
    day: String,
    /// When it begins, as things stand.
    time: String,
    /// When it was planned to begin, where that is another time.
    planned: String,
}

pub(super) async fn show(here: Here, Path(_): Path<String>) -> Result<Response> {
    let board = here.board::<NowBoard>(here.forum.id.0).await?;
    page(&here, &NowPage { f: here.frame(), t: Words(here.lang), board })
}

/// What goes on in the halls of a forum: the same for everybody.
pub(super) struct NowBoard;

impl Board for NowBoard {
    const NAME: &'static str = "now";
    /// What is planned begins and ends without any news.
    const AT_LEAST_EVERY: Option<Duration> = Some(Duration::from_secs(30));

    fn topics(house: &House, forum: Uuid) -> Vec<Topic> {
        let (mut all, mut at) = (vec![forum], 0);
        while let Some(outer) = all.get(at).copied() {
            all.extend(house.within(outer).map(|it| it.id));
            at += 1;
        }
        let halls = all.into_iter().flat_map(|it| [topic(it), Topic::new("site", it)]);
        halls.chain([banner_topic()]).collect()
    }

    async fn audience(_: &Visit, _: Uuid) -> Result<Audience> {
        Ok(Audience::everyone())
    }

    async fn blocks(view: &View) -> Result<Vec<Block>> {
        // Asked before anything is read, as a change in between must be seen.
        let banners = view.app.db.live.changes(&[banner_topic()]);
        let held = AllHeld::of(&view.app, ForumId(view.thing)).await?;
        let halls = halls(view, &held);
        let halls = Halls { f: view.look(), t: Words(view.lang), halls };
        // This block has no place on the page: what stands above it hears by this that it has changed.
        Ok(vec![Block::of("halls", &halls)?, Block { name: BANNER_TOPIC, html: banners.to_string() }])
    }
}

fn halls(view: &View, AllHeld { own, within }: &AllHeld) -> Vec<HallNow> {
    let now = view.app.db.clock.now();
    let seen = |room: &Room| hall_now(view, &own.forum, room, &Course::of(room, own, within, now));
    own.rooms.iter().filter_map(seen).collect()
}

/// A forum and all that are held within it, as everybody sees them: read once for all languages.
struct AllHeld {
    own: Held,
    within: Vec<Held>,
}

impl AllHeld {
    async fn of(app: &App, forum: ForumId) -> Result<Arc<AllHeld>> {
        let topics = NowBoard::topics(&app.house(), forum.0);
        match app.kept::<Shelf<ForumId, AllHeld>>().look(app, forum, &topics) {
            Found::Kept(it) => Ok(it),
            Found::Gap(gap) => Ok(gap.fill(AllHeld::read(&mut app.db.read().await?, forum).await?)),
        }
    }

    async fn read(tx: &mut Tx, forum: ForumId) -> Result<AllHeld> {
        let own = Held::of(tx, forum).await?;
        let mut within = vec![];
        for inner in forums::below(tx, forum).await?.into_iter().skip(1) {
            within.push(Held::of(tx, inner).await?);
        }
        Ok(AllHeld { own, within })
    }
}

/// A forum with what everybody sees of its programme and its stage: the one whose page it is, or one that is held within it.
struct Held {
    forum: Forum,
    items: Vec<Item>,
    rooms: Vec<Room>,
    delays: Delays,
    halls: Vec<Hall>,
    lists: Vec<List>,
}

impl Held {
    async fn of(tx: &mut Tx, forum: ForumId) -> Result<Held> {
        let forum = forums::forum_by_id(tx, forum).await?.ok_or(Error::NotFound)?;
        let public = Public::of(tx, forum.id).await?;
        Ok(Held {
            items: as_they_stand(programme::items(tx, forum.id).await?),
            rooms: programme::rooms(tx, forum.id).await?,
            delays: Delays::of(tx, forum.id).await?,
            halls: public.halls(tx).await?,
            lists: public.lists(tx).await?,
            forum,
        })
    }

    /// What takes place in a room of it.
    fn in_room(&self, room: RoomId) -> impl Iterator<Item = Happening<'_>> {
        let takes_place = move |it: &&Item| {
            it.room == Some(room)
                && it.kind != Kind::Part
                && it.status != Status::Cancelled
                && it.starts().is_some()
        };
        self.items.iter().filter(takes_place).map(move |item| Happening { held: self, item })
    }

    /// What its stage is at in a room.
    fn on_stage(&self, room: RoomId) -> Option<Happening<'_>> {
        let id = self.halls.iter().find(|hall| hall.hall == room)?.item?;
        self.items.iter().find(|it| it.id == id).map(|item| Happening { held: self, item })
    }
}

/// Something that takes place in a hall, and whose it is.
#[derive(Clone, Copy)]
struct Happening<'i> {
    held: &'i Held,
    item: &'i Item,
}

impl Happening<'_> {
    fn begins(&self) -> Option<Timestamp> {
        Some(self.item.starts()?.timestamp() + self.delay())
    }

    fn delay(&self) -> SignedDuration {
        SignedDuration::from_mins(self.held.delays.minutes(self.item.id))
    }

    fn is_on(&self, at: Timestamp) -> bool {
        let ends = self.item.ends().map(|ends| ends.timestamp() + self.delay());
        self.begins().is_some_and(|begins| begins <= at) && ends.is_some_and(|ends| at < ends)
    }

    fn is_open(&self) -> bool {
        self.held.lists.iter().any(|list| list.item == self.item.id && list.open)
    }

    /// The address of a page about it.
    fn to(&self, view: &View, page: &str) -> String {
        view.to_forum(&self.held.forum.slug, &format!("/{page}/{}", self.item.slug))
    }

    fn line(&self, view: &View) -> Line {
        let planned = self.item.starts();
        // By the clocks of its place, as it was planned.
        let begins =
            planned.as_ref().zip(self.begins()).map(|(at, begins)| at.time_zone().to_datetime(begins));
        let moved = planned.as_ref().map(|at| at.timestamp()) != self.begins();
        let now = view.app.db.clock.now();
        let today = planned.as_ref().map(|at| at.time_zone().to_datetime(now).date());
        let day = begins.as_ref().map(|at| at.date()).filter(|day| Some(*day) != today);
        Line {
            href: self.to(view, "programme"),
            title: Shows::on_board(view, &self.item.title),
            day: day.map(|day| dates::day_and_month(view.lang, day)).unwrap_or_default(),
            time: begins.as_ref().map(|at| dates::time(at.time())).unwrap_or_default(),
            planned: planned.as_ref().filter(|_| moved).map(|at| dates::time(at.time())).unwrap_or_default(),
        }
    }
}

/// What is planned for a hall, by all forums that mean it.
struct Course<'i> {
    items: Vec<Happening<'i>>,
    /// What the stage is at.
    on_stage: Option<Happening<'i>>,
    /// What goes on: what the stage says, else what the programme does.
    now: Option<Happening<'i>>,
    at: Timestamp,
}

impl<'i> Course<'i> {
    fn of(room: &Room, own: &'i Held, within: &'i [Held], at: Timestamp) -> Course<'i> {
        let mut items: Vec<Happening<'_>> = own.in_room(room.id).collect();
        let mut on_stage = own.on_stage(room.id);
        // While the stage is at the forum within, that forum's own says what is on.
        let is_given_over = on_stage.is_none_or(|it| it.item.kind == Kind::Forum);
        for held in within {
            let same = held.rooms.iter().filter(|it| is_same_hall(it, room));
            for it in same {
                items.extend(held.in_room(it.id));
                on_stage = held.on_stage(it.id).filter(|_| is_given_over).or(on_stage);
            }
        }
        // In the order in which they came: what a forum consists of comes after the item that it is.
        items.sort_by_key(|it| it.item.starts().map(|at| at.timestamp()));
        let now = on_stage.or_else(|| items.iter().rev().copied().find(|it| it.is_on(at)));
        Course { items, on_stage, now, at }
    }

    /// What comes after what goes on.
    fn next(&self) -> impl Iterator<Item = Happening<'i>> {
        let here = self.now.and_then(|now| self.items.iter().position(|it| it.item.id == now.item.id));
        let from = here.map_or(0, |at| at + 1);
        let later =
            move |it: &Happening<'i>| here.is_some() || it.begins().is_some_and(|begins| begins > self.at);
        self.items.iter().skip(from).copied().filter(later).take(NEXT_MAX)
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
fn hall_now(view: &View, forum: &Forum, room: &Room, course: &Course<'_>) -> Option<HallNow> {
    let next: Vec<Line> = course.next().map(|it| it.line(view)).collect();
    let now = course.now.map(|it| it.line(view));
    if now.is_none() && next.is_empty() {
        return None;
    }
    let open = course.now.filter(Happening::is_open);
    let taking_part = course.on_stage.filter(|it| has_a_floor(it.item.kind)).or(open);
    Some(HallNow {
        name: Shows::on_board(view, &room.name),
        now,
        next,
        open: open.is_some(),
        speak: taking_part.map(|now| now.to(view, "speak")).unwrap_or_default(),
        screen: view.to_forum(&forum.slug, &format!("/hall/{}", room.slug)),
    })
}
