//! Taking a step, refusing, opening a step again.

use crate::{
    jobs::Accredited,
    letters::{self, News},
    model::{Outcome, may_take, next_step},
    store,
    words::say,
};
use forums::{Forum, Step, TakenBy};
use kernel::{
    Error, Result,
    db::{Act, Tx},
    jobs,
    journal::Subject,
    live::Topic,
    rights::By,
};
use registration::{Registration, RegistrationId, Standing};

/// A registration on which somebody decides, with the steps of its forum.
async fn of(tx: &mut Tx, forum: &Forum, id: RegistrationId) -> Result<(Registration, Vec<Step>)> {
    let it = registration::by_id(tx, id).await?.filter(|it| it.forum == forum.id).ok_or(Error::NotFound)?;
    Ok((it, forums::steps(tx, forum.id).await?))
}

fn must_take(by: &By, step: &Step, it: &Registration) -> Result<()> {
    if may_take(by, step, it.forum.0, it.delegation.map(|it| it.0)) {
        return Ok(());
    }
    Err(if *by == By::Anyone { Error::SignIn } else { Error::Forbidden })
}

fn say_where(tx: &mut Tx, it: &Registration) {
    tx.on(Subject::new("registration", it.id.0));
    tx.about(Subject::new("person", it.person.0));
    tx.changed(Topic::new("registration", it.forum.0));
    tx.changed(Topic::new("numbers", it.forum.0));
}

/// Takes the step that a registration waits for.
#[derive(Clone)]
pub struct Take {
    /// In which forum.
    pub forum: Forum,
    /// Which registration.
    pub registration: RegistrationId,
    /// How many steps whoever decides saw taken.
    pub seen_place: i64,
    /// A remark; may be empty, but for a step that is taken outside: then it says where the answer came from.
    pub reason: String,
}

impl Act for Take {
    /// Whether this was the last step.
    type Out = bool;
    const VERB: &'static str = "accreditation.step-taken";

    async fn may(&self, by: &By, tx: &mut Tx) -> Result<()> {
        let (it, steps) = of(tx, &self.forum, self.registration).await?;
        match next_step(&steps, it.step_place) {
            Some(step) => must_take(by, step, &it),
            None => Ok(()),
        }
    }

    async fn run(&self, tx: &mut Tx) -> Result<bool> {
        let (it, steps) = of(tx, &self.forum, self.registration).await?;
        let by_hand = next_step(&steps, it.step_place).filter(|step| step.taken_by == TakenBy::Outside);
        if by_hand.is_some() && self.reason.trim().is_empty() {
            return Err(Error::Invalid(vec![("reason".into(), say::reason_needed_outside())]));
        }
        taken(tx, &self.forum, self.registration, self.seen_place, &self.reason).await
    }
}

/// Takes the step that a registration waits for, inside the caller's act, whoever takes it. Answers whether it was the last.
///
/// # Errors
/// [`Error::Refused`] when it holds no place, or somebody else has decided since `seen_place` was seen; what the database says.
pub async fn taken(
    tx: &mut Tx,
    forum: &Forum,
    registration: RegistrationId,
    seen_place: i64,
    reason: &str,
) -> Result<bool> {
    tx.alone("decisions on", registration.0).await?;
    let (it, steps) = of(tx, forum, registration).await?;
    if it.standing != Standing::Active {
        return Err(Error::Refused(say::not_active()));
    }
    let step = next_step(&steps, it.step_place).filter(|_| it.step_place == seen_place);
    let step = step.ok_or_else(|| Error::Refused(say::decided_meanwhile()))?;
    let last = next_step(&steps, step.place).is_none();
    registration::set_progress(tx, it.id, step.place, last, last || it.may_enter).await?;
    store::keep(tx, it.id, step.id, Outcome::Taken, reason).await?;
    say_where(tx, &it);
    tx.fact("step", it.step_place, step.place);
    if last {
        jobs::later(tx, &Accredited { registration: it.id }).await?;
    }
    letters::tell(tx, forum, &it, &News::Taken { step, last }).await?;
    Ok(last)
}

/// Refuses a registration, for a reason. Its place becomes free.
#[derive(Clone)]
pub struct Refuse {
    /// In which forum.
    pub forum: Forum,
    /// Which registration.
    pub registration: RegistrationId,
    /// Why.
    pub reason: String,
    /// The public address of the installation, for the letter to whoever moves up into the place.
    pub home: Option<String>,
}

impl Act for Refuse {
    type Out = ();
    const VERB: &'static str = "accreditation.refused";

    async fn may(&self, by: &By, tx: &mut Tx) -> Result<()> {
        let (it, steps) = of(tx, &self.forum, self.registration).await?;
        let step = next_step(&steps, it.step_place).or(steps.last()).ok_or(Error::NotFound)?;
        must_take(by, step, &it)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        tx.alone("decisions on", self.registration.0).await?;
        if self.reason.trim().is_empty() {
            return Err(Error::Invalid(vec![("reason".into(), say::reason_needed())]));
        }
        let (it, steps) = of(tx, &self.forum, self.registration).await?;
        match it.standing {
            Standing::Active | Standing::Reserve => {}
            Standing::Refused => return Err(Error::Refused(say::decided_meanwhile())),
            Standing::Withdrawn => return Err(Error::Refused(say::not_active())),
        }
        let step = next_step(&steps, it.step_place).or(steps.last()).ok_or(Error::NotFound)?;
        registration::set_progress(tx, it.id, it.step_place, false, false).await?;
        registration::refuse(tx, &self.forum, it.id, self.home.as_deref()).await?;
        // After whoever moves up into the place.
        say_where(tx, &it);
        store::keep(tx, it.id, step.id, Outcome::Refused, &self.reason).await?;
        tx.personal(it.person.0, "reason", "", self.reason.as_str());
        letters::tell(tx, &self.forum, &it, &News::Refused(&self.reason)).await
    }
}

/// Opens a step again: a decision is taken back, and those after it with it.
#[derive(Clone)]
pub struct Reopen {
    /// In which forum.
    pub forum: Forum,
    /// Which registration.
    pub registration: RegistrationId,
    /// The place of the lowest step that is open afterwards.
    pub place: i64,
    /// Why; may be empty.
    pub reason: String,
    /// The public address of the installation, for the letters about places.
    pub home: Option<String>,
}

impl Act for Reopen {
    type Out = ();
    const VERB: &'static str = "accreditation.reopened";

    async fn may(&self, by: &By, tx: &mut Tx) -> Result<()> {
        let (it, steps) = of(tx, &self.forum, self.registration).await?;
        let step = steps.iter().find(|step| step.place == self.place).ok_or(Error::NotFound)?;
        must_take(by, step, &it)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        tx.alone("decisions on", self.registration.0).await?;
        let (it, steps) = of(tx, &self.forum, self.registration).await?;
        if !matches!(it.standing, Standing::Active | Standing::Refused) {
            return Err(Error::Refused(say::not_active()));
        }
        if it.standing == Standing::Refused {
            let home = self.home.as_deref();
            let stands = registration::take_back(tx, &self.forum, it.id, home).await?;
            registration::tell_who_waits(tx, &self.forum, stands, home).await?;
        }
        let step = steps.iter().find(|step| step.place == self.place).ok_or(Error::NotFound)?;
        if it.standing != Standing::Refused && it.step_place < step.place {
            return Err(Error::Refused(say::decided_meanwhile()));
        }
        say_where(tx, &it);
        let before = it.step_place.min(self.place - 1);
        registration::set_progress(tx, it.id, before, false, it.may_enter && step.entry_when_reopened)
            .await?;
        store::keep(tx, it.id, step.id, Outcome::Reopened, &self.reason).await?;
        tx.fact("step", it.step_place, before);
        letters::tell(tx, &self.forum, &it, &News::Reopened { step, reason: self.reason.trim() }).await
    }
}
