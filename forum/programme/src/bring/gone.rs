//! What is no longer in a series of files.

use super::{Arriving, must_manage};
use crate::{
    delays,
    load::ITEM,
    model::{ItemId, Status},
    store,
    undo::Was,
};
use forums::ForumId;
use kernel::{
    Result,
    db::{Act, Tx},
    journal::Subject,
    live::Topic,
    rights::By,
};
use serde_json::json;

/// What is no longer in a series of files does not take place.
pub(super) struct Cancel {
    pub forum: ForumId,
    pub arrival: Arriving,
    /// Each with the name under which it was taken in.
    pub items: Vec<(ItemId, String)>,
}

impl Act for Cancel {
    type Out = ();
    const VERB: &'static str = "programme.cancel";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_manage(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        tx.about(Subject::new("forum", self.forum.0));
        self.arrival.begin(tx, self.forum).await?;
        for (id, key) in &self.items {
            let loaded = forums::remembered(tx, self.forum, ITEM, key).await?;
            let was = Was::of(tx, *id, key, loaded).await?;
            store::set_status(tx, *id, Status::Cancelled).await?;
            // Should it come back in a file, it takes place again, even if the file says of it what it said before.
            forums::decide(tx, self.forum, ITEM, key, &json!(null), true).await?;
            was.written(tx, self.arrival.id, *id).await?;
        }
        tx.fact("items", serde_json::Value::Null, self.items.len());
        tx.changed(Topic::new("site", self.forum.0));
        delays::settle(tx, self.forum).await
    }
}
