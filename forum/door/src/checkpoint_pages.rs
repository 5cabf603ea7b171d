//! The form of a checkpoint, and what is done with one.

use crate::{
    Words,
    checkpoints::{CloseCheckpoint, MoveCheckpoint, ReopenCheckpoint, SaveCheckpoint, seen_of},
    model::{Checkpoint, CheckpointId, Direction, Zone},
    organiser_pages::{may, way},
    say, store,
    zone_pages::{crumbs, is_up, refuse},
    zones::{NAME_LETTERS_MAX, SEEN},
};
use askama::Template;
use axum::{
    extract::{Form, Path},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use forums::{
    City, Here,
    text_fields::{self, TextFields},
};
use kernel::{
    Error, Lang, Result, Text,
    db::fresh_id,
    form::Form as Filled,
    rights::Right,
    shell,
    web::{Frame, Link, Routes, Who, page},
};

pub(crate) fn routes() -> Routes {
    let manage = Who::Holder(Right::ManageForum);
    Routes::new()
        .get("/f/{forum}/checkpoints/new", manage, new)
        .get("/f/{forum}/checkpoints/{checkpoint}", manage, show)
        .post("/f/{forum}/checkpoints/{checkpoint}", manage, save)
        .post("/f/{forum}/checkpoints/{checkpoint}/move", manage, go)
        .post("/f/{forum}/checkpoints/{checkpoint}/close", manage, close)
        .post("/f/{forum}/checkpoints/{checkpoint}/reopen", manage, reopen)
}

/// Value and label of each.
type Options = Vec<(String, String)>;

#[derive(Template)]
#[template(path = "checkpoint.html")]
struct CheckpointPage {
    f: Frame,
    t: Words,
    lang: Lang,
    crumbs: Vec<Link>,
    heading: String,
    history: String,
    form: Filled,
    action: String,
    new_zone: String,
    name: TextFields,
    cities: Options,
    zones: Options,
    directions: Options,
    /// First and last day of the forum.
    first: String,
    last: String,
}

/// What the form is about: the checkpoint, if it is there, and what it may stand in.
struct Around {
    known: Option<Checkpoint>,
    cities: Vec<City>,
    zones: Vec<Zone>,
}

impl Around {
    async fn load(here: &Here, id: Option<CheckpointId>) -> Result<Around> {
        let forum = may(here)?;
        let mut tx = here.app.db.read().await?;
        let all = store::checkpoints(&mut tx, forum).await?;
        let known = all.into_iter().find(|it| Some(it.id) == id);
        let stays = known.as_ref().map(|it| it.zone);
        let zones = store::zones(&mut tx, forum).await?.into_iter();
        Ok(Around {
            cities: forums::cities(&mut tx, here.forum.id).await?,
            zones: zones.filter(|zone| zone.closed_at.is_none() || Some(zone.id) == stays).collect(),
            known,
        })
    }

    fn seen(&self) -> String {
        self.known.as_ref().map(seen_of).unwrap_or_default()
    }
}

type At = Path<(String, CheckpointId)>;

async fn new(here: Here) -> Result<Response> {
    let around = Around::load(&here, None).await?;
    let mut form = Filled::default();
    form.set("direction", Direction::In.word());
    form.set("from", here.forum.starts_on.to_string());
    form.set("to", here.forum.ends_on.to_string());
    let id = CheckpointId(fresh_id(&here.app.db.clock));
    page(&here, &the_page(&here, id, &around, form))
}

async fn show(here: Here, Path((_, id)): At) -> Result<Response> {
    let around = Around::load(&here, Some(id)).await?;
    let it = around.known.as_ref().ok_or(Error::NotFound)?;
    let mut form = Filled::default();
    form.set(SEEN, around.seen());
    text_fields::fill(&mut form, "name", &it.name);
    form.set("city", it.city_id.to_string());
    form.set("zone", it.zone.to_string());
    form.set("direction", it.direction.word());
    form.set("from", it.starts_on.to_string());
    form.set("to", it.ends_on.to_string());
    page(&here, &the_page(&here, id, &around, form))
}

fn the_page(here: &Here, id: CheckpointId, around: &Around, form: Filled) -> CheckpointPage {
    let t = Words(here.lang);
    let chain = here.chain();
    let show = |text: &Text| text.in_lang(&here.tag, &chain).to_owned();
    let directions = Direction::ALL.iter().map(|it| (it.word().to_owned(), way(t, *it)));
    CheckpointPage {
        f: here.frame(),
        t,
        lang: here.lang,
        crumbs: crumbs(here),
        heading: around.known.as_ref().map_or_else(|| t.new_checkpoint(), |it| show(&it.name)),
        history: around.known.as_ref().map(|it| here.history("checkpoint", it.id.0)).unwrap_or_default(),
        action: here.to(&format!("/checkpoints/{id}")),
        new_zone: here.to("/checkpoints/zones/new"),
        name: text_fields::fields(here, &form, "name", |language| t.name_in(language)),
        cities: around.cities.iter().map(|city| (city.id.to_string(), show(&city.name))).collect(),
        zones: around.zones.iter().map(|zone| (zone.id.to_string(), show(&zone.name))).collect(),
        directions: directions.collect(),
        first: here.forum.starts_on.to_string(),
        last: here.forum.ends_on.to_string(),
        form,
    }
}

/// What the form says, as far as it says it.
fn read(
    here: &Here,
    form: &mut Filled,
    around: &Around,
    forum: uuid::Uuid,
    id: CheckpointId,
) -> Option<SaveCheckpoint> {
    let empty = Text::default();
    let before = around.known.as_ref().map_or(&empty, |it| &*it.name);
    let name = text_fields::read(here, form, "name", before, NAME_LETTERS_MAX);
    let city = chosen(form, "city", around.cities.iter().map(|city| city.id.to_string()));
    let zone = chosen(form, "zone", around.zones.iter().map(|zone| zone.id.to_string()));
    let directions = Direction::ALL.iter().map(|it| it.word().to_owned());
    let direction = chosen(form, "direction", directions);
    let days = [day(form, "from"), day(form, "to")];
    let [Some(from), Some(to)] = days else { return None };
    Some(SaveCheckpoint {
        forum,
        id,
        seen: form.value(SEEN).to_owned(),
        name,
        city: city?.parse().ok()?,
        zone: zone?.parse().ok()?,
        direction: Direction::from_word(&direction?)?,
        days: (from, to),
    })
}

fn chosen(form: &mut Filled, field: &str, offered: impl Iterator<Item = String>) -> Option<String> {
    let value = form.value(field).to_owned();
    let mut offered = offered;
    if offered.any(|it| it == value) {
        return Some(value);
    }
    let say = if value.is_empty() { shell::say::field_required() } else { shell::say::field_not_in_list() };
    form.refuse(field, say);
    None
}

fn day(form: &mut Filled, field: &str) -> Option<jiff::civil::Date> {
    let is_empty = form.value(field).trim().is_empty();
    let day = form.date(field);
    if is_empty {
        form.refuse(field, shell::say::field_required());
    }
    day
}

async fn save(here: Here, Path((_, id)): At, Form(mut form): Form<Filled>) -> Result<Response> {
    let forum = may(&here)?;
    let around = Around::load(&here, Some(id)).await?;
    let act = read(&here, &mut form, &around, forum, id);
    let mut status = StatusCode::UNPROCESSABLE_ENTITY;
    if let Some(act) = act.filter(|_| form.is_good()) {
        match here.app.db.act(&here.by, act).await {
            Ok(()) => {
                // Its devices may have ended, or come back.
                here.app.sessions.forget();
                return Ok(here.on_to(&here.to("/checkpoints"), "ok", &say::saved()));
            }
            Err(Error::Refused(say)) => return Ok(here.on_to(&here.to("/checkpoints"), "warn", &say)),
            Err(Error::Invalid(errors)) => {
                if errors.iter().any(|(field, _)| field == SEEN) {
                    form.set(SEEN, Around::load(&here, Some(id)).await?.seen());
                    status = StatusCode::CONFLICT;
                }
                refuse(&here, &mut form, errors);
            }
            Err(error) => return Err(error),
        }
    }
    Ok((status, page(&here, &the_page(&here, id, &around, form))?).into_response())
}

async fn go(here: Here, Path((_, id)): At, Form(form): Form<Filled>) -> Result<Response> {
    let forum = may(&here)?;
    here.app.db.act(&here.by, MoveCheckpoint { forum, id, up: is_up(&form)? }).await?;
    Ok(here.on_to(&here.to("/checkpoints"), "ok", &say::moved()))
}

async fn close(here: Here, Path((_, id)): At) -> Result<Response> {
    let forum = may(&here)?;
    here.app.db.act(&here.by, CloseCheckpoint { forum, id }).await?;
    here.app.sessions.forget();
    Ok(here.on_to(&here.to("/checkpoints"), "ok", &say::closed()))
}

async fn reopen(here: Here, Path((_, id)): At) -> Result<Response> {
    let forum = may(&here)?;
    here.app.db.act(&here.by, ReopenCheckpoint { forum, id }).await?;
    here.app.sessions.forget();
    Ok(here.on_to(&here.to("/checkpoints"), "ok", &say::reopened()))
}
