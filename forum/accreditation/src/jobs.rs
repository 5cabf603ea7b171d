//! What this room follows up, and what it leaves to others.

use crate::{
    model::{Outcome, next_step},
    store,
};
use kernel::{
    Error, Result,
    db::{Act, Tx},
    jobs::{self, Job},
    journal::Subject,
    live::Topic,
    rights::By,
    web::App,
};
use registration::{Registered, RegistrationId, Reopened, Standing};
use serde::{Deserialize, Serialize};

/// All steps are taken: a ticket may be issued.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Accredited {
    /// Which registration.
    pub registration: RegistrationId,
}

impl Job for Accredited {
    const KIND: &'static str = "accreditation.accredited";
}

/// Whoever holds a place and has no step before them is accredited.
///
/// # Errors
/// What the database says.
pub async fn on_registered(app: App, job: Registered) -> Result<()> {
    app.db.act(&By::House, NothingLeft(job.registration)).await
}

struct NothingLeft(RegistrationId);

impl Act for NothingLeft {
    type Out = ();
    const VERB: &'static str = "accreditation.begun";

    async fn may(&self, _: &By, _: &mut Tx) -> Result<()> {
        Ok(())
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let it = registration::by_id(tx, self.0).await?.ok_or(Error::NotFound)?;
        tx.about(Subject::new("registration", it.id.0));
        // They may have left again meanwhile, or a step may have been opened.
        let waits = next_step(&forums::steps(tx, it.forum).await?, it.step_place).is_some();
        if it.accredited || waits || it.standing != Standing::Active {
            tx.was_done();
            return Ok(());
        }
        tx.changed(Topic::new("registration", it.forum.0));
        tx.changed(Topic::new("numbers", it.forum.0));
        registration::set_progress(tx, it.id, it.step_place, true, true).await?;
        jobs::later(tx, &Accredited { registration: it.id }).await
    }
}

/// An edit has re-opened steps: the registration says so already, and the decision is kept beside the others.
///
/// # Errors
/// What the database says.
pub async fn on_reopened(app: App, job: Reopened) -> Result<()> {
    app.db.act(&By::House, KeepReopened(job)).await
}

struct KeepReopened(Reopened);

impl Act for KeepReopened {
    type Out = ();
    const VERB: &'static str = "accreditation.reopened-by-edit";

    async fn may(&self, _: &By, _: &mut Tx) -> Result<()> {
        Ok(())
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let Reopened { registration, step, fields } = &self.0;
        let it = registration::by_id(tx, *registration).await?.ok_or(Error::NotFound)?;
        tx.about(Subject::new("registration", it.id.0));
        tx.fact("fields", serde_json::Value::Null, fields.join(", "));
        tx.changed(Topic::new("registration", it.forum.0));
        store::keep(tx, it.id, *step, Outcome::Reopened, "").await
    }
}
