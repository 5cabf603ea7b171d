//! What items say beside their titles: in drafts, and in what versions changed.

use crate::texts::{Rewritten, Texts};
use forums::ForumId;
use kernel::{
    Result,
    db::{Json, Tx},
};
use programme::ItemId;

/// What a draft says; `None` where it says what is published.
pub(crate) async fn change_texts(tx: &mut Tx, forum: ForumId, item: ItemId) -> Result<Option<Texts>> {
    let found: Option<(Option<Json<Texts>>,)> = tx
        .sql("select texts from planning_change where item = $1 and forum = $2")
        .bind(item)
        .bind(forum)
        .optional()
        .await?;
    Ok(found.and_then(|(texts,)| texts).map(|texts| texts.0))
}

/// Keeps what a draft says; `None`: what is published.
pub(crate) async fn write_texts(tx: &mut Tx, item: ItemId, texts: Option<&Json<Texts>>) -> Result<()> {
    tx.sql("update planning_change set texts = $2 where item = $1").bind(item).bind(texts).run().await?;
    Ok(())
}

/// Keeps what a version changed of the texts of an item.
pub(crate) async fn write_version_texts(
    tx: &mut Tx,
    forum: ForumId,
    (number, item): (i64, ItemId),
    texts: &Json<Rewritten>,
) -> Result<()> {
    tx.sql("update planning_version_item set texts = $4 where forum = $1 and number = $2 and item = $3")
        .bind(forum)
        .bind(number)
        .bind(item)
        .bind(texts)
        .run()
        .await?;
    Ok(())
}

/// What versions changed of the texts of an item, from the one after `after` up to `to`, in their order.
pub(crate) async fn version_texts(
    tx: &mut Tx,
    forum: ForumId,
    item: ItemId,
    (after, to): (i64, i64),
) -> Result<Vec<Rewritten>> {
    let found: Vec<(Json<Rewritten>,)> = tx
        .sql(
            "select texts from planning_version_item
             where forum = $1 and item = $2 and number > $3 and number <= $4 and texts is not null order by number limit 200",
        )
        .bind(forum)
        .bind(item)
        .bind(after)
        .bind(to)
        .all()
        .await?;
    Ok(found.into_iter().map(|(texts,)| texts.0).collect())
}
