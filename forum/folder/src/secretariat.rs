//! Who works for a forum, as its file names them.

use crate::{What, reading::Section, wellformed, worded::worded};
use serde::Serialize;

/// Somebody of the secretariat. Who has two roles is there twice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Official {
    /// What they are.
    pub role: Office,
    /// A mailbox that only they read. Whoever has it already is this person, and their name stays as it is.
    pub email: String,
    /// The language in which they are written to; the order of their names follows it.
    pub language: String,
    /// Family name in its own script.
    pub family_name: String,
    /// Given name in its own script.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub given_name: String,
}

worded! {
    /// What somebody of the secretariat is.
    pub enum Office {
        /// Runs the forum.
        Organiser = "organiser",
        /// Takes the secretariat's steps of accreditation.
        Officer = "officer",
        /// Works at the desk on site.
        Desk = "desk",
    }
}

pub fn official(it: &Section<'_>) -> Official {
    let role: Option<Office> = it.word("role");
    let email = it.checked_line("email", wellformed::is_email, |value| What::BadEmail { value });
    let language =
        it.checked_line("language", wellformed::is_language_tag, |value| What::BadLanguage { value });
    let official = Official {
        role: it.required("role", role.map(Some)).unwrap_or(Office::Officer),
        email: it.required("email", email),
        language: it.required("language", language),
        family_name: it.required("family_name", it.line("family_name")),
        given_name: it.line("given_name").unwrap_or_default(),
    };
    let said = format!("{} {}", official.email, crate::Worded::word(official.role));
    it.reading.declare("official", &said, &it.spot_of("email"));
    official
}
