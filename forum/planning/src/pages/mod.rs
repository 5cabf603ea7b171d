//! The pages of those who plan, and the one of those who were asked.

mod changes;
mod deeds;
mod form;
mod grid;
mod hints;
mod item;
mod mine;
mod ways;

use crate::{Words, acts::must_plan};
use forums::Here;
use kernel::{
    Result,
    rights::{Right, Scope},
    web::{Link, MenuItem, Place, Routes, Who},
};

/// The routes of this room.
pub fn routes() -> Routes {
    let manage = Who::Holder(Right::ManageForum);
    Routes::new()
        .get("/f/{forum}/planning", manage, grid::show)
        .get("/f/{forum}/planning/new", manage, item::new)
        .get("/f/{forum}/planning/items/{item}", manage, item::show)
        .post("/f/{forum}/planning/items/{item}", manage, item::save)
        .post("/f/{forum}/planning/items/{item}/move", manage, deeds::go)
        .post("/f/{forum}/planning/items/{item}/cancel", manage, deeds::cancel)
        .post("/f/{forum}/planning/items/{item}/restore", manage, deeds::restore)
        .post("/f/{forum}/planning/items/{item}/remove", manage, deeds::remove)
        .post("/f/{forum}/planning/items/{item}/discard", manage, deeds::discard)
        .post("/f/{forum}/planning/items/{item}/invite", manage, deeds::invite)
        .get("/f/{forum}/planning/changes", manage, changes::show)
        .post("/f/{forum}/planning/changes", manage, changes::publish)
        .get("/f/{forum}/planning/versions", manage, changes::versions)
        .get("/f/{forum}/planning/ways", manage, ways::show)
        .post("/f/{forum}/planning/ways", manage, ways::save)
        .get("/f/{forum}/my-parts", Who::SignedIn, mine::show)
        .post("/f/{forum}/my-parts/{item}", Who::SignedIn, mine::answer)
        .menu(MenuItem {
            place: Place::Tools,
            order: 64,
            path: "/planning",
            label: |lang| Words(lang).title(),
            shown: |by, forum| by.person().is_some() && by.may(Right::ManageForum, Scope::forum(forum)),
        })
}

/// # Errors
/// [`kernel::Error::Forbidden`] for whoever does not run this forum.
fn must_manage(here: &Here) -> Result<()> {
    must_plan(&here.by, here.forum.id)
}

/// The way back to the grid.
fn crumbs(here: &Here) -> Vec<Link> {
    vec![Link { href: here.to("/planning"), label: Words(here.lang).title(), current: false }]
}

/// The address of a day.
fn day_address(here: &Here, day: Option<jiff::civil::Date>) -> String {
    match day {
        Some(day) => here.to(&format!("/planning?day={day}")),
        None => here.to("/planning"),
    }
}

/// The address of a page about an item.
fn item_address(here: &Here, id: programme::ItemId, page: &str) -> String {
    here.to(&format!("/planning/items/{id}{page}"))
}
