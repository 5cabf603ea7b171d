//! Clocks, budgets and orders, in any order of events.

use crate::model::{
    Clock, Colour, Contribution, Entry, EntryId, Heard, Motion, Placed, Rules, State, Waiting, Why, granted,
    left, order,
};
use delegations::DelegationId;
use jiff::Timestamp;
use programme::{ItemId, RoomId};
use proptest::prelude::*;
use registration::RegistrationId;
use uuid::Uuid;

fn at(ms: i64) -> Timestamp {
    Timestamp::from_millisecond(1_764_000_000_000 + ms).expect("an instant of our time")
}

/// What hands do with a clock.
#[derive(Clone, Copy, Debug)]
enum Press {
    Start,
    Pause,
    Extend(i64),
}

fn presses() -> impl Strategy<Value = Vec<(i64, Press)>> {
    let press =
        prop_oneof![Just(Press::Start), Just(Press::Pause), (-300_000i64..300_000).prop_map(Press::Extend),];
    prop::collection::vec((0i64..90_000, press), 0..40)
}

proptest! {
    /// The sum of the times between a start and the next pause, however often either is pressed.
    #[test]
    fn a_clock_shows_what_its_starts_pauses_and_extensions_add_up_to(presses in presses(), limit in 0i64..600_000) {
        let mut clock = Clock::of(limit);
        let (mut now, mut running, mut ran) = (0, false, 0);
        for (later, press) in presses {
            now += later;
            if running {
                ran += later;
            }
            let was = clock;
            clock = match press {
                Press::Start => { running = true; clock.start(at(now)) }
                Press::Pause => { running = false; clock.pause(at(now)) }
                Press::Extend(by) => clock.extend(by),
            };
            prop_assert_eq!(clock.spent_at(at(now)), ran);
            prop_assert_eq!(clock.left_at(at(now)), clock.limit_ms - ran);
            prop_assert!(clock.limit_ms >= 0);
            // Once more changes nothing, whoever presses.
            let again = match press {
                Press::Start => clock.start(at(now + 5_000)),
                Press::Pause => clock.pause(at(now + 5_000)),
                Press::Extend(_) => clock,
            };
            prop_assert_eq!(again, clock);
            if let Press::Extend(by) = press {
                prop_assert_eq!(clock.limit_ms, (was.limit_ms + by).clamp(0, 4 * 3_600_000));
            }
        }
    }

    #[test]
    fn a_clock_that_runs_never_gives_time_back(start in -5_000i64..5_000, looks in prop::collection::vec(0i64..60_000, 1..20)) {
        let clock = Clock::of(60_000).start(at(start));
        let mut seen = 0;
        let mut now = 0;
        for later in looks {
            now += later;
            let spent = clock.spent_at(at(now));
            prop_assert!(spent >= seen);
            seen = spent;
        }
    }

    /// However long people speak, whoever comes next gets no more than there is, and what was heard is what is missing.
    #[test]
    fn nobody_gets_more_time_than_there_is(
        spoken in prop::collection::vec((0usize..4, 0i64..400_000), 0..30),
        budget in prop::option::of(1i64..1_000),
        total in prop::option::of(1i64..3_000),
        next in 0usize..4,
    ) {
        let rules = Rules { delegation_s: budget, total_s: total, ..Rules::default() };
        let entries: Vec<Entry> = spoken.iter().enumerate().map(|(number, (delegation, ms))| {
            Entry { spent_ms: *ms, state: State::Done, ..entry(number, *delegation) }
        }).collect();
        let of = |delegation: usize| -> i64 {
            spoken.iter().filter(|(it, _)| *it == delegation).map(|(_, ms)| ms).sum()
        };
        let all: i64 = spoken.iter().map(|(_, ms)| ms).sum();
        let delegation = entry(0, next).delegation;
        let limit = granted(&rules, &entries, Contribution::Speech, delegation);
        prop_assert!((0..=rules.speech_s * 1000).contains(&limit));
        if let Some(budget) = budget {
            prop_assert!(limit <= (budget * 1000 - of(next)).max(0));
        }
        if let Some(total) = total {
            prop_assert!(limit <= (total * 1000 - all).max(0));
        }
        // A point of order costs nobody's time.
        prop_assert_eq!(granted(&rules, &entries, Contribution::Point, delegation), rules.point_s * 1000);
        prop_assert_eq!(left(&rules, &entries, delegation, None).is_none(), budget.is_none() && total.is_none());
    }

    /// Everybody has exactly one place; points of order are before everybody, rights of reply after; the same list twice is
    /// the same order, in whatever order the database gave it.
    #[test]
    fn an_order_is_complete_and_does_not_depend_on_how_it_was_read(
        mut all in prop::collection::vec(waiting(), 0..40),
        rules in rules(),
        turn in 0usize..40,
    ) {
        for (number, it) in all.iter_mut().enumerate() {
            it.id = EntryId(Uuid::from_u128(number as u128 + 1));
        }
        let heard = Heard::default();
        let places = order(&all, &heard, &rules);
        let mut ids: Vec<EntryId> = places.iter().map(|it| it.id).collect();
        ids.sort();
        prop_assert_eq!(ids, all.iter().map(|it| it.id).collect::<Vec<_>>());
        let kinds: Vec<Contribution> = places.iter().map(|place| kind_of(&all, place)).collect();
        let rank = |kind: &Contribution| match kind {
            Contribution::Point => 0,
            Contribution::Reply => 1,
            Contribution::Speech | Contribution::Question => 2,
            Contribution::Right => 3,
        };
        prop_assert!(kinds.is_sorted_by_key(rank));
        let mut backwards = all.clone();
        backwards.reverse();
        prop_assert_eq!(&order(&backwards, &heard, &rules), &places);
        // A moderator's word puts one of them exactly there.
        if !all.is_empty() {
            let (whom, place) = (turn % all.len(), (turn * 7) % all.len());
            all[whom].turn = Some(i64::try_from(place).expect("a short list") + 1);
            let moved = order(&all, &heard, &rules);
            prop_assert_eq!(moved[place], Placed { id: all[whom].id, why: Why::Moderator });
        }
    }

    /// One list over two halls: as long as both have somebody, they take turns.
    #[test]
    fn two_halls_take_turns(halls in prop::collection::vec(0u128..2, 1..60)) {
        let rules = Rules { protocol_first: false, first_timers: false, balance: false, ..Rules::default() };
        let all: Vec<Waiting> = halls.iter().enumerate().map(|(number, hall)| Waiting {
            hall: Some(RoomId(Uuid::from_u128(*hall))),
            ..speech(number)
        }).collect();
        let places = order(&all, &Heard::default(), &rules);
        let mut left = [halls.iter().filter(|it| **it == 0).count(), halls.iter().filter(|it| **it == 1).count()];
        let mut last = None;
        for place in places {
            let hall = all.iter().find(|it| it.id == place.id).and_then(|it| it.hall).expect("everybody is in a hall");
            if let Some(last) = last {
                let other = usize::from(last == RoomId(Uuid::from_u128(0)));
                prop_assert!(hall != last || left[other] == 0);
            }
            left[usize::from(hall == RoomId(Uuid::from_u128(1)))] -= 1;
            last = Some(hall);
        }
    }
}

fn kind_of(all: &[Waiting], place: &Placed) -> Contribution {
    all.iter().find(|it| it.id == place.id).expect("somebody who waits").kind
}

fn rules() -> impl Strategy<Value = Rules> {
    any::<(bool, bool, bool, bool)>().prop_map(|(protocol_first, first_timers, balance, alternate)| Rules {
        protocol_first,
        first_timers,
        balance,
        alternate,
        ..Rules::default()
    })
}

fn waiting() -> impl Strategy<Value = Waiting> {
    let kind = prop::sample::select(Contribution::ALL.to_vec());
    let motion = prop::option::of(prop::sample::select(Motion::ALL.to_vec()));
    (kind, motion, 0usize..6, 0usize..4, 0u128..3, 0i64..5_000, prop::option::of(0i64..20)).prop_map(
        |(kind, motion, person, delegation, hall, joined, protocol)| Waiting {
            kind,
            motion: motion.filter(|_| kind == Contribution::Point),
            registration: Some(RegistrationId(Uuid::from_u128(person as u128))),
            delegation: Some(DelegationId(Uuid::from_u128(delegation as u128))),
            hall: Some(RoomId(Uuid::from_u128(hall))),
            joined_at: at(joined),
            protocol,
            ..speech(0)
        },
    )
}

/// A speech that was asked for as the so many-th, by somebody of their own delegation.
fn speech(number: usize) -> Waiting {
    let id = Uuid::from_u128(number as u128 + 1);
    Waiting {
        id: EntryId(id),
        registration: Some(RegistrationId(id)),
        delegation: Some(DelegationId(id)),
        kind: Contribution::Speech,
        motion: None,
        hall: None,
        protocol: None,
        joined_at: at(i64::try_from(number).expect("a short list") * 1_000),
        turn: None,
    }
}

fn entry(number: usize, delegation: usize) -> Entry {
    let it = speech(number);
    Entry {
        id: it.id,
        item: ItemId(Uuid::nil()),
        registration: it.registration,
        delegation: Some(DelegationId(Uuid::from_u128(delegation as u128))),
        kind: it.kind,
        motion: None,
        hall: None,
        joined_at: it.joined_at,
        called_at: None,
        state: State::Waiting,
        turn: None,
        reason: String::new(),
        spent_ms: 0,
        person: None,
        name: None,
        family_name: None,
        given_name: None,
        language: None,
        latin_family: None,
        latin_given: None,
        part: None,
        protocol_rank: None,
        standing: None,
        accredited: None,
        credentialed: None,
        delegation_name: None,
        seat: None,
    }
}

fn whys(all: &[Waiting], heard: &Heard, rules: &Rules) -> Vec<(usize, Why)> {
    let number = |place: &Placed| all.iter().position(|it| it.id == place.id).expect("somebody who waits");
    order(all, heard, rules).iter().map(|place| (number(place), place.why)).collect()
}

#[test]
fn every_place_has_its_reason() {
    let mut all: Vec<Waiting> = (0..6).map(speech).collect();
    all[2].protocol = Some(1);
    all[4].kind = Contribution::Point;
    all[5].kind = Contribution::Right;
    let mut heard = Heard::default();
    heard.add(&all[0]);
    assert_eq!(
        whys(&all, &heard, &Rules::default()),
        [
            (4, Why::Point),
            (2, Why::Protocol),
            (1, Why::FirstTime),
            (3, Why::FirstTime),
            (0, Why::Arrival),
            (5, Why::Right)
        ]
    );
}

#[test]
fn motions_are_heard_in_their_order_and_not_as_they_come() {
    let mut all: Vec<Waiting> = (0..3).map(speech).collect();
    for (it, motion) in all.iter_mut().zip([Motion::CloseDebate, Motion::Suspend, Motion::Order]) {
        (it.kind, it.motion) = (Contribution::Point, Some(motion));
    }
    let places: Vec<usize> =
        whys(&all, &Heard::default(), &Rules::default()).into_iter().map(|(number, _)| number).collect();
    assert_eq!(places, [2, 1, 0]);
}

#[test]
fn delegations_are_heard_in_rounds() {
    let mut all: Vec<Waiting> = (0..4).map(speech).collect();
    all[1].delegation = all[0].delegation;
    all[2].delegation = all[0].delegation;
    let rules = Rules { first_timers: false, ..Rules::default() };
    assert_eq!(
        whys(&all, &Heard::default(), &rules),
        [(0, Why::Arrival), (3, Why::Balance), (1, Why::Arrival), (2, Why::Arrival)]
    );
}

#[test]
fn a_clock_turns_yellow_a_minute_before_its_end_and_red_at_it() {
    let clock = Clock::of(300_000).start(at(0));
    assert_eq!(clock.colour_at(at(239_999), 60_000), Colour::Green);
    assert_eq!(clock.colour_at(at(240_000), 60_000), Colour::Yellow);
    assert_eq!(clock.colour_at(at(300_000), 60_000), Colour::Red);
    assert_eq!(
        Clock::of(60_000).colour_at(at(0), 60_000),
        Colour::Green,
        "a short clock is not yellow from the start"
    );
}

proptest! {
    #[test]
    fn shares_of_what_was_answered_add_up_to_a_hundred(counts in prop::collection::vec(0..10_000_i64, 1..9)) {
        let shares = crate::percents(&counts);
        prop_assert_eq!(shares.len(), counts.len());
        let total: i64 = counts.iter().sum();
        prop_assert_eq!(shares.iter().sum::<i64>(), if total == 0 { 0 } else { 100 });
        for (share, count) in shares.iter().zip(&counts) {
            // No share is a whole percent off.
            prop_assert!((share * total - count * 100).abs() < total.max(1));
            prop_assert!(*count > 0 || *share == 0);
        }
    }
}
