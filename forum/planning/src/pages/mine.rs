//! What somebody was asked to do, and their answer.

use super::item::answer_chip;
use crate::{
    Words,
    changes::Teller,
    model::{Answered, Draft},
    parts::Answer,
    say,
    scene::Board,
    store,
};
use askama::Template;
use axum::{Form as Posted, extract::Path, response::Response};
use forums::Here;
use kernel::{
    Error, Result,
    form::Form,
    web::{Frame, page},
};
use programme::ItemId;
use uuid::Uuid;

#[derive(Template)]
#[template(path = "pages/mine.html")]
struct MinePage {
    f: Frame,
    t: Words,
    mine: Vec<Mine>,
}

/// A part that somebody was asked to take.
struct Mine {
    title: String,
    role: String,
    when: String,
    place: String,
    chip: (&'static str, String),
    action: String,
    registration: String,
    confirmed: bool,
    declined: bool,
}

pub(super) async fn show(here: Here) -> Result<Response> {
    let person = here.person()?;
    let mut tx = here.app.db.read().await?;
    let board = Board::load(&mut tx, here.forum.id).await?;
    let asked = store::invitations(&mut tx, here.forum.id).await?;
    drop(tx);
    let chain = here.chain();
    let teller = Teller { board: &board, lang: here.lang, tag: &here.tag, chain: &chain };
    let mine = asked
        .iter()
        .filter(|it| board.people.by_id(it.registration).is_some_and(|seat| seat.person.0 == person))
        .filter_map(|it| part(&here, &teller, it.item, it.registration, it.state));
    page(&here, &MinePage { f: here.frame(), t: Words(here.lang), mine: mine.collect() })
}

/// None where the item is gone, or somebody else has the part meanwhile.
fn part(here: &Here, teller: &Teller<'_>, item: ItemId, registration: Uuid, state: Answered) -> Option<Mine> {
    let draft: &Draft = &teller.board.plan.get(item)?.draft;
    let is_theirs = |part: &&programme::NewPart| {
        teller.board.people.seat(part).is_some_and(|seat| seat.id == registration)
    };
    let part = draft.people.iter().find(is_theirs)?;
    Some(Mine {
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
