//! What the register reads.

use super::{Spelling, Whose};
use crate::model::{PersonId, sort_name};
use kernel::{Result, db::Tx};
use uuid::Uuid;

kernel::record! {
    /// A registration as the register knows it.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Seat {
        /// Which.
        pub registration: Uuid,
        /// In which forum.
        pub forum: Uuid,
        /// Whose.
        pub person: PersonId,
        /// For which delegation.
        pub delegation: Option<Uuid>,
        /// In which category.
        pub category: Uuid,
        /// For which organisation.
        pub organisation: Option<Uuid>,
        /// The word of its standing.
        pub standing: String,
        /// How many steps of accreditation are taken.
        pub step_place: i64,
        /// Whether all are.
        pub accredited: bool,
        /// Whether the door lets the person in.
        pub may_enter: bool,
        /// The language that the person is written to in.
        pub language: String,
        family_name: String,
        given_name: String,
        patronymic: String,
        latin_family: String,
        latin_given: String,
        passport_name: String,
    }
}

impl Seat {
    /// Whether it holds a place or waits for one.
    pub fn stands(&self) -> bool {
        matches!(self.standing.as_str(), "active" | "reserve")
    }

    /// The names under which the person is found, each spelling once.
    pub(super) fn spellings(&self) -> Vec<(Spelling, String)> {
        let joined = |parts: &[&String]| parts.iter().map(|it| it.as_str()).collect::<Vec<_>>().join(" ");
        let all = [
            (Spelling::Own, joined(&[&self.family_name, &self.given_name, &self.patronymic])),
            (Spelling::Latin, joined(&[&self.latin_family, &self.latin_given])),
            (Spelling::Passport, self.passport_name.clone()),
        ];
        let mut kept: Vec<(Spelling, String)> = vec![];
        for (spelling, name) in all {
            let new = !kept.iter().any(|(_, earlier)| key(earlier) == key(&name));
            if !name.trim().is_empty() && new {
                kept.push((spelling, name));
            }
        }
        kept
    }

    /// By what a list is sorted: family name, given name.
    pub(super) fn sort_name(&self) -> String {
        sort_name(&self.family_name, &self.given_name)
    }

    /// Only the index and the orders keep names.
    pub(super) fn forget_names(&mut self) {
        for name in [
            &mut self.family_name,
            &mut self.given_name,
            &mut self.patronymic,
            &mut self.latin_family,
            &mut self.latin_given,
            &mut self.passport_name,
        ] {
            *name = String::new();
        }
    }
}

/// Names that differ in the order of their words, in capitals and marks only, are found by the same letters.
fn key(name: &str) -> Vec<Vec<u8>> {
    let mut words: Vec<Vec<u8>> = lingua::names::words(name).into_iter().map(|word| word.symbols).collect();
    words.sort_unstable();
    words
}

macro_rules! seats {
    ($rest:literal) => {
        concat!(
            "select r.id as registration, r.forum, r.person, r.delegation, r.category, r.organisation, r.standing, r.step_place,
               r.accredited, r.may_enter, p.language, p.family_name, p.given_name, p.patronymic, p.latin_family, p.latin_given,
               p.passport_name
             from registration r join person p on p.id = r.person ",
            $rest
        )
    };
}

kernel::record! {
    /// A person as the register of the house knows them, wherever they take part.
    struct Known {
        person: PersonId,
        language: String,
        family_name: String,
        given_name: String,
        patronymic: String,
        latin_family: String,
        latin_given: String,
        passport_name: String,
    }
}

impl Known {
    /// A seat that is nobody's registration: it has the id of the person, each of whom has one.
    fn seat(self) -> Seat {
        Seat {
            registration: self.person.0,
            forum: Uuid::nil(),
            person: self.person,
            delegation: None,
            category: Uuid::nil(),
            organisation: None,
            standing: String::new(),
            step_place: 0,
            accredited: false,
            may_enter: false,
            language: self.language,
            family_name: self.family_name,
            given_name: self.given_name,
            patronymic: self.patronymic,
            latin_family: self.latin_family,
            latin_given: self.latin_given,
            passport_name: self.passport_name,
        }
    }
}

macro_rules! persons {
    ($rest:literal) => {
        concat!(
            "select p.id as person, p.language, p.family_name, p.given_name, p.patronymic, p.latin_family, p.latin_given,
               p.passport_name
             from person p ",
            $rest
        )
    };
}

/// Everybody who was not erased.
pub(super) async fn all_of(tx: &mut Tx, whose: Whose) -> Result<Vec<Seat>> {
    match whose {
        Whose::Forum(forum) => {
            Ok(tx.sql(seats!("where r.forum = $1 and p.erased_at is null")).bind(forum).all().await?)
        }
        Whose::House => {
            let all: Vec<Known> = tx.sql(persons!("where p.erased_at is null")).all().await?;
            Ok(all.into_iter().map(Known::seat).collect())
        }
    }
}

/// Those whom a register has of a thing of that id: a registration, or a person with theirs.
pub(super) async fn about(tx: &mut Tx, whose: Whose, id: Uuid) -> Result<Vec<Seat>> {
    match whose {
        Whose::Forum(forum) => {
            let mut seats: Vec<Seat> = tx
                .sql(seats!("where (r.id = $1 or r.person = $1) and p.erased_at is null"))
                .bind(id)
                .all()
                .await?;
            seats.retain(|seat| seat.forum == forum);
            Ok(seats)
        }
        Whose::House => {
            let known: Vec<Known> = tx
                .sql(persons!(
                    "where (p.id = $1 or p.id in (select person from registration where id = $1)) and p.erased_at is null"
                ))
                .bind(id)
                .all()
                .await?;
            Ok(known.into_iter().map(Known::seat).collect())
        }
    }
}
