//! A rehearsal: what there was before it is kept, and put back.

use super::{forget_all_steps, halls, lists, put_hall, put_list};
use crate::model::{
    Calm, EntryId, Hall, InTheWay, List, PollId, PollState, QuestionId, QuestionState, Rehearsal, Waits,
};
use forums::ForumId;
use kernel::{
    Result,
    db::{Json, Tx},
};
use programme::ItemId;

/// The rehearsal of a forum, if its stage rehearses.
///
/// # Errors
/// What the database says.
pub async fn rehearsal(tx: &mut Tx, forum: ForumId) -> Result<Option<Rehearsal>> {
    Ok(tx
        .sql("select forum, begun_at, before from stage_rehearsal where forum = $1")
        .bind(forum)
        .optional()
        .await?)
}

/// What goes on: halls at an item, lists that are open or of which somebody has the floor, items with an open poll.
pub(crate) async fn in_the_way(tx: &mut Tx, forum: ForumId) -> Result<InTheWay> {
    let at_an_item = halls(tx, forum).await?.into_iter().filter(|it| it.item.is_some());
    let under_way = lists(tx, forum).await?.into_iter().filter(|it| it.open || it.entry.is_some());
    let polls: Vec<(ItemId,)> = tx
        .sql("select distinct item from stage_poll where forum = $1 and state = 'open'")
        .bind(forum)
        .all()
        .await?;
    Ok(InTheWay {
        halls: at_an_item.map(|it| it.hall).collect(),
        lists: under_way.map(|it| it.item).collect(),
        polls: polls.into_iter().map(|(item,)| item).collect(),
    })
}

/// Keeps what the stage is, and that it rehearses from now on. What consoles did before cannot be undone any more.
pub(crate) async fn begin_rehearsal(tx: &mut Tx, forum: ForumId) -> Result<()> {
    let waiting: Vec<Waits> = tx
        .sql("select id, turn, turn_at, reason from stage_entry where forum = $1 and state = 'waiting' order by id")
        .bind(forum)
        .all()
        .await?;
    let questions: Vec<(QuestionId, QuestionState)> = tx
        .sql("select id, state from stage_question where forum = $1 and state <> 'withdrawn'")
        .bind(forum)
        .all()
        .await?;
    let before = Calm {
        halls: halls(tx, forum).await?,
        lists: lists(tx, forum).await?,
        waiting,
        questions: questions.into_iter().collect(),
        polls: states_of_polls(tx, forum).await?.into_iter().collect(),
    };
    let now = tx.now;
    tx.sql("insert into stage_rehearsal (forum, begun_at, before) values ($1, $2, $3)")
        .bind(forum)
        .bind(now)
        .bind(&Json(before))
        .run()
        .await?;
    tx.sql(
        "insert into stage_delay (item, forum, minutes)
         select item, forum, declared from programme_delay where forum = $1 and declared is not null",
    )
    .bind(forum)
    .run()
    .await?;
    forget_all_steps(tx, forum).await
}

async fn states_of_polls(tx: &mut Tx, forum: ForumId) -> Result<Vec<(PollId, PollState)>> {
    Ok(tx.sql("select id, state from stage_poll where forum = $1").bind(forum).all().await?)
}

/// Puts the stage back as it was before a rehearsal, and forgets the rehearsal. Answers the items whose lists were there.
pub(crate) async fn end_rehearsal(tx: &mut Tx, it: &Rehearsal) -> Result<Vec<ItemId>> {
    for now in halls(tx, it.forum).await? {
        put_hall(tx, &Hall { revision: now.revision + 1, ..it.hall(now.hall) }).await?;
    }
    let mut items = vec![];
    for now in lists(tx, it.forum).await? {
        put_list(tx, &List { revision: now.revision + 1, ..it.list(now.item) }).await?;
        items.push(now.item);
    }
    put_entries_back(tx, it).await?;
    tx.sql("delete from stage_delay where forum = $1").bind(it.forum).run().await?;
    for (id, state) in &it.before.questions {
        tx.sql("update stage_question set state = $2 where id = $1 and state not in ('withdrawn', $2)")
            .bind(*id)
            .bind(*state)
            .run()
            .await?;
    }
    for (id, state) in states_of_polls(tx, it.forum).await? {
        let was = it.before.polls.get(&id).copied().unwrap_or(PollState::Draft);
        super::set_poll(tx, id, state, was).await?;
    }
    forget_all_steps(tx, it.forum).await?;
    tx.sql("delete from stage_rehearsal where forum = $1").bind(it.forum).run().await?;
    Ok(items)
}

/// What came in the rehearsal goes, before whoever waited waits again: nobody waits twice.
async fn put_entries_back(tx: &mut Tx, it: &Rehearsal) -> Result<()> {
    let since: Vec<(EntryId,)> = tx
        .sql("select id from stage_entry where forum = $1 and joined_at >= $2")
        .bind(it.forum)
        .bind(it.begun_at)
        .all()
        .await?;
    for (id,) in since {
        if !it.before.waiting.iter().any(|was| was.id == id) {
            tx.sql("delete from stage_entry where id = $1").bind(id).run().await?;
        }
    }
    for was in &it.before.waiting {
        tx.sql(
            "update stage_entry set state = 'waiting', turn = $2, turn_at = $3, reason = $4, spent_ms = 0, called_at = null
             where id = $1",
        )
        .bind(was.id)
        .bind(was.turn)
        .bind(was.turn_at)
        .bind(&was.reason)
        .run()
        .await?;
    }
    Ok(())
}

/// Forgets what a rehearsal would put back of somebody's contributions.
pub(crate) async fn forget_in_rehearsals(tx: &mut Tx, gone: &[EntryId]) -> Result<()> {
    let all: Vec<Rehearsal> = tx.sql("select forum, begun_at, before from stage_rehearsal").all().await?;
    for mut it in all {
        it.before.0.waiting.retain(|was| !gone.contains(&was.id));
        tx.sql("update stage_rehearsal set before = $2 where forum = $1")
            .bind(it.forum)
            .bind(&it.before)
            .run()
            .await?;
    }
    Ok(())
}
