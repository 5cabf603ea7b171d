//! Schedule JSON, valid by its schema: one language, days, rooms, events.
//!
//! What the format has no place for stands under `schedule.x_kurultai`, where the schema allows what it does not know. It says
//! the plan, as schedule.xml does; when something is expected instead stands there, as `expected`.

use super::{
    Out, extras,
    listing::{Day, Listed, Listing, room_guid},
    xml::instant,
};
use crate::{Link, Participant, Programme};
use serde::Serialize;
use std::collections::BTreeMap;
use uuid::Uuid;

/// The programme as schedule JSON.
pub fn schedule_json(programme: &Programme, out: &Out) -> String {
    let listing = Listing::of(programme);
    let zone = listing.zone.iana_name().unwrap_or("UTC").to_owned();
    let (name, version) = &out.generator;
    let file = File {
        generator: Generator { name, version },
        schedule: Schedule {
            version: programme.about.version.as_deref().unwrap_or_default(),
            base_url: programme.about.base_url.as_deref(),
            conference: conference(programme, &listing, &zone, out),
            x_kurultai: Own {
                lang: &out.lang,
                title: extras::other_language(&programme.about.title, out),
                items: own(&listing, &zone, out),
            },
        },
    };
    serde_json::to_string(&file).expect("texts, numbers and lists are always JSON")
}

#[derive(Serialize)]
struct File<'o> {
    generator: Generator<'o>,
    schedule: Schedule<'o>,
}

#[derive(Serialize)]
struct Generator<'o> {
    name: &'o str,
    version: &'o str,
}

#[derive(Serialize)]
struct Schedule<'o> {
    version: &'o str,
    #[serde(skip_serializing_if = "Option::is_none")]
    base_url: Option<&'o str>,
    conference: Conference<'o>,
    x_kurultai: Own<'o>,
}

#[derive(Serialize)]
struct Own<'o> {
    lang: &'o str,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<String>,
    items: BTreeMap<String, BTreeMap<&'static str, String>>,
}

#[derive(Serialize)]
struct Conference<'o> {
    acronym: String,
    title: &'o str,
    start: String,
    end: String,
    #[serde(rename = "daysCount")]
    days_count: usize,
    timeslot_duration: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    time_zone_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'o str>,
    rooms: Vec<Room<'o>>,
    tracks: Vec<Track<'o>>,
    days: Vec<OneDay<'o>>,
}

#[derive(Serialize)]
struct Room<'o> {
    name: &'o str,
    guid: Uuid,
}

#[derive(Serialize)]
struct Track<'o> {
    name: &'o str,
}

#[derive(Serialize)]
struct OneDay<'o> {
    index: usize,
    date: String,
    day_start: String,
    day_end: String,
    rooms: BTreeMap<&'o str, Vec<Event<'o>>>,
}

#[derive(Serialize)]
struct Event<'o> {
    guid: Uuid,
    id: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<&'o str>,
    date: String,
    start: String,
    end: String,
    duration: String,
    room: &'o str,
    slug: &'o str,
    url: String,
    title: &'o str,
    subtitle: &'o str,
    track: Option<&'o str>,
    #[serde(rename = "type")]
    kind: &'o str,
    language: Option<&'o str>,
    #[serde(rename = "abstract")]
    summary: &'o str,
    description: &'o str,
    #[serde(skip_serializing_if = "Option::is_none")]
    recording_license: Option<&'o str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    do_not_record: Option<bool>,
    persons: Vec<Person<'o>>,
    links: Vec<Reference<'o>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    feedback_url: Option<&'o str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    origin_url: Option<&'o str>,
    attachments: Vec<Reference<'o>>,
}

/// By name alone: the schema takes a person either by name or by `public_name` and number, not both.
#[derive(Serialize)]
struct Person<'o> {
    name: &'o str,
    #[serde(skip_serializing_if = "Option::is_none")]
    guid: Option<&'o str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<&'o str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<i64>,
}

#[derive(Serialize)]
struct Reference<'o> {
    url: &'o str,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<&'o str>,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    kind: Option<&'o str>,
}

fn conference<'o>(
    programme: &'o Programme,
    listing: &'o Listing<'o>,
    zone: &str,
    out: &'o Out,
) -> Conference<'o> {
    let (first, last) = listing.span(programme);
    let title = out.line(&programme.about.title);
    Conference {
        acronym: listing.acronym.clone(),
        title: if title.is_empty() { &listing.acronym } else { title },
        start: first.to_string(),
        end: last.to_string(),
        days_count: listing.days.len(),
        timeslot_duration: "00:05",
        time_zone_name: Some(zone.to_owned()).filter(|zone| is_zone(zone)),
        url: programme.about.url.as_deref(),
        rooms: listing.rooms.iter().map(|name| Room { name, guid: room_guid(name) }).collect(),
        tracks: listing.tracks.iter().map(|name| Track { name }).collect(),
        days: listing.days.iter().zip(1..).map(|(day, index)| one_day(day, index, out)).collect(),
    }
}

fn one_day<'o>(day: &'o Day<'o>, index: usize, out: &'o Out) -> OneDay<'o> {
    let rooms = day.rooms.iter().map(|(name, items)| {
        let events = items.iter().map(|listed| event(listed, out)).collect();
        (name.as_str(), events)
    });
    OneDay {
        index,
        date: day.date.to_string(),
        day_start: shown(&day.start),
        day_end: shown(&day.end),
        rooms: rooms.collect(),
    }
}

fn event<'o>(listed: &'o Listed<'o>, out: &'o Out) -> Event<'o> {
    let (item, when) = (listed.item, listed.when);
    let with_kind = |wanted: &str| {
        item.links.iter().find(|link| link.kind.as_deref() == Some(wanted)).map(|link| link.url.as_str())
    };
    let minutes = (when.duration.as_secs().max(0) + 59) / 60;
    Event {
        guid: listed.guid,
        id: listed.number,
        code: listed.code,
        date: shown(&when.start),
        start: format!("{:02}:{:02}", when.start.hour(), when.start.minute()),
        end: shown(&when.end()),
        duration: format!("{:02}:{:02}", minutes / 60, minutes % 60),
        room: &listed.room,
        slug: &listed.slug,
        url: out.url(item).unwrap_or_else(|| format!("urn:uuid:{}", listed.guid)),
        title: out.line(&item.title),
        subtitle: out.line(&item.subtitle),
        track: item.track.as_deref(),
        kind: item.kind_as_written.as_deref().unwrap_or(item.kind.code()),
        language: item.language.as_deref(),
        summary: out.line(&item.summary),
        description: out.line(&item.description),
        recording_license: item.recording.licence.as_deref(),
        do_not_record: item.recording.opt_out,
        persons: item.people.iter().map(person).collect(),
        links: references(&item.links, |link| !matches!(link.kind.as_deref(), Some("feedback" | "origin"))),
        feedback_url: with_kind("feedback"),
        origin_url: with_kind("origin"),
        attachments: references(&item.attachments, |_| true),
    }
}

fn person(person: &Participant) -> Person<'_> {
    let id = person.id.as_deref().unwrap_or_default();
    let is_guid = Uuid::parse_str(id).is_ok_and(|guid| guid.to_string() == id);
    let number = id.parse::<i64>().ok().filter(|number| number.to_string() == id);
    let is_code = id.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit()) && !id.is_empty();
    Person {
        name: &person.name,
        guid: is_guid.then_some(id),
        code: (is_code && number.is_none()).then_some(id),
        id: number,
    }
}

fn references(links: &[Link], wanted: impl Fn(&Link) -> bool) -> Vec<Reference<'_>> {
    const KINDS: [&str; 8] = ["slides", "paper", "web", "blog", "article", "media", "related", "activitypub"];
    let kind = |link: &Link| KINDS.into_iter().find(|kind| link.kind.as_deref() == Some(*kind));
    let wanted = links.iter().filter(|link| wanted(link));
    wanted.map(|link| Reference { url: &link.url, title: link.title.as_deref(), kind: kind(link) }).collect()
}

/// What the format has no place for, by guid.
fn own(listing: &Listing<'_>, zone: &str, out: &Out) -> BTreeMap<String, BTreeMap<&'static str, String>> {
    let listed = listing.days.iter().flat_map(|day| &day.rooms).flat_map(|(_, items)| items);
    let own =
        listed.map(|listed| (listed.guid.to_string(), extras::of(listed, zone, out).into_iter().collect()));
    own.filter(|(_, extras): &(String, BTreeMap<_, _>)| !extras.is_empty()).collect()
}

fn shown(at: &jiff::ZonedDateTime) -> String {
    let mut out = String::with_capacity(25);
    instant(&mut out, at);
    out
}

/// The schema's pattern: `^([A-Z][a-z]+/[A-Z][a-z]+)|UTC$`.
fn is_zone(zone: &str) -> bool {
    let is_word = |part: &str| {
        part.starts_with(|c: char| c.is_ascii_uppercase())
            && part[1..].starts_with(|c: char| c.is_ascii_lowercase())
    };
    zone.ends_with("UTC")
        || zone.split_once('/').is_some_and(|(area, place)| {
            is_word(area) && area[1..].bytes().all(|byte| byte.is_ascii_lowercase()) && is_word(place)
        })
}
