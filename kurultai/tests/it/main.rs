//! The house as a whole.
#![expect(clippy::unwrap_used, reason = "a test may fall at once")]

mod account;
mod alphabets;
mod backup;
mod bad_input;
mod beside;
mod erasing;
mod export;
mod founded;
mod glossary;
mod histories;
mod importing;
mod journey;
mod numbered;
mod operations;
mod page;
mod plurals;
mod pulled_plug;
mod rights;
mod schedule;
mod serving;
mod staff;
mod statements;
mod tidy;

use kernel::{jobs::Jobs, web::Routes};

/// The house as the binary has it.
fn whole_house() -> (Routes, Jobs) {
    (house::rooms::routes(), house::consequences::jobs())
}
