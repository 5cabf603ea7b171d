//! Which letters can be printed.

use crate::typeset::{self, Weight};

/// The letters of a text that a font of print lacks, each once, in the order of the text.
///
/// White space, control characters and marks that are never seen (joiners, direction marks, soft hyphens) do not
/// count: printing leaves them out or sets them as space.
#[must_use]
pub fn missing(text: &str) -> Vec<char> {
    let mut missing = Vec::new();
    for letter in text.chars() {
        if !is_unseen(letter) && !typeset::fonts_have(letter) && !missing.contains(&letter) {
            missing.push(letter);
        }
    }
    missing
}

/// The text as it is printed: white space and control characters as plain space, marks that are never seen
/// left out, and a word breakable from `widest_em` on (its width in bold, in units of the type's size), so that
/// nothing leaves its place.
pub(crate) fn printable(text: &str, widest_em: f64) -> String {
    let mut printed = String::with_capacity(text.len());
    for word in text.split(|c: char| is_gap(c) || c.is_control()) {
        let mut letters = word.chars().filter(|c| !is_unseen(*c) || *c == NO_BREAK_SPACE).peekable();
        if letters.peek().is_some() && !printed.is_empty() {
            printed.push(' ');
        }
        let mut unbroken_em = 0.0;
        for letter in letters {
            let letter_em = typeset::width_em(letter, Weight::Bold);
            if unbroken_em + letter_em > widest_em {
                printed.push(BREAK_HERE);
                unbroken_em = 0.0;
            }
            printed.push(letter);
            unbroken_em = if letter == '-' { 0.0 } else { unbroken_em + letter_em };
        }
    }
    printed
}

fn is_gap(c: char) -> bool {
    c.is_whitespace() && c != NO_BREAK_SPACE
}

const BREAK_HERE: char = '\u{200b}';
const NO_BREAK_SPACE: char = '\u{a0}';

/// White space, controls and the marks that Unicode says are ignored when they are not supported
/// (`Default_Ignorable_Code_Point`, as far as they occur in running text of our scripts).
fn is_unseen(c: char) -> bool {
    let ignorable = matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}');
    ignorable || c.is_whitespace() || c.is_control()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_seen_is_not_printed() {
        assert_eq!(printable(" Oʻgʻiloy\u{200f}\u{7}\n\tGʻulomova\u{feff} ", 16.0), "Oʻgʻiloy Gʻulomova");
        assert_eq!(printable("№\u{a0}7", 16.0), "№\u{a0}7");
        assert_eq!(printable("\u{200b} \n", 16.0), "");
    }

    #[test]
    fn only_words_wider_than_their_place_are_broken() {
        let long = "Құрманғазықызы-Әбдірахманова-Сейфуллина Megszentségteleníthetetlen";
        assert_eq!(printable(long, 16.0), long);
        let broken = printable(&"W".repeat(300), 16.0);
        assert!(
            broken.split(BREAK_HERE).all(|part| part
                .chars()
                .map(|c| typeset::width_em(c, Weight::Bold))
                .sum::<f64>()
                <= 16.0)
        );
        assert_eq!(broken.replace(BREAK_HERE, ""), "W".repeat(300));
    }
}
