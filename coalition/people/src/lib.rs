//! People: a human once, over all forums; their names, their ways to sign in, their sessions.
//!
//! Who: everybody about themselves; the secretariat, heads and desks about others (by way of other rooms).
//! Owns: `person`, `sign_in_link`, `passkey`, `passkey_ceremony`.  Announces: nothing.
//! Leans on: nothing above the kernel.
//!
//! Always true:
//! - A name is kept as its bearer writes it; the Latin and the passport spelling are fields of their own, never made up.
//! - A sign-in link works once, for a while, and only by a pressed button; the database knows only its hash.
//! - Whoever holds a mandate signs in through a mailbox of their own or by a passkey ([`sign_in`]).
//! - An erased person leaves the row with its id, and nothing in it.

mod model;
pub mod links;
pub mod photo;
mod store;

pub use model::{NAME_LETTERS_MAX, Names, NewPerson, Person, PersonId, checked, is_family_first, shown, shown_latin};
pub use store::{add, by_id, change, set_photo, with_email};

kernel::words!("people");
