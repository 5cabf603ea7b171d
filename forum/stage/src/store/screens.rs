//! The address of a hall's own screens.

use forums::ForumId;
use kernel::{Result, db::Tx};
use programme::RoomId;
use uuid::Uuid;

/// What the address of a hall's screens is made from: its id, until another was made.
pub(crate) async fn link(tx: &mut Tx, hall: RoomId) -> Result<Uuid> {
    let made: Option<(Uuid,)> =
        tx.sql("select link from stage_screen where hall = $1").bind(hall).optional().await?;
    Ok(made.map_or(hall.0, |(link,)| link))
}

/// Another address for a hall's screens.
pub(crate) async fn renew_link(tx: &mut Tx, forum: ForumId, hall: RoomId, link: Uuid) -> Result<()> {
    tx.sql(
        "insert into stage_screen (hall, forum, link) values ($1, $2, $3)
         on conflict (hall) do update set link = excluded.link",
    )
    .bind(hall)
    .bind(forum)
    .bind(link)
    .run()
    .await?;
    Ok(())
}
