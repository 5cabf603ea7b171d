//! Whose the people inside are. Whether somebody is inside changes with every passage, whose they are hardly ever.

use crate::store::{self, Member};
use forums::ForumId;
use kernel::{Result, db::Tx};
use std::{
    collections::HashMap,
    sync::{Arc, Mutex},
};
use uuid::Uuid;

/// So many people who are not known yet are asked for one by one, more of them all at once.
const ONE_BY_ONE_MAX: usize = 8;

/// Those who were seen inside, by their registration: kept until one of the forum's changes. `None`: nobody of this forum.
#[derive(Default)]
pub(crate) struct Members(Mutex<HashMap<Uuid, Option<Arc<Member>>>>);

impl Members {
    /// Everybody inside.
    pub(crate) async fn inside(&self, tx: &mut Tx, forum: ForumId) -> Result<Vec<Arc<Member>>> {
        let registrations = store::inside(tx, forum).await?;
        let unknown = self.unknown(&registrations);
        let found = read(tx, forum, &unknown).await?;
        let mut known = self.0.lock().expect("nobody panics holding the members");
        known.extend(unknown.into_iter().map(|it| (it, None)));
        known.extend(found.into_iter().map(|it| (it.id, Some(Arc::new(it)))));
        Ok(registrations.iter().filter_map(|it| known.get(it)?.clone()).collect())
    }

    fn unknown(&self, registrations: &[Uuid]) -> Vec<Uuid> {
        let known = self.0.lock().expect("nobody panics holding the members");
        registrations.iter().copied().filter(|it| !known.contains_key(it)).collect()
    }
}

async fn read(tx: &mut Tx, forum: ForumId, registrations: &[Uuid]) -> Result<Vec<Member>> {
    if registrations.len() > ONE_BY_ONE_MAX {
        return store::members_inside(tx, forum).await;
    }
    let mut members = vec![];
    for registration in registrations {
        members.extend(store::member(tx, forum, *registration).await?);
    }
    Ok(members)
}
