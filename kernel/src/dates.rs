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

/// `24–25 November 2025`, `2025. november 24–25.`, `30 ноября – 2 декабря 2025 г.`; the one day where there is one.
pub fn span(lang: Lang, first: civil::Date, last: civil::Date) -> String {
    let whole = date(lang, first);
    if first == last {
        return whole;
    }
    let in_one_month = (first.year(), first.month()) == (last.year(), last.month());
    if let Some(days) = in_one_month.then(|| through(&whole, first.day(), last.day())).flatten() {
        return days;
    }
    let begins_with_year = whole.starts_with(&first.year().to_string());
    match (first.year() == last.year(), begins_with_year) {
        (true, true) => format!("{whole} – {}", day_and_month(lang, last)),
        (true, false) => format!("{} – {}", day_and_month(lang, first), date(lang, last)),
        (false, _) => format!("{whole} – {}", date(lang, last)),
    }
}

/// The same date, with the number of its day made two.
fn through(written: &str, first: i8, last: i8) -> Option<String> {
    let day = first.to_string();
    let is_digit = |it: Option<char>| it.is_some_and(|it| it.is_ascii_digit());
    let mut ends = written.match_indices(&day).filter_map(|(at, day)| {
        let (before, after) = (&written[..at], &written[at + day.len()..]);
        let alone = !is_digit(before.chars().next_back()) && !is_digit(after.chars().next());
        alone.then_some(at + day.len())
    });
    let end = ends.next()?;
    Some(format!("{}–{last}{}", &written[..end], &written[end..]))
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
    // CLDR joins the two with a slash in Azerbaijani, which nobody writes.
    if lang.tag() == "az" {
        return format!("{}, {}", date(lang, local.date()), time(local.time()));
    }
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

    #[test]
    fn a_moment_says_its_day_and_its_time_on_the_clocks_of_a_place() {
        let zone = TimeZone::get("Asia/Baku").unwrap();
        let instant = "2025-11-24T19:05:00Z".parse().unwrap();
        let all: Vec<String> = Lang::all().map(|lang| moment(lang, instant, &zone)).collect();
        assert_eq!(
            all,
            [
                "24 noyabr 2025, 23:05",
                "24 Kasım 2025 23:05",
                "24-noyabr, 2025, 23:05",
                "2025\u{202f}ж. 24 қараша, 23:05",
                "2025-ж. 24-ноябрь 23:05",
                "24 noýabr 2025 sagat 23:05",
                "2025. november 24. 23:05",
                "24 ноября 2025\u{202f}г. в 23:05",
                "24 November 2025 at 23:05",
            ]
        );
    }

    #[test]
    fn days_in_a_row_are_written_as_one_span() {
        let all = |first, last| -> Vec<String> { Lang::all().map(|lang| span(lang, first, last)).collect() };
        assert_eq!(
            all(civil::date(2025, 11, 25), civil::date(2025, 11, 26)),
            [
                "25–26 noyabr 2025",
                "25–26 Kasım 2025",
                "25–26-noyabr, 2025",
                "2025\u{202f}ж. 25–26 қараша",
                "2025-ж. 25–26-ноябрь",
                "25–26 noýabr 2025",
                "2025. november 25–26.",
                "25–26 ноября 2025\u{202f}г.",
                "25–26 November 2025",
            ]
        );
        let (last_of_november, second) = (civil::date(2025, 11, 30), civil::date(2025, 12, 2));
        let tagged = |tag| Lang::exactly(tag).unwrap();
        assert_eq!(span(tagged("hu"), last_of_november, second), "2025. november 30. – december 2.");
        assert_eq!(span(tagged("ru"), last_of_november, second), "30 ноября – 2 декабря 2025\u{202f}г.");
        let new_year = civil::date(2026, 1, 1);
        assert_eq!(span(Lang::EN, last_of_november, new_year), "30 November 2025 – 1 January 2026");
        assert_eq!(span(Lang::EN, new_year, new_year), "1 January 2026");
    }
}
