//! What this room holds about a person, and how it forgets them.

use crate::{
    model::{Before, Fields},
    store,
};
use kernel::{Result, db::Tx};
use people::PersonId;
use serde_json::{Value as Json, json};
use uuid::Uuid;

/// The pairs that a person is part of, without the names of the others.
///
/// # Errors
/// What the database says.
pub async fn held(tx: &mut Tx, person: PersonId) -> Result<Json> {
    let pairs = store::pairs_of(tx, person.0).await?;
    let each = pairs.iter().map(|it| {
        json!({
            "score": it.score,
            "agrees": it.agreements(),
            "standing": it.standing,
            "found_at": it.found_at,
            "decided_at": it.decided_at,
        })
    });
    Ok(Json::Array(each.collect()))
}

/// Takes a person out of this room, with what merges have kept of them, inside the act that erases them. Answers the
/// photos that only a merge still kept, to be removed after the commit.
///
/// # Errors
/// What the database says.
pub async fn erase(tx: &mut Tx, person: PersonId) -> Result<Vec<Uuid>> {
    let mut files = vec![];
    for merging in store::mergings_of(tx, person.0).await? {
        let before = serde_json::from_value::<Before>(merging.before.0).ok().and_then(|it| it.fields.photo);
        let after = serde_json::from_value::<Fields>(merging.after.0).ok().and_then(|it| it.photo);
        files.extend(before.into_iter().chain(after));
    }
    store::erase_of(tx, person.0).await?;
    Ok(files)
}
