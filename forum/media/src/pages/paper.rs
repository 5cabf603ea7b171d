//! One paper: its title, when it opens, its file in each language, and those that it had.

use super::{Sending, embargoes, languages, size, state, told_on, with_form};
use crate::{
    Words, clock,
    embargo::{is_item_open, must_edit},
    model::{Embargo, Paper, PaperFile, PaperFileId, PaperId},
    paper_acts::{SetPaper, WithdrawFile, WithdrawPaper},
    say, store,
    upload_acts::Target,
};
use askama::Template;
use axum::{Form as Posted, extract::Path, response::Response};
use forums::{Here, Shows};
use kernel::{
    Error, Lang, Result, Say, dates,
    form::Form,
    shell,
    web::{Frame, Link},
};

#[derive(Template)]
#[template(path = "pages/paper.html")]
struct PaperPage {
    f: Frame,
    t: Words,
    lang: Lang,
    form: Form,
    crumbs: Vec<Link>,
    title: Shows,
    state: (&'static str, String),
    is_kept_back: bool,
    is_withdrawn: bool,
    action: String,
    files: Vec<FileRow>,
    earlier: Vec<FileRow>,
    sending: Sending,
    unfinished: Vec<super::Unfinished>,
    languages: Vec<(String, String)>,
    embargoes: Vec<(String, String)>,
    clocks: String,
}

struct FileRow {
    href: String,
    lang: String,
    language: String,
    about: String,
    sent: String,
    replaced: String,
    withdraw: String,
}

/// The languages in which a paper can be read, for people.
pub(super) fn languages_of(files: &[PaperFile], paper: PaperId) -> String {
    let own = files.iter().filter(|file| file.paper == paper);
    own.map(|file| super::language_name(&file.language)).collect::<Vec<_>>().join(", ")
}

pub(super) async fn show(
    here: Here,
    Path((_, slug, id)): Path<(String, String, PaperId)>,
) -> Result<Response> {
    let it = changed(&here, id).await?;
    let mut tx = here.app.db.read().await?;
    let item = programme::item(&mut tx, here.forum.id, it.item).await?;
    item.filter(|item| item.slug == slug).ok_or(Error::NotFound)?;
    drop(tx);
    let mut form = Form::default();
    for (tag, version) in &it.title.versions {
        form.set(&format!("title-{tag}"), version.text.as_str());
    }
    form.set("embargo", it.embargo.word());
    form.set("opens", clock::local(&here, it.opens_at));
    page_with(&here, &it, form).await
}

async fn page_with(here: &Here, it: &Paper, form: Form) -> Result<Response> {
    let t = Words(here.lang);
    let mut tx = here.app.db.read().await?;
    let item = programme::item(&mut tx, here.forum.id, it.item).await?.ok_or(Error::NotFound)?;
    let is_item_open = is_item_open(&mut tx, here.forum.id, it.item).await?;
    let (files, earlier): (Vec<_>, Vec<_>) =
        store::files_of(&mut tx, it.id).await?.into_iter().partition(|file| file.replaced_at.is_none());
    let mut unfinished = super::unfinished(&mut tx, here, &item).await?;
    unfinished.retain(|upload| upload.key == it.id.to_string());
    let now = tx.now;
    drop(tx);
    let rows = |files: Vec<PaperFile>| files.iter().map(|file| row(here, file)).collect();
    let base = here.to(&format!("/media/{}/papers/{}", item.slug, it.id));
    let is_good = form.is_good();
    let the_page = PaperPage {
        f: here.frame(),
        t,
        lang: here.lang,
        form,
        crumbs: super::way_up(here, &item),
        title: Shows::of(here, &it.title),
        state: match it.withdrawn_at {
            Some(_) => ("neutral", t.state_withdrawn()),
            None => state(here, is_item_open, (it.embargo, it.opens_at), now),
        },
        is_kept_back: it.withdrawn_at.is_none() && !it.embargo.is_over(it.opens_at, now),
        is_withdrawn: it.withdrawn_at.is_some(),
        action: here.to(&format!("/papers/{}", it.id)),
        files: rows(files),
        earlier: rows(earlier),
        sending: Sending::new(here, &item, Target::Paper(it.id), base),
        unfinished,
        languages: languages(here),
        embargoes: embargoes(here, true),
        clocks: t.clocks(here.forum.zone.as_str()),
    };
    with_form(here, &the_page, is_good)
}

fn row(here: &Here, file: &PaperFile) -> FileRow {
    let at = |at| dates::moment(here.lang, at, &here.forum.time_zone());
    let href = here.to(&format!("/paper-files/{}", file.id));
    FileRow {
        lang: file.language.clone(),
        language: super::language_name(&file.language),
        about: format!("{}, {}", file.format.label(), here.lang.tell(&size(file.bytes))),
        sent: at(file.sent_at),
        replaced: file.replaced_at.map(at).unwrap_or_default(),
        withdraw: format!("{href}/withdraw"),
        href,
    }
}

/// The paper, for whoever may change it.
async fn changed(here: &Here, id: PaperId) -> Result<Paper> {
    must_edit(&here.by, here.forum.id)?;
    let mut tx = here.app.db.read().await?;
    store::paper(&mut tx, here.forum.id, id).await?.ok_or(Error::NotFound)
}

/// Back to the paper's page, with what came of it.
async fn done(here: &Here, it: &Paper, done: Result<Say>) -> Result<Response> {
    told_on(here, it.item, &format!("/papers/{}", it.id), done).await
}

pub(super) async fn save(
    here: Here,
    Path((_, id)): Path<(String, PaperId)>,
    Posted(mut form): Posted<Form>,
) -> Result<Response> {
    let it = changed(&here, id).await?;
    let act =
        |title, embargo, opens_at| SetPaper { forum: here.forum.id, paper: id, title, embargo, opens_at };
    if form.value("deed") == "show" {
        let shown = here.app.db.act(&here.by, act(None, Embargo::None, None)).await;
        return done(&here, &it, shown.map(|()| say::shown_now())).await;
    }
    let title = super::item::title(&here, &mut form, &it.title);
    let (embargo, opens_at) = clock::embargo(&here, &mut form, "embargo");
    if !form.is_good() {
        return page_with(&here, &it, form).await;
    }
    let saved = here.app.db.act(&here.by, act(Some(title), embargo, opens_at)).await;
    done(&here, &it, saved.map(|()| shell::say::saved())).await
}

async fn set_withdrawn(here: &Here, id: PaperId, withdrawn: bool, say: Say) -> Result<Response> {
    let it = changed(here, id).await?;
    let act = WithdrawPaper { forum: here.forum.id, paper: id, withdrawn };
    done(here, &it, here.app.db.act(&here.by, act).await.map(|()| say)).await
}

pub(super) async fn withdraw(here: Here, Path((_, id)): Path<(String, PaperId)>) -> Result<Response> {
    set_withdrawn(&here, id, true, say::paper_withdrawn()).await
}

pub(super) async fn bring_back(here: Here, Path((_, id)): Path<(String, PaperId)>) -> Result<Response> {
    set_withdrawn(&here, id, false, say::paper_is_back()).await
}

pub(super) async fn withdraw_file(
    here: Here,
    Path((_, id)): Path<(String, PaperFileId)>,
) -> Result<Response> {
    must_edit(&here.by, here.forum.id)?;
    let paper = here.app.db.act(&here.by, WithdrawFile { forum: here.forum.id, file: id }).await?;
    let it = changed(&here, paper).await?;
    done(&here, &it, Ok(say::file_withdrawn())).await
}
