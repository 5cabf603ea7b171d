//! The running order of a hall on a day.

use super::{address, form, form::Edited, hall_to_run};
use crate::{
    Words,
    model::{Cue, CueId, LINK_LETTERS_MAX, NOTE_LETTERS_MAX, TEXT_LETTERS_MAX, WHO_LETTERS_MAX, topic},
    order::{Order, Stretch},
};
use askama::Template;
use axum::{
    extract::{Path, Query},
    response::Response,
};
use forums::{Here, Shows};
use jiff::civil::Date;
use kernel::{
    Lang, Result, dates,
    db::Tx,
    live::Topic,
    web::{Frame, Link, page},
};
use programme::{ItemId, Participant, Room};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "pages/order.html")]
pub(super) struct OrderPage {
    f: Frame,
    t: Words,
    hall: Shows,
    day: String,
    crumbs: Vec<Link>,
    days: Vec<Link>,
    /// The same on paper.
    pdf: String,
    time: String,
    stream: String,
    it: Shown,
}

#[derive(Template)]
#[template(path = "pages/order.html", block = "order")]
pub(super) struct OrderPart {
    f: Frame,
    t: Words,
    it: Shown,
}

/// What is shown of a running order, and shown again when it changes.
pub(super) struct Shown {
    source: String,
    items: Vec<ItemShown>,
    lost: Vec<Row>,
    /// The line that is being edited.
    form: Option<FormShown>,
    /// What there is to say to whoever pressed something.
    say: String,
    /// What whoever presses is editing meanwhile: carried along by every press.
    edit: String,
    add: String,
}

struct ItemShown {
    anchor: String,
    title: Shows,
    kind: String,
    href: String,
    people: Vec<String>,
    own: Row,
    rows: Vec<Row>,
    adding: bool,
    add: String,
}

/// A line as it stands.
struct Row {
    id: String,
    /// What the clock shows then.
    time: String,
    /// What it would have shown, where that is another time.
    planned: String,
    minute: String,
    text: Shows,
    who: String,
    link: String,
    note: String,
    done: String,
    is_done: bool,
    deeds: String,
    edit: String,
    editing: bool,
}

struct FormShown {
    lang: Lang,
    edited: Edited,
    action: String,
    back: String,
    remove: String,
    items: Vec<(String, String)>,
    written_in: String,
}

/// Which line is being edited, or after which item's lines one is written.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Wanted {
    pub edit: String,
    pub add: String,
}

pub(super) async fn show(
    here: Here,
    Path((_, hall, day)): Path<(String, String, Date)>,
    Query(wanted): Query<Wanted>,
) -> Result<Response> {
    let streams =
        [topic(here.forum.id), Topic::new("stage", here.forum.id.0), Topic::new("site", here.forum.id.0)];
    let stream = here.app.live_address(&streams);
    let mut tx = here.app.db.read().await?;
    let hall = hall_to_run(&mut tx, &here, &hall).await?;
    let scene = Scene::load(&mut tx, &here, hall, day).await?;
    let edited = scene.edited(&here, &wanted);
    let it = scene.shown(&here, edited, &wanted, String::new());
    answer(&here, &scene, it, stream)
}

/// The page, or what of it follows what happens.
pub(super) fn answer(here: &Here, scene: &Scene, it: Shown, stream: String) -> Result<Response> {
    let (f, t) = (here.frame(), Words(here.lang));
    if here.part {
        return page(here, &OrderPart { f, t, it });
    }
    let day_link = |day: Date| Link {
        href: address(here, &scene.hall, day),
        label: dates::day_and_month(here.lang, day),
        current: day == scene.day,
    };
    let whole = OrderPage {
        f,
        t,
        hall: Shows::of(here, &scene.hall.name),
        day: dates::weekday_and_date(here.lang, scene.day),
        crumbs: vec![Link { href: here.to("/cues"), label: t.title(), current: false }],
        days: scene.order.days().into_iter().map(day_link).collect(),
        pdf: format!("{}/print.pdf", address(here, &scene.hall, scene.day)),
        time: here.to("/time"),
        stream,
        it,
    };
    page(here, &whole)
}

/// What a running order is shown from.
pub(super) struct Scene {
    pub hall: Room,
    pub day: Date,
    pub order: Order,
    people: Vec<Participant>,
}

impl Scene {
    pub async fn load(tx: &mut Tx, here: &Here, hall: Room, day: Date) -> Result<Scene> {
        let order = Order::load(tx, here.forum.id, hall.id).await?;
        let people = programme::participants(tx, here.forum.id).await?;
        Ok(Scene { hall, day, order, people })
    }

    pub fn cue(&self, id: CueId) -> Option<&Cue> {
        let lines = self.order.stretches.iter().flat_map(|it| it.own.iter().chain(&it.cues));
        lines.chain(&self.order.lost).find(|cue| cue.id == id)
    }

    fn stretch(&self, item: ItemId) -> Option<&Stretch> {
        self.order.stretches.iter().find(|stretch| stretch.item.id == item)
    }

    /// The form that was asked for.
    pub fn edited(&self, here: &Here, wanted: &Wanted) -> Option<Edited> {
        if let Ok(item) = wanted.add.parse::<ItemId>() {
            return Some(form::new(here, self.stretch(item)?, false));
        }
        let id = wanted.edit.parse::<CueId>().ok()?;
        match self.cue(id) {
            Some(cue) => Some(form::of(here, cue)),
            None => Some(form::new(here, self.stretch(ItemId(id.0))?, true)),
        }
    }

    pub fn shown(&self, here: &Here, edited: Option<Edited>, wanted: &Wanted, say: String) -> Shown {
        let at = address(here, &self.hall, self.day);
        let query = match (&*wanted.edit, &*wanted.add) {
            ("", "") => String::new(),
            (edit, "") => format!("?edit={edit}"),
            (_, add) => format!("?add={add}"),
        };
        let editing = edited.as_ref().map(|it| it.cue);
        let lost = |cue: &Cue| self.row(here, None, cue, editing);
        Shown {
            source: format!("{at}{query}"),
            items: self.order.on(self.day).map(|it| self.item(here, it, edited.as_ref())).collect(),
            lost: self.order.lost.iter().map(lost).collect(),
            form: edited.map(|edited| self.form(here, edited)),
            say,
            edit: wanted.edit.clone(),
            add: wanted.add.clone(),
        }
    }

    fn item(&self, here: &Here, stretch: &Stretch, edited: Option<&Edited>) -> ItemShown {
        let t = Words(here.lang);
        let item = &stretch.item;
        let at = address(here, &self.hall, self.day);
        let editing = edited.map(|it| it.cue);
        let people = self.people_of(here, stretch).into_iter();
        let own = stretch.own.clone().unwrap_or_else(|| own_line(self.hall.id, item.id));
        ItemShown {
            anchor: format!("i-{}", item.id),
            title: Shows::of(here, &item.title),
            kind: programme::kind_word(here.lang, item.kind),
            href: here.to(&format!("/programme/{}", item.slug)),
            people: people.map(|(role, name)| t.person_as(name, role)).collect(),
            own: self.row(here, Some(stretch), &own, editing),
            rows: stretch.cues.iter().map(|cue| self.row(here, Some(stretch), cue, editing)).collect(),
            adding: edited.is_some_and(|it| it.item == item.id && self.cue(it.cue).is_none() && !it.is_own()),
            add: format!("{at}?add={}#f-text", item.id),
        }
    }

    /// Who has a part in an item: what they do, and who they are.
    pub fn people_of(&self, here: &Here, stretch: &Stretch) -> Vec<(String, String)> {
        let named = |it: &Participant| {
            let name = it.shown_name();
            let name = if name.is_empty() { Shows::of(here, &it.description).text } else { name.to_owned() };
            (programme::role_word(here.lang, it.role), name)
        };
        let parts = self.people.iter().filter(|it| it.item == stretch.item.id && it.is_somebody());
        parts.map(named).collect()
    }

    fn row(&self, here: &Here, stretch: Option<&Stretch>, cue: &Cue, editing: Option<CueId>) -> Row {
        let t = Words(here.lang);
        let at = address(here, &self.hall, self.day);
        let clock = |at: jiff::ZonedDateTime| dates::time(at.time());
        let planned = stretch.filter(|it| it.shift != 0 && cue.own).map(|it| clock(it.planned.clone()));
        let done = cue.done_at.map(|at| {
            let time = stretch.map_or_else(
                || clock(at.to_zoned_datetime(here.forum.time_zone())),
                |it| clock(it.local(at)),
            );
            match &cue.done_by_name {
                Some(name) => t.done_at_by(time, name),
                None => t.done_at(time),
            }
        });
        let minute = match cue.minute {
            minute if minute < 0 => t.minutes(format!("−{}", -minute)),
            minute => t.minutes(format!("+{minute}")),
        };
        Row {
            id: format!("c-{}", cue.id),
            time: stretch.map(|it| clock(it.at(cue.minute))).unwrap_or_default(),
            planned: planned.unwrap_or_default(),
            minute: if cue.own { String::new() } else { minute },
            text: Shows::of(here, &cue.text),
            who: cue.who.clone(),
            link: cue.link.clone(),
            note: cue.note.clone(),
            is_done: done.is_some(),
            done: done.unwrap_or_default(),
            deeds: format!("{at}/{}", cue.id),
            edit: format!("{at}?edit={}#f-text", cue.id),
            editing: editing == Some(cue.id),
        }
    }

    fn form(&self, here: &Here, edited: Edited) -> FormShown {
        let at = address(here, &self.hall, self.day);
        let known = self.cue(edited.cue);
        let items = self.order.on(self.day).map(|it| {
            let label = format!("{} {}", dates::time(it.at(0).time()), Shows::of(here, &it.item.title).text);
            (it.item.id.to_string(), label)
        });
        let seen = known.map_or(0, |cue| cue.revision);
        FormShown {
            lang: here.lang,
            action: format!("{at}/{}/save", edited.cue),
            back: match known {
                Some(cue) => format!("{at}#c-{}", cue.id),
                None => format!("{at}#i-{}", edited.item),
            },
            remove: match known {
                Some(cue) if !cue.own => format!("{at}/{}/remove?seen={seen}", cue.id),
                _ => String::new(),
            },
            items: items.collect(),
            written_in: form::written_in(here, known),
            edited,
        }
    }
}

/// The line of an item to which nothing is written yet.
fn own_line(hall: programme::RoomId, item: ItemId) -> Cue {
    Cue {
        id: CueId(item.0),
        hall,
        item,
        own: true,
        minute: 0,
        place: 0,
        text: kernel::db::Json(kernel::Text::default()),
        who: String::new(),
        link: String::new(),
        note: String::new(),
        revision: 0,
        done_at: None,
        done_by_name: None,
    }
}
