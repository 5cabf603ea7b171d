//! What is done with a line: written, moved, removed, marked as done.

use super::{
    address, form,
    form::Edited,
    hall_to_run,
    order::{self, Scene, Wanted},
};
use crate::{
    acts::{Mark, Move, Remove, SEEN, Save},
    model::{CueId, topic},
    say,
};
use axum::{
    Form as Posted,
    extract::{Path, Query},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use forums::Here;
use jiff::civil::Date;
use kernel::{Error, Result, Say, form::Form};
use programme::{ItemId, Room};
use serde::Deserialize;

type At = Path<(String, String, Date, CueId, String)>;

/// What whoever removes a line has seen of it.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Seen {
    seen: i64,
}

pub(super) async fn act(
    here: Here,
    Path((_, hall, day, cue, deed)): At,
    Query(Seen { seen }): Query<Seen>,
    Posted(form): Posted<Form>,
) -> Result<Response> {
    let mut tx = here.app.db.read().await?;
    let hall = hall_to_run(&mut tx, &here, &hall).await?;
    drop(tx);
    let (forum, db, by) = (here.forum.id, &here.app.db, &here.by);
    let said = match deed.as_str() {
        "save" => return save(here, hall, day, cue, form).await,
        "done" => db.act(by, Mark { forum, cue, done: form.has("done", "yes") }).await.map(|()| None),
        "up" | "down" => {
            let up = deed == "up";
            let moved = db.act(by, Move { forum, hall: hall.id, cue, up }).await;
            moved.map(|moved| (!moved).then(|| if up { say::is_first() } else { say::is_last() }))
        }
        "remove" => db.act(by, Remove { forum, cue, seen }).await.map(|()| Some(say::removed())),
        _ => return Err(Error::NotFound),
    };
    let said = match said {
        Err(Error::Refused(say)) => Some(say),
        said => said?,
    };
    let wanted = Wanted { edit: form.value("edit").to_owned(), add: form.value("add").to_owned() };
    pressed(&here, hall, day, cue, &wanted, said).await
}

/// The running order again: alone for a script, as a page for a form.
async fn pressed(
    here: &Here,
    hall: Room,
    day: Date,
    cue: CueId,
    wanted: &Wanted,
    said: Option<Say>,
) -> Result<Response> {
    if here.part {
        let mut tx = here.app.db.read().await?;
        let scene = Scene::load(&mut tx, here, hall, day).await?;
        let edited = scene.edited(here, wanted);
        let said = said.map(|say| here.lang.tell(&say)).unwrap_or_default();
        let it = scene.shown(here, edited, wanted, said);
        return order::answer(here, &scene, it, String::new());
    }
    let to = format!("{}#c-{cue}", address(here, &hall, day));
    Ok(match said {
        Some(say) => here.on_to(&to, "ok", &say),
        None => axum::response::Redirect::to(&to).into_response(),
    })
}

async fn save(here: Here, hall: Room, day: Date, cue: CueId, mut form: Form) -> Result<Response> {
    let item: ItemId = form.value("item").parse().map_err(|_| Error::NotFound)?;
    let seen = form.value(SEEN).parse().unwrap_or_default();
    let draft = form::read(&here, &mut form);
    if form.is_good() {
        let act = Save { forum: here.forum.id, cue, item, seen, draft };
        match here.app.db.act(&here.by, act).await {
            Ok(()) => {
                let to = format!("{}#c-{cue}", address(&here, &hall, day));
                return Ok(here.on_to(&to, "ok", &say::saved()));
            }
            Err(Error::Refused(say)) => form.refuse("text", say),
            Err(Error::Invalid(errors)) => {
                errors.into_iter().for_each(|(field, say)| form.refuse(&field, say))
            }
            Err(error) => return Err(error),
        }
    }
    let stream = here.app.live_address(&[topic(here.forum.id)]);
    let mut tx = here.app.db.read().await?;
    let scene = Scene::load(&mut tx, &here, hall, day).await?;
    let now = scene.cue(cue);
    let mut theirs = vec![];
    if form.errors(here.lang).iter().any(|(field, _)| field == SEEN) {
        // From now on that is seen: whoever saves again writes over it, knowingly.
        form.set(SEEN, now.map_or(0, |cue| cue.revision).to_string());
        theirs = now.map(|cue| form::theirs(&here, cue, &form)).unwrap_or_default();
    }
    let wanted = match now {
        Some(_) => Wanted { edit: cue.to_string(), ..Wanted::default() },
        None => Wanted { add: item.to_string(), ..Wanted::default() },
    };
    let edited = Edited { cue, item, form, theirs };
    let it = scene.shown(&here, Some(edited), &wanted, String::new());
    let again = order::answer(&here, &scene, it, stream)?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, again).into_response())
}
