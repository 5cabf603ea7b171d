//! The passport's spelling beside the others: compared, and never corrected.
//!
//! A passport writes a name in A to Z (ICAO Doc 9303 part 3, section 6), by rules that differ from nation to nation and
//! from year to year: the letters of the national table, the spelling of that nation's English press, for a name in
//! Cyrillic letters that of Russian documents of the last decades ([`russian`]), for a name of Azerbaijan as Russian papers
//! spell it that of Azerbaijan, or whatever Latin spelling its bearer gave us. Any of these is expected.

mod of_azerbaijan;
mod russian;

use crate::model::{Names, Person};
use kernel::{Lang, Say};
use lingua::{
    script::{self, Script},
    translit::convert,
};
use serde::{Deserialize, Serialize};

/// A passport's name in which a part of the name is not spelt in any expected way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mismatch {
    /// The name as it was typed from the passport.
    pub typed: String,
    /// Spellings that were expected of the parts that were not found.
    pub expected: Vec<String>,
}

/// A machine-readable zone holds 39 letters of a name: a longer one is cut (part 4, 4.2.3).
const ZONE_LETTERS: usize = 39;
/// Expected spellings that are shown of a part of a name, the likeliest.
const SHOWN_MAX: usize = 4;

/// What is strange about a passport's spelling; nothing where none was given or it is as expected. More words than the
/// name has (a patronymic, a second given name) are not strange.
pub fn mismatch(names: &Names, language: &str) -> Option<Mismatch> {
    let own = language.split(['-', '_']).next().unwrap_or(language);
    let typed = words(&in_passport_letters(&names.passport_name, own));
    if typed.is_empty() {
        return None;
    }
    let is_cut = names.passport_name.chars().count() >= ZONE_LETTERS;
    let parts = [(&names.family_name, &names.latin_family), (&names.given_name, &names.latin_given)];
    let mut expected = vec![];
    for (native, latin) in parts {
        let spellings = spellings(native, latin, own);
        let is_expected = spellings.iter().any(|it| is_in(&typed, it, is_cut))
            || own == "az" && of_azerbaijan::is_spelt(native, &typed);
        if !is_expected {
            expected.extend(spellings.into_iter().take(SHOWN_MAX));
        }
    }
    (!expected.is_empty()).then(|| Mismatch { typed: names.passport_name.clone(), expected })
}

/// That a passport's spelling is doubtful, in a word for lists.
pub fn doubtful(lang: Lang) -> String {
    crate::Words(lang).passport_doubtful()
}

impl Person {
    /// What is strange about their passport's spelling, if anything is.
    pub fn passport_mismatch(&self) -> Option<Mismatch> {
        mismatch(&self.names(), &self.language)
    }
}

impl Mismatch {
    /// In the reader's words: both spellings, and what to do.
    pub fn in_words(&self, lang: Lang) -> String {
        lang.tell(&self.say())
    }

    /// The same before the reader's language is known.
    pub fn say(&self) -> Say {
        crate::say::passport_differs(self.typed.as_str(), self.expected.join(", "))
    }
}

/// Every spelling of a part of a name that a passport may have, each once, the likeliest first; none of one with a letter
/// that no table knows (Tajik ӯ): nothing is expected of it, rather than the name without that letter.
fn spellings(native: &str, latin: &str, own: &str) -> Vec<String> {
    let mut found: Vec<String> = vec![];
    let mut add = |text: Option<String>| {
        let text = text.map(|text| words(&text).join(" ")).unwrap_or_default();
        if !text.is_empty() && !found.contains(&text) {
            found.push(text);
        }
    };
    let written = [native, latin].into_iter().filter(|text| !text.trim().is_empty());
    for text in written.filter(|text| text.chars().all(|it| is_in_a_table(it, own))) {
        add(convert(text, own, "icao").ok());
        add(convert(text, own, "en").ok().and_then(|english| convert(&english, "en", "icao").ok()));
        match script::of(text) {
            Script::Cyrillic => russian::spellings(text).into_iter().for_each(|it| add(Some(it))),
            Script::Latin => {
                add(convert(text, "en", "icao").ok());
                if own == "ru" {
                    russian::spellings_of_latin(text).into_iter().for_each(|it| add(Some(it)));
                }
            }
            _ => {}
        }
    }
    found
}

fn is_in_a_table(letter: char, own: &str) -> bool {
    // Signs of a letter beside them: without a letter of their own in any passport.
    let is_sign = matches!(letter, 'ь' | 'Ь' | 'ъ' | 'Ъ' | 'ʼ' | 'ʻ');
    letter.is_ascii()
        || !letter.is_alphabetic()
        || is_sign
        || convert(&letter.to_string(), own, "icao").is_ok_and(|it| !it.is_empty())
}

/// What was typed, with letters that a passport's visual zone has (`İ`, `Ş`) as its machine-readable zone has them. A to Z
/// stay as they are: a J is a J in any passport, whatever sound it has in the bearer's own alphabet.
fn in_passport_letters(typed: &str, own: &str) -> String {
    let letter = |it: char| match it.is_ascii() {
        true => it.to_string(),
        false => convert(&it.to_string(), own, "icao").unwrap_or_else(|_| it.to_string()),
    };
    typed.chars().map(letter).collect()
}

fn words(text: &str) -> Vec<String> {
    let bare: String = text.chars().filter(|it| !matches!(it, '\'' | '’' | 'ʼ' | 'ʻ' | '`')).collect();
    let parts = bare.split(|it: char| !it.is_ascii_alphabetic());
    parts.filter(|part| !part.is_empty()).map(str::to_ascii_uppercase).collect()
}

/// Whether all words of a spelling stand in what was typed; the last one that was typed may be cut.
fn is_in(typed: &[String], spelling: &str, is_cut: bool) -> bool {
    let last = typed.last().map(String::as_str).unwrap_or_default();
    let there = |word: &str| typed.iter().any(|it| it == word) || is_cut && word.starts_with(last);
    // A hyphen or a blank inside a name may be there in one spelling and not in the other.
    let joined = spelling.replace(' ', "");
    let in_a_row = |from: usize| (from..typed.len()).any(|to| typed[from..=to].concat() == joined);
    spelling.split(' ').all(there) || (0..typed.len()).any(in_a_row)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(family: &str, given: &str, language: &str, passport: &str) -> Option<Mismatch> {
        let names = Names {
            family_name: family.into(),
            given_name: given.into(),
            passport_name: passport.into(),
            ..Names::default()
        };
        mismatch(&names, language)
    }

    #[test]
    fn the_spellings_that_a_nation_uses_are_all_expected() {
        for passport in ["HAJIYEV ILHAM", "HACIYEV ILHAM", "İlham Hacıyev", "HAJIYEV ILHAM RASHID"] {
            assert_eq!(of("Hacıyev", "İlham", "az", passport), None, "{passport}");
        }
        assert_eq!(of("Гаджиев", "Ильхам", "ru", "GADZHIEV ILKHAM"), None);
        assert_eq!(of("Жээнбеков", "Сооронбай", "ky", "ZHEENBEKOV SOORONBAI"), None);
        assert_eq!(of("Szabó", "Gábor", "hu", "SZABO GABOR"), None);
        assert_eq!(of("Öztürk", "Ayşe", "tr", "OZTURK AYSE"), None);
        assert_eq!(of("Öztürk", "Ayşe", "tr", ""), None);
    }

    #[test]
    fn a_slip_is_told_with_what_was_expected() {
        let told = of("Hacıyev", "İlham", "az", "HAJIYEW ILHAM").expect("a slip");
        assert_eq!(told.typed, "HAJIYEW ILHAM");
        assert!(told.expected.contains(&"HAJIYEV".to_owned()), "{told:?}");
        assert!(told.expected.contains(&"HACIYEV".to_owned()), "{told:?}");
        assert!(!told.expected.iter().any(|it| it.contains("ILHAM")), "{told:?}");
    }

    /// Family and given name, their language, and a passport.
    type Row = (&'static str, &'static str, &'static str, &'static str);

    #[track_caller]
    fn expected(rows: &[Row]) {
        for (family, given, language, passport) in rows {
            assert_eq!(of(family, given, language, passport), None, "{passport}");
        }
    }

    #[track_caller]
    fn doubted(rows: &[Row]) {
        for (family, given, language, passport) in rows {
            assert!(of(family, given, language, passport).is_some(), "{passport}");
        }
    }

    #[test]
    fn a_russian_ending_is_spelt_by_the_rules_of_any_of_the_last_decades() {
        expected(&[
            ("Заречный", "Дмитрий", "ru", "ZARECHNYI DMITRII"),
            ("Заречный", "Дмитрий", "ru", "ZARECHNYY DMITRIY"),
            ("Заречный", "Дмитрий", "ru", "ZARECHNY DMITRY"),
            ("Полянский", "Евгений", "ru", "POLIANSKII EVGENII"),
            ("Полянский", "Евгений", "ru", "POLYANSKIY EVGENIY"),
            ("Полянский", "Евгений", "ru", "POLYANSKY YEVGENY"),
            ("Полянская", "Юлия", "ru", "POLYANSKAYA YULIYA"),
            ("Полянская", "Юлия", "ru", "POLIANSKAIA IULIIA"),
            ("Птицын", "Андрей", "ru", "PTITCYN ANDREI"),
            ("Птицын", "Андрей", "ru", "PTITSYN ANDREY"),
            ("Подъямский", "Сергей", "kk", "PODYAMSKIY SERGEY"),
            ("Zarechny", "Dmitriy", "ru", "ZARECHNYI DMITRII"),
        ]);
    }

    #[test]
    fn a_slip_in_a_russian_name_is_still_told() {
        doubted(&[
            ("Заречный", "Дмитрий", "ru", "ZARECHNAYA DMITRII"),
            ("Заречный", "Дмитрий", "ru", "ZARECHNYI DIMITRII"),
            ("Полянский", "Евгений", "ru", "POLIANSKII EVGENIIA"),
            ("Полянский", "Евгений", "ru", "POLANSKIY EVGENIY"),
            ("Птицын", "Андрей", "ru", "PTITSIN ANDREY"),
        ]);
    }

    #[test]
    fn a_name_of_azerbaijan_in_russian_letters_has_the_passport_of_azerbaijan_or_of_russia() {
        expected(&[
            ("Гаджиев", "Ильхам", "az", "HAJIYEV ILHAM"),
            ("Гаджиев", "Ильхам", "az", "HACIYEV ILHAM"),
            ("Гаджиев", "Ильхам", "az", "GADZHIEV ILKHAM"),
            ("Гасымова", "Гюльнара", "az", "GASIMOVA GULNARA"),
            ("Мамедов", "Эльчин", "az", "MAMMADOV ELCHIN"),
            ("Кулиев", "Кямран", "az", "GULIYEV KAMRAN"),
            ("Керимова", "Лейла", "az", "KARIMOVA LEYLA"),
            ("Тагиев", "Джавид", "az", "TAGHIYEV JAVID"),
            ("Гусейнов", "Рашид", "az", "HUSEYNOV RASHID ALI"),
            ("Һаҹыјев", "Илһам", "az", "HAJIYEV ILHAM"),
        ]);
    }

    #[test]
    fn a_slip_in_a_name_of_azerbaijan_in_russian_letters_is_still_told() {
        doubted(&[
            ("Гаджиев", "Ильхам", "az", "HAJIYEW ILHAM"),
            ("Гаджиев", "Ильхам", "az", "HAJIEYV ILHAM"),
            ("Гасымова", "Гюльнара", "az", "GASIMOV GULNARA"),
            ("Кулиев", "Кямран", "az", "GULIYEV KAMAL"),
            ("Керимова", "Лейла", "az", "KARIMOVA LAYLO"),
            ("Тагиев", "Джавид", "az", "NAGHIYEV JAVID"),
        ]);
    }

    #[test]
    fn the_spelling_that_its_bearer_gave_us_is_expected_too() {
        let names = Names {
            family_name: "Гаджиев".into(),
            given_name: "Ильхам".into(),
            latin_family: "Hajiyev".into(),
            latin_given: "Ilham".into(),
            passport_name: "HAJIYEV ILHAM".into(),
            ..Names::default()
        };
        assert_eq!(mismatch(&names, "ru"), None);
    }

    #[test]
    fn of_a_part_with_a_letter_that_no_table_knows_nothing_is_expected() {
        assert_eq!(of("Раҳмонова", "Ӯғулбибӣ", "ru", "RAHMONOVA UGHULBIBI"), None);
        let told = of("Раҳмонов", "Ҷӯра", "ru", "RAKMANOV JURA")
            .expect("a slip in the part whose letters are known");
        assert_eq!(told.expected.first().map(String::as_str), Some("RAHMONOV"));
    }

    #[test]
    fn a_name_that_the_zone_has_cut_is_expected() {
        let passport = "NURSULTANBEKOVICHEV ABDURAKHMANZHOLDOSH";
        assert!(passport.len() >= ZONE_LETTERS);
        assert_eq!(of("Нурсултанбековичев", "Абдурахманжолдошбек", "ru", passport), None);
    }
}
