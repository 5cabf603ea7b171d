//! Lengths of time as files write them.

use crate::DURATION_MAX;
use jiff::SignedDuration;

/// A length of time: `00:45`, `1:30:00`, `PT1H30M`, `P1D`, `90` (minutes), `1h 30min`, `1.5 h`. `None` where it is none,
/// where it is negative, and where it is longer than [`DURATION_MAX`].
pub fn duration(text: &str) -> Option<SignedDuration> {
    let text = text.trim();
    let seconds = if text.is_empty() || text.len() > 40 {
        None
    } else if text.starts_with(['P', 'p', '+']) {
        iso_duration(text)
    } else if text.contains(':') {
        with_colons(text)
    } else if text.bytes().all(|byte| byte.is_ascii_digit()) {
        text.parse::<i64>().ok()?.checked_mul(60)
    } else {
        with_units(text)
    }?;
    let length = SignedDuration::from_secs(seconds);
    (seconds >= 0 && length <= DURATION_MAX).then_some(length)
}

fn with_colons(text: &str) -> Option<i64> {
    let parts: Vec<i64> =
        text.split(':').map(|part| part.trim().parse::<u32>().ok().map(i64::from)).collect::<Option<_>>()?;
    match parts[..] {
        [hours, minutes] => Some(hours * 3600 + minutes * 60),
        [hours, minutes, seconds] => Some(hours * 3600 + minutes * 60 + seconds),
        [days, hours, minutes, seconds] => Some(((days * 24 + hours) * 60 + minutes) * 60 + seconds),
        _ => None,
    }
}

/// `P1W`, `P1DT2H`, `PT90M` (RFC 5545, section 3.3.6).
fn iso_duration(text: &str) -> Option<i64> {
    let text = text.trim_start_matches('+').to_ascii_uppercase();
    let mut rest = text.strip_prefix('P')?;
    let (mut seconds, mut in_time) = (0_i64, false);
    while !rest.is_empty() {
        if let Some(after) = rest.strip_prefix('T') {
            (rest, in_time) = (after, true);
            continue;
        }
        let end = rest.find(|c: char| !c.is_ascii_digit() && c != '.')?;
        let number: f64 = rest[..end].parse().ok()?;
        let unit = match (rest.as_bytes()[end], in_time) {
            (b'W', false) => 604_800.0,
            (b'D', false) => 86_400.0,
            (b'H', true) => 3_600.0,
            (b'M', true) => 60.0,
            (b'S', true) => 1.0,
            _ => return None,
        };
        seconds = seconds.checked_add(whole_seconds(number * unit)?)?;
        rest = &rest[end + 1..];
    }
    (text.len() > 1).then_some(seconds)
}

/// `90 min`, `1 h 30 min`, `1,5 Stunden`, `1 час 30 минут`, `2 saat`.
fn with_units(text: &str) -> Option<i64> {
    let mut seconds = 0_i64;
    let mut rest = text;
    let mut found = false;
    while let Some(at) = rest.find(|c: char| c.is_ascii_digit()) {
        if !rest[..at].trim().is_empty() {
            return None;
        }
        rest = &rest[at..];
        let end = rest.find(|c: char| !c.is_ascii_digit() && c != '.' && c != ',').unwrap_or(rest.len());
        let number: f64 = rest[..end].replace(',', ".").parse().ok()?;
        rest = rest[end..].trim_start();
        let end = rest.find(|c: char| !c.is_alphabetic() && c != '.').unwrap_or(rest.len());
        // `1h30`: what comes last and has no word is minutes.
        let of_unit = if found && rest.is_empty() { 60.0 } else { unit(&rest[..end])? };
        seconds = seconds.checked_add(whole_seconds(number * of_unit)?)?;
        rest = &rest[end..];
        found = true;
    }
    (found && rest.trim().is_empty()).then_some(seconds)
}

fn whole_seconds(seconds: f64) -> Option<i64> {
    // Beyond this no whole number is exact, and no programme lasts so long.
    (0.0..1e12).contains(&seconds).then_some(seconds as i64)
}

/// Seconds of a unit by the beginning of its word, in nine languages and German.
fn unit(word: &str) -> Option<f64> {
    const MINUTES: [&str; 9] = ["m", "м", "daq", "dəq", "dk", "dak", "perc", "p", "мүн"];
    const HOURS: [&str; 8] = ["h", "std", "stu", "ч", "sa", "soat", "ó", "са"];
    const DAYS: [&str; 9] = ["d", "tag", "дн", "де", "gün", "kun", "күн", "nap", "су"];
    let folded: String = word.chars().map(|c| c.to_ascii_lowercase()).collect();
    let begins = |words: &[&str]| words.iter().any(|it| folded.starts_with(it));
    match () {
        () if folded.is_empty() => None,
        () if begins(&DAYS) && !begins(&MINUTES) => Some(86_400.0),
        () if begins(&HOURS) || folded.starts_with("сағ") => Some(3_600.0),
        () if begins(&MINUTES) => Some(60.0),
        () => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_length_is_read_as_programs_and_people_write_it() {
        for (text, minutes) in [
            ("00:45", Some(45)),
            ("1:30", Some(90)),
            ("01:30:00", Some(90)),
            ("24:00", Some(1440)),
            ("90", Some(90)),
            ("PT1H30M", Some(90)),
            ("P1D", Some(1440)),
            ("P1W", Some(10_080)),
            ("PT90M0S", Some(90)),
            ("1h30min", Some(90)),
            ("1h30", Some(90)),
            ("1,5 h", Some(90)),
            ("45 minutes", Some(45)),
            ("1 час 15 мин", Some(75)),
            ("2 saat", Some(120)),
            ("30 perc", Some(30)),
            ("1 óra", Some(60)),
            ("2 сағат", Some(120)),
            ("-PT1H", None),
            ("P", None),
            ("P1Y", None),
            ("long", None),
            ("99999999999999999999", None),
            ("1:2:3:4:5", None),
            ("9999:00", None),
        ] {
            let read = duration(text).map(|it| it.as_mins());
            assert_eq!(read, minutes, "{text}");
        }
    }
}
