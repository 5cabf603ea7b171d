//! What somebody was asked to do, and their answer.

use super::{
    absences::{self, Absences},
    entrusted::{self, Entrusted},
    item::answer_chip,
};
use crate::{
    Words,
    absences::RemoveAbsence,
    changes::Teller,
    model::{AbsenceId, Answered, Draft, Invitation},
    parts::Answer,
    say,
    scene::Board,
    store,
};
use askama::Template;
use axum::{
    Form as Posted,
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use forums::Here;
use kernel::{
    Error, Lang, Result,
    db::Tx,
    form::Form,
    web::{Frame, page},
};
use programme::{Delays, ItemId};
use std::collections::BTreeMap;

#[derive(Template)]
#[template(path = "pages/mine.html")]
struct MinePage {
    f: Frame,
    t: Words,
    lang: Lang,
    mine: Vec<Mine>,
    entrusted: Vec<Entrusted>,
    /// None for whoever does not take part here.
    absences: Option<Absences>,
}

/// A part that somebody was asked to take.
struct Mine {
    title: String,
    role: String,
    when: String,
    /// When it is expected to begin instead, in words; empty where that is as planned.
    expected: String,
    place: String,
    chip: (&'static str, String),
    action: String,
    registration: String,
    confirmed: bool,
    declined: bool,
}

pub(super) async fn show(here: Here) -> Result<Response> {
    the_page(&here, Form::default()).await
}

async fn the_page(here: &Here, form: Form) -> Result<Response> {
    let person = here.person()?;
    let mut tx = here.app.db.read().await?;
    let board = Board::load(&mut tx, here.forum.id).await?;
    let mut asked = store::invitations(&mut tx, here.forum.id).await?;
    asked.retain(|it| board.people.by_id(it.registration).is_some_and(|seat| seat.person.0 == person));
    let expected = expected(&mut tx, here, &board, &asked).await?;
    let chain = here.chain();
    let teller = Teller { board: &board, visit: here, chain: &chain };
    let entrusted = entrusted::of(&mut tx, here, &teller, person).await?;
    drop(tx);
    let ways = (here.to("/my-absences"), "/my-absences");
    let absences =
        board.people.of_person(person).map(|seat| Absences::of(here, &board.absences, seat.id, ways, form));
    let mine = asked.iter().filter_map(|it| {
        let mine = part(here, &teller, it)?;
        Some(Mine { expected: expected.get(&it.item).cloned().unwrap_or_default(), ..mine })
    });
    let (t, lang) = (Words(here.lang), here.lang);
    page(here, &MinePage { f: here.frame(), t, lang, mine: mine.collect(), entrusted, absences })
}

/// When items are expected to begin, in words. A time that is only planned is nobody's delay.
async fn expected(
    tx: &mut Tx,
    here: &Here,
    board: &Board,
    asked: &[Invitation],
) -> Result<BTreeMap<ItemId, String>> {
    let delays = Delays::of(tx, here.forum.id).await?;
    let mut found = BTreeMap::new();
    for it in asked {
        let draft = board.plan.get(it.item).map(|planned| &planned.draft);
        let item = programme::by_id(tx, it.item).await?;
        let item = item.filter(|item| draft.is_some_and(|draft| draft.starts_at == item.starts_at));
        found.extend(item.map(|item| (item.id, delays.expected_in_words(here.lang, &item, tx.now))));
    }
    Ok(found)
}

/// None where the item is gone, or somebody else has the part meanwhile.
fn part(here: &Here, teller: &Teller<'_>, asked: &Invitation) -> Option<Mine> {
    let Invitation { item, registration, state } = *asked;
    let draft: &Draft = &teller.board.plan.get(item)?.draft;
    let is_theirs = |part: &&programme::NewPart| {
        teller.board.people.seat(part).is_some_and(|seat| seat.id == registration)
    };
    let part = draft.people.iter().find(is_theirs)?;
    Some(Mine {
        expected: String::new(),
        title: teller.text(&draft.title),
        role: part.role.map(|role| programme::role_word(here.lang, role)).unwrap_or_default(),
        when: teller.moment(draft.starts()),
        place: teller.place(draft),
        chip: answer_chip(Words(here.lang), state),
        action: here.to(&format!("/my-parts/{item}")),
        registration: registration.to_string(),
        confirmed: state == Answered::Confirmed,
        declined: state == Answered::Declined,
    })
}

pub(super) async fn answer(
    here: Here,
    Path((_, item)): Path<(String, ItemId)>,
    Posted(form): Posted<Form>,
) -> Result<Response> {
    let registration = form.value("registration").parse().map_err(|_| Error::NotFound)?;
    let confirmed = match form.value("answer") {
        "yes" => true,
        "no" => false,
        _ => return Err(Error::NotFound),
    };
    here.app.db.act(&here.by, Answer { forum: here.forum.id, item, registration, confirmed }).await?;
    let said = if confirmed { say::you_come() } else { say::you_do_not_come() };
    Ok(here.on_to(&here.to("/my-parts"), "ok", &said))
}

/// Somebody says when they cannot.
pub(super) async fn add(here: Here, Posted(form): Posted<Form>) -> Result<Response> {
    let person = here.person()?;
    let mut tx = here.app.db.read().await?;
    let board = Board::load(&mut tx, here.forum.id).await?;
    drop(tx);
    let registration = board.people.of_person(person).ok_or(Error::NotFound)?.id;
    match absences::add(&here, registration, form).await? {
        None => Ok(here.on_to(&here.to("/my-parts"), "ok", &say::absence_added())),
        Some(form) => {
            let again = the_page(&here, form).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, again).into_response())
        }
    }
}

/// They can after all.
pub(super) async fn remove(here: Here, Path((_, id)): Path<(String, AbsenceId)>) -> Result<Response> {
    here.app.db.act(&here.by, RemoveAbsence { forum: here.forum.id, id }).await?;
    Ok(here.on_to(&here.to("/my-parts"), "ok", &say::absence_removed()))
}
