//! Items as a page shows them: times, places and people in the reader's language.

use crate::{
    Words,
    delays::Delays,
    model::{Equipment, Item, ItemId, Kind, Participant, Role, Room, RoomId, Status},
    store,
};
use forums::{City, CityId, ForumId, Here, Shows};
use jiff::{Timestamp, ZonedDateTime};
use kernel::{Result, dates, db::Tx};
use std::{collections::BTreeMap, ops::Deref, sync::Arc};

/// What items refer to.
pub struct Around {
    pub(super) cities: Vec<City>,
    pub(super) rooms: Vec<Room>,
    pub(super) delays: Delays,
    people: BTreeMap<ItemId, Vec<Participant>>,
    /// When that was read.
    now: Timestamp,
}

impl Around {
    /// Reads the cities, rooms and people of a forum.
    ///
    /// # Errors
    /// What the database says.
    pub async fn of(tx: &mut Tx, here: &Here) -> Result<Around> {
        Around::of_forum(tx, here.forum.id).await
    }

    pub(super) async fn of_forum(tx: &mut Tx, forum: ForumId) -> Result<Around> {
        let mut people: BTreeMap<ItemId, Vec<Participant>> = BTreeMap::new();
        for part in store::participants(tx, forum).await? {
            people.entry(part.item).or_default().push(part);
        }
        Ok(Around {
            cities: forums::cities(tx, forum).await?,
            rooms: store::all_rooms(tx, forum).await?,
            delays: Delays::of(tx, forum).await?,
            people,
            now: tx.now,
        })
    }

    pub(super) fn city(&self, id: Option<CityId>) -> Option<&City> {
        self.cities.iter().find(|city| Some(city.id) == id)
    }

    pub(super) fn room(&self, id: Option<RoomId>) -> Option<&Room> {
        self.rooms.iter().find(|room| Some(room.id) == id)
    }

    /// By how many minutes an item begins later than planned.
    pub fn delay_min(&self, item: ItemId) -> i64 {
        self.delays.minutes(item)
    }

    /// When an item is expected to begin, in words; empty where that is as planned, and when its day is over.
    pub(super) fn expected(&self, t: Words, item: &Item) -> String {
        self.delays.expected_in_words(t.0, item, self.now)
    }

    /// Whoever is to be named at an item.
    pub(super) fn people(&self, item: ItemId) -> impl Iterator<Item = &Participant> {
        self.people.get(&item).into_iter().flatten().filter(|part| part.is_somebody())
    }
}

/// An item in a list, in the reader's language; `pages/line.html` shows it.
pub struct Line {
    told: Arc<Told>,
    /// How deep it lies below what is shown at the left edge: 0 … 3.
    pub depth: usize,
    /// What the reader can do with it: HTML of another room.
    pub controls: String,
}

/// What a list says of an item, whoever reads it.
#[derive(Default)]
pub struct Told {
    /// Its word in addresses.
    pub slug: String,
    /// Its page.
    pub href: String,
    /// When.
    pub time: Hours,
    /// When it is expected to begin, in words; empty where that is as planned.
    pub expected: String,
    /// What is said where it has no hours.
    pub all_day: String,
    /// What it is; empty where no word says more than the title.
    pub kind: String,
    /// Whether it takes place, where that needs saying: a chip's colour and words.
    pub status: Option<(&'static str, String)>,
    /// What.
    pub title: Shows,
    /// Its text; only in short programmes.
    pub body: Shows,
    /// Where: room and house, or the two cities of a journey.
    pub place: Vec<Shows>,
    /// Whether it is one.
    pub journey: bool,
    /// The names of those who have a part in it.
    pub people: Vec<String>,
    /// The track that it belongs to.
    pub track: String,
}

impl Deref for Line {
    type Target = Told;
    fn deref(&self) -> &Told {
        &self.told
    }
}

/// From when to when, for eyes and for machines.
#[derive(Default)]
pub struct Hours {
    /// `11:00`; empty where whole days are meant.
    pub from: String,
    /// The same with day and offset.
    pub from_exact: String,
    /// `12:30`; empty where it has no length.
    pub to: String,
    /// The same with day and offset.
    pub to_exact: String,
}

impl Line {
    /// An item as it is listed for whoever asks.
    pub fn of(here: &Here, around: &Around, item: &Item) -> Line {
        Line::new(Arc::new(Told::of(here, around, item)), 0)
    }

    pub(super) fn new(told: Arc<Told>, depth: usize) -> Line {
        Line { told, depth: depth.min(3), controls: String::new() }
    }
}

impl Told {
    pub(super) fn of(here: &Here, around: &Around, item: &Item) -> Told {
        let name = |part: &Participant| match part.shown_name() {
            "" => Shows::of(here, &part.description).text,
            name => name.to_owned(),
        };
        Told {
            slug: item.slug.clone(),
            href: here.to(&format!("/programme/{}", item.slug)),
            time: Hours::of(item),
            expected: around.expected(Words(here.lang), item),
            all_day: Words(here.lang).all_day(),
            kind: kind(Words(here.lang), item.kind),
            status: status(Words(here.lang), item.status),
            title: Shows::of(here, &item.title),
            body: Shows::default(),
            place: place(here, around, item),
            journey: item.to_city.is_some(),
            people: around.people(item.id).map(name).collect(),
            track: item.track.clone(),
        }
    }
}

impl Hours {
    /// The hours of an item, by the clocks of its place.
    pub fn of(item: &Item) -> Hours {
        let (starts, ends) = (item.starts(), item.ends());
        let ends = ends.filter(|ends| Some(ends) != starts.as_ref());
        let clock = |at: &Option<ZonedDateTime>| match at {
            Some(at) if !item.all_day => dates::time(at.time()),
            _ => String::new(),
        };
        Hours { from: clock(&starts), from_exact: exact(&starts), to: clock(&ends), to_exact: exact(&ends) }
    }
}

/// As HTML wants it: with the offset, without the zone.
pub(super) fn exact(at: &Option<ZonedDateTime>) -> String {
    at.as_ref().map_or_else(String::new, |at| at.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string())
}

/// Room and house; of a journey the two cities; else as it was said in words.
pub(super) fn place(here: &Here, around: &Around, item: &Item) -> Vec<Shows> {
    let mut shown: Vec<Shows> = if item.to_city.is_some() {
        let cities = [around.city(item.city), around.city(item.to_city)];
        cities.into_iter().flatten().map(|city| Shows::of(here, &city.name)).collect()
    } else if let Some(room) = around.room(item.room) {
        [&room.name, &room.venue].map(|name| Shows::of(here, name)).into()
    } else {
        vec![Shows::of(here, &item.place)]
    };
    shown.retain(|place| !place.is_empty());
    shown
}

/// Whether it takes place, where that needs saying: a chip's colour and words.
pub(super) fn status(t: Words, status: Status) -> Option<(&'static str, String)> {
    match status {
        Status::Confirmed => None,
        Status::Tentative => Some(("warn", t.status_tentative())),
        Status::Cancelled => Some(("bad", t.status_cancelled())),
    }
}

/// What it is, in a word; empty where no word says more than the title.
pub(crate) fn kind(t: Words, kind: Kind) -> String {
    match kind {
        Kind::Part | Kind::Other => String::new(),
        Kind::Session => t.kind_session(),
        Kind::Ceremony => t.kind_ceremony(),
        Kind::Panel => t.kind_panel(),
        Kind::Forum => t.kind_forum(),
        Kind::Conference => t.kind_conference(),
        Kind::Address => t.kind_address(),
        Kind::Speech => t.kind_speech(),
        Kind::Workshop => t.kind_workshop(),
        Kind::Meeting => t.kind_meeting(),
        Kind::Vote => t.kind_vote(),
        Kind::Election => t.kind_election(),
        Kind::Signing => t.kind_signing(),
        Kind::Video => t.kind_video(),
        Kind::Cultural => t.kind_cultural(),
        Kind::Registration => t.kind_registration(),
        Kind::Meal => t.kind_meal(),
        Kind::Break => t.kind_break(),
        Kind::Visit => t.kind_visit(),
        Kind::Travel => t.kind_travel(),
        Kind::SideEvent => t.kind_side_event(),
    }
}

/// What a room has, in a word.
pub(crate) fn equipment(t: Words, equipment: Equipment) -> String {
    match equipment {
        Equipment::Microphones => t.equipment_microphones(),
        Equipment::Projector => t.equipment_projector(),
        Equipment::Booths => t.equipment_booths(),
        Equipment::Receivers => t.equipment_receivers(),
        Equipment::HearingLoop => t.equipment_hearing_loop(),
        Equipment::StepFree => t.equipment_step_free(),
        Equipment::Stream => t.equipment_stream(),
        Equipment::Recording => t.equipment_recording(),
        Equipment::Internet => t.equipment_internet(),
    }
}

/// What somebody does, in a word.
pub(crate) fn role(t: Words, role: Role) -> String {
    match role {
        Role::Moderator => t.role_moderator(),
        Role::Chair => t.role_chair(),
        Role::Speaker => t.role_speaker(),
        Role::Panellist => t.role_panellist(),
        Role::Author => t.role_author(),
        Role::Reader => t.role_reader(),
        Role::Interpreter => t.role_interpreter(),
        Role::Rapporteur => t.role_rapporteur(),
        Role::Technician => t.role_technician(),
        Role::Host => t.role_host(),
        Role::Performer => t.role_performer(),
        Role::Organiser => t.role_organiser(),
        Role::Guest => t.role_guest(),
        Role::Contributor => t.role_contributor(),
    }
}
