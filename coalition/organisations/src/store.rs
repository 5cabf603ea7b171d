//! The SQL of organisations.

use crate::{Name, NameKind, Names, Organisation, OrganisationId, Written};
use jiff::Timestamp;
use kernel::{
    Result,
    db::{Json, Tx},
    journal::Subject,
};
use lingua::case::caseless;
use std::collections::{HashMap, HashSet};

/// The organisation of that id.
///
/// # Errors
/// What the database says.
pub async fn by_id(tx: &mut Tx, id: OrganisationId) -> Result<Option<Organisation>> {
    Ok(tx
        .sql("select id, name, names, register, number, seat from organisation where id = $1")
        .bind(id)
        .optional()
        .await?)
}

/// The organisation of that id, if it is one of its own and not a part of another.
///
/// # Errors
/// What the database says.
pub async fn whole(tx: &mut Tx, id: OrganisationId) -> Result<Option<Organisation>> {
    Ok(tx
        .sql("select id, name, names, register, number, seat from organisation where id = $1 and merged_into is null")
        .bind(id)
        .optional()
        .await?)
}

/// Whose part an organisation is.
pub(crate) async fn merged_into(tx: &mut Tx, id: OrganisationId) -> Result<Option<OrganisationId>> {
    let found: Option<(Option<OrganisationId>,)> =
        tx.sql("select merged_into from organisation where id = $1").bind(id).optional().await?;
    Ok(found.and_then(|(into,)| into))
}

pub(crate) async fn set_merged_into(
    tx: &mut Tx,
    id: OrganisationId,
    into: Option<OrganisationId>,
) -> Result<()> {
    let now = tx.now;
    tx.sql("update organisation set merged_into = $2, changed_at = $3 where id = $1")
        .bind(id)
        .bind(into)
        .bind(now)
        .run()
        .await?;
    Ok(())
}

pub(crate) async fn write(tx: &mut Tx, id: OrganisationId, to: &Written) -> Result<()> {
    let now = tx.now;
    tx.sql(
        "update organisation set name = $2, names = $3, register = $4, number = $5, seat = $6, changed_at = $7 where id = $1",
    )
    .bind(id)
    .bind(&to.name)
    .bind(&Json(&to.names))
    .bind(&to.register)
    .bind(&to.number)
    .bind(&to.seat)
    .bind(now)
    .run()
    .await?;
    Ok(())
}

/// All organisations that have a registration in a forum.
///
/// # Errors
/// What the database says.
pub async fn of_forum(tx: &mut Tx, forum: uuid::Uuid) -> Result<Vec<Organisation>> {
    Ok(tx
        .sql(
            "select id, name, names, register, number, seat from organisation
             where id in (select organisation from registration where forum = $1 and organisation is not null)",
        )
        .bind(forum)
        .all()
        .await?)
}

/// Finds the organisation that has exactly this official name, in any letter case and with any apostrophes, or adds it.
/// Whatever is alike beyond that is for a person to decide. `others`: its names in other languages; those that a known
/// organisation lacks are added to it.
///
/// # Errors
/// What the database says.
pub async fn find_or_add(
    tx: &mut Tx,
    lang: &str,
    name: &str,
    others: &[(String, String)],
) -> Result<OrganisationId> {
    let key = (caseless(name, lang), lang.to_owned());
    if let Some(id) = tx.remembered::<Found>().by_name.get(&key).copied() {
        add_translations(tx, id, others).await?;
        return Ok(id);
    }
    let fold = lingua::fold(name);
    tx.alone("organisation of that name", uuid::Uuid::new_v5(&uuid::Uuid::NAMESPACE_OID, fold.as_bytes()))
        .await?;
    // Several organisations may have one search key: `Есіл` and `Асыл`.
    let namesakes = of_fold(tx, &fold).await?;
    let known = namesakes.into_iter().find(|(.., theirs)| caseless(theirs, lang) == key.0);
    let id = match known {
        Some((id, into, _)) => {
            let id = whole_of(tx, id, into).await?;
            add_translations(tx, id, others).await?;
            id
        }
        None => add(tx, lang, name, others, &fold).await?,
    };
    tx.remembered::<Found>().by_name.insert(key, id);
    Ok(id)
}

/// What an act of many rows has found or added already.
#[derive(Default)]
struct Found {
    /// By the name as it is compared, and its language.
    by_name: HashMap<(String, String), OrganisationId>,
    /// The languages in which an organisation has a name.
    languages: HashMap<OrganisationId, HashSet<String>>,
}

/// Organisations of one search key that are looked at.
const NAMESAKES_MAX: i64 = 200;

/// Those whose official name has that search key, the oldest first: id, what it is a part of, official name.
async fn of_fold(tx: &mut Tx, fold: &str) -> Result<Vec<(OrganisationId, Option<OrganisationId>, String)>> {
    Ok(tx
        .sql(
            "select id, merged_into, name from organisation where fold = $1 order by created_at, id limit $2",
        )
        .bind(fold)
        .bind(NAMESAKES_MAX)
        .all()
        .await?)
}

/// The organisation that one goes on in, which is a part of `into`: itself, or the whole at the end, however many merges
/// that took.
async fn whole_of(tx: &mut Tx, id: OrganisationId, into: Option<OrganisationId>) -> Result<OrganisationId> {
    let (mut whole, mut next) = (id, into);
    for _ in 0..PARTS_MAX {
        let Some(into) = next else { break };
        whole = into;
        next = merged_into(tx, into).await?;
    }
    Ok(whole)
}

/// Adds the names in languages in which a known organisation has none.
async fn add_translations(tx: &mut Tx, id: OrganisationId, others: &[(String, String)]) -> Result<()> {
    let is_known = |tx: &mut Tx, lang: &str| {
        tx.remembered::<Found>().languages.get(&id).is_some_and(|known| known.contains(lang))
    };
    if others.iter().all(|(lang, text)| text.trim().is_empty() || is_known(tx, lang)) {
        return Ok(());
    }
    tx.alone("organisation", id.0).await?;
    let Some(it) = whole(tx, id).await? else { return Ok(()) };
    let mut to = Written::from(&it);
    for (lang, text) in others.iter().filter(|(_, text)| !text.trim().is_empty()) {
        if !to.names.contains_key(lang) {
            tx.about(Subject::new("organisation", id.0));
            tx.fact("organisation.name", serde_json::Value::Null, text.trim());
            let name = Name { text: text.trim().to_owned(), kind: NameKind::Translation };
            to.names.insert(lang.clone(), name);
        }
    }
    if to.names != it.names.0 {
        write(tx, id, &to).await?;
    }
    tx.remembered::<Found>().languages.insert(id, to.names.into_keys().collect());
    Ok(())
}

async fn add(
    tx: &mut Tx,
    lang: &str,
    name: &str,
    others: &[(String, String)],
    fold: &str,
) -> Result<OrganisationId> {
    let (id, now) = (OrganisationId(tx.new_id()), tx.now);
    let mut names = Names::new();
    for (lang, text) in others.iter().filter(|(_, text)| !text.trim().is_empty()) {
        names.insert(lang.clone(), Name { text: text.clone(), kind: NameKind::Translation });
    }
    names.insert(lang.to_owned(), Name { text: name.to_owned(), kind: NameKind::Official });
    tx.remembered::<Found>().languages.insert(id, names.keys().cloned().collect());
    tx.sql("insert into organisation (id, name, names, fold, created_at) values ($1, $2, $3, $4, $5)")
        .bind(id)
        .bind(name)
        .bind(&Json(names))
        .bind(fold)
        .bind(now)
        .run()
        .await?;
    tx.about(Subject::new("organisation", id.0));
    tx.fact("organisation.name", serde_json::Value::Null, name);
    Ok(id)
}

/// Organisations that the search holds at most.
const ALL_MAX: i64 = 50_000;
/// Parts that one organisation may be made of, at most.
pub(crate) const PARTS_MAX: usize = 100;

/// Every organisation with its names, and what it is a part of.
pub(crate) async fn all(tx: &mut Tx) -> Result<Vec<(OrganisationId, Option<OrganisationId>, Json<Names>)>> {
    Ok(tx
        .sql("select id, merged_into, names from organisation order by created_at, id limit $1")
        .bind(ALL_MAX)
        .all()
        .await?)
}

/// The names of an organisation with their languages, then those that what was made a part of it has beside them, all the
/// way down.
///
/// # Errors
/// What the database says.
pub async fn names_of(tx: &mut Tx, id: OrganisationId) -> Result<Vec<(String, String)>> {
    let Some(it) = by_id(tx, id).await? else { return Ok(vec![]) };
    let of = |names: Names| names.into_iter().map(|(lang, name)| (lang, name.text));
    let mut all: Vec<(String, String)> = of(it.names.0).collect();
    let (mut whole, mut parts) = (vec![id], 0);
    while let Some(next) = whole.pop().filter(|_| parts < PARTS_MAX) {
        let found: Vec<(OrganisationId, Json<Names>)> = tx
            .sql("select id, names from organisation where merged_into = $1 order by created_at, id limit $2")
            .bind(next)
            .bind(i64::try_from(PARTS_MAX).unwrap_or(i64::MAX))
            .all()
            .await?;
        for (part, names) in found {
            whole.push(part);
            parts += 1;
            for name in of(names.0) {
                if !all.iter().any(|(_, text)| *text == name.1) {
                    all.push(name);
                }
            }
        }
    }
    Ok(all)
}

/// By what it is seen that there are others, or other names: how many, when the last came, when one was last changed.
pub(crate) async fn mark(tx: &mut Tx) -> Result<(i64, Option<Timestamp>, Option<Timestamp>)> {
    Ok(tx.sql("select count(*), max(created_at), max(changed_at) from organisation").one().await?)
}
