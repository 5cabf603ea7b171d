//! When somebody cannot take a part.

use crate::model::{Absence, AbsenceId};
use forums::ForumId;
use kernel::{Result, db::Tx};
use people::PersonId;

macro_rules! absences {
    ($rest:literal) => {
        concat!("select id, registration, from_at, to_at, reason from planning_absence ", $rest)
    };
}

/// All of a forum.
pub(crate) async fn absences(tx: &mut Tx, forum: ForumId) -> Result<Vec<Absence>> {
    Ok(tx.sql(absences!("where forum = $1 order by from_at, id")).bind(forum).all().await?)
}

/// One of them.
pub(crate) async fn absence(tx: &mut Tx, forum: ForumId, id: AbsenceId) -> Result<Option<Absence>> {
    Ok(tx.sql(absences!("where id = $1 and forum = $2")).bind(id).bind(forum).optional().await?)
}

/// Keeps one.
pub(crate) async fn insert_absence(tx: &mut Tx, forum: ForumId, absence: &Absence) -> Result<()> {
    tx.sql(
        "insert into planning_absence (id, forum, registration, from_at, to_at, reason) values ($1, $2, $3, $4, $5, $6)",
    )
    .bind(absence.id)
    .bind(forum)
    .bind(absence.registration)
    .bind(absence.from_at)
    .bind(absence.to_at)
    .bind(&absence.reason)
    .run()
    .await?;
    Ok(())
}

/// Forgets one.
pub(crate) async fn remove_absence(tx: &mut Tx, id: AbsenceId) -> Result<()> {
    tx.sql("delete from planning_absence where id = $1").bind(id).run().await?;
    Ok(())
}

/// All of a person, in every forum.
pub(crate) async fn absences_of(tx: &mut Tx, person: PersonId) -> Result<Vec<Absence>> {
    let sql = absences!(
        "where registration in (select id from registration where person = $1) order by from_at, id"
    );
    Ok(tx.sql(sql).bind(person).all().await?)
}

/// Forgets all of a person.
pub(crate) async fn forget_absences(tx: &mut Tx, person: PersonId) -> Result<()> {
    tx.sql(
        "delete from planning_absence where registration in (select id from registration where person = $1)",
    )
    .bind(person)
    .run()
    .await?;
    Ok(())
}
