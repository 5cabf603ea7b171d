//! A verdict that was a mistake: the wrong row of a list was pressed.

use crate::{
    acts::{Scan, Shown, VERB, device_of, keep, once},
    model::{CheckpointId, Reason, Record, Stored, Verdict, Way},
    say, store,
};
use jiff::Timestamp;
use kernel::{
    Error, Result,
    db::{Act, Db, Tx},
    rights::{By, Right, Scope},
};
use std::sync::Arc;
use uuid::Uuid;

/// Takes back that a scan let somebody in. The scan stays as it is; another one, outwards, says that it was a mistake. Run
/// it by [`mistake`].
#[derive(Clone, Debug)]
pub struct Mistake {
    /// Made on the device: the same id is the same scan.
    pub id: Uuid,
    /// The forum whose door it is.
    pub forum: Uuid,
    /// Where.
    pub checkpoint: CheckpointId,
    /// The scan that was a mistake.
    pub scan: Uuid,
    /// By the device's clock.
    pub scanned_at: Timestamp,
}

/// Stores the contrary scan and answers its record; a replay gets the record of the first time and changes nothing.
///
/// # Errors
/// Those of [`crate::scan`]; [`Error::Refused`] when the scan let nobody in, when another device read it, and when the
/// person has passed a door since.
pub async fn mistake(db: &Db, by: &By, it: Mistake) -> Result<Stored> {
    once(db.act(by, it).await)
}

impl Act for Mistake {
    type Out = Stored;
    const VERB: &'static str = VERB;

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        by.must(Right::Scan, Scope::forum(self.forum))
    }

    async fn run(&self, tx: &mut Tx) -> Result<Stored> {
        let device = device_of(&tx.by);
        let (before, registration) = self.before(tx, device).await?;
        let scan = Scan {
            id: self.id,
            forum: self.forum,
            checkpoint: self.checkpoint,
            shown: before.serial.map_or(Shown::Registration(registration), Shown::Serial),
            way: Way::Out,
            scanned_at: self.scanned_at,
        };
        let doorway = store::doorway(tx, self.checkpoint).await?.filter(|it| it.forum == self.forum);
        let doorway = Arc::new(doorway.ok_or(Error::NotFound)?);
        let door = store::at_door(tx, doorway, None, Some(registration), device).await?;
        if device.is_some() && door.device_checkpoint != Some(self.checkpoint) {
            return Err(Error::Forbidden);
        }
        if let Some(before) = store::stored(tx, self.id).await? {
            return Err(scan.replayed(before)?);
        }
        if !store::never_in(tx, registration, door.doorway.zone, self.scan, self.id).await? {
            return Err(Error::Refused(say::passed_since()));
        }
        let record = Record {
            scan: self.id,
            forum: self.forum,
            checkpoint: self.checkpoint,
            device,
            direction: Way::Out,
            verdict: Verdict::Ok,
            reason: Some(Reason::Mistake),
            registration: Some(registration),
            serial: before.serial,
            scanned_at: self.scanned_at,
            received_at: tx.now,
            inside_since: None,
        };
        let stored = keep(tx, &scan, &door, record).await?;
        store::insert_mistake(tx, self.scan, self.id).await?;
        Ok(stored)
    }
}

impl Mistake {
    /// The scan that was a mistake, and whom it let in.
    async fn before(&self, tx: &mut Tx, device: Option<Uuid>) -> Result<(Record, Uuid)> {
        let text = store::stored(tx, self.scan).await?.ok_or(Error::NotFound)?;
        let record = Stored::read(text)?.record;
        let ours =
            record.forum == self.forum && record.checkpoint == self.checkpoint && record.device == device;
        let let_in = record.verdict == Verdict::Ok && record.direction == Way::In;
        match record.registration.filter(|_| ours && let_in) {
            Some(registration) => Ok((record, registration)),
            None => Err(Error::Refused(say::let_nobody_in())),
        }
    }
}
