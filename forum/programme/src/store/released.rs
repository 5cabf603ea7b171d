//! Addresses: whose text may be read.

use super::{bodies, body};
use crate::model::{Body, Item, ItemId};
use forums::ForumId;
use kernel::{Result, db::Tx};

/// An item of a forum.
pub(crate) async fn item_of(tx: &mut Tx, forum: ForumId, id: ItemId) -> Result<Option<Item>> {
    let known: Option<(ItemId,)> = tx
        .sql("select id from programme_item where id = $1 and forum = $2")
        .bind(id)
        .bind(forum)
        .optional()
        .await?;
    match known {
        Some((id,)) => super::by_id(tx, id).await,
        None => Ok(None),
    }
}

/// Whether an item is another forum's.
pub(crate) async fn is_elsewhere(tx: &mut Tx, forum: ForumId, id: ItemId) -> Result<bool> {
    let other: Option<(ItemId,)> = tx
        .sql("select id from programme_item where id = $1 and forum <> $2")
        .bind(id)
        .bind(forum)
        .optional()
        .await?;
    Ok(other.is_some())
}

/// Lets the text of an address be read; one that may be read already stays as it is.
pub(crate) async fn release(tx: &mut Tx, id: ItemId) -> Result<()> {
    let now = tx.now;
    tx.sql(
        "update programme_item set released_at = $2, changed_at = $2 where id = $1 and released_at is null",
    )
    .bind(id)
    .bind(now)
    .run()
    .await?;
    Ok(())
}

/// The items of a forum that are no address any more, whose texts may not be read all the same.
pub(crate) async fn withheld(tx: &mut Tx, forum: ForumId) -> Result<Vec<ItemId>> {
    let items: Vec<(ItemId,)> = tx
        .sql("select id from programme_item where forum = $1 and withheld and released_at is null")
        .bind(forum)
        .all()
        .await?;
    Ok(items.into_iter().map(|(id,)| id).collect())
}

/// Keeps a text back until it is released; one that was released stays as it is.
pub(crate) async fn withhold(tx: &mut Tx, id: ItemId) -> Result<()> {
    tx.sql("update programme_item set withheld = true where id = $1 and released_at is null")
        .bind(id)
        .run()
        .await?;
    Ok(())
}

/// Whether an item is an address whose text may not be read yet, or was one when it became something else.
pub(crate) async fn is_under_embargo(tx: &mut Tx, id: ItemId) -> Result<bool> {
    let under: Option<(ItemId,)> = tx
        .sql(
            "select id from programme_item
             where id = $1 and (kind = 'address' or withheld) and released_at is null",
        )
        .bind(id)
        .optional()
        .await?;
    Ok(under.is_some())
}

/// The texts of every item, as everybody may read them.
pub(crate) async fn public_bodies(tx: &mut Tx, forum: ForumId) -> Result<Vec<Body>> {
    let under: Vec<(ItemId,)> = tx
        .sql(
            "select id from programme_item
             where forum = $1 and (kind = 'address' or withheld) and released_at is null",
        )
        .bind(forum)
        .all()
        .await?;
    let all = bodies(tx, forum).await?.into_iter();
    Ok(all.map(|it| if under.contains(&(it.id,)) { it.without_text() } else { it }).collect())
}

/// The texts of an item, as everybody may read them.
pub(crate) async fn public_body(tx: &mut Tx, id: ItemId) -> Result<Option<Body>> {
    let under = is_under_embargo(tx, id).await?;
    Ok(body(tx, id).await?.map(|it| if under { it.without_text() } else { it }))
}
