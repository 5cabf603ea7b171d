//! Names across languages and scripts: is `Гаджиев, Ильхам` the `Ilham Hajiyev` of another list?
//!
//! [`Index`] finds a name among very many, whatever its language, script, spelling and order of words; [`similarity`]
//! compares two. Both say how sure they are, 0 to 1, and why ([`Reason`]). Every word of one name is taken for at most
//! one of the other; words are read letter by letter by costs that were learned ([`letters`]), helped by a lexicon of
//! names and of their short forms. What many lists leave out (patronymics, particles, titles) weighs little, an initial stands for a word.
//! Organisations have an index of their own kind, [`Index::of_organisations`], and [`similarity_of_organisations`].

mod bodies;
mod compare;
mod index;
pub mod letters;
mod lexicon;
mod reason;
mod search;
mod sounds;
pub mod symbols;
mod words;

pub use index::{Index, Match};
pub use reason::{ReadAs, Reason, SameWord, Score, similarity, similarity_of_organisations};
pub use words::{Kind, Word, words};

/// The score above which two names are worth asking a person whether their bearers are one: of those in a register of 20,000
/// who have no double there, one in twenty has a stranger above it (the column `level` of `make bench-names`).
pub const SAME_MIN: f32 = 0.92;

#[cfg(test)]
mod tests;
