//! How far registrations have come, of all of a forum at once.

use crate::model::RegistrationId;
use forums::ForumId;
use kernel::{Result, db::Tx};

/// Whoever had come as far as the first of a pair has come as far as the second; whoever is accredited, to the last. By way
/// of numbers below 0, so that nobody is counted twice.
pub(crate) async fn set_places_of_steps(
    tx: &mut Tx,
    forum: ForumId,
    places: &[(i64, i64)],
    last: i64,
) -> Result<()> {
    let now = tx.now;
    for (from, to) in places {
        tx.sql("update registration set step_place = $3, changed_at = $4 where forum = $1 and step_place = $2 and accredited = false")
            .bind(forum)
            .bind(*from)
            .bind(-1 - *to)
            .bind(now)
            .run()
            .await?;
    }
    tx.sql("update registration set step_place = -1 - step_place where forum = $1 and step_place < 0")
        .bind(forum)
        .run()
        .await?;
    tx.sql("update registration set step_place = $2, changed_at = $3 where forum = $1 and accredited = true")
        .bind(forum)
        .bind(last)
        .bind(now)
        .run()
        .await?;
    Ok(())
}

/// Who holds a place, has every step and is not accredited yet.
pub(crate) async fn through_all_steps(tx: &mut Tx, forum: ForumId, last: i64) -> Result<Vec<RegistrationId>> {
    let found: Vec<(RegistrationId,)> = tx
        .sql(
            "select id from registration
             where forum = $1 and standing = 'active' and accredited = false and step_place >= $2 order by id",
        )
        .bind(forum)
        .bind(last)
        .all()
        .await?;
    Ok(found.into_iter().map(|(id,)| id).collect())
}
