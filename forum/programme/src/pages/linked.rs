//! The programme as linked data (JSON-LD by the terms of schema.org), for search engines and programs of readers: the forum in
//! the page of its programme, an item in its own, all of it as a file. Nothing is said by a term that an event does not have.

use super::shown::{Around, exact};
use crate::model::{Body, Item, ItemId, Kind, Role, Status};
use forums::{City, Here};
use jiff::{Span, ZonedDateTime};
use kernel::Text;
use serde_json::{Map, Value as Json, json};
use std::collections::{BTreeMap, BTreeSet};

/// The forum as an event, for the page of its programme.
pub(super) fn forum(here: &Here, cities: &[City]) -> String {
    script(&alone(here, about_forum(here, cities)))
}

/// One item as an event of the forum, for its page.
pub(super) fn item(here: &Here, around: &Around, item: &Item, body: &Body, above: Option<&Item>) -> String {
    let mut event = event(here, around, item, Some(body));
    let whole = match above.filter(|above| above.kind != Kind::Part) {
        Some(above) => said(json!({
            "@type": "Event", "name": words(here, &above.title), "url": page_of(here, above),
            "startDate": on(above, around.delays.begins(above).or_else(|| above.starts())),
            "location": place(here, around, above),
        })),
        None => about_forum(here, &around.cities),
    };
    event.insert("superEvent".into(), whole.into());
    script(&alone(here, event))
}

/// All of it: the forum, and in it as `subEvent` what happens there, in the tree that it is planned as.
pub(super) fn programme(here: &Here, around: &Around, items: &[Item], bodies: &[Body]) -> String {
    let known: BTreeSet<ItemId> = items.iter().map(|item| item.id).collect();
    let mut inside: BTreeMap<Option<ItemId>, Vec<&Item>> = BTreeMap::new();
    for item in items {
        inside.entry(item.parent.filter(|parent| known.contains(parent))).or_default().push(item);
    }
    let bodies = bodies.iter().map(|body| (body.id, body)).collect();
    let mut forum = about_forum(here, &around.cities);
    forum.insert("subEvent".into(), Tree { here, around, bodies }.events(&mut inside, None));
    Json::Object(alone(here, forum)).to_string()
}

struct Tree<'t> {
    here: &'t Here,
    around: &'t Around,
    bodies: BTreeMap<ItemId, &'t Body>,
}

impl Tree<'_> {
    /// What lies in an item, or on the first floor; what is told is taken out, so that no circle is gone round in.
    fn events(&self, inside: &mut BTreeMap<Option<ItemId>, Vec<&Item>>, parent: Option<ItemId>) -> Json {
        let mut events = vec![];
        for item in inside.remove(&parent).unwrap_or_default() {
            let mut event = event(self.here, self.around, item, self.bodies.get(&item.id).copied());
            let below = self.events(inside, Some(item.id));
            if below.as_array().is_some_and(|below| !below.is_empty()) {
                event.insert("subEvent".into(), below);
            }
            events.push(Json::Object(event));
        }
        Json::Array(events)
    }
}

/// An event that stands alone says by whose terms, and in which language its texts are.
fn alone(here: &Here, event: Map<String, Json>) -> Map<String, Json> {
    let context = json!(["https://schema.org", {"@language": here.tag}]);
    std::iter::once(("@context".to_owned(), context)).chain(event).collect()
}

fn about_forum(here: &Here, cities: &[City]) -> Map<String, Json> {
    let forum = &here.forum;
    let city = |city: &City| {
        let name = words(here, &city.name);
        json!({"@type": "Place", "name": name, "address": {"@type": "PostalAddress", "addressLocality": name}})
    };
    said(json!({
        "@type": "Event",
        "name": words(here, &forum.name),
        "description": words(here, &forum.tagline),
        "startDate": forum.starts_on.to_string(),
        "endDate": forum.ends_on.to_string(),
        "location": cities.iter().map(city).collect::<Vec<_>>(),
        "organizer": {"@type": "Organization", "name": words(here, &here.app.house().name)},
        "url": address(here, "/programme"),
    }))
}

fn event(here: &Here, around: &Around, item: &Item, body: Option<&Body>) -> Map<String, Json> {
    let about = body.map(|body| if body.summary.is_empty() { &body.description } else { &body.summary });
    let begins = around.delays.begins(item);
    let status = match item.status {
        Status::Cancelled => "EventCancelled",
        _ if begins.is_some() => "EventRescheduled",
        // There is no term for what may take place.
        _ => "EventScheduled",
    };
    said(json!({
        "@type": "Event",
        "name": words(here, &item.title),
        "description": about.map(|about| words(here, about)),
        "startDate": on(item, begins.clone().or_else(|| item.starts())),
        "previousStartDate": on(item, begins.and_then(|_| item.starts())),
        "endDate": on(item, last_of(item, around.delays.ends(item).or_else(|| item.ends()))),
        "eventStatus": format!("https://schema.org/{status}"),
        "location": place(here, around, item),
        "performer": performers(around, item),
        "inLanguage": item.language,
        "url": page_of(here, item),
    }))
}

/// A time; of what lasts whole days, a day.
fn on(item: &Item, at: Option<ZonedDateTime>) -> String {
    match at {
        Some(at) if item.all_day => at.date().to_string(),
        at => exact(&at),
    }
}

/// When it ends; of what lasts whole days, its last day: it ends where the next one begins.
fn last_of(item: &Item, ends: Option<ZonedDateTime>) -> Option<ZonedDateTime> {
    let is_next_day = |ends: &ZonedDateTime| {
        item.all_day && item.starts().is_some_and(|starts| starts.date() < ends.date())
    };
    ends.map(|ends| match is_next_day(&ends) && ends.time() == jiff::civil::Time::midnight() {
        true => ends.checked_sub(Span::new().days(1)).unwrap_or(ends),
        false => ends,
    })
}

/// A text; with its language where it is not the page's.
fn words(here: &Here, text: &Text) -> Json {
    let chain = here.chain();
    let shown = text.show(&here.tag, &chain);
    if shown.text.is_empty() || shown.lang == here.tag {
        return shown.text.into();
    }
    json!({"@value": shown.text, "@language": shown.lang})
}

fn place(here: &Here, around: &Around, item: &Item) -> Json {
    let names: Vec<String> = super::shown::place(here, around, item).into_iter().map(|it| it.text).collect();
    let city = around.city(item.city).map(|city| words(here, &city.name));
    if names.is_empty() && city.is_none() {
        return Json::Null;
    }
    let name = if names.is_empty() { city.clone().unwrap_or_default() } else { names.join(", ").into() };
    let mut place = json!({"@type": "Place", "name": name});
    if let Some(city) = city {
        place["address"] = json!({"@type": "PostalAddress", "addressLocality": city});
    }
    place
}

/// Whoever is on the stage.
fn performers(around: &Around, item: &Item) -> Vec<Json> {
    let behind = [Role::Technician, Role::Organiser, Role::Interpreter, Role::Rapporteur, Role::Author];
    let on_stage = around.people(item.id).filter(|part| !behind.contains(&part.role));
    let named = on_stage.map(|part| part.shown_name()).filter(|name| !name.is_empty());
    named.map(|name| json!({"@type": "Person", "name": name})).collect()
}

fn page_of(here: &Here, item: &Item) -> String {
    address(here, &format!("/programme/{}", item.slug))
}

/// The whole address of a page.
fn address(here: &Here, path: &str) -> String {
    format!("{}{}", here.app.config.public_url(), here.to(path))
}

/// Without what is empty.
fn said(value: Json) -> Map<String, Json> {
    let Json::Object(fields) = value else { return Map::new() };
    let empty = |value: &Json| match value {
        Json::Null => true,
        Json::String(text) => text.is_empty(),
        Json::Array(all) => all.is_empty(),
        _ => false,
    };
    fields.into_iter().filter(|(_, value)| !empty(value)).collect()
}

/// As it stands in a page: no text can end the element that it stands in.
fn script(event: &Map<String, Json>) -> String {
    serde_json::to_string(event).unwrap_or_default().replace('<', "\\u003c")
}
