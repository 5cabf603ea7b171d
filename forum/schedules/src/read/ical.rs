//! iCalendar (RFC 5545), as calendars of all kinds write it.

mod components;
mod event;

use super::{
    Given,
    clock::{self, Clock, Moment, push_once},
    draft::{Draft, Start, Worded, some},
    gather::{Gathering, excerpt},
    lengths,
    lines::{Line, lines},
    recur::{Rule, Window},
    vtimezone::OwnZone,
    zones,
};
use crate::{At, Change, Note, OCCURRENCES_MAX, Read, Reason, Refusal, Source, Status};
use components::{Component, calendar, superseded};
use jiff::{SignedDuration, ToSpan, ZonedDateTime, civil::DateTime, tz::TimeZone};
use std::collections::{HashMap, HashSet};

pub fn read(bytes: &[u8], given: &Given) -> Result<Read, Refusal> {
    let (lines, note) = lines(bytes);
    let calendar = calendar(lines)?;
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
    reading.find_overridden(&calendar.components);
    for (index, component) in calendar.components.iter().enumerate() {
        let mut draft = reading.draft(component, index + 1);
        if superseded.contains(&index) {
            draft.left_out = Some(Reason::Superseded { id: draft.id.clone().unwrap_or_default() });
        }
        reading.gathering.take(draft)?;
    }
    if let Some(line) = calendar.cut_at {
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
    civil: DateTime,
    zone: TimeZone,
    is_day: bool,
}

impl Reading<'_> {
    fn about(&mut self, lines: &[Line]) {
        let value = |names: &[&str]| {
            lines.iter().find(|line| names.contains(&line.name.as_str())).and_then(|line| some(&line.text()))
        };
        if let Some(zone) = value(&["X-WR-TIMEZONE", "TIMEZONE-ID"]) {
            self.clock.set_file_zone(&zone);
        }
        self.is_cancelled = value(&["METHOD"]).is_some_and(|it| it.eq_ignore_ascii_case("CANCEL"));
        let about = &mut self.gathering.about;
        let mut title = Worded::default();
        for line in lines.iter().filter(|line| line.name == "NAME" || line.name == "X-WR-CALNAME") {
            title.add(line.parameter("LANGUAGE"), &line.text());
        }
        title.0.into_iter().for_each(|(lang, text)| about.title.write(&lang, text));
        about.url = value(&["URL", "SOURCE"]);
        about.zone = self.clock.of_file.as_ref().map(clock::name_of);
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
        // What is written in UTC, though these clocks show it.
        let shown_by = component.text("X-KURULTAI-ZONE");
        if let Some(zones::Named::Iana(zone)) = shown_by.as_deref().and_then(zones::by_name) {
            start.at = start.at.with_time_zone(zone);
        }
        draft.all_day = start.is_day;
        draft.duration = self.length(component, &start);
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

    /// The occurrences of what recurs; `None` for what does not.
    fn each(
        &self,
        component: &Component,
        start: &Said,
        draft: &mut Draft,
    ) -> Option<Vec<(String, ZonedDateTime)>> {
        let rules: Vec<&Line> = component.all("RRULE").take(5).collect();
        let dates: Vec<&Line> = component.all("RDATE").collect();
        if rules.is_empty() && dates.is_empty() {
            return None;
        }
        let (from, to) = match self.given.days {
            Some((first, last)) => {
                (first.to_datetime(Default::default()), last.tomorrow().ok()?.to_datetime(Default::default()))
            }
            None => (start.civil, start.civil.checked_add(2.years()).ok()?),
        };
        let mut found: Vec<DateTime> = vec![];
        let mut is_cut = false;
        for line in &rules {
            let Some(rule) = Rule::parse(&line.value) else {
                draft.changes.push(Change::RecurrenceDropped { value: excerpt(&line.value) });
                continue;
            };
            let until = rule.until.as_deref().and_then(|until| self.until(until, start));
            let window = Window { from, to, until, count_max: OCCURRENCES_MAX };
            let (starts, more) = rule.starts(start.civil, &window);
            found.extend(starts);
            is_cut |= more;
        }
        if !rules.is_empty()
            && draft.changes.iter().filter(|it| it.code() == "recurrence-dropped").count() == rules.len()
            && dates.is_empty()
        {
            return None;
        }
        let in_window = |civil: &DateTime| (from..to).contains(civil);
        found.extend(self.dates(&dates, start).into_iter().filter(in_window));
        found.extend(Some(start.civil).filter(in_window));
        found.sort_unstable();
        found.dedup();
        is_cut |= found.len() > OCCURRENCES_MAX;
        found.truncate(OCCURRENCES_MAX);
        let left_out = self.exceptions(component);
        let overridden = draft.id.as_ref().and_then(|id| self.overridden.get(id));
        let starts: Vec<(String, ZonedDateTime)> = found
            .into_iter()
            .filter_map(|civil| clock::local(civil, &start.zone, &mut draft.changes))
            .map(|at| (occurrence(&at, start.is_day), at))
            .filter(|(id, _)| !left_out.contains(id) && overridden.is_none_or(|them| !them.contains(id)))
            .collect();
        // A day of its own is named by the day alone, an hour on it by both; an exception may say either.
        if starts.is_empty() {
            draft.left_out = Some(Reason::NoOccurrence);
            return Some(vec![]);
        }
        let endless = self.given.days.is_none() && rules.iter().any(|it| is_endless(&it.value));
        draft.changes.push(Change::Expanded { count: starts.len() });
        if is_cut || endless {
            draft.changes.push(Change::RecurrenceCut { count: starts.len() });
        }
        Some(starts)
    }

    /// The end of a rule by the clocks of its start.
    fn until(&self, text: &str, start: &Said) -> Option<DateTime> {
        let moment = clock::moment(text)?;
        let civil = moment.civil()?;
        match (moment.time, moment.offset) {
            (None, _) => Some(civil.date().at(23, 59, 59, 0)),
            (Some(_), Some(offset)) => {
                let instant = offset.to_timestamp(civil).ok()?;
                Some(instant.to_zoned_datetime(start.zone.clone()).datetime())
            }
            (Some(_), None) => Some(civil),
        }
    }

    fn dates(&self, lines: &[&Line], start: &Said) -> Vec<DateTime> {
        let values = lines.iter().flat_map(|line| line.value.split(',').map(move |value| (*line, value)));
        let said = values.take(OCCURRENCES_MAX * 2).filter_map(|(line, value)| {
            // A period begins with its start.
            let value = value.split('/').next().unwrap_or(value).to_owned();
            self.said(&Line { value, ..(*line).clone() }, &mut vec![])
        });
        said.map(|said| said.at.with_time_zone(start.zone.clone()).datetime()).collect()
    }

    fn exceptions(&self, component: &Component) -> HashSet<String> {
        let mut left_out = HashSet::new();
        for line in component.all("EXDATE") {
            for value in line.value.split(',').take(10_000) {
                let one = Line { value: value.to_owned(), ..line.clone() };
                if let Some(said) = self.said(&one, &mut vec![]) {
                    left_out.insert(occurrence(&said.at, said.is_day));
                }
            }
        }
        left_out
    }

    /// The time of a property, by its `TZID`, its `Z`, or the zone of the file.
    fn said(&self, line: &Line, changes: &mut Vec<Change>) -> Option<Said> {
        let moment = clock::moment(&line.value)?;
        let civil = moment.civil()?;
        let is_day = moment.time.is_none();
        let said = |at: ZonedDateTime, zone: TimeZone| Some(Said { at, civil, zone, is_day });
        if moment.offset.is_some() {
            let zone = self.clock.default_zone();
            let at = self.clock.resolve(&moment, changes)?;
            let civil = at.datetime();
            return Some(Said { at, civil, zone, is_day });
        }
        let Some(id) = line.parameter("TZID").filter(|id| !id.trim().is_empty()) else {
            // A day is a day wherever one is.
            let mut unsaid = vec![];
            let changes = if is_day { &mut unsaid } else { changes };
            let at = self.clock.resolve(&moment, changes)?;
            let zone = at.time_zone().clone();
            return said(at, zone);
        };
        let (zone, at) = self.in_zone(id, &moment, changes)?;
        said(at, zone)
    }

    fn in_zone(
        &self,
        id: &str,
        moment: &Moment,
        changes: &mut Vec<Change>,
    ) -> Option<(TimeZone, ZonedDateTime)> {
        let civil = moment.civil()?;
        let own = self.own_zones.get(id);
        let location = own.and_then(|it| it.location.as_deref()).and_then(zones::by_name);
        let (zone, change) = match (zones::by_name(id), location) {
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
                    push_once(changes, Change::ZoneMapped { from: excerpt(id), zone: clock::name_of(&zone) });
                    let at =
                        self.clock.resolve(&Moment { offset: Some(offset), ..moment.clone() }, changes)?;
                    return Some((zone, at));
                }
                None => self.clock.named(id),
            },
        };
        change.into_iter().for_each(|change| push_once(changes, change));
        let at = clock::local(civil, &zone, changes)?;
        Some((zone, at))
    }
}

fn is_endless(rule: &str) -> bool {
    let rule = rule.to_ascii_uppercase();
    !rule.contains("COUNT=") && !rule.contains("UNTIL=")
}

/// What an occurrence is called: its day, or its instant.
fn occurrence(at: &ZonedDateTime, is_day: bool) -> String {
    if is_day {
        return at.strftime("%Y%m%d").to_string();
    }
    at.timestamp().strftime("%Y%m%dT%H%M%SZ").to_string()
}
