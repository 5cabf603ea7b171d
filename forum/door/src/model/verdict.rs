//! The verdict of a door, and everything that it follows from.

use super::{
    Bearer, Rule, Way,
    rules::{self, ANOTHER_DAY, Passage},
};
use jiff::{Timestamp, civil::Date, tz::TimeZone};

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
        /// A rule of the zone refuses this person.
        RefusedByRule = "refused_by_rule",
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
    /// Whether the checkpoint was closed, or its zone.
    pub closed: bool,
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
/// 3. the person may not enter the forum: `not_cleared`; unless a rule of the zone asks for a step that they have reached;
/// 4. the rules of the zone let them in on no day: `wrong_zone`; where only a step is missing, `not_cleared`;
/// 5. the checkpoint is closed, or the rules let them in on other days: `wrong_day`;
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
    let Some(who) = &facts.bearer else { return because(Verdict::Unknown, Reason::NoSuchTicket) };
    // A rule that asks for a step is content with that step, and speaks for nobody else.
    let rules: Vec<&Rule> =
        facts.rules.iter().filter(|rule| rule.refuses || facts.may_enter || rule.step.is_some()).collect();
    if !facts.may_enter && !rules.iter().any(|rule| !rule.refuses && rule.names(who)) {
        return because(Verdict::NotCleared, Reason::StepsOpen);
    }
    if let Some(ruling) = of_zone(facts, &rules, who, at) {
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

fn of_zone(facts: &Facts, rules: &[&Rule], who: &Bearer, at: Timestamp) -> Option<Ruling> {
    let today = facts.clocks.to_datetime(at).date();
    let passage = rules::passage(rules, who, today);
    let on_another =
        || rules::days_named(rules).chain([ANOTHER_DAY]).any(|day| rules::passes(rules, who, day));
    if passage != Passage::Allowed && !on_another() {
        return Some(shut(rules, who, passage));
    }
    let (first, last) = facts.open;
    if facts.closed || today < first || last < today {
        return Some(because(Verdict::WrongDay, Reason::CheckpointClosed));
    }
    (passage != Passage::Allowed).then(|| because(Verdict::WrongDay, Reason::OtherDay))
}

/// Why the rules let somebody in on no day.
fn shut(rules: &[&Rule], who: &Bearer, passage: Passage) -> Ruling {
    if passage == Passage::Refused {
        return because(Verdict::WrongZone, Reason::RefusedByRule);
    }
    let cleared = Bearer { accredited: true, ..*who };
    if rules.iter().any(|rule| !rule.refuses && rule.names(&cleared)) {
        return because(Verdict::NotCleared, Reason::StepsOpen);
    }
    Verdict::WrongZone.into()
}
