//! JSON-LD by the vocabulary of schema.org: an event with its sub-events, as search engines read it. Keys stand in the order of
//! their letters.

use super::{Out, xml::instant};
use crate::{Item, Participant, Place, Programme, Role, Shown, Status, Texts, When};
use jiff::{ZonedDateTime, civil::Date};
use serde::{Serialize, Serializer, ser::SerializeSeq};
use std::collections::HashMap;

/// The programme as one `Event` whose items are its `subEvent`s, in the tree that they form.
pub fn json_ld(programme: &Programme, out: &Out) -> String {
    let mut children: HashMap<Option<&str>, Vec<&Item>> = HashMap::new();
    for item in &programme.items {
        children.entry(item.parent.as_deref()).or_default().push(item);
    }
    let tree = Tree { out, children };
    let about = &programme.about;
    let days = about.days.or_else(|| span(programme));
    let root = Root {
        // Texts without a language of their own are in this one.
        context: ("https://schema.org", Language { language: &out.lang }),
        kind: "Event",
        date_modified: out.as_of.to_string(),
        end_date: days.map(|(_, last)| last.to_string()),
        identifier: about.acronym.as_deref(),
        location: location(&about.place),
        name: tree.text(&about.title),
        start_date: days.map(|(first, _)| first.to_string()),
        sub_event: Below { tree: &tree, parent: None },
        url: about.url.as_deref(),
    };
    let mut bytes = Vec::with_capacity(programme.items.len() * 2_000 + 2_000);
    serde_json::to_writer(&mut bytes, &root).expect("texts, numbers and lists are always JSON");
    String::from_utf8(bytes).expect("JSON is UTF-8")
}

fn span(programme: &Programme) -> Option<(Date, Date)> {
    let days = || programme.items.iter().filter_map(|item| item.when.as_ref());
    let first = days().map(|when| when.start.date()).min()?;
    let last = days().map(|when| when.end().date()).max()?;
    Some((first, last))
}

struct Tree<'p> {
    out: &'p Out,
    children: HashMap<Option<&'p str>, Vec<&'p Item>>,
}

#[derive(Serialize)]
struct Root<'p> {
    #[serde(rename = "@context")]
    context: (&'static str, Language<'p>),
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(rename = "dateModified")]
    date_modified: String,
    #[serde(rename = "endDate", skip_serializing_if = "Option::is_none")]
    end_date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    identifier: Option<&'p str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    location: Option<Location<'p>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<Words<'p>>,
    #[serde(rename = "startDate", skip_serializing_if = "Option::is_none")]
    start_date: Option<String>,
    #[serde(rename = "subEvent")]
    sub_event: Below<'p>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'p str>,
}

#[derive(Serialize)]
struct Language<'p> {
    #[serde(rename = "@language")]
    language: &'p str,
}

#[derive(Serialize)]
struct Event<'p> {
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(rename = "abstract", skip_serializing_if = "Option::is_none")]
    summary: Option<Words<'p>>,
    #[serde(rename = "additionalType")]
    additional_type: &'p str,
    #[serde(rename = "alternateName", skip_serializing_if = "Option::is_none")]
    alternate_name: Option<Words<'p>>,
    #[serde(rename = "dateModified", skip_serializing_if = "Option::is_none")]
    date_modified: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<Words<'p>>,
    #[serde(rename = "endDate", skip_serializing_if = "Option::is_none")]
    end_date: Option<String>,
    #[serde(rename = "eventStatus")]
    event_status: &'static str,
    identifier: &'p str,
    #[serde(rename = "inLanguage", skip_serializing_if = "Option::is_none")]
    in_language: Option<&'p str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    keywords: Option<&'p str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    license: Option<&'p str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    location: Option<Location<'p>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<Words<'p>>,
    #[serde(skip_serializing_if = "People::is_empty")]
    organizer: People<'p>,
    #[serde(skip_serializing_if = "People::is_empty")]
    performer: People<'p>,
    #[serde(rename = "startDate", skip_serializing_if = "Option::is_none")]
    start_date: Option<String>,
    #[serde(rename = "subEvent", skip_serializing_if = "Below::is_empty")]
    sub_event: Below<'p>,
    #[serde(skip_serializing_if = "Option::is_none")]
    timezone: Option<&'p str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
}

impl<'p> Tree<'p> {
    fn event(&'p self, item: &'p Item) -> Event<'p> {
        let when = item.when.as_ref();
        Event {
            kind: "Event",
            summary: self.text(&item.summary),
            additional_type: item.kind_as_written.as_deref().unwrap_or(item.kind.code()),
            alternate_name: self.text(&item.subtitle),
            date_modified: item.modified.map(|at| at.to_string()),
            description: self.text(&item.description),
            // The last day itself, where there are no hours.
            end_date: when.map(|when| if when.all_day { last_day(when) } else { shown(&when.end()) }),
            event_status: status(item.status),
            identifier: &item.id,
            in_language: item.language.as_deref(),
            keywords: item.track.as_deref(),
            license: item.recording.licence.as_deref().filter(|it| it.starts_with("http")),
            location: location(&item.place),
            name: self.text(&item.title),
            organizer: People { of: item, organise: true },
            performer: People { of: item, organise: false },
            start_date: when.map(|when| match when.all_day {
                true => when.start.date().to_string(),
                false => shown(&when.start),
            }),
            sub_event: Below { tree: self, parent: Some(&item.id) },
            timezone: when.and_then(|when| when.start.time_zone().iana_name()),
            url: self.out.url(item),
        }
    }

    fn text(&self, texts: &'p Texts) -> Option<Words<'p>> {
        let Shown { lang, text } = self.out.text(texts)?;
        Some(if lang == self.out.lang { Words::Own(text) } else { Words::Other { lang, text } })
    }
}

/// A text; with its language where it is not the file's.
#[derive(Serialize)]
#[serde(untagged)]
enum Words<'p> {
    Own(&'p str),
    Other {
        #[serde(rename = "@language")]
        lang: &'p str,
        #[serde(rename = "@value")]
        text: &'p str,
    },
}

/// What lies in an item, or on the first floor.
struct Below<'p> {
    tree: &'p Tree<'p>,
    parent: Option<&'p str>,
}

impl Below<'_> {
    fn is_empty(&self) -> bool {
        !self.tree.children.contains_key(&self.parent)
    }
}

impl Serialize for Below<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let items = self.tree.children.get(&self.parent).map(Vec::as_slice).unwrap_or_default();
        to.collect_seq(items.iter().map(|item| self.tree.event(item)))
    }
}

/// Those who organise an item, or the others who have a part in it.
struct People<'p> {
    of: &'p Item,
    organise: bool,
}

impl<'p> People<'p> {
    fn them(&self) -> impl Iterator<Item = &'p Participant> {
        let organise = self.organise;
        let organises = |role| matches!(role, Role::Organiser | Role::Host);
        self.of.people.iter().filter(move |person| organises(person.role) == organise)
    }

    fn is_empty(&self) -> bool {
        self.them().next().is_none()
    }
}

#[derive(Serialize)]
struct Named<'p> {
    #[serde(rename = "@type")]
    kind: &'static str,
    name: &'p str,
}

impl Serialize for People<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut list = to.serialize_seq(None)?;
        for person in self.them() {
            list.serialize_element(&Named { kind: "Person", name: &person.name })?;
        }
        list.end()
    }
}

fn shown(at: &ZonedDateTime) -> String {
    let mut out = String::with_capacity(25);
    instant(&mut out, at);
    out
}

fn last_day(when: &When) -> String {
    let days = when.duration.as_hours().div_euclid(24).max(1) - 1;
    let first = when.start.date();
    first.checked_add(jiff::Span::new().days(days)).unwrap_or(first).to_string()
}

fn status(status: Status) -> &'static str {
    match status {
        Status::Confirmed => "https://schema.org/EventScheduled",
        // The vocabulary has no word for what may take place.
        Status::Tentative => "https://schema.org/EventScheduled",
        Status::Cancelled => "https://schema.org/EventCancelled",
    }
}

#[derive(Serialize)]
struct Location<'p> {
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    address: Option<Address<'p>>,
    #[serde(rename = "containedInPlace", skip_serializing_if = "Option::is_none")]
    contained_in_place: Option<Named<'p>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    geo: Option<Degrees>,
    name: &'p str,
}

#[derive(Serialize)]
struct Address<'p> {
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(rename = "addressLocality")]
    locality: &'p str,
}

#[derive(Serialize)]
struct Degrees {
    #[serde(rename = "@type")]
    kind: &'static str,
    latitude: f64,
    longitude: f64,
}

fn location(place: &Place) -> Option<Location<'_>> {
    let name = place.room.as_ref().or(place.venue.as_ref()).or(place.city.as_ref())?;
    let house = place.room.as_ref().and(place.venue.as_deref());
    Some(Location {
        kind: "Place",
        address: place.city.as_deref().map(|locality| Address { kind: "PostalAddress", locality }),
        contained_in_place: house.map(|name| Named { kind: "Place", name }),
        geo: place.point.map(|point| Degrees {
            kind: "GeoCoordinates",
            latitude: point.latitude,
            longitude: point.longitude,
        }),
        name,
    })
}
