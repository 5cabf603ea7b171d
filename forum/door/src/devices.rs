//! Devices: a link that enrols the first one that opens it, until the checkpoint's last day.

use crate::{
    model::{CheckpointId, Device, DeviceId},
    store,
};
use kernel::{
    Error, Result,
    db::{Act, Tx},
    journal::Subject,
    live::Topic,
    rights::{By, Right, Scope},
    secret, session,
    web::App,
};
use uuid::Uuid;

/// Makes a link for one device at a checkpoint.
#[derive(Clone, Debug)]
pub struct LinkDevice {
    /// The forum whose checkpoint it is.
    pub forum: Uuid,
    /// Where the device will stand.
    pub checkpoint: CheckpointId,
    /// How people call it.
    pub name: String,
    /// Whether the link may be used again: for demonstrations.
    pub reusable: bool,
}

/// A link that was made. Its secret is shown once; the database knows only its hash.
#[derive(Clone, Debug)]
pub struct Linked {
    /// The device to be.
    pub device: DeviceId,
    /// The last part of its address.
    pub secret: String,
}

/// The address that enrols a device.
pub fn link_address(app: &App, secret: &str) -> String {
    format!("{}/door/{secret}", app.config.public_url())
}

impl Act for LinkDevice {
    type Out = Linked;
    const VERB: &'static str = "door.link_device";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        by.must(Right::ManageForum, Scope::forum(self.forum))
    }

    async fn run(&self, tx: &mut Tx) -> Result<Linked> {
        let checkpoint = store::checkpoint(tx, self.checkpoint).await?.filter(|it| it.forum == self.forum);
        let checkpoint = checkpoint.ok_or(Error::NotFound)?;
        if checkpoint.is_closed() {
            return Err(Error::Refused(crate::say::checkpoint_closed()));
        }
        if checkpoint.ends_at() <= tx.now {
            return Err(Error::Refused(crate::say::checkpoint_over()));
        }
        let secret = secret::new();
        let device = Device {
            id: DeviceId(tx.new_id()),
            forum: self.forum,
            checkpoint: self.checkpoint,
            name: self.name.clone(),
            reusable: self.reusable,
            created_at: tx.now,
            enrolled_at: None,
            revoked_at: None,
            ends_at: checkpoint.ends_at(),
        };
        store::insert_device(tx, &device, &secret).await?;
        about(tx, &device);
        Ok(Linked { device: device.id, secret })
    }
}

/// Enrols the device that opened a link. Answers the secret of its session.
#[derive(Clone, Debug)]
pub struct Enrol {
    /// The last part of the link.
    pub secret: String,
    /// What its browser calls itself.
    pub agent: String,
}

impl Act for Enrol {
    type Out = String;
    const VERB: &'static str = "door.enrol";

    /// Whoever holds the link may: it is the right.
    async fn may(&self, _: &By, _: &mut Tx) -> Result<()> {
        Ok(())
    }

    async fn run(&self, tx: &mut Tx) -> Result<String> {
        let device = store::device_of_link(tx, &self.secret).await?.ok_or(Error::Gone)?;
        if !device.may_enrol(tx.now) || !store::use_link(tx, device.id).await? {
            return Err(Error::Gone);
        }
        about(tx, &device);
        session::open(tx, None, Some(device.id.0), &self.agent).await
    }
}

/// Sends a device away: its link and its session end.
#[derive(Clone, Debug)]
pub struct RevokeDevice {
    /// The forum whose device it is.
    pub forum: Uuid,
    /// Which.
    pub device: DeviceId,
}

impl Act for RevokeDevice {
    type Out = ();
    const VERB: &'static str = "door.revoke_device";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        by.must(Right::ManageForum, Scope::forum(self.forum))
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let device = store::device(tx, self.device)
            .await?
            .filter(|it| it.forum == self.forum)
            .ok_or(Error::NotFound)?;
        about(tx, &device);
        store::revoke_device(tx, device.id).await?;
        session::end_device(tx, device.id.0).await?;
        Ok(())
    }
}

fn about(tx: &mut Tx, device: &Device) {
    tx.about(Subject::new("device", device.id.0));
    tx.about(Subject::new("checkpoint", device.checkpoint.0));
    tx.changed(Topic::new("door", device.forum));
}
