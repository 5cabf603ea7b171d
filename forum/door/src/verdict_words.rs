//! A verdict as a volunteer reads it: colour, sound, one large word, and what to do.

use crate::{
    Words,
    model::{Checkpoint, Reason, Record, Verdict, Way},
};
use jiff::Timestamp;
use kernel::dates;

/// The three colours of the door, also the names of its sounds and of the icons' classes.
pub(crate) fn tone(record: &Record) -> &'static str {
    match record.verdict {
        _ if record.reason == Some(Reason::Mistake) => "warn",
        Verdict::Ok => "ok",
        // Something that can be settled: at the desk, or by asking.
        Verdict::AlreadyInside | Verdict::NotCleared | Verdict::Replaced => "warn",
        Verdict::WrongZone | Verdict::WrongDay | Verdict::Revoked | Verdict::Forged | Verdict::Unknown => {
            "refused"
        }
    }
}

/// The picture beside the word: those who do not see the colours, or read no language of ours, tell verdicts apart by it.
pub(crate) fn icon(record: &Record) -> &'static str {
    match record.verdict {
        _ if record.reason == Some(Reason::Mistake) => "history",
        Verdict::Ok => "ok",
        Verdict::AlreadyInside => "people",
        Verdict::WrongZone => "place",
        Verdict::WrongDay => "calendar",
        Verdict::NotCleared => "clock",
        Verdict::Revoked => "refused",
        Verdict::Replaced => "history",
        Verdict::Forged => "warn",
        Verdict::Unknown => "search",
    }
}

/// The large word.
pub(crate) fn word(t: Words, record: &Record) -> String {
    if record.reason == Some(Reason::Mistake) {
        return t.verdict_mistake();
    }
    match (record.verdict, record.direction) {
        (Verdict::Ok, Way::In) => t.verdict_ok(),
        (Verdict::Ok, Way::Out) => t.verdict_goodbye(),
        (Verdict::AlreadyInside, _) => t.verdict_already_inside(),
        (Verdict::WrongZone, _) => t.verdict_wrong_zone(),
        (Verdict::WrongDay, _) => t.verdict_wrong_day(),
        (Verdict::NotCleared, _) => t.verdict_not_cleared(),
        (Verdict::Revoked, _) => t.verdict_revoked(),
        (Verdict::Replaced, _) => t.verdict_replaced(),
        (Verdict::Forged, _) => t.verdict_forged(),
        (Verdict::Unknown, _) => t.verdict_unknown(),
    }
}

/// What it means and what to do; empty for a plain yes. `zone` is the zone's name in the reader's language.
pub(crate) fn line(t: Words, record: &Record, checkpoint: &Checkpoint, zone: &str) -> String {
    match (record.reason, record.verdict) {
        (Some(reason), _) => of_reason(t, reason, zone),
        (None, Verdict::AlreadyInside) => {
            let since = record.inside_since.unwrap_or(record.received_at);
            t.next_already_inside(clock(checkpoint, since))
        }
        (None, Verdict::WrongZone) => t.next_wrong_zone(zone),
        (None, Verdict::Revoked) => t.next_revoked(),
        (None, Verdict::Replaced) => t.next_replaced(),
        (None, Verdict::Forged) => t.next_forged(),
        (None, _) => String::new(),
    }
}

fn of_reason(t: Words, reason: Reason, zone: &str) -> String {
    match reason {
        Reason::NotATicket => t.reason_not_a_ticket(),
        Reason::OtherInstallation => t.reason_other_installation(),
        Reason::OtherForum => t.reason_other_forum(),
        Reason::NoSuchTicket => t.reason_no_such_ticket(),
        Reason::Expired => t.reason_expired(),
        Reason::CheckpointClosed => t.reason_checkpoint_closed(),
        Reason::OtherDay => t.reason_other_day(zone),
        Reason::NotRegistered => t.reason_not_registered(),
        Reason::StepsOpen => t.reason_steps_open(),
        Reason::Mistake => t.reason_mistake(),
        Reason::RefusedByRule => t.reason_refused_by_rule(zone),
    }
}

/// The time of day by the checkpoint's clocks.
pub(crate) fn clock(checkpoint: &Checkpoint, at: Timestamp) -> String {
    dates::time(checkpoint.clocks().to_datetime(at).time())
}
