//! The pages of the stage: consoles, screens, telephones, "now and next".

mod console;
mod console_crowd;
mod console_put_on;
mod console_seen;
mod crew;
mod crowd;
mod deeds;
mod index;
mod message;
mod now;
mod own_screen;
mod phone;
mod pictures;
mod poll;
mod reader;
mod rehearsal;
mod screen;
mod seen;
mod shown;
mod speak;
mod times;

use crate::{Words, acts::must_run};
use axum::{
    extract::Path,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use forums::Here;
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
        .get("/f/{forum}/stage", run, index::show)
        .get("/f/{forum}/stage/{hall}", run, console::show)
        .post("/f/{forum}/stage/{hall}/{deed}", run, deeds::act)
        .get("/f/{forum}/stage/{hall}/poll", run, poll::show)
        .post("/f/{forum}/stage/{hall}/poll", run, poll::act)
        .get("/f/{forum}/stage-crew", Who::Holder(Right::ManageForum), crew::show)
        .post("/f/{forum}/stage-crew", Who::Holder(Right::ManageForum), crew::act)
        .get("/f/{forum}/stage-times", run, times::show)
        .get("/f/{forum}/stage-times.csv", run, times::csv)
        .get("/f/{forum}/stage-times.xlsx", run, times::xlsx)
        .get("/f/{forum}/stage-pictures", run, pictures::show)
        .post("/f/{forum}/stage-pictures", run, pictures::add)
        .post("/f/{forum}/stage-pictures/{picture}/remove", run, pictures::remove)
        .get("/f/{forum}/hall-pictures/{picture}", Who::Anyone, pictures::give)
        .get("/f/{forum}/hall/{hall}", Who::Anyone, screen::show)
        .board::<screen::HallBoard>()
        .get("/f/{forum}/hall-screen/{hall}/{secret}/screen", Who::LinkHolder, own_screen::show)
        .board::<screen::OwnBoard>()
        .get("/f/{forum}/hall-screen/{hall}/{secret}/{recording}", Who::LinkHolder, own_screen::recording)
        .get("/f/{forum}/hall-screen/{hall}/{secret}/{recording}/poster", Who::LinkHolder, own_screen::poster)
        .get(
            "/f/{forum}/hall-screen/{hall}/{secret}/{recording}/captions/{language}",
            Who::LinkHolder,
            own_screen::captions,
        )
        .post("/f/{forum}/stage-screens/{hall}", run, own_screen::renew)
        .get("/f/{forum}/rehearsal/{hall}", run, screen::rehearsal)
        .board::<screen::RehearsalBoard>()
        .post("/f/{forum}/stage-rehearsal/{deed}", run, rehearsal::act)
        .get("/f/{forum}/speak/{item}", Who::SignedIn, speak::show)
        .post("/f/{forum}/speak/{item}", Who::SignedIn, speak::act)
        .get("/f/{forum}/now", Who::Anyone, now::show)
        .board::<now::NowBoard>()
        .get("/f/{forum}/time", Who::Anyone, time)
        .menu(MenuItem {
            place: Place::Site,
            order: 12,
            path: "/now",
            label: |lang| Words(lang).now(),
            shown: |_, _| true,
        })
        .menu(MenuItem {
            place: Place::Tools(Heading::Programme),
            order: 40,
            path: "/stage",
            label: |lang| Words(lang).title(),
            shown: |by, forum| by.person().is_some() && by.may(Right::RunStage, Scope::forum(forum)),
        })
}

/// What time it is here, in milliseconds since 1970: the one clock that all screens go by.
async fn time(here: Here, Path(_): Path<String>) -> Response {
    let mut response = here.app.db.clock.now().as_millisecond().to_string().into_response();
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// The hall of that word.
async fn hall_of(tx: &mut Tx, here: &Here, slug: &str) -> Result<Room> {
    let rooms = programme::rooms(tx, here.forum.id).await?;
    rooms.into_iter().find(|room| room.slug == slug).ok_or(Error::NotFound)
}

/// The same, for whoever runs the stage.
async fn hall_to_run(tx: &mut Tx, here: &Here, slug: &str) -> Result<Room> {
    must_run(&here.by, here.forum.id)?;
    hall_of(tx, here, slug).await
}
