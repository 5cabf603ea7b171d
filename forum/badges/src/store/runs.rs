//! Printing runs: many badges in one file.

use crate::model::{LeftOut, Run, RunId, RunStanding};
use delegations::DelegationId;
use forums::{CategoryId, ForumId};
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

kernel::record! {
    /// Somebody whose badge is in a file.
    #[derive(Clone, Debug)]
    pub(crate) struct InRun {
        pub(crate) name: String,
        pub(crate) language: String,
        pub(crate) family_name: String,
        pub(crate) given_name: String,
        pub(crate) delegation: Option<DelegationId>,
        pub(crate) category: CategoryId,
    }
}

/// Whose badges are in a file, in any order.
pub(crate) async fn of_run(tx: &mut Tx, run: RunId) -> Result<Vec<InRun>> {
    Ok(tx
        .sql(
            "select p.name, p.language, p.family_name, p.given_name, r.delegation, r.category
             from badge b join registration r on r.id = b.registration join person p on p.id = r.person where b.run = $1",
        )
        .bind(run)
        .all()
        .await?)
}

/// The delegations and categories of whoever is in a file.
pub(crate) async fn groups_of(tx: &mut Tx, run: RunId) -> Result<Vec<(Option<DelegationId>, CategoryId)>> {
    Ok(tx
        .sql(
            "select distinct r.delegation, r.category from badge b join registration r on r.id = b.registration
             where b.run = $1",
        )
        .bind(run)
        .all()
        .await?)
}
