//! What is worked out once for all who ask, and kept for as long as nothing that it rests on changes.

use super::{App, House};
use crate::live::Topic;
use jiff::{SignedDuration, Timestamp};
use std::{
    collections::HashMap,
    hash::Hash,
    sync::{Arc, Mutex},
};

/// As old as a kept page gets.
const AGE_MAX: SignedDuration = SignedDuration::from_secs(60);
/// Things that a shelf keeps at once, unless it says otherwise; whatever comes on top begins anew.
const KEPT_MAX: usize = 64;

/// Things of one kind, by what tells them apart: `app.kept::<Shelf<(ForumId, String), Published>>()`.
///
/// What an act of this node changes is gone before the act is answered. What another node changes is gone with its news.
pub struct Shelf<K, V, const MAX: usize = KEPT_MAX>(Mutex<HashMap<K, Kept<V>>>);

struct Kept<V> {
    as_of: AsOf,
    it: Arc<V>,
}

/// What a thing rested on when it was read.
struct AsOf {
    /// Languages and names of all forums: every change of the site brings a new house.
    house: Arc<House>,
    changes: u64,
    at: Timestamp,
}

/// What a look at the shelf finds.
pub enum Found<K, V, const MAX: usize = KEPT_MAX> {
    /// The thing, as it would be read now.
    Kept(Arc<V>),
    /// Nothing: it is to be read, in a transaction that begins after the look.
    Gap(Gap<K, V, MAX>),
}

/// The place of what is not there.
pub struct Gap<K, V, const MAX: usize = KEPT_MAX> {
    shelf: Arc<Shelf<K, V, MAX>>,
    key: K,
    as_of: AsOf,
}

impl<K, V, const MAX: usize> Default for Shelf<K, V, MAX> {
    fn default() -> Self {
        Shelf(Mutex::default())
    }
}

impl<K: Hash + Eq, V, const MAX: usize> Shelf<K, V, MAX> {
    /// Looks for a thing that is as it was until an act names one of these topics.
    pub fn look(self: Arc<Self>, app: &App, key: K, topics: &[Topic]) -> Found<K, V, MAX> {
        let as_of = AsOf { house: app.house(), changes: app.db.live.changes(topics), at: app.db.clock.now() };
        let kept = self.0.lock().expect("nobody panics holding the shelf").get(&key).and_then(|kept| {
            let is_good = Arc::ptr_eq(&kept.as_of.house, &as_of.house)
                && kept.as_of.changes == as_of.changes
                && as_of.at.duration_since(kept.as_of.at).abs() < AGE_MAX;
            is_good.then(|| kept.it.clone())
        });
        match kept {
            Some(it) => Found::Kept(it),
            None => Found::Gap(Gap { shelf: self, key, as_of }),
        }
    }
}

impl<K: Hash + Eq, V, const MAX: usize> Gap<K, V, MAX> {
    /// Puts what was read in its place. Answers it.
    pub fn fill(self, it: V) -> Arc<V> {
        let it = Arc::new(it);
        let mut shelf = self.shelf.0.lock().expect("nobody panics holding the shelf");
        if shelf.len() >= MAX {
            shelf.clear();
        }
        shelf.insert(self.key, Kept { as_of: self.as_of, it: it.clone() });
        it
    }
}
