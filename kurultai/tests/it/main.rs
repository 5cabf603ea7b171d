//! The house as a whole.

mod alphabets;
mod journey;
mod rights;
mod statements;
mod tidy;

use kernel::{jobs::Jobs, web::Routes};

/// The house as the binary has it.
fn whole_house() -> (Routes, Jobs) {
    (house::rooms::routes(), house::consequences::jobs())
}
