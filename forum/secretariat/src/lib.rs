//! The secretariat of a forum: its organisers, its accreditation officers, and those at its desk. Each is named and ended by
//! an organiser or from the command line; whoever is named gets a letter in their language.
//!
//! Who: organisers of the forum; the installation's command line, which names the first one.
//! Owns: nothing (mandates are the kernel's).  Announces: `secretariat:{forum}`.
//! Leans on: forums (whose secretariat), people (who they are, their ways in), folder (who is named in a file).
//!
//! Always true:
//! - A forum that has an organiser keeps one: the last cannot be ended or erased, whoever asks.
//! - Nobody is entered a second time: a mailbox that is known is its person's.
//! - Whoever is named has a way in that is theirs alone.
//! - The letter signs nobody in: whoever is named here acts for others, perhaps in other forums too.
//!
//! Moderators are named among the participants, by the stage; heads and deputies are of their delegations.
//!
//! Start reading at [`Name`], then [`End`].

mod acts;
mod folder_of;
mod letters;
mod model;
mod pages;
mod store;
#[cfg(test)]
mod tests;

pub use acts::{End, Name, Named, Whom, must_leave_an_organiser};
pub use folder_of::{into_folder, load};
pub use letters::LINK_LASTS;
pub use model::{Member, ROLES, is_in_secretariat};
pub use pages::routes;
pub use store::{members, run_alone_by};

kernel::words!("secretariat");
