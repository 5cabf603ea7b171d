//! The public pages of the programme, and those by which files go in.

mod arrivals;
mod feeds;
mod files;
mod item;
mod linked;
mod list;
mod printed;
mod published;
pub(crate) mod shown;

use crate::{Words, neighbours::Neighbours};
use forums::Here;
use kernel::{
    rights::{Right, Scope},
    web::{Heading, MenuItem, Place, Routes, Who},
};

pub use printed::{on_paper, print};
pub use shown::{Around, Hours, Line};

/// The routes of this room. `neighbours` says what the rooms above add to its pages.
pub fn routes(neighbours: Neighbours) -> Routes {
    let manage = Who::Holder(Right::ManageForum);
    Routes::new()
        .get_kept("/f/{forum}/programme", move |here: Here, asked| list::show(here, asked, neighbours))
        .get_kept("/f/{forum}/programme/{item}", move |here: Here, path| item::show(here, path, neighbours))
        .get_kept("/f/{forum}/programme.ics", feeds::ics)
        .get_kept("/f/{forum}/programme.xml", feeds::xml)
        .get_kept("/f/{forum}/programme.json", feeds::json)
        .get_kept("/f/{forum}/programme.jsonld", feeds::json_ld)
        .get_kept("/f/{forum}/programme.atom", feeds::changes)
        .get_kept("/f/{forum}/programme.pdf", feeds::pdf)
        .get("/f/{forum}/programme-files", manage, files::show)
        .post("/f/{forum}/programme-files", manage, files::send)
        .get("/f/{forum}/programme-files/{sent}", manage, files::preview)
        .post("/f/{forum}/programme-files/{sent}", manage, files::let_in)
        .post("/f/{forum}/programme-files/{sent}/take-back", manage, files::take_back)
        .get("/f/{forum}/programme-arrivals/{arrival}", manage, arrivals::show)
        .post("/f/{forum}/programme-arrivals/{arrival}", manage, arrivals::undo)
        .menu(MenuItem {
            place: Place::Tools(Heading::Programme),
            order: 20,
            path: "/programme-files",
            label: |lang| Words(lang).files(),
            shown: |by, forum| by.person().is_some() && by.may(Right::ManageForum, Scope::forum(forum)),
        })
        .menu(MenuItem {
            place: Place::Site,
            order: 10,
            path: "/programme",
            label: |lang| Words(lang).title(),
            shown: |_, _| true,
        })
}
