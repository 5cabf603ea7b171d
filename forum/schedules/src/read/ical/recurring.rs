//! The occurrences of an event that recurs: by the clocks that it is written in, within the days of the forum.

use super::{Clocks, Reading, Said, components::Component, day_name, occurrence};
use crate::{
    Change, OCCURRENCES_MAX, Reason,
    read::{
        clock,
        draft::Draft,
        gather::excerpt,
        lines::Line,
        recur::{Rule, Window},
    },
};
use jiff::{
    ToSpan, ZonedDateTime,
    civil::DateTime,
    tz::{Offset, TimeZone},
};
use std::collections::HashSet;

/// Of those that are looked at, the ones of two whole days may be left out again.
const COUNT_MAX: usize = OCCURRENCES_MAX + 2 * 24 * 60;

impl Reading<'_> {
    /// The occurrences of what recurs; `None` for what does not.
    pub(super) fn each(
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
            None => {
                let first = start.at.datetime().min(start.civil);
                (first, first.checked_add(2.years()).ok()?)
            }
        };
        // By clocks hours away the days of the forum begin on others.
        let (wide_from, wide_to) = (from.checked_sub(1.day()).ok()?, to.checked_add(1.day()).ok()?);
        let mut found: Vec<DateTime> = vec![];
        let mut is_cut = false;
        for line in &rules {
            let Some(rule) = Rule::parse(&line.value) else {
                draft.changes.push(Change::RecurrenceDropped { value: excerpt(&line.value) });
                continue;
            };
            let until = rule.until.as_deref().and_then(|until| self.until(until, start));
            let window = Window { from: wide_from, to: wide_to, until, count_max: COUNT_MAX };
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
        found.extend(self.dates(&dates, start));
        found.push(start.civil);
        found.sort_unstable();
        found.dedup();
        let left_out = self.exceptions(component, start);
        let overridden = draft.id.as_ref().and_then(|id| self.overridden.get(id));
        let shown_by = start.at.time_zone().clone();
        let mut starts: Vec<(String, ZonedDateTime)> = vec![];
        for civil in found {
            let Some(at) = self.instant(civil, &start.clocks, &mut draft.changes) else { continue };
            let at = at.with_time_zone(shown_by.clone());
            let id = occurrence(&at, start.is_day);
            // A day of its own is named by the day alone, an hour on it by both; an exception may say either.
            let is_out = left_out.contains(&id) || left_out.contains(&day_name(civil));
            let is_elsewhere = overridden.is_some_and(|them| them.contains(&id));
            if (from..to).contains(&at.datetime()) && !is_out && !is_elsewhere {
                starts.push((id, at));
            }
        }
        is_cut |= starts.len() > OCCURRENCES_MAX;
        starts.truncate(OCCURRENCES_MAX);
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
                Some(self.civil_of(&instant.to_zoned_datetime(TimeZone::UTC), &start.clocks))
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
        said.map(|said| match said.is_day && !start.is_day {
            true => said.civil.date().to_datetime(start.civil.time()),
            false => self.civil_of(&said.at, &start.clocks),
        })
        .collect()
    }

    /// What time these clocks show at an instant.
    fn civil_of(&self, at: &ZonedDateTime, clocks: &Clocks) -> DateTime {
        let zone = match clocks {
            Clocks::Of(zone) => zone.clone(),
            Clocks::Own(id) => {
                let near = at.with_time_zone(TimeZone::UTC).datetime();
                let offset = self.own_zones.get(id).and_then(|own| own.offset_at(near));
                TimeZone::fixed(offset.unwrap_or(Offset::UTC))
            }
        };
        at.with_time_zone(zone).datetime()
    }

    /// The instant at which these clocks show a time.
    fn instant(&self, civil: DateTime, clocks: &Clocks, changes: &mut Vec<Change>) -> Option<ZonedDateTime> {
        let zone = match clocks {
            Clocks::Of(zone) => zone.clone(),
            Clocks::Own(id) => TimeZone::fixed(self.own_zones.get(id)?.offset_at(civil)?),
        };
        clock::local(civil, &zone, changes)
    }

    /// The occurrences left out: by their names, a whole day by its own.
    fn exceptions(&self, component: &Component, start: &Said) -> HashSet<String> {
        let mut left_out = HashSet::new();
        for line in component.all("EXDATE") {
            for value in line.value.split(',').take(10_000) {
                let one = Line { value: value.to_owned(), ..line.clone() };
                if let Some(said) = self.said(&one, &mut vec![]) {
                    let is_of_day = said.is_day || start.is_day;
                    left_out.insert(match is_of_day {
                        true => day_name(said.civil),
                        false => occurrence(&said.at, false),
                    });
                }
            }
        }
        left_out
    }
}

fn is_endless(rule: &str) -> bool {
    let rule = rule.to_ascii_uppercase();
    !rule.contains("COUNT=") && !rule.contains("UNTIL=")
}
