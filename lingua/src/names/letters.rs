//! What it costs to read one spelling as another: letters and groups of letters that stand for each other.
//!
//! The costs are learned, not written: `examples/learn_letters.rs` aligns the written forms of name items over scripts
//! (the lexicon and the place names that this crate's data notes name) as sequences of unit pairs, one to three
//! letters against none to three, by expectation maximisation (the joint multigram model of Deligne, Yvon and Bimbot
//! 1995), and writes what each pair costs to `data/letters.tsv`: the mean of the two conditional surprises, in nats.
//! `дж` read `j` costs little, `г` read `h` more, `г` read `m` as much as anything.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::symbols::{is_latin, letter, symbols};

/// A letter read as another that the tables never saw do so: a slip of the finger.
const SLIP: f32 = 5.0;
/// What a pair of the table costs of its surprise. Less than all: the surprises are added up as if letters were read each by
/// itself, but where one is read in the Russian way, so is the next.
const SEEN: f32 = 0.85;
/// A letter left out or put in.
const GAP: f32 = 3.2;
/// Two neighbours in the wrong order, in fiftieths.
const SWAP: u16 = 150;

/// Numbers below this are single symbols, as they are; those above are units of two and three letters.
const SINGLES: usize = 256;

/// The table of costs.
pub struct Letters {
    /// The numbers of units of two and three letters, by their packed symbols.
    units: HashMap<u32, u16>,
    /// For every unit what it can be read as; number 0 is a gap.
    read_as: Vec<Vec<(u16, f32)>>,
    /// What every single symbol costs when it is left out, in fiftieths.
    gaps: Vec<u8>,
}

/// A word with the numbers of the units that begin at each of its letters: of one, two and three letters, 0 for none.
#[derive(Debug, Clone)]
pub struct Spelt {
    units: Box<[[u16; 3]]>,
}

/// A word made ready to be read as many others.
#[derive(Debug, Clone)]
pub struct Reading {
    spelt: Spelt,
    /// Where the costs begin of each of the three units that begin at each letter.
    rows: Box<[[usize; 3]]>,
    /// What each unit of the table costs, in fiftieths: a byte each, so that a word's costs stay near the processor.
    costs: Vec<u8>,
    width: usize,
}

/// One step of the best reading: letters of the one word and what they are in the other.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// Letters of the first word.
    pub ours: String,
    /// Letters of the second.
    pub theirs: String,
    /// What the step costs.
    pub cost: f32,
}

/// The table that this crate ships; read when it is first used.
#[must_use]
pub fn shipped() -> &'static Letters {
    static LETTERS: OnceLock<Letters> = OnceLock::new();
    LETTERS.get_or_init(|| Letters::from_table(include_str!("../../data/letters.tsv")))
}

impl Letters {
    /// Reads a table of `letters TAB letters TAB cost` lines; a line that is none is passed over.
    #[must_use]
    pub fn from_table(table: &str) -> Self {
        let mut letters = Self {
            units: HashMap::new(),
            read_as: vec![Vec::new(); SINGLES],
            gaps: vec![rounded(GAP); SINGLES],
        };
        for line in table.lines().filter(|l| !l.starts_with('#')) {
            let mut fields = line.split('\t');
            let (Some(a), Some(b), Some(cost)) = (fields.next(), fields.next(), fields.next()) else {
                continue;
            };
            if let Ok(cost) = cost.parse::<f32>() {
                let (a, b) = (letters.number(&symbols(a)), letters.number(&symbols(b)));
                if let (0, single @ 1..256) | (single @ 1..256, 0) = (a, b) {
                    letters.gaps[usize::from(single)] = rounded(cost);
                }
                let cost = if a == 0 || b == 0 { cost } else { cost * SEEN };
                letters.read_as[usize::from(a)].push((b, cost));
                letters.read_as[usize::from(b)].push((a, cost));
            }
        }
        letters
    }

    /// The units of a word's symbols.
    #[must_use]
    pub fn spelt(&self, symbols: &[u8]) -> Spelt {
        let unit = |at: usize, length: usize| {
            symbols.get(at..at + length).and_then(|s| self.units.get(&packed(s))).copied().unwrap_or(0)
        };
        let at = |at: usize| [u16::from(symbols[at]), unit(at, 2), unit(at, 3)];
        Spelt { units: (0..symbols.len()).map(at).collect() }
    }

    /// A word made ready to be read as many others. One that another table spelt is read too, but only its single letters
    /// have a sense here.
    #[must_use]
    pub fn reading(&self, spelt: Spelt) -> Reading {
        let width = self.read_as.len();
        let known = spelt.units.iter().flatten().filter(|unit| **unit != 0).count();
        let mut costs = vec![NEVER; known * width];
        let mut rows = vec![[0; 3]; spelt.len()];
        let places = rows.iter_mut().flatten().zip(spelt.units.iter().flatten());
        let places = places.filter(|(_, unit)| **unit != 0).zip(costs.chunks_exact_mut(width)).enumerate();
        for (number, ((place, unit), row)) in places {
            *place = number * width;
            if usize::from(*unit) < SINGLES {
                row[1..SINGLES].fill(rounded(SLIP));
                row[0] = self.gaps[usize::from(*unit)];
                row[usize::from(*unit)] = 0;
            }
            // Another table may have spelt the word in units that this one does not have.
            for (other, cost) in self.read_as.get(usize::from(*unit)).into_iter().flatten() {
                row[usize::from(*other)] = rounded(*cost);
            }
        }
        Reading { spelt, rows: rows.into(), costs, width }
    }

    /// The cost of the cheapest reading of one word as the other; anything above `limit`, or infinite, when it is dearer.
    pub fn cost(&self, a: &Reading, b: &Spelt, limit: f32, table: &mut Table) -> f32 {
        self.fill(a, b, b.len(), fiftieths(limit), table);
        nats(table.at(a.spelt.len(), b.len()))
    }

    /// The cheapest reading of the whole first word as a beginning of the second, for initials and half-typed words;
    /// anything above `limit`, or infinite, when it is dearer.
    pub fn prefix_cost(&self, a: &Reading, b: &Spelt, limit: f32, table: &mut Table) -> f32 {
        // No step reads one letter as more than three.
        let looked_at = b.len().min(a.spelt.len() * 3);
        self.fill(a, b, looked_at, fiftieths(limit), table);
        (0..=looked_at).map(|end| table.at(a.spelt.len(), end)).min().map_or(f32::INFINITY, nats)
    }

    /// The cheapest reading, step by step.
    #[must_use]
    pub fn steps(&self, a: &Reading, b: &Spelt) -> Vec<Step> {
        let mut table = Table::default();
        self.fill(a, b, b.len(), FAR - 1, &mut table);
        let (mut i, mut j) = (a.spelt.len(), b.len());
        let mut steps = Vec::new();
        while i > 0 || j > 0 {
            let arrived = |(u, v): &(usize, usize)| {
                let before = (i.checked_sub(*u)?, j.checked_sub(*v)?);
                let cost = self.step(a, b, before, (*u, *v))?;
                (table.at(before.0, before.1) + cost == table.at(i, j)).then_some((*u, *v, nats(cost)))
            };
            let Some((u, v, cost)) = STEPS.iter().find_map(arrived) else { break };
            steps.push(Step { ours: a.spelt.text(i - u, i), theirs: b.text(j - v, j), cost });
            (i, j) = (i - u, j - v);
        }
        steps.reverse();
        steps
    }

    fn number(&mut self, unit: &[u8]) -> u16 {
        if unit.len() <= 1 {
            return unit.first().map_or(0, |s| u16::from(*s));
        }
        let next = u16::try_from(self.read_as.len()).unwrap_or(u16::MAX);
        let number = *self.units.entry(packed(unit)).or_insert(next);
        if number == next {
            self.read_as.push(Vec::new());
        }
        number
    }

    /// Fills the table with the cost of reading each beginning of `a` as each of the first `ends` beginnings of `b`; what
    /// costs more than `limit` is not carried on.
    fn fill(&self, a: &Reading, b: &Spelt, ends: usize, limit: u16, table: &mut Table) {
        let rows = a.spelt.len();
        let width = table.clear(rows, ends);
        for i in 0..rows {
            let Some(ours) = a.row(i, 0) else { continue };
            let (two_ours, three_ours) = (a.row(i, 1), a.row(i, 2));
            let swaps = a.spelt.units.get(i + 1).map_or(0, |next| next[0]);
            // The row of this letter, and the three that steps from it lead to.
            let (row, after) = table.costs[i * width..(i + 4) * width].split_at_mut(width);
            let (row1, after) = after.split_at_mut(width);
            let (row2, row3) = after.split_at_mut(width);
            for j in 0..=ends {
                let here = row[j];
                if here > limit {
                    continue;
                }
                let reach = |cell: &mut u16, step: u16| *cell = (*cell).min(here + step);
                reach(&mut row1[j], ours.cost(0));
                let Some([one, two, three]) = b.units.get(j).copied() else { continue };
                reach(&mut row[j + 1], self.gap(one));
                reach(&mut row1[j + 1], ours.cost(one));
                if let Some(ours) = &two_ours {
                    reach(&mut row2[j + 1], ours.cost(one));
                }
                if let Some(ours) = &three_ours {
                    reach(&mut row3[j + 1], ours.cost(one));
                }
                if two != 0 {
                    reach(&mut row1[j + 2], ours.cost(two));
                    if let Some(ours) = &two_ours {
                        reach(&mut row2[j + 2], ours.cost(two));
                    }
                    if let Some(ours) = &three_ours {
                        reach(&mut row3[j + 2], ours.cost(two));
                    }
                }
                if three != 0 {
                    reach(&mut row1[j + 3], ours.cost(three));
                    if let Some(ours) = &two_ours {
                        reach(&mut row2[j + 3], ours.cost(three));
                    }
                }
                if swaps == one && b.units.get(j + 1).is_some_and(|next| next[0] == a.spelt.units[i][0]) {
                    reach(&mut row2[j + 2], SWAP);
                }
            }
        }
        let last = &mut table.costs[rows * width..][..=ends];
        for (j, [one, ..]) in b.units.iter().enumerate().take(ends) {
            last[j + 1] = last[j + 1].min(last[j] + self.gap(*one));
        }
    }

    /// What one step costs; none when there is no such step.
    fn step(&self, a: &Reading, b: &Spelt, (i, j): (usize, usize), (u, v): (usize, usize)) -> Option<u16> {
        let theirs = if v == 0 { 0 } else { *b.units.get(j)?.get(v - 1)? };
        let read = match (u, v) {
            (_, 1..) if theirs == 0 => FAR,
            (0, _) => self.gap(theirs),
            _ => a.row(i, u - 1).map_or(FAR, |row| row.cost(theirs)),
        };
        let cost = if (u, v) == (2, 2) && swapped(&a.spelt, i, b, j) { read.min(SWAP) } else { read };
        (cost < FAR).then_some(cost)
    }

    fn gap(&self, single: u16) -> u16 {
        self.gaps.get(usize::from(single)).map_or(FAR, |cost| u16::from(*cost))
    }
}

impl Spelt {
    /// How many letters the word has.
    #[must_use]
    pub fn len(&self) -> usize {
        self.units.len()
    }

    /// Whether it has none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.units.is_empty()
    }

    /// Whether it begins with a Latin letter.
    #[must_use]
    pub fn is_latin(&self) -> bool {
        self.symbols().next().is_some_and(is_latin)
    }

    /// The word's symbols.
    pub fn symbols(&self) -> impl Iterator<Item = u8> {
        self.units.iter().map(|u| u8::try_from(u[0]).unwrap_or(0))
    }

    fn text(&self, from: usize, to: usize) -> String {
        self.symbols().take(to).skip(from).map(letter).collect()
    }
}

impl Reading {
    /// The word that is read.
    #[must_use]
    pub fn spelt(&self) -> &Spelt {
        &self.spelt
    }

    /// What the unit of so many letters more than one that begins there costs; none when no table has it.
    fn row(&self, at: usize, unit: usize) -> Option<Row<'_>> {
        let start = *self.rows.get(at)?.get(unit)?;
        (self.spelt.units[at][unit] != 0).then(|| Row(&self.costs[start..start + self.width]))
    }
}

/// What one unit costs to read as every other.
struct Row<'a>(&'a [u8]);

impl Row<'_> {
    #[inline]
    fn cost(&self, other: u16) -> u16 {
        match self.0.get(usize::from(other)) {
            None | Some(&NEVER) => FAR,
            Some(fiftieths) => u16::from(*fiftieths),
        }
    }
}

// Costs are added up in fiftieths of a nat, so that both directions round alike.

const FIFTIETH: f32 = 0.02;
/// The byte for a step that there is not.
const NEVER: u8 = u8::MAX;
/// The sum that no reading reaches: two of it fit a number.
const FAR: u16 = 0x7000;

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to what a byte holds")]
fn rounded(cost: f32) -> u8 {
    (cost / FIFTIETH).round().clamp(0.0, f32::from(NEVER - 1)) as u8
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "clamped to what is below the sum"
)]
fn fiftieths(cost: f32) -> u16 {
    (cost / FIFTIETH).clamp(0.0, f32::from(FAR - 1)) as u16
}

fn nats(fiftieths: u16) -> f32 {
    if fiftieths >= FAR { f32::INFINITY } else { f32::from(fiftieths) * FIFTIETH }
}

/// Whether the next two letters are the same in the other order.
fn swapped(a: &Spelt, i: usize, b: &Spelt, j: usize) -> bool {
    let two = |word: &Spelt, at: usize| Some((word.units.get(at)?[0], word.units.get(at + 1)?[0]));
    matches!((two(a, i), two(b, j)), (Some(x), Some(y)) if x == (y.1, y.0))
}

/// How many letters of each word a step may take.
const STEPS: [(usize, usize); 10] =
    [(1, 1), (2, 1), (1, 2), (2, 2), (3, 1), (1, 3), (3, 2), (2, 3), (1, 0), (0, 1)];

/// Room for the costs of all beginnings of two words, used again from one pair to the next.
#[derive(Debug, Default)]
pub struct Table {
    width: usize,
    costs: Vec<u16>,
}

impl Table {
    /// Makes room for this many letters on each side, and for steps that lead beyond; answers how long a row is.
    fn clear(&mut self, rows: usize, ends: usize) -> usize {
        self.width = ends + 4;
        self.costs.clear();
        self.costs.resize((rows + 4) * self.width, FAR);
        self.costs[0] = 0;
        self.width
    }

    fn at(&self, i: usize, j: usize) -> u16 {
        self.costs[i * self.width + j]
    }
}

fn packed(symbols: &[u8]) -> u32 {
    symbols.iter().fold(0, |so_far, s| so_far << 8 | u32::from(*s))
}

#[cfg(test)]
mod tests {
    use super::{Letters, Table};

    #[test]
    fn a_word_that_a_larger_table_spelt_is_read_as_far_as_this_one_knows_it() {
        let (small, large) =
            (Letters::from_table("a\to\t1.0\n"), Letters::from_table("sh\tш\t0.2\nzh\tж\t0.2\n"));
        let symbols = super::symbols("zhash");
        let reading = small.reading(large.spelt(&symbols));
        let cost = small.cost(&reading, &small.spelt(&symbols), 100.0, &mut Table::default());
        assert_eq!(cost, 0.0);
    }
}
