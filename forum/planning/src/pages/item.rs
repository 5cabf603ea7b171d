//! An item: its form, its hints, what can be done with it.

use super::{
    choices, crumbs, day_address,
    form::{self, Read, Row},
    grid::{Chip, chips},
    hints::{Hint, Hints},
    item_address,
    languages::{self, FIELDS, LanguageFields},
    must_manage,
    nested::{is_forum, nested_of},
};
use crate::{
    Words,
    acts::SEEN,
    changes::{Difference, Teller},
    concerned::Concerned,
    model::{Answered, Draft, Invitation, State, TITLE_LETTERS_MAX},
    plan::Planned,
    save::Save,
    say,
    scene::Board,
    store,
    texts::{
        DESCRIPTION_LETTERS_MAX, Rewritten, SUBTITLE_LETTERS_MAX, SUMMARY_LETTERS_MAX, Texts, planned_texts,
    },
};
use askama::Template;
use axum::{
    Form as Posted,
    extract::{Path, Query},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use forums::{Forum, Here};
use jiff::civil::Date;
use kernel::{
    Error, Lang, Result,
    db::fresh_id,
    form::Form,
    web::{Frame, Link, page},
};
use people::Seen;
use programme::{ItemId, Kind, Role, Status};
use serde::Deserialize;
use signups::Comes;
use std::collections::BTreeMap;

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
    chips: Vec<Chip>,
    /// By what it lies in it is cancelled, in words; empty where that is not so.
    off_with: String,
    form: Form,
    action: String,
    /// What it says in the reader's language, and in the others.
    own: LanguageFields,
    others: Vec<LanguageFields>,
    /// Whether everybody may read the text of this address.
    is_released: bool,
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
    /// Where the forum that it is can be founded, or seen to; empty where it is none that everybody sees.
    nested: String,
    /// Its name and its site, once it is founded.
    founded: Option<(String, String)>,
    /// Who did what to it; empty for what nobody but those who plan have seen.
    history: String,
}

/// What can be done with an item that is there.
struct Deeds {
    is_cancelled: bool,
    cancel: String,
    /// What that means, and for how many.
    cancel_question: String,
    remove: String,
    /// Empty where nothing is to be given up.
    discard: String,
    /// Its page on the site; empty where it has none.
    public: String,
    /// Empty where its text is not kept back, or is that of an address: that is released where it is read out.
    release: String,
}

/// Somebody with a part who takes part in the forum.
struct Asked {
    name: Seen,
    role: String,
    chip: Option<Chip>,
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
    kind: String,
}

/// What the page of an item is made of.
struct Known {
    board: Board,
    /// What it says as it is planned.
    texts: Texts,
    asked: Vec<Invitation>,
    /// Who means to come to what.
    coming: BTreeMap<ItemId, Vec<Comes>>,
    nested: Option<Forum>,
    is_released: bool,
    /// Whether it was an address that was not released, and is none any more.
    is_withheld: bool,
}

impl Known {
    async fn load(here: &Here, id: ItemId) -> Result<Known> {
        let mut tx = here.app.db.read().await?;
        let board = Board::load(&mut tx, here.forum.id).await?;
        let mut asked = store::invitations(&mut tx, here.forum.id).await?;
        asked.retain(|it| it.item == id);
        let published = board.plan.get(id).and_then(|planned| planned.published.as_ref());
        let is_address = published.is_some_and(|draft| draft.kind == Kind::Address);
        let under_embargo = programme::is_under_embargo(&mut tx, id).await?;
        let (is_released, is_withheld) = (is_address && !under_embargo, !is_address && under_embargo);
        let texts = planned_texts(&mut tx, here.forum.id, id).await?;
        let coming = signups::coming(&mut tx, here.forum.id).await?;
        let nested = match board.plan.get(id).filter(|it| is_forum(it)) {
            Some(planned) => nested_of(&mut tx, here, planned).await?,
            None => None,
        };
        Ok(Known { texts, board, asked, coming, nested, is_released, is_withheld })
    }
}

pub(super) async fn new(here: Here, Query(wanted): Query<Wanted>) -> Result<Response> {
    must_manage(&here)?;
    let id = ItemId(fresh_id(&here.app.db.clock));
    let known = Known::load(&here, id).await?;
    let day = wanted.day.parse::<Date>().unwrap_or(here.forum.starts_on);
    let at = wanted.at.parse().unwrap_or(jiff::civil::time(NEW_HOUR, 0, 0, 0));
    let starts = day.to_datetime(at);
    let kind = Kind::from_word(&wanted.kind).unwrap_or(Kind::Session);
    let mut form = form::filled(&here, &known.board, &Draft { kind, ..Draft::new() }, &Texts::default(), "");
    let ends = starts.checked_add(jiff::SignedDuration::from_hours(1)).unwrap_or(starts);
    form.set("starts", starts.strftime("%Y-%m-%dT%H:%M").to_string());
    form.set("ends", ends.strftime("%Y-%m-%dT%H:%M").to_string());
    form.set("room", wanted.room);
    form.set("parent", wanted.parent);
    page(&here, &the_page(&here, &known, id, Read::unread(form), vec![]))
}

pub(super) async fn show(here: Here, Path((_, id)): Path<(String, ItemId)>) -> Result<Response> {
    must_manage(&here)?;
    let known = Known::load(&here, id).await?;
    let planned = known.board.plan.get(id).ok_or(Error::NotFound)?;
    let form = form::filled(&here, &known.board, &planned.draft, &known.texts, &planned.seen);
    page(&here, &the_page(&here, &known, id, Read::unread(form), vec![]))
}

pub(super) async fn save(
    here: Here,
    Path((_, id)): Path<(String, ItemId)>,
    Posted(form): Posted<Form>,
) -> Result<Response> {
    must_manage(&here)?;
    let known = Known::load(&here, id).await?;
    if form.has("do", "more") {
        let mut form = form;
        form::longer(&mut form);
        return page(&here, &the_page(&here, &known, id, Read::unread(form), vec![]));
    }
    let before = (known.board.plan.get(id), &known.texts);
    let mut read = form::read(&here, &known.board, before, form).await?;
    if !read.form.is_good() {
        return again(&here, &known, id, read, vec![]);
    }
    let (seen, texts) = (read.form.value("seen").to_owned(), Some(read.texts.clone()));
    let act = Save { forum: here.forum.clone(), item: id, seen, draft: read.draft.clone(), texts };
    match here.app.db.act(&here.by, act).await {
        Ok(()) => Ok(here.on_to(&day_address(&here, read.draft.day()), "ok", &say::saved())),
        Err(Error::Invalid(errors)) => {
            let stale = errors.iter().any(|(field, _)| field == SEEN);
            for (field, say) in errors {
                let field = if field == "title" { format!("title-{}", here.tag) } else { field };
                let field = if field == "people" { "who-0".to_owned() } else { field };
                read.form.refuse(&field, say);
            }
            let known = Known::load(&here, id).await?;
            let theirs = if stale { meanwhile(&here, &known, id, &mut read) } else { vec![] };
            again(&here, &known, id, read, theirs)
        }
        Err(error) => Err(error),
    }
}

/// What somebody else has made of the item, beside what is typed here; from now on that is seen.
fn meanwhile(here: &Here, known: &Known, id: ItemId, read: &mut Read) -> Vec<Difference> {
    let now = known.board.plan.get(id);
    read.form.set("seen", now.map_or("", |now| now.seen.as_str()));
    let chain = here.chain();
    let teller = Teller { board: &known.board, visit: here, chain: &chain };
    let Some(now) = now else { return vec![] };
    let mut theirs = teller.differences(Some(&now.draft), Some(&read.draft));
    let (was, becomes) = (known.texts.clone(), read.texts.clone());
    theirs.extend(teller.texts(&Rewritten { was, becomes }));
    theirs
}

fn again(here: &Here, known: &Known, id: ItemId, read: Read, theirs: Vec<Difference>) -> Result<Response> {
    let again = page(here, &the_page(here, known, id, read, theirs))?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, again).into_response())
}

fn the_page(here: &Here, known: &Known, id: ItemId, read: Read, theirs: Vec<Difference>) -> ItemPage {
    let t = Words(here.lang);
    let board = &known.board;
    let chain = here.chain();
    let teller = Teller { board, visit: here, chain: &chain };
    let planned = board.plan.get(id);
    let hints = Hints::of(here, board);
    let about = hints.of_item(id).into_iter().take(super::hints::SHOWN_MAX);
    let (own, others) = languages::fields(here, &read.form);
    ItemPage {
        f: here.frame(),
        t,
        lang: here.lang,
        crumbs: crumbs(here),
        heading: planned.map_or_else(|| t.new_item(), |it| teller.text(&it.draft.title)),
        chips: planned.map(|it| chips(t, &board.plan, it)).unwrap_or_default(),
        off_with: planned.map(|it| off_with(&teller, it)).unwrap_or_default(),
        action: item_address(here, id, ""),
        own,
        others,
        is_released: known.is_released,
        kinds: Kind::ALL.iter().map(|kind| (kind.word().to_owned(), teller.kind(*kind))).collect(),
        stands: Status::ALL.iter().map(|it| (it.word().to_owned(), teller.status(*it))).collect(),
        parents: choices::parents(&teller, id, read.form.value("parent")),
        rooms: choices::rooms(&teller, read.form.value("room")),
        languages: form::languages_to_choose(here, board),
        cities: board.cities.iter().map(|it| (it.id.to_string(), teller.text(&it.name))).collect(),
        roles: Role::ALL
            .iter()
            .map(|role| (role.word().to_owned(), programme::role_word(here.lang, *role)))
            .collect(),
        rows: form::rows(here, &read.form, &read.choices),
        hints: about.map(|clash| hints.tell(clash, &chain)).collect(),
        theirs,
        deeds: planned.map(|planned| deeds(here, planned, known)),
        nested: planned
            .filter(|it| is_forum(it))
            .map(|_| item_address(here, id, "/forum"))
            .unwrap_or_default(),
        founded: known.nested.as_ref().map(|it| (teller.text(&it.name), here.to_forum(&it.slug, "/"))),
        asked: planned.map(|it| people_asked(here, &teller, it, &known.asked)).unwrap_or_default(),
        history: planned
            .filter(|it| it.published.is_some())
            .map(|_| here.history("item", id.0))
            .unwrap_or_default(),
        form: read.form,
    }
}

/// What it lies in is cancelled, and nothing within that takes place.
fn off_with(teller: &Teller<'_>, planned: &Planned) -> String {
    let by = teller.board.plan.cancelled_by(planned).filter(|by| by.id != planned.id);
    by.map(|by| Words(teller.visit.lang).off_with(teller.text(&by.draft.title))).unwrap_or_default()
}

/// What it means to cancel it, and for how many people.
fn cancel_question(here: &Here, planned: &Planned, known: &Known) -> String {
    let t = Words(here.lang);
    let how_many = Concerned { board: &known.board, coming: &known.coming }.count(planned);
    let told = [
        (how_many.items, t.cancel_items(how_many.items)),
        (how_many.parts, t.cancel_parts(how_many.parts)),
        (how_many.places, t.cancel_places(how_many.places)),
        (how_many.waiting, t.cancel_waiting(how_many.waiting)),
        (how_many.marked, t.cancel_marked(how_many.marked)),
    ];
    let told = told.into_iter().filter(|(count, _)| *count > 0).map(|(_, words)| words);
    std::iter::once(t.cancel_question()).chain(told).collect::<Vec<_>>().join(" ")
}

fn deeds(here: &Here, planned: &Planned, known: &Known) -> Deeds {
    let deed = |name: &str| item_address(here, planned.id, &format!("/{name}?seen={}", planned.seen));
    let is_cancelled = planned.draft.status == Status::Cancelled;
    Deeds {
        is_cancelled,
        cancel: deed(if is_cancelled { "restore" } else { "cancel" }),
        cancel_question: if is_cancelled { String::new() } else { cancel_question(here, planned, known) },
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
        release: if known.is_withheld { item_address(here, planned.id, "/release") } else { String::new() },
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
                name: people::seen(here, seat.bearer()),
                role: part.role.map(|role| programme::role_word(here.lang, role)).unwrap_or_default(),
                chip: state.map(|state| answer_chip(t, state)),
                action: item_address(here, planned.id, &format!("/invite?registration={}", seat.id)),
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
