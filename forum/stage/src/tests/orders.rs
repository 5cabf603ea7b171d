//! Who is next: what the rules say, what a moderator says, and what a point of order does to both.

use crate::model::{Contribution, EntryId, Heard, Motion, Placed, Rules, Turn, Waiting, Why, moved, order};
use delegations::DelegationId;
use jiff::Timestamp;
use programme::RoomId;
use proptest::prelude::*;
use registration::RegistrationId;
use uuid::Uuid;

pub(super) fn at(ms: i64) -> Timestamp {
    Timestamp::from_millisecond(1_764_000_000_000 + ms).expect("an instant of our time")
}

proptest! {
    /// Everybody has exactly one place; points of order are before everybody, rights of reply after; the same list twice is
    /// the same order, in whatever order the database gave it. Whoever is moved then is exactly there.
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
        if !all.is_empty() {
            let (whom, place) = (turn % all.len(), (turn * 7) % all.len());
            all[whom].turn = Some(turn_at(place, 5_000));
            let moved = order(&all, &heard, &rules);
            prop_assert_eq!(moved[place], Placed { id: all[whom].id, why: Why::Moderator });
        }
    }

    /// Before it are only points of order that are heard first, wherever moderators had moved whomever; nobody else changes
    /// places by it, neither while it waits nor once it was heard. Moved afterwards, it is exactly there.
    #[test]
    fn a_point_of_order_is_heard_before_whatever_was_moved_until_it_is_moved_itself(
        mut all in prop::collection::vec(waiting(), 0..30),
        moves in prop::collection::vec((0usize..30, 0usize..30), 0..6),
        rules in rules(),
        motion in prop::sample::select(Motion::ALL.to_vec()),
        place in 0usize..30,
    ) {
        for (number, it) in all.iter_mut().enumerate() {
            it.id = EntryId(Uuid::from_u128(number as u128 + 1));
        }
        for (whom, place) in moves {
            if let Some(moved) = all.get_mut(whom) {
                moved.turn = Some(turn_at(place, 5_000));
            }
        }
        let mut heard = Heard::default();
        let before = order(&all, &heard, &rules);
        let point =
            Waiting { kind: Contribution::Point, motion: Some(motion), joined_at: at(6_000), ..speech(99) };
        all.push(point.clone());
        let mut places = order(&all, &heard, &rules);
        let raised = places.iter().position(|it| it.id == point.id).expect("it waits");
        for place in &places[..raised] {
            let first = all.iter().find(|it| it.id == place.id).expect("it waits");
            prop_assert!(first.kind == Contribution::Point && first.motion <= point.motion, "{:?}", first);
        }
        prop_assert_eq!(places.remove(raised), Placed { id: point.id, why: Why::Point });
        prop_assert_eq!(&places, &before);
        let mut moved = all.clone();
        let place = place % moved.len();
        for it in &mut moved {
            it.turn = (it.id == point.id).then(|| turn_at(place, 7_000));
        }
        prop_assert_eq!(order(&moved, &heard, &rules)[place].id, point.id);
        all.pop();
        heard.add(&point);
        prop_assert_eq!(order(&all, &heard, &rules), before);
    }

    /// Whatever else is said of the list: whoever is moved is exactly there, and those who were moved before keep their order; a
    /// point of order goes before everything but those that are heard first; and whoever is heard leaves the others as they were.
    #[test]
    fn what_was_said_last_of_a_list_holds(
        steps in prop::collection::vec((0u8..6, 0usize..12, 0usize..12, prop::sample::select(Motion::ALL.to_vec())), 1..40),
    ) {
        holds(&steps)?;
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

/// What is said of a list: somebody asks (0, 1), a point of order is raised (2), somebody is moved (3, 4), the next is
/// heard (5); whom, to which place, and which motion.
type Step = (u8, usize, usize, Motion);

fn holds(steps: &[Step]) -> Result<(), TestCaseError> {
    // In the order of arrival, so that what follows from the rules is plain.
    let rules = Rules { protocol_first: false, first_timers: false, balance: false, ..Rules::default() };
    let (mut all, mut heard, mut line): (Vec<Waiting>, _, Vec<EntryId>) = (vec![], Heard::default(), vec![]);
    for (number, (step, whom, place, motion)) in steps.iter().copied().enumerate() {
        let now = at(i64::try_from(number).expect("a short list") * 1_000);
        match step {
            0 | 1 => {
                all.push(speech(number));
                line = ids(&order(&all, &heard, &rules));
            }
            2 => {
                let point = Waiting { kind: Contribution::Point, motion: Some(motion), ..speech(number) };
                let first = |id: &EntryId| {
                    all.iter().any(|it| it.id == *id && it.motion.is_some_and(|it| it <= motion))
                };
                let ahead = line.iter().take_while(|id| first(id)).count();
                line.insert(ahead, point.id);
                all.push(point);
            }
            3 | 4 if !line.is_empty() => {
                let id = line.remove(whom % line.len());
                let place = place % (line.len() + 1);
                line.insert(place, id);
                for (id, turn) in moved(id, place + 1, now, &all, &heard, &rules) {
                    all.iter_mut().find(|it| it.id == id).expect("it waits").turn = Some(turn);
                }
                let is = ids(&order(&all, &heard, &rules));
                prop_assert_eq!(is[place], id, "moved in step {}", number);
                let given = |line: &[EntryId]| -> Vec<EntryId> {
                    let has_turn = |id: &&EntryId| all.iter().any(|it| it.id == **id && it.turn.is_some());
                    line.iter().filter(has_turn).copied().collect()
                };
                prop_assert_eq!(given(&is), given(&line), "kept in step {}", number);
                line = is;
            }
            5 if !line.is_empty() => {
                let next = line.remove(0);
                let at = all.iter().position(|it| it.id == next).expect("it waits");
                heard.add(&all.remove(at));
            }
            _ => {}
        }
        prop_assert_eq!(ids(&order(&all, &heard, &rules)), line.clone(), "after step {}", number);
    }
    Ok(())
}

/// Two points of order, each moved after it was raised, and then a third.
#[test]
fn of_points_of_order_that_were_all_moved_the_last_word_holds() {
    let [first, second] = [Motion::ALL[0], Motion::ALL[1]];
    let steps = [
        (2, 0, 0, first),
        (4, 0, 0, first),
        (2, 0, 0, second),
        (4, 1, 0, first),
        (2, 0, 0, first),
        (4, 1, 1, first),
    ];
    holds(&steps).expect("what was said last holds");
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
pub(super) fn speech(number: usize) -> Waiting {
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

/// A place that a moderator gave, counted from 0, so many milliseconds after the first joined.
fn turn_at(place: usize, ms: i64) -> Turn {
    Turn { number: i64::try_from(place).expect("a short list") + 1, given_at: at(ms) }
}

fn ids(places: &[Placed]) -> Vec<EntryId> {
    places.iter().map(|it| it.id).collect()
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
