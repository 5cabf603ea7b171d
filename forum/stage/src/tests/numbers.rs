//! Clocks, budgets and shares, in any order of events.

use super::orders::{at, speech};
use crate::model::{Clock, Colour, Contribution, Entry, Rules, State, granted, left};
use delegations::DelegationId;
use programme::ItemId;
use proptest::prelude::*;
use uuid::Uuid;

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
        turn_at: None,
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
