//! Days and hours as people write them and no program does.

use super::clock::{Moment, half_of_day, time_with_offset, within_a_day};
use jiff::civil::{Date, Time};

/// The hour alone, with what says that it is one: `9am`, `14 Uhr`, `9 Uhr 30`, `12:00 Uhr`, `18 ч.`, `15:00-tól`, `10-30`.
pub fn spoken_time(text: &str) -> Option<Moment> {
    const BEFORE: [&str; 13] =
        ["с ", "в ", "до ", "from ", "at ", "until ", "till ", "von ", "um ", "ab ", "bis ", "de ", "à "];
    const BEHIND: [&str; 4] = ["-tól", "-től", "-kor", "-ig"];
    const HOURS: [&str; 16] = [
        "Uhr",
        "uhr",
        "UHR",
        "часов",
        "часа",
        "час",
        "ч.",
        "ч",
        "órakor",
        "órától",
        "óráig",
        "óra",
        "hrs",
        "hours",
        "o'clock",
        "h",
    ];
    let text = text.trim();
    let text = BEFORE.iter().find_map(|word| text.strip_prefix(word)).unwrap_or(text).trim_start();
    let text = BEHIND.iter().find_map(|end| text.strip_suffix(end)).unwrap_or(text);
    if let Some(time) = dashed(text) {
        return Some(time);
    }
    let end = text.find(|c: char| !c.is_ascii_digit() && !matches!(c, ':' | '.')).unwrap_or(text.len());
    let (number, rest) = (text[..end].trim_end_matches('.'), text[end..].trim());
    if number.is_empty() {
        return None;
    }
    let hour: Option<i8> = number.parse().ok().filter(|_| number.len() <= 2);
    if let Some((hour, "")) = hour.and_then(|hour| half_of_day(hour, rest)).filter(|_| !rest.is_empty()) {
        return at_minute(hour, 0);
    }
    if rest.is_empty() {
        return time_with_offset(number);
    }
    let after = HOURS.iter().find_map(|word| rest.strip_prefix(word))?.trim();
    match (hour, after) {
        (Some(hour), "") => at_minute(hour, 0),
        (Some(hour), minutes) => {
            let digits = minutes.find(|c: char| !c.is_ascii_digit()).unwrap_or(minutes.len());
            let is_word = |it: &str| it.is_empty() || it.starts_with("мин") || it.starts_with("min");
            let minute = minutes[..digits].parse().ok()?;
            is_word(minutes[digits..].trim()).then(|| at_minute(hour, minute)).flatten()
        }
        (None, "") => time_with_offset(number),
        (None, _) => None,
    }
}

/// `10-30`, as Russian writes hours too. What may be two hours (`10-12`), or a day and a month, is none.
fn dashed(text: &str) -> Option<Moment> {
    let (hour, minute) = text.split_once('-')?;
    let is_number = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let is_written =
        (1..=2).contains(&hour.len()) && minute.len() == 2 && is_number(hour) && is_number(minute);
    let (hour, minute): (i8, i8) = (hour.parse().ok()?, minute.parse().ok()?);
    let is_minute = minute == 0 || minute > 12 && (minute <= hour || minute > 24);
    (is_written && is_minute).then(|| at_minute(hour, minute)).flatten()
}

fn at_minute(hour: i8, minute: i8) -> Option<Moment> {
    let (hour, is_day_after) = within_a_day(hour);
    let time = Time::new(hour, minute, 0, 0).ok()?;
    Some(Moment { time: Some(time), is_day_after, ..Moment::default() })
}

/// `5.9.26`, `05-09-2026`, `5-сен-26`: the day first, as everywhere that writes them so.
pub fn short_day(text: &str) -> Option<Date> {
    of_numbers(text).or_else(|| of_month_name(text))
}

/// As spreadsheets show days by themselves: `1-Sep-25`, `01.сен.25`, `1 szept. 25`.
fn of_month_name(text: &str) -> Option<Date> {
    let mut parts = text.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty());
    let [day, month, year] = [parts.next()?, parts.next()?, parts.next()?];
    let is_number = |part: &str| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit());
    let is_short = parts.next().is_none() && is_number(year) && day.len() <= 2;
    is_short.then(|| sheets::day(&format!("{day} {month} 20{year}")).ok()).flatten()
}

fn of_numbers(text: &str) -> Option<Date> {
    let sign = if text.contains('-') { '-' } else { '.' };
    let parts: Vec<&str> = text.trim_end_matches('.').split(sign).map(str::trim).collect();
    let [day, month, year] = parts[..] else { return None };
    let is_short = day.len() <= 2 && month.len() <= 2 && matches!((sign, year.len()), ('-', 4) | ('.', 2));
    let year: i16 = year.parse().ok().filter(|_| is_short)?;
    Date::new(if year < 100 { 2000 + year } else { year }, month.parse().ok()?, day.parse().ok()?).ok()
}

/// `05.09.2026` of `Samstag, 05.09.2026`: what begins with one word and goes on with a number.
pub fn without_weekday(text: &str) -> &str {
    let text = text.trim();
    let rest = text.trim_start_matches(|c: char| c.is_alphabetic());
    let begin = rest.trim_start_matches(['.', ',', ' ', '-', '–']);
    let is_word = rest.len() < text.len() && begin.len() < rest.len();
    if is_word && begin.starts_with(|c: char| c.is_ascii_digit()) { begin } else { text }
}
