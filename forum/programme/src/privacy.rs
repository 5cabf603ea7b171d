//! What this room holds about a person, and how it forgets them.

use crate::store;
use forums::ForumId;
use kernel::{Result, db::Tx, live::Topic};
use people::PersonId;
use serde_json::{Value as Json, json};
use uuid::Uuid;

/// Every part that a person has in a programme.
///
/// # Errors
/// What the database says.
pub async fn held(tx: &mut Tx, person: PersonId) -> Result<Json> {
    let parts = store::of_person(tx, person).await?;
    Ok(parts.iter().map(|it| json!({"forum": it.forum, "item": it.item, "role": it.role})).collect())
}

/// Takes a person out of every programme, inside the act that erases them, and before their registrations forget their
/// numbers. Files that wait to be looked through may name them: answers all of these, to be removed after the commit.
///
/// # Errors
/// What the database says.
pub async fn erase(tx: &mut Tx, person: PersonId) -> Result<Vec<Uuid>> {
    for part in store::of_person(tx, person).await? {
        store::remove_part(tx, part.id).await?;
        tx.changed(Topic::new("site", part.forum_id.0));
    }
    forget_files(tx).await
}

/// What was sent, and what items were before a file went in, may name anybody: all of it is forgotten. Answers the files.
async fn forget_files(tx: &mut Tx) -> Result<Vec<Uuid>> {
    let now = tx.now;
    store::remove_arrivals_until(tx, now).await?;
    let files = store::files_sent(tx, None).await?;
    store::remove_sent(tx, None).await?;
    Ok(files)
}

/// The names in a forum's programme that are no registered person's: of speakers who are only named.
///
/// # Errors
/// What the database says.
pub async fn only_named(tx: &mut Tx, forum: ForumId) -> Result<Vec<String>> {
    store::only_named(tx, forum).await
}

/// Takes a name that is no registration's out of a forum's programme, inside the act that erases it. Answers the files that wait
/// to be looked through, which may have it too, to be removed after the commit.
///
/// # Errors
/// What the database says.
pub async fn erase_named(tx: &mut Tx, forum: ForumId, name: &str) -> Result<Vec<Uuid>> {
    if store::remove_named(tx, forum, name).await? > 0 {
        tx.changed(Topic::new("site", forum.0));
    }
    forget_files(tx).await
}
