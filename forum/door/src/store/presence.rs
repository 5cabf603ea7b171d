//! Who is inside which zone.

use crate::model::ZoneId;
use jiff::Timestamp;
use kernel::{Result, db::Tx, live::Topic};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Puts somebody inside. Answers false when they are there already: then nothing has changed.
pub(crate) async fn go_in(tx: &mut Tx, registration: Uuid, zone: ZoneId, scan: Uuid) -> Result<bool> {
    let now = tx.now;
    put_in(tx, registration, &Inside { zone, since: now, first_in: Some(now), scan }).await
}

async fn put_in(tx: &mut Tx, registration: Uuid, it: &Inside) -> Result<bool> {
    let changed = tx
        .sql(
            "insert into presence (registration, zone, inside, since, first_in, scan) values ($1, $2, true, $3, $4, $5)
             on conflict (registration, zone) do update set inside = true, since = excluded.since,
               first_in = coalesce(presence.first_in, excluded.first_in), scan = excluded.scan
             where presence.inside = false",
        )
        .bind(registration)
        .bind(it.zone)
        .bind(it.since)
        .bind(it.first_in)
        .bind(it.scan)
        .run()
        .await?;
    Ok(changed > 0)
}

/// Frees the place of somebody who goes out.
pub(crate) async fn go_out(tx: &mut Tx, registration: Uuid, zone: ZoneId, scan: Uuid) -> Result<()> {
    let now = tx.now;
    tx.sql("update presence set inside = false, since = $3, scan = $4 where registration = $1 and zone = $2 and inside = true")
        .bind(registration)
        .bind(zone)
        .bind(now)
        .bind(scan)
        .run()
        .await?;
    Ok(())
}

/// Whoever was let in by that scan is not inside, and was not: answers false when they are no longer there by it.
pub(crate) async fn never_in(
    tx: &mut Tx,
    registration: Uuid,
    zone: ZoneId,
    mistake: Uuid,
    scan: Uuid,
) -> Result<bool> {
    let now = tx.now;
    let changed = tx
        .sql(
            "update presence set inside = false, since = $4, scan = $5,
               first_in = case when first_in = since then null else first_in end
             where registration = $1 and zone = $2 and scan = $3 and inside = true",
        )
        .bind(registration)
        .bind(zone)
        .bind(mistake)
        .bind(now)
        .bind(scan)
        .run()
        .await?;
    Ok(changed > 0)
}

/// Since when somebody is inside.
pub(crate) async fn inside_since(tx: &mut Tx, registration: Uuid, zone: ZoneId) -> Result<Option<Timestamp>> {
    let found: Option<(Timestamp,)> = tx
        .sql("select since from presence where registration = $1 and zone = $2 and inside = true")
        .bind(registration)
        .bind(zone)
        .optional()
        .await?;
    Ok(found.map(|(since,)| since))
}

/// How many people are inside a zone.
///
/// # Errors
/// What the database says.
pub async fn inside(tx: &mut Tx, zone: ZoneId) -> Result<i64> {
    let (count,): (i64,) =
        tx.sql("select count(*) from presence where zone = $1 and inside = true").bind(zone).one().await?;
    Ok(count)
}

/// Whether somebody is inside any zone.
///
/// # Errors
/// What the database says.
pub async fn is_inside(tx: &mut Tx, registration: Uuid) -> Result<bool> {
    let (zones,): (i64,) = tx
        .sql("select count(*) from presence where registration = $1 and inside = true")
        .bind(registration)
        .one()
        .await?;
    Ok(zones > 0)
}

/// That somebody was inside a zone, and now is so by another registration.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Moved {
    zone: ZoneId,
    /// The scan by which they are inside.
    scan: Uuid,
    /// Whether the other registration was not inside before.
    came_in: bool,
}

kernel::record! {
    struct Inside {
        zone: ZoneId,
        since: Timestamp,
        first_in: Option<Timestamp>,
        scan: Uuid,
    }
}

/// Whoever is inside by `from` is inside by `to`, once in each zone: for the act that finds two registrations to be one
/// person's. Answers what was moved.
///
/// # Errors
/// What the database says.
pub async fn move_presence(tx: &mut Tx, from: Uuid, to: Uuid) -> Result<Vec<Moved>> {
    let all: Vec<Inside> = tx
        .sql("select zone, since, first_in, scan from presence where registration = $1 and inside = true order by zone")
        .bind(from)
        .all()
        .await?;
    let mut moved = vec![];
    for it in all {
        let came_in = put_in(tx, to, &it).await?;
        set_inside(tx, from, it.zone, false).await?;
        moved.push(Moved { zone: it.zone, scan: it.scan, came_in });
    }
    Ok(moved)
}

/// Takes [`move_presence`] back, in the zones in which the person still is.
///
/// # Errors
/// What the database says.
pub async fn move_presence_back(tx: &mut Tx, from: Uuid, to: Uuid, moved: &[Moved]) -> Result<()> {
    for it in moved {
        let now: Option<(Uuid,)> = tx
            .sql("select scan from presence where registration = $1 and zone = $2 and inside = true")
            .bind(to)
            .bind(it.zone)
            .optional()
            .await?;
        // Whoever went out meanwhile did so as the one person that the two were.
        let Some((scan,)) = now else { continue };
        if it.came_in && scan != it.scan {
            continue;
        }
        if it.came_in {
            set_inside(tx, to, it.zone, false).await?;
        }
        set_inside(tx, from, it.zone, true).await?;
    }
    Ok(())
}

async fn set_inside(tx: &mut Tx, registration: Uuid, zone: ZoneId, inside: bool) -> Result<()> {
    tx.sql("update presence set inside = $3 where registration = $1 and zone = $2")
        .bind(registration)
        .bind(zone)
        .bind(inside)
        .run()
        .await?;
    tx.changed(Topic::new("zone", zone.0));
    Ok(())
}
