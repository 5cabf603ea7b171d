//! Printing runs: many badges in one file.

use crate::model::{LeftOut, Run, RunId, RunStanding};
use forums::ForumId;
use kernel::{
    Result,
    db::{Json, Tx},
};
use uuid::Uuid;

pub(crate) async fn insert_run(tx: &mut Tx, run: &Run) -> Result<()> {
    let by = tx.by.person();
    tx.sql(
        "insert into print_run (id, forum, lang, sheet, standing, chosen, left_out, made_by, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(run.id)
    .bind(run.forum)
    .bind(&run.lang)
    .bind(run.sheet)
    .bind(run.standing)
    .bind(&run.chosen)
    .bind(&run.left_out)
    .bind(by)
    .bind(run.created_at)
    .run()
    .await?;
    Ok(())
}

/// Ends a run that waits. Answers false when it has ended before.
pub(crate) async fn end_run(
    tx: &mut Tx,
    id: RunId,
    standing: RunStanding,
    printed: i64,
    left_out: &[LeftOut],
    file: Option<Uuid>,
) -> Result<bool> {
    let now = tx.now;
    let ended = tx
        .sql(
            "update print_run set standing = $2, printed = $3, left_out = $4, file = $5, ended_at = $6
             where id = $1 and standing = 'waiting'",
        )
        .bind(id)
        .bind(standing)
        .bind(printed)
        .bind(&Json(left_out))
        .bind(file)
        .bind(now)
        .run()
        .await?;
    Ok(ended > 0)
}

pub(crate) async fn run(tx: &mut Tx, id: RunId) -> Result<Option<Run>> {
    Ok(tx
        .sql(
            "select id, forum, lang, sheet, standing, chosen, left_out, printed, file, created_at, ended_at
             from print_run where id = $1",
        )
        .bind(id)
        .optional()
        .await?)
}

/// Runs shown on the page of badges.
const RUNS_MAX: i64 = 10;

pub(crate) async fn runs(tx: &mut Tx, forum: ForumId) -> Result<Vec<Run>> {
    Ok(tx
        .sql(
            "select id, forum, lang, sheet, standing, chosen, left_out, printed, file, created_at, ended_at
             from print_run where forum = $1 order by created_at desc, id desc limit $2",
        )
        .bind(forum)
        .bind(RUNS_MAX)
        .all()
        .await?)
}
