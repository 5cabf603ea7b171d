//! What this room follows up.

use crate::{acts::FreePlaces, offer_acts::Release, store};
use forums::ForumId;
use kernel::{Result, jobs::Job, rights::By, web::App};
use programme::ItemId;
use registration::Withdrawn;
use serde::{Deserialize, Serialize};

/// A place at an item has become free.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct PlaceFreed {
    /// Of which forum.
    pub forum: ForumId,
    /// At which item.
    pub item: ItemId,
}

impl Job for PlaceFreed {
    const KIND: &'static str = "signups.place_freed";
}

/// A registration was given up or refused: its places become free.
///
/// # Errors
/// What the database says.
pub async fn on_withdrawn(app: App, job: Withdrawn) -> Result<()> {
    let mut tx = app.db.read().await?;
    let any = !store::of_registration(&mut tx, job.registration).await?.is_empty();
    drop(tx);
    if any {
        app.db.act(&By::House, FreePlaces { registration: job.registration }).await?;
    }
    Ok(())
}

/// A place is free: whoever waits for it moves up.
///
/// # Errors
/// What the database says.
pub async fn on_place_freed(app: App, job: PlaceFreed) -> Result<()> {
    let mut tx = app.db.read().await?;
    let item = programme::by_id(&mut tx, job.item).await?;
    let forum = forums::forum_by_id(&mut tx, job.forum).await?;
    let (_, waiting) = store::count(&mut tx, job.item).await?;
    drop(tx);
    // An item may have left the programme, and nobody may wait.
    let Some((item, forum)) = item.zip(forum).filter(|_| waiting > 0) else { return Ok(()) };
    let home = app.config.knows_its_address().then(|| app.config.public_url());
    app.db.act(&By::House, Release { forum, item, home }).await.map(drop)
}
