//! What a bare number of a length counts, minutes or seconds: by what the whole file says of its lengths.

use super::{
    Object,
    item::moment,
    values::get,
    when::{END, START, written},
};
use crate::read::{clock::Moment, draft::is_same};
use jiff::civil::Date;
use serde_json::Value;

/// The names of a length that do not say what it counts.
pub(super) const LENGTH: [&str; 3] = ["duration", "length", "scheduled_duration"];

/// So few seconds nothing lasts: five minutes.
const SECONDS_MIN: u64 = 300;
/// So many minutes nothing lasts but what is for whole days: twelve hours.
const MINUTES_MAX: u64 = 720;
/// One, two, three days in minutes.
const WHOLE_DAYS: [u64; 3] = [1_440, 2_880, 4_320];

/// What the bare numbers of a file count.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Unit {
    Minutes,
    Seconds {
        /// An end beside one of them says so; else all of them are too many for minutes.
        is_certain: bool,
    },
}

/// What speaks for one or the other.
#[derive(Default)]
struct Signs {
    ends_say_minutes: bool,
    ends_say_seconds: bool,
    is_too_few_seconds: bool,
    is_too_many_minutes: bool,
    is_no_whole_minute: bool,
}

impl Unit {
    pub(super) fn of(root: &Value) -> Unit {
        let mut signs = Signs::default();
        signs.look(root);
        match (signs.ends_say_minutes, signs.ends_say_seconds) {
            (true, false) => return Unit::Minutes,
            (false, true) => return Unit::Seconds { is_certain: true },
            _ => {}
        }
        let are_seconds = signs.is_too_many_minutes && !signs.is_too_few_seconds && !signs.is_no_whole_minute;
        if are_seconds { Unit::Seconds { is_certain: false } } else { Unit::Minutes }
    }
}

impl Signs {
    fn look(&mut self, value: &Value) {
        match value {
            Value::Array(values) => values.iter().for_each(|it| self.look(it)),
            Value::Object(object) => {
                for (name, value) in object {
                    match number(value).filter(|_| LENGTH.iter().any(|it| is_same(name, it))) {
                        Some(number) => self.take(number, object),
                        None => self.look(value),
                    }
                }
            }
            _ => {}
        }
    }

    fn take(&mut self, number: u64, object: &Object) {
        let until_end = seconds_between(object).and_then(|it| u64::try_from(it).ok());
        self.ends_say_minutes |= until_end == number.checked_mul(60) && until_end.is_some();
        self.ends_say_seconds |= until_end == Some(number);
        self.is_too_few_seconds |= number < SECONDS_MIN;
        self.is_too_many_minutes |= number > MINUTES_MAX && !WHOLE_DAYS.contains(&number);
        self.is_no_whole_minute |= !number.is_multiple_of(60);
    }
}

/// A whole number from 1, as such or as a text.
fn number(value: &Value) -> Option<u64> {
    let number = match value {
        Value::Number(number) => number.as_u64(),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    };
    number.filter(|it| *it > 0)
}

fn seconds_between(object: &Object) -> Option<i64> {
    let first = |names: &[&str]| names.iter().find_map(|name| moment(&get(object, name).and_then(written)?));
    let (start, end) = (first(&START)?, first(&END)?);
    if start.day.is_some() != end.day.is_some() {
        return None;
    }
    let civil = |it: &Moment| {
        let day = it.day.unwrap_or(Date::constant(2000, 1, 1));
        Some(day.to_datetime(it.time?))
    };
    let shift = |it: &Moment| it.offset.map_or(0, |offset| i64::from(offset.seconds()));
    let length = civil(&start)?.duration_until(civil(&end)?).as_secs();
    Some(length + shift(&start) - shift(&end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bare_number_counts_what_the_others_of_its_file_count() {
        let (assumed, certain) = (Unit::Seconds { is_certain: false }, Unit::Seconds { is_certain: true });
        for (file, unit) in [
            (r#"[{"duration": 30}, {"duration": 900}]"#, Unit::Minutes),
            (r#"[{"duration": 1440}]"#, Unit::Minutes),
            (r#"[{"duration": 600}, {"duration": "3600"}]"#, assumed),
            (r#"[{"duration": 1800, "start": "2026-09-05T09:00", "end": "2026-09-05T09:30"}]"#, certain),
            (r#"[{"duration": 900, "start": "09:00", "end": "24:00"}, {"duration": 1800}]"#, assumed),
            (
                r#"[{"duration": 900, "start": "2026-09-05T08:00", "end": "2026-09-05T23:00"}, {"duration": 1800}]"#,
                Unit::Minutes,
            ),
            (r#"[{"duration": "00:30"}, {"length": null}]"#, Unit::Minutes),
        ] {
            let root = serde_json::from_str(file).expect("JSON");
            assert_eq!(Unit::of(&root), unit, "{file}");
        }
    }
}
