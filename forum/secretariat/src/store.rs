//! What is asked of mandates; the kernel writes them.

use crate::model::Member;
use forums::ForumId;
use kernel::{Result, db::Tx, rights::Role};

/// Everybody of a forum's secretariat, in the order in which they were named.
///
/// # Errors
/// What the database says.
pub async fn members(tx: &mut Tx, forum: ForumId) -> Result<Vec<Member>> {
    let now = tx.now;
    Ok(tx
        .sql(
            "select p.id as person, p.name, p.language, p.email, m.role, m.starts_at as since
             from mandate m join person p on p.id = m.person
             where m.role in ('organiser', 'officer', 'desk') and m.forum = $1 and m.delegation is null
               and p.erased_at is null and m.starts_at <= $2 and (m.ends_at is null or m.ends_at > $2)
             order by m.starts_at, m.id",
        )
        .bind(forum)
        .bind(now)
        .all()
        .await?)
}

/// Its organisers.
///
/// # Errors
/// What the database says.
pub(crate) async fn organisers(tx: &mut Tx, forum: ForumId) -> Result<Vec<Member>> {
    let mut all = members(tx, forum).await?;
    all.retain(|it| it.role == Role::Organiser);
    Ok(all)
}
