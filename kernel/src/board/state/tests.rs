//! What is sent brings everybody to the same board, wherever they left off.

use super::*;
use proptest::prelude::*;
use std::collections::BTreeMap;

const NAMES: [&str; 4] = ["clock", "speaker", "list", "votes"];

/// What a page shows.
#[derive(Clone, Debug, Default, PartialEq)]
struct Page {
    blocks: BTreeMap<String, String>,
    left: Option<Place>,
}

impl Page {
    /// What the script of the page does with an event; answers its kind and the names in it.
    fn take(&mut self, frame: &Bytes) -> (String, Vec<String>) {
        let text = std::str::from_utf8(frame).unwrap();
        let field = |name: &str| text.lines().find_map(|line| line.strip_prefix(name)).unwrap();
        let (event, data) = (field("event: "), field("data: "));
        let changed: BTreeMap<String, String> = serde_json::from_str(data).unwrap();
        let names = changed.keys().cloned().collect();
        if event == "board" {
            self.blocks.clear();
        }
        self.blocks.extend(changed);
        self.left = Some(field("id: ").parse().unwrap());
        (event.to_owned(), names)
    }

    /// What it shows of `state` that is not there, or not of it that is.
    fn differs(&self, state: &State) -> Option<&'static str> {
        let shows = |name: &str| self.blocks.get(name).map_or("", String::as_str);
        NAMES.into_iter().find(|name| shows(name) != state.html(name))
    }
}

fn blocks(texts: &[(&'static str, &str)]) -> Vec<Block> {
    texts.iter().map(|(name, html)| Block { name, html: (*html).to_owned() }).collect()
}

#[test]
fn only_what_has_changed_since_is_sent() {
    let first = State::first(10, blocks(&[("clock", "1"), ("speaker", "Ana"), ("list", "Rui")]));
    let second = first.next(11, blocks(&[("clock", "2"), ("speaker", "Ana"), ("list", "Rui")])).unwrap();
    let third = second.next(15, blocks(&[("clock", "2"), ("speaker", "Rui"), ("list", "")])).unwrap();
    let mut page = Page::default();
    let (event, names) = page.take(&third.since(Some(first.place()), third.number).unwrap());
    assert_eq!((event.as_str(), names), ("blocks", vec!["clock".into(), "list".into(), "speaker".into()]));
    let (event, names) = page.take(&third.since(Some(second.place()), third.number).unwrap());
    assert_eq!((event.as_str(), names), ("blocks", vec!["list".into(), "speaker".into()]));
    assert!(third.since(Some(third.place()), third.number).is_none());
    assert_eq!(page.left.unwrap().number, 15);
}

#[test]
fn news_that_change_nothing_make_no_new_state() {
    let first = State::first(10, blocks(&[("clock", "1"), ("list", "")]));
    assert!(first.next(11, blocks(&[("clock", "1"), ("list", "")])).is_none());
    // A block that is empty and one that is not there are the same to whoever looks.
    assert!(first.next(12, blocks(&[("clock", "1")])).is_none());
}

#[test]
fn who_comes_with_something_unknown_gets_everything() {
    let first = State::first(10, blocks(&[("clock", "1")]));
    let now = first.next(12, blocks(&[("clock", "2")])).unwrap();
    let elsewhere = State::first(11, blocks(&[("clock", "3")]));
    for left in [None, Some(elsewhere.place())] {
        assert_eq!(Page::default().take(&now.since(left, now.number).unwrap()).0, "board");
    }
}

#[test]
fn another_node_knows_what_this_one_has_shown_whatever_number_it_gave_it() {
    let here = State::first(10, blocks(&[("clock", "1"), ("list", "Rui")]));
    let there = State::first(11, blocks(&[("clock", "1"), ("list", "Rui")]));
    let now = there.next(12, blocks(&[("clock", "2"), ("list", "Rui")])).unwrap();
    let (event, names) = Page::default().take(&now.since(Some(here.place()), now.number).unwrap());
    assert_eq!((event.as_str(), names), ("blocks", vec!["clock".into()]));
    assert!(there.since(Some(here.place()), there.number).is_none());
}

#[test]
fn who_is_more_than_a_thousand_entries_behind_gets_everything_at_once() {
    let first = State::first(10, blocks(&[("clock", "1"), ("list", "Rui")]));
    let near = first.next(1010, blocks(&[("clock", "2"), ("list", "Rui")])).unwrap();
    assert_eq!(Page::default().take(&near.since(Some(first.place()), near.number).unwrap()).0, "blocks");
    let far = near.next(1011, blocks(&[("clock", "3"), ("list", "Rui")])).unwrap();
    assert_eq!(Page::default().take(&far.since(Some(first.place()), far.number).unwrap()).0, "board");
}

#[test]
fn entries_that_changed_nothing_are_missed_too() {
    let first = State::first(10, blocks(&[("clock", "1"), ("list", "Rui")]));
    let near = first.next(12, blocks(&[("clock", "2"), ("list", "Rui")])).unwrap();
    assert_eq!(Page::default().take(&near.since(Some(first.place()), 1010).unwrap()).0, "blocks");
    assert_eq!(Page::default().take(&near.since(Some(first.place()), 1011).unwrap()).0, "board");
    assert!(near.since(Some(near.place()), 5000).is_none(), "who has it all needs nothing");
}

#[test]
fn no_more_states_are_remembered_than_somebody_may_have_missed() {
    let mut state = State::first(0, blocks(&[("clock", "0")]));
    for number in 1..=1100 {
        state = state.next(number, blocks(&[("clock", &number.to_string())])).unwrap();
    }
    assert_eq!(state.past.len(), PAST_MAX);
}

#[test]
fn a_frame_for_the_same_absence_is_written_once() {
    let first = State::first(1, blocks(&[("clock", "1")]));
    let second = first.next(2, blocks(&[("clock", "2")])).unwrap();
    let third = second.next(3, blocks(&[("clock", "3")])).unwrap();
    let (one, other) = (third.after(first.step()), third.after(first.step()));
    assert_eq!(one.as_ptr(), other.as_ptr());
    assert_eq!(third.after(second.step()).as_ptr(), third.after(second.step()).as_ptr());
}

#[test]
fn a_place_is_read_as_it_is_written_and_nonsense_is_none() {
    let place = State::first(1234, blocks(&[("clock", "1")])).place();
    assert_eq!(place.to_string().parse::<Place>(), Ok(place));
    for nonsense in ["", "12", "12.", ".12", "x.y", "12.1ffffffffffffffff"] {
        assert!(nonsense.parse::<Place>().is_err(), "{nonsense}");
    }
}

fn board() -> impl Strategy<Value = Vec<Block>> {
    proptest::sample::subsequence(NAMES.to_vec(), 0..=NAMES.len()).prop_flat_map(|names| {
        names
            .into_iter()
            .map(|name| "[a-c]?\n?\"?".prop_map(move |html| Block { name, html }))
            .collect::<Vec<_>>()
    })
}

proptest! {
    #[test]
    fn whoever_left_off_anywhere_shows_the_newest_state_after_one_frame(
        boards in prop::collection::vec((1_i64..700, board()), 1..12),
        hops in prop::collection::vec(any::<prop::sample::Index>(), 0..6),
    ) {
        let mut number = 0;
        let mut states: Vec<State> = vec![];
        for (later, blocks) in boards {
            number += later;
            match states.last() {
                None => states.push(State::first(number, blocks)),
                Some(last) => states.extend(last.next(number, blocks)),
            }
        }
        // Somebody who comes by now and then, and keeps what they have between.
        let mut stops: Vec<usize> = hops.iter().map(|hop| hop.index(states.len())).collect();
        stops.sort_unstable();
        let mut page = Page::default();
        for stop in stops {
            let state = &states[stop];
            if let Some(frame) = state.since(page.left, state.number) {
                page.take(&frame);
            }
            prop_assert_eq!(page.differs(state), None);
        }
        // Somebody who stays, and is slow: each time they get what changed since the step that they have.
        let mut page = Page::default();
        page.take(&states[0].since(None, 0).unwrap());
        let mut step = states[0].step();
        for state in states.iter().skip(1).step_by(2) {
            page.take(&state.after(step));
            step = state.step();
            prop_assert_eq!(page.differs(state), None);
        }
    }
}
