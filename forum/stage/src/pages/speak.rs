//! Asking for the floor from one's own telephone.

use super::{
    phone::{self, Crowd},
    reader::Reader,
    shown::{self, ClockShown, OnStage, Speaker, hall_name},
};
use crate::{
    Words, acts,
    acts::{Join, Leave},
    model::{Contribution, Motion, State, left, topic},
    public::Public,
    say,
};
use askama::Template;
use axum::{
    Form as Posted,
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use forums::{Here, Shows};
use kernel::{
    Error, Result,
    db::Tx,
    form::Form,
    web::{Frame, page},
};
use programme::Item;
use registration::Registration;

#[derive(Template)]
#[template(path = "pages/speak.html")]
struct SpeakPage {
    f: Frame,
    t: Words,
    title: Shows,
    time: String,
    now: i64,
    source: String,
    stream: String,
    /// Why a question was not taken; empty: none was refused.
    refused: String,
    p: Phone,
}

#[derive(Template)]
#[template(path = "pages/speak.html", block = "phone")]
struct PhonePart {
    f: Frame,
    t: Words,
    source: String,
    p: Phone,
}

/// Everything that moves.
struct Phone {
    /// Why one may not ask for the floor; empty where one may.
    barred: String,
    open: bool,
    speaker: Option<Speaker>,
    clock: Option<ClockShown>,
    mine: Vec<Mine>,
    /// Contributions that wait.
    waiting: usize,
    /// What one's own delegation has left, where that is limited.
    left: String,
    kinds: Vec<(String, String)>,
    motions: Vec<(String, String)>,
    halls: Vec<(String, String)>,
    crowd: Crowd,
    /// What was typed and not sent, since it was refused.
    words: String,
}

/// A contribution of one's own.
struct Mine {
    id: String,
    kind: String,
    /// 0: it is being heard.
    place: usize,
}

pub(super) async fn show(here: Here, Path((_, slug)): Path<(String, String)>) -> Result<Response> {
    let mut tx = here.app.db.read().await?;
    let item = item_of(&mut tx, &here, &slug).await?;
    if here.part {
        let (f, t) = (here.frame(), Words(here.lang));
        let source = here.to(&format!("/speak/{slug}"));
        let p = phone(&mut tx, &here, item).await?;
        return page(&here, &PhonePart { f, t, source, p });
    }
    page(&here, &speak_page(&mut tx, &here, item, &slug).await?)
}

async fn speak_page(tx: &mut Tx, here: &Here, item: Item, slug: &str) -> Result<SpeakPage> {
    Ok(SpeakPage {
        f: here.frame(),
        t: Words(here.lang),
        title: Shows::of(here, &item.title),
        time: here.to("/time"),
        now: tx.now.as_millisecond(),
        source: here.to(&format!("/speak/{slug}")),
        stream: here.app.live_address(&[topic(item.id.0)]),
        refused: String::new(),
        p: phone(tx, here, item).await?,
    })
}

/// The page once more, with what was typed and why it was refused.
async fn again(here: &Here, item: Item, slug: &str, words: &str, why: &kernel::Say) -> Result<Response> {
    let mut tx = here.app.db.read().await?;
    let mut shown = speak_page(&mut tx, here, item, slug).await?;
    shown.p.words = words.to_owned();
    shown.refused = here.lang.tell(why);
    let mut response = page(here, &shown)?;
    *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(response)
}

async fn item_of(tx: &mut Tx, here: &Here, slug: &str) -> Result<Item> {
    programme::item_of_word(tx, here.forum.id, slug).await?.ok_or(Error::NotFound)
}

async fn phone(tx: &mut Tx, here: &Here, item: Item) -> Result<Phone> {
    let t = Words(here.lang);
    let now = tx.now;
    let (registration, mut barred) = match acts::credentialed(tx, here.forum.id, here.person()?).await {
        Ok(registration) => (Some(registration), String::new()),
        Err(Error::Refused(say)) => (None, here.lang.tell(&say)),
        Err(error) => return Err(error),
    };
    if let Some(it) = &registration {
        barred = not_credentialed(tx, here, it).await?;
    }
    if let Err(Error::Refused(say)) = acts::takes_telephones(tx, here.forum.id).await {
        barred = here.lang.tell(&say);
    }
    let public = Public::of(tx, here.forum.id).await?;
    let stage = OnStage::public(tx, &public, item).await?;
    let me = registration.as_ref().map(|it| it.id);
    let crowd = Crowd::of(tx, here, &public, stage.item.id, me, stage.list.rules.questions).await?;
    let rooms = programme::rooms(tx, here.forum.id).await?;
    let id = registration.as_ref().map(|it| it.id);
    let own = |state: State| {
        stage
            .entries
            .iter()
            .filter(move |it| it.registration.is_some() && it.registration == id && it.state == state)
    };
    let place = |entry| stage.places.iter().position(|it| it.id == entry).map_or(0, |at| at + 1);
    let mine = own(State::Speaking).chain(own(State::Waiting)).map(|it| Mine {
        id: it.id.to_string(),
        kind: shown::contribution(t, it.kind, it.motion),
        place: place(it.id),
    });
    let speaking = stage.speaking();
    let running = speaking.map(|it| (it, stage.list.clock().spent_at(now)));
    let left_ms =
        registration.as_ref().and_then(|it| left(&stage.list.rules, &stage.entries, it.delegation, running));
    let several = stage.list.halls.len() > 1;
    let halls = rooms.iter().filter(|room| several && stage.list.halls.contains(&room.id));
    let taken = |kind: &str| own(State::Waiting).chain(own(State::Speaking)).any(|it| it.kind.word() == kind);
    let open = stage.list.open;
    let asks = |kind: &str| open || !matches!(kind, "speech" | "question");
    Ok(Phone {
        barred,
        open,
        speaker: speaking.map(|it| Speaker::of(Reader::Visitor(here, now), it)),
        clock: speaking.map(|_| ClockShown::of(stage.list.clock(), stage.list.rules.warn_s, Some(now))),
        mine: mine.collect(),
        waiting: stage.places.len(),
        left: left_ms.map(shown::minutes).unwrap_or_default(),
        kinds: shown::kinds(t).into_iter().filter(|(kind, _)| asks(kind) && !taken(kind)).collect(),
        motions: shown::motions(t),
        halls: halls.map(|room| (room.id.to_string(), hall_name(here, room).text)).collect(),
        crowd,
        words: String::new(),
    })
}

/// What is said to whoever's category may not speak; else nothing.
async fn not_credentialed(tx: &mut Tx, here: &Here, registration: &Registration) -> Result<String> {
    if acts::may_ask(tx, registration).await? {
        return Ok(String::new());
    }
    let category = forums::category(tx, registration.category).await?;
    let name = category.map(|it| Shows::of(here, &it.name).text).unwrap_or_default();
    Ok(Words(here.lang).your_category_may_not_speak(name))
}

pub(super) async fn act(
    here: Here,
    Path((_, slug)): Path<(String, String)>,
    Posted(form): Posted<Form>,
) -> Result<Response> {
    let mut tx = here.app.db.read().await?;
    let item = item_of(&mut tx, &here, &slug).await?;
    drop(tx);
    let back = here.to(&format!("/speak/{slug}"));
    match done(&here, &item, &form).await {
        Ok((part, Some(say))) => Ok(here.on_to(&format!("{back}{part}"), "ok", &say)),
        Ok((part, None)) => Ok(Redirect::to(&format!("{back}{part}")).into_response()),
        // What was typed is not lost.
        Err(Error::Refused(say)) if !form.value("words").is_empty() => {
            again(&here, item, &slug, form.value("words"), &say).await
        }
        Err(Error::Refused(say)) => Ok(here.on_to(&back, "warn", &say)),
        Err(error) => Err(error),
    }
}

/// Where on the page it goes on, and what is said.
async fn done(here: &Here, item: &Item, form: &Form) -> Result<(&'static str, Option<kernel::Say>)> {
    let forum = here.forum.id;
    match phone::done(here, item, form).await? {
        Some(("polls", said)) => return Ok(("#polls", said)),
        Some((_, said)) => return Ok(("#questions", said)),
        None => {}
    }
    if let Ok(entry) = form.value("leave").parse() {
        here.app.db.act(&here.by, Leave { forum, entry }).await?;
        return Ok(("", Some(say::you_left())));
    }
    let join = Join {
        forum,
        item: item.id,
        kind: Contribution::from_word(form.value("kind"))
            .ok_or_else(|| Error::Refused(say::choose_a_kind()))?,
        motion: Motion::from_word(form.value("motion")),
        hall: form.value("hall").parse().ok(),
    };
    let is_new = here.app.db.act(&here.by, join).await?;
    Ok(("", Some(if is_new { say::you_wait() } else { say::you_wait_already() })))
}
