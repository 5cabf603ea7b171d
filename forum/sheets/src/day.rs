//! A day as people of nine countries write it.
//!
//! Points always mean day, month, year (az kk ky ru tk tr uz), and year, month, day where the year stands first (hu, ISO 8601).
//! Strokes and hyphens mean either order of day and month, so that `5/9/2026` is nobody's day.

use crate::value_words;
use jiff::civil::Date;

/// Why a text is no day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotADay {
    /// It is none in any country.
    Unknown,
    /// It is one in one country and another one elsewhere.
    Ambiguous,
}

/// The day that a text means: `2026-09-05`, `2026. 09. 05.`, `05.09.2026`, `25/9/2026`, `5 сентября 2026 г.`,
/// `2026. szeptember 5.`. A time of day after it is passed over.
///
/// # Errors
/// [`NotADay`]; years have four digits, since two are read differently by every program.
pub fn day(text: &str) -> Result<Date, NotADay> {
    let text = without_time(text.trim());
    let numbers: Vec<&str> =
        text.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty()).collect();
    let letters = text.chars().any(char::is_alphabetic);
    match (numbers.as_slice(), letters) {
        ([first, second, third], false) => of_numbers(text, [first, second, third]),
        ([first, second], true) => of_month_name(text, first, second),
        _ => Err(NotADay::Unknown),
    }
}

fn of_numbers(text: &str, parts: [&str; 3]) -> Result<Date, NotADay> {
    let mut signs: Vec<char> = text.chars().filter(|c| !c.is_ascii_digit() && *c != ' ').collect();
    // The point that Hungarian puts after the day.
    if signs.len() == 3 && text.ends_with('.') {
        signs.pop();
    }
    let [sign, other] = signs[..] else { return Err(NotADay::Unknown) };
    if sign != other || !matches!(sign, '.' | '/' | '-') || !text.starts_with(|c: char| c.is_ascii_digit()) {
        return Err(NotADay::Unknown);
    }
    let [first, second, third] = parts;
    if first.len() == 4 {
        return date(first, second, third);
    }
    let (day_first, month_first) = (date(third, second, first), date(third, first, second));
    match (sign, day_first, month_first) {
        ('.', day_first, _) => day_first,
        (_, Ok(day), Ok(other)) if day != other => Err(NotADay::Ambiguous),
        (_, Ok(day), _) | (_, _, Ok(day)) => Ok(day),
        _ => Err(NotADay::Unknown),
    }
}

fn of_month_name(text: &str, first: &str, second: &str) -> Result<Date, NotADay> {
    let words = text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
    let mut months = words.filter_map(value_words::month);
    let month = months.next().ok_or(NotADay::Unknown)?.to_string();
    if months.next().is_some() {
        return Err(NotADay::Unknown);
    }
    let (year, day) = if first.len() == 4 { (first, second) } else { (second, first) };
    date(year, &month, day)
}

fn date(year: &str, month: &str, day: &str) -> Result<Date, NotADay> {
    if year.len() != 4 || month.len() > 2 || day.len() > 2 {
        return Err(NotADay::Unknown);
    }
    let number = |part: &str| part.parse::<i16>().map_err(|_| NotADay::Unknown);
    let small = |part: &str| part.parse::<i8>().map_err(|_| NotADay::Unknown);
    Date::new(number(year)?, small(month)?, small(day)?).map_err(|_| NotADay::Unknown)
}

/// `2026-09-05T00:00:00`, `5.9.2026 14:30:00`: the day alone.
fn without_time(text: &str) -> &str {
    let Some(colon) = text.find(':') else { return text };
    let before = text[..colon].trim_end_matches(|c: char| c.is_ascii_digit());
    before.strip_suffix(['T', ' ']).map_or(text, str::trim_end)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> String {
        day(text).map_or_else(|why| format!("{why:?}"), |day| day.to_string())
    }

    #[test]
    fn a_day_is_read_as_the_nine_countries_write_it() {
        for text in [
            "2026-09-25",
            "2026.09.25",
            "2026. 09. 25.",
            "2026/9/25",
            "25.09.2026",
            "25. 9. 2026",
            "25/9/2026",
            "25-09-2026",
            "9/25/2026",
            " 2026-09-25 00:00:00 ",
            "2026-09-25T14:30",
            "25 сентября 2026 г.",
            "25 Eylül 2026",
            "2026. szeptember 25.",
            "25 sentyabr 2026",
            "25 қыркүйек 2026",
            "September 25, 2026",
            "25 sentýabr 2026",
            "25-сен-2026",
            "25 сент. 2026 г.",
            "2026. szept. 25.",
            "25-Eyl-2026",
            "25 sen 2026",
            "25-қыр-2026",
            "2026-жылдын 25-сентябры",
            "2026-nji ýylyň 25-nji sentýabry",
        ] {
            assert_eq!(read(text), "2026-09-25", "{text}");
        }
    }

    #[test]
    fn a_day_that_is_another_one_elsewhere_is_nobodys() {
        assert_eq!(read("5/9/2026"), "Ambiguous");
        assert_eq!(read("05-09-2026"), "Ambiguous");
        assert_eq!(read("5.9.2026"), "2026-09-05");
        assert_eq!(read("5/5/2026"), "2026-05-05");
    }

    #[test]
    fn what_is_no_day_is_refused() {
        for text in [
            "",
            "yes",
            "31.02.2026",
            "2026-13-01",
            "25.09.26",
            "25-Sep-26",
            "25.09.20266",
            "46270",
            "2026",
            "09.2026",
            "25..09.2026",
            "-25-09-2026",
            "25 foo 2026",
            "1:2:3",
            ":",
            "T:",
        ] {
            assert_eq!(read(text), "Unknown", "{text}");
        }
    }
}
