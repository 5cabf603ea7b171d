//! The queue: who waits for which step, and one of them beside it.

use super::{
    ACCREDITED, Asked, Chip, ROWS_MAX, View, back, chip,
    detail::{Detail, detail},
    query,
};
use crate::{
    model::{may_take, next_step},
    store,
    words::Words,
};
use askama::Template;
use axum::{
    extract::{Path, Query},
    http::StatusCode,
    response::Response,
};
use forums::{Here, TakenBy};
use kernel::{
    Result,
    db::Tx,
    live::Topic,
    web::{Frame, page},
};
use people::{Seen, register};
use registration::{Found, RegistrationId, Standing};

struct Row {
    id: RegistrationId,
    href: String,
    name: Seen,
    /// How what was typed was read; empty where it is plainly there.
    reading: String,
    line: String,
    out_since: String,
    /// That the passport's spelling is doubtful; empty where it is not.
    passport: String,
    chip: Chip,
    seen_place: i64,
    current: bool,
    pick: bool,
    /// Ticked already, when what was sent comes back.
    picked: bool,
}

/// What was sent for many at once and cannot be done as it is: it comes back with what was ticked and typed.
#[derive(Default)]
pub(super) struct Kept {
    pub(super) picked: Vec<RegistrationId>,
    pub(super) reason: String,
    /// What is wrong with the reason; empty where nothing was sent.
    pub(super) wrong: String,
}

struct Tab {
    href: String,
    label: String,
    current: bool,
}

#[derive(Template)]
#[template(path = "queue.html")]
struct QueuePage {
    f: Frame,
    t: Words,
    list: List,
    tabs: Vec<Tab>,
    delegations: Vec<(String, String)>,
    categories: Vec<(String, String)>,
    /// Where everybody is shown: how they may stand.
    standings: Vec<(String, String)>,
    asked: Asked,
    /// Whose people alone are shown: its name, and where everybody is.
    organisation: Option<(String, String)>,
    step: String,
    /// Where the lists of a step that is taken outside are; empty for other steps.
    outside_lists: String,
    detail: Option<Detail>,
    stream: String,
}

#[derive(Template)]
#[template(path = "queue.html", block = "results")]
struct QueuePart {
    f: Frame,
    t: Words,
    list: List,
    asked: Asked,
}

struct List {
    /// Said above people none of whom may be meant.
    similar: String,
    rows: Vec<Row>,
    /// Those whose names are only similar, and what they are folded away under.
    others: Vec<Row>,
    similar_too: String,
    /// How many there are, in words.
    count: String,
    /// The name of the step that can be taken for all of them; empty where there is none.
    step_name: String,
    /// What the reason is called: a step that is taken outside asks where the answer came from.
    reason_label: String,
    reason: String,
    /// The field of the reason, and what is wrong with it.
    errors: Vec<(String, String)>,
    pages: i64,
    previous: String,
    next: String,
    action: String,
    back: String,
}

impl List {
    fn wrong(&self) -> &str {
        self.errors.first().map_or("", |(_, words)| words)
    }
}

pub(super) async fn queue(here: Here, Query(asked): Query<Asked>) -> Result<Response> {
    show(&here, asked, None, &Kept::default()).await
}

/// The list as it was sent, with what is wrong.
pub(super) async fn again(here: &Here, asked: Asked, kept: &Kept) -> Result<Response> {
    let mut response = show(here, asked, None, kept).await?;
    *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(response)
}

pub(super) async fn one(
    here: Here,
    Path((_, id)): Path<(String, RegistrationId)>,
    Query(asked): Query<Asked>,
) -> Result<Response> {
    show(&here, asked, Some(id), &Kept::default()).await
}

async fn show(here: &Here, asked: Asked, open: Option<RegistrationId>, kept: &Kept) -> Result<Response> {
    let stream = here.app.live_address(&[Topic::new("registration", here.forum.id.0)]);
    let mut tx = here.app.db.read().await?;
    let view = View::of(&mut tx, here).await?;
    drop(tx);
    let list = list(here, &view, &asked, open, kept).await?;
    if here.part {
        return page(here, &QueuePart { f: here.frame(), t: Words(here.lang), list, asked });
    }
    let step = step_word(&view, here, &asked);
    let mut tx = here.app.db.read().await?;
    let detail = match open {
        Some(id) => Some(detail(&mut tx, here, &view, id).await?),
        None => None,
    };
    let in_words = |name: &kernel::Text| name.in_lang(&here.tag, &here.chain()).to_owned();
    let queue = QueuePage {
        f: here.frame(),
        t: Words(here.lang),
        tabs: tabs(&mut tx, here, &view, &asked).await?,
        delegations: view.delegations.iter().map(|it| (it.slug.clone(), in_words(&it.name))).collect(),
        categories: view.categories.iter().map(|it| (it.slug.clone(), in_words(&it.name))).collect(),
        standings: standings(here),
        stream,
        outside_lists: view.outside_lists(here, &asked),
        organisation: organisation(&mut tx, here, &asked).await?,
        list,
        asked,
        step,
        detail,
    };
    page(here, &queue)
}

/// The organisation whose people alone are shown, and where everybody is.
async fn organisation(tx: &mut Tx, here: &Here, asked: &Asked) -> Result<Option<(String, String)>> {
    let Ok(id) = asked.organisation.parse() else { return Ok(None) };
    let everybody = Asked { organisation: String::new(), ..asked.clone() };
    let href = here.to(&format!("/accreditation?{}", query(&everybody, 0)));
    Ok(organisations::by_id(tx, id).await?.map(|it| (it.shown(&here.tag).to_owned(), href)))
}

/// How somebody may stand beside waiting for a step, which has its own tab.
fn standings(here: &Here) -> Vec<(String, String)> {
    let t = Words(here.lang);
    let ends = here.forum.ends.in_lang(&here.tag, &here.chain());
    let accredited = if ends.is_empty() { t.accredited() } else { ends.to_owned() };
    vec![
        (ACCREDITED.to_owned(), accredited),
        (Standing::Reserve.word().to_owned(), t.reserve()),
        (Standing::Refused.word().to_owned(), t.refused()),
        (Standing::Withdrawn.word().to_owned(), t.withdrawn()),
    ]
}

fn step_word(view: &View, here: &Here, asked: &Asked) -> String {
    let place = view.step_place(here, asked);
    let step = place.and_then(|place| next_step(&view.steps, place));
    step.map_or_else(|| "all".to_owned(), |step| step.slug.clone())
}

async fn list(
    here: &Here,
    view: &View,
    asked: &Asked,
    open: Option<RegistrationId>,
    kept: &Kept,
) -> Result<List> {
    let filter = view.filter(here, asked);
    let found = registration::search(&here.app, &here.tag, &filter).await?;
    let count = found.count(here.lang);
    let registration::List { people, total, .. } = found;
    let similar = register::only_similar(here.lang, people.iter().map(|it| it.reading.as_ref()));
    let (people, others) = register::apart(people, |it| it.reading.as_ref());
    let rows = |of: &[Found]| of.iter().map(|it| row(here, view, it, asked, open, kept)).collect();
    let pages = (total + ROWS_MAX - 1) / ROWS_MAX;
    let to_page = |page: i64| here.to(&format!("/accreditation?{}", query(asked, page)));
    let step = filter.step_place.and_then(|place| next_step(&view.steps, place));
    Ok(List {
        rows: rows(&people),
        others: rows(&others),
        similar_too: register::similar_too(here.lang, others.len()),
        similar,
        count,
        step_name: step
            .map(|step| step.name.in_lang(&here.tag, &here.chain()).to_owned())
            .unwrap_or_default(),
        reason_label: match step {
            Some(step) if step.taken_by == TakenBy::Outside => Words(here.lang).reason_outside(),
            _ => Words(here.lang).reason(),
        },
        reason: kept.reason.clone(),
        errors: if kept.wrong.is_empty() { vec![] } else { vec![("all".to_owned(), kept.wrong.clone())] },
        pages,
        previous: if asked.page > 0 { to_page(asked.page - 1) } else { String::new() },
        next: if asked.page + 1 < pages { to_page(asked.page + 1) } else { String::new() },
        action: back(here, asked),
        back: back(here, asked),
    })
}

fn row(
    here: &Here,
    view: &View,
    found: &Found,
    asked: &Asked,
    open: Option<RegistrationId>,
    kept: &Kept,
) -> Row {
    let it = &found.listed;
    let chain = here.chain();
    let delegation = it.delegation_name.as_ref().map(|name| name.in_lang(&here.tag, &chain).to_owned());
    let parts = [
        delegation,
        Some(it.category_name.in_lang(&here.tag, &chain).to_owned()),
        Some(it.organisation_for(&here.tag).to_owned()),
    ];
    let next = next_step(&view.steps, it.step_place);
    let mine =
        next.is_some_and(|step| may_take(&here.by, step, here.forum.id.0, it.delegation.map(|it| it.0)));
    Row {
        id: it.id,
        href: here.to(&format!("/accreditation/{}?{}", it.id, query(asked, asked.page))),
        name: people::seen(here, it.bearer()),
        reading: found.read_as(here),
        line: parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · "),
        out_since: view.out_since(here, it.id, it.step_place),
        passport: it.passport_mismatch().map(|_| people::passport::doubtful(here.lang)).unwrap_or_default(),
        chip: chip(here, view, it.standing, it.step_place, it.accredited),
        seen_place: it.step_place,
        current: open == Some(it.id),
        pick: mine && it.standing == Standing::Active,
        picked: kept.picked.contains(&it.id),
    }
}

async fn tabs(tx: &mut Tx, here: &Here, view: &View, asked: &Asked) -> Result<Vec<Tab>> {
    let delegation = view.delegation(asked).map(|it| it.id.0);
    let waiting = store::waiting(tx, here.forum.id.0, delegation).await?;
    let current = step_word(view, here, asked);
    let chain = here.chain();
    let mut tabs: Vec<Tab> = view
        .steps
        .iter()
        .map(|step| {
            let number =
                waiting.iter().find(|(place, _)| *place == step.place - 1).map_or(0, |(_, number)| *number);
            let name = step.name.in_lang(&here.tag, &chain);
            let with = Asked { step: step.slug.clone(), ..asked.clone() };
            Tab {
                href: here.to(&format!("/accreditation?{}", query(&with, 0))),
                label: Words(here.lang).waits_for(name, number),
                current: current == step.slug,
            }
        })
        .collect();
    let all = Asked { step: "all".into(), ..asked.clone() };
    tabs.push(Tab {
        href: here.to(&format!("/accreditation?{}", query(&all, 0))),
        label: Words(here.lang).everybody(),
        current: current == "all",
    });
    Ok(tabs)
}
