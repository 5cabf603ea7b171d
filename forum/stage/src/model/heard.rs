//! What was heard, added up.

use super::{Contribution, Entry, State};
use delegations::DelegationId;
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use kernel::{Text, db::Shared};
use programme::ItemId;
use registration::RegistrationId;
use std::collections::HashSet;

kernel::record! {
    /// A contribution that was heard, or is being heard.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Spoken {
        /// To which item.
        pub item: ItemId,
        /// Whose; `None`: a delegation's, whoever it sent to the microphone.
        pub registration: Option<RegistrationId>,
        /// For which delegation.
        pub delegation: Option<DelegationId>,
        /// The delegation's name.
        pub delegation_name: Option<Shared<Text>>,
        /// What for.
        pub kind: Contribution,
        /// Whether it is over.
        pub state: State,
        /// Since when it waited.
        pub joined_at: Timestamp,
        /// When it was called.
        pub called_at: Option<Timestamp>,
        /// How long it was heard.
        pub spent_ms: i64,
    }
}

impl Spoken {
    /// The day on which it was called.
    pub fn day(&self, zone: &TimeZone) -> Date {
        zone.to_datetime(self.called_at.unwrap_or(self.joined_at)).date()
    }
}

impl From<&Entry> for Spoken {
    fn from(it: &Entry) -> Spoken {
        Spoken {
            item: it.item,
            registration: it.registration,
            delegation: it.delegation,
            delegation_name: it.delegation_name.clone(),
            kind: it.kind,
            state: it.state,
            joined_at: it.joined_at,
            called_at: it.called_at,
            spent_ms: it.spent_ms,
        }
    }
}

/// Which of them, in the order in which they were called, were somebody's first at this forum. Points of order are none, and
/// of whoever a delegation sent nobody knows.
pub fn firsts(heard: &[Spoken]) -> Vec<bool> {
    let mut known = HashSet::new();
    let is_first = |it: &Spoken| it.kind.counts() && it.registration.is_some_and(|id| known.insert(id));
    heard.iter().map(is_first).collect()
}

/// Contributions added up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sum {
    /// How many.
    pub times: usize,
    /// How long in all.
    pub ms: i64,
    /// How many of them were somebody's first.
    pub firsts: usize,
}

impl Sum {
    /// One more.
    pub fn add(&mut self, it: &Spoken, is_first: bool) {
        self.times += 1;
        self.ms += it.spent_ms;
        self.firsts += usize::from(is_first);
    }
}

/// The sums of what has the same key, the longest first.
pub fn sums<'s, K: PartialEq>(
    heard: impl IntoIterator<Item = (&'s Spoken, bool)>,
    key: impl Fn(&Spoken) -> K,
) -> Vec<(K, Sum)> {
    let mut all: Vec<(K, Sum)> = vec![];
    for (it, is_first) in heard {
        let key = key(it);
        let at = all.iter().position(|(known, _)| *known == key).unwrap_or_else(|| {
            all.push((key, Sum::default()));
            all.len() - 1
        });
        all[at].1.add(it, is_first);
    }
    all.sort_by_key(|(_, sum)| -sum.ms);
    all
}
