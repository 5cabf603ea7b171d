//! What this room holds about a person, and how it forgets them.

use super::end;
use crate::model::{LeftOut, RunId};
use door::Ended;
use jiff::Timestamp;
use kernel::{
    Result,
    db::{Json, Tx},
};
use people::PersonId;
use registration::RegistrationId;
use serde_json::{Value, json};
use uuid::Uuid;

/// What this room holds about a person: their tickets and badges.
///
/// # Errors
/// What the database says.
pub async fn held(tx: &mut Tx, person: PersonId) -> Result<Value> {
    /// Number, issued, ends, ended, how.
    type Row = (i64, Timestamp, Timestamp, Option<Timestamp>, Option<Ended>);
    let tickets: Vec<Row> = tx
        .sql(
            "select t.serial, t.issued_at, t.ends_at, t.ended_at, t.ended_as from ticket t
             join registration r on r.id = t.registration where r.person = $1 order by t.issued_at, t.serial",
        )
        .bind(person)
        .all()
        .await?;
    let badges: Vec<(i64, Timestamp, Option<Timestamp>)> = tx
        .sql(
            "select b.serial, b.printed_at, b.handed_at from badge b join registration r on r.id = b.registration
             where r.person = $1 order by b.printed_at, b.id",
        )
        .bind(person)
        .all()
        .await?;
    let tickets: Vec<Value> = tickets
        .into_iter()
        .map(|(serial, issued, ends, ended, how)| {
            json!({"serial": serial, "issued_at": issued, "ends_at": ends, "ended_at": ended, "ended_as": how})
        })
        .collect();
    let badges: Vec<Value> = badges
        .into_iter()
        .map(
            |(serial, printed, handed)| json!({"serial": serial, "printed_at": printed, "handed_at": handed}),
        )
        .collect();
    Ok(json!({"tickets": tickets, "badges": badges}))
}

/// Erases a person from this room, inside the act that erases them: their tickets end, and the files of badges in which
/// theirs was printed are given up, and what stood on theirs. Numbers and times stay, so that counts hold. Answers those files, to be removed after
/// the commit.
///
/// # Errors
/// What the database says.
pub async fn erase(tx: &mut Tx, person: PersonId) -> Result<Vec<Uuid>> {
    let registrations: Vec<(RegistrationId,)> =
        tx.sql("select id from registration where person = $1").bind(person).all().await?;
    let mut files = vec![];
    for (registration,) in registrations {
        end(tx, registration, Ended::Revoked).await?;
        let runs: Vec<(RunId, Uuid)> = tx
            .sql(
                "select distinct u.id, u.file from print_run u join badge b on b.run = u.id
                 where b.registration = $1 and u.file is not null",
            )
            .bind(registration)
            .all()
            .await?;
        for (run, file) in runs {
            tx.sql("update print_run set file = null, standing = 'gone' where id = $1")
                .bind(run)
                .run()
                .await?;
            files.push(file);
        }
        tx.sql("update badge set lang = null, imprint = null where registration = $1")
            .bind(registration)
            .run()
            .await?;
        forget_letters(tx, registration).await?;
    }
    Ok(files)
}

/// Letters of a name that could not be printed are part of that name.
async fn forget_letters(tx: &mut Tx, registration: RegistrationId) -> Result<()> {
    let runs: Vec<(RunId, Json<Vec<LeftOut>>)> = tx
        .sql("select u.id, u.left_out from print_run u join registration r on r.forum = u.forum where r.id = $1")
        .bind(registration)
        .all()
        .await?;
    for (run, left_out) in
        runs.into_iter().filter(|(_, all)| all.iter().any(|it| it.registration == registration))
    {
        let others: Vec<&LeftOut> = left_out.iter().filter(|it| it.registration != registration).collect();
        tx.sql("update print_run set left_out = $2 where id = $1")
            .bind(run)
            .bind(&Json(others))
            .run()
            .await?;
    }
    Ok(())
}
