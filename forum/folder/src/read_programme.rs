//! The programme of `forum.toml`: a tree whose leaves lie within their branches.

use crate::{
    Noun, Text, What,
    programme::{Item, ItemKind, Part},
    read_forum::each,
    reading::Section,
    wellformed::is_language_tag,
};
use jiff::civil::{Date, DateTime};

/// Forum, part, session, item, and as deep again.
const DEPTH_MAX: u32 = 8;

/// Places of an item: more than any hall has.
const PLACES_MAX: u32 = 100_000;

/// What an item takes from the one that it lies in.
#[derive(Clone, Default)]
struct Around {
    depth: u32,
    city: Option<String>,
    venue: Option<String>,
    room: Option<String>,
    from: Option<DateTime>,
    to: Option<DateTime>,
}

/// Reads the tree; `days` are the forum's.
pub fn programme(root: &Section<'_>, (first, last): (Option<Date>, Option<Date>)) -> Vec<Item> {
    let around = Around {
        from: first.map(|day| day.at(0, 0, 0, 0)),
        to: last.and_then(|day| day.tomorrow().ok()).map(|day| day.at(0, 0, 0, 0)),
        ..Around::default()
    };
    each(root, "programme", |it| item(it, &around))
}

fn item(it: &Section<'_>, around: &Around) -> Item {
    let (starts, ends) = times(it, around);
    let own_venue = it.reference("venue", Noun::Venue);
    let own_room = it.reference("room", Noun::Room);
    let moved = own_venue.is_some();
    let here = Around {
        depth: around.depth + 1,
        city: it.reference("city", Noun::City).or_else(|| around.city.clone()),
        venue: own_venue.or_else(|| around.venue.clone()),
        room: own_room.or_else(|| around.room.clone().filter(|_| !moved)),
        from: starts,
        to: ends,
    };
    let kind = it.word("kind");
    Item {
        id: it.id("programme"),
        kind: it.required("kind", kind.map(Some)).unwrap_or(ItemKind::Session),
        status: it.word("status"),
        city: it.required("city", here.city.clone()),
        venue: here.venue.clone(),
        room: here.room.clone(),
        starts: it.required("starts", starts),
        ends: it.required("ends", ends),
        to_city: it.reference("to_city", Noun::City),
        language: language(it, "language"),
        places: it.number("places", 0..=PLACES_MAX),
        signup_opens: it.moment("signup_opens"),
        signup_closes: it.moment("signup_closes"),
        withheld: it.flag("withheld").unwrap_or_default(),
        title: it.required_title("title"),
        subtitle: it.title("subtitle"),
        summary: it.body("summary"),
        description: it.description("description"),
        people: each(it, "person", part),
        items: items(it, &here),
    }
}

fn items(it: &Section<'_>, here: &Around) -> Vec<Item> {
    if here.depth < DEPTH_MAX {
        return each(it, "item", |inner| item(inner, here));
    }
    if !it.tables("item").is_empty() {
        it.fault("item", What::TooDeep { limit: DEPTH_MAX });
    }
    vec![]
}

fn times(it: &Section<'_>, around: &Around) -> (Option<DateTime>, Option<DateTime>) {
    let (starts, ends) = (it.local_time("starts"), it.local_time("ends"));
    // A journey may arrive by earlier clocks than those it left by.
    if it.peek("to_city").is_none() {
        it.in_order("ends", starts, ends);
    }
    if matches!((starts, around.from), (Some(at), Some(from)) if at < from) {
        it.fault("starts", What::OutOfRange);
    }
    if matches!((ends, around.to), (Some(at), Some(to)) if at > to) {
        it.fault("ends", What::OutOfRange);
    }
    (starts, ends)
}

fn language(it: &Section<'_>, key: &'static str) -> Option<String> {
    it.checked_line(key, is_language_tag, |value| What::BadLanguage { value })
}

fn part(it: &Section<'_>) -> Part {
    let role = it.word("role");
    let delegation = it.reference("delegation", Noun::Delegation);
    let reference = it.line("ref");
    if let Some(reference) = &reference {
        it.reading.refer_person(it.spot_of("ref"), delegation.as_deref(), reference);
    }
    let description: Text = it.title("description");
    if reference.is_none() && description.is_empty() {
        it.required::<()>("ref", None);
    }
    Part {
        role: it.required("role", role.map(Some)).unwrap_or(crate::programme::Role::Speaker),
        reference,
        delegation,
        from: language(it, "from"),
        into: language(it, "into"),
        description,
    }
}
