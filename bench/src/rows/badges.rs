//! Badges as PDF.

use crate::{
    house::{House, Prepared},
    http::{Connection, get, post_form},
    table::Table,
};
use anyhow::{Context, bail};
use std::time::{Duration, Instant};
use uuid::Uuid;

/// Badges in the file.
const MANY: usize = 500;
/// Single badges that are looked at.
const SINGLE: usize = 40;
/// A run that takes longer has failed.
const RUN_MAX: Duration = Duration::from_secs(120);

/// One at once, and many in a file.
pub async fn rows(prepared: &Prepared, table: &mut Table) -> anyhow::Result<()> {
    let house = prepared.house("badges").await?;
    let single = |id: &Uuid| get(&format!("/en/badges/{id}.pdf"), &prepared.organiser);
    let requests: Vec<_> = prepared.badges.iter().take(SINGLE).map(single).collect();
    let good = |answer: &crate::http::Answer<'_>| answer.status == 200 && answer.body.starts_with(b"%PDF");
    let one = house.target.one_by_one(&requests, good).await?;
    table.at_most(&format!("one badge, median of {SINGLE}"), one.percentile_ms(50), "ms", 50.0);
    table.plain(&format!("one badge, the slowest of {SINGLE}"), format!("{:.1} ms", one.percentile_ms(100)));
    let (badges, took) = many(&house, prepared).await?;
    let seconds = took.as_secs_f64() * MANY as f64 / badges as f64;
    table.at_most(&format!("{MANY} badges in one PDF (measured: {badges})"), seconds, "s", 2.0);
    Ok(())
}

/// From the organiser's button to the whole file.
async fn many(house: &House, prepared: &Prepared) -> anyhow::Result<(usize, Duration)> {
    let mut client = Connection::open(house.target.address).await?;
    let run = Uuid::from_u128(fastrand::u128(..)).to_string();
    let fields = [("asked", "yes"), ("run", &run), ("language", "en"), ("sheet", "a6")];
    let began = Instant::now();
    let started = client.ask(&post_form("/en/badges", &prepared.organiser, &fields)).await?;
    if started.status != 303 {
        bail!("{}\n{}", started.head, started.text());
    }
    let file = get(&format!("/en/badges/runs/{run}.pdf"), &prepared.organiser);
    while client.ask(&file).await?.status != 200 {
        if began.elapsed() > RUN_MAX {
            bail!("the badges are not printed");
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    let took = began.elapsed();
    let db = house.db().await?;
    let mut tx = db.read().await?;
    let (printed,): (i64,) =
        tx.sql("select printed from print_run where id = $1").bind(run.parse::<Uuid>()?).one().await?;
    Ok((usize::try_from(printed).ok().filter(|it| *it > 0).context("something was printed")?, took))
}
