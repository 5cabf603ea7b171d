//! Lists: people as files. A head or the secretariat sends a list in, sees what it would do, and lets it in; whoever
//! may export gets the participants as a file.
//!
//! Who: heads and deputies for their delegation, the secretariat for the whole forum.
//! Owns: `sent_list`.  Announces: `list:{id}`; the jobs [`Bring`] and [`Forget`].
//! Leans on: sheets (files), registration (the one way in), forums, delegations, people (names), press (letters).
//!
//! Always true:
//! - Nothing of a list counts before somebody has seen what it would do; bad rows come back, good rows go in.
//! - The same `ref` in the same delegation is the same person. Whose number it is in another delegation only the secretariat
//!   is told: its row stays out, until a person has decided. A row without one that looks like somebody who is there
//!   is decided by a person, never by the house.
//! - Nobody becomes head or deputy by a row whose mailbox somebody else has too; nobody new comes in where the
//!   delegation has a quota of nothing. The preview says so before, and the row stays out.
//! - A list goes in by acts of at most [`ROWS_AT_ONCE`] rows. Each says how far it came in its own transaction: stopped
//!   at any moment, it goes on where it was, and no row goes in twice.
//! - The file of a list is gone a week after it was sent, and as soon as anybody is erased.
//!
//! Start reading at [`pages`], then at [`bring`](crate::Bring).

mod acts;
mod answers;
mod bring;
mod entry;
mod file;
mod measures;
mod model;
mod more;
mod pages;
mod participants;
mod printed;
mod same;
mod store;
mod tell;
#[cfg(test)]
mod tests;
mod wrong;

pub use acts::{Begin, Columns, Remove, Send};
pub use bring::{Bring, ROWS_AT_ONCE, on_bring};
pub use file::{Forget, erase, on_forget};
pub use model::{Answer, ListId, Plan, SentList, State, Tally};
pub use pages::routes;

kernel::words!("lists");

/// The words of faults and columns, which the files themselves are made with.
mod sheet_words {
    kernel::words!("sheets");
}
