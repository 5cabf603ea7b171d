//! What this room holds about a person, and how it forgets them.

use crate::{
    model::Draft,
    store::{self, Known},
};
use forums::ForumId;
use kernel::{Result, db::Tx};
use people::PersonId;
use serde_json::{Value as Json, json};
use uuid::Uuid;

/// What a person was asked to do, and when they cannot.
///
/// # Errors
/// What the database says.
pub async fn held(tx: &mut Tx, person: PersonId) -> Result<Json> {
    let asked = store::invitations_of(tx, person).await?;
    let asked: Json =
        asked.iter().map(|it| json!({"forum": it.forum, "item": it.item, "answer": it.state})).collect();
    let absences = store::absences_of(tx, person).await?;
    let absences: Json =
        absences.iter().map(|it| json!({"from": it.from_at, "to": it.to_at, "reason": it.reason})).collect();
    Ok(json!({"asked": asked, "absences": absences}))
}

/// Takes a person out of every draft and every version, inside the act that erases them and before their registrations
/// forget their numbers.
///
/// # Errors
/// What the database says.
pub async fn erase(tx: &mut Tx, person: PersonId) -> Result<()> {
    for known in store::known_by(tx, person).await? {
        take_out(tx, &known).await?;
    }
    store::forget_absences(tx, person).await?;
    store::forget(tx, person).await
}

/// Takes somebody who is only named out of every draft and every version of a forum, inside the act that erases the name.
///
/// # Errors
/// What the database says.
pub async fn erase_named(tx: &mut Tx, forum: ForumId, name: &str) -> Result<()> {
    take_out(tx, &Known { id: Uuid::nil(), forum, reference: None, name: name.to_owned() }).await
}

async fn take_out(tx: &mut Tx, known: &Known) -> Result<()> {
    for mut change in store::changes(tx, known.forum).await? {
        if without(&mut change.draft.0, known) {
            store::rewrite_draft(tx, change.item, &change.draft).await?;
        }
    }
    for mut item in store::version_items_of(tx, known.forum).await? {
        let was = item.was.as_mut().is_some_and(|draft| without(&mut draft.0, known));
        let becomes = item.becomes.as_mut().is_some_and(|draft| without(&mut draft.0, known));
        if was || becomes {
            store::rewrite_version_item(tx, known.forum, &item).await?;
        }
    }
    Ok(())
}

/// Answers whether they had a part in it.
fn without(draft: &mut Draft, known: &Known) -> bool {
    let before = draft.people.len();
    draft.people.retain(|part| {
        let by_number = part.reference.is_some() && part.reference == known.reference;
        let by_name = !part.name.is_empty() && part.name == known.name;
        part.registration != Some(known.id) && !by_number && !by_name
    });
    draft.people.len() != before
}
