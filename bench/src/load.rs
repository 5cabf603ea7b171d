//! The load: many clients that each ask, wait for the answer, and ask again; and what that cost the other side.

use crate::{
    engine::Engine,
    http::{Answer, Connection},
    process,
};
use anyhow::bail;
use futures_util::future::try_join_all;
use std::{
    net::SocketAddr,
    time::{Duration, Instant},
};

/// Clients at once.
pub const CLIENTS: usize = 64;
/// One turn of a measurement.
pub const TURN: Duration = Duration::from_millis(1500);
/// Turns of each side of a comparison.
pub const TURNS: usize = 3;
/// Before anything counts: caches fill, statements are prepared.
const WARM: Duration = Duration::from_millis(400);
/// Answers of one turn at most.
const ANSWERS_MAX: u64 = 2_000_000;

/// Who is asked.
#[derive(Clone)]
pub struct Target {
    /// Where.
    pub address: SocketAddr,
    /// Whose CPU time counts.
    pub process: u32,
    /// And with it the database's.
    pub engine: Engine,
}

/// What is asked: the request of a client's turn, and whether an answer is a good one.
pub struct Question<'q> {
    /// By client, and how often it has asked.
    pub request: Box<dyn FnMut(usize) -> Vec<u8> + 'q>,
    /// What a good answer is.
    pub good: fn(&Answer<'_>) -> bool,
}

impl<'q> Question<'q> {
    /// A request that differs from time to time; its answer is a page.
    pub fn new(request: impl FnMut(usize) -> Vec<u8> + 'q, good: fn(&Answer<'_>) -> bool) -> Question<'q> {
        Question { request: Box::new(request), good }
    }
}

/// What came of it.
#[derive(Clone, Debug, Default)]
pub struct Measured {
    /// Good answers.
    pub answers: u64,
    /// How long it took.
    pub wall: Duration,
    /// The CPU time of the other side's processes.
    pub cpu: Duration,
    /// How long each answer took, in microseconds.
    pub latencies_us: Vec<u32>,
}

impl Measured {
    /// Answers for each second of CPU time.
    pub fn per_cpu_second(&self) -> f64 {
        self.answers as f64 / self.cpu.as_secs_f64().max(0.01)
    }

    /// Answers for each second.
    pub fn per_second(&self) -> f64 {
        self.answers as f64 / self.wall.as_secs_f64()
    }

    /// The latency that so many of a hundred do not exceed, in milliseconds.
    pub fn percentile_ms(&self, percent: usize) -> f64 {
        let mut sorted = self.latencies_us.clone();
        sorted.sort_unstable();
        let at = (sorted.len() * percent / 100).min(sorted.len().saturating_sub(1));
        sorted.get(at).map_or(f64::NAN, |it| f64::from(*it) / 1000.0)
    }

    /// This and that.
    pub fn add(&mut self, other: Measured) {
        self.answers += other.answers;
        self.wall += other.wall;
        self.cpu += other.cpu;
        self.latencies_us.extend(other.latencies_us);
    }
}

impl Target {
    /// The CPU time that answering has taken so far.
    pub fn cpu(&self) -> anyhow::Result<Duration> {
        Ok(process::cpu(self.process)? + self.engine.cpu()?)
    }

    /// Many clients for a while.
    pub async fn asked(&self, question: &mut Question<'_>, lasts: Duration) -> anyhow::Result<Measured> {
        let before = self.cpu()?;
        let began = Instant::now();
        let good = question.good;
        // All clients are one task: whoever asks next takes the next request.
        let next = std::cell::RefCell::new(&mut question.request);
        let count = std::cell::Cell::new(0_u64);
        let client = async |number: usize| -> anyhow::Result<Vec<u32>> {
            let mut connection = Connection::open(self.address).await?;
            let mut latencies = vec![];
            while began.elapsed() < lasts && count.get() < ANSWERS_MAX {
                count.set(count.get() + 1);
                let request = (next.borrow_mut())(number);
                let asked = Instant::now();
                let answer = connection.ask(&request).await?;
                latencies.push(u32::try_from(asked.elapsed().as_micros()).unwrap_or(u32::MAX));
                if !good(&answer) {
                    bail!(
                        "{}\n{}\nin answer to\n{}",
                        answer.head,
                        answer.text(),
                        String::from_utf8_lossy(&request)
                    );
                }
            }
            Ok(latencies)
        };
        let latencies_us = try_join_all((0..CLIENTS).map(client)).await?.concat();
        let wall = began.elapsed();
        let cpu = self.cpu()?.saturating_sub(before);
        Ok(Measured { answers: latencies_us.len() as u64, wall, cpu, latencies_us })
    }

    /// A measurement by itself.
    pub async fn measured(&self, question: &mut Question<'_>) -> anyhow::Result<Measured> {
        self.asked(question, WARM).await?;
        self.asked(question, TURN * 2).await
    }

    /// One client, one answer after the other.
    pub async fn one_by_one(
        &self,
        requests: &[Vec<u8>],
        good: fn(&Answer<'_>) -> bool,
    ) -> anyhow::Result<Measured> {
        let (before, began) = (self.cpu()?, Instant::now());
        let mut connection = Connection::open(self.address).await?;
        let mut latencies_us = vec![];
        for request in requests {
            let asked = Instant::now();
            let answer = connection.ask(request).await?;
            latencies_us.push(u32::try_from(asked.elapsed().as_micros()).unwrap_or(u32::MAX));
            if !good(&answer) {
                bail!("{}\n{}", answer.head, answer.text());
            }
        }
        let (wall, cpu) = (began.elapsed(), self.cpu()?.saturating_sub(before));
        Ok(Measured { answers: requests.len() as u64, wall, cpu, latencies_us })
    }
}

/// Two sides, taking turns.
pub async fn compared(
    ours: (&Target, &mut Question<'_>),
    limit: (&Target, &mut Question<'_>),
) -> anyhow::Result<(Measured, Measured)> {
    let (mut our_sum, mut limit_sum) = (Measured::default(), Measured::default());
    ours.0.asked(ours.1, WARM).await?;
    limit.0.asked(limit.1, WARM).await?;
    for _ in 0..TURNS {
        our_sum.add(ours.0.asked(ours.1, TURN).await?);
        limit_sum.add(limit.0.asked(limit.1, TURN).await?);
    }
    Ok((our_sum, limit_sum))
}

/// Clients that ask at set times whether or not the last answer has come, until `done`; latency is counted from the set
/// time, so that a server that stands still for a second is not asked less often for it.
pub async fn paced(
    address: SocketAddr,
    question: &mut Question<'_>,
    every: Duration,
    done: impl Future<Output = anyhow::Result<()>>,
) -> anyhow::Result<Measured> {
    let began = Instant::now();
    let ended = std::cell::Cell::new(false);
    let good = question.good;
    let next = std::cell::RefCell::new(&mut question.request);
    let client = async |number: usize| -> anyhow::Result<Vec<u32>> {
        let mut connection = Connection::open(address).await?;
        let mut due = began + every.mul_f64(number as f64 / CLIENTS as f64);
        let mut latencies = vec![];
        while !ended.get() {
            tokio::time::sleep_until(due.into()).await;
            let request = (next.borrow_mut())(number);
            let answer = connection.ask(&request).await?;
            latencies.push(u32::try_from(due.elapsed().as_micros()).unwrap_or(u32::MAX));
            if !good(&answer) {
                bail!("{}\n{}", answer.head, answer.text());
            }
            due += every;
        }
        Ok(latencies)
    };
    let until = async {
        let done = done.await;
        ended.set(true);
        done
    };
    let (clients, done) = tokio::join!(try_join_all((0..CLIENTS).map(client)), until);
    done?;
    let latencies_us = clients?.concat();
    let wall = began.elapsed();
    Ok(Measured { answers: latencies_us.len() as u64, wall, cpu: Duration::ZERO, latencies_us })
}
