//! The programme as linked data (JSON-LD by the terms of schema.org), for search engines and calendars of readers.

use super::shown::{Around, exact};
use crate::model::{Body, Item, Kind, Role, Status};
use forums::{City, Here, Shows};
use serde_json::{Map, Value as Json, json};

/// The forum as an event, for the page of its programme.
pub(super) fn forum(here: &Here, cities: &[City]) -> String {
    let (forum, text) = (&here.forum, |text| Shows::of(here, text).text);
    let places: Vec<Json> =
        cities.iter().map(|city| json!({"@type": "Place", "name": text(&city.name)})).collect();
    script(json!({
        "@context": "https://schema.org",
        "@type": "Event",
        "name": text(&forum.name),
        "description": text(&forum.tagline),
        "startDate": forum.starts_on.to_string(),
        "endDate": forum.ends_on.to_string(),
        "location": places,
        "organizer": {"@type": "Organization", "name": here.app.house().name.in_lang(&here.tag, &here.chain())},
        "url": address(here, "/programme"),
        "inLanguage": here.tag,
    }))
}

/// One item as an event of the forum.
pub(super) fn item(here: &Here, around: &Around, item: &Item, body: &Body, above: Option<&Item>) -> String {
    let text = |text| Shows::of(here, text).text;
    let about = if body.summary.is_empty() { &body.description } else { &body.summary };
    let super_event = match above.filter(|above| above.kind != Kind::Part) {
        Some(above) => json!({"@type": "Event", "name": text(&above.title), "url": page_of(here, above)}),
        None => json!({"@type": "Event", "name": text(&here.forum.name), "url": address(here, "/programme")}),
    };
    let begins = around.delays.begins(item);
    let status = match item.status {
        Status::Cancelled => "EventCancelled",
        _ if begins.is_some() => "EventRescheduled",
        _ => "EventScheduled",
    };
    script(json!({
        "@context": "https://schema.org",
        "@type": "Event",
        "name": text(&item.title),
        "description": text(about),
        "startDate": exact(&begins.clone().or_else(|| item.starts())),
        "previousStartDate": exact(&begins.and_then(|_| item.starts())),
        "endDate": exact(&around.delays.ends(item).or_else(|| item.ends())),
        "eventStatus": format!("https://schema.org/{status}"),
        "location": place(here, around, item),
        "performer": performers(around, item),
        "superEvent": super_event,
        "inLanguage": item.language,
        "url": page_of(here, item),
    }))
}

fn place(here: &Here, around: &Around, item: &Item) -> Json {
    let names: Vec<String> = super::shown::place(here, around, item).into_iter().map(|it| it.text).collect();
    let city = around.city(item.city).map(|city| Shows::of(here, &city.name).text);
    if names.is_empty() && city.is_none() {
        return Json::Null;
    }
    let name = if names.is_empty() { city.clone().unwrap_or_default() } else { names.join(", ") };
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

/// Without what is empty; and no text can end the element that it stands in.
fn script(value: Json) -> String {
    let Json::Object(fields) = value else { return String::new() };
    let empty = |value: &Json| match value {
        Json::Null => true,
        Json::String(text) => text.is_empty(),
        Json::Array(all) => all.is_empty(),
        _ => false,
    };
    let said: Map<String, Json> = fields.into_iter().filter(|(_, value)| !empty(value)).collect();
    Json::Object(said).to_string().replace('<', "\\u003c")
}
