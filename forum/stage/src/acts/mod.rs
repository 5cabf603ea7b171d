//! What consoles and speakers do. Every act of a console says what its author saw.

mod catch_up;
mod crew;
mod focus;
mod halls;
mod lists;
mod pictures;
mod polls;
mod questions;
mod rehearsal;
mod screens;
mod speakers;
mod undo;
mod waiting;

pub(crate) use catch_up::DID_MAX;
pub use catch_up::{CatchUp, Deed, Did};
pub use crew::{Credential, EndModerator, NameModerator};
pub use focus::{Play, Plays, PutFocus, Scroll};
pub use halls::{CountDown, Declare, PutItem, PutMessage};
pub use lists::{Place, SetOpen, SetRules};
pub use pictures::{AddPicture, RemovePicture};
pub use polls::{Answer, RemovePoll, SetPoll, WritePoll};
pub use questions::{Ask, Decide, Support, Withdraw};
pub use rehearsal::{EndRehearsal, Rehearse};
pub use screens::RenewScreens;
pub use speakers::in_order;
pub use speakers::{Call, End, Extend, Run};
pub use undo::Undo;
pub use waiting::{Join, Leave, PutOn, Strike, Whose};
pub(crate) use waiting::{credentialed, may_ask};

use crate::{
    model::{Before, Clock, Entry, Hall, List, Moved, State, topic},
    say, store,
};
use forums::ForumId;
use jiff::Timestamp;
use kernel::{
    Error, Result,
    db::Tx,
    journal::Subject,
    rights::{By, Right, Scope},
};
use programme::{ItemId, RoomId};
use registration::RegistrationId;
use serde_json::Value as Json;

/// A list of speakers as the console of a hall shows it.
#[derive(Clone, Debug)]
pub struct Floor {
    /// Of which forum.
    pub forum: ForumId,
    /// At the console of which hall.
    pub hall: RoomId,
    /// Of which item.
    pub item: ItemId,
    /// The list's revision that the author saw.
    pub seen: i64,
}

pub(crate) fn must_run(by: &By, forum: ForumId) -> Result<()> {
    by.must(Right::RunStage, Scope::forum(forum.0))
}

/// Nobody else acts at a console of the forum until this act ends. Answers the hall.
async fn at_console(tx: &mut Tx, forum: ForumId, hall: RoomId) -> Result<Hall> {
    tx.alone("stage of", forum.0).await?;
    let known = programme::rooms(tx, forum).await?.iter().any(|room| room.id == hall);
    if !known {
        return Err(Error::NotFound);
    }
    tx.about(Subject::new("hall", hall.0));
    store::hall(tx, forum, hall).await
}

/// What somebody who comes too late is told: the console shows what there is now.
fn moved_on() -> Error {
    Error::Refused(say::moved_on())
}

/// Nothing comes from telephones while the stage rehearses.
pub(crate) async fn takes_telephones(tx: &mut Tx, forum: ForumId) -> Result<()> {
    match store::rehearsal(tx, forum).await? {
        Some(_) => Err(Error::Refused(say::phones_wait())),
        None => Ok(()),
    }
}

impl Floor {
    /// The hall and the list, as the author saw it.
    async fn begin(&self, tx: &mut Tx) -> Result<(Hall, List)> {
        let (hall, list) = self.begin_unseen(tx).await?;
        if list.revision == self.seen { Ok((hall, list)) } else { Err(moved_on()) }
    }

    /// The hall and the list, whatever the author saw of it.
    async fn begin_unseen(&self, tx: &mut Tx) -> Result<(Hall, List)> {
        let hall = at_console(tx, self.forum, self.hall).await?;
        item_of(tx, self.forum, self.item).await?;
        let list = store::list(tx, self.forum, self.item).await?;
        Ok((hall, list))
    }
}

/// The item, if the forum has it.
async fn item_of(tx: &mut Tx, forum: ForumId, item: ItemId) -> Result<programme::Item> {
    programme::item(tx, forum, item).await?.ok_or(Error::NotFound)
}

/// Writes a list that a console has changed, and tells whoever watches it.
async fn change(tx: &mut Tx, list: &mut List) -> Result<()> {
    list.revision += 1;
    store::put_list(tx, list).await?;
    announce(tx, list);
    Ok(())
}

/// Tells the screens and consoles of a list's halls, telephones, and "now and next".
pub(crate) fn announce(tx: &mut Tx, list: &List) {
    tell_halls(tx, list);
    tx.changed(topic(list.item.0));
    tx.changed(topic(list.forum.0));
}

/// Tells the screens and consoles of a list's halls. When hundreds of telephones speak at once, telephones look again by
/// themselves: each telling all others would be a storm.
fn tell_halls(tx: &mut Tx, list: &List) {
    for hall in list.halls.iter() {
        tx.changed(topic(hall.0));
    }
}

/// Tells the consoles of all halls.
pub(crate) async fn tell_all(tx: &mut Tx, forum: ForumId) -> Result<()> {
    for room in programme::rooms(tx, forum).await? {
        tx.changed(topic(room.id.0));
    }
    tx.changed(topic(forum.0));
    Ok(())
}

/// Ends the contribution that is being heard, if one is, at that instant.
async fn finish(
    tx: &mut Tx,
    list: &mut List,
    entries: &mut [Entry],
    moved: &mut Vec<Moved>,
    at: Timestamp,
) -> Result<()> {
    let speaking = entries.iter_mut().find(|it| Some(it.id) == list.entry && it.state == State::Speaking);
    if let Some(entry) = speaking {
        moved.push(moved_to(entry, State::Done));
        entry.spent_ms = list.clock().spent_at(at);
        entry.state = State::Done;
        store::bring(tx, entry.id, State::Speaking, State::Done).await?;
        store::heard(tx, entry.id, entry.spent_ms).await?;
    }
    list.entry = None;
    list.set_clock(Clock::default());
    Ok(())
}

fn moved_to(entry: &Entry, became: State) -> Moved {
    Moved {
        id: entry.id,
        state: entry.state,
        became,
        turn: entry.turn,
        turn_at: entry.turn_at,
        reason: entry.reason.clone(),
        spent_ms: entry.spent_ms,
    }
}

/// What there is before an act that changes one list.
fn before(hall: &Hall, list: &List, entries: Vec<Moved>) -> Before {
    Before { lists: vec![list.clone()], entries, ..Before::of(hall) }
}

/// Says in the journal whom an act is about.
fn about_entry(tx: &mut Tx, entry: &Entry) {
    about_speaker(tx, entry.registration);
    tx.fact("stage_kind", Json::Null, entry.kind.word());
}

fn about_speaker(tx: &mut Tx, registration: Option<RegistrationId>) {
    if let Some(registration) = registration {
        tx.about(Subject::new("registration", registration.0));
    }
}

/// States a moderator's reason: of a person it goes with the person.
fn because(tx: &mut Tx, entry: &Entry, reason: &str) {
    if reason.is_empty() {
        return;
    }
    match entry.person {
        Some(person) => tx.personal(person.0, "reason", Json::Null, reason),
        None => tx.fact("reason", Json::Null, reason),
    }
}
