//! Decisions, on one or on many at once.

use super::{
    Asked, ROWS_MAX, back, query,
    queue::{Kept, again},
};
use crate::{
    acts::{Refuse, Reopen, Take},
    words::say,
};
use axum::{
    Form as Sent,
    extract::{Path, Query},
    response::Response,
};
use forums::Here;
use futures_util::future::join_all;
use kernel::{Error, Result, Say, form::Form};
use registration::RegistrationId;

pub(super) async fn take(
    here: Here,
    Path((_, id)): Path<(String, RegistrationId)>,
    Query(asked): Query<Asked>,
    Sent(mut form): Sent<Form>,
) -> Result<Response> {
    let seen_place = form.number("seen", 0, 1000).unwrap_or_default();
    let reason = form.line("reason", 1000).unwrap_or_default();
    let act = Take { forum: here.forum.clone(), registration: id, seen_place, reason };
    let done = here.app.db.act(&here.by, act).await.map(drop);
    answered(&here, id, &asked, done, &say::one_taken(), &say::reason_needed_outside())
}

pub(super) async fn refuse(
    here: Here,
    Path((_, id)): Path<(String, RegistrationId)>,
    Query(asked): Query<Asked>,
    Sent(mut form): Sent<Form>,
) -> Result<Response> {
    let reason = form.line("reason", 1000).unwrap_or_default();
    let act = Refuse { forum: here.forum.clone(), registration: id, reason, home: home(&here) };
    let done = here.app.db.act(&here.by, act).await.map(drop);
    answered(&here, id, &asked, done, &say::one_refused(), &say::reason_needed())
}

pub(super) async fn reopen(
    here: Here,
    Path((_, id)): Path<(String, RegistrationId)>,
    Query(asked): Query<Asked>,
    Sent(mut form): Sent<Form>,
) -> Result<Response> {
    let place = form.number("place", 1, 1000).ok_or(Error::NotFound)?;
    // On the page stands the reason of a refusal too, and no two controls of a page have one name.
    let reason = form.line("why", 1000).unwrap_or_default();
    let act = Reopen { forum: here.forum.clone(), registration: id, place, reason, home: home(&here) };
    here.app.db.act(&here.by, act).await?;
    Ok(here.on_to(
        &here.to(&format!("/accreditation/{id}?{}", query(&asked, asked.page))),
        "ok",
        &say::one_reopened(),
    ))
}

/// Where letters about places lead.
fn home(here: &Here) -> Option<String> {
    Some(here.app.config.public_url())
}

/// Back to the list; when somebody else was faster or the reason is missing, to the registration as it stands now.
fn answered(
    here: &Here,
    id: RegistrationId,
    asked: &Asked,
    done: Result<()>,
    words: &Say,
    reason_missing: &Say,
) -> Result<Response> {
    let one = here.to(&format!("/accreditation/{id}?{}", query(asked, asked.page)));
    match done {
        Ok(()) => Ok(here.on_to(&back(here, asked), "ok", words)),
        Err(Error::Refused(why)) => Ok(here.on_to(&one, "warn", &why)),
        Err(Error::Invalid(_)) => Ok(here.on_to(&one, "error", reason_missing)),
        Err(error) => Err(error),
    }
}

/// Takes the step for everybody who is selected, or refuses them; what changed meanwhile is left and counted.
pub(super) async fn decide_many(
    here: Here,
    Query(asked): Query<Asked>,
    Sent(form): Sent<Form>,
) -> Result<Response> {
    let picked: Vec<RegistrationId> = form
        .values("pick")
        .iter()
        .filter_map(|id| id.parse().ok())
        .take(usize::try_from(ROWS_MAX).unwrap_or(usize::MAX))
        .collect();
    if picked.is_empty() {
        return Ok(here.on_to(&back(&here, &asked), "warn", &say::nobody_selected()));
    }
    let reason = form.value("reason").trim().to_owned();
    let refusing = form.value("do") == "refuse";
    let kept =
        |wrong: &Say| Kept { picked: picked.clone(), reason: reason.clone(), wrong: here.lang.tell(wrong) };
    if refusing && reason.is_empty() {
        return again(&here, asked, &kept(&say::reason_needed())).await;
    }
    // Sent together, decisions share commits; each is an act of its own with its own entry.
    let done = join_all(picked.iter().map(|id| decide(&here, *id, &form, refusing, &reason))).await;
    let good = done.iter().filter(|it| it.is_ok()).count();
    // Nothing else is asked of a form that takes steps.
    if good == 0 && done.iter().any(|it| matches!(it, Err(Error::Invalid(_)))) {
        return again(&here, asked, &kept(&say::reason_needed_outside())).await;
    }
    if let Some(broken) =
        done.into_iter().find_map(|it| it.err().filter(|error| matches!(error, Error::Broken(_))))
    {
        return Err(broken);
    }
    let (kind, say) = match (good == picked.len(), refusing) {
        (true, false) => ("ok", say::many_taken(good)),
        (true, true) => ("ok", say::many_refused(good)),
        (false, _) => ("warn", say::some_left(good, picked.len() - good)),
    };
    Ok(here.on_to(&back(&here, &asked), kind, &say))
}

async fn decide(here: &Here, id: RegistrationId, form: &Form, refusing: bool, reason: &str) -> Result<()> {
    let (forum, reason) = (here.forum.clone(), reason.to_owned());
    if refusing {
        let act = Refuse { forum, registration: id, reason, home: home(here) };
        return here.app.db.act(&here.by, act).await;
    }
    let seen_place = form.value(&format!("seen-{id}")).parse().unwrap_or_default();
    here.app.db.act(&here.by, Take { forum, registration: id, seen_place, reason }).await.map(drop)
}
