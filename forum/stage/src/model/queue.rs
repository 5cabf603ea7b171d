//! The order of a list: a pure function of who waits, what was heard and the rules, with the reason of every place.

use super::{Contribution, EntryId, Motion, Rules};
use delegations::DelegationId;
use jiff::Timestamp;
use programme::RoomId;
use registration::RegistrationId;
use std::collections::BTreeMap;

/// Somebody who waits.
#[derive(Clone, Debug, PartialEq)]
pub struct Waiting {
    /// Which contribution.
    pub id: EntryId,
    /// Whose.
    pub registration: Option<RegistrationId>,
    /// For which delegation.
    pub delegation: Option<DelegationId>,
    /// What for.
    pub kind: Contribution,
    /// Of a point of order: what it asks for.
    pub motion: Option<Motion>,
    /// In which hall they are.
    pub hall: Option<RoomId>,
    /// Their place in protocol order, where they have one.
    pub protocol: Option<i64>,
    /// Since when they wait.
    pub joined_at: Timestamp,
    /// The turn that a moderator gave them.
    pub turn: Option<i64>,
}

/// What was heard so far.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Heard {
    /// How often each person was.
    pub people: BTreeMap<RegistrationId, i64>,
    /// How often each delegation was; `None`: whoever speaks for none.
    pub delegations: BTreeMap<Option<DelegationId>, i64>,
    /// From which hall the last one spoke.
    pub last_hall: Option<RoomId>,
    /// How many contributions were called, of any kind.
    pub called: i64,
}

/// A place in the order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Placed {
    /// Whose.
    pub id: EntryId,
    /// Why this one and not who has waited longer.
    pub why: Why,
}

/// The reason of a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// They have waited longest (rule 68).
    Arrival,
    /// A moderator said so.
    Moderator,
    /// A point of order is heard at once (rule 71), in the order of motions (rule 77).
    Point,
    /// An answer comes before the next question.
    Reply,
    /// A right of reply is heard at the end (rule 73).
    Right,
    /// Protocol order.
    Protocol,
    /// They were not heard yet.
    FirstTime,
    /// Their delegation was heard less.
    Balance,
    /// It is the turn of their hall.
    OtherHall,
}

impl Heard {
    /// One more was heard.
    pub fn add(&mut self, it: &Waiting) {
        self.called += 1;
        if !it.kind.counts() {
            return;
        }
        if let Some(registration) = it.registration {
            *self.people.entry(registration).or_default() += 1;
        }
        *self.delegations.entry(it.delegation).or_default() += 1;
        self.last_hall = it.hall.or(self.last_hall);
    }

    fn person(&self, it: &Waiting) -> i64 {
        it.registration.and_then(|id| self.people.get(&id)).copied().unwrap_or_default()
    }

    fn delegation(&self, it: &Waiting) -> i64 {
        self.delegations.get(&it.delegation).copied().unwrap_or_default()
    }
}

/// What decides, the strongest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    kind: u8,
    motion: Option<Motion>,
    protocol: i64,
    heard: i64,
    delegation: i64,
    same_hall: bool,
    joined_at: Timestamp,
    id: EntryId,
}

/// The order in which those who wait are heard, if nobody else comes.
pub fn order(waiting: &[Waiting], heard: &Heard, rules: &Rules) -> Vec<Placed> {
    let mut left: Vec<&Waiting> = waiting.iter().filter(|it| it.turn.is_none()).collect();
    let mut given: Vec<&Waiting> = waiting.iter().filter(|it| it.turn.is_some()).collect();
    given.sort_by_key(|it| (it.turn, it.joined_at, it.id));
    given.reverse();
    let mut so_far = heard.clone();
    let mut places = Vec::with_capacity(waiting.len());
    while !left.is_empty() || !given.is_empty() {
        // A turn is counted from the first contribution to the item, so that whoever has one moves up with the others.
        let next_turn = so_far.called + 1;
        let due = given.last().is_some_and(|it| left.is_empty() || it.turn <= Some(next_turn));
        let (next, why) = if due {
            let Some(next) = given.pop() else { break };
            (next, Why::Moderator)
        } else {
            let Some((at, next)) = left.iter().enumerate().min_by_key(|(_, it)| key(it, &so_far, rules))
            else {
                break;
            };
            let why = why(next, &left, &so_far, rules);
            (left.remove(at), why)
        };
        so_far.add(next);
        places.push(Placed { id: next.id, why });
    }
    places
}

fn key(it: &Waiting, heard: &Heard, rules: &Rules) -> Key {
    let kind = rank(it.kind);
    // Only speeches and questions are weighed; the others are heard as they come.
    let weighed = kind == rank(Contribution::Speech);
    let when = |rule: bool, value: i64| if rule && weighed { value } else { 0 };
    let protocol = it.protocol.filter(|_| heard.person(it) == 0).unwrap_or(i64::MAX);
    Key {
        kind,
        motion: it.motion.filter(|_| it.kind == Contribution::Point),
        protocol: when(rules.protocol_first, protocol),
        heard: when(rules.first_timers, heard.person(it)),
        delegation: when(rules.balance, heard.delegation(it)),
        same_hall: rules.alternate && weighed && it.hall.is_some() && it.hall == heard.last_hall,
        joined_at: it.joined_at,
        id: it.id,
    }
}

/// Points of order, then answers, then speeches and questions as they come, then rights of reply.
fn rank(kind: Contribution) -> u8 {
    match kind {
        Contribution::Point => 0,
        Contribution::Reply => 1,
        Contribution::Speech | Contribution::Question => 2,
        Contribution::Right => 3,
    }
}

/// What put this one before whoever of its rank has waited longest.
fn why(next: &Waiting, left: &[&Waiting], heard: &Heard, rules: &Rules) -> Why {
    match next.kind {
        Contribution::Point => return Why::Point,
        Contribution::Reply => return Why::Reply,
        Contribution::Right => return Why::Right,
        Contribution::Speech | Contribution::Question => {}
    }
    let peers = left.iter().filter(|it| rank(it.kind) == rank(next.kind));
    let Some(first) = peers.min_by_key(|it| (it.joined_at, it.id)) else { return Why::Arrival };
    let (mine, theirs) = (key(next, heard, rules), key(first, heard, rules));
    if mine.protocol != theirs.protocol {
        Why::Protocol
    } else if mine.heard != theirs.heard {
        Why::FirstTime
    } else if mine.delegation != theirs.delegation {
        Why::Balance
    } else if mine.same_hall != theirs.same_hall {
        Why::OtherHall
    } else {
        Why::Arrival
    }
}
