//! Times as files write them: read as far as they say something, resolved by the zone that holds.

use super::{
    spoken::{short_day, spoken_time, without_weekday},
    zones,
};
use crate::Change;
use jiff::{
    SignedDuration, Timestamp, ZonedDateTime,
    civil::{Date, DateTime, ISOWeekDate, Time, Weekday},
    tz::{AmbiguousOffset, Offset, TimeZone},
};

/// A point in time as far as a text says it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Moment {
    /// The day.
    pub day: Option<Date>,
    /// The time of day.
    pub time: Option<Time>,
    /// How far from UTC.
    pub offset: Option<Offset>,
    /// A day more than was written: `24:00`, `25:30`.
    pub is_day_after: bool,
}

impl Moment {
    /// Day and time together; midnight where there is no time.
    pub fn civil(&self) -> Option<DateTime> {
        let day = self.day?;
        let day = if self.is_day_after { day.tomorrow().ok()? } else { day };
        Some(day.to_datetime(self.time.unwrap_or_default()))
    }
}

/// The zones that hold in a file.
#[derive(Clone, Debug)]
pub struct Clock {
    /// Of whoever imports, for files and times that name none.
    pub given: TimeZone,
    /// That the file names for all of it.
    pub of_file: Option<TimeZone>,
    /// What is to be said of every time that is read by it.
    pub of_file_change: Option<Change>,
}

impl Clock {
    pub fn new(given: &TimeZone) -> Clock {
        Clock { given: given.clone(), of_file: None, of_file_change: None }
    }

    /// Takes the name of the zone of the whole file.
    pub fn set_file_zone(&mut self, name: &str) {
        let (zone, change) = self.named(name);
        self.of_file_change = change;
        self.of_file = Some(zone);
    }

    /// The zone of a name, and what is to be said of it.
    pub fn named(&self, name: &str) -> (TimeZone, Option<Change>) {
        let from = || name.trim().chars().take(100).collect::<String>();
        match zones::by_name(name) {
            Some(zones::Named::Iana(zone)) => (zone, None),
            Some(zones::Named::Mapped(zone)) => {
                let change = Change::ZoneMapped { from: from(), zone: name_of(&zone) };
                (zone, Some(change))
            }
            None => {
                let zone = self.default_zone();
                let change = Change::ZoneUnknown { from: from(), zone: name_of(&zone) };
                (zone, Some(change))
            }
        }
    }

    /// The file's zone, else the importer's.
    pub fn default_zone(&self) -> TimeZone {
        self.of_file.clone().unwrap_or_else(|| self.given.clone())
    }

    /// The instant that a moment means. Where it says how far from UTC it is, that is so whatever the zone.
    pub fn resolve(&self, moment: &Moment, changes: &mut Vec<Change>) -> Option<ZonedDateTime> {
        let civil = moment.civil()?;
        let zone = self.default_zone();
        if let Some(offset) = moment.offset {
            let instant = offset.to_timestamp(civil).ok()?;
            return in_bounds(instant).then(|| instant.to_zoned_datetime(zone));
        }
        match (&self.of_file, &self.of_file_change) {
            (None, _) => push_once(changes, Change::ZoneAssumed { zone: name_of(&zone) }),
            (Some(_), Some(change)) => push_once(changes, change.clone()),
            (Some(_), None) => {}
        }
        local(civil, &zone, changes)
    }
}

/// The instant of a local time in a zone. An hour that the clocks leave out is moved past; of one that they repeat, the first counts
/// (RFC 5545, section 3.3.5).
pub fn local(civil: DateTime, zone: &TimeZone, changes: &mut Vec<Change>) -> Option<ZonedDateTime> {
    let ambiguous = zone.to_ambiguous_zoned_datetime(civil);
    let is_gap = matches!(ambiguous.offset(), AmbiguousOffset::Gap { .. });
    let resolved = ambiguous.compatible().ok().filter(|it| in_bounds(it.timestamp()))?;
    if is_gap {
        let time = format!("{:02}:{:02}", resolved.hour(), resolved.minute());
        push_once(changes, Change::HourSkipped { time });
    }
    Some(resolved)
}

/// Years in which programmes are; arithmetic around their ends cannot fail.
fn in_bounds(instant: Timestamp) -> bool {
    // 1900-01-01 to 2200-01-01.
    (-2_208_988_800..7_258_118_400).contains(&instant.as_second())
}

/// Adds a change that is not there yet.
pub fn push_once(changes: &mut Vec<Change>, change: Change) {
    if !changes.contains(&change) {
        changes.push(change);
    }
}

/// What a zone is called in a message.
pub fn name_of(zone: &TimeZone) -> String {
    zone.iana_name().unwrap_or("UTC").to_owned()
}

/// A day, a time, or both, as files write them: ISO 8601 long and short, with blanks, with or without what is from UTC; and days as
/// people of nine countries write them. `None` where it is none of these.
pub fn moment(text: &str) -> Option<Moment> {
    let text = text.trim();
    if text.is_empty() || text.len() > 100 {
        return None;
    }
    let text = text.split('[').next().unwrap_or(text).trim_end();
    iso(text).or_else(|| as_people_write(text)).or_else(|| {
        let day = without_weekday(text);
        (day != text)
            .then(|| iso(day).or_else(|| as_people_write(day)))
            .flatten()
            .filter(|it| it.day.is_some())
    })
}

/// `2026-09-05`, `20260905T143000Z`, `2026-09-05 14:30:00.5 +02:00`, `2026-W36-6T14:30`.
fn iso(text: &str) -> Option<Moment> {
    let mut rest = text;
    let year: i16 = digits(&mut rest, 4)?;
    let dashed = rest.strip_prefix('-').inspect(|after| rest = after).is_some();
    let day = match rest.strip_prefix(['W', 'w']) {
        Some(week) => {
            rest = week;
            of_week(year, dashed, &mut rest)?
        }
        None => {
            let month: i8 = digits(&mut rest, 2)?;
            if dashed {
                rest = rest.strip_prefix('-')?;
            }
            Date::new(year, month, digits(&mut rest, 2)?).ok()?
        }
    };
    if rest.is_empty() {
        return Some(Moment { day: Some(day), ..Moment::default() });
    }
    let rest = rest.strip_prefix(['T', 't', ' ', ','])?.trim_start();
    let of_time = time_with_offset(rest)?;
    Some(Moment { day: Some(day), ..of_time })
}

/// The week and its day, from Monday: `36-6`, `366` (ISO 8601, section 5.2.3).
fn of_week(year: i16, dashed: bool, rest: &mut &str) -> Option<Date> {
    let week: i8 = digits(rest, 2)?;
    if dashed {
        *rest = rest.strip_prefix('-')?;
    }
    let weekday = Weekday::from_monday_one_offset(digits(rest, 1)?).ok()?;
    ISOWeekDate::new(year, week, weekday).ok().map(ISOWeekDate::date)
}

/// `14:30`, `143000Z`, `14:30:00.000+0200`, `24:00`.
pub fn time_with_offset(text: &str) -> Option<Moment> {
    let mut rest = text.trim();
    let hour: i8 = match digits(&mut rest, 2) {
        Some(hour) => hour,
        None => digits(&mut rest, 1)?,
    };
    let colon = rest.strip_prefix([':', '.', 'h']).inspect(|after| rest = after).is_some();
    let minute: i8 = digits(&mut rest, 2).or((colon && rest.is_empty()).then_some(0))?;
    let has_seconds = match colon {
        true => rest.strip_prefix(':').inspect(|after| rest = after).is_some(),
        false => rest.starts_with(|c: char| c.is_ascii_digit()),
    };
    let second: i8 = if has_seconds { digits(&mut rest, 2)? } else { 0 };
    if let Some(fraction) = rest.strip_prefix(['.', ',']).filter(|_| has_seconds) {
        rest = fraction.trim_start_matches(|c: char| c.is_ascii_digit());
    }
    let (hour, rest) = half_of_day(hour, rest.trim_start())?;
    let offset = if rest.is_empty() { None } else { Some(offset(rest)?) };
    let (hour, is_day_after) = within_a_day(hour);
    // A leap second is the last one of its minute here.
    let time = Time::new(hour, minute, second.min(59), 0).ok()?;
    Some(Moment { day: None, time: Some(time), offset, is_day_after })
}

/// Programmes that go on after midnight count on until dawn: `24:30`, `26:00`. The hour, and whether it is on the next day.
pub fn within_a_day(hour: i8) -> (i8, bool) {
    if (24..=LAST_HOUR).contains(&hour) { (hour - 24, true) } else { (hour, false) }
}

/// Nobody counts on beyond six in the morning.
const LAST_HOUR: i8 = 30;

/// `2:30 pm`.
pub fn half_of_day(hour: i8, rest: &str) -> Option<(i8, &str)> {
    let word: String = rest.chars().filter(|c| *c != '.').collect::<String>().to_ascii_lowercase();
    match word.as_str() {
        "am" | "pm" if !(1..=12).contains(&hour) => None,
        "am" => Some((hour % 12, "")),
        "pm" => Some((hour % 12 + 12, "")),
        _ => Some((hour, rest)),
    }
}

/// `Z`, `+02:00`, `-0330`, `+2`, `UTC`.
pub fn offset(text: &str) -> Option<Offset> {
    if ["z", "utc", "gmt"].iter().any(|it| text.eq_ignore_ascii_case(it)) {
        return Some(Offset::UTC);
    }
    let text = text.trim_start_matches("UTC").trim_start_matches("GMT");
    let (sign, mut rest) = match text.strip_prefix('+') {
        Some(rest) => (1, rest),
        None => (-1, text.strip_prefix(['-', '−'])?),
    };
    let hours: i32 = digits(&mut rest, 2).or_else(|| digits(&mut rest, 1))?;
    rest = rest.strip_prefix(':').unwrap_or(rest);
    let minutes: i32 = if rest.is_empty() { 0 } else { digits(&mut rest, 2)? };
    rest = rest.strip_prefix(':').unwrap_or(rest);
    let seconds: i32 = if rest.is_empty() { 0 } else { digits(&mut rest, 2)? };
    (rest.is_empty() && hours < 24 && minutes < 60 && seconds < 60).then_some(())?;
    Offset::from_seconds(sign * (hours * 3600 + minutes * 60 + seconds)).ok()
}

/// The first `count` characters as a number, taken off.
fn digits<N: std::str::FromStr>(rest: &mut &str, count: usize) -> Option<N> {
    let head = rest.get(..count).filter(|head| head.bytes().all(|byte| byte.is_ascii_digit()))?;
    let number = head.parse().ok()?;
    *rest = &rest[count..];
    Some(number)
}

/// `5 сентября 2026 г. 14:30`, `05.09.2026 14.30`, `2:30 pm`.
fn as_people_write(text: &str) -> Option<Moment> {
    if let Ok(day) = sheets::day(text) {
        // A time after the day is passed over there. The longest end that is one: `2:30 pm`, not `pm`.
        let mut ends =
            text.match_indices([' ', 'T']).map(|(at, _)| &text[at + 1..]).filter(|end| end.contains(':'));
        let time = ends.clone().find_map(time_with_offset);
        let time = time.or_else(|| ends.find_map(|end| time_with_zone(day, end)));
        // An hour that is none makes no whole day of it.
        if time.is_none() && ends_in_hour(text) {
            return None;
        }
        return Some(Moment { day: Some(day), ..time.unwrap_or_default() });
    }
    if let Some(day) = short_day(text) {
        return Some(Moment { day: Some(day), ..Moment::default() });
    }
    if let Some(time) = time_with_offset(text).or_else(|| spoken_time(text)) {
        return Some(time);
    }
    let is_end = |(at, c): &(usize, char)| match c {
        // `05.09.26T14:30`, not `05-Tem-26`.
        'T' => text[..*at].ends_with(|c: char| c.is_ascii_digit()),
        c => matches!(c, ' ' | ','),
    };
    let end = text.char_indices().find(is_end).map_or(text.len(), |(at, _)| at);
    let (before, after) = (&text[..end], text.get(end + 1..).unwrap_or_default());
    if let Some(day) = short_day(before) {
        let after = after.trim_start_matches([',', ' ']);
        let time = match after {
            "" => Moment::default(),
            after => time_with_offset(after).or_else(|| spoken_time(after))?,
        };
        return Some(Moment { day: Some(day), ..time });
    }
    let (at, _) = text.char_indices().rev().find(|(_, c)| matches!(c, ' ' | ','))?;
    let (before, after) = (text[..at].trim_end_matches([',', ' ']), text[at + 1..].trim_start());
    // `12.10.2025 г. в 9:30`.
    let before = before.trim_end_matches(" в").trim_end_matches(" at").trim_end_matches(" um");
    let before = before.trim_end_matches("г.").trim_end();
    let day = sheets::day(before).ok().or_else(|| short_day(before))?;
    Some(Moment { day: Some(day), ..time_with_offset(after).or_else(|| spoken_time(after))? })
}

/// `14:30 CEST`, on that day.
fn time_with_zone(day: Date, text: &str) -> Option<Moment> {
    let (before, name) = text.rsplit_once(' ')?;
    let moment = time_with_offset(before).filter(|it| it.offset.is_none())?;
    let (zones::Named::Iana(zone) | zones::Named::Mapped(zone)) = zones::by_name(name)?;
    let at = local(Moment { day: Some(day), ..moment.clone() }.civil()?, &zone, &mut vec![])?;
    Some(Moment { offset: Some(at.offset()), ..moment })
}

/// Whether the last word is an hour, if perhaps of no day: `99:30`.
fn ends_in_hour(text: &str) -> bool {
    let last = text.rsplit([' ', 'T']).next().unwrap_or(text);
    let is_number = |part: &str| (1..=2).contains(&part.len()) && part.bytes().all(|it| it.is_ascii_digit());
    last.contains(':') && last.split(':').all(is_number)
}

/// How long what begins then lasts until its end; an end without a day may be past midnight, yet not by half a day: that is a
/// slip. `None` for what is no length.
pub fn until(clock: &Clock, begin: &ZonedDateTime, end: &Moment) -> Option<SignedDuration> {
    let day = end.day.unwrap_or(begin.date());
    let instant = clock.resolve(&Moment { day: Some(day), ..end.clone() }, &mut vec![])?;
    let length = begin.duration_until(&instant);
    // `24:30–25:30`: both are of the day before.
    let is_counted_twice = end.day.is_none() && end.is_day_after && length > SignedDuration::from_hours(24);
    let length = if is_counted_twice { length - SignedDuration::from_hours(24) } else { length };
    let over_midnight = end.day.is_none() && length.is_negative();
    let length = if over_midnight { length + SignedDuration::from_hours(24) } else { length };
    let is_slip = over_midnight && length > OVER_MIDNIGHT_MAX;
    (length.is_positive() && length <= crate::DURATION_MAX && !is_slip).then_some(length)
}

/// Nothing that ends on the next day lasts longer.
const OVER_MIDNIGHT_MAX: SignedDuration = SignedDuration::from_hours(12);

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> String {
        let Some(moment) = moment(text) else { return "none".into() };
        let part = |it: Option<String>| it.unwrap_or_else(|| "-".into());
        let day = part(moment.civil().map(|it| it.date()).or(moment.day).map(|it| it.to_string()));
        let offset = part(moment.offset.map(|it| it.to_string()));
        format!("{day} {} {offset}", part(moment.time.map(|it| it.to_string())))
    }

    #[test]
    fn a_time_is_read_as_programs_and_people_write_it() {
        for (text, read) in [
            ("2023-09-10T05:00:00+00:00", "2023-09-10 05:00:00 +00"),
            ("20200918T110000Z", "2020-09-18 11:00:00 +00"),
            ("20200918T1100", "2020-09-18 11:00:00 -"),
            ("20200918", "2020-09-18 - -"),
            ("2026-09-05 14:30", "2026-09-05 14:30:00 -"),
            ("12.10.2025 г. в 9:30", "2025-10-12 09:30:00 -"),
            ("Oct 12, 2025 at 9:30 AM", "2025-10-12 09:30:00 -"),
            ("15:00-tól", "- 15:00:00 -"),
            ("11:30 órától", "- 11:30:00 -"),
            ("10-30", "- 10:30:00 -"),
            ("2026-09-05T14:30:00.250+05:30", "2026-09-05 14:30:00 +05:30"),
            ("2026-09-05T14:30:00 -0330", "2026-09-05 14:30:00 -03:30"),
            ("2026-09-05T14:30:00+02:00[Europe/Berlin]", "2026-09-05 14:30:00 +02"),
            ("2026-09-05T24:00", "2026-09-06 00:00:00 -"),
            ("05.09.2026 14:30", "2026-09-05 14:30:00 -"),
            ("5 сентября 2026 г. 14:30", "2026-09-05 14:30:00 -"),
            ("5 сентября 2026", "2026-09-05 - -"),
            ("14:30", "- 14:30:00 -"),
            ("9:05", "- 09:05:00 -"),
            ("14.30", "- 14:30:00 -"),
            ("2:30 pm", "- 14:30:00 -"),
            ("9/15/2026 2:30 PM", "2026-09-15 14:30:00 -"),
            ("12:05 AM", "- 00:05:00 -"),
            ("9am", "- 09:00:00 -"),
            ("10 pm", "- 22:00:00 -"),
            ("12am", "- 00:00:00 -"),
            ("14 Uhr", "- 14:00:00 -"),
            ("12:00 Uhr", "- 12:00:00 -"),
            ("9 Uhr 30", "- 09:30:00 -"),
            ("с 18:00", "- 18:00:00 -"),
            ("18 ч.", "- 18:00:00 -"),
            ("14h15", "- 14:15:00 -"),
            ("Samstag, 05.09.2026", "2026-09-05 - -"),
            ("5 septembre 2026", "2026-09-05 - -"),
            ("samedi 5 septembre 2026", "2026-09-05 - -"),
            ("Saal 5", "none"),
            ("05-09-2026", "2026-09-05 - -"),
            ("5.9.26", "2026-09-05 - -"),
            ("5.9.26 14:30", "2026-09-05 14:30:00 -"),
            ("", "none"),
            ("9", "none"),
            ("25 Uhr", "- 01:00:00 -"),
            ("31 Uhr", "none"),
            ("2026-W36-6", "2026-09-05 - -"),
            ("2026W366T1430Z", "2026-09-05 14:30:00 +00"),
            ("2026-W36-6 14:30", "2026-09-05 14:30:00 -"),
            ("2026-W54-1", "none"),
            ("2026-W36", "none"),
            ("5-сен-26", "2026-09-05 - -"),
            ("05.сен.26", "2026-09-05 - -"),
            ("5-Sep-26 14:30", "2026-09-05 14:30:00 -"),
            ("05-Tem-26 14:30", "2026-07-05 14:30:00 -"),
            ("5 szept. 26 14:30", "2026-09-05 14:30:00 -"),
            ("5-қыр-26", "2026-09-05 - -"),
            ("5-nis-26", "2026-04-05 - -"),
            ("1-Hall-26", "none"),
            ("05.09.2026 25:30", "2026-09-06 01:30:00 -"),
            ("05.09.2026 99:30", "none"),
            ("2026-09-05 14:30 CEST", "2026-09-05 14:30:00 +02"),
            ("2026-09-05 14:30 MSK", "2026-09-05 14:30:00 +03"),
            ("9 apples", "none"),
            ("5.10.26", "2026-10-05 - -"),
            ("5.13.26", "none"),
            ("soon", "none"),
            ("25:00", "- 01:00:00 -"),
            ("31:00", "none"),
            ("2026-02-30", "none"),
            ("2026-09-05T", "none"),
            ("13 pm", "none"),
        ] {
            assert_eq!(shown(text), read, "{text}");
        }
    }

    #[test]
    fn an_hour_that_the_clocks_leave_out_is_moved_past_and_said() {
        let zone = TimeZone::get("Europe/Budapest").expect("a zone");
        let clock = Clock { of_file: Some(zone), ..Clock::new(&TimeZone::UTC) };
        let mut changes = vec![];
        let skipped = clock.resolve(&moment("2026-03-29T02:30").expect("a moment"), &mut changes);
        assert_eq!(skipped.expect("a time").to_string(), "2026-03-29T03:30:00+02:00[Europe/Budapest]");
        assert_eq!(changes, [Change::HourSkipped { time: "03:30".into() }]);
    }
}
