//! Lists going out: what a sheet is, CSV, and bad rows coming back with what is wrong in them.

use crate::{Format, Table, write_xlsx};
use jiff::civil::Date;

/// A list to be written.
#[derive(Clone, Debug, Default)]
pub struct Sheet {
    /// The name of the sheet in a workbook; a CSV has none.
    pub name: String,
    /// The columns, from the left.
    pub columns: Vec<Column>,
    /// The rows; cells beyond the columns are written as well.
    pub rows: Vec<Vec<Cell>>,
}

/// A column to be written.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Column {
    /// Its heading, in the reader's language.
    pub heading: String,
    /// How many characters wide; `None`: as wide as its texts, within reason.
    pub width: Option<u16>,
    /// What its cells offer to be chosen in a workbook; nothing: anything can be written. At most 250 characters in all.
    pub choices: Vec<String>,
}

impl Column {
    /// A column as wide as its texts.
    pub fn new(heading: impl Into<String>) -> Column {
        Column { heading: heading.into(), ..Column::default() }
    }
}

/// A value to be written.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// Text, which stays text whatever it looks like.
    Text(String),
    /// A number.
    Number(i64),
    /// A day, `2026-09-05`.
    Date(Date),
    /// A picture (PNG or JPEG); a CSV has an empty cell there.
    Photo(Vec<u8>),
}

impl From<String> for Cell {
    fn from(text: String) -> Cell {
        if text.is_empty() { Cell::Empty } else { Cell::Text(text) }
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Cell {
        Cell::from(text.to_owned())
    }
}

impl From<i64> for Cell {
    fn from(number: i64) -> Cell {
        Cell::Number(number)
    }
}

impl From<Date> for Cell {
    fn from(day: Date) -> Cell {
        Cell::Date(day)
    }
}

impl<T: Into<Cell>> From<Option<T>> for Cell {
    fn from(value: Option<T>) -> Cell {
        value.map_or(Cell::Empty, T::into)
    }
}

/// A list that does not fit into a workbook; what the writer says of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unwritable(pub String);

impl std::fmt::Display for Unwritable {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "the workbook cannot be written: {}", self.0)
    }
}

impl std::error::Error for Unwritable {}

/// The list as CSV (RFC 4180) in UTF-8 with a byte order mark, without which Excel takes it for a code page.
///
/// What a spreadsheet would calculate gets an apostrophe before it (OWASP, "CSV Injection"); [`crate::read`] takes it away again.
pub fn csv(sheet: &Sheet) -> Vec<u8> {
    let mut out = String::from("\u{feff}");
    write_line(&mut out, sheet.columns.iter().map(|column| guarded(&column.heading)));
    for row in &sheet.rows {
        write_line(&mut out, row.iter().map(shown));
    }
    out.into_bytes()
}

fn write_line(out: &mut String, cells: impl Iterator<Item = String>) {
    for (column, cell) in cells.enumerate() {
        if column > 0 {
            out.push(',');
        }
        out.push('"');
        out.push_str(&cell.replace('"', "\"\""));
        out.push('"');
    }
    out.push_str("\r\n");
}

fn shown(cell: &Cell) -> String {
    match cell {
        Cell::Empty | Cell::Photo(_) => String::new(),
        Cell::Text(text) => guarded(text),
        Cell::Number(number) => number.to_string(),
        Cell::Date(day) => day.to_string(),
    }
}

fn guarded(text: &str) -> String {
    if is_dangerous(text) { format!("'{text}") } else { text.to_owned() }
}

/// Whether a spreadsheet would calculate a text, after blanks that some programs pass over; or it begins with the
/// apostrophe that guards such a text, which must be told from ours.
pub(crate) fn is_dangerous(text: &str) -> bool {
    let begins =
        |text: &str| text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    begins(text) || begins(text.trim_start()) || text.strip_prefix('\'').is_some_and(is_dangerous)
}

/// The rows that did not go in, as a file like the one they came in: their own columns, and one more that says what is
/// wrong. It can be corrected and sent again.
///
/// `heading` is that column's heading, `tell` says a fault (a [`crate::Fault`], or whatever the caller finds wrong) in the
/// reader's language; several are put one after another.
///
/// # Errors
/// [`Unwritable`] where a workbook cannot hold them.
pub fn bad_rows<'t, F: 't>(
    table: &Table,
    bad: impl IntoIterator<Item = (usize, &'t [F])>,
    heading: &str,
    tell: impl Fn(&F) -> String,
) -> Result<Vec<u8>, Unwritable> {
    let mut columns: Vec<Column> =
        table.headers.iter().map(|heading| Column::new(heading.as_str())).collect();
    columns.push(Column { width: Some(60), ..Column::new(heading) });
    let width = table.headers.len();
    let mut rows = vec![];
    for (row, faults) in bad {
        let Some(row) = table.rows.get(row) else { continue };
        let mut cells: Vec<Cell> = (0..width).map(|column| row.cell(column).into()).collect();
        cells.push(faults.iter().map(&tell).collect::<Vec<_>>().join(" ").into());
        // The surplus of a row that is too long: nothing is lost.
        cells.extend(row.cells.iter().skip(width).map(|cell| cell.as_str().into()));
        rows.push(cells);
    }
    let sheet = Sheet { name: String::new(), columns, rows };
    match table.format {
        Format::Csv => Ok(csv(&sheet)),
        Format::Xlsx => write_xlsx::xlsx(&sheet),
    }
}
