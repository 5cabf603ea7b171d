//! `make bench-live`: what it costs to tell a crowd, beside a bare broadcast of the same stack in the same run.
//!
//! Three processes: the house, which alone is measured; the crowd, which opens the connections and notes when what came;
//! and this one, which acts and counts. A delivery is timed from the act's answer, which the house gives when the act is
//! on disk; what was delivered before the answer was read took no time. How long the act itself took stands beside it.

mod crowd;
mod oracle;
mod told;
mod watched;

pub use crowd::run as crowd;

use crate::{
    engine::Engine,
    house::{House, Prepared},
    http::{Connection, get, post_form},
    limits::Bare,
    load::Target,
    process::memory_mib,
    table::Table,
};
use anyhow::Context;
use std::time::{Duration, Instant};
use told::{Crowd, Told};
use watched::Watched;

/// Crowds that are measured, unless others are asked for.
const CROWDS: [usize; 3] = [500, 5_000, 10_000];
/// Who is dropped all at once.
const DROPPED: usize = 5_000;
/// Acts, each told to everybody before the next.
const ROUNDS: usize = 20;
/// Before anything counts.
const WARM: usize = 3;
/// From one act to the next.
const EVERY: Duration = Duration::from_millis(400);
/// What everybody is told within, be they ten thousand.
const P99_MS_MAX: f64 = 250.0;
/// What we may cost beside a bare broadcast, in per cent.
const BESIDE_MAX: f64 = 130.0;
/// After everybody was dropped at once.
const BACK_WITHIN_S: f64 = 10.0;
/// They come back within this time, as the page's script does.
const JITTER: Duration = Duration::from_secs(2);
/// Entries behind which nobody is sent single blocks any more: a thousand, and those that are not told yet. An odd number,
/// as the few are: whoever went in has not come out again, and there is something to be sent.
const FAR: usize = 1_101;

/// Measures; with `only`, crowds of these sizes.
pub async fn run(only: &[&str]) -> anyhow::Result<()> {
    let sizes: Result<Vec<usize>, _> = only.iter().map(|word| word.parse()).collect();
    let sizes = sizes.context("sizes of crowds are numbers")?;
    let sizes = if sizes.is_empty() { CROWDS.to_vec() } else { sizes };
    let mut table = Table::new(&[]);
    for engine in Engine::each().await? {
        eprintln!("on {engine}");
        table.begin(&engine);
        let prepared = Prepared::new(&engine).await?;
        for size in &sizes {
            for watched in Watched::ALL {
                compared(&prepared, &mut table, *size, watched).await?;
            }
        }
        let dropped = DROPPED.min(sizes.iter().copied().max().unwrap_or(DROPPED));
        dropped_and_back(&prepared, &mut table, dropped).await?;
    }
    table.print();
    Ok(())
}

/// The house with one board open, and what makes it change.
struct Stage<'p> {
    prepared: &'p Prepared,
    house: House,
    watched: Watched,
    actor: Connection,
    acts: usize,
    /// The hall's revision that the moderator saw last.
    seen: Option<i64>,
    /// Items that the moderator puts on.
    items: Option<[String; 2]>,
}

impl<'p> Stage<'p> {
    async fn new(prepared: &'p Prepared, name: &str, watched: Watched) -> anyhow::Result<Stage<'p>> {
        let house = prepared.house(name).await?;
        let actor = Connection::open(house.target.address).await?;
        Ok(Stage { prepared, house, watched, actor, acts: 0, seen: None, items: None })
    }

    /// The address of the board's stream as the page of that language gives it to the organiser, and what it shows.
    async fn board(&mut self, tag: &str) -> anyhow::Result<oracle::Page> {
        oracle::page(&mut self.actor, &self.watched.path(tag), &self.prepared.organiser).await
    }
}

/// The languages in which the crowd looks, as many of each.
const LANGUAGES: [&str; 3] = ["en", "ru", "kk"];

/// One crowd before the house, then before a bare broadcast of as many bytes.
async fn compared(
    prepared: &Prepared,
    table: &mut Table,
    size: usize,
    watched: Watched,
) -> anyhow::Result<()> {
    eprintln!("  {size} clients at the {} …", watched.words());
    let mut stage = Stage::new(prepared, &format!("live_{size}"), watched).await?;
    let mut crowd = Crowd::begin()?;
    let before = memory_mib(stage.house.target.process)?;
    open(&mut stage, &mut crowd, size).await?;
    let per_client = (memory_mib(stage.house.target.process)? - before) * 1024.0 / size as f64;
    let ours = rounds(&stage.house.target.clone(), &mut crowd, async || stage.act().await).await?;
    let verdict = oracle::all(&mut stage, &mut crowd).await?;
    drop((crowd, stage));

    let bytes = usize::try_from(ours.bytes / ours.messages.max(1)).unwrap_or(usize::MAX);
    let bare = Bare::served(prepared).await?;
    let mut crowd = Crowd::begin()?;
    let before = memory_mib(bare.target.process)?;
    crowd.open(bare.target.address, "bare", size, "/live", "")?;
    let bare_per_client = (memory_mib(bare.target.process)? - before) * 1024.0 / size as f64;
    let mut actor = Connection::open(bare.target.address).await?;
    let publish = post_form(&format!("/publish/{bytes}"), "", &[]);
    let limit = rounds(&bare.target, &mut crowd, async || {
        actor.ask(&publish).await?;
        Ok(())
    })
    .await?;

    let what = |what: &str| format!("{size} at the {}: {what}", watched.words());
    let p99_goal = (size >= 10_000).then_some(P99_MS_MAX);
    table.less(&what("the act until it is on disk, p50"), (ours.act_ms, limit.act_ms), "ms", None, None);
    table.less(&what("commit → client, p50"), (ours.p50_ms, limit.p50_ms), "ms", None, None);
    table.less(&what("commit → client, p99"), (ours.p99_ms, limit.p99_ms), "ms", Some(BESIDE_MAX), p99_goal);
    let cpu = (ours.cpu_us(), limit.cpu_us());
    table.less(&what("the server's CPU for a message"), cpu, "µs", Some(BESIDE_MAX), None);
    table.less(&what("bytes of a message"), (ours.mean_bytes(), limit.mean_bytes()), "B", None, None);
    table.less(&what("the server's memory for a client"), (per_client, bare_per_client), "KiB", None, None);
    table.nothing_but(&what("messages that did not come"), ours.missing + limit.missing);
    table.nothing_but(&what("clients that show anything else than a fresh page"), verdict.differ);
    table.nothing_but(&what("blocks that reached whom they are not for"), verdict.foreign);
    Ok(())
}

/// The crowd, in its languages.
async fn open(stage: &mut Stage<'_>, crowd: &mut Crowd, size: usize) -> anyhow::Result<()> {
    for (at, tag) in LANGUAGES.into_iter().enumerate() {
        let page = stage.board(tag).await?;
        let count = size / LANGUAGES.len() + usize::from(at < size % LANGUAGES.len());
        let cookie = if stage.watched.is_public() { "" } else { &stage.prepared.organiser };
        crowd.open(stage.house.target.address, tag, count, &page.src, cookie)?;
    }
    Ok(())
}

/// What came of the rounds.
#[derive(Default)]
struct Rounds {
    messages: u64,
    missing: u64,
    bytes: u64,
    cpu: Duration,
    act_ms: f64,
    p50_ms: f64,
    p99_ms: f64,
}

impl Rounds {
    fn cpu_us(&self) -> f64 {
        self.cpu.as_secs_f64() * 1e6 / self.messages.max(1) as f64
    }

    fn mean_bytes(&self) -> f64 {
        self.bytes as f64 / self.messages.max(1) as f64
    }
}

async fn rounds(
    target: &Target,
    crowd: &mut Crowd,
    mut act: impl AsyncFnMut() -> anyhow::Result<()>,
) -> anyhow::Result<Rounds> {
    let mut sum = Rounds::default();
    let (mut acts, mut latencies): (Vec<u32>, Vec<u32>) = (vec![], vec![]);
    for round in 0..WARM + ROUNDS {
        let (began, cpu) = (Instant::now(), target.cpu()?);
        crowd.listens()?;
        let sent = Instant::now();
        act().await?;
        let act_us = u32::try_from(sent.elapsed().as_micros())?;
        let told: Told = crowd.told()?;
        // What a round costs after its last message, such as ending what the act has left, is in it.
        tokio::time::sleep(EVERY.saturating_sub(began.elapsed())).await;
        if round < WARM {
            continue;
        }
        sum.cpu += target.cpu()?.saturating_sub(cpu);
        sum.messages += told.came;
        sum.missing += told.missing;
        sum.bytes += told.bytes;
        acts.push(act_us);
        latencies.extend(told.latencies_us.iter().map(|it| it.saturating_sub(act_us)));
    }
    (sum.act_ms, sum.p50_ms, sum.p99_ms) =
        (at(50, &mut acts), at(50, &mut latencies), at(99, &mut latencies));
    Ok(sum)
}

/// The duration that so many of a hundred do not exceed, in milliseconds.
fn at(percent: usize, durations_us: &mut [u32]) -> f64 {
    durations_us.sort_unstable();
    let place = (durations_us.len() * percent / 100).min(durations_us.len().saturating_sub(1));
    durations_us.get(place).map_or(f64::NAN, |it| f64::from(*it) / 1000.0)
}

/// Everybody is cut off at once, misses something, and comes back; then the same after very much.
async fn dropped_and_back(prepared: &Prepared, table: &mut Table, size: usize) -> anyhow::Result<()> {
    eprintln!("  {size} clients are dropped …");
    let mut stage = Stage::new(prepared, "live_drop", Watched::Dashboard).await?;
    let mut crowd = Crowd::begin()?;
    open(&mut stage, &mut crowd, size).await?;
    for (what, missed) in [("a few entries", 5), ("1 101 entries", FAR)] {
        crowd.drops()?;
        for _ in 0..missed {
            stage.act().await?;
        }
        let back = crowd.comes_back(JITTER)?;
        let verdict = oracle::all(&mut stage, &mut crowd).await?;
        let what = |said: &str| format!("{size} dropped at once, {what} missed: {said}");
        table.at_most(&what("all consistent again"), back.seconds, "s", BACK_WITHIN_S);
        table.plain(&what("sent to each"), format!("{:.0} B", back.bytes as f64 / size as f64));
        let sent = format!("{} whole, {} of changed blocks, {} of none", back.whole, back.blocks, back.beats);
        table.plain(&what("frames"), sent);
        table.nothing_but(&what("clients that show anything else than a fresh page"), verdict.differ);
        let unfit = if missed < FAR { back.whole } else { back.blocks };
        table.nothing_but(&what("clients that were sent more than they missed, or less"), unfit);
    }
    Ok(())
}

/// Whether a page may be seen at all.
async fn status(connection: &mut Connection, path: &str, more: &str) -> anyhow::Result<u16> {
    Ok(connection.ask(&get(path, more)).await?.status)
}
