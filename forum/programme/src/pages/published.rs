//! The programme of a forum in one language, worked out once for all who ask for it in one way or another: what stands in
//! its list does not depend on them.

use super::{
    linked,
    list::{Asked, Choices, Group, Picked},
    shown::{Around, Line, Told},
};
use crate::{
    model::{Body, Item, ItemId},
    store,
    tree::as_they_stand,
};
use forums::{CityId, Forum, ForumId, Here, Shows};
use jiff::civil::Date;
use kernel::{
    Result,
    db::Tx,
    live::Topic,
    rights::By,
    web::{Found, Shelf},
};
use std::{collections::BTreeMap, sync::Arc};

/// A programme with more items is shown day by day, without the items' texts.
const SHOWN_AT_ONCE: usize = 200;
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

/// What is worked out of a forum's programme: in which language, and whether for strangers.
pub(super) type Worked = (ForumId, String, bool);

/// Looks for what was worked out of the programme for whoever asks.
///
/// Strangers are shown what the site's pages show, which are a minute old at most. Whoever is signed in sees also a name
/// that was changed in a registration just now: they may have changed it.
pub(super) fn look<V: Send + Sync + 'static>(here: &Here) -> Found<Worked, V> {
    let is_stranger = matches!(here.by, By::Anyone);
    let topics = ["site", "registration"].map(|thing| Topic::new(thing, here.forum.id.0));
    let topics = if is_stranger { &topics[..1] } else { &topics[..] };
    let key = (here.forum.id, here.tag.clone(), is_stranger);
    here.app.kept::<Shelf<Worked, V>>().look(&here.app, key, topics)
}

impl Published {
    /// As it is for whoever asks.
    pub async fn of(here: &Here) -> Result<Arc<Published>> {
        match look(here) {
            Found::Kept(it) => Ok(it),
            Found::Gap(gap) => {
                let mut tx = here.app.db.read().await?;
                Ok(gap.fill(Published::read(&mut tx, here).await?))
            }
        }
    }

    async fn read(tx: &mut Tx, here: &Here) -> Result<Published> {
        let items = as_they_stand(store::items(tx, here.forum.id).await?);
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
