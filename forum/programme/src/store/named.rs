//! Parts of people whom only a name stands for: nobody of that name is registered.

use forums::ForumId;
use kernel::{Result, db::Tx};

/// Names that are looked through, at most.
const NAMES_MAX: i64 = 20_000;

/// The names in a forum's programme that are no registered person's.
pub(crate) async fn only_named(tx: &mut Tx, forum: ForumId) -> Result<Vec<String>> {
    let names: Vec<(String,)> = tx
        .sql(
            "select distinct a.name from programme_part a
             where a.forum = $1 and a.name <> '' and a.registration is null
               and not exists (select 1 from registration r where r.forum = a.forum and r.ref = a.ref)
               and not exists (select 1 from registration r join person p on p.id = r.person
                 where r.forum = a.forum and p.name = a.name)
             limit $2",
        )
        .bind(forum)
        .bind(NAMES_MAX)
        .all()
        .await?;
    Ok(names.into_iter().map(|(name,)| name).collect())
}

/// Removes every part that has exactly this name and no registration. Answers how many there were.
pub(crate) async fn remove_named(tx: &mut Tx, forum: ForumId, name: &str) -> Result<u64> {
    Ok(tx
        .sql("delete from programme_part where forum = $1 and name = $2 and registration is null")
        .bind(forum)
        .bind(name)
        .run()
        .await?)
}
