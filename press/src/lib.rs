//! Printed matter: data in, PDF bytes out.
//!
//! [`badges`], [`participants`] and [`programme`](programme()) set a document with the fonts inside the binary and give back its bytes;
//! the same data gives the same bytes. They work for milliseconds to seconds and block: call them on a
//! thread that may. What is printed reaches the page as data, never as markup, and nothing of it stays in
//! memory afterwards.
//!
//! A letter that the fonts lack is never printed as a box: [`glyphs::missing`] says so on entry, and printing
//! refuses it; a programme, whose letters nobody can mend who wants to read it, says where it lacks some.

mod badge;
mod colour;
mod face;
mod fit;
pub mod glyphs;
mod participants;
pub mod programme;
mod qr;
mod typeset;

pub use badge::{Badge, Category, MAX_BADGES, Photo, Sheet, badge_as_picture, badges};
pub use colour::{Colour, NotAColour};
pub use participants::{Delegation, Labels, List, Participant, participants};
pub use programme::programme;
pub use qr::{TooLongForQr, qr_svg};

/// Why a document was not printed.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Letters that the fonts lack; each entry says where, counted from 0 in the order given.
    #[error("{} entries have letters that cannot be printed, the first is number {}", .0.len(), first_number(.0))]
    Letters(Vec<Unprintable>),
    /// The address of the badge of this number, counted from 0, does not fit a QR code.
    #[error("the address of badge {0} is too long for a QR code")]
    Address(usize),
    /// The photo of the badge of this number, counted from 0, is neither a whole JPEG nor a whole PNG.
    #[error("the photo of badge {0} cannot be read")]
    Photo(usize),
    /// More entries than one document takes.
    #[error("{given} entries are more than the {most} of one document")]
    TooMany {
        /// How many were given.
        given: usize,
        /// How many one document takes.
        most: usize,
    },
    /// The typesetter failed, which is a fault of ours.
    #[error("the typesetter failed: {0}")]
    Typesetter(String),
}

/// An entry with letters that the fonts lack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unprintable {
    /// The number of the badge or of the participant, counted from 0 in the order given;
    /// none where the words stand over the whole document or a delegation.
    pub entry: Option<usize>,
    /// The letters, each once.
    pub letters: Vec<char>,
}

fn first_number(unprintable: &[Unprintable]) -> usize {
    unprintable.iter().find_map(|it| it.entry).unwrap_or_default()
}
