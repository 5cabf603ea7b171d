//! The pages of lists: sending one, its columns, what it would do, how it goes in; and the participants as a file.

mod columns;
mod looked;
mod preview;
mod rows;
mod send;
mod state;

use crate::{
    Words,
    acts::must_handle,
    measures::Measures,
    model::{ListId, SentList, State},
    participants, store,
};
use axum::response::Response;
use forums::Here;
use kernel::{
    Error, Result, Text,
    db::Tx,
    rights::{By, Right, Scope},
    web::{Heading, MenuItem, Place, Routes, Who},
};
use uuid::Uuid;

/// The routes of this room.
pub fn routes() -> Routes {
    let see = Who::Holder(Right::SeeDelegation);
    Routes::new()
        .get("/f/{forum}/lists", see, send::show)
        .post("/f/{forum}/lists", see, send::send)
        .get("/f/{forum}/lists/empty.xlsx", see, send::empty)
        .get("/f/{forum}/lists/{list}", see, columns::show)
        .post("/f/{forum}/lists/{list}", see, columns::save)
        .get("/f/{forum}/lists/{list}/preview", see, preview::show)
        .post("/f/{forum}/lists/{list}/preview", see, preview::begin)
        .get("/f/{forum}/lists/{list}/state", see, state::show)
        .get("/f/{forum}/lists/{list}/bad", see, state::bad)
        .post("/f/{forum}/lists/{list}/remove", see, state::remove)
        .get("/f/{forum}/participants.xlsx", Who::Holder(Right::Export), participants::xlsx)
        .get("/f/{forum}/participants.csv", Who::Holder(Right::Export), participants::csv)
        .get("/f/{forum}/participants.pdf", Who::Holder(Right::Export), participants::pdf)
        .menu(MenuItem {
            place: Place::Tools(Heading::Participants),
            order: 50,
            path: "/lists",
            label: |lang| Words(lang).menu(),
            shown: |by, forum| by.person().is_some() && enters(by, forum),
        })
}

/// Whether somebody enters people anywhere in a forum.
fn enters(by: &By, forum: Uuid) -> bool {
    let may_nominate = |delegation| by.may(Right::Nominate, Scope::delegation(forum, delegation));
    by.may(Right::EnterPeople, Scope::forum(forum))
        || by.delegations(forum).into_iter().any(|(delegation, _)| may_nominate(delegation))
}

/// A list of this forum that the visitor may handle.
async fn list_of(tx: &mut Tx, here: &Here, id: ListId) -> Result<SentList> {
    let list =
        store::by_id(tx, id).await?.filter(|list| list.forum == here.forum.id).ok_or(Error::NotFound)?;
    must_handle(&here.by, &list)?;
    Ok(list)
}

/// The same with what it is measured by, while it is looked through.
async fn open_list(here: &Here, id: ListId) -> Result<(SentList, Measures)> {
    let mut tx = here.app.db.read().await?;
    let list = list_of(&mut tx, here, id).await?;
    let measures = Measures::of(&mut tx, &here.forum).await?;
    Ok((list, measures))
}

/// The address of a page of a list.
fn address(here: &Here, id: ListId, page: &str) -> String {
    here.to(&format!("/lists/{id}{page}"))
}

/// Where a list is looked at, however far it is.
fn address_of(here: &Here, list: &SentList) -> String {
    address(here, list.id, if list.state == State::Open { "" } else { "/state" })
}

fn shown(here: &Here, text: &Text) -> String {
    text.in_lang(&here.tag, &here.chain()).to_owned()
}

/// The name of the delegation that a list is for, or that it is for all.
fn whose(here: &Here, list: &SentList, delegations: &[delegations::Delegation]) -> String {
    let delegation = list.delegation.and_then(|id| delegations.iter().find(|it| it.id == id));
    delegation.map_or_else(|| Words(here.lang).whole_forum(), |it| shown(here, &it.name))
}

/// A file to be saved under a name of ASCII letters.
pub(crate) fn download(bytes: Vec<u8>, name: &str, ending: &str, media_type: &'static str) -> Response {
    kernel::web::download(bytes, &format!("{name}.{ending}"), media_type)
}
