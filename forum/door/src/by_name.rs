//! People found by name: whoever has forgotten the badge.

use crate::{
    cards::{Worded, worded},
    model::{Bearer, Checkpoint, Rule},
    store,
};
use kernel::{
    Result,
    db::{Tx, fresh_id},
    web::Visit,
};
use people::{
    Seen,
    register::{self, Hit, Search, Seat},
};
use uuid::Uuid;

/// Those who were found by name.
#[derive(Default)]
pub(crate) struct Hits {
    /// The surest first.
    pub(crate) people: Vec<Found>,
    /// Said above them where none may be meant.
    pub(crate) similar: String,
    /// Whether there are more than are shown.
    pub(crate) more: bool,
    /// Those whose names are only similar, and what they are folded away under.
    pub(crate) others: Vec<Found>,
    pub(crate) similar_too: String,
}

/// Somebody found by name.
pub(crate) struct Found {
    pub(crate) scan: Uuid,
    pub(crate) registration: Uuid,
    pub(crate) photo: Option<String>,
    pub(crate) name: Seen,
    /// How what was typed was read; empty where it is plainly there.
    pub(crate) reading: String,
    pub(crate) category: Worded,
    pub(crate) delegation: Option<Worded>,
}

/// Letters of a name that are looked for; more than that is no name.
const TYPED_MAX: usize = 100;

/// People shown for a name at most.
const FOUND_MAX: usize = 20;

/// Those whom the door expects and whose names are like what was typed, in any spelling. Must not be called while a reading
/// transaction is open.
pub(crate) async fn found(visit: &Visit, checkpoint: &Checkpoint, typed: &str) -> Result<Hits> {
    let typed: String = typed.chars().take(TYPED_MAX).collect();
    let mut tx = visit.app.db.read().await?;
    let rules = store::rules_of(&mut tx, checkpoint.zone).await?;
    drop(tx);
    // A rule of the zone may be content with fewer steps than the forum.
    let early = move |seat: &Seat| {
        let by_step = |rule: &Rule| !rule.refuses && rule.step.is_some() && rule.names(&bearer_of(seat));
        rules.iter().any(by_step)
    };
    let expected =
        move |seat: &Seat| seat.standing == "active" && (seat.accredited || seat.may_enter || early(seat));
    let search = Search::of(&typed, FOUND_MAX, &visit.tag);
    let hits = register::find(&visit.app, checkpoint.outermost, search, expected).await?;
    let more = hits.more;
    let similar = register::only_similar(visit.lang, hits.iter().map(|hit| hit.reading.as_ref()));
    let (hits, others) = register::apart(hits.hits, |hit| hit.reading.as_ref());
    let mut tx = visit.app.db.read().await?;
    let people = faces(&mut tx, visit, hits).await?;
    let others = faces(&mut tx, visit, others).await?;
    // What is left off is less like what was typed than those who are folded away.
    let more = more && others.is_empty();
    Ok(Hits { people, similar, more, similar_too: register::similar_too(visit.lang, others.len()), others })
}

async fn faces(tx: &mut Tx, visit: &Visit, hits: Vec<Hit>) -> Result<Vec<Found>> {
    let mut people = vec![];
    for hit in hits {
        let Some(face) = store::face(tx, hit.registration).await? else { continue };
        let reading = hit.reading.map(|reading| register::in_words(visit.lang, &reading));
        people.push(Found {
            // Each row has an id of its own: a row pressed twice is one scan, two rows are two.
            scan: fresh_id(&visit.app.db.clock),
            registration: face.registration,
            photo: face.photo.map(|_| format!("/door/photo/{}", face.registration)),
            reading: reading.unwrap_or_default(),
            category: worded(visit, &face.category),
            delegation: face.delegation.as_ref().map(|name| worded(visit, name)),
            name: people::seen(visit, face.bearer()),
        });
    }
    Ok(people)
}

fn bearer_of(seat: &Seat) -> Bearer {
    Bearer {
        person: seat.person.0,
        category: seat.category,
        delegation: seat.delegation,
        steps: seat.step_place,
        accredited: seat.accredited,
    }
}
