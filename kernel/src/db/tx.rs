//! One transaction: who acts, at which instant, what it says about itself in the journal.

use super::{Result, Sql, postgres, sqlite};
use crate::{
    journal::{Draft, Subject},
    live::Topic,
    rights::By,
};
use jiff::Timestamp;
use serde_json::Value as Json;
use std::{
    any::{Any, TypeId},
    collections::{HashMap, HashSet},
};
use tokio::sync::OwnedMutexGuard;
use uuid::Uuid;

/// An open transaction on either engine.
pub struct Tx {
    pub(super) connection: Connection,
    /// The one instant at which all of this happens.
    pub now: Timestamp,
    /// Who acts; [`By::Anyone`] in a reading transaction.
    pub by: By,
    pub(super) entry: Draft,
    pub(super) after: After,
    /// Jobs that are left once, by kind and payload.
    left: HashSet<(&'static str, String)>,
    /// What rooms remember between the rows of an act.
    remembered: HashMap<TypeId, Box<dyn Any + Send>>,
    pub(super) statements: u32,
}

/// What there is to be looked at once a transaction is committed.
#[derive(Default)]
pub(crate) struct After {
    /// The topics of its entry, separated by blanks; `None` where it wrote none.
    pub(crate) entry: Option<String>,
    /// It left a job that can begin at once.
    pub(crate) has_job: bool,
    /// It put a letter into the queue.
    pub(crate) has_letter: bool,
}

pub(super) enum Connection {
    SqliteRead(sqlite::Reader),
    SqliteAct(OwnedMutexGuard<sqlite::Seat>),
    Postgres(postgres::Session),
}

impl Tx {
    pub(super) fn new(connection: Connection, now: Timestamp, by: By) -> Tx {
        Tx {
            connection,
            now,
            by,
            entry: Draft::default(),
            after: After::default(),
            left: HashSet::new(),
            remembered: HashMap::new(),
            statements: 0,
        }
    }

    /// A statement of the common tongue of SQLite and PostgreSQL, with `$1`, `$2` … for its parameters.
    pub fn sql<'q>(&mut self, text: &'static str) -> Sql<'_, 'q> {
        Sql::new(self, text)
    }

    /// How many statements it has run: what an act costs the one writer's seat.
    pub fn statements(&self) -> u32 {
        self.statements
    }

    /// A new id, ordered by this transaction's instant.
    pub fn new_id(&self) -> Uuid {
        id_at(self.now)
    }

    /// What a room remembers until this transaction ends, so that an act of many rows asks the database once what is the
    /// same for all of them: one of each type, made when it is first asked for.
    pub fn remembered<T: Any + Default + Send>(&mut self) -> &mut T {
        let kept = self.remembered.entry(TypeId::of::<T>()).or_insert_with(|| Box::new(T::default()));
        kept.downcast_mut().expect("a thing is remembered under its own type")
    }

    /// Notes that this transaction leaves a job. Answers false when it has left the same one before.
    pub(crate) fn leaves(&mut self, kind: &'static str, payload: String) -> bool {
        self.left.insert((kind, payload))
    }

    /// Whether the engine is PostgreSQL: for the journal and the worker only.
    pub(crate) fn is_postgres(&self) -> bool {
        matches!(self.connection, Connection::Postgres(_))
    }

    /// Says what this act is about. The first subject is the main one.
    pub fn about(&mut self, subject: Subject) {
        self.entry.about(subject);
    }

    /// Turns to the matter of this subject: what is said from here on is about it. For acts of many rows, so that the
    /// history of one row does not tell of the others; whatever states facts about a row turns to it first.
    pub fn on(&mut self, subject: Subject) {
        self.entry.on(subject);
    }

    /// States a changed field that says nothing about a person: its values stand in the journal for good.
    pub fn fact(&mut self, field: &str, before: impl Into<Json>, after: impl Into<Json>) {
        self.entry.fact(field, before.into(), after.into());
    }

    /// States a changed field of a person: its name stands in the journal for good, its values until they are erased.
    pub fn personal(&mut self, person: Uuid, field: &str, before: impl Into<Json>, after: impl Into<Json>) {
        self.entry.personal(person, field, before.into(), after.into());
    }

    /// Says that whoever watches `topic` should look again, once this transaction is committed.
    pub fn changed(&mut self, topic: Topic) {
        self.entry.changed(topic);
    }

    /// What is to be looked at once this is committed.
    pub(crate) fn after(&mut self) -> &mut After {
        &mut self.after
    }

    /// Says that all of this was done before, as by a form that is sent again: an act that then states no change leaves
    /// no entry.
    pub fn was_done(&mut self) {
        self.entry.was_done();
    }

    /// From here to the end of the act nobody else acts on the same thing: for rules that count.
    ///
    /// # Errors
    /// What PostgreSQL says; on SQLite acts happen one at a time anyway.
    pub async fn alone(&mut self, thing: &str, id: Uuid) -> Result<()> {
        if self.is_postgres() {
            let key = lock_key(thing, id);
            self.sql("select pg_advisory_xact_lock($1)").bind(key).run().await?;
        }
        Ok(())
    }
}

/// The number under which PostgreSQL locks a thing; the same on every node and in every version.
fn lock_key(thing: &str, id: Uuid) -> i64 {
    let mut bytes = thing.as_bytes().to_vec();
    bytes.extend_from_slice(id.as_bytes());
    xxhash_rust::xxh3::xxh3_64(&bytes) as i64
}

/// A UUIDv7 of that instant (RFC 9562, section 5.7).
pub(crate) fn id_at(at: Timestamp) -> Uuid {
    let seconds = u64::try_from(at.as_second()).unwrap_or_default();
    let nanoseconds = u32::try_from(at.subsec_nanosecond()).unwrap_or_default();
    Uuid::new_v7(uuid::Timestamp::from_unix(uuid::NoContext, seconds, nanoseconds))
}

impl Tx {
    /// The entry as stated so far, for the journal to write.
    pub(crate) fn take_entry(&mut self) -> Draft {
        std::mem::take(&mut self.entry)
    }
}
