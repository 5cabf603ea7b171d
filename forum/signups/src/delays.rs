//! Those concerned are told of what begins at another time: whoever marked an item, signed up for it or has a part in it gets one
//! letter about everything that is news to them.

use crate::{letters, store};
use forums::{Forum, ForumId};
use jiff::ZonedDateTime;
use kernel::{
    Error, Result,
    db::{Act, Tx},
    journal::Subject,
    rights::By,
    web::App,
};
use programme::{Delayed, Delays, Item, ItemId};
use registration::RegistrationId;
use serde_json::Value as Json;

/// What is told in one act: to at most so many people, one thing to each.
const TOLD_AT_ONCE: usize = 200;

/// Tells those concerned. May run twice, and be broken off: what somebody was told is kept in the act in which their letter is
/// written.
///
/// # Errors
/// What the database says.
pub async fn on_delayed(app: App, job: Delayed) -> Result<()> {
    loop {
        let some = TellDelays { forum: job.forum, site: app.config.public_url() };
        if !app.db.act(&By::House, some).await? {
            return Ok(());
        }
    }
}

struct TellDelays {
    forum: ForumId,
    /// `https://forum.example`
    site: String,
}

impl Act for TellDelays {
    /// Whether there may be more people.
    type Out = bool;
    const VERB: &'static str = "signups.tell-delays";

    async fn may(&self, _: &By, _: &mut Tx) -> Result<()> {
        // It only tells of what the stage has declared; no page leads here.
        Ok(())
    }

    async fn run(&self, tx: &mut Tx) -> Result<bool> {
        tx.alone("delays of", self.forum.0).await?;
        tx.about(Subject::new("forum", self.forum.0));
        tx.was_done();
        programme::announce(tx, self.forum).await?;
        let people = store::delays_to_tell(tx, self.forum, TOLD_AT_ONCE).await?;
        if people.is_empty() {
            return Ok(false);
        }
        let scene = Scene {
            forum: forums::forum_by_id(tx, self.forum).await?.ok_or(Error::NotFound)?,
            items: programme::items(tx, self.forum).await?,
            delays: Delays::of(tx, self.forum).await?,
        };
        let mut letters = 0;
        for (registration, told) in people {
            letters += usize::from(scene.tell(tx, registration, told, &self.site).await?);
        }
        tx.fact("letters", Json::Null, letters);
        Ok(true)
    }
}

/// An item that is news to somebody, and when it is expected to begin; `None`: as planned again.
pub(crate) type News<'n> = (&'n Item, Option<ZonedDateTime>);

struct Scene {
    forum: Forum,
    items: Vec<Item>,
    delays: Delays,
}

impl Scene {
    /// Tells somebody what they do not know. Answers whether a letter was written.
    async fn tell(
        &self,
        tx: &mut Tx,
        registration: RegistrationId,
        told: Vec<(ItemId, i64)>,
        site: &str,
    ) -> Result<bool> {
        let mut news: Vec<News<'_>> = vec![];
        for (item, minutes) in told {
            store::was_told(tx, registration, item, minutes).await?;
            let item = self.items.iter().find(|it| it.id == item);
            // Nobody goes to what has begun meanwhile.
            news.extend(
                item.map(|item| (item, self.delays.begins(item))).filter(|it| begins(it) > Some(tx.now)),
            );
        }
        news.sort_by_key(begins);
        if news.is_empty() {
            return Ok(false);
        }
        letters::delayed(tx, &self.forum, registration, &news, site).await
    }
}

fn begins((item, expected): &News<'_>) -> Option<jiff::Timestamp> {
    let begins = expected.clone().or_else(|| item.starts())?;
    Some(begins.timestamp())
}
