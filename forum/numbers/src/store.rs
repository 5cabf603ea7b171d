//! All SQL of this room: questions to its neighbours' tables.

use delegations::DelegationId;
use forums::{CategoryId, ForumId};
use jiff::Timestamp;
use kernel::{Result, db::Tx};
use registration::{Count, Standing};
use std::collections::BTreeMap;
use uuid::Uuid;

/// How the registrations of one delegation in one category stand.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Tally {
    /// They hold a place.
    pub(crate) registered: i64,
    /// They hold a place and have taken every step.
    pub(crate) accredited: i64,
    /// They wait for a place.
    pub(crate) reserve: i64,
    /// They are inside at least one zone, whatever their standing.
    pub(crate) inside: i64,
    /// Those of them who were withdrawn or refused.
    pub(crate) inside_left: i64,
}

/// Tallies by delegation and category; none where nobody was ever registered.
pub(crate) type Tallies = BTreeMap<(Option<DelegationId>, CategoryId), Tally>;

kernel::record! {
    /// Whose a registration is, and how it stands.
    pub(crate) struct Member {
        pub(crate) id: Uuid,
        pub(crate) delegation: Option<DelegationId>,
        pub(crate) category: CategoryId,
        pub(crate) standing: Standing,
    }
}

/// The registrations of a forum, and those of them who are inside, by delegation and category.
pub(crate) fn tallies<'m>(counts: &[Count], inside: impl Iterator<Item = &'m Member>) -> Tallies {
    let mut tallies = Tallies::new();
    for count in counts {
        let tally = tallies.entry((count.delegation, count.category)).or_default();
        match count.standing {
            Standing::Active => {
                tally.registered += count.number;
                tally.accredited += if count.accredited { count.number } else { 0 };
            }
            Standing::Reserve => tally.reserve += count.number,
            Standing::Withdrawn | Standing::Refused => {}
        }
    }
    for member in inside {
        let tally = tallies.entry((member.delegation, member.category)).or_default();
        tally.inside += 1;
        tally.inside_left += i64::from(matches!(member.standing, Standing::Withdrawn | Standing::Refused));
    }
    tallies
}

/// The registrations that are inside at least one zone, at a door of the forum or of one that is held within it.
pub(crate) async fn inside(tx: &mut Tx, forum: ForumId) -> Result<Vec<Uuid>> {
    let found: Vec<(Uuid,)> = tx
        .sql(
            "select distinct p.registration from forum f join zone z on z.forum = f.id join presence p on p.zone = z.id
             where f.outermost = $1 and p.inside = true",
        )
        .bind(forum)
        .all()
        .await?;
    Ok(found.into_iter().map(|(registration,)| registration).collect())
}

/// Whose all of these are that are registrations of the forum.
pub(crate) async fn members_inside(tx: &mut Tx, forum: ForumId) -> Result<Vec<Member>> {
    Ok(tx
        .sql(
            "select id, delegation, category, standing from registration where forum = $1 and id in
               (select p.registration from forum f join zone z on z.forum = f.id join presence p on p.zone = z.id
                where f.outermost = $1 and p.inside = true)",
        )
        .bind(forum)
        .all()
        .await?)
}

/// Whose a registration is; `None` where it is none of the forum.
pub(crate) async fn member(tx: &mut Tx, forum: ForumId, registration: Uuid) -> Result<Option<Member>> {
    Ok(tx
        .sql("select id, delegation, category, standing from registration where id = $1 and forum = $2")
        .bind(registration)
        .bind(forum)
        .optional()
        .await?)
}

/// When somebody was last let in, and not by mistake; `None` before the first.
pub(crate) async fn last_arrival(tx: &mut Tx, forum: ForumId) -> Result<Option<Timestamp>> {
    let (last,): (Option<Timestamp>,) = tx
        .sql(
            "select max(received_at) from scan where forum = $1 and verdict = 'ok' and direction = 'in'
               and id not in (select scan from scan_mistake)",
        )
        .bind(forum)
        .one()
        .await?;
    Ok(last)
}

/// How often somebody was let in by mistake, at all doors.
pub(crate) async fn mistakes(tx: &mut Tx) -> Result<i64> {
    let (number,): (i64,) = tx.sql("select count(*) from scan_mistake").one().await?;
    Ok(number)
}

/// When each registration that was let in between two instants was first let in then, and not by mistake.
pub(crate) async fn arrivals(
    tx: &mut Tx,
    forum: ForumId,
    from: Timestamp,
    until: Timestamp,
) -> Result<Vec<(Uuid, Timestamp)>> {
    Ok(tx
        .sql(
            "select registration, min(received_at) from scan
             where forum = $1 and received_at >= $2 and received_at < $3 and verdict = 'ok' and direction = 'in'
               and registration is not null and id not in (select scan from scan_mistake)
             group by registration",
        )
        .bind(forum)
        .bind(from)
        .bind(until)
        .all()
        .await?)
}

/// Whom a letter is for; `None` where that was not known when it was written.
pub(crate) async fn reader_of(tx: &mut Tx, letter: Uuid) -> Result<Option<Uuid>> {
    let found: Option<(Option<Uuid>,)> =
        tx.sql("select person from letter where id = $1").bind(letter).optional().await?;
    Ok(found.and_then(|(person,)| person))
}
