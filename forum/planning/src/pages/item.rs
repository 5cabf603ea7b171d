//! An item: its form, its hints, what can be done with it.

use super::{
    crumbs, day_address,
    form::{self, Read, Row},
    grid::chip,
    hints::{Hint, Hints},
    item_address, must_manage,
};
use crate::{
    Words,
    acts::{SEEN, Save},
    changes::{Difference, Teller},
    model::{Answered, Draft, Invitation, State},
    plan::Planned,
    say,
    scene::Board,
    store,
};
use askama::Template;
use axum::{
    Form as Posted,
    extract::{Path, Query},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use forums::Here;
use jiff::civil::Date;
use kernel::{
    Error, Lang, Result,
    db::fresh_id,
    form::Form,
    web::{Frame, Link, page},
};
use programme::{ItemId, Kind, Role, Status};
use serde::Deserialize;

/// Options for what an item may lie in, at most.
const PARENTS_MAX: usize = 400;
/// When a new item begins if nobody says otherwise, and how long it lasts.
const NEW_HOUR: i8 = 9;

#[derive(Template)]
#[template(path = "pages/item.html")]
struct ItemPage {
    f: Frame,
    t: Words,
    lang: Lang,
    crumbs: Vec<Link>,
    heading: String,
    chip: Option<(&'static str, String)>,
    form: Form,
    action: String,
    titles: Vec<(String, String, String)>,
    kinds: Vec<(String, String)>,
    stands: Vec<(String, String)>,
    parents: Vec<(String, String)>,
    rooms: Vec<(String, String)>,
    cities: Vec<(String, String)>,
    roles: Vec<(String, String)>,
    languages: Vec<(String, String)>,
    rows: Vec<Row>,
    hints: Vec<Hint>,
    /// What somebody else has made of it meanwhile.
    theirs: Vec<Difference>,
    deeds: Option<Deeds>,
    asked: Vec<Asked>,
}

/// What can be done with an item that is there.
struct Deeds {
    is_cancelled: bool,
    cancel: String,
    remove: String,
    /// Empty where nothing is to be given up.
    discard: String,
    /// Its page on the site; empty where it has none.
    public: String,
}

/// Somebody with a part who takes part in the forum.
struct Asked {
    name: String,
    role: String,
    registration: String,
    chip: Option<(&'static str, String)>,
    action: String,
    button: String,
    /// When they cannot.
    absences: String,
}

/// Where a new item is to be.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Wanted {
    day: String,
    /// `11:00`
    at: String,
    room: String,
    parent: String,
}

pub(super) async fn new(here: Here, Query(wanted): Query<Wanted>) -> Result<Response> {
    must_manage(&here)?;
    let board = board(&here).await?;
    let day = wanted.day.parse::<Date>().unwrap_or(here.forum.starts_on);
    let at = wanted.at.parse().unwrap_or(jiff::civil::time(NEW_HOUR, 0, 0, 0));
    let starts = day.to_datetime(at);
    let mut form = form::filled(&here, &board, &Draft::new(), "");
    let ends = starts.checked_add(jiff::SignedDuration::from_hours(1)).unwrap_or(starts);
    form.set("starts", starts.strftime("%Y-%m-%dT%H:%M").to_string());
    form.set("ends", ends.strftime("%Y-%m-%dT%H:%M").to_string());
    form.set("room", wanted.room);
    form.set("parent", wanted.parent);
    let id = ItemId(fresh_id(&here.app.db.clock));
    let read = Read { form, draft: Draft::new(), choices: vec![] };
    page(&here, &the_page(&here, &board, id, &[], read, vec![]))
}

async fn board(here: &Here) -> Result<Board> {
    let mut tx = here.app.db.read().await?;
    Board::load(&mut tx, here.forum.id).await
}

async fn invitations(here: &Here, id: ItemId) -> Result<Vec<Invitation>> {
    let mut tx = here.app.db.read().await?;
    let all = store::invitations(&mut tx, here.forum.id).await?;
    Ok(all.into_iter().filter(|it| it.item == id).collect())
}

pub(super) async fn show(here: Here, Path((_, id)): Path<(String, ItemId)>) -> Result<Response> {
    must_manage(&here)?;
    let board = board(&here).await?;
    let planned = board.plan.get(id).ok_or(Error::NotFound)?;
    let form = form::filled(&here, &board, &planned.draft, &planned.seen);
    let read = Read { form, draft: planned.draft.clone(), choices: vec![] };
    let asked = invitations(&here, id).await?;
    page(&here, &the_page(&here, &board, id, &asked, read, vec![]))
}

pub(super) async fn save(
    here: Here,
    Path((_, id)): Path<(String, ItemId)>,
    Posted(form): Posted<Form>,
) -> Result<Response> {
    must_manage(&here)?;
    let board = board(&here).await?;
    if form.has("do", "more") {
        let mut form = form;
        form::longer(&mut form);
        let read = Read { form, draft: Draft::new(), choices: vec![] };
        let asked = invitations(&here, id).await?;
        return page(&here, &the_page(&here, &board, id, &asked, read, vec![]));
    }
    let mut read = form::read(&here, &board, board.plan.get(id), form).await?;
    if !read.form.is_good() {
        return again(&here, &board, id, read, vec![]).await;
    }
    let seen = read.form.value("seen").to_owned();
    let act = Save { forum: here.forum.clone(), item: id, seen, draft: read.draft.clone() };
    match here.app.db.act(&here.by, act).await {
        Ok(()) => Ok(here.on_to(&day_address(&here, read.draft.day()), "ok", &say::saved())),
        Err(Error::Invalid(errors)) => {
            let stale = errors.iter().any(|(field, _)| field == SEEN);
            for (field, say) in errors {
                let field = if field == "title" { format!("title-{}", here.tag) } else { field };
                let field = if field == "people" { "who-0".to_owned() } else { field };
                read.form.refuse(&field, say);
            }
            let board = self::board(&here).await?;
            let theirs = if stale { meanwhile(&here, &board, id, &mut read) } else { vec![] };
            again(&here, &board, id, read, theirs).await
        }
        Err(error) => Err(error),
    }
}

/// What somebody else has made of the item, beside what is typed here; from now on that is seen.
fn meanwhile(here: &Here, board: &Board, id: ItemId, read: &mut Read) -> Vec<Difference> {
    let now = board.plan.get(id);
    read.form.set("seen", now.map_or("", |now| now.seen.as_str()));
    let chain = here.chain();
    let teller = Teller { board, lang: here.lang, tag: &here.tag, chain: &chain };
    now.map(|now| teller.differences(Some(&now.draft), Some(&read.draft))).unwrap_or_default()
}

async fn again(
    here: &Here,
    board: &Board,
    id: ItemId,
    read: Read,
    theirs: Vec<Difference>,
) -> Result<Response> {
    let asked = invitations(here, id).await?;
    let again = page(here, &the_page(here, board, id, &asked, read, theirs))?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, again).into_response())
}

fn the_page(
    here: &Here,
    board: &Board,
    id: ItemId,
    asked: &[Invitation],
    read: Read,
    theirs: Vec<Difference>,
) -> ItemPage {
    let t = Words(here.lang);
    let chain = here.chain();
    let teller = Teller { board, lang: here.lang, tag: &here.tag, chain: &chain };
    let planned = board.plan.get(id);
    let hints = Hints::of(here, board);
    let about = hints.of_item(id).into_iter().take(super::hints::SHOWN_MAX);
    let title = |tag: String| {
        let (label, value) =
            (form::title_label(here, &tag), read.form.value(&format!("title-{tag}")).to_owned());
        (tag, label, value)
    };
    ItemPage {
        f: here.frame(),
        t,
        lang: here.lang,
        crumbs: crumbs(here),
        heading: planned.map_or_else(|| t.new_item(), |it| teller.text(&it.draft.title)),
        chip: planned.and_then(|it| chip(t, it)),
        action: item_address(here, id, ""),
        titles: form::languages(here).into_iter().map(title).collect(),
        kinds: Kind::ALL.iter().map(|kind| (kind.word().to_owned(), teller.kind(*kind))).collect(),
        stands: Status::ALL.iter().map(|it| (it.word().to_owned(), teller.status(*it))).collect(),
        parents: parents(&teller, id, read.form.value("parent")),
        rooms: rooms(&teller, read.form.value("room")),
        languages: form::languages_to_choose(here, board),
        cities: board.cities.iter().map(|it| (it.id.to_string(), teller.text(&it.name))).collect(),
        roles: Role::ALL
            .iter()
            .map(|role| (role.word().to_owned(), programme::role_word(here.lang, *role)))
            .collect(),
        rows: form::rows(here, &read.form, &read.choices),
        hints: about.map(|clash| hints.tell(clash, &chain)).collect(),
        theirs,
        deeds: planned.map(|planned| deeds(here, planned)),
        asked: planned.map(|planned| people_asked(here, &teller, planned, asked)).unwrap_or_default(),
        form: read.form,
    }
}

fn deeds(here: &Here, planned: &Planned) -> Deeds {
    let deed = |name: &str| item_address(here, planned.id, &format!("/{name}?seen={}", planned.seen));
    let is_cancelled = planned.draft.status == Status::Cancelled;
    Deeds {
        is_cancelled,
        cancel: deed(if is_cancelled { "restore" } else { "cancel" }),
        remove: if planned.state == State::Removed { String::new() } else { deed("remove") },
        discard: if planned.stamp.is_some() && planned.published.is_some() {
            deed("discard")
        } else {
            String::new()
        },
        public: match planned.slug.as_str() {
            "" => String::new(),
            slug => here.to(&format!("/programme/{slug}")),
        },
    }
}

fn people_asked(here: &Here, teller: &Teller<'_>, planned: &Planned, asked: &[Invitation]) -> Vec<Asked> {
    let t = Words(here.lang);
    let mut seen = std::collections::BTreeSet::new();
    let parts = planned.draft.people.iter().filter_map(|part| Some((part, teller.board.people.seat(part)?)));
    parts
        .filter(|(_, seat)| seen.insert(seat.id))
        .map(|(part, seat)| {
            let state = asked.iter().find(|it| it.registration == seat.id).map(|it| it.state);
            Asked {
                name: seat.name.clone(),
                role: part.role.map(|role| programme::role_word(here.lang, role)).unwrap_or_default(),
                registration: seat.id.to_string(),
                chip: state.map(|state| answer_chip(t, state)),
                action: item_address(here, planned.id, "/invite"),
                absences: super::person_address(here, seat.id),
                button: if state.is_some() { t.ask_again() } else { t.ask() },
            }
        })
        .collect()
}

/// What somebody answered: a chip's colour and words.
pub(super) fn answer_chip(t: Words, state: Answered) -> (&'static str, String) {
    match state {
        Answered::Invited => ("warn", t.answer_invited()),
        Answered::Confirmed => ("ok", t.answer_confirmed()),
        Answered::Declined => ("bad", t.answer_declined()),
    }
}

/// What it may lie in: what holds others already, or is of a kind that does; never itself or what lies in it.
fn parents(teller: &Teller<'_>, id: ItemId, chosen: &str) -> Vec<(String, String)> {
    let plan = &teller.board.plan;
    let inside: std::collections::BTreeSet<ItemId> = plan.below(id).iter().map(|it| it.id).collect();
    let holds: std::collections::BTreeSet<ItemId> =
        plan.items.iter().filter_map(|it| it.draft.parent).collect();
    let is_fit = |it: &&Planned| {
        let kind = matches!(
            it.draft.kind,
            Kind::Part | Kind::Session | Kind::Ceremony | Kind::Forum | Kind::Conference | Kind::Panel
        );
        it.id != id
            && !inside.contains(&it.id)
            && (kind || holds.contains(&it.id) || it.id.to_string() == chosen)
    };
    let label = |it: &Planned| {
        let title = teller.text(&it.draft.title);
        let when = teller.moment(it.draft.starts());
        if when.is_empty() { title } else { Words(teller.lang).title_at(title, when) }
    };
    plan.items.iter().filter(is_fit).take(PARENTS_MAX).map(|it| (it.id.to_string(), label(it))).collect()
}

/// Rooms in which more may be planned, and the one that is chosen.
fn rooms(teller: &Teller<'_>, chosen: &str) -> Vec<(String, String)> {
    let t = Words(teller.lang);
    let label = |room: &programme::Room| {
        let name = teller.text(&room.name);
        let name = if room.venue.is_empty() { name } else { t.room_in(name, teller.text(&room.venue)) };
        match room.seats {
            Some(seats) => t.title_at(name, t.seats(seats)),
            None => name,
        }
    };
    let is_offered = |room: &&programme::Room| room.removed_at.is_none() || room.id.to_string() == chosen;
    teller.board.rooms.iter().filter(is_offered).map(|room| (room.id.to_string(), label(room))).collect()
}
