//! The rows of the table, by what is measured.

mod badges;
mod door;
mod exports;
mod import;
mod people;
mod public;
mod register;
mod schedules;

use crate::{house::Prepared, limits::Bare, process, table::Table};
use std::time::Duration;

/// Every part that is asked for.
pub async fn all(prepared: &Prepared, table: &mut Table) -> anyhow::Result<()> {
    let bare = Bare::served(prepared).await?;
    if table.wants("start") {
        start(prepared, table).await?;
    }
    if table.wants("public") {
        public::rows(prepared, &bare, table).await?;
    }
    if table.wants("door") {
        door::rows(prepared, &bare, table).await?;
    }
    if table.wants("register") {
        register::rows(prepared, table).await?;
    }
    if table.wants("badges") {
        badges::rows(prepared, table).await?;
    }
    if table.wants("exports") {
        exports::rows(prepared, table).await?;
    }
    if table.wants("schedules") {
        schedules::rows(prepared, table).await?;
    }
    if table.wants("import") {
        import::folder(prepared, table).await?;
    }
    if table.wants("list") {
        import::list(prepared, table).await?;
    }
    Ok(())
}

/// How long a house with nothing to do is left alone before its memory is looked at.
const IDLE: Duration = Duration::from_secs(3);

/// From the start to the first page, and what the house holds in memory when nobody asks.
async fn start(prepared: &Prepared, table: &mut Table) -> anyhow::Result<()> {
    let mut starts = vec![];
    for _ in 0..5 {
        starts.push(prepared.house("start").await?.first_answer);
    }
    starts.sort_unstable();
    table.at_most("start to first page, median of 5", starts[2].as_secs_f64(), "s", 1.0);
    let house = prepared.house("idle").await?;
    tokio::time::sleep(IDLE).await;
    table.at_most(
        "idle memory, 520 people, resident",
        process::memory_mib(house.target.process)?,
        "MiB",
        60.0,
    );
    Ok(())
}
