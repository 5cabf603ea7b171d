//! The steps of a folder's accreditation.

use super::called::Called;
use crate::{
    ForumId, Fresh, StepId, TakenBy, folder_of,
    loaded::{self, STEP, STEP_NAME},
};
use folder::Folder;
use kernel::{
    Result, Text,
    db::{Json, Tx},
};

/// Steps keep their rows, whatever comes before them: decisions were made at them. A step that the folder has no more is put
/// aside under a place below 0, where its decisions keep its name. The order is the folder's; what a step does stays where the
/// site has changed it.
pub(super) async fn steps(
    tx: &mut Tx,
    forum: ForumId,
    folder: &Folder,
    overwrite: bool,
    left: &mut Vec<String>,
) -> Result<()> {
    let before = crate::store::steps(tx, forum).await?;
    let stands = |place: i64, slug: &str| before.iter().any(|it| it.place == place && it.slug == slug);
    let mut written = vec![];
    for (place, step) in (1i64..).zip(&folder.steps) {
        let known = before.iter().find(|it| it.slug == step.id).map(|it| &*it.name);
        let name = Called { thing: STEP_NAME, id: &step.id, name: &step.name, known };
        let name = name.by_now(tx, forum, overwrite, left).await?;
        let nameless = folder::Step { name: folder::Text::default(), ..step.clone() };
        let fresh = loaded::decide(tx, forum, STEP, &step.id, &nameless, overwrite).await?;
        let does = match before.iter().find(|it| it.slug == step.id) {
            Some(known) if fresh != Fresh::Write => folder_of::step(known),
            _ => step.clone(),
        };
        let differs = folder::Step { name: folder::Text::default(), ..does.clone() } != nameless;
        left.extend((fresh == Fresh::ChangedOnSite && differs).then(|| format!("step {}", step.id)));
        let is_called_otherwise = known.is_some_and(|known| *known != name);
        if fresh == Fresh::Write || is_called_otherwise || !stands(place, &step.id) {
            written.push((place, does, name));
        }
    }
    if written.is_empty() && before.len() == folder.steps.len() {
        return Ok(());
    }
    put_aside(tx, forum, &before).await?;
    for it in before.iter().filter(|it| stands_as_said(&written, folder, it)) {
        put_step(tx, it.id, it.place).await?;
    }
    for (place, step, name) in written {
        write_step(tx, forum, place, &step, &name).await?;
    }
    Ok(())
}

/// Whether a step of the folder is not written anew.
fn stands_as_said(written: &[(i64, folder::Step, Text)], folder: &Folder, it: &crate::Step) -> bool {
    let named = |step: &folder::Step| step.id == it.slug;
    folder.steps.iter().any(named) && !written.iter().any(|(_, step, _)| named(step))
}

/// No two steps have one place at any moment, whatever order they come to.
async fn put_aside(tx: &mut Tx, forum: ForumId, steps: &[crate::Step]) -> Result<()> {
    let (lowest,): (i64,) =
        tx.sql("select coalesce(min(place), 0) from step where forum = $1").bind(forum).one().await?;
    for (below, step) in (1i64..).zip(steps) {
        put_step(tx, step.id, lowest.min(0) - below).await?;
    }
    Ok(())
}

async fn put_step(tx: &mut Tx, id: StepId, place: i64) -> Result<()> {
    tx.sql("update step set place = $2 where id = $1").bind(id).bind(place).run().await?;
    Ok(())
}

async fn write_step(tx: &mut Tx, forum: ForumId, place: i64, step: &folder::Step, name: &Text) -> Result<()> {
    let taken_by = match step.taken_by {
        folder::TakenBy::Head => TakenBy::Head,
        folder::TakenBy::Secretariat => TakenBy::Secretariat,
        folder::TakenBy::Outside => TakenBy::Outside,
    };
    let id = StepId(tx.new_id());
    tx.sql(
        "insert into step (id, forum, slug, place, name, taken_by, vouches_for, entry_when_reopened) values ($1, $2, $3, $4, $5, $6, $7, $8)
         on conflict (forum, slug) do update set place = excluded.place, name = excluded.name, taken_by = excluded.taken_by,
           vouches_for = excluded.vouches_for, entry_when_reopened = excluded.entry_when_reopened",
    )
    .bind(id)
    .bind(forum)
    .bind(&step.id)
    .bind(place)
    .bind(&Json(name))
    .bind(taken_by)
    .bind(&Json(&step.vouches_for))
    .bind(step.entry_when_reopened)
    .run()
    .await?;
    Ok(())
}
