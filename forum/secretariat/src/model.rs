//! Who works for a forum, as what.

use jiff::Timestamp;
use kernel::rights::Role;
use people::PersonId;

/// What somebody of the secretariat may be, in the order of lists.
pub const ROLES: [Role; 3] = [Role::Organiser, Role::Officer, Role::Desk];

/// Whether a role is one of the secretariat.
pub fn is_in_secretariat(role: Role) -> bool {
    ROLES.contains(&role)
}

kernel::record! {
    /// Somebody of the secretariat. Who has two roles is there twice.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Member {
        /// Who.
        pub person: PersonId,
        /// Their name.
        pub name: String,
        /// Its language, in which they are written to.
        pub language: String,
        /// The family name.
        pub family_name: String,
        /// The given name.
        pub given_name: String,
        /// The family name in Latin letters.
        pub latin_family: String,
        /// The given name in Latin letters.
        pub latin_given: String,
        /// Their mailbox; none: they come in by a passkey.
        pub email: Option<String>,
        /// As what.
        pub role: Role,
        /// Since when.
        pub since: Timestamp,
    }
}

impl Member {
    /// Their name, to be shown.
    #[must_use]
    pub fn bearer(&self) -> people::Bearer<'_> {
        people::bearer!(self)
    }
}
