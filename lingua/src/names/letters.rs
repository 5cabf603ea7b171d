//! What it costs to read one spelling as another: letters and groups of letters that stand for each other.
//!
//! The costs are learned, not written: `examples/learn_letters.rs` aligns the written forms of name items over scripts
//! (the lexicon and the place names that this crate's data notes name) as sequences of unit pairs, one to three
//! letters against none to three, by expectation maximisation (the joint multigram model of Deligne, Yvon and Bimbot
//! 1995), and writes what each pair costs to `data/letters.tsv`: the mean of the two conditional surprises, in nats.
//! `дж` read `j` costs little, `г` read `h` more, `г` read `m` as much as anything.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::symbols::{letter, symbols};

/// A letter read as another that the tables never saw do so: a slip of the finger.
const SLIP: f32 = 4.0;
/// A letter left out or put in.
const GAP: f32 = 3.2;
/// Two neighbours in the wrong order.
const SWAP: f32 = 3.0;

/// Numbers below this are single symbols, as they are; those above are units of two and three letters.
const SINGLES: usize = 256;

/// The table of costs.
pub struct Letters {
    /// The numbers of units of two and three letters, by their packed symbols.
    units: HashMap<u32, u16>,
    /// For every unit what it can be read as; number 0 is a gap.
    read_as: Vec<Vec<(u16, f32)>>,
    /// What every single symbol costs when it is left out, rounded as in a reading, so that both sides cost the same.
    gaps: Vec<f32>,
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
            gaps: vec![f32::from(rounded(GAP)) * FIFTIETH; SINGLES],
        };
        for line in table.lines().filter(|l| !l.starts_with('#')) {
            let mut fields = line.split('\t');
            let (Some(a), Some(b), Some(cost)) = (fields.next(), fields.next(), fields.next()) else {
                continue;
            };
            if let Ok(cost) = cost.parse::<f32>() {
                let (a, b) = (letters.number(&symbols(a)), letters.number(&symbols(b)));
                if let (0, single @ 1..256) | (single @ 1..256, 0) = (a, b) {
                    letters.gaps[usize::from(single)] = f32::from(rounded(cost)) * FIFTIETH;
                }
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

    /// A word made ready to be read as many others.
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
                row[0] = rounded(self.gap(*unit));
                row[usize::from(*unit)] = 0;
            }
            for (other, cost) in &self.read_as[usize::from(*unit)] {
                row[usize::from(*other)] = rounded(*cost);
            }
        }
        Reading { spelt, rows: rows.into(), costs, width }
    }

    /// The cost of the cheapest reading of one word as the other; anything above `limit`, or infinite, when it is dearer.
    pub fn cost(&self, a: &Reading, b: &Spelt, limit: f32, table: &mut Table) -> f32 {
        self.fill(a, b, limit, table);
        table.costs.last().copied().unwrap_or(0.0)
    }

    /// The cheapest reading of the whole first word as a beginning of the second: for initials and half-typed words.
    pub fn prefix_cost(&self, a: &Reading, b: &Spelt, table: &mut Table) -> f32 {
        self.fill(a, b, f32::INFINITY, table);
        let row = a.spelt.len() * table.width;
        table.costs[row..row + table.width].iter().copied().fold(f32::INFINITY, f32::min)
    }

    /// The cheapest reading, step by step.
    #[must_use]
    pub fn steps(&self, a: &Reading, b: &Spelt) -> Vec<Step> {
        let mut table = Table::default();
        self.fill(a, b, f32::INFINITY, &mut table);
        let (mut i, mut j) = (a.spelt.len(), b.len());
        let mut steps = Vec::new();
        while i > 0 || j > 0 {
            let arrived = |(u, v): &(usize, usize)| {
                let before = (i.checked_sub(*u)?, j.checked_sub(*v)?);
                let cost = self.step(a, b, before, (*u, *v))?;
                let off = (table.at(before.0, before.1) + cost - table.at(i, j)).abs();
                (off < 1e-3).then_some((*u, *v, cost))
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

    fn fill(&self, a: &Reading, b: &Spelt, limit: f32, table: &mut Table) {
        let (rows, width) = (a.spelt.len() + 1, b.len() + 1);
        table.width = width;
        table.costs.clear();
        table.costs.resize(rows * width, f32::INFINITY);
        table.costs[0] = 0.0;
        for i in 0..rows {
            for j in 0..width {
                let here = table.costs[i * width + j];
                if here <= limit {
                    self.spread(a, b, (i, j), here, table);
                }
            }
        }
    }

    /// Carries the cost of the first `i` and `j` letters on by every step that can follow.
    #[inline]
    fn spread(&self, a: &Reading, b: &Spelt, (i, j): (usize, usize), here: f32, table: &mut Table) {
        let width = table.width;
        let mut reach = |u: usize, v: usize, cost: f32| {
            let cell = &mut table.costs[(i + u) * width + j + v];
            *cell = cell.min(here + cost);
        };
        let Some([single, two, three]) = b.units.get(j) else {
            if i < a.spelt.len() {
                reach(1, 0, a.row(i, 0).cost(0));
            }
            return;
        };
        reach(0, 1, self.gap(*single));
        if i == a.spelt.len() {
            return;
        }
        let row = a.row(i, 0);
        reach(1, 0, row.cost(0));
        reach(1, 1, row.cost(*single));
        if *two != 0 {
            reach(1, 2, row.cost(*two));
        }
        if *three != 0 {
            reach(1, 3, row.cost(*three));
        }
        if a.spelt.units[i][1] != 0 {
            let row = a.row(i, 1);
            reach(2, 1, row.cost(*single));
            if *two != 0 {
                reach(2, 2, row.cost(*two));
            }
            if *three != 0 {
                reach(2, 3, row.cost(*three));
            }
        }
        if a.spelt.units[i][2] != 0 {
            let row = a.row(i, 2);
            reach(3, 1, row.cost(*single));
            if *two != 0 {
                reach(3, 2, row.cost(*two));
            }
        }
        if swapped(&a.spelt, i, b, j) {
            reach(2, 2, SWAP);
        }
    }

    /// What one step costs; none when there is no such step.
    fn step(&self, a: &Reading, b: &Spelt, (i, j): (usize, usize), (u, v): (usize, usize)) -> Option<f32> {
        let ours = if u == 0 { 0 } else { *a.spelt.units.get(i)?.get(u - 1)? };
        let theirs = if v == 0 { 0 } else { *b.units.get(j)?.get(v - 1)? };
        let read = match (ours, theirs) {
            (0, _) if u > 0 => f32::INFINITY,
            (_, 0) if v > 0 => f32::INFINITY,
            (0, single) => self.gap(single),
            (_, other) => a.row(i, u - 1).cost(other),
        };
        let cost = if (u, v) == (2, 2) && swapped(&a.spelt, i, b, j) { read.min(SWAP) } else { read };
        cost.is_finite().then_some(cost)
    }

    fn gap(&self, single: u16) -> f32 {
        self.gaps.get(usize::from(single)).copied().unwrap_or(GAP)
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

    fn row(&self, at: usize, unit: usize) -> Row<'_> {
        let start = self.rows[at][unit];
        Row(&self.costs[start..start + self.width])
    }
}

/// What one unit costs to read as every other.
struct Row<'a>(&'a [u8]);

impl Row<'_> {
    #[inline]
    fn cost(&self, other: u16) -> f32 {
        match self.0[usize::from(other)] {
            NEVER => f32::INFINITY,
            fiftieths => f32::from(fiftieths) * FIFTIETH,
        }
    }
}

const FIFTIETH: f32 = 0.02;
/// The byte for a step that there is not.
const NEVER: u8 = u8::MAX;

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to what a byte holds")]
fn rounded(cost: f32) -> u8 {
    (cost / FIFTIETH).round().clamp(0.0, f32::from(NEVER - 1)) as u8
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
    costs: Vec<f32>,
}

impl Table {
    fn at(&self, i: usize, j: usize) -> f32 {
        self.costs[i * self.width + j]
    }
}

fn packed(symbols: &[u8]) -> u32 {
    symbols.iter().fold(0, |so_far, s| so_far << 8 | u32::from(*s))
}
