//! How something recurs (RFC 5545, section 3.3.10): daily, weekly, monthly, yearly, on the same time of day.
//!
//! The parser and the expansion are our own because they have to stop: at the end of a forum, and after so many occurrences.

use jiff::{
    ToSpan,
    civil::{Date, DateTime, Weekday},
};

/// A rule.
#[derive(Clone, Debug, PartialEq)]
pub struct Rule {
    every: Every,
    interval: i32,
    count: Option<usize>,
    /// As written; its zone is its reader's business.
    pub until: Option<String>,
    days: Vec<(i8, Weekday)>,
    month_days: Vec<i8>,
    months: Vec<i8>,
    positions: Vec<i32>,
    week_start: Weekday,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Every {
    Day,
    Week,
    Month,
    Year,
}

/// Where occurrences are wanted.
pub struct Window {
    pub from: DateTime,
    pub to: DateTime,
    /// The last moment that the rule itself allows.
    pub until: Option<DateTime>,
    pub count_max: usize,
}

/// Periods that are looked at before a rule is given up that gives nothing.
const PERIODS_MAX: usize = 20_000;

impl Rule {
    /// A rule of a text; `None` where it says what is not understood here.
    pub fn parse(text: &str) -> Option<Rule> {
        let mut rule = Rule {
            every: Every::Day,
            interval: 1,
            count: None,
            until: None,
            days: vec![],
            month_days: vec![],
            months: vec![],
            positions: vec![],
            week_start: Weekday::Monday,
        };
        let mut has_frequency = false;
        for part in text.trim().split(';').filter(|part| !part.trim().is_empty()) {
            let (name, value) = part.split_once('=')?;
            let value = value.trim().to_ascii_uppercase();
            match name.trim().to_ascii_uppercase().as_str() {
                "FREQ" => {
                    has_frequency = true;
                    rule.every = match value.as_str() {
                        "DAILY" => Every::Day,
                        "WEEKLY" => Every::Week,
                        "MONTHLY" => Every::Month,
                        "YEARLY" => Every::Year,
                        _ => return None,
                    };
                }
                "INTERVAL" => rule.interval = value.parse().ok().filter(|it| (1..=1_000).contains(it))?,
                "COUNT" => rule.count = Some(value.parse().ok().filter(|it| *it > 0)?),
                "UNTIL" => rule.until = Some(value),
                "BYDAY" => rule.days = list(&value, day)?,
                "BYMONTHDAY" => rule.month_days = list(&value, |it| number(it, 31))?,
                "BYMONTH" => rule.months = list(&value, |it| number(it, 12).filter(|it| *it > 0))?,
                "BYSETPOS" => rule.positions = list(&value, |it| number::<i32>(it, 366))?,
                "WKST" => rule.week_start = day(&value)?.1,
                _ => return None,
            }
        }
        has_frequency.then_some(rule)
    }

    /// The starts within a window, the first one always among those of the rule; and whether there were more than fit.
    pub fn starts(&self, first: DateTime, window: &Window) -> (Vec<DateTime>, bool) {
        let mut found = vec![];
        let mut counted = 0;
        let mut take = |start: DateTime| {
            counted += 1;
            let is_over = self.count.is_some_and(|count| counted > count)
                || window.until.is_some_and(|until| start > until)
                || start >= window.to;
            if is_over {
                return Some(false);
            }
            if start >= window.from {
                if found.len() >= window.count_max {
                    return Some(true);
                }
                found.push(start);
            }
            None
        };
        if let Some(is_cut) = take(first) {
            return (found, is_cut);
        }
        for period in 0..PERIODS_MAX {
            let Some(days) = self.days_of(first.date(), period) else { break };
            for start in days.into_iter().map(|day| day.to_datetime(first.time())).filter(|it| *it > first) {
                if let Some(is_cut) = take(start) {
                    return (found, is_cut);
                }
            }
        }
        (found, false)
    }

    /// The days of a period, in order; `None` beyond all calendars.
    fn days_of(&self, first: Date, period: usize) -> Option<Vec<Date>> {
        let step = self.interval.checked_mul(i32::try_from(period).ok()?)?;
        let mut days = match self.every {
            Every::Day => {
                let day = first.checked_add(step.days()).ok()?;
                if self.fits_day(day) { vec![day] } else { vec![] }
            }
            Every::Week => self.days_of_week(first, step)?,
            Every::Month => {
                let month = first.first_of_month().checked_add(step.months()).ok()?;
                if self.fits_month(month) { self.days_of_month(month, first.day()) } else { vec![] }
            }
            Every::Year => {
                let year = first.first_of_year().checked_add(step.years()).ok()?;
                self.days_of_year(year, first)
            }
        };
        days.sort_unstable();
        days.dedup();
        Some(self.at_positions(days))
    }

    fn fits_month(&self, day: Date) -> bool {
        self.months.is_empty() || self.months.contains(&day.month())
    }

    fn fits_day(&self, day: Date) -> bool {
        let weekday = self.days.is_empty() || self.days.iter().any(|(_, weekday)| *weekday == day.weekday());
        let from_end = day.day() - day.days_in_month() - 1;
        let month_day = self.month_days.is_empty()
            || self.month_days.contains(&day.day())
            || self.month_days.contains(&from_end);
        weekday && month_day && self.fits_month(day)
    }

    fn days_of_week(&self, first: Date, step: i32) -> Option<Vec<Date>> {
        let since_start = i32::from(self.week_start.until(first.weekday()));
        let since_start = if since_start == 7 { 0 } else { since_start };
        let begin =
            first.checked_sub(since_start.days()).ok()?.checked_add(step.checked_mul(7)?.days()).ok()?;
        let wanted = |day: &Date| match self.days.is_empty() {
            true => day.weekday() == first.weekday(),
            false => self.days.iter().any(|(_, weekday)| *weekday == day.weekday()),
        };
        let week = (0..7).filter_map(|offset| begin.checked_add(offset.days()).ok());
        Some(week.filter(wanted).filter(|day| self.fits_month(*day)).collect())
    }

    /// The days of the month that begins there.
    fn days_of_month(&self, month: Date, day_of_first: i8) -> Vec<Date> {
        let length = month.days_in_month();
        let on = |day: i8| Date::new(month.year(), month.month(), day).ok();
        let by_number = |wanted: i8| on(if wanted < 0 { length + 1 + wanted } else { wanted });
        match (self.month_days.is_empty(), self.days.is_empty()) {
            (true, true) => on(day_of_first).into_iter().collect(),
            (false, true) => self.month_days.iter().filter_map(|it| by_number(*it)).collect(),
            (true, false) => {
                self.days.iter().flat_map(|it| weekdays(month, month.last_of_month(), *it)).collect()
            }
            (false, false) => {
                let numbered = self.month_days.iter().filter_map(|it| by_number(*it));
                numbered
                    .filter(|day| self.days.iter().any(|(_, weekday)| *weekday == day.weekday()))
                    .collect()
            }
        }
    }

    fn days_of_year(&self, year: Date, first: Date) -> Vec<Date> {
        let of_month = |month: i8| {
            let month = Date::new(year.year(), month, 1).ok();
            month.map(|month| self.days_of_month(month, first.day())).unwrap_or_default()
        };
        let by_weekday = !self.days.is_empty() && self.month_days.is_empty();
        match (self.months.is_empty(), by_weekday) {
            (false, _) => self.months.iter().flat_map(|month| of_month(*month)).collect(),
            (true, true) => {
                self.days.iter().flat_map(|it| weekdays(year, year.last_of_year(), *it)).collect()
            }
            (true, false) if self.month_days.is_empty() => of_month(first.month()),
            (true, false) => (1..=12).flat_map(of_month).collect(),
        }
    }

    fn at_positions(&self, days: Vec<Date>) -> Vec<Date> {
        if self.positions.is_empty() {
            return days;
        }
        let count = i32::try_from(days.len()).unwrap_or(i32::MAX);
        let index = |position: i32| if position > 0 { position - 1 } else { count + position };
        let wanted: Vec<i32> = self.positions.iter().map(|it| index(*it)).collect();
        let numbered = days.into_iter().zip(0..);
        numbered.filter(|(_, at)| wanted.contains(at)).map(|(day, _)| day).collect()
    }
}

/// Every such weekday between two days, or only the one of that number, from the end where it is negative.
fn weekdays(from: Date, to: Date, (number, weekday): (i8, Weekday)) -> Vec<Date> {
    let days =
        (0..366).map_while(|offset: i32| from.checked_add(offset.days()).ok()).take_while(|day| *day <= to);
    let all: Vec<Date> = days.filter(|day| day.weekday() == weekday).collect();
    let at = match number {
        0 => return all,
        number if number > 0 => usize::from(number.unsigned_abs()).checked_sub(1),
        number => all.len().checked_sub(usize::from(number.unsigned_abs())),
    };
    at.and_then(|at| all.get(at).copied()).into_iter().collect()
}

fn list<T>(text: &str, one: impl Fn(&str) -> Option<T>) -> Option<Vec<T>> {
    text.split(',').take(400).map(|part| one(part.trim())).collect()
}

fn number<N: TryFrom<i32>>(text: &str, max: i32) -> Option<N> {
    let number: i32 = text.trim_start_matches('+').parse().ok()?;
    (number != 0 && number.abs() <= max).then(|| N::try_from(number).ok()).flatten()
}

/// `MO`, `1SU`, `-1FR`.
fn day(text: &str) -> Option<(i8, Weekday)> {
    let at = text.len().checked_sub(2)?;
    let weekday = match text.get(at..)? {
        "MO" => Weekday::Monday,
        "TU" => Weekday::Tuesday,
        "WE" => Weekday::Wednesday,
        "TH" => Weekday::Thursday,
        "FR" => Weekday::Friday,
        "SA" => Weekday::Saturday,
        "SU" => Weekday::Sunday,
        _ => return None,
    };
    let number = if at == 0 { 0 } else { number(&text[..at], 53)? };
    Some((number, weekday))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn starts(rule: &str) -> String {
        let rule = Rule::parse(rule).expect("a rule");
        let window = Window {
            from: date(2026, 9, 1).at(0, 0, 0, 0),
            to: date(2027, 3, 1).at(0, 0, 0, 0),
            until: rule.until.as_ref().map(|_| date(2026, 9, 20).at(23, 59, 0, 0)),
            count_max: 6,
        };
        let (starts, is_cut) = rule.starts(date(2026, 9, 5).at(10, 0, 0, 0), &window);
        let days: Vec<String> = starts.iter().map(|it| it.strftime("%m-%d").to_string()).collect();
        format!("{}{}", days.join(" "), if is_cut { " …" } else { "" })
    }

    #[test]
    fn rules_give_the_days_that_they_mean() {
        // 2026-09-05 is a Saturday.
        for (rule, days) in [
            ("FREQ=DAILY;COUNT=3", "09-05 09-06 09-07"),
            ("FREQ=DAILY;INTERVAL=2", "09-05 09-07 09-09 09-11 09-13 09-15 …"),
            ("FREQ=DAILY;UNTIL=20260920", "09-05 09-06 09-07 09-08 09-09 09-10 …"),
            ("FREQ=WEEKLY;UNTIL=20260920", "09-05 09-12 09-19"),
            ("FREQ=WEEKLY;BYDAY=MO,WE;COUNT=4", "09-05 09-07 09-09 09-14"),
            ("FREQ=WEEKLY;INTERVAL=2;BYDAY=SU;COUNT=3;WKST=SU", "09-05 09-13 09-27"),
            ("FREQ=MONTHLY;COUNT=3", "09-05 10-05 11-05"),
            ("FREQ=MONTHLY;BYDAY=-1FR;COUNT=3", "09-05 09-25 10-30"),
            ("FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3", "09-05 09-30 10-31"),
            ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3", "09-05 09-30 10-30"),
            ("FREQ=YEARLY;BYMONTH=10,11;BYDAY=1SU", "09-05 10-04 11-01"),
            ("FREQ=YEARLY", "09-05"),
            ("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", "09-05"),
        ] {
            assert_eq!(starts(rule), days, "{rule}");
        }
    }

    #[test]
    fn what_is_no_rule_is_none() {
        for text in [
            "",
            "DAILY",
            "FREQ=SECONDLY",
            "FREQ=DAILY;INTERVAL=0",
            "FREQ=DAILY;BYHOUR=3",
            "FREQ=WEEKLY;BYDAY=XX",
            "FREQ=DAILY;COUNT=-1",
        ] {
            assert_eq!(Rule::parse(text), None, "{text}");
        }
    }
}
