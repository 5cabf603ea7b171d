//! Duplicates: the same person or organisation entered twice, found by the house and decided by a person.
//!
//! Who: whoever may decide about duplicates in the forum; heads and deputies see pairs within their own delegation.
//! Owns: `likeness`, `merging`, `compared`.  Announces: `duplicates:{forum}`, `registration:{forum}`.
//! Leans on: people (the register of names, how alike names are, [`people::merge()`]), organisations, registration (what is moved), badges (tickets
//! that end), door (access rules that name a person).
//!
//! Always true:
//! - Nothing is merged by the house. It only says which two may be one, how sure that is and what else agrees.
//! - A pair that was decided does not come back unless a name, a birth date or a mailbox of the two changes, or whoever
//!   decides opens it again. Whoever was shown the one while they added the other, and said that it is somebody else, has decided.
//! - A merge is undone exactly: fields, registrations, tickets and mandates are as they were, as far as nobody has
//!   changed them since.
//! - The public form shows no pair and is not slowed by them: registration leaves one row for a job.
//! - No name stands in this room's tables but in what a merge keeps to be undone, which is erased with the person.
//!
//! Start reading at [`compare`], then [`Merge`].

mod acts;
pub mod compare;
mod jobs;
mod model;
mod organisation_acts;
mod organisation_pages;
mod organisations_alike;
mod pages;
mod privacy;
mod said;
mod store;
#[cfg(test)]
mod tests;
mod view;

pub use acts::{Different, Merge, Reopen, Undo, Undone};
pub use jobs::on_people_changed;
pub use model::{Agrees, Likeness, LikenessId, MergingId, Standing};
pub use organisation_acts::{MergeOrganisations, UndoOrganisations};
pub use pages::routes;
pub use privacy::{erase, held};
pub use said::on_said_another;

kernel::words!("duplicates");
