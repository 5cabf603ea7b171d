//! Finds a name among very many.
//!
//! The index has every distinct word once, with its sketch and the names that have it. A search compares the sketch of
//! each word asked for with all of them, reads the most promising few hundred letter by letter, adds up what they say
//! about each name, and compares the best names in full.

use std::collections::HashMap;

use super::compare::{self, Asked, Known, Pair, Tuning};
use super::letters::{self, Letters, Table};
use super::lexicon::{self, Lexicon};
use super::reason::Reason;
use super::symbols::{Symbols, symbols};
use super::words::{Kind, Word, weight, words};

/// How many words of the index are read letter by letter for each word asked for.
const READ_MAX: usize = 450;
/// How much of a sketch a word shares at least, of 1000, to be read.
const SHARED_MIN: u32 = 350;
/// A word less like than this says nothing about a name.
const LIKE_MIN: f32 = 0.08;
/// How many names are compared in full.
const COMPARED_MAX: usize = 600;

/// A best answer surer than this is not doubted; below it, a slipped space is tried.
const SURE_MIN: f32 = 0.75;
/// A word less like any of the index than this may have lost or won a letter at the space.
const KNOWN_MIN: f32 = 0.8;
/// How much surer an answer with other spaces must be.
const RESPACED_LEAD: f32 = 0.05;

/// Names that can be searched in any spelling. One id may have several names.
///
/// ```
/// use lingua::names::Index;
/// let index = Index::new([(1, "Гаджиев, Ильхам"), (2, "Szabó Gábor"), (3, "Сабо Роберт")]);
/// assert_eq!(index.find("Ilham Hajiyev", 10)[0].id, 1);
/// assert_eq!(index.find("Габор Сабо", 10)[0].id, 2);
/// assert_eq!(index.find_as_typed("hacı", 10)[0].id, 1);
/// ```
pub struct Index<Id> {
    letters: &'static Letters,
    lexicon: &'static Lexicon,
    entries: Vec<Entry>,
    by_symbols: HashMap<Symbols, u32>,
    names: Vec<Name<Id>>,
}

/// A distinct word and the names that have it.
struct Entry {
    word: Known,
    names: Vec<u32>,
}

struct Name<Id> {
    id: Id,
    text: Box<str>,
    words: Box<[(u32, Kind)]>,
    weight: f32,
}

/// A name that was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Match<Id> {
    /// Whose name it is.
    pub id: Id,
    /// How sure, 0 to 1.
    pub score: f32,
    /// Which word is which, to be shown to a person.
    pub reason: Reason,
}

/// The words asked for, each with the words of the index that were compared with it.
struct Search {
    asked: Vec<Asked>,
    likeness: Vec<HashMap<u32, f32>>,
    /// Whether the last word may be the beginning of one.
    typing: bool,
    table: Table,
}

impl<Id: Clone + PartialEq> Index<Id> {
    /// An index of these names.
    #[must_use]
    pub fn new<Text: AsRef<str>>(names: impl IntoIterator<Item = (Id, Text)>) -> Self {
        let mut index = Self {
            letters: letters::shipped(),
            lexicon: lexicon::shipped(),
            entries: Vec::new(),
            by_symbols: HashMap::new(),
            names: Vec::new(),
        };
        for (id, name) in names {
            index.add(id, name.as_ref());
        }
        index
    }

    /// Adds a name; a second one for the same id is another name of the same person.
    pub fn add(&mut self, id: Id, name: &str) {
        let at = u32::try_from(self.names.len()).expect("no list of people has four thousand million names");
        let words = words(name);
        let weight = words.iter().map(Word::weight).sum();
        let mut parts = Vec::with_capacity(words.len());
        for word in &words {
            let number = self.number(word);
            let postings = &mut self.entries[number as usize].names;
            if postings.last() != Some(&at) {
                postings.push(at);
            }
            parts.push((number, word.kind));
        }
        self.names.push(Name { id, text: name.into(), words: parts.into(), weight });
    }

    /// Takes all names of an id out; their room is used again when the index is built anew.
    pub fn remove(&mut self, id: &Id) {
        for at in 0..self.names.len() {
            if self.names[at].id != *id {
                continue;
            }
            let words = std::mem::take(&mut self.names[at].words);
            for (number, _) in &words {
                self.entries[*number as usize].names.retain(|name| *name as usize != at);
            }
            self.names[at].text = Box::default();
        }
    }

    /// The names most like this one, the best first, each id once.
    #[must_use]
    pub fn find(&self, name: &str, limit: usize) -> Vec<Match<Id>> {
        self.find_among(name, limit, &|_| true)
    }

    /// The same among the names of some ids only, however few they are.
    #[must_use]
    pub fn find_among(&self, name: &str, limit: usize, among: &dyn Fn(&Id) -> bool) -> Vec<Match<Id>> {
        self.search(name, limit, false, among)
    }

    /// The same while the name is still being typed: its last word may be the beginning of one.
    #[must_use]
    pub fn find_as_typed(&self, typed: &str, limit: usize) -> Vec<Match<Id>> {
        self.find_as_typed_among(typed, limit, &|_| true)
    }

    /// The same among the names of some ids only, however few they are.
    #[must_use]
    pub fn find_as_typed_among(
        &self,
        typed: &str,
        limit: usize,
        among: &dyn Fn(&Id) -> bool,
    ) -> Vec<Match<Id>> {
        self.search(typed, limit, !typed.ends_with(char::is_whitespace), among)
    }

    /// How many names there are, those taken out not counted.
    #[must_use]
    pub fn len(&self) -> usize {
        self.names.iter().filter(|name| !name.words.is_empty()).count()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn number(&mut self, word: &Word) -> u32 {
        if let Some(number) = self.by_symbols.get(&word.symbols) {
            return *number;
        }
        let number = u32::try_from(self.entries.len()).expect("fewer words than names");
        self.entries.push(Entry { word: Known::new(word, self.letters, self.lexicon), names: Vec::new() });
        self.by_symbols.insert(word.symbols.clone(), number);
        number
    }

    fn search(&self, name: &str, limit: usize, typing: bool, among: &dyn Fn(&Id) -> bool) -> Vec<Match<Id>> {
        let mut words = words(name);
        if let Some(last) = words.last_mut().filter(|last| typing && last.kind != Kind::Initial) {
            last.kind = Kind::Plain;
        }
        let (mut matches, known) = self.matches_of(&words, limit, typing, among);
        if typing || matches.first().is_some_and(|best| best.score > SURE_MIN) {
            return matches;
        }
        // A space that slipped by a letter, or is one too many, leaves words that nobody has: `joh nwheeler`.
        let strange = |at: &usize| known[at - 1].min(known[*at]) < KNOWN_MIN;
        for slipped in (1..words.len()).filter(strange).flat_map(|at| respaced(&words, at)) {
            let (other, _) = self.matches_of(&slipped, limit, typing, among);
            let best = |matches: &[Match<Id>]| matches.first().map_or(0.0, |best| best.score);
            if best(&other) > best(&matches) + RESPACED_LEAD {
                matches.retain(|m| other.iter().all(|earlier| earlier.id != m.id));
                matches.splice(0..0, other);
                matches.truncate(limit);
            }
        }
        matches
    }

    /// The names found for these words, and how much each word is like the most alike of the index.
    fn matches_of(
        &self,
        words: &[Word],
        limit: usize,
        typing: bool,
        among: &dyn Fn(&Id) -> bool,
    ) -> (Vec<Match<Id>>, Vec<f32>) {
        let asked: Vec<Asked> =
            words.iter().map(|word| Asked::new(word, self.letters, self.lexicon)).collect();
        let mut search = Search { asked, likeness: Vec::new(), typing, table: Table::default() };
        for turn in 0..search.asked.len() {
            let like = self.like(&mut search, turn);
            search.likeness.push(like);
        }
        let known = search.likeness.iter().map(|like| like.values().copied().fold(0.0, f32::max)).collect();
        let candidates = self.candidates(&mut search, among);
        let mut found: Vec<(f32, u32)> =
            candidates.into_iter().map(|name| (self.score(&mut search, name), name)).collect();
        found.sort_unstable_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        (self.matches(found, &mut search, words, limit), known)
    }

    /// The best of the names found, each id once, with their reasons.
    fn matches(
        &self,
        found: Vec<(f32, u32)>,
        search: &mut Search,
        asked: &[Word],
        limit: usize,
    ) -> Vec<Match<Id>> {
        let mut matches: Vec<Match<Id>> = Vec::with_capacity(limit.min(found.len()));
        for (score, number) in found {
            if matches.len() >= limit || score <= 0.0 {
                break;
            }
            let name = &self.names[number as usize];
            if matches.iter().any(|earlier| earlier.id == name.id) {
                continue;
            }
            let (pairs, ..) = self.pairs(search, number);
            let reason = Reason::new(&pairs, asked, &words(&name.text), self.letters, self.lexicon);
            matches.push(Match { id: name.id.clone(), score, reason });
        }
        matches
    }

    /// Words of the index that may be the word asked for, with their likeness.
    fn like(&self, search: &mut Search, turn: usize) -> HashMap<u32, f32> {
        let asked = &search.asked[turn];
        let beginning = search.typing && turn + 1 == search.asked.len();
        let alone = search.asked.iter().all(|word| word.kind == Kind::Initial);
        let numbers = match asked.kind {
            Kind::Initial if alone => (0_u32..).zip(&self.entries).map(|(number, _)| number).collect(),
            Kind::Initial => Vec::new(),
            _ => self.promising(asked, beginning),
        };
        let mut like = HashMap::with_capacity(numbers.len());
        for number in numbers {
            let likeness = self.read(&search.asked[turn], number, beginning, &mut search.table);
            if likeness > LIKE_MIN {
                like.insert(number, likeness);
            }
        }
        like
    }

    /// Words whose sketch is most like that of the word asked for, and the other forms of its name.
    fn promising(&self, asked: &Asked, beginning: bool) -> Vec<u32> {
        let shared = |known: &Known| match beginning {
            true => asked.sketch.shared(known.sketch).max(asked.sketch.within(known.sketch)),
            false => asked.sketch.shared(known.sketch),
        };
        let all = (0_u32..).zip(&self.entries).map(|(number, entry)| (shared(&entry.word), number));
        let mut best: Vec<(u32, u32)> = all.filter(|(shared, _)| *shared > SHARED_MIN).collect();
        let count = if beginning { READ_MAX * 4 } else { READ_MAX };
        if best.len() > count {
            best.select_nth_unstable_by(count, |a, b| b.cmp(a));
            best.truncate(count);
        }
        let forms = asked.items.iter().flat_map(|item| self.lexicon.forms(*item));
        let same = forms.filter_map(|form| self.by_symbols.get(&symbols(form)).copied());
        best.into_iter().map(|(_, number)| number).chain(same).collect()
    }

    fn read(&self, asked: &Asked, number: u32, beginning: bool, table: &mut Table) -> f32 {
        let known = &self.entries[number as usize].word;
        let whole = compare::word_likeness(asked, known, self.letters, &Tuning::LEARNED, table);
        match beginning && asked.kind != Kind::Initial {
            true => {
                whole.max(compare::beginning_likeness(asked, known, self.letters, &Tuning::LEARNED, table))
            }
            false => whole,
        }
    }

    /// The names that the words speak for most, among those that are looked through.
    fn candidates(&self, search: &mut Search, among: &dyn Fn(&Id) -> bool) -> Vec<u32> {
        let mut sums = vec![0.0_f32; self.names.len()];
        // The turn that last spoke for a name, from 1.
        let mut last_turn = vec![0_u32; self.names.len()];
        let mut touched: Vec<u32> = Vec::new();
        for (turn, (word, like)) in (1_u32..).zip(search.asked.iter().zip(&search.likeness)) {
            let mut like: Vec<(u32, f32)> =
                like.iter().map(|(number, likeness)| (*number, *likeness)).collect();
            like.sort_unstable_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
            for (number, likeness) in like {
                for name in &self.entries[number as usize].names {
                    let at = *name as usize;
                    // The best word of a name speaks first; the others of the same turn are silent.
                    if last_turn[at] != turn {
                        if last_turn[at] == 0 {
                            touched.push(*name);
                        }
                        last_turn[at] = turn;
                        sums[at] += likeness * word.weight;
                    }
                }
            }
        }
        touched.retain(|name| among(&self.names[*name as usize].id));
        let total: f32 = search.asked.iter().map(|w| w.weight).sum();
        // As the full comparison would have it, if the words that spoke were all.
        let worth = |sum: f32, name: u32| {
            let theirs = self.names[name as usize].weight;
            compare::balance(
                (total - sum).max(0.0),
                (theirs - sum).max(0.0),
                total + theirs,
                &Tuning::LEARNED,
            )
        };
        let mut ranked: Vec<(f32, u32)> =
            touched.iter().map(|n| (worth(sums[*n as usize], *n), *n)).collect();
        if search.asked.iter().any(|word| word.kind == Kind::Initial) {
            keep_best(&mut ranked, COMPARED_MAX * 10);
            for (rank, name) in &mut ranked {
                *rank = worth(sums[*name as usize] + self.initials(search, *name), *name);
            }
        }
        keep_best(&mut ranked, COMPARED_MAX);
        ranked.into_iter().map(|(_, name)| name).collect()
    }

    /// What the initials asked for say about a name.
    fn initials(&self, search: &mut Search, name: u32) -> f32 {
        let mut sum = 0.0;
        for initial in search.asked.iter().filter(|w| w.kind == Kind::Initial) {
            let numbers = self.names[name as usize].words.iter().map(|(number, _)| *number);
            let best = numbers
                .map(|number| self.read(initial, number, false, &mut search.table))
                .fold(0.0, f32::max);
            sum += initial.weight * best;
        }
        sum
    }

    fn score(&self, search: &mut Search, name: u32) -> f32 {
        let (pairs, ours, theirs) = self.pairs(search, name);
        compare::score(&pairs, (&ours, &theirs), &Tuning::LEARNED)
    }

    /// Which word asked for is which of a name, and what the words of both weigh.
    fn pairs(&self, search: &mut Search, name: u32) -> (Vec<Pair>, Vec<f32>, Vec<f32>) {
        let name = &self.names[name as usize];
        let turns = search.asked.len();
        let mut likeness = Vec::with_capacity(turns * name.words.len());
        for (turn, like) in search.likeness.iter_mut().enumerate() {
            let beginning = search.typing && turn + 1 == turns;
            for (number, _) in &name.words {
                let read = || self.read(&search.asked[turn], *number, beginning, &mut search.table);
                likeness.push(*like.entry(*number).or_insert_with(read));
            }
        }
        let ours: Vec<f32> = search.asked.iter().map(|w| w.weight).collect();
        let letters = |number: u32| self.entries[number as usize].word.spelt.len();
        let theirs: Vec<f32> =
            name.words.iter().map(|(number, kind)| weight(*kind, letters(*number))).collect();
        (compare::pairing(&likeness, (&ours, &theirs)), ours, theirs)
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
