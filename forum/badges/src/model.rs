//! A ticket, a badge, and many badges in one file.

use jiff::{Timestamp, civil::Time};
use kernel::db::Json;
use registration::RegistrationId;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

kernel::id! {
    /// Many badges in one file.
    pub RunId;
}

kernel::record! {
    /// A serial number known to one forum for one registration, until it ends.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Ticket {
        /// The outermost forum.
        pub forum: Uuid,
        /// The number.
        pub serial: i64,
        /// Whose.
        pub registration: RegistrationId,
        /// Since when.
        pub issued_at: Timestamp,
        /// When its time is over.
        pub ends_at: Timestamp,
        /// When it was ended before its time.
        pub ended_at: Option<Timestamp>,
        /// How.
        pub ended_as: Option<door::Ended>,
    }
}

/// `№ 523 417`: as it is printed, and read out.
pub(crate) fn spoken(serial: i64) -> String {
    let digits = serial.to_string();
    let first = digits.len() % 3;
    let (head, tail) = digits.split_at(first);
    let groups = tail.as_bytes().chunks(3).map(|group| std::str::from_utf8(group).unwrap_or_default());
    let parts: Vec<&str> = std::iter::once(head).filter(|head| !head.is_empty()).chain(groups).collect();
    format!("№ {}", parts.join(" "))
}

/// A ticket holds to the end of the day after the forum's last, by the forum's clocks: people leave late, and clocks of
/// several cities differ.
pub(crate) fn ends_at(forum: &forums::Forum) -> Timestamp {
    let after = forum.ends_on.tomorrow().and_then(|day| day.tomorrow()).unwrap_or(forum.ends_on);
    forum.time_zone().to_timestamp(after.to_datetime(Time::midnight())).unwrap_or(Timestamp::MAX)
}

kernel::record! {
    /// A badge that was printed.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Badge {
        /// Its id.
        pub id: Uuid,
        /// The number of its ticket.
        pub serial: i64,
        /// Whose.
        pub registration: RegistrationId,
        /// When it was printed.
        pub printed_at: Timestamp,
        /// When it was handed out.
        pub handed_at: Option<Timestamp>,
        /// Who came for it.
        pub handed_to: Option<RegistrationId>,
    }
}

/// What stood on a badge when it was printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Imprint {
    /// The language of everything but the names.
    pub lang: String,
    /// What all of it that is its bearer's comes to.
    pub hash: Vec<u8>,
}

kernel::text_enum! {
    /// The paper.
    pub enum Sheet {
        /// One badge a page.
        A6 = "a6",
        /// Four a page, with cut marks.
        A4 = "a4",
    }
}

kernel::text_enum! {
    /// How far a run has come.
    pub enum RunStanding {
        /// It waits, or is being printed.
        Waiting = "waiting",
        /// Its file can be fetched.
        Ready = "ready",
        /// It could not be printed.
        Failed = "failed",
        /// Its file was removed, because somebody in it was erased.
        Gone = "gone",
    }
}

/// Somebody whose badge was left out of a run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeftOut {
    /// Whose.
    pub registration: RegistrationId,
    /// The letters that the fonts lack.
    pub letters: String,
}

kernel::record! {
    /// Many badges in one file.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Run {
        /// Its id.
        pub id: RunId,
        /// The forum.
        pub forum: Uuid,
        /// The language of everything but the names.
        pub lang: String,
        /// The paper.
        pub sheet: Sheet,
        /// How far it has come.
        pub standing: RunStanding,
        /// Whose badges.
        pub chosen: Json<Vec<RegistrationId>>,
        /// Whose were left out.
        pub left_out: Json<Vec<LeftOut>>,
        /// How many are in the file.
        pub printed: i64,
        /// The file.
        pub file: Option<Uuid>,
        /// When it was asked for.
        pub created_at: Timestamp,
        /// When it was ready, or failed.
        pub ended_at: Option<Timestamp>,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_read_out_in_groups_of_three() {
        assert_eq!(spoken(523_417), "№ 523 417");
        assert_eq!(spoken(7), "№ 7");
        assert_eq!(spoken(1_000_000), "№ 1 000 000");
    }
}
