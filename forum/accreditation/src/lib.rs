//! Accreditation: the decision path of a registration, step by step.
//!
//! Who: the head of a delegation takes the head's steps, the secretariat its own and those taken outside.
//! Owns: `decision`.  Announces: `registration:{forum}`, `numbers:{forum}`.
//! Leans on: forums (which steps there are), registration (how far each has come).
//!
//! Always true:
//! - A step is taken by whoever may, from the state that they saw; a second pair of hands finds it taken.
//! - Every decision is kept with who, when and why, and told to the person in their language.
//! - Whoever has taken all steps is accredited, and nobody else.
//! - A step that is taken outside may still be taken by hand, by whoever holds the right and says why.
//!
//! Start reading at [`acts::Take`].

pub mod acts;
mod jobs;
mod letters;
mod model;
mod pages;
mod store;
#[cfg(test)]
mod tests;

pub use jobs::{Accredited, on_registered, on_reopened};
pub use model::{Decision, Outcome};
pub use pages::routes;
pub use store::{decisions_of, erase, held};

/// The words of this room.
pub mod words {
    kernel::words!("accreditation");
}
