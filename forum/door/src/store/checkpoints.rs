//! Zones and checkpoints, and what stands around them.

use crate::model::{Checkpoint, CheckpointId, Zone, ZoneId};
use jiff::civil::Date;
use kernel::{
    Result, Text,
    db::{Shared, Tx},
};
use std::collections::BTreeMap;
use uuid::Uuid;

/// The zones of a forum in their order, those that are closed too.
///
/// # Errors
/// What the database says.
pub async fn zones(tx: &mut Tx, forum: Uuid) -> Result<Vec<Zone>> {
    Ok(tx
        .sql("select id, slug, name, closed_at from zone where forum = $1 order by position, slug")
        .bind(forum)
        .all()
        .await?)
}

/// The checkpoints of a forum, city by city in their order, those that are closed too.
///
/// # Errors
/// What the database says.
pub async fn checkpoints(tx: &mut Tx, forum: Uuid) -> Result<Vec<Checkpoint>> {
    Ok(tx
        .sql(
            "select c.id, c.forum, f.outermost, c.slug, c.name, c.city as city_id, y.name as city,
               y.zone as time_zone, c.zone, z.name as zone_name, c.direction, c.starts_on, c.ends_on, c.closed_at,
               z.closed_at as zone_closed_at
             from checkpoint c join forum f on f.id = c.forum join city y on y.id = c.city join zone z on z.id = c.zone
             where c.forum = $1 order by y.position, c.position, c.slug",
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
            "select c.id, c.forum, f.outermost, c.slug, c.name, c.city as city_id, y.name as city,
               y.zone as time_zone, c.zone, z.name as zone_name, c.direction, c.starts_on, c.ends_on, c.closed_at,
               z.closed_at as zone_closed_at
             from checkpoint c join forum f on f.id = c.forum join city y on y.id = c.city join zone z on z.id = c.zone where c.id = $1",
        )
        .bind(id)
        .optional()
        .await?)
}

/// Writes a zone that is new, behind the others. Answers false where its id is another's.
pub(crate) async fn insert_zone(tx: &mut Tx, forum: Uuid, zone: &Zone) -> Result<bool> {
    let inserted = tx
        .sql(
            "insert into zone (id, forum, slug, name, closed_at, position)
             values ($1, $2, $3, $4, $5, (select coalesce(max(position), -1) + 1 from zone where forum = $2))
             on conflict (id) do nothing",
        )
        .bind(zone.id)
        .bind(forum)
        .bind(&zone.slug)
        .bind(&zone.name)
        .bind(zone.closed_at)
        .run()
        .await?;
    Ok(inserted > 0)
}

/// Writes what a zone is by now.
pub(crate) async fn write_zone(tx: &mut Tx, zone: &Zone) -> Result<()> {
    tx.sql("update zone set name = $2, closed_at = $3 where id = $1")
        .bind(zone.id)
        .bind(&zone.name)
        .bind(zone.closed_at)
        .run()
        .await?;
    Ok(())
}

pub(crate) async fn place_zone(tx: &mut Tx, id: ZoneId, position: i64) -> Result<()> {
    tx.sql("update zone set position = $2 where id = $1").bind(id).bind(position).run().await?;
    Ok(())
}

/// Writes a checkpoint that is new, behind the others. Answers false where its id is another's.
pub(crate) async fn insert_checkpoint(tx: &mut Tx, it: &Checkpoint) -> Result<bool> {
    let inserted = tx
        .sql(
            "insert into checkpoint (id, forum, slug, city, zone, direction, name, starts_on, ends_on, closed_at, position)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10,
               (select coalesce(max(position), -1) + 1 from checkpoint where forum = $2))
             on conflict (id) do nothing",
        )
        .bind(it.id)
        .bind(it.forum)
        .bind(&it.slug)
        .bind(it.city_id)
        .bind(it.zone)
        .bind(it.direction)
        .bind(&it.name)
        .bind(it.starts_on)
        .bind(it.ends_on)
        .bind(it.closed_at)
        .run()
        .await?;
    Ok(inserted > 0)
}

/// Writes what a checkpoint is by now.
pub(crate) async fn write_checkpoint(tx: &mut Tx, it: &Checkpoint) -> Result<()> {
    tx.sql(
        "update checkpoint set city = $2, zone = $3, direction = $4, name = $5, starts_on = $6, ends_on = $7, closed_at = $8
         where id = $1",
    )
    .bind(it.id)
    .bind(it.city_id)
    .bind(it.zone)
    .bind(it.direction)
    .bind(&it.name)
    .bind(it.starts_on)
    .bind(it.ends_on)
    .bind(it.closed_at)
    .run()
    .await?;
    Ok(())
}

pub(crate) async fn place_checkpoint(tx: &mut Tx, id: CheckpointId, position: i64) -> Result<()> {
    tx.sql("update checkpoint set position = $2 where id = $1").bind(id).bind(position).run().await?;
    Ok(())
}

/// First and last day of a forum.
pub(crate) async fn first_and_last_day(tx: &mut Tx, forum: Uuid) -> Result<(Date, Date)> {
    Ok(tx.sql("select starts_on, ends_on from forum where id = $1").bind(forum).one().await?)
}

/// The forums whose doors read the tickets of `outermost`: itself and those within it, however deep.
pub(crate) async fn forums_within(tx: &mut Tx, outermost: Uuid) -> Result<Vec<Uuid>> {
    let found: Vec<(Uuid,)> =
        tx.sql("select id from forum where outermost = $1").bind(outermost).all().await?;
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

/// The words of a forum's cities, of the categories and steps of the forum whose people pass, and of all delegations, by id.
pub(crate) async fn words(tx: &mut Tx, forum: Uuid, outermost: Uuid) -> Result<BTreeMap<Uuid, String>> {
    let cities: Vec<(Uuid, String)> =
        tx.sql("select id, slug from city where forum = $1").bind(forum).all().await?;
    let categories: Vec<(Uuid, String)> =
        tx.sql("select id, slug from category where forum = $1").bind(outermost).all().await?;
    let steps: Vec<(Uuid, String)> =
        tx.sql("select id, slug from step where forum = $1 and place > 0").bind(outermost).all().await?;
    let delegations: Vec<(Uuid, String)> = tx.sql("select id, slug from delegation").all().await?;
    Ok(cities.into_iter().chain(categories).chain(steps).chain(delegations).collect())
}
