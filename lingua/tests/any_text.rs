//! No input is too strange for a public function of this crate: whatever bytes come, nothing panics, and what is promised
//! of every text holds. `PROPTEST_CASES=20000 cargo test --release -p lingua --test any_text` looks longer.

use std::cmp::Ordering;

use lingua::case;
use lingua::language::guess;
use lingua::names::letters::{self, Letters};
use lingua::names::{Index, Kind, similarity, similarity_of_organisations, symbols, words};
use lingua::report::{Pool, Request, convert_lines, score_lines};
use lingua::script;
use lingua::sort::Sorter;
use lingua::translit::{convert, name_field};
use lingua::{fold, fold_prefix};
use proptest::prelude::*;

/// Tags of languages, of what they are converted to, and of nothing.
const TAGS: [&str; 24] = [
    "az",
    "az-Cyrl",
    "az-Latn",
    "tr",
    "tr-CY",
    "uz",
    "uz-Cyrl",
    "uz-Latn",
    "kk",
    "kk-Latn",
    "ky",
    "ky-Latn",
    "tk",
    "tk-Cyrl",
    "hu",
    "ru",
    "ru-Latn",
    "en",
    "cta",
    "cta-a",
    "icao",
    "und",
    "",
    "no such tag!",
];

/// Bytes that may be no text, letters of every kind with marks and signs, and words as our languages write them.
fn text() -> impl Strategy<Value = String> {
    let bytes = proptest::collection::vec(any::<u8>(), 0..80);
    prop_oneof![
        bytes.prop_map(|bytes| String::from_utf8_lossy(&bytes).into_owned()),
        any::<String>(),
        "[\\PC\\n\\t]{0,60}",
        "[\\p{Latin}\\p{Cyrillic}\\p{M}\\p{Lm}\\p{P}İIıi'ʻʼ’ -]{0,40}",
        "([A-ZА-ЯƏÖÜҚӘІЎŐ][a-zа-яəşğıöüңқғұүһіўҳőű'ʻ]{0,12}[ ,.-]{0,2}){0,5}",
    ]
}

/// A tag, or any text in its place.
fn tag() -> impl Strategy<Value = String> {
    prop_oneof![9 => proptest::sample::select(&TAGS[..]).prop_map(str::to_owned), 1 => text()]
}

/// Fewer where one case takes as long as many others.
fn fewer(times: u32) -> ProptestConfig {
    let usual = ProptestConfig::default();
    ProptestConfig { cases: (usual.cases / times).max(16), failure_persistence: None, ..usual }
}

proptest! {
    #![proptest_config(fewer(1))]

    #[test]
    fn a_key_folds_to_itself_and_is_found_by_its_own_beginning(text in text()) {
        let key = fold(&text);
        prop_assert_eq!(fold(&key), key.as_str());
        prop_assert!(key == key.trim() && !key.contains("  "));
        let prefix = fold_prefix(&text);
        prop_assert!(key.starts_with(&prefix), "{:?} {:?}", key, prefix);
    }

    #[test]
    fn any_text_is_converted_or_refused(text in text(), from in tag(), to in tag()) {
        match convert(&text, &from, &to) {
            Ok(written) if to == "icao" => {
                prop_assert!(written.chars().all(|c| c.is_ascii_uppercase() || matches!(c, ' ' | '-')), "{}", written);
            }
            Ok(_) => {}
            Err(refused) => prop_assert_eq!((refused.from, refused.to), (from, to)),
        }
    }

    #[test]
    fn a_name_field_has_its_length(surname in text(), given in text(), length in 0..90_usize) {
        let field = name_field(&surname, &given, length);
        prop_assert_eq!(field.len(), length);
        prop_assert!(field.bytes().all(|c| c == b'<' || c.is_ascii_uppercase()));
    }

    #[test]
    fn case_scripts_and_languages_are_told_of_any_text(text in text(), tag in tag()) {
        for cased in [case::upper, case::lower, case::title] {
            prop_assert_eq!(cased(&text, &tag).is_empty(), text.is_empty());
        }
        let compared = case::caseless(&text, &tag);
        prop_assert!(compared == compared.trim() && !compared.contains("  "));
        let _ = text.chars().map(script::of_char).count();
        let _ = script::of(&text);
        if let Some(guessed) = guess(&text) {
            prop_assert!(TAGS.contains(&guessed.language));
        }
    }

    #[test]
    fn an_order_is_one_order_and_its_keys_sort_alike(a in text(), b in text(), tag in proptest::sample::select(&TAGS[..])) {
        let sorter = Sorter::new(tag);
        let order = sorter.compare(&a, &b);
        prop_assert_eq!(sorter.compare(&b, &a), order.reverse());
        prop_assert_eq!(order == Ordering::Equal, a == b);
        prop_assert_eq!(sorter.key(&a).cmp(&sorter.key(&b)), order);
    }

    #[test]
    fn a_name_comes_apart_into_words_that_weigh_something(text in text()) {
        for word in words(&text) {
            prop_assert!(!word.symbols.is_empty() && word.weight() > 0.0);
            prop_assert!(text.contains(&word.text));
        }
        for symbol in 0..=u8::MAX {
            prop_assert_eq!(symbols::is_latin(symbol), symbols::letter(symbol) != '*' && symbol <= symbols::LATIN_COUNT);
        }
    }

    #[test]
    fn arguments_are_read_or_refused(arguments in proptest::collection::vec(prop_oneof![
        proptest::sample::select(&["match", "convert", "--pool", "--queries", "--top", "--score", "--from", "--to", "3"][..])
            .prop_map(str::to_owned),
        text(),
    ], 0..8)) {
        if let Err(misread) = Request::read(arguments) {
            let _ = misread.to_string();
        }
    }

    #[test]
    fn lines_are_converted_one_by_one(text in text(), from in tag(), to in tag()) {
        if let Ok(lines) = convert_lines(&text, &from, &to) {
            prop_assert_eq!(lines.len(), text.lines().count());
        }
    }
}

proptest! {
    #![proptest_config(fewer(4))]

    #[test]
    fn a_score_is_the_same_from_both_sides(a in text(), b in text()) {
        let (forth, back) = (similarity(&a, &b), similarity(&b, &a));
        prop_assert_eq!(forth.value, back.value);
        prop_assert!((0.0..=1.0).contains(&forth.value));
        prop_assert_eq!(forth.reason.words.len(), back.reason.words.len());
        let _ = forth.reason.to_string();
        let bodies = (similarity_of_organisations(&a, &b), similarity_of_organisations(&b, &a));
        prop_assert_eq!(bodies.0.value, bodies.1.value);
        prop_assert!((0.0..=1.0).contains(&bodies.0.value));
        let own = similarity(&a, &a).value;
        // An initial is not sure to be the same as itself.
        let sure = if words(&a).iter().any(|word| word.kind == Kind::Initial) { 0.79 } else { 0.999 };
        prop_assert!(own > sure || words(&a).is_empty(), "{} {:?}", own, a);
    }

    /// Costs are read of the table shipped, of one of any text, and of words that the other table spelt.
    #[test]
    fn any_symbols_are_read_by_any_table(
        a in proptest::collection::vec(any::<u8>(), 0..50),
        b in proptest::collection::vec(any::<u8>(), 0..50),
        table in text(),
        rows in proptest::collection::vec(("[a-zа-я]{0,4}", "[a-zа-я]{0,4}", "[0-9.-]{1,4}"), 0..9),
        limit in any::<f32>(),
    ) {
        let rows: String = rows.iter().map(|(a, b, cost)| format!("{a}\t{b}\t{cost}\n")).collect();
        let own = Letters::from_table(&(table + "\n" + &rows));
        let tables = [&own, letters::shipped()];
        for (of, other) in [(0, 0), (0, 1), (1, 0), (1, 1)] {
            let (reading, spelt) = (tables[of].reading(tables[of].spelt(&a)), tables[other].spelt(&b));
            let mut room = letters::Table::default();
            let cost = tables[of].cost(&reading, &spelt, limit, &mut room);
            let start = tables[of].prefix_cost(&reading, &spelt, limit, &mut room);
            prop_assert!(cost >= 0.0 && start >= 0.0);
            let _ = tables[of].steps(&reading, &spelt);
            // A word that the other table spelt is read too.
            let reading = tables[of].reading(tables[other].spelt(&a));
            prop_assert!(tables[of].cost(&reading, &spelt, limit, &mut room) >= 0.0);
            prop_assert!(tables[other].cost(&reading, &spelt, limit, &mut room) >= 0.0);
            let _ = (tables[of].steps(&reading, &spelt), tables[other].steps(&reading, &spelt));
            prop_assert_eq!((spelt.len(), spelt.is_empty()), (b.len(), b.is_empty()));
        }
    }
}

proptest! {
    #![proptest_config(fewer(16))]

    #[test]
    fn any_names_are_kept_found_and_taken_out(
        names in proptest::collection::vec(text(), 0..8),
        asked in text(),
        limit in prop_oneof![0..9_usize, Just(usize::MAX)],
    ) {
        let bodies = Index::of_organisations(names.iter().enumerate());
        for found in [bodies.find(&asked, limit), bodies.find_as_typed(&asked, limit)] {
            prop_assert!(found.len() <= limit.min(names.len()));
            prop_assert!(found.iter().all(|it| (0.0..=1.0).contains(&it.score) && (0.0..=1.0).contains(&it.covered)));
        }
        let mut index = Index::new(names.iter().enumerate());
        for found in [index.find(&asked, limit), index.find_as_typed(&asked, limit)] {
            prop_assert!(found.len() <= limit.min(names.len()));
            prop_assert!(found.iter().all(|it| (0.0..=1.0).contains(&it.score) && (0.0..=1.0).contains(&it.covered)));
        }
        prop_assert!(index.find_among(&asked, limit, &|id| *id == 0).iter().all(|it| it.id == 0));
        prop_assert!(index.find_as_typed_among(&asked, limit, &|_| false).is_empty());
        for id in 0..names.len() {
            index.add(id, &asked);
            index.remove(&id);
        }
        prop_assert!(index.is_empty() && index.find(&asked, limit).is_empty());
    }

    #[test]
    fn any_pool_answers_every_query_in_its_order(
        pool in proptest::collection::vec(text(), 0..6),
        queries in proptest::collection::vec(text(), 0..6),
    ) {
        let pool = pool.join("\n");
        let lines = Pool::new(&pool).answers(&queries, 2);
        let asked = |query: &String| query.split('\t').next().unwrap_or_default().to_owned();
        let mut wanted: Vec<String> = queries.iter().map(asked).filter(|query| !query.trim().is_empty()).collect();
        wanted.dedup();
        let mut answered: Vec<String> = lines.iter().map(asked).collect();
        answered.dedup();
        prop_assert_eq!(answered, wanted);
        prop_assert_eq!(score_lines(&pool, &queries.join("\n")).len(), 6);
    }
}
