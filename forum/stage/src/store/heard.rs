//! What was heard in a forum.

use crate::model::Spoken;
use forums::ForumId;
use kernel::{Result, db::Tx};

/// Contributions that are added up at most.
const HEARD_MAX: i64 = 50_000;

/// Everything that was heard in a forum or is being heard, in the order in which it was called.
pub(crate) async fn spoken(tx: &mut Tx, forum: ForumId) -> Result<Vec<Spoken>> {
    Ok(tx
        .sql(
            "select e.item, e.registration, e.delegation, d.name as delegation_name, e.kind, e.state, e.joined_at, e.called_at,
               e.spent_ms
             from stage_entry e
             left join delegation d on d.id = e.delegation
             where e.forum = $1 and e.state in ('speaking', 'done')
             order by coalesce(e.called_at, e.joined_at), e.id limit $2",
        )
        .bind(forum)
        .bind(HEARD_MAX)
        .all()
        .await?)
}
