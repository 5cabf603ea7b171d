//! Before a place is removed: what is planned there, and where it goes.

use super::{address, board, crumbs};
use crate::{
    Words,
    changes::Teller,
    pages::{item_address, must_manage},
    places::{RemovePlace, goes_with, planned_in},
    say,
    scene::Board,
};
use askama::Template;
use axum::{Form as Posted, extract::Path, response::Response};
use forums::{Here, Shows};
use kernel::{
    Error, Result,
    form::Form,
    web::{Frame, Link, page},
};
use programme::{Room, RoomId};

/// Items that the page names.
const SHOWN_MAX: usize = 50;

#[derive(Template)]
#[template(path = "pages/places/remove.html")]
struct RemovePage {
    f: Frame,
    t: Words,
    crumbs: Vec<Link>,
    heading: String,
    /// The rooms of a house.
    rooms: Vec<Shows>,
    /// Address, title and time of what is planned there.
    items: Vec<(String, Shows, String)>,
    more: usize,
    options: Vec<(String, String)>,
    action: String,
    back: String,
}

type At = Path<(String, RoomId)>;

pub(in crate::pages) async fn show(here: Here, Path((_, id)): At) -> Result<Response> {
    must_manage(&here)?;
    let board = board(&here).await?;
    let rooms: Vec<Room> = board.open_rooms().cloned().collect();
    let gone = goes_with(&rooms, id);
    let it = gone.iter().find(|room| room.id == id).ok_or(Error::NotFound)?;
    let t = Words(here.lang);
    let chain = here.chain();
    let teller = Teller { board: &board, visit: &here, chain: &chain };
    let planned = planned_in(&board.plan, &gone);
    let item = |it: &&crate::Planned| {
        let when = teller.moment(it.draft.starts());
        (item_address(&here, it.id, ""), Shows::of(&here, &it.draft.title), when)
    };
    let the_page = RemovePage {
        f: here.frame(),
        t,
        crumbs: crumbs(&here),
        heading: t.remove_place(teller.text(&it.name)),
        rooms: gone.iter().filter(|room| room.id != id).map(|room| Shows::of(&here, &room.name)).collect(),
        more: planned.len().saturating_sub(SHOWN_MAX),
        items: planned.iter().take(SHOWN_MAX).map(item).collect(),
        options: options(&teller, &board, it, &gone),
        action: address(&here, id, "/remove"),
        back: here.to("/planning/places"),
    };
    page(&here, &the_page)
}

/// Other rooms of the same city.
fn options(teller: &Teller<'_>, board: &Board, it: &Room, gone: &[&Room]) -> Vec<(String, String)> {
    let fits = |room: &&Room| room.city == it.city && gone.iter().all(|other| other.id != room.id);
    let label = |room: &Room| {
        let name = teller.text(&room.name);
        let name = if room.venue.is_empty() {
            name
        } else {
            Words(teller.visit.lang).room_in(name, teller.text(&room.venue))
        };
        (room.id.to_string(), name)
    };
    board.open_rooms().filter(fits).map(label).collect()
}

pub(in crate::pages) async fn remove(
    here: Here,
    Path((_, id)): At,
    Posted(form): Posted<Form>,
) -> Result<Response> {
    must_manage(&here)?;
    let to = match form.value("to") {
        "" => None,
        to => Some(to.parse().map_err(|_| Error::NotFound)?),
    };
    let moved = here.app.db.act(&here.by, RemovePlace { forum: here.forum.id, id, to }).await;
    match moved {
        Ok(0) => Ok(here.on_to(&here.to("/planning/places"), "ok", &say::place_removed())),
        Ok(moved) => {
            let said = say::place_removed_with(moved);
            Ok(here.on_to(&here.to("/planning/changes"), "ok", &said))
        }
        // The room to which it was to go is gone meanwhile.
        Err(Error::Invalid(errors)) => {
            let said = errors.into_iter().next().map(|(_, say)| say).ok_or(Error::NotFound)?;
            Ok(here.on_to(&address(&here, id, "/remove"), "warn", &said))
        }
        Err(error) => Err(error),
    }
}
