//! A programme as a list: CSV, or the sheets of a workbook, a day or a city on each.

use super::{
    Given,
    clock::{self, Clock, Moment, push_once},
    draft::{Draft, Start, some},
    gather::{Gathering, excerpt},
    kinds, lengths,
    table_times::DayOrder,
    table_words::{Column, says},
};
use crate::{At, Change, ITEMS_MAX, Note, Participant, Read, Reason, Refusal, Role, Source};
use jiff::{SignedDuration, ZonedDateTime, civil::Date};
use sheets::{As, Format, Row, Table, What};

/// How far down the headings may stand.
const ROWS_ABOVE_MAX: usize = 15;
/// Most sheets of a workbook that are read.
const SHEETS_MAX: usize = 60;

pub fn read(bytes: &[u8], given: &Given) -> Result<Read, Refusal> {
    let first = sheets::read(bytes, &As::default()).map_err(refusal);
    let names = match &first {
        Ok(table) => table.sheets.clone(),
        Err(_) => vec![],
    };
    let source = if bytes.starts_with(b"PK") { Source::Xlsx } else { Source::Csv };
    let mut gathering = Gathering::default();
    let mut found = false;
    let first = match first {
        // One line without a separator is a sentence rather than a list without rows.
        Err(Refusal::Empty) if !bytes.iter().all(u8::is_ascii_whitespace) && source == Source::Csv => {
            return Err(match not_a_list(bytes) {
                Refusal::NoColumns => Refusal::Empty,
                other => other,
            });
        }
        first => first?,
    };
    notes(&first, &mut gathering.notes);
    let first_name = names.first().cloned().unwrap_or_default();
    found |= sheet(first, &first_name, given, &mut gathering)?;
    for name in names.iter().skip(1).take(SHEETS_MAX) {
        let how = As { sheet: Some(name.clone()), ..As::default() };
        match sheets::read(bytes, &how).map_err(refusal) {
            Ok(table) => found |= sheet(table, name, given, &mut gathering)?,
            // A sheet with nothing on it is none of a programme's.
            Err(Refusal::Empty | Refusal::NoColumns) => {}
            Err(other) => return Err(other),
        }
    }
    if !found {
        return Err(if source == Source::Csv { not_a_list(bytes) } else { Refusal::NoColumns });
    }
    Ok(gathering.finish(source))
}

/// A text without headings of a programme: a list of something else, or no list.
fn not_a_list(bytes: &[u8]) -> Refusal {
    let head = &bytes[..bytes.len().min(4_096)];
    let is_listed = head.iter().filter(|byte| matches!(byte, b',' | b';' | b'\t' | b'|')).count() > 1;
    if is_listed { Refusal::NoColumns } else { Refusal::NotASchedule }
}

fn refusal(refusal: sheets::Refusal) -> Refusal {
    match refusal {
        sheets::Refusal::Empty => Refusal::Empty,
        sheets::Refusal::OnlyHeadings => Refusal::Empty,
        sheets::Refusal::FileTooLarge { limit_mb } => Refusal::FileTooLarge { limit_mb },
        sheets::Refusal::TooManyRows { .. } => Refusal::TooManyItems { limit: ITEMS_MAX },
        sheets::Refusal::TooManyColumns { .. } | sheets::Refusal::TooMuchText => Refusal::TooMuch,
        sheets::Refusal::NotAList => Refusal::NotASchedule,
        sheets::Refusal::OldWorkbook => Refusal::OldWorkbook,
        sheets::Refusal::Damaged | sheets::Refusal::NoSheet { .. } => Refusal::Damaged { line: 0 },
    }
}

fn notes(table: &Table, notes: &mut Vec<Note>) {
    for note in &table.notes {
        if let sheets::Note::Encoding(name) = note {
            notes.push(Note::Encoding { name: (*name).to_owned() });
        }
    }
}

/// What is in which column.
type Columns = Vec<(usize, Column, Option<String>)>;

/// Reads a sheet; whether it has the headings of a programme.
fn sheet(table: Table, name: &str, given: &Given, gathering: &mut Gathering) -> Result<bool, Refusal> {
    let rows = all_rows(&table);
    let Some((at, columns)) = headings(&rows) else {
        if !name.is_empty() {
            gathering.notes.push(Note::SheetUnknown { name: excerpt(name) });
        }
        return Ok(false);
    };
    let known = |index: usize| columns.iter().any(|(column, _, _)| *column == index);
    for (index, heading) in rows[at].cells.iter().enumerate().filter(|(_, it)| !it.trim().is_empty()) {
        if !known(index) {
            gathering.notes.push(Note::ColumnUnknown { heading: excerpt(heading) });
        }
    }
    let is_timed = |column: &Column| matches!(column, Column::Date | Column::Start | Column::End);
    let timed = columns.iter().filter(|(_, column, _)| is_timed(column)).map(|(index, _, _)| *index);
    let mut reading = Reading {
        clock: Clock::new(&given.zone),
        columns: &columns,
        format: table.format,
        sheet: name,
        day: day_of(name).or(given.days.map(|(first, _)| first)),
        days: DayOrder::of(
            rows[at + 1..].iter().flat_map(|row| timed.clone().map(move |index| row.cell(index))),
        ),
    };
    for row in &rows[at + 1..] {
        if let Some(draft) = reading.draft(row) {
            gathering.take(draft)?;
        }
    }
    Ok(true)
}

/// The headings that were found stand before the rows again: they were found by other words.
fn all_rows(table: &Table) -> Vec<Row> {
    let line = table.rows.first().map_or(1, |row| row.line.saturating_sub(1).max(1));
    let headings = Row { line, cells: table.headers.clone(), faults: vec![] };
    let is_headed = headings.cells.iter().any(|cell| !cell.trim().is_empty());
    is_headed.then_some(headings).into_iter().chain(table.rows.iter().cloned()).collect()
}

/// The row with most words that head the columns of a programme; it has a title and a time.
fn headings(rows: &[Row]) -> Option<(usize, Columns)> {
    let top = rows.iter().take(ROWS_ABOVE_MAX + 1).map(columns_of);
    let best = top.enumerate().rev().max_by_key(|(_, columns)| columns.len())?;
    let has = |wanted: &[Column]| best.1.iter().any(|(_, column, _)| wanted.contains(column));
    (has(&[Column::Title]) && has(&[Column::Start, Column::Date])).then_some(best)
}

fn columns_of(row: &Row) -> Columns {
    let mut columns: Columns = vec![];
    for (index, cell) in row.cells.iter().enumerate() {
        let Some((column, lang)) = says(cell) else { continue };
        // The first column of a meaning has it; several speakers may each have one.
        let is_taken = columns.iter().any(|(_, other, said)| *other == column && *said == lang);
        if !is_taken || matches!(column, Column::Speaker | Column::Moderator | Column::Ignored) {
            columns.push((index, column, lang));
        }
    }
    columns
}

/// A day that the name of a sheet is, or has.
fn day_of(name: &str) -> Option<Date> {
    clock::moment(name).and_then(|it| it.day)
}

struct Reading<'r> {
    clock: Clock,
    columns: &'r Columns,
    format: Format,
    sheet: &'r str,
    /// The day of the rows: of the sheet, of the last row that says one.
    day: Option<Date>,
    days: DayOrder,
}

impl Reading<'_> {
    fn cell<'c>(&self, row: &'c Row, wanted: Column) -> Option<&'c str> {
        let (index, _, _) = self.columns.iter().find(|(_, column, _)| *column == wanted)?;
        Some(row.cell(*index).trim()).filter(|cell| !cell.is_empty())
    }

    fn cells<'c>(&'c self, row: &'c Row, wanted: Column) -> impl Iterator<Item = &'c str> {
        let columns = self.columns.iter().filter(move |(_, column, _)| *column == wanted);
        columns.map(|(index, _, _)| row.cell(*index).trim()).filter(|cell| !cell.is_empty())
    }

    /// A row as a draft; `None` for one that only says the day of those under it.
    fn draft(&mut self, row: &Row) -> Option<Draft> {
        if let Some(day) = self.only_day(row) {
            self.day = Some(day);
            return None;
        }
        let path = match (self.format, self.sheet) {
            (Format::Xlsx, sheet) if !sheet.is_empty() => excerpt(sheet),
            _ => String::new(),
        };
        let mut draft = Draft { at: At { line: row.line, path }, ..Draft::default() };
        self.words(row, &mut draft);
        self.time(row, &mut draft);
        let text = |column| self.cell(row, column).map(str::to_owned);
        draft.id = text(Column::Id);
        draft.room = text(Column::Room);
        draft.venue = text(Column::Venue);
        draft.city = text(Column::City);
        draft.track = text(Column::Track);
        draft.kind_as_written = text(Column::Kind);
        draft.language = text(Column::Language);
        draft.url = text(Column::Url);
        draft.licence = text(Column::Licence);
        draft.status = self.cell(row, Column::Status).map(kinds::status).unwrap_or_default();
        for (column, role) in [(Column::Speaker, Role::Speaker), (Column::Moderator, Role::Moderator)] {
            draft.people.extend(self.cells(row, column).flat_map(names).map(|name| participant(name, role)));
        }
        for fault in &row.faults {
            match &fault.what {
                What::BrokenQuotes | What::Cells { .. } => draft.left_out = Some(Reason::BrokenRow),
                What::BrokenLetters => push_once(&mut draft.changes, Change::LettersMended),
                What::TooLong { limit } => {
                    let field = crate::Field::Description;
                    push_once(&mut draft.changes, Change::TextCut { field, limit: *limit });
                }
                What::FormulaError { value } => {
                    push_once(&mut draft.changes, Change::ValueDropped { value: excerpt(value) });
                }
                _ => {}
            }
        }
        Some(draft)
    }

    /// The day of a row that has nothing else: `Saturday, 5 September 2026` above the rows of that day.
    fn only_day(&self, row: &Row) -> Option<Date> {
        let mut filled = row.cells.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty());
        let (only, None) = (filled.next()?, filled.next()) else { return None };
        let without_weekday = only.split_once(',').map_or(only, |(_, day)| day);
        [only, without_weekday].into_iter().find_map(|text| {
            let moment = clock::moment(text)?;
            moment.day.filter(|_| moment.time.is_none())
        })
    }

    fn words(&self, row: &Row, draft: &mut Draft) {
        for (index, column, lang) in self.columns {
            let worded = match column {
                Column::Title => &mut draft.title,
                Column::Subtitle => &mut draft.subtitle,
                Column::Summary => &mut draft.summary,
                Column::Description => &mut draft.description,
                _ => continue,
            };
            worded.add(lang.as_deref(), row.cell(*index));
        }
    }

    fn time(&mut self, row: &Row, draft: &mut Draft) {
        let mut clock = self.clock.clone();
        if let Some(zone) = self.cell(row, Column::Zone) {
            clock.set_file_zone(zone);
        }
        let (date, start) = (self.cell(row, Column::Date), self.cell(row, Column::Start));
        let of_date = date.and_then(|date| self.days.moment(date));
        let (of_start, of_range_end) = start.map(|start| self.days.range(start)).unwrap_or_default();
        let day = of_start.as_ref().and_then(|it| it.day).or(of_date.as_ref().and_then(|it| it.day));
        self.day = day.or(self.day);
        let of_end = self.cell(row, Column::End).and_then(|end| self.days.moment(end)).or(of_range_end);
        // A day of the week says no other day than the rows before; the 32nd of a month is none.
        let is_no_day = of_date.is_none() && date.is_some_and(|it| it.contains(|c: char| c.is_ascii_digit()));
        draft.start = match (date, start) {
            (None, None) => Start::Missing,
            (Some(date), _) if is_no_day && day.is_none() => Start::Bad(date.to_owned()),
            // What ends at an hour begins at one.
            (_, None)
                if of_end.as_ref().is_some_and(|end| end.time.is_some()) && has_no_time(of_date.as_ref()) =>
            {
                Start::Missing
            }
            _ => match self.begin(of_date.as_ref(), of_start.as_ref(), start.is_some()) {
                Some(moment) => {
                    let begin = clock.resolve(&moment, &mut draft.changes);
                    begin.map_or_else(
                        || Start::Bad(moment.day.map(|it| it.to_string()).unwrap_or_default()),
                        Start::At,
                    )
                }
                None => Start::Bad(start.or(date).unwrap_or_default().to_owned()),
            },
        };
        let Start::At(begin) = &draft.start else { return };
        draft.all_day = of_start.is_none() && of_date.is_some_and(|it| it.time.is_none());
        let duration =
            self.cell(row, Column::Duration).and_then(lengths::duration).filter(|it| !it.is_zero());
        draft.duration = duration.or_else(|| until(&clock, begin, of_end?));
        if draft.all_day && draft.duration.is_none() {
            draft.duration = Some(SignedDuration::from_hours(24));
        }
    }

    /// The day of the row with the time of its start; a start that says something else than a time is none.
    fn begin(&self, date: Option<&Moment>, start: Option<&Moment>, has_start: bool) -> Option<Moment> {
        match (start, date) {
            (Some(start), _) => Some(Moment { day: Some(start.day.or(self.day)?), ..start.clone() }),
            (None, Some(date)) if !has_start => {
                Some(Moment { day: Some(date.day.or(self.day)?), ..date.clone() })
            }
            _ => None,
        }
    }
}

fn has_no_time(moment: Option<&Moment>) -> bool {
    moment.is_none_or(|it| it.time.is_none())
}

fn until(clock: &Clock, begin: &ZonedDateTime, end: Moment) -> Option<SignedDuration> {
    end.time?;
    let is_timed_only = end.day.is_none();
    let day = end.day.unwrap_or(begin.date());
    let instant = clock.resolve(&Moment { day: Some(day), ..end }, &mut vec![])?;
    let length = begin.duration_until(&instant);
    let over_midnight = is_timed_only && length.is_negative();
    let length = if over_midnight { length + SignedDuration::from_hours(24) } else { length };
    (length.is_positive() && length <= crate::DURATION_MAX).then_some(length)
}

/// The names of a cell: by lines and semicolons, else by commas.
fn names(cell: &str) -> Vec<String> {
    let signs: &[char] = if cell.contains([';', '\n']) { &[';', '\n'] } else { &[','] };
    cell.split(signs).filter_map(some).take(500).collect()
}

/// `Moderator: Aida Məmmədova` has a role before the name.
fn participant(name: String, role: Role) -> Participant {
    if let Some((before, after)) = name.split_once(':')
        && let Some(role) = kinds::role(before)
        && let Some(name) = some(after)
    {
        return Participant { id: None, name, role };
    }
    Participant { id: None, name, role }
}
