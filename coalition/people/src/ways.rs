//! The ways in, and the one rule about them.
//!
//! Whoever acts for others (organiser, officer, head, deputy, desk: the holder of any mandate) can do harm in their
//! name, so what signs them in must be theirs alone: a mailbox that nobody else reads (`mailbox_own`, as whoever
//! entered the person says), or a passkey. A link to a shared mailbox does not sign them in, even if it was made
//! before the mandate was given. Reusable links of demonstrations are exempt, and say what they are.
//!
//! Rooms that give a mandate ask [`must_have_own`] first, so that the refusal comes to whoever can mend it.

use crate::{
    model::{Person, PersonId},
    passkeys, say, store,
};
use kernel::{Error, Result, db::Tx, rights};

/// Whether a person can sign in by a way that is theirs alone.
///
/// # Errors
/// What the database says.
pub async fn has_own(tx: &mut Tx, person: PersonId) -> Result<bool> {
    let kept = store::by_id(tx, person).await?;
    if kept.as_ref().is_some_and(has_own_mailbox) {
        return Ok(true);
    }
    Ok(!passkeys::of(tx, person).await?.is_empty())
}

/// [`has_own`], as an error.
///
/// # Errors
/// [`Error::Refused`] with words for whoever gives the mandate; what the database says.
pub async fn must_have_own(tx: &mut Tx, person: PersonId) -> Result<()> {
    if has_own(tx, person).await? { Ok(()) } else { Err(Error::Refused(say::mandate_needs_own_way_in())) }
}

/// Whether a link in a letter may sign this person in.
pub(crate) async fn link_is_enough(tx: &mut Tx, person: &Person) -> Result<bool> {
    Ok(has_own_mailbox(person) || !acts_for_others(tx, person.id).await?)
}

pub(crate) fn has_own_mailbox(person: &Person) -> bool {
    person.mailbox_own && person.email.is_some()
}

/// Whether a person holds any mandate now.
pub(crate) async fn acts_for_others(tx: &mut Tx, person: PersonId) -> Result<bool> {
    let now = tx.now;
    Ok(!rights::mandates_of(tx, person.0, now).await?.is_empty())
}
