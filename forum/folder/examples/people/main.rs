//! Writes `examples/solidarity-forum-2025/people.csv`: 520 invented people of 152 invented organisations.
//!
//! `cargo run -p folder --example people`. The same lists of names give the same file, on every machine.

mod chance;
mod invention;
mod latin;

use std::path::Path;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples");
    let people = invention::people(&examples.join("names"))?;
    let path = examples.join("solidarity-forum-2025/people.csv");
    std::fs::write(&path, folder::people::to_csv(&people))?;
    println!("{} people in {}", people.len(), path.display());
    Ok(())
}
