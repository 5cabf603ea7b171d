//! Rooms and houses.

use crate::model::{Room, RoomId};
use forums::ForumId;
use kernel::{
    Result, Text,
    db::{Json, Tx},
};

macro_rules! rooms {
    ($rest:literal) => {
        concat!(
            "select id, slug, city, venue, name, seats, shared, is_house, equipment, equipment_words, removed_at
             from programme_room ",
            $rest
        )
    };
}

/// The rooms of a forum in which things may be planned, in their order.
///
/// # Errors
/// What the database says.
pub async fn rooms(tx: &mut Tx, forum: ForumId) -> Result<Vec<Room>> {
    let sql = rooms!("where forum = $1 and removed_at is null order by position, slug");
    Ok(tx.sql(sql).bind(forum).all().await?)
}

/// The same with those that were removed: something may be published in one of them still.
///
/// # Errors
/// What the database says.
pub async fn all_rooms(tx: &mut Tx, forum: ForumId) -> Result<Vec<Room>> {
    Ok(tx.sql(rooms!("where forum = $1 order by position, slug")).bind(forum).all().await?)
}

/// Writes a room at its place among all, in place of the one of its word. Answers its id, which is the older one's.
pub(crate) async fn write_room(tx: &mut Tx, forum: ForumId, position: i64, room: &Room) -> Result<RoomId> {
    let (id,): (RoomId,) = tx
        .sql(
            "insert into programme_room (id, forum, slug, position, city, venue, name, seats, shared, is_house, equipment,
               equipment_words, removed_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
             on conflict (forum, slug) do update set position = excluded.position, city = excluded.city,
               venue = excluded.venue, name = excluded.name, seats = excluded.seats, shared = excluded.shared,
               is_house = excluded.is_house, equipment = excluded.equipment,
               equipment_words = excluded.equipment_words, removed_at = excluded.removed_at
             returning id",
        )
        .bind(room.id)
        .bind(forum)
        .bind(&room.slug)
        .bind(position)
        .bind(room.city)
        .bind(&room.venue)
        .bind(&room.name)
        .bind(room.seats)
        .bind(room.shared)
        .bind(room.is_house)
        .bind(&room.equipment)
        .bind(&room.equipment_words)
        .bind(room.removed_at)
        .one()
        .await?;
    Ok(id)
}

/// Gives a room its place among all.
pub(crate) async fn place_room(tx: &mut Tx, id: RoomId, position: i64) -> Result<()> {
    tx.sql("update programme_room set position = $2 where id = $1").bind(id).bind(position).run().await?;
    Ok(())
}

/// Says what the house of a room is called.
pub(crate) async fn rename_house_of(tx: &mut Tx, id: RoomId, name: &Text) -> Result<()> {
    tx.sql("update programme_room set venue = $2 where id = $1").bind(id).bind(&Json(name)).run().await?;
    Ok(())
}

/// Forgets all rooms of a forum.
pub(crate) async fn remove_rooms(tx: &mut Tx, forum: ForumId) -> Result<()> {
    tx.sql("delete from programme_room where forum = $1").bind(forum).run().await?;
    Ok(())
}
