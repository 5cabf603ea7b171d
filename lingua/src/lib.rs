//! Names, scripts and sort order of nine languages (az tr uz kk ky tk hu ru en): no I/O, no knowledge of forums.
//!
//! A person is `Гаджиев` on one list, `Hacıyev` on another and `Hajiyev` in the passport. This crate holds what is
//! needed to see that they are one:
//!
//! * [`fold()`] makes a search key: any spelling of a word, in either script, gives the same one;
//! * [`translit`] writes a name in another alphabet, with a public source for each table;
//! * [`names`] finds a person in a list and says how sure it is and why;
//! * [`language`] says which of the nine a text is in, or that it is not sure;
//! * [`report`] does both for files, as the `names` command prints it;
//! * [`countries`] has the codes of ISO 3166-1 and what each country is called in the nine;
//! * [`case`] and [`sort`] are letter case and alphabetical order as each language has them;
//! * [`script`] says which alphabet a text is written in.
//!
//! Languages are named by BCP 47 tags: `az`, `az-Cyrl`, `kk-Latn` …; `cta` stands for the Common Turkic Alphabet.

pub mod case;
pub mod countries;
mod fold;
pub mod language;
pub mod names;
mod placed;
pub mod report;
pub mod script;
pub mod sort;
mod tag;
pub mod translit;

pub use fold::{fold, fold_prefix};

/// The examples of the README are tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
