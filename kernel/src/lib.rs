//! Kernel: the mechanism of the house. It knows no delegate and no vote.
//!
//! Start reading at [`db::Act`] (how a write runs) and [`web::Visit`] (who asks, in which language).

extern crate self as kernel;

pub mod board;
pub mod config;
pub mod dates;
pub mod db;
pub mod error;
pub mod files;
pub mod form;
pub mod jobs;
pub mod journal;
pub mod keys;
pub mod letters;
pub mod live;
pub mod measures;
pub mod rights;
pub mod schema;
pub mod secret;
pub mod session;
pub mod text;
pub mod token;
pub mod web;
pub mod words;

pub use error::{Error, Result};
/// What the macros of ids and words implement, so that rooms need not name it.
pub use schemars;
pub use text::Text;
pub use words::{Lang, Say};

/// The words of the frame, of errors and of forms.
pub mod shell {
    crate::words!("kernel");
}
