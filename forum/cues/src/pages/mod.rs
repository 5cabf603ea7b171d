//! The pages of running orders.

mod deeds;
mod form;
mod index;
mod order;
mod printed;

use crate::{Words, acts::must_run};
use forums::Here;
use jiff::civil::Date;
use kernel::{
    Error, Result,
    db::Tx,
    rights::{Right, Scope},
    web::{Heading, MenuItem, Place, Routes, Who},
};
use programme::Room;

/// The routes of this room.
pub fn routes() -> Routes {
    let run = Who::Holder(Right::RunStage);
    Routes::new()
        .get("/f/{forum}/cues", run, index::show)
        .get("/f/{forum}/cues/{hall}/{day}", run, order::show)
        .get("/f/{forum}/cues/{hall}/{day}/print.pdf", run, printed::pdf)
        .post("/f/{forum}/cues/{hall}/{day}/{cue}/{deed}", run, deeds::act)
        .menu(MenuItem {
            place: Place::Tools(Heading::Programme),
            order: 50,
            path: "/cues",
            label: |lang| Words(lang).title(),
            shown: |by, forum| by.person().is_some() && by.may(Right::RunStage, Scope::forum(forum)),
        })
}

/// The hall of that word, for whoever runs the stage.
async fn hall_to_run(tx: &mut Tx, here: &Here, slug: &str) -> Result<Room> {
    must_run(&here.by, here.forum.id)?;
    let rooms = programme::rooms(tx, here.forum.id).await?;
    rooms.into_iter().find(|room| room.slug == slug).ok_or(Error::NotFound)
}

/// The address of the running order of a hall on a day.
fn address(here: &Here, hall: &Room, day: Date) -> String {
    here.to(&format!("/cues/{}/{day}", hall.slug))
}
