//! Files of answers that came back.

use super::SHOWN_MAX;
use crate::model::{Answers, AnswersId, State, Told};
use forums::StepId;
use kernel::{
    Result,
    db::{Json, Tx},
};
use uuid::Uuid;

macro_rules! answers {
    ($rest:literal) => {
        concat!(
            "select id, forum, step, by_person, file, state, reason, report, done, created_at, ended_at from outside_answers ",
            $rest
        )
    };
}

pub(crate) async fn answers(tx: &mut Tx, id: AnswersId) -> Result<Option<Answers>> {
    Ok(tx.sql(answers!("where id = $1")).bind(id).optional().await?)
}

/// The newest files of answers for a step.
pub(crate) async fn answer_files(tx: &mut Tx, step: StepId) -> Result<Vec<Answers>> {
    Ok(tx
        .sql(answers!("where step = $1 order by created_at desc, id desc limit $2"))
        .bind(step)
        .bind(SHOWN_MAX)
        .all()
        .await?)
}

pub(crate) async fn insert_answers(tx: &mut Tx, it: &Answers) -> Result<()> {
    tx.sql(
        "insert into outside_answers (id, forum, step, by_person, file, state, reason, report, done, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(it.id)
    .bind(it.forum)
    .bind(it.step)
    .bind(it.by_person)
    .bind(it.file)
    .bind(it.state)
    .bind(&it.reason)
    .bind(&it.report)
    .bind(it.done)
    .bind(it.created_at)
    .run()
    .await?;
    Ok(())
}

/// Lets answers that were looked through begin to count. Answers false when they have begun already, or their file is gone.
pub(crate) async fn begin(
    tx: &mut Tx,
    id: AnswersId,
    reason: &str,
    report: &Json<Vec<Told>>,
) -> Result<bool> {
    let begun = tx
        .sql(
            "update outside_answers set state = 'running', reason = $2, report = $3, done = 0
             where id = $1 and state = 'open' and file is not null",
        )
        .bind(id)
        .bind(reason)
        .bind(report)
        .run()
        .await?;
    Ok(begun > 0)
}

/// Takes answers from one row to another, with the report as it is now. Answers false, and changes nothing, when somebody
/// else has taken them on.
pub(crate) async fn advance(
    tx: &mut Tx,
    id: AnswersId,
    from: i64,
    to: i64,
    report: &Json<Vec<Told>>,
) -> Result<bool> {
    let moved = tx
        .sql("update outside_answers set done = $3, report = $4 where id = $1 and done = $2 and state = 'running'")
        .bind(id)
        .bind(from)
        .bind(to)
        .bind(report)
        .run()
        .await?;
    Ok(moved > 0)
}

pub(crate) async fn end(tx: &mut Tx, id: AnswersId, state: State) -> Result<()> {
    let now = tx.now;
    tx.sql("update outside_answers set state = $2, ended_at = $3 where id = $1 and state = 'running'")
        .bind(id)
        .bind(state)
        .bind(now)
        .run()
        .await?;
    Ok(())
}

/// Answers without a file any more: of one file, or (`None`) of all. What has not been counted by then is not. Answers the
/// files.
pub(crate) async fn forget_answers(tx: &mut Tx, id: Option<AnswersId>) -> Result<Vec<Uuid>> {
    let now = tx.now;
    let files: Vec<(Uuid,)> = tx
        .sql("select file from outside_answers where file is not null and (id = $1 or $1 is null)")
        .bind(id)
        .all()
        .await?;
    tx.sql(
        "update outside_answers set file = null, ended_at = coalesce(ended_at, $2),
           state = case when state in ('open', 'running') then 'stopped' else state end
         where file is not null and (id = $1 or $1 is null)",
    )
    .bind(id)
    .bind(now)
    .run()
    .await?;
    Ok(files.into_iter().map(|(file,)| file).collect())
}
