//! An Excel workbook: one sheet of it, as it shows itself.
//!
//! Cells are read as a stream: a sheet that has one cell in its first row and one in its last is two cells, not
//! a rectangle of memory.

use crate::{
    COLUMNS_MAX, Fault, Format, Note, Refusal, Row, Table, What, archive, read::As, table::Gathering,
};
use calamine::{DataRef, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx};
use std::{
    io::Cursor,
    panic::{AssertUnwindSafe, catch_unwind},
};

pub fn read(bytes: &[u8], how: &As) -> Result<Table, Refusal> {
    archive::weigh(bytes)?;
    // The parser is not ours and the bytes are anybody's. Nothing that it could leave half-done outlives this call.
    catch_unwind(AssertUnwindSafe(|| read_weighed(bytes, how))).unwrap_or(Err(Refusal::Damaged))
}

fn read_weighed(bytes: &[u8], how: &As) -> Result<Table, Refusal> {
    let mut workbook = Xlsx::new(Cursor::new(bytes)).map_err(|_| Refusal::Damaged)?;
    let is_shown = |sheet: &&calamine::Sheet| {
        sheet.typ == SheetType::WorkSheet && sheet.visible == SheetVisible::Visible
    };
    let sheets: Vec<String> =
        workbook.sheets_metadata().iter().filter(is_shown).map(|sheet| sheet.name.clone()).collect();
    let sheet = match &how.sheet {
        Some(wanted) => sheets.iter().find(|name| *name == wanted),
        None => sheets.first(),
    };
    let wanted = || how.sheet.clone().unwrap_or_default();
    let sheet = sheet.cloned().ok_or_else(|| Refusal::NoSheet { name: wanted() })?;

    let gathering = rows_of(&mut workbook, &sheet)?;
    let notes = if sheets.len() > 1 { vec![Note::Sheet(sheet)] } else { vec![] };
    gathering.finish(Format::Xlsx, notes, sheets)
}

fn rows_of(workbook: &mut Xlsx<Cursor<&[u8]>>, sheet: &str) -> Result<Gathering, Refusal> {
    let mut cells = workbook.worksheet_cells_reader(sheet).map_err(|_| Refusal::Damaged)?;
    let mut gathering = Gathering::new();
    let mut row = Row { line: 1, ..Row::default() };
    while let Some(cell) = cells.next_cell().map_err(|_| Refusal::Damaged)? {
        let (line, column) = cell.get_position();
        let line = line.saturating_add(1);
        if line < row.line {
            return Err(Refusal::Damaged);
        }
        if line > row.line {
            gathering.take(std::mem::replace(&mut row, Row { line, ..Row::default() }))?;
        }
        place(&mut row, column as usize, cell.get_value());
    }
    gathering.take(row)?;
    Ok(gathering)
}

/// Puts a cell into its column. One column too many is kept, so that the list is seen to be too wide.
fn place(row: &mut Row, column: usize, value: &DataRef<'_>) {
    if column > COLUMNS_MAX || matches!(value, DataRef::Empty) {
        return;
    }
    if row.cells.len() <= column {
        row.cells.resize(column + 1, String::new());
    }
    let text = shown(value);
    let what = match value {
        DataRef::Error(_) => Some(What::FormulaError { value: text.clone() }),
        _ if text.contains(char::REPLACEMENT_CHARACTER) => Some(What::BrokenLetters),
        _ => None,
    };
    row.faults.extend(what.map(|what| Fault::cell(row.line, column, what)));
    row.cells[column] = text;
}

/// A value as text: days as `2026-09-05`, whole numbers without a point, a formula as its result.
fn shown(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Empty => String::new(),
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::Bool(truth) => truth.to_string(),
        DataRef::DateTime(moment) => moment_shown(moment),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::Error(error) => error.to_string(),
    }
}

fn moment_shown(moment: &ExcelDateTime) -> String {
    let (year, month, day, hour, minute, second, milli) = moment.to_ymd_hms_milli();
    let has_day = moment.as_f64() >= 1.0 && !moment.is_duration();
    if has_day && (hour, minute, second) == (0, 0, 0) {
        return format!("{year:04}-{month:02}-{day:02}");
    }
    // Some programs write hours a hair short: 13:59:59.997 for 14:00.
    let is_short = second == 59 && milli >= 500 && (hour, minute) != (23, 59);
    let minutes = u32::from(hour) * 60 + u32::from(minute) + u32::from(is_short);
    let time = format!("{:02}:{:02}", minutes / 60, minutes % 60);
    if has_day { format!("{year:04}-{month:02}-{day:02} {time}") } else { time }
}

#[cfg(test)]
mod tests {
    use super::*;
    use calamine::ExcelDateTimeType;

    #[test]
    fn an_hour_that_is_written_a_hair_short_is_that_hour() {
        let shown = |value| moment_shown(&ExcelDateTime::new(value, ExcelDateTimeType::DateTime, false));
        assert_eq!(shown(45_901.583_333_3), "2025-09-01 14:00");
        assert_eq!(shown(0.416_666_6), "10:00");
        assert_eq!(shown(0.416), "09:59");
        assert_eq!(shown(45_901.0), "2025-09-01");
    }
}
