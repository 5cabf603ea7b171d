//! The pages of those who plan, and the one of those who were asked.

mod absences;
mod changes;
mod choices;
mod deeds;
mod entrusted;
mod form;
mod grid;
mod hints;
mod item;
mod languages;
mod mends;
mod mine;
mod nested;
mod person;
mod places;
mod texts;
mod ways;

use crate::{Words, acts::must_plan, store};
use forums::{ForumId, Here};
use kernel::{
    Result,
    rights::{Right, Scope},
    web::{Heading, Link, MenuItem, OwnItem, Place, Routes, Who},
};
use people::PersonId;

/// The routes of this room.
pub fn routes() -> Routes {
    let manage = Who::Holder(Right::ManageForum);
    Routes::new()
        .get("/f/{forum}/planning", manage, grid::show)
        .get("/f/{forum}/planning/new", manage, item::new)
        .get("/f/{forum}/planning/items/{item}", manage, item::show)
        .post("/f/{forum}/planning/items/{item}", manage, item::save)
        .post("/f/{forum}/planning/items/{item}/move", manage, deeds::go)
        .post("/f/{forum}/planning/items/{item}/length", manage, deeds::set_length)
        .post("/f/{forum}/planning/items/{item}/cancel", manage, deeds::cancel)
        .post("/f/{forum}/planning/items/{item}/restore", manage, deeds::restore)
        .post("/f/{forum}/planning/items/{item}/remove", manage, deeds::remove)
        .post("/f/{forum}/planning/items/{item}/discard", manage, deeds::discard)
        .post("/f/{forum}/planning/items/{item}/invite", manage, deeds::invite)
        .post("/f/{forum}/planning/items/{item}/take-out", manage, deeds::take_out)
        .post("/f/{forum}/planning/items/{item}/release", manage, deeds::release)
        .get("/f/{forum}/planning/items/{item}/forum", manage, nested::show)
        .post("/f/{forum}/planning/items/{item}/forum", manage, nested::send)
        .post("/f/{forum}/planning/items/{item}/forum/dissolve", manage, nested::dissolve)
        .get("/f/{forum}/planning/changes", manage, changes::show)
        .post("/f/{forum}/planning/changes", manage, changes::publish)
        .get("/f/{forum}/planning/versions", manage, changes::versions)
        .get("/f/{forum}/planning/ways", manage, ways::show)
        .post("/f/{forum}/planning/ways", manage, ways::save)
        .get("/f/{forum}/planning/places", manage, places::show)
        .get("/f/{forum}/planning/places/new", manage, places::form::new)
        .get("/f/{forum}/planning/places/{place}", manage, places::form::show)
        .post("/f/{forum}/planning/places/{place}", manage, places::form::save)
        .post("/f/{forum}/planning/places/{place}/move", manage, places::go)
        .get("/f/{forum}/planning/places/{place}/remove", manage, places::remove::show)
        .post("/f/{forum}/planning/places/{place}/remove", manage, places::remove::remove)
        .post("/f/{forum}/planning/places/{place}/restore", manage, places::restore)
        .get("/f/{forum}/planning/cities/new", manage, places::city::new)
        .get("/f/{forum}/planning/cities/{city}", manage, places::city::show)
        .post("/f/{forum}/planning/cities/{city}", manage, places::city::save)
        .get("/f/{forum}/planning/people/{registration}", manage, person::show)
        .post("/f/{forum}/planning/people/{registration}", manage, person::add)
        .post("/f/{forum}/planning/absences/{absence}/remove", manage, person::remove)
        .post("/f/{forum}/my-absences", Who::SignedIn, mine::add)
        .post("/f/{forum}/my-absences/{absence}/remove", Who::SignedIn, mine::remove)
        .get("/f/{forum}/my-parts", Who::SignedIn, mine::show)
        .post("/f/{forum}/my-parts/{item}", Who::SignedIn, mine::answer)
        .menu(MenuItem {
            place: Place::Tools(Heading::Programme),
            order: 10,
            path: "/planning",
            label: |lang| Words(lang).title(),
            shown: |by, forum| by.person().is_some() && by.may(Right::ManageForum, Scope::forum(forum)),
        })
        .own_menu(OwnItem {
            item: MenuItem {
                place: Place::Tools(Heading::Mine),
                order: 30,
                path: "/my-parts",
                label: |lang| Words(lang).my_parts(),
                shown: |by, _| by.person().is_some(),
            },
            has: |tx, person, forum| Box::pin(store::has_parts(tx, ForumId(forum), PersonId(person))),
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

/// The address of the page of somebody with a part.
fn person_address(here: &Here, registration: uuid::Uuid) -> String {
    here.to(&format!("/planning/people/{registration}"))
}

/// The address of a page about an item.
fn item_address(here: &Here, id: programme::ItemId, page: &str) -> String {
    here.to(&format!("/planning/items/{id}{page}"))
}
