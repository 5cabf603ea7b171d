//! CLDR's own words against our tables: what ICU's transliterators make of each (`cldr-words.tsv`: language, where CLDR has
//! the word, the word, ICU's answer), and where we know better (`cldr-words-faults.tsv`: language, word, our answer, why).
//!
//! ICU itself is asked by `cargo test -p lingua --features oracle`; with `UPDATE_ORACLE=1` its answers are written anew.

use std::collections::HashMap;

use lingua::case;
use lingua::translit::convert;

const WORDS: &str = include_str!("cldr-words.tsv");
const FAULTS: &str = include_str!("cldr-words-faults.tsv");

fn rows(table: &'static str) -> impl Iterator<Item = [&'static str; 4]> {
    table.lines().map(|row| {
        let fields: Vec<&str> = row.split('\t').collect();
        fields.try_into().expect("four fields a row")
    })
}

fn latin(language: &str, cyrillic: &str) -> String {
    convert(cyrillic, &format!("{language}-Cyrl"), language).expect("a table for it")
}

#[test]
fn our_tables_say_what_icu_says_but_for_the_faults_that_are_listed() {
    let faults: HashMap<(&str, &str), &str> =
        rows(FAULTS).map(|[language, word, ours, _]| ((language, word), ours)).collect();
    let mut met = 0;
    for [language, _, word, icu] in rows(WORDS) {
        let ours = latin(language, word);
        match faults.get(&(language, word)) {
            Some(known) => {
                assert_eq!(ours, *known, "{word}: not what the list of faults says");
                assert_ne!(ours, icu, "{word}: a fault no longer");
                met += 1;
            }
            None => assert_eq!(ours, icu, "{word} from {language}-Cyrl"),
        }
    }
    assert_eq!(met, faults.len(), "the list has words that CLDR has not");
}

/// CLDR's words for testing transforms are 676 Azerbaijani and 730 Uzbek ones; the rest is what else it has in Cyrillic.
#[test]
fn all_of_cldrs_test_words_are_there() {
    let of =
        |tag: &str| rows(WORDS).filter(|[language, from, ..]| *language == tag && *from == "test").count();
    assert_eq!((of("az"), of("uz")), (676, 730));
    assert_eq!(rows(WORDS).count(), 3107);
}

#[test]
fn words_in_capitals_are_the_capitals_of_the_words() {
    for [language, _, word, _] in rows(WORDS).filter(|[.., word, _]| word.chars().count() > 1) {
        let loud = case::upper(word, &format!("{language}-Cyrl"));
        assert_eq!(latin(language, &loud), case::upper(&latin(language, word), language), "{loud}");
    }
}

#[cfg(feature = "oracle")]
#[test]
fn icu_still_says_what_is_written_here() {
    use icu_experimental::transliterate::Transliterator;
    let icu =
        |id: &str| Transliterator::try_new(&id.parse().expect("a tag")).expect("in ICU's compiled data");
    let (az, uz) = (icu("az-t-az-cyrl-m0-bgn"), icu("uz-Latn-t-uz-cyrl"));
    let answered: String = rows(WORDS)
        .map(|[language, from, word, _]| {
            let icu = if language == "az" { &az } else { &uz };
            format!("{language}\t{from}\t{word}\t{}\n", icu.transliterate(word.to_owned()))
        })
        .collect();
    if std::env::var_os("UPDATE_ORACLE").is_some() {
        std::fs::write(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cldr-words.tsv"), &answered)
            .expect("the folder of the tests");
    } else {
        assert_eq!(answered, WORDS);
    }
}
