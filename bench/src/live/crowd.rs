//! The crowd: thousands of clients in one process, on one thread. What they are sent is the same for many, so that each
//! frame is looked at once; a client remembers which frame it had, and which state that led to.

mod client;
mod frames;

use anyhow::{Context, bail};
use client::Client;
use frames::{Frames, Kind};
use serde_json::json;
use std::{
    cell::RefCell,
    collections::BTreeMap,
    net::SocketAddr,
    rc::Rc,
    sync::Arc,
    time::{Duration, Instant},
};
use tokio::{
    sync::{Notify, mpsc},
    task::{LocalSet, spawn_local},
    time::{sleep, timeout},
};

/// Whatever has not come by then is missing.
const COMES_WITHIN: Duration = Duration::from_secs(5);
/// Opening a large crowd takes its time.
const OPENS_WITHIN: Duration = Duration::from_secs(120);
/// Connections that are opened at the same time; a queue of the system's own is no longer than a few thousand.
const OPENED_AT_ONCE: usize = 500;

/// Does as it is told, line by line, until nobody tells it anything any more.
pub fn run() -> anyhow::Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    LocalSet::new().block_on(&runtime, obey())
}

/// What all clients share.
#[derive(Default)]
pub struct Shared {
    frames: Frames,
    /// Since when arrivals are noted.
    began: Option<Instant>,
    /// Counts the occasions on which every client is to be told something.
    occasion: u64,
    /// Whether a sign of life is what they wait for: when they come, and not when there is news.
    beats_count: bool,
    waiting: usize,
    came: u64,
    bytes: u64,
    latencies_us: Vec<u32>,
    kinds: BTreeMap<Kind, u64>,
}

/// Where clients note what comes.
#[derive(Clone, Default)]
pub struct Board {
    shared: Rc<RefCell<Shared>>,
    all: Rc<Notify>,
}

impl Board {
    /// From now on `count` clients are waited for.
    fn begin(&self, count: usize, beats_count: bool) {
        let mut shared = self.shared.borrow_mut();
        shared.began = Some(Instant::now());
        shared.occasion += 1;
        (shared.waiting, shared.beats_count) = (count, beats_count);
        (shared.came, shared.bytes) = (0, 0);
        shared.latencies_us.clear();
        shared.kinds.clear();
    }

    /// Waits until everybody was told. Answers how many were not.
    async fn everybody(&self, within: Duration) -> usize {
        let told = async {
            while self.shared.borrow().waiting > 0 {
                self.all.notified().await;
            }
        };
        // Whoever is missing is counted.
        drop(timeout(within, told).await);
        self.shared.borrow().waiting
    }
}

async fn obey() -> anyhow::Result<()> {
    let board = Board::default();
    let mut clients: Vec<Rc<RefCell<Client>>> = vec![];
    let (tell, mut told) = mpsc::unbounded_channel();
    // A thread of its own waits for words; the clients' thread waits for what comes.
    std::thread::spawn(move || {
        std::io::stdin().lines().map_while(Result::ok).all(|line| tell.send(line).is_ok())
    });
    while let Some(line) = told.recv().await {
        let words: Vec<&str> = line.split('\t').collect();
        match words.as_slice() {
            ["open", address, group, count, path, cookie] => {
                let first = clients.len();
                for _ in 0..count.parse()? {
                    let client = Client::new(address.parse::<SocketAddr>()?, group, path, cookie);
                    clients.push(Rc::new(RefCell::new(client)));
                }
                board.begin(clients.len() - first, true);
                listen(&board, &clients[first..], Duration::ZERO).await;
                if board.everybody(OPENS_WITHIN).await > 0 {
                    bail!("{} clients heard nothing", board.shared.borrow().waiting);
                }
                say(&json!(clients.len()));
            }
            ["round"] => {
                board.begin(clients.len(), false);
                say(&json!(clients.len()));
                let missing = board.everybody(COMES_WITHIN).await;
                let shared = board.shared.borrow();
                say(&json!({
                    "came": shared.came, "missing": missing, "bytes": shared.bytes, "latencies_us": shared.latencies_us,
                }));
            }
            ["drop"] => {
                for client in &clients {
                    client.borrow_mut().hang_up();
                }
                say(&json!(clients.len()));
            }
            ["back", jitter_ms] => {
                let began = Instant::now();
                board.begin(clients.len(), true);
                listen(&board, &clients, Duration::from_millis(jitter_ms.parse()?)).await;
                let missing = board.everybody(OPENS_WITHIN).await;
                if missing > 0 {
                    bail!("{missing} clients did not come back");
                }
                let shared = board.shared.borrow();
                let of = |kind| shared.kinds.get(&kind).copied().unwrap_or_default();
                say(&json!({
                    "seconds": began.elapsed().as_secs_f64(), "bytes": shared.bytes,
                    "whole": of(Kind::Board), "blocks": of(Kind::Blocks), "beats": of(Kind::Beat),
                }));
            }
            ["shows"] => say(&shows(&board, &clients)),
            _ => bail!("what is {line}?"),
        }
    }
    Ok(())
}

#[expect(clippy::print_stdout, reason = "whoever told it to do something reads what came of it")]
fn say(words: &serde_json::Value) {
    println!("{words}");
}

/// Each connects at a moment of its own within `jitter`; without one, as fast as the system takes them.
async fn listen(board: &Board, clients: &[Rc<RefCell<Client>>], jitter: Duration) {
    let gate = Arc::new(tokio::sync::Semaphore::new(OPENED_AT_ONCE));
    for client in clients {
        let (board, gate, handle) = (board.clone(), gate.clone(), client.clone());
        let after = jitter.mul_f64(fastrand::f64());
        let task = spawn_local(async move {
            sleep(after).await;
            let permit = gate.acquire_owned().await.context("the gate is open");
            if let Err(error) = client::listen(&board, &handle, permit).await {
                eprintln!("a client fell: {error:#}");
            }
        });
        client.borrow_mut().task = Some(task);
    }
}

/// What clients show, by group.
fn shows(board: &Board, clients: &[Rc<RefCell<Client>>]) -> serde_json::Value {
    let frames = &board.shared.borrow().frames;
    let mut same: BTreeMap<(String, u32), u64> = BTreeMap::new();
    for client in clients {
        let client = client.borrow();
        *same.entry((client.group.clone(), client.state)).or_default() += 1;
    }
    let all = same.into_iter().map(|((group, state), clients)| {
        let ever = frames.ever(&group);
        json!({"group": group, "clients": clients, "blocks": frames.state(state), "ever": ever})
    });
    all.collect()
}
