//! What this room holds about a person, and how it forgets them. Letters of notices are letters like others: `people` holds
//! and erases them.

use crate::store;
use kernel::{Result, db::Tx};
use people::PersonId;
use serde_json::{Value as Json, json};

/// The notices that a person wrote or sent.
///
/// # Errors
/// What the database says.
pub async fn held(tx: &mut Tx, person: PersonId) -> Result<Json> {
    let theirs = store::of_person(tx, person).await?;
    let each = theirs.iter().map(|it| {
        json!({
            "forum": it.forum,
            "title": it.title.0,
            "body": it.body.0,
            "written_at": it.created_at,
            "sent_at": it.sent_at,
        })
    });
    Ok(Json::Array(each.collect()))
}

/// Forgets by whom notices were written and sent, inside the act that erases the person. What was said to a whole forum
/// stays said.
///
/// # Errors
/// What the database says.
pub async fn erase(tx: &mut Tx, person: PersonId) -> Result<()> {
    store::forget(tx, person).await
}
