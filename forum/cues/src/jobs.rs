//! What follows from the stage.

use crate::{acts::AfterRehearsal, store};
use kernel::{Result, rights::By, web::App};
use stage::RehearsalEnded;

/// A rehearsal has ended: what was marked in it is marked no more.
///
/// # Errors
/// What the database says.
pub async fn on_rehearsal_ended(app: App, job: RehearsalEnded) -> Result<()> {
    let mut tx = app.db.read().await?;
    let any = store::any_done_between(&mut tx, job.forum, job.begun_at, job.ended_at).await?;
    drop(tx);
    if any {
        app.db.act(&By::House, AfterRehearsal(job)).await?;
    }
    Ok(())
}
