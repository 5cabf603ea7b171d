//! How sure it is that two records are one.
//!
//! The score of the names is lingua's, 0 to 1. What else agrees takes away a share of the doubt that the names leave: an
//! equal date of birth or an own mailbox more than half of it, a shared mailbox or organisation less. Two different dates
//! of birth take away a share of the score itself: of namesakes born on different days nobody should have to decide.
//!
//! The level above which a pair is shown is [`lingua::names::SAME_MIN`], at which the measure `dup@5%` of
//! `make bench-names` stands: one in twenty people without a double in a register of 20,000 has a stranger above it by
//! name alone.

use crate::model::Agrees;
use data_encoding::HEXLOWER;
use people::{Person, alike::NAMES_MIN};
use sha2::{Digest, Sha256};

/// Doubt that an equal date of birth takes away.
const BORN_ALIKE: f32 = 0.6;
/// Doubt that an equal mailbox takes away.
const MAILBOX_ALIKE: f32 = 0.5;
/// Doubt that an equal organisation takes away.
const ORGANISATION_ALIKE: f32 = 0.15;
/// What two different dates of birth leave of a score.
const BORN_DIFFERENTLY: f32 = 0.6;

/// Everything about a person that is compared, but the name.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Traits {
    /// Whether they stand anywhere.
    pub stands: bool,
    /// The mailbox.
    pub email: Option<String>,
    /// The date of birth.
    pub birth_date: Option<jiff::civil::Date>,
    /// The organisations that the person stands for.
    pub organisations: Vec<uuid::Uuid>,
    /// The delegations that sent the person under a number of their own.
    pub numbered_by: Vec<uuid::Uuid>,
}

/// How sure it is that two are one, 0 to 1, and what agrees beside the names.
#[must_use]
pub fn sureness(names: f32, a: &Traits, b: &Traits) -> (f32, Vec<Agrees>) {
    let mut agrees = vec![];
    let mut doubt = 1.0 - names;
    let mut found = |agree: bool, what: Agrees, share: f32| {
        if agree {
            agrees.push(what);
            doubt *= 1.0 - share;
        }
    };
    found(a.email.is_some() && a.email == b.email, Agrees::Email, MAILBOX_ALIKE);
    found(a.birth_date.is_some() && a.birth_date == b.birth_date, Agrees::BirthDate, BORN_ALIKE);
    let organisation = a.organisations.iter().any(|it| b.organisations.contains(it));
    found(organisation, Agrees::Organisation, ORGANISATION_ALIKE);
    let born_differently = a.birth_date.is_some() && b.birth_date.is_some() && a.birth_date != b.birth_date;
    // Two numbers of one sender are two people, as the sender knows.
    let two_numbers = a.numbered_by.iter().any(|it| b.numbered_by.contains(it));
    let left = match (names < NAMES_MIN || two_numbers, born_differently) {
        (true, _) => 0.0,
        (false, true) => (1.0 - doubt) * BORN_DIFFERENTLY,
        (false, false) => 1.0 - doubt,
    };
    (left, agrees)
}

/// The hash of what is compared of two persons: another one means that a name, a mailbox or a birth date has changed.
pub(crate) fn compared(one: &Person, other: &Person) -> String {
    let mut all = Sha256::new();
    for person in [one, other] {
        let names = person.names();
        let fields = names.fields().map(|(_, text)| text.to_owned());
        let born = person.birth_date.map(|date| date.to_string()).unwrap_or_default();
        for part in fields.into_iter().chain([person.email.clone().unwrap_or_default(), born]) {
            all.update(part.as_bytes());
            all.update([0]);
        }
    }
    HEXLOWER.encode(&all.finalize()[..16])
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn born(year: i16) -> Traits {
        Traits { birth_date: Some(date(year, 5, 7)), ..Traits::default() }
    }

    #[test]
    fn what_agrees_raises_a_score_and_two_birth_dates_lower_it() {
        let plain = sureness(0.8, &Traits::default(), &Traits::default()).0;
        let (alike, agrees) = sureness(0.8, &born(1990), &born(1990));
        assert!((plain - 0.8).abs() < 1e-6 && alike > 0.9 && agrees == [Agrees::BirthDate]);
        assert!(sureness(1.0, &born(1990), &born(1971)).0 < lingua::names::SAME_MIN);
    }

    #[test]
    fn a_family_with_one_mailbox_is_not_one_person() {
        let mailbox = Traits { email: Some("home@example.org".into()), ..Traits::default() };
        assert_eq!(sureness(0.5, &mailbox, &mailbox).0, 0.0);
    }

    #[test]
    fn two_numbers_of_one_sender_are_two_people() {
        let sent = Traits { numbered_by: vec![uuid::Uuid::from_u128(1)], ..born(1990) };
        assert_eq!(sureness(1.0, &sent, &sent).0, 0.0);
    }
}
