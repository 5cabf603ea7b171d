//! A name in the script in which a reader has chosen to see foreign names. Only what a page shows: nothing that is kept,
//! printed or given out as a file is written like that.

use kernel::web::Visit;
use lingua::{
    script::{self, Script},
    translit::convert,
};

kernel::text_enum! {
    /// How a reader sees names of other languages.
    pub enum NamesIn {
        /// As their bearers write them.
        Own = "own",
        /// In Latin letters.
        Latin = "latin",
        /// In Cyrillic letters.
        Cyrillic = "cyrillic",
        /// In the Common Turkic Alphabet.
        Turkic = "turkic",
    }
}

/// A name as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// The name.
    pub text: String,
    /// Its language and, where it was rewritten, its script: BCP 47.
    pub lang: String,
    /// As its bearer writes it; empty where that is what is shown.
    pub original: String,
}

/// A name of somebody who is written to in `language`, as this visitor sees it; `latin` is their own Latin spelling, if
/// they have given one. Names of the visitor's own language stay as they are.
pub fn seen(visit: &Visit, name: &str, language: &str, latin: &str) -> Seen {
    let wanted = NamesIn::from_word(&visit.names_in).unwrap_or(NamesIn::Own);
    read_as(&visit.tag, wanted, name, language, latin)
}

/// The same on a screen that many look at, in the language of that tag: nobody has chosen, and whoever reads a language in
/// Latin letters may know no others. Cyrillic readers know Latin letters.
pub fn seen_on_screen(tag: &str, name: &str, language: &str, latin: &str) -> Seen {
    let wanted = if matches!(primary(tag), "kk" | "ky" | "ru") { NamesIn::Own } else { NamesIn::Latin };
    read_as(tag, wanted, name, language, latin)
}

fn read_as(tag: &str, wanted: NamesIn, name: &str, language: &str, latin: &str) -> Seen {
    let foreign = primary(language) != primary(tag);
    let rewritten = if foreign { rewritten(name, language, latin, wanted) } else { None };
    match rewritten.filter(|(text, _)| text != name) {
        Some((text, lang)) => Seen { text, lang, original: name.to_owned() },
        None => Seen { text: name.to_owned(), lang: language.to_owned(), original: String::new() },
    }
}

fn primary(tag: &str) -> &str {
    tag.split(['-', '_']).next().unwrap_or(tag)
}

/// The name in that script, and the tag of what it is in then; nothing where there is no table for it.
fn rewritten(name: &str, language: &str, latin: &str, wanted: NamesIn) -> Option<(String, String)> {
    let own = primary(language);
    let written = script::of(name);
    match wanted {
        NamesIn::Own => None,
        NamesIn::Latin if written == Script::Latin => None,
        NamesIn::Latin if !latin.is_empty() => Some((latin.to_owned(), format!("{own}-Latn"))),
        NamesIn::Latin => {
            let tables = [(own, in_latin(own)), ("ru", "ru-Latn")];
            first(name, &tables).map(|(text, from)| (text, format!("{from}-Latn")))
        }
        NamesIn::Cyrillic if written == Script::Cyrillic => None,
        NamesIn::Cyrillic => {
            let other = format!("{own}-Cyrl");
            let to = if matches!(own, "kk" | "ky" | "ru") { own } else { other.as_str() };
            convert(name, own, to)
                .ok()
                .filter(|text| script::of(text) == Script::Cyrillic)
                .map(|text| (text, other.clone()))
        }
        NamesIn::Turkic => convert(name, own, "cta").ok().map(|text| (text, format!("{own}-Latn"))),
    }
}

/// The tag of a language's Latin alphabet.
fn in_latin(own: &str) -> &str {
    match own {
        "kk" => "kk-Latn",
        "ky" => "ky-Latn",
        "ru" => "ru-Latn",
        other => other,
    }
}

/// The first of these tables that makes Latin letters of the name, and the language it is for.
fn first<'t>(name: &str, tables: &[(&'t str, &str)]) -> Option<(String, &'t str)> {
    tables.iter().find_map(|(from, to)| {
        let text = convert(name, from, to).ok()?;
        (script::of(&text) == Script::Latin).then_some((text, *from))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(name: &str, language: &str, latin: &str, wanted: NamesIn) -> Option<(String, String)> {
        rewritten(name, language, latin, wanted)
    }

    #[test]
    fn a_screen_in_latin_letters_shows_every_name_in_them() {
        let text = |tag, name, language, latin| seen_on_screen(tag, name, language, latin).text;
        assert_eq!(text("hu", "Тоқаев", "kk", ""), "Toqaev");
        assert_eq!(text("hu", "Тоқаев", "kk", "Tokayev"), "Tokayev");
        assert_eq!(text("hu", "Hacıyev", "az", ""), "Hacıyev");
        assert_eq!(text("ru", "Тоқаев", "kk", "Tokayev"), "Тоқаев");
        assert_eq!(text("ru", "Szabó", "hu", ""), "Szabó");
    }

    #[test]
    fn a_name_is_seen_in_the_script_that_was_chosen_with_its_language_and_script() {
        let some = |text: &str, lang: &str| Some((text.to_owned(), lang.to_owned()));
        assert_eq!(shown("Тоқаев", "kk", "", NamesIn::Latin), some("Toqaev", "kk-Latn"));
        assert_eq!(shown("Тоқаев", "kk", "Tokayev", NamesIn::Latin), some("Tokayev", "kk-Latn"));
        assert_eq!(shown("Hacıyev", "az", "", NamesIn::Cyrillic), some("Һаҹыјев", "az-Cyrl"));
        assert_eq!(shown("Hacıyev", "az", "", NamesIn::Latin), None);
        assert_eq!(shown("Тоқаев", "kk", "", NamesIn::Own), None);
        assert_eq!(shown("Szabó", "hu", "", NamesIn::Cyrillic), None);
        assert!(shown("Жумабаев", "ky", "", NamesIn::Turkic).is_some_and(|(text, _)| text.starts_with('C')));
    }
}
