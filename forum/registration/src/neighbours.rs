//! What the page of a registration shows of rooms above this one, without knowing them. The binary fills it in.

use crate::RegistrationId;
use forums::Here;
use kernel::{Result, db::Tx};
use std::pin::Pin;

/// Something that whoever looks at a registration is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// In the visitor's language.
    pub words: String,
    /// Where something can be done about it, and what that is called; none for whoever cannot.
    pub link: Option<(String, String)>,
}

/// What there is to be told of a registration, to whoever may see it.
pub type NoteOf = for<'t> fn(
    &'t mut Tx,
    &'t Here,
    RegistrationId,
) -> Pin<Box<dyn Future<Output = Result<Option<Note>>> + Send + 't>>;

/// What the rooms above add.
#[derive(Clone, Copy)]
pub struct Neighbours {
    /// Of somebody's badge.
    pub note: NoteOf,
}

impl Default for Neighbours {
    /// As if this room were the only one.
    fn default() -> Neighbours {
        Neighbours { note: |_, _, _| Box::pin(async { Ok(None) }) }
    }
}
