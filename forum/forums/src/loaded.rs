//! What a load has written, so that loading the same again changes nothing and the site's own changes are left alone.

use crate::ForumId;
use kernel::{Result, db::Tx};
use serde::Serialize;
use std::collections::BTreeSet;
use uuid::Uuid;

/// What to do with a thing of a folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fresh {
    /// It is new or changed in the file: write it.
    Write,
    /// It stands in the file as it was loaded before.
    Same,
    /// The file is newer, but so is the site: leave it, and say so.
    ChangedOnSite,
}

/// As what the name of a category is remembered, which the site may change while the rest comes from a folder.
pub(crate) const CATEGORY_NAME: &str = "category-name";
/// The same of what its form asks.
pub(crate) const FORM: &str = "form";
/// As what a step is remembered, but for its name.
pub(crate) const STEP: &str = "step";
/// The same of a step of the accreditation.
pub(crate) const STEP_NAME: &str = "step-name";

/// The hash under which a thing changed on the site is remembered.
const ON_SITE: &str = "site";

/// What is to be done with one thing, without doing it: for a preview.
///
/// # Errors
/// What the database says.
pub async fn fresh(
    tx: &mut Tx,
    forum: ForumId,
    thing: &str,
    key: &str,
    content: &impl Serialize,
    overwrite: bool,
) -> Result<Fresh> {
    Ok(fresh_subject(tx, forum, thing, key, content, overwrite).await?.0)
}

/// The same, and what the thing became when it was loaded before, where [`loaded_as`] has remembered that.
///
/// # Errors
/// What the database says.
pub async fn fresh_subject(
    tx: &mut Tx,
    forum: ForumId,
    thing: &str,
    key: &str,
    content: &impl Serialize,
    overwrite: bool,
) -> Result<(Fresh, Option<Uuid>)> {
    let hash = hash_of(content);
    let known: Option<(String, Option<Uuid>)> = tx
        .sql("select hash, subject from loaded where forum = $1 and thing = $2 and key = $3")
        .bind(forum)
        .bind(thing)
        .bind(key)
        .optional()
        .await?;
    let fresh = match known.as_ref().map(|(hash, _)| hash.as_str()) {
        Some(same) if same == hash => Fresh::Same,
        Some(changed) if changed.starts_with(ON_SITE) && !overwrite => {
            // Only a file that says something else than when it was loaded is worth a word.
            let same_file = changed.strip_prefix("site:") == Some(hash.as_str());
            if same_file { Fresh::Same } else { Fresh::ChangedOnSite }
        }
        _ => Fresh::Write,
    };
    Ok((fresh, known.and_then(|(_, subject)| subject)))
}

/// Remembers that a thing is written, and what it is now.
///
/// # Errors
/// What the database says.
pub async fn loaded_as(
    tx: &mut Tx,
    forum: ForumId,
    thing: &str,
    key: &str,
    content: &impl Serialize,
    subject: Uuid,
) -> Result<()> {
    tx.sql(
        "insert into loaded (forum, thing, key, hash, subject) values ($1, $2, $3, $4, $5)
         on conflict (forum, thing, key) do update set hash = excluded.hash, subject = excluded.subject",
    )
    .bind(forum)
    .bind(thing)
    .bind(key)
    .bind(hash_of(content))
    .bind(subject)
    .run()
    .await?;
    Ok(())
}

/// Remembers that what a thing became was changed on the site, whatever the thing was called in its file.
///
/// # Errors
/// What the database says.
pub async fn changed_on_site_as(tx: &mut Tx, forum: ForumId, thing: &str, subject: Uuid) -> Result<()> {
    tx.sql(
        "update loaded set hash = 'site:' || hash
         where forum = $1 and thing = $2 and subject = $3 and substr(hash, 1, 5) <> 'site:'",
    )
    .bind(forum)
    .bind(thing)
    .bind(subject)
    .run()
    .await?;
    Ok(())
}

/// Decides about one thing, and remembers that it is written if so.
///
/// # Errors
/// What the database says.
pub async fn decide(
    tx: &mut Tx,
    forum: ForumId,
    thing: &str,
    key: &str,
    content: &impl Serialize,
    overwrite: bool,
) -> Result<Fresh> {
    let fresh = fresh(tx, forum, thing, key, content, overwrite).await?;
    if fresh == Fresh::Write {
        tx.sql(
            "insert into loaded (forum, thing, key, hash) values ($1, $2, $3, $4)
             on conflict (forum, thing, key) do update set hash = excluded.hash",
        )
        .bind(forum)
        .bind(thing)
        .bind(key)
        .bind(hash_of(content))
        .run()
        .await?;
    }
    Ok(fresh)
}

/// As what a thing is remembered, for [`remember_again`]; nothing where it is not.
///
/// # Errors
/// What the database says.
pub async fn remembered(tx: &mut Tx, forum: ForumId, thing: &str, key: &str) -> Result<Option<String>> {
    let known: Option<(String,)> = tx
        .sql("select hash from loaded where forum = $1 and thing = $2 and key = $3")
        .bind(forum)
        .bind(thing)
        .bind(key)
        .optional()
        .await?;
    Ok(known.map(|(hash,)| hash))
}

/// Remembers a thing as it was remembered before; nothing of it where it was not.
///
/// # Errors
/// What the database says.
pub async fn remember_again(
    tx: &mut Tx,
    forum: ForumId,
    thing: &str,
    key: &str,
    hash: Option<&str>,
) -> Result<()> {
    tx.sql("delete from loaded where forum = $1 and thing = $2 and key = $3")
        .bind(forum)
        .bind(thing)
        .bind(key)
        .run()
        .await?;
    if let Some(hash) = hash {
        tx.sql("insert into loaded (forum, thing, key, hash) values ($1, $2, $3, $4)")
            .bind(forum)
            .bind(thing)
            .bind(key)
            .bind(hash)
            .run()
            .await?;
    }
    Ok(())
}

/// Remembers that a thing was changed on the site. One that never came from a folder needs no memory.
///
/// # Errors
/// What the database says.
pub async fn changed_on_site(tx: &mut Tx, forum: ForumId, thing: &str, key: &str) -> Result<()> {
    tx.sql("update loaded set hash = 'site:' || hash where forum = $1 and thing = $2 and key = $3 and substr(hash, 1, 5) <> 'site:'")
        .bind(forum)
        .bind(thing)
        .bind(key)
        .run()
        .await?;
    Ok(())
}

/// The things of a kind that were changed on the site, by their keys.
///
/// # Errors
/// What the database says.
pub(crate) async fn all_changed_on_site(
    tx: &mut Tx,
    forum: ForumId,
    thing: &str,
) -> Result<BTreeSet<String>> {
    let keys: Vec<(String,)> = tx
        .sql("select key from loaded where forum = $1 and thing = $2 and substr(hash, 1, 5) = 'site:'")
        .bind(forum)
        .bind(thing)
        .all()
        .await?;
    Ok(keys.into_iter().map(|(key,)| key).collect())
}

/// Remembers that a thing was made on the site, where nothing is known of it: a folder of this house that has it too does not
/// write over it.
///
/// # Errors
/// What the database says.
pub async fn made_on_site(tx: &mut Tx, forum: ForumId, thing: &str, key: &str) -> Result<()> {
    tx.sql(
        "insert into loaded (forum, thing, key, hash) values ($1, $2, $3, 'site:')
         on conflict (forum, thing, key) do nothing",
    )
    .bind(forum)
    .bind(thing)
    .bind(key)
    .run()
    .await?;
    Ok(())
}

fn hash_of(content: &impl Serialize) -> String {
    let json = serde_json::to_vec(content).expect("what was read from a file can be written as JSON");
    format!("{:032x}", xxhash_rust::xxh3::xxh3_128(&json))
}
