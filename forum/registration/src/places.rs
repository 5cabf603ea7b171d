//! Places: who holds one, who waits for one, in which order. Whoever counts does so alone.

use crate::{
    enter::{self, must_enter, subject},
    letters::{self, News, To},
    model::{Entry, RegistrationId, Standing},
    reckoned::{self, Reckoned},
    store,
};
use delegations::{DelegationId, Quotas, SetQuotas};
use forums::{CategoryId, Forum, ForumId};
use kernel::{
    Error, Result,
    db::{Act, Tx},
    journal::Subject,
    live::Topic,
    rights::{By, Right, Scope},
};
use std::collections::HashMap;
use uuid::Uuid;

/// What there is for somebody who comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// A place.
    Free,
    /// A place on the reserve list.
    Waits(i64),
}

impl Place {
    /// How whoever gets it stands, and where on the reserve list.
    pub fn standing(self) -> (Standing, Option<i64>) {
        match self {
            Place::Free => (Standing::Active, None),
            Place::Waits(place) => (Standing::Reserve, Some(place)),
        }
    }
}

/// From here to the end of the act nobody else takes or gives up a place of this delegation; the secretariat changes
/// its quotas under the same lock.
pub(crate) async fn lock(tx: &mut Tx, delegation: DelegationId) -> Result<()> {
    Ok(tx.alone("places of", delegation.0).await?)
}

/// The place for somebody who comes now. Those who wait go first.
pub(crate) async fn claim(
    tx: &mut Tx,
    forum: &Forum,
    delegation: Option<DelegationId>,
    category: CategoryId,
    home: Option<&str>,
) -> Result<Place> {
    let Some(delegation) = delegation else { return Ok(Place::Free) };
    let counted = counted(tx, forum, delegation, category).await?;
    let Some(places) = counted.places else { return Ok(Place::Free) };
    if counted.used < places {
        // A quota may have grown by a load that moved nobody up.
        let moved = match counted.nobody_waits {
            true => 0,
            false => release(tx, forum, delegation, category, home).await?.len(),
        };
        if counted.used + i64::try_from(moved).unwrap_or(i64::MAX) < places {
            return Ok(Place::Free);
        }
    }
    Ok(Place::Waits(store::reserve_end(tx, forum.id, delegation, category).await? + 1))
}

/// How the places stand, counted alone, and once in an act.
async fn counted(
    tx: &mut Tx,
    forum: &Forum,
    delegation: DelegationId,
    category: CategoryId,
) -> Result<Reckoned> {
    let side = (forum.id, delegation, category);
    if let Some(known) = reckoned::of(tx, side) {
        return Ok(known);
    }
    lock(tx, delegation).await?;
    let places = delegations::quota_of(tx, forum.id.0, delegation, category.0).await?;
    // Where there is always a place, nobody counts.
    let used = match places {
        Some(_) => store::used(tx, forum.id, delegation, category).await?,
        None => 0,
    };
    let counted = Reckoned { places, used, nobody_waits: false };
    reckoned::keep(tx, side, counted);
    Ok(counted)
}

/// Whether there is a place that nobody holds, counted alone.
pub(crate) async fn is_free(
    tx: &mut Tx,
    forum: &Forum,
    delegation: DelegationId,
    category: CategoryId,
) -> Result<bool> {
    lock(tx, delegation).await?;
    let places = delegations::quota_of(tx, forum.id.0, delegation, category.0).await?;
    let used = store::used(tx, forum.id, delegation, category).await?;
    Ok(places.is_none_or(|places| used < places))
}

/// Gives free places to those who wait, in the head's order, each with a letter. Answers who moved up.
///
/// # Errors
/// What the database says.
pub async fn release(
    tx: &mut Tx,
    forum: &Forum,
    delegation: DelegationId,
    category: CategoryId,
    home: Option<&str>,
) -> Result<Vec<RegistrationId>> {
    lock(tx, delegation).await?;
    let waiting = store::reserve(tx, forum.id, delegation, category).await?;
    if waiting.is_empty() {
        let side = (forum.id, delegation, category);
        if let Some(known) = reckoned::of(tx, side) {
            reckoned::keep(tx, side, Reckoned { nobody_waits: true, ..known });
        }
        return Ok(vec![]);
    }
    let places = delegations::quota_of(tx, forum.id.0, delegation, category.0).await?.unwrap_or(i64::MAX);
    let free = places.saturating_sub(store::used(tx, forum.id, delegation, category).await?);
    let free = usize::try_from(free).unwrap_or_default();
    let mut moved = vec![];
    for (id, _) in waiting.into_iter().take(free) {
        store::set_standing(tx, id, Standing::Active, None).await?;
        tx.on(subject(id));
        tx.fact("standing", Standing::Reserve.word(), Standing::Active.word());
        let it = store::by_id(tx, id).await?.ok_or(Error::NotFound)?;
        enter::has_place(tx, forum.id, id, it.step_place).await?;
        letters::post(tx, forum, home, &To::of(&it), &News::MovedUp).await?;
        moved.push(id);
    }
    if !moved.is_empty() {
        tx.changed(Topic::new("registration", forum.id.0));
    }
    Ok(moved)
}

/// The position on the reserve list of whoever has this place of it, from 1.
pub(crate) async fn position(tx: &mut Tx, forum: ForumId, entry: &Entry, place: i64) -> Result<i64> {
    let Some(delegation) = entry.delegation else { return Ok(1) };
    store::waiting_up_to(tx, forum, delegation, entry.category, place).await
}

/// Gives the free places of every delegation and category to those who wait: after a load that may have raised quotas.
pub struct ReleasePlaces {
    /// Of which forum.
    pub forum: Forum,
    /// The public address of the installation, for the letters.
    pub home: Option<String>,
}

impl Act for ReleasePlaces {
    type Out = Vec<RegistrationId>;
    const VERB: &'static str = "registration.places-released";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        by.must(Right::ManageForum, Scope::forum(self.forum.id.0))
    }

    async fn run(&self, tx: &mut Tx) -> Result<Self::Out> {
        tx.about(Subject::new("forum", self.forum.id.0));
        tx.was_done();
        let mut moved = vec![];
        for (delegation, category) in store::where_people_wait(tx, self.forum.id).await? {
            moved.extend(release(tx, &self.forum, delegation, category, self.home.as_deref()).await?);
        }
        Ok(moved)
    }
}

/// The secretariat changes a delegation's quotas and deadline; who waits moves up where places were added.
pub struct ChangeQuotas {
    /// Which forum.
    pub forum: Forum,
    /// What is to hold.
    pub quotas: Quotas,
    /// The public address of the installation, for the letters.
    pub home: Option<String>,
}

impl Act for ChangeQuotas {
    type Out = Vec<RegistrationId>;
    const VERB: &'static str = SetQuotas::VERB;

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        by.must(Right::ManageForum, Scope::forum(self.forum.id.0))
    }

    async fn run(&self, tx: &mut Tx) -> Result<Self::Out> {
        SetQuotas(self.quotas.clone()).run(tx).await?;
        if let Some(delegation) = delegations::by_id(tx, self.quotas.delegation).await? {
            forums::changed_on_site(tx, self.forum.id, "delegation", &delegation.slug).await?;
        }
        let mut moved = vec![];
        let limited = self.quotas.places.iter().map(|(category, _)| category);
        for category in limited.chain(&self.quotas.unlimited) {
            let category = CategoryId(*category);
            moved.extend(
                release(tx, &self.forum, self.quotas.delegation, category, self.home.as_deref()).await?,
            );
        }
        Ok(moved)
    }
}

/// Moves somebody on the reserve list one place up or down.
pub struct OrderReserve {
    /// Which forum.
    pub forum: ForumId,
    /// Who.
    pub registration: RegistrationId,
    /// Towards the front; else towards the end.
    pub up: bool,
}

impl Act for OrderReserve {
    type Out = ();
    const VERB: &'static str = "registration.reserve-ordered";

    async fn may(&self, by: &By, tx: &mut Tx) -> Result<()> {
        let it = store::by_id(tx, self.registration)
            .await?
            .filter(|it| it.forum == self.forum)
            .ok_or(Error::NotFound)?;
        must_enter(by, self.forum.0, it.delegation.map(|delegation| delegation.0))
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let it = store::by_id(tx, self.registration).await?.ok_or(Error::NotFound)?;
        let delegation = it.delegation.ok_or(Error::NotFound)?;
        lock(tx, delegation).await?;
        tx.on(subject(it.id));
        tx.about(Subject::new("delegation", delegation.0));
        let waiting = store::reserve(tx, self.forum, delegation, it.category).await?;
        let Some(at) = waiting.iter().position(|(id, _)| *id == it.id) else {
            return Err(Error::Refused(crate::say::not_on_reserve()));
        };
        let other = if self.up { at.checked_sub(1) } else { Some(at + 1).filter(|at| *at < waiting.len()) };
        let Some(other) = other else { return Ok(()) };
        swap(tx, waiting[at], waiting[other]).await?;
        tx.fact("reserve_place", position_of(at), position_of(other));
        tx.changed(Topic::new("registration", self.forum.0));
        Ok(())
    }
}

fn position_of(index: usize) -> i64 {
    i64::try_from(index).unwrap_or(i64::MAX - 1) + 1
}

async fn swap(tx: &mut Tx, one: (RegistrationId, i64), other: (RegistrationId, i64)) -> Result<()> {
    store::set_reserve_place(tx, one.0, other.1).await?;
    store::set_reserve_place(tx, other.0, one.1).await
}

/// How a delegation's places in a category stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Use {
    /// Which category.
    pub category: CategoryId,
    /// How many there are; `None`: as many as come.
    pub places: Option<i64>,
    /// How many are taken; more than there are when the quota was lowered.
    pub used: i64,
    /// How many people wait.
    pub waiting: i64,
}

/// How a delegation's places stand in every category that has a quota or a person.
///
/// # Errors
/// What the database says.
pub async fn uses(tx: &mut Tx, forum: ForumId, delegation: DelegationId) -> Result<Vec<Use>> {
    let quotas = delegations::quotas(tx, forum.0).await?;
    let counts: Vec<_> = store::counts(tx, forum)
        .await?
        .into_iter()
        .filter(|count| count.delegation == Some(delegation))
        .collect();
    let number = |category: CategoryId, standing: Standing| -> i64 {
        counts
            .iter()
            .filter(|it| it.category == category && it.standing == standing)
            .map(|it| it.number)
            .sum()
    };
    let categories = forums::categories(tx, forum).await?;
    let uses = categories.iter().map(|category| Use {
        category: category.id,
        places: places_in(&quotas, delegation, category.id.0),
        used: number(category.id, Standing::Active),
        waiting: number(category.id, Standing::Reserve),
    });
    Ok(uses.collect())
}

/// How many places nobody holds and nobody waits for, by delegation and category; those that no quota limits are left
/// out.
///
/// # Errors
/// What the database says.
pub async fn free(tx: &mut Tx, forum: ForumId) -> Result<HashMap<(DelegationId, CategoryId), i64>> {
    let quotas = delegations::quotas(tx, forum.0).await?;
    let mut free: HashMap<(DelegationId, CategoryId), i64> =
        quotas.iter().map(|it| ((it.delegation, CategoryId(it.category)), it.places)).collect();
    for count in store::counts(tx, forum).await? {
        let taken = matches!(count.standing, Standing::Active | Standing::Reserve);
        let place = count.delegation.filter(|_| taken).map(|delegation| (delegation, count.category));
        if let Some(left) = place.and_then(|place| free.get_mut(&place)) {
            *left = (*left - count.number).max(0);
        }
    }
    Ok(free)
}

fn places_in(quotas: &[delegations::Quota], delegation: DelegationId, category: Uuid) -> Option<i64> {
    quotas
        .iter()
        .find(|quota| quota.delegation == delegation && quota.category == category)
        .map(|quota| quota.places)
}
