//! Which written forms belong to one name: Мехмет, Mehmet, Мегмет.
//!
//! `data/lexicon.txt` has a name item of Wikidata (CC0) a line, its forms parted by spaces, as the package rigour (MIT,
//! see THIRD_PARTY) collected them; forms are in the letters of [`super::symbols`] and sorted.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::symbols::{Symbols, symbols};

/// The forms by item and the items by form.
pub struct Lexicon {
    lines: Vec<&'static str>,
    items: HashMap<Symbols, Vec<u32>>,
}

/// The lexicon that this crate ships; read when it is first used.
#[must_use]
pub fn shipped() -> &'static Lexicon {
    static LEXICON: OnceLock<Lexicon> = OnceLock::new();
    LEXICON.get_or_init(|| Lexicon::read(include_str!("../../data/lexicon.txt")))
}

impl Lexicon {
    /// A lexicon of one item a line.
    #[must_use]
    pub fn read(text: &'static str) -> Self {
        let lines: Vec<&str> = text.lines().filter(|line| !line.starts_with('#')).collect();
        let mut items: HashMap<Symbols, Vec<u32>> = HashMap::with_capacity(lines.len() * 3);
        for (item, forms) in (0_u32..).zip(&lines) {
            for form in forms.split(' ') {
                items.entry(symbols(form)).or_default().push(item);
            }
        }
        Self { lines, items }
    }

    /// The items that a word is a form of.
    #[must_use]
    pub fn items(&self, word: &[u8]) -> &[u32] {
        self.items.get(word).map_or(&[], Vec::as_slice)
    }

    /// The forms of an item.
    pub fn forms(&self, item: u32) -> impl Iterator<Item = &'static str> {
        self.lines.get(item as usize).copied().unwrap_or_default().split(' ')
    }
}
