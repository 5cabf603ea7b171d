//! What an act leaves to be done after it: written in the act's own transaction, so it runs if, and only if, the act
//! was committed. A job may run twice, and must bear it.

use crate::{
    db::{Chore, Db, Tx},
    error::Result,
    web::App,
};
use futures_util::future::BoxFuture;
use jiff::{SignedDuration, Timestamp};
use serde::{Serialize, de::DeserializeOwned};
use std::{collections::HashMap, sync::Arc};
use uuid::Uuid;

/// What is to be done, or what has happened that others may follow up: `Accredited { registration }`.
///
/// A room names its jobs; what is done about them is said once, in the binary's table of consequences.
pub trait Job: Serialize + DeserializeOwned + Send + Sync + 'static {
    /// The word under which it is kept: `accreditation.accredited`.
    const KIND: &'static str;
}

/// Leaves a job in the caller's transaction.
///
/// # Errors
/// What the database says.
pub async fn later<J: Job>(tx: &mut Tx, job: &J) -> Result<()> {
    let now = tx.now;
    later_at(tx, job, now).await
}

/// Leaves a job that is due at an instant.
///
/// # Errors
/// What the database says.
pub async fn later_at<J: Job>(tx: &mut Tx, job: &J, at: Timestamp) -> Result<()> {
    let id = tx.new_id();
    let payload = crate::db::Json(serde_json::to_value(job).map_err(anyhow::Error::from)?);
    tx.sql("insert into job (id, kind, payload, run_at) values ($1, $2, $3, $4)")
        .bind(id)
        .bind(J::KIND)
        .bind(&payload)
        .bind(at)
        .run()
        .await?;
    tx.after().has_job |= at <= tx.now;
    Ok(())
}

/// Leaves a job that is due at an instant, unless this transaction has left the same one before.
///
/// # Errors
/// What the database says.
pub async fn once_at<J: Job>(tx: &mut Tx, job: &J, at: Timestamp) -> Result<()> {
    let text = serde_json::to_string(job).map_err(anyhow::Error::from)?;
    if tx.leaves(J::KIND, text) { later_at(tx, job, at).await } else { Ok(()) }
}

/// Leaves a job that begins within that time and after this transaction, unless the same one waits to begin so already:
/// of many acts that leave it, one writes it.
///
/// # Errors
/// What the database says.
pub async fn within<J: Job>(tx: &mut Tx, job: &J, time: SignedDuration) -> Result<()> {
    let latest = tx.now + time;
    if waits(tx, job, latest).await? { Ok(()) } else { once_at(tx, job, latest).await }
}

/// Whether the same job waits for an instant that has not come, and comes until then. On PostgreSQL another node may begin
/// it before this transaction is committed, and would not see what it wrote; on SQLite nobody acts meanwhile.
async fn waits<J: Job>(tx: &mut Tx, job: &J, latest: Timestamp) -> Result<bool> {
    if tx.is_postgres() {
        return Ok(false);
    }
    let payload = crate::db::Json(serde_json::to_value(job).map_err(anyhow::Error::from)?);
    let now = tx.now;
    let waiting: Option<(Uuid,)> = tx
        .sql(
            "select id from job where done_at is null and run_at > $1 and run_at <= $2 and kind = $3 and payload = $4 limit 1",
        )
        .bind(now)
        .bind(latest)
        .bind(J::KIND)
        .bind(&payload)
        .optional()
        .await?;
    Ok(waiting.is_some())
}

/// Takes back jobs that wait and are the same as the one that is being done, which does for all of them.
pub struct Sweep<J>(pub J);

impl<J: Job> Chore for Sweep<J> {
    /// How many were taken back.
    type Out = u64;

    async fn run(&self, tx: &mut Tx) -> Result<u64> {
        let payload = crate::db::Json(serde_json::to_value(&self.0).map_err(anyhow::Error::from)?);
        Ok(tx
            .sql("delete from job where kind = $1 and payload = $2 and locked_until is null and done_at is null and attempts = 0")
            .bind(J::KIND)
            .bind(&payload)
            .run()
            .await?)
    }
}

type Runner = Arc<dyn Fn(App, serde_json::Value) -> BoxFuture<'static, Result<()>> + Send + Sync>;

/// Every kind of job of the house, by its word.
#[derive(Clone, Default)]
pub struct Jobs(HashMap<&'static str, Runner>);

impl Jobs {
    /// Says what is done about a kind of job.
    #[must_use]
    pub fn on<J: Job, F>(mut self, run: impl Fn(App, J) -> F + Send + Sync + 'static) -> Jobs
    where
        F: Future<Output = Result<()>> + Send + 'static,
    {
        let run = Arc::new(run);
        let runner: Runner = Arc::new(move |app, payload| {
            let run = run.clone();
            Box::pin(async move {
                let job: J = serde_json::from_value(payload).map_err(anyhow::Error::from)?;
                run(app, job).await
            })
        });
        self.0.insert(J::KIND, runner);
        self
    }

    /// Runs every job that is due, one after another; once the house stops, no other is begun. Answers how many ran.
    ///
    /// # Errors
    /// What the database says; a job that fails is put back and tried again later.
    pub async fn run_due(&self, app: &App) -> Result<usize> {
        let mut ran = 0;
        // Looking takes no writer's seat, and most of the time there is nothing.
        if !any_is_due(&app.db).await? {
            return Ok(ran);
        }
        let mut settled = None;
        while let Some(claimed) = app.db.chore(Next { settled, ends: app.stop.is_cancelled() }).await? {
            let done = match self.0.get(claimed.kind.as_str()) {
                Some(run) => {
                    run(app.clone(), claimed.payload.0.clone()).await.map_err(|error| format!("{error:#}"))
                }
                None => Err(format!("no room knows the job {}", claimed.kind)),
            };
            if let Err(fault) = &done {
                tracing::warn!(kind = claimed.kind, %fault, attempt = claimed.attempts, "a job failed");
            }
            settled = Some(Settled { id: claimed.id, attempts: claimed.attempts, fault: done.err() });
            ran += 1;
        }
        Ok(ran)
    }
}

crate::record! {
    struct Claimed {
        id: Uuid,
        kind: String,
        payload: crate::db::Json<serde_json::Value>,
        attempts: i64,
    }
}

/// How many jobs stand where.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// To be done, now or later.
    pub waiting: i64,
    /// Of those, the ones that could begin now.
    pub due: i64,
    /// Given up after many attempts: an operator has to look at them.
    pub failed: i64,
}

/// How many jobs stand where.
///
/// # Errors
/// What the database says.
pub async fn standing(tx: &mut Tx) -> Result<Standing> {
    let now = tx.now;
    let (waiting, due, failed): (i64, i64, i64) = tx
        .sql(
            "select count(*) filter (where attempts < $2),
               count(*) filter (where attempts < $2 and run_at <= $1 and (locked_until is null or locked_until < $1)),
               count(*) filter (where attempts >= $2 and (locked_until is null or locked_until < $1))
             from job where done_at is null",
        )
        .bind(now)
        .bind(ATTEMPTS_MAX)
        .one()
        .await?;
    Ok(Standing { waiting, due, failed })
}

/// How long a node may hold a job before another takes it over.
const HELD_FOR: SignedDuration = SignedDuration::from_mins(10);
/// After this many failures a job stays where it is, for an operator to look at.
const ATTEMPTS_MAX: i64 = 12;

async fn any_is_due(db: &Db) -> Result<bool> {
    let mut tx = db.read().await?;
    let now = tx.now;
    let due: Option<(Uuid,)> = tx
        .sql(
            "select id from job where done_at is null and run_at <= $1 and (locked_until is null or locked_until < $1)
               and attempts < $2 limit 1",
        )
        .bind(now)
        .bind(ATTEMPTS_MAX)
        .optional()
        .await?;
    Ok(due.is_some())
}

/// Puts away the job that was done, and claims the one after it: one commit for both.
struct Next {
    settled: Option<Settled>,
    /// None is claimed any more.
    ends: bool,
}

impl Chore for Next {
    type Out = Option<Claimed>;

    async fn run(&self, tx: &mut Tx) -> Result<Option<Claimed>> {
        if let Some(settled) = &self.settled {
            settled.write(tx).await?;
        }
        if self.ends {
            return Ok(None);
        }
        let now = tx.now;
        let due = "update job set locked_until = $2, attempts = attempts + 1 where id = (
               select id from job where done_at is null and run_at <= $1 and (locked_until is null or locked_until < $1) and attempts < $3
               order by run_at limit 1) returning id, kind, payload, attempts";
        // The one statement outside the common tongue: nodes of PostgreSQL must not wait for each other's claims.
        let due_among_nodes = "update job set locked_until = $2, attempts = attempts + 1 where id = (
               select id from job where done_at is null and run_at <= $1 and (locked_until is null or locked_until < $1) and attempts < $3
               order by run_at limit 1 for update skip locked) returning id, kind, payload, attempts";
        let text = if tx.is_postgres() { due_among_nodes } else { due };
        Ok(tx.sql(text).bind(now).bind(now + HELD_FOR).bind(ATTEMPTS_MAX).optional().await?)
    }
}

/// What came of a job.
struct Settled {
    id: Uuid,
    attempts: i64,
    fault: Option<String>,
}

impl Settled {
    async fn write(&self, tx: &mut Tx) -> Result<()> {
        let now = tx.now;
        match &self.fault {
            None => {
                // What is done is nobody's business any more, and its payload may name people.
                tx.sql("delete from job where id = $1").bind(self.id).run().await?;
            }
            Some(fault) => {
                let again = now + SignedDuration::from_secs(1 << self.attempts.clamp(1, 12));
                tx.sql("update job set locked_until = null, run_at = $2, fault = $3 where id = $1")
                    .bind(self.id)
                    .bind(again)
                    .bind(fault)
                    .run()
                    .await?;
            }
        }
        Ok(())
    }
}
