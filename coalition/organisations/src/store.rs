//! The SQL of organisations.

use crate::{Name, NameKind, Names, Organisation, OrganisationId, Written};
use jiff::Timestamp;
use kernel::{
    Result,
    db::{Json, Tx},
    journal::Subject,
};
use std::collections::HashMap;

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

/// Finds the organisation that has exactly this official name, in any spelling of apostrophes and letter case, or adds it.
///
/// # Errors
/// What the database says.
pub async fn find_or_add(
    tx: &mut Tx,
    lang: &str,
    name: &str,
    others: &[(String, String)],
) -> Result<OrganisationId> {
    let fold = lingua::fold(name);
    if let Some(id) = tx.remembered::<Found>().0.get(&fold) {
        return Ok(*id);
    }
    tx.alone("organisation of that name", uuid::Uuid::new_v5(&uuid::Uuid::NAMESPACE_OID, fold.as_bytes()))
        .await?;
    // One that was found to be another's is entered as that one.
    let known: Option<(OrganisationId,)> = tx
        .sql("select coalesce(merged_into, id) from organisation where fold = $1 order by created_at, id limit 1")
        .bind(&fold)
        .optional()
        .await?;
    let id = match known {
        Some((id,)) => id,
        None => add(tx, lang, name, others, &fold).await?,
    };
    tx.remembered::<Found>().0.insert(fold, id);
    Ok(id)
}

/// What an act of many rows has found or added already, by its name as it is looked for.
#[derive(Default)]
struct Found(HashMap<String, OrganisationId>);

async fn add(
    tx: &mut Tx,
    lang: &str,
    name: &str,
    others: &[(String, String)],
    fold: &str,
) -> Result<OrganisationId> {
    let (id, now) = (OrganisationId(tx.new_id()), tx.now);
    let mut names = Names::new();
    for (lang, text) in others {
        names.insert(lang.clone(), Name { text: text.clone(), kind: NameKind::Translation });
    }
    names.insert(lang.to_owned(), Name { text: name.to_owned(), kind: NameKind::Official });
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

/// Every organisation.
pub(crate) async fn all(tx: &mut Tx) -> Result<Vec<Organisation>> {
    Ok(tx
        .sql(
            "select id, name, names, register, number, seat from organisation
             where merged_into is null order by created_at, id limit $1",
        )
        .bind(ALL_MAX)
        .all()
        .await?)
}

/// By what it is seen that there are others, or other names: how many, when the last came, when one was last changed.
pub(crate) async fn mark(tx: &mut Tx) -> Result<(i64, Option<Timestamp>, Option<Timestamp>)> {
    Ok(tx.sql("select count(*), max(created_at), max(changed_at) from organisation").one().await?)
}
