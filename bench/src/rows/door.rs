//! Check-ins: each on disk before it is answered.

use crate::{
    engine::Engine,
    house::{Prepared, is_let_in},
    http::post_form,
    limits::{Bare, limit},
    load::{CLIENTS, Measured, Question, compared},
    process::{On, Program},
    table::Table,
};
use anyhow::Context;
use std::time::Duration;

/// The people of a client come in and go out in turn, so that every answer is an `ok` that was written.
pub fn passages(prepared: &Prepared) -> Question<'_> {
    let mut asked = vec![0_usize; CLIENTS];
    let own = prepared.tickets.len() / CLIENTS;
    let request = move |client: usize| {
        let number = asked[client];
        asked[client] += 1;
        let ticket = &prepared.tickets[client * own + number % own];
        let way = if (number / own).is_multiple_of(2) { "in" } else { "out" };
        prepared.check_in(ticket, way)
    };
    Question::new(request, is_let_in)
}

/// A bare handler is sent as much as the door is.
fn bare_writes(path: &'static str) -> Question<'static> {
    let body =
        [("scan", "0195fdd5-2d1b-7cc3-8a5e-3c2f6d1e8a90"), ("code", "r".repeat(170).leak()), ("way", "in")];
    Question::new(move |_| post_form(path, "", &body), |answer| answer.status == 200)
}

/// Throughput next to both limits, and latency.
pub async fn rows(prepared: &Prepared, bare: &Bare, table: &mut Table) -> anyhow::Result<()> {
    let house = prepared.house("door").await?;
    let mut passages = passages(prepared);
    let (mut inserts, mut acts) = (bare_writes("/insert"), bare_writes("/passage"));
    let (ours, limit) = compared((&house.target, &mut passages), (&bare.target, &mut inserts)).await?;
    table.beside("check-in by the API (limit: one insert by a bare handler)", &ours, &limit, Some(50.0));
    if matches!(prepared.engine, Engine::Sqlite) {
        table.beside(
            "check-in by the API (limit: rusqlite, commits shared, no HTTP)",
            &ours,
            &grouped()?,
            Some(20.0),
        );
    }
    table.at_most(&format!("check-in, p99 at {CLIENTS} clients"), ours.percentile_ms(99), "ms", 20.0);
    // How much of the way there is the house's: an act of four statements, its entry in the journal among them, without the door.
    let (act, limit) = compared((&bare.target, &mut acts), (&bare.target, &mut inserts)).await?;
    table.beside("a bare act of four statements (limit: one insert by a bare handler)", &act, &limit, None);
    let (ours, limit) = compared((&house.target, &mut passages), (&bare.target, &mut acts)).await?;
    table.beside("check-in by the API (limit: a bare act of four statements)", &ours, &limit, None);
    Ok(())
}

fn grouped() -> anyhow::Result<Measured> {
    let folder = tempfile::tempdir()?;
    let mut command = limit(&["grouped"])?;
    command.arg(folder.path());
    let (_program, said) = Program::start(command, On::Stdout, "grouped ")?;
    let (rows, nanoseconds) = said.split_once(' ').context("two numbers")?;
    let wall = crate::load::TURN * u32::try_from(crate::load::TURNS)?;
    Ok(Measured {
        answers: rows.parse()?,
        wall,
        cpu: Duration::from_nanos(nanoseconds.parse()?),
        latencies_us: vec![],
    })
}
