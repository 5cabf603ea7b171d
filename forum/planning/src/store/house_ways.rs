//! How long it takes from house to house.

use forums::ForumId;
use kernel::{Result, db::Tx};
use programme::RoomId;

/// As far as somebody has said.
pub(crate) async fn house_ways(tx: &mut Tx, forum: ForumId) -> Result<Vec<(RoomId, RoomId, i64)>> {
    Ok(tx
        .sql(
            "select from_house, to_house, minutes from planning_house_way where forum = $1
             order by from_house, to_house",
        )
        .bind(forum)
        .all()
        .await?)
}

/// Says how long it takes; `None`: nobody says any more.
pub(crate) async fn write_house_way(
    tx: &mut Tx,
    forum: ForumId,
    (from, to): (RoomId, RoomId),
    minutes: Option<i64>,
) -> Result<()> {
    let Some(minutes) = minutes else {
        tx.sql("delete from planning_house_way where forum = $1 and from_house = $2 and to_house = $3")
            .bind(forum)
            .bind(from)
            .bind(to)
            .run()
            .await?;
        return Ok(());
    };
    tx.sql(
        "insert into planning_house_way (forum, from_house, to_house, minutes) values ($1, $2, $3, $4)
         on conflict (forum, from_house, to_house) do update set minutes = excluded.minutes",
    )
    .bind(forum)
    .bind(from)
    .bind(to)
    .bind(minutes)
    .run()
    .await?;
    Ok(())
}
