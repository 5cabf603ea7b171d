//! The other limit: the same insert without house, HTTP and seam. One thread owns a connection and commits for all who
//! wait, with `synchronous = full`; as many clients as elsewhere wait for their commit.

use crate::{
    bare::RECORD_BYTES,
    load::{CLIENTS, TURN, TURNS},
    process,
};
use anyhow::Context;
use kernel::db::{Clock, Db};
use rusqlite::Connection;
use std::{
    path::Path,
    time::{Duration, Instant},
};
use tokio::sync::{mpsc, oneshot};
use uuid::Uuid;

/// Rows that share a commit at most.
const BATCH_MAX: usize = 256;

/// A row to be written, and who waits for its commit.
type Wanted = (Uuid, oneshot::Sender<()>);

/// Measures, and says as two numbers: rows, and nanoseconds of CPU time.
#[expect(clippy::print_stdout, reason = "what was measured is told to whoever has started it")]
pub fn run(data: &Path) -> anyhow::Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let file = data.join("grouped.db");
    runtime.block_on(async { Db::sqlite(&file, Clock::System)?.migrate().await })?;
    let writer = Connection::open(&file)?;
    writer.execute_batch(
        "pragma journal_mode = wal; pragma synchronous = full; pragma wal_autocheckpoint = 2000;",
    )?;
    let (send, wanted) = mpsc::channel(CLIENTS);
    let writing = std::thread::spawn(move || write(&writer, wanted));
    let before = process::cpu(std::process::id())?;
    let rows = runtime.block_on(clients(send, TURN * u32::try_from(TURNS)?))?;
    let cpu = process::cpu(std::process::id())?.saturating_sub(before);
    writing.join().ok().context("the writer")??;
    println!("grouped {rows} {}", cpu.as_nanos());
    Ok(())
}

async fn clients(send: mpsc::Sender<Wanted>, lasts: Duration) -> anyhow::Result<usize> {
    let began = Instant::now();
    let client = async || -> anyhow::Result<usize> {
        let mut rows = 0;
        while began.elapsed() < lasts {
            let (done, waits) = oneshot::channel();
            send.send((Uuid::new_v4(), done)).await?;
            waits.await?;
            rows += 1;
        }
        Ok(rows)
    };
    let rows = futures_util::future::try_join_all((0..CLIENTS).map(|_| client())).await?;
    drop(send);
    Ok(rows.into_iter().sum())
}

fn write(writer: &Connection, mut wanted: mpsc::Receiver<Wanted>) -> anyhow::Result<()> {
    let mut insert = writer.prepare(
        "insert into scan (id, forum, checkpoint, device, serial, registration, direction, scanned_at, received_at, verdict, record)
         values (?1, ?1, ?1, ?1, 523417, ?1, 'in', ?2, ?2, 'ok', ?3)",
    )?;
    let record = "r".repeat(RECORD_BYTES);
    let mut at = 1_800_000_000_000_000_i64;
    while let Some(first) = wanted.blocking_recv() {
        let mut batch = vec![first];
        while batch.len() < BATCH_MAX
            && let Ok(next) = wanted.try_recv()
        {
            batch.push(next);
        }
        writer.execute_batch("begin immediate")?;
        for (id, _) in &batch {
            at += 1;
            insert.execute((id.as_bytes().as_slice(), at, &record))?;
        }
        writer.execute_batch("commit")?;
        for (_, waits) in batch {
            // Whoever waited may have been measured to the end already.
            _ = waits.send(());
        }
    }
    Ok(())
}
