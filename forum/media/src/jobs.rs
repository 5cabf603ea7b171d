//! What this room follows up: uploads that stand still, files that nothing names any more.

use crate::{
    limits::UPLOAD_KEPT_HOURS,
    model::{Upload, UploadId},
    store,
};
use jiff::{SignedDuration, Timestamp};
use kernel::{
    Result,
    db::{Chore, Tx},
    jobs::{self, Job},
    web::App,
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// An upload may stand still.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Abandoned {
    /// Which.
    pub upload: UploadId,
}

impl Job for Abandoned {
    const KIND: &'static str = "media.abandoned";
}

/// Files were let go of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Discard {
    /// Which.
    pub files: Vec<Uuid>,
}

impl Job for Discard {
    const KIND: &'static str = "media.discard";
}

/// When an upload that was touched at that instant is given up.
fn given_up_at(touched_at: Timestamp) -> Timestamp {
    touched_at.saturating_add(SignedDuration::from_hours(UPLOAD_KEPT_HOURS)).unwrap_or(touched_at)
}

/// Looks at an upload again when it has stood still for a day.
pub(crate) async fn look_again(tx: &mut Tx, upload: &Upload) -> Result<()> {
    jobs::later_at(tx, &Abandoned { upload: upload.id }, given_up_at(upload.touched_at)).await
}

/// An upload that stood still for a day goes with its file.
///
/// # Errors
/// What the database says.
pub async fn on_abandoned(app: App, job: Abandoned) -> Result<()> {
    app.db.chore(GiveUp(job.upload)).await
}

struct GiveUp(UploadId);

impl Chore for GiveUp {
    type Out = ();

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let Some(upload) = store::upload(tx, self.0).await? else { return Ok(()) };
        if given_up_at(upload.touched_at) > tx.now {
            return look_again(tx, &upload).await;
        }
        store::remove_upload(tx, upload.id).await?;
        jobs::later(tx, &Discard { files: vec![upload.file] }).await
    }
}

/// Removes files from the disk, unless something names them after all.
///
/// # Errors
/// What database and disk say.
pub async fn on_discard(app: App, job: Discard) -> Result<()> {
    let mut tx = app.db.read().await?;
    let mut files = vec![];
    for file in job.files {
        if !store::is_named(&mut tx, file).await? {
            files.push(file);
        }
    }
    drop(tx);
    app.files.remove_all(files).await
}
