//! The page of the secretariat.

mod deeds;
mod show;

use crate::Words;
use kernel::{
    rights::{Right, Scope},
    web::{Heading, MenuItem, Place, Routes, Who},
};

/// The routes of this room.
pub fn routes() -> Routes {
    let manage = Who::Holder(Right::ManageForum);
    Routes::new()
        .get("/f/{forum}/secretariat", manage, show::show)
        .post("/f/{forum}/secretariat", manage, deeds::name)
        .post("/f/{forum}/secretariat/end", manage, deeds::end)
        .menu(MenuItem {
            place: Place::Tools(Heading::Forum),
            order: 20,
            path: "/secretariat",
            label: |lang| Words(lang).title(),
            shown: |by, forum| by.person().is_some() && by.may(Right::ManageForum, Scope::forum(forum)),
        })
}
