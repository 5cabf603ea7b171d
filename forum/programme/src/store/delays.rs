//! What begins at another time than planned.

use crate::{delays::Delay, model::ItemId};
use forums::ForumId;
use kernel::{Result, db::Tx};

/// What of a forum begins at another time than planned, or did for a while.
pub(crate) async fn delays(tx: &mut Tx, forum: ForumId) -> Result<Vec<Delay>> {
    Ok(tx
        .sql(
            "select item, declared, minutes, revision, changed_at, announced from programme_delay
             where forum = $1 order by item",
        )
        .bind(forum)
        .all()
        .await?)
}

/// Declares how late an item is; by how much it moves is worked out later.
pub(crate) async fn declare_delay(
    tx: &mut Tx,
    forum: ForumId,
    item: ItemId,
    minutes: Option<i64>,
) -> Result<()> {
    let now = tx.now;
    tx.sql(
        "insert into programme_delay (item, forum, declared, minutes, revision, changed_at, announced)
         values ($1, $2, $3, 0, 0, $4, 0) on conflict (item) do update set declared = excluded.declared",
    )
    .bind(item)
    .bind(forum)
    .bind(minutes)
    .bind(now)
    .run()
    .await?;
    Ok(())
}

/// An item moves by so many minutes from now on.
pub(crate) async fn delay(tx: &mut Tx, forum: ForumId, item: ItemId, minutes: i64) -> Result<()> {
    let now = tx.now;
    tx.sql(
        "insert into programme_delay (item, forum, declared, minutes, revision, changed_at, announced)
         values ($1, $2, null, $3, 1, $4, 0)
         on conflict (item) do update set minutes = excluded.minutes, revision = programme_delay.revision + 1,
           changed_at = excluded.changed_at",
    )
    .bind(item)
    .bind(forum)
    .bind(minutes)
    .bind(now)
    .run()
    .await?;
    Ok(())
}

/// Those concerned are told of so many minutes.
pub(crate) async fn announce_delay(tx: &mut Tx, item: ItemId, minutes: i64) -> Result<()> {
    tx.sql("update programme_delay set announced = $2 where item = $1")
        .bind(item)
        .bind(minutes)
        .run()
        .await?;
    Ok(())
}
