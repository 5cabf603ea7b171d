//! Organisations entered twice: compared by their names in every language, those of merged parts included.

use crate::{
    jobs::{Found, no_longer},
    model::Kind,
    store::{self, NewLikeness},
};
use data_encoding::HEXLOWER;
use kernel::{Result, db::Tx, web::App};
use lingua::names::ReadAs;
use organisations::OrganisationId;
use people::alike::{self, Reason, thousandths};
use sha2::{Digest, Sha256};

/// Names of organisations are as alike as this to be worth asking a person. Words that say little (`union`, `youth`) weigh
/// little in them, and a `Foundation` is a `Фонд`: of 1,275 bodies with names in several languages a third are found by
/// another one, and 4 % have a stranger above it.
pub const SAME_MIN: f32 = 0.86;
/// Those most like a name that are looked at.
const LIKE_MAX: usize = 5;
/// How much surer than a search for one name another one may be when it is read back.
const READ_BACK: f32 = 0.05;

/// Adds the organisations that may be the same as this one, and its open pairs that are none any more.
pub(crate) async fn of_organisation(app: &App, id: OrganisationId, found: &mut Found) -> Result<()> {
    let mut like = organisations::like(app, id, SAME_MIN - READ_BACK, LIKE_MAX).await?;
    let mut tx = app.db.read().await?;
    let before = store::open_of(&mut tx, id.0).await?;
    like.extend(before.iter().flat_map(|it| it.both()).map(OrganisationId));
    like.sort_unstable();
    like.dedup();
    let mut pairs = vec![];
    if organisations::whole(&mut tx, id).await?.is_some() {
        let ours = organisations::names_of(&mut tx, id).await?;
        for other in like.into_iter().filter(|other| *other != id) {
            pairs.extend(pair_with(&mut tx, (id, &ours), other).await?);
        }
    }
    found.gone.extend(no_longer(&before, &pairs));
    found.pairs.extend(pairs);
    Ok(())
}

type Names = Vec<(String, String)>;

async fn pair_with(
    tx: &mut Tx,
    (id, ours): (OrganisationId, &Names),
    other: OrganisationId,
) -> Result<Option<NewLikeness>> {
    if organisations::whole(tx, other).await?.is_none() {
        return Ok(None);
    }
    let theirs = organisations::names_of(tx, other).await?;
    let (one, two) = if id < other { ((id, ours), (other, &theirs)) } else { ((other, &theirs), (id, ours)) };
    let score = organisations::alike(one.1, two.1);
    Ok((score.value >= SAME_MIN).then(|| NewLikeness {
        kind: Kind::Organisation,
        one: one.0.0,
        other: two.0.0,
        score: thousandths(score.value),
        reason: reason(&score.reason).word(),
        agrees: String::new(),
        compared: compared(one.1, two.1),
    }))
}

/// Words that mean the same say more than any spelling.
fn reason(why: &lingua::names::Reason) -> Reason {
    match why.words.iter().any(|it| it.reading == ReadAs::OneName) {
        true => Reason::OneName,
        false => alike::reason(why),
    }
}

/// The hash of what is compared of two organisations.
fn compared(one: &Names, other: &Names) -> String {
    let mut all = Sha256::new();
    for (lang, name) in one.iter().chain(other) {
        all.update(format!("{lang}\0{name}\0"));
    }
    HEXLOWER.encode(&all.finalize()[..16])
}
