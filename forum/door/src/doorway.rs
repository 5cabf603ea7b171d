//! What a checkpoint is, as far as a verdict asks: kept until something that it rests on changes, since every scan asks.

use crate::{
    model::{CheckpointId, Doorway},
    store,
};
use kernel::{
    Result,
    live::Topic,
    web::{App, Found, Shelf},
};
use std::sync::Arc;
use uuid::Uuid;

/// Checkpoints that are kept: those of a large forum, and of some small ones.
const KEPT_MAX: usize = 256;

/// The doorway of that checkpoint, if there is one. A scan that is under way while the checkpoint or a rule is changed may
/// still be judged by what it was before; one that begins after the change was answered is not, and on another node not once
/// that has its news.
pub(crate) async fn doorway(app: &App, checkpoint: CheckpointId) -> Result<Option<Arc<Doorway>>> {
    let topics = [Topic::new("checkpoint", checkpoint.0)];
    let shelf = app.kept::<Shelf<CheckpointId, Doorway, KEPT_MAX>>();
    match shelf.look(app, checkpoint, &topics) {
        Found::Kept(it) => Ok(Some(it)),
        Found::Gap(gap) => {
            let mut tx = app.db.read().await?;
            Ok(store::doorway(&mut tx, checkpoint).await?.map(|it| gap.fill(it)))
        }
    }
}

/// The forum whose door a checkpoint is, for whoever knows only its id.
///
/// # Errors
/// What the database says.
pub async fn forum_of(app: &App, checkpoint: CheckpointId) -> Result<Option<Uuid>> {
    Ok(doorway(app, checkpoint).await?.map(|it| it.forum))
}
