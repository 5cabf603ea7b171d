//! Rows of a list that are nobody: a form has empty rows with their numbers, and a total, a date, a signature under them. The
//! words are in `footer_words.tsv`.

use crate::{Field, Mapping, Meaning, Row, Table, clean};
use std::{collections::HashMap, sync::LazyLock};

/// The places of the rows that are nobody: those with a running number alone, and what stands under the last person.
pub fn nobody(table: &Table, mapping: &Mapping) -> Vec<usize> {
    let is_under = |row: &Row| row.faults.is_empty() && is_footer(row);
    let sound = |row: &Row| row.faults.is_empty() && is_number_alone(row, mapping);
    let last = table.rows.iter().rposition(|row| !sound(row) && !is_under(row));
    let under = last.map_or(0, |last| last + 1);
    let rows = table.rows.iter().enumerate();
    rows.filter(|(at, row)| *at >= under || sound(row)).map(|(at, _)| at).collect()
}

impl Table {
    /// The table without the rows at these places, which are in order.
    pub fn without(&self, places: &[usize]) -> Table {
        let is_kept = |at: &usize| places.binary_search(at).is_err();
        let kept = self.rows.iter().enumerate().filter(|(at, _)| is_kept(at)).map(|(_, row)| row.clone());
        Table {
            format: self.format,
            headers: self.headers.clone(),
            rows: kept.collect(),
            notes: self.notes.clone(),
            sheets: self.sheets.clone(),
        }
    }
}

/// Whether a row has its number and nothing else.
fn is_number_alone(row: &Row, mapping: &Mapping) -> bool {
    let is_of_form =
        |column| matches!(mapping.meaning(column), Meaning::Nothing | Meaning::Field(Field::Ref));
    filled(row).all(|(column, cell)| is_of_form(column) && is_number(cell))
}

/// Whether a row is a total or a signature, with numbers and days beside it.
fn is_footer(row: &Row) -> bool {
    let is_label = |cell: &str| has_line(cell) || is_label(cell);
    let is_beside = |cell: &str| is_number(cell) || crate::day(cell).is_ok();
    filled(row).any(|(_, cell)| is_label(cell))
        && filled(row).all(|(_, cell)| is_label(cell) || is_beside(cell))
}

fn filled(row: &Row) -> impl Iterator<Item = (usize, &str)> {
    let cells = row.cells.iter().map(|cell| cell.trim()).enumerate();
    cells.filter(|(_, cell)| !matches!(*cell, "" | "-" | "–" | "—"))
}

/// `12`, `12.`, `№ 12`.
fn is_number(cell: &str) -> bool {
    let bare = cell.trim_start_matches(['№', '#', ' ']).trim_end_matches(['.', ')']);
    !bare.is_empty() && bare.bytes().all(|byte| byte.is_ascii_digit())
}

/// A line to sign on.
fn has_line(cell: &str) -> bool {
    ["___", ".....", "……"].iter().any(|line| cell.contains(line))
}

#[derive(Clone, Copy, PartialEq)]
enum Class {
    Label,
    Counted,
}

static WORDS: LazyLock<HashMap<String, Class>> = LazyLock::new(|| {
    let lines = include_str!("footer_words.tsv").lines().filter(|line| !line.starts_with('#'));
    let words = lines.flat_map(|line| {
        let mut parts = line.split('\t');
        let class = if parts.next() == Some("counted") { Class::Counted } else { Class::Label };
        parts.nth(1).unwrap_or_default().split('|').map(move |word| (clean::words(word), class))
    });
    words.collect()
});

/// `Total: 24 people`, `Signature`, `Подпись: Иванов`.
fn is_label(cell: &str) -> bool {
    if cell.len() > 200 {
        return false;
    }
    let text = clean::words(cell.split_once(':').map_or(cell, |(label, _)| label));
    let words: Vec<&str> =
        text.split(' ').filter(|word| !word.bytes().all(|byte| byte.is_ascii_digit())).collect();
    let is = |text: &str, class: Class| WORDS.get(text) == Some(&class);
    (1..=words.len().min(2)).any(|count| {
        let (label, rest) = words.split_at(count);
        is(&label.join(" "), Class::Label) && rest.iter().all(|word| is(word, Class::Counted))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_under_a_list_is_known_in_each_language() {
        for cell in [
            "Total: 24",
            "TOTAL",
            "Cəmi 24 nəfər",
            "Toplam: 24 kişi",
            "Jami: 24",
            "Барлығы 24 адам",
            "Баары: 24",
            "Jemi: 24",
            "Összesen: 24 fő",
            "Итого: 24 человека",
            "Всего участников: 24",
            "Подпись: Иванов",
            "İMZA",
            "М.П.",
        ] {
            assert!(is_label(cell), "{cell}");
        }
        for cell in ["", "24", "Total Anna", "Imza Aliyeva", "Anna", "Totalova", "Date Masamune"] {
            assert!(!is_label(cell), "{cell}");
        }
    }
}
