//! Why two names were taken for one, fit to be shown to a person: `Гаджиев = Hacıyev (г = h, дж = c)`.

use std::fmt;

use super::bodies;
use super::compare::{self, Asked, Known, Pair, Tuning};
use super::index::Index;
use super::letters::{self, Letters, Table};
use super::lexicon::{self, Lexicon};
use super::search::SURE_MIN;
use super::symbols::is_latin;
use super::words::{Kind, Word, words};

/// A word found to be another, and how.
#[derive(Debug, Clone, PartialEq)]
pub struct SameWord {
    /// The word of the first name, as it was written.
    pub ours: String,
    /// The word of the second name.
    pub theirs: String,
    /// How alike they are, 0 to 1.
    pub score: f32,
    /// How the one was read as the other.
    pub reading: ReadAs,
}

/// How a word was read as another.
#[derive(Debug, Clone, PartialEq)]
pub enum ReadAs {
    /// Letter for letter the same, but for marks and capitals.
    Same,
    /// Forms of one name in the lexicon: Иван and John.
    OneName,
    /// The one is the initial of the other.
    Initial,
    /// These letters stand for those; what is the same in both alphabets is left out.
    Letters(Vec<(String, String)>),
}

/// Which word of a name is which word of another; words that are not here have no counterpart.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Reason {
    /// The pairs, in the order of the first name.
    pub words: Vec<SameWord>,
}

/// How alike two names are.
#[derive(Debug, Clone, PartialEq)]
pub struct Score {
    /// 0 for strangers, 1 for the same name.
    pub value: f32,
    /// Which word is which.
    pub reason: Reason,
}

/// Two names less alike than this are not made one by another space.
const RESPACED_MIN: f32 = 0.45;
/// A pair of words less alike than this is no reason.
const SHOWN_MIN: f32 = 0.25;

/// How alike two names of people are, whatever their languages, scripts and order of words.
///
/// The value is the same whichever name comes first. Two names without any word score 0. A space that slipped, or that
/// only one of the names has, says little: `Abdul Rahman` is `Abdulrahman`.
///
/// ```
/// let score = lingua::names::similarity("Гаджиев, Ильхам", "Ilham Hajiyev");
/// assert!(score.value > 0.8);
/// assert_eq!(score.reason.words[0].theirs, "Hajiyev");
/// ```
#[must_use]
pub fn similarity(a: &str, b: &str) -> Score {
    either_way(a, b, &Reader { lexicon: lexicon::shipped(), parted: words })
}

/// The same of two names of organisations, whose words stand for their meaning: `Фонд` is `Foundation`.
///
/// ```
/// let score = lingua::names::similarity_of_organisations("Общественный фонд «Заря»", "Zarya Foundation");
/// assert!(score.value > 0.85);
/// ```
#[must_use]
pub fn similarity_of_organisations(a: &str, b: &str) -> Score {
    either_way(a, b, &Reader { lexicon: bodies::lexicon(), parted: bodies::words })
}

/// How a kind of names is read.
struct Reader {
    lexicon: &'static Lexicon,
    parted: fn(&str) -> Vec<Word>,
}

/// Always computed from the same one of the two, so that it is the same from both sides.
fn either_way(a: &str, b: &str, reader: &Reader) -> Score {
    if a <= b {
        return reader.similarity(a, b);
    }
    let mut score = reader.similarity(b, a);
    score.reason.turn();
    score.reason.words.sort_by_key(|word| a.find(&word.ours));
    score
}

impl Reader {
    fn similarity(&self, a: &str, b: &str) -> Score {
        let score = self.word_by_word(a, b);
        if !(RESPACED_MIN..=SURE_MIN).contains(&score.value) {
            return score;
        }
        let forth = self.as_searched(a, b);
        let back = self.as_searched(b, a).map(|mut it| {
            it.reason.turn();
            it
        });
        [forth, back]
            .into_iter()
            .flatten()
            .fold(score, |best, it| if it.value > best.value { it } else { best })
    }

    /// As a search for `a` finds `b`: it tries slipped spaces.
    fn as_searched(&self, a: &str, b: &str) -> Option<Score> {
        let found = Index::of([((), b)], self.lexicon, self.parted).find(a, 1).pop()?;
        Some(Score { value: found.score, reason: found.reason })
    }

    fn word_by_word(&self, a: &str, b: &str) -> Score {
        let (letters, lexicon, tuning) = (letters::shipped(), self.lexicon, Tuning::LEARNED);
        let (ours, theirs) = ((self.parted)(a), (self.parted)(b));
        let asked =
            |words: &[Word]| words.iter().map(|w| Asked::new(w, letters, lexicon)).collect::<Vec<_>>();
        let known =
            |words: &[Word]| words.iter().map(|w| Known::new(w, letters, lexicon)).collect::<Vec<_>>();
        let (our_asked, their_asked) = (asked(&ours), asked(&theirs));
        let (our_known, their_known) = (known(&ours), known(&theirs));
        let mut table = Table::default();
        let mut likeness = Vec::with_capacity(ours.len() * theirs.len());
        for i in 0..ours.len() {
            for j in 0..theirs.len() {
                let forth =
                    compare::word_likeness(&our_asked[i], &their_known[j], letters, &tuning, &mut table);
                let back =
                    compare::word_likeness(&their_asked[j], &our_known[i], letters, &tuning, &mut table);
                likeness.push(forth.max(back));
            }
        }
        let weights = |words: &[Word]| words.iter().map(Word::weight).collect::<Vec<_>>();
        let (our_weights, their_weights) = (weights(&ours), weights(&theirs));
        let pairs = compare::pairing(&likeness, (&our_weights, &their_weights));
        let value = compare::score(&pairs, (&our_weights, &their_weights), &tuning);
        Score { value, reason: Reason::new(&pairs, &ours, &theirs, letters, lexicon) }
    }
}

impl Reason {
    pub(super) fn new(
        pairs: &[Pair],
        ours: &[Word],
        theirs: &[Word],
        letters: &Letters,
        lexicon: &Lexicon,
    ) -> Self {
        let shown = pairs.iter().filter(|pair| pair.likeness >= SHOWN_MIN);
        let word = |pair: &Pair| -> Option<SameWord> {
            let (a, b) = (ours.get(pair.ours)?, theirs.get(pair.theirs)?);
            let reading = read_as(a, b, letters, lexicon);
            Some(SameWord { ours: a.text.clone(), theirs: b.text.clone(), score: pair.likeness, reading })
        };
        Self { words: shown.filter_map(word).collect() }
    }

    fn turn(&mut self) {
        self.words.iter_mut().for_each(SameWord::turn);
    }
}

impl SameWord {
    fn turn(&mut self) {
        std::mem::swap(&mut self.ours, &mut self.theirs);
        if let ReadAs::Letters(steps) = &mut self.reading {
            steps.iter_mut().for_each(|(ours, theirs)| std::mem::swap(ours, theirs));
        }
    }
}

fn read_as(a: &Word, b: &Word, letters: &Letters, lexicon: &Lexicon) -> ReadAs {
    if a.symbols == b.symbols {
        return ReadAs::Same;
    }
    if a.kind == Kind::Initial || b.kind == Kind::Initial {
        return ReadAs::Initial;
    }
    let (reading, spelt) = (letters.reading(letters.spelt(&a.symbols)), letters.spelt(&b.symbols));
    let steps = letters.steps(&reading, &spelt);
    let cost: f32 = steps.iter().map(|s| s.cost).sum();
    let size = (a.symbols.len() + b.symbols.len()) as f32;
    let items = lexicon.items(&b.symbols);
    if cost > Tuning::LEARNED.same_item * size * 2.0
        && lexicon.items(&a.symbols).iter().any(|item| items.contains(item))
    {
        return ReadAs::OneName;
    }
    // Between two alphabets every letter differs; only those that are not each other's plain counterpart tell anything.
    let scripts_differ = a.symbols.first().map(|s| is_latin(*s)) != b.symbols.first().map(|s| is_latin(*s));
    let plain = if scripts_differ { PLAIN_COST } else { 0.0 };
    let told = steps.into_iter().filter(|s| s.cost > plain).map(|s| (s.ours, s.theirs));
    ReadAs::Letters(told.collect())
}

/// A letter that costs no more is the other alphabet's usual one: `м` for `m`.
const PLAIN_COST: f32 = 0.5;

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, word) in self.words.iter().enumerate() {
            if at > 0 {
                f.write_str(", ")?;
            }
            write!(f, "{word}")?;
        }
        Ok(())
    }
}

impl fmt::Display for SameWord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} = {}", self.ours, self.theirs)?;
        let ReadAs::Letters(steps) = &self.reading else { return Ok(()) };
        for (at, (ours, theirs)) in steps.iter().enumerate() {
            f.write_str(if at == 0 { " (" } else { ", " })?;
            write!(f, "{} = {}", or_nothing(ours), or_nothing(theirs))?;
        }
        if steps.is_empty() { Ok(()) } else { f.write_str(")") }
    }
}

fn or_nothing(letters: &str) -> &str {
    if letters.is_empty() { "–" } else { letters }
}
