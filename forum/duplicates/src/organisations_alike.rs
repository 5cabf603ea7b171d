//! Organisations entered twice: compared by their names in every language, and by their number in a register.

use crate::{
    jobs::thousandths,
    model::{Kind, Reason},
    store::NewLikeness,
};
use data_encoding::HEXLOWER;
use kernel::{Result, web::App};
use organisations::{Organisation, OrganisationId};
use sha2::{Digest, Sha256};

/// Names of organisations are as alike as this to be worth asking a person. Words that say little (`union`, `youth`) weigh
/// little in them, and a `Foundation` is a `Фонд`: of 1,275 bodies with names in several languages a third are found by
/// another one, and 4 % have a stranger above it.
pub const SAME_MIN: f32 = 0.86;
/// Those most like a name that are looked at.
const LIKE_MAX: usize = 5;

/// Adds the organisations that may be the same as this one.
pub(crate) async fn of_organisation(
    app: &App,
    id: OrganisationId,
    pairs: &mut Vec<NewLikeness>,
) -> Result<()> {
    let mut tx = app.db.read().await?;
    let Some(it) = organisations::whole(&mut tx, id).await? else { return Ok(()) };
    drop(tx);
    for like in organisations::like(app, &it, LIKE_MAX).await? {
        if like.score < SAME_MIN {
            continue;
        }
        let mut tx = app.db.read().await?;
        let Some(other) = organisations::whole(&mut tx, like.organisation).await? else { continue };
        let (one, other) = if it.id < other.id { (&it, &other) } else { (&other, &it) };
        pairs.push(NewLikeness {
            kind: Kind::Organisation,
            one: one.id.0,
            other: other.id.0,
            score: thousandths(like.score),
            reason: if like.score > 0.999 { Reason::Same.word() } else { Reason::Spelling.word() },
            agrees: String::new(),
            compared: compared(one, other),
        });
    }
    Ok(())
}

/// The hash of what is compared of two organisations.
fn compared(one: &Organisation, other: &Organisation) -> String {
    let mut all = Sha256::new();
    for it in [one, other] {
        for (lang, name) in &it.names.0 {
            all.update(format!("{lang}\0{}\0", name.text).as_bytes());
        }
    }
    HEXLOWER.encode(&all.finalize()[..16])
}
