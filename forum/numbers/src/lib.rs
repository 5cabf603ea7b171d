//! Numbers: how the forum stands, at a glance, and what became of its letters.
//!
//! Who: the secretariat sees the dashboard; the organiser also the outbox.
//! Owns: nothing; it counts `presence`, `scan` and `scan_mistake` of its neighbours by joins, and shows the kernel's
//! letters.  Announces: nothing.
//! Leans on: forums (categories, the local time), delegations (protocol order), registration (how many there are), the
//! kernel's letters.
//!
//! Always true:
//! - Whoever is inside is counted once, in however many zones they are, and also when they have lost their place; how many
//!   those are is said.
//! - A person arrives once a day: with the first ticket that is let in. One that was let in by mistake is none.
//! - A sign-in link in a letter is its reader's alone: whole only where no mail server takes it to them, and never that of
//!   somebody with a part in a forum that whoever looks does not have.
//! - A letter is tried again only when it has failed; nothing that was sent is sent twice.
//!
//! Start reading at [`routes`], then `dashboard.rs` (what is counted again when), `arrivals.rs`, `inside.rs` and `outbox.rs`.

mod acts;
mod arrivals;
mod chart;
mod dashboard;
mod inside;
mod outbox;
mod store;
mod ways_in;

pub use acts::{TryAgain, TryAllAgain};

use kernel::web::Routes;

kernel::words!("numbers");

/// The routes of this room.
pub fn routes() -> Routes {
    dashboard::routes().merge(outbox::routes())
}

#[cfg(test)]
mod tests;
