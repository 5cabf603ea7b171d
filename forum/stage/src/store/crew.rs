//! Who runs the stage.

use forums::ForumId;
use kernel::{Result, db::Tx};
use people::PersonId;

kernel::record! {
    /// A moderator or technician.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Moderator {
        /// Who.
        pub person: PersonId,
        /// Their name.
        pub name: String,
        /// Its language.
        pub language: String,
        /// The family name.
        pub family_name: String,
        /// The given name.
        pub given_name: String,
        /// The family name in Latin letters.
        pub latin_family: String,
        /// The given name in Latin letters.
        pub latin_given: String,
    }
}

impl Moderator {
    /// Their name, to be shown.
    #[must_use]
    pub fn bearer(&self) -> people::Bearer<'_> {
        people::bearer!(self)
    }
}

/// Everybody who runs the stage of a forum by a mandate of its own, in the order in which they were named.
///
/// # Errors
/// What the database says.
pub async fn moderators(tx: &mut Tx, forum: ForumId) -> Result<Vec<Moderator>> {
    let now = tx.now;
    Ok(tx
        .sql(
            "select p.id as person, p.name, p.language, p.family_name, p.given_name, p.latin_family, p.latin_given
             from mandate m join person p on p.id = m.person
             where m.role = 'moderator' and m.forum = $1 and p.erased_at is null and m.starts_at <= $2
               and (m.ends_at is null or m.ends_at > $2)
             order by m.starts_at, m.id",
        )
        .bind(forum)
        .bind(now)
        .all()
        .await?)
}
