//! What this room holds about a person, and how it forgets them.

use super::{forget_answers, forget_list};
use crate::model::{Fate, ListId};
use jiff::Timestamp;
use kernel::{
    Result,
    db::{Json, Tx},
};
use people::PersonId;
use uuid::Uuid;

kernel::record! {
    /// That somebody was on a list that went out.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Sent {
        /// When.
        pub sent_at: Timestamp,
        /// With which fields, by their words.
        pub fields: Json<Vec<String>>,
        /// What came back.
        pub answer: Option<Fate>,
        /// When it was counted.
        pub answered_at: Option<Timestamp>,
    }
}

/// When and with which fields a person was on a list that went out.
///
/// # Errors
/// What the database says.
pub async fn held(tx: &mut Tx, person: PersonId) -> Result<Vec<Sent>> {
    Ok(tx
        .sql(
            "select l.sent_at, l.fields, w.answer, w.answered_at from outside_row w join outside_list l on l.id = w.list
             where w.registration in (select id from registration where person = $1) order by l.sent_at, w.code",
        )
        .bind(person)
        .all()
        .await?)
}

/// Forgets what was seen of a person, the workbooks that they stand in, and every file of answers: it may name anybody. That
/// they were on a list stays. Answers the files, to be removed after the commit.
///
/// # Errors
/// What the database says.
pub async fn erase(tx: &mut Tx, person: PersonId) -> Result<Vec<Uuid>> {
    let lists: Vec<(ListId,)> = tx
        .sql(
            "select distinct list from outside_row where registration in (select id from registration where person = $1)",
        )
        .bind(person)
        .all()
        .await?;
    let mut files = forget_answers(tx, None).await?;
    for (list,) in lists {
        files.extend(forget_list(tx, list).await?);
    }
    tx.sql("update outside_row set seen = $2 where registration in (select id from registration where person = $1)")
        .bind(person)
        .bind(Vec::new())
        .run()
        .await?;
    Ok(files)
}
