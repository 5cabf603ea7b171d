//! Pictures for screens.

use crate::model::{Picture, PictureId};
use forums::ForumId;
use kernel::{Result, db::Tx};

macro_rules! pictures {
    ($rest:literal) => {
        concat!("select id, file, shows, added_at from stage_picture ", $rest)
    };
}

/// The pictures of a forum, the newest first.
///
/// # Errors
/// What the database says.
pub async fn pictures(tx: &mut Tx, forum: ForumId) -> Result<Vec<Picture>> {
    Ok(tx.sql(pictures!("where forum = $1 order by added_at desc, id desc")).bind(forum).all().await?)
}

/// A picture of a forum.
pub(crate) async fn picture(tx: &mut Tx, forum: ForumId, id: PictureId) -> Result<Option<Picture>> {
    Ok(tx.sql(pictures!("where id = $1 and forum = $2")).bind(id).bind(forum).optional().await?)
}

pub(crate) async fn count_pictures(tx: &mut Tx, forum: ForumId) -> Result<i64> {
    let (count,): (i64,) =
        tx.sql("select count(*) from stage_picture where forum = $1").bind(forum).one().await?;
    Ok(count)
}

/// Whether there is a picture of that id, of whichever forum.
pub(crate) async fn picture_is_there(tx: &mut Tx, id: PictureId) -> Result<bool> {
    let (count,): (i64,) = tx.sql("select count(*) from stage_picture where id = $1").bind(id).one().await?;
    Ok(count > 0)
}

pub(crate) async fn add_picture(tx: &mut Tx, forum: ForumId, it: &Picture) -> Result<()> {
    tx.sql("insert into stage_picture (id, forum, file, shows, added_at) values ($1, $2, $3, $4, $5)")
        .bind(it.id)
        .bind(forum)
        .bind(it.file)
        .bind(&it.shows)
        .bind(it.added_at)
        .run()
        .await?;
    Ok(())
}

pub(crate) async fn remove_picture(tx: &mut Tx, id: PictureId) -> Result<()> {
    tx.sql("delete from stage_picture where id = $1").bind(id).run().await?;
    Ok(())
}
