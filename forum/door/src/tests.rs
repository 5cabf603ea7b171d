//! The verdict's table.

use crate::{
    Bearer, Ended, Facts, Presented, Reason, Rule, Ruling, Verdict, Way, judge,
    model::{ANYBODY, Crowd},
};
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

fn bearer() -> Bearer {
    Bearer { person: PERSON, category: CATEGORY, delegation: Some(DELEGATION), steps: 3, accredited: true }
}

/// Somebody who may pass.
fn good() -> Facts {
    Facts {
        presented: Presented::Ticket { ended: None, ends_at: at("2025-12-01T00:00:00Z") },
        way: Way::In,
        bearer: Some(bearer()),
        registered: true,
        may_enter: true,
        inside: false,
        rules: vec![],
        open: (date(2025, 11, 24), date(2025, 11, 26)),
        closed: false,
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
    let table: [Case; 18] = [
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
        (|it| it.closed = true, Verdict::WrongDay, Some(Reason::CheckpointClosed)),
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
    facts.bearer = Some(Bearer { delegation: None, ..bearer() });
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

fn lets(people: &[Uuid]) -> Rule {
    Rule { people: people.to_vec().into(), ..Rule::default() }
}

fn refuses(rule: Rule) -> Rule {
    Rule { refuses: true, ..rule }
}

fn of_category() -> Rule {
    Rule { categories: vec![CATEGORY].into(), ..Rule::default() }
}

#[test]
fn whom_a_rule_refuses_does_not_pass_and_the_others_do() {
    let mut facts = good();
    facts.rules = vec![refuses(of_category())];
    check(&facts, Verdict::WrongZone, Some(Reason::RefusedByRule));
    facts.bearer = Some(Bearer { category: OTHER, ..bearer() });
    check(&facts, Verdict::Ok, None);
}

#[test]
fn what_is_said_of_a_person_goes_before_what_is_said_of_many_and_a_refusal_before_a_permission() {
    let mut facts = good();
    facts.rules = vec![refuses(of_category()), lets(&[PERSON])];
    check(&facts, Verdict::Ok, None);
    facts.rules = vec![of_category(), refuses(lets(&[PERSON]))];
    check(&facts, Verdict::WrongZone, Some(Reason::RefusedByRule));
    facts.rules = vec![of_category(), refuses(of_category())];
    check(&facts, Verdict::WrongZone, Some(Reason::RefusedByRule));
    facts.rules = vec![lets(&[PERSON]), refuses(lets(&[PERSON]))];
    check(&facts, Verdict::WrongZone, Some(Reason::RefusedByRule));
}

#[test]
fn whoever_is_refused_on_one_day_may_come_on_another() {
    let today = refuses(Rule { days: vec![date(2025, 11, 25)].into(), ..of_category() });
    let mut facts = Facts { rules: vec![today], ..good() };
    check(&facts, Verdict::WrongDay, Some(Reason::OtherDay));
    facts.rules[0].days = vec![date(2025, 11, 24)].into();
    check(&facts, Verdict::Ok, None);
}

/// Of three steps the second is asked for.
fn of_step() -> Rule {
    Rule { step: Some(OTHER), step_place: Some(2), ..Rule::default() }
}

#[test]
fn a_rule_that_asks_for_a_step_is_content_with_it_and_with_no_less() {
    let at_step = |steps| Some(Bearer { steps, accredited: false, ..bearer() });
    let mut facts = Facts { may_enter: false, bearer: at_step(2), rules: vec![of_step()], ..good() };
    check(&facts, Verdict::Ok, None);
    facts.bearer = at_step(1);
    check(&facts, Verdict::NotCleared, Some(Reason::StepsOpen));
    // Whoever may enter the forum while a step is open again is asked for the step, too.
    facts.may_enter = true;
    check(&facts, Verdict::NotCleared, Some(Reason::StepsOpen));
    facts.bearer = Some(bearer());
    check(&facts, Verdict::Ok, None);
    // A step that is there no more is reached by nobody.
    facts.rules[0].step_place = None;
    check(&facts, Verdict::WrongZone, None);
}

#[test]
fn a_rule_without_a_step_lets_nobody_in_who_may_not_enter_the_forum() {
    let not_cleared = Some(Bearer { steps: 0, accredited: false, ..bearer() });
    let facts =
        Facts { may_enter: false, bearer: not_cleared, rules: vec![lets(&[PERSON]), of_step()], ..good() };
    check(&facts, Verdict::NotCleared, Some(Reason::StepsOpen));
}

#[test]
fn a_rule_for_people_of_whom_nobody_is_left_lets_nobody_in() {
    let facts = Facts { rules: vec![lets(&[Uuid::nil()])], ..good() };
    check(&facts, Verdict::WrongZone, None);
}

#[test]
fn beforehand_everybody_is_counted_once_whom_rules_name_by_kind_and_one_by_one() {
    let anybody = Bearer { person: ANYBODY, ..bearer() };
    let others = Bearer { category: OTHER, ..anybody };
    let crowd = Crowd { kinds: vec![(anybody, 10), (others, 5)], singles: vec![bearer()] };
    assert_eq!(crowd.all(), 15);
    let (person, kind) = (lets(&[PERSON]), of_category());
    assert_eq!(crowd.count(|who| person.names(who)), 1);
    assert_eq!(crowd.count(|who| kind.names(who)), 10);
    assert_eq!(crowd.passing(&[]), 15);
    assert_eq!(crowd.passing(&[&person]), 1);
    assert_eq!(crowd.passing(&[&refuses(kind.clone()), &person]), 1);
    assert_eq!(crowd.passing(&[&refuses(kind)]), 5);
    assert_eq!(crowd.passing(&[&refuses(person)]), 14);
}
