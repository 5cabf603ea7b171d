//! `/scans`: what is read at the doors. A scan's own id is its key: asked again, the stored record comes back, the same
//! bytes.

use crate::{
    call::{Call, invalid},
    operation::{About, Table},
    page::{Mark, Page, Window},
    say,
    store::{self, WantedScans},
};
use door::{CheckpointId, Record, Scan, Shown, Way};
use forums::ForumId;
use jiff::Timestamp;
use kernel::{Error, Result, error::Where, schema::Instant, web::Who};
use schemars::JsonSchema;
use serde::Deserialize;
use uuid::Uuid;

const TAG: &str = "scans";

pub(crate) fn operations(table: Table) -> Table {
    table.list("/api/v1/scans", Who::Program("scans:read"), LIST, list).scan::<_, Record, _, _>(
        "/api/v1/scans",
        Who::Program("scans:write"),
        SCAN,
        read,
    )
}

const LIST: About =
    About { id: "listScans", tag: TAG, summary: "Scans, in the order in which they arrived", text: "" };

const SCAN: About = About {
    id: "scan",
    tag: TAG,
    summary: "Read a ticket at a checkpoint",
    text: "`scan_id` is made by the device, best as a UUIDv7, and is the key of this write: the header `Idempotency-Key` is not needed. The same \
           id again gets the stored record again, byte for byte, and changes nothing; the same id for another ticket or \
           checkpoint is refused (409). Give exactly one of `code`, `serial` and `registration`. A checkpoint that is closed \
           (`closed_at`), or whose zone is, answers `wrong_day` with the reason `checkpoint_closed`.",
};

/// Which scans are asked for.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Asked {
    /// At the doors of this forum: id or short name.
    forum: Option<String>,
    /// At this checkpoint.
    checkpoint: Option<Uuid>,
    /// Of this registration.
    registration: Option<Uuid>,
}

async fn list(call: Call, asked: Asked, window: Window) -> Result<Page<Record>> {
    let mut tx = call.visit.app.db.read().await?;
    let wanted = WantedScans {
        forum: call.narrowed(&mut tx, asked.forum.as_deref()).await?,
        checkpoint: asked.checkpoint.map(CheckpointId),
        registration: asked.registration,
    };
    let mut rows = vec![];
    for (at, id, text) in store::scans(&mut tx, &wanted, &window).await? {
        let record: Record = serde_json::from_str(&text).map_err(anyhow::Error::from)?;
        rows.push((Mark::of(at, id), record));
    }
    Ok(window.page(rows))
}

/// A ticket that was read.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct NewScan {
    /// Made by the device: the same id is the same scan.
    scan_id: Uuid,
    /// Where.
    checkpoint: Uuid,
    /// What the code says, as the camera reads it.
    #[schemars(length(min = 1, max = 2000))]
    code: Option<String>,
    /// The number printed under the code.
    #[schemars(range(min = 0))]
    serial: Option<i64>,
    /// A registration that was found by name.
    registration: Option<Uuid>,
    /// Which way, where the checkpoint has both; inwards unless it is said.
    direction: Option<Way>,
    /// By the device's clock; by ours where it is left out.
    #[schemars(with = "Option<Instant>")]
    scanned_at: Option<Timestamp>,
}

impl NewScan {
    fn shown(&self, call: &Call) -> Result<Shown> {
        match (&self.code, self.serial, self.registration) {
            (Some(code), None, None) => Ok(Shown::read(&call.visit.app, code)),
            (None, Some(serial), None) => Ok(Shown::Serial(serial)),
            (None, None, Some(registration)) => Ok(Shown::Registration(registration)),
            _ => Err(invalid(vec![(
                Where::Body(String::new()),
                say::exactly_one_of("code, serial, registration"),
            )])),
        }
    }
}

async fn read(call: Call, body: NewScan) -> Result<String> {
    let app = &call.visit.app;
    let checkpoint = CheckpointId(body.checkpoint);
    let forum = door::forum_of(app, checkpoint).await?;
    let scan = Scan {
        id: body.scan_id,
        forum: forum.filter(|it| call.covers(ForumId(*it))).ok_or(Error::NotFound)?,
        checkpoint,
        shown: body.shown(&call)?,
        way: body.direction.unwrap_or(Way::In),
        scanned_at: body.scanned_at.unwrap_or_else(|| app.db.clock.now()),
    };
    Ok(door::scan(app, &call.visit.by, scan).await?.text)
}
