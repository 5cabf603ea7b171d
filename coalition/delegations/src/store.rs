//! All SQL on the tables of this room.

use crate::{Delegation, DelegationId, Quota, Seat};
use jiff::Timestamp;
use kernel::{
    Result, Text,
    db::{Json, Tx},
};
use uuid::Uuid;

/// The delegation of that id.
///
/// # Errors
/// What the database says.
pub async fn by_id(tx: &mut Tx, id: DelegationId) -> Result<Option<Delegation>> {
    Ok(tx
        .sql("select id, slug, name, languages, position from delegation where id = $1")
        .bind(id)
        .optional()
        .await?)
}

/// The delegation of that word.
///
/// # Errors
/// What the database says.
pub async fn by_slug(tx: &mut Tx, slug: &str) -> Result<Option<Delegation>> {
    Ok(tx
        .sql("select id, slug, name, languages, position from delegation where slug = $1")
        .bind(slug)
        .optional()
        .await?)
}

/// Every delegation of the coalition.
///
/// # Errors
/// What the database says.
pub async fn all(tx: &mut Tx) -> Result<Vec<Delegation>> {
    Ok(tx
        .sql("select id, slug, name, languages, position from delegation order by position, id")
        .all()
        .await?)
}

/// The delegations of a forum, in protocol order.
///
/// # Errors
/// What the database says.
pub async fn seated(tx: &mut Tx, forum: Uuid) -> Result<Vec<Delegation>> {
    Ok(tx
        .sql(
            "select d.id, d.slug, d.name, d.languages, s.position from delegation d join seat s on s.delegation = d.id
             where s.forum = $1 order by s.position, d.id",
        )
        .bind(forum)
        .all()
        .await?)
}

/// A delegation that has a seat in a forum.
///
/// # Errors
/// What the database says.
pub async fn seated_one(tx: &mut Tx, forum: Uuid, delegation: DelegationId) -> Result<Option<Delegation>> {
    Ok(tx
        .sql(
            "select d.id, d.slug, d.name, d.languages, s.position from delegation d join seat s on s.delegation = d.id
             where s.forum = $1 and d.id = $2",
        )
        .bind(forum)
        .bind(delegation)
        .optional()
        .await?)
}

/// A delegation's seat at a forum.
///
/// # Errors
/// What the database says.
pub async fn seat_of(tx: &mut Tx, forum: Uuid, delegation: DelegationId) -> Result<Option<Seat>> {
    Ok(tx
        .sql("select delegation, position, nominate_until from seat where forum = $1 and delegation = $2")
        .bind(forum)
        .bind(delegation)
        .optional()
        .await?)
}

/// Every quota of a forum.
///
/// # Errors
/// What the database says.
pub async fn quotas(tx: &mut Tx, forum: Uuid) -> Result<Vec<Quota>> {
    Ok(tx
        .sql("select delegation, category, places from quota where forum = $1 order by delegation, category")
        .bind(forum)
        .all()
        .await?)
}

/// Adds a delegation to the coalition, or gives the known one of that word these names. The act that calls this
/// journals it.
///
/// # Errors
/// What the database says.
pub async fn add(
    tx: &mut Tx,
    slug: &str,
    name: &Text,
    languages: &[String],
    position: i64,
) -> Result<DelegationId> {
    let id = DelegationId(tx.new_id());
    let (id,): (DelegationId,) = tx
        .sql(
            "insert into delegation (id, slug, name, languages, position) values ($1, $2, $3, $4, $5)
             on conflict (slug) do update set name = excluded.name, languages = excluded.languages, position = excluded.position
             returning id",
        )
        .bind(id)
        .bind(slug)
        .bind(&Json(name))
        .bind(&Json(languages))
        .bind(position)
        .one()
        .await?;
    Ok(id)
}

/// Seats a delegation at a forum. The act that calls this journals it.
///
/// # Errors
/// What the database says.
pub async fn seat(
    tx: &mut Tx,
    forum: Uuid,
    delegation: DelegationId,
    position: i64,
    nominate_until: Option<Timestamp>,
) -> Result<()> {
    tx.sql(
        "insert into seat (forum, delegation, position, nominate_until) values ($1, $2, $3, $4)
         on conflict (forum, delegation) do update set position = excluded.position, nominate_until = excluded.nominate_until",
    )
    .bind(forum)
    .bind(delegation)
    .bind(position)
    .bind(nominate_until)
    .run()
    .await?;
    Ok(())
}

/// How many of a category a delegation may send; `None` where nothing limits it.
///
/// # Errors
/// What the database says.
pub async fn quota_of(
    tx: &mut Tx,
    forum: Uuid,
    delegation: DelegationId,
    category: Uuid,
) -> Result<Option<i64>> {
    let found: Option<(i64,)> = tx
        .sql("select places from quota where forum = $1 and delegation = $2 and category = $3")
        .bind(forum)
        .bind(delegation)
        .bind(category)
        .optional()
        .await?;
    Ok(found.map(|(places,)| places))
}

pub(crate) async fn write_quota(tx: &mut Tx, forum: Uuid, quota: &Quota) -> Result<()> {
    tx.sql(
        "insert into quota (forum, delegation, category, places) values ($1, $2, $3, $4)
         on conflict (forum, delegation, category) do update set places = excluded.places",
    )
    .bind(forum)
    .bind(quota.delegation)
    .bind(quota.category)
    .bind(quota.places)
    .run()
    .await?;
    Ok(())
}

pub(crate) async fn remove_quota(
    tx: &mut Tx,
    forum: Uuid,
    delegation: DelegationId,
    category: Uuid,
) -> Result<()> {
    tx.sql("delete from quota where forum = $1 and delegation = $2 and category = $3")
        .bind(forum)
        .bind(delegation)
        .bind(category)
        .run()
        .await?;
    Ok(())
}

pub(crate) async fn write_deadline(
    tx: &mut Tx,
    forum: Uuid,
    delegation: DelegationId,
    until: Option<Timestamp>,
) -> Result<()> {
    tx.sql("update seat set nominate_until = $3 where forum = $1 and delegation = $2")
        .bind(forum)
        .bind(delegation)
        .bind(until)
        .run()
        .await?;
    Ok(())
}
