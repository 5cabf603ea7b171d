//! Times in the cells of a list: `14:30–15:15`, and days of which a cell alone does not say whether the month comes first.

use super::{
    clock::{self, Moment},
    spoken::without_weekday,
};
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
    pub fn of<'c>(cells: impl Iterator<Item = &'c str>, known: Option<(Date, Date)>) -> DayOrder {
        let (mut day_first, mut month_first, mut halves) = (false, false, false);
        let mut days: Vec<Date> = known.into_iter().flat_map(|(first, last)| [first, last]).collect();
        let (mut as_day, mut as_month): (Vec<Option<Date>>, Vec<Option<Date>>) = (vec![], vec![]);
        for cell in cells {
            halves |= is_half_of_day(cell);
            let Some((first, second, year, _)) = slashed(cell) else {
                days.extend(clock::moment(cell).and_then(|it| it.day));
                continue;
            };
            day_first |= first > 12;
            month_first |= second > 12;
            as_day.push(Date::new(year, second, first).ok());
            as_month.push(Date::new(year, first, second).ok());
        }
        // Days that are known are a sign: what is a week from them is of the same event.
        if let (Some(from), Some(to)) = (days.iter().min(), days.iter().max()) {
            let (from, to) = (from.saturating_sub(7.days()), to.saturating_add(7.days()));
            let fit = |days: &[Option<Date>]| {
                let is_near = |day: &Option<Date>| day.is_some_and(|it| (from..=to).contains(&it));
                !days.is_empty() && days.iter().all(is_near)
            };
            let (as_day, as_month) = (fit(&as_day), fit(&as_month));
            if as_day != as_month {
                return if as_day { DayOrder::DayFirst } else { DayOrder::MonthFirst };
            }
        }
        match (day_first, month_first) {
            (true, false) => DayOrder::DayFirst,
            (false, true) => DayOrder::MonthFirst,
            (false, false) if halves => DayOrder::MonthFirst,
            _ => DayOrder::Unknown,
        }
    }

    /// Whether a cell is a day that nobody can tell.
    pub fn is_ambiguous(self, cell: &str) -> bool {
        self == DayOrder::Unknown
            && slashed(cell)
                .is_some_and(|(first, second, _, _)| first <= 12 && second <= 12 && first != second)
    }

    /// [`clock::moment`] of a cell, with what the other cells say.
    pub fn moment(self, cell: &str) -> Option<Moment> {
        let moment = || clock::moment(cell).or_else(|| counted(cell));
        let Some((first, second, year, rest)) = slashed(cell) else { return moment() };
        let (month, day) = match self {
            DayOrder::Unknown if first > 12 => (second, first),
            DayOrder::Unknown if second > 12 || first == second => (first, second),
            DayOrder::Unknown => return moment(),
            DayOrder::DayFirst => (second, first),
            DayOrder::MonthFirst => (first, second),
        };
        let day = Date::new(year, month, day).ok()?;
        let rest = rest.trim_start_matches([',', ' ']);
        let time = if rest.is_empty() {
            Moment::default()
        } else {
            clock::moment(rest).filter(|it| it.day.is_none())?
        };
        Some(Moment { day: Some(day), ..time })
    }

    /// `14:30`, or `14:30–15:15` with its end.
    pub fn range(self, cell: &str) -> (Option<Moment>, Option<Moment>) {
        for sign in ["→", "–", "—", " - ", " до ", " to ", " bis ", " à ", "-től ", "-tól ", "órától ", "-"]
        {
            let Some((start, end)) = cell.rsplit_once(sign) else { continue };
            // `9–10 Uhr`.
            let hour = start.trim().parse::<u8>().is_ok_and(|hour| hour < 25);
            let start = if hour { self.moment(&format!("{}:00", start.trim())) } else { self.moment(start) };
            // `9:30 - 11`.
            let later = |it: &u8| {
                start.as_ref().and_then(|it| it.time).is_some_and(|from| from.hour() < *it as i8) && *it < 25
            };
            let bare = end.trim().parse().ok().filter(later);
            let end = bare.map_or_else(|| self.moment(end), |hour| self.moment(&format!("{hour}:00")));
            let (Some(start), Some(end)) = (start, end) else { continue };
            if hour && end.time.is_none() {
                continue;
            }
            // `14:30-03:00` may be how far from UTC it is, `T14:30-16:00` is.
            let is_range = match (start.time, end.time, end.day) {
                (Some(_), Some(_), None) if sign != "-" => true,
                (Some(from), Some(to), None) => {
                    (from < to || end.is_day_after) && start.offset.is_none() && !cell.contains('T')
                }
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
    let is_day_after = minutes == 24 * 60;
    let time = Time::midnight().wrapping_add((minutes % (24 * 60)).minutes());
    if COUNTED_DAYS.contains(&number) {
        let day = Date::constant(1899, 12, 30).checked_add((number.trunc() as i64).days()).ok()?;
        let time = cell.contains('.').then_some(time);
        return Some(Moment { day: Some(day), time, offset: None, is_day_after });
    }
    let is_time = cell.starts_with("0.") && minutes > 0 && !is_day_after;
    is_time.then(|| Moment { time: Some(time), ..Moment::default() })
}

/// The numbers of `9/5/2026`, and what comes after it.
fn slashed(cell: &str) -> Option<(i8, i8, i16, &str)> {
    let (first, rest) = without_weekday(cell).split_once('/')?;
    let (second, rest) = rest.split_once('/')?;
    let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
    let (year, rest) = rest.split_at(end);
    let number: i16 = year.parse().ok().filter(|_| matches!(year.len(), 2 | 4))?;
    let number = if year.len() == 2 { 2000 + number } else { number };
    Some((first.parse().ok()?, second.parse().ok()?, number, rest))
}

/// `9:00 AM`.
fn is_half_of_day(cell: &str) -> bool {
    let before =
        cell.trim_end().strip_suffix(['m', 'M']).and_then(|it| it.strip_suffix(['a', 'A', 'p', 'P']));
    before.is_some_and(|it| it.trim_end().ends_with(|c: char| c.is_ascii_digit()))
}

/// The end of a row by the column of its time and that of its day.
pub fn joined(end: Option<Moment>, day: Option<Moment>) -> Option<Moment> {
    match (end, day) {
        (Some(end), Some(day)) => Some(Moment { day: end.day.or(day.day), ..end }),
        (end, day) => end.or(day),
    }
}

pub fn is_yes(cell: &str) -> bool {
    const YES: [&str; 15] = [
        "true",
        "yes",
        "1",
        "x",
        "ja",
        "wahr",
        "да",
        "истина",
        "oui",
        "vrai",
        "evet",
        "doğru",
        "igen",
        "igaz",
        "bəli",
    ];
    YES.iter().any(|it| lingua::fold(it) == lingua::fold(cell))
}

pub fn is_no(cell: &str) -> bool {
    const NO: [&str; 14] = [
        "false", "no", "n", "0", "nein", "falsch", "нет", "ложь", "non", "faux", "hayır", "nem", "hamis",
        "xeyr",
    ];
    NO.iter().any(|it| lingua::fold(it) == lingua::fold(cell))
}

pub fn has_no_time(moment: Option<&Moment>) -> bool {
    moment.is_none_or(|it| it.time.is_none())
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
            (&["9/5/2026", "9:00 AM"], DayOrder::MonthFirst),
            (&["9/5/2026", "Saturday, September 5, 2026"], DayOrder::MonthFirst),
            (&["5/9/26", "05.09.2026"], DayOrder::DayFirst),
        ] {
            assert_eq!(DayOrder::of(cells.iter().copied(), None), order, "{cells:?}");
        }
        let forum = Some((Date::constant(2026, 9, 5), Date::constant(2026, 9, 8)));
        assert_eq!(DayOrder::of(["9/5/2026"].into_iter(), forum), DayOrder::MonthFirst);
        assert!(DayOrder::Unknown.is_ambiguous("9/5/2026"));
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
            ("09-00 – 10-30", " 09:00:00 …  10:30:00"),
            ("9:30-től 10:30-ig", " 09:30:00 …  10:30:00"),
            ("14 órától 16 óráig", " 14:00:00 …  16:00:00"),
            ("с 13.00 до 14.00", " 13:00:00 …  14:00:00"),
            ("10-30", " 10:30:00 … none"),
            ("11-00", " 11:00:00 … none"),
            ("23:00 – 01:00", " 23:00:00 …  01:00:00"),
            ("05.09.2026 10:00-11:00", "2026-09-05 10:00:00 …  11:00:00"),
            ("2026-09-05T14:30:00-03:00", "2026-09-05 14:30:00 … none"),
            ("2026-09-05", "2026-09-05  … none"),
            ("14:30", " 14:30:00 … none"),
            ("9–10 Uhr", " 09:00:00 …  10:00:00"),
            ("с 18:00 до 19:00", " 18:00:00 …  19:00:00"),
            ("September 5, 2026 9:00 AM → 10:00 AM", "2026-09-05 09:00:00 …  10:00:00"),
            ("9:30 - 11", " 09:30:00 …  11:00:00"),
            ("9am - 10:30am", " 09:00:00 …  10:30:00"),
            ("soon - later", "none … none"),
        ] {
            assert_eq!(shown(DayOrder::Unknown, cell), read, "{cell}");
        }
    }
}
