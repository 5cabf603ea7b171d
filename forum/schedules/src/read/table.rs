//! A programme as a table: CSV, or the sheets of a workbook, a day or a city on each. Most are lists with an item in a row;
//! those that people make by hand are often grids, with an item in a cell.

mod days;
mod grid;
mod joined;
mod list;
mod unheaded;

use self::days::day_of;
use super::{
    Given,
    gather::{Gathering, excerpt},
    table_words::{Column, says},
};
use crate::{ITEMS_MAX, Note, Read, Refusal, Source};
use jiff::civil::Date;
use sheets::{As, Format, Joined, Row, Table};
use std::collections::HashMap;

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
    let joined = match source {
        Source::Xlsx => sheets::joined(bytes),
        _ => HashMap::new(),
    };
    let of_sheet = |name: &str| joined.get(name).map(Vec::as_slice).unwrap_or_default();
    found |= sheet(first, (&first_name, of_sheet(&first_name)), year, given, &mut gathering)?;
    for name in names.iter().skip(1).take(SHEETS_MAX) {
        let how = As { sheet: Some(name.clone()), ..As::default() };
        match sheets::read(bytes, &how).map_err(refusal) {
            Ok(table) => found |= sheet(table, (name, of_sheet(name)), year, given, &mut gathering)?,
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
        sheets::Refusal::Markup => Refusal::WebPage,
        sheets::Refusal::OpenDocument => Refusal::Document,
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

/// A sheet by its name, in a file of the kind; without either for a text.
#[derive(Clone, Copy)]
struct Sheet<'s> {
    name: &'s str,
    format: Format,
    /// Its cells that are shown as one.
    joined: &'s [Joined],
}

impl Sheet<'_> {
    /// What the report calls it.
    fn path(self) -> String {
        if self.format == Format::Xlsx { excerpt(self.name) } else { String::new() }
    }
}

/// Reads a sheet, as a list or as a grid; whether it is either.
fn sheet(
    table: Table,
    (name, joined): (&str, &[Joined]),
    year: Option<i16>,
    given: &Given,
    gathering: &mut Gathering,
) -> Result<bool, Refusal> {
    let rows = all_rows(&table);
    let sheet = Sheet { name, format: table.format, joined };
    if let Some((at, columns)) = headings(&rows).filter(|(at, _)| !grid::heads_several(&rows[*at])) {
        let rows = joined::spread(&rows, &columns, joined);
        list::read(&rows, at, &columns, sheet, year, given, gathering)?;
        return Ok(true);
    }
    if let Some(columns) = unheaded::columns(&rows, given.days) {
        let line = rows.first().map_or(0, |row| row.line);
        let headings = Row { line, cells: vec![], faults: vec![] };
        let rows: Vec<Row> = std::iter::once(headings).chain(rows).collect();
        list::read(&rows, 0, &columns, sheet, year, given, gathering)?;
        if !gathering.notes.contains(&Note::Unheaded) {
            gathering.notes.push(Note::Unheaded);
        }
        return Ok(true);
    }
    if grid::read(&rows, sheet, year, given, gathering)? {
        if !gathering.notes.contains(&Note::Grid) {
            gathering.notes.push(Note::Grid);
        }
        return Ok(true);
    }
    if !name.is_empty() {
        gathering.notes.push(Note::SheetUnknown { name: excerpt(name) });
    }
    Ok(false)
}

/// The headings that were found stand before the rows again: they were found by other words.
fn all_rows(table: &Table) -> Vec<Row> {
    let line = table.rows.first().map_or(1, |row| row.line.saturating_sub(1).max(1));
    let headings = Row { line, cells: table.headers.clone(), faults: vec![] };
    let is_headed = headings.cells.iter().any(|cell| !cell.trim().is_empty());
    // The line of dashes below the headings of a table in Markdown.
    let is_ruled = |row: &&Row| {
        row.cells.iter().any(|cell| cell.contains("---")) && row.cells.iter().all(|cell| is_rule(cell))
    };
    let rows = table.rows.iter().filter(|row| !is_ruled(row)).cloned();
    is_headed.then_some(headings).into_iter().chain(rows).collect()
}

fn is_rule(cell: &str) -> bool {
    cell.chars().all(|c| matches!(c, '-' | ':' | ' '))
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
