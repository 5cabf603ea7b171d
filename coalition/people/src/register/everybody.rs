//! The people of one forum: who is there, the index of their names, and the alphabets in which they were asked for.

use super::{COVERED_MIN, HITS_MAX, Hit, Hits, Like, OF_THE_BEST, Reading, Seat, Spelling, order::Order};
use crate::model::PersonId;
use lingua::names::{Index, Match};
use std::{
    collections::{HashMap, HashSet},
    hash::{DefaultHasher, Hash, Hasher},
};
use uuid::Uuid;

/// A name of somebody: whose, and which of theirs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Key {
    pub slot: u32,
    pub spelling: Spelling,
}

/// The people of one forum.
pub(super) struct Register {
    index: Index<Key>,
    seats: Vec<Placed>,
    by_registration: HashMap<Uuid, u32>,
    by_person: HashMap<Uuid, Vec<u32>>,
    /// In the alphabets that somebody has asked for, by language.
    pub orders: HashMap<String, Order>,
    /// The journal's entry up to which it goes.
    pub number: i64,
}

/// A seat, without the names that stand in the index.
struct Placed {
    seat: Seat,
    names: u64,
    sort_name: Box<str>,
}

impl Placed {
    /// By what it is sorted: the name, and whose language that is.
    fn listed(&self) -> (&str, &str) {
        (&self.sort_name, &self.seat.language)
    }
}

impl Register {
    /// Of nobody yet.
    pub fn up_to(number: i64) -> Register {
        Register {
            index: Index::new(Vec::<(Key, &str)>::new()),
            seats: vec![],
            by_registration: HashMap::new(),
            by_person: HashMap::new(),
            orders: HashMap::new(),
            number,
        }
    }

    pub fn add(&mut self, mut seat: Seat) {
        let slot = u32::try_from(self.seats.len()).expect("no forum has four thousand million people");
        for (spelling, name) in seat.spellings() {
            self.index.add(Key { slot, spelling }, &name);
        }
        self.by_registration.insert(seat.registration, slot);
        self.by_person.entry(seat.person.0).or_default().push(slot);
        let (names, sort_name) = (hash(&seat), seat.sort_name().into_boxed_str());
        seat.forget_names();
        for order in self.orders.values_mut() {
            order.put(slot, (&sort_name, &seat.language), |it| self.seats[it as usize].listed());
        }
        self.seats.push(Placed { seat, names, sort_name });
    }

    /// Takes over how the registrations of `id`, which may be their own or a person's, are now. Answers false when one
    /// of them is not there any more.
    pub fn replace(&mut self, id: Uuid, seats: Vec<Seat>) -> bool {
        let of_person = self.by_person.get(&id).cloned().unwrap_or_default();
        let known = of_person.into_iter().chain(self.by_registration.get(&id).copied());
        let there: HashSet<Uuid> = seats.iter().map(|seat| seat.registration).collect();
        if known.map(|slot| self.seats[slot as usize].seat.registration).any(|it| !there.contains(&it)) {
            return false;
        }
        for seat in seats {
            self.put(seat);
        }
        true
    }

    fn put(&mut self, mut seat: Seat) {
        let Some(slot) = self.by_registration.get(&seat.registration).copied() else { return self.add(seat) };
        let (names, sort_name) = (hash(&seat), seat.sort_name().into_boxed_str());
        let before = &self.seats[slot as usize];
        let was = before.seat.person.0;
        let listed = (&*sort_name, seat.language.as_str());
        if before.listed() != listed {
            for order in self.orders.values_mut() {
                let name = |it: u32| self.seats[it as usize].listed();
                order.take(slot, before.listed(), name);
                order.put(slot, listed, name);
            }
        }
        if before.names != names {
            for spelling in Spelling::ALL {
                self.index.remove(&Key { slot, spelling });
            }
            for (spelling, name) in seat.spellings() {
                self.index.add(Key { slot, spelling }, &name);
            }
        }
        if was != seat.person.0 {
            self.by_person.entry(was).or_default().retain(|it| *it != slot);
            self.by_person.entry(seat.person.0).or_default().push(slot);
        }
        seat.forget_names();
        self.seats[slot as usize] = Placed { seat, names, sort_name };
    }

    pub fn sorted(&self, lang: &str) -> Order {
        let names: Vec<(&str, &str)> = self.seats.iter().map(Placed::listed).collect();
        Order::of(lang, &names)
    }

    /// A page of everybody in the order of a language, and how many there are over all pages.
    pub fn page(
        &self,
        lang: &str,
        skip: usize,
        limit: usize,
        among: &dyn Fn(&Seat) -> bool,
    ) -> (Vec<Uuid>, usize) {
        let Some(order) = self.orders.get(lang) else { return (vec![], 0) };
        let (mut page, mut total) = (vec![], 0);
        for seat in order.slots().map(|slot| &self.seats[slot].seat).filter(|seat| among(seat)) {
            if total >= skip && page.len() < limit {
                page.push(seat.registration);
            }
            total += 1;
        }
        (page, total)
    }

    pub fn find(
        &self,
        typed: &str,
        organisations: &HashSet<Uuid>,
        limit: usize,
        among: &dyn Fn(&Seat) -> bool,
    ) -> Hits {
        let limit = limit.min(HITS_MAX);
        let seat = |key: &Key| &self.seats[key.slot as usize].seat;
        // Somebody may be found by each of their names; one more than is shown says that there are more.
        let matches = (limit + 1) * Spelling::ALL.len();
        let matches = self.index.find_as_typed_among(typed, matches, &|key: &Key| among(seat(key)));
        let best = matches.iter().map(|it| it.covered).fold(0.0, f32::max);
        let least = (best * OF_THE_BEST).max(COVERED_MIN);
        let mut seen = HashSet::new();
        let sure = matches.into_iter().filter(|it| it.covered >= least);
        let once: Vec<Match<Key>> = sure.filter(|it| seen.insert(it.id.slot)).take(limit + 1).collect();
        let hit = |it: Match<Key>| Hit {
            registration: seat(&it.id).registration,
            person: seat(&it.id).person,
            score: it.score,
            reading: Reading::of(&it, &seat(&it.id).language),
            organisation: None,
        };
        let mut hits: Vec<Hit> = once.into_iter().map(hit).collect();
        if !organisations.is_empty() {
            hits.extend(self.of_organisations(organisations, &seen, among));
        }
        let more = hits.len() > limit;
        hits.truncate(limit);
        Hits { hits, more }
    }

    fn of_organisations(
        &self,
        organisations: &HashSet<Uuid>,
        seen: &HashSet<u32>,
        among: &dyn Fn(&Seat) -> bool,
    ) -> Vec<Hit> {
        let slots = (0_u32..).zip(&self.seats);
        let theirs = slots.filter(|(slot, it)| {
            !seen.contains(slot) && it.seat.organisation.is_some_and(|id| organisations.contains(&id))
        });
        theirs
            .filter(|(_, it)| among(&it.seat))
            .map(|(_, it)| Hit {
                registration: it.seat.registration,
                person: it.seat.person,
                score: 0.0,
                reading: None,
                organisation: it.seat.organisation,
            })
            .take(HITS_MAX + 1)
            .collect()
    }

    pub fn like(
        &self,
        beside: PersonId,
        names: &[String],
        agreeing: &HashSet<PersonId>,
        limit: usize,
    ) -> Vec<Like> {
        let seat = |key: &Key| &self.seats[key.slot as usize].seat;
        let other = |key: &Key| seat(key).stands() && seat(key).person != beside;
        let agrees = |key: &Key| other(key) && agreeing.contains(&seat(key).person);
        let groups: [&dyn Fn(&Key) -> bool; 2] = [&other, &agrees];
        let groups = if agreeing.is_empty() { &groups[..1] } else { &groups[..] };
        let found = names.iter().flat_map(|name| self.index.find_among_each(name, limit, groups));
        let mut all: Vec<Like> =
            found.map(|it| Like { person: seat(&it.id).person, score: it.score }).collect();
        all.sort_by(|a, b| b.score.total_cmp(&a.score));
        let mut seen = HashSet::new();
        all.retain(|it| seen.insert(it.person));
        all
    }
}

fn hash(seat: &Seat) -> u64 {
    let mut hasher = DefaultHasher::new();
    seat.spellings().hash(&mut hasher);
    hasher.finish()
}
