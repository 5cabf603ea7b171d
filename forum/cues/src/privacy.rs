//! What this room holds about a person, and how it forgets them.

use crate::store;
use kernel::{Result, db::Tx};
use people::PersonId;
use serde_json::{Value as Json, json};

/// The lines of running orders that a person marked as done, and those that name them.
///
/// # Errors
/// What the database says.
pub async fn held(tx: &mut Tx, person: PersonId) -> Result<Json> {
    let theirs = store::of_person(tx, person).await?;
    let each = theirs
        .iter()
        .map(|it| json!({"forum": it.forum, "cue": it.text.0, "who": it.who, "done_at": it.done_at}));
    Ok(Json::Array(each.collect()))
}

/// Forgets who marked lines as done, and takes the person's name off lines, inside the act that erases them and before
/// their name is gone.
///
/// # Errors
/// What the database says.
pub async fn erase(tx: &mut Tx, person: PersonId) -> Result<()> {
    store::forget(tx, person).await
}
