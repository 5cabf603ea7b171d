//! Devices, and the links that enrol them.

use crate::model::{CheckpointId, Device, DeviceId};
use jiff::Timestamp;
use kernel::{Result, db::Tx};
use uuid::Uuid;

/// The devices of a forum, newest first, also those that are no longer welcome.
///
/// # Errors
/// What the database says.
pub async fn devices(tx: &mut Tx, forum: Uuid) -> Result<Vec<Device>> {
    Ok(tx
        .sql(
            "select id, forum, checkpoint, name, reusable, created_at, enrolled_at, revoked_at, ends_at from device
             where forum = $1 order by created_at desc, id desc limit 500",
        )
        .bind(forum)
        .all()
        .await?)
}

pub(crate) async fn device(tx: &mut Tx, id: DeviceId) -> Result<Option<Device>> {
    Ok(tx
        .sql("select id, forum, checkpoint, name, reusable, created_at, enrolled_at, revoked_at, ends_at from device where id = $1")
        .bind(id)
        .optional()
        .await?)
}

/// The device that this link enrols.
pub(crate) async fn device_of_link(tx: &mut Tx, secret: &str) -> Result<Option<Device>> {
    Ok(tx
        .sql("select id, forum, checkpoint, name, reusable, created_at, enrolled_at, revoked_at, ends_at from device where link = $1")
        .bind(kernel::secret::hash(secret))
        .optional()
        .await?)
}

pub(crate) async fn insert_device(tx: &mut Tx, device: &Device, secret: &str) -> Result<()> {
    tx.sql(
        "insert into device (id, forum, checkpoint, name, link, reusable, created_at, ends_at) values ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(device.id)
    .bind(device.forum)
    .bind(device.checkpoint)
    .bind(&device.name)
    .bind(kernel::secret::hash(secret))
    .bind(device.reusable)
    .bind(device.created_at)
    .bind(device.ends_at)
    .run()
    .await?;
    Ok(())
}

/// Marks a link as used. Answers false when somebody else was first.
pub(crate) async fn use_link(tx: &mut Tx, id: DeviceId) -> Result<bool> {
    let now = tx.now;
    let used = tx
        .sql("update device set enrolled_at = $2 where id = $1 and revoked_at is null and (reusable = true or enrolled_at is null)")
        .bind(id)
        .bind(now)
        .run()
        .await?;
    Ok(used > 0)
}

pub(crate) async fn revoke_device(tx: &mut Tx, id: DeviceId) -> Result<bool> {
    let now = tx.now;
    let revoked = tx
        .sql("update device set revoked_at = $2 where id = $1 and revoked_at is null")
        .bind(id)
        .bind(now)
        .run()
        .await?;
    Ok(revoked > 0)
}

/// Devices of a checkpoint end with it: when it has another last day, is closed, or is open again.
pub(crate) async fn devices_end(tx: &mut Tx, checkpoint: CheckpointId, ends_at: Timestamp) -> Result<()> {
    tx.sql("update device set ends_at = $2 where checkpoint = $1 and revoked_at is null")
        .bind(checkpoint)
        .bind(ends_at)
        .run()
        .await?;
    Ok(())
}
