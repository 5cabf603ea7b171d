//! How alike two names are: which word of the one is which of the other, and what is left over.

use super::letters::{Letters, Reading, Spelt, Table};
use super::lexicon::{Lexicon, SHORT};
use super::sounds::Sketch;
use super::symbols::{Symbols, symbols};
use super::words::{Kind, Word};

/// How many other forms of a word are tried.
const FORMS_MAX: usize = 6;
/// What the sketches of two words share at least when one is read as a form of the other.
const FORM_SHARED_MIN: u32 = 600;

/// A word of a name that is looked through.
#[derive(Clone)]
pub(super) struct Known {
    pub spelt: Spelt,
    pub sketch: Sketch,
    pub items: Box<[u32]>,
    /// Whether the items are what it means: one that means something else is another, however it is spelt.
    pub means: bool,
    pub kind: Kind,
}

/// A word that is asked for, ready to be compared with very many.
pub(super) struct Asked {
    pub reading: Reading,
    pub sketch: Sketch,
    pub items: Box<[u32]>,
    /// Whether the items are what it means.
    pub means: bool,
    /// Other forms of the same name items.
    pub forms: Vec<(Reading, Sketch)>,
    pub kind: Kind,
    pub weight: f32,
}

impl Known {
    pub fn new(word: &Word, letters: &Letters, lexicon: &Lexicon) -> Self {
        let items = lexicon.items(&word.symbols);
        Self {
            spelt: letters.spelt(&word.symbols),
            sketch: Sketch::of(&word.symbols),
            items: items.into(),
            means: lexicon.has_stems() && !items.is_empty(),
            kind: word.kind,
        }
    }
}

impl Asked {
    pub fn new(word: &Word, letters: &Letters, lexicon: &Lexicon) -> Self {
        let known = Known::new(word, letters, lexicon);
        let mut forms: Vec<Symbols> = known
            .items
            .iter()
            .filter(|item| **item < SHORT)
            .flat_map(|item| lexicon.forms(*item))
            .map(symbols)
            .collect();
        forms.retain(|form| *form != word.symbols);
        forms.sort_unstable();
        forms.dedup();
        let form = |form: &Symbols| (letters.reading(letters.spelt(form)), Sketch::of(form));
        Self {
            reading: letters.reading(known.spelt),
            sketch: known.sketch,
            items: known.items,
            means: known.means,
            forms: forms.iter().take(FORMS_MAX).map(form).collect(),
            kind: word.kind,
            weight: word.weight(),
        }
    }
}

/// What the matcher believes; learned on the development half of the names.
#[derive(Debug, Clone)]
pub(super) struct Tuning {
    /// The cost a letter at which two words are as likely the same as not.
    pub even: f32,
    /// How quickly belief falls around it.
    pub slope: f32,
    /// The most that a form of the same name item costs a letter.
    pub same_item: f32,
    /// The most that a name costs a letter that is short for the other.
    pub short_form: f32,
    /// What reading another form of the same item adds to each letter.
    pub other_form: f32,
    /// What the letters of another alphabet cost each, however rightly they are read: it says nothing about the words.
    pub other_script: f32,
    /// What an initial that fits is worth.
    pub initial: f32,
    /// What the beginning of a word is worth against the whole of it.
    pub beginning: f32,
    /// What a word counts that only one of the names has, when the other has all its words.
    pub left_out: f32,
}

impl Tuning {
    /// What the development half of the names taught.
    pub const LEARNED: Self = Self {
        even: 1.0,
        slope: 0.3,
        same_item: 0.05,
        short_form: 0.6,
        other_form: 0.12,
        other_script: 0.08,
        initial: 0.8,
        beginning: 0.95,
        left_out: 0.85,
    };

    /// The cost a letter above which two words are not worth reading on.
    fn hopeless(&self) -> f32 {
        self.even + 2.45 * self.slope
    }

    /// How alike two words are, 0 to 1, by what a letter costs of reading one as the other.
    pub(super) fn likeness(&self, a_letter: f32) -> f32 {
        let raw = |c: f32| 1.0 / (1.0 + ((c - self.even) / self.slope).exp());
        (raw(a_letter) / raw(0.0)).min(1.0)
    }
}

/// How alike the word asked for is to the beginning of a known one, 0 to 1.
pub(super) fn beginning_likeness(
    a: &Asked,
    b: &Known,
    letters: &Letters,
    tuning: &Tuning,
    table: &mut Table,
) -> f32 {
    let size = (2 * a.reading.spelt().len()).max(1) as f32;
    let each = letters.prefix_cost(&a.reading, &b.spelt, tuning.hopeless() * size, table) / size;
    tuning.beginning * tuning.likeness(each)
}

/// How alike a word asked for and a known one are, 0 to 1.
pub(super) fn word_likeness(
    a: &Asked,
    b: &Known,
    letters: &Letters,
    tuning: &Tuning,
    table: &mut Table,
) -> f32 {
    if a.kind == Kind::Initial || b.kind == Kind::Initial {
        return initial_likeness(a, b, letters, tuning, table);
    }
    let item = a.items.iter().find(|item| b.items.contains(item));
    if item.is_none() && a.means && b.means {
        return 0.0;
    }
    let size = (a.reading.spelt().len() + b.spelt.len()) as f32;
    let mut each = letters.cost(&a.reading, &b.spelt, tuning.hopeless() * size, table) / size;
    if a.reading.spelt().is_latin() != b.spelt.is_latin() {
        each = (each - tuning.other_script).max(0.0);
    }
    if let Some(item) = item {
        each = each.min(if *item < SHORT { tuning.same_item } else { tuning.short_form });
    }
    for (form, sketch) in &a.forms {
        let hope = each - tuning.other_form;
        if hope > 0.0 && sketch.shared(b.sketch) >= FORM_SHARED_MIN {
            let size = (form.spelt().len() + b.spelt.len()) as f32;
            each = each.min(letters.cost(form, &b.spelt, hope * size, table) / size + tuning.other_form);
        }
    }
    tuning.likeness(each)
}

fn initial_likeness(a: &Asked, b: &Known, letters: &Letters, tuning: &Tuning, table: &mut Table) -> f32 {
    // An initial stands for the word that begins as it does; the shorter is the initial.
    let cost = if a.reading.spelt().len() <= b.spelt.len() {
        letters.prefix_cost(&a.reading, &b.spelt, INITIAL_COST, table)
    } else {
        letters.prefix_cost(&letters.reading(b.spelt.clone()), a.reading.spelt(), INITIAL_COST, table)
    };
    tuning.initial * (1.0 - cost / INITIAL_COST).max(0.0)
}

/// An initial that costs so much to read as a beginning is not that of the word.
const INITIAL_COST: f32 = 3.0;

/// A pair of words of two names that are taken to be one.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Pair {
    pub ours: usize,
    pub theirs: usize,
    pub likeness: f32,
}

/// The best one-to-one pairing of the words of two names, by their likenesses (a row for each of ours).
pub(super) fn pairing(likeness: &[f32], weights: (&[f32], &[f32])) -> Vec<Pair> {
    let (rows, columns) = (weights.0.len(), weights.1.len());
    let gain = |i: usize, j: usize| likeness[i * columns + j] * (weights.0[i] + weights.1[j]);
    if (rows, columns) == (2, 2) {
        return crosswise(likeness, &gain);
    }
    // best[mask]: the most that the rows so far gain with the columns of the mask.
    let masks = 1_usize << columns;
    let mut best = vec![f32::NEG_INFINITY; masks];
    best[0] = 0.0;
    let mut chosen = vec![u8::MAX; rows * masks];
    for i in 0..rows {
        let mut next = best.clone();
        for (mask, so_far) in best.iter().enumerate() {
            for j in (0..columns).filter(|j| mask >> j & 1 == 0 && gain(i, *j) > 0.0) {
                let with = mask | 1 << j;
                if so_far + gain(i, j) > next[with] {
                    next[with] = so_far + gain(i, j);
                    chosen[i * masks + with] = u8::try_from(j).unwrap_or(u8::MAX);
                }
            }
        }
        best = next;
    }
    unwound(&best, &chosen, likeness, (rows, columns))
}

/// The pairing of two words with two, straight or crosswise.
fn crosswise(likeness: &[f32], gain: &impl Fn(usize, usize) -> f32) -> Vec<Pair> {
    let cross = gain(0, 1) + gain(1, 0) > gain(0, 0) + gain(1, 1);
    let pair = |ours: usize, theirs: usize| Pair { ours, theirs, likeness: likeness[ours * 2 + theirs] };
    let both = if cross { [pair(0, 1), pair(1, 0)] } else { [pair(0, 0), pair(1, 1)] };
    both.into_iter().filter(|p| p.likeness > 0.0).collect()
}

fn unwound(best: &[f32], chosen: &[u8], likeness: &[f32], (rows, columns): (usize, usize)) -> Vec<Pair> {
    let masks = best.len();
    let mut mask = (0..masks).max_by(|a, b| best[*a].total_cmp(&best[*b])).unwrap_or(0);
    let mut pairs = Vec::new();
    for i in (0..rows).rev() {
        let j = usize::from(chosen[i * masks + mask]);
        if j < columns && mask >> j & 1 == 1 {
            pairs.push(Pair { ours: i, theirs: j, likeness: likeness[i * columns + j] });
            mask &= !(1 << j);
        }
    }
    pairs.reverse();
    pairs
}

/// The score of two names from their paired words. What neither has of the other speaks against them in full; what only
/// one has less, for lists leave words out.
pub(super) fn score(pairs: &[Pair], weights: (&[f32], &[f32]), tuning: &Tuning) -> f32 {
    if pairs.is_empty() {
        return 0.0;
    }
    let (ours, theirs) = missing(pairs, weights);
    let both = weights.0.iter().chain(weights.1).sum::<f32>();
    balance(ours, theirs, both, tuning)
}

/// What the words of either name weigh that have no counterpart.
fn missing(pairs: &[Pair], weights: (&[f32], &[f32])) -> (f32, f32) {
    let missing = |of: &[f32], side: fn(&Pair) -> usize| {
        let found: f32 = pairs.iter().map(|p| p.likeness * of[side(p)]).sum();
        (of.iter().sum::<f32>() - found).max(0.0)
    };
    (missing(weights.0, |p| p.ours), missing(weights.1, |p| p.theirs))
}

/// Where a name stands among those that are found while one types, the first the highest. See [`balance_as_typed`].
pub(super) fn rank_as_typed(pairs: &[Pair], weights: (&[f32], &[f32])) -> f32 {
    let (ours, theirs) = missing(pairs, weights);
    balance_as_typed((ours, weights.0.iter().sum()), (theirs, weights.1.iter().sum()))
}

/// What the rest of a name counts for while one types.
const REST: f32 = 0.01;

/// The same of weights: what is missing of each side, and what there is. The rest of a name is what was not typed yet, and
/// says next to nothing: by the score, `szabo` had `Szabolcs Anna` before `Szabó Gábor`, whose given name is longer, and
/// `haciyev` had `Hacıyeva` before `Гаджиев`. It decides between names that have what was typed equally.
pub(super) fn balance_as_typed(ours: (f32, f32), theirs: (f32, f32)) -> f32 {
    let share = |(missing, of): (f32, f32)| missing / of.max(f32::MIN_POSITIVE);
    1.0 - share(ours) - REST * share(theirs)
}

/// The score of two names that together weigh `both`, of which so much has no counterpart on either side.
pub(super) fn balance(ours: f32, theirs: f32, both: f32, tuning: &Tuning) -> f32 {
    let against = 2.0 * ours.min(theirs) + tuning.left_out * (ours - theirs).abs();
    (1.0 - against / both.max(f32::MIN_POSITIVE)).clamp(0.0, 1.0)
}
