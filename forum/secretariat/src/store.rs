//! What is asked of mandates; the kernel writes them.

use crate::model::Member;
use forums::ForumId;
use kernel::{Result, db::Tx, rights::Role};
use people::PersonId;

/// Everybody of a forum's secretariat, in the order in which they were named.
///
/// # Errors
/// What the database says.
pub async fn members(tx: &mut Tx, forum: ForumId) -> Result<Vec<Member>> {
    let now = tx.now;
    Ok(tx
        .sql(
            "select p.id as person, p.name, p.language, p.family_name, p.given_name, p.latin_family, p.latin_given, p.email,
               m.role, m.starts_at as since
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

/// The forums in which these records of one person hold the role of an organiser, in the order of their ids.
///
/// # Errors
/// What the database says.
pub(crate) async fn organised_by(tx: &mut Tx, person: &[PersonId]) -> Result<Vec<ForumId>> {
    let now = tx.now;
    let mut forums: Vec<ForumId> = vec![];
    for record in person {
        let some: Vec<(ForumId,)> = tx
            .sql(
                "select forum from mandate
                 where person = $1 and role = 'organiser' and forum is not null and delegation is null
                   and starts_at <= $2 and (ends_at is null or ends_at > $2)",
            )
            .bind(*record)
            .bind(now)
            .all()
            .await?;
        forums.extend(some.into_iter().map(|(forum,)| forum));
    }
    forums.sort_unstable_by_key(|it| it.0);
    forums.dedup();
    Ok(forums)
}

/// The forums whose only organiser a person is, by any of these records of theirs: without them nobody could run these.
///
/// # Errors
/// What the database says.
pub async fn run_alone_by(tx: &mut Tx, person: &[PersonId]) -> Result<Vec<ForumId>> {
    let mut alone = vec![];
    for forum in organised_by(tx, person).await? {
        if organisers(tx, forum).await?.iter().all(|it| person.contains(&it.person)) {
            alone.push(forum);
        }
    }
    Ok(alone)
}
