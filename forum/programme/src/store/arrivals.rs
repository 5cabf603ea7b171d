//! Files that went in, and what each item that they wrote was before.

use crate::{
    model::RoomId,
    undo::{Arrival, ArrivalId, Days, Written},
};
use forums::ForumId;
use jiff::Timestamp;
use kernel::{
    Result,
    db::{Json, Tx},
};

/// Arrivals that are shown.
const SHOWN_MAX: i64 = 50;

/// Writes down that a file goes in; once.
pub(crate) async fn arrive(tx: &mut Tx, id: ArrivalId, forum: ForumId, name: &str) -> Result<()> {
    let now = tx.now;
    tx.sql(
        "insert into programme_arrival (id, forum, name, arrived_at, days, rooms) values ($1, $2, $3, $4, null, '[]')
         on conflict (id) do nothing",
    )
    .bind(id)
    .bind(forum)
    .bind(name)
    .bind(now)
    .run()
    .await?;
    Ok(())
}

/// What a file made of the days of its forum.
pub(crate) async fn arrival_set_days(tx: &mut Tx, id: ArrivalId, days: &Days) -> Result<()> {
    let days = Json(days);
    tx.sql("update programme_arrival set days = $2 where id = $1").bind(id).bind(&days).run().await?;
    Ok(())
}

/// The rooms that a file added.
pub(crate) async fn arrival_set_rooms(tx: &mut Tx, id: ArrivalId, rooms: &[RoomId]) -> Result<()> {
    let rooms = Json(rooms);
    tx.sql("update programme_arrival set rooms = $2 where id = $1").bind(id).bind(&rooms).run().await?;
    Ok(())
}

/// A file that went in.
pub(crate) async fn arrival(tx: &mut Tx, id: ArrivalId) -> Result<Option<Arrival>> {
    Ok(tx
        .sql("select id, forum, name, arrived_at, days, rooms from programme_arrival where id = $1")
        .bind(id)
        .optional()
        .await?)
}

/// Files that went in, the newest first.
pub(crate) async fn arrivals(tx: &mut Tx, forum: ForumId) -> Result<Vec<Arrival>> {
    Ok(tx
        .sql(
            "select id, forum, name, arrived_at, days, rooms from programme_arrival where forum = $1
             order by arrived_at desc, id desc limit $2",
        )
        .bind(forum)
        .bind(SHOWN_MAX)
        .all()
        .await?)
}

/// Writes down an item that a file wrote, behind the others.
pub(crate) async fn insert_written(tx: &mut Tx, arrival: ArrivalId, it: &Written) -> Result<()> {
    tx.sql(
        "insert into programme_arrival_item (arrival, nth, item, key, before, loaded, made)
         values ($1, (select coalesce(max(nth), 0) + 1 from programme_arrival_item where arrival = $1), $2, $3, $4, $5, $6)",
    )
    .bind(arrival)
    .bind(it.item)
    .bind(&it.key)
    .bind(it.before.as_ref())
    .bind(it.loaded.as_ref())
    .bind(it.made)
    .run()
    .await?;
    Ok(())
}

/// What a file wrote, the last one first: what lies in an item comes before it.
pub(crate) async fn written(tx: &mut Tx, arrival: ArrivalId, limit: usize) -> Result<Vec<Written>> {
    Ok(tx
        .sql(
            "select nth, item, key, before, loaded, made from programme_arrival_item where arrival = $1
             order by nth desc limit $2",
        )
        .bind(arrival)
        .bind(i64::try_from(limit).unwrap_or(i64::MAX))
        .all()
        .await?)
}

pub(crate) async fn remove_written(tx: &mut Tx, arrival: ArrivalId, from: i64) -> Result<()> {
    tx.sql("delete from programme_arrival_item where arrival = $1 and nth >= $2")
        .bind(arrival)
        .bind(from)
        .run()
        .await?;
    Ok(())
}

/// Forgets one arrival.
pub(crate) async fn remove_arrival(tx: &mut Tx, id: ArrivalId) -> Result<()> {
    tx.sql("delete from programme_arrival_item where arrival = $1").bind(id).run().await?;
    tx.sql("delete from programme_arrival where id = $1").bind(id).run().await?;
    Ok(())
}

/// Forgets what went in until that time, in whatever forum.
pub(crate) async fn remove_arrivals_until(tx: &mut Tx, time: Timestamp) -> Result<()> {
    tx.sql(
        "delete from programme_arrival_item where arrival in
           (select id from programme_arrival where arrived_at <= $1)",
    )
    .bind(time)
    .run()
    .await?;
    tx.sql("delete from programme_arrival where arrived_at <= $1").bind(time).run().await?;
    Ok(())
}

/// Takes a room out of use where nothing is in it and nobody has said anything of it.
pub(crate) async fn remove_unused_room(tx: &mut Tx, id: RoomId) -> Result<()> {
    let now = tx.now;
    tx.sql(
        "update programme_room set removed_at = $2
         where id = $1 and removed_at is null and seats is null
           and not exists (select 1 from programme_item i where i.room = programme_room.id)",
    )
    .bind(id)
    .bind(now)
    .run()
    .await?;
    Ok(())
}
