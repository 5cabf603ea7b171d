//! All SQL on what went out and what came back; here that of lists.

mod answers;
mod particulars;
mod privacy;

pub(crate) use answers::{advance, answer_files, answers, begin, end, forget_answers, insert_answers};
pub(crate) use particulars::{Particulars, of_step, particulars, waiting};
pub use privacy::{Sent, erase, held};

use crate::model::{Fate, ListId, Making, OutList};
use forums::StepId;
use jiff::Timestamp;
use kernel::{
    Result,
    db::{Json, Tx},
};
use registration::RegistrationId;
use uuid::Uuid;

/// Lists and files of answers that are shown at most.
const SHOWN_MAX: i64 = 50;

kernel::record! {
    /// Somebody on a list.
    #[derive(Clone, Debug, PartialEq)]
    pub(crate) struct OutRow {
        pub code: String,
        pub list: ListId,
        pub registration: RegistrationId,
        pub seen: Vec<u8>,
        pub fields: Json<Vec<String>>,
        pub answered_at: Option<Timestamp>,
        pub sent_at: Timestamp,
    }
}

/// Everybody on the lists of a step, those of the newest list first.
pub(crate) async fn rows_of_step(tx: &mut Tx, step: StepId) -> Result<Vec<OutRow>> {
    Ok(tx
        .sql(
            "select w.code, w.list, w.registration, w.seen, l.fields, w.answered_at, l.sent_at
             from outside_row w join outside_list l on l.id = w.list where l.step = $1 order by l.sent_at desc, w.code",
        )
        .bind(step)
        .all()
        .await?)
}

/// Everybody on one list.
pub(crate) async fn rows_of_list(tx: &mut Tx, list: ListId) -> Result<Vec<OutRow>> {
    Ok(tx
        .sql(
            "select w.code, w.list, w.registration, w.seen, l.fields, w.answered_at, l.sent_at
             from outside_row w join outside_list l on l.id = w.list where l.id = $1",
        )
        .bind(list)
        .all()
        .await?)
}

/// Whoever stands under a code on a list of the step.
pub(crate) async fn row(tx: &mut Tx, step: StepId, code: &str) -> Result<Option<OutRow>> {
    Ok(tx
        .sql(
            "select w.code, w.list, w.registration, w.seen, l.fields, w.answered_at, l.sent_at
             from outside_row w join outside_list l on l.id = w.list where l.step = $1 and w.code = $2",
        )
        .bind(step)
        .bind(code)
        .optional()
        .await?)
}

/// Keeps a list; answers false, and changes nothing, when it is there already.
pub(crate) async fn insert_list(tx: &mut Tx, list: &OutList) -> Result<bool> {
    let new = tx
        .sql(
            "insert into outside_list (id, forum, step, by_person, lang, fields, people, making, sent_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (id) do nothing",
        )
        .bind(list.id)
        .bind(list.forum)
        .bind(list.step)
        .bind(list.by_person)
        .bind(&list.lang)
        .bind(&list.fields)
        .bind(list.people)
        .bind(list.making)
        .bind(list.sent_at)
        .run()
        .await?;
    Ok(new > 0)
}

pub(crate) async fn insert_row(
    tx: &mut Tx,
    list: ListId,
    code: &str,
    registration: RegistrationId,
    seen: Vec<u8>,
) -> Result<()> {
    tx.sql("insert into outside_row (code, list, registration, seen) values ($1, $2, $3, $4)")
        .bind(code)
        .bind(list)
        .bind(registration)
        .bind(seen)
        .run()
        .await?;
    Ok(())
}

/// Keeps what was answered for somebody, on every list of the step that still waits for it.
pub(crate) async fn answered(tx: &mut Tx, step: StepId, id: RegistrationId, fate: Fate) -> Result<()> {
    let now = tx.now;
    tx.sql(
        "update outside_row set answer = $3, answered_at = $4 where registration = $2 and answered_at is null
           and list in (select id from outside_list where step = $1)",
    )
    .bind(step)
    .bind(id)
    .bind(fate)
    .bind(now)
    .run()
    .await?;
    Ok(())
}

macro_rules! lists {
    ($rest:literal) => {
        concat!(
            "select id, forum, step, by_person, lang, fields, people, making, file, sent_at from outside_list ",
            $rest
        )
    };
}

pub(crate) async fn list(tx: &mut Tx, id: ListId) -> Result<Option<OutList>> {
    Ok(tx.sql(lists!("where id = $1")).bind(id).optional().await?)
}

/// The newest lists of a step.
pub(crate) async fn lists(tx: &mut Tx, step: StepId) -> Result<Vec<OutList>> {
    Ok(tx
        .sql(lists!("where step = $1 order by sent_at desc, id desc limit $2"))
        .bind(step)
        .bind(SHOWN_MAX)
        .all()
        .await?)
}

/// How many people of each list of a step were answered for.
pub(crate) async fn answered_for(tx: &mut Tx, step: StepId) -> Result<Vec<(ListId, i64)>> {
    Ok(tx
        .sql(
            "select w.list, count(*) from outside_row w join outside_list l on l.id = w.list
             where l.step = $1 and w.answered_at is not null group by w.list",
        )
        .bind(step)
        .all()
        .await?)
}

/// Says how the making of a workbook has ended. Answers false when nobody waits for it any more.
pub(crate) async fn made(tx: &mut Tx, id: ListId, file: Option<Uuid>) -> Result<bool> {
    let making = if file.is_some() { Making::Ready } else { Making::Failed };
    let made = tx
        .sql("update outside_list set making = $2, file = $3 where id = $1 and making = 'waiting'")
        .bind(id)
        .bind(making)
        .bind(file)
        .run()
        .await?;
    Ok(made > 0)
}

/// A list without its workbook. Answers the file.
pub(crate) async fn forget_list(tx: &mut Tx, id: ListId) -> Result<Vec<Uuid>> {
    let files: Vec<(Uuid,)> =
        tx.sql("select file from outside_list where id = $1 and file is not null").bind(id).all().await?;
    tx.sql("update outside_list set making = 'gone', file = null where id = $1").bind(id).run().await?;
    Ok(files.into_iter().map(|(file,)| file).collect())
}
