//! Coming to a list, and leaving it.

use super::{
    Floor, about_entry, about_speaker, announce, because, before, change, item_of, moved_on, moved_to,
    must_run, speakers, takes_telephones,
};
use crate::{
    model::{Contribution, ENTRIES_MAX, EntryId, List, Motion, Moved, State, WAITING_MAX},
    say,
    store::{self, NewEntry},
};
use delegations::DelegationId;
use forums::ForumId;
use kernel::{
    Error, Result,
    db::{Act, Tx},
    journal::Subject,
    rights::By,
};
use people::PersonId;
use programme::{ItemId, RoomId};
use registration::{Filter, Registration, RegistrationId, Standing};
use serde_json::Value as Json;

/// Somebody asks for the floor, from their own telephone. Asked again, it is the same place on the list.
pub struct Join {
    /// Of which forum.
    pub forum: ForumId,
    /// To which item.
    pub item: ItemId,
    /// What for.
    pub kind: Contribution,
    /// Of a point of order: what it asks for.
    pub motion: Option<Motion>,
    /// In which hall they are.
    pub hall: Option<RoomId>,
}

impl Act for Join {
    /// Whether they are new on the list.
    type Out = bool;
    const VERB: &'static str = "stage.join";

    async fn may(&self, by: &By, tx: &mut Tx) -> Result<()> {
        credentialed(tx, self.forum, by.person().ok_or(Error::SignIn)?).await.map(drop)
    }

    async fn run(&self, tx: &mut Tx) -> Result<bool> {
        let person = tx.by.person().ok_or(Error::SignIn)?;
        let registration = on_telephone(tx, self.forum, person).await?;
        if !may_ask(tx, &registration).await? {
            return Err(Error::Refused(say::category_may_not_speak()));
        }
        item_of(tx, self.forum, self.item).await?;
        tx.alone("list of speakers", self.item.0).await?;
        let list = store::list(tx, self.forum, self.item).await?;
        if !self.is_taken(tx, &list).await? {
            return Err(Error::Refused(say::list_closed()));
        }
        let whom = (Some(registration.id), registration.delegation);
        Ok(enter(tx, &list, whom, self.kind, self.motion, self.hall).await?.is_some())
    }
}

impl Join {
    /// Whether the list takes it: an open one everything; a closed one what concerns the debate that goes on.
    async fn is_taken(&self, tx: &mut Tx, list: &List) -> Result<bool> {
        if list.open || !matches!(self.kind, Contribution::Point | Contribution::Right | Contribution::Reply)
        {
            return Ok(list.open);
        }
        Ok(store::halls(tx, self.forum).await?.iter().any(|hall| hall.item == Some(self.item)))
    }
}

/// The registration of somebody who acts from their telephone now: not while the stage rehearses.
pub(super) async fn on_telephone(tx: &mut Tx, forum: ForumId, person: uuid::Uuid) -> Result<Registration> {
    takes_telephones(tx, forum).await?;
    credentialed(tx, forum, person).await
}

/// The registration of somebody who takes part from their telephone: it holds a place, and is accredited.
pub(crate) async fn credentialed(tx: &mut Tx, forum: ForumId, person: uuid::Uuid) -> Result<Registration> {
    let known = registration::standing_of(tx, forum, PersonId(person)).await?;
    known
        .filter(|it| it.standing == Standing::Active && it.accredited)
        .ok_or_else(|| Error::Refused(say::not_accredited()))
}

/// Whether whoever takes part may ask for the floor: their category says so.
pub(crate) async fn may_ask(tx: &mut Tx, registration: &Registration) -> Result<bool> {
    let category = forums::category(tx, registration.category).await?;
    Ok(category.is_some_and(|it| it.may_speak))
}

/// Lets somebody wait, within the limits of a list. Answers the place that is new; `None`: they have theirs already.
async fn enter(
    tx: &mut Tx,
    list: &List,
    (registration, delegation): (Option<RegistrationId>, Option<DelegationId>),
    kind: Contribution,
    motion: Option<Motion>,
    hall: Option<RoomId>,
) -> Result<Option<EntryId>> {
    let (all, waiting) = store::count(tx, list.item).await?;
    if all >= ENTRIES_MAX || waiting >= i64::try_from(WAITING_MAX).unwrap_or(i64::MAX) {
        return Err(Error::Refused(say::list_full()));
    }
    let only = list.halls.first().copied().filter(|_| list.halls.len() == 1);
    let hall = hall.filter(|hall| list.halls.contains(hall)).or(only);
    if hall.is_none() && list.halls.len() > 1 && registration.is_some() {
        return Err(Error::Refused(say::which_hall()));
    }
    let motion = motion.or(Some(Motion::Order)).filter(|_| kind == Contribution::Point);
    let id = EntryId(tx.new_id());
    let new =
        NewEntry { id, forum: list.forum, item: list.item, registration, delegation, kind, motion, hall };
    let is_new = store::wait(tx, &new).await?;
    tx.about(Subject::new("item", list.item.0));
    about_speaker(tx, registration);
    tx.fact("stage_kind", Json::Null, kind.word());
    if is_new {
        announce(tx, list);
    }
    Ok(is_new.then_some(id))
}

/// Somebody does not want the floor any more.
pub struct Leave {
    /// Of which forum.
    pub forum: ForumId,
    /// Which contribution of theirs.
    pub entry: EntryId,
}

impl Act for Leave {
    type Out = ();
    const VERB: &'static str = "stage.leave";

    async fn may(&self, by: &By, tx: &mut Tx) -> Result<()> {
        let person = by.person().ok_or(Error::SignIn)?;
        let entry = store::entry(tx, self.entry).await?.ok_or(Error::NotFound)?;
        if entry.person == Some(PersonId(person)) { Ok(()) } else { Err(Error::Forbidden) }
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let entry = store::entry(tx, self.entry).await?.ok_or(Error::NotFound)?;
        item_of(tx, self.forum, entry.item).await?;
        takes_telephones(tx, self.forum).await?;
        tx.about(Subject::new("item", entry.item.0));
        about_entry(tx, &entry);
        // Whoever has been called meanwhile has the floor; whoever has left has left.
        if store::bring(tx, entry.id, State::Waiting, State::Left).await? {
            let list = store::list(tx, self.forum, entry.item).await?;
            announce(tx, &list);
        }
        Ok(())
    }
}

/// Whom a moderator puts on a list.
#[derive(Clone, Copy, Debug)]
pub enum Whose {
    /// Somebody.
    Registration(RegistrationId),
    /// A delegation: whoever it sends to the microphone.
    Delegation(DelegationId),
}

/// A moderator puts somebody on a list, also on a closed one.
pub struct PutOn {
    /// Which list.
    pub floor: Floor,
    /// Whom.
    pub whom: Whose,
    /// What for.
    pub kind: Contribution,
    /// Of a point of order: what it asks for.
    pub motion: Option<Motion>,
    /// In which hall they are.
    pub at: Option<RoomId>,
}

impl Act for PutOn {
    type Out = bool;
    const VERB: &'static str = "stage.put-on";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_run(by, self.floor.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<bool> {
        let (hall, list) = self.floor.begin_unseen(tx).await?;
        // Whoever still sees the item before would put them on a list that nobody looks at.
        if hall.item != Some(list.item) {
            return Err(moved_on());
        }
        tx.alone("list of speakers", list.item.0).await?;
        let whom = self.checked(tx).await?;
        let at = self.at.or(Some(self.floor.hall));
        let Some(id) = enter(tx, &list, whom, self.kind, self.motion, at).await? else { return Ok(false) };
        let put = Moved {
            id,
            state: State::Left,
            became: State::Waiting,
            turn: None,
            turn_at: None,
            reason: String::new(),
            spent_ms: 0,
        };
        store::keep_step(tx, list.forum, Self::VERB, &before(&hall, &list, vec![put]), Some(list.item))
            .await?;
        Ok(true)
    }
}

impl PutOn {
    /// Whom, if they are credentialed to speak.
    async fn checked(&self, tx: &mut Tx) -> Result<(Option<RegistrationId>, Option<DelegationId>)> {
        let forum = self.floor.forum;
        match self.whom {
            Whose::Registration(id) => {
                let found = registration::by_id(tx, id)
                    .await?
                    .filter(|it| it.forum == forum)
                    .ok_or(Error::NotFound)?;
                if found.standing != Standing::Active || !found.accredited {
                    return Err(Error::Refused(say::they_are_not_accredited()));
                }
                if !may_ask(tx, &found).await? {
                    return Err(Error::Refused(say::their_category_may_not_speak()));
                }
                Ok((Some(id), found.delegation))
            }
            Whose::Delegation(id) => {
                if !has_speakers(tx, forum, id).await? {
                    return Err(Error::Refused(say::they_are_not_accredited()));
                }
                Ok((None, Some(id)))
            }
        }
    }
}

/// Whether a delegation has anybody whom it can send to the microphone.
async fn has_speakers(tx: &mut Tx, forum: ForumId, delegation: DelegationId) -> Result<bool> {
    for category in forums::categories(tx, forum).await?.iter().filter(|it| it.may_speak) {
        let filter = Filter {
            delegation: Some(delegation),
            category: Some(category.id),
            accredited: Some(true),
            standing: Some(Standing::Active),
            ..Filter::of(forum)
        };
        if registration::how_many(tx, &filter).await? > 0 {
            return Ok(true);
        }
    }
    Ok(false)
}

/// A moderator takes somebody off a list.
pub struct Strike {
    /// Which list.
    pub floor: Floor,
    /// Whose contribution.
    pub entry: EntryId,
    /// Why.
    pub reason: String,
}

impl Act for Strike {
    type Out = ();
    const VERB: &'static str = "stage.strike";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_run(by, self.floor.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let reason = speakers::checked_reason(&self.reason)?;
        if reason.is_empty() {
            return Err(Error::Refused(say::reason_needed()));
        }
        let (hall, mut list) = self.floor.begin_unseen(tx).await?;
        let entry =
            store::entry(tx, self.entry).await?.filter(|it| it.item == list.item).ok_or(Error::NotFound)?;
        about_entry(tx, &entry);
        let step = before(&hall, &list, vec![moved_to(&entry, State::Left)]);
        if !store::bring(tx, entry.id, State::Waiting, State::Left).await? {
            return Err(moved_on());
        }
        store::keep_step(tx, list.forum, Self::VERB, &step, Some(list.item)).await?;
        because(tx, &entry, &reason);
        change(tx, &mut list).await
    }
}
