//! Pictures for the screens: how they come, go, and are given out.

use super::{reader::Reader, seen::PictureShown};
use crate::{
    Words,
    acts::{AddPicture, RemovePicture, must_run},
    model::{Focus, PICTURE_LETTERS_MAX, PictureId},
    public::Public,
    say, store,
};
use askama::Template;
use axum::{
    extract::{Multipart, Path},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use forums::Here;
use kernel::{
    Error, Lang, Result, Text,
    db::{Json, Tx},
    form::Form,
    rights::{Right, Scope},
    web::{Frame, Link, Upload, page},
};

#[derive(Template)]
#[template(path = "pages/pictures.html")]
struct PicturesPage {
    f: Frame,
    t: Words,
    lang: Lang,
    crumbs: Vec<Link>,
    action: String,
    form: Form,
    pictures: Vec<Row>,
}

struct Row {
    shown: PictureShown,
    on_screen: bool,
    remove: String,
}

pub(super) async fn show(here: Here, Path(_): Path<String>) -> Result<Response> {
    page_with(&here, Form::default()).await
}

async fn page_with(here: &Here, form: Form) -> Result<Response> {
    must_run(&here.by, here.forum.id)?;
    let mut tx = here.app.db.read().await?;
    let reader = Reader::Visitor(here, tx.now);
    let action = here.to("/stage-pictures");
    let mut pictures = vec![];
    for it in store::pictures(&mut tx, here.forum.id).await? {
        pictures.push(Row {
            on_screen: is_shown(&mut tx, here, it.id).await?,
            remove: format!("{action}/{}/remove", it.id),
            shown: PictureShown::of(reader, here.forum.id, &it),
        });
    }
    drop(tx);
    let (t, is_good) = (Words(here.lang), form.is_good());
    let crumbs = vec![Link { href: here.to("/stage"), label: t.title(), current: false }];
    let shown = PicturesPage { f: here.frame(), t, lang: here.lang, crumbs, action, form, pictures };
    let mut response = page(here, &shown)?;
    if !is_good {
        *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    }
    Ok(response)
}

/// Whether a screen shows a picture to everybody.
async fn is_shown(tx: &mut Tx, here: &Here, id: PictureId) -> Result<bool> {
    let halls = Public::of(tx, here.forum.id).await?.halls(tx).await?;
    Ok(halls.iter().any(|hall| hall.focus == Some(Json(Focus::Picture(id)))))
}

pub(super) async fn add(here: Here, Path(_): Path<String>, sent: Multipart) -> Result<Response> {
    must_run(&here.by, here.forum.id)?;
    let Upload { mut form, bytes } = Upload::read(sent).await?;
    let words = form.value("shows").trim().to_owned();
    if words.is_empty() {
        form.refuse("shows", say::picture_words_needed());
    }
    let files = here.app.files.clone();
    // Decoded away from the async threads, and kept before it is named.
    let keeping = tokio::task::spawn_blocking(move || match people::photo::slide(&bytes) {
        Ok(slide) => files.keep(&slide).map(Ok),
        Err(why) => Ok(Err(why)),
    });
    let file = match keeping.await.map_err(anyhow::Error::from)?? {
        Ok(file) => file,
        Err(why) => {
            form.refuse("file", why);
            return page_with(&here, form).await;
        }
    };
    let shows = Text::new(&here.tag, &words);
    let added = match form.is_good() {
        true => here.app.db.act(&here.by, AddPicture { forum: here.forum.id, file, shows }).await.map(drop),
        false => Err(Error::Invalid(vec![])),
    };
    if added.is_err() {
        here.app.files.remove_all(vec![file]).await?;
    }
    match added {
        Ok(()) => Ok(here.on_to(&here.to("/stage-pictures"), "ok", &say::picture_added())),
        Err(Error::Invalid(wrong)) => {
            for (field, say) in wrong {
                form.refuse(&field, say);
            }
            page_with(&here, form).await
        }
        Err(Error::Refused(say)) => Ok(here.on_to(&here.to("/stage-pictures"), "warn", &say)),
        Err(error) => Err(error),
    }
}

pub(super) async fn remove(here: Here, Path((_, picture)): Path<(String, PictureId)>) -> Result<Response> {
    let back = here.to("/stage-pictures");
    match here.app.db.act(&here.by, RemovePicture { forum: here.forum.id, picture }).await {
        Ok(()) => Ok(here.on_to(&back, "ok", &say::picture_removed())),
        Err(Error::Refused(say)) => Ok(here.on_to(&back, "warn", &say)),
        Err(error) => Err(error),
    }
}

/// The picture: everybody's while a screen shows it, else of those who run the stage. Others do not learn that it is there.
pub(super) async fn give(
    here: Here,
    Path((_, id)): Path<(String, PictureId)>,
    headers: HeaderMap,
) -> Result<Response> {
    let mut tx = here.app.db.read().await?;
    let picture = store::picture(&mut tx, here.forum.id, id).await?.ok_or(Error::NotFound)?;
    let is_open = is_shown(&mut tx, &here, id).await?;
    drop(tx);
    if !is_open && !here.by.may(Right::RunStage, Scope::forum(here.forum.id.0)) {
        return Err(Error::NotFound);
    }
    media::picture(&here, &headers, picture.file, is_open).await
}
