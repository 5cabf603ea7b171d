//! `make bench`: every figure that we promise, next to its limit, measured in one run.
//!
//! The program is a process of its own, this one makes the load and is not counted; where a figure is compared, both
//! take turns, so that a busy machine is as unfair to one as to the other. Only what cannot be measured is an error.

mod bare;
mod engine;
mod grouped;
mod house;
mod http;
mod limits;
mod live;
mod load;
mod process;
mod rows;
mod table;

use engine::Engine;
use house::Prepared;
use std::path::PathBuf;
use table::Table;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> anyhow::Result<()> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        // The limits, and the crowd before a live page, in processes of their own.
        ["bare", data] => bare::run(data.into(), None),
        ["bare", data, url] => bare::run(data.into(), Some((*url).to_owned())),
        ["grouped", data] => grouped::run(&PathBuf::from(data)),
        ["crowd"] => live::crowd(),
        ["live", sizes @ ..] => measure_live(sizes),
        only => measure(only),
    }
}

/// `make bench-live`.
#[tokio::main(flavor = "current_thread")]
async fn measure_live(sizes: &[&str]) -> anyhow::Result<()> {
    live::run(sizes).await
}

#[tokio::main(flavor = "current_thread")]
async fn measure(only: &[&str]) -> anyhow::Result<()> {
    let mut table = Table::new(only);
    for engine in Engine::each().await? {
        eprintln!("on {engine}");
        table.begin(&engine);
        let prepared = Prepared::new(&engine).await?;
        rows::all(&prepared, &mut table).await?;
    }
    table.print();
    Ok(())
}
