//! The order of a list: a pure function of who waits, what was heard and the rules, with the reason of every place.

use super::{Contribution, EntryId, Motion, Rules};
use delegations::DelegationId;
use jiff::Timestamp;
use programme::RoomId;
use registration::RegistrationId;
use std::{cmp::Reverse, collections::BTreeMap};

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
    pub turn: Option<Turn>,
}

/// A moderator's other place for somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Turn {
    /// As the so many-th contribution to the item, counted from the first, so that they move up with the others; without
    /// the points of order that were raised after it was given.
    pub number: i64,
    /// When they were moved there.
    pub given_at: Timestamp,
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
    /// When the points of order among them were raised.
    pub points: Vec<Timestamp>,
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
    /// In the order in which the floor was asked for (rule 68).
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
            self.points.push(it.joined_at);
            return;
        }
        if let Some(registration) = it.registration {
            *self.people.entry(registration).or_default() += 1;
        }
        *self.delegations.entry(it.delegation).or_default() += 1;
        self.last_hall = it.hall.or(self.last_hall);
    }

    /// How many points of order were raised after that.
    fn points_since(&self, at: Timestamp) -> i64 {
        let since = self.points.iter().filter(|raised_at| **raised_at > at).count();
        i64::try_from(since).unwrap_or(i64::MAX)
    }

    /// As which contribution somebody is heard, where a moderator has said so. A point of order that was raised after that only
    /// puts it off.
    fn number(&self, it: &Waiting) -> Option<i64> {
        it.turn.map(|turn| turn.number.saturating_add(self.points_since(turn.given_at)))
    }

    fn has_come(&self, it: &Waiting) -> bool {
        self.number(it).is_some_and(|number| number <= self.called + 1)
    }

    /// Who is first of those whom moderators have moved; of two at the same place, whoever was moved there last.
    fn due<'w>(&self, given: &[&'w Waiting]) -> Option<(usize, &'w Waiting)> {
        let given_at = |it: &Waiting| Reverse(it.turn.map(|turn| turn.given_at));
        given.iter().copied().enumerate().min_by_key(|(_, it)| (self.number(it), given_at(it), it.id))
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
    let (mut given, mut left): (Vec<&Waiting>, Vec<&Waiting>) =
        waiting.iter().partition(|it| it.turn.is_some());
    let mut so_far = heard.clone();
    let mut places = Vec::with_capacity(waiting.len());
    while !left.is_empty() || !given.is_empty() {
        let due = so_far.due(&given).filter(|(_, it)| left.is_empty() || so_far.has_come(it));
        let by_rules = match due {
            Some((_, moved)) => interrupting(moved, &left),
            None => left.iter().copied().enumerate().min_by_key(|(_, it)| key(it, &so_far, rules)),
        };
        let (next, why) = match (by_rules, due) {
            (Some((at, next)), _) => {
                let why = why(next, &left, &so_far, rules);
                left.remove(at);
                (next, why)
            }
            (None, Some((at, next))) => {
                given.remove(at);
                (next, Why::Moderator)
            }
            (None, None) => break,
        };
        so_far.add(next);
        places.push(Placed { id: next.id, why });
    }
    places
}

/// The turns by which somebody gets a place that a moderator gives them, counted from 1. Whoever was moved before makes room,
/// and is from then on where the moderator sees them.
///
/// They keep the moment when they were moved, since a point of order that was raised after it is heard before them. Where
/// points of order that were moved themselves stand between them, no such turns may lead to what the moderator sees; then all
/// of them are moved anew.
pub fn moved(
    whom: EntryId,
    place: usize,
    given_at: Timestamp,
    waiting: &[Waiting],
    heard: &Heard,
    rules: &Rules,
) -> Vec<(EntryId, Turn)> {
    let places = order(waiting, heard, rules);
    let by_id = |id: EntryId| waiting.iter().find(|it| it.id == id);
    let mut line: Vec<&Waiting> =
        places.iter().filter(|it| it.id != whom).filter_map(|it| by_id(it.id)).collect();
    let Some(moved) = by_id(whom) else { return vec![] };
    line.insert(place.saturating_sub(1).min(line.len()), moved);
    let kept =
        turns(
            &line,
            heard,
            |it| {
                if it.id == whom { Some(given_at) } else { it.turn.map(|turn| turn.given_at) }
            },
        );
    if lead_to(&kept, &line, whom, waiting, heard, rules) {
        return kept;
    }
    turns(&line, heard, |it| (it.id == whom || it.turn.is_some()).then_some(given_at))
}

/// The turns of those in a line who were moved, by when each was.
fn turns(
    line: &[&Waiting],
    heard: &Heard,
    given_at: impl Fn(&Waiting) -> Option<Timestamp>,
) -> Vec<(EntryId, Turn)> {
    let mut ahead = heard.clone();
    let mut turns = vec![];
    for it in line {
        if let Some(given_at) = given_at(it) {
            let number = ahead.called + 1 - ahead.points_since(given_at);
            turns.push((it.id, Turn { number, given_at }));
        }
        ahead.add(it);
    }
    turns
}

/// Whether by these turns somebody is heard at their place in the line, and all who were moved in its order.
fn lead_to(
    turns: &[(EntryId, Turn)],
    line: &[&Waiting],
    whom: EntryId,
    waiting: &[Waiting],
    heard: &Heard,
    rules: &Rules,
) -> bool {
    let turn = |id: EntryId| turns.iter().find(|(of, _)| *of == id).map(|(_, turn)| *turn);
    let with: Vec<Waiting> = waiting.iter().map(|it| Waiting { turn: turn(it.id), ..it.clone() }).collect();
    let is: Vec<EntryId> = order(&with, heard, rules).iter().map(|it| it.id).collect();
    let wanted: Vec<EntryId> = line.iter().map(|it| it.id).collect();
    let place = |of: &[EntryId]| of.iter().position(|id| *id == whom);
    let given = |of: &[EntryId]| of.iter().copied().filter(|id| turn(*id).is_some()).collect::<Vec<_>>();
    place(&is) == place(&wanted) && given(&is) == given(&wanted)
}

/// The point of order that is heard before somebody whose turn a moderator gave them: it was raised after they were moved
/// (rule 71: at any time, decided immediately), and they have not risen to one that is heard before it (rule 77).
fn interrupting<'w>(moved: &Waiting, left: &[&'w Waiting]) -> Option<(usize, &'w Waiting)> {
    let given_at = moved.turn?.given_at;
    let own = moved.motion.filter(|_| moved.kind == Contribution::Point);
    let points = left.iter().copied().enumerate().filter(|(_, it)| {
        let goes_first = own.is_none_or(|own| it.motion.is_some_and(|motion| motion < own));
        it.kind == Contribution::Point && it.joined_at > given_at && goes_first
    });
    points.min_by_key(|(_, it)| (it.motion, it.joined_at, it.id))
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
