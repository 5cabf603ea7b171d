//! People: a human once, over all forums; their names, their ways to sign in, their sessions.
//!
//! Who: everybody about themselves; the secretariat, heads and desks about others (by way of other rooms).
//! Owns: `person`, `sign_in_link`, `passkey`, `passkey_ceremony`.  Announces: nothing.
//! Leans on: nothing above the kernel; what neighbours know is asked through [`Neighbours`].
//!
//! Always true:
//! - A name is kept as its bearer writes it; the Latin and the passport spelling are fields of their own, never made up.
//! - A sign-in link works once, for a while, and only by a pressed button; the database knows only its hash.
//! - Whoever holds a mandate is not signed in by a link to a shared mailbox ([`ways`]).
//! - Whether an address is known to us is told to nobody: not in words, not by a status, not by the time it takes.
//! - A record that was found to be somebody else's is kept as a part of theirs ([`merge()`]): it opens nothing, and is erased
//!   with them.
//! - An erased person leaves the row with its id, and nothing in it.

mod acts;
pub mod alike;
mod anybody;
mod asking;
mod browser;
mod jobs;
pub mod links;
mod merge;
mod model;
mod neighbours;
mod pages;
mod passkeys;
pub mod passport;
pub mod photo;
mod privacy;
pub mod register;
mod seen;
mod store;
pub mod ways;

pub use anybody::{Meant, anybody};
pub use asking::may_write_to;
pub use jobs::{LinksWanted, on_links_wanted};
pub use merge::{has_office, merge, parts_of, take_apart};
pub use model::{
    NAME_LETTERS_MAX, Names, NewPerson, Person, PersonId, checked, is_family_first, shown, shown_latin,
    sort_name,
};
pub use neighbours::{Held, Neighbours, ScopesOf};
pub use pages::routes;
pub use privacy::{erase, files_named, held, remove_files};
pub use seen::{Bearer, NamesIn, Seen, seen, seen_on_screen};
pub use store::{add, by_id, change, set_photo, with_email};

kernel::words!("people");
