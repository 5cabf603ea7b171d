//! All SQL on the table of this room.

use crate::{Decision, Outcome};
use forums::{ForumId, StepId};
use jiff::Timestamp;
use kernel::{Result, db::Tx};
use people::PersonId;
use registration::RegistrationId;
use uuid::Uuid;

pub(crate) async fn keep(
    tx: &mut Tx,
    registration: RegistrationId,
    step: StepId,
    outcome: Outcome,
    reason: &str,
) -> Result<()> {
    let (id, now, by) = (tx.new_id(), tx.now, tx.by.person());
    tx.sql("insert into decision (id, registration, step, outcome, reason, by_person, at) values ($1, $2, $3, $4, $5, $6, $7)")
        .bind(id)
        .bind(registration)
        .bind(step)
        .bind(outcome)
        .bind(reason)
        .bind(by)
        .bind(now)
        .run()
        .await?;
    Ok(())
}

/// Every decision on a registration, newest first.
///
/// # Errors
/// What the database says.
pub async fn decisions_of(tx: &mut Tx, registration: RegistrationId) -> Result<Vec<Decision>> {
    Ok(tx
        .sql("select step, outcome, reason, by_person, at from decision where registration = $1 order by at desc, id desc")
        .bind(registration)
        .all()
        .await?)
}

/// How many active registrations wait for each step, over all delegations or in one: steps taken and number.
pub(crate) async fn waiting(tx: &mut Tx, forum: Uuid, delegation: Option<Uuid>) -> Result<Vec<(i64, i64)>> {
    let all = "select step_place, count(*) from registration where forum = $1 and standing = 'active' and accredited = false group by step_place order by step_place";
    let one = "select step_place, count(*) from registration where forum = $1 and standing = 'active' and accredited = false and delegation = $2 group by step_place order by step_place";
    Ok(match delegation {
        None => tx.sql(all).bind(forum).all().await?,
        Some(delegation) => tx.sql(one).bind(forum).bind(delegation).all().await?,
    })
}

/// Since when those are out whose step is taken outside and who have not been answered for: registration, place of the step,
/// when they were last sent. (The tables are those of the room `outside`.)
pub(crate) async fn out_since(tx: &mut Tx, forum: ForumId) -> Result<Vec<(RegistrationId, i64, Timestamp)>> {
    Ok(tx
        .sql(
            "select w.registration, s.place, max(l.sent_at) from outside_row w join outside_list l on l.id = w.list
             join step s on s.id = l.step where l.forum = $1 and w.answered_at is null group by w.registration, s.place",
        )
        .bind(forum)
        .all()
        .await?)
}

/// What this room holds about a person: the reasons of decisions on their registrations.
///
/// # Errors
/// What the database says.
pub async fn held(tx: &mut Tx, person: PersonId) -> Result<Vec<Decision>> {
    Ok(tx
        .sql(
            "select step, outcome, reason, by_person, at from decision
             where registration in (select id from registration where person = $1) order by at, id",
        )
        .bind(person)
        .all()
        .await?)
}

/// Forgets the reasons, which may speak of the person; that there was a decision stays.
///
/// # Errors
/// What the database says.
pub async fn erase(tx: &mut Tx, person: PersonId) -> Result<()> {
    tx.sql("update decision set reason = '' where registration in (select id from registration where person = $1)")
        .bind(person)
        .run()
        .await?;
    Ok(())
}
