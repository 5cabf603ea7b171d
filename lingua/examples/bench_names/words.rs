//! Single words between the alphabets, by their letters alone.

use lingua::names::letters::{Letters, Reading, Spelt, shipped};
use lingua::names::symbols::symbols;

use crate::table::Table;

/// The share of words that must have their counterpart among ten.
const AMONG_TEN: f64 = 0.97;

/// Words of `parts.tsv` in one script, looked up among all in the other, the lexicon left aside.
pub fn single_words(table: &mut Table, parts: &str) {
    let rows: Vec<Vec<&str>> = parts.lines().skip(1).map(|line| line.split('\t').collect()).collect();
    for (from, to) in [("Cyrl", "Latn"), ("Latn", "Cyrl")] {
        let (found, asked) = looked_up(&rows, from, to, shipped());
        let share = f64::from(found) / f64::from(asked);
        table.at_least(&format!("{asked} single words {from} to {to}, no lexicon: R@10"), share, AMONG_TEN);
    }
}

fn looked_up(rows: &[Vec<&str>], from: &str, to: &str, letters: &Letters) -> (u32, u32) {
    let pool: Vec<(Spelt, &str)> =
        rows.iter().filter(|r| r[2] == to).map(|r| (letters.spelt(&symbols(r[3])), r[0])).collect();
    let mut room = lingua::names::letters::Table::default();
    let (mut found, mut asked, mut last) = (0_u32, 0_u32, "");
    for row in rows.iter().filter(|r| r[2] == from && pool.iter().any(|(_, id)| *id == r[0])).step_by(7) {
        if row[0] == last {
            continue;
        }
        last = row[0];
        let reading: Reading = letters.reading(letters.spelt(&symbols(row[3])));
        let mut each = |spelt: &Spelt| {
            let size = (reading.spelt().len() + spelt.len()).max(1) as f32;
            letters.cost(&reading, spelt, 2.0 * size, &mut room) / size
        };
        let costs: Vec<(f32, &str)> = pool.iter().map(|(spelt, id)| (each(spelt), *id)).collect();
        let right =
            costs.iter().filter(|(_, id)| *id == row[0]).map(|(cost, _)| *cost).fold(f32::INFINITY, f32::min);
        asked += 1;
        found += u32::from(costs.iter().filter(|(cost, id)| *cost < right && *id != row[0]).count() < 10);
    }
    (found, asked)
}
