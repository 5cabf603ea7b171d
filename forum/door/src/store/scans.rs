//! What the door must know for one scan, and what it writes: scans, and who is inside.

use crate::{
    acts::Shown,
    model::{Bearer, CheckpointId, Doorway, Ended, Facts, Presented, Stored, Way},
    store,
};
use jiff::Timestamp;
use kernel::{Result, db::Tx};
use std::sync::Arc;
use uuid::Uuid;

/// What a checkpoint is, as far as a verdict asks.
pub(crate) async fn doorway(tx: &mut Tx, id: CheckpointId) -> Result<Option<Doorway>> {
    let Some(it) = store::checkpoint(tx, id).await? else { return Ok(None) };
    Ok(Some(Doorway {
        forum: it.forum,
        outermost: it.outermost,
        zone: it.zone,
        direction: it.direction,
        open: (it.starts_on, it.ends_on),
        closed: it.is_closed(),
        clocks: it.clocks(),
        rules: store::rules_of(tx, it.zone).await?,
    }))
}

kernel::record! {
    /// What the door asks at each scan: the device, the ticket, whose it is, and whether they are inside.
    struct Line {
        device_checkpoint: Option<CheckpointId>,
        ticket: Option<i64>,
        ended_as: Option<Ended>,
        ticket_ends_at: Option<Timestamp>,
        registration: Option<Uuid>,
        person: Option<Uuid>,
        category: Option<Uuid>,
        delegation: Option<Uuid>,
        step_place: Option<i64>,
        accredited: Option<bool>,
        standing: Option<String>,
        may_enter: Option<bool>,
        inside: Option<bool>,
        since: Option<Timestamp>,
    }
}

/// Everything that the door must know for one scan.
pub(crate) struct AtDoor {
    pub(crate) doorway: Arc<Doorway>,
    pub(crate) device_checkpoint: Option<CheckpointId>,
    pub(crate) registration: Option<Uuid>,
    pub(crate) inside: bool,
    pub(crate) since: Option<Timestamp>,
    line: Line,
}

/// The door's one question.
pub(crate) async fn at_door(
    tx: &mut Tx,
    doorway: Arc<Doorway>,
    serial: Option<i64>,
    registration: Option<Uuid>,
    device: Option<Uuid>,
) -> Result<AtDoor> {
    let now = tx.now;
    let line: Line = tx
        .sql(
            "select d.checkpoint as device_checkpoint, t.serial as ticket, t.ended_as, t.ends_at as ticket_ends_at,
               r.id as registration, r.person, r.category, r.delegation, r.step_place, r.accredited, r.standing, r.may_enter,
               p.inside, p.since
             from (select 1 as one) always
             left join device d on d.id = $1 and d.revoked_at is null and d.ends_at > $2
             left join ticket t on t.forum = $3 and t.serial = $4
             left join registration r on r.id = coalesce(t.registration, $5) and r.forum = $3
             left join presence p on p.registration = r.id and p.zone = $6",
        )
        .bind(device)
        .bind(now)
        .bind(doorway.outermost)
        .bind(serial)
        .bind(registration)
        .bind(doorway.zone)
        .one()
        .await?;
    Ok(AtDoor {
        doorway,
        device_checkpoint: line.device_checkpoint,
        registration: line.registration,
        inside: line.inside.unwrap_or_default(),
        since: line.since,
        line,
    })
}

impl AtDoor {
    pub(crate) fn facts(&self, shown: &Shown, asked: Way) -> Facts {
        let (line, doorway) = (&self.line, &self.doorway);
        Facts {
            presented: self.presented(shown),
            way: doorway.direction.way(asked),
            bearer: line.bearer(),
            registered: line.standing.as_deref() == Some("active"),
            may_enter: line.may_enter.unwrap_or_default(),
            inside: self.inside,
            rules: doorway.rules.clone(),
            open: doorway.open,
            closed: doorway.closed,
            clocks: doorway.clocks.clone(),
        }
    }

    fn presented(&self, shown: &Shown) -> Presented {
        match shown {
            Shown::Bad(bad) => *bad,
            Shown::Ticket { forum, .. } if *forum != self.doorway.outermost => Presented::OtherForum,
            Shown::Registration(_) => Presented::ByName,
            Shown::Ticket { .. } | Shown::Serial(_) => match (self.line.ticket, self.line.ticket_ends_at) {
                (Some(_), Some(ends_at)) => Presented::Ticket { ended: self.line.ended_as, ends_at },
                _ => Presented::NoSuchTicket,
            },
        }
    }
}

impl Line {
    fn bearer(&self) -> Option<Bearer> {
        Some(Bearer {
            person: self.person?,
            category: self.category?,
            delegation: self.delegation,
            steps: self.step_place.unwrap_or_default(),
            accredited: self.accredited.unwrap_or_default(),
        })
    }
}

/// Stores a scan. Answers false when its id is taken.
pub(crate) async fn insert_scan(tx: &mut Tx, stored: &Stored) -> Result<bool> {
    let record = &stored.record;
    let inserted = tx
        .sql(
            "insert into scan (id, forum, checkpoint, device, serial, registration, direction, scanned_at, received_at, verdict, record)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict (id) do nothing",
        )
        .bind(record.scan)
        .bind(record.forum)
        .bind(record.checkpoint)
        .bind(record.device)
        .bind(record.serial)
        .bind(record.registration)
        .bind(record.direction)
        .bind(record.scanned_at)
        .bind(record.received_at)
        .bind(record.verdict)
        .bind(&stored.text)
        .run()
        .await?;
    Ok(inserted > 0)
}

/// Says of a scan that it let somebody in by mistake, and which other scan says so.
pub(crate) async fn insert_mistake(tx: &mut Tx, scan: Uuid, said_by: Uuid) -> Result<()> {
    tx.sql("insert into scan_mistake (scan, said_by) values ($1, $2)").bind(scan).bind(said_by).run().await?;
    Ok(())
}

/// The record of a scan, as it is stored.
pub(crate) async fn stored(tx: &mut Tx, id: Uuid) -> Result<Option<String>> {
    let found: Option<(String,)> =
        tx.sql("select record from scan where id = $1").bind(id).optional().await?;
    Ok(found.map(|(record,)| record))
}

kernel::record! {
    /// A scan as the list of the last ones shows it.
    #[derive(Clone, Debug)]
    pub(crate) struct Recent {
        pub(crate) record: String,
        name: Option<String>,
        language: Option<String>,
        family_name: Option<String>,
        given_name: Option<String>,
        latin_family: Option<String>,
        latin_given: Option<String>,
    }
}

impl Recent {
    /// The name of whoever it was, to be shown; none where it was nobody.
    pub(crate) fn bearer(&self) -> Option<people::Bearer<'_>> {
        Some(people::Bearer {
            name: self.name.as_deref()?,
            language: self.language.as_deref().unwrap_or_default(),
            family_name: self.family_name.as_deref().unwrap_or_default(),
            given_name: self.given_name.as_deref().unwrap_or_default(),
            latin_family: self.latin_family.as_deref().unwrap_or_default(),
            latin_given: self.latin_given.as_deref().unwrap_or_default(),
        })
    }
}

/// Scans in the list of the last ones.
const RECENT_MAX: i64 = 8;

/// The last scans at a checkpoint, newest first.
pub(crate) async fn recent(tx: &mut Tx, forum: Uuid, checkpoint: CheckpointId) -> Result<Vec<Recent>> {
    Ok(tx
        .sql(
            "select s.record, p.name, p.language, p.family_name, p.given_name, p.latin_family, p.latin_given from scan s
             left join registration r on r.id = s.registration left join person p on p.id = r.person
             where s.forum = $1 and s.checkpoint = $2 order by s.received_at desc, s.id desc limit $3",
        )
        .bind(forum)
        .bind(checkpoint)
        .bind(RECENT_MAX)
        .all()
        .await?)
}
