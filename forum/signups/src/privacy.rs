//! What this room holds about a person, and how it forgets them.

use crate::{jobs::PlaceFreed, store};
use kernel::{Result, db::Tx, jobs};
use people::PersonId;
use serde_json::{Value as Json, json};

/// What a person has marked and signed up for, and where they have a calendar.
///
/// # Errors
/// What the database says.
pub async fn held(tx: &mut Tx, person: PersonId) -> Result<Json> {
    let shown = |it: &store::Held| match it.standing {
        Some(standing) => json!({"forum": it.forum, "item": it.item, "standing": standing, "at": it.at}),
        None => json!({"forum": it.forum, "item": it.item, "at": it.at}),
    };
    let bookmarks = store::held_bookmarks(tx, person).await?;
    let signups = store::held_signups(tx, person).await?;
    let calendars = store::held_feeds(tx, person).await?;
    let told = store::held_told(tx, person).await?;
    Ok(json!({
        "bookmarks": bookmarks.iter().map(shown).collect::<Vec<_>>(),
        "signups": signups.iter().map(shown).collect::<Vec<_>>(),
        "told_of_delays": told
            .iter()
            .map(|(forum, item, minutes)| json!({"forum": forum, "item": item, "minutes": minutes}))
            .collect::<Vec<_>>(),
        "calendars": calendars.iter().map(|it| json!({"forum": it.forum, "at": it.at})).collect::<Vec<_>>(),
    }))
}

/// Removes it, inside the act that erases the person, before their registrations lose them. Places go to those who wait.
///
/// # Errors
/// What the database says.
pub async fn erase(tx: &mut Tx, person: PersonId) -> Result<()> {
    for registration in registration::of_person(tx, person).await? {
        store::remove_own(tx, registration.id).await?;
        for signup in store::of_registration(tx, registration.id).await? {
            store::remove(tx, signup.id).await?;
            jobs::later(tx, &PlaceFreed { item: signup.item, forum: signup.forum }).await?;
        }
    }
    Ok(())
}
