//! What is held about a person by all rooms together, who may see the history of what, and how everything forgets a person.
//!
//! Start reading at [`held`], then at [`erasing`].

pub mod erasing;
mod find;
mod pages;
mod scopes;

pub use erasing::{FilesLeft, erase_again, erase_for_good, erased_again, on_files_left};
pub use pages::routes;
pub use scopes::{KINDS, scopes_of};

use kernel::{Lang, Result, db::Tx};
use people::{Neighbours, PersonId};
use serde_json::{Value as Json, json};

mod words {
    kernel::words!("privacy");
}
pub(crate) use find::found;
use words::{Words, say};

/// What the room of people needs to know of the others.
pub fn neighbours() -> Neighbours {
    Neighbours { held: |tx, person| Box::pin(held(tx, person)), scopes_of }
}

/// Everything that is held about a person.
///
/// # Errors
/// What the database says.
pub async fn held(tx: &mut Tx, person: PersonId) -> Result<Json> {
    let mut parts = vec![];
    for part in people::parts_of(tx, person).await? {
        parts.push(people::held(tx, part).await?);
    }
    Ok(json!({
        "person": people::held(tx, person).await?,
        "registrations": registration::held(tx, person).await?,
        "decisions": decisions(tx, person).await?,
        "sent_outside": sent_outside(tx, person).await?,
        "tickets": badges::held(tx, person).await?,
        "scans": door::held(tx, person).await?,
        "perhaps_the_same": duplicates::held(tx, person).await?,
        "records_of_the_same_person": parts,
        "answers_to_programs": api::held(tx, person).await?,
        "programme": programme::held(tx, person).await?,
        "asked_for_the_floor": stage::held(tx, person).await?,
        "asked_to_take_part": planning::held(tx, person).await?,
        "my_programme": signups::held(tx, person).await?,
        "notices_sent": notices::held(tx, person).await?,
        "running_order": cues::held(tx, person).await?,
    }))
}

async fn decisions(tx: &mut Tx, person: PersonId) -> Result<Json> {
    let decisions = accreditation::held(tx, person).await?;
    let each = decisions.iter().map(|it| json!({"outcome": it.outcome, "reason": it.reason, "at": it.at}));
    Ok(Json::Array(each.collect()))
}

async fn sent_outside(tx: &mut Tx, person: PersonId) -> Result<Json> {
    let sent = outside::held(tx, person).await?;
    let each = sent.iter().map(|it| {
        json!({
            "at": it.sent_at,
            "fields": it.fields.0,
            "answer": it.answer,
            "answered_at": it.answered_at,
        })
    });
    Ok(Json::Array(each.collect()))
}

/// How much of what goes with a person there is, each with its word in a language: what is said before anybody is erased.
pub(crate) async fn counts(tx: &mut Tx, person: PersonId, lang: Lang) -> Result<Vec<(String, usize)>> {
    let (t, held) = (Words(lang), held(tx, person).await?);
    let counted = [
        (t.registrations(), "/registrations"),
        (t.decisions(), "/decisions"),
        (t.tickets(), "/tickets/tickets"),
        (t.scans(), "/scans/scans"),
    ];
    let at = |path| held.pointer(path).and_then(Json::as_array).map_or(0, Vec::len);
    Ok(counted.map(|(label, path)| (label, at(path))).into())
}
