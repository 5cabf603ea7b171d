//! Frames and states, each kept once however many clients have it.

use anyhow::Context;
use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    rc::Rc,
};
use xxhash_rust::xxh3::xxh3_64;

/// What an event is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A sign of life.
    Beat,
    /// Some blocks have changed.
    Blocks,
    /// All there is.
    Board,
}

/// An event.
pub struct Frame {
    /// What it is.
    pub kind: Kind,
    /// Where it leaves whoever has it.
    pub place: Rc<str>,
    blocks: BTreeMap<String, String>,
}

type State = BTreeMap<String, String>;

/// All that any client was ever sent.
#[derive(Default)]
pub struct Frames {
    frames: Vec<Frame>,
    /// By the hash of their bytes: looking at all of them again and again would cost more than what is measured.
    by_hash: HashMap<u64, u32>,
    states: Vec<State>,
    by_content: BTreeMap<State, u32>,
    /// From a state, by a frame, to a state.
    steps: HashMap<(u32, u32), u32>,
    /// The names of blocks that a group was sent.
    ever: BTreeMap<String, BTreeSet<String>>,
}

impl Frames {
    /// Takes an event for a client of a group that shows `state` (0: nothing). Answers the event, and what it shows then.
    pub fn take(&mut self, group: &str, state: u32, text: &[u8]) -> anyhow::Result<(&Frame, u32)> {
        let hash = xxh3_64(text);
        let number = match self.by_hash.get(&hash) {
            Some(number) => *number,
            None => self.read(hash, text)?,
        };
        let after = match self.steps.get(&(state, number)) {
            Some(after) => *after,
            None => self.step(group, state, number),
        };
        Ok((&self.frames[number as usize], after))
    }

    /// The blocks of a state.
    pub fn state(&self, number: u32) -> &State {
        static NOTHING: State = BTreeMap::new();
        self.states.get(number.wrapping_sub(1) as usize).unwrap_or(&NOTHING)
    }

    /// The names of all blocks that a group was ever sent.
    pub fn ever(&self, group: &str) -> Vec<&String> {
        self.ever.get(group).into_iter().flatten().collect()
    }

    fn read(&mut self, hash: u64, text: &[u8]) -> anyhow::Result<u32> {
        let lines = std::str::from_utf8(text)?;
        let field = |name: &str| lines.lines().find_map(|line| line.strip_prefix(name)).context("an event");
        let kind = match field("event: ")? {
            "board" => Kind::Board,
            "blocks" => Kind::Blocks,
            _ => Kind::Beat,
        };
        let blocks = match kind {
            Kind::Beat => BTreeMap::new(),
            _ => serde_json::from_str(field("data: ")?)?,
        };
        let number = u32::try_from(self.frames.len())?;
        self.frames.push(Frame { kind, place: field("id: ")?.into(), blocks });
        self.by_hash.insert(hash, number);
        Ok(number)
    }

    fn step(&mut self, group: &str, state: u32, number: u32) -> u32 {
        let frame = &self.frames[number as usize];
        let mut blocks = if frame.kind == Kind::Board { State::new() } else { self.state(state).clone() };
        blocks.extend(frame.blocks.clone());
        self.ever.entry(group.to_owned()).or_default().extend(frame.blocks.keys().cloned());
        let next = u32::try_from(self.states.len() + 1).unwrap_or(u32::MAX);
        let after = *self.by_content.entry(blocks.clone()).or_insert(next);
        if after == next {
            self.states.push(blocks);
        }
        self.steps.insert((state, number), after);
        after
    }
}
