//! Of which day the rows of a table are: as a cell says it, a row above them, the name of their sheet, or else the forum.

use crate::{
    Change,
    read::{
        clock,
        gather::excerpt,
        named_days::{NamedDay, named_day},
        table_times::DayOrder,
    },
};
use jiff::civil::Date;
use sheets::Row;

/// The day of what says none itself.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) enum Day {
    /// Nothing says so.
    #[default]
    Unknown,
    /// This one, and what is to be said of it.
    Is(Date, Option<Change>),
    /// It is named so, and nothing says which date that is.
    Undated(String),
}

/// What the whole table and its forum say of days.
#[derive(Clone, Debug)]
pub(super) struct Days {
    pub(super) order: DayOrder,
    /// The year of days that say none: that of the others.
    pub(super) year: Option<i16>,
    /// The forum's first and last day.
    pub(super) forum: Option<(Date, Date)>,
}

impl Days {
    /// The day that a whole text is.
    pub(super) fn of(&self, text: &str) -> Option<Day> {
        let text = text.trim();
        let without_weekday = text.split_once(',').map_or(text, |(_, day)| day.trim());
        let dated = [text, without_weekday].into_iter().find_map(|text| self.dated(text));
        dated.map(|day| Day::Is(day, None)).or_else(|| self.named(text, &Day::Unknown))
    }

    /// The day that the name of a sheet or a heading is or has in it: `Day 2 - 06.09.2026`.
    pub(super) fn within(&self, text: &str) -> Option<Day> {
        let whole = self.of(text).filter(|day| matches!(day, Day::Is(..)));
        whole.or_else(|| day_of(text, self.year).map(|day| Day::Is(day, None))).or_else(|| {
            let begin = text.split([',', '(', ':', '|', '\n', '–', '—']).next().unwrap_or(text);
            self.named(text, &Day::Unknown).or_else(|| self.named(begin, &Day::Unknown))
        })
    }

    /// A day without a time, perhaps without its year.
    fn dated(&self, text: &str) -> Option<Date> {
        let is_day =
            |text: &str| self.order.moment(text).filter(|it| it.time.is_none()).and_then(|it| it.day);
        is_day(text).or_else(|| is_day(&format!("{text} {}", self.year?)))
    }

    /// The day that a text names without its date; below a row of that day of the week it is the same one.
    pub(super) fn named(&self, text: &str, above: &Day) -> Option<Day> {
        let named = named_day(text)?;
        if let (NamedDay::Weekday(weekday), Day::Is(day, change)) = (named, above)
            && day.weekday() == weekday
            && !matches!(change, Some(Change::DayAssumed { .. }))
        {
            return Some(Day::Is(*day, change.clone()));
        }
        Some(match named.within(self.forum) {
            Some(day) => {
                Day::Is(day, Some(Change::DayCounted { value: excerpt(text), day: day.to_string() }))
            }
            None => Day::Undated(excerpt(text)),
        })
    }

    /// The day of a row that has nothing else: `Saturday, 5 September 2026` above the rows of that day.
    pub(super) fn only(&self, row: &Row) -> Option<Day> {
        let mut filled = row.cells.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty());
        let (only, None) = (filled.next()?, filled.next()) else { return None };
        self.of(only)
    }

    /// `11.10` or `11.10.`: in the name of a sheet it is a day, elsewhere an hour.
    fn short(&self, name: &str) -> Option<Day> {
        let (day, month) = name.trim().trim_end_matches('.').split_once('.')?;
        let day = Date::new(self.year?, month.trim().parse().ok()?, day.trim().parse().ok()?).ok()?;
        Some(Day::Is(day, None))
    }

    /// The day of a whole sheet: by its name, by what stands above its headings, else the forum's first one.
    pub(super) fn of_sheet(&self, name: &str, above: &[Row]) -> Day {
        let cells = || above.iter().flat_map(|row| &row.cells).filter(|cell| !has_span(cell));
        // What is dated outside of the forum's days is the day that the table was made.
        let is_of_forum = |day: &Day| match (day, self.forum) {
            (Day::Is(day, _), Some((first, last))) => (first..=last).contains(day),
            (day, _) => matches!(day, Day::Is(..)),
        };
        let above = || cells().find_map(|cell| self.within(cell).filter(is_of_forum));
        let said = self.within(name).or_else(|| self.short(name).filter(is_of_forum)).or_else(above);
        said.unwrap_or_else(|| match self.forum {
            Some((first, _)) => Day::Is(first, Some(Change::DayAssumed { day: first.to_string() })),
            None => Day::Unknown,
        })
    }
}

/// `5–8 September 2026` is no day but several; `05-09-2026` is one.
fn has_span(text: &str) -> bool {
    let is_digit = |c: char| c.is_ascii_digit();
    text.match_indices(['–', '—', '-']).any(|(at, dash)| {
        let (before, after) = (text[..at].trim_end(), text[at + dash.len()..].trim_start());
        let (begin, end) = (before.trim_end_matches(is_digit), after.trim_start_matches(is_digit));
        let is_day = (1..=2).contains(&(before.len() - begin.len())) && end.len() < after.len();
        is_day && !begin.ends_with('-') && !end.starts_with('-')
    })
}

/// A day that the name of a sheet is, or has.
pub(super) fn day_of(name: &str, year: Option<i16>) -> Option<Date> {
    let begins =
        |(at, c): &(usize, char)| c.is_ascii_digit() && !name[..*at].ends_with(|c: char| c.is_ascii_digit());
    let ends = name.char_indices().filter(begins).map(|(at, _)| &name[at..]);
    let found = std::iter::once(name).chain(ends).find_map(|text| clock::moment(text).and_then(|it| it.day));
    found.or_else(|| clock::moment(&format!("{name} {}", year?)).and_then(|it| it.day))
}
