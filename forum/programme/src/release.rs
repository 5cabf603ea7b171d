//! The text of an address: nobody reads it before the hall has heard it.

use crate::{
    model::{Body, Item, ItemId, Kind},
    store,
};
use forums::ForumId;
use kernel::{
    Error, Result,
    db::{Act, Tx},
    journal::Subject,
    live::Topic,
    rights::{By, Right, Scope},
};
use serde_json::Value as Json;

/// An address was read out: from now on its text stands on the site and in the files that go out.
pub struct Release {
    /// Of which forum.
    pub forum: ForumId,
    /// Which address, or what became of one that was not released.
    pub item: ItemId,
}

impl Act for Release {
    type Out = ();
    const VERB: &'static str = "programme.release";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        by.must(Right::RunStage, Scope::forum(self.forum.0))
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let address = item(tx, self.forum, self.item).await?.ok_or(Error::NotFound)?;
        if address.kind != Kind::Address && !store::is_under_embargo(tx, address.id).await? {
            return Err(Error::NotFound);
        }
        store::release(tx, address.id).await?;
        tx.about(Subject::new("forum", self.forum.0));
        tx.about(Subject::new("item", address.id.0));
        tx.fact("items", Json::Null, address.slug);
        tx.changed(Topic::new("site", self.forum.0));
        Ok(())
    }
}

/// The item of that id, if it is this forum's.
///
/// # Errors
/// What the database says.
pub async fn item(tx: &mut Tx, forum: ForumId, id: ItemId) -> Result<Option<Item>> {
    store::item_of(tx, forum, id).await
}

/// The item of that word in addresses.
///
/// # Errors
/// What the database says.
pub async fn item_of_word(tx: &mut Tx, forum: ForumId, word: &str) -> Result<Option<Item>> {
    store::by_slug(tx, forum, word).await
}

/// Whether an item is an address whose text was not released yet, or was one when it became something else.
///
/// # Errors
/// What the database says.
pub async fn is_under_embargo(tx: &mut Tx, id: ItemId) -> Result<bool> {
    store::is_under_embargo(tx, id).await
}

impl Body {
    /// Without what is under embargo: texts, documents, and links to either.
    #[must_use]
    pub(crate) fn without_text(mut self) -> Body {
        (self.summary, self.description) = Default::default();
        self.matter.0.attachments.clear();
        self.matter.0.links.clear();
        self.matter.0.url = None;
        self
    }
}
