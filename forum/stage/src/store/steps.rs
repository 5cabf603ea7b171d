//! Acts of consoles that can be undone.

use crate::model::{Before, Step, StepId};
use forums::ForumId;
use kernel::{
    Result,
    db::{Json, Tx},
};
use programme::{ItemId, RoomId};

/// Acts of a hall that can be undone, one after the other.
const STEPS_MAX: i64 = 20;

macro_rules! steps {
    ($rest:literal) => {
        concat!("select id, number, hall, item, verb, before from stage_step ", $rest)
    };
}

/// The newest act of a hall's consoles that can be undone.
pub(crate) async fn last_step(tx: &mut Tx, hall: RoomId) -> Result<Option<Step>> {
    Ok(tx.sql(steps!("where hall = $1 order by number desc limit 1")).bind(hall).optional().await?)
}

/// The newest act with a list, from whichever hall.
pub(crate) async fn last_step_with(tx: &mut Tx, item: ItemId) -> Result<Option<Step>> {
    Ok(tx.sql(steps!("where item = $1 order by number desc limit 1")).bind(item).optional().await?)
}

/// Keeps an act of a console, so that it can be undone; those before the last few cannot any more.
pub(crate) async fn keep_step(
    tx: &mut Tx,
    forum: ForumId,
    verb: &str,
    before: &Before,
    item: Option<ItemId>,
) -> Result<()> {
    let id = StepId(tx.new_id());
    keep_step_as(tx, id, forum, verb, before, item).await
}

/// Whether an act with that id was kept of a hall.
pub(crate) async fn step_is_there(tx: &mut Tx, id: StepId, hall: RoomId) -> Result<bool> {
    let found: Option<(StepId,)> = tx
        .sql("select id from stage_step where id = $1 and hall = $2")
        .bind(id)
        .bind(hall)
        .optional()
        .await?;
    Ok(found.is_some())
}

/// The same with an id that the console has given it.
pub(crate) async fn keep_step_as(
    tx: &mut Tx,
    id: StepId,
    forum: ForumId,
    verb: &str,
    before: &Before,
    item: Option<ItemId>,
) -> Result<()> {
    let hall = before.hall.hall;
    let (number,): (i64,) = tx
        .sql("select coalesce(max(number), 0) + 1 from stage_step where forum = $1")
        .bind(forum)
        .one()
        .await?;
    tx.sql("insert into stage_step (id, forum, number, hall, item, verb, before) values ($1, $2, $3, $4, $5, $6, $7)")
        .bind(id)
        .bind(forum)
        .bind(number)
        .bind(hall)
        .bind(item)
        .bind(verb)
        .bind(&Json(before))
        .run()
        .await?;
    tx.sql(
        "delete from stage_step where hall = $1 and number <=
           (select min(number) from (select number from stage_step where hall = $1 order by number desc limit $2) as kept) - 1",
    )
    .bind(hall)
    .bind(STEPS_MAX)
    .run()
    .await?;
    Ok(())
}

pub(crate) async fn remove_step(tx: &mut Tx, id: StepId) -> Result<()> {
    tx.sql("delete from stage_step where id = $1").bind(id).run().await?;
    Ok(())
}

/// Forgets what consoles could undo with a list: reasons stand in it.
pub(crate) async fn forget_steps(tx: &mut Tx, item: ItemId) -> Result<()> {
    tx.sql("delete from stage_step where item = $1").bind(item).run().await?;
    Ok(())
}

/// Forgets what the consoles of a hall could undo.
pub(crate) async fn forget_steps_of(tx: &mut Tx, hall: RoomId) -> Result<()> {
    tx.sql("delete from stage_step where hall = $1").bind(hall).run().await?;
    Ok(())
}

/// Forgets what all consoles of a forum could undo.
pub(crate) async fn forget_all_steps(tx: &mut Tx, forum: ForumId) -> Result<()> {
    tx.sql("delete from stage_step where forum = $1").bind(forum).run().await?;
    Ok(())
}
