//! Somebody with a part, for those who plan: what they do, and when they cannot.

use super::{
    absences::{self, Absences},
    crumbs, item_address, must_manage, person_address,
};
use crate::{Words, absences::RemoveAbsence, changes::Teller, model::AbsenceId, say, scene::Board};
use askama::Template;
use axum::{
    Form as Posted,
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use forums::{Here, Shows};
use kernel::{
    Error, Lang, Result,
    form::Form,
    web::{Frame, Link, page},
};
use people::Seen;
use uuid::Uuid;

#[derive(Template)]
#[template(path = "pages/person.html")]
struct PersonPage {
    f: Frame,
    t: Words,
    lang: Lang,
    crumbs: Vec<Link>,
    name: Seen,
    /// Address, title and time of each.
    items: Vec<(String, Shows, String)>,
    absences: Absences,
}

type At = Path<(String, Uuid)>;

pub(super) async fn show(here: Here, Path((_, registration)): At) -> Result<Response> {
    must_manage(&here)?;
    the_page(&here, registration, Form::default()).await
}

async fn the_page(here: &Here, registration: Uuid, form: Form) -> Result<Response> {
    let mut tx = here.app.db.read().await?;
    let board = Board::load(&mut tx, here.forum.id).await?;
    drop(tx);
    let seat = board.people.by_id(registration).ok_or(Error::NotFound)?;
    let chain = here.chain();
    let teller = Teller { board: &board, visit: here, chain: &chain };
    let has_part = |it: &&crate::Planned| {
        it.draft.people.iter().any(|part| board.people.seat(part).is_some_and(|it| it.id == seat.id))
    };
    let items = board.plan.items.iter().filter(has_part).map(|it| {
        let when = teller.moment(it.draft.starts());
        (item_address(here, it.id, ""), Shows::of(here, &it.draft.title), when)
    });
    let ways = (person_address(here, registration), "/planning/absences");
    let name = people::seen(here, seat.bearer());
    let mut absences = Absences::of(here, &board.absences, registration, ways, form);
    absences.heading = Words(here.lang).absences_of(&name.text);
    let the_page = PersonPage {
        f: here.frame(),
        t: Words(here.lang),
        lang: here.lang,
        crumbs: crumbs(here),
        name,
        items: items.collect(),
        absences,
    };
    page(here, &the_page)
}

pub(super) async fn add(
    here: Here,
    Path((_, registration)): At,
    Posted(form): Posted<Form>,
) -> Result<Response> {
    must_manage(&here)?;
    match absences::add(&here, registration, form).await? {
        None => Ok(here.on_to(&person_address(&here, registration), "ok", &say::absence_added())),
        Some(form) => {
            let again = the_page(&here, registration, form).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, again).into_response())
        }
    }
}

pub(super) async fn remove(here: Here, Path((_, id)): Path<(String, AbsenceId)>) -> Result<Response> {
    must_manage(&here)?;
    let registration = here.app.db.act(&here.by, RemoveAbsence { forum: here.forum.id, id }).await?;
    Ok(here.on_to(&person_address(&here, registration), "ok", &say::absence_removed()))
}
