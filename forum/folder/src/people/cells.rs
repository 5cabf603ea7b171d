//! The cells of one row, asked for by column; faults are collected on the way.

use super::columns::Column;
use crate::{What, Worded, wellformed};
use jiff::civil::Date;
use std::cell::RefCell;

/// One row under its header.
pub struct Cells<'r> {
    values: Vec<(&'r Column, String)>,
    faults: RefCell<Vec<(String, What)>>,
}

impl<'r> Cells<'r> {
    /// Takes the cells that have a meaning and hold something.
    pub fn new(cells: &'r [Vec<u8>], columns: &'r [Option<Column>]) -> Cells<'r> {
        let mut row = Cells { values: vec![], faults: RefCell::default() };
        for (cell, column) in cells.iter().zip(columns) {
            let Some(column) = column else { continue };
            let Ok(value) = std::str::from_utf8(cell) else {
                row.fault(&name(column), What::NotUtf8);
                continue;
            };
            let value = without_guard(value.trim());
            if !value.is_empty() {
                row.values.push((column, value.to_owned()));
            }
        }
        row
    }

    /// Files a fault.
    pub fn fault(&self, field: &str, what: What) {
        self.faults.borrow_mut().push((field.to_owned(), what));
    }

    /// All faults.
    pub fn into_faults(self) -> Vec<(String, What)> {
        self.faults.into_inner()
    }

    /// Every filled cell.
    pub fn iter(&self) -> impl Iterator<Item = (&'r Column, &str)> {
        self.values.iter().map(|(column, value)| (*column, value.as_str()))
    }

    /// What a column of ours holds.
    pub fn line(&self, name: &str) -> Option<String> {
        let value = self.iter().find(|(column, _)| matches!(column, Column::Own(own) if *own == name))?.1;
        if let Some(what) = wellformed::line_fault(value) {
            self.fault(name, what);
        }
        Some(value.to_owned())
    }

    /// What a column of ours must hold.
    pub fn required(&self, name: &str) -> String {
        let value = self.line(name);
        // A cell of broken bytes has its fault already.
        if value.is_none() && !self.faults.borrow().iter().any(|(field, _)| field == name) {
            self.fault(name, What::Missing);
        }
        value.unwrap_or_default()
    }

    /// One of the words of a closed list.
    pub fn word<T: Worded>(&self, name: &str) -> Option<T> {
        let value = self.line(name)?;
        let word = T::from_word(&value);
        if word.is_none() {
            let allowed: Vec<&str> = T::ALL.iter().map(|it| it.word()).collect();
            self.fault(name, What::NotOneOf { value, allowed: allowed.join(", ") });
        }
        word
    }

    /// A day.
    pub fn date(&self, name: &str) -> Option<Date> {
        let value = self.line(name)?;
        let date = wellformed::date(&value);
        if date.is_none() {
            self.fault(name, What::BadDate { value });
        }
        date
    }

    /// A whole number from 1.
    pub fn number(&self, name: &str) -> Option<u32> {
        let value = self.line(name)?;
        let number = value.parse().ok().filter(|number| *number > 0);
        if number.is_none() {
            self.fault(name, What::BadNumber { value });
        }
        number
    }
}

/// A column's name in the header.
pub fn name(column: &Column) -> String {
    match column {
        Column::Own(name) => (*name).to_owned(),
        Column::PositionIn(tag) => format!("position_{tag}"),
        Column::OrganisationIn(tag) => format!("organisation_{tag}"),
        Column::Answer(field) => field.clone(),
    }
}

/// Puts an apostrophe before what a spreadsheet would take for a formula; [`without_guard`] takes it away again.
pub fn with_guard(value: &str) -> String {
    if is_formula(value.trim_start_matches('\'')) { format!("'{value}") } else { value.to_owned() }
}

fn without_guard(value: &str) -> &str {
    match value.strip_prefix('\'') {
        Some(rest) if is_formula(rest.trim_start_matches('\'')) => rest,
        _ => value,
    }
}

fn is_formula(value: &str) -> bool {
    // A lone `-` is a person's missing second name, and harmless.
    value != "-" && value.starts_with(['=', '+', '-', '@', '\t', '\r'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_spreadsheet_would_compute_is_guarded_and_comes_back() {
        for value in ["=1+1", "+994 12", "-x", "@a", "'=1", "''=1", "-", "O'Neil", "'quoted'", ""] {
            assert_eq!(without_guard(&with_guard(value)), value);
        }
        assert_eq!(with_guard("=1+1"), "'=1+1");
        assert_eq!(with_guard("-"), "-");
    }
}
