//! What a board shows, and what somebody who saw an earlier state of it has to be sent.
//!
//! Numbers say where the journal stood; the [`Mark`] says what was shown. Only the mark is trusted: a page, another node
//! or this node before its restart may each have read a little more or less than the number that they name.

use axum::body::Bytes;
use serde::ser::{SerializeMap, Serializer};
use std::{
    collections::VecDeque,
    fmt,
    str::FromStr,
    sync::{Arc, Mutex, OnceLock},
};
use xxhash_rust::xxh3::{xxh3_64, xxh3_64_with_seed};

/// Entries of the journal that somebody may have missed; beyond that they get everything.
const BEHIND_MAX: i64 = 1000;
/// States that are remembered, by mark alone: with one for each entry, as many as somebody may have missed.
const PAST_MAX: usize = 1000;
/// Frames for those who have missed something, kept ready; more different absences than that are written each anew.
const MERGED_MAX: usize = 16;

/// A part of a board.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// Its name, which stands on the element of the page whose inside it is (`data-block`).
    pub name: &'static str,
    /// HTML.
    pub html: String,
}

impl Block {
    /// What a template makes, as the block of that name.
    ///
    /// # Errors
    /// When the template cannot be rendered.
    pub fn of(name: &'static str, template: &impl askama::Template) -> crate::error::Result<Block> {
        Ok(Block { name, html: template.render()? })
    }
}

/// What is shown, as a number: the same blocks have the same mark on every node and after every restart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Mark(u64);

impl Mark {
    fn of(blocks: &[Shown]) -> Mark {
        Mark(blocks.iter().filter(|block| !block.html.is_empty()).fold(0, |mark, block| {
            // Blocks stand where the page has put them: their order says nothing, their names do.
            mark ^ xxh3_64_with_seed(block.html.as_bytes(), xxh3_64(block.name.as_bytes()))
        }))
    }
}

/// Where somebody left off: the `id` of an event, `1234.0f1e2d3c4b5a6978`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The journal's number.
    pub number: i64,
    /// What they had then.
    pub mark: Mark,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{:016x}", self.number, self.mark.0)
    }
}

impl FromStr for Place {
    type Err = std::num::ParseIntError;

    /// What is no place is an error, and means that everything has to be sent.
    fn from_str(text: &str) -> Result<Place, Self::Err> {
        let (number, mark) = text.split_once('.').unwrap_or((text, ""));
        Ok(Place { number: number.parse()?, mark: Mark(u64::from_str_radix(mark, 16)?) })
    }
}

#[derive(Clone)]
struct Shown {
    name: &'static str,
    html: Arc<str>,
    /// The step in which it became so.
    step: u64,
}

/// A board at one moment, for one audience in one language.
pub struct State {
    number: i64,
    mark: Mark,
    /// Counts the states of one keeper; no other number leaves this process.
    step: u64,
    blocks: Vec<Shown>,
    /// Earlier states, oldest first.
    past: VecDeque<(Place, u64)>,
    /// From the state before.
    frame: Bytes,
    /// For who has an older one, by the step of that.
    merged: Mutex<Vec<(u64, Bytes)>>,
    whole: OnceLock<Bytes>,
}

impl State {
    /// A board that nobody here has seen before. `number`: where the journal stood before its blocks were read.
    pub fn first(number: i64, blocks: Vec<Block>) -> State {
        let blocks = blocks.into_iter().map(|block| shown(block, 1)).collect();
        State::new(number, 1, blocks, VecDeque::new())
    }

    /// The board after news; `None` when nothing differs.
    #[must_use]
    pub fn next(&self, number: i64, blocks: Vec<Block>) -> Option<State> {
        let step = self.step + 1;
        let mut all: Vec<Shown> = blocks.into_iter().map(|block| shown(block, step)).collect();
        for block in &mut all {
            if let Some(known) = self.block(block.name).filter(|known| known.html == block.html) {
                *block = known.clone();
            }
        }
        // Whoever shows a block that is gone has to be told that it is empty.
        for gone in &self.blocks {
            if all.iter().all(|block| block.name != gone.name) {
                let is_empty = gone.html.is_empty();
                all.push(if is_empty {
                    gone.clone()
                } else {
                    Shown { html: "".into(), step, ..gone.clone() }
                });
            }
        }
        if all.iter().all(|block| block.step < step) {
            return None;
        }
        let mut past = self.past.clone();
        past.push_back((self.place(), self.step));
        if past.len() > PAST_MAX {
            past.pop_front();
        }
        Some(State::new(number.max(self.number), step, all, past))
    }

    fn new(number: i64, step: u64, blocks: Vec<Shown>, past: VecDeque<(Place, u64)>) -> State {
        let mark = Mark::of(&blocks);
        let place = Place { number, mark };
        let frame = frame("blocks", place, blocks.iter().filter(|block| block.step == step));
        let (merged, whole) = (Mutex::default(), OnceLock::new());
        State { number, mark, step, blocks, past, frame, merged, whole }
    }

    /// Where somebody is who has all of this.
    pub fn place(&self) -> Place {
        Place { number: self.number, mark: self.mark }
    }

    /// What stands in a block; empty when there is none of that name.
    pub fn html(&self, name: &str) -> &str {
        self.block(name).map_or("", |block| &block.html)
    }

    fn block(&self, name: &str) -> Option<&Shown> {
        self.blocks.iter().find(|block| block.name == name)
    }

    /// Its step, to be handed to [`State::after`] later.
    pub(crate) fn step(&self) -> u64 {
        self.step
    }

    /// What somebody who left off there is sent to have all of this; `None` when they have it.
    ///
    /// `told`: where the journal stands now. A board may have stood still over many entries; how many somebody has missed
    /// is counted to the newest.
    pub fn since(&self, left: Option<Place>, told: i64) -> Option<Bytes> {
        let Some(left) = left else { return Some(self.whole()) };
        if left.mark == self.mark {
            return None;
        }
        if told.max(self.number) - left.number > BEHIND_MAX {
            return Some(self.whole());
        }
        match self.past.iter().rev().find(|(place, _)| place.mark == left.mark) {
            Some((_, step)) => Some(self.after(*step)),
            None => Some(self.whole()),
        }
    }

    /// The blocks that have changed since an earlier step of the same keeper, in one frame.
    pub(crate) fn after(&self, step: u64) -> Bytes {
        if step + 1 == self.step {
            return self.frame.clone();
        }
        let mut merged = self.merged.lock().expect("nobody panics while a frame is written");
        if let Some((_, frame)) = merged.iter().find(|(from, _)| *from == step) {
            return frame.clone();
        }
        let made = frame("blocks", self.place(), self.blocks.iter().filter(|block| block.step > step));
        if merged.len() < MERGED_MAX {
            merged.push((step, made.clone()));
        }
        made
    }

    fn whole(&self) -> Bytes {
        self.whole.get_or_init(|| frame("board", self.place(), self.blocks.iter())).clone()
    }

    /// The bytes that it holds in memory, about.
    pub(crate) fn weight(&self) -> usize {
        let blocks: usize = self.blocks.iter().map(|block| block.html.len()).sum();
        2 * blocks + self.frame.len() + self.past.len() * size_of::<(Place, u64)>()
    }
}

/// A sign of life for who has all of the state at that place.
pub(crate) fn beat(place: Place) -> Bytes {
    // Browsers pass no event on that has no data.
    format!("event: beat\nid: {place}\ndata: .\n\n").into()
}

fn shown(block: Block, step: u64) -> Shown {
    Shown { name: block.name, html: block.html.into(), step }
}

/// An event with these blocks, as JSON by name: `blocks` changes some, `board` is all there is.
fn frame<'s>(event: &str, place: Place, blocks: impl Iterator<Item = &'s Shown>) -> Bytes {
    let mut out = format!("event: {event}\nid: {place}\ndata: ").into_bytes();
    let mut json = serde_json::Serializer::new(&mut out);
    let written = json.serialize_map(None).and_then(|mut map| {
        for block in blocks {
            map.serialize_entry(block.name, &*block.html)?;
        }
        map.end()
    });
    written.expect("memory takes every byte, and names are text");
    out.extend_from_slice(b"\n\n");
    out.into()
}

#[cfg(test)]
mod tests;
