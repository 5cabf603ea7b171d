//! How Russian documents have spelt a name in Latin letters since 1997: the rules changed three times, and a passport keeps
//! what its bearer had before. ICAO's table (order 320 of 2014), GOST R 52535.1 of 2006 (TC for ц), the order of 1997 (Y,
//! YU, YA), and the English press; each with the endings -ий and -ый in every spelling, for people ask for their old one.

use lingua::{case, translit::convert};

/// A letter, and how it is spelt otherwise than in ICAO's table.
type Otherwise = (char, &'static str);

const ICAO: &[Otherwise] = &[];
const OF_2006: &[Otherwise] = &[('ц', "tc"), ('ъ', "")];
const OF_1997: &[Otherwise] = &[('й', "y"), ('ю', "yu"), ('я', "ya"), ('ъ', "")];

/// Adjectives and what is declined like them.
const ENDINGS: [(&str, [&str; 3]); 2] = [("ий", ["ii", "iy", "y"]), ("ый", ["yi", "yy", "y"])];

/// Every spelling, the newest rules first; one may come several times.
pub(super) fn spellings(name: &str) -> Vec<String> {
    let small = case::lower(name, "ru");
    let by_letter = [ICAO, OF_2006, OF_1997].map(|rules| move |word: &str| by_letters(word, rules));
    let mut found: Vec<String> = by_letter.iter().flat_map(|spell| ending_in_all(&small, spell)).collect();
    found.extend(ending_in_all(&small, &|word| convert(word, "ru", "ru-Latn").unwrap_or_default()));
    found
}

/// Every spelling of a name that was given in Latin letters: its last Y may stand for -ий, for -ый and for itself.
pub(super) fn spellings_of_latin(name: &str) -> Vec<String> {
    let Ok(cyrillic) = convert(name, "ru-Latn", "ru") else { return vec![] };
    let small = case::lower(&cyrillic, "ru");
    let ending_in = |ending: &str| {
        let word =
            |it: &str| it.strip_suffix('ы').map_or_else(|| it.to_owned(), |stem| format!("{stem}{ending}"));
        small.split([' ', '-']).map(word).collect::<Vec<_>>().join(" ")
    };
    ["ы", "ый", "ий"].iter().flat_map(|ending| spellings(&ending_in(ending))).collect()
}

/// A name by one set of rules, with each spelling of its ending.
fn ending_in_all(name: &str, spell: &dyn Fn(&str) -> String) -> Vec<String> {
    let word = |word: &str, at: usize| {
        let ending = ENDINGS.iter().find_map(|(end, spelt)| Some((word.strip_suffix(end)?, spelt[at])));
        match ending {
            Some((stem, ending)) => spell(stem) + ending,
            None => spell(word),
        }
    };
    let by_ending = |at| name.split([' ', '-']).map(|part| word(part, at)).collect::<Vec<_>>().join(" ");
    (0..3).map(by_ending).collect()
}

fn by_letters(word: &str, rules: &[Otherwise]) -> String {
    let letter = |it: char| match rules.iter().find(|(letter, _)| *letter == it) {
        Some((_, spelt)) => (*spelt).to_owned(),
        None => convert(&it.to_string(), "ru", "icao").unwrap_or_default(),
    };
    word.chars().map(letter).collect()
}
