//! Text with separators (RFC 4180, and what programs make of it).
//!
//! The parser is our own because it has to go on where others stop: a quotation mark that is never closed spoils its
//! own row and not the thousand rows after it.

use crate::{
    CELL_CHARS_MAX, COLUMNS_MAX, Fault, Format, Refusal, Row, Table, What, encoding, read::As,
    table::Gathering,
};
use std::collections::BTreeMap;

/// What may stand between two cells.
const DELIMITERS: [u8; 4] = *b",;\t|";

/// Rows that the separator is guessed from.
const ROWS_GUESSED_FROM: usize = 40;

/// Most bytes of a cell in quotation marks before we take its mark for one that was never closed.
const QUOTED_BYTES_MAX: usize = CELL_CHARS_MAX * 8;

pub fn read(bytes: &[u8], how: &As) -> Result<Table, Refusal> {
    let (text, note) = encoding::to_utf8(bytes, how.encoding.as_deref());
    if text.contains(&0) {
        return Err(Refusal::NotAList);
    }
    let (declared, begin) = declared_delimiter(&text);
    let delimiter = how.delimiter.and_then(|it| u8::try_from(it).ok()).filter(u8::is_ascii).or(declared);
    let delimiter = delimiter.unwrap_or_else(|| guessed_delimiter(&text[begin..]));

    let mut gathering = Gathering::new();
    let mut lines = Lines { text: &text, at: begin, line: if begin == 0 { 1 } else { 2 }, delimiter };
    while let Some(row) = lines.next_row() {
        gathering.take(row)?;
    }
    gathering.finish(Format::Csv, note.into_iter().collect(), vec![])
}

/// The `sep=;` that Excel writes and understands as a first line, and where the list begins after it.
fn declared_delimiter(text: &[u8]) -> (Option<u8>, usize) {
    match text {
        [b's', b'e', b'p', b'=', delimiter, b'\r', b'\n', ..] => (Some(*delimiter), 7),
        [b's', b'e', b'p', b'=', delimiter, b'\n', ..] => (Some(*delimiter), 6),
        _ => (None, 0),
    }
}

/// What a row says for a separator for each cell beyond the first.
const ROW_SAYS: isize = 2;
/// A row with quotation marks in its cells says less: names have some, but with the wrong separator all of them stay.
const MARKED_ROW_SAYS: isize = 1;
/// A row says so much against it where text stands after closed quotation marks.
const BROKEN_ROW_SAYS: isize = 4;

/// The separator that makes the first rows alike and wide.
fn guessed_delimiter(text: &[u8]) -> u8 {
    let worth = |delimiter: &u8| {
        let mut lines = Lines { text, at: 0, line: 1, delimiter: *delimiter };
        let mut of_width: BTreeMap<usize, isize> = BTreeMap::new();
        let mut against = 0;
        for row in std::iter::from_fn(|| lines.next_row()).take(ROWS_GUESSED_FROM) {
            if row.faults.iter().any(|fault| fault.what == What::BrokenQuotes) {
                against += BROKEN_ROW_SAYS;
                continue;
            }
            let has_marks = row.cells.iter().any(|cell| cell.contains('"'));
            let says = if has_marks { MARKED_ROW_SAYS } else { ROW_SAYS };
            *of_width.entry(row.cells.len()).or_default() += says * (row.cells.len().cast_signed() - 1);
        }
        of_width.into_values().max().unwrap_or(0) - against
    };
    // The last of equals wins in `max_by_key`: an undecided text has commas.
    DELIMITERS.into_iter().rev().max_by_key(worth).unwrap_or(b',')
}

/// A text being cut into rows.
struct Lines<'t> {
    text: &'t [u8],
    at: usize,
    line: u32,
    delimiter: u8,
}

/// A cell and what ended it.
struct Piece {
    bytes: Vec<u8>,
    end: usize,
}

impl Lines<'_> {
    fn next_row(&mut self) -> Option<Row> {
        if self.at >= self.text.len() {
            return None;
        }
        let begin = self.at;
        let (cells, end, is_broken) = match self.cells(begin) {
            Some((cells, end)) => (cells, end, false),
            None => {
                // The line alone, its marks taken as letters; the next row begins on the next line.
                let end = self.line_end(begin);
                let pieces = self.text[begin..end].split(|byte| *byte == self.delimiter);
                (pieces.take(COLUMNS_MAX).map(<[u8]>::to_vec).collect(), end, true)
            }
        };
        let line = self.line;
        let next = self.after_line_end(end);
        let passed = self.text[begin..next].iter().filter(|byte| **byte == b'\n').count();
        let lone_returns =
            self.text[begin..next].windows(2).filter(|pair| pair[0] == b'\r' && pair[1] != b'\n');
        let lone_returns = lone_returns.count() + usize::from(self.text[..next].ends_with(b"\r"));
        self.line = self.line.saturating_add(u32::try_from(passed + lone_returns).unwrap_or(u32::MAX));
        self.at = next;
        Some(row_of(line, cells, is_broken))
    }

    /// The cells of the row that begins here, and where its line ends; `None` where a quotation mark is broken.
    fn cells(&self, begin: usize) -> Option<(Vec<Vec<u8>>, usize)> {
        let mut cells = vec![];
        let mut at = begin;
        loop {
            let piece = if self.text.get(at) == Some(&b'"') { self.quoted(at)? } else { self.bare(at) };
            if cells.len() <= COLUMNS_MAX {
                cells.push(piece.bytes);
            }
            match self.text.get(piece.end) {
                Some(byte) if *byte == self.delimiter => at = piece.end + 1,
                _ => return Some((cells, piece.end)),
            }
        }
    }

    fn bare(&self, begin: usize) -> Piece {
        let ends = |byte: &u8| *byte == self.delimiter || matches!(byte, b'\n' | b'\r');
        let end = self.text[begin..].iter().position(ends).map_or(self.text.len(), |length| begin + length);
        Piece { bytes: self.text[begin..end].to_vec(), end }
    }

    fn quoted(&self, begin: usize) -> Option<Piece> {
        let mut bytes = vec![];
        let mut at = begin + 1;
        while at < begin + QUOTED_BYTES_MAX {
            match (self.text.get(at)?, self.text.get(at + 1)) {
                (b'"', Some(b'"')) => {
                    bytes.push(b'"');
                    at += 2;
                }
                (b'"', None | Some(b'\r' | b'\n')) => return Some(Piece { bytes, end: at + 1 }),
                (b'"', Some(next)) if *next == self.delimiter => return Some(Piece { bytes, end: at + 1 }),
                (b'"', Some(_)) => return None,
                (byte, _) => {
                    bytes.push(*byte);
                    at += 1;
                }
            }
        }
        None
    }

    fn line_end(&self, begin: usize) -> usize {
        let ends = |byte: &u8| matches!(byte, b'\n' | b'\r');
        self.text[begin..].iter().position(ends).map_or(self.text.len(), |length| begin + length)
    }

    fn after_line_end(&self, end: usize) -> usize {
        match (self.text.get(end), self.text.get(end + 1)) {
            (Some(b'\r'), Some(b'\n')) => end + 2,
            (Some(_), _) => end + 1,
            (None, _) => end,
        }
    }
}

fn row_of(line: u32, cells: Vec<Vec<u8>>, is_broken: bool) -> Row {
    let mut faults = vec![];
    if is_broken {
        faults.push(Fault::row(line, What::BrokenQuotes));
    }
    let cells = cells.into_iter().enumerate().map(|(column, bytes)| {
        let text = String::from_utf8(bytes)
            .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned());
        if text.contains(char::REPLACEMENT_CHARACTER) {
            faults.push(Fault::cell(line, column, What::BrokenLetters));
        }
        without_guard(text)
    });
    let cells = cells.collect();
    Row { line, cells, faults }
}

/// The text without the apostrophe that [`crate::csv`] and others put before what a spreadsheet would calculate.
fn without_guard(text: String) -> String {
    match text.strip_prefix('\'') {
        Some(rest) if crate::write::is_dangerous(rest) => rest.to_owned(),
        _ => text,
    }
}
