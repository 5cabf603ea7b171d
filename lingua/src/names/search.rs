//! One search of an [`Index`]: what each word asked for says about the words of the index, and these about the names.

use super::compare::{self, Asked, Pair, Tuning};
use super::index::{Index, Match};
use super::letters::Table;
use super::reason::Reason;
use super::sounds::Sketch;
use super::symbols::symbols;
use super::words::{Kind, Word};

/// How many words of the index are read letter by letter for each word asked for.
const READ_MAX: usize = 600;
/// How much of a sketch a word shares at least, of 1000, to be read.
const SHARED_MIN: u32 = 350;
/// A word of a name that shares less is not read even then: it is another.
const STRANGE: u32 = 150;
/// A word less like than this says nothing about a name.
const LIKE_MIN: f32 = 0.08;
/// A word less like than this is not enough to look at a name, when there are as many others as are compared.
const TELLING_MIN: f32 = 0.4;
/// How many names are compared in full.
const COMPARED_MAX: usize = 800;

/// A best answer surer than this is not doubted; below it, a slipped space is tried.
pub(super) const SURE_MIN: f32 = 0.75;
/// A word less like any of the index than this may have lost or won a letter at the space.
const KNOWN_MIN: f32 = 0.8;
/// How much surer an answer with other spaces must be.
const RESPACED_LEAD: f32 = 0.05;

/// A search that goes on: what was read once is not read again.
pub(super) struct Search<'a, Id> {
    pub index: &'a Index<Id>,
    /// Whether the last word may be the beginning of one.
    pub typing: bool,
    pub among: &'a dyn Fn(&Id) -> bool,
    columns: Vec<Column>,
    table: Table,
}

/// A word asked for and how alike the words of the index are to it.
struct Column {
    word: Word,
    /// Whether it may be the beginning of a word.
    beginning: bool,
    asked: Asked,
    /// For each word of the index; not a number where nobody has compared them yet.
    likeness: Vec<f32>,
    /// The words that are like it, by their numbers, the most alike first.
    like: Vec<(f32, u32)>,
}

impl<'a, Id: Clone + PartialEq> Search<'a, Id> {
    pub fn new(index: &'a Index<Id>, typing: bool, among: &'a dyn Fn(&Id) -> bool) -> Self {
        Self { index, typing, among, columns: Vec::new(), table: Table::default() }
    }

    /// The names most like this one, the best first.
    pub fn find(&mut self, name: &str, limit: usize) -> Vec<Match<Id>> {
        let mut words = (self.index.parted)(name);
        if let Some(last) = words.last_mut().filter(|last| self.typing && last.kind != Kind::Initial) {
            last.kind = Kind::Plain;
        }
        let turns = self.turns(&words);
        let mut matches = self.matches(&turns, &words, limit);
        if self.typing || matches.first().is_some_and(|best| best.score > SURE_MIN) {
            return matches;
        }
        // A space that slipped by a letter, or is one too many, leaves words that nobody has: `joh nwheeler`.
        for at in 1..words.len() {
            let known = self.least_known(&turns[at - 1..=at]);
            if known >= KNOWN_MIN {
                continue;
            }
            for slipped in respaced(&words, at) {
                let turns = self.turns(&slipped);
                let end = turns.len() - (words.len() - at - 1);
                if self.least_known(&turns[at - 1..end]) <= known {
                    continue;
                }
                let other = self.matches(&turns, &slipped, limit);
                let best = |matches: &[Match<Id>]| matches.first().map_or(0.0, |best| best.score);
                if best(&other) > best(&matches) + RESPACED_LEAD {
                    matches.retain(|m| other.iter().all(|earlier| earlier.id != m.id));
                    matches.splice(0..0, other);
                    matches.truncate(limit);
                }
            }
        }
        matches
    }

    /// The columns of these words, made where there is none yet.
    fn turns(&mut self, words: &[Word]) -> Vec<usize> {
        let alone = words.iter().all(|word| word.kind == Kind::Initial);
        let last = words.len().saturating_sub(1);
        (0..words.len()).map(|at| self.column(&words[at], self.typing && at == last, alone)).collect()
    }

    fn column(&mut self, word: &Word, beginning: bool, alone: bool) -> usize {
        let same = |column: &Column| {
            (column.beginning, column.word.kind, &column.word.symbols)
                == (beginning, word.kind, &word.symbols)
        };
        if let Some(at) = self.columns.iter().position(same) {
            return at;
        }
        let asked = Asked::new(word, self.index.letters, self.index.lexicon);
        let likeness = vec![f32::NAN; self.index.entries.len()];
        let mut column = Column { word: word.clone(), beginning, asked, likeness, like: Vec::new() };
        let numbers = match word.kind {
            Kind::Initial if alone => (0_u32..).zip(&self.index.entries).map(|(number, _)| number).collect(),
            Kind::Initial => Vec::new(),
            _ => column.promising(self.index),
        };
        for number in numbers {
            let likeness = column.read(self.index, number, &mut self.table);
            if likeness > LIKE_MIN {
                column.like.push((likeness, number));
            }
        }
        column.like.sort_unstable_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        column.like.dedup();
        self.columns.push(column);
        self.columns.len() - 1
    }

    /// How much the strangest of these words is like the most alike of the index.
    fn least_known(&self, turns: &[usize]) -> f32 {
        let known = |turn: &usize| self.columns[*turn].like.first().map_or(0.0, |best| best.0);
        turns.iter().map(known).fold(1.0, f32::min)
    }

    /// The names found for these words, the best first, each id once.
    fn matches(&mut self, turns: &[usize], words: &[Word], limit: usize) -> Vec<Match<Id>> {
        let candidates = self.candidates(turns);
        let mut found: Vec<(f32, f32, u32)> = candidates
            .into_iter()
            .map(|name| {
                let (rank, score) = self.score(turns, name);
                (rank, score, name)
            })
            .filter(|(_, score, _)| *score > 0.0)
            .collect();
        found.sort_unstable_by(|a, b| b.0.total_cmp(&a.0).then(a.2.cmp(&b.2)));
        let mut matches: Vec<Match<Id>> = Vec::with_capacity(limit.min(found.len()));
        for (_, score, number) in found {
            if matches.len() >= limit {
                break;
            }
            let name = &self.index.names[number as usize];
            if matches.iter().any(|earlier| earlier.id == name.id) {
                continue;
            }
            let (pairs, ours, _) = self.pairs(turns, number);
            let theirs = (self.index.parted)(&name.text);
            let reason = Reason::new(&pairs, words, &theirs, self.index.letters, self.index.lexicon);
            let found: f32 = pairs.iter().map(|pair| ours[pair.ours] * pair.likeness).sum();
            let covered = (found / ours.iter().sum::<f32>().max(f32::MIN_POSITIVE)).min(1.0);
            matches.push(Match { id: name.id.clone(), score, covered, reason });
        }
        matches
    }

    /// The names that the words speak for most, among those that are looked through.
    fn candidates(&mut self, turns: &[usize]) -> Vec<u32> {
        let total: f32 = turns.iter().map(|turn| self.columns[*turn].asked.weight).sum();
        let mut ranked: Vec<(f32, u32)> =
            self.touched(turns).into_iter().map(|name| (self.worth(turns, total, name), name)).collect();
        let initials: Vec<usize> =
            turns.iter().copied().filter(|turn| self.columns[*turn].word.kind == Kind::Initial).collect();
        if !initials.is_empty() {
            keep_best(&mut ranked, COMPARED_MAX * 10);
            for (rank, name) in &mut ranked {
                for (turn, part) in initials.iter().flat_map(|turn| {
                    self.index.names[*name as usize].words.iter().map(move |part| (*turn, part))
                }) {
                    self.columns[turn].read(self.index, part.number, &mut self.table);
                }
                *rank = self.worth(turns, total, *name);
            }
        }
        keep_best(&mut ranked, COMPARED_MAX);
        ranked.into_iter().map(|(_, name)| name).collect()
    }

    /// The names that have a word like one asked for: enough of those with the most telling ones.
    fn touched(&self, turns: &[usize]) -> Vec<u32> {
        let heaviest =
            turns.iter().map(|turn| self.columns[*turn].asked.weight).fold(f32::MIN_POSITIVE, f32::max);
        let telling = turns.iter().flat_map(|turn| {
            let column = &self.columns[*turn];
            column.like.iter().map(move |(like, number)| (like * column.asked.weight / heaviest, *number))
        });
        let mut telling: Vec<(f32, u32)> = telling.collect();
        telling.sort_unstable_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        let mut seen = vec![false; self.index.names.len()];
        let mut touched = Vec::new();
        for (tells, number) in telling {
            if tells < TELLING_MIN && touched.len() >= COMPARED_MAX {
                break;
            }
            for name in &self.index.entries[number as usize].names {
                let at = *name as usize;
                if !std::mem::replace(&mut seen[at], true) && (self.among)(&self.index.names[at].id) {
                    touched.push(*name);
                }
            }
        }
        touched
    }

    /// The score of a name if each word asked for had what is most like it, as far as that has been read.
    fn worth(&self, turns: &[usize], total: f32, name: u32) -> f32 {
        let name = &self.index.names[name as usize];
        let mut found = 0.0;
        for turn in turns {
            let column = &self.columns[*turn];
            let likeness = name.words.iter().map(|part| column.likeness[part.number as usize]);
            // What is not a number yet is passed over by `max`.
            found += likeness.fold(0.0, f32::max) * column.asked.weight;
        }
        let missing = |of: f32| (of - found).max(0.0);
        match self.typing {
            true => compare::balance_as_typed((missing(total), total), (missing(name.weight), name.weight)),
            false => {
                compare::balance(missing(total), missing(name.weight), total + name.weight, &Tuning::LEARNED)
            }
        }
    }

    /// By what a name is ranked, and its score. They differ while one types.
    fn score(&mut self, turns: &[usize], name: u32) -> (f32, f32) {
        let (pairs, ours, theirs) = self.pairs(turns, name);
        let score = compare::score(&pairs, (&ours, &theirs), &Tuning::LEARNED);
        match self.typing {
            true => (compare::rank_as_typed(&pairs, (&ours, &theirs)), score),
            false => (score, score),
        }
    }

    /// Which word asked for is which of a name, and what the words of both weigh.
    fn pairs(&mut self, turns: &[usize], name: u32) -> (Vec<Pair>, Vec<f32>, Vec<f32>) {
        let name = &self.index.names[name as usize];
        let mut likeness = Vec::with_capacity(turns.len() * name.words.len());
        for turn in turns {
            let column = &mut self.columns[*turn];
            likeness
                .extend(name.words.iter().map(|part| column.read(self.index, part.number, &mut self.table)));
        }
        let ours: Vec<f32> = turns.iter().map(|turn| self.columns[*turn].asked.weight).collect();
        let theirs: Vec<f32> = name.words.iter().map(|part| part.weight).collect();
        (compare::pairing(&likeness, (&ours, &theirs)), ours, theirs)
    }
}

impl Column {
    /// Words whose sketch is most like that of the word asked for, and the other forms of its name.
    fn promising<Id>(&self, index: &Index<Id>) -> Vec<u32> {
        let all = (0_u32..).zip(&index.sketches).map(|(number, known)| (self.shared(*known), number));
        let mut best: Vec<(u32, u32)> = all.filter(|(shared, _)| *shared > SHARED_MIN).collect();
        let count = if self.beginning { READ_MAX * 4 } else { READ_MAX };
        if best.len() > count {
            best.select_nth_unstable_by(count, |a, b| b.cmp(a));
            best.truncate(count);
        }
        let forms = self.asked.items.iter().flat_map(|item| index.lexicon.forms(*item));
        let same = forms.filter_map(|form| index.by_symbols.get(&symbols(form)).copied());
        let ending = (0_u32..).zip(&index.entries).filter(|(_, entry)| {
            index.lexicon.has_stems() && self.asked.items.iter().any(|item| entry.word.items.contains(item))
        });
        let ending = ending.map(|(number, _)| number);
        best.into_iter().map(|(_, number)| number).chain(same).chain(ending).collect()
    }

    /// How alike a word of the index is, read when it is first asked.
    fn read<Id>(&mut self, index: &Index<Id>, number: u32, table: &mut Table) -> f32 {
        let seen = self.likeness[number as usize];
        if !seen.is_nan() {
            return seen;
        }
        let likeness = self.likeness_of(index, number, table);
        self.likeness[number as usize] = likeness;
        likeness
    }

    fn likeness_of<Id>(&self, index: &Index<Id>, number: u32, table: &mut Table) -> f32 {
        let known = &index.entries[number as usize].word;
        let one_letter = self.word.kind == Kind::Initial || known.kind == Kind::Initial;
        let one_name = || self.asked.items.iter().any(|item| known.items.contains(item));
        if !one_letter && self.shared(known.sketch) < STRANGE && !one_name() {
            return 0.0;
        }
        let mut likeness = compare::word_likeness(&self.asked, known, index.letters, &Tuning::LEARNED, table);
        if self.beginning && self.word.kind != Kind::Initial {
            let start =
                compare::beginning_likeness(&self.asked, known, index.letters, &Tuning::LEARNED, table);
            likeness = likeness.max(start);
        }
        likeness
    }

    /// How much of the sketch is shared, 0 to 1000.
    fn shared(&self, other: Sketch) -> u32 {
        let sketch = self.asked.sketch;
        match self.beginning {
            true => sketch.shared(other).max(sketch.within(other)),
            false => sketch.shared(other),
        }
    }
}

/// The words of a name with the space before one of them a letter further left or right, or gone.
fn respaced(words: &[Word], at: usize) -> Vec<Vec<Word>> {
    let (left, right) = (&words[at - 1].symbols, &words[at].symbols);
    let letters = [left.as_slice(), right.as_slice()].concat();
    let text = format!("{} {}", words[at - 1].text, words[at].text);
    let with_space = |space: usize| {
        let (left, right) = letters.split_at(space.min(letters.len()));
        let mut slipped = words[..at - 1].to_vec();
        slipped.extend([left, right].into_iter().filter_map(|part| Word::of_symbols(&text, part)));
        slipped.extend_from_slice(&words[at + 1..]);
        slipped
    };
    [left.len() - 1, left.len() + 1, letters.len()].map(with_space).into()
}

fn keep_best(ranked: &mut Vec<(f32, u32)>, count: usize) {
    if ranked.len() > count {
        ranked.select_nth_unstable_by(count, |a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        ranked.truncate(count);
    }
}
