//! Which alphabet a text is written in.

/// The alphabet of a text's letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Script {
    /// Latin letters only.
    Latin,
    /// Cyrillic letters only.
    Cyrillic,
    /// Letters of more than one alphabet.
    Mixed,
    /// Letters of an alphabet this crate does not know.
    Other,
    /// No letter at all: digits, signs, nothing.
    None,
}

/// The script of a text, by its letters; digits, marks and signs say nothing.
#[must_use]
pub fn of(text: &str) -> Script {
    text.chars().map(of_char).fold(Script::None, |so_far, next| match (so_far, next) {
        (seen, Script::None) => seen,
        (Script::None, first) => first,
        (seen, same) if seen == same => seen,
        _ => Script::Mixed,
    })
}

/// The script of one character; [`Script::None`] when it is no letter.
#[must_use]
pub fn of_char(c: char) -> Script {
    match c {
        // The turned comma of oʻ and the apostrophe letters belong to no alphabet of their own.
        '\u{2B0}'..='\u{2FF}' => Script::None,
        'a'..='z' | 'A'..='Z' | 'ª' | 'º' => Script::Latin,
        '\u{C0}'..='\u{24F}' if c.is_alphabetic() => Script::Latin,
        '\u{250}'..='\u{2AF}'
        | '\u{1E00}'..='\u{1EFF}'
        | '\u{2C60}'..='\u{2C7F}'
        | '\u{A720}'..='\u{A7FF}'
        | '\u{FB00}'..='\u{FB06}' => Script::Latin,
        '\u{FF21}'..='\u{FF3A}' | '\u{FF41}'..='\u{FF5A}' => Script::Latin,
        '\u{400}'..='\u{481}' | '\u{48A}'..='\u{52F}' | '\u{1C80}'..='\u{1C8F}' | '\u{A640}'..='\u{A66E}' => {
            Script::Cyrillic
        }
        _ if c.is_alphabetic() => Script::Other,
        _ => Script::None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Script, of};

    #[test]
    fn the_script_is_that_of_the_letters() {
        assert_eq!(of("Oʻzbekiston 2026"), Script::Latin);
        assert_eq!(of("Қазақ елі!"), Script::Cyrillic);
        assert_eq!(of("Əliyev Һаҹыјев"), Script::Mixed);
        assert_eq!(of("აბგ"), Script::Other);
        assert_eq!(of("№ 12 – ʼ"), Script::None);
    }
}
