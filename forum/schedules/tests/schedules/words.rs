//! There are words for everything, in nine languages, with the values that the code gives them.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use schedules::{Argument, Change, Field, Note, Reason, Refusal};
use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

const LANGUAGES: [&str; 9] = ["az", "tr", "uz", "kk", "ky", "tk", "hu", "ru", "en"];

/// Message → the variables in it.
fn messages(lang: &str) -> BTreeMap<String, BTreeSet<String>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../../locales/{lang}/schedules.ftl"));
    let text = std::fs::read_to_string(path).expect("the words");
    let resource = fluent_syntax::parser::parse(text.as_str()).expect("Fluent");
    let messages = resource.body.into_iter().filter_map(|entry| match entry {
        Entry::Message(message) => {
            let mut variables = BTreeSet::new();
            walk(&message.value.expect("a message says something"), &mut variables);
            Some((message.id.name.to_owned(), variables))
        }
        _ => None,
    });
    messages.collect()
}

fn walk(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        let inline = match expression {
            Expression::Inline(inline) => inline,
            Expression::Select { selector, variants } => {
                variants.iter().for_each(|variant| walk(&variant.value, variables));
                selector
            }
        };
        if let InlineExpression::VariableReference { id } = inline {
            variables.insert(id.name.to_owned());
        }
    }
}

fn coded() -> Vec<(&'static str, Vec<(&'static str, Argument)>)> {
    let text = || String::from("x");
    let field = Field::Title;
    let changes = [
        Change::ZoneAssumed { zone: text() },
        Change::ZoneMapped { from: text(), zone: text() },
        Change::ZoneTurned { from: text(), zone: text() },
        Change::ZoneUnknown { from: text(), zone: text() },
        Change::HourSkipped { time: text() },
        Change::NextDay { day: text() },
        Change::TimesDisagree { time: text() },
        Change::DurationFromNext { minutes: 1 },
        Change::DurationAssumed { minutes: 1 },
        Change::LengthInSeconds { value: text(), minutes: 1 },
        Change::DayAssumed { day: text() },
        Change::DayCounted { value: text(), day: text() },
        Change::TitleFromText,
        Change::SpeakersFromTitle { names: text() },
        Change::TextCut { field, limit: 1 },
        Change::ListCut { field, limit: 1 },
        Change::HtmlCleaned,
        Change::LettersMended,
        Change::IdRenamed { from: text(), to: text() },
        Change::IdMade,
        Change::AddressDropped { value: text() },
        Change::LanguageDropped { value: text() },
        Change::ParentDropped { value: text() },
        Change::Expanded { count: 1 },
        Change::RecurrenceCut { count: 1 },
        Change::RecurrenceDropped { value: text() },
        Change::ValueDropped { value: text() },
    ];
    let reasons = [
        Reason::NoTitle,
        Reason::NoStart,
        Reason::BadStart { value: text() },
        Reason::Duplicate { id: text() },
        Reason::Superseded { id: text() },
        Reason::NoOccurrence,
        Reason::NotAnEvent { value: text() },
        Reason::CutOff,
        Reason::BrokenRow,
        Reason::NoDay { value: text() },
        Reason::UndatedDay { value: text() },
        Reason::AmbiguousDay { value: text() },
        Reason::Private,
        Reason::Unpublished,
    ];
    let notes = [
        Note::Encoding { name: text() },
        Note::CutOff { line: 1 },
        Note::NoItems,
        Note::Grid,
        Note::Unheaded,
        Note::ColumnUnknown { heading: text() },
        Note::SheetUnknown { name: text() },
    ];
    let refusals = [
        Refusal::Empty,
        Refusal::FileTooLarge { limit_mb: 1 },
        Refusal::TooManyItems { limit: 1 },
        Refusal::TooDeep { limit: 1 },
        Refusal::TooMuch,
        Refusal::NotASchedule,
        Refusal::NoColumns,
        Refusal::Damaged { line: 1 },
        Refusal::Damaged { line: 0 },
        Refusal::Document,
        Refusal::Entities,
        Refusal::OldWorkbook,
        Refusal::Archive,
        Refusal::WebPage,
        Refusal::Unreadable,
    ];
    let mut coded = vec![];
    coded.extend(changes.iter().map(|it| (it.code(), it.arguments())));
    coded.extend(reasons.iter().map(|it| (it.code(), it.arguments())));
    coded.extend(notes.iter().map(|it| (it.code(), it.arguments())));
    coded.extend(refusals.iter().map(|it| (it.code(), it.arguments())));
    coded
}

#[test]
fn everything_that_is_said_has_words_with_its_values_in_every_language() {
    for lang in LANGUAGES {
        let messages = messages(lang);
        let mut wanted = BTreeSet::new();
        for (code, arguments) in coded() {
            let id = format!("schedules-{code}");
            let variables = messages.get(&id).unwrap_or_else(|| panic!("{lang} {code}"));
            let names: BTreeSet<String> = arguments.iter().map(|(name, _)| (*name).to_owned()).collect();
            assert_eq!(*variables, names, "{lang} {code}");
            wanted.insert(id);
        }
        wanted.extend(Field::ALL.iter().map(|field| format!("schedules-field-{}", field.code())));
        assert_eq!(messages.keys().cloned().collect::<BTreeSet<_>>(), wanted, "{lang}");
    }
}
