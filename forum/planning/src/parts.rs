//! Somebody is asked to take a part, and says whether they do.

use crate::{
    acts::{as_seen, keep, must_plan},
    letters::Writer,
    model::{Answered, Draft, State, topic},
    people_of::People,
    plan::current,
    say,
    scene::Board,
    store,
};
use forums::{Forum, ForumId};
use kernel::{
    Error, Result,
    db::{Act, Tx},
    journal::Subject,
    live::Topic,
    rights::By,
};
use programme::ItemId;
use serde_json::Value;
use uuid::Uuid;

/// Somebody is asked to take a part.
pub struct Invite {
    /// In which forum.
    pub forum: Forum,
    /// In which item.
    pub item: ItemId,
    /// By which registration.
    pub registration: Uuid,
    /// What addresses of the house begin with.
    pub site: String,
}

impl Act for Invite {
    type Out = ();
    const VERB: &'static str = "planning.invite";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_plan(by, self.forum.id)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let forum = self.forum.id;
        tx.alone("planning of", forum.0).await?;
        tx.about(Subject::new("forum", forum.0));
        tx.about(Subject::new("item", self.item.0));
        tx.about(Subject::new("registration", self.registration));
        let board = Board::load(tx, forum).await?;
        let seat = board.people.by_id(self.registration).ok_or(Error::NotFound)?;
        let planned = current(tx, forum, self.item).await?.ok_or(Error::NotFound)?;
        let is_theirs =
            |part: &&programme::NewPart| board.people.seat(part).is_some_and(|it| it.id == seat.id);
        let part = planned.draft.people.iter().find(is_theirs).ok_or(Error::NotFound)?;
        let chain = forums::coalition(tx).await?.map(|it| it.chain.0).unwrap_or_default();
        let writer = Writer { forum: &self.forum, board: &board, site: &self.site, chain: &chain };
        if !writer.ask(tx, seat, &planned.draft, part).await? {
            return Err(Error::Refused(say::no_mailbox(&seat.name)));
        }
        store::invite(tx, forum, self.item, seat.id).await?;
        tx.fact("invited", Value::Null, Answered::Invited.word());
        tx.changed(topic(forum));
        // Whoever had declined is named on the site again.
        tx.changed(Topic::new("site", forum.0));
        Ok(())
    }
}

/// Somebody who was asked says whether they take their part.
pub struct Answer {
    /// In which forum.
    pub forum: ForumId,
    /// In which item.
    pub item: ItemId,
    /// Whose registration.
    pub registration: Uuid,
    /// Whether they do.
    pub confirmed: bool,
}

impl Act for Answer {
    type Out = ();
    const VERB: &'static str = "planning.answer";

    async fn may(&self, by: &By, tx: &mut Tx) -> Result<()> {
        let person = by.person().ok_or(Error::SignIn)?;
        let seats = store::seats(tx, self.forum).await?;
        let own = seats.iter().any(|seat| seat.id == self.registration && seat.person.0 == person);
        if own { Ok(()) } else { Err(Error::NotFound) }
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        tx.alone("planning of", self.forum.0).await?;
        tx.about(Subject::new("forum", self.forum.0));
        tx.about(Subject::new("item", self.item.0));
        tx.about(Subject::new("registration", self.registration));
        let before = store::answered(tx, self.item, self.registration).await?.ok_or(Error::NotFound)?;
        let state = if self.confirmed { Answered::Confirmed } else { Answered::Declined };
        if before != state {
            store::answer(tx, self.item, self.registration, state).await?;
            tx.fact("invited", before.word(), state.word());
            tx.changed(topic(self.forum));
            // Whoever declines is not named there.
            tx.changed(Topic::new("site", self.forum.0));
        }
        Ok(())
    }
}

/// Somebody's part is taken out of an item, as a draft: whoever has declined, most of all.
pub struct TakeOut {
    /// In which forum.
    pub forum: ForumId,
    /// Of which item.
    pub item: ItemId,
    /// What the editor has seen.
    pub seen: String,
    /// Whose registration.
    pub registration: Uuid,
}

impl Act for TakeOut {
    type Out = ();
    const VERB: &'static str = "planning.take-out";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_plan(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let before = as_seen(tx, self.forum, self.item, &self.seen).await?;
        tx.about(Subject::new("registration", self.registration));
        let people = People::of(tx, self.forum).await?;
        let mut draft: Draft = before.draft.clone();
        draft.people.retain(|part| people.seat(part).is_none_or(|seat| seat.id != self.registration));
        keep(tx, self.forum, self.item, Some(&before), draft, before.state == State::Removed).await
    }
}
