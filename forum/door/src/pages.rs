//! The check-in page.

use crate::{
    Words,
    acts::{Scan, Shown, scan},
    by_name::{Hits, found},
    cards::{Card, card},
    enrol_pages,
    mistakes::{Mistake, mistake},
    model::{Checkpoint, CheckpointId, DeviceId, Direction, Stored, Verdict, Way},
    organiser_pages, store,
    verdict_words::{clock, tone, word},
};
use askama::Template;
use axum::{
    extract::{Form, Path, Query},
    http::{StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use kernel::{
    Error, Result, dates,
    db::{Tx, fresh_id},
    form::Form as Filled,
    live::Topic,
    rights::{By, Right, Scope},
    shell,
    web::{Frame, Heading, Place, Routes, Visit, Who, page},
};
use people::Seen;
use uuid::Uuid;

/// The routes of this room.
pub fn routes() -> Routes {
    Routes::new()
        .get("/door", Who::Reader, desk)
        .post("/door", Who::Reader, read_ticket)
        .get("/f/{forum}/at-the-door", Who::Holder(Right::Scan), to_the_door)
        .get("/door/log", Who::Reader, log)
        .get("/door/place", Who::Reader, place_part)
        .get("/door/ways", Who::Reader, ways_part)
        .get("/door/photo/{registration}", Who::Reader, photo)
        .merge(enrol_pages::routes())
        .merge(organiser_pages::routes())
        .menu(kernel::web::MenuItem {
            place: Place::Tools(Heading::Entry),
            order: 30,
            path: "/checkpoints",
            label: |lang| Words(lang).checkpoints(),
            shown: |by, forum| by.may(Right::ManageForum, Scope::forum(forum)),
        })
        .menu(kernel::web::MenuItem {
            place: Place::Tools(Heading::Entry),
            order: 20,
            path: "/at-the-door",
            label: |lang| Words(lang).title(),
            shown: |by, forum| by.person().is_some() && by.may(Right::Scan, Scope::forum(forum)),
        })
}

/// Where somebody reads tickets belongs to no forum: they choose their place among those of all.
async fn to_the_door(visit: Visit) -> Response {
    Redirect::to(&visit.to("/door")).into_response()
}

/// One of the last scans.
struct Line {
    tone: &'static str,
    /// Whose ticket it was; none where it was nobody's.
    name: Option<Seen>,
    word: String,
    time: String,
}

#[derive(Template)]
#[template(path = "door.html")]
struct DoorPage {
    f: Frame,
    t: Words,
    place: String,
    zone: String,
    days: String,
    closed: bool,
    checkpoint: CheckpointId,
    action: String,
    both: bool,
    way: Way,
    scan: Uuid,
    code_error: String,
    card: Option<Card>,
    typed: String,
    found: Hits,
    inside: i64,
    lines: Vec<Line>,
    log_src: String,
    place_src: String,
    ways_src: String,
    /// Both parts hear of both, on one connection; each says which of them is its own.
    stream: String,
    zone_topic: String,
    checkpoint_topic: String,
}

/// What the checkpoint is, as it stands above the page.
#[derive(Template)]
#[template(path = "place.html")]
struct PlacePart {
    t: Words,
    place: String,
    zone: String,
    days: String,
    closed: bool,
}

/// Which ways one may go here, as it stands in the form.
#[derive(Template)]
#[template(path = "ways.html")]
struct WaysPart {
    t: Words,
    both: bool,
    way: Way,
}

#[derive(Template)]
#[template(path = "verdict.html")]
struct VerdictPart {
    f: Frame,
    card: Option<Card>,
}

#[derive(Template)]
#[template(path = "found.html")]
struct FoundPart {
    f: Frame,
    t: Words,
    action: String,
    checkpoint: CheckpointId,
    both: bool,
    typed: String,
    found: Hits,
}

#[derive(Template)]
#[template(path = "log.html")]
struct LogPart {
    t: Words,
    inside: i64,
    lines: Vec<Line>,
}

#[derive(Template)]
#[template(path = "choose.html")]
struct ChoosePage {
    f: Frame,
    t: Words,
    groups: Vec<Places>,
}

/// The checkpoints of a forum, to be chosen from.
struct Places {
    forum: String,
    places: Vec<Choice>,
}

/// A checkpoint to be chosen.
struct Choice {
    href: String,
    name: String,
    days: String,
}

/// The checkpoint at which this visit stands: a device's own, or the one that a person has chosen.
async fn place(visit: &Visit, tx: &mut Tx, asked: &Filled) -> Result<Option<Checkpoint>> {
    let id = match visit.by {
        By::Device { id, .. } => store::device(tx, DeviceId(id)).await?.map(|device| device.checkpoint),
        _ => asked.value("checkpoint").parse().ok(),
    };
    let Some(id) = id else { return Ok(None) };
    let checkpoint = store::checkpoint(tx, id).await?.ok_or(Error::NotFound)?;
    visit.by.must(Right::Scan, Scope::forum(checkpoint.forum))?;
    Ok(Some(checkpoint))
}

fn asked_way(form: &Filled, checkpoint: &Checkpoint) -> Way {
    checkpoint.direction.way(Way::from_word(form.value("way")).unwrap_or(Way::In))
}

async fn desk(visit: Visit, Query(asked): Query<Filled>) -> Result<Response> {
    let mut tx = visit.app.db.read().await?;
    let Some(checkpoint) = place(&visit, &mut tx, &asked).await? else {
        return choose(&visit, &mut tx).await;
    };
    drop(tx);
    if visit.part {
        let found = found(&visit, &checkpoint, asked.value("q")).await?;
        return page(
            &visit,
            &FoundPart {
                f: visit.frame(None),
                t: Words(visit.lang),
                action: visit.to("/door"),
                checkpoint: checkpoint.id,
                both: checkpoint.direction == Direction::Both,
                typed: asked.value("q").to_owned(),
                found,
            },
        );
    }
    let door = door_page(&visit, &checkpoint, &asked, None).await?;
    page(&visit, &door)
}

async fn door_page(
    visit: &Visit,
    checkpoint: &Checkpoint,
    asked: &Filled,
    card: Option<Card>,
) -> Result<DoorPage> {
    let (tag, chain) = (&visit.tag, visit.chain());
    let topics = [Topic::new("zone", checkpoint.zone.0), Topic::new("checkpoint", checkpoint.id.0)];
    let part = |which: &str| visit.to(&format!("/door/{which}?checkpoint={}", checkpoint.id));
    let found = found(visit, checkpoint, asked.value("q")).await?;
    let mut tx = visit.app.db.read().await?;
    Ok(DoorPage {
        f: visit.frame(None),
        t: Words(visit.lang),
        place: place_name(visit, checkpoint),
        zone: checkpoint.zone_name.in_lang(tag, &chain).to_owned(),
        days: span(visit, checkpoint),
        closed: checkpoint.is_closed(),
        checkpoint: checkpoint.id,
        action: visit.to("/door"),
        both: checkpoint.direction == Direction::Both,
        way: asked_way(asked, checkpoint),
        scan: fresh_id(&visit.app.db.clock),
        code_error: asked.error(visit.lang, "code"),
        card,
        typed: asked.value("q").to_owned(),
        found,
        inside: store::inside(&mut tx, checkpoint.zone).await?,
        lines: lines(visit, &mut tx, checkpoint).await?,
        log_src: part("log"),
        place_src: part("place"),
        ways_src: part("ways"),
        stream: visit.app.live_address(&topics),
        zone_topic: topics[0].to_string(),
        checkpoint_topic: topics[1].to_string(),
    })
}

/// The days on which it is open.
pub(crate) fn span(visit: &Visit, checkpoint: &Checkpoint) -> String {
    dates::span(visit.lang, checkpoint.starts_on, checkpoint.ends_on)
}

async fn read_ticket(visit: Visit, Form(mut form): Form<Filled>) -> Result<Response> {
    let mut tx = visit.app.db.read().await?;
    let checkpoint = place(&visit, &mut tx, &form).await?.ok_or(Error::NotFound)?;
    drop(tx);
    let Some(stored) = stored(&visit, &checkpoint, &form).await? else {
        form.refuse("code", shell::say::field_required());
        let door = door_page(&visit, &checkpoint, &form, None).await?;
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page(&visit, &door)?).into_response());
    };
    let mut tx = visit.app.db.read().await?;
    let card = Some(card(&visit, &mut tx, &checkpoint, &stored).await?);
    if visit.part {
        return page(&visit, &VerdictPart { f: visit.frame(None), card });
    }
    drop(tx);
    let door = door_page(&visit, &checkpoint, &form, card).await?;
    page(&visit, &door)
}

/// What came of a form, a ticket or a mistake; nothing when it was empty.
async fn stored(visit: &Visit, checkpoint: &Checkpoint, form: &Filled) -> Result<Option<Stored>> {
    let clock = &visit.app.db.clock;
    let id = form.value("scan").parse().unwrap_or_else(|_| fresh_id(clock));
    let scanned_at = form.value("at").parse().unwrap_or_else(|_| clock.now());
    let (forum, at) = (checkpoint.forum, checkpoint.id);
    if let Ok(wrong) = form.value("mistake").parse() {
        let it = Mistake { id, forum, checkpoint: at, scan: wrong, scanned_at };
        return mistake(&visit.app.db, &visit.by, it).await.map(Some);
    }
    let Some(shown) = shown(visit, form) else { return Ok(None) };
    let it = Scan { id, forum, checkpoint: at, shown, way: asked_way(form, checkpoint), scanned_at };
    scan(&visit.app, &visit.by, it).await.map(Some)
}

/// What the form holds: a person chosen from the list, or a code.
fn shown(visit: &Visit, form: &Filled) -> Option<Shown> {
    if let Ok(registration) = form.value("registration").parse() {
        return Some(Shown::Registration(registration));
    }
    let code = form.value("code").trim();
    (!code.is_empty()).then(|| Shown::read(&visit.app, code))
}

async fn lines(visit: &Visit, tx: &mut Tx, checkpoint: &Checkpoint) -> Result<Vec<Line>> {
    let t = Words(visit.lang);
    let recent = store::recent(tx, checkpoint.forum, checkpoint.id).await?;
    let line = |it: store::Recent| {
        let name = it.bearer().map(|bearer| people::seen(visit, bearer));
        let record = Stored::read(it.record)?.record;
        Ok(Line {
            tone: tone(&record),
            name: name.filter(|_| record.verdict != Verdict::Forged),
            word: word(t, &record),
            time: clock(checkpoint, record.received_at),
        })
    };
    recent.into_iter().map(line).collect()
}

async fn log(visit: Visit, Query(asked): Query<Filled>) -> Result<Response> {
    let mut tx = visit.app.db.read().await?;
    let checkpoint = place(&visit, &mut tx, &asked).await?.ok_or(Error::NotFound)?;
    let (inside, lines) =
        (store::inside(&mut tx, checkpoint.zone).await?, lines(&visit, &mut tx, &checkpoint).await?);
    page(&visit, &LogPart { t: Words(visit.lang), inside, lines })
}

async fn place_part(visit: Visit, Query(asked): Query<Filled>) -> Result<Response> {
    let mut tx = visit.app.db.read().await?;
    let it = place(&visit, &mut tx, &asked).await?.ok_or(Error::NotFound)?;
    let (name, zone, chain) = (place_name(&visit, &it), it.zone_name.clone(), visit.chain());
    let part = PlacePart {
        t: Words(visit.lang),
        place: name,
        zone: zone.in_lang(&visit.tag, &chain).to_owned(),
        days: span(&visit, &it),
        closed: it.is_closed(),
    };
    page(&visit, &part)
}

async fn ways_part(visit: Visit, Query(asked): Query<Filled>) -> Result<Response> {
    let mut tx = visit.app.db.read().await?;
    let it = place(&visit, &mut tx, &asked).await?.ok_or(Error::NotFound)?;
    let (both, way) = (it.direction == Direction::Both, asked_way(&asked, &it));
    page(&visit, &WaysPart { t: Words(visit.lang), both, way })
}

/// City and name of a checkpoint.
pub(crate) fn place_name(visit: &Visit, it: &Checkpoint) -> String {
    let chain = visit.chain();
    format!("{} · {}", it.city.in_lang(&visit.tag, &chain), it.name.in_lang(&visit.tag, &chain))
}

/// A person with the right to read tickets in several places says where they stand.
async fn choose(visit: &Visit, tx: &mut Tx) -> Result<Response> {
    let (house, chain) = (visit.app.house(), visit.chain());
    let mut groups = vec![];
    for forum in house.forums.iter().filter(|forum| visit.by.may(Right::Scan, Scope::forum(forum.id))) {
        let checkpoints = store::checkpoints(tx, forum.id).await?;
        let row = |it: &Checkpoint| {
            let href = visit.to(&format!("/door?checkpoint={}", it.id));
            Choice { href, name: place_name(visit, it), days: span(visit, it) }
        };
        let places: Vec<_> = checkpoints.iter().filter(|it| !it.is_closed()).map(row).collect();
        if !places.is_empty() {
            groups.push(Places { forum: forum.name.in_lang(&visit.tag, &chain).to_owned(), places });
        }
    }
    page(visit, &ChoosePage { f: visit.frame(None), t: Words(visit.lang), groups })
}

/// The photo of a person whose tickets this visitor may read.
async fn photo(visit: Visit, Path(registration): Path<Uuid>) -> Result<Response> {
    let mut tx = visit.app.db.read().await?;
    let face = store::face(&mut tx, registration).await?.ok_or(Error::NotFound)?;
    let forums = store::forums_within(&mut tx, face.forum).await?;
    drop(tx);
    if !forums.into_iter().any(|forum| visit.by.may(Right::Scan, Scope::forum(forum))) {
        return Err(Error::NotFound);
    }
    let file = face.photo.ok_or(Error::NotFound)?;
    let bytes = visit.app.files.read(file)?.ok_or(Error::NotFound)?;
    Ok(([(header::CONTENT_TYPE, "image/jpeg")], bytes).into_response())
}
