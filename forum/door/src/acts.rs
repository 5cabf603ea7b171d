//! One reading of a ticket.

use crate::{
    doorway::doorway,
    model::{CheckpointId, Doorway, Presented, Record, Stored, Verdict, Way, judge},
    store::{self, AtDoor},
};
use jiff::Timestamp;
use kernel::{
    Error, Result,
    db::{Act, Tx},
    journal::Subject,
    live::Topic,
    rights::{By, Right, Scope},
    web::App,
};
use std::sync::Arc;
use uuid::Uuid;

/// What was shown at the door.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// A code with a good signature. Whether its time is over, its own row knows.
    Ticket {
        /// The forum that it was made for.
        forum: Uuid,
        /// Its number.
        serial: i64,
    },
    /// A code that lets nobody in.
    Bad(Presented),
    /// The number printed under a badge's code, typed by whoever holds the badge in hand.
    Serial(i64),
    /// A registration that was found by name.
    Registration(Uuid),
}

impl Shown {
    pub(crate) fn serial(&self) -> Option<i64> {
        match self {
            Shown::Ticket { serial, .. } | Shown::Serial(serial) => Some(*serial),
            Shown::Bad(_) | Shown::Registration(_) => None,
        }
    }

    pub(crate) fn registration(&self) -> Option<Uuid> {
        match self {
            Shown::Registration(id) => Some(*id),
            _ => None,
        }
    }
}

/// A ticket that is read at a checkpoint.
#[derive(Clone, Debug)]
pub struct Scan {
    /// Made on the device: the same id is the same scan.
    pub id: Uuid,
    /// The forum whose door it is.
    pub forum: Uuid,
    /// Where.
    pub checkpoint: CheckpointId,
    /// What was shown.
    pub shown: Shown,
    /// Which way, where the checkpoint has both.
    pub way: Way,
    /// By the device's clock.
    pub scanned_at: Timestamp,
}

/// The verb of everything that is stored as a scan.
pub(crate) const VERB: &str = "door.scan";

/// Ends the act without a trace: this scan was stored before.
#[derive(Debug, thiserror::Error)]
#[error("this scan was stored before")]
struct StoredBefore(Stored);

/// Stores a scan and answers its record; a replay gets the record of the first time, byte for byte, and changes nothing.
///
/// # Errors
/// [`Error::Forbidden`] for whoever may not read tickets here, a device of another checkpoint too; [`Error::NotFound`]
/// when there is no such checkpoint in that forum; [`Error::Refused`] when the id is another checkpoint's scan.
pub async fn scan(app: &App, by: &By, scan: Scan) -> Result<Stored> {
    once(app.db.act(by, Reading::of(app, scan).await?).await)
}

/// A scan at its doorway. Run it by [`scan`], which knows a replay.
#[derive(Clone, Debug)]
pub struct Reading {
    scan: Scan,
    doorway: Arc<Doorway>,
}

impl Reading {
    /// Finds the doorway of a scan.
    ///
    /// # Errors
    /// [`Error::NotFound`] when there is no such checkpoint in that forum.
    pub async fn of(app: &App, scan: Scan) -> Result<Reading> {
        let doorway = doorway(app, scan.checkpoint).await?.filter(|it| it.forum == scan.forum);
        Ok(Reading { doorway: doorway.ok_or(Error::NotFound)?, scan })
    }
}

/// What came of a scan: whoever sent it before gets what was stored then.
pub(crate) fn once(done: Result<Stored>) -> Result<Stored> {
    match done {
        Err(Error::Broken(error)) => match error.downcast::<StoredBefore>() {
            Ok(before) => Ok(before.0),
            Err(error) => Err(Error::Broken(error)),
        },
        done => done,
    }
}

impl Act for Reading {
    type Out = Stored;
    const VERB: &'static str = VERB;

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        by.must(Right::Scan, Scope::forum(self.scan.forum))
    }

    /// Four statements: one question, presence, the scan, the journal. The seat of the writer is the narrowest place of
    /// the house, and a forum's morning goes through it.
    async fn run(&self, tx: &mut Tx) -> Result<Stored> {
        let (scan, device) = (&self.scan, device_of(&tx.by));
        let (serial, registration) = (scan.shown.serial(), scan.shown.registration());
        let door = store::at_door(tx, self.doorway.clone(), serial, registration, device).await?;
        // The right of a device ends at its own checkpoint, and with its link.
        if device.is_some() && door.device_checkpoint != Some(scan.checkpoint) {
            return Err(Error::Forbidden);
        }
        let record = scan.record(tx, &door, device).await?;
        keep(tx, scan, &door, record).await
    }
}

/// Stores the record of a scan and tells of it.
pub(crate) async fn keep(tx: &mut Tx, scan: &Scan, door: &AtDoor, record: Record) -> Result<Stored> {
    let stored = Stored::new(record)?;
    if !store::insert_scan(tx, &stored).await? {
        // It was sent before, or by two connections at once; whatever we have written is undone with this error.
        let before =
            store::stored(tx, scan.id).await?.ok_or_else(|| anyhow::anyhow!("a scan is there and is not"))?;
        return Err(scan.replayed(before)?);
    }
    scan.tell(tx, &stored.record, door);
    Ok(stored)
}

pub(crate) fn device_of(by: &By) -> Option<Uuid> {
    match by {
        By::Device { id, .. } => Some(*id),
        _ => None,
    }
}

impl Scan {
    pub(crate) fn replayed(&self, text: String) -> Result<Error> {
        let before = Stored::read(text)?;
        let record = &before.record;
        let same_person = self.shown.registration().is_none_or(|shown| record.registration == Some(shown));
        // An id that was used for something else is no replay, and must not bring another person's verdict.
        if record.checkpoint != self.checkpoint || record.serial != self.shown.serial() || !same_person {
            return Ok(Error::Refused(crate::say::other_scan()));
        }
        Ok(Error::Broken(StoredBefore(before).into()))
    }

    /// Decides, and moves the person in or out if so.
    async fn record(&self, tx: &mut Tx, door: &AtDoor, device: Option<Uuid>) -> Result<Record> {
        let now = tx.now;
        let facts = door.facts(&self.shown, self.way);
        let mut ruling = judge(&facts, now);
        let mut inside_since = door.since.filter(|_| door.inside);
        if let Some(registration) = door.registration {
            // Presence decides who is first: of two that both saw nobody inside, one finds the row changed.
            match (facts.way, ruling.verdict) {
                (Way::In, Verdict::Ok)
                    if !store::go_in(tx, registration, door.doorway.zone, self.id).await? =>
                {
                    ruling = Verdict::AlreadyInside.into();
                    inside_since = store::inside_since(tx, registration, door.doorway.zone).await?;
                }
                // Nobody is kept inside, whatever is wrong with the ticket: the number of people in the house counts.
                (Way::Out, _) if door.inside => {
                    store::go_out(tx, registration, door.doorway.zone, self.id).await?
                }
                _ => {}
            }
        }
        Ok(Record {
            scan: self.id,
            forum: self.forum,
            checkpoint: self.checkpoint,
            device,
            direction: facts.way,
            verdict: ruling.verdict,
            reason: ruling.reason,
            registration: door.registration,
            serial: self.shown.serial(),
            scanned_at: self.scanned_at,
            received_at: now,
            inside_since: inside_since.filter(|_| ruling.verdict == Verdict::AlreadyInside),
        })
    }

    fn tell(&self, tx: &mut Tx, record: &Record, door: &AtDoor) {
        tx.about(match record.registration {
            Some(registration) => Subject::new("registration", registration),
            None => Subject::new("checkpoint", self.checkpoint.0),
        });
        tx.fact("scan", None::<String>, record.scan.to_string());
        tx.fact("checkpoint", None::<String>, self.checkpoint.to_string());
        tx.fact("direction", None::<String>, record.direction.word());
        tx.fact("verdict", None::<String>, record.verdict.word());
        tx.changed(Topic::new("door", self.forum));
        tx.changed(Topic::new("zone", door.doorway.zone.0));
        if record.verdict == Verdict::Ok || record.direction == Way::Out {
            tx.changed(Topic::new("numbers", self.forum));
        }
    }
}
