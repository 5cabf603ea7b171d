//! What can go wrong while somebody asks for something, and what they are told.
//!
//! A *refusal* is expected, has words, and is shown. *Broken* is ours: logged once, with a number the visitor can quote.

use crate::{db, words::Say};

/// Why a request or an act did not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no such thing, or it is not for this visitor to know of.
    #[error("not found")]
    NotFound,
    /// Somebody has to sign in first.
    #[error("sign in first")]
    SignIn,
    /// Signed in, but it is not theirs to do.
    #[error("forbidden")]
    Forbidden,
    /// A link or form that was good once, and is not any more.
    #[error("gone")]
    Gone,
    /// Too much at once; try again later.
    #[error("too many requests")]
    TooMany,
    /// A rule says no, in words.
    #[error("refused: {}", .0.id())]
    Refused(Say),
    /// What was entered needs correcting: field and message.
    #[error("invalid: {}", .0.iter().map(|(field, say)| format!("{field}={}", say.id())).collect::<Vec<_>>().join(" "))]
    Invalid(Vec<(String, Say)>),
    /// What a program is told where nothing above fits.
    #[error("told: {} {}", .0.status, .0.kind)]
    Told(Box<Told>),
    /// Ours.
    #[error(transparent)]
    Broken(#[from] anyhow::Error),
}

/// An answer with a status of HTTP and words of its own: what the protocol of the API asks for (a key that was used
/// before, a precondition that does not hold).
#[derive(Clone, Debug)]
pub struct Told {
    /// The status.
    pub status: u16,
    /// The last word of the problem's type.
    pub kind: &'static str,
    /// In a few words.
    pub title: Say,
    /// What to do about it.
    pub detail: Say,
    /// What is wrong in particular.
    pub errors: Vec<(Where, Say)>,
}

/// Where in a request something is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Where {
    /// In the body, at this JSON pointer (RFC 6901): `/person/email`.
    Body(String),
    /// In this parameter of the address.
    Query(String),
}

/// A result that a visitor can be told.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    /// [`Error::Told`] without particulars.
    pub fn told(status: u16, kind: &'static str, title: Say, detail: Say) -> Error {
        Error::Told(Box::new(Told { status, kind, title, detail, errors: vec![] }))
    }

    /// Two acts collided in PostgreSQL; doing it again is right.
    pub fn is_collision(&self) -> bool {
        let Error::Broken(error) = self else { return false };
        error.downcast_ref::<db::Error>().is_some_and(db::Error::is_collision)
    }
}

impl From<db::Error> for Error {
    fn from(error: db::Error) -> Error {
        Error::Broken(error.into())
    }
}

impl From<askama::Error> for Error {
    fn from(error: askama::Error) -> Error {
        Error::Broken(error.into())
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Error {
        Error::Broken(error.into())
    }
}
