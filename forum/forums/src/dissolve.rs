//! A forum that was founded by mistake goes again, while nothing is in it.

use crate::ForumId;
use kernel::{Result, db::Tx, live::Topic};

/// Removes a forum with its cities and categories, inside the caller's act, which has asked who may and whether anything is in
/// it. What other rooms have of it is gone by then.
///
/// # Errors
/// What the database says, where something still lies in it.
pub async fn dissolve(tx: &mut Tx, forum: ForumId) -> Result<()> {
    for statement in [
        "delete from form_version where category in (select id from category where forum = $1)",
        "delete from category where forum = $1",
        "delete from city where forum = $1",
        "delete from loaded where forum = $1",
        "delete from forum where id = $1",
    ] {
        tx.sql(statement).bind(forum).run().await?;
    }
    tx.changed(Topic::new("site", forum.0));
    Ok(())
}
