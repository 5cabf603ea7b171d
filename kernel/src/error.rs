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
    /// Ours.
    #[error(transparent)]
    Broken(#[from] anyhow::Error),
}

/// A result that a visitor can be told.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
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
