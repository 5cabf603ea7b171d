//! What is done in the background: those whom a version concerns are told.

use crate::{
    letters::{Writer, news_of},
    scene::Board,
    store,
};
use forums::ForumId;
use kernel::{
    Error, Result,
    db::{Act, Tx},
    jobs::Job,
    journal::Subject,
    rights::By,
    web::App,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A version was published: those concerned are to be told.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Tell {
    /// In which forum.
    pub forum: ForumId,
}

impl Job for Tell {
    const KIND: &'static str = "planning.tell";
}

/// Changed items of which one act tells.
const ITEMS_AT_ONCE: usize = 200;

/// Tells everybody concerned of what was published and nobody has been told of. May run twice: what was told is marked in
/// the same act in which the letters are written.
///
/// # Errors
/// What the database says.
pub async fn on_tell(app: App, job: Tell) -> Result<()> {
    loop {
        let site = app.config.public_url();
        let told = app.db.act(&By::House, TellSome { forum: job.forum, site }).await?;
        if told < ITEMS_AT_ONCE {
            return Ok(());
        }
    }
}

struct TellSome {
    forum: ForumId,
    site: String,
}

impl Act for TellSome {
    /// How many items were told of.
    type Out = usize;
    const VERB: &'static str = "planning.tell";

    async fn may(&self, _: &By, _: &mut Tx) -> Result<()> {
        // It only tells of what was published; no page leads here.
        Ok(())
    }

    async fn run(&self, tx: &mut Tx) -> Result<usize> {
        tx.alone("planning of", self.forum.0).await?;
        tx.about(Subject::new("forum", self.forum.0));
        let limit = i64::try_from(ITEMS_AT_ONCE).unwrap_or(i64::MAX);
        let items = store::untold(tx, self.forum, limit).await?;
        let forum = forums::forum_by_id(tx, self.forum).await?.ok_or(Error::NotFound)?;
        let chain = forums::coalition(tx).await?.map(|it| it.chain.0).unwrap_or_default();
        let board = Board::load(tx, self.forum).await?;
        let writer = Writer { forum: &forum, board: &board, site: &self.site, chain: &chain };
        let mut letters = 0;
        for (id, news) in news_of(&board.people, &items) {
            if let Some(seat) = board.people.by_id(id) {
                letters += usize::from(writer.tell(tx, seat, &news).await?);
            }
        }
        for item in &items {
            store::set_told(tx, self.forum, item.number, item.item).await?;
        }
        tx.fact("letters", Value::Null, letters);
        Ok(items.len())
    }
}
