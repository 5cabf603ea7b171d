//! The form of a zone, and what is done with one.

use crate::{
    Words,
    model::ZoneId,
    organiser_pages::may,
    say, store,
    zones::{CloseZone, MoveZone, NAME_LETTERS_MAX, ReopenZone, SEEN, SaveZone, seen_of},
};
use askama::Template;
use axum::{
    extract::{Form, Path},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use forums::{
    Here,
    text_fields::{self, TextFields},
};
use kernel::{
    Error, Lang, Result, Say, Text,
    db::fresh_id,
    form::Form as Filled,
    rights::Right,
    web::{Frame, Link, Routes, Who, page},
};

pub(crate) fn routes() -> Routes {
    let manage = Who::Holder(Right::ManageForum);
    Routes::new()
        .get("/f/{forum}/checkpoints/zones/new", manage, new)
        .get("/f/{forum}/checkpoints/zones/{zone}", manage, show)
        .post("/f/{forum}/checkpoints/zones/{zone}", manage, save)
        .post("/f/{forum}/checkpoints/zones/{zone}/move", manage, go)
        .post("/f/{forum}/checkpoints/zones/{zone}/close", manage, close)
        .post("/f/{forum}/checkpoints/zones/{zone}/reopen", manage, reopen)
}

#[derive(Template)]
#[template(path = "zone.html")]
struct ZonePage {
    f: Frame,
    t: Words,
    lang: Lang,
    crumbs: Vec<Link>,
    heading: String,
    history: String,
    form: Filled,
    action: String,
    name: TextFields,
}

/// The way back to all of them.
pub(crate) fn crumbs(here: &Here) -> Vec<Link> {
    vec![Link { href: here.to("/checkpoints"), label: Words(here.lang).checkpoints(), current: false }]
}

/// Where the fault of an act stands in a form: what it says of a name belongs to the name's first field.
pub(crate) fn refuse(here: &Here, form: &mut Filled, errors: Vec<(String, Say)>) {
    for (field, say) in errors {
        let field = if field == "name" { text_fields::first_name(here, "name") } else { field };
        form.refuse(&field, say);
    }
}

type At = Path<(String, ZoneId)>;

async fn new(here: Here) -> Result<Response> {
    may(&here)?;
    let id = ZoneId(fresh_id(&here.app.db.clock));
    page(&here, &the_page(&here, id, None, Filled::default()))
}

async fn show(here: Here, Path((_, id)): At) -> Result<Response> {
    let name = name_of(&here, id).await?.ok_or(Error::NotFound)?;
    let mut form = Filled::default();
    form.set(SEEN, name.1);
    text_fields::fill(&mut form, "name", &name.0);
    page(&here, &the_page(&here, id, Some(&name.0), form))
}

/// The name of a zone, and what an editor sees of it.
async fn name_of(here: &Here, id: ZoneId) -> Result<Option<(Text, String)>> {
    let forum = may(here)?;
    let mut tx = here.app.db.read().await?;
    let zone = store::zones(&mut tx, forum).await?.into_iter().find(|zone| zone.id == id);
    Ok(zone.map(|zone| ((*zone.name).clone(), seen_of(&zone))))
}

fn the_page(here: &Here, id: ZoneId, known: Option<&Text>, form: Filled) -> ZonePage {
    let t = Words(here.lang);
    let name = known.map(|name| name.in_lang(&here.tag, &here.chain()).to_owned());
    ZonePage {
        f: here.frame(),
        t,
        lang: here.lang,
        crumbs: crumbs(here),
        heading: name.unwrap_or_else(|| t.new_zone()),
        history: if known.is_some() { here.history("zone", id.0) } else { String::new() },
        action: here.to(&format!("/checkpoints/zones/{id}")),
        name: text_fields::fields(here, &form, "name", |language| t.name_in(language)),
        form,
    }
}

async fn save(here: Here, Path((_, id)): At, Form(mut form): Form<Filled>) -> Result<Response> {
    let forum = may(&here)?;
    let known = name_of(&here, id).await?;
    let empty = Text::default();
    let before = known.as_ref().map(|(name, _)| name);
    let name = text_fields::read(&here, &mut form, "name", before.unwrap_or(&empty), NAME_LETTERS_MAX);
    let mut status = StatusCode::UNPROCESSABLE_ENTITY;
    if form.is_good() {
        let act = SaveZone { forum, id, seen: form.value(SEEN).to_owned(), name };
        match here.app.db.act(&here.by, act).await {
            Ok(()) => return Ok(here.on_to(&here.to("/checkpoints"), "ok", &say::saved())),
            Err(Error::Refused(say)) => return Ok(here.on_to(&here.to("/checkpoints"), "warn", &say)),
            Err(Error::Invalid(errors)) => {
                if errors.iter().any(|(field, _)| field == SEEN) {
                    // Whoever saves again has seen it.
                    form.set(SEEN, name_of(&here, id).await?.map(|(_, seen)| seen).unwrap_or_default());
                    status = StatusCode::CONFLICT;
                }
                refuse(&here, &mut form, errors);
            }
            Err(error) => return Err(error),
        }
    }
    Ok((status, page(&here, &the_page(&here, id, before, form))?).into_response())
}

/// Which way a form wants something to go.
pub(crate) fn is_up(form: &Filled) -> Result<bool> {
    match form.value("to") {
        "up" => Ok(true),
        "down" => Ok(false),
        _ => Err(Error::NotFound),
    }
}

async fn go(here: Here, Path((_, id)): At, Form(form): Form<Filled>) -> Result<Response> {
    let forum = may(&here)?;
    here.app.db.act(&here.by, MoveZone { forum, id, up: is_up(&form)? }).await?;
    Ok(here.on_to(&here.to("/checkpoints"), "ok", &say::moved()))
}

async fn close(here: Here, Path((_, id)): At) -> Result<Response> {
    let forum = may(&here)?;
    here.app.db.act(&here.by, CloseZone { forum, id }).await?;
    here.app.sessions.forget();
    Ok(here.on_to(&here.to("/checkpoints"), "ok", &say::closed()))
}

async fn reopen(here: Here, Path((_, id)): At) -> Result<Response> {
    let forum = may(&here)?;
    here.app.db.act(&here.by, ReopenZone { forum, id }).await?;
    here.app.sessions.forget();
    Ok(here.on_to(&here.to("/checkpoints"), "ok", &say::reopened()))
}
