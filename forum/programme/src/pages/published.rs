//! The programme of a forum in one language, worked out once for all strangers who ask for it in one way or another:
//! what stands in its list does not depend on them. Kept as long as the pages of the site are.

use super::{
    linked,
    list::{Asked, Choices, Group, Picked},
    shown::{Around, Line, Told},
};
use crate::{
    model::{Body, Item, ItemId},
    store,
};
use forums::{CityId, Forum, ForumId, Here, Shows};
use jiff::{SignedDuration, Timestamp, civil::Date};
use kernel::{Result, db::Tx, rights::By, web::House};
use std::{
    collections::{BTreeMap, HashMap},
    sync::{Arc, Mutex},
};

/// A programme with more items is shown day by day, without the items' texts.
const SHOWN_AT_ONCE: usize = 200;
/// As old as a kept page gets.
const AGE_MAX: SignedDuration = SignedDuration::from_secs(60);
/// Forums and languages that are kept at once; whatever comes on top begins anew.
const KEPT_MAX: usize = 64;

/// What a list of the programme says whoever asks.
pub(super) struct Published {
    pub items: Vec<Item>,
    pub around: Around,
    /// The forum within which this one is held.
    pub above: Option<Forum>,
    /// Those held within it.
    pub nested: Vec<Forum>,
    /// What the list can be narrowed to.
    pub choices: Choices,
    /// The same for machines.
    pub linked: String,
    whole: Vec<Days>,
    told: BTreeMap<ItemId, Arc<Told>>,
}

/// A group of the whole list: which items, by their place among all, and how deep.
struct Days {
    day: Date,
    city: Option<CityId>,
    items: Vec<(usize, usize)>,
}

/// What this node has worked out.
#[derive(Default)]
struct Shelf(Mutex<HashMap<(ForumId, String), Kept>>);

struct Kept {
    /// Every change of the site brings a new house.
    house: Arc<House>,
    read_at: Timestamp,
    it: Arc<Published>,
}

impl Published {
    /// Whoever is signed in sees what is there now: they may have changed it.
    pub async fn of(tx: &mut Tx, here: &Here) -> Result<Arc<Published>> {
        if !matches!(here.by, By::Anyone) {
            return Ok(Arc::new(Published::read(tx, here).await?));
        }
        let (shelf, house) = (here.app.kept::<Shelf>(), here.app.house());
        let key = (here.forum.id, here.tag.clone());
        if let Some(kept) = shelf.get(&key, &house, tx.now) {
            return Ok(kept);
        }
        let read_at = tx.now;
        let it = Arc::new(Published::read(tx, here).await?);
        shelf.put(key, Kept { house, read_at, it: it.clone() });
        Ok(it)
    }

    async fn read(tx: &mut Tx, here: &Here) -> Result<Published> {
        let items = store::items(tx, here.forum.id).await?;
        let around = Around::of(tx, here).await?;
        let bodies = if items.len() > SHOWN_AT_ONCE {
            vec![]
        } else {
            store::public_bodies(tx, here.forum.id).await?
        };
        let bodies: BTreeMap<ItemId, Body> = bodies.into_iter().map(|body| (body.id, body)).collect();
        let told = items.iter().map(|item| {
            let body = bodies.get(&item.id).map(|body| in_short(here, body)).unwrap_or_default();
            (item.id, Arc::new(Told { body, ..Told::of(here, &around, item) }))
        });
        Ok(Published {
            told: told.collect(),
            choices: Choices::of(here, &items, &around),
            whole: whole(&items, &around),
            above: forums::parent(tx, here.forum.id).await?,
            nested: forums::nested(tx, here.forum.id).await?,
            linked: linked::forum(here, &around.cities),
            items,
            around,
        })
    }

    /// Whether it is shown day by day.
    pub fn is_long(&self) -> bool {
        self.items.len() > SHOWN_AT_ONCE
    }

    /// The list that is narrowed to nothing.
    pub fn whole(&self) -> Picked<'_> {
        let group = |days: &Days| Group {
            day: days.day,
            city: days.city,
            items: days.items.iter().map(|(at, depth)| (&self.items[*at], *depth)).collect(),
        };
        Picked::again(&self.around, self.whole.iter().map(group).collect())
    }

    /// An item as a list shows it.
    pub fn line(&self, item: &Item, depth: usize) -> Line {
        Line::new(self.told.get(&item.id).cloned().unwrap_or_default(), depth)
    }
}

fn whole(items: &[Item], around: &Around) -> Vec<Days> {
    let at: BTreeMap<ItemId, usize> = items.iter().enumerate().map(|(at, item)| (item.id, at)).collect();
    let groups = Picked::of(items, around, &Asked::default(), items.len() > SHOWN_AT_ONCE).groups;
    let days = |group: Group<'_>| Days {
        day: group.day,
        city: group.city,
        items: group.items.iter().map(|(item, depth)| (at[&item.id], *depth)).collect(),
    };
    groups.into_iter().map(days).collect()
}

fn in_short(here: &Here, body: &Body) -> Shows {
    Shows::of(here, if body.summary.is_empty() { &body.description } else { &body.summary })
}

impl Shelf {
    fn get(&self, key: &(ForumId, String), house: &Arc<House>, now: Timestamp) -> Option<Arc<Published>> {
        let shelf = self.0.lock().expect("nobody panics holding the shelf");
        let kept = shelf.get(key)?;
        let is_good = Arc::ptr_eq(&kept.house, house) && now.duration_since(kept.read_at) < AGE_MAX;
        is_good.then(|| kept.it.clone())
    }

    fn put(&self, key: (ForumId, String), kept: Kept) {
        let mut shelf = self.0.lock().expect("nobody panics holding the shelf");
        if shelf.len() >= KEPT_MAX {
            shelf.clear();
        }
        shelf.insert(key, kept);
    }
}
