//! What the screens of a hall show beside the floor.

use super::{halls, must_run};
use crate::{
    model::{Clock, Focus, Hall, PollState, QuestionState},
    say, store,
};
use forums::ForumId;
use kernel::{
    Error, Result,
    db::{Act, Json, Tx},
    rights::By,
};
use programme::{Kind, RoomId};

/// Puts a question, a poll, a recording, a picture or the text of an address on the screens of a hall, or takes off what
/// is there.
pub struct PutFocus {
    /// Of which forum.
    pub forum: ForumId,
    /// In which hall.
    pub hall: RoomId,
    /// The hall's revision that the author saw.
    pub seen: i64,
    /// What; `None`: nothing.
    pub focus: Option<Focus>,
}

impl Act for PutFocus {
    type Out = ();
    const VERB: &'static str = "stage.focus";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_run(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let hall = halls::begin(tx, self.forum, self.hall, self.seen).await?;
        let focus = match self.focus {
            Some(focus) => Some(checked(tx, &hall, focus).await?),
            None => None,
        };
        halls::keep(tx, Self::VERB, &hall, None).await?;
        let word = |focus: Option<Focus>| focus.map_or("none", Focus::word);
        tx.fact("stage_focus", word(hall.focus.as_ref().map(|it| it.0)), word(focus));
        halls::show(tx, Hall { focus: focus.map(Json), ..hall }).await
    }
}

/// Only what belongs to the item that goes on, and what everybody may see; but for a recording, which the hall sees before it is
/// public: then it is on the hall's own screens alone.
async fn checked(tx: &mut Tx, hall: &Hall, focus: Focus) -> Result<Focus> {
    if let Focus::Picture(id) = focus {
        store::picture(tx, hall.forum, id).await?.ok_or(Error::NotFound)?;
        return Ok(focus);
    }
    let item = hall.item.ok_or_else(super::moved_on)?;
    match focus {
        Focus::Question(id) => {
            let question = store::question(tx, id).await?.filter(|it| it.item == item);
            if question.ok_or(Error::NotFound)?.state != QuestionState::Open {
                return Err(super::moved_on());
            }
            Ok(focus)
        }
        Focus::Poll(id) => {
            let poll = store::poll(tx, id).await?.filter(|it| it.item == item).ok_or(Error::NotFound)?;
            if poll.state == PollState::Draft {
                return Err(super::moved_on());
            }
            Ok(focus)
        }
        Focus::Text { .. } => {
            let address = super::item_of(tx, hall.forum, item).await?;
            // The screens of a rehearsal are for those who may release it at any time.
            let rehearses = store::rehearsal(tx, hall.forum).await?.is_some();
            let kept_back = !rehearses && programme::is_under_embargo(tx, item).await?;
            if address.kind != Kind::Address || kept_back {
                return Err(Error::Refused(say::text_not_released()));
            }
            Ok(Focus::Text { item, spent_ms: 0, since: Some(tx.now) })
        }
        // It stands at its beginning, so that whoever plays it sees first that it is there.
        Focus::Recording { id, .. } => {
            let of_item = media::of_item(tx, item).await?;
            let known = of_item.iter().any(|it| it.recording.id == id && it.recording.file.is_some());
            if known { Ok(Focus::Recording { id, spent_ms: 0, since: None }) } else { Err(super::moved_on()) }
        }
        Focus::Picture(_) => Ok(focus),
    }
}

/// The text on the screens of a hall moves on, or stands.
pub struct Scroll {
    /// Of which forum.
    pub forum: ForumId,
    /// In which hall.
    pub hall: RoomId,
    /// The hall's revision that the author saw.
    pub seen: i64,
    /// Whether it moves from now on.
    pub moves: bool,
}

impl Act for Scroll {
    type Out = ();
    const VERB: &'static str = "stage.scroll";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_run(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let hall = halls::begin(tx, self.forum, self.hall, self.seen).await?;
        let Some(Json(Focus::Text { item, spent_ms, since })) = hall.focus else {
            return Err(super::moved_on());
        };
        halls::keep(tx, Self::VERB, &hall, None).await?;
        let was = Clock { limit_ms: 0, spent_ms, since };
        let is = if self.moves { was.start(tx.now) } else { was.pause(tx.now) };
        let focus = Some(Json(Focus::Text { item, spent_ms: is.spent_ms, since: is.since }));
        halls::show(tx, Hall { focus, ..hall }).await
    }
}

/// What becomes of a recording on the screens of a hall.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plays {
    /// It plays on.
    On,
    /// It stands.
    Stands,
    /// It begins anew, and plays if it played.
    Anew,
}

/// The recording on the screens of a hall plays, stands, or begins anew.
pub struct Play {
    /// Of which forum.
    pub forum: ForumId,
    /// In which hall.
    pub hall: RoomId,
    /// The hall's revision that the author saw.
    pub seen: i64,
    /// What becomes of it.
    pub plays: Plays,
}

impl Act for Play {
    type Out = ();
    const VERB: &'static str = "stage.play";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_run(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let hall = halls::begin(tx, self.forum, self.hall, self.seen).await?;
        let Some(Json(Focus::Recording { id, spent_ms, since })) = hall.focus else {
            return Err(super::moved_on());
        };
        halls::keep(tx, Self::VERB, &hall, None).await?;
        let was = Clock { limit_ms: 0, spent_ms, since };
        let is = match self.plays {
            Plays::On => was.start(tx.now),
            Plays::Stands => was.pause(tx.now),
            Plays::Anew => Clock { spent_ms: 0, since: since.map(|_| tx.now), ..was },
        };
        let focus = Some(Json(Focus::Recording { id, spent_ms: is.spent_ms, since: is.since }));
        halls::show(tx, Hall { focus, ..hall }).await
    }
}
