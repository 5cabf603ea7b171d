//! `POST /registrations/{id}/acceptance`, `/refusal`, `/reopening`: a step of accreditation is taken, a registration
//! refused, a step opened again.

use crate::{
    call::{Call, invalid},
    once::{Done, Write},
    operation::{About, Table},
    registrations::{TAG, checked_reason, in_its_forum},
    say,
    view::Registration,
};
use accreditation::acts::{Refuse, Reopen, Take};
use axum::http::Method;
use forums::{Forum, Step};
use kernel::{
    Result,
    db::{Act, Tx},
    error::Where,
    rights::By,
    web::Who,
};
use registration::{REASON_LETTERS_MAX, RegistrationId};
use schemars::JsonSchema;
use serde::Deserialize;

const WHO: Who = Who::Program("accreditation:write");

pub(crate) fn operations(table: Table) -> Table {
    table
        .write(Method::POST, "/api/v1/registrations/{id}/acceptance", WHO, TAKE, take)
        .write(Method::POST, "/api/v1/registrations/{id}/refusal", WHO, REFUSE, refuse)
        .write(Method::POST, "/api/v1/registrations/{id}/reopening", WHO, REOPEN, reopen)
}

const TAKE: About = About {
    id: "takeStep",
    tag: TAG,
    summary: "Take a step of accreditation",
    text: "The named step must be the one that the registration waits for. A program takes the steps of the secretariat and \
           those that are decided outside; those of a head are the head's.",
};

const REFUSE: About = About {
    id: "refuse",
    tag: TAG,
    summary: "Refuse a registration",
    text: "Its place becomes free, and the person is told the reason.",
};

const REOPEN: About = About {
    id: "reopenStep",
    tag: TAG,
    summary: "Open a step again",
    text: "And those after it. A refusal is taken back by opening the first step that is to be decided again.",
};

/// A decision on a step.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct OnStep {
    /// The short name of the step.
    step: String,
    /// A remark; may be left out.
    #[schemars(length(max = REASON_LETTERS_MAX))]
    reason: Option<String>,
}

/// A refusal.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Refusal {
    /// Why.
    #[schemars(length(min = 1, max = REASON_LETTERS_MAX))]
    reason: String,
}

/// An act of accreditation.
struct Decide<A> {
    call: Call,
    registration: RegistrationId,
    act: A,
}

async fn on_step(call: &Call, body: &OnStep) -> Result<(Forum, RegistrationId, Step)> {
    let mut tx = call.visit.app.db.read().await?;
    let (row, forum) = in_its_forum(&mut tx, call, call.id()?).await?;
    let step = forums::steps(&mut tx, forum.id).await?.into_iter().find(|step| step.slug == body.step);
    let unknown = || invalid(vec![(Where::Body("/step".into()), say::nothing_named_so())]);
    Ok((forum, row.id, step.ok_or_else(unknown)?))
}

async fn take(call: Call, body: OnStep) -> Result<Decide<Take>> {
    let (forum, registration, step) = on_step(&call, &body).await?;
    let reason = checked_reason(body.reason)?;
    Ok(Decide { call, registration, act: Take { forum, registration, seen_place: step.place - 1, reason } })
}

async fn reopen(call: Call, body: OnStep) -> Result<Decide<Reopen>> {
    let (forum, registration, step) = on_step(&call, &body).await?;
    let reason = checked_reason(body.reason)?;
    let home = Some(call.visit.app.config.public_url());
    Ok(Decide { call, registration, act: Reopen { forum, registration, place: step.place, reason, home } })
}

async fn refuse(call: Call, body: Refusal) -> Result<Decide<Refuse>> {
    let mut tx = call.visit.app.db.read().await?;
    let (row, forum) = in_its_forum(&mut tx, &call, call.id()?).await?;
    let (registration, reason) = (row.id, checked_reason(Some(body.reason))?);
    let home = Some(call.visit.app.config.public_url());
    Ok(Decide { call, registration, act: Refuse { forum, registration, reason, home } })
}

impl<A: Act> Write for Decide<A> {
    type View = Registration;
    const VERB: &'static str = A::VERB;
    const STATUSES: &'static [(u16, &'static str)] = &[(200, "The registration as it is now.")];
    const THING: &'static str = "";

    async fn may(&self, by: &By, tx: &mut Tx) -> Result<()> {
        self.act.may(by, tx).await
    }

    async fn run(&self, tx: &mut Tx) -> Result<Done<Registration>> {
        self.act.run(tx).await?;
        let view: Registration = self.call.registration(tx, self.registration.0).await?.into();
        Ok(Done { status: 200, person: view.person.id, view })
    }
}
