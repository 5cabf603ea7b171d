//! The pages of notices: everybody's list, and those of whoever runs the forum.

mod deeds;
mod list;
mod one;
mod write;

use crate::{
    Words,
    acts::must_run,
    model::{BANNER_LETTERS_MAX, Notice},
    readers::is_reader,
    store,
};
use askama::Template;
use axum::{extract::Path, response::Response};
use forums::{ForumId, Here};
use futures_util::future::BoxFuture;
use kernel::{
    Result,
    db::Tx,
    rights::{Right, Scope},
    web::{Banner, Banners, Frame, Heading, MenuItem, Place, Routes, Visit, Who, page},
};
use people::PersonId;
use uuid::Uuid;

/// The routes of this room.
pub fn routes() -> Routes {
    let manage = Who::Holder(Right::ManageForum);
    Routes::new()
        .get("/f/{forum}/notices", Who::Anyone, list::show)
        .get("/f/{forum}/notices/shown", Who::Anyone, shown)
        .get("/f/{forum}/notices/new", manage, write::new)
        .get("/f/{forum}/notices/{notice}", manage, one::show)
        .get("/f/{forum}/notices/{notice}/edit", manage, write::show)
        .post("/f/{forum}/notices/{notice}/edit", manage, write::save)
        .post("/f/{forum}/notices/{notice}/send", manage, deeds::send)
        .post("/f/{forum}/notices/{notice}/end", manage, deeds::end)
        .post("/f/{forum}/notices/{notice}/correct", manage, deeds::correct)
        .post("/f/{forum}/notices/{notice}/discard", manage, deeds::discard)
        .banners(Banners { path: "/notices/shown", of: banners })
        .menu(MenuItem {
            place: Place::Site,
            order: 14,
            path: "/notices",
            label: |lang| Words(lang).title(),
            shown: |by, forum| !by.may(Right::ManageForum, Scope::forum(forum)),
        })
        .menu(MenuItem {
            place: Place::Tools(Heading::Messages),
            order: 10,
            path: "/notices",
            label: |lang| Words(lang).title(),
            shown: |by, forum| by.person().is_some() && by.may(Right::ManageForum, Scope::forum(forum)),
        })
}

/// Whether this visitor is shown a notice that was sent: it is for everybody, they are of its audience, or they run the
/// forum.
async fn is_for(tx: &mut Tx, visit: &Visit, forum: ForumId, notice: &Notice) -> Result<bool> {
    if notice.audience().is_everybody() || must_run(&visit.by, forum).is_ok() {
        return Ok(true);
    }
    match visit.by.person() {
        Some(person) => is_reader(tx, forum, &notice.audience(), PersonId(person)).await,
        None => Ok(false),
    }
}

/// What stands above the pages of a forum.
fn banners<'v>(tx: &'v mut Tx, visit: &'v Visit, forum: Uuid) -> BoxFuture<'v, Result<Vec<Banner>>> {
    Box::pin(async move {
        let forum = ForumId(forum);
        let mut found = vec![];
        for notice in store::shown(tx, forum).await? {
            if is_for(tx, visit, forum, &notice).await? {
                found.push(banner(visit, forum, &notice));
            }
        }
        Ok(found)
    })
}

fn banner(visit: &Visit, forum: ForumId, notice: &Notice) -> Banner {
    let (house, chain) = (visit.app.house(), visit.chain());
    let slug = house.forums.iter().find(|it| it.id == forum.0).map_or("", |it| it.slug.as_str());
    let shown = notice.title.show(&visit.tag, &chain);
    let body = notice.body.in_lang(shown.lang, &chain);
    let is_short = body.chars().count() <= BANNER_LETTERS_MAX;
    Banner {
        href: visit.to_forum(slug, &format!("/notices#n-{}", notice.id)),
        lang: if shown.lang == visit.tag { String::new() } else { shown.lang.to_owned() },
        title: shown.text.to_owned(),
        body: if is_short { body.to_owned() } else { String::new() },
    }
}

#[derive(Template)]
#[template(path = "pages/shown.html")]
struct ShownPart {
    f: Frame,
}

/// What stands above the pages, asked for anew.
async fn shown(here: Here, Path(_): Path<String>) -> Result<Response> {
    let mut tx = here.app.db.read().await?;
    let mut f = here.frame();
    f.banners = banners(&mut tx, &here, here.forum.id.0).await?;
    page(&here, &ShownPart { f })
}
