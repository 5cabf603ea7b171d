//! Dates, times and names of languages as each language writes them (CLDR by way of ICU4X).

use crate::words::Lang;
use icu::{
    calendar::Iso,
    datetime::{
        DateTimeFormatter, DateTimeFormatterPreferences,
        fieldsets::{MD, YMD, YMDE, YMDT},
        input::{Date, DateTime, Time},
    },
    locale::Locale,
};
use jiff::{Timestamp, civil, tz::TimeZone};
use std::{cell::RefCell, collections::BTreeMap};

/// ICU knows these languages by their plain tags; scripts and countries would bring other clocks and no month names.
fn preferences(lang: Lang) -> DateTimeFormatterPreferences {
    // Americans write the month first; the English of international meetings does not.
    let tag = if lang == Lang::EN { "en-GB" } else { lang.tag() };
    let locale: Locale = tag.parse().expect("our own tags are well-formed");
    locale.into()
}

fn iso(date: civil::Date) -> Date<Iso> {
    Date::try_new_iso(date.year().into(), date.month().unsigned_abs(), date.day().unsigned_abs())
        .expect("every date of jiff is a date of ICU")
}

fn at(time: civil::DateTime) -> DateTime<Iso> {
    let clock = Time::try_new(
        time.hour().unsigned_abs(),
        time.minute().unsigned_abs(),
        time.second().unsigned_abs(),
        0,
    );
    DateTime { date: iso(time.date()), time: clock.expect("every time of jiff is a time of ICU") }
}

/// A language's formatter of one kind. Making one costs as much as writing a hundred dates, and it cannot go from thread
/// to thread: each thread keeps its own.
macro_rules! formatted {
    ($kind:ty, $fields:expr, $lang:expr, $input:expr) => {{
        thread_local! {
            static MADE: RefCell<BTreeMap<Lang, DateTimeFormatter<$kind>>> = const { RefCell::new(BTreeMap::new()) };
        }
        MADE.with_borrow_mut(|made| {
            let make = || DateTimeFormatter::try_new(preferences($lang), $fields);
            let formatter = made.entry($lang).or_insert_with(|| make().expect("CLDR has the dates of all nine"));
            formatter.format(&$input).to_string()
        })
    }};
}

/// `24 November 2025`, `2025. november 24.`, `24 ноября 2025 г.`
pub fn date(lang: Lang, date: civil::Date) -> String {
    formatted!(YMD, YMD::long(), lang, iso(date))
}

/// With the day of the week.
pub fn weekday_and_date(lang: Lang, date: civil::Date) -> String {
    formatted!(YMDE, YMDE::long(), lang, iso(date))
}

/// `24 November`, for a list within one year.
pub fn day_and_month(lang: Lang, date: civil::Date) -> String {
    formatted!(MD, MD::long(), lang, iso(date))
}

/// `09:30`: the 24-hour clock, which programmes and tickets use in all nine.
pub fn time(time: civil::Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

/// Date and time in a time zone, to the minute: `24 November 2025, 09:30`.
pub fn moment(lang: Lang, instant: Timestamp, zone: &TimeZone) -> String {
    let local = zone.to_datetime(instant);
    formatted!(YMDT, YMD::long().with_time_hm(), lang, at(local))
}

/// A language's name in itself, for the nine; for others their tag.
pub fn language_name(tag: &str) -> String {
    let nearest = Lang::exactly(tag).or_else(|| tag.split('-').next().and_then(Lang::exactly));
    match (nearest, tag.split_once('-')) {
        (Some(lang), None) => lang.own_name().to_owned(),
        (Some(lang), Some((_, rest))) => format!("{} ({rest})", lang.own_name()),
        (None, _) => tag.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_written_as_the_language_writes_it() {
        let day = civil::date(2025, 11, 24);
        let all: Vec<String> = Lang::all().map(|lang| date(lang, day)).collect();
        assert_eq!(
            all,
            [
                "24 noyabr 2025",
                "24 Kasım 2025",
                "24-noyabr, 2025",
                "2025\u{202f}ж. 24 қараша",
                "2025-ж. 24-ноябрь",
                "24 noýabr 2025",
                "2025. november 24.",
                "24 ноября 2025\u{202f}г.",
                "24 November 2025",
            ]
        );
    }
}
