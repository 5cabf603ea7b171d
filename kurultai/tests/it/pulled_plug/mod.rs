//! The plug is pulled: the real program is killed at random moments while many register and scan. What it acknowledged
//! is there once; what it did not may be sent again and is there once then; the journal holds.
//!
//! Every round prints its seed; `PULLED_PLUG_SEED=…` begins with that one again.

mod checks;
mod crowd;
pub mod scene;
pub mod server;

use crowd::Crowd;
use fastrand::Rng;
use scene::Scene;
use server::Server;
use std::time::{Duration, Instant};
use world::Database;

/// Rounds on the embedded database; a thousand in the long run.
const ROUNDS: usize = 50;
const ROUNDS_SOAK: usize = 1000;
/// Rounds on PostgreSQL, whose own server goes on: only ours is killed.
const ROUNDS_POSTGRES: usize = 6;
const ROUNDS_POSTGRES_SOAK: usize = 100;
/// Rounds before the house begins anew, so that it stays small.
const ROUNDS_A_HOUSE: usize = 10;

/// Acknowledged answers before the plug is pulled, at most.
const ANSWERS_MAX: usize = 60;
/// And then so long, at most: into the middle of an act, a commit, an answer.
const THEN_MAX: Duration = Duration::from_millis(8);

fn rounds(database: &Database) -> usize {
    let soak = std::env::var_os("SOAK").is_some();
    match (database, soak) {
        (Database::Sqlite, false) => ROUNDS,
        (Database::Sqlite, true) => ROUNDS_SOAK,
        (_, false) => ROUNDS_POSTGRES,
        (_, true) => ROUNDS_POSTGRES_SOAK,
    }
}

fn first_seed() -> u64 {
    match std::env::var("PULLED_PLUG_SEED") {
        Ok(seed) => seed.parse().expect("PULLED_PLUG_SEED is a number"),
        Err(_) => fastrand::u64(..),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_acknowledged_is_lost_and_nothing_is_doubled_when_the_plug_is_pulled() {
    for database in world::databases().await {
        let (engine, rounds) = (database.engine(), rounds(&database));
        let mut seed = first_seed();
        let scene = Scene::prepared(&database).await;
        let mut acknowledged = 0;
        for begins in (0..rounds).step_by(ROUNDS_A_HOUSE) {
            let house = scene.house(&database);
            let mut server = Server::start(house.data(), &database);
            for round in begins..rounds.min(begins + ROUNDS_A_HOUSE) {
                eprintln!("{engine}, round {} of {rounds}: PULLED_PLUG_SEED={seed}", round + 1);
                let mut rng = Rng::with_seed(seed);
                let crowd = Crowd::comes(&server.url, &scene, seed);
                crowd.wait_for(rng.usize(1..=ANSWERS_MAX));
                spend(rng.u128(..=THEN_MAX.as_micros()));
                server.pull_the_plug();
                let deeds = crowd.goes();
                acknowledged += deeds.iter().filter(|deed| deed.answer.is_some()).count();
                server = Server::start(house.data(), &database);
                checks::after(&house, &database, &server, &deeds).await;
                seed = rng.u64(..);
            }
        }
        eprintln!("{engine}: {rounds} rounds, {acknowledged} answers were given before the plug was pulled");
        assert!(acknowledged >= rounds, "every round had something to lose");
    }
}

/// Lets so many microseconds pass: the moment is the randomness that the test is about, not something waited for.
fn spend(microseconds: u128) {
    let began = Instant::now();
    while began.elapsed().as_micros() < microseconds {
        std::thread::yield_now();
    }
}
