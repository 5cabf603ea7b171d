//! How alike two organisations are, by all their names.

use lingua::names::{Reason, Score, similarity_of_organisations};

/// A score from which on no pair of names can be more alike.
const EQUAL: f32 = 0.9995;

/// How alike two organisations are in the pair of their names that is most alike, and which word of the one is which of the
/// other; the same whichever comes first. Names as [`crate::names_of`] has them.
#[must_use]
pub fn alike(ours: &[(String, String)], theirs: &[(String, String)]) -> Score {
    let mut best = Score { value: 0.0, reason: Reason::default() };
    for (_, one) in ours {
        for (_, other) in theirs {
            let score = similarity_of_organisations(one, other);
            if score.value > best.value {
                best = score;
            }
            if best.value >= EQUAL {
                return best;
            }
        }
    }
    best
}
