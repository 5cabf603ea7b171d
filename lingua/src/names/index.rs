//! Finds a name among very many.
//!
//! The index has every distinct word once, with its sketch and the names that have it. A search compares the sketch of
//! each word asked for with all of them, reads the most promising few hundred letter by letter, adds up what they say
//! about each name, and compares the best names in full.

use std::collections::HashMap;

use super::bodies;
use super::compare::Known;
use super::letters::{self, Letters};
use super::lexicon::{self, Lexicon};
use super::reason::Reason;
use super::search::Search;
use super::sounds::Sketch;
use super::symbols::Symbols;
use super::words::{Word, words};

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
    pub(super) letters: &'static Letters,
    pub(super) lexicon: &'static Lexicon,
    /// How a name comes apart.
    pub(super) parted: fn(&str) -> Vec<Word>,
    pub(super) entries: Vec<Entry>,
    /// The sketches of the entries, together, for every search goes through all of them.
    pub(super) sketches: Vec<Sketch>,
    pub(super) by_symbols: HashMap<Symbols, u32>,
    pub(super) names: Vec<Name<Id>>,
}

/// A distinct word and the names that have it.
pub(super) struct Entry {
    pub word: Known,
    pub names: Vec<u32>,
}

pub(super) struct Name<Id> {
    pub id: Id,
    pub text: Box<str>,
    pub words: Box<[Part]>,
    pub weight: f32,
}

/// A word of a name: its number among the entries, and what it counts for there.
pub(super) struct Part {
    pub number: u32,
    pub weight: f32,
}

/// A name that was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Match<Id> {
    /// Whose name it is.
    pub id: Id,
    /// How sure, 0 to 1.
    pub score: f32,
    /// How much of what was asked for is found again in it, 0 to 1, however long the rest of the name is.
    pub covered: f32,
    /// Which word is which, to be shown to a person.
    pub reason: Reason,
}

impl<Id: Clone + PartialEq> Index<Id> {
    /// An index of these names.
    #[must_use]
    pub fn new<Text: AsRef<str>>(names: impl IntoIterator<Item = (Id, Text)>) -> Self {
        Self::of(names, lexicon::shipped(), words)
    }

    /// An index of names of organisations, in which words that very many of them have weigh less than their own, and
    /// stand for their meaning: `Фонд` is `Alapítvány` and `Foundation`.
    ///
    /// ```
    /// use lingua::names::Index;
    /// let index = Index::of_organisations([(1, "Общественный фонд «Заря»"), (2, "Общественный фонд «Нур»")]);
    /// let found = index.find("Zarya Foundation", 2);
    /// assert!(found[0].id == 1 && found[0].score > 0.85);
    /// assert!(found.get(1).is_none_or(|other| other.score < 0.6));
    /// ```
    #[must_use]
    pub fn of_organisations<Text: AsRef<str>>(names: impl IntoIterator<Item = (Id, Text)>) -> Self {
        Self::of(names, bodies::lexicon(), bodies::words)
    }

    pub(super) fn of<Text: AsRef<str>>(
        names: impl IntoIterator<Item = (Id, Text)>,
        lexicon: &'static Lexicon,
        parted: fn(&str) -> Vec<Word>,
    ) -> Self {
        let mut index = Self {
            letters: letters::shipped(),
            lexicon,
            parted,
            entries: Vec::new(),
            sketches: Vec::new(),
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
        let words = (self.parted)(name);
        let weight = words.iter().map(Word::weight).sum();
        let mut parts = Vec::with_capacity(words.len());
        for word in &words {
            let number = self.number(word);
            let postings = &mut self.entries[number as usize].names;
            if postings.last() != Some(&at) {
                postings.push(at);
            }
            parts.push(Part { number, weight: word.weight() });
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
            for part in &words {
                self.entries[part.number as usize].names.retain(|name| *name as usize != at);
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

    /// The same among each of several groups of ids, `limit` names of each, for little more than one search costs. An id
    /// that is in several of them may come several times.
    #[must_use]
    pub fn find_among_each(
        &self,
        name: &str,
        limit: usize,
        groups: &[&dyn Fn(&Id) -> bool],
    ) -> Vec<Match<Id>> {
        let Some((first, others)) = groups.split_first() else { return Vec::new() };
        let mut search = Search::new(self, false, *first);
        let mut found = search.find(name, limit);
        for group in others {
            search.among = *group;
            found.extend(search.find(name, limit));
        }
        found
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
        let known = Known::new(word, self.letters, self.lexicon);
        self.sketches.push(known.sketch);
        self.entries.push(Entry { word: known, names: Vec::new() });
        self.by_symbols.insert(word.symbols.clone(), number);
        number
    }

    fn search(&self, name: &str, limit: usize, typing: bool, among: &dyn Fn(&Id) -> bool) -> Vec<Match<Id>> {
        Search::new(self, typing, among).find(name, limit)
    }
}
