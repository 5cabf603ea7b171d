//! The verdict's table.

use crate::{Bearer, Ended, Facts, Presented, Reason, Rule, Ruling, Verdict, Way, judge};
use jiff::{Timestamp, civil::date, tz::TimeZone};
use uuid::Uuid;

const CATEGORY: Uuid = Uuid::from_u128(1);
const DELEGATION: Uuid = Uuid::from_u128(2);
const PERSON: Uuid = Uuid::from_u128(3);
const OTHER: Uuid = Uuid::from_u128(9);

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

/// Noon of the second of three days, in Baku.
fn noon() -> Timestamp {
    at("2025-11-25T08:00:00Z")
}

/// Somebody who may pass.
fn good() -> Facts {
    Facts {
        presented: Presented::Ticket { ended: None, ends_at: at("2025-12-01T00:00:00Z") },
        way: Way::In,
        bearer: Some(Bearer { person: PERSON, category: CATEGORY, delegation: Some(DELEGATION) }),
        registered: true,
        may_enter: true,
        inside: false,
        rules: vec![],
        open: (date(2025, 11, 24), date(2025, 11, 26)),
        clocks: TimeZone::get("Asia/Baku").unwrap(),
    }
}

fn ticket(ended: Option<Ended>) -> Presented {
    Presented::Ticket { ended, ends_at: at("2025-12-01T00:00:00Z") }
}

#[track_caller]
fn check(facts: &Facts, verdict: Verdict, reason: Option<Reason>) {
    assert_eq!(judge(facts, noon()), Ruling { verdict, reason });
}

#[test]
fn every_cause_has_its_verdict() {
    /// What changes, and what follows.
    type Case = (fn(&mut Facts), Verdict, Option<Reason>);
    let table: [Case; 17] = [
        (|_| {}, Verdict::Ok, None),
        (|it| it.inside = true, Verdict::AlreadyInside, None),
        (|it| it.presented = Presented::ByName, Verdict::Ok, None),
        (|it| it.presented = Presented::NotATicket, Verdict::Unknown, Some(Reason::NotATicket)),
        (|it| it.presented = Presented::OtherInstallation, Verdict::Unknown, Some(Reason::OtherInstallation)),
        (|it| it.presented = Presented::OtherForum, Verdict::Unknown, Some(Reason::OtherForum)),
        (|it| it.presented = Presented::NoSuchTicket, Verdict::Unknown, Some(Reason::NoSuchTicket)),
        (
            |it| (it.presented, it.bearer) = (Presented::ByName, None),
            Verdict::Unknown,
            Some(Reason::NoSuchTicket),
        ),
        (|it| it.presented = Presented::Forged, Verdict::Forged, None),
        (|it| it.presented = ticket(Some(Ended::Revoked)), Verdict::Revoked, None),
        (|it| it.presented = ticket(Some(Ended::Replaced)), Verdict::Replaced, None),
        (
            |it| it.presented = Presented::Ticket { ended: None, ends_at: at("2025-11-25T07:59:59Z") },
            Verdict::WrongDay,
            Some(Reason::Expired),
        ),
        (|it| it.registered = false, Verdict::NotCleared, Some(Reason::NotRegistered)),
        (|it| it.may_enter = false, Verdict::NotCleared, Some(Reason::StepsOpen)),
        (|it| it.open.0 = date(2025, 11, 26), Verdict::WrongDay, Some(Reason::CheckpointClosed)),
        (
            |it| it.rules = vec![Rule { categories: vec![OTHER].into(), ..Rule::default() }],
            Verdict::WrongZone,
            None,
        ),
        (
            |it| it.rules = vec![Rule { days: vec![date(2025, 11, 24)].into(), ..Rule::default() }],
            Verdict::WrongDay,
            Some(Reason::OtherDay),
        ),
    ];
    for (change, verdict, reason) in table {
        let mut facts = good();
        change(&mut facts);
        check(&facts, verdict, reason);
    }
}

/// Takes what is wrong away, one after the other: each time the next thing is named.
#[test]
fn of_several_causes_the_first_is_named() {
    let mut facts = Facts {
        presented: Presented::Forged,
        registered: false,
        may_enter: false,
        inside: true,
        rules: vec![Rule {
            people: vec![OTHER].into(),
            days: vec![date(2025, 11, 24)].into(),
            ..Rule::default()
        }],
        open: (date(2025, 11, 26), date(2025, 11, 26)),
        ..good()
    };
    check(&facts, Verdict::Forged, None);
    facts.presented = Presented::Ticket { ended: Some(Ended::Revoked), ends_at: at("2025-01-01T00:00:00Z") };
    check(&facts, Verdict::Revoked, None);
    facts.presented = Presented::Ticket { ended: None, ends_at: at("2025-01-01T00:00:00Z") };
    check(&facts, Verdict::WrongDay, Some(Reason::Expired));
    facts.presented = ticket(None);
    check(&facts, Verdict::NotCleared, Some(Reason::NotRegistered));
    facts.registered = true;
    check(&facts, Verdict::NotCleared, Some(Reason::StepsOpen));
    facts.may_enter = true;
    check(&facts, Verdict::WrongZone, None);
    facts.rules[0].people = vec![PERSON].into();
    check(&facts, Verdict::WrongDay, Some(Reason::CheckpointClosed));
    facts.open.0 = date(2025, 11, 24);
    check(&facts, Verdict::WrongDay, Some(Reason::OtherDay));
    facts.rules[0].days = vec![date(2025, 11, 24), date(2025, 11, 25)].into();
    check(&facts, Verdict::AlreadyInside, None);
    facts.inside = false;
    check(&facts, Verdict::Ok, None);
}

#[test]
fn whoever_goes_out_needs_no_more_than_a_ticket_of_this_forum() {
    let mut facts = Facts {
        way: Way::Out,
        registered: false,
        may_enter: false,
        rules: vec![Rule { categories: vec![OTHER].into(), ..Rule::default() }],
        open: (date(2026, 1, 1), date(2026, 1, 1)),
        presented: Presented::Ticket { ended: None, ends_at: at("2025-01-01T00:00:00Z") },
        ..good()
    };
    check(&facts, Verdict::Ok, None);
    facts.presented = ticket(Some(Ended::Replaced));
    check(&facts, Verdict::Replaced, None);
    facts.presented = Presented::Forged;
    check(&facts, Verdict::Forged, None);
}

#[test]
fn one_of_several_rules_is_enough_and_an_empty_list_means_all() {
    let mut facts = good();
    facts.rules = vec![
        Rule { categories: vec![OTHER].into(), ..Rule::default() },
        Rule {
            delegations: vec![DELEGATION].into(),
            days: vec![date(2025, 11, 25)].into(),
            ..Rule::default()
        },
    ];
    check(&facts, Verdict::Ok, None);
    facts.bearer = Some(Bearer { person: PERSON, category: CATEGORY, delegation: None });
    check(&facts, Verdict::WrongZone, None);
    facts.rules.push(Rule::default());
    check(&facts, Verdict::Ok, None);
}

#[test]
fn a_day_begins_at_midnight_of_the_city() {
    let mut facts = good();
    facts.open = (date(2025, 11, 25), date(2025, 11, 25));
    let verdict = |text: &str| judge(&facts, at(text)).verdict;
    assert_eq!(verdict("2025-11-24T19:59:59Z"), Verdict::WrongDay);
    assert_eq!(verdict("2025-11-24T20:00:00Z"), Verdict::Ok);
    assert_eq!(verdict("2025-11-25T19:59:59Z"), Verdict::Ok);
    assert_eq!(verdict("2025-11-25T20:00:00Z"), Verdict::WrongDay);
}
