//! What no text has: control characters, marks that turn the direction of writing, letters lost on the way.

use std::borrow::Cow;

/// The text without what no text has, line ends as `\n`, and whether anything was taken out. Line ends are not said.
pub fn mended(text: &str) -> (Cow<'_, str>, bool) {
    let is_strange = |c: char| c == '\r' || is_foul(c);
    if !text.contains(is_strange) {
        return (Cow::Borrowed(text), false);
    }
    let foul = text.contains(is_foul);
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    (Cow::Owned(text.chars().filter(|c| !is_foul(*c)).collect()), foul)
}

/// Characters that XML forbids, that mean nothing, or that deceive a reader (Unicode Standard Annex 9, section 2).
fn is_foul(c: char) -> bool {
    let is_control = c.is_control() && !matches!(c, '\n' | '\t' | '\r');
    let turns = matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    is_control || turns || matches!(c, '\u{FFFD}' | '\u{FEFF}' | '\u{FFFE}' | '\u{FFFF}')
}

/// One blank between words, none around them, no line ends.
pub fn one_line(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}
