//! How a forum's site and badges look, as its organisers set it, beside a badge as it will be.

use crate::{Words, print::example, say};
use askama::Template;
use axum::{
    Form as Posted,
    extract::Query,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use forums::{
    ChangeDetails, Details, Here,
    meanwhile::{self, BASE, Values},
};
use kernel::{
    Error, Lang, Result,
    form::Form,
    rights::{Right, Scope},
    shell,
    web::{Frame, Link, Routes, Who, page},
};
use serde::Deserialize;

pub(crate) fn routes() -> Routes {
    let manage = Who::Holder(Right::ManageForum);
    Routes::new()
        .get("/f/{forum}/details/look", manage, show)
        .post("/f/{forum}/details/look", manage, save)
        .get("/f/{forum}/details/look/badge.png", manage, badge)
}

fn must_manage(here: &Here) -> Result<()> {
    here.by.must(Right::ManageForum, Scope::forum(here.forum.id.0))
}

#[derive(Template)]
#[template(path = "look.html")]
struct LookPage {
    f: Frame,
    t: Words,
    lang: Lang,
    crumbs: Vec<Link>,
    action: String,
    form: Form,
    /// Somebody else was faster.
    meanwhile: bool,
    photo: bool,
    /// The stylesheet with the colour of now: browsers keep the forum's own for some minutes.
    colour: String,
    badge: String,
}

/// Under which control the act says that somebody else was faster.
const SEEN: &str = "seen";

async fn details_of(here: &Here) -> Result<Details> {
    let mut tx = here.app.db.read().await?;
    let forum = forums::forum_by_id(&mut tx, here.forum.id).await?.ok_or(Error::NotFound)?;
    let cities = forums::cities(&mut tx, forum.id).await?;
    Ok(Details::of(&forum, &cities))
}

/// What stands in the controls. A box that is not ticked is not sent, so it is two buttons to the comparison.
fn stands(details: &Details) -> Values {
    let photo = if details.photo_on_badge { "yes" } else { "no" };
    [("accent", details.accent.as_str()), ("photo", photo)]
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .into()
}

async fn show(here: Here) -> Result<Response> {
    must_manage(&here)?;
    let details = details_of(&here).await?;
    let mut form = Form::default();
    for (name, value) in stands(&details) {
        form.set(&name, value);
    }
    page(&here, &look_page(&here, &details, form))
}

fn look_page(here: &Here, now: &Details, mut form: Form) -> LookPage {
    let t = Words(here.lang);
    form.set(BASE, meanwhile::base(&stands(now)));
    let photo = form.has("photo", "yes");
    let word = if photo { "yes" } else { "no" };
    LookPage {
        f: here.frame(),
        t,
        lang: here.lang,
        crumbs: vec![Link { href: here.to("/details"), label: t.look_back(), current: false }],
        action: here.to("/details/look"),
        meanwhile: !form.value(SEEN).is_empty(),
        photo,
        colour: format!("/forum/{}.css?{}", here.forum.slug, now.accent.trim_start_matches('#')),
        badge: here.to(&format!("/details/look/badge.png?photo={word}")),
        form,
    }
}

async fn save(here: Here, Posted(mut form): Posted<Form>) -> Result<Response> {
    must_manage(&here)?;
    let now = details_of(&here).await?;
    if form.values("photo").is_empty() {
        form.set("photo", "no");
    }
    if form.has("do", "preview") {
        return page(&here, &look_page(&here, &now, form));
    }
    let stands = stands(&now);
    let both = meanwhile::take_over(&mut form, &stands);
    form.set(SEEN, if both.is_empty() { "" } else { "yes" });
    for name in &both {
        form.refuse(name, say::now_stands(stands.get(name).map_or("", String::as_str)));
    }
    if form.is_good() {
        let (accent, photo_on_badge) =
            (form.value("accent").trim().to_ascii_lowercase(), form.has("photo", "yes"));
        let details = Details { accent, photo_on_badge, ..now.clone() };
        let act = ChangeDetails { forum: here.forum.id, seen: now.clone(), details };
        match here.app.db.act(&here.by, act).await {
            Ok(()) => return Ok(here.on_to(&here.to("/details/look"), "ok", &shell::say::saved())),
            Err(Error::Invalid(errors)) => refuse(&mut form, errors),
            Err(error) => return Err(error),
        }
    }
    let late = !form.value(SEEN).is_empty();
    let status = if late { StatusCode::CONFLICT } else { StatusCode::UNPROCESSABLE_ENTITY };
    let again = page(&here, &look_page(&here, &now, form))?;
    Ok((status, again).into_response())
}

fn refuse(form: &mut Form, errors: Vec<(String, kernel::Say)>) {
    for (field, say) in errors {
        // Somebody saved between this page's look and its act: once more, and both are compared again.
        if field == SEEN {
            form.set(SEEN, "yes");
        }
        form.refuse(if field == SEEN { "accent" } else { &field }, say);
    }
}

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    photo: String,
}

/// A badge of whoever looks, with a code that belongs to no ticket.
async fn badge(here: Here, Query(asked): Query<Asked>) -> Result<Response> {
    must_manage(&here)?;
    let bytes = example::picture(&here, asked.photo == "yes").await?;
    let headers = [(header::CONTENT_TYPE, "image/png"), (header::CACHE_CONTROL, "private, no-store")];
    Ok((headers, bytes).into_response())
}
