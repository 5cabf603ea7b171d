//! The pages of recordings and papers: where they are kept in order, how they come in, how they go out.

mod giving;
mod item;
mod overview;
mod paper;
mod recording;
mod sending;
mod shown;

pub use giving::{Piece, give};

use crate::{
    Words,
    model::{Embargo, Recording},
    say, store,
};
use askama::Template;
use axum::{
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use forums::{Here, Shows};
use jiff::Timestamp;
use kernel::{
    Error, Result, Say, dates,
    db::Tx,
    rights::{Right, Scope},
    web::{Heading, MenuItem, Place, Routes, Who, page},
};
use programme::{Item, ItemId, Neighbours};

/// The routes of this room.
pub fn routes() -> Routes {
    let manage = Who::Holder(Right::ManageForum);
    Routes::new()
        .get("/f/{forum}/media", manage, overview::show)
        .get("/f/{forum}/media/{item}", manage, item::show)
        .post("/f/{forum}/media/{item}/uploads", manage, sending::start)
        .post("/f/{forum}/media/{item}/file", manage, sending::by_form)
        .post("/f/{forum}/media/{item}/streams", manage, item::add_stream)
        .post("/f/{forum}/media/{item}/papers", manage, item::add_paper)
        .get("/f/{forum}/media/{item}/recordings/{recording}", manage, recording::show)
        .get("/f/{forum}/media/{item}/papers/{paper}", manage, paper::show)
        .get("/f/{forum}/uploads/{upload}", manage, sending::stands)
        .patch("/f/{forum}/uploads/{upload}", manage, sending::go_on)
        .post("/f/{forum}/uploads/{upload}/drop", manage, sending::give_up)
        .get("/f/{forum}/recordings/{recording}", Who::Anyone, giving::recording)
        .get("/f/{forum}/recordings/{recording}/captions/{language}", Who::Anyone, giving::captions)
        .get("/f/{forum}/recordings/{recording}/poster", Who::Anyone, giving::poster)
        .post("/f/{forum}/recordings/{recording}", manage, recording::save)
        .post("/f/{forum}/recordings/{recording}/remove", manage, recording::remove)
        .post("/f/{forum}/recordings/{recording}/captions", manage, recording::set_captions)
        .post(
            "/f/{forum}/recordings/{recording}/captions/{language}/remove",
            manage,
            recording::remove_captions,
        )
        .post("/f/{forum}/recordings/{recording}/poster", manage, recording::set_poster)
        .post("/f/{forum}/recordings/{recording}/poster/remove", manage, recording::remove_poster)
        .post("/f/{forum}/papers/{paper}", manage, paper::save)
        .post("/f/{forum}/papers/{paper}/withdraw", manage, paper::withdraw)
        .post("/f/{forum}/papers/{paper}/bring-back", manage, paper::bring_back)
        .get("/f/{forum}/paper-files/{file}", Who::Anyone, giving::paper)
        .post("/f/{forum}/paper-files/{file}/withdraw", manage, paper::withdraw_file)
        .menu(MenuItem {
            place: Place::Tools(Heading::Programme),
            order: 60,
            path: "/media",
            label: |lang| Words(lang).title(),
            shown: |by, forum| by.person().is_some() && by.may(Right::ManageForum, Scope::forum(forum)),
        })
}

/// The programme's pages with recordings and papers on those of items.
#[must_use]
pub fn neighbour(others: Neighbours) -> Neighbours {
    Neighbours { additions: |tx, here, item| Box::pin(shown::on_page(tx, here, item)), ..others }
}

/// How large something is, for people: `34 MB`.
pub(crate) fn size(bytes: i64) -> Say {
    const MEGA: i64 = 1 << 20;
    const GIGA: i64 = 1 << 30;
    let rounded = |unit: i64| (bytes + unit / 2) / unit;
    if bytes >= GIGA && (bytes % GIGA == 0 || bytes >= 10 * GIGA) {
        say::gigabytes(rounded(GIGA))
    } else if bytes >= MEGA {
        say::megabytes(rounded(MEGA))
    } else {
        say::kilobytes(rounded(1 << 10).max(i64::from(bytes > 0)))
    }
}

/// The languages that something may be in: the coalition's, the reader's first, each with its name.
fn languages(here: &Here) -> Vec<(String, String)> {
    let mut all = here.app.house().languages.clone();
    all.sort_by_key(|tag| *tag != here.tag);
    all.into_iter().map(|tag| (tag.clone(), dates::language_name(&tag))).collect()
}

/// What a language is called in itself; empty where nobody said.
fn language_name(tag: &str) -> String {
    if tag.is_empty() { String::new() } else { dates::language_name(tag) }
}

/// What a recording is and in which language it is heard: `Video · Қазақша`.
pub(crate) fn label(t: Words, recording: &Recording) -> String {
    let (kind, language) = (shown::kind(t, recording.kind), language_name(&recording.language));
    if language.is_empty() { kind } else { format!("{kind} · {language}") }
}

/// What may keep something back, for a choice.
fn embargoes(here: &Here, with_time: bool) -> Vec<(String, String)> {
    let t = Words(here.lang);
    let one = |embargo: Embargo, words: String| (embargo.word().to_owned(), words);
    let mut all = vec![one(Embargo::None, t.embargo_none())];
    if with_time {
        all.push(one(Embargo::Until, t.embargo_until()));
    }
    all.push(one(Embargo::ByHand, t.embargo_by_hand()));
    all
}

/// Who gets something so far: colour and words.
fn state(
    here: &Here,
    is_item_open: bool,
    (embargo, opens_at): (Embargo, Option<Timestamp>),
    now: Timestamp,
) -> (&'static str, String) {
    let t = Words(here.lang);
    match (is_item_open, embargo, opens_at) {
        (false, _, _) => ("warn", t.state_address()),
        (true, Embargo::None, _) => ("ok", t.state_open()),
        (true, Embargo::Until, Some(at)) if at > now => {
            ("warn", t.state_until(dates::moment(here.lang, at, &here.forum.time_zone())))
        }
        (true, Embargo::Until, _) => ("ok", t.state_open()),
        (true, Embargo::ByHand, _) => ("neutral", t.state_by_hand()),
    }
}

/// The page about an item, or one below it; of an item that left the programme, the page about all of them.
async fn page_of(tx: &mut Tx, here: &Here, item: ItemId, below: &str) -> Result<String> {
    let item = programme::item(tx, here.forum.id, item).await?;
    Ok(item.map_or_else(|| here.to("/media"), |item| here.to(&format!("/media/{}{below}", item.slug))))
}

/// Back to a page, with what came of it.
fn told(here: &Here, back: &str, done: Result<Say>) -> Result<Response> {
    match done {
        Ok(say) => Ok(here.on_to(back, "ok", &say)),
        Err(Error::Refused(why)) => Ok(here.on_to(back, "error", &why)),
        Err(error) => Err(error),
    }
}

/// Back to the page of something of an item, with what came of it.
async fn told_on(here: &Here, item: ItemId, below: &str, done: Result<Say>) -> Result<Response> {
    let mut tx = here.app.db.read().await?;
    let back = page_of(&mut tx, here, item, below).await?;
    drop(tx);
    told(here, &back, done)
}

/// A page with a form on it: one that was refused is shown again, with what was typed.
fn with_form(here: &Here, shown: &impl Template, is_good: bool) -> Result<Response> {
    let mut response = page(here, shown)?;
    if !is_good {
        *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    }
    Ok(response)
}

/// On to a page without a word.
fn on_to(back: &str) -> Response {
    Redirect::to(back).into_response()
}

/// A file that is being sent, or was left.
struct Unfinished {
    name: String,
    part: String,
    whole: String,
    language: String,
    drop: String,
    /// For the island: where it goes on, and by what the file is known.
    href: String,
    bytes: i64,
    modified: i64,
    key: String,
}

/// What is being sent for an item.
async fn unfinished(tx: &mut Tx, here: &Here, item: &Item) -> Result<Vec<Unfinished>> {
    let told = |bytes| here.lang.tell(&size(bytes));
    let one = |it: crate::model::Upload| Unfinished {
        part: told(it.received),
        whole: told(it.bytes),
        language: language_name(&it.language),
        drop: here.to(&format!("/uploads/{}/drop", it.id)),
        href: here.to(&format!("/uploads/{}", it.id)),
        bytes: it.bytes,
        modified: it.modified,
        key: key(it.recording.map(|id| id.0), it.paper.map(|id| id.0)),
        name: it.name,
    };
    Ok(store::uploads(tx, item.id).await?.into_iter().map(one).collect())
}

/// What an upload is for, as forms and the island say it.
fn key(recording: Option<uuid::Uuid>, paper: Option<uuid::Uuid>) -> String {
    recording.or(paper).map(|id| id.to_string()).unwrap_or_default()
}

/// The form that sends a file.
struct Sending {
    /// Where an island begins, and where an ordinary form goes.
    start: String,
    form: String,
    /// Where one goes when the file is there.
    next: String,
    /// The hidden field that says for what, and its value; empty for a recording of its own.
    target: (&'static str, String),
    label: String,
    help: String,
    accepts: &'static str,
    /// What an ordinary form carries.
    form_help: String,
}

impl Sending {
    fn new(here: &Here, item: &Item, target: crate::upload_acts::Target, next: String) -> Sending {
        use crate::upload_acts::Target;
        let t = Words(here.lang);
        let purpose = target.purpose();
        let told = |bytes| here.lang.tell(&size(bytes));
        let base = here.to(&format!("/media/{}", item.slug));
        Sending {
            start: format!("{base}/uploads"),
            form: format!("{base}/file"),
            next,
            target: match target {
                Target::Recording => ("target", String::new()),
                Target::FileOf(id) => ("recording", id.to_string()),
                Target::Paper(id) => ("paper", id.to_string()),
            },
            label: t.file(),
            help: kernel::shell::Words(here.lang).file_limit(told(purpose.bytes_max()), purpose.takes()),
            accepts: purpose.accepts(),
            form_help: t.form_help(told(crate::limits::FORM_BYTES_MAX)),
        }
    }
}

/// An item's title, and the way up from a page about it.
fn way_up(here: &Here, item: &Item) -> Vec<kernel::web::Link> {
    let link = |href: String, label: String| kernel::web::Link { href, label, current: false };
    vec![
        link(here.to("/media"), Words(here.lang).title()),
        link(here.to(&format!("/media/{}", item.slug)), Shows::of(here, &item.title).text),
    ]
}
