//! People to a list that [`super::read_csv`] reads back.

use super::{
    Person,
    cells::{name, with_guard},
    columns::{Column, OWN},
};
use crate::{Text, Worded};
use std::collections::BTreeSet;

/// The list of these people as CSV, UTF-8 with a byte order mark, which spreadsheet programs ask for.
///
/// A cell that a spreadsheet would take for a formula gets an apostrophe before it, which reading takes away.
pub fn to_csv(people: &[Person]) -> Vec<u8> {
    let columns = columns(people);
    let mut writer = csv::Writer::from_writer(b"\xEF\xBB\xBF".to_vec());
    let rows =
        people.iter().map(|person| columns.iter().map(|column| with_guard(&cell(person, column))).collect());
    let header: Vec<String> = columns.iter().map(name).collect();
    for row in std::iter::once(header).chain(rows) {
        writer.write_record(row).expect("memory takes every record, and all have the columns of the header");
    }
    writer.into_inner().expect("memory takes what is left in the buffer")
}

/// Our own columns, each language that somebody's text is in, each question that somebody answered.
fn columns(people: &[Person]) -> Vec<Column> {
    let tags = |texts: &mut dyn Iterator<Item = &Text>| -> BTreeSet<String> {
        let beside = |text: &Text| {
            text.iter().map(|(tag, _)| tag.to_owned()).filter(|tag| tag != text.original()).collect()
        };
        texts.flat_map::<Vec<String>, _>(beside).collect()
    };
    let positions = tags(&mut people.iter().map(|it| &it.position));
    let organisations = tags(&mut people.iter().filter_map(|it| Some(&it.organisation.as_ref()?.name)));
    let fields: BTreeSet<&String> = people.iter().flat_map(|it| it.answers.keys()).collect();
    let own = OWN.into_iter().filter(|own| *own != "photo").map(Column::Own);
    own.chain(positions.into_iter().map(Column::PositionIn))
        .chain(organisations.into_iter().map(Column::OrganisationIn))
        .chain(fields.into_iter().cloned().map(Column::Answer))
        .collect()
}

fn cell(person: &Person, column: &Column) -> String {
    let organisation = person.organisation.as_ref();
    match column {
        Column::Own(own) => own_cell(person, own),
        Column::PositionIn(tag) => beside(&person.position, tag),
        Column::OrganisationIn(tag) => organisation.map(|it| beside(&it.name, tag)).unwrap_or_default(),
        Column::Answer(field) => person.answers.get(field).cloned().unwrap_or_default(),
    }
}

/// A version that is not the original, which has a column of its own.
fn beside(text: &Text, tag: &str) -> String {
    text.get(tag).filter(|_| tag != text.original()).unwrap_or_default().to_owned()
}

fn original(text: &Text) -> String {
    text.get(text.original()).unwrap_or_default().to_owned()
}

fn own_cell(person: &Person, own: &str) -> String {
    let Person { name, organisation, .. } = person;
    let or_empty = |value: &Option<String>| value.clone().unwrap_or_default();
    match own {
        "ref" => or_empty(&person.reference),
        "delegation" => person.delegation.clone(),
        "category" => person.category.clone(),
        "role" => person.role.word().to_owned(),
        "family_name" if name.family.is_empty() => "-".to_owned(),
        "family_name" => name.family.clone(),
        "given_name" if name.given.is_empty() => "-".to_owned(),
        "given_name" => name.given.clone(),
        "patronymic" => or_empty(&name.patronymic),
        "latin_family" => or_empty(&name.latin_family),
        "latin_given" => or_empty(&name.latin_given),
        "passport_name" => or_empty(&name.passport),
        "email" => or_empty(&person.email),
        "phone" => or_empty(&person.phone),
        "language" => or_empty(&person.language),
        "title" => or_empty(&person.title),
        "position" => original(&person.position),
        "position_language" => person.position.original().to_owned(),
        "protocol_rank" => person.protocol_rank.map(|rank| rank.to_string()).unwrap_or_default(),
        "birth_date" => person.birth_date.map(|day| day.to_string()).unwrap_or_default(),
        "organisation_ref" => organisation.as_ref().map(|it| or_empty(&it.reference)).unwrap_or_default(),
        "organisation" => organisation.as_ref().map(|it| original(&it.name)).unwrap_or_default(),
        "organisation_language" => {
            organisation.as_ref().map(|it| it.name.original().to_owned()).unwrap_or_default()
        }
        _ => String::new(),
    }
}
