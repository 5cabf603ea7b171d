//! iCalendar (RFC 5545), as calendars of all kinds write it.

mod components;
mod event;
mod recurring;

use super::{
    Given,
    clock::{self, Clock, Moment, push_once},
    draft::{Draft, Start, Worded, some},
    gather::{Gathering, excerpt},
    lengths,
    lines::{Line, lines},
    vtimezone::OwnZone,
    zones,
};
use crate::{At, Change, Note, Read, Reason, Refusal, Source, Status};
use components::{Component, calendar, superseded};
use jiff::{SignedDuration, ZonedDateTime, civil::DateTime, tz::TimeZone};
use std::collections::{HashMap, HashSet};

pub fn read(bytes: &[u8], given: &Given) -> Result<Read, Refusal> {
    let (lines, note) = lines(bytes);
    read_lines(lines, note, None, given)
}

/// Reads a calendar from its lines, wherever they come from. `cut`: the line that its file is broken from, where its lines have no
/// numbers to say so.
pub fn read_lines(
    lines: Vec<Line>,
    note: Option<Note>,
    cut: Option<u32>,
    given: &Given,
) -> Result<Read, Refusal> {
    let calendar = calendar(lines)?;
    let parts = calendar.parts();
    let mut reading = Reading {
        clock: Clock::new(&given.zone),
        given,
        own_zones: own_zones(&calendar.zones),
        overridden: HashMap::new(),
        is_cancelled: false,
        gathering: Gathering::default(),
    };
    reading.gathering.notes.extend(note);
    reading.about(&calendar.lines);
    let superseded = superseded(&calendar.components);
    for (lines, range) in &parts {
        reading.begin_part(lines);
        reading.find_overridden(&calendar.components[range.clone()]);
    }
    for (lines, range) in parts {
        reading.begin_part(lines);
        for index in range {
            let mut draft = reading.draft(&calendar.components[index], index + 1);
            if superseded.contains(&index) {
                draft.left_out = Some(Reason::Superseded { id: draft.id.clone().unwrap_or_default() });
            }
            reading.gathering.take(draft)?;
        }
    }
    if let Some(line) = cut.or(calendar.cut_at) {
        reading.gathering.notes.push(Note::CutOff { line });
    }
    Ok(reading.gathering.finish(Source::ICalendar))
}

fn own_zones(zones: &[(Vec<Line>, Vec<Vec<Line>>)]) -> HashMap<String, OwnZone> {
    let mut found = HashMap::new();
    for (lines, observances) in zones {
        let value = |name: &str| lines.iter().find(|line| line.name == name).map(Line::text);
        let Some(id) = value("TZID") else { continue };
        let mut zone = OwnZone::default();
        zone.location = value("X-LIC-LOCATION");
        observances.iter().for_each(|it| zone.take(it));
        found.insert(id, zone);
    }
    found
}

struct Reading<'g> {
    clock: Clock,
    given: &'g Given,
    own_zones: HashMap<String, OwnZone>,
    /// By id: the occurrences that events of their own stand for.
    overridden: HashMap<String, HashSet<String>>,
    is_cancelled: bool,
    gathering: Gathering,
}

/// A time as a property says it.
struct Said {
    at: ZonedDateTime,
    /// By the clocks that it is written in.
    civil: DateTime,
    clocks: Clocks,
    is_day: bool,
}

/// The clocks that a time is written in: what recurs does so by them, whatever clocks show it.
#[derive(Clone)]
enum Clocks {
    Of(TimeZone),
    /// The calendar's own, by its name for them.
    Own(String),
}

impl Reading<'_> {
    fn about(&mut self, lines: &[Line]) {
        let value = |names: &[&str]| {
            lines.iter().find(|line| names.contains(&line.name.as_str())).and_then(|line| some(&line.text()))
        };
        self.begin_part(lines);
        let about = &mut self.gathering.about;
        let mut title = Worded::default();
        for line in lines.iter().filter(|line| line.name == "NAME" || line.name == "X-WR-CALNAME") {
            title.add(line.parameter("LANGUAGE"), &line.text());
        }
        title.0.into_iter().for_each(|(lang, text)| about.title.write(&lang, text));
        about.url = value(&["URL", "SOURCE"]);
        about.zone = self.clock.of_file.as_ref().map(clock::name_of).filter(|name| !is_utc(name));
    }

    /// One of several calendars in a file has a zone of its own, or none.
    fn begin_part(&mut self, lines: &[Line]) {
        let value = |names: &[&str]| {
            lines.iter().find(|line| names.contains(&line.name.as_str())).and_then(|line| some(&line.text()))
        };
        self.clock = Clock::new(&self.given.zone);
        if let Some(zone) = value(&["X-WR-TIMEZONE", "TIMEZONE-ID"]) {
            self.clock.set_file_zone(&zone);
        }
        self.is_cancelled = value(&["METHOD"]).is_some_and(|it| it.eq_ignore_ascii_case("CANCEL"));
    }

    fn find_overridden(&mut self, components: &[Component]) {
        for component in components.iter().filter(|it| it.name == "VEVENT") {
            let id = component.text("UID");
            let said = component.line("RECURRENCE-ID").and_then(|line| self.said(line, &mut vec![]));
            if let (Some(id), Some(said)) = (id, said) {
                self.overridden.entry(id).or_default().insert(occurrence(&said.at, said.is_day));
            }
        }
    }

    fn draft(&self, component: &Component, number: usize) -> Draft {
        let at = At { line: component.number, path: format!("{} {number}", excerpt(&component.name)) };
        let mut draft = Draft { at, id: component.text("UID"), ..Draft::default() };
        self.words(component, &mut draft);
        if component.name != "VEVENT" {
            draft.left_out = Some(Reason::NotAnEvent { value: component.name.clone() });
            return draft;
        }
        if component.is_cut {
            draft.left_out = Some(Reason::CutOff);
            return draft;
        }
        let class = component.text("CLASS").unwrap_or_default();
        if ["PRIVATE", "CONFIDENTIAL"].iter().any(|it| class.eq_ignore_ascii_case(it)) {
            draft.left_out = Some(Reason::Private);
            return draft;
        }
        self.time(component, &mut draft);
        event::place(component, &mut draft);
        event::people(component, &mut draft);
        event::others(component, &mut draft);
        draft.modified = component
            .line("LAST-MODIFIED")
            .and_then(|line| self.said(line, &mut vec![]))
            .map(|said| said.at.timestamp());
        if self.is_cancelled {
            draft.status = Status::Cancelled;
        }
        draft
    }

    fn words(&self, component: &Component, draft: &mut Draft) {
        for (worded, names) in [
            (&mut draft.title, &["SUMMARY"][..]),
            (&mut draft.subtitle, &["X-KURULTAI-SUBTITLE"]),
            (&mut draft.summary, &["X-KURULTAI-SUMMARY"]),
            (&mut draft.description, &["DESCRIPTION", "X-ALT-DESC"]),
        ] {
            let lines = names.iter().flat_map(|name| component.all(name));
            // Our own files repeat the summary for programs that know none.
            for line in lines.filter(|line| line.parameter("X-KURULTAI-OF").is_none()) {
                worded.add(line.parameter("LANGUAGE"), &line.text());
            }
        }
    }

    fn time(&self, component: &Component, draft: &mut Draft) {
        let mut changes = vec![];
        let Some(line) = component.line("DTSTART") else { return };
        let Some(mut start) = self.said(line, &mut changes) else {
            draft.start = Start::Bad(line.value.clone());
            return;
        };
        draft.duration = self.length(component, &start);
        if let (Some(end), None) = (component.line("DTEND"), draft.duration) {
            push_once(&mut draft.changes, Change::ValueDropped { value: excerpt(&end.value) });
        }
        // An item of ours that is late: its plan is what it was.
        let planned = component.line("X-KURULTAI-PLANNED");
        start = planned.and_then(|line| self.said(line, &mut vec![])).unwrap_or(start);
        // What is written in UTC, though these clocks show it.
        let shown_by = component.text("X-KURULTAI-ZONE");
        if let Some(zones::Named::Iana(zone)) = shown_by.as_deref().and_then(zones::by_name) {
            start.at = start.at.with_time_zone(zone);
        }
        draft.all_day = start.is_day;
        draft.start = match component.line("RECURRENCE-ID").and_then(|line| self.said(line, &mut vec![])) {
            Some(said) => Start::Each(vec![(occurrence(&said.at, said.is_day), start.at)]),
            None => match self.each(component, &start, draft) {
                Some(starts) => Start::Each(starts),
                None => Start::At(start.at),
            },
        };
        changes.into_iter().for_each(|change| push_once(&mut draft.changes, change));
    }

    /// From `DTEND`, else from `DURATION`; a day lasts a day.
    fn length(&self, component: &Component, start: &Said) -> Option<SignedDuration> {
        let end = component.line("DTEND").and_then(|line| self.said(line, &mut vec![]));
        let of_end = end.map(|end| match start.is_day && end.is_day {
            true => start.civil.duration_until(end.civil),
            false => start.at.duration_until(&end.at),
        });
        let of_duration = || component.line("DURATION").and_then(|line| lengths::duration(&line.value));
        let found = of_end.or_else(of_duration);
        let fits = |length: &SignedDuration| length.is_positive() && *length <= crate::DURATION_MAX;
        found.filter(fits).or(start.is_day.then(|| SignedDuration::from_hours(24)))
    }

    /// The time of a property, by its `TZID`, its `Z`, or the zone of the file.
    fn said(&self, line: &Line, changes: &mut Vec<Change>) -> Option<Said> {
        let moment = clock::moment(&line.value)?;
        let civil = moment.civil()?;
        let is_day = moment.time.is_none();
        let said =
            |at: ZonedDateTime, clocks: Clocks| Some(Said { at: self.shown(at), civil, clocks, is_day });
        if let Some(offset) = moment.offset {
            let at = self.clock.resolve(&moment, changes)?;
            return said(at, Clocks::Of(TimeZone::fixed(offset)));
        }
        let Some(id) = line.parameter("TZID").filter(|id| !id.trim().is_empty()) else {
            // A day is a day wherever one is.
            let mut unsaid = vec![];
            let changes = if is_day { &mut unsaid } else { changes };
            let is_in_utc = self.clock.of_file.as_ref().is_some_and(|zone| is_utc(&clock::name_of(zone)));
            let at = match is_day && is_in_utc {
                true => Clock::new(&self.given.zone).resolve(&moment, changes)?,
                false => self.clock.resolve(&moment, changes)?,
            };
            let zone = at.time_zone().clone();
            return said(at, Clocks::Of(zone));
        };
        let (clocks, at) = self.in_zone(id, &moment, changes)?;
        said(at, clocks)
    }

    /// What is in UTC is shown by the clocks of the forum: nobody's clocks show UTC, calendars that are sent do.
    fn shown(&self, at: ZonedDateTime) -> ZonedDateTime {
        if is_utc(&clock::name_of(at.time_zone())) { at.with_time_zone(self.given.zone.clone()) } else { at }
    }

    fn in_zone(
        &self,
        id: &str,
        moment: &Moment,
        changes: &mut Vec<Change>,
    ) -> Option<(Clocks, ZonedDateTime)> {
        let civil = moment.civil()?;
        let own = self.own_zones.get(id);
        let location = own.and_then(|it| it.location.as_deref()).and_then(zones::by_name);
        // What a name says of a zone that is only far from UTC, the rules beside it say better: they know of summer.
        let named = zones::by_name(id).filter(|it| own.is_none() || !it.is_offset());
        let (zone, change) = match (named, location) {
            (Some(zones::Named::Iana(zone)), _) => (zone, None),
            (Some(zones::Named::Mapped(zone)), _)
            | (None, Some(zones::Named::Iana(zone) | zones::Named::Mapped(zone))) => {
                let change = Change::ZoneMapped { from: excerpt(id), zone: clock::name_of(&zone) };
                (zone, Some(change))
            }
            (None, None) => match own.and_then(|own| own.offset_at(civil)) {
                // By the calendar's own rules the instant is certain; it is shown by the clocks of the place.
                Some(offset) => {
                    let zone = self.clock.default_zone();
                    let at =
                        self.clock.resolve(&Moment { offset: Some(offset), ..moment.clone() }, changes)?;
                    let (from, is_same) = (excerpt(id), at.offset() == offset);
                    let zone = clock::name_of(&zone);
                    push_once(
                        changes,
                        match is_same {
                            true => Change::ZoneMapped { from, zone },
                            false => Change::ZoneTurned { from, zone },
                        },
                    );
                    return Some((Clocks::Own(id.to_owned()), at));
                }
                None => self.clock.named(id),
            },
        };
        change.into_iter().for_each(|change| push_once(changes, change));
        let at = clock::local(civil, &zone, changes)?;
        Some((Clocks::Of(zone), at))
    }
}

fn is_utc(name: &str) -> bool {
    matches!(name, "UTC" | "Etc/UTC")
}

/// What an occurrence is called: its day, or its instant.
fn occurrence(at: &ZonedDateTime, is_day: bool) -> String {
    if is_day {
        return day_name(at.datetime());
    }
    at.timestamp().strftime("%Y%m%dT%H%M%SZ").to_string()
}

fn day_name(civil: DateTime) -> String {
    civil.strftime("%Y%m%d").to_string()
}
