//! A write is done once per key: its answer is kept in the act's own transaction, and given again to whoever asks again.
//!
//! After draft-ietf-httpapi-idempotency-key-header-07: without the header 400, the key of another request 422, a request
//! that is still under way 409.

use crate::{call::Call, say, store};
use jiff::SignedDuration;
use kernel::{
    Error, Result,
    db::{Act, Chore, Db, Tx},
    rights::By,
};
use people::PersonId;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::{Value as Json, json};
use sha2::{Digest, Sha256};
use std::{
    collections::HashSet,
    sync::{Arc, Mutex},
};
use uuid::Uuid;

/// What a program asks to be done: an act of a room, and the answer that is made from it.
pub(crate) trait Write: Send + Sync + 'static {
    /// What the program is told.
    type View: Serialize + JsonSchema + Send + 'static;
    /// The verb under which it stands in the journal: that of the room's own act.
    const VERB: &'static str;
    /// The statuses with which it succeeds, and what each means.
    const STATUSES: &'static [(u16, &'static str)];
    /// Where in the answer the thing stands whose state the `ETag` is: a JSON pointer.
    const THING: &'static str;

    /// Whether `by` may do this.
    fn may(&self, by: &By, tx: &mut Tx) -> impl Future<Output = Result<()>> + Send;

    /// Does it.
    fn run(&self, tx: &mut Tx) -> impl Future<Output = Result<Done<Self::View>>> + Send;
}

/// What came of a write.
pub(crate) struct Done<V> {
    pub status: u16,
    pub view: V,
    /// Whom the answer speaks of: it goes when they are erased.
    pub person: PersonId,
}

/// An answer as it is kept.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Kept {
    pub status: u16,
    pub body: String,
    /// Whether it was given before.
    pub again: bool,
}

/// The key of a write, and what was asked with it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Key {
    pub token: Uuid,
    pub key: String,
    /// SHA-256 of method, path and body.
    pub request: Vec<u8>,
}

impl Key {
    /// The key of a call with that body.
    pub fn of(call: &Call, body: &[u8]) -> Result<Key> {
        let asked = format!("{} {}\n", call.method, call.visit.path);
        let request = Sha256::new().chain_update(asked).chain_update(body).finalize().to_vec();
        Ok(Key { token: call.token, key: call.key()?, request })
    }
}

struct Once<W> {
    key: Key,
    write: W,
}

/// Ends the act without a trace: its answer was kept before.
#[derive(Debug, thiserror::Error)]
#[error("this was done before")]
struct DoneBefore(Kept);

/// Does a write, unless it was done before. On SQLite the second of two at once waits for the first; on PostgreSQL too,
/// at the row that both would write.
///
/// # Errors
/// What the write refuses; 422 when the key was used for something else.
pub(crate) async fn once<W: Write>(db: &Db, by: &By, key: Key, write: W) -> Result<Kept> {
    match db.act(by, Once { key, write }).await {
        Err(Error::Broken(error)) => match error.downcast::<DoneBefore>() {
            Ok(before) => Ok(before.0),
            Err(error) => Err(Error::Broken(error)),
        },
        done => done,
    }
}

impl<W: Write> Act for Once<W> {
    type Out = Kept;
    const VERB: &'static str = W::VERB;

    async fn may(&self, by: &By, tx: &mut Tx) -> Result<()> {
        self.write.may(by, tx).await
    }

    async fn run(&self, tx: &mut Tx) -> Result<Kept> {
        if !store::claim_key(tx, &self.key).await? {
            let kept = kept_for(tx, &self.key).await?;
            let kept = kept.ok_or_else(|| anyhow::anyhow!("a key is there and is not"))?;
            return Err(Error::Broken(DoneBefore(kept).into()));
        }
        let done = self.write.run(tx).await?;
        let body = serde_json::to_string(&done.view).map_err(anyhow::Error::from)?;
        let kept = Kept { status: done.status, body, again: false };
        store::keep_answer(tx, &self.key, &kept, done.person).await?;
        Ok(kept)
    }
}

/// The answer that is kept for a key; none while nothing was done with it.
///
/// # Errors
/// 422 when the key was used for something else.
pub(crate) async fn kept_for(tx: &mut Tx, key: &Key) -> Result<Option<Kept>> {
    let Some((request, status, body)) = store::kept_answer(tx, key).await? else { return Ok(None) };
    if request != key.request {
        return Err(Error::told(422, "idempotency-key-used", say::key_used_title(), say::key_used_next()));
    }
    let status = u16::try_from(status).map_err(anyhow::Error::from)?;
    Ok(Some(Kept { status, body, again: true }))
}

/// Writes that this node is doing now.
#[derive(Clone, Default)]
pub(crate) struct UnderWay(Arc<Mutex<HashSet<(Uuid, String)>>>);

/// One of them, until it is dropped.
pub(crate) struct Doing {
    all: UnderWay,
    this: (Uuid, String),
}

impl UnderWay {
    /// Begins one.
    ///
    /// # Errors
    /// 409 when the same key is under way.
    pub fn begin(&self, key: &Key) -> Result<Doing> {
        let this = (key.token, key.key.clone());
        let mut all = self.0.lock().expect("nobody panics holding the list");
        if !all.insert(this.clone()) {
            return Err(Error::told(409, "under-way", say::key_busy_title(), say::key_busy_next()));
        }
        drop(all);
        Ok(Doing { all: self.clone(), this })
    }
}

impl Drop for Doing {
    fn drop(&mut self) {
        self.all.0.lock().expect("nobody panics holding the list").remove(&self.this);
    }
}

/// How long an answer is kept.
pub(crate) const KEPT_FOR: SignedDuration = SignedDuration::from_hours(24 * 7);
/// Rows that one chore removes: the writer is held for a moment only.
const ROWS_AT_ONCE: i64 = 500;

/// Forgets answers older than a week. Answers how many.
///
/// # Errors
/// What the database says.
pub async fn forget(db: &Db) -> Result<u64> {
    let mut all = 0;
    loop {
        let gone = db.chore(Forget).await?;
        all += gone;
        if i64::try_from(gone).unwrap_or(i64::MAX) < ROWS_AT_ONCE {
            return Ok(all);
        }
    }
}

struct Forget;

impl Chore for Forget {
    type Out = u64;

    async fn run(&self, tx: &mut Tx) -> Result<u64> {
        let before = tx.now - KEPT_FOR;
        store::forget_answers(tx, before, ROWS_AT_ONCE).await
    }
}

/// What is kept of answers about a person: when each was given, and what it said.
///
/// # Errors
/// What the database says.
pub async fn held(tx: &mut Tx, person: PersonId) -> Result<Json> {
    let answers = store::answers_about(tx, person).await?;
    let answers = answers.into_iter().map(|(at, body)| {
        let answer: Json = serde_json::from_str(&body).unwrap_or_default();
        json!({"at": at, "answer": answer})
    });
    Ok(Json::Array(answers.collect()))
}

/// Erases the answers about a person, inside the act that erases them: the same request is then a new one.
///
/// # Errors
/// What the database says.
pub async fn erase(tx: &mut Tx, person: PersonId) -> Result<()> {
    store::erase_answers(tx, person).await
}
