//! A programme by days and rooms, with the names that schedule.xml and schedule JSON demand of every item.

use crate::{Item, Programme, Status, When};
use jiff::{ZonedDateTime, civil::Date, tz::TimeZone};
use std::collections::{BTreeMap, HashMap, HashSet};
use uuid::Uuid;

/// A programme by days and rooms.
pub struct Listing<'p> {
    /// In order; at least one.
    pub days: Vec<Day<'p>>,
    /// Its short name, of four or more small letters, digits and underscores.
    pub acronym: String,
    /// The zone of the whole.
    pub zone: TimeZone,
    /// Every room once, in the order that they are first used in.
    pub rooms: Vec<String>,
    /// Every track once, likewise.
    pub tracks: Vec<&'p str>,
}

/// A day with its rooms.
pub struct Day<'p> {
    pub date: Date,
    pub start: ZonedDateTime,
    pub end: ZonedDateTime,
    pub rooms: Vec<(String, Vec<Listed<'p>>)>,
}

/// An item with its names, each unique in the listing.
pub struct Listed<'p> {
    pub item: &'p Item,
    pub when: &'p When,
    pub guid: Uuid,
    /// From 1.
    pub number: u32,
    pub code: Option<&'p str>,
    pub slug: String,
    /// The room's name in the listing.
    pub room: String,
}

/// The namespace of ids that files demand and items do not have.
const NAMES: Uuid = Uuid::from_u128(0x6e3b_0f0d_8f5c_5a43_9a27_51d1_7c5e_40b2);

/// A made-up id of a room, the same whenever its name is.
pub fn room_guid(name: &str) -> Uuid {
    Uuid::new_v5(&NAMES, format!("room\u{1f}{name}").as_bytes())
}

impl<'p> Listing<'p> {
    /// Everything that takes place at some time. What only holds others, and what is cancelled, is not listed: programs that read these
    /// files know a cancelled item by its absence.
    pub fn of(programme: &'p Programme) -> Listing<'p> {
        let zone = programme.about.zone.as_deref().and_then(|name| TimeZone::get(name).ok());
        let first_zone =
            || programme.items.iter().find_map(|it| Some(it.when.as_ref()?.start.time_zone().clone()));
        let zone = zone.or_else(first_zone).unwrap_or(TimeZone::UTC);
        let acronym = acronym(programme);
        let mut names = Names::of(programme, acronym.clone());
        let labels = Labels::of(programme);
        let (mut rooms, mut tracks): (Vec<String>, Vec<&str>) = (vec![], vec![]);
        let (mut seen_rooms, mut seen_tracks) = (HashSet::new(), HashSet::new());
        let mut days: BTreeMap<Date, Vec<(String, Vec<Listed<'p>>)>> = BTreeMap::new();
        let mut places: HashMap<(Date, String), usize> = HashMap::new();
        for (item, when) in listed(programme) {
            let room = labels.label(item);
            if seen_rooms.insert(room.clone()) {
                rooms.push(room.clone());
            }
            if let Some(track) = item.track.as_deref().filter(|track| seen_tracks.insert(*track)) {
                tracks.push(track);
            }
            let date = when.start.date();
            let day = days.entry(date).or_default();
            let at = *places.entry((date, room.clone())).or_insert_with(|| {
                day.push((room.clone(), vec![]));
                day.len() - 1
            });
            day[at].1.push(names.named(item, when, room));
        }
        if days.is_empty() {
            days.insert(programme.about.days.map_or(Date::constant(2000, 1, 1), |(first, _)| first), vec![]);
        }
        let days = days.into_iter().map(|(date, rooms)| day(date, rooms, &zone)).collect();
        Listing { days, acronym, zone, rooms, tracks }
    }

    /// The first and the last day.
    pub fn span(&self, programme: &Programme) -> (Date, Date) {
        let of_items = (self.days.first().map(|day| day.date), self.days.last().map(|day| day.date));
        let days = of_items.0.zip(of_items.1);
        programme.about.days.or(days).unwrap_or((Date::constant(2000, 1, 1), Date::constant(2000, 1, 1)))
    }
}

fn listed(programme: &Programme) -> impl Iterator<Item = (&Item, &When)> {
    let fits = |item: &&Item| !item.kind.is_part() && item.status != Status::Cancelled;
    programme.items.iter().filter(fits).filter_map(|item| Some((item, item.when.as_ref()?)))
}

/// A day from midnight to midnight, or as far as its items go.
fn day<'p>(date: Date, mut rooms: Vec<(String, Vec<Listed<'p>>)>, zone: &TimeZone) -> Day<'p> {
    for (_, items) in &mut rooms {
        items.sort_by(|a, b| a.when.start.cmp(&b.when.start));
    }
    let at = |date: Date| date.to_zoned_datetime(zone.clone()).unwrap_or(ZonedDateTime::UNIX_EPOCH);
    let items = || rooms.iter().flat_map(|(_, items)| items);
    let first = items().map(|listed| listed.when.start.clone()).min();
    let last = items().map(|listed| listed.when.end()).max();
    let (midnight, next) = (at(date), at(date.tomorrow().unwrap_or(date)));
    let start = first.map_or(midnight.clone(), |first| first.min(midnight)).with_time_zone(zone.clone());
    let end = last.map_or(next.clone(), |last| last.max(next)).with_time_zone(zone.clone());
    Day { date, start, end, rooms }
}

/// `[a-z0-9_]{4,}`, which both schemas allow.
fn acronym(programme: &Programme) -> String {
    let own = programme.about.acronym.as_deref();
    let title = programme.about.title.iter().next().map(|(_, text)| text);
    let source = own.or(title).unwrap_or_default();
    let mut acronym: String = lingua::fold(source)
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { '_' })
        .take(40)
        .collect();
    acronym = acronym.trim_matches('_').to_owned();
    while acronym.len() < 4 {
        acronym.push('_');
    }
    acronym
}

/// What rooms are called where two houses have one of the same name.
struct Labels {
    houses: HashMap<String, HashSet<House>>,
}

/// A city and a venue.
type House = (Option<String>, Option<String>);

impl Labels {
    fn of(programme: &Programme) -> Labels {
        let mut houses: HashMap<String, HashSet<House>> = HashMap::new();
        for (item, _) in listed(programme) {
            let house = (item.place.city.clone(), item.place.venue.clone());
            houses.entry(room(item).to_owned()).or_default().insert(house);
        }
        Labels { houses }
    }

    fn label(&self, item: &Item) -> String {
        let room = room(item);
        if self.houses.get(room).is_none_or(|houses| houses.len() < 2) || item.place.room.is_none() {
            return room.to_owned();
        }
        let parts = [Some(room), item.place.venue.as_deref(), item.place.city.as_deref()];
        parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
    }
}

/// The room, else the house, else the city.
fn room(item: &Item) -> &str {
    let place = &item.place;
    [&place.room, &place.venue, &place.city].into_iter().find_map(|it| it.as_deref()).unwrap_or_default()
}

/// Names given so far.
struct Names<'p> {
    acronym: String,
    guids: HashSet<Uuid>,
    numbers: HashSet<u32>,
    /// Numbers of sources, which none that is made up may take.
    kept: HashSet<u32>,
    codes: HashSet<&'p str>,
    slugs: HashSet<String>,
}

impl<'p> Names<'p> {
    fn of(programme: &'p Programme, acronym: String) -> Names<'p> {
        Names {
            acronym,
            guids: HashSet::new(),
            numbers: HashSet::new(),
            kept: listed(programme).filter_map(|(item, _)| own_number(item)).collect(),
            codes: HashSet::new(),
            slugs: HashSet::new(),
        }
    }

    fn named(&mut self, item: &'p Item, when: &'p When, room: String) -> Listed<'p> {
        let guid = self.guid(item);
        let number = self.number(item, guid);
        let is_code = |code: &&str| {
            code.len() == 6 && code.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
        };
        let code = item.source.code.as_deref().filter(is_code).filter(|code| self.codes.insert(code));
        let slug = self.slug(item, number);
        Listed { item, when, guid, number, code, slug, room }
    }

    fn guid(&mut self, item: &Item) -> Uuid {
        let own = item.source.guid.or_else(|| Uuid::parse_str(&item.id).ok());
        let made = || Uuid::new_v5(&NAMES, item.id.as_bytes());
        match own.filter(|guid| self.guids.insert(*guid)) {
            Some(guid) => guid,
            None => {
                let guid = made();
                self.guids.insert(guid);
                guid
            }
        }
    }

    /// The source's number, else one made of the guid, so that it is the same in every file.
    fn number(&mut self, item: &Item, guid: Uuid) -> u32 {
        if let Some(number) = own_number(item).filter(|number| self.numbers.insert(*number)) {
            return number;
        }
        let mut number = u32::try_from(guid.as_u128() % u128::from(MADE_MAX)).unwrap_or_default() + 1;
        while self.kept.contains(&number) || !self.numbers.insert(number) {
            number = number % MADE_MAX + 1;
        }
        number
    }

    /// The source's slug, else the acronym with the number; it ends with a letter or a digit, as JSON's schema wants it.
    fn slug(&mut self, item: &Item, number: u32) -> String {
        let fits = |slug: &&str| {
            let is_sign =
                |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'_' | b'-');
            slug.len() > 1 && slug.bytes().all(is_sign) && !slug.ends_with(['-', '_'])
        };
        let own = item.source.slug.as_deref().filter(fits).map(str::to_owned);
        if let Some(slug) = own.filter(|slug| self.slugs.insert(slug.clone())) {
            return slug;
        }
        let mut slug = format!("{}-{number}-item", self.acronym);
        while !self.slugs.insert(slug.clone()) {
            slug.push_str("-x");
        }
        slug
    }
}

fn own_number(item: &Item) -> Option<u32> {
    item.source.number.and_then(|it| u32::try_from(it).ok()).filter(|it| (1..=MADE_MAX).contains(it))
}

/// Numbers fit into the smaller integers that some programs keep them in.
const MADE_MAX: u32 = 2_000_000_000;
