//! Alphabets, their order, and the language of a few words.

use lingua::case;
use lingua::language::guess;
use lingua::sort::Sorter;
use lingua::translit::convert;

use crate::table::Table;

/// How many of CLDR's territories must come out as CLDR has them; what is missing is another name in the other
/// alphabet (`Shpitsbergen`, `Свалбард`) or a loan whose spelling the letters do not show.
const TERRITORIES: [(&str, &str, f64); 4] = [
    ("uz-Latn", "uz-Cyrl", 140.0),
    ("uz-Cyrl", "uz-Latn", 146.0),
    ("az-Latn", "az-Cyrl", 149.0),
    ("az-Cyrl", "az-Latn", 149.0),
];
/// The share of texts whose language three words must be enough for.
const KNOWN_BY_THREE: f64 = 0.93;

/// What needs no data but the crate's own: territories in two alphabets, and the order of each alphabet.
pub fn tables(table: &mut Table) {
    for (from, to, limit) in TERRITORIES {
        let rows: Vec<Vec<&str>> = include_str!("../../tests/cldr-territories.tsv")
            .lines()
            .map(|row| row.split('\t').collect::<Vec<_>>())
            .filter(|row| from.starts_with(row[0]))
            .collect();
        let (ours, theirs) = if from.ends_with("Latn") { (1, 2) } else { (2, 1) };
        let right = rows.iter().filter(|row| {
            convert(row[ours], from, to).is_ok_and(|it| one_apostrophe(&it) == one_apostrophe(row[theirs]))
        });
        let name = format!("CLDR's territories {from} to {to}, of {}", rows.len());
        table.at_least(&name, right.count() as f64, limit);
    }
    let alphabets: Vec<(&str, &str)> =
        include_str!("../../tests/alphabets.tsv").lines().filter_map(|line| line.split_once('\t')).collect();
    let sorted = alphabets.iter().filter(|(lang, letters)| is_in_order(lang, letters)).count();
    let name = format!("alphabets in their official order, of {}", alphabets.len());
    table.at_least(&name, sorted as f64, alphabets.len() as f64);
}

fn one_apostrophe(text: &str) -> String {
    text.chars().map(|c| if matches!(c, '\'' | '’' | '‘' | 'ʼ' | 'ʻ') { 'ʻ' } else { c }).collect()
}

fn is_in_order(lang: &str, letters: &str) -> bool {
    let sorter = Sorter::new(lang);
    [case::upper, case::lower].into_iter().all(|cased| {
        let official: Vec<String> = letters.split(' ').map(|letter| cased(letter, lang)).collect();
        let mut sorted = official.clone();
        sorted.reverse();
        sorted.sort_by(|a, b| sorter.compare(a, b));
        sorted == official
    })
}

/// The first three words of the paragraphs of the Universal Declaration of Human Rights, which nothing here has learned
/// from.
pub fn first_words(table: &mut Table, folder: &str) {
    let nine = [
        ("az", "azj_latn"),
        ("tr", "tur"),
        ("uz", "uzn_latn"),
        ("kk", "kaz"),
        ("ky", "kir"),
        ("tk", "tuk_latn"),
        ("hu", "hun"),
        ("ru", "rus"),
        ("en", "eng"),
    ];
    known_by_three(table, folder, "", &nine);
    for older in [("az", "azj_cyrl"), ("uz", "uzn_cyrl"), ("tk", "tuk_cyrl")] {
        known_by_three(table, folder, &format!(", {}-Cyrl", older.0), &[older]);
    }
}

fn known_by_three(table: &mut Table, folder: &str, which: &str, texts: &[(&str, &str)]) {
    let (mut right, mut all) = (0_u32, 0_u32);
    for (language, file) in texts {
        let text = crate::needed(&format!("{folder}/udhr/udhr_{file}.xml"));
        let paragraphs = text.split("<para>").skip(1).filter_map(|p| p.split_once("</para>")).map(|(p, _)| p);
        for words in paragraphs.map(|p| p.split_whitespace().take(3).collect::<Vec<_>>()) {
            if words.len() == 3 {
                right += u32::from(guess(&words.join(" ")).is_some_and(|it| it.language == *language));
                all += 1;
            }
        }
    }
    let name = format!("the language of the first three words of {all} paragraphs{which}");
    table.at_least(&name, f64::from(right) / f64::from(all.max(1)), KNOWN_BY_THREE);
}
