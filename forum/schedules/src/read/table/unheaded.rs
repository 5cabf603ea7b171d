//! A list without headings: each of its rows, the first one too, has a day and hours in the same columns. What stands in the
//! first column of words is the title, in the next one the room.

use super::{Columns, width};
use crate::read::{table_times::DayOrder, table_words::Column};
use jiff::civil::Date;
use sheets::Row;

/// Fewer rows than that say little.
const ROWS_MIN: usize = 2;

/// What is in which column, where the rows are such a list.
pub(super) fn columns(rows: &[Row], days: Option<(Date, Date)>) -> Option<Columns> {
    let filled: Vec<&Row> = rows.iter().filter(|row| width(row) > 0).collect();
    let cells =
        filled.iter().flat_map(|row| row.cells.iter().map(String::as_str)).filter(|cell| cell.len() < 40);
    let order = DayOrder::of(cells, days);
    let wide = filled.iter().map(|row| width(row)).max().filter(|_| filled.len() >= ROWS_MIN)?;
    let mut columns: Columns = vec![];
    let mut words = [Column::Title, Column::Room].into_iter();
    for index in 0..wide {
        let column = match said(&filled, index, order) {
            Some(Said::Day) if !has(&columns, Column::Date) => Column::Date,
            Some(Said::Hour | Said::Moment) if !has(&columns, Column::Start) => Column::Start,
            Some(Said::Hour | Said::Moment) if !has(&columns, Column::End) => Column::End,
            Some(_) => continue,
            None => match words.next() {
                Some(column) => column,
                None => continue,
            },
        };
        columns.push((index, column, None));
    }
    // A grid has halls beside its hours; that these are two says that it is none.
    let has_day = has(&columns, Column::Date)
        || columns.iter().any(|(index, column, _)| {
            *column == Column::Start && said(&filled, *index, order) == Some(Said::Moment)
        });
    (has_day && has(&columns, Column::End) && has(&columns, Column::Title)).then_some(columns)
}

fn has(columns: &Columns, wanted: Column) -> bool {
    columns.iter().any(|(_, column, _)| *column == wanted)
}

/// What all cells of a column say.
#[derive(Clone, Copy, PartialEq)]
enum Said {
    Day,
    Hour,
    Moment,
}

fn said(rows: &[&Row], index: usize, order: DayOrder) -> Option<Said> {
    let of = |row: &&Row| {
        let moment = order.moment(row.cell(index).trim())?;
        Some(match (moment.day.is_some(), moment.time.is_some()) {
            (true, true) => Said::Moment,
            (true, false) => Said::Day,
            _ => Said::Hour,
        })
    };
    let first = rows.first().and_then(of)?;
    rows.iter().all(|row| of(row) == Some(first)).then_some(first)
}
