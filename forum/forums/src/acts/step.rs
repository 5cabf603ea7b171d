//! What a step of the accreditation does. Its place in the order is not changed here: people stand in it.

use super::{begin, changed, must_manage, wrong};
use crate::{Field, ForumId, Step, StepId, TakenBy, built_in, loaded::STEP, store, words::say};
use kernel::{
    Error, Result,
    db::{Act, Tx},
    rights::By,
};
use serde_json::{Value, json};

/// What an organiser decides about a step.
#[derive(Clone, Debug, PartialEq)]
pub struct Does {
    /// Who takes it.
    pub taken_by: TakenBy,
    /// Fields whose change re-opens it and the steps after it.
    pub vouches_for: Vec<String>,
    /// Whether a person may still enter while it is re-opened.
    pub entry_when_reopened: bool,
}

impl Does {
    /// What a step does now.
    pub fn of(it: &Step) -> Does {
        Does {
            taken_by: it.taken_by,
            vouches_for: it.vouches_for.to_vec(),
            entry_when_reopened: it.entry_when_reopened,
        }
    }
}

/// A step does something else from now on. What was decided at it stays decided.
pub struct ChangeStep {
    /// Of which forum.
    pub forum: ForumId,
    /// Which.
    pub step: StepId,
    /// What the editor has seen.
    pub seen: Does,
    /// What it is to do.
    pub does: Does,
}

impl Act for ChangeStep {
    type Out = ();
    const VERB: &'static str = "forum.step-change";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_manage(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        begin(tx, self.forum).await?;
        let steps = store::steps(tx, self.forum).await?;
        let step = steps.into_iter().find(|it| it.id == self.step).ok_or(Error::NotFound)?;
        let before = Does::of(&step);
        if before == self.does {
            tx.was_done();
            return Ok(());
        }
        if before != self.seen {
            return Err(wrong(super::SEEN, say::changed_meanwhile()));
        }
        let leaves = before.taken_by == TakenBy::Outside && self.does.taken_by != TakenBy::Outside;
        if leaves && store::is_out(tx, &step).await? {
            return Err(wrong("taken_by", say::is_out()));
        }
        self.tell(tx, &step, &before).await?;
        let becomes = Step {
            taken_by: self.does.taken_by,
            vouches_for: self.does.vouches_for.clone().into(),
            entry_when_reopened: self.does.entry_when_reopened,
            ..step
        };
        store::put_step(tx, &becomes).await?;
        changed(tx, self.forum, STEP, &becomes.slug).await
    }
}

impl ChangeStep {
    async fn tell(&self, tx: &mut Tx, step: &Step, before: &Does) -> Result<()> {
        let asked: Vec<Field> = crate::asked_now(tx, self.forum).await?;
        tx.fact("accreditation_step", Value::Null, json!(step.id));
        if before.taken_by != self.does.taken_by {
            tx.fact("taken_by", before.taken_by.word(), self.does.taken_by.word());
        }
        if before.vouches_for != self.does.vouches_for {
            let told = |ids: &[String]| built_in::told(ids, &asked);
            tx.fact("vouches_for", told(&before.vouches_for), told(&self.does.vouches_for));
        }
        if before.entry_when_reopened != self.does.entry_when_reopened {
            let (was, becomes) = (before.entry_when_reopened, self.does.entry_when_reopened);
            tx.fact("entry_when_reopened", was, becomes);
        }
        Ok(())
    }
}
