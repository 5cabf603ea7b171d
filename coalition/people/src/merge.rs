//! Two records of one human: the one goes on, the other is kept as a part of it and can come out again.

use crate::{
    model::{Person, PersonId},
    store,
};
use kernel::{
    Error, Result,
    db::Tx,
    journal::Subject,
    rights::{self, Mandate, Role},
    session,
};

/// Records that one person may be made of, at most.
const RECORDS_MAX: usize = 100;

/// From now on `goes` is a part of `stays`, inside the caller's act, which has moved what belongs to `goes` and says so in
/// the journal. Its sessions and sign-in links end; its passkeys open nothing, so that nobody comes into an account by
/// being taken for its owner.
///
/// # Errors
/// [`Error::NotFound`] when one of them is erased or a part of another already, [`Error::Refused`] when `goes` works for
/// a forum: whoever has an office stays. What the database says.
pub async fn merge(tx: &mut Tx, stays: PersonId, goes: PersonId) -> Result<Vec<(Mandate, bool)>> {
    let now = tx.now;
    for id in [stays, goes] {
        store::living(tx, id).await?;
    }
    if has_office(tx, goes).await? {
        return Err(Error::Refused(crate::say::office_stays()));
    }
    tx.sql("update person set merged_into = $2 where id = $1").bind(goes).bind(stays).run().await?;
    tx.sql("delete from sign_in_link where person = $1").bind(goes).run().await?;
    session::end_all_of(tx, goes.0).await?;
    let theirs = rights::mandates_of(tx, stays.0, now).await?;
    let mut moved = vec![];
    for mandate in rights::mandates_of(tx, goes.0, now).await? {
        rights::end(tx, goes.0, &mandate).await?;
        rights::give(tx, stays.0, &mandate).await?;
        moved.push((mandate.clone(), theirs.contains(&mandate)));
    }
    tx.on(Subject::new("person", stays.0));
    tx.about(Subject::new("person", goes.0));
    Ok(moved)
}

/// Makes a person of their own of one who was merged, with the mandates that [`merge()`] answered, inside the caller's act.
///
/// # Errors
/// [`Error::NotFound`] when they are not a part of `stays`, or were erased with them; what the database says.
pub async fn take_apart(
    tx: &mut Tx,
    stays: PersonId,
    goes: PersonId,
    mandates: &[(Mandate, bool)],
) -> Result<()> {
    let found = store::by_id(tx, goes).await?;
    found.filter(|it| it.merged_into == Some(stays) && it.erased_at.is_none()).ok_or(Error::NotFound)?;
    tx.sql("update person set merged_into = null where id = $1").bind(goes).run().await?;
    for (mandate, had) in mandates {
        // One that was ended meanwhile is not given again.
        let there = if *had { true } else { rights::end(tx, stays.0, mandate).await? };
        if there {
            rights::give(tx, goes.0, mandate).await?;
        }
    }
    tx.on(Subject::new("person", stays.0));
    tx.about(Subject::new("person", goes.0));
    Ok(())
}

/// Whether somebody works for a forum: at its desk, as its officer or organiser. Heads and deputies have their part in a
/// delegation by their registration.
///
/// # Errors
/// What the database says.
pub async fn has_office(tx: &mut Tx, id: PersonId) -> Result<bool> {
    let now = tx.now;
    let mandates = rights::mandates_of(tx, id.0, now).await?;
    Ok(mandates.iter().any(|it| !matches!(it.role, Role::Head | Role::Deputy)))
}

/// The records that were made a part of this person, and of those, all the way down.
///
/// # Errors
/// What the database says.
pub async fn parts_of(tx: &mut Tx, id: PersonId) -> Result<Vec<PersonId>> {
    let mut parts = vec![];
    let mut whole = vec![id];
    while let Some(next) = whole.pop() {
        let found: Vec<(PersonId,)> =
            tx.sql("select id from person where merged_into = $1 order by id").bind(next).all().await?;
        whole.extend(found.iter().map(|(part,)| *part));
        parts.extend(found.into_iter().map(|(part,)| part));
        if parts.len() > RECORDS_MAX {
            break;
        }
    }
    Ok(parts)
}

impl Person {
    /// Whether this is somebody of their own: neither erased nor a part of another record.
    pub fn is_whole(&self) -> bool {
        self.erased_at.is_none() && self.merged_into.is_none()
    }
}
