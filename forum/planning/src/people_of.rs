//! Those who take part in a forum, as planning knows them: by registration, by a number, by name.

use crate::{
    clashes::Who,
    store::{self, Seat},
};
use forums::ForumId;
use kernel::{Result, db::Tx, web::Visit};
use programme::NewPart;
use std::collections::{BTreeSet, HashMap};
use uuid::Uuid;

/// Everybody who takes part.
pub(crate) struct People {
    seats: HashMap<Uuid, Seat>,
    by_reference: HashMap<String, Uuid>,
    by_name: HashMap<String, Vec<Uuid>>,
}

impl People {
    pub async fn of(tx: &mut Tx, forum: ForumId) -> Result<People> {
        let mut all = People { seats: HashMap::new(), by_reference: HashMap::new(), by_name: HashMap::new() };
        for seat in store::seats(tx, forum).await? {
            if let Some(reference) = &seat.reference {
                // Two delegations may have used one number in their lists: then the first one is meant.
                all.by_reference.entry(reference.clone()).or_insert(seat.id);
            }
            all.by_name.entry(seat.name.clone()).or_default().push(seat.id);
            all.seats.insert(seat.id, seat);
        }
        Ok(all)
    }

    /// The registration of that id.
    pub fn by_id(&self, id: Uuid) -> Option<&Seat> {
        self.seats.get(&id)
    }

    /// The registration of somebody.
    pub fn of_person(&self, person: Uuid) -> Option<&Seat> {
        let own = self.seats.values().filter(|seat| seat.person.0 == person);
        own.min_by_key(|seat| seat.id)
    }

    /// Who is meant by a part, where that is somebody who takes part.
    pub fn seat(&self, part: &NewPart) -> Option<&Seat> {
        let by_reference = || self.by_reference.get(part.reference.as_ref()?).copied();
        self.seats.get(&part.registration.or_else(by_reference)?)
    }

    /// Everybody of exactly that name.
    pub fn named(&self, name: &str) -> Vec<&Seat> {
        let ids = self.by_name.get(name).into_iter().flatten();
        ids.filter_map(|id| self.seats.get(id)).collect()
    }

    /// The name that is shown of a part; words where there is no name; empty where somebody is no longer there.
    pub fn label(&self, part: &NewPart, tag: &str, chain: &[String]) -> String {
        let name = self.seat(part).map_or(part.name.as_str(), |seat| &seat.name);
        let words = part.description.in_lang(tag, chain);
        if name.is_empty() { words } else { name }.to_owned()
    }

    /// The same as this visitor sees it: the name of whoever takes part in the script of their choice.
    pub fn shown(&self, visit: &Visit, part: &NewPart, chain: &[String]) -> String {
        match self.seat(part) {
            Some(seat) => people::seen(visit, seat.bearer()).text,
            None => self.label(part, &visit.tag, chain),
        }
    }

    /// Who has to be there, if it can be told.
    pub fn who(&self, part: &NewPart) -> Option<Who> {
        match self.seat(part) {
            Some(seat) => Some(Who::Registered(seat.id)),
            None => Some(lingua::fold(&part.name)).filter(|name| !name.trim().is_empty()).map(Who::Named),
        }
    }

    /// Those who are all that their delegation has.
    pub fn only_delegates(&self) -> BTreeSet<Who> {
        let mut of_delegation: HashMap<Uuid, Vec<Uuid>> = HashMap::new();
        for seat in self.seats.values() {
            if let Some(delegation) = seat.delegation {
                of_delegation.entry(delegation).or_default().push(seat.id);
            }
        }
        let alone = of_delegation.into_values().filter(|seats| seats.len() == 1).flatten();
        alone.map(Who::Registered).collect()
    }

    /// What is said of somebody in a hint.
    pub fn name_of(&self, visit: &Visit, who: &Who, parts: &[NewPart]) -> String {
        match who {
            Who::Registered(id) => {
                self.seats.get(id).map(|seat| people::seen(visit, seat.bearer()).text).unwrap_or_default()
            }
            Who::Named(folded) => {
                let named = parts.iter().find(|part| lingua::fold(&part.name) == *folded);
                named.map_or_else(|| folded.clone(), |part| part.name.clone())
            }
        }
    }
}
