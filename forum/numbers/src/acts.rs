//! What can be done about a letter that failed.

use crate::say;
use forums::ForumId;
use kernel::{
    Error, Result,
    db::{Act, Tx},
    journal::Subject,
    letters::{self, Standing},
    rights::{By, Right, Scope},
};
use uuid::Uuid;

/// Puts one failed letter back into the queue.
pub struct TryAgain {
    /// Whose outbox.
    pub forum: ForumId,
    /// Which letter.
    pub letter: Uuid,
}

impl Act for TryAgain {
    type Out = ();
    const VERB: &'static str = "letter.tried_again";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        by.must(Right::SeeOutbox, Scope::forum(self.forum.0))
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        letters::by_id(tx, self.forum.0, self.letter).await?.ok_or(Error::NotFound)?;
        if !letters::try_again(tx, self.letter).await? {
            return Err(Error::Refused(say::not_failed()));
        }
        tx.about(Subject::new("letter", self.letter));
        tx.fact("standing", Standing::Failed.word(), Standing::Queued.word());
        Ok(())
    }
}

/// Puts failed letters back into the queue, the newest first, as many as one act takes.
pub struct TryAllAgain {
    /// Whose outbox.
    pub forum: ForumId,
}

/// Letters that one act puts back; more than that take another press of the button.
const AT_ONCE: i64 = 1000;

impl Act for TryAllAgain {
    /// How many.
    type Out = i64;
    const VERB: &'static str = "letters.tried_again";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        by.must(Right::SeeOutbox, Scope::forum(self.forum.0))
    }

    async fn run(&self, tx: &mut Tx) -> Result<i64> {
        let failed = letters::outbox(tx, self.forum.0, Some(Standing::Failed), 0, AT_ONCE).await?;
        let mut again = 0;
        for letter in failed {
            again += i64::from(letters::try_again(tx, letter.id).await?);
        }
        tx.about(Subject::new("forum", self.forum.0));
        tx.fact("letters", 0, again);
        Ok(again)
    }
}
