//! Who may have what is kept back.

use crate::model::Embargo;
use forums::ForumId;
use jiff::Timestamp;
use kernel::{
    Error, Result,
    db::Tx,
    rights::{By, Right, Scope},
};
use programme::{Item, ItemId};

/// # Errors
/// [`Error::SignIn`] and [`Error::Forbidden`] for whoever does not run the forum.
pub(crate) fn must_edit(by: &By, forum: ForumId) -> Result<()> {
    by.must(Right::ManageForum, Scope::forum(forum.0))
}

/// The item of that word.
pub(crate) async fn item_of(tx: &mut Tx, forum: ForumId, slug: &str) -> Result<Item> {
    programme::by_slug(tx, forum, slug).await?.ok_or(Error::NotFound)
}

/// Whether an item stands in the programme and, if it is an address, was read out.
pub(crate) async fn is_item_open(tx: &mut Tx, forum: ForumId, item: ItemId) -> Result<bool> {
    let stands = programme::item(tx, forum, item).await?.is_some();
    Ok(stands && !programme::is_under_embargo(tx, item).await?)
}

impl Embargo {
    /// Whether it is over at `now`, whatever holds of the item.
    pub(crate) fn is_over(self, opens_at: Option<Timestamp>, now: Timestamp) -> bool {
        match self {
            Embargo::None => true,
            Embargo::Until => opens_at.is_some_and(|at| at <= now),
            Embargo::ByHand => false,
        }
    }
}

/// Whether whoever asks gets what is open or not: `Ok(true)` where everybody does, `Ok(false)` where only those who edit do.
///
/// # Errors
/// [`Error::NotFound`] for everybody else: they do not learn that it is there.
pub(crate) fn must_see(by: &By, forum: ForumId, is_open: bool) -> Result<bool> {
    match is_open {
        true => Ok(true),
        false => must_edit(by, forum).map(|()| false).map_err(|_| Error::NotFound),
    }
}
