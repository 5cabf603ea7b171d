//! JSON-LD by the vocabulary of schema.org: an event with its sub-events, as search engines read it.

use super::{Out, xml::instant};
use crate::{Item, Place, Programme, Role, Shown, Status, Texts};
use serde_json::{Map, Value, json};
use std::collections::HashMap;

/// The programme as one `Event` whose items are its `subEvent`s, in the tree that they form.
pub fn json_ld(programme: &Programme, out: &Out) -> String {
    let mut children: HashMap<Option<&str>, Vec<&Item>> = HashMap::new();
    for item in &programme.items {
        children.entry(item.parent.as_deref()).or_default().push(item);
    }
    let writer = Writer { out, children };
    let mut root = writer.named("Event", &programme.about.title);
    // Texts without a language of their own are in this one.
    root.insert("@context".into(), json!(["https://schema.org", { "@language": out.lang }]));
    if let Some((first, last)) = programme.about.days.or_else(|| span(programme)) {
        root.insert("startDate".into(), json!(first.to_string()));
        root.insert("endDate".into(), json!(last.to_string()));
    }
    set(&mut root, "url", programme.about.url.as_deref());
    set(&mut root, "identifier", programme.about.acronym.as_deref());
    root.insert("dateModified".into(), json!(out.as_of.to_string()));
    if let Some(place) = place(&programme.about.place) {
        root.insert("location".into(), place);
    }
    root.insert("subEvent".into(), Value::Array(writer.below(None)));
    Value::Object(root).to_string()
}

fn span(programme: &Programme) -> Option<(jiff::civil::Date, jiff::civil::Date)> {
    let days = || programme.items.iter().filter_map(|item| item.when.as_ref());
    let first = days().map(|when| when.start.date()).min()?;
    let last = days().map(|when| when.end().date()).max()?;
    Some((first, last))
}

struct Writer<'p> {
    out: &'p Out,
    children: HashMap<Option<&'p str>, Vec<&'p Item>>,
}

impl Writer<'_> {
    fn below(&self, parent: Option<&str>) -> Vec<Value> {
        let items = self.children.get(&parent).map(Vec::as_slice).unwrap_or_default();
        items.iter().map(|item| self.event(item)).collect()
    }

    fn event(&self, item: &Item) -> Value {
        let mut event = self.named("Event", &item.title);
        set(&mut event, "identifier", Some(&item.id));
        self.text(&mut event, "alternateName", &item.subtitle);
        self.text(&mut event, "abstract", &item.summary);
        self.text(&mut event, "description", &item.description);
        if let Some(when) = &item.when {
            let date = |at: &jiff::ZonedDateTime| match when.all_day {
                true => at.date().to_string(),
                false => shown(at),
            };
            event.insert("startDate".into(), json!(date(&when.start)));
            // The last day itself, where there are no hours.
            let end = if when.all_day { last_day(when) } else { shown(&when.end()) };
            event.insert("endDate".into(), json!(end));
            set(&mut event, "timezone", when.start.time_zone().iana_name());
        }
        event.insert("eventStatus".into(), json!(status(item.status)));
        set(&mut event, "additionalType", Some(item.kind_as_written.as_deref().unwrap_or(item.kind.code())));
        set(&mut event, "inLanguage", item.language.as_deref());
        set(&mut event, "url", self.out.url(item).as_deref());
        set(&mut event, "keywords", item.track.as_deref());
        set(&mut event, "license", item.recording.licence.as_deref().filter(|it| it.starts_with("http")));
        if let Some(modified) = item.modified {
            event.insert("dateModified".into(), json!(modified.to_string()));
        }
        if let Some(place) = place(&item.place) {
            event.insert("location".into(), place);
        }
        people(item, &mut event);
        let below = self.below(Some(&item.id));
        if !below.is_empty() {
            event.insert("subEvent".into(), Value::Array(below));
        }
        Value::Object(event)
    }

    fn named(&self, kind: &str, title: &Texts) -> Map<String, Value> {
        let mut object = Map::new();
        object.insert("@type".into(), json!(kind));
        self.text(&mut object, "name", title);
        object
    }

    /// A text; with its language where it is not the file's.
    fn text(&self, object: &mut Map<String, Value>, name: &str, texts: &Texts) {
        let Some(Shown { lang, text }) = self.out.text(texts) else { return };
        let value =
            if lang == self.out.lang { json!(text) } else { json!({ "@language": lang, "@value": text }) };
        object.insert(name.into(), value);
    }
}

fn shown(at: &jiff::ZonedDateTime) -> String {
    let mut out = String::with_capacity(25);
    instant(&mut out, at);
    out
}

fn last_day(when: &crate::When) -> String {
    let days = when.duration.as_hours().div_euclid(24).max(1) - 1;
    let first = when.start.date();
    first.checked_add(jiff::Span::new().days(days)).unwrap_or(first).to_string()
}

fn set(object: &mut Map<String, Value>, name: &str, value: Option<&str>) {
    if let Some(value) = value {
        object.insert(name.into(), json!(value));
    }
}

fn status(status: Status) -> &'static str {
    match status {
        Status::Confirmed => "https://schema.org/EventScheduled",
        // The vocabulary has no word for what may take place.
        Status::Tentative => "https://schema.org/EventScheduled",
        Status::Cancelled => "https://schema.org/EventCancelled",
    }
}

fn place(place: &Place) -> Option<Value> {
    let name = place.room.as_ref().or(place.venue.as_ref()).or(place.city.as_ref())?;
    let mut object = Map::new();
    object.insert("@type".into(), json!("Place"));
    object.insert("name".into(), json!(name));
    if let (Some(_), Some(venue)) = (&place.room, &place.venue) {
        object.insert("containedInPlace".into(), json!({ "@type": "Place", "name": venue }));
    }
    if let Some(city) = &place.city {
        object.insert("address".into(), json!({ "@type": "PostalAddress", "addressLocality": city }));
    }
    if let Some(point) = place.point {
        let geo =
            json!({ "@type": "GeoCoordinates", "latitude": point.latitude, "longitude": point.longitude });
        object.insert("geo".into(), geo);
    }
    Some(Value::Object(object))
}

fn people(item: &Item, event: &mut Map<String, Value>) {
    let person = |name: &str| json!({ "@type": "Person", "name": name });
    let with = |wanted: &dyn Fn(Role) -> bool| -> Vec<Value> {
        item.people.iter().filter(|it| wanted(it.role)).map(|it| person(&it.name)).collect()
    };
    let organises = |role| matches!(role, Role::Organiser | Role::Host);
    for (name, people) in [("organizer", with(&organises)), ("performer", with(&|role| !organises(role)))] {
        if !people.is_empty() {
            event.insert(name.into(), Value::Array(people));
        }
    }
}
