//! What a calendar consists of: its own lines, the zones that it describes, and its events.

use crate::{
    NESTING_MAX, Refusal,
    read::{draft::some, lines::Line},
};
use std::{
    collections::{HashMap, HashSet},
    ops::Range,
};

/// An event, or what stands in its place.
pub(super) struct Component {
    pub(super) name: String,
    pub(super) number: u32,
    pub(super) lines: Vec<Line>,
    pub(super) is_cut: bool,
}

impl Component {
    pub(super) fn line(&self, name: &str) -> Option<&Line> {
        self.lines.iter().find(|line| line.name == name)
    }

    pub(super) fn all<'c>(&'c self, name: &'c str) -> impl Iterator<Item = &'c Line> {
        self.lines.iter().filter(move |line| line.name == name)
    }

    pub(super) fn text(&self, name: &str) -> Option<String> {
        self.all(name).find_map(|line| some(&line.text()))
    }
}

#[derive(Default)]
pub(super) struct Calendar {
    pub(super) lines: Vec<Line>,
    pub(super) components: Vec<Component>,
    /// The lines of each `VTIMEZONE`, and of its observances.
    pub(super) zones: Vec<(Vec<Line>, Vec<Vec<Line>>)>,
    pub(super) cut_at: Option<u32>,
    /// For each `VCALENDAR` that ended: how many lines and components the file had by then.
    ends: Vec<(usize, usize)>,
}

impl Calendar {
    /// The calendars that the file consists of: the lines and the components of each.
    pub(super) fn parts(&self) -> Vec<(&[Line], Range<usize>)> {
        let mut parts = vec![];
        let (mut line, mut component) = (0, 0);
        let end = (self.lines.len(), self.components.len());
        for (lines, components) in self.ends.iter().copied().chain([end]) {
            if lines > line || components > component {
                parts.push((&self.lines[line..lines], component..components));
            }
            (line, component) = (lines, components);
        }
        parts
    }
}

/// The components of a calendar. What lies within an event, an alarm, is passed over.
pub(super) fn calendar(lines: Vec<Line>) -> Result<Calendar, Refusal> {
    let mut calendar = Calendar::default();
    let mut open: Vec<Component> = vec![];
    let mut observances: Vec<Vec<Line>> = vec![];
    let mut last = 0;
    for line in lines {
        last = line.number;
        let name = line.value.trim().to_ascii_uppercase();
        match line.name.as_str() {
            "BEGIN" => {
                // An event does not lie within another: the one before was not ended.
                if name == "VEVENT" && open.last().is_some_and(|it| it.name == "VEVENT") {
                    calendar.components.extend(open.pop());
                }
                open.push(Component { name, number: line.number, lines: vec![], is_cut: false });
            }
            "END" => {
                let Some(at) = open.iter().rposition(|it| it.name == name) else { continue };
                while open.len() > at {
                    close(&mut open, &mut observances, &mut calendar);
                }
            }
            _ => match open.last_mut() {
                Some(top) => top.lines.push(line),
                None => calendar.lines.push(line),
            },
        }
        if open.len() > NESTING_MAX {
            return Err(Refusal::TooDeep { limit: NESTING_MAX });
        }
    }
    if open.iter().any(|it| it.name == "VEVENT") {
        calendar.cut_at = Some(last);
        open.iter_mut().for_each(|it| it.is_cut = true);
    }
    while !open.is_empty() {
        close(&mut open, &mut observances, &mut calendar);
    }
    Ok(calendar)
}

fn close(open: &mut Vec<Component>, observances: &mut Vec<Vec<Line>>, calendar: &mut Calendar) {
    let Some(component) = open.pop() else { return };
    match component.name.as_str() {
        "VCALENDAR" => {
            calendar.lines.extend(component.lines);
            calendar.ends.push((calendar.lines.len(), calendar.components.len()));
        }
        "VTIMEZONE" => calendar.zones.push((component.lines, std::mem::take(observances))),
        "STANDARD" | "DAYLIGHT" => observances.push(component.lines),
        "VEVENT" | "VTODO" | "VJOURNAL" | "VFREEBUSY" | "VAVAILABILITY" => {
            calendar.components.push(component)
        }
        _ => {}
    }
}

/// The events of which a newer state stands in the same file.
pub(super) fn superseded(components: &[Component]) -> HashSet<usize> {
    let mut newest: HashMap<(String, String), usize> = HashMap::new();
    let mut old = HashSet::new();
    for (index, component) in components.iter().enumerate().filter(|(_, it)| it.name == "VEVENT") {
        let Some(id) = component.text("UID") else { continue };
        let key = (id, component.line("RECURRENCE-ID").map(|line| line.value.clone()).unwrap_or_default());
        let Some(other) = newest.get(&key).copied() else {
            newest.insert(key, index);
            continue;
        };
        match age(component).cmp(&age(&components[other])) {
            std::cmp::Ordering::Greater => {
                old.insert(other);
                newest.insert(key, index);
            }
            std::cmp::Ordering::Less => _ = old.insert(index),
            // The same id for two things: they are told apart later.
            std::cmp::Ordering::Equal => {}
        }
    }
    old
}

/// How new a state of an event is.
fn age(component: &Component) -> (u32, String) {
    let sequence = component.text("SEQUENCE").and_then(|it| it.parse().ok()).unwrap_or_default();
    let modified = component.text("LAST-MODIFIED").or_else(|| component.text("DTSTAMP"));
    (sequence, modified.unwrap_or_default())
}
