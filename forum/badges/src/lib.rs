//! Badges: tickets, what is printed with them, and the desk on site.
//!
//! Who: everybody sees their own ticket; whoever may print badges works at the desk.
//! Owns: `ticket`, `serial_number`, `badge`, `print_run`.
//! Announces: `print:{forum}`, `registration:{forum}`, `numbers:{forum}`; the job [`PrintRun`].
//! Leans on: registration, accreditation (who gets a ticket), door (zones), forums, people, delegations, press, ticket.
//!
//! Always true:
//! - A registration has at most one ticket that holds. A reprint ends the one before it.
//! - Of each badge that was printed it is kept what all that is its bearer's came to. A badge that says something else by
//!   now is shown as printed before a change, and printed anew with a new number; until then its ticket holds.
//! - A ticket says nothing about its bearer; a stranger who opens its address learns which forum it is for.
//! - Nothing is typeset while a transaction is open.
//!
//! Start reading at [`Issue`], then [`print`].

mod acts;
mod badge_pages;
mod desk_pages;
mod jobs;
mod letters;
mod look_pages;
mod model;
mod outdated;
mod pages;
pub mod print;
mod run_page;
mod signing;
mod store;
mod walk_in;

pub use acts::{FinishRun, HandOut, Issue, MarkPrinted, Reprint, Revoke, StartRun};
pub use jobs::{PrintRun, on_accredited, on_print_run, on_withdrawn};
pub use model::{Badge, Imprint, LeftOut, Run, RunId, RunStanding, Sheet, Ticket};
pub use outdated::neighbour;
pub use pages::routes;
pub use signing::{Signer, address};
pub use store::{badge_of, by_serial, end_replaced, erase, held, reinstate, valid};

kernel::words!("badges");
