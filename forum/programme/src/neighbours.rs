//! What this room's pages show of rooms above it, without knowing them. The binary fills it in.

use crate::model::{Item, ItemId};
use forums::Here;
use futures_util::future::BoxFuture;
use kernel::{Result, db::Tx};
use std::collections::BTreeMap;

/// Where controls of items stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stand {
    /// In a list, one beside the other.
    List,
    /// On the item's own page.
    Page,
}

/// What whoever asks can do with each of these items, as HTML of the room that it belongs to. Where strangers see something,
/// it is announced as `site`: their pages are kept.
pub type Controls = for<'t> fn(
    &'t mut Tx,
    &'t Here,
    &'t [&'t Item],
    Stand,
) -> BoxFuture<'t, Result<BTreeMap<ItemId, String>>>;

/// What stands on an item's own page around its text, as HTML of the rooms that it belongs to.
#[derive(Clone, Debug, Default)]
pub struct Added {
    /// Before the text.
    pub before_text: String,
    /// After the text.
    pub after_text: String,
}

/// What an item's own page shows whoever asks besides its text. Where strangers see something, it is announced as `site`.
pub type Additions = for<'t> fn(&'t mut Tx, &'t Here, &'t Item) -> BoxFuture<'t, Result<Added>>;

/// What the rooms above add.
#[derive(Clone, Copy)]
pub struct Neighbours {
    /// Beside items.
    pub controls: Controls,
    /// On an item's own page.
    pub additions: Additions,
}

impl Default for Neighbours {
    /// As if this room were the only one.
    fn default() -> Neighbours {
        Neighbours {
            controls: |_, _, _, _| Box::pin(async { Ok(BTreeMap::new()) }),
            additions: |_, _, _| Box::pin(async { Ok(Added::default()) }),
        }
    }
}
