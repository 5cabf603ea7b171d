//! A grid, the programme that people make by hand: times in one column, halls or days (or days over halls) in the headings, an
//! item in each cell. One that has its times across and its halls below one another is turned first.

mod cell;
mod layout;
mod spans;

pub(super) use self::layout::heads_several;
use self::{
    cell::Parts,
    layout::{Column, Layout},
    spans::{Hours, Spans},
};
use super::{
    Sheet,
    days::{Day, Days},
    list::participant,
};
use crate::{
    At, Change, ITEMS_MAX, Kind, Reason, Refusal, Role,
    read::{
        Given,
        clock::{self, Clock, Moment, push_once},
        draft::{Draft, Start},
        gather::{Gathering, NEXT_WITHIN, excerpt},
        kinds,
        table_times::DayOrder,
        table_words::is_word,
    },
};
use jiff::{ZonedDateTime, civil::Date};
use sheets::{Row, What};
use std::collections::HashMap;

/// `Lunch`, `Coffee break`; more words are a title.
const WORDS_OF_PAUSE_MAX: usize = 3;

/// Cells that say what comes first in `9/5/2026`, and of which year days are.
const CELLS_LOOKED_AT: usize = 20_000;

/// Reads a grid; whether the rows are one.
pub(super) fn read(
    rows: &[Row],
    sheet: Sheet<'_>,
    year: Option<i16>,
    given: &Given,
    gathering: &mut Gathering,
) -> Result<bool, Refusal> {
    let cells =
        rows.iter().flat_map(|row| row.cells.iter().map(String::as_str)).filter(|cell| cell.len() < 40);
    let cells = cells.take(CELLS_LOOKED_AT);
    let order = DayOrder::of(cells.clone(), given.days);
    let of_cells = cells.clone().find_map(|cell| clock::moment(cell)?.day).map(Date::year);
    let year = of_cells.or(year).or(given.days.map(|(first, _)| first.year()));
    let days = Days { order, year, forum: given.days };
    let Some(mut layout) = Layout::of(rows, &days) else { return Ok(false) };
    let turned = layout.turned.as_mut().map(|turned| std::mem::take(&mut turned.rows));
    let rows = turned.as_deref().unwrap_or(rows);
    let begin = layout.head.map_or(0, |head| head + 1);
    // Above the times there is often the day of all of them.
    let corner = layout.head.and_then(|head| days.within(rows[head].cell(layout.times)));
    let day = corner.unwrap_or_else(|| days.of_sheet(sheet.name, &rows[..layout.head.unwrap_or(0)]));
    let spans = match layout.turned {
        Some(_) => Spans::default(),
        None => Spans::of(&rows[begin..], sheet.joined, &layout, days.order),
    };
    let clock = Clock::new(&given.zone);
    let mut reading = Reading { clock, sheet, layout, spans, days, day, drafts: vec![] };
    for row in &rows[begin..] {
        reading.row(row)?;
    }
    reading.find_ends();
    for found in reading.drafts {
        gathering.take(found.draft)?;
    }
    Ok(true)
}

struct Reading<'s> {
    clock: Clock,
    sheet: Sheet<'s>,
    layout: Layout,
    /// What its joined cells say.
    spans: Spans,
    days: Days,
    /// The day of the rows: of the sheet, of the last row that says one.
    day: Day,
    drafts: Vec<Found>,
}

/// The item of a cell.
struct Found {
    draft: Draft,
    column: usize,
    /// It is for everybody: whatever stands in the other columns ends before it.
    is_of_all: bool,
}

impl Reading<'_> {
    fn row(&mut self, row: &Row) -> Result<(), Refusal> {
        if let Some(day) = self.days.only(row) {
            self.day = day;
            return Ok(());
        }
        // Beside the times there may be a column of days.
        let before = (0..self.layout.times).find_map(|column| self.days.of(row.cell(column)));
        if let Some(day) = before {
            self.day = day;
        }
        let written = row.cell(self.layout.times).trim();
        let (start, end) = self.days.order.range(written);
        if let Some(start) = start.filter(|it| it.time.is_some()) {
            if let Some(day) = start.day {
                self.day = Day::Is(day, None);
            }
            let of_column = self.layout.ends.and_then(|column| self.days.order.moment(row.cell(column)));
            return self.cells(row, &start, end.or(of_column).as_ref());
        }
        if is_word(written) {
            self.layout.name(row, &self.days);
        } else if let Some(day) = self.days.of(written) {
            self.day = day;
            self.layout.name(row, &self.days);
        } else {
            self.without_time(row, written)?;
        }
        Ok(())
    }

    /// The items of a row.
    fn cells(&mut self, row: &Row, start: &Moment, end: Option<&Moment>) -> Result<(), Refusal> {
        let filled: Vec<Column> = self.layout.filled(row).cloned().collect();
        let first = filled.first().map_or("", |column| row.cell(column.index).trim());
        let word = if first.split_whitespace().count() <= WORDS_OF_PAUSE_MAX { first } else { "" };
        let is_pause = matches!(kinds::kind(word, ""), Kind::Meal | Kind::Break | Kind::Registration);
        let is_broken = row.faults.iter().any(|fault| fault.what == What::BrokenQuotes);
        // One pause in a row is everybody's; so is what stands in each of the cells, or in one that is joined over all.
        let is_of_all = match &filled[..] {
            [] => false,
            [one] => is_pause || self.spans.is_over_all(row.line, one.index, &self.layout),
            several => several.iter().all(|column| row.cell(column.index).trim() == first),
        };
        for column in filled {
            let mut draft = self.draft(row, &column)?;
            let parts = Parts::of(row.cell(column.index), self.days.order);
            let until = self.spans.end(row.line, column.index);
            let (start, end) = match &parts.time {
                Some((start, end)) => (start, end.as_ref()),
                None => (start, until.as_ref().or(end)),
            };
            self.time(&column, start, end, &mut draft);
            if !is_of_all {
                draft.room.clone_from(&column.name);
            }
            tell(parts, &mut draft);
            if is_broken {
                draft.left_out = Some(Reason::BrokenRow);
            }
            self.drafts.push(Found { draft, column: column.index, is_of_all });
        }
        Ok(())
    }

    /// A row that says no time. Names below an item are its speakers'; anything else is at the hour that is joined over this row
    /// too, or cannot be taken.
    fn without_time(&mut self, row: &Row, written: &str) -> Result<(), Refusal> {
        for column in self.layout.filled(row).cloned().collect::<Vec<_>>() {
            let text = row.cell(column.index);
            let above = self.drafts.iter_mut().rev().find(|found| found.column == column.index);
            if let (Some(people), Some(above), true) = (cell::people(text), above, written.is_empty()) {
                speak(people, &mut above.draft);
                continue;
            }
            let mut draft = self.draft(row, &column)?;
            let hours = self.spans.hours(row.line).filter(|_| written.is_empty()).cloned();
            match (hours, written) {
                (Some(Hours { start, end, .. }), _) => {
                    self.time(&column, &start, end.as_ref(), &mut draft);
                    draft.room.clone_from(&column.name);
                }
                (None, "") => draft.left_out = Some(Reason::NoStart),
                (None, written) => draft.left_out = Some(Reason::BadStart { value: excerpt(written) }),
            }
            tell(Parts::of(text, self.days.order), &mut draft);
            self.drafts.push(Found { draft, column: column.index, is_of_all: false });
        }
        Ok(())
    }

    /// A draft that stands there.
    fn draft(&self, row: &Row, column: &Column) -> Result<Draft, Refusal> {
        if self.drafts.len() >= ITEMS_MAX {
            return Err(Refusal::TooManyItems { limit: ITEMS_MAX });
        }
        let (line, column) = self.layout.place(row, column.index);
        let sheet = self.sheet.path();
        let blank = if sheet.is_empty() { "" } else { " " };
        let at = At { line, path: format!("{sheet}{blank}{}{line}", letters(column)) };
        Ok(Draft { at, ..Draft::default() })
    }

    fn time(&self, column: &Column, start: &Moment, end: Option<&Moment>, draft: &mut Draft) {
        let day = match (start.day, &column.day, &self.day) {
            (Some(day), ..) => day,
            (None, Day::Is(day, change), _) | (None, Day::Unknown, Day::Is(day, change)) => {
                change.iter().for_each(|change| push_once(&mut draft.changes, change.clone()));
                *day
            }
            (None, Day::Undated(value), _) | (None, Day::Unknown, Day::Undated(value)) => {
                draft.left_out = Some(Reason::UndatedDay { value: value.clone() });
                return;
            }
            (None, Day::Unknown, Day::Unknown) => {
                let value = start.time.map(|time| time.strftime("%H:%M").to_string()).unwrap_or_default();
                draft.left_out = Some(Reason::NoDay { value });
                return;
            }
        };
        let begin = self.clock.resolve(&Moment { day: Some(day), ..start.clone() }, &mut draft.changes);
        let Some(begin) = begin else {
            draft.start = Start::Bad(day.to_string());
            return;
        };
        draft.duration = end.and_then(|end| clock::until(&self.clock, &begin, end));
        draft.start = Start::At(begin);
    }

    /// What has no end lasts until what comes next in its column, or for everybody.
    fn find_ends(&mut self) {
        let mut of_column: HashMap<usize, Vec<ZonedDateTime>> = HashMap::new();
        let mut of_all = vec![];
        for found in &self.drafts {
            if let Start::At(start) = &found.draft.start {
                of_column.entry(found.column).or_default().push(start.clone());
                of_all.extend(found.is_of_all.then(|| start.clone()));
            }
        }
        of_column.values_mut().for_each(|starts| starts.sort());
        of_all.sort();
        let next = |starts: &[ZonedDateTime], start: &ZonedDateTime| {
            starts.get(starts.partition_point(|other| other <= start)).cloned()
        };
        for found in self.drafts.iter_mut().filter(|found| found.draft.duration.is_none()) {
            let Start::At(start) = &found.draft.start else { continue };
            let of_column = of_column.get(&found.column).and_then(|starts| next(starts, start));
            let end = [of_column, next(&of_all, start)].into_iter().flatten().min();
            let length = end.map(|end| start.duration_until(&end)).filter(|length| *length <= NEXT_WITHIN);
            if let Some(length) = length {
                found.draft.duration = Some(length);
                found.draft.changes.push(Change::DurationFromNext { minutes: length.as_mins() });
            }
        }
    }
}

/// Writes down what a cell says.
fn tell(parts: Parts, draft: &mut Draft) {
    draft.title.add(None, &parts.title);
    draft.description.add(None, &parts.rest);
    speak(parts.people, draft);
}

fn speak(people: Vec<String>, draft: &mut Draft) {
    if people.is_empty() {
        return;
    }
    let names = excerpt(&people.join(", "));
    draft.changes.push(Change::SpeakersFromTitle { names });
    draft.people.extend(people.into_iter().map(|name| participant(name, Role::Speaker)));
}

/// What a spreadsheet calls a column: `A`, `B`, … `Z`, `AA`.
fn letters(column: usize) -> String {
    let last = char::from(b'A' + u8::try_from(column % 26).unwrap_or(0));
    match column / 26 {
        0 => last.to_string(),
        before => letters(before - 1) + &last.to_string(),
    }
}
