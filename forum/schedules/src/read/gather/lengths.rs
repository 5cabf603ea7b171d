//! How long an item lasts of which nothing says so.

use crate::{
    Change,
    read::draft::{Draft, Start},
};
use jiff::{SignedDuration, ZonedDateTime};
use std::collections::HashMap;

/// How long an item lasts of which nothing says so.
pub(super) const ASSUMED_MIN: i64 = 30;

/// The next item in a room is no longer an end if it is as far away.
pub const NEXT_WITHIN: SignedDuration = SignedDuration::from_hours(6);

/// Items without a length last until the next one in their room.
pub(super) fn find_lengths(drafts: &mut [Draft]) {
    let mut rooms: HashMap<Option<String>, Vec<ZonedDateTime>> = HashMap::new();
    for draft in drafts.iter().filter(|draft| draft.left_out.is_none()) {
        if let Start::At(start) = &draft.start {
            rooms.entry(draft.room.clone()).or_default().push(start.clone());
        }
    }
    rooms.values_mut().for_each(|starts| starts.sort());
    for draft in drafts.iter_mut().filter(|draft| draft.duration.is_none()) {
        let next = match &draft.start {
            Start::At(start) if draft.room.is_some() => rooms.get(&draft.room).and_then(|starts| {
                let after = starts.partition_point(|other| other <= start);
                starts.get(after).map(|next| start.duration_until(next))
            }),
            Start::At(_) | Start::Each(_) => None,
            Start::Missing | Start::Bad(_) => continue,
        };
        let minutes = |length: SignedDuration| length.as_mins();
        let (length, change) = match next.filter(|length| *length <= NEXT_WITHIN) {
            Some(length) => (length, Change::DurationFromNext { minutes: minutes(length) }),
            None => {
                (SignedDuration::from_mins(ASSUMED_MIN), Change::DurationAssumed { minutes: ASSUMED_MIN })
            }
        };
        draft.duration = Some(length);
        draft.changes.push(change);
    }
}
