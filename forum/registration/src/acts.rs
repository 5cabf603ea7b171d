//! What people do with registrations.

use crate::{
    enter::{self, enter, must_enter, once, subject},
    letters::{self, News, To},
    model::{Entered, Entry, Part, Registration, RegistrationId, Source, Standing, Withdrawn},
    places::{self, Place},
    say, store,
};
use delegations::DelegationId;
use forums::Forum;
use kernel::{
    Error, Result,
    db::{Act, Tx},
    jobs,
    journal::Subject,
    live::Topic,
    rights::{self, By, Right, Scope},
};

/// Letters in a reason.
pub const REASON_LETTERS_MAX: usize = 500;

/// Somebody is entered by their head of delegation or the secretariat.
pub struct Nominate {
    /// For which forum.
    pub forum: Forum,
    /// Who, and all about them.
    pub entry: Entry,
}

impl Act for Nominate {
    type Out = Entered;
    const VERB: &'static str = "registration.nominate";

    async fn may(&self, by: &By, tx: &mut Tx) -> Result<()> {
        must_enter(by, self.forum.id.0, self.entry.delegation.map(|it| it.0))?;
        in_time(tx, &self.forum, self.entry.delegation, by).await
    }

    async fn run(&self, tx: &mut Tx) -> Result<Entered> {
        let entered = enter(tx, &self.forum, &self.entry).await?;
        Ok(once(tx, entered))
    }
}

/// Heads nominate until their deadline; the secretariat at any time.
pub(crate) async fn in_time(
    tx: &mut Tx,
    forum: &Forum,
    delegation: Option<DelegationId>,
    by: &By,
) -> Result<()> {
    let Some(delegation) = delegation.filter(|_| !by.may(Right::EnterPeople, Scope::forum(forum.id.0)))
    else {
        return Ok(());
    };
    match enter::deadline(tx, forum, delegation).await? {
        Some(until) if until <= tx.now => Err(Error::Refused(say::deadline_is_over())),
        _ => Ok(()),
    }
}

/// Somebody registers by the public form, while it is open.
pub struct Register {
    /// For which forum.
    pub forum: Forum,
    /// Who, and all about them.
    pub entry: Entry,
}

impl Act for Register {
    type Out = Entered;
    const VERB: &'static str = "registration.register";

    async fn may(&self, _: &By, tx: &mut Tx) -> Result<()> {
        if !self.forum.registration_is_open(tx.now) {
            return Err(Error::Refused(say::window_is_closed()));
        }
        if enter::is_public(tx, self.entry.category).await? { Ok(()) } else { Err(Error::NotFound) }
    }

    async fn run(&self, tx: &mut Tx) -> Result<Entered> {
        let entry = Entry { source: Source::Public, part: Part::Member, ..self.entry.clone() };
        let entered = enter(tx, &self.forum, &entry).await?;
        Ok(once(tx, entered))
    }
}

/// A registration is given up, by the person, the delegation or the secretariat; the first who waits moves up.
pub struct Withdraw {
    /// In which forum.
    pub forum: Forum,
    /// Which.
    pub registration: RegistrationId,
    /// Why; may be empty.
    pub reason: String,
    /// The public address of the installation, for the letters.
    pub home: Option<String>,
}

impl Act for Withdraw {
    type Out = ();
    const VERB: &'static str = "registration.withdraw";

    async fn may(&self, by: &By, tx: &mut Tx) -> Result<()> {
        let it = of(tx, &self.forum, self.registration).await?;
        must_change(by, &it)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let it = locked(tx, &self.forum, self.registration).await?;
        take_out(tx, &it, Standing::Withdrawn, &self.reason).await?;
        letters::post(tx, &self.forum, self.home.as_deref(), &To::of(&it), &News::Withdrawn(&self.reason))
            .await?;
        if let Some(delegation) = it.delegation {
            places::release(tx, &self.forum, delegation, it.category, self.home.as_deref()).await?;
        }
        Ok(())
    }
}

/// Somebody gives up their registration and somebody else takes the place, in one act.
pub struct Replace {
    /// In which forum.
    pub forum: Forum,
    /// Who goes.
    pub registration: RegistrationId,
    /// Who comes. Delegation and category are those of whoever goes.
    pub entry: Entry,
    /// Why; may be empty.
    pub reason: String,
}

impl Act for Replace {
    type Out = Entered;
    const VERB: &'static str = "registration.replace";

    async fn may(&self, by: &By, tx: &mut Tx) -> Result<()> {
        let it = of(tx, &self.forum, self.registration).await?;
        must_enter(by, it.forum.0, it.delegation.map(|delegation| delegation.0))
    }

    async fn run(&self, tx: &mut Tx) -> Result<Entered> {
        let it = of(tx, &self.forum, self.registration).await?;
        let entry = Entry {
            delegation: it.delegation,
            category: it.category,
            part: Part::Member,
            ..self.entry.clone()
        };
        if let Some(id) = enter::already(tx, &self.forum, &entry).await? {
            tx.on(subject(id));
            return Ok(once(tx, Entered::Same(id)));
        }
        let ready = enter::prepared(tx, &self.forum, &entry).await?;
        let it = locked(tx, &self.forum, self.registration).await?;
        // Whoever comes would get a place where nobody leaves one.
        if (it.delegation, it.category) != (entry.delegation, entry.category) {
            return Err(Error::Refused(say::look_again()));
        }
        let place = it.reserve_place.map_or(Place::Free, Place::Waits);
        take_out(tx, &it, Standing::Withdrawn, &self.reason).await?;
        let home = entry.home.as_deref();
        letters::post(tx, &self.forum, home, &To::of(&it), &News::Withdrawn(&self.reason)).await?;
        enter::settled(tx, &self.forum, &entry, &ready, place).await
    }
}

/// The registration of that id in that forum.
pub(crate) async fn of(tx: &mut Tx, forum: &Forum, id: RegistrationId) -> Result<Registration> {
    store::by_id(tx, id).await?.filter(|it| it.forum == forum.id).ok_or(Error::NotFound)
}

/// The same, with its delegation's places and itself locked, as they are then; only while it holds or awaits a place.
pub(crate) async fn locked(tx: &mut Tx, forum: &Forum, id: RegistrationId) -> Result<Registration> {
    if let Some(delegation) = of(tx, forum, id).await?.delegation {
        places::lock(tx, delegation).await?;
    }
    tx.alone("registration", id.0).await?;
    let it = of(tx, forum, id).await?;
    match it.standing {
        Standing::Active | Standing::Reserve => Ok(it),
        Standing::Withdrawn | Standing::Refused => Err(Error::Refused(say::not_standing())),
    }
}

/// Who may change or give up a registration: the person, the head and deputies of its delegation, the secretariat.
///
/// # Errors
/// [`Error::SignIn`] or [`Error::Forbidden`].
pub(crate) fn must_change(by: &By, it: &Registration) -> Result<()> {
    if by.person() == Some(it.person.0) {
        return Ok(());
    }
    must_enter(by, it.forum.0, it.delegation.map(|delegation| delegation.0))
}

/// Takes somebody off their place or off the reserve, with the mandate that came with it.
pub(crate) async fn take_out(tx: &mut Tx, it: &Registration, to: Standing, reason: &str) -> Result<()> {
    tx.on(subject(it.id));
    tx.about(Subject::new("person", it.person.0));
    if let Some(delegation) = it.delegation {
        tx.about(Subject::new("delegation", delegation.0));
        if let Some(mandate) = enter::mandate(it.part, it.forum.0, delegation.0) {
            rights::end(tx, it.person.0, &mandate).await?;
            store::set_part(tx, it.id, Part::Member).await?;
        }
    }
    store::set_standing(tx, it.id, to, None).await?;
    let own = to == Standing::Withdrawn && tx.by.person() == Some(it.person.0);
    store::set_given_up(tx, it.id, own).await?;
    store::set_progress(tx, it.id, it.step_place, false, false).await?;
    tx.fact("standing", it.standing.word(), to.word());
    if !reason.is_empty() {
        tx.personal(it.person.0, "reason", serde_json::Value::Null, reason);
    }
    tx.changed(Topic::new("registration", it.forum.0));
    jobs::later(tx, &Withdrawn { registration: it.id }).await
}

/// Accreditation says no, inside its own act: the place becomes free, and the first who waits moves up. The letter to
/// whoever was refused is accreditation's.
///
/// # Errors
/// [`Error::NotFound`], or [`Error::Refused`] when it holds no place and awaits none.
pub async fn refuse(tx: &mut Tx, forum: &Forum, id: RegistrationId, home: Option<&str>) -> Result<()> {
    let it = locked(tx, forum, id).await?;
    take_out(tx, &it, Standing::Refused, "").await?;
    if let Some(delegation) = it.delegation {
        places::release(tx, forum, delegation, it.category, home).await?;
    }
    Ok(())
}
