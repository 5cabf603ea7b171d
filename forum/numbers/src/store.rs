//! All SQL of this room: questions to its neighbours' tables.

use delegations::DelegationId;
use forums::{CategoryId, ForumId};
use jiff::Timestamp;
use kernel::{Result, db::Tx};

kernel::record! {
    /// How the registrations of one delegation in one category stand.
    #[derive(Clone, Debug, PartialEq)]
    pub(crate) struct Tally {
        pub(crate) delegation: Option<DelegationId>,
        pub(crate) category: CategoryId,
        /// They hold a place.
        pub(crate) registered: i64,
        /// They hold a place and have taken every step.
        pub(crate) accredited: i64,
        /// They wait for a place.
        pub(crate) reserve: i64,
        /// They are inside at least one zone, whatever their standing.
        pub(crate) inside: i64,
    }
}

/// The registrations of a forum, counted by delegation and category.
pub(crate) async fn tallies(tx: &mut Tx, forum: ForumId) -> Result<Vec<Tally>> {
    Ok(tx
        .sql(
            "select r.delegation, r.category,
               cast(sum(case when r.standing = 'active' then 1 else 0 end) as bigint) as registered,
               cast(sum(case when r.standing = 'active' and r.accredited = true then 1 else 0 end) as bigint) as accredited,
               cast(sum(case when r.standing = 'reserve' then 1 else 0 end) as bigint) as reserve,
               count(i.registration) as inside
             from registration r
             left join (select p.registration from presence p where p.inside = true group by p.registration) i
               on i.registration = r.id
             where r.forum = $1 group by r.delegation, r.category",
        )
        .bind(forum)
        .all()
        .await?)
}

/// When somebody was last let in; `None` before the first.
pub(crate) async fn last_arrival(tx: &mut Tx, forum: ForumId) -> Result<Option<Timestamp>> {
    let (last,): (Option<Timestamp>,) = tx
        .sql("select max(received_at) from scan where forum = $1 and verdict = 'ok' and direction = 'in'")
        .bind(forum)
        .one()
        .await?;
    Ok(last)
}

/// When each person who came between two instants was first let in.
pub(crate) async fn arrivals(
    tx: &mut Tx,
    forum: ForumId,
    from: Timestamp,
    until: Timestamp,
) -> Result<Vec<Timestamp>> {
    let rows: Vec<(Timestamp,)> = tx
        .sql(
            "select min(received_at) from scan
             where forum = $1 and received_at >= $2 and received_at < $3 and verdict = 'ok' and direction = 'in'
               and registration is not null
             group by registration",
        )
        .bind(forum)
        .bind(from)
        .bind(until)
        .all()
        .await?;
    Ok(rows.into_iter().map(|(at,)| at).collect())
}
