//! The people of one forum: who is there, the index of their names, and the alphabets in which they were asked for.

use super::{COVERED_MIN, HITS_MAX, Hit, Hits, Like, OF_THE_BEST, Reading, Seat, Spelling, order::Order};
use crate::model::PersonId;
use lingua::{
    names::{Index, Match},
    sort::Sorter,
};
use std::{
    collections::{HashMap, HashSet},
    hash::{DefaultHasher, Hash, Hasher},
};
use uuid::Uuid;

/// A name of that score was typed whole.
const WHOLE_MIN: f32 = 0.999;

/// A name of somebody: whose, and which of theirs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Key {
    pub slot: u32,
    pub spelling: Spelling,
}

/// What is looked for; see [`super::Search`].
pub(super) struct Search<'s> {
    pub typed: &'s str,
    pub organisations: &'s HashSet<Uuid>,
    pub limit: usize,
    pub lang: &'s str,
}

/// The people of one forum, or of the house.
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

    pub fn find(&self, search: &Search<'_>, among: &dyn Fn(&Seat) -> bool) -> Hits {
        let limit = search.limit.min(HITS_MAX);
        let seat = |key: &Key| &self.seats[key.slot as usize].seat;
        // Somebody may be found by each of their names; one more than is shown says that there are more.
        let matches = (limit + 1) * Spelling::ALL.len();
        let matches = self.index.find_as_typed_among(search.typed, matches, &|key: &Key| among(seat(key)));
        let best = matches.iter().map(|it| it.covered).fold(0.0, f32::max);
        let least = (best * OF_THE_BEST).max(COVERED_MIN);
        let mut seen = HashSet::new();
        let sure = matches.into_iter().filter(|it| it.covered >= least);
        let mut once: Vec<Match<Key>> = sure.filter(|it| seen.insert(it.id.slot)).take(limit + 1).collect();
        self.sort(&mut once, search.lang);
        let hit = |it: Match<Key>| Hit {
            registration: seat(&it.id).registration,
            person: seat(&it.id).person,
            score: it.score,
            reading: Reading::of(&it, &seat(&it.id).language),
            organisation: None,
        };
        let mut hits: Vec<Hit> = once.into_iter().map(hit).collect();
        if !search.organisations.is_empty() {
            hits.extend(self.of_organisations(search, &seen, among));
        }
        let more = hits.len() > limit;
        hits.truncate(limit);
        Hits { hits, more }
    }

    /// Those who are found equally surely stand in the reader's alphabet: what was not typed of a name says nothing of who is
    /// meant. One that was typed whole stays before them.
    fn sort(&self, found: &mut [Match<Key>], lang: &str) {
        let sorter = Sorter::new(lang);
        let as_sure = |a: &Match<Key>, b: &Match<Key>| {
            a.covered.to_bits() == b.covered.to_bits() && (a.score >= WHOLE_MIN) == (b.score >= WHOLE_MIN)
        };
        for alike in found.chunk_by_mut(as_sure) {
            alike.sort_by_cached_key(|it| {
                let (name, language) = self.seats[it.id.slot as usize].listed();
                sorter.name_key(name, language)
            });
        }
    }

    /// The people of the organisations in the reader's alphabet, but for those who were found by their own names.
    fn of_organisations(
        &self,
        search: &Search<'_>,
        seen: &HashSet<u32>,
        among: &dyn Fn(&Seat) -> bool,
    ) -> Vec<Hit> {
        // It may have been built anew since it was put in order.
        let anew = if self.orders.contains_key(search.lang) { None } else { Some(self.sorted(search.lang)) };
        let Some(order) = anew.as_ref().or_else(|| self.orders.get(search.lang)) else { return vec![] };
        let unseen =
            order.slots().filter(|slot| u32::try_from(*slot).is_ok_and(|slot| !seen.contains(&slot)));
        let theirs = unseen.map(|slot| &self.seats[slot].seat).filter(|seat| {
            seat.organisation.is_some_and(|id| search.organisations.contains(&id)) && among(seat)
        });
        theirs
            .map(|seat| Hit {
                registration: seat.registration,
                person: seat.person,
                score: 0.0,
                reading: None,
                organisation: seat.organisation,
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
