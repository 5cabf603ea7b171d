//! Numbers: gapless, given after the commit, the only thing readers go by.

use crate::{
    db::{Chore, Tx},
    error::Result,
};
use serde::Deserialize;
use std::collections::HashSet;
use uuid::Uuid;

/// Entries that get their number at once, so that the numberer never holds a long transaction.
pub(crate) const NUMBERED_AT_ONCE_MAX: i64 = 1000;

/// "numberer" as bytes, cut to a lock's eight.
const NUMBERER_LOCK: i64 = 0x6e75_6d62_6572_6572;

/// Gives PostgreSQL's committed entries their numbers, in the order of insertion, from whichever node gets the lock.
///
/// Answers how many were numbered; always 0 on SQLite, where an entry is born with its number.
pub fn number() -> impl Chore<Out = i64> {
    Number
}

struct Number;

impl Chore for Number {
    type Out = i64;

    async fn run(&self, tx: &mut Tx) -> Result<i64> {
        if !tx.is_postgres() {
            return Ok(0);
        }
        let (mine,): (bool,) =
            tx.sql("select pg_try_advisory_xact_lock($1)").bind(NUMBERER_LOCK).one().await?;
        if !mine {
            return Ok(0);
        }
        let numbered = tx
            .sql(
                "with fresh as (
                   select id, row_number() over (order by inserted) as place
                   from (select id, inserted from journal where number is null order by inserted limit $1) as waiting
                 ), base as (select coalesce(max(number), 0) as newest from journal)
                 update journal set number = base.newest + fresh.place from fresh, base where journal.id = fresh.id",
            )
            .bind(NUMBERED_AT_ONCE_MAX)
            .run()
            .await?;
        Ok(i64::try_from(numbered).unwrap_or(i64::MAX))
    }
}

/// Whether an entry waits for its number: looking is cheaper than numbering, and most of the time there is none. On SQLite
/// there never is.
pub(crate) async fn any_unnumbered(tx: &mut Tx) -> Result<bool> {
    if !tx.is_postgres() {
        return Ok(false);
    }
    let waits: Option<(Uuid,)> =
        tx.sql("select id from journal where number is null limit 1").optional().await?;
    Ok(waits.is_some())
}

/// The newest number; 0 in an empty journal.
///
/// # Errors
/// What the database says.
pub async fn newest(tx: &mut Tx) -> Result<i64> {
    let (newest,): (Option<i64>,) = tx.sql("select max(number) from journal").one().await?;
    Ok(newest.unwrap_or(0))
}

/// How far numbers and seals are behind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Lag {
    /// Entries without a number yet; always 0 on SQLite.
    pub unnumbered: i64,
    /// Numbered entries that no seal covers yet.
    pub unsealed: i64,
}

/// How far numbers and seals are behind.
///
/// # Errors
/// What the database says.
pub async fn lag(tx: &mut Tx) -> Result<Lag> {
    let (unnumbered,): (i64,) = tx.sql("select count(*) from journal where number is null").one().await?;
    let (sealed,): (Option<i64>,) = tx.sql("select max(last) from seal").one().await?;
    Ok(Lag { unnumbered, unsealed: newest(tx).await? - sealed.unwrap_or(0) })
}

/// Numbers and topics of at most `limit` entries after `number`.
///
/// # Errors
/// What the database says.
pub async fn since(tx: &mut Tx, number: i64, limit: i64) -> Result<Vec<(i64, String)>> {
    Ok(tx
        .sql("select number, topics from journal where number > $1 order by number limit $2")
        .bind(number)
        .bind(limit)
        .all()
        .await?)
}

/// Ids of everything that at most `limit` entries after `number` are about, in the order of the entries.
///
/// # Errors
/// What the database says.
pub async fn subjects_since(tx: &mut Tx, number: i64, limit: i64) -> Result<Vec<Uuid>> {
    let entries: Vec<(String,)> = tx
        .sql("select entry from journal where number > $1 order by number limit $2")
        .bind(number)
        .bind(limit)
        .all()
        .await?;
    let matters =
        |(entry,): &(String,)| serde_json::from_str(entry).map(|it: Entry| it.matters).unwrap_or_default();
    let mut seen = HashSet::new();
    let subjects = entries.iter().flat_map(matters).flat_map(|it| it.about).map(|it| it.id);
    Ok(subjects.filter(|id| seen.insert(*id)).collect())
}

/// What [`subjects_since`] reads of an entry.
#[derive(Deserialize)]
struct Entry {
    matters: Vec<Matter>,
}

#[derive(Deserialize)]
struct Matter {
    about: Vec<About>,
}

#[derive(Deserialize)]
struct About {
    id: Uuid,
}
