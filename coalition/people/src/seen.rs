//! A name in the script in which a reader has chosen to see foreign names: the one way in which every page shows people.
//! Only what a page shows: nothing that is kept, printed or given out as a file is written like that.

use crate::model::{Names, Person, is_family_first, sort_name};
use kernel::web::Visit;
use lingua::{
    script::{self, Script},
    sort::Sorter,
    translit::{convert, spelt_in},
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

/// Somebody's name as rows of the database have it, with all that a reader's choice of script needs of it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Bearer<'n> {
    /// As its bearer writes it, in the order of their language.
    pub name: &'n str,
    /// The language they are written to in.
    pub language: &'n str,
    /// Family name in its own script.
    pub family_name: &'n str,
    /// Given name in its own script.
    pub given_name: &'n str,
    /// Family name in Latin letters.
    pub latin_family: &'n str,
    /// Given name in Latin letters.
    pub latin_given: &'n str,
}

/// The [`Bearer`] of a row that has the columns of a name under their own names.
#[macro_export]
macro_rules! bearer {
    ($row:expr) => {
        $crate::Bearer {
            name: &$row.name,
            language: &$row.language,
            family_name: &$row.family_name,
            given_name: &$row.given_name,
            latin_family: &$row.latin_family,
            latin_given: &$row.latin_given,
        }
    };
}

impl Person {
    /// Their name, to be shown.
    pub fn bearer(&self) -> Bearer<'_> {
        Bearer {
            name: &self.name,
            language: &self.language,
            family_name: &self.family_name,
            given_name: &self.given_name,
            latin_family: &self.latin_family,
            latin_given: &self.latin_given,
        }
    }
}

impl Names {
    /// The same of somebody who is written to in `language`; `name`: theirs as [`shown`](crate::shown).
    pub fn bearer<'n>(&'n self, name: &'n str, language: &'n str) -> Bearer<'n> {
        Bearer {
            name,
            language,
            family_name: &self.family_name,
            given_name: &self.given_name,
            latin_family: &self.latin_family,
            latin_given: &self.latin_given,
        }
    }
}

impl Bearer<'_> {
    /// By what a list is sorted: family name, given name, as they are written.
    pub fn sort_name(&self) -> String {
        sort_name(self.family_name, self.given_name)
    }

    /// Where the name stands in a list of a reader's alphabet, as it is written.
    pub fn key(&self, sorter: &Sorter) -> Vec<u8> {
        sorter.name_key(&self.sort_name(), self.language)
    }

    /// Two parts of the name in the order of its bearer's language.
    fn in_order(&self, family: &str, given: &str) -> String {
        if is_family_first(self.language) { sort_name(family, given) } else { sort_name(given, family) }
    }
}

/// A name as it is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Seen {
    /// The name.
    pub text: String,
    /// Its language and, where it was rewritten, its script: BCP 47.
    pub lang: String,
    /// As its bearer writes it, to stand beside; empty where that is what is shown.
    pub original: String,
    /// The language of that.
    pub original_lang: String,
    /// Their own Latin spelling, to stand beside, in the same order of words; empty where it is one of the two.
    pub latin: String,
    /// By what a list of what is shown is sorted: family name, given name.
    sort_name: String,
}

impl Seen {
    /// Where the name stands in a list of a reader's alphabet, as it is shown.
    pub fn key(&self, sorter: &Sorter) -> Vec<u8> {
        sorter.name_key(&self.sort_name, &self.lang)
    }
}

/// A name as this visitor sees it. Names of the visitor's own language stay as they are.
pub fn seen(visit: &Visit, of: Bearer<'_>) -> Seen {
    let wanted = NamesIn::from_word(&visit.names_in).unwrap_or(NamesIn::Own);
    read_as(&visit.tag, wanted, of)
}

/// The same on a screen that many look at, in the language of that tag: nobody has chosen, and whoever reads a language in
/// Latin letters may know no others. Cyrillic readers know Latin letters.
pub fn seen_on_screen(tag: &str, of: Bearer<'_>) -> Seen {
    let wanted = if matches!(primary(tag), "kk" | "ky" | "ru") { NamesIn::Own } else { NamesIn::Latin };
    read_as(tag, wanted, of)
}

fn read_as(tag: &str, wanted: NamesIn, of: Bearer<'_>) -> Seen {
    let foreign = primary(of.language) != primary(tag);
    let rewritten = if foreign { rewritten(of, wanted) } else { None };
    let latin = of.in_order(of.latin_family, of.latin_given);
    let beside = |shown: &str| if latin == shown || latin == of.name { String::new() } else { latin.clone() };
    match rewritten.filter(|it| it.text != of.name) {
        Some(it) => Seen {
            latin: if it.in_latin { String::new() } else { beside(&it.text) },
            text: it.text,
            lang: it.lang,
            original: of.name.to_owned(),
            original_lang: of.language.to_owned(),
            sort_name: it.sort_name,
        },
        None => Seen {
            text: of.name.to_owned(),
            lang: of.language.to_owned(),
            original: String::new(),
            original_lang: of.language.to_owned(),
            latin: beside(of.name),
            sort_name: of.sort_name(),
        },
    }
}

fn primary(tag: &str) -> &str {
    tag.split(['-', '_']).next().unwrap_or(tag)
}

/// A name in another script than its own.
struct Rewritten {
    text: String,
    /// The tag of what it is in.
    lang: String,
    sort_name: String,
    /// Whether it is the spelling in plain Latin letters.
    in_latin: bool,
}

/// The name in that script; nothing where it is in it, or where there is no table for it.
fn rewritten(of: Bearer<'_>, wanted: NamesIn) -> Option<Rewritten> {
    let own = primary(of.language);
    match wanted {
        NamesIn::Own => None,
        NamesIn::Latin => in_latin(of),
        NamesIn::Cyrillic if script::of(of.name) == Script::Cyrillic => None,
        NamesIn::Cyrillic => {
            let to = if matches!(own, "kk" | "ky" | "ru") { own.to_owned() } else { format!("{own}-Cyrl") };
            by_table(of, own, &to, format!("{own}-Cyrl"), Script::Cyrillic)
        }
        // The alphabet knows Turkic languages only; a Russian name in Cyrillic letters would stay unread.
        NamesIn::Turkic => match spelt_in(of.name, of.language) == own {
            true => by_table(of, own, "cta", format!("{own}-Latn"), Script::Latin).or_else(|| in_latin(of)),
            false => in_latin(of),
        },
    }
}

/// In plain Latin letters: the parts that their bearer spells so as they are, the others by the table.
fn in_latin(of: Bearer<'_>) -> Option<Rewritten> {
    if script::of(of.name) == Script::Latin {
        return None;
    }
    let from = spelt_in(of.name, of.language);
    let by_table = by_table(of, from, &format!("{from}-Latn"), format!("{from}-Latn"), Script::Latin);
    if of.latin_family.is_empty() && of.latin_given.is_empty() {
        return by_table.map(|it| Rewritten { in_latin: true, ..it });
    }
    let part = |latin: &str, written: &str| match latin.is_empty() {
        false => latin.to_owned(),
        true => convert(written, from, &format!("{from}-Latn")).unwrap_or_else(|_| written.to_owned()),
    };
    let (family, given) = (part(of.latin_family, of.family_name), part(of.latin_given, of.given_name));
    Some(Rewritten {
        text: of.in_order(&family, &given),
        lang: format!("{}-Latn", primary(of.language)),
        sort_name: sort_name(&family, &given),
        in_latin: true,
    })
}

/// The name by a table of letters, if all of it is in that script then.
fn by_table(of: Bearer<'_>, from: &str, to: &str, lang: String, script: Script) -> Option<Rewritten> {
    let text = convert(of.name, from, to).ok().filter(|text| script::of(text) == script)?;
    let sort_name = convert(&of.sort_name(), from, to).ok()?;
    Some(Rewritten { text, lang, sort_name, in_latin: false })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Somebody with that family and given name, and with these in Latin letters.
    fn bearer<'n>(name: &'n str, language: &'n str, own: [&'n str; 2], latin: [&'n str; 2]) -> Bearer<'n> {
        Bearer {
            name,
            language,
            family_name: own[0],
            given_name: own[1],
            latin_family: latin[0],
            latin_given: latin[1],
        }
    }

    fn one<'n>(name: &'n str, language: &'n str, latin: &'n str) -> Bearer<'n> {
        bearer(name, language, [name, ""], [latin, ""])
    }

    fn shown(name: &str, language: &str, latin: &str, wanted: NamesIn) -> Option<(String, String)> {
        rewritten(one(name, language, latin), wanted).map(|it| (it.text, it.lang))
    }

    #[test]
    fn a_screen_in_latin_letters_shows_every_name_in_them() {
        let text = |tag, name, language, latin| seen_on_screen(tag, one(name, language, latin)).text;
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

    #[test]
    fn a_name_that_the_common_alphabet_has_no_letters_for_is_seen_in_plain_latin_ones() {
        let some = |text: &str, lang: &str| Some((text.to_owned(), lang.to_owned()));
        assert_eq!(shown("Иванов", "ru", "", NamesIn::Turkic), some("Ivanov", "ru-Latn"));
        assert_eq!(shown("Иванов", "ru", "Ivanoff", NamesIn::Turkic), some("Ivanoff", "ru-Latn"));
        assert_eq!(shown("Szabó", "hu", "", NamesIn::Turkic), None);
        // Spelt the Russian way, with no letter of Azerbaijani Cyrillic.
        assert_eq!(shown("Гасымов", "az", "", NamesIn::Turkic), some("Gasymov", "ru-Latn"));
    }

    #[test]
    fn every_name_of_a_list_has_the_order_of_words_of_its_bearers_language() {
        let own = ["Тоқаев", "Қасым"];
        let text =
            |latin| rewritten(bearer("Тоқаев Қасым", "kk", own, latin), NamesIn::Latin).map(|it| it.text);
        assert_eq!(text(["", ""]).as_deref(), Some("Toqaev Qasym"));
        assert_eq!(text(["Tokayev", "Kassym"]).as_deref(), Some("Tokayev Kassym"));
        assert_eq!(text(["Tokayev", ""]).as_deref(), Some("Tokayev Qasym"));
        let az = bearer("Илһам Һаҹыјев", "az", ["Һаҹыјев", "Илһам"], ["Hajiyev", "Ilham"]);
        assert_eq!(rewritten(az, NamesIn::Latin).map(|it| it.text).as_deref(), Some("Ilham Hajiyev"));
    }

    #[test]
    fn the_original_and_the_bearers_latin_spelling_stand_beside_unless_they_are_what_is_shown() {
        let of = bearer("Тоқаев Қасым", "kk", ["Тоқаев", "Қасым"], ["Tokayev", "Kassym"]);
        let own = read_as("en", NamesIn::Own, of);
        assert_eq!((own.original.as_str(), own.latin.as_str()), ("", "Tokayev Kassym"));
        let latin = read_as("en", NamesIn::Latin, of);
        assert_eq!((latin.original.as_str(), latin.latin.as_str()), ("Тоқаев Қасым", ""));
        let turkic = read_as("en", NamesIn::Turkic, of);
        assert_eq!((turkic.original.as_str(), turkic.latin.as_str()), ("Тоқаев Қасым", "Tokayev Kassym"));
        let plain = bearer("Szabó Gábor", "hu", ["Szabó", "Gábor"], ["", ""]);
        assert_eq!(read_as("en", NamesIn::Own, plain).latin, "");
    }

    #[test]
    fn a_list_is_sorted_by_what_is_shown() {
        let of = bearer("Илһам Һаҹыјев", "az", ["Һаҹыјев", "Илһам"], ["Hajiyev", "Ilham"]);
        let sorter = Sorter::new("en");
        let key = |wanted| read_as("en", wanted, of).key(&sorter);
        assert!(key(NamesIn::Latin).starts_with(&sorter.key("Hajiyev Ilham")));
        assert!(key(NamesIn::Own).starts_with(&sorter.key("Hacıyev İlham")));
    }
}
