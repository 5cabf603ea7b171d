//! A programme as a list: CSV, or the sheets of a workbook, a day or a city on each.

use super::{
    Given,
    clock::{self, Clock, Moment, push_once},
    draft::{Draft, Start, names, some},
    gather::{Gathering, excerpt},
    kinds, lengths,
    table_times::{DayOrder, has_no_time, is_yes, joined},
    table_words::{Column, remark, says},
    zones,
};
use crate::{At, Change, ITEMS_MAX, Note, Participant, Read, Reason, Refusal, Role, Source};
use jiff::{SignedDuration, civil::Date};
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
    // `5 Sep` beside `Day 2 - 06.09.2026` is of its year.
    let year = names.iter().find_map(|name| day_of(name, None)).or(given.days.map(|(first, _)| first));
    let year = year.map(Date::year);
    found |= sheet(first, &first_name, year, given, &mut gathering)?;
    for name in names.iter().skip(1).take(SHEETS_MAX) {
        let how = As { sheet: Some(name.clone()), ..As::default() };
        match sheets::read(bytes, &how).map_err(refusal) {
            Ok(table) => found |= sheet(table, name, year, given, &mut gathering)?,
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
fn sheet(
    table: Table,
    name: &str,
    year: Option<i16>,
    given: &Given,
    gathering: &mut Gathering,
) -> Result<bool, Refusal> {
    let rows = all_rows(&table);
    let Some((at, columns)) = headings(&rows) else {
        if !name.is_empty() {
            gathering.notes.push(Note::SheetUnknown { name: excerpt(name) });
        }
        return Ok(false);
    };
    let width = width(&rows[at]);
    let known = |index: usize| columns.iter().any(|(column, _, _)| *column == index);
    for (index, heading) in rows[at].cells.iter().enumerate().filter(|(_, it)| !it.trim().is_empty()) {
        if !known(index) {
            gathering.notes.push(Note::ColumnUnknown { heading: excerpt(heading) });
        }
    }
    let is_timed =
        |column: &Column| matches!(column, Column::Date | Column::Start | Column::End | Column::EndDate);
    let timed = columns.iter().filter(|(_, column, _)| is_timed(column)).map(|(index, _, _)| *index);
    let mut clock = Clock::new(&given.zone);
    // `Start (UTC)`.
    let zone = timed
        .clone()
        .find_map(|index| remark(rows[at].cell(index)).filter(|it| zones::by_name(it).is_some()));
    zone.into_iter().for_each(|zone| clock.set_file_zone(zone));
    let mut reading = Reading {
        clock,
        columns: &columns,
        width,
        format: table.format,
        sheet: name,
        year: rows[at + 1..]
            .iter()
            .find_map(|row| timed.clone().find_map(|index| clock::moment(row.cell(index))?.day))
            .map(Date::year)
            .or(year),
        day: day_of(name, year).or(given.days.map(|(first, _)| first)),
        days: DayOrder::of(
            rows[at + 1..].iter().flat_map(|row| timed.clone().map(move |index| row.cell(index))),
            given.days,
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

fn width(row: &Row) -> usize {
    row.cells.iter().rposition(|cell| !cell.trim().is_empty()).map_or(0, |at| at + 1)
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
fn day_of(name: &str, year: Option<i16>) -> Option<Date> {
    let begins =
        |(at, c): &(usize, char)| c.is_ascii_digit() && !name[..*at].ends_with(|c: char| c.is_ascii_digit());
    let ends = name.char_indices().filter(begins).map(|(at, _)| &name[at..]);
    let found = std::iter::once(name).chain(ends).find_map(|text| clock::moment(text).and_then(|it| it.day));
    found.or_else(|| clock::moment(&format!("{name} {}", year?)).and_then(|it| it.day))
}

struct Reading<'r> {
    clock: Clock,
    columns: &'r Columns,
    /// How many cells the headings have.
    width: usize,
    format: Format,
    sheet: &'r str,
    /// The day of the rows: of the sheet, of the last row that says one.
    day: Option<Date>,
    days: DayOrder,
    /// The year of days that say none: that of the others.
    year: Option<i16>,
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
                What::BrokenQuotes => draft.left_out = Some(Reason::BrokenRow),
                // Wider than a title above the headings is no fault.
                What::Cells { .. } if width(row) > self.width => draft.left_out = Some(Reason::BrokenRow),
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
        let of_date = date.and_then(|date| {
            let with_year =
                || self.days.moment(&format!("{date} {}", self.year?)).filter(|it| it.day.is_some());
            self.days.moment(date).or_else(with_year)
        });
        let (of_start, of_range_end) = start.map(|start| self.days.range(start)).unwrap_or_default();
        let day = of_start.as_ref().and_then(|it| it.day).or(of_date.as_ref().and_then(|it| it.day));
        self.day = day.or(self.day);
        let written_end = self.cell(row, Column::End);
        let of_end = written_end.and_then(|end| self.days.moment(end)).or(of_range_end);
        let end_day = self.cell(row, Column::EndDate).and_then(|end| self.days.moment(end));
        let of_end = joined(of_end, end_day.clone());
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
                None => {
                    let time = of_start.as_ref().or(of_date.as_ref()).filter(|it| it.time.is_some());
                    let value = start.or(date).unwrap_or_default();
                    if time.is_some() && self.day.is_none() {
                        draft.left_out = Some(Reason::NoDay { value: excerpt(value) });
                    }
                    Start::Bad(value.to_owned())
                }
            },
        };
        if let (Start::Bad(_), Some(value)) =
            (&draft.start, [date, start].into_iter().flatten().find(|it| self.days.is_ambiguous(it)))
        {
            draft.left_out = Some(Reason::AmbiguousDay { value: excerpt(value) });
        }
        let Start::At(begin) = &draft.start else { return };
        draft.all_day = of_start.is_none() && of_date.is_some_and(|it| it.time.is_none())
            || self.cell(row, Column::AllDay).is_some_and(is_yes);
        let duration =
            self.cell(row, Column::Duration).and_then(lengths::duration).filter(|it| !it.is_zero());
        let end = of_end.as_ref().filter(|it| it.time.is_some());
        draft.duration = duration.or_else(|| clock::until(&clock, begin, end?));
        if let (Some(_), None) = (end, draft.duration) {
            let value = excerpt(written_end.or(start).unwrap_or_default());
            push_once(&mut draft.changes, Change::ValueDropped { value });
        }
        // The last day of several is one of them.
        let last = end_day.filter(|_| draft.all_day && end.is_none()).and_then(|it| it.day);
        if let (None, Some(last)) = (draft.duration, last) {
            let days = i64::from((last - begin.date()).get_days()) + 1;
            let length = SignedDuration::from_hours(24 * days);
            draft.duration = Some(length).filter(|it| it.is_positive() && *it <= crate::DURATION_MAX);
        }
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
