//! The plan of a forum: what is published, and over it what is changed.

use crate::model::{Change, Draft, State};
use crate::store;
use forums::{CityId, ForumId};
use kernel::{Result, db::Tx};
use programme::{Item, ItemId, Participant, RoomId, Said, Status};
use std::collections::{BTreeMap, HashMap, HashSet};
use uuid::Uuid;

/// An item as it is planned.
#[derive(Clone, Debug, PartialEq)]
pub struct Planned {
    /// Its id.
    pub id: ItemId,
    /// Its word in addresses; empty where it is not published yet.
    pub slug: String,
    /// What it is to be.
    pub draft: Draft,
    /// What it is on the site.
    pub published: Option<Draft>,
    /// The number of what is on the site.
    pub sequence: Option<i64>,
    /// How it stands between the two.
    pub state: State,
    /// By what whoever changes it says what they have seen.
    pub seen: String,
    /// The stamp of its change.
    pub stamp: Option<Uuid>,
    /// Whether its texts are to be others, too.
    pub has_texts: bool,
    /// Whether words say where it is, on the site; they are gone once it has a room.
    pub has_place: bool,
    /// The site has changed since the draft was made: somebody has to look at it.
    pub crossed: bool,
}

impl Planned {
    fn of(item: Item, people: &[Participant], change: Option<Change>) -> Planned {
        let published = Draft::of(&item, people);
        let (state, seen) = match &change {
            None => (State::Published, item.sequence.to_string()),
            Some(change) if change.removed => (State::Removed, change.stamp.to_string()),
            Some(change) => (State::Changed, change.stamp.to_string()),
        };
        Planned {
            id: item.id,
            slug: item.slug,
            sequence: Some(item.sequence),
            state,
            seen,
            stamp: change.as_ref().map(|change| change.stamp),
            has_texts: change.as_ref().is_some_and(|change| change.has_texts),
            has_place: !item.place.is_empty(),
            crossed: change.as_ref().is_some_and(|change| change.base != Some(item.sequence)),
            draft: change.map_or_else(|| published.clone(), |change| change.draft.0.over(&published)),
            published: Some(published),
        }
    }

    fn new(change: Change) -> Planned {
        Planned {
            id: change.item,
            slug: String::new(),
            published: None,
            sequence: None,
            state: State::New,
            seen: change.stamp.to_string(),
            stamp: Some(change.stamp),
            has_texts: change.has_texts,
            has_place: false,
            // What it was made against is gone.
            crossed: change.base.is_some(),
            draft: change.draft.0,
        }
    }
}

/// An item as it is planned now.
pub(crate) async fn current(tx: &mut Tx, forum: ForumId, id: ItemId) -> Result<Option<Planned>> {
    let change = store::change(tx, forum, id).await?;
    match programme::whole(tx, forum, id).await? {
        Some(whole) => {
            let people = programme::participants_of(tx, id).await?;
            Ok(Some(Planned::of(whole.item, &people, change)))
        }
        None => Ok(change.map(Planned::new)),
    }
}

/// Everything that is planned in a forum.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    /// In the order of the programme; what is new comes last.
    pub items: Vec<Planned>,
    at: HashMap<ItemId, usize>,
    /// What lies in each, by its place among all.
    inside: HashMap<ItemId, Vec<usize>>,
}

impl Plan {
    /// Reads it.
    ///
    /// # Errors
    /// What the database says.
    pub async fn load(tx: &mut Tx, forum: ForumId) -> Result<Plan> {
        let mut people: HashMap<ItemId, Vec<Participant>> = HashMap::new();
        for part in programme::participants(tx, forum).await? {
            people.entry(part.item).or_default().push(part);
        }
        let mut changes: BTreeMap<ItemId, Change> =
            store::changes(tx, forum).await?.into_iter().map(|change| (change.item, change)).collect();
        let mut items = vec![];
        for item in programme::items(tx, forum).await? {
            let (change, own) = (changes.remove(&item.id), people.remove(&item.id).unwrap_or_default());
            items.push(Planned::of(item, &own, change));
        }
        items.extend(changes.into_values().map(Planned::new));
        Ok(Plan::of(items))
    }

    pub(crate) fn of(items: Vec<Planned>) -> Plan {
        let at = items.iter().enumerate().map(|(at, item)| (item.id, at)).collect();
        let mut inside: HashMap<ItemId, Vec<usize>> = HashMap::new();
        for (at, item) in items.iter().enumerate() {
            if let Some(parent) = item.draft.parent {
                inside.entry(parent).or_default().push(at);
            }
        }
        Plan { items, at, inside }
    }

    /// The item of that id.
    pub fn get(&self, id: ItemId) -> Option<&Planned> {
        self.at.get(&id).map(|at| &self.items[*at])
    }

    /// What an item lies in, from the inside out.
    pub fn above(&self, id: ItemId) -> Vec<&Planned> {
        let mut found: Vec<&Planned> = vec![];
        let mut seen = HashSet::from([id]);
        let mut up = self.get(id).and_then(|item| item.draft.parent);
        // A tree has no way back down, but a database could be told one.
        while let Some(item) = up.and_then(|id| self.get(id)).filter(|item| seen.insert(item.id)) {
            found.push(item);
            up = item.draft.parent;
        }
        found
    }

    /// What lies in an item, at any depth.
    pub fn below(&self, id: ItemId) -> Vec<&Planned> {
        let (mut found, mut waiting, mut seen) = (vec![], vec![id], HashSet::from([id]));
        while let Some(next) = waiting.pop() {
            let inside = self.inside.get(&next).into_iter().flatten().map(|at| &self.items[*at]);
            for item in inside.filter(|item| seen.insert(item.id)) {
                found.push(item);
                waiting.push(item.id);
            }
        }
        found
    }

    /// The room that an item is in, by the rule of the programme: [`programme::room_of`].
    pub fn room_of(&self, item: &Planned) -> Option<RoomId> {
        let said = |it: &Planned| Said::of(it.draft.room, it.draft.to_city.is_some() || it.has_place);
        programme::room_of(std::iter::once(said(item)).chain(self.above(item.id).into_iter().map(said)))
    }

    /// By what an item is cancelled: itself, or the innermost of what it lies in that is.
    pub fn cancelled_by<'p>(&'p self, item: &'p Planned) -> Option<&'p Planned> {
        let mut upward = std::iter::once(item).chain(self.above(item.id));
        upward.find(|it| it.draft.status == Status::Cancelled)
    }

    /// Whether an item is to take place.
    pub fn takes_place(&self, item: &Planned) -> bool {
        item.state != State::Removed && self.cancelled_by(item).is_none()
    }

    /// The city that an item is in: its own, else that of what it lies in.
    pub fn city_of(&self, item: &Planned) -> Option<CityId> {
        item.draft.city.or_else(|| self.above(item.id).into_iter().find_map(|it| it.draft.city))
    }

    /// What is changed and not published.
    pub fn changed(&self) -> impl Iterator<Item = &Planned> {
        self.items.iter().filter(|item| item.stamp.is_some())
    }
}
