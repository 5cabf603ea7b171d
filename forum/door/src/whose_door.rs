//! Of which forum a checkpoint is. It never moves to another, so that this node need not ask at every scan.

use crate::{model::CheckpointId, store};
use kernel::{Result, web::App};
use moka::sync::Cache;
use uuid::Uuid;

/// Checkpoints that are remembered.
const REMEMBERED_MAX: u64 = 1_000;

struct Doors(Cache<CheckpointId, Uuid>);

impl Default for Doors {
    fn default() -> Doors {
        Doors(Cache::new(REMEMBERED_MAX))
    }
}

/// The forum whose door a checkpoint is, for whoever knows only its id. Whether it still stands, the scan asks.
///
/// # Errors
/// What the database says.
pub async fn forum_of(app: &App, checkpoint: CheckpointId) -> Result<Option<Uuid>> {
    let doors = app.kept::<Doors>();
    if let Some(forum) = doors.0.get(&checkpoint) {
        return Ok(Some(forum));
    }
    let mut tx = app.db.read().await?;
    let forum = store::forum_of(&mut tx, checkpoint).await?;
    if let Some(forum) = forum {
        doors.0.insert(checkpoint, forum);
    }
    Ok(forum)
}
