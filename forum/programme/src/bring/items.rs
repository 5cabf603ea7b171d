//! The acts by which a file goes in.

use super::{Ids, Incoming, known::Known};
use crate::{
    export::role_out,
    load::{FOLDER, ITEM},
    model::{
        Item, ItemId, Kind, Link, Matter, NewItem, NewPart, Participant, Role, Room, RoomId, Status, word_of,
    },
    store,
    texts::Languages,
};
use forums::{City, CityId, Forum, ForumId, Fresh};
use jiff::civil::Date;
use kernel::{
    Result, Text,
    db::{Act, Json, Tx},
    journal::Subject,
    live::Topic,
    rights::{By, Right, Scope},
};
use schedules::{Programme, UNKNOWN};
use serde_json::json;
use std::collections::BTreeSet;

pub(crate) fn must_manage(by: &By, forum: ForumId) -> Result<()> {
    by.must(Right::ManageForum, Scope::forum(forum.0))
}

/// A forum that nothing is known of takes its days and its zone from the first programme that comes in.
pub(super) struct Prepare {
    forum: ForumId,
    days: Option<(Date, Date)>,
    zone: Option<String>,
}

impl Prepare {
    pub fn new(forum: &Forum, programme: &Programme) -> Prepare {
        let starts = || programme.items.iter().filter_map(|item| item.when.as_ref());
        let of_items = starts().map(|when| when.start.date()).min().zip(starts().map(last_day).max());
        let zone = programme
            .about
            .zone
            .clone()
            .or_else(|| starts().find_map(|when| when.start.time_zone().iana_name().map(str::to_owned)));
        Prepare { forum: forum.id, days: of_items.or(programme.about.days), zone }
    }
}

/// What ends at midnight does not last into the next day.
fn last_day(when: &schedules::When) -> Date {
    let end = when.end();
    let midnight = end.time() == jiff::civil::Time::midnight() && end > when.start;
    if midnight { end.date().yesterday().unwrap_or(end.date()) } else { end.date() }
}

impl Act for Prepare {
    type Out = ();
    const VERB: &'static str = "programme.prepare";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_manage(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        tx.about(Subject::new("forum", self.forum.0));
        let is_empty = forums::is_empty(tx, self.forum).await? && store::count(tx, self.forum).await? == 0;
        let forum = forums::forum_by_id(tx, self.forum).await?.ok_or(kernel::Error::NotFound)?;
        if let Some(days) = self.days.filter(|_| is_empty) {
            // Whoever made the forum may have said its days.
            let has_days = forums::has_days(tx, &forum).await?;
            let days = if has_days { (forum.starts_on, forum.ends_on) } else { days };
            let zone = self.zone.as_deref().unwrap_or(&forum.zone);
            forums::set_days(tx, self.forum, days, zone).await?;
            tx.fact("starts_on", forum.starts_on.to_string(), days.0.to_string());
            tx.fact("ends_on", forum.ends_on.to_string(), days.1.to_string());
            tx.changed(Topic::new("site", self.forum.0));
        }
        Ok(())
    }
}

/// Some items of a file go in. Answers the names of those that are left because the site has changed them.
pub(super) struct BringIn {
    forum: Forum,
    items: Vec<Incoming>,
    ids: Ids,
    series: String,
    languages: BTreeSet<String>,
    overwrite: bool,
}

impl BringIn {
    pub fn new(forum: &Forum, known: &Known, items: Vec<Incoming>, overwrite: bool) -> BringIn {
        let parents = items.iter().filter_map(|item| item.item.parent.as_ref());
        let ids = parents.filter_map(|name| Some((name.clone(), *known.ids.get(name)?))).collect();
        BringIn {
            forum: forum.clone(),
            items,
            ids,
            series: known.series.clone(),
            languages: known.languages.clone(),
            overwrite,
        }
    }
}

impl Act for BringIn {
    type Out = Vec<String>;
    const VERB: &'static str = "programme.bring-in";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_manage(by, self.forum.id)
    }

    async fn run(&self, tx: &mut Tx) -> Result<Vec<String>> {
        tx.about(Subject::new("forum", self.forum.id.0));
        let house = forums::coalition(tx).await?.map(|it| it.languages.0).unwrap_or_default();
        let mut places = Places {
            forum: &self.forum,
            lang: house.first().cloned().unwrap_or_else(|| UNKNOWN.to_owned()),
            cities: forums::cities(tx, self.forum.id).await?,
            rooms: store::all_rooms(tx, self.forum.id).await?,
        };
        let (mut kept, mut written) = (vec![], 0);
        for incoming in &self.items {
            match self.fresh(tx, incoming).await? {
                Fresh::Same => {}
                Fresh::ChangedOnSite => kept.push(incoming.item.id.clone()),
                Fresh::Write => {
                    self.one(tx, incoming, &mut places, &house).await?;
                    written += 1;
                }
            }
        }
        if written > 0 {
            tx.fact("items", serde_json::Value::Null, written);
            tx.changed(Topic::new("site", self.forum.id.0));
        }
        Ok(kept)
    }
}

impl BringIn {
    async fn fresh(&self, tx: &mut Tx, incoming: &Incoming) -> Result<Fresh> {
        let it = &incoming.item;
        let fresh = forums::decide(tx, self.forum.id, ITEM, &incoming.key, it, self.overwrite).await?;
        // The file is as it was, but what came from it is not here any more.
        let lost = fresh == Fresh::Same && !incoming.is_known;
        Ok(if lost && store::by_id(tx, incoming.id).await?.is_none() { Fresh::Write } else { fresh })
    }

    async fn one(
        &self,
        tx: &mut Tx,
        incoming: &Incoming,
        places: &mut Places<'_>,
        house: &[String],
    ) -> Result<()> {
        let it = &incoming.item;
        let before = store::by_id(tx, incoming.id).await?;
        let body = store::body(tx, incoming.id).await?;
        // A file of ours is silent about a text that nobody may read yet: that is no sign that there is none.
        let is_silent = it.summary.is_empty() && it.description.is_empty();
        let hidden = body.as_ref().filter(|_| is_silent);
        let hidden = if store::is_under_embargo(tx, incoming.id).await? { hidden } else { None };
        let languages = Languages {
            spoken: it.language.clone().unwrap_or_default(),
            house: house.to_vec(),
            of_file: self.languages.clone(),
        };
        let nothing = Text::default();
        let text = |before: Option<&Text>, said| languages.merged(before.unwrap_or(&nothing), said);
        let at = places.find(tx, it, before.as_ref()).await?;
        let ends = it.when.as_ref().map(|when| match at.ends_in.clone() {
            Some(zone) => when.end().with_time_zone(zone),
            None => when.end(),
        });
        let new = NewItem {
            item: Item {
                id: incoming.id,
                slug: store::free_word(tx, self.forum.id, &incoming.slug, incoming.id).await?,
                parent: incoming.parent_in(&self.ids),
                position: incoming.position,
                kind: kind_in(it.kind, before.as_ref()),
                status: status_in(it.status),
                city: at.city,
                to_city: at.to_city,
                room: at.room,
                place: Json(Text::default()),
                starts_at: it.when.as_ref().map(|when| when.start.to_string()),
                ends_at: ends.map(|ends| ends.to_string()),
                all_day: it.when.as_ref().is_some_and(|when| when.all_day),
                title: Json(text(before.as_ref().map(|it| &it.title.0), &it.title)),
                subtitle: Json(text(before.as_ref().map(|it| &it.subtitle.0), &it.subtitle)),
                track: it.track.clone().unwrap_or_default(),
                language: it.language.clone().unwrap_or_default(),
                source_id: Some(source_id(incoming, before.as_ref())),
                source: Some(source(&self.series, before.as_ref())),
                expected: before.as_ref().and_then(|before| before.expected),
                sequence: sequence(it, before.as_ref()),
                changed_at: tx.now,
            },
            forum: self.forum.id,
            summary: match hidden {
                Some(hidden) => hidden.summary.0.clone(),
                None => text(body.as_ref().map(|it| &it.summary.0), &it.summary),
            },
            description: match hidden {
                Some(hidden) => hidden.description.0.clone(),
                None => text(body.as_ref().map(|it| &it.description.0), &it.description),
            },
            matter: matter(it).or(hidden.map(|it| &it.matter.0)),
        };
        store::write(tx, &new).await?;
        let parts = parts(it, &store::participants_of(tx, incoming.id).await?);
        store::write_parts(tx, self.forum.id, incoming.id, &parts).await
    }
}

/// What came from the folder stays the folder's: its next load finds it again.
fn source(series: &str, before: Option<&Item>) -> String {
    let own = before.and_then(|before| before.source.clone());
    own.filter(|own| own == FOLDER).unwrap_or_else(|| series.to_owned())
}

/// What it was called at first: a file of ours that comes back may call it by another of its names.
fn source_id(incoming: &Incoming, before: Option<&Item>) -> String {
    before.and_then(|before| before.source_id.clone()).unwrap_or_else(|| incoming.item.id.clone())
}

/// Calendars show a change only if its number is higher than before.
fn sequence(it: &schedules::Item, before: Option<&Item>) -> i64 {
    before.map_or(0, |before| before.sequence + 1).max(it.sequence.into())
}

/// Files that know no kinds say nothing about those that are known here.
fn kind_in(kind: schedules::Kind, before: Option<&Item>) -> Kind {
    match (kind, before) {
        (schedules::Kind::Other, Some(before)) => before.kind,
        _ => Kind::from_word(kind.code()).unwrap_or(Kind::Other),
    }
}

impl Matter {
    /// With the documents and pages of an address that the file may not name yet.
    fn or(mut self, hidden: Option<&Matter>) -> Matter {
        let Some(hidden) = hidden else { return self };
        if self.links.is_empty() {
            self.links.clone_from(&hidden.links);
        }
        if self.attachments.is_empty() {
            self.attachments.clone_from(&hidden.attachments);
        }
        self.url = self.url.or_else(|| hidden.url.clone());
        self
    }
}

fn status_in(status: schedules::Status) -> Status {
    match status {
        schedules::Status::Confirmed => Status::Confirmed,
        schedules::Status::Tentative => Status::Tentative,
        schedules::Status::Cancelled => Status::Cancelled,
    }
}

fn matter(it: &schedules::Item) -> Matter {
    let link = |link: &schedules::Link| Link {
        url: link.url.clone(),
        title: link.title.clone(),
        kind: link.kind.clone(),
    };
    Matter {
        links: it.links.iter().map(link).collect(),
        attachments: it.attachments.iter().map(link).collect(),
        url: it.url.clone(),
        kind_as_written: it.kind_as_written.clone(),
        licence: it.recording.licence.clone(),
        not_recorded: it.recording.opt_out,
        point: it.place.point.map(|point| (point.latitude, point.longitude)),
        guid: it.source.guid,
        number: it.source.number,
        code: it.source.code.clone(),
        slug: it.source.slug.clone(),
    }
}

/// Whoever is there already, by registration or in words, stays who they are; the others are names. Files do not have whoever
/// is not shown, because their registration is not there (yet): they stay.
fn parts(it: &schedules::Item, before: &[Participant]) -> Vec<NewPart> {
    let hidden: Vec<NewPart> =
        before.iter().filter(|part| !part.is_somebody()).map(Participant::again).collect();
    let mut before: Vec<Option<&Participant>> = before.iter().map(Some).collect();
    let is = |part: &Participant, wanted: &schedules::Participant| {
        let named = if part.shown_name().is_empty() {
            part.description.versions.values().any(|version| version.text == wanted.name)
        } else {
            part.shown_name() == wanted.name
        };
        named && role_out(part.role) == wanted.role
    };
    let mut part = |wanted: &schedules::Participant| {
        let same = before.iter_mut().find(|part| part.is_some_and(|part| is(part, wanted)));
        match same.and_then(Option::take) {
            Some(part) => {
                let source_id = wanted.id.clone().or_else(|| part.source_id.clone());
                NewPart { source_id, ..part.again() }
            }
            None => NewPart {
                role: Role::from_word(wanted.role.code()),
                name: wanted.name.clone(),
                source_id: wanted.id.clone(),
                ..NewPart::default()
            },
        }
    };
    let mut parts: Vec<NewPart> = it.people.iter().map(&mut part).collect();
    parts.extend(hidden);
    parts
}

/// Where an item is, among the cities and rooms of the forum.
#[derive(Default)]
struct At {
    city: Option<CityId>,
    to_city: Option<CityId>,
    room: Option<RoomId>,
    /// The zone of the city where a journey ends.
    ends_in: Option<jiff::tz::TimeZone>,
}

/// The cities and rooms of the forum; those that a file names and nobody knows yet are added.
struct Places<'f> {
    forum: &'f Forum,
    /// The language of names that files have in none.
    lang: String,
    cities: Vec<City>,
    rooms: Vec<Room>,
}

impl Places<'_> {
    async fn find(&mut self, tx: &mut Tx, it: &schedules::Item, before: Option<&Item>) -> Result<At> {
        let zone = it.when.as_ref().and_then(|when| when.start.time_zone().iana_name().map(str::to_owned));
        let city = match &it.place.city {
            Some(name) => Some(self.city(tx, name, zone.as_deref()).await?),
            None => before.and_then(|before| before.city),
        };
        let to_city = match &it.to_city {
            Some(name) => Some(self.city(tx, name, None).await?),
            None => None,
        };
        let ends_in = self.cities.iter().find(|city| Some(city.id) == to_city);
        let ends_in = ends_in.and_then(|city| jiff::tz::TimeZone::get(&city.zone).ok());
        let (room, venue) = (it.place.room.as_deref(), it.place.venue.as_deref());
        let room = match (room, venue) {
            (Some(room), venue) => Some(self.room(tx, room, venue, city, false).await?),
            (None, Some(house)) => Some(self.room(tx, house, None, city, true).await?),
            (None, None) => None,
        };
        let city = city.or_else(|| self.rooms.iter().find(|it| Some(it.id) == room)?.city);
        Ok(At { city, to_city, room, ends_in })
    }

    async fn city(&mut self, tx: &mut Tx, name: &str, zone: Option<&str>) -> Result<CityId> {
        if let Some(city) = self.cities.iter().find(|city| is_named(&city.name, name)) {
            return Ok(city.id);
        }
        let taken: BTreeSet<&str> = self.cities.iter().map(|city| city.slug.as_str()).collect();
        let mut city = City {
            id: CityId(tx.new_id()),
            slug: free_word(name, "city", &taken),
            name: Text::new(self.lang.clone(), name).into(),
            zone: zone.unwrap_or(&self.forum.zone).to_owned(),
            starts_on: self.forum.starts_on,
            ends_on: self.forum.ends_on,
            venues: Json(vec![]),
        };
        city.id = forums::add_city(tx, self.forum.id, &city).await?;
        let id = city.id;
        self.cities.push(city);
        Ok(id)
    }

    async fn room(
        &mut self,
        tx: &mut Tx,
        name: &str,
        venue: Option<&str>,
        city: Option<CityId>,
        is_house: bool,
    ) -> Result<RoomId> {
        let fits = |room: &&Room| {
            is_named(&room.name, name)
                && room.is_house == is_house
                && venue.is_none_or(|venue| room.venue.is_empty() || is_named(&room.venue, venue))
                && (city.is_none() || room.city.is_none() || room.city == city)
        };
        // What stands first is meant; one that was removed comes back when something happens there again.
        let mut found: Vec<usize> = (0..self.rooms.len()).filter(|at| fits(&&self.rooms[*at])).collect();
        found.sort_by_key(|at| self.rooms[*at].removed_at.is_some());
        if let Some(at) = found.first().copied() {
            if self.rooms[at].removed_at.take().is_some() {
                let position = i64::try_from(at).unwrap_or(i64::MAX);
                store::write_room(tx, self.forum.id, position, &self.rooms[at]).await?;
            }
            return Ok(self.rooms[at].id);
        }
        let taken: BTreeSet<&str> = self.rooms.iter().map(|room| room.slug.as_str()).collect();
        let slug = free_word(name, if is_house { "house" } else { "room" }, &taken);
        let text =
            |text: Option<&str>| text.map_or_else(Text::default, |text| Text::new(self.lang.clone(), text));
        let (venue, name) = (text(venue), text(Some(name)));
        let position = i64::try_from(self.rooms.len()).unwrap_or(i64::MAX);
        let mut room = Room {
            id: RoomId(tx.new_id()),
            slug,
            city,
            venue: Json(venue),
            name: Json(name),
            seats: None,
            shared: is_house,
            is_house,
            equipment: Json(vec![]),
            equipment_words: Json(Text::default()),
            removed_at: None,
        };
        room.id = store::write_room(tx, self.forum.id, position, &room).await?;
        let id = room.id;
        self.rooms.push(room);
        Ok(id)
    }
}

fn is_named(text: &Text, name: &str) -> bool {
    text.versions.values().any(|version| version.text == name)
}

fn free_word(name: &str, otherwise: &str, taken: &BTreeSet<&str>) -> String {
    let word = word_of(name);
    let wanted = if word.is_empty() { otherwise } else { &word };
    let numbered = (2..).map(|number| format!("{wanted}-{number}"));
    let mut words = std::iter::once(wanted.to_owned()).chain(numbered);
    words.find(|word| !taken.contains(word.as_str())).expect("there is always another number")
}

/// What is no longer in a series of files does not take place.
pub(super) struct Cancel {
    pub forum: ForumId,
    /// Each with the name under which it was taken in.
    pub items: Vec<(ItemId, String)>,
}

impl Act for Cancel {
    type Out = ();
    const VERB: &'static str = "programme.cancel";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_manage(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        tx.about(Subject::new("forum", self.forum.0));
        for (id, key) in &self.items {
            store::set_status(tx, *id, Status::Cancelled).await?;
            // Should it come back in a file, it takes place again, even if the file says of it what it said before.
            forums::decide(tx, self.forum, ITEM, key, &json!(null), true).await?;
        }
        tx.fact("items", serde_json::Value::Null, self.items.len());
        tx.changed(Topic::new("site", self.forum.0));
        Ok(())
    }
}
