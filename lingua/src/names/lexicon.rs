//! Which written forms belong to one name: Мехмет, Mehmet, Мегмет; and which names are short for another: Bob, Боб for Robert.
//!
//! `data/lexicon.txt` has a name item of Wikidata (CC0) a line, its forms parted by spaces, as the package rigour (MIT,
//! see THIRD_PARTY) collected them; forms are in the letters of [`super::symbols`] and sorted. `data/short_forms.txt` has a full
//! form with its short ones a line. Words of organisations have a lexicon of stems, see [`super::bodies`].

use std::collections::HashMap;
use std::sync::OnceLock;

use super::symbols::{Symbols, symbols};

/// An item of this number or above is a family of short forms: its names are called alike, but are not one name.
pub const SHORT: u32 = 1 << 31;

/// The forms by item and the items by form.
pub struct Lexicon {
    lines: Vec<&'static str>,
    /// All forms of the names of each family.
    families: Vec<Vec<&'static str>>,
    items: HashMap<Symbols, Vec<u32>>,
    /// The items of words by how they begin, whatever their ending.
    stems: HashMap<Symbols, Vec<u32>>,
}

/// The lexicon that this crate ships; read when it is first used.
#[must_use]
pub fn shipped() -> &'static Lexicon {
    static LEXICON: OnceLock<Lexicon> = OnceLock::new();
    LEXICON.get_or_init(|| {
        Lexicon::read(include_str!("../../data/lexicon.txt"), include_str!("../../data/short_forms.txt"))
    })
}

impl Lexicon {
    /// A lexicon of one item a line, and of one family of short forms a line.
    #[must_use]
    pub fn read(text: &'static str, short_forms: &'static str) -> Self {
        let lines: Vec<&str> = text.lines().filter(|line| !line.starts_with('#')).collect();
        let families = short_forms.lines().filter(|line| !line.starts_with('#'));
        let mut items: HashMap<Symbols, Vec<u32>> = HashMap::with_capacity(lines.len() * 3);
        for (item, forms) in (0_u32..).zip(&lines) {
            for form in forms.split(' ') {
                items.entry(symbols(form)).or_default().push(item);
            }
        }
        let mut lexicon = Self { lines, families: Vec::new(), items, stems: HashMap::new() };
        families.for_each(|line| lexicon.add_family(line));
        lexicon
    }

    /// A lexicon of one item a line, in which a form that ends in `-` is that of every word which begins so.
    #[must_use]
    pub fn of_stems(texts: &[&'static str]) -> Self {
        let lines =
            texts.iter().flat_map(|text| text.lines()).filter(|line| !line.starts_with('#')).collect();
        let mut lexicon = Self { lines, families: Vec::new(), items: HashMap::new(), stems: HashMap::new() };
        for (item, forms) in (0_u32..).zip(&lexicon.lines) {
            for form in forms.split(' ') {
                let map = if form.ends_with('-') { &mut lexicon.stems } else { &mut lexicon.items };
                let items: &mut Vec<u32> = map.entry(symbols(form)).or_default();
                // What differs in marks only is one form.
                if items.last() != Some(&item) {
                    items.push(item);
                }
            }
        }
        lexicon
    }

    /// Names that are called alike, in every form that the items have of them.
    fn add_family(&mut self, line: &'static str) {
        let family = SHORT + u32::try_from(self.families.len()).unwrap_or_default();
        let mut forms: Vec<&'static str> = Vec::new();
        for word in line.split(' ') {
            let items = self.items(&symbols(word)).to_vec();
            forms.push(word);
            forms.extend(items.into_iter().filter(|item| *item < SHORT).flat_map(|item| self.forms(item)));
        }
        forms.sort_unstable();
        forms.dedup();
        for form in &forms {
            let items = self.items.entry(symbols(form)).or_default();
            if items.last() != Some(&family) {
                items.push(family);
            }
        }
        self.families.push(forms);
    }

    /// The items that a word is a form of, families of short forms last.
    #[must_use]
    pub fn items(&self, word: &[u8]) -> &[u32] {
        let exactly = self.items.get(word);
        let longest = || (1..=word.len()).rev().find_map(|end| self.stems.get(&word[..end]));
        let found = if self.has_stems() { exactly.or_else(longest) } else { exactly };
        found.map_or(&[], Vec::as_slice)
    }

    /// Whether words are forms by how they begin, so that no list has all of them.
    #[must_use]
    pub fn has_stems(&self) -> bool {
        !self.stems.is_empty()
    }

    /// The forms of an item.
    pub fn forms(&self, item: u32) -> impl Iterator<Item = &'static str> {
        let family = item.checked_sub(SHORT).and_then(|family| self.families.get(family as usize));
        let line = self.lines.get(item as usize).copied().unwrap_or_default();
        let own = line.split(' ').filter(|form| !form.is_empty());
        own.chain(family.into_iter().flatten().copied().collect::<Vec<_>>())
    }
}
