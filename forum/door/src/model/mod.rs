//! What a door knows, and the verdict that follows from it.

mod records;
mod rules;
mod verdict;

pub use records::{Record, Stored};
pub(crate) use rules::{ANOTHER_DAY, ANYBODY, Crowd, days_named, passes};
pub use rules::{Bearer, Rule};
pub use verdict::{Ended, Facts, Presented, Reason, Ruling, Verdict, judge};

use jiff::{Timestamp, civil::Date, tz::TimeZone};
use kernel::{Text, db::Shared};
use uuid::Uuid;

kernel::id! {
    /// A place that is watched.
    pub ZoneId;
    /// Where tickets are read.
    pub CheckpointId;
    /// A phone or laptop at a checkpoint.
    pub DeviceId;
    /// Who may pass a zone, and when.
    pub RuleId;
}

kernel::text_enum! {
    /// Which way people pass a checkpoint.
    pub enum Direction {
        /// Inwards.
        In = "in",
        /// Outwards.
        Out = "out",
        /// Either; the device says which.
        Both = "both",
    }
}

kernel::text_enum! {
    /// Which way somebody goes.
    pub enum Way {
        /// Inwards.
        In = "in",
        /// Outwards.
        Out = "out",
    }
}

impl Direction {
    /// The way that a scan goes here; where both are possible, the one that was asked for.
    pub fn way(self, asked: Way) -> Way {
        match self {
            Direction::In => Way::In,
            Direction::Out => Way::Out,
            Direction::Both => asked,
        }
    }
}

kernel::record! {
    /// A place that is watched.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Zone {
        /// Its id.
        pub id: ZoneId,
        /// Its word.
        pub slug: String,
        /// Its name.
        pub name: Shared<Text>,
        /// Since when it is closed.
        pub closed_at: Option<Timestamp>,
    }
}

kernel::record! {
    /// Where tickets are read.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Checkpoint {
        /// Its id.
        pub id: CheckpointId,
        /// The forum whose door it is.
        pub forum: Uuid,
        /// The forum whose tickets it reads: the outermost one.
        pub outermost: Uuid,
        /// Its word.
        pub slug: String,
        /// Its name.
        pub name: Shared<Text>,
        /// Its city.
        pub city_id: Uuid,
        /// The name of its city.
        pub city: Shared<Text>,
        /// IANA time zone of its city.
        pub time_zone: String,
        /// The zone that it opens.
        pub zone: ZoneId,
        /// That zone's name.
        pub zone_name: Shared<Text>,
        /// Which way people pass.
        pub direction: Direction,
        /// First day.
        pub starts_on: Date,
        /// Last day, with which its devices end.
        pub ends_on: Date,
        /// Since when it is closed.
        pub closed_at: Option<Timestamp>,
        /// Since when its zone is.
        pub zone_closed_at: Option<Timestamp>,
    }
}

/// What a checkpoint is, as far as a verdict asks.
#[derive(Clone, Debug)]
pub(crate) struct Doorway {
    /// The forum whose door it is.
    pub(crate) forum: Uuid,
    /// The forum whose tickets it reads: the outermost one.
    pub(crate) outermost: Uuid,
    /// The zone that it opens.
    pub(crate) zone: ZoneId,
    /// Which way people pass.
    pub(crate) direction: Direction,
    /// Its first and last day.
    pub(crate) open: (Date, Date),
    /// Whether it was closed, or its zone.
    pub(crate) closed: bool,
    /// The clocks of its city.
    pub(crate) clocks: TimeZone,
    /// The rules of its zone.
    pub(crate) rules: Vec<Rule>,
}

impl Checkpoint {
    /// Its clocks; UTC if this machine's table does not know the zone.
    pub fn clocks(&self) -> TimeZone {
        clocks(&self.time_zone)
    }

    /// Whether nobody passes here any more: it was closed, or its zone.
    pub fn is_closed(&self) -> bool {
        self.closed_at.is_some() || self.zone_closed_at.is_some()
    }

    /// Since when nobody passes here any more, by whichever was closed first; none while both are open.
    pub fn closed_since(&self) -> Option<Timestamp> {
        [self.closed_at, self.zone_closed_at].into_iter().flatten().min()
    }

    /// The first moment after its last day, by its own clocks; where it was closed before that, the moment of that.
    pub fn ends_at(&self) -> Timestamp {
        let after = self.ends_on.tomorrow().unwrap_or(self.ends_on);
        let midnight = after.to_datetime(jiff::civil::Time::midnight());
        let midnight = self.clocks().to_timestamp(midnight).unwrap_or(Timestamp::MAX);
        self.closed_since().map_or(midnight, |closed| closed.min(midnight))
    }
}

/// The time zone of that IANA name; UTC if this machine's table does not know it.
pub(crate) fn clocks(name: &str) -> TimeZone {
    TimeZone::get(name).unwrap_or(TimeZone::UTC)
}

kernel::record! {
    /// A phone or laptop at a checkpoint.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Device {
        /// Its id.
        pub id: DeviceId,
        /// The forum whose tickets it reads.
        pub forum: Uuid,
        /// Where it stands.
        pub checkpoint: CheckpointId,
        /// How people call it.
        pub name: String,
        /// Whether its link may be used again (demonstrations).
        pub reusable: bool,
        /// When the link was made.
        pub created_at: Timestamp,
        /// When a device was enrolled by it.
        pub enrolled_at: Option<Timestamp>,
        /// When it was sent away.
        pub revoked_at: Option<Timestamp>,
        /// When it ends by itself.
        pub ends_at: Timestamp,
    }
}

impl Device {
    /// Whether its link may enrol a device at `now`.
    pub fn may_enrol(&self, now: Timestamp) -> bool {
        self.revoked_at.is_none() && now < self.ends_at && (self.reusable || self.enrolled_at.is_none())
    }
}
