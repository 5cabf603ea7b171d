//! One row to one person.

use super::{
    DelegationRole, Name, Organisation, Person,
    cells::{Cells, name},
    columns::Column,
    sheet::{Known, has_language},
};
use crate::{Category, Delegation, Field, FieldKind, Noun, Text, What, wellformed};
use jiff::civil::Date;
use lingua::countries;
use std::collections::BTreeMap;

/// Nobody alive was born before.
const BORN_FROM: Date = jiff::civil::date(1900, 1, 1);

/// The person of a row, and what is wrong with the row; with faults the person is not to be used.
pub fn person(
    line: u32,
    cells: &[Vec<u8>],
    columns: &[Option<Column>],
    known: &Known<'_>,
) -> (Person, Vec<(String, What)>) {
    let cells = Cells::new(cells, columns);
    let delegation = delegation(&cells, known);
    let category = category(&cells, known);
    let language = cells.line("language");
    if let Some(tag) = language.as_ref().filter(|tag| !has_language(known, delegation, tag)) {
        cells.fault("language", What::UnknownLanguage { value: tag.clone() });
    }
    let person = Person {
        line,
        reference: cells.line("ref"),
        delegation: cells.line("delegation").unwrap_or_default(),
        category: cells.line("category").unwrap_or_default(),
        role: cells.word("role").unwrap_or(DelegationRole::Member),
        name: names(&cells),
        email: email(&cells),
        phone: cells.line("phone"),
        title: cells.line("title"),
        position: position(&cells, language.as_deref(), delegation),
        protocol_rank: cells.number("protocol_rank"),
        birth_date: birth_date(&cells, known),
        organisation: organisation(&cells, delegation),
        answers: answers(&cells, category, known),
        language,
    };
    (person, cells.into_faults())
}

fn delegation<'f>(cells: &Cells<'_>, known: &Known<'f>) -> Option<&'f Delegation> {
    let value = Some(cells.required("delegation")).filter(|value| !value.is_empty())?;
    let delegation = known.delegations.iter().find(|it| it.id == value);
    if delegation.is_none() {
        cells.fault("delegation", What::Unknown { noun: Noun::Delegation, value });
    }
    delegation
}

fn category<'f>(cells: &Cells<'_>, known: &Known<'f>) -> Option<&'f Category> {
    let value = Some(cells.required("category")).filter(|value| !value.is_empty())?;
    let category = known.categories.iter().find(|it| it.id == value);
    if category.is_none() {
        cells.fault("category", What::Unknown { noun: Noun::Category, value });
    }
    category
}

fn names(cells: &Cells<'_>) -> Name {
    let part = |name: &str| Some(cells.required(name)).filter(|it| it != "-").unwrap_or_default();
    let (family, given) = (part("family_name"), part("given_name"));
    if cells.line("family_name").as_deref() == Some("-") && given.is_empty() {
        cells.fault("family_name", What::Missing);
    }
    Name {
        family,
        given,
        patronymic: cells.line("patronymic"),
        latin_family: cells.line("latin_family"),
        latin_given: cells.line("latin_given"),
        passport: cells.line("passport_name"),
    }
}

fn email(cells: &Cells<'_>) -> Option<String> {
    let value = cells.line("email")?;
    if !wellformed::is_email(&value) {
        cells.fault("email", What::BadEmail { value: value.clone() });
    }
    Some(value)
}

fn birth_date(cells: &Cells<'_>, known: &Known<'_>) -> Option<Date> {
    let date = cells.date("birth_date")?;
    if date < BORN_FROM || date >= known.first_day {
        cells.fault("birth_date", What::OutOfRange);
    }
    Some(date)
}

fn position(cells: &Cells<'_>, language: Option<&str>, delegation: Option<&Delegation>) -> Text {
    text(cells, "position", language.or_else(|| first_language(delegation)), |column| match column {
        Column::PositionIn(tag) => Some(tag),
        _ => None,
    })
}

fn organisation(cells: &Cells<'_>, delegation: Option<&Delegation>) -> Option<Organisation> {
    let name = text(cells, "organisation", first_language(delegation), |column| match column {
        Column::OrganisationIn(tag) => Some(tag),
        _ => None,
    });
    let reference = cells.line("organisation_ref");
    (reference.is_some() || !name.is_empty()).then_some(Organisation { reference, name })
}

fn first_language(delegation: Option<&Delegation>) -> Option<&str> {
    delegation.and_then(|it| it.languages.first()).map(String::as_str)
}

/// A text from the column `key`, in the language that `key_language` says or else in `language`, and from the columns
/// beside it whose tags `tag_of` tells.
fn text(
    cells: &Cells<'_>,
    key: &str,
    language: Option<&str>,
    tag_of: impl Fn(&Column) -> Option<&String>,
) -> Text {
    let mut text = Text::default();
    let said = cells.line(&format!("{key}_language"));
    if let Some(tag) = said.as_ref().filter(|tag| !wellformed::is_language_tag(tag)) {
        cells.fault(&format!("{key}_language"), What::BadLanguage { value: tag.clone() });
    }
    // "und" is the tag of a language that nobody has said.
    let first = said.as_deref().or(language).unwrap_or("und");
    if let Some(value) = cells.line(key) {
        text.write(first, value);
    }
    for (column, value) in cells.iter() {
        let Some(tag) = tag_of(column) else { continue };
        if let Some(what) = wellformed::line_fault(value) {
            cells.fault(&name(column), what);
        }
        match text.get(tag) {
            Some(other) if other != value => {
                let value = value.to_owned();
                cells.fault(&name(column), What::NotOneOf { value, allowed: other.to_owned() });
            }
            Some(_) => {}
            None => text.write(tag.clone(), value),
        }
    }
    text
}

fn answers(cells: &Cells<'_>, category: Option<&Category>, known: &Known<'_>) -> BTreeMap<String, String> {
    let mut answers = BTreeMap::new();
    for (column, value) in cells.iter() {
        let Column::Answer(id) = column else { continue };
        if let Some(category) = category.filter(|it| !it.fields.contains(id)) {
            cells.fault(id, What::NotAsked { category: category.id.clone() });
        }
        let field = known.fields.iter().find(|it| it.id == *id);
        if let Some(what) = field.and_then(|field| answer_fault(field, value, known)) {
            cells.fault(id, what);
        }
        answers.insert(id.clone(), value.to_owned());
    }
    answers
}

fn answer_fault(field: &Field, value: &str, known: &Known<'_>) -> Option<What> {
    let owned = || value.to_owned();
    match field.kind {
        FieldKind::LongText => wellformed::body_fault(value),
        FieldKind::Text | FieldKind::File | FieldKind::Photo => wellformed::line_fault(value),
        FieldKind::Date => wellformed::date(value).is_none().then(|| What::BadDate { value: owned() }),
        FieldKind::Country => (!countries::is_code(value)).then(|| What::BadCountry { value: owned() }),
        FieldKind::Delegation => {
            let is_known = known.delegations.iter().any(|it| it.id == value);
            (!is_known).then(|| What::Unknown { noun: Noun::Delegation, value: owned() })
        }
        FieldKind::Choice => one_of(value, field.choices.iter().map(|it| it.id.as_str())),
        FieldKind::Consent => one_of(value, ["yes", "no"].into_iter()),
    }
}

fn one_of<'a>(value: &str, mut allowed: impl Iterator<Item = &'a str> + Clone) -> Option<What> {
    let words: Vec<&str> = allowed.clone().collect();
    let fits = allowed.any(|it| it == value);
    (!fits).then(|| What::NotOneOf { value: value.to_owned(), allowed: words.join(", ") })
}
