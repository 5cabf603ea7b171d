//! Which rows are, or look like, somebody who is there.

use crate::store::Known;
use jiff::civil::Date;
use lingua::names::{Index, Score};
use people::{
    Names,
    alike::{self, NAMES_MIN, Reason},
};
use registration::{RegistrationId, Standing};
use sheets::PersonRow;
use std::collections::{BTreeMap, HashMap};

/// Somebody whom a row looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Like {
    /// Somebody registered: index in the list of those known.
    Known(usize),
    /// An earlier row, by its line.
    Row(u32),
}

/// Whom a row looks like, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Perhaps {
    pub like: Like,
    /// How alike the names are, in thousandths.
    pub score: i64,
    /// How the one name was read as the other.
    pub reason: Reason,
    /// Which word is which: `Гаджиев = Hacıyev (г = h, дж = c)`.
    pub words: Vec<String>,
    /// Whether the mailbox agrees.
    pub email: bool,
    /// Whether the date of birth does.
    pub birth_date: bool,
}

/// What was found about rows that are not plainly new.
#[derive(Debug, Default)]
pub(crate) struct Found {
    /// The registration with the same `ref`, by line.
    pub by_reference: BTreeMap<u32, RegistrationId>,
    /// Rows that look like somebody, by line: names alike, and an equal e-mail or day of birth.
    pub perhaps: BTreeMap<u32, Perhaps>,
}

/// Compares rows with those who are registered and with each other, within each delegation. Names are compared in any
/// language and script.
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
        if let Some(perhaps) = people.like(&traits) {
            found.perhaps.insert(row.line, perhaps);
        }
        people.add(traits, Like::Row(row.line));
    }
    found
}

/// By what two are compared.
struct Traits<'p> {
    delegation: Option<&'p str>,
    names: Names,
    reference: Option<&'p str>,
    email: Option<&'p str>,
    birth_date: Option<Date>,
}

impl<'p> Traits<'p> {
    fn of_known(it: &'p Known) -> Traits<'p> {
        Traits {
            delegation: it.delegation.as_deref(),
            names: Names {
                family_name: it.family_name.clone(),
                given_name: it.given_name.clone(),
                patronymic: it.patronymic.clone(),
                latin_family: it.latin_family.clone(),
                latin_given: it.latin_given.clone(),
                ..Names::default()
            },
            reference: it.reference.as_deref(),
            email: it.email.as_deref(),
            birth_date: it.birth_date,
        }
    }

    fn of_row(row: &'p PersonRow) -> Traits<'p> {
        Traits {
            delegation: row.delegation.as_deref(),
            names: Names {
                family_name: row.family_name.clone(),
                given_name: row.given_name.clone(),
                patronymic: row.patronymic.clone(),
                latin_family: row.latin_family.clone(),
                latin_given: row.latin_given.clone(),
                ..Names::default()
            },
            reference: row.reference.as_deref(),
            email: row.email.as_deref(),
            birth_date: row.birth_date,
        }
    }

    /// What somebody may share with others of their delegation.
    fn shared(&self) -> impl Iterator<Item = Shared<'p>> + use<'p> {
        let email = self.email.map(What::Email);
        let born = self.birth_date.map(What::Born);
        let delegation = self.delegation;
        email.into_iter().chain(born).map(move |what| (delegation, what))
    }

    fn name_key(&self) -> String {
        name_key(&self.names.family_name, &self.names.given_name)
    }

    /// Two numbers of one sender are two people, whatever else is alike.
    fn may_be(&self, other: &Traits<'_>) -> bool {
        self.reference.is_none() || other.reference.is_none()
    }

    fn perhaps(&self, other: &Traits<'_>, like: Like, names: &Score) -> Perhaps {
        Perhaps {
            like,
            score: alike::thousandths(names.value),
            reason: alike::reason(&names.reason),
            words: names.reason.words.iter().map(ToString::to_string).collect(),
            email: self.email.is_some() && self.email == other.email,
            birth_date: self.birth_date.is_some() && self.birth_date == other.birth_date,
        }
    }
}

/// A name in any spelling; the order of its words says nothing.
pub(crate) fn name_key(family: &str, given: &str) -> String {
    let folded = lingua::fold(&format!("{family} {given}"));
    let mut words: Vec<&str> = folded.split(' ').collect();
    words.sort_unstable();
    words.join(" ")
}

/// What some of a delegation share.
type Shared<'p> = (Option<&'p str>, What<'p>);

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum What<'p> {
    Email(&'p str),
    Born(Date),
}

/// Everybody so far, and who of them shares what.
#[derive(Default)]
struct People<'p> {
    all: Vec<(Traits<'p>, Like)>,
    groups: HashMap<Shared<'p>, Group>,
}

/// Those who share a mailbox or a date of birth, by their places among all.
#[derive(Default)]
struct Group {
    members: Vec<usize>,
    /// Their names, made when the first of them is compared.
    names: Option<Index<usize>>,
    /// How many of the members are in it.
    named: usize,
    /// Those who are too many to be looked through, by their names in any spelling.
    others: HashMap<String, usize>,
}

/// Of more people than this who share a mailbox only the first are looked through, of the others those of one name: it is
/// an office's.
const GROUP_MAX: usize = 300;
/// Names of a group that are most like one and are compared with it.
const LIKE_MAX: usize = 4;
/// Names that a search for one finds less alike than this are not compared in full.
const FOUND_MIN: f32 = NAMES_MIN - 0.05;

impl<'p> People<'p> {
    fn add(&mut self, traits: Traits<'p>, like: Like) {
        for shared in traits.shared() {
            let group = self.groups.entry(shared).or_default();
            if group.members.len() < GROUP_MAX {
                group.members.push(self.all.len());
            } else {
                group.others.insert(traits.name_key(), self.all.len());
            }
        }
        self.all.push((traits, like));
    }

    /// Whoever of those who share something has the name that is most alike, if it is alike.
    fn like(&mut self, traits: &Traits<'p>) -> Option<Perhaps> {
        let mut best: Option<Perhaps> = None;
        for shared in traits.shared() {
            let Some(group) = self.groups.get_mut(&shared) else { continue };
            for at in group.like(&self.all, traits) {
                let (other, like) = &self.all[at];
                let names = alike::names(&traits.names, &other.names);
                let score = alike::thousandths(names.value);
                let is_surer = best.as_ref().is_none_or(|best| best.score < score);
                if names.value >= NAMES_MIN && is_surer {
                    best = Some(traits.perhaps(other, *like, &names));
                }
            }
        }
        best
    }
}

impl Group {
    fn like(&mut self, all: &[(Traits<'_>, Like)], traits: &Traits<'_>) -> Vec<usize> {
        let names = self.names.get_or_insert_with(|| Index::new(Vec::<(usize, &str)>::new()));
        for at in &self.members[self.named..] {
            alike::spellings(&all[*at].0.names).iter().for_each(|name| names.add(*at, name));
        }
        self.named = self.members.len();
        let may_be = |at: &usize| traits.may_be(&all[*at].0);
        let spellings = alike::spellings(&traits.names);
        let found = spellings.iter().flat_map(|name| names.find_among(name, LIKE_MAX, &may_be));
        let mut like: Vec<usize> = found.filter(|it| it.score >= FOUND_MIN).map(|it| it.id).collect();
        if !self.others.is_empty() {
            like.extend(self.others.get(&traits.name_key()).copied().filter(may_be));
        }
        like.sort_unstable();
        like.dedup();
        like
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

    fn looks_like(row: &PersonRow, known: &Known) -> Option<Perhaps> {
        find(std::iter::once(row), std::slice::from_ref(known)).perhaps.remove(&row.line)
    }

    fn known(family: &str, given: &str) -> Known {
        Known {
            id: RegistrationId(Uuid::from_u128(1)),
            delegation: Some("kz".into()),
            reference: None,
            standing: Standing::Active,
            name: format!("{given} {family}"),
            language: "en".to_owned(),
            family_name: family.into(),
            given_name: given.into(),
            patronymic: String::new(),
            latin_family: String::new(),
            latin_given: String::new(),
            email: Some("a@ngo.example".into()),
            birth_date: Some(date(1990, 5, 7)),
        }
    }

    fn perhaps(row: &PersonRow, known: &Known) -> bool {
        looks_like(row, known).is_some_and(|it| it.like == Like::Known(0))
    }

    #[test]
    fn a_name_in_another_language_is_the_same_name_and_it_is_said_why() {
        let there = known("Гаджиев", "Ильхам");
        let by_mailbox = PersonRow { email: Some("a@ngo.example".into()), ..row(2, "Hacıyev", "İlham") };
        let it = looks_like(&by_mailbox, &there).expect("one person");
        assert_eq!((it.reason, it.email, it.birth_date), (Reason::Spelling, true, false));
        assert!(it.score > 800, "{}", it.score);
        assert!(it.words[0].starts_with("Hacıyev = Гаджиев"), "{:?}", it.words);
        let given_in_latin = PersonRow {
            birth_date: Some(date(1990, 5, 7)),
            latin_family: "Hajiyev".into(),
            latin_given: "Ilham".into(),
            ..row(2, "حاجیف", "الهام")
        };
        assert!(perhaps(&given_in_latin, &there));
    }

    #[test]
    fn of_several_who_share_something_the_likest_is_meant() {
        let rows = [row(2, "Омаров", "Данияр"), row(3, "Омарова", "Дана"), row(4, "Omarov", "Daniyar")];
        let mailbox = |row: PersonRow| PersonRow { email: Some("x@ngo.example".to_owned()), ..row };
        let rows = rows.map(mailbox);
        let found = find(rows.iter(), &[]);
        assert_eq!(found.perhaps.get(&4).map(|it| it.like), Some(Like::Row(2)));
    }

    #[test]
    fn of_hundreds_who_share_an_offices_mailbox_those_of_one_name_are_found() {
        let shared = |line: u32, given: &str| PersonRow {
            email: Some("office@ngo.example".into()),
            ..row(line, "Əliyeva", given)
        };
        let names = ["Gülşən", "Leyla", "Orxan", "Kamal", "Zaur"];
        let filled = (1..=GROUP_MAX).zip(names.iter().cycle());
        let mut rows: Vec<PersonRow> =
            filled.map(|(line, given)| shared(u32::try_from(line).unwrap(), given)).collect();
        rows.extend([shared(1001, "Şəhriyar"), shared(1002, "Шахрияр")]);
        let found = find(rows.iter(), &[]);
        assert_eq!(found.perhaps.get(&1002).map(|it| it.like), Some(Like::Row(1001)));
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
        let found = find(rows.iter(), &[]).perhaps;
        assert_eq!(
            found.into_iter().map(|(line, it)| (line, it.like)).collect::<Vec<_>>(),
            [(5, Like::Row(2))]
        );
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
