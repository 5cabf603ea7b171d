//! How something recurs (RFC 5545, section 3.3.10): by minutes, hourly, daily, weekly, monthly, yearly.
//!
//! The parser and the expansion are our own because they have to stop: at the end of a forum, and after so many occurrences.

use jiff::{
    SignedDuration, ToSpan,
    civil::{Date, DateTime, Time, Weekday},
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
    hours: Vec<i8>,
    minutes: Vec<i8>,
    week_start: Weekday,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Every {
    Minute,
    Hour,
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
            hours: vec![],
            minutes: vec![],
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
                        "MINUTELY" => Every::Minute,
                        "HOURLY" => Every::Hour,
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
                "BYHOUR" => rule.hours = list(&value, |it| of_clock(it, 24))?,
                "BYMINUTE" => rule.minutes = list(&value, |it| of_clock(it, 60))?,
                // The second of all of them: the reader's times have none.
                "BYSECOND" if value == "0" => {}
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
        let begin = self.first_period(first, window);
        for period in begin..begin.saturating_add(PERIODS_MAX) {
            let Some(starts) = self.starts_of(first, period, window.to) else { return (found, false) };
            for start in starts.into_iter().filter(|it| *it > first) {
                if let Some(is_cut) = take(start) {
                    return (found, is_cut);
                }
            }
        }
        (found, true)
    }

    /// The longest that a period can be.
    fn period_max(&self) -> SignedDuration {
        let hours = match self.every {
            Every::Minute => return SignedDuration::from_mins(self.interval.into()),
            Every::Hour => 1,
            Every::Day => 24,
            Every::Week => 24 * 7,
            Every::Month => 24 * 31,
            Every::Year => 24 * 366,
        };
        SignedDuration::from_hours(hours * i64::from(self.interval))
    }

    /// The period to begin with: those that passed long before the window are not gone through, unless they are counted.
    fn first_period(&self, first: DateTime, window: &Window) -> usize {
        if self.count.is_some() {
            return 0;
        }
        let before = first.duration_until(window.from).as_secs() / self.period_max().as_secs().max(1);
        usize::try_from(before - 1).unwrap_or(0)
    }

    /// The starts of a period, in order; `None` where it begins behind the window, and beyond all calendars.
    fn starts_of(&self, first: DateTime, period: usize, to: DateTime) -> Option<Vec<DateTime>> {
        if !matches!(self.every, Every::Minute | Every::Hour) {
            let days = self.days_of(first.date(), period, to.date())?;
            let of_day = |day: &Date| {
                let day = *day;
                self.times(first.time()).map(move |time| day.to_datetime(time))
            };
            let mut starts: Vec<DateTime> = days.iter().flat_map(of_day).collect();
            starts.sort_unstable();
            return Some(self.at_positions(starts));
        }
        let length = self.period_max();
        let seconds = length.as_secs().checked_mul(i64::try_from(period).ok()?)?;
        let start = first.checked_add(SignedDuration::from_secs(seconds)).ok()?;
        if start >= to {
            return None;
        }
        let is_hour = self.hours.is_empty() || self.hours.contains(&start.hour());
        let is_minute = self.minutes.is_empty() || self.minutes.contains(&start.minute());
        let starts = match (is_hour && self.fits_day(start.date()), self.every) {
            (false, _) => vec![],
            (true, Every::Minute) => Some(start).into_iter().filter(|_| is_minute).collect(),
            (true, _) => self.minutes_of(start.time()).map(|time| start.date().to_datetime(time)).collect(),
        };
        Some(starts)
    }

    /// The times of a day: those that the rule names, else that of the first start.
    fn times(&self, first: Time) -> impl Iterator<Item = Time> {
        let hours = if self.hours.is_empty() { vec![first.hour()] } else { self.hours.clone() };
        let of_hour = move |hour: i8| Time::new(hour, first.minute(), first.second(), 0).ok();
        hours.into_iter().filter_map(of_hour).flat_map(|time| self.minutes_of(time).collect::<Vec<_>>())
    }

    fn minutes_of(&self, time: Time) -> impl Iterator<Item = Time> {
        let minutes = if self.minutes.is_empty() { vec![time.minute()] } else { self.minutes.clone() };
        minutes.into_iter().filter_map(move |minute| Time::new(time.hour(), minute, time.second(), 0).ok())
    }

    /// The days of a period of days, in order; `None` where it begins after the last day, and beyond all calendars.
    fn days_of(&self, first: Date, period: usize, last: Date) -> Option<Vec<Date>> {
        let step = self.interval.checked_mul(i32::try_from(period).ok()?)?;
        let begin = match self.every {
            Every::Minute | Every::Hour | Every::Day => first.checked_add(step.days()),
            Every::Week => self.week_of(first)?.checked_add(step.checked_mul(7)?.days()),
            Every::Month => first.first_of_month().checked_add(step.months()),
            Every::Year => first.first_of_year().checked_add(step.years()),
        };
        let begin = begin.ok().filter(|begin| *begin <= last)?;
        let mut days = match self.every {
            Every::Week => self.days_of_week(first, begin),
            Every::Month if self.fits_month(begin) => self.days_of_month(begin, first.day()),
            Every::Month => vec![],
            Every::Year => self.days_of_year(begin, first),
            Every::Minute | Every::Hour | Every::Day => {
                Some(begin).into_iter().filter(|day| self.fits_day(*day)).collect()
            }
        };
        days.sort_unstable();
        days.dedup();
        Some(days)
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

    /// The first day of the week of a day.
    fn week_of(&self, day: Date) -> Option<Date> {
        let since_start = i32::from(self.week_start.until(day.weekday())) % 7;
        day.checked_sub(since_start.days()).ok()
    }

    /// The days of the week that begins there.
    fn days_of_week(&self, first: Date, begin: Date) -> Vec<Date> {
        let wanted = |day: &Date| match self.days.is_empty() {
            true => day.weekday() == first.weekday(),
            false => self.days.iter().any(|(_, weekday)| *weekday == day.weekday()),
        };
        let week = (0..7).filter_map(|offset: i32| begin.checked_add(offset.days()).ok());
        week.filter(wanted).filter(|day| self.fits_month(*day)).collect()
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

    fn at_positions(&self, starts: Vec<DateTime>) -> Vec<DateTime> {
        if self.positions.is_empty() {
            return starts;
        }
        let count = i32::try_from(starts.len()).unwrap_or(i32::MAX);
        let index = |position: i32| if position > 0 { position - 1 } else { count + position };
        let wanted: Vec<i32> = self.positions.iter().map(|it| index(*it)).collect();
        let numbered = starts.into_iter().zip(0..);
        numbered.filter(|(_, at)| wanted.contains(at)).map(|(start, _)| start).collect()
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

/// An hour or a minute, below so many.
fn of_clock(text: &str, count: i8) -> Option<i8> {
    text.parse().ok().filter(|it| (0..count).contains(it))
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
    fn rules_give_the_hours_that_they_mean() {
        let hours = |rule: &str, from: Date| {
            let rule = Rule::parse(rule).expect("a rule");
            let window =
                Window { from: from.at(0, 0, 0, 0), to: from.at(23, 0, 0, 0), until: None, count_max: 5 };
            let (starts, is_cut) = rule.starts(date(2026, 9, 5).at(10, 0, 0, 0), &window);
            let hours: Vec<String> = starts.iter().map(|it| it.strftime("%d %H:%M").to_string()).collect();
            format!("{}{}", hours.join(", "), if is_cut { " …" } else { "" })
        };
        let first = date(2026, 9, 5);
        for (rule, from, wanted) in [
            ("FREQ=HOURLY;COUNT=3", first, "05 10:00, 05 11:00, 05 12:00"),
            ("FREQ=HOURLY;INTERVAL=6", first, "05 10:00, 05 16:00, 05 22:00"),
            ("FREQ=HOURLY;BYHOUR=10,14", first, "05 10:00, 05 14:00"),
            ("FREQ=HOURLY;BYMINUTE=0,30;BYHOUR=10", first, "05 10:00, 05 10:30"),
            ("FREQ=HOURLY;INTERVAL=5", date(2027, 9, 5), "05 00:00, 05 05:00, 05 10:00, 05 15:00, 05 20:00"),
            ("FREQ=MINUTELY;INTERVAL=90;COUNT=2", first, "05 10:00, 05 11:30"),
            ("FREQ=DAILY;BYHOUR=9,14;BYMINUTE=15", date(2026, 9, 6), "06 09:15, 06 14:15"),
        ] {
            assert_eq!(hours(rule, from), wanted, "{rule}");
        }
    }

    #[test]
    fn what_is_no_rule_is_none() {
        for text in [
            "",
            "DAILY",
            "FREQ=SECONDLY",
            "FREQ=DAILY;INTERVAL=0",
            "FREQ=DAILY;BYHOUR=24",
            "FREQ=HOURLY;BYSECOND=30",
            "FREQ=WEEKLY;BYDAY=XX",
            "FREQ=DAILY;COUNT=-1",
        ] {
            assert_eq!(Rule::parse(text), None, "{text}");
        }
    }
}
