//! What a door knows, and the verdict that follows from it.

use jiff::{Timestamp, civil::Date, tz::TimeZone};
use kernel::{Text, db::Shared, schema::Instant};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
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

kernel::text_enum! {
    /// What the door says to a ticket (the words of `model.md`).
    pub enum Verdict {
        /// Let them pass.
        Ok = "ok",
        /// Somebody with this ticket is inside already.
        AlreadyInside = "already_inside",
        /// Not in this zone, on no day.
        WrongZone = "wrong_zone",
        /// Here, but not today.
        WrongDay = "wrong_day",
        /// The accreditation is not done, or has been taken back.
        NotCleared = "not_cleared",
        /// The ticket was taken back.
        Revoked = "revoked",
        /// A newer ticket took its place.
        Replaced = "replaced",
        /// It names our key, and our key did not sign it.
        Forged = "forged",
        /// Nothing that this door knows.
        Unknown = "unknown",
    }
}

kernel::text_enum! {
    /// What lies behind a verdict that has several causes.
    pub enum Reason {
        /// The code is no ticket at all.
        NotATicket = "not_a_ticket",
        /// Signed by a key that is none of ours.
        OtherInstallation = "other_installation",
        /// A true ticket of another forum of this installation.
        OtherForum = "other_forum",
        /// No ticket, or nobody, of that number is known here.
        NoSuchTicket = "no_such_ticket",
        /// The ticket's time is over.
        Expired = "expired",
        /// The checkpoint is not open on this day.
        CheckpointClosed = "checkpoint_closed",
        /// The rules let this person in on other days.
        OtherDay = "other_day",
        /// The registration was withdrawn, refused, or waits on the reserve list.
        NotRegistered = "not_registered",
        /// A step of the accreditation is open.
        StepsOpen = "steps_open",
        /// Nobody went out: whoever was let in by mistake is no longer counted as inside.
        Mistake = "mistake",
    }
}

kernel::text_enum! {
    /// How a ticket came to its end.
    pub enum Ended {
        /// It was taken back.
        Revoked = "revoked",
        /// Another was issued in its place.
        Replaced = "replaced",
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
        /// Its name.
        pub name: Shared<Text>,
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
    }
}

impl Checkpoint {
    /// Its clocks; UTC if this machine's table does not know the zone.
    pub fn clocks(&self) -> TimeZone {
        clocks(&self.time_zone)
    }

    /// The first moment after its last day, by its own clocks.
    pub fn ends_at(&self) -> Timestamp {
        let after = self.ends_on.tomorrow().unwrap_or(self.ends_on);
        let midnight = after.to_datetime(jiff::civil::Time::midnight());
        self.clocks().to_timestamp(midnight).unwrap_or(Timestamp::MAX)
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

/// Who may pass a zone, on which days. An empty list means all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rule {
    /// Ids of categories.
    pub categories: Shared<Vec<Uuid>>,
    /// Ids of delegations.
    pub delegations: Shared<Vec<Uuid>>,
    /// Ids of persons.
    pub people: Shared<Vec<Uuid>>,
    /// Days by the clocks of the checkpoint's city.
    pub days: Shared<Vec<Date>>,
}

/// Whose ticket it is, as far as the rules ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bearer {
    /// The person.
    pub person: Uuid,
    /// Their category.
    pub category: Uuid,
    /// Their delegation.
    pub delegation: Option<Uuid>,
}

impl Rule {
    /// Whether it speaks of this person, on whatever day.
    pub fn names(&self, who: &Bearer) -> bool {
        let all_or =
            |list: &[Uuid], one: Option<Uuid>| list.is_empty() || one.is_some_and(|one| list.contains(&one));
        all_or(&self.categories, Some(who.category))
            && all_or(&self.delegations, who.delegation)
            && all_or(&self.people, Some(who.person))
    }

    fn holds_on(&self, day: Date) -> bool {
        self.days.is_empty() || self.days.contains(&day)
    }
}

/// What was shown at the door, after its signature was looked at and its number looked up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presented {
    /// Another QR code, a typing slip.
    NotATicket,
    /// A ticket of a key that is none of ours.
    OtherInstallation,
    /// A ticket that our key is said to have signed, and did not.
    Forged,
    /// A true ticket of another forum.
    OtherForum,
    /// A number that no ticket of this forum has, or a person who is not of this forum.
    NoSuchTicket,
    /// A ticket of this forum.
    Ticket {
        /// How it ended, if it did.
        ended: Option<Ended>,
        /// When its time is over.
        ends_at: Timestamp,
    },
    /// No ticket: the person was found by name.
    ByName,
}

/// Everything that a verdict follows from.
#[derive(Clone, Debug, PartialEq)]
pub struct Facts {
    /// What was shown.
    pub presented: Presented,
    /// Which way.
    pub way: Way,
    /// Whose registration it is.
    pub bearer: Option<Bearer>,
    /// Whether that registration is active: not withdrawn, refused or in reserve.
    pub registered: bool,
    /// Whether its accreditation lets the person in.
    pub may_enter: bool,
    /// Whether they are inside the zone already.
    pub inside: bool,
    /// The zone's rules; none at all: whoever may enter the forum may pass.
    pub rules: Vec<Rule>,
    /// The checkpoint's days.
    pub open: (Date, Date),
    /// The clocks of its city.
    pub clocks: TimeZone,
}

/// A verdict, and what lies behind it where it has several causes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ruling {
    /// What the door says.
    pub verdict: Verdict,
    /// Why.
    pub reason: Option<Reason>,
}

impl From<Verdict> for Ruling {
    fn from(verdict: Verdict) -> Ruling {
        Ruling { verdict, reason: None }
    }
}

fn because(verdict: Verdict, reason: Reason) -> Ruling {
    Ruling { verdict, reason: Some(reason) }
}

/// The door's verdict at that instant. Of several things that are wrong it names the first of these:
///
/// 1. what was shown is no ticket of this forum: `unknown`, `forged`;
/// 2. the ticket itself has ended: `revoked`, `replaced`; then its time is over: `wrong_day`;
/// 3. the person may not enter the forum: `not_cleared`;
/// 4. no rule of the zone names them: `wrong_zone`;
/// 5. the checkpoint is closed, or the rules name them on other days: `wrong_day`;
/// 6. they are inside: `already_inside`.
///
/// Whoever goes out is asked for a ticket of this forum that has not ended, and for nothing else.
pub fn judge(facts: &Facts, at: Timestamp) -> Ruling {
    if let Some(ruling) = of_ticket(facts, at) {
        return ruling;
    }
    if facts.way == Way::Out {
        return Verdict::Ok.into();
    }
    if !facts.registered {
        return because(Verdict::NotCleared, Reason::NotRegistered);
    }
    if !facts.may_enter {
        return because(Verdict::NotCleared, Reason::StepsOpen);
    }
    if let Some(ruling) = of_zone(facts, at) {
        return ruling;
    }
    if facts.inside { Verdict::AlreadyInside.into() } else { Verdict::Ok.into() }
}

fn of_ticket(facts: &Facts, at: Timestamp) -> Option<Ruling> {
    Some(match facts.presented {
        Presented::NotATicket => because(Verdict::Unknown, Reason::NotATicket),
        Presented::OtherInstallation => because(Verdict::Unknown, Reason::OtherInstallation),
        Presented::OtherForum => because(Verdict::Unknown, Reason::OtherForum),
        Presented::Forged => Verdict::Forged.into(),
        Presented::NoSuchTicket => because(Verdict::Unknown, Reason::NoSuchTicket),
        _ if facts.bearer.is_none() => because(Verdict::Unknown, Reason::NoSuchTicket),
        Presented::Ticket { ended: Some(Ended::Revoked), .. } => Verdict::Revoked.into(),
        Presented::Ticket { ended: Some(Ended::Replaced), .. } => Verdict::Replaced.into(),
        Presented::Ticket { ends_at, .. } if ends_at < at && facts.way == Way::In => {
            because(Verdict::WrongDay, Reason::Expired)
        }
        Presented::Ticket { .. } | Presented::ByName => return None,
    })
}

fn of_zone(facts: &Facts, at: Timestamp) -> Option<Ruling> {
    let today = facts.clocks.to_datetime(at).date();
    let who = facts.bearer.as_ref()?;
    let mut naming = facts.rules.iter().filter(|rule| rule.names(who)).peekable();
    if naming.peek().is_none() && !facts.rules.is_empty() {
        return Some(Verdict::WrongZone.into());
    }
    let (first, last) = facts.open;
    if today < first || last < today {
        return Some(because(Verdict::WrongDay, Reason::CheckpointClosed));
    }
    let today_too = facts.rules.is_empty() || naming.any(|rule| rule.holds_on(today));
    (!today_too).then_some(because(Verdict::WrongDay, Reason::OtherDay))
}

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
