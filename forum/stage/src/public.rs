//! The stage as everybody sees it who does not run it: what there is, or while it rehearses what there was before.

use crate::{
    model::{Entry, Hall, List, Poll, Question, Rehearsal},
    store,
};
use forums::ForumId;
use kernel::{Result, db::Tx};
use programme::{ItemId, RoomId};

/// What everybody sees of a forum's stage.
pub(crate) struct Public {
    forum: ForumId,
    rehearsal: Option<Rehearsal>,
}

impl Public {
    pub async fn of(tx: &mut Tx, forum: ForumId) -> Result<Public> {
        Ok(Public { forum, rehearsal: store::rehearsal(tx, forum).await? })
    }

    pub async fn hall(&self, tx: &mut Tx, hall: RoomId) -> Result<Hall> {
        match &self.rehearsal {
            Some(it) => Ok(it.hall(hall)),
            None => store::hall(tx, self.forum, hall).await,
        }
    }

    pub async fn halls(&self, tx: &mut Tx) -> Result<Vec<Hall>> {
        match &self.rehearsal {
            Some(it) => Ok(it.before.halls.clone()),
            None => store::halls(tx, self.forum).await,
        }
    }

    pub async fn list(&self, tx: &mut Tx, item: ItemId) -> Result<List> {
        match &self.rehearsal {
            Some(it) => Ok(it.list(item)),
            None => store::list(tx, self.forum, item).await,
        }
    }

    pub async fn lists(&self, tx: &mut Tx) -> Result<Vec<List>> {
        match &self.rehearsal {
            Some(it) => Ok(it.before.lists.clone()),
            None => store::lists(tx, self.forum).await,
        }
    }

    pub async fn entries(&self, tx: &mut Tx, item: ItemId) -> Result<Vec<Entry>> {
        match &self.rehearsal {
            Some(it) => Ok(it.entries(store::all_entries(tx, item).await?)),
            None => store::entries(tx, item).await,
        }
    }

    pub async fn questions(&self, tx: &mut Tx, item: ItemId) -> Result<Vec<Question>> {
        let all = store::questions(tx, item).await?;
        Ok(match &self.rehearsal {
            Some(it) => all.into_iter().map(|question| it.question(question)).collect(),
            None => all,
        })
    }

    pub async fn polls(&self, tx: &mut Tx, item: ItemId) -> Result<Vec<Poll>> {
        let all = store::polls(tx, item).await?;
        Ok(match &self.rehearsal {
            Some(it) => all.into_iter().map(|poll| it.poll(poll)).collect(),
            None => all,
        })
    }
}
