//! A text that is chosen by a number has each form that whole numbers need in its language, and no other.

use crate::alphabets::files;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use icu::plurals::{PluralCategory, PluralRules, PluralRulesOptions};
use std::collections::BTreeSet;

const LANGUAGES: [&str; 9] = ["az", "tr", "uz", "kk", "ky", "tk", "hu", "ru", "en"];

/// The names under which Fluent's files choose the categories of CLDR.
const CATEGORIES: [(PluralCategory, &str); 6] = [
    (PluralCategory::Zero, "zero"),
    (PluralCategory::One, "one"),
    (PluralCategory::Two, "two"),
    (PluralCategory::Few, "few"),
    (PluralCategory::Many, "many"),
    (PluralCategory::Other, "other"),
];

#[test]
fn every_text_that_counts_has_the_plural_forms_of_its_language() {
    let mut faults = vec![];
    for lang in LANGUAGES {
        let needed = needed(lang);
        for (file, text) in files(lang) {
            let resource = fluent_syntax::parser::parse(text.as_str()).expect("a Fluent file parses");
            for entry in &resource.body {
                if let Entry::Message(message) = entry
                    && let Some(value) = &message.value
                {
                    let mut found = vec![];
                    walk(value, &mut |variants| found.extend(differences(variants, &needed)));
                    faults.extend(found.iter().map(|fault| format!("{file}: {}: {fault}", message.id.name)));
                }
            }
        }
    }
    assert!(faults.is_empty(), "other plural forms than CLDR has for whole numbers:\n{}", faults.join("\n"));
}

#[test]
fn russian_has_three_forms_for_whole_numbers_and_the_turkic_languages_and_hungarian_two() {
    assert_eq!(needed("ru"), BTreeSet::from(["one", "few", "many", "other"]));
    for lang in LANGUAGES.iter().filter(|lang| **lang != "ru") {
        assert_eq!(needed(lang), BTreeSet::from(["one", "other"]), "{lang}");
    }
}

/// The forms that some whole number takes, and `other`, by which Fluent says what holds for all else.
fn needed(lang: &str) -> BTreeSet<&'static str> {
    let locale: icu::locale::Locale = lang.parse().expect("our own tags are well-formed");
    let rules =
        PluralRules::try_new(locale.into(), PluralRulesOptions::default()).expect("CLDR has the nine");
    // The rules of whole numbers repeat by hundreds, but for those that single out millions.
    let whole_numbers = (0..=1_000_u32).chain([1_000_000, 2_000_000]);
    let taken: Vec<PluralCategory> = whole_numbers.map(|number| rules.category_for(number)).collect();
    CATEGORIES
        .into_iter()
        .filter(|(category, _)| *category == PluralCategory::Other || taken.contains(category))
        .map(|(_, name)| name)
        .collect()
}

/// What a choice lacks and has too much. A choice by words (`[delegation]`) is none of ours, nor is a number of its own (`[0]`).
fn differences(variants: &[Variant<&str>], needed: &BTreeSet<&str>) -> Vec<String> {
    let names: BTreeSet<&str> = variants
        .iter()
        .filter_map(|variant| match variant.key {
            VariantKey::Identifier { name } => Some(name),
            VariantKey::NumberLiteral { .. } => None,
        })
        .collect();
    if names.iter().any(|name| CATEGORIES.iter().all(|(_, category)| category != name)) {
        return vec![];
    }
    let lacks = needed.difference(&names).map(|form| format!("lacks [{form}]"));
    lacks.chain(names.difference(needed).map(|form| format!("no whole number takes [{form}]"))).collect()
}

/// Shows every choice of a pattern, also those within others.
fn walk<'a>(pattern: &'a Pattern<&'a str>, see: &mut impl FnMut(&'a [Variant<&'a str>])) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            choices(expression, see);
        }
    }
}

fn choices<'a>(expression: &'a Expression<&'a str>, see: &mut impl FnMut(&'a [Variant<&'a str>])) {
    match expression {
        Expression::Select { variants, .. } => {
            see(variants);
            for variant in variants {
                walk(&variant.value, see);
            }
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => choices(expression, see),
        Expression::Inline(_) => {}
    }
}
