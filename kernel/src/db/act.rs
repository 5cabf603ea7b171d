//! How a write runs: begin, ask for the right, do, write the entry, commit, announce.

use super::{Db, Engine, Tx, postgres::Postgres, sqlite::Sqlite, tx::Connection};
use crate::{
    error::{Error, Result},
    rights::By,
};
use futures_util::FutureExt;
use std::panic::AssertUnwindSafe;

/// One thing somebody does: a value, so that it can be done again after a collision and told in the journal.
pub trait Act: Send + Sync + 'static {
    /// What the doer learns.
    type Out: Send + 'static;
    /// The verb under which it stands in the journal: `registration.register`.
    const VERB: &'static str;

    /// Whether `by` may do this; asked inside the transaction, before anything is written.
    fn may(&self, by: &By, tx: &mut Tx) -> impl Future<Output = Result<()>> + Send;

    /// Does it. Must state what it is about: `tx.about(…)`.
    fn run(&self, tx: &mut Tx) -> impl Future<Output = Result<Self::Out>> + Send;
}

/// A write of the machinery itself (a session seen, a job claimed, a letter sent): no verb, no entry in the journal.
pub trait Chore: Send + Sync + 'static {
    /// What the caller learns.
    type Out: Send + 'static;

    /// Does it.
    fn run(&self, tx: &mut Tx) -> impl Future<Output = Result<Self::Out>> + Send;
}

/// What both have in common once they run.
trait Work: Send + Sync + 'static {
    type Out: Send + 'static;
    fn perform(&self, tx: &mut Tx) -> impl Future<Output = Result<Self::Out>> + Send;
}

struct AsAct<A>(A);

impl<A: Act> Work for AsAct<A> {
    type Out = A::Out;
    async fn perform(&self, tx: &mut Tx) -> Result<A::Out> {
        let by = tx.by.clone();
        self.0.may(&by, tx).await?;
        let out = self.0.run(tx).await?;
        crate::journal::write(tx, A::VERB).await?;
        tracing::debug!(verb = A::VERB, statements = tx.statements(), "acted");
        Ok(out)
    }
}

struct AsChore<C>(C);

impl<C: Chore> Work for AsChore<C> {
    type Out = C::Out;
    fn perform(&self, tx: &mut Tx) -> impl Future<Output = Result<C::Out>> + Send {
        self.0.run(tx)
    }
}

/// PostgreSQL: how often an act is done again after colliding with another.
const ATTEMPTS_MAX: u32 = 8;

impl Db {
    /// Runs one act and answers when it is on disk. It finishes even if the visitor has gone away.
    ///
    /// On SQLite acts happen one after another. On PostgreSQL they happen at once, so an act lets a constraint, a
    /// compare-and-set or [`Tx::alone`] decide who is first; on SQLite these cost nothing.
    ///
    /// # Errors
    /// What the act refuses, and whatever breaks below it.
    pub async fn act<A: Act>(&self, by: &By, act: A) -> Result<A::Out> {
        let began = std::time::Instant::now();
        let ended = self.work(by, AsAct(act)).await;
        self.measures.act(A::VERB, &ended, began.elapsed());
        ended
    }

    /// Runs one piece of the machinery's own writing.
    ///
    /// # Errors
    /// Whatever breaks below it.
    pub async fn chore<C: Chore>(&self, chore: C) -> Result<C::Out> {
        self.work(&By::House, AsChore(chore)).await
    }

    async fn work<W: Work>(&self, by: &By, work: W) -> Result<W::Out> {
        let (db, by) = (self.clone(), by.clone());
        let done = tokio::spawn(async move {
            match &db.engine {
                Engine::Sqlite(sqlite) => db.in_turn(sqlite, by, work).await,
                Engine::Postgres(postgres) => db.at_once(postgres, by, work).await,
            }
        });
        done.await.map_err(|error| Error::Broken(error.into()))?
    }

    async fn in_turn<W: Work>(&self, sqlite: &Sqlite, by: By, work: W) -> Result<W::Out> {
        let (seat, mut ending) = sqlite.sit().await?;
        let mut tx = Tx::new(Connection::SqliteAct(seat), self.clock.now(), by);
        let done = caught(&work, &mut tx).await;
        let Tx { connection: Connection::SqliteAct(seat), after, .. } = tx else {
            unreachable!("an act keeps its seat")
        };
        sqlite.leave(seat, done.is_ok())?;
        // A refusal waits too: it may rest on what a neighbour in the same commit has written.
        let ended = ending.wait_for(Option::is_some).await.map(|ended| *ended);
        if !matches!(ended, Ok(Some(true))) {
            return Err(super::Error::Commit.into());
        }
        if done.is_ok() {
            self.live.committed(&after);
        }
        done
    }

    async fn at_once<W: Work>(&self, postgres: &Postgres, by: By, work: W) -> Result<W::Out> {
        let mut attempt = 1;
        loop {
            let session = postgres.begin().await?;
            let mut tx = Tx::new(Connection::Postgres(session), self.clock.now(), by.clone());
            let mut done = caught(&work, &mut tx).await;
            if done.is_ok() {
                let Tx { connection: Connection::Postgres(session), after, .. } = tx else {
                    unreachable!("an act keeps its session")
                };
                match session.commit().await {
                    Ok(()) => self.live.committed(&after),
                    Err(error) => done = Err(error.into()),
                }
            }
            match done {
                Err(error) if error.is_collision() && attempt < ATTEMPTS_MAX => attempt += 1,
                done => return done,
            }
        }
    }
}

/// A panic inside an act is an error of that act and of nobody else.
async fn caught<W: Work>(work: &W, tx: &mut Tx) -> Result<W::Out> {
    match AssertUnwindSafe(work.perform(tx)).catch_unwind().await {
        Ok(done) => done,
        Err(panic) => {
            let words = panic.downcast_ref::<&str>().map(|it| (*it).to_owned());
            let words = words.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap_or_default();
            Err(Error::Broken(anyhow::anyhow!("an act panicked: {words}")))
        }
    }
}
