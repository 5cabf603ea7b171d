//! A row as registration takes it, and how it brings up to date what is there.

use crate::{measures::Measures, wrong::part_of};
use delegations::DelegationId;
use forums::CategoryId;
use kernel::Text;
use people::{Names, NewPerson};
use registration::{Data, Entry, OrganisationName, Part, RANK_DEFAULT, Source, Whom};
use sheets::PersonRow;
use std::collections::BTreeMap;

/// A row as an entry; `None` where its category or delegation has gone since it was checked.
///
/// `ranks`: whether its sender may say who goes before whom. `home`: where letters lead; `None`: no letters.
pub(crate) fn entry_of(
    row: &PersonRow,
    measures: &Measures,
    ranks: bool,
    home: Option<&str>,
) -> Option<Entry> {
    let category = category_of(row, measures)?;
    let mut entry = Entry::new(Whom::New(person_of(row)), category, Source::Import);
    entry.delegation = match &row.delegation {
        Some(slug) => Some(delegation_of(slug, measures)?),
        None => None,
    };
    entry.organisation = organisation_of(row);
    entry.part = part_of(row);
    entry.title.clone_from(&row.title);
    entry.position = text_of(&row.position, &row.language);
    entry.protocol_rank = row.protocol_rank.filter(|_| ranks).map_or(RANK_DEFAULT, i64::from);
    entry.answers.clone_from(&row.answers);
    entry.reference.clone_from(&row.reference);
    entry.home = home.map(str::to_owned);
    Some(entry)
}

fn category_of(row: &PersonRow, measures: &Measures) -> Option<CategoryId> {
    measures.categories.iter().find(|it| it.slug == row.category).map(|it| it.id)
}

pub(crate) fn delegation_of(slug: &str, measures: &Measures) -> Option<DelegationId> {
    measures.delegations.iter().find(|it| it.slug == slug).map(|it| it.id)
}

/// Whom a row tells of, as they would be entered.
pub(crate) fn person_of(row: &PersonRow) -> NewPerson {
    NewPerson {
        names: Names {
            family_name: row.family_name.clone(),
            given_name: row.given_name.clone(),
            patronymic: row.patronymic.clone(),
            latin_family: row.latin_family.clone(),
            latin_given: row.latin_given.clone(),
            passport_name: row.passport_name.clone(),
        },
        email: row.email.clone(),
        // Heads and deputies sign in by it; a row whose mailbox is somebody else's too does not go in.
        mailbox_own: part_of(row) != Part::Member && row.email.is_some(),
        language: row.language.clone(),
        birth_date: row.birth_date,
    }
}

fn organisation_of(row: &PersonRow) -> Option<OrganisationName> {
    let names = &row.organisation;
    let (lang, name) = names.get_key_value(&row.language).or_else(|| names.iter().next())?;
    let others = names.iter().filter(|(tag, _)| *tag != lang).map(|(tag, name)| (tag.clone(), name.clone()));
    Some(OrganisationName { name: name.clone(), lang: lang.clone(), others: others.collect() })
}

fn text_of(versions: &BTreeMap<String, String>, language: &str) -> Text {
    let original = versions.get_key_value(language).or_else(|| versions.iter().next());
    match original {
        Some((original, _)) => Text::parallel(original, versions.clone()),
        None => Text::default(),
    }
}

/// What is kept of somebody, brought up to date by an entry. What the list does not say stays: an empty cell erases
/// nothing.
pub(crate) fn merged(before: &Data, entry: &Entry) -> Data {
    let mut data = before.clone();
    if let Whom::New(person) = &entry.whom {
        merge_person(&mut data.person, person);
    }
    if entry.organisation.is_some() {
        data.organisation.clone_from(&entry.organisation);
    }
    keep_or(&mut data.title, &entry.title);
    for (lang, version) in &entry.position.versions {
        if data.position.is_empty() {
            data.position = Text::new(lang.clone(), version.text.clone());
        } else {
            data.position.write(lang, version.text.clone());
        }
    }
    if entry.protocol_rank != RANK_DEFAULT {
        data.protocol_rank = entry.protocol_rank;
    }
    data.answers.extend(entry.answers.clone());
    data
}

fn merge_person(person: &mut NewPerson, new: &NewPerson) {
    let (names, new_names) = (&mut person.names, &new.names);
    keep_or(&mut names.family_name, &new_names.family_name);
    keep_or(&mut names.given_name, &new_names.given_name);
    keep_or(&mut names.patronymic, &new_names.patronymic);
    keep_or(&mut names.latin_family, &new_names.latin_family);
    keep_or(&mut names.latin_given, &new_names.latin_given);
    keep_or(&mut names.passport_name, &new_names.passport_name);
    if new.email.is_some() && new.email != person.email {
        person.email.clone_from(&new.email);
        person.mailbox_own = new.mailbox_own;
    }
    person.birth_date = new.birth_date.or(person.birth_date);
}

fn keep_or(kept: &mut String, new: &str) {
    if !new.is_empty() {
        new.clone_into(kept);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use uuid::Uuid;

    #[test]
    fn an_empty_cell_erases_nothing() {
        let before = Data {
            person: NewPerson {
                names: Names {
                    family_name: "Омаров".into(),
                    given_name: "Данияр".into(),
                    ..Names::default()
                },
                email: Some("d@ngo.example".into()),
                mailbox_own: true,
                language: "kk".into(),
                birth_date: Some(date(1990, 5, 7)),
            },
            title: "Dr.".into(),
            position: Text::new("kk", "Төраға"),
            protocol_rank: 3,
            ..Data::default()
        };
        let person = NewPerson {
            names: Names { given_name: "Даниар".into(), ..Names::default() },
            language: "ru".into(),
            ..NewPerson::default()
        };
        let mut entry = Entry::new(Whom::New(person), CategoryId(Uuid::nil()), Source::Import);
        entry.position = Text::new("en", "Chair");
        let after = merged(&before, &entry);
        assert_eq!(after.person.names.given_name, "Даниар");
        assert_eq!(after.person.names.family_name, "Омаров");
        assert_eq!(
            (after.person.email, after.person.birth_date),
            (before.person.email, before.person.birth_date)
        );
        assert!(after.person.mailbox_own);
        assert_eq!((after.title.as_str(), after.protocol_rank), ("Dr.", 3));
        assert_eq!(after.position.in_lang("kk", &[]), "Төраға");
        assert_eq!(after.position.in_lang("en", &[]), "Chair");
    }
}
