//! The registrations of a forum as rows of `people.csv`.

use folder::{
    FieldKind, Folder,
    people::{DelegationRole, Name, Organisation, Person as Row},
};
use forums::{Forum, plain};
use kernel::{Error, Result, db::Tx};
use organisations::NameKind;
use people::Person;
use registration::{PHONE, Part, RANK_DEFAULT, Registration, Standing};
use std::collections::BTreeMap;
use uuid::Uuid;

/// Registrations read at once.
const AT_ONCE: i64 = 500;

/// The rows of everybody who holds a place or waits for one, first those with a place, then the reserve in its order; and
/// how many were left out because they belong to no delegation. Whoever has withdrawn, was refused or erased is no row.
pub(super) async fn rows(tx: &mut Tx, forum: &Forum, folder: &Folder) -> Result<(Vec<Row>, usize)> {
    let words = Words::of(tx, forum).await?;
    let mut found = vec![];
    let mut skip = 0;
    loop {
        let some = registration::of_forum(tx, forum.id, skip, AT_ONCE).await?;
        skip += AT_ONCE;
        let last = some.is_empty();
        found.extend(
            some.into_iter().filter(|it| matches!(it.standing, Standing::Active | Standing::Reserve)),
        );
        if last {
            break;
        }
    }
    // Stable: within a place, the order in which they came; `ref` sets those apart that came in one act.
    found.sort_by_key(|it| {
        (it.standing == Standing::Reserve, it.reserve_place, it.created_at, it.reference.clone())
    });
    let (mut rows, mut left_out) = (vec![], 0);
    for it in found {
        let person = people::by_id(tx, it.person).await?.ok_or(Error::NotFound)?;
        match it.delegation.and_then(|delegation| words.delegations.get(&delegation.0)) {
            _ if person.erased_at.is_some() => {}
            None => left_out += 1,
            Some(delegation) => {
                let line = u32::try_from(rows.len() + 2).unwrap_or(u32::MAX);
                let organisation = organisation(tx, &it, delegation, folder).await?;
                rows.push(words.row(line, delegation, &it, &person, organisation, folder)?);
            }
        }
    }
    Ok((rows, left_out))
}

/// The words of categories and delegations, by id.
struct Words {
    categories: BTreeMap<Uuid, String>,
    delegations: BTreeMap<Uuid, String>,
}

impl Words {
    async fn of(tx: &mut Tx, forum: &Forum) -> Result<Words> {
        let categories = forums::categories(tx, forum.id).await?;
        let delegations = delegations::seated(tx, forum.id.0).await?;
        Ok(Words {
            categories: categories.into_iter().map(|it| (it.id.0, it.slug)).collect(),
            delegations: delegations.into_iter().map(|it| (it.id.0, it.slug)).collect(),
        })
    }

    fn row(
        &self,
        line: u32,
        delegation: &str,
        it: &Registration,
        person: &Person,
        organisation: Option<Organisation>,
        folder: &Folder,
    ) -> Result<Row> {
        let some = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
        Ok(Row {
            line,
            reference: it.reference.clone(),
            delegation: delegation.to_owned(),
            category: self.categories.get(&it.category.0).cloned().ok_or(Error::NotFound)?,
            role: match it.part {
                Part::Head => DelegationRole::Head,
                Part::Deputy => DelegationRole::Deputy,
                Part::Member => DelegationRole::Member,
            },
            name: Name {
                family: person.family_name.clone(),
                given: person.given_name.clone(),
                patronymic: some(&person.patronymic),
                latin_family: some(&person.latin_family),
                latin_given: some(&person.latin_given),
                passport: some(&person.passport_name),
            },
            email: person.email.clone(),
            phone: it.answers.get(PHONE).cloned(),
            language: some(&person.language),
            title: some(&it.title),
            position: plain(&it.position),
            protocol_rank: u32::try_from(it.protocol_rank)
                .ok()
                .filter(|rank| *rank > 0 && it.protocol_rank != RANK_DEFAULT),
            birth_date: person.birth_date,
            organisation,
            answers: answers(it, folder),
        })
    }
}

/// Answers that a list can hold: to questions that the category asks, and no files.
fn answers(it: &Registration, folder: &Folder) -> BTreeMap<String, String> {
    let asked = |id: &str| {
        let field = folder.fields.iter().find(|field| field.id == id);
        field.is_some_and(|field| !matches!(field.kind, FieldKind::File | FieldKind::Photo))
    };
    let answers = it.answers.iter().filter(|(id, answer)| asked(id) && !answer.is_empty());
    answers.map(|(id, answer)| (id.clone(), answer.clone())).collect()
}

async fn organisation(
    tx: &mut Tx,
    it: &Registration,
    delegation: &str,
    folder: &Folder,
) -> Result<Option<Organisation>> {
    let Some(id) = it.organisation else { return Ok(None) };
    let known = organisations::by_id(tx, id).await?.ok_or(Error::NotFound)?;
    // The official name comes first; where its language is not known, it is the delegation's.
    let official = known.names.iter().find(|(_, name)| name.kind == NameKind::Official);
    let tag = match official {
        Some((tag, _)) => tag.clone(),
        None => folder.delegation(delegation).map(|it| it.languages[0].clone()).unwrap_or_default(),
    };
    let mut name = folder::Text::new(tag.clone(), known.name.clone());
    for (other, text) in known.names.iter().filter(|(other, _)| **other != tag) {
        name.write(other, &text.text);
    }
    Ok(Some(Organisation { reference: None, name }))
}
