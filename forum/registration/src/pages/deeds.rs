//! What is done to one registration, asked for on its page or on its delegation's.

use crate::{
    acts::{self, REASON_LETTERS_MAX, Withdraw},
    back::BringBack,
    heads::{EndDeputy, MakeHead, NameDeputy},
    model::{Entered, RegistrationId},
    places::OrderReserve,
    say,
};
use axum::{
    extract::{Form as Sent, Path},
    response::Response,
};
use forums::Here;
use kernel::{Error, Result, Say, form::Form};

/// Where an act on a registration leads back to: the person's own page, or the delegation's.
fn back(here: &Here, id: RegistrationId) -> String {
    here.to(&format!("/registration/{id}"))
}

/// A refusal is shown on the page from which it was asked for.
fn answered(here: &Here, id: RegistrationId, done: Result<()>, say: &Say) -> Result<Response> {
    match done {
        Ok(()) => {
            here.app.sessions.forget();
            Ok(here.on_to(&back(here, id), "ok", say))
        }
        Err(Error::Refused(why)) => Ok(here.on_to(&back(here, id), "error", &why)),
        Err(error) => Err(error),
    }
}

/// Gives a registration up.
pub(super) async fn withdraw(
    here: Here,
    Path((_, id)): Path<(String, RegistrationId)>,
    Sent(mut form): Sent<Form>,
) -> Result<Response> {
    let reason = form.line("reason", REASON_LETTERS_MAX).unwrap_or_default();
    let home = Some(here.app.config.public_url());
    let act = Withdraw { forum: here.forum.clone(), registration: id, reason, home };
    let done = here.app.db.act(&here.by, act).await;
    answered(&here, id, done, &say::was_withdrawn())
}

/// Brings somebody back who was withdrawn.
pub(super) async fn bring_back(
    here: Here,
    Path((_, id)): Path<(String, RegistrationId)>,
) -> Result<Response> {
    let home = Some(here.app.config.public_url());
    let act = BringBack { forum: here.forum.clone(), registration: id, home };
    let done = here.app.db.act(&here.by, act).await;
    let say = match done {
        Ok(Entered::Reserve(_, place)) => say::was_brought_back_to_reserve(place),
        _ => say::was_brought_back(),
    };
    answered(&here, id, done.map(drop), &say)
}

/// Moves somebody on the reserve list.
pub(super) async fn reserve(
    here: Here,
    Path((_, id)): Path<(String, RegistrationId)>,
    Sent(form): Sent<Form>,
) -> Result<Response> {
    let up = form.value("move") == "up";
    let act = OrderReserve { forum: here.forum.id, registration: id, up };
    let done = here.app.db.act(&here.by, act).await;
    let mut tx = here.app.db.read().await?;
    let it = acts::of(&mut tx, &here.forum, id).await?;
    let side = match it.delegation {
        Some(side) => delegations::by_id(&mut tx, side).await?,
        None => None,
    };
    let address = side.map_or_else(|| back(&here, id), |side| here.to(&format!("/delegation/{}", side.slug)));
    match done {
        Ok(()) => Ok(here.on_to(&address, "ok", &say::order_saved())),
        Err(Error::Refused(why)) => Ok(here.on_to(&address, "error", &why)),
        Err(error) => Err(error),
    }
}

/// Names a deputy, ends one, makes a head.
pub(super) async fn part(
    here: Here,
    Path((_, id)): Path<(String, RegistrationId)>,
    Sent(form): Sent<Form>,
) -> Result<Response> {
    let (forum, registration, home) = (here.forum.clone(), id, Some(here.app.config.public_url()));
    let (done, say) = match form.value("part") {
        "deputy" => {
            let act = NameDeputy { forum, registration, home };
            (here.app.db.act(&here.by, act).await, say::deputy_named())
        }
        "member" => {
            let act = EndDeputy { forum, registration, home };
            (here.app.db.act(&here.by, act).await, say::deputy_ended())
        }
        "head" => {
            let act = MakeHead { forum, registration, home };
            (here.app.db.act(&here.by, act).await, say::head_made())
        }
        _ => return Err(Error::NotFound),
    };
    answered(&here, id, done, &say)
}
