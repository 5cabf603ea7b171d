//! What an act has counted already: one of many rows counts the places of a delegation once, and not for each of its people.
//! Whoever writes a standing says so here.

use crate::model::Standing;
use delegations::DelegationId;
use forums::{CategoryId, ForumId};
use kernel::db::Tx;
use std::collections::HashMap;

/// Whose places, of which kind.
pub(crate) type Side = (ForumId, DelegationId, CategoryId);

/// How the places of a delegation in a category stand, while nobody else takes or gives up any.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Reckoned {
    /// How many there are; `None`: as many as come.
    pub places: Option<i64>,
    /// How many are taken.
    pub used: i64,
    /// It is known that nobody waits for one.
    pub nobody_waits: bool,
}

#[derive(Default)]
struct All(HashMap<Side, Reckoned>);

/// What this act has counted.
pub(crate) fn of(tx: &mut Tx, side: Side) -> Option<Reckoned> {
    tx.remembered::<All>().0.get(&side).copied()
}

/// Remembers it.
pub(crate) fn keep(tx: &mut Tx, side: Side, reckoned: Reckoned) {
    tx.remembered::<All>().0.insert(side, reckoned);
}

/// Somebody was entered with this standing.
pub(crate) fn entered(tx: &mut Tx, side: Side, standing: Standing) {
    let Some(known) = tx.remembered::<All>().0.get_mut(&side) else { return };
    match standing {
        Standing::Active => known.used += 1,
        Standing::Reserve => known.nobody_waits = false,
        Standing::Withdrawn | Standing::Refused => {}
    }
}

/// Standings have changed: what was counted holds no more.
pub(crate) fn forget(tx: &mut Tx) {
    tx.remembered::<All>().0.clear();
}
