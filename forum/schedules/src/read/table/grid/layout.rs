//! Where the times of a grid stand, and what its headings say.

use super::super::{
    ROWS_ABOVE_MAX,
    days::{Day, Days},
};
use crate::read::{
    draft::some,
    table_times::DayOrder,
    table_words::{self, is_word, says},
};
use sheets::Row;

/// The times stand in one of so many columns: before them there may be numbers, or days.
const COLUMNS_BEFORE_MAX: usize = 3;
/// A grid that is turned has so many halls at most.
const TURNED_ROWS_MAX: usize = 200;

/// How a grid is laid out.
pub(super) struct Layout {
    /// The column of the times.
    pub(super) times: usize,
    /// The column of the ends, where they have their own.
    pub(super) ends: Option<usize>,
    /// The row of the headings; of one column alone there may be none.
    pub(super) head: Option<usize>,
    pub(super) columns: Vec<Column>,
    /// The rows with their times below one another, where they stood across.
    pub(super) turned: Option<Turned>,
}

/// A column of items.
#[derive(Clone)]
pub(super) struct Column {
    pub(super) index: usize,
    /// The hall.
    pub(super) name: Option<String>,
    pub(super) day: Day,
}

/// Rows that were columns.
pub(super) struct Turned {
    pub(super) rows: Vec<Row>,
    /// The lines that the columns were.
    lines: Vec<u32>,
}

impl Layout {
    /// `None` where the rows are no grid.
    pub(super) fn of(rows: &[Row], days: &Days) -> Option<Layout> {
        if let Some(layout) = Layout::down(rows, days) {
            return Some(layout);
        }
        let turned = turned(rows, days.order)?;
        let layout = Layout::down(&turned.rows, days)?;
        Some(Layout { turned: Some(turned), ..layout })
    }

    /// With the times below one another.
    fn down(rows: &[Row], days: &Days) -> Option<Layout> {
        let times = (0..COLUMNS_BEFORE_MAX).find(|column| {
            // A row of one cell is a day or a title.
            let beside = |row: &&Row| !is_blank(row.cell(*column)) && filled(row) > 1;
            let timed = |row: &&Row| is_time(row.cell(*column), days.order);
            let (beside, timed) = (rows.iter().filter(beside).count(), rows.iter().filter(timed).count());
            timed > 0 && timed * 2 >= beside
        })?;
        let timed = || rows.iter().filter(|row| is_time(row.cell(times), days.order));
        let ended = timed().filter(|row| is_time(row.cell(times + 1), days.order)).count();
        let ends = (ended * 2 > timed().count()).then_some(times + 1);
        let first = ends.unwrap_or(times) + 1;
        let begin = rows.iter().position(|row| is_time(row.cell(times), days.order))?;
        let has_names = |row: &&Row| row.cells.iter().skip(first).any(|cell| !is_blank(cell));
        let heads = rows[..begin].iter().rposition(|row| has_names(&row));
        let width = timed().map(|row| row.cells.len()).max().unwrap_or(0);
        let head = match heads {
            Some(head) if begin - head <= ROWS_ABOVE_MAX => Some(head),
            // Without headings one column alone can be nothing but titles.
            _ if timed().count() > 1 && timed().all(|row| used(row) <= first + 1) => None,
            _ => return None,
        };
        let width = width.max(head.map_or(0, |head| rows[head].cells.len()));
        let mut columns: Vec<Column> =
            (first..width).map(|index| Column { index, name: None, day: Day::Unknown }).collect();
        if let Some(head) = head {
            // What a list says of its items is no hall.
            let names = || rows[head].cells.iter().skip(first).filter(|cell| !is_blank(cell));
            if names().any(|cell| is_word(cell)) {
                return None;
            }
            let above = head.checked_sub(1).map(|at| &rows[at]);
            name_columns(&mut columns, &rows[head], above, days);
        }
        let has_items = |column: &Column| timed().any(|row| !is_blank(row.cell(column.index)));
        columns.iter().any(has_items).then_some(Layout { times, ends, head, columns, turned: None })
    }

    /// The columns with something in them in a row.
    pub(super) fn filled<'l>(&'l self, row: &'l Row) -> impl Iterator<Item = &'l Column> {
        self.columns.iter().filter(|column| !is_blank(row.cell(column.index)))
    }

    /// Takes the headings that stand once more: before another day, with other halls.
    pub(super) fn name(&mut self, row: &Row, days: &Days) {
        for column in self.columns.iter_mut().filter(|column| !is_blank(row.cell(column.index))) {
            let (day, name) = day_and_name(row.cell(column.index), days);
            column.day = day.unwrap_or_else(|| std::mem::take(&mut column.day));
            column.name = name;
        }
    }

    /// The line and the column of the file, from 1 and from 0.
    pub(super) fn place(&self, row: &Row, column: usize) -> (u32, usize) {
        match &self.turned {
            None => (row.line, column),
            Some(turned) => {
                (turned.lines.get(column).copied().unwrap_or(0), row.line.saturating_sub(1) as usize)
            }
        }
    }
}

/// Whether two headings say the same and are told apart by numbers: `Session 1`, `Session 2`, as in no list.
pub(in super::super) fn heads_several(row: &Row) -> bool {
    let numbered = row.cells.iter().filter(|cell| !is_word(cell)).filter_map(|cell| says(cell));
    let told: Vec<table_words::Column> = numbered
        .filter(|(column, lang)| {
            let is_hall = matches!(
                column,
                table_words::Column::Title
                    | table_words::Column::Room
                    | table_words::Column::Venue
                    | table_words::Column::Track
            );
            is_hall && lang.is_none()
        })
        .map(|(column, _)| column)
        .collect();
    told.iter().enumerate().any(|(at, column)| told[..at].contains(column))
}

/// The headings of columns: halls, days, both in one cell, or halls with a row of days above them whose cells were joined.
fn name_columns(columns: &mut [Column], head: &Row, above: Option<&Row>, days: &Days) {
    let mut last = None;
    // What stands above the times is the day of the rows until another one is named.
    let first = columns.first().map_or(0, |column| column.index);
    let above_days: Vec<Option<Day>> = (0..columns.last().map_or(0, |column| column.index + 1))
        .map(|index| {
            let cell = above.map_or("", |row| row.cell(index)).trim();
            if !cell.is_empty() && index >= first {
                last = days.of(cell);
            }
            last.clone()
        })
        .collect();
    for column in columns {
        let (day, name) = day_and_name(head.cell(column.index), days);
        column.day = day.or_else(|| above_days[column.index].clone()).unwrap_or_default();
        column.name = name;
    }
}

/// `Saturday, 5 September` is a day, `Hall A` a hall, `5 September – Hall A` is both.
fn day_and_name(heading: &str, days: &Days) -> (Option<Day>, Option<String>) {
    let heading = heading.trim();
    if let Some(day) = days.of(heading) {
        return (Some(day), None);
    }
    for sign in ["\n", " – ", " — ", " - ", " | ", ": ", ", "] {
        let Some((before, after)) = heading.split_once(sign) else { continue };
        match (days.of(before), days.of(after)) {
            (Some(day), None) => return (Some(day), some(after)),
            (None, Some(day)) => return (Some(day), some(before)),
            _ => {}
        }
    }
    match days.within(heading) {
        Some(day) => (Some(day), None),
        None => (None, some(heading)),
    }
}

/// Whether a cell is an hour, or one and its end, and not just a number.
fn is_time(cell: &str, order: DayOrder) -> bool {
    let cell = cell.trim();
    let is_number = cell.bytes().all(|byte| byte.is_ascii_digit());
    !cell.is_empty()
        && cell.len() <= 60
        && !is_number
        && order.range(cell).0.is_some_and(|it| it.time.is_some())
}

fn is_blank(cell: &str) -> bool {
    cell.trim().is_empty()
}

/// How many cells of a row have something in them.
fn filled(row: &Row) -> usize {
    row.cells.iter().filter(|cell| !is_blank(cell)).count()
}

/// How far the cells of a row are used.
fn used(row: &Row) -> usize {
    row.cells.iter().rposition(|cell| !is_blank(cell)).map_or(0, |at| at + 1)
}

/// The rows with their columns as rows, where one of the first has times across.
fn turned(rows: &[Row], order: DayOrder) -> Option<Turned> {
    let timed = |row: &Row| row.cells.iter().filter(|cell| is_time(cell, order)).count();
    let at = rows
        .iter()
        .take(COLUMNS_BEFORE_MAX)
        .position(|row| timed(row) > 1 && timed(row) * 2 >= filled(row))?;
    let rows = rows.get(at..).filter(|rows| rows.len() <= TURNED_ROWS_MAX)?;
    let width = rows.iter().map(used).max().unwrap_or(0);
    let lines = rows.iter().map(|row| row.line).collect();
    let turned = (0..width).map(|column| Row {
        line: u32::try_from(column).unwrap_or(u32::MAX).saturating_add(1),
        cells: rows.iter().map(|row| row.cell(column).to_owned()).collect(),
        faults: vec![],
    });
    Some(Turned { rows: turned.collect(), lines })
}
