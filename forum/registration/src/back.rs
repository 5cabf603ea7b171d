//! Whoever was withdrawn or refused comes back.

use crate::{
    acts::{in_time, of},
    enter::{self, must_enter, once, subject},
    letters::{self, News, To},
    model::{Entered, Registration, RegistrationId, Standing},
    places::{self, Place},
    say, store,
};
use forums::Forum;
use kernel::{
    Error, Result,
    db::{Act, Tx},
    journal::Subject,
    live::Topic,
    rights::{By, Right, Scope},
};

/// A withdrawal is taken back: by the delegation or the secretariat, and by a person who has withdrawn themself. It gets a
/// place if there is one, else it waits. Steps that were taken hold, since nothing that they vouch for has changed.
pub struct BringBack {
    /// In which forum.
    pub forum: Forum,
    /// Which.
    pub registration: RegistrationId,
    /// The public address of the installation, for the letters.
    pub home: Option<String>,
}

impl Act for BringBack {
    type Out = Entered;
    const VERB: &'static str = "registration.brought-back";

    async fn may(&self, by: &By, tx: &mut Tx) -> Result<()> {
        let it = of(tx, &self.forum, self.registration).await?;
        must_bring_back(tx, &self.forum, &it, by).await
    }

    async fn run(&self, tx: &mut Tx) -> Result<Entered> {
        let it = of(tx, &self.forum, self.registration).await?;
        if it.standing == Standing::Refused {
            return Err(Error::Refused(say::opened_by_accreditation()));
        }
        tx.on(subject(it.id));
        people::by_id(tx, it.person).await?.filter(|it| it.erased_at.is_none()).ok_or(Error::NotFound)?;
        if let Some(delegation) = it.delegation {
            enter::must_be_seated(tx, self.forum.id, delegation).await?;
            tx.about(Subject::new("delegation", delegation.0));
        }
        let home = self.home.as_deref();
        let entered = take_back(tx, &self.forum, it.id, home).await?;
        let news = match entered {
            Entered::Same(_) => return Ok(once(tx, entered)),
            Entered::Reserve(_, place) => News::OnReserve(place),
            Entered::Active(_) => News::Registered,
        };
        tx.about(Subject::new("person", it.person.0));
        letters::post(tx, &self.forum, home, &To::of(&it), &news).await?;
        Ok(entered)
    }
}

/// Who may bring back whom, and until when: as long as they might enter somebody. A person who was withdrawn by somebody
/// else does not undo that.
///
/// # Errors
/// [`Error::SignIn`] or [`Error::Forbidden`]; [`Error::Refused`] when the time is over.
pub(crate) async fn must_bring_back(tx: &mut Tx, forum: &Forum, it: &Registration, by: &By) -> Result<()> {
    let own = it.given_up_by_self && by.person() == Some(it.person.0);
    if !own {
        must_enter(by, forum.id.0, it.delegation.map(|delegation| delegation.0))?;
    }
    let of_secretariat = by.may(Right::EnterPeople, Scope::forum(forum.id.0));
    if it.delegation.is_none() && !of_secretariat && !forum.registration_is_open(tx.now) {
        return Err(Error::Refused(say::window_is_closed()));
    }
    in_time(tx, forum, it.delegation, by).await
}

/// A refusal or withdrawal is taken back, inside the caller's act: it gets a place if there is one, else it waits.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Refused`] when the person has another registration in this forum by now.
pub async fn take_back(
    tx: &mut Tx,
    forum: &Forum,
    id: RegistrationId,
    home: Option<&str>,
) -> Result<Entered> {
    let it = of(tx, forum, id).await?;
    tx.on(subject(id));
    tx.alone("registrations of", it.person.0).await?;
    match store::standing_of(tx, forum.id, it.person).await? {
        Some(other) if other.id == id => return Ok(Entered::Same(id)),
        Some(_) => return Err(Error::Refused(say::has_another())),
        None => {}
    }
    let place = places::claim(tx, forum, it.delegation, it.category, home).await?;
    let (standing, reserve_place) = match place {
        Place::Free => (Standing::Active, None),
        Place::Waits(place) => (Standing::Reserve, Some(place)),
    };
    store::set_standing(tx, id, standing, reserve_place).await?;
    tx.on(subject(id));
    tx.fact("standing", it.standing.word(), standing.word());
    tx.changed(Topic::new("registration", forum.id.0));
    if standing == Standing::Active {
        enter::has_place(tx, forum.id, id, it.step_place).await?;
        return Ok(Entered::Active(id));
    }
    let waiting = match it.delegation {
        Some(delegation) => store::reserve(tx, forum.id, delegation, it.category).await?.len(),
        None => 1,
    };
    Ok(Entered::Reserve(id, i64::try_from(waiting).unwrap_or(i64::MAX)))
}
