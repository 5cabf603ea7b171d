//! What is kept of a scan.

use super::{CheckpointId, Reason, Verdict, Way};
use jiff::Timestamp;
use kernel::schema::Instant;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// What is kept of a scan: codes, ids and times, in this order.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields, rename = "Scan")]
pub struct Record {
    /// The scan's id, made on the device.
    pub scan: Uuid,
    /// The forum whose door it was.
    pub forum: Uuid,
    /// Where.
    pub checkpoint: CheckpointId,
    /// By which device; none when a person or a program read it.
    pub device: Option<Uuid>,
    /// Which way.
    pub direction: Way,
    /// What the door said.
    pub verdict: Verdict,
    /// Why, where the verdict has several causes.
    pub reason: Option<Reason>,
    /// Whose registration, where it is known.
    pub registration: Option<Uuid>,
    /// The ticket's number, where one was read.
    pub serial: Option<i64>,
    /// By the device's clock.
    #[schemars(with = "Instant")]
    pub scanned_at: Timestamp,
    /// By ours.
    #[schemars(with = "Instant")]
    pub received_at: Timestamp,
    /// For `already_inside`: since when.
    #[schemars(with = "Option<Instant>")]
    pub inside_since: Option<Timestamp>,
}

/// A stored scan: the text as it stands in the database, and what it says.
#[derive(Clone, Debug, PartialEq)]
pub struct Stored {
    /// Exactly what is stored; every replay gets these bytes.
    pub text: String,
    /// The same, read.
    pub record: Record,
}

impl Stored {
    pub(crate) fn new(record: Record) -> kernel::Result<Stored> {
        let text = serde_json::to_string(&record).map_err(anyhow::Error::from)?;
        Ok(Stored { text, record })
    }

    pub(crate) fn read(text: String) -> kernel::Result<Stored> {
        let record = serde_json::from_str(&text).map_err(anyhow::Error::from)?;
        Ok(Stored { text, record })
    }
}
