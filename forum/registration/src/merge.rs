//! What happens to registrations when two people, or two organisations, turn out to be one; and how it is undone.
//! Everything here runs inside the act that decides it.

use crate::{
    acts::{locked, of, take_out},
    enter::{self, mandate, subject},
    model::{RegistrationId, Standing},
    places, store,
};
use forums::Forum;
use kernel::{Error, Result, db::Tx, journal::Subject, live::Topic, rights};
use organisations::OrganisationId;
use people::PersonId;

pub use crate::store::Stood;

/// How a person's registrations stand, those that were given up too.
///
/// # Errors
/// What the database says.
pub async fn how_they_stand(tx: &mut Tx, person: PersonId) -> Result<Vec<Stood>> {
    store::stood(tx, person).await
}

/// Takes a registration off its place because its person has another in the same forum. The place becomes free, and the
/// first who waits moves up.
///
/// # Errors
/// [`Error::NotFound`], or [`Error::Refused`] when it holds no place and awaits none.
pub async fn absorb(tx: &mut Tx, forum: &Forum, id: RegistrationId, home: Option<&str>) -> Result<()> {
    let it = locked(tx, forum, id).await?;
    take_out(tx, &it, Standing::Withdrawn, "").await?;
    if let Some(delegation) = it.delegation {
        places::release(tx, forum, delegation, it.category, home).await?;
    }
    Ok(())
}

/// From now on the registration is that person's.
///
/// # Errors
/// [`Error::NotFound`]; what the database says.
pub async fn give_to(tx: &mut Tx, id: RegistrationId, person: PersonId) -> Result<()> {
    let it = store::by_id(tx, id).await?.ok_or(Error::NotFound)?;
    store::set_person(tx, id, person).await?;
    tx.on(subject(id));
    tx.about(Subject::new("person", person.0));
    tx.changed(Topic::new("registration", it.forum.0));
    Ok(())
}

/// Puts a registration that was absorbed back to how it stood; its person is its own again by then. Where its place was
/// given away meanwhile, it is the first of those who wait: a quota is not exceeded for it. Nothing happens where the
/// person has another registration in the forum by now. Answers whether it stands as it did.
///
/// # Errors
/// [`Error::NotFound`]; what the database says.
pub async fn put_back(tx: &mut Tx, forum: &Forum, was: &Stood) -> Result<bool> {
    let it = of(tx, forum, was.registration).await?;
    tx.alone("registrations of", it.person.0).await?;
    if store::standing_of(tx, forum.id, it.person).await?.is_some() {
        return Ok(false);
    }
    let there = match (was.standing, it.delegation) {
        (Standing::Active, Some(delegation)) => places::is_free(tx, forum, delegation, it.category).await?,
        _ => true,
    };
    let (standing, place) = match (there, it.delegation) {
        (false, Some(delegation)) => {
            (Standing::Reserve, Some(store::reserve_begin(tx, forum.id, delegation, it.category).await? - 1))
        }
        _ => (was.standing, was.reserve_place),
    };
    store::set_standing(tx, it.id, standing, place).await?;
    store::set_progress(tx, it.id, was.step_place, was.accredited && there, was.may_enter && there).await?;
    if let Some(delegation) = it.delegation.filter(|_| there)
        && let Some(part) = mandate(was.part, forum.id.0, delegation.0)
    {
        rights::give(tx, it.person.0, &part).await?;
        store::set_part(tx, it.id, was.part).await?;
    }
    tx.on(subject(it.id));
    tx.fact("standing", it.standing.word(), standing.word());
    tx.changed(Topic::new("registration", forum.id.0));
    if standing == Standing::Active && !was.accredited {
        enter::has_place(tx, forum.id, it.id, was.step_place).await?;
    }
    Ok(there)
}

/// Moves everybody of one organisation to another. Answers who was moved.
///
/// # Errors
/// What the database says.
pub async fn change_organisation(
    tx: &mut Tx,
    from: OrganisationId,
    to: OrganisationId,
) -> Result<Vec<RegistrationId>> {
    let moved = store::of_organisation(tx, from).await?;
    give_organisation(tx, &moved, from, to).await?;
    Ok(moved)
}

/// The same for some of them, as far as they are still with that organisation.
///
/// # Errors
/// What the database says.
pub async fn give_organisation(
    tx: &mut Tx,
    ids: &[RegistrationId],
    from: OrganisationId,
    to: OrganisationId,
) -> Result<()> {
    for id in ids {
        if let Some(forum) = store::set_organisation(tx, *id, from, to).await? {
            tx.on(subject(*id));
            tx.changed(Topic::new("registration", forum));
        }
    }
    Ok(())
}
