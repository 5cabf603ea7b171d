//! A name of Azerbaijan in Russian letters, and what its passport has. Russian writes one letter for several (г for q, ğ and
//! h, е for e and ə) and one m where there are two, so that no table gives the one right spelling: Гаджиев is Hacıyev and
//! Гасымов is Qasımov. What was typed is read letter by letter instead: each must be one that its Russian letter stands for.

use lingua::{
    case,
    script::{self, Script},
    translit::spelt_in,
};

/// What Azerbaijani passports have where Russian papers have that letter, in their English form or without marks.
const LETTERS: [(&str, &[&str]); 33] = [
    ("дж", &["J", "C"]),
    ("а", &["A"]),
    ("б", &["B"]),
    ("в", &["V"]),
    ("г", &["H", "G", "GH", "Q"]),
    ("д", &["D"]),
    ("е", &["E", "YE", "A"]),
    ("ё", &["O", "YO"]),
    ("ж", &["ZH", "J"]),
    ("з", &["Z"]),
    ("и", &["I"]),
    ("й", &["Y"]),
    ("к", &["K", "G", "Q"]),
    ("л", &["L"]),
    ("м", &["M"]),
    ("н", &["N"]),
    ("о", &["O"]),
    ("п", &["P"]),
    ("р", &["R"]),
    ("с", &["S"]),
    ("т", &["T"]),
    ("у", &["U"]),
    ("ф", &["F"]),
    ("х", &["H", "KH", "X"]),
    ("ц", &["TS"]),
    ("ч", &["CH", "C"]),
    ("ш", &["SH", "S"]),
    ("ъ", &[""]),
    ("ы", &["I"]),
    ("ь", &[""]),
    ("э", &["E", "A"]),
    ("ю", &["U", "YU"]),
    ("я", &["YA", "A"]),
];

/// Whether all words of a name that Russian papers spell stand in what was typed.
pub(super) fn is_spelt(name: &str, typed: &[String]) -> bool {
    if script::of(name) != Script::Cyrillic || spelt_in(name, "az") != "ru" {
        return false;
    }
    let typed: Vec<String> = typed.iter().map(|word| once(word)).collect();
    let small = case::lower(name, "ru");
    small.split([' ', '-']).all(|word| typed.iter().any(|it| reads(&once(word), it)))
}

fn reads(cyrillic: &str, latin: &str) -> bool {
    if cyrillic.is_empty() {
        return latin.is_empty();
    }
    LETTERS.iter().any(|(letter, spelt)| {
        let Some(rest) = cyrillic.strip_prefix(letter) else { return false };
        spelt.iter().any(|it| latin.strip_prefix(it).is_some_and(|left| reads(rest, left)))
    })
}

/// A letter that is doubled stands once: Мамедов is Məmmədov.
fn once(word: &str) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    letters.dedup();
    letters.into_iter().collect()
}
