//! Registrations as lists show them, with the names that belong to them.

use crate::model::{Answers, Count, Filter, Listed, RegistrationId};
use delegations::DelegationId;
use forums::ForumId;
use kernel::{
    Result,
    db::{Json, Sql, Tx},
};
use std::collections::HashMap;

macro_rules! listed {
    ($rest:literal) => {
        concat!(
            "select r.id, r.person, p.name, p.family_name, p.given_name, p.latin_family, p.latin_given, p.passport_name, p.language,
               p.email, p.photo, r.delegation, d.slug as delegation_slug, d.name as delegation_name, r.category,
               c.slug as category_slug, c.name as category_name, c.colour as category_colour, r.organisation,
               o.name as organisation_name, o.names as organisation_names, r.part, r.title, r.position, r.protocol_rank,
               r.standing, r.reserve_place, r.step_place, r.accredited, r.may_enter, r.source, r.ref as reference,
               r.created_at, r.accredited_at ",
            filtered!(),
            $rest
        )
    };
}

/// What a filter leaves; names are searched by [`crate::search()`].
macro_rules! filtered {
    () => {
        "from registration r
           join person p on p.id = r.person
           join category c on c.id = r.category
           left join delegation d on d.id = r.delegation
           left join organisation o on o.id = r.organisation
         where r.forum = $1
           and (r.delegation = $2 or $2 is null)
           and (r.category = $3 or $3 is null)
           and (r.standing = $4 or $4 is null)
           and (r.step_place = $5 or $5 is null)
           and (r.accredited = $6 or $6 is null)
           and (r.organisation = $7 or $7 is null) "
    };
}

/// The registrations that a filter leaves, whatever is searched for, in the order in which they came. Names are sorted by whoever shows them, in the
/// reader's alphabet.
///
/// # Errors
/// What the database says.
pub async fn listed(tx: &mut Tx, filter: &Filter) -> Result<Vec<Listed>> {
    let sql = tx.sql(listed!("order by r.created_at, r.id limit $8 offset $9"));
    Ok(narrowed(sql, filter).bind(filter.limit).bind(filter.skip).all().await?)
}

/// How many registrations a filter leaves, over all its pages.
///
/// # Errors
/// What the database says.
pub async fn how_many(tx: &mut Tx, filter: &Filter) -> Result<i64> {
    let sql = tx.sql(concat!("select count(*) ", filtered!()));
    let (number,): (i64,) = narrowed(sql, filter).one().await?;
    Ok(number)
}

/// A delegation's registrations in a forum that hold a place or wait for one, as lists show them: those with a place
/// in the order in which they came, then the reserve in the head's order.
///
/// # Errors
/// What the database says.
pub async fn of_delegation(tx: &mut Tx, forum: ForumId, delegation: DelegationId) -> Result<Vec<Listed>> {
    let sql = tx.sql(listed!(
        "and r.standing in ('active', 'reserve') order by r.standing, r.reserve_place, r.created_at, r.id limit 5000"
    ));
    Ok(narrowed(sql, &Filter { delegation: Some(delegation), ..Filter::of(forum) }).all().await?)
}

/// One registration as lists show it.
///
/// # Errors
/// What the database says.
pub async fn listed_one(tx: &mut Tx, forum: ForumId, id: RegistrationId) -> Result<Option<Listed>> {
    listed_within(tx, &Filter::of(forum), id).await
}

/// The same, if it is one of those that a filter leaves.
pub(crate) async fn listed_within(
    tx: &mut Tx,
    filter: &Filter,
    id: RegistrationId,
) -> Result<Option<Listed>> {
    let sql = tx.sql(listed!("and r.id = $8"));
    Ok(narrowed(sql, filter).bind(id).optional().await?)
}

fn narrowed<'t, 'q>(sql: Sql<'t, 'q>, filter: &Filter) -> Sql<'t, 'q> {
    sql.bind(filter.forum)
        .bind(filter.delegation)
        .bind(filter.category)
        .bind(filter.standing)
        .bind(filter.step_place)
        .bind(filter.accredited)
        .bind(filter.organisation)
}

/// What everybody who holds a place in a forum has answered to their form.
///
/// # Errors
/// What the database says.
pub async fn answers(tx: &mut Tx, forum: ForumId) -> Result<HashMap<RegistrationId, Answers>> {
    let rows: Vec<(RegistrationId, Json<Answers>)> = tx
        .sql("select id, answers from registration where forum = $1 and standing = 'active'")
        .bind(forum)
        .all()
        .await?;
    Ok(rows.into_iter().map(|(id, answers)| (id, answers.0)).collect())
}

/// How many registrations of a forum there are, by delegation, category, standing and accreditation.
///
/// # Errors
/// What the database says.
pub async fn counts(tx: &mut Tx, forum: ForumId) -> Result<Vec<Count>> {
    Ok(tx
        .sql(
            "select delegation, category, standing, accredited, count(*) as number from registration where forum = $1
             group by delegation, category, standing, accredited",
        )
        .bind(forum)
        .all()
        .await?)
}
