//! The append-only log of every change: audit, histories, live updates and caches all read it.
//!
//! An entry has a public part (time, verb, ids, names of changed fields) and, per person concerned, a personal part
//! (values before and after). The public part carries SHA-256(salt ‖ body) of each personal part, so that erasing a
//! person removes salt and body and the chain still holds.

mod entry;
mod history;
mod number;
mod seal;
pub mod told;

pub(crate) use entry::write;
pub use entry::{Draft, Subject, SubjectKind};
pub use history::{Change, Event, of as history_of};
pub(crate) use number::NUMBERED_AT_ONCE_MAX;
pub(crate) use number::any_unnumbered;
pub use number::{Lag, lag, newest, number, since, subjects_since};
pub use seal::{Fault, Head, Sealing, Verdict, newest_head, seal, verify};
