//! What this room holds about a person, and how it forgets them.

use crate::{acts::announce, model::topic, store};
use kernel::{Result, db::Tx};
use people::PersonId;
use serde_json::{Value as Json, json};

/// Every contribution that a person has asked the floor for, what they have asked from their telephone, and what they
/// think.
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
    let floor: Vec<Json> = each.collect();
    let questions = store::questions_of(tx, person).await?;
    let asked = questions.iter().map(|it| {
        json!({
            "forum": it.forum,
            "item": it.item,
            "language": it.language,
            "words": it.words,
            "with_name": it.named,
            "state": it.state,
            "asked_at": it.asked_at,
        })
    });
    let asked: Vec<Json> = asked.collect();
    let (supports, answers) = store::voices_of(tx, person).await?;
    let answers: Vec<Json> =
        answers.iter().map(|(poll, choice)| json!({"poll": poll, "choice": choice})).collect();
    Ok(json!({
        "floor": floor,
        "questions": asked,
        "questions_supported": supports,
        "polls_answered": answers,
    }))
}

/// Takes a person off every list, and their questions away, inside the act that erases them. That somebody of their
/// delegation was heard, and for how long, stays: it is the delegation's time. What polls count stays, without a name.
///
/// # Errors
/// What the database says.
pub async fn erase(tx: &mut Tx, person: PersonId) -> Result<()> {
    let entries = store::of_person(tx, person).await?;
    let ids: Vec<_> = entries.iter().map(|it| it.id).collect();
    store::forget_in_rehearsals(tx, &ids).await?;
    for it in entries {
        store::forget(tx, it.id).await?;
        store::forget_steps(tx, it.item_id).await?;
        tx.changed(topic(it.item_id.0));
    }
    for it in store::questions_of(tx, person).await? {
        store::forget_question(tx, it.id).await?;
        let list = store::list(tx, it.forum_id, it.item_id).await?;
        announce(tx, &list);
    }
    Ok(())
}
