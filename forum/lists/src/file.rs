//! The file of a list: read off the async threads, kept in memory while it is worked with, gone after a while.

use crate::{
    measures::Measures,
    model::{ListId, Plan, SentList},
    store,
};
use jiff::SignedDuration;
use kernel::{
    Error, Result,
    db::{Chore, Tx},
    jobs::Job,
    web::App,
};
use moka::sync::Cache;
use serde::{Deserialize, Serialize};
use sheets::{As, Fault, Mapping, PersonRow, Refusal, Table};
use std::{
    sync::{Arc, LazyLock},
    time::Duration,
};
use uuid::Uuid;

/// How long the file of a list is kept.
pub(crate) const KEPT: SignedDuration = SignedDuration::from_hours(7 * 24);

/// A list as it is read by its plan.
pub(crate) struct Ready {
    /// As the file has it, without rows that are nobody.
    pub table: Arc<Table>,
    /// The lines of those.
    pub aside: Vec<u32>,
    /// One for each row of the table.
    pub rows: Vec<Result<PersonRow, Vec<Fault>>>,
}

impl Ready {
    /// The rows that are people.
    pub fn good(&self) -> impl Iterator<Item = &PersonRow> {
        self.rows.iter().filter_map(|row| row.as_ref().ok())
    }

    /// The rows that are not, by their place in the table, with what is wrong.
    pub fn bad(&self) -> impl Iterator<Item = (usize, &[Fault])> {
        self.rows.iter().enumerate().filter_map(|(at, row)| Some((at, row.as_ref().err()?.as_slice())))
    }
}

// A few lists at most are worked with at once; a minute after that nothing of them is in memory.
static TABLES: LazyLock<Cache<(Uuid, u64), Arc<Table>>> = LazyLock::new(short_memory);
static READY: LazyLock<Cache<(Uuid, u64), Arc<Ready>>> = LazyLock::new(short_memory);

fn short_memory<T: Clone + Send + Sync + 'static>() -> Cache<(Uuid, u64), T> {
    Cache::builder().max_capacity(4).time_to_idle(Duration::from_secs(60)).build()
}

fn mark(of: &impl Serialize) -> Result<u64> {
    Ok(xxhash_rust::xxh3::xxh3_64(&serde_json::to_vec(of).map_err(anyhow::Error::from)?))
}

/// The table of a file; `Err` in the answer says why it is none.
///
/// # Errors
/// [`Error::Gone`] when the file is not kept any more; what the disk says.
pub(crate) async fn table(app: &App, file: Uuid, how: &As) -> Result<Result<Arc<Table>, Refusal>> {
    let key = (file, mark(how)?);
    if let Some(table) = TABLES.get(&key) {
        return Ok(Ok(table));
    }
    let (files, how) = (app.files.clone(), how.clone());
    let read = tokio::task::spawn_blocking(move || {
        let bytes = files.read(file).map_err(anyhow::Error::from)?.ok_or(Error::Gone)?;
        Ok::<_, Error>(sheets::read(&bytes, &how))
    });
    let table = read.await.map_err(anyhow::Error::from)??;
    Ok(table.map(|table| {
        let table = Arc::new(table);
        TABLES.insert(key, table.clone());
        table
    }))
}

/// A list as it is read by its plan.
///
/// # Errors
/// [`Error::Gone`] when its file is not kept any more, or cannot be read by that plan; what the disk says.
pub(crate) async fn ready(
    app: &App,
    measures: &Measures,
    list: &SentList,
    plan: &Plan,
) -> Result<Arc<Ready>> {
    let file = list.file.ok_or(Error::Gone)?;
    let key = (file, mark(&(&plan.read_as, &plan.mapping, &plan.category))?);
    if let Some(ready) = READY.get(&key) {
        return Ok(ready);
    }
    let table = table(app, file, &plan.read_as).await?.map_err(|_| Error::Gone)?;
    let (rules, mapping) = (measures.rules(list, plan), plan.mapping.clone());
    let checking = tokio::task::spawn_blocking(move || {
        let (table, aside) = people_of(table, &mapping);
        let rows = sheets::check(&table, &mapping, &rules);
        Arc::new(Ready { table, aside, rows })
    });
    let ready = checking.await.map_err(anyhow::Error::from)?;
    READY.insert(key, ready.clone());
    Ok(ready)
}

/// The rows of people, and the lines of those that are nobody: numbers without names, totals, signatures.
fn people_of(table: Arc<Table>, mapping: &Mapping) -> (Arc<Table>, Vec<u32>) {
    let nobody = sheets::nobody(&table, mapping);
    if nobody.is_empty() {
        return (table, vec![]);
    }
    let aside = nobody.iter().filter_map(|at| Some(table.rows.get(*at)?.line)).collect();
    (Arc::new(table.without(&nobody)), aside)
}

/// The file of a list is not needed any more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Forget {
    /// Of which list.
    pub list: ListId,
}

impl Job for Forget {
    const KIND: &'static str = "lists.forget";
}

/// Removes the file of a list: first from the list, then from the disk, so that nothing points to a file that is gone.
///
/// # Errors
/// What the database or the disk says.
pub async fn on_forget(app: App, job: Forget) -> Result<()> {
    let files = app.db.chore(LetGo(Some(job.list))).await?;
    app.files.remove_all(files).await
}

/// Takes the files of all lists away from them, inside the act that erases a person, whoever the person is: one
/// of them may name the person. Answers the files, to be removed after the commit.
///
/// # Errors
/// What the database says.
pub async fn erase(tx: &mut Tx) -> Result<Vec<Uuid>> {
    let files = store::files(tx, None).await?;
    store::forget(tx, None).await?;
    TABLES.invalidate_all();
    READY.invalidate_all();
    Ok(files)
}

struct LetGo(Option<ListId>);

impl Chore for LetGo {
    type Out = Vec<Uuid>;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<Uuid>> {
        let files = store::files(tx, self.0).await?;
        store::forget(tx, self.0).await?;
        Ok(files)
    }
}
