//! Lists of people in and out: CSV and XLSX, columns found, faults named by row and column.
//!
//! Bytes in, typed values out; no database, no web, no words: a fault is a code with its values, and the words for it
//! are in `locales/<lang>/sheets.ftl`. The way of a list:
//!
//! 1. [`read`] takes whatever a spreadsheet program saves and makes a [`Table`] of it; a row that is broken stays in
//!    it with its faults, and only a file that is no list at all is a [`Refusal`].
//! 2. [`Mapping::guess`] finds out which column is what; a person corrects it.
//! 3. [`check`] makes a [`PersonRow`] of every good row, and says of the others what is wrong.
//! 4. [`bad_rows`] gives those back as a file, with a column that says what is wrong.
//!
//! [`csv`] and [`xlsx`] write lists: text stays text, whatever it begins with.

mod archive;
mod aside;
mod check;
mod clean;
mod columns;
mod day;
mod encoding;
mod fault;
mod finder;
mod header_words;
mod joined;
mod mapping;
mod person_name;
mod person_row;
mod read;
mod read_csv;
mod read_xlsx;
mod reading;
mod rules;
mod table;
mod value_words;
mod write;
mod write_xlsx;

pub use aside::nobody;
pub use check::check;
pub use columns::{Field, Meaning};
pub use day::{NotADay, day};
pub use encoding::to_utf8;
pub use fault::{Argument, Fault, Refusal, What};
pub use joined::{Joined, joined};
pub use mapping::{Mapping, MappingFault};
pub use person_name::{Parts, split as split_name};
pub use person_row::{PersonRow, Role};
pub use read::{As, read};
pub use rules::{Choice, Question, Rules, Takes};
pub use table::{
    CELL_CHARS_MAX, CELLS_MAX, COLUMNS_MAX, FILE_BYTES_MAX, Format, Note, ROWS_MAX, Row, TEXT_BYTES_MAX,
    Table,
};
pub use value_words::yes_or_no;
pub use write::{Cell, Column, Sheet, Unwritable, bad_rows, csv};
pub use write_xlsx::xlsx;
