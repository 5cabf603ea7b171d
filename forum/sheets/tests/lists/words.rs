//! There are words for everything, in nine languages, with the values that the code gives them.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, PatternElement};
use sheets::{Argument, Field, Refusal, What};
use std::{collections::BTreeMap, path::Path};

const LANGUAGES: [&str; 9] = ["az", "tr", "uz", "kk", "ky", "tk", "hu", "ru", "en"];

/// Message → its text and the variables in it.
fn messages(lang: &str) -> BTreeMap<String, (String, Vec<String>)> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../../locales/{lang}/sheets.ftl"));
    let text = std::fs::read_to_string(path).expect("the words");
    let resource = fluent_syntax::parser::parse(text.as_str()).expect("Fluent");
    let mut messages = BTreeMap::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else { continue };
        let value = message.value.expect("a message says something");
        let mut variables = vec![];
        let mut words = String::new();
        for element in &value.elements {
            match element {
                PatternElement::TextElement { value } => words.push_str(value),
                PatternElement::Placeable { expression } => {
                    let inline = match expression {
                        Expression::Inline(inline) => inline,
                        Expression::Select { selector, .. } => selector,
                    };
                    let InlineExpression::VariableReference { id } = inline else {
                        panic!("{lang} {}", message.id.name)
                    };
                    variables.push(id.name.to_owned());
                }
            }
        }
        variables.sort();
        variables.dedup();
        messages.insert(message.id.name.to_owned(), (words, variables));
    }
    messages
}

fn whats() -> Vec<What> {
    let value = || String::from("x");
    vec![
        What::NameMissing,
        What::Missing,
        What::TooLong { limit: 2 },
        What::DirectionMarks,
        What::ControlCharacters,
        What::Unprintable { letters: value() },
        What::NotLatin,
        What::BrokenLetters,
        What::BrokenQuotes,
        What::Cells { found: 2, wanted: 1 },
        What::FormulaError { value: value() },
        What::NotEmail { value: value() },
        What::NotDate { value: value() },
        What::AmbiguousDate { value: value() },
        What::DateOutOfRange { value: value() },
        What::NotNumber { value: value() },
        What::UnknownCategory { value: value() },
        What::UnknownDelegation { value: value() },
        What::OtherDelegation { value: value() },
        What::UnknownAnswer { value: value() },
        What::NotTaken,
        What::UnknownRole { value: value() },
        What::SecondHead { line: 2 },
        What::UnknownLanguage { value: value() },
        What::DuplicateRef { value: value(), line: 2 },
    ]
}

fn refusals() -> Vec<Refusal> {
    vec![
        Refusal::Empty,
        Refusal::OnlyHeadings,
        Refusal::FileTooLarge { limit_mb: 20 },
        Refusal::TooManyRows { limit: 2 },
        Refusal::TooManyColumns { limit: 2 },
        Refusal::TooMuchText,
        Refusal::NotAList,
        Refusal::OldWorkbook,
        Refusal::Markup,
        Refusal::OpenDocument,
        Refusal::Damaged,
        Refusal::NoSheet { name: "x".into() },
    ]
}

#[test]
fn every_fault_has_words_with_its_values_in_every_language() {
    let of_whats = whats().into_iter().map(|it| (it.code(), it.arguments()));
    let of_refusals = refusals().into_iter().map(|it| (it.code(), it.arguments()));
    let coded: Vec<(&str, Vec<(&str, Argument)>)> = of_whats.chain(of_refusals).collect();
    for lang in LANGUAGES {
        let messages = messages(lang);
        for (code, arguments) in &coded {
            let (_, variables) =
                messages.get(&format!("sheets-{code}")).unwrap_or_else(|| panic!("{lang} {code}"));
            let mut names: Vec<&str> = arguments.iter().map(|(name, _)| *name).collect();
            names.sort_unstable();
            assert_eq!(*variables, names, "{lang} {code}");
        }
    }
}

/// What our own pages call a field is a heading that we know when it comes back.
#[test]
fn the_name_of_every_field_is_a_heading_that_is_recognised() {
    for lang in LANGUAGES {
        let messages = messages(lang);
        let name = |id: &str| messages.get(id).unwrap_or_else(|| panic!("{lang} {id}")).0.clone();
        for field in Field::ALL {
            let heading = name(&format!("sheets-field-{}", field.word().replace('_', "-")));
            let list = sheets::read(
                format!("Ref;{heading};Family name;Given name\na;b;c;d").as_bytes(),
                &sheets::As::default(),
            );
            let guess = sheets::Mapping::guess(&list.unwrap(), &crate::rules());
            let alone = match field {
                // Beside these they are taken already, or mean the other.
                Field::Ref | Field::FamilyName | Field::GivenName | Field::FullName => continue,
                field => sheets::Meaning::Field(*field),
            };
            assert_eq!(*guess.meaning(1), alone, "{lang} {heading}");
        }
        let heading = name("sheets-what-is-wrong");
        let list = sheets::read(format!("Name;{heading};E-mail\na;b;c").as_bytes(), &sheets::As::default());
        assert_eq!(
            *sheets::Mapping::guess(&list.unwrap(), &crate::rules()).meaning(1),
            sheets::Meaning::Nothing,
            "{lang}"
        );
    }
}
