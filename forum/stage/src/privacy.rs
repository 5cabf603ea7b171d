//! What this room holds about a person, and how it forgets them.

use crate::{model::topic, store};
use kernel::{Result, db::Tx};
use people::PersonId;
use serde_json::{Value as Json, json};

/// Every contribution that a person has asked the floor for.
///
/// # Errors
/// What the database says.
pub async fn held(tx: &mut Tx, person: PersonId) -> Result<Json> {
    let entries = store::of_person(tx, person).await?;
    let each = entries.iter().map(|it| {
        json!({
            "forum": it.forum,
            "item": it.item,
            "kind": it.kind,
            "state": it.state,
            "asked_at": it.joined_at,
            "moved_because": it.reason,
            "heard_ms": it.spent_ms,
        })
    });
    Ok(Json::Array(each.collect()))
}

/// Takes a person off every list, inside the act that erases them. That somebody of their delegation was heard, and for
/// how long, stays: it is the delegation's time.
///
/// # Errors
/// What the database says.
pub async fn erase(tx: &mut Tx, person: PersonId) -> Result<()> {
    for it in store::of_person(tx, person).await? {
        store::forget(tx, it.id).await?;
        store::forget_steps(tx, it.item_id).await?;
        tx.changed(topic(it.item_id.0));
    }
    Ok(())
}
