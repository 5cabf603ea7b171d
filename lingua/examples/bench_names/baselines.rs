//! What names were looked for with before: folding to ASCII and a distance of letters.

use lingua::report::Finder;
use lingua::translit::convert;

/// A name in A to Z, language-blind, its words in alphabetical order.
fn ascii(name: &str) -> String {
    let plain = convert(name, "ru", "icao").unwrap_or_default();
    let mut words: Vec<&str> = plain.split([' ', '-']).filter(|w| !w.is_empty()).collect();
    words.sort_unstable();
    words.join(" ")
}

fn best(scored: impl Iterator<Item = f32>, limit: usize) -> Vec<(usize, f32)> {
    let mut scored: Vec<(usize, f32)> = scored.enumerate().collect();
    scored.sort_by(|a, b| b.1.total_cmp(&a.1));
    scored.truncate(limit);
    scored
}

/// ASCII, words in alphabetical order, compared by Jaro and Winkler (Winkler 1990).
pub struct JaroWinkler {
    names: Vec<Vec<u8>>,
}

impl JaroWinkler {
    pub fn new(names: &[&str]) -> Self {
        Self { names: names.iter().map(|name| ascii(name).into_bytes()).collect() }
    }
}

impl Finder for JaroWinkler {
    fn find(&self, query: &str, limit: usize) -> Vec<(usize, f32)> {
        let query = ascii(query).into_bytes();
        best(self.names.iter().map(|name| jaro_winkler(&query, name)), limit)
    }
}

fn jaro_winkler(a: &[u8], b: &[u8]) -> f32 {
    if a.is_empty() || b.is_empty() {
        return 0.0;
    }
    let window = (a.len().max(b.len()) / 2).saturating_sub(1);
    let mut taken = vec![false; b.len()];
    let mut ours = Vec::new();
    for (i, x) in a.iter().enumerate() {
        let near = i.saturating_sub(window)..(i + window + 1).min(b.len());
        if let Some(j) = near.into_iter().find(|j| !taken[*j] && b[*j] == *x) {
            taken[j] = true;
            ours.push(*x);
        }
    }
    let theirs = b.iter().zip(&taken).filter(|(_, taken)| **taken).map(|(y, _)| y);
    let swapped = ours.iter().zip(theirs).filter(|(x, y)| x != y).count() as f32 / 2.0;
    let m = ours.len() as f32;
    if m == 0.0 {
        return 0.0;
    }
    let jaro = (m / a.len() as f32 + m / b.len() as f32 + (m - swapped) / m) / 3.0;
    let prefix = a.iter().zip(b).take(4).take_while(|(x, y)| x == y).count() as f32;
    jaro + prefix * 0.1 * (1.0 - jaro)
}

/// The share of three-letter sequences of the ASCII form that two names have in common (Dice).
pub struct Trigrams {
    names: Vec<Vec<u32>>,
}

impl Trigrams {
    pub fn new(names: &[&str]) -> Self {
        Self { names: names.iter().map(|name| trigrams(name)).collect() }
    }
}

impl Finder for Trigrams {
    fn find(&self, query: &str, limit: usize) -> Vec<(usize, f32)> {
        let query = trigrams(query);
        let shared =
            |name: &Vec<u32>| name.iter().filter(|gram| query.binary_search(gram).is_ok()).count() as f32;
        let all = |name: &Vec<u32>| (name.len() + query.len()).max(1) as f32;
        best(self.names.iter().map(|name| 2.0 * shared(name) / all(name)), limit)
    }
}

fn trigrams(name: &str) -> Vec<u32> {
    let mut grams = Vec::new();
    for word in ascii(name).split(' ') {
        let padded = format!("  {word} ");
        grams.extend(
            padded
                .as_bytes()
                .windows(3)
                .map(|w| u32::from(w[0]) << 16 | u32::from(w[1]) << 8 | u32::from(w[2])),
        );
    }
    grams.sort_unstable();
    grams.dedup();
    grams
}
