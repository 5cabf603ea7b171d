//! The stage rehearses: everything runs, and nobody but its crew sees it.

use super::{announce, must_run, tell_all};
use crate::{model::RehearsalEnded, say, store};
use forums::ForumId;
use kernel::{
    Error, Result,
    db::{Act, Tx},
    jobs,
    journal::Subject,
    rights::By,
};

/// All halls of a forum rehearse from now on. Only when nothing goes on: what everybody sees stands still until the end.
pub struct Rehearse {
    /// Which forum.
    pub forum: ForumId,
}

impl Act for Rehearse {
    type Out = ();
    const VERB: &'static str = "stage.rehearse";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_run(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        tx.alone("stage of", self.forum.0).await?;
        if store::rehearsal(tx, self.forum).await?.is_some() {
            return Err(super::moved_on());
        }
        if !store::in_the_way(tx, self.forum).await?.is_empty() {
            return Err(Error::Refused(say::rehearsal_not_now()));
        }
        tx.about(Subject::new("forum", self.forum.0));
        store::begin_rehearsal(tx, self.forum).await?;
        tell_all(tx, self.forum).await
    }
}

/// The rehearsal ends: the stage is what it was before.
pub struct EndRehearsal {
    /// Of which forum.
    pub forum: ForumId,
}

impl Act for EndRehearsal {
    type Out = ();
    const VERB: &'static str = "stage.end-rehearsal";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_run(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        tx.alone("stage of", self.forum.0).await?;
        let rehearsal = store::rehearsal(tx, self.forum).await?.ok_or_else(super::moved_on)?;
        tx.about(Subject::new("forum", self.forum.0));
        for item in store::end_rehearsal(tx, &rehearsal).await? {
            let list = store::list(tx, self.forum, item).await?;
            announce(tx, &list);
        }
        let ended = RehearsalEnded { forum: self.forum, begun_at: rehearsal.begun_at, ended_at: tx.now };
        jobs::later(tx, &ended).await?;
        tell_all(tx, self.forum).await
    }
}
