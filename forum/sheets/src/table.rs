//! A list as it was read: headings and rows of text.

use crate::{Fault, Refusal, header_words};

/// Most bytes of a file.
pub const FILE_BYTES_MAX: usize = 20 * 1024 * 1024;
/// Most rows of a list.
pub const ROWS_MAX: usize = 100_000;
/// Most columns of a list.
pub const COLUMNS_MAX: usize = 200;
/// Most characters of a cell.
pub const CELL_CHARS_MAX: usize = 2_000;
/// Most cells of a list, empty ones included: a hundred thousand rows of forty.
pub const CELLS_MAX: usize = 4_000_000;
/// Most bytes of all cells together; a workbook can name one long text in every cell.
pub const TEXT_BYTES_MAX: usize = 96 * 1024 * 1024;

/// How far down the headings may stand: lists have titles, dates and signatures above them.
const ROWS_ABOVE_HEADINGS_MAX: usize = 15;

/// What kind of file a list came in, and goes back in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    /// Text with separators.
    Csv,
    /// An Excel workbook.
    Xlsx,
}

impl Format {
    /// The ending of a file's name, without the dot.
    pub fn ending(self) -> &'static str {
        match self {
            Format::Csv => "csv",
            Format::Xlsx => "xlsx",
        }
    }

    /// The media type, for an answer's `content-type`.
    pub fn media_type(self) -> &'static str {
        match self {
            Format::Csv => "text/csv; charset=utf-8",
            Format::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        }
    }
}

/// A list.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// What it came in.
    pub format: Format,
    /// The headings; empty strings where a column has none.
    pub headers: Vec<String>,
    /// The rows under them that are not empty.
    pub rows: Vec<Row>,
    /// What was guessed on the way.
    pub notes: Vec<Note>,
    /// The names of the workbook's visible sheets; none in a CSV.
    pub sheets: Vec<String>,
}

/// A row of a list.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Row {
    /// The line of the text, or the row of the sheet, that it begins on; from 1.
    pub line: u32,
    /// Its cells as written, at most one for each heading.
    pub cells: Vec<String>,
    /// What was broken when it was read.
    pub faults: Vec<Fault>,
}

/// What was guessed about a file, for its owner to see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Note {
    /// The letters are not in UTF-8; by what they look like they are in this code page.
    Encoding(&'static str),
    /// There are no headings; every row is a person.
    NoHeadings,
    /// Other sheets of the workbook were not read; this one was.
    Sheet(String),
}

impl Row {
    /// A cell; empty where the row has none there.
    pub fn cell(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", String::as_str)
    }

    fn is_empty(&self) -> bool {
        self.faults.is_empty() && self.cells.iter().all(|cell| cell.trim().is_empty())
    }
}

/// Rows being read, kept within their limits.
pub(crate) struct Gathering {
    rows: Vec<Row>,
    cells: usize,
    text_bytes: usize,
}

impl Gathering {
    pub fn new() -> Gathering {
        Gathering { rows: vec![], cells: 0, text_bytes: 0 }
    }

    /// Takes a row, shortened where it is out of bounds, with a fault that says so. Empty rows are left out.
    pub fn take(&mut self, mut row: Row) -> Result<(), Refusal> {
        if row.is_empty() {
            return Ok(());
        }
        self.cells += row.cells.len();
        for (column, cell) in row.cells.iter_mut().enumerate() {
            if let Some((cut, _)) = cell.char_indices().nth(CELL_CHARS_MAX) {
                cell.truncate(cut);
                row.faults.push(Fault::too_long(row.line, column, CELL_CHARS_MAX));
            }
            self.text_bytes += cell.len();
        }
        self.rows.push(row);
        if self.rows.len() > ROWS_MAX + ROWS_ABOVE_HEADINGS_MAX {
            return Err(Refusal::TooManyRows { limit: ROWS_MAX });
        }
        let too_much = self.cells > CELLS_MAX || self.text_bytes > TEXT_BYTES_MAX;
        if too_much { Err(Refusal::TooMuchText) } else { Ok(()) }
    }

    /// The rows as a table, with the headings found.
    pub fn finish(
        mut self,
        format: Format,
        mut notes: Vec<Note>,
        sheets: Vec<String>,
    ) -> Result<Table, Refusal> {
        let headings = headings_of(&self.rows);
        let headers = match headings {
            Some(at) => {
                let (last, headers) = in_two_rows(&self.rows, at);
                self.rows.drain(..=last);
                headers
            }
            None => {
                notes.push(Note::NoHeadings);
                vec![]
            }
        };
        if self.rows.is_empty() {
            return Err(match headings {
                Some(_) if format == Format::Csv && is_one_sentence(&headers) => Refusal::NotAList,
                Some(_) => Refusal::OnlyHeadings,
                None => Refusal::Empty,
            });
        }
        if self.rows.len() > ROWS_MAX {
            return Err(Refusal::TooManyRows { limit: ROWS_MAX });
        }
        Table { format, headers, rows: self.rows, notes, sheets }.squared(headings.is_some())
    }
}

impl Table {
    /// Every row as wide as the headings; empty columns at the right edge are gone.
    fn squared(mut self, has_headings: bool) -> Result<Table, Refusal> {
        let used =
            |cells: &[String]| cells.iter().rposition(|cell| !cell.trim().is_empty()).map_or(0, |at| at + 1);
        let of_headers = used(&self.headers);
        // A row that is broken says nothing about how wide the list is.
        let sound = self.rows.iter().filter(|row| row.faults.is_empty());
        let of_rows = sound.map(|row| used(&row.cells)).max().unwrap_or(0);
        // Without headings the widest row counts; with them, a row's surplus is a fault, not a column.
        let width = if has_headings { of_headers } else { of_rows };
        if width > COLUMNS_MAX {
            return Err(Refusal::TooManyColumns { limit: COLUMNS_MAX });
        }
        self.headers.resize(width, String::new());
        for row in &mut self.rows {
            let found = used(&row.cells);
            if found > width && row.faults.is_empty() {
                row.faults.push(Fault::cells(row.line, found, width));
            }
            row.cells.truncate(width.max(found.min(COLUMNS_MAX)));
        }
        Ok(self)
    }
}

/// Whether what stands alone in a file is one cell that heads nothing.
fn is_one_sentence(headers: &[String]) -> bool {
    let mut filled = headers.iter().filter(|cell| !cell.trim().is_empty());
    filled.next().is_some_and(|cell| !header_words::is_known(cell)) && filled.next().is_none()
}

/// Headings may stand in two rows, the upper one with merged cells: `Name` over `Family name` and `Given name`. Answers the lower
/// of the two rows, and the headings: of both cells the lower one says more.
fn in_two_rows(rows: &[Row], at: usize) -> (usize, Vec<String>) {
    let is_filled = |cell: &str| !cell.trim().is_empty();
    let known = |row: &Row| row.cells.iter().filter(|cell| header_words::is_known(cell)).count();
    let is_data = |cell: &String| cell.contains(|c: char| c.is_ascii_digit() || c == '@');
    let one = || (at, rows[at].cells.clone());
    let pair = |upper: usize| {
        let (above, below) = (rows.get(upper)?, rows.get(upper + 1)?);
        let known_enough = known(below) >= 2 && known(above) >= 1;
        let columns = 0..above.cells.len().max(below.cells.len());
        // What tells it from a list whose first row has words of headings: it fills what is empty above it.
        let fills = columns.clone().any(|it| !is_filled(above.cell(it)) && is_filled(below.cell(it)));
        let has_data = below.cells.iter().chain(&above.cells).any(is_data);
        let is_sound = above.faults.is_empty() && below.faults.is_empty();
        let lower = |it: usize| if is_filled(below.cell(it)) { below.cell(it) } else { above.cell(it) };
        let headers = || columns.map(|it| lower(it).to_owned()).collect();
        (known_enough && fills && !has_data && is_sound).then(|| (upper + 1, headers()))
    };
    pair(at).or_else(|| pair(at.checked_sub(1)?)).unwrap_or_else(one)
}

/// Which row has the headings: the one with most words that are known as headings; else the first, unless it has
/// what no heading has.
fn headings_of(rows: &[Row]) -> Option<usize> {
    let top = &rows[..rows.len().min(ROWS_ABOVE_HEADINGS_MAX + 1)];
    let known = |row: &Row| row.cells.iter().filter(|cell| header_words::is_known(cell)).count();
    let best = top.iter().map(known).enumerate().rev().max_by_key(|(_, known)| *known);
    match best {
        Some((at, known)) if known >= 2 => Some(at),
        Some((0, 1)) => Some(0),
        _ => {
            let first = top.first()?;
            let is_data = |cell: &String| cell.contains('@') || crate::day(cell).is_ok();
            (!first.cells.iter().any(is_data)).then_some(0)
        }
    }
}
