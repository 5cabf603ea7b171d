//! The last act of a hall's consoles, taken back.

use super::{announce, at_console, moved_on, must_run};
use crate::{
    model::{Became, Step, StepId, topic},
    say, store,
};
use forums::ForumId;
use kernel::{
    Error, Result,
    db::{Act, Tx},
    rights::By,
};
use programme::RoomId;
use serde_json::Value as Json;

/// Takes the last act of a hall's consoles back. It leaves an entry of its own in the journal, beside that of the act.
pub struct Undo {
    /// Of which forum.
    pub forum: ForumId,
    /// In which hall.
    pub hall: RoomId,
    /// The act that the author saw as the last one.
    pub step: StepId,
}

impl Act for Undo {
    type Out = ();
    const VERB: &'static str = "stage.undo";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_run(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let hall = at_console(tx, self.forum, self.hall).await?;
        let last = store::last_step(tx, self.hall).await?;
        let step = last.filter(|it| it.id == self.step).ok_or_else(moved_on)?;
        self.nobody_went_on(tx, &step).await?;
        let before = &step.before.0;
        tx.fact("stage_undone", Json::Null, step.verb.clone());
        for was in &before.lists {
            let is = store::list(tx, self.forum, was.item).await?;
            announce(tx, &is);
            let mut back = was.clone();
            back.revision = is.revision + 1;
            store::put_list(tx, &back).await?;
            announce(tx, &back);
        }
        // The last that was moved is put back first: a place is free again before somebody else takes it.
        for moved in before.entries.iter().rev() {
            if !store::put_back(tx, moved).await? {
                return Err(Error::Refused(say::cannot_undo()));
            }
        }
        if let Some((item, minutes)) = before.delay {
            store::declare(tx, self.forum, item, minutes).await?;
        }
        for became in &before.became {
            if !put_back(tx, self.forum, *became).await? {
                return Err(Error::Refused(say::cannot_undo()));
            }
        }
        let mut back = before.hall.clone();
        back.revision = hall.revision + 1;
        store::put_hall(tx, &back).await?;
        store::remove_step(tx, step.id).await?;
        tx.changed(topic(self.hall.0));
        tx.changed(topic(self.forum.0));
        Ok(())
    }
}

/// Puts a question or a poll back, and tells its telephones. Answers false when something else became of it.
async fn put_back(tx: &mut Tx, forum: ForumId, became: Became) -> Result<bool> {
    let (item, back) = match became {
        Became::Question(id, was, is) => {
            let question = store::question(tx, id).await?.ok_or(Error::NotFound)?;
            (question.item, store::decide(tx, id, is, was).await?)
        }
        Became::Poll(id, was, is) => {
            tx.alone("poll", id.0).await?;
            let poll = store::poll(tx, id).await?.ok_or(Error::NotFound)?;
            (poll.item, store::set_poll(tx, id, is, was).await?)
        }
    };
    let list = store::list(tx, forum, item).await?;
    announce(tx, &list);
    Ok(back)
}

impl Undo {
    /// Another hall may have gone on with the same list: what it did is not swept away.
    async fn nobody_went_on(&self, tx: &mut Tx, step: &Step) -> Result<()> {
        let lists = step.before.lists.iter().map(|list| list.item);
        for item in lists.chain(step.item) {
            let newest = store::last_step_with(tx, item).await?;
            if newest.is_some_and(|newest| newest.number > step.number) {
                return Err(Error::Refused(say::cannot_undo()));
            }
        }
        Ok(())
    }
}
