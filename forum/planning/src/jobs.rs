//! What is done in the background: those whom a version concerns are told, some at a time.

use crate::{
    concerned::Concerned,
    letters::Writer,
    scene::Board,
    store::{self, Telling},
};
use forums::ForumId;
use jiff::SignedDuration;
use kernel::{
    Error, Result,
    db::{Act, Json, Tx},
    jobs::{self, Job},
    journal::Subject,
    rights::By,
    web::App,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::ops::Bound;
use uuid::Uuid;

/// How long those concerned are told nothing, so that what is published in its place is told of at once with it.
pub(crate) const TOLD_AFTER: SignedDuration = SignedDuration::from_mins(1);
/// How long at most, however quickly versions follow each other.
const TOLD_WITHIN: SignedDuration = SignedDuration::from_mins(10);

/// A version was published: those concerned are to be told.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Tell {
    /// In which forum.
    pub forum: ForumId,
}

impl Job for Tell {
    const KIND: &'static str = "planning.tell";
}

/// Which items are told of is settled: letters are to be written.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct WriteLetters {
    /// Which telling.
    pub telling: Uuid,
}

impl Job for WriteLetters {
    const KIND: &'static str = "planning.write-letters";
}

/// People who are written to in one act: a forum's morning needs the writer's seat, too.
const PEOPLE_AT_ONCE: usize = 200;

/// Settles of what people are told: of everything that was published and nobody has been told of, at once, however much it is:
/// everybody gets one letter. Does nothing while the newest version is so new that another one may follow: that one has left the
/// same job. May run twice: what is settled is marked in the same act.
///
/// # Errors
/// What the database says.
pub async fn on_tell(app: App, job: Tell) -> Result<()> {
    app.db.act(&By::House, Settle { forum: job.forum }).await
}

/// Writes to everybody concerned. May run twice, and be broken off: up to whom letters are written is kept in the act in which
/// they are.
///
/// # Errors
/// What the database says.
pub async fn on_write_letters(app: App, job: WriteLetters) -> Result<()> {
    let site = app.config.public_url();
    while app.db.act(&By::House, WriteSome { telling: job.telling, site: site.clone() }).await? {}
    Ok(())
}

struct Settle {
    forum: ForumId,
}

impl Act for Settle {
    type Out = ();
    const VERB: &'static str = "planning.prepare-letters";

    async fn may(&self, _: &By, _: &mut Tx) -> Result<()> {
        // It only tells of what was published; no page leads here.
        Ok(())
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        tx.alone("planning of", self.forum.0).await?;
        tx.about(Subject::new("forum", self.forum.0));
        tx.was_done();
        // A version may be on its way, some items at a time: neither is written while this is.
        let items = store::untold(tx, self.forum).await?;
        let Some((oldest, newest)) = store::untold_since(tx, self.forum).await? else { return Ok(()) };
        if tx.now < (newest + TOLD_AFTER).min(oldest + TOLD_WITHIN) {
            return Ok(());
        }
        store::set_told(tx, self.forum).await?;
        let count = items.len();
        let telling = Telling { id: tx.new_id(), forum: self.forum, items: Json(items), after: None };
        store::insert_telling(tx, &telling).await?;
        jobs::later(tx, &WriteLetters { telling: telling.id }).await?;
        tx.fact("items", Value::Null, count);
        Ok(())
    }
}

struct WriteSome {
    telling: Uuid,
    /// `https://forum.example`
    site: String,
}

impl Act for WriteSome {
    /// Whether there may be more people.
    type Out = bool;
    const VERB: &'static str = "planning.tell";

    async fn may(&self, _: &By, _: &mut Tx) -> Result<()> {
        // As above.
        Ok(())
    }

    async fn run(&self, tx: &mut Tx) -> Result<bool> {
        tx.alone("planning telling", self.telling).await?;
        tx.was_done();
        let Some(telling) = store::telling(tx, self.telling).await? else { return Ok(false) };
        let forum = forums::forum_by_id(tx, telling.forum).await?.ok_or(Error::NotFound)?;
        tx.about(Subject::new("forum", forum.id.0));
        let chain = forums::coalition(tx).await?.map(|it| it.chain.0).unwrap_or_default();
        let items = store::items_told(tx, &telling).await?;
        let board = Board::load(tx, forum.id).await?;
        let coming = signups::coming(tx, forum.id).await?;
        let news = Concerned { board: &board, coming: &coming }.news(&items);
        let from = telling.after.map_or(Bound::Unbounded, Bound::Excluded);
        let some: Vec<_> = news.range((from, Bound::Unbounded)).take(PEOPLE_AT_ONCE).collect();
        let writer = Writer { forum: &forum, board: &board, site: &self.site, chain: &chain };
        let mut letters = 0;
        for (id, news) in &some {
            if let Some(seat) = board.people.by_id(**id) {
                letters += usize::from(writer.tell(tx, seat, news).await?);
            }
        }
        tx.fact("letters", Value::Null, letters);
        let last = some.last().map(|(id, _)| **id).filter(|_| some.len() == PEOPLE_AT_ONCE);
        match last {
            Some(last) => store::telling_goes_on(tx, self.telling, last).await?,
            None => store::drop_telling(tx, self.telling).await?,
        }
        Ok(last.is_some())
    }
}
