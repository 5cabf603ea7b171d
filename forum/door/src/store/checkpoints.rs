//! Zones and checkpoints, and what stands around them.

use crate::model::{Checkpoint, CheckpointId, Direction, Zone};
use jiff::civil::Date;
use kernel::{
    Result, Text,
    db::{Shared, Tx},
};
use std::collections::BTreeMap;
use uuid::Uuid;

/// The zones of a forum, in the order of their words.
///
/// # Errors
/// What the database says.
pub async fn zones(tx: &mut Tx, forum: Uuid) -> Result<Vec<Zone>> {
    Ok(tx.sql("select id, slug, name from zone where forum = $1 order by slug").bind(forum).all().await?)
}

/// The checkpoints of a forum, in the order of its cities.
///
/// # Errors
/// What the database says.
pub async fn checkpoints(tx: &mut Tx, forum: Uuid) -> Result<Vec<Checkpoint>> {
    Ok(tx
        .sql(
            "select c.id, c.forum, coalesce(f.parent, f.id) as outermost, c.name, y.name as city, y.zone as time_zone, c.zone,
               z.name as zone_name, c.direction, c.starts_on, c.ends_on
             from checkpoint c join forum f on f.id = c.forum join city y on y.id = c.city join zone z on z.id = c.zone
             where c.forum = $1 order by y.position, c.slug",
        )
        .bind(forum)
        .all()
        .await?)
}

/// The checkpoint of that id.
///
/// # Errors
/// What the database says.
pub async fn checkpoint(tx: &mut Tx, id: CheckpointId) -> Result<Option<Checkpoint>> {
    Ok(tx
        .sql(
            "select c.id, c.forum, coalesce(f.parent, f.id) as outermost, c.name, y.name as city, y.zone as time_zone, c.zone,
               z.name as zone_name, c.direction, c.starts_on, c.ends_on
             from checkpoint c join forum f on f.id = c.forum join city y on y.id = c.city join zone z on z.id = c.zone where c.id = $1",
        )
        .bind(id)
        .optional()
        .await?)
}

/// The forum whose door a checkpoint is at; it never changes.
pub(crate) async fn forum_of(tx: &mut Tx, id: CheckpointId) -> Result<Option<Uuid>> {
    let found: Option<(Uuid,)> =
        tx.sql("select forum from checkpoint where id = $1").bind(id).optional().await?;
    Ok(found.map(|(forum,)| forum))
}

/// The forums whose doors read the tickets of `outermost`: itself and those within it.
pub(crate) async fn forums_within(tx: &mut Tx, outermost: Uuid) -> Result<Vec<Uuid>> {
    let found: Vec<(Uuid,)> =
        tx.sql("select id from forum where id = $1 or parent = $1").bind(outermost).all().await?;
    Ok(found.into_iter().map(|(id,)| id).collect())
}

/// The delegations of a forum with their names, in protocol order.
pub(crate) async fn delegations(tx: &mut Tx, forum: Uuid) -> Result<Vec<(Uuid, Shared<Text>)>> {
    Ok(tx
        .sql("select d.id, d.name from seat s join delegation d on d.id = s.delegation where s.forum = $1 order by s.position, d.slug")
        .bind(forum)
        .all()
        .await?)
}

/// A checkpoint by the words of its folder.
pub(crate) type WordedCheckpoint = (String, String, String, Direction, Shared<Text>, Date, Date);

/// The checkpoints of a forum: their word, those of city and zone, direction, name, first and last day.
pub(crate) async fn worded_checkpoints(tx: &mut Tx, forum: Uuid) -> Result<Vec<WordedCheckpoint>> {
    Ok(tx
        .sql(
            "select c.slug, y.slug, z.slug, c.direction, c.name, c.starts_on, c.ends_on
             from checkpoint c join city y on y.id = c.city join zone z on z.id = c.zone
             where c.forum = $1 order by y.position, c.slug",
        )
        .bind(forum)
        .all()
        .await?)
}

/// The words of a forum's categories and of all delegations, by id.
pub(crate) async fn words(tx: &mut Tx, forum: Uuid) -> Result<BTreeMap<Uuid, String>> {
    let categories: Vec<(Uuid, String)> =
        tx.sql("select id, slug from category where forum = $1").bind(forum).all().await?;
    let delegations: Vec<(Uuid, String)> = tx.sql("select id, slug from delegation").all().await?;
    Ok(categories.into_iter().chain(delegations).collect())
}
