//! A time zone that a calendar brings along (RFC 5545, section 3.6.5), for names that nobody else knows.

use super::{
    clock,
    lines::Line,
    recur::{Rule, Window},
};
use jiff::{civil::DateTime, tz::Offset};

/// A zone by its own rules.
#[derive(Clone, Debug, Default)]
pub struct OwnZone {
    /// The name of IANA's that the calendar says it is.
    pub location: Option<String>,
    observances: Vec<Observance>,
}

#[derive(Clone, Debug)]
struct Observance {
    begin: DateTime,
    from: Offset,
    to: Offset,
    rule: Option<Rule>,
    until: Option<DateTime>,
    dates: Vec<DateTime>,
}

/// More observances than a zone of a hundred years has.
const OBSERVANCES_MAX: usize = 500;

impl OwnZone {
    /// Takes a `STANDARD` or `DAYLIGHT`.
    pub fn take(&mut self, lines: &[Line]) {
        let value = |name: &str| lines.iter().find(|line| line.name == name).map(|line| line.value.as_str());
        let civil = |text: &str| clock::moment(text).and_then(|it| it.civil());
        let (Some(begin), Some(from), Some(to)) = (
            value("DTSTART").and_then(civil),
            value("TZOFFSETFROM").and_then(offset),
            value("TZOFFSETTO").and_then(offset),
        ) else {
            return;
        };
        let rule = value("RRULE").and_then(Rule::parse);
        // It is said in UTC; a day more or less does not matter to a rule that ended.
        let until = rule.as_ref().and_then(|rule| rule.until.as_deref()).and_then(civil);
        let dates = lines.iter().filter(|line| line.name == "RDATE").flat_map(|line| line.value.split(','));
        let dates = dates.filter_map(civil).take(OBSERVANCES_MAX).collect();
        if self.observances.len() < OBSERVANCES_MAX {
            self.observances.push(Observance { begin, from, to, rule, until, dates });
        }
    }

    /// How far from UTC its clocks are at a local time; `None` for a zone without rules.
    pub fn offset_at(&self, local: DateTime) -> Option<Offset> {
        let last = self.observances.iter().filter_map(|it| Some((it.last_onset(local)?, it.to)));
        let last = last.max_by_key(|(onset, _)| *onset).map(|(_, offset)| offset);
        last.or_else(|| self.observances.iter().min_by_key(|it| it.begin).map(|it| it.from))
    }
}

impl Observance {
    /// When it last began, at or before a local time.
    fn last_onset(&self, local: DateTime) -> Option<DateTime> {
        if self.begin > local {
            return None;
        }
        let of_dates = self.dates.iter().filter(|date| **date <= local).max().copied();
        let of_rule = self.rule.as_ref().and_then(|rule| {
            let from = local.date().first_of_year().yesterday().ok()?.first_of_year();
            let to = local.checked_add(jiff::SignedDuration::from_secs(1)).ok()?;
            let window =
                Window { from: from.to_datetime(local.time()), to, until: self.until, count_max: 800 };
            rule.starts(self.begin, &window).0.last().copied()
        });
        [Some(self.begin), of_dates, of_rule].into_iter().flatten().max()
    }
}

/// `+0400`, `-033000`.
fn offset(text: &str) -> Option<Offset> {
    clock::time_with_offset(&format!("00:00{}", text.trim())).and_then(|it| it.offset)
}

#[cfg(test)]
mod tests {
    use super::super::lines::lines;
    use super::*;
    use jiff::civil::date;

    #[test]
    fn the_rules_of_a_zone_of_its_own_are_followed() {
        let mut zone = OwnZone::default();
        for text in [
            "DTSTART:16010101T030000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
            "DTSTART:16010101T020000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
        ] {
            zone.take(&lines(text.as_bytes()).0);
        }
        let hours =
            |day: jiff::civil::Date| zone.offset_at(day.at(12, 0, 0, 0)).map(|it| it.seconds() / 3600);
        assert_eq!(hours(date(2026, 1, 15)), Some(1));
        assert_eq!(hours(date(2026, 7, 15)), Some(2));
        assert_eq!(hours(date(2026, 10, 25)), Some(1));
        assert_eq!(OwnZone::default().offset_at(date(2026, 1, 1).at(0, 0, 0, 0)), None);
    }
}
