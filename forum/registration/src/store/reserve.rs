//! The places of a delegation in a category: those that are used, and who waits for one.

use crate::model::RegistrationId;
use delegations::DelegationId;
use forums::{CategoryId, ForumId};
use kernel::{
    Result,
    db::{Sql, Tx},
};

/// Of which delegation, in which category of which forum.
fn of<'t, 'q>(
    sql: Sql<'t, 'q>,
    forum: ForumId,
    delegation: DelegationId,
    category: CategoryId,
) -> Sql<'t, 'q> {
    sql.bind(forum).bind(delegation).bind(category)
}

/// How many places a delegation uses in a category.
pub(crate) async fn used(
    tx: &mut Tx,
    forum: ForumId,
    delegation: DelegationId,
    category: CategoryId,
) -> Result<i64> {
    let sql = tx.sql(
        "select count(*) from registration where forum = $1 and delegation = $2 and category = $3 and standing = 'active'",
    );
    let (number,): (i64,) = of(sql, forum, delegation, category).one().await?;
    Ok(number)
}

/// The reserve of a delegation in a category, in the head's order.
///
/// # Errors
/// What the database says.
pub async fn reserve(
    tx: &mut Tx,
    forum: ForumId,
    delegation: DelegationId,
    category: CategoryId,
) -> Result<Vec<(RegistrationId, i64)>> {
    let sql = tx.sql(
        "select id, coalesce(reserve_place, 0) from registration where forum = $1 and delegation = $2 and category = $3
           and standing = 'reserve' order by reserve_place, id",
    );
    Ok(of(sql, forum, delegation, category).all().await?)
}

pub(crate) async fn set_reserve_place(tx: &mut Tx, id: RegistrationId, place: i64) -> Result<()> {
    let now = tx.now;
    tx.sql("update registration set reserve_place = $2, changed_at = $3 where id = $1")
        .bind(id)
        .bind(place)
        .bind(now)
        .run()
        .await?;
    Ok(())
}

/// The last place of the reserve; 0 when nobody waits.
pub(crate) async fn reserve_end(
    tx: &mut Tx,
    forum: ForumId,
    delegation: DelegationId,
    category: CategoryId,
) -> Result<i64> {
    let sql = tx.sql(
        "select coalesce(max(reserve_place), 0) from registration where forum = $1 and delegation = $2 and category = $3
           and standing = 'reserve'",
    );
    let (last,): (i64,) = of(sql, forum, delegation, category).one().await?;
    Ok(last)
}

/// The first place of the reserve; 1 when nobody waits.
pub(crate) async fn reserve_begin(
    tx: &mut Tx,
    forum: ForumId,
    delegation: DelegationId,
    category: CategoryId,
) -> Result<i64> {
    let sql = tx.sql(
        "select coalesce(min(reserve_place), 1) from registration where forum = $1 and delegation = $2 and category = $3
           and standing = 'reserve'",
    );
    let (first,): (i64,) = of(sql, forum, delegation, category).one().await?;
    Ok(first)
}

/// Delegations and categories of a forum in which somebody waits.
pub(crate) async fn where_people_wait(
    tx: &mut Tx,
    forum: ForumId,
) -> Result<Vec<(DelegationId, CategoryId)>> {
    Ok(tx
        .sql(
            "select distinct delegation, category from registration
             where forum = $1 and standing = 'reserve' and delegation is not null order by delegation, category",
        )
        .bind(forum)
        .all()
        .await?)
}

/// How many people wait up to this place of the reserve.
pub(crate) async fn waiting_up_to(
    tx: &mut Tx,
    forum: ForumId,
    delegation: DelegationId,
    category: CategoryId,
    place: i64,
) -> Result<i64> {
    let sql = tx.sql(
        "select count(*) from registration where forum = $1 and delegation = $2 and category = $3
           and standing = 'reserve' and reserve_place <= $4",
    );
    let (number,): (i64,) = of(sql, forum, delegation, category).bind(place).one().await?;
    Ok(number)
}
