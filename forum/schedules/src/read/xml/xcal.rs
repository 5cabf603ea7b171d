//! xCal (RFC 6321): iCalendar as XML. It becomes the lines that the same calendar has in iCalendar. The draft before it, which
//! Pentabarf and frab write, has properties beside components, with their values as plain text and parameters as attributes.

use super::{
    elements::Elements,
    node::{Node, local},
};
use crate::{
    NESTING_MAX, Refusal,
    read::lines::{Line, escaped},
};
use quick_xml::events::Event;

/// Elements that hold components and properties and are none.
const AROUND: [&str; 3] = ["icalendar", "components", "properties"];

/// What has properties; anything else in one of them is a property.
const COMPONENTS: [&str; 11] = [
    "vcalendar",
    "vevent",
    "vtodo",
    "vjournal",
    "vfreebusy",
    "vavailability",
    "available",
    "vtimezone",
    "standard",
    "daylight",
    "valarm",
];
/// Properties whose signs are no part of a text.
const PLAIN: [&str; 14] = [
    "rrule",
    "exrule",
    "exdate",
    "rdate",
    "dtstart",
    "dtend",
    "due",
    "duration",
    "recurrence-id",
    "trigger",
    "geo",
    "created",
    "last-modified",
    "dtstamp",
];

/// Whether a text is one, by its first element.
pub(super) fn is_one(text: &str) -> bool {
    let mut elements = Elements::of(text);
    loop {
        match elements.event() {
            Ok(Event::Start(start) | Event::Empty(start)) => {
                return ["icalendar", "vcalendar"].contains(&local(start.name().as_ref()).as_str());
            }
            Ok(Event::Eof) | Err(_) => return false,
            Ok(_) => {}
        }
    }
}

/// Its lines. What is open where the text breaks off stays open, so that whoever reads them sees it.
pub(super) fn lines(text: &str) -> Result<Vec<Line>, Refusal> {
    let mut elements = Elements::of(text);
    let mut open: Vec<String> = vec![];
    let mut lines = vec![];
    loop {
        match elements.event() {
            Ok(Event::Start(start)) if is_property(open.last(), &local(start.name().as_ref())) => {
                let (node, is_cut) = elements.piece(&start, false, open.len())?;
                if is_cut {
                    return Ok(lines);
                }
                lines.push(property(&node));
            }
            Ok(Event::Start(start)) => {
                let name = local(start.name().as_ref());
                if open.len() >= NESTING_MAX {
                    return Err(Refusal::TooDeep { limit: NESTING_MAX });
                }
                if !AROUND.contains(&name.as_str()) {
                    lines.push(edge("BEGIN", &name, elements.line()));
                }
                open.push(name);
            }
            Ok(Event::End(end)) => {
                let name = local(end.name().as_ref());
                let Some(at) = open.iter().rposition(|it| *it == name) else { continue };
                let ended = open.split_off(at).into_iter().rev().filter(|it| !AROUND.contains(&it.as_str()));
                lines.extend(ended.map(|it| edge("END", &it, elements.line())));
            }
            Ok(Event::DocType(doctype)) if doctype.to_ascii_uppercase().contains("<!ENTITY") => {
                return Err(Refusal::Entities);
            }
            Ok(Event::Eof) | Err(_) if lines.is_empty() => {
                return Err(Refusal::Damaged { line: elements.line() });
            }
            Ok(Event::Eof) | Err(_) => return Ok(lines),
            Ok(_) => {}
        }
    }
}

fn is_property(within: Option<&String>, name: &str) -> bool {
    let is_known = || AROUND.contains(&name) || COMPONENTS.contains(&name);
    within.is_some_and(|it| it == "properties" || COMPONENTS.contains(&it.as_str()) && !is_known())
}

fn edge(name: &str, component: &str, number: u32) -> Line {
    Line { number, name: name.to_owned(), value: component.to_ascii_uppercase(), ..Line::default() }
}

fn property(node: &Node) -> Line {
    let said = node.child("parameters").map(|it| it.children.as_slice()).unwrap_or_default();
    let mut parameters: Vec<(String, String)> = said
        .iter()
        .take(50)
        .map(|it| (it.name.to_ascii_uppercase(), joined(it.children.iter().map(|it| it.text.trim()), ",")))
        .collect();
    let values = || node.children.iter().filter(|it| it.name != "parameters");
    if values().any(|it| it.name == "binary") {
        parameters.push(("ENCODING".to_owned(), "BASE64".to_owned()));
    }
    let value = match node.name.as_str() {
        name if values().next().is_none() => {
            parameters.extend(
                node.attributes.iter().map(|(name, value)| (name.to_ascii_uppercase(), value.clone())),
            );
            let text = node.text.trim();
            let is_named = parameters.iter().any(|(name, _)| name == "CN");
            if matches!(name, "attendee" | "organizer") && !is_named && !text.contains(':') {
                parameters.push(("CN".to_owned(), text.to_owned()));
            }
            if PLAIN.contains(&name) { text.to_owned() } else { escaped(text) }
        }
        "geo" => joined(values().map(|it| it.text.trim()), ";"),
        _ => values().map(value).collect::<Vec<_>>().join(","),
    };
    Line { number: node.line, name: node.name.to_ascii_uppercase(), parameters, value }
}

fn value(node: &Node) -> String {
    match node.name.as_str() {
        "text" => escaped(&node.text),
        "period" => joined(node.children.iter().map(|it| it.text.trim()), "/"),
        "recur" => recurrence(node),
        _ => node.text.trim().to_owned(),
    }
}

/// `FREQ=WEEKLY;BYDAY=MO,WE` of elements of these names, several of one name a list.
fn recurrence(node: &Node) -> String {
    let mut parts: Vec<(&str, Vec<&str>)> = vec![];
    for part in node.children.iter().take(1_000) {
        match parts.iter_mut().find(|(name, _)| *name == part.name) {
            Some((_, values)) => values.push(part.text.trim()),
            None => parts.push((&part.name, vec![part.text.trim()])),
        }
    }
    let said =
        parts.iter().map(|(name, values)| format!("{}={}", name.to_ascii_uppercase(), values.join(",")));
    said.collect::<Vec<_>>().join(";")
}

fn joined<'t>(texts: impl Iterator<Item = &'t str>, sign: &str) -> String {
    texts.collect::<Vec<_>>().join(sign)
}
