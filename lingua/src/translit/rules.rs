//! Letter rules and how they are applied: the longest rule that fits its place wins, capitals follow the original.

use unicode_normalization::UnicodeNormalization;

use When::{Always, Glide};

/// One line of a table: these letters become those, at such places.
pub(crate) type Rule = (&'static str, &'static str, When);

/// The rules of a table written `а=a б=b`, left to right.
pub(crate) fn letters(table: &'static str) -> impl Iterator<Item = Rule> {
    table.split_whitespace().filter_map(|pair| pair.split_once('=')).map(|(from, to)| (from, to, Always))
}

/// The rules of the same table, right to left.
pub(crate) fn reversed(table: &'static str) -> impl Iterator<Item = Rule> {
    letters(table).map(|(from, to, when)| (to, from, when))
}

/// Where a rule holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum When {
    /// Everywhere.
    Always,
    /// At the start of a word, after a vowel and after ъ or ь: where е is read ye.
    Glide,
    /// At the start of a word only.
    Start,
    /// Not at the start of a word and not after a vowel.
    AfterConsonant,
    /// After a vowel.
    AfterVowel,
    /// Next to a vowel, before or after it.
    BesideVowel,
    /// At the end of a word.
    End,
}

/// How capital I is read and small i written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LetterI {
    /// I/i, as in English.
    One,
    /// I/ı and İ/i, as in Turkish.
    Two,
}

/// Applies the rules to a text; what no rule names stays as it is.
pub(crate) fn apply(text: &str, rules: &[Rule], from: LetterI, to: LetterI) -> String {
    let original: Vec<char> = text.nfc().collect();
    let small: Vec<char> = original.iter().map(|c| small(*c, from)).collect();
    let mut out = String::with_capacity(text.len() + 8);
    let mut at = 0;
    while at < small.len() {
        let Some((length, written)) = longest(rules, &small, at) else {
            out.push(original[at]);
            at += 1;
            continue;
        };
        match capitals(&original, at, length) {
            Capitals::None => out.push_str(written),
            Capitals::First => capitalise(written, to, &mut out),
            Capitals::All => written.chars().for_each(|c| push_capital(c, to, &mut out)),
        }
        at += length;
    }
    out
}

/// The longest rule that holds here; of two as long, the one that names its place.
fn longest(rules: &[Rule], small: &[char], at: usize) -> Option<(usize, &'static str)> {
    let fits = |from: &str, length: usize| from.chars().eq(small[at..].iter().copied().take(length));
    rules
        .iter()
        .map(|(from, to, when)| (from.chars().count(), *when, from, to))
        .filter(|(length, when, from, _)| fits(from, *length) && holds(*when, small, at, *length))
        .max_by_key(|(length, when, ..)| (*length, *when != Always))
        .map(|(length, _, _, to)| (length, *to))
}

fn holds(when: When, small: &[char], at: usize, length: usize) -> bool {
    let before = at.checked_sub(1).map(|i| small[i]);
    let after = small.get(at + length).copied();
    let starts = before.is_none_or(|c| !c.is_alphanumeric());
    let vowel_before = before.is_some_and(is_vowel);
    let vowel_after = after.is_some_and(is_vowel);
    match when {
        Always => true,
        Glide => starts || vowel_before || matches!(before, Some('ъ' | 'ь')),
        When::Start => starts,
        When::AfterConsonant => !starts && !vowel_before,
        When::AfterVowel => vowel_before,
        When::BesideVowel => vowel_before || vowel_after,
        When::End => after.is_none_or(|c| !c.is_alphanumeric()),
    }
}

fn is_vowel(c: char) -> bool {
    "aeiouəäöüıóõŏūúéáíőűаеёиоуыэюяәөүұіўєї".contains(c)
}

enum Capitals {
    None,
    First,
    All,
}

/// A digraph that stands for a capital is `Sh` in a name and `SH` among capitals.
fn capitals(original: &[char], at: usize, length: usize) -> Capitals {
    if !original[at].is_uppercase() {
        return Capitals::None;
    }
    if length > 1 {
        let all = original[at..at + length].iter().all(|c| !c.is_lowercase());
        return if all { Capitals::All } else { Capitals::First };
    }
    let next = original.get(at + 1).filter(|c| c.is_alphabetic());
    let before = at.checked_sub(1).map(|i| original[i]).filter(|c| c.is_alphabetic());
    match (next, before) {
        (Some(next), _) if next.is_uppercase() => Capitals::All,
        (None, Some(before)) if before.is_uppercase() => Capitals::All,
        _ => Capitals::First,
    }
}

fn capitalise(written: &str, to: LetterI, out: &mut String) {
    let mut letters = written.chars();
    if let Some(first) = letters.next() {
        push_capital(first, to, out);
    }
    out.extend(letters);
}

fn push_capital(c: char, to: LetterI, out: &mut String) {
    match (c, to) {
        ('i', LetterI::Two) => out.push('İ'),
        _ => out.extend(c.to_uppercase()),
    }
}

fn small(c: char, from: LetterI) -> char {
    match (c, from) {
        ('I', LetterI::Two) => 'ı',
        ('İ', _) => 'i',
        _ => {
            let mut small = c.to_lowercase();
            small.next().filter(|_| small.next().is_none()).unwrap_or(c)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{LetterI, Rule, When, apply};

    const RULES: &[Rule] = &[("ш", "sh", When::Always), ("е", "ye", When::Glide), ("е", "e", When::Always)];

    #[test]
    fn the_place_of_a_letter_decides_and_capitals_follow() {
        let written = |text| apply(text, RULES, LetterI::One, LetterI::One);
        assert_eq!(written("Ешеше ЕШЕ Ше Ш!"), "Yesheshe YESHE She Sh!");
    }
}
