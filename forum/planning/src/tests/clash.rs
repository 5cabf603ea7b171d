//! Clashes, of plans that are made up.

use crate::clashes::{
    Busy, Clash, Hall, House, Place, Scene, Slot, Ways, Who, clashes, free_rooms, larger_later, next_free,
};
use forums::CityId;
use programme::{ItemId, RoomId};
use proptest::prelude::*;
use std::collections::BTreeSet;
use uuid::Uuid;

const MINUTE: i64 = 60;

fn item(number: u128) -> ItemId {
    ItemId(Uuid::from_u128(number))
}

fn room(number: u128) -> RoomId {
    RoomId(Uuid::from_u128(number))
}

fn city(number: u128) -> CityId {
    CityId(Uuid::from_u128(number))
}

fn who(number: u128) -> Who {
    Who::Registered(Uuid::from_u128(number))
}

fn slot(number: u128, from: i64, to: i64) -> Slot {
    Slot {
        item: item(number),
        above: vec![],
        starts: from * MINUTE,
        ends: to * MINUTE,
        room: None,
        place: Place::default(),
        ends_in: None,
        people: vec![],
        expected: None,
        unheard: false,
    }
}

fn with(mut slot: Slot, person: u128) -> Slot {
    slot.people.push(Busy { who: who(person), interprets: false });
    slot
}

fn in_room(mut slot: Slot, number: u128) -> Slot {
    slot.room = Some(room(number));
    slot
}

fn scene(slots: Vec<Slot>) -> Scene {
    Scene { slots, ..Scene::default() }
}

#[test]
fn somebody_in_two_places_at_once_is_a_clash_and_one_after_the_other_is_none() {
    let twice = scene(vec![with(slot(1, 0, 60), 7), with(slot(2, 30, 90), 7)]);
    assert_eq!(clashes(&twice), [Clash::Person { who: who(7), a: item(1), b: item(2) }]);
    let after = scene(vec![with(slot(1, 0, 60), 7), with(slot(2, 60, 90), 7)]);
    assert_eq!(clashes(&after), []);
}

#[test]
fn a_room_is_needed_once_unless_several_things_may_happen_in_it() {
    let mut both = scene(vec![in_room(slot(1, 0, 60), 3), in_room(slot(2, 30, 90), 3)]);
    assert_eq!(clashes(&both), [Clash::Room { room: room(3), a: item(1), b: item(2) }]);
    both.halls.insert(room(3), Hall { shared: true, ..Hall::default() });
    assert_eq!(clashes(&both), []);
}

#[test]
fn a_speech_is_not_in_the_way_of_its_session() {
    let mut speech = with(in_room(slot(2, 10, 20), 3), 7);
    speech.above = vec![item(1)];
    assert_eq!(clashes(&scene(vec![with(in_room(slot(1, 0, 60), 3), 7), speech])), []);
}

#[test]
fn the_only_delegate_and_the_interpreter_are_named_as_such() {
    let mut plan = scene(vec![with(slot(1, 0, 60), 7), with(slot(2, 30, 90), 7)]);
    plan.only = BTreeSet::from([who(7)]);
    assert_eq!(clashes(&plan), [Clash::OnlyDelegate { who: who(7), a: item(1), b: item(2) }]);
    plan.slots[1].people[0].interprets = true;
    assert_eq!(clashes(&plan), [Clash::Interpreter { who: who(7), a: item(1), b: item(2) }]);
}

#[test]
fn whoever_cannot_get_there_in_time_is_named_with_what_the_way_takes() {
    let place = |number| Place { city: Some(city(number)), ..Place::default() };
    let mut slots = vec![with(slot(1, 0, 60), 7), with(slot(2, 120, 180), 7)];
    slots[0].place = place(1);
    slots[1].place = place(2);
    let mut plan = scene(slots);
    plan.ways.cities = [((city(1), city(2)), 90)].into();
    let way = Clash::Way { who: who(7), a: item(1), b: item(2), needs: 90, has: 60 };
    assert_eq!(clashes(&plan), [way]);
    // Whoever comes by a journey is there.
    plan.slots[0].ends_in = Some(city(2));
    assert_eq!(clashes(&plan), []);
}

#[test]
fn the_way_from_house_to_house_takes_what_is_said_of_them_else_what_is_usual_in_the_city() {
    let at = |house: u128, number: u128| Place {
        city: Some(city(1)),
        house: Some(House::Known(room(house))),
        room: Some(room(number)),
    };
    let mut ways = Ways::default();
    assert_eq!(ways.minutes(&at(1, 11), &at(2, 21)), 20);
    ways.cities = [((city(1), city(1)), 35)].into();
    assert_eq!(ways.minutes(&at(1, 11), &at(2, 21)), 35);
    assert_eq!(ways.minutes(&at(1, 11), &at(1, 12)), 0, "in one house");
    ways.houses = [((room(1), room(2)), 50), ((room(1), room(1)), 5)].into();
    assert_eq!(ways.minutes(&at(2, 21), &at(1, 11)), 50);
    assert_eq!(ways.minutes(&at(1, 11), &at(1, 12)), 5);
    assert_eq!(ways.minutes(&at(1, 11), &at(1, 11)), 0);
}

#[test]
fn whoever_cannot_be_there_then_is_named_and_another_time_avoids_it() {
    let mut plan = scene(vec![with(slot(1, 0, 60), 7), with(slot(2, 300, 360), 8)]);
    plan.absent = [(who(7), vec![(30 * MINUTE, 92 * MINUTE), (400 * MINUTE, 500 * MINUTE)])].into();
    let absent = Clash::Absent { who: who(7), item: item(1), from: 30 * MINUTE, to: 92 * MINUTE };
    assert_eq!(clashes(&plan), [absent]);
    assert_eq!(next_free(&plan, item(1)), Some(95 * MINUTE));
}

#[test]
fn a_language_that_nobody_interprets_is_a_gentle_hint() {
    let mut plan = scene(vec![slot(1, 0, 60)]);
    plan.slots[0].unheard = true;
    let found = clashes(&plan);
    assert_eq!(found, [Clash::Unheard { item: item(1) }]);
    assert!(found.iter().all(Clash::is_gentle));
}

#[test]
fn a_room_that_was_removed_is_proposed_to_nobody() {
    let mut plan = scene(vec![in_room(slot(1, 0, 60), 3), in_room(slot(2, 0, 60), 3)]);
    plan.halls = [(room(3), Hall::default()), (room(5), Hall { is_open: false, ..Hall::default() })].into();
    assert_eq!(free_rooms(&plan, item(1)), []);
    plan.halls.insert(room(6), Hall::default());
    assert_eq!(free_rooms(&plan, item(1)), [room(6)]);
}

#[test]
fn more_people_than_seats_is_a_clash_and_a_larger_free_room_mends_it() {
    let mut full = in_room(slot(1, 0, 60), 3);
    full.expected = Some(100);
    let mut plan = scene(vec![full, in_room(slot(2, 0, 60), 5)]);
    let hall = |seats| Hall { seats: Some(seats), ..Hall::default() };
    plan.halls = [
        (room(3), hall(50)),
        (room(4), hall(99)),
        (room(5), hall(100)),
        (room(6), hall(300)),
        (room(7), hall(120)),
    ]
    .into();
    assert_eq!(clashes(&plan), [Clash::Seats { item: item(1), expected: 100, seats: 50 }]);
    assert_eq!(free_rooms(&plan, item(1)), [room(7), room(6)], "the smallest that is free and large enough");
}

#[test]
fn the_next_free_time_is_one_at_which_room_and_people_are_free() {
    let slots = vec![
        in_room(slot(1, 0, 60), 3),
        in_room(with(slot(2, 30, 90), 7), 3),
        with(slot(3, 92, 100), 7),
        in_room(slot(4, 150, 200), 3),
    ];
    let mut plan = scene(slots);
    let at = next_free(&plan, item(2)).expect("there is one");
    assert_eq!(at / MINUTE, 200, "after the room's next use, for nothing before is long enough");
    plan.slots[1].starts = at;
    plan.slots[1].ends = at + 60 * MINUTE;
    assert_eq!(clashes(&plan), []);
    assert_eq!(next_free(&plan, item(2)), None, "what is free already stays");
}

#[test]
fn what_moves_finds_a_time_at_which_those_are_free_who_speak_in_it() {
    let mut speech = with(slot(2, 30, 40), 7);
    speech.above = vec![item(1)];
    let mut plan = scene(vec![
        in_room(slot(1, 0, 60), 3),
        speech,
        in_room(slot(3, 0, 45), 3),
        with(slot(4, 70, 100), 7),
    ]);
    let at = next_free(&plan, item(1)).expect("there is one");
    assert_eq!(at / MINUTE, 70, "at 45 the room is free, and the speaker is elsewhere when it is their turn");
    plan.slots[0].starts += at;
    plan.slots[0].ends += at;
    plan.slots[1].starts += at;
    plan.slots[1].ends += at;
    assert_eq!(clashes(&plan), []);
}

#[test]
fn where_every_room_that_is_large_enough_is_taken_the_first_hour_of_one_is_found() {
    let mut full = in_room(slot(1, 0, 60), 3);
    full.expected = Some(100);
    let mut plan = scene(vec![full, in_room(slot(2, 0, 90), 5), in_room(slot(3, 30, 75), 6)]);
    let hall = |seats| Hall { seats: Some(seats), ..Hall::default() };
    plan.halls = [(room(3), hall(50)), (room(5), hall(100)), (room(6), hall(300))].into();
    assert_eq!(free_rooms(&plan, item(1)), []);
    assert_eq!(larger_later(&plan, item(1)), Some((room(6), 75 * MINUTE)));
    plan.halls.retain(|id, _| *id == room(3));
    assert_eq!(larger_later(&plan, item(1)), None);
}

#[test]
fn a_thousand_items_take_milliseconds() {
    let slots = (0..1_000u128).map(|number| {
        let from = i64::try_from(number % 100).expect("small") * 15;
        with(with(in_room(slot(number, from, from + 45), number % 40), number % 150), 1_000 + number % 90)
    });
    let plan = scene(slots.collect());
    let began = std::time::Instant::now();
    let found = clashes(&plan);
    let took = began.elapsed();
    assert!(!found.is_empty());
    // A debug build on a busy machine; what grows with the square would take seconds.
    assert!(took.as_millis() < 250, "{took:?}");
}

fn any_slots() -> impl Strategy<Value = Vec<Slot>> {
    let one = (0i64..600, 0i64..120, 0u128..6, proptest::collection::vec(0u128..8, 0..3));
    proptest::collection::vec(one, 0..25).prop_map(|all| {
        let made = all.into_iter().zip(0u128..).map(|((from, long, hall, people), number)| {
            let slot = in_room(slot(number, from, from + long), hall);
            people.into_iter().fold(slot, with)
        });
        made.collect()
    })
}

proptest! {
    #[test]
    fn the_order_in_which_items_come_changes_nothing(slots in any_slots(), seed in any::<u64>()) {
        let mut other = slots.clone();
        let length = u64::try_from(other.len().max(1)).unwrap();
        other.rotate_left(usize::try_from(seed % length).unwrap());
        other.reverse();
        prop_assert_eq!(clashes(&scene(slots)), clashes(&scene(other)));
    }

    #[test]
    fn every_two_that_meet_in_a_room_or_a_person_are_found_and_no_others(slots in any_slots()) {
        let mut expected = BTreeSet::new();
        for (at, one) in slots.iter().enumerate() {
            for other in &slots[at + 1..] {
                let pair = BTreeSet::from([one.item, other.item]);
                if one.meets(other) && one.room == other.room {
                    expected.insert((None, pair.clone()));
                }
                for person in one.people.iter().filter(|it| one.meets(other) && other.people.contains(it)) {
                    expected.insert((Some(person.who.clone()), pair.clone()));
                }
            }
        }
        let pair = |a: ItemId, b: ItemId| BTreeSet::from([a, b]);
        let found: Vec<_> = clashes(&scene(slots)).into_iter().map(|clash| match clash {
            Clash::Room { a, b, .. } => (None, pair(a, b)),
            Clash::Person { who, a, b } => (Some(who), pair(a, b)),
            other => panic!("{other:?}"),
        }).collect();
        prop_assert_eq!(found.len(), expected.len(), "each once");
        prop_assert_eq!(found.into_iter().collect::<BTreeSet<_>>(), expected);
    }

    #[test]
    fn where_an_item_is_proposed_to_go_it_clashes_with_nothing(slots in any_slots()) {
        let plan = scene(slots);
        for number in 0..plan.slots.len() {
            let id = plan.slots[number].item;
            if let Some(at) = next_free(&plan, id) {
                let mut moved = plan.clone();
                let long = moved.slots[number].ends - moved.slots[number].starts;
                moved.slots[number].starts = at;
                moved.slots[number].ends = at + long;
                let about = |clash: &Clash| clash.items().0 == id || clash.items().1 == id;
                prop_assert!(!clashes(&moved).iter().any(about));
            }
        }
    }
}
