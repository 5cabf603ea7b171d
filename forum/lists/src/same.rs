//! Which rows are, or look like, somebody who is there.

use crate::store::Known;
use registration::{RegistrationId, Standing};
use sheets::PersonRow;
use std::collections::{BTreeMap, HashMap};

/// Somebody whom a row looks like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Like {
    /// Somebody registered: index in the list of those known.
    Known(usize),
    /// An earlier row, by its line.
    Row(u32),
}

/// What was found about rows that are not plainly new.
#[derive(Debug, Default)]
pub(crate) struct Found {
    /// The registration with the same `ref`, by line.
    pub by_reference: BTreeMap<u32, RegistrationId>,
    /// Rows that look like somebody, by line: equal e-mail and name, or equal name and day of birth.
    pub perhaps: BTreeMap<u32, Like>,
}

/// Compares rows with those who are registered and with each other, within each delegation. Names are compared in any
/// spelling.
pub(crate) fn find<'r>(rows: impl Iterator<Item = &'r PersonRow>, known: &[Known]) -> Found {
    let mut people = People::default();
    let mut by_reference = HashMap::new();
    for (at, it) in known.iter().enumerate() {
        if let Some(reference) = &it.reference {
            by_reference.insert((it.delegation.as_deref(), reference.as_str()), it.id);
        }
        if matches!(it.standing, Standing::Active | Standing::Reserve) {
            people.add(Traits::of_known(it), Like::Known(at));
        }
    }
    let mut found = Found::default();
    for row in rows {
        let traits = Traits::of_row(row);
        let reference = row.reference.as_deref();
        let same = reference.and_then(|reference| by_reference.get(&(row.delegation.as_deref(), reference)));
        if let Some(id) = same {
            found.by_reference.insert(row.line, *id);
            continue;
        }
        if let Some(like) = people.like(&traits) {
            found.perhaps.insert(row.line, like);
        }
        people.add(traits, Like::Row(row.line));
    }
    found
}

/// By what two are compared.
struct Traits<'p> {
    delegation: Option<&'p str>,
    name: String,
    reference: Option<&'p str>,
    email: Option<&'p str>,
    birth_date: Option<jiff::civil::Date>,
}

impl<'p> Traits<'p> {
    fn of_known(it: &'p Known) -> Traits<'p> {
        Traits {
            delegation: it.delegation.as_deref(),
            name: name_key(&it.family_name, &it.given_name),
            reference: it.reference.as_deref(),
            email: it.email.as_deref(),
            birth_date: it.birth_date,
        }
    }

    fn of_row(row: &'p PersonRow) -> Traits<'p> {
        Traits {
            delegation: row.delegation.as_deref(),
            name: name_key(&row.family_name, &row.given_name),
            reference: row.reference.as_deref(),
            email: row.email.as_deref(),
            birth_date: row.birth_date,
        }
    }

    /// Two numbers of one sender are two people, whatever else is alike.
    fn is_like(&self, other: &Traits<'_>) -> bool {
        let equal = |a: Option<&str>, b: Option<&str>| a.is_some() && a == b;
        let two_numbers = self.reference.is_some() && other.reference.is_some();
        let born_alike = self.birth_date.is_some() && self.birth_date == other.birth_date;
        !two_numbers && (equal(self.email, other.email) || born_alike)
    }
}

/// A name in any spelling; the order of its words says nothing.
pub(crate) fn name_key(family: &str, given: &str) -> String {
    let folded = lingua::fold(&format!("{family} {given}"));
    let mut words: Vec<&str> = folded.split(' ').collect();
    words.sort_unstable();
    words.join(" ")
}

/// Everybody so far, by delegation and name.
#[derive(Default)]
struct People<'p> {
    by_name: HashMap<Namesakes<'p>, Vec<(Traits<'p>, Like)>>,
}

/// The delegation and the name that some have in common.
type Namesakes<'p> = (Option<&'p str>, String);

impl<'p> People<'p> {
    fn add(&mut self, traits: Traits<'p>, like: Like) {
        self.by_name.entry((traits.delegation, traits.name.clone())).or_default().push((traits, like));
    }

    fn like(&self, traits: &Traits<'p>) -> Option<Like> {
        let namesakes = self.by_name.get(&(traits.delegation, traits.name.clone()))?;
        namesakes.iter().find(|(other, _)| traits.is_like(other)).map(|(_, like)| like.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use uuid::Uuid;

    fn row(line: u32, family: &str, given: &str) -> PersonRow {
        PersonRow {
            line,
            family_name: family.into(),
            given_name: given.into(),
            delegation: Some("kz".into()),
            ..PersonRow::default()
        }
    }

    fn known(family: &str, given: &str) -> Known {
        Known {
            id: RegistrationId(Uuid::from_u128(1)),
            delegation: Some("kz".into()),
            reference: None,
            standing: Standing::Active,
            name: format!("{given} {family}"),
            family_name: family.into(),
            given_name: given.into(),
            email: Some("a@ngo.example".into()),
            birth_date: Some(date(1990, 5, 7)),
        }
    }

    fn perhaps(row: &PersonRow, known: &Known) -> bool {
        find(std::iter::once(row), std::slice::from_ref(known)).perhaps.get(&row.line)
            == Some(&Like::Known(0))
    }

    #[test]
    fn equal_name_and_mailbox_or_birthday_look_like_one_person_in_any_spelling() {
        let there = known("Əliyeva", "Gülşən");
        let by_mailbox =
            PersonRow { email: Some("a@ngo.example".into()), ..row(2, "Алиева", "Гюльшан") };
        let by_birthday =
            PersonRow { birth_date: Some(date(1990, 5, 7)), ..row(2, "ƏLİYEVA", "Gülşən") };
        assert!(perhaps(&by_mailbox, &there));
        assert!(perhaps(&by_birthday, &there));
    }

    #[test]
    fn a_shared_mailbox_or_a_common_name_alone_is_not_enough() {
        let there = known("Əliyeva", "Gülşən");
        assert!(!perhaps(&row(2, "Əliyeva", "Gülşən"), &there));
        assert!(!perhaps(
            &PersonRow { email: Some("a@ngo.example".into()), ..row(2, "Quliyev", "Rəşad") },
            &there
        ));
        let elsewhere = PersonRow {
            delegation: Some("az".into()),
            email: Some("a@ngo.example".into()),
            ..row(2, "Əliyeva", "Gülşən")
        };
        assert!(!perhaps(&elsewhere, &there));
    }

    #[test]
    fn the_same_reference_is_the_same_person_and_two_references_are_two() {
        let there = Known { reference: Some("7".into()), ..known("Əliyeva", "Gülşən") };
        let same = PersonRow { reference: Some("7".into()), ..row(2, "Other", "Name") };
        let found = find(std::iter::once(&same), std::slice::from_ref(&there));
        assert_eq!(found.by_reference.get(&2), Some(&there.id));
        let other = PersonRow {
            reference: Some("8".into()),
            email: Some("a@ngo.example".into()),
            ..row(2, "Əliyeva", "Gülşən")
        };
        assert!(!perhaps(&other, &there));
    }

    #[test]
    fn two_rows_may_look_like_one_person_too() {
        let mailbox = Some("x@ngo.example".to_owned());
        let rows = [
            PersonRow { email: mailbox.clone(), ..row(2, "Омаров", "Данияр") },
            PersonRow { email: mailbox, ..row(5, "Данияр", "Омаров") },
        ];
        assert_eq!(find(rows.iter(), &[]).perhaps, BTreeMap::from([(5, Like::Row(2))]));
    }

    #[test]
    fn whoever_has_withdrawn_is_known_by_reference_only() {
        let gone = Known { standing: Standing::Withdrawn, ..known("Əliyeva", "Gülşən") };
        assert!(!perhaps(
            &PersonRow { email: Some("a@ngo.example".into()), ..row(2, "Əliyeva", "Gülşən") },
            &gone
        ));
    }
}
