//! What a change opens again.

use crate::{
    letters::News,
    model::{Registration, Reopened, reopened_by},
    store,
};
use forums::{Forum, Step};
use kernel::{Result, db::Tx, jobs};

/// What a change has opened again.
pub(crate) struct Opened {
    /// The steps, the lowest first.
    pub steps: Vec<Step>,
    /// The door lets the person in only when they are taken.
    pub entry_waits: bool,
}

impl Opened {
    /// What the person is told of it.
    pub fn news(&self) -> News<'_> {
        News::Reopened { steps: &self.steps, entry_waits: self.entry_waits }
    }
}

/// Re-opens the taken steps that vouch for what was changed, and those after them.
///
/// Entry stays allowed, unless one of them says otherwise.
pub(crate) async fn reopen(
    tx: &mut Tx,
    forum: &Forum,
    it: &Registration,
    fields: &[String],
) -> Result<Opened> {
    let all = forums::steps(tx, forum.id).await?;
    let steps: Vec<Step> = reopened_by(&all, it.step_place, fields).into_iter().cloned().collect();
    let Some(lowest) = steps.first() else { return Ok(Opened { steps, entry_waits: false }) };
    let may_enter = it.may_enter && steps.iter().all(|step| step.entry_when_reopened);
    store::set_progress(tx, it.id, lowest.place - 1, false, may_enter).await?;
    tx.fact("step_place", it.step_place, lowest.place - 1);
    if it.may_enter != may_enter {
        tx.fact("may_enter", it.may_enter, may_enter);
    }
    jobs::later(tx, &Reopened { registration: it.id, step: lowest.id, fields: fields.to_vec() }).await?;
    Ok(Opened { steps, entry_waits: !may_enter })
}
