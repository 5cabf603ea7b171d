//! Times in the cells of a list: `14:30–15:15`, and days of which a cell alone does not say whether the month comes first.

use super::clock::{self, Moment};
use jiff::{
    ToSpan,
    civil::{Date, Time},
};

/// What comes first in `9/5/2026`. One cell may not say it, the others of its list do: there is no 15th month.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum DayOrder {
    /// Nobody knows.
    #[default]
    Unknown,
    DayFirst,
    MonthFirst,
}

impl DayOrder {
    /// What the cells of a list say; hours as `am` and `pm` are a sign too, where there is no other.
    pub fn of<'c>(cells: impl Iterator<Item = &'c str>) -> DayOrder {
        let (mut day_first, mut month_first, mut halves) = (false, false, false);
        for cell in cells {
            let Some((first, second, _, rest)) = slashed(cell) else { continue };
            day_first |= first > 12;
            month_first |= second > 12;
            halves |= rest.trim_end().trim_end_matches(['m', 'M']).ends_with(['a', 'A', 'p', 'P']);
        }
        match (day_first, month_first) {
            (true, false) => DayOrder::DayFirst,
            (false, true) => DayOrder::MonthFirst,
            (false, false) if halves => DayOrder::MonthFirst,
            _ => DayOrder::Unknown,
        }
    }

    /// [`clock::moment`] of a cell, with what the other cells say.
    pub fn moment(self, cell: &str) -> Option<Moment> {
        let moment = || clock::moment(cell).or_else(|| counted(cell));
        let Some((first, second, year, rest)) = slashed(cell) else { return moment() };
        let (month, day) = match self {
            DayOrder::Unknown => return moment(),
            DayOrder::DayFirst => (second, first),
            DayOrder::MonthFirst => (first, second),
        };
        let day = Date::new(year, month, day).ok()?;
        let rest = rest.trim_start_matches([',', ' ']);
        let time = if rest.is_empty() { Moment::default() } else { clock::time_with_offset(rest)? };
        Some(Moment { day: Some(day), ..time })
    }

    /// `14:30`, or `14:30–15:15` with its end.
    pub fn range(self, cell: &str) -> (Option<Moment>, Option<Moment>) {
        for sign in ["–", "—", " - ", "-"] {
            let Some((start, end)) = cell.rsplit_once(sign) else { continue };
            let (Some(start), Some(end)) = (self.moment(start), self.moment(end)) else { continue };
            // `14:30-03:00` may be how far from UTC it is, `T14:30-16:00` is.
            let is_range = match (start.time, end.time, end.day) {
                (Some(_), Some(_), None) if sign != "-" => true,
                (Some(from), Some(to), None) => from < to && start.offset.is_none() && !cell.contains('T'),
                _ => false,
            };
            if is_range {
                return (Some(start), Some(end));
            }
        }
        (self.moment(cell), None)
    }
}

/// Days of spreadsheets are numbers; these are from 2000 to 2099, others are no days of a programme.
const COUNTED_DAYS: std::ops::Range<f64> = 36_526.0..73_051.0;

/// A cell that lost its format: `46270.375`, days since the end of 1899 with the time as their fraction, or `0.375`, a time
/// alone, to the minute (ECMA-376, part 1, 18.17.4.1).
fn counted(cell: &str) -> Option<Moment> {
    let cell = cell.trim().replace(',', ".");
    if !cell.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') {
        return None;
    }
    let number: f64 = cell.parse().ok()?;
    let minutes = (number.fract() * 24.0 * 60.0).round() as i64;
    let is_midnight_after = minutes == 24 * 60;
    let time = Time::midnight().wrapping_add((minutes % (24 * 60)).minutes());
    if COUNTED_DAYS.contains(&number) {
        let day = Date::constant(1899, 12, 30).checked_add((number.trunc() as i64).days()).ok()?;
        let time = cell.contains('.').then_some(time);
        return Some(Moment { day: Some(day), time, offset: None, is_midnight_after });
    }
    let is_time = cell.starts_with("0.") && minutes > 0 && !is_midnight_after;
    is_time.then(|| Moment { time: Some(time), ..Moment::default() })
}

/// The numbers of `9/5/2026`, and what comes after it.
fn slashed(cell: &str) -> Option<(i8, i8, i16, &str)> {
    let (first, rest) = cell.trim().split_once('/')?;
    let (second, rest) = rest.split_once('/')?;
    let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
    let (year, rest) = rest.split_at(end);
    let is_year = year.len() == 4;
    Some((first.parse().ok()?, second.parse().ok()?, year.parse().ok().filter(|_| is_year)?, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(order: DayOrder, cell: &str) -> String {
        let part = |it: Option<Moment>| {
            it.map_or_else(
                || "none".to_owned(),
                |it| {
                    [it.day.map(|it| it.to_string()), it.time.map(|it| it.to_string())]
                        .map(Option::unwrap_or_default)
                        .join(" ")
                },
            )
        };
        let (start, end) = order.range(cell);
        format!("{} … {}", part(start), part(end))
    }

    #[test]
    fn a_day_with_slashes_is_read_as_the_others_of_its_list() {
        for (cells, order) in [
            (&["9/5/2026", "9/15/2026"][..], DayOrder::MonthFirst),
            (&["9/5/2026", "15/9/2026 14:00"], DayOrder::DayFirst),
            (&["9/5/2026 2:00 PM"], DayOrder::MonthFirst),
            (&["9/5/2026"], DayOrder::Unknown),
            (&["15/9/2026", "9/15/2026"], DayOrder::Unknown),
            (&["a/b/2026", "1/2/3", "/"], DayOrder::Unknown),
        ] {
            assert_eq!(DayOrder::of(cells.iter().copied()), order, "{cells:?}");
        }
        assert_eq!(shown(DayOrder::MonthFirst, "9/5/2026 2:00 PM"), "2026-09-05 14:00:00 … none");
        assert_eq!(shown(DayOrder::DayFirst, "9/5/2026"), "2026-05-09  … none");
        assert_eq!(shown(DayOrder::Unknown, "9/5/2026"), "none … none");
    }

    #[test]
    fn a_number_is_the_day_or_the_time_that_a_spreadsheet_means_by_it() {
        for (cell, read) in [
            ("46270", "2026-09-05  … none"),
            ("46270.375", "2026-09-05 09:00:00 … none"),
            ("46270,604166666664", "2026-09-05 14:30:00 … none"),
            ("0.375", " 09:00:00 … none"),
            ("0.5", " 12:00:00 … none"),
            ("0.999999", "none … none"),
            ("1", "none … none"),
            ("90", "none … none"),
            ("1.2.3", "none … none"),
            ("999999999999999999999999", "none … none"),
        ] {
            assert_eq!(shown(DayOrder::Unknown, cell), read, "{cell}");
        }
    }

    #[test]
    fn a_cell_may_hold_the_end_too() {
        for (cell, read) in [
            ("10:00-11:00", " 10:00:00 …  11:00:00"),
            ("10:00 – 11:45", " 10:00:00 …  11:45:00"),
            ("23:00 – 01:00", " 23:00:00 …  01:00:00"),
            ("05.09.2026 10:00-11:00", "2026-09-05 10:00:00 …  11:00:00"),
            ("2026-09-05T14:30:00-03:00", "2026-09-05 14:30:00 … none"),
            ("2026-09-05", "2026-09-05  … none"),
            ("14:30", " 14:30:00 … none"),
            ("soon - later", "none … none"),
        ] {
            assert_eq!(shown(DayOrder::Unknown, cell), read, "{cell}");
        }
    }
}
