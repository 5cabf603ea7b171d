//! The queue: who waits for which step, one beside the list, many at once.

use crate::{
    acts::{Refuse, Reopen, Take},
    model::{Decision, Outcome, may_take, next_step},
    store,
    words::{Words, say},
};
use askama::Template;
use axum::{
    Form as Sent,
    extract::{Path, Query},
    response::Response,
};
use delegations::Delegation;
use forums::{Category, Here, Step, TakenBy};
use futures_util::future::join_all;
use jiff::Timestamp;
use kernel::{
    Error, Lang, Result, Say, dates,
    db::Tx,
    form::Form,
    live::Topic,
    rights::{Right, Scope},
    web::{Frame, MenuItem, Place, Routes, Who, page},
};
use people::register;
use registration::{Filter, Found, Listed, RegistrationId, Standing};
use serde::Deserialize;
use std::collections::HashMap;

/// The routes of this room.
pub fn routes() -> Routes {
    Routes::new()
        .get("/f/{forum}/accreditation", Who::Holder(Right::SeeDelegation), queue)
        .post("/f/{forum}/accreditation", Who::Holder(Right::SeeDelegation), decide_many)
        .get("/f/{forum}/accreditation/{registration}", Who::Holder(Right::SeeDelegation), one)
        .post("/f/{forum}/accreditation/{registration}/take", Who::Holder(Right::SeeDelegation), take)
        .post("/f/{forum}/accreditation/{registration}/refuse", Who::Holder(Right::SeeDelegation), refuse)
        .post("/f/{forum}/accreditation/{registration}/reopen", Who::Holder(Right::SeeDelegation), reopen)
        .menu(MenuItem {
            place: Place::Tools,
            order: 120,
            path: "/accreditation",
            label: |lang: Lang| Words(lang).menu(),
            shown: |by, forum| {
                by.may(Right::Accredit, Scope::forum(forum)) || !by.delegations(forum).is_empty()
            },
        })
}

/// Rows on one page of the queue, and decisions at once.
const ROWS_MAX: i64 = 100;

/// Letters of a name that are looked for; more than that is no name.
const SEARCH_LETTERS_MAX: usize = 100;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    q: String,
    step: String,
    delegation: String,
    category: String,
    page: i64,
}

/// What a visitor may look at: the whole forum, or their own delegations.
struct View {
    steps: Vec<Step>,
    /// Since when those are out who wait at a step that is taken outside: by registration and place of the step.
    out: HashMap<(RegistrationId, i64), Timestamp>,
    delegations: Vec<Delegation>,
    categories: Vec<Category>,
    whole_forum: bool,
}

impl View {
    async fn of(tx: &mut Tx, here: &Here) -> Result<View> {
        let forum = here.forum.id;
        let whole_forum = here.by.may(Right::SeeAllPeople, Scope::forum(forum.0));
        let mut seated = delegations::seated(tx, forum.0).await?;
        seated.retain(|it| here.by.may(Right::SeeDelegation, Scope::delegation(forum.0, it.id.0)));
        if !whole_forum && seated.is_empty() {
            return Err(Error::Forbidden);
        }
        let categories = forums::categories(tx, forum).await?;
        let steps = forums::steps(tx, forum).await?;
        let mut out = HashMap::new();
        if steps.iter().any(|step| step.taken_by == TakenBy::Outside) {
            let rows = store::out_since(tx, forum).await?;
            out.extend(rows.into_iter().map(|(id, place, at)| ((id, place), at)));
        }
        Ok(View { steps, out, delegations: seated, categories, whole_forum })
    }

    /// Since when somebody is out for the step that they wait for, in words; empty when they are not.
    fn out_since(&self, here: &Here, id: RegistrationId, step_place: i64) -> String {
        let since = self.out.get(&(id, step_place + 1));
        let day = |at: &Timestamp| dates::date(here.lang, here.forum.time_zone().to_datetime(*at).date());
        since.map_or_else(String::new, |at| Words(here.lang).out_since(day(at)))
    }

    /// Where the lists of the step are that is looked at, if it is taken outside and the visitor deals with it.
    fn outside_lists(&self, here: &Here, asked: &Asked) -> String {
        let forum = Scope::forum(here.forum.id.0);
        let place = self.step_place(here, asked);
        let step = place.and_then(|place| next_step(&self.steps, place));
        let step =
            step.filter(|step| step.taken_by == TakenBy::Outside && here.by.may(Right::Accredit, forum));
        step.map_or_else(String::new, |step| here.to(&format!("/outside/{}", step.slug)))
    }

    /// The delegation that is looked at: as asked, or the only one that may be.
    fn delegation(&self, asked: &Asked) -> Option<&Delegation> {
        let wanted = self.delegations.iter().find(|it| it.slug == asked.delegation);
        wanted.or_else(|| self.delegations.first().filter(|_| !self.whole_forum))
    }

    /// How many steps are taken by those who wait for the step that is looked at; the first that the visitor may take.
    fn step_place(&self, here: &Here, asked: &Asked) -> Option<i64> {
        match asked.step.as_str() {
            "all" => None,
            "" => {
                let delegation = self.delegation(asked).map(|it| it.id.0);
                let mine =
                    self.steps.iter().find(|step| may_take(&here.by, step, here.forum.id.0, delegation));
                mine.map(|step| step.place - 1)
            }
            slug => self.steps.iter().find(|step| step.slug == slug).map(|step| step.place - 1),
        }
    }

    fn filter(&self, here: &Here, asked: &Asked) -> Filter {
        let everybody = asked.step == "all";
        Filter {
            delegation: self.delegation(asked).map(|it| it.id),
            category: self.categories.iter().find(|it| it.slug == asked.category).map(|it| it.id),
            standing: (!everybody).then_some(Standing::Active),
            step_place: self.step_place(here, asked),
            search: asked.q.trim().chars().take(SEARCH_LETTERS_MAX).collect(),
            limit: ROWS_MAX,
            skip: asked.page.clamp(0, 10_000) * ROWS_MAX,
            ..Filter::of(here.forum.id)
        }
    }
}

struct Row {
    id: RegistrationId,
    href: String,
    name: String,
    lang: String,
    latin: String,
    /// The name as its bearer writes it, where it is shown in another script; else empty.
    original: String,
    original_lang: String,
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
}

struct Chip {
    kind: &'static str,
    text: String,
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
    asked: Asked,
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
    rows: Vec<Row>,
    total: i64,
    /// The name of the step that can be taken for all of them; empty where there is none.
    step_name: String,
    /// Whether it is taken outside: whoever takes it by hand says why.
    outside: bool,
    pages: i64,
    previous: String,
    next: String,
    action: String,
    back: String,
}

async fn queue(here: Here, Query(asked): Query<Asked>) -> Result<Response> {
    show(&here, asked, None).await
}

async fn one(
    here: Here,
    Path((_, id)): Path<(String, RegistrationId)>,
    Query(asked): Query<Asked>,
) -> Result<Response> {
    show(&here, asked, Some(id)).await
}

async fn show(here: &Here, asked: Asked, open: Option<RegistrationId>) -> Result<Response> {
    let stream = here.app.live_address(&[Topic::new("registration", here.forum.id.0)]);
    let mut tx = here.app.db.read().await?;
    let view = View::of(&mut tx, here).await?;
    drop(tx);
    let list = list(here, &view, &asked, open).await?;
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
        stream,
        outside_lists: view.outside_lists(here, &asked),
        list,
        asked,
        step,
        detail,
    };
    page(here, &queue)
}

fn step_word(view: &View, here: &Here, asked: &Asked) -> String {
    let place = view.step_place(here, asked);
    let step = place.and_then(|place| next_step(&view.steps, place));
    step.map_or_else(|| "all".to_owned(), |step| step.slug.clone())
}

async fn list(here: &Here, view: &View, asked: &Asked, open: Option<RegistrationId>) -> Result<List> {
    let filter = view.filter(here, asked);
    let registration::List { people, total } = registration::search(&here.app, &filter).await?;
    let rows = people.iter().map(|it| row(here, view, it, asked, open)).collect();
    let pages = (total + ROWS_MAX - 1) / ROWS_MAX;
    let to_page = |page: i64| here.to(&format!("/accreditation?{}", query(asked, page)));
    let step = filter.step_place.and_then(|place| next_step(&view.steps, place));
    Ok(List {
        rows,
        total,
        step_name: step
            .map(|step| step.name.in_lang(&here.tag, &here.chain()).to_owned())
            .unwrap_or_default(),
        outside: step.is_some_and(|step| step.taken_by == TakenBy::Outside),
        pages,
        previous: if asked.page > 0 { to_page(asked.page - 1) } else { String::new() },
        next: if asked.page + 1 < pages { to_page(asked.page + 1) } else { String::new() },
        action: back(here, asked),
        back: back(here, asked),
    })
}

/// The filters as a query, so that a decision comes back to the same list.
fn query(asked: &Asked, page: i64) -> String {
    let escaped: String =
        asked
            .q
            .bytes()
            .map(|byte| {
                if byte.is_ascii_alphanumeric() {
                    char::from(byte).to_string()
                } else {
                    format!("%{byte:02X}")
                }
            })
            .collect();
    format!(
        "q={escaped}&step={}&delegation={}&category={}&page={page}",
        word(&asked.step),
        word(&asked.delegation),
        word(&asked.category)
    )
}

/// Words in addresses are small letters, digits and hyphens; whatever else was typed finds nothing anyway.
fn word(text: &str) -> String {
    text.chars().filter(|it| it.is_ascii_alphanumeric() || matches!(it, '-' | '_')).collect()
}

fn row(here: &Here, view: &View, found: &Found, asked: &Asked, open: Option<RegistrationId>) -> Row {
    let it = &found.listed;
    let reading = found.reading.as_ref().map(|reading| register::in_words(here.lang, reading));
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
    let latin = it.latin();
    let seen = people::seen(here, &it.name, &it.language, &latin);
    Row {
        id: it.id,
        href: here.to(&format!("/accreditation/{}?{}", it.id, query(asked, asked.page))),
        latin: if latin == seen.text { String::new() } else { latin },
        name: seen.text,
        lang: seen.lang,
        original: seen.original,
        original_lang: it.language.clone(),
        reading: reading.unwrap_or_default(),
        line: parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · "),
        out_since: view.out_since(here, it.id, it.step_place),
        passport: it.passport_mismatch().map(|_| people::passport::doubtful(here.lang)).unwrap_or_default(),
        chip: chip(here, view, it.standing, it.step_place, it.accredited),
        seen_place: it.step_place,
        current: open == Some(it.id),
        pick: mine && it.standing == Standing::Active,
    }
}

/// Where a registration stands, in the forum's own words.
fn chip(here: &Here, view: &View, standing: Standing, step_place: i64, accredited: bool) -> Chip {
    let (t, chain) = (Words(here.lang), here.chain());
    let named = |text: &kernel::Text, fallback: String| {
        let text = text.in_lang(&here.tag, &chain);
        if text.is_empty() { fallback } else { text.to_owned() }
    };
    match standing {
        Standing::Refused => Chip { kind: "bad", text: t.refused() },
        Standing::Withdrawn => Chip { kind: "neutral", text: t.withdrawn() },
        Standing::Reserve => Chip { kind: "warn", text: t.reserve() },
        Standing::Active if accredited => Chip { kind: "ok", text: named(&here.forum.ends, t.accredited()) },
        Standing::Active => {
            let taken = view.steps.iter().find(|step| step.place == step_place);
            let text = taken
                .map_or_else(|| named(&here.forum.begins, t.begun()), |step| named(&step.name, t.begun()));
            Chip { kind: "info", text }
        }
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

struct Detail {
    name: String,
    latin: String,
    /// What is strange about the passport's spelling; empty where nothing is.
    passport: String,
    chip: Chip,
    out_since: String,
    facts: Vec<(String, String)>,
    path: Vec<PathStep>,
    past: Vec<Past>,
    take: String,
    take_name: String,
    /// Whether taking it by hand needs a reason.
    take_reason: bool,
    seen_place: i64,
    refuse: String,
    reopen: String,
    reopen_places: Vec<(String, String)>,
    photo: Option<String>,
    registration: String,
    history: String,
    erase: String,
}

struct PathStep {
    number: usize,
    name: String,
    state: &'static str,
}

struct Past {
    when: String,
    what: String,
    reason: String,
    who: String,
}

async fn detail(tx: &mut Tx, here: &Here, view: &View, id: RegistrationId) -> Result<Detail> {
    let it = registration::listed_one(tx, here.forum.id, id).await?.ok_or(Error::NotFound)?;
    let delegation = it.delegation.map(|it| it.0);
    if !view.whole_forum && !view.delegations.iter().any(|mine| Some(mine.id) == it.delegation) {
        return Err(Error::NotFound);
    }
    let person = people::by_id(tx, it.person).await?.ok_or(Error::NotFound)?;
    let may = |step: &Step| may_take(&here.by, step, here.forum.id.0, delegation);
    let next =
        next_step(&view.steps, it.step_place).filter(|step| it.standing == Standing::Active && may(step));
    let may_refuse = it.standing != Standing::Refused
        && next_step(&view.steps, it.step_place).or(view.steps.last()).is_some_and(may);
    let chain = here.chain();
    let named = |step: &Step| step.name.in_lang(&here.tag, &chain).to_owned();
    let reopened = view
        .steps
        .iter()
        .filter(|step| may(step) && (step.place <= it.step_place || it.standing == Standing::Refused));
    let base = here.to(&format!("/accreditation/{id}"));
    let offered = |right, path: String| {
        let may = here.by.may(right, Scope::forum(here.forum.id.0));
        if may { here.visit.to(&path) } else { String::new() }
    };
    Ok(Detail {
        latin: it.latin(),
        passport: person.passport_mismatch().map(|it| it.in_words(here.lang)).unwrap_or_default(),
        chip: chip(here, view, it.standing, it.step_place, it.accredited),
        out_since: view.out_since(here, id, it.step_place),
        facts: facts(here, &it, &person),
        path: path(here, view, &it),
        past: past(tx, here, view, id).await?,
        take: next.map(|_| format!("{base}/take")).unwrap_or_default(),
        take_name: next.map(named).unwrap_or_default(),
        take_reason: next.is_some_and(|step| step.taken_by == TakenBy::Outside),
        seen_place: it.step_place,
        refuse: if may_refuse { format!("{base}/refuse") } else { String::new() },
        reopen: format!("{base}/reopen"),
        reopen_places: reopened.map(|step| (step.place.to_string(), named(step))).collect(),
        photo: it.photo.map(|file| here.to(&format!("/registration/{id}/photo?{}", file.simple()))),
        registration: here.to(&format!("/registration/{id}")),
        history: offered(Right::SeeHistory, format!("/history/registration/{id}")),
        erase: offered(Right::Erase, format!("/people/{}/erase", it.person)),
        name: it.name,
    })
}

fn facts(here: &Here, it: &Listed, person: &people::Person) -> Vec<(String, String)> {
    let (t, chain) = (Words(here.lang), here.chain());
    let delegation = it
        .delegation_name
        .as_ref()
        .map(|name| name.in_lang(&here.tag, &chain).to_owned())
        .unwrap_or_default();
    let all = [
        (t.delegation(), delegation),
        (t.category(), it.category_name.in_lang(&here.tag, &chain).to_owned()),
        (t.organisation(), it.organisation_for(&here.tag).to_owned()),
        (t.position(), it.position.in_lang(&here.tag, &chain).to_owned()),
        (t.passport_name(), person.passport_name.clone()),
        (t.birth_date(), person.birth_date.map(|date| dates::date(here.lang, date)).unwrap_or_default()),
        (t.email(), it.email.clone().unwrap_or_default()),
    ];
    all.into_iter().filter(|(_, value)| !value.is_empty()).collect()
}

fn path(here: &Here, view: &View, it: &Listed) -> Vec<PathStep> {
    let chain = here.chain();
    let state = |step: &Step| match step.place {
        place if place <= it.step_place => "done",
        place if place == it.step_place + 1 && it.standing == Standing::Refused => "refused",
        place if place == it.step_place + 1 => "current",
        _ => "waiting",
    };
    let steps = (1usize..).zip(&view.steps);
    steps
        .map(|(number, step)| PathStep {
            number,
            name: step.name.in_lang(&here.tag, &chain).to_owned(),
            state: state(step),
        })
        .collect()
}

async fn past(tx: &mut Tx, here: &Here, view: &View, id: RegistrationId) -> Result<Vec<Past>> {
    let mut past = vec![];
    for decision in store::decisions_of(tx, id).await? {
        let who = match decision.by_person {
            Some(person) => {
                people::by_id(tx, people::PersonId(person)).await?.map(|it| it.name).unwrap_or_default()
            }
            None => Words(here.lang).by_the_house(),
        };
        past.push(told(here, view, &decision, who));
    }
    Ok(past)
}

fn told(here: &Here, view: &View, decision: &Decision, who: String) -> Past {
    let t = Words(here.lang);
    let step = view.steps.iter().find(|step| step.id == decision.step);
    let step = step.map(|step| step.name.in_lang(&here.tag, &here.chain()).to_owned()).unwrap_or_default();
    let what = match decision.outcome {
        Outcome::Taken => t.was_taken(step),
        Outcome::Refused => t.was_refused(),
        Outcome::Reopened => t.was_reopened(step),
    };
    Past {
        when: dates::moment(here.lang, decision.at, &here.forum.time_zone()),
        what,
        reason: decision.reason.clone(),
        who,
    }
}

async fn take(
    here: Here,
    Path((_, id)): Path<(String, RegistrationId)>,
    Query(asked): Query<Asked>,
    Sent(mut form): Sent<Form>,
) -> Result<Response> {
    let seen_place = form.number("seen", 0, 1000).unwrap_or_default();
    let reason = form.line("reason", 1000).unwrap_or_default();
    let act = Take { forum: here.forum.clone(), registration: id, seen_place, reason };
    let done = here.app.db.act(&here.by, act).await.map(drop);
    answered(&here, id, &asked, done, &say::one_taken(), &say::reason_needed_outside())
}

/// Back to the list; when somebody else was faster or the reason is missing, to the registration as it stands now.
fn answered(
    here: &Here,
    id: RegistrationId,
    asked: &Asked,
    done: Result<()>,
    words: &Say,
    reason_missing: &Say,
) -> Result<Response> {
    let one = here.to(&format!("/accreditation/{id}?{}", query(asked, asked.page)));
    match done {
        Ok(()) => Ok(here.on_to(&back(here, asked), "ok", words)),
        Err(Error::Refused(why)) => Ok(here.on_to(&one, "warn", &why)),
        Err(Error::Invalid(_)) => Ok(here.on_to(&one, "error", reason_missing)),
        Err(error) => Err(error),
    }
}

async fn refuse(
    here: Here,
    Path((_, id)): Path<(String, RegistrationId)>,
    Query(asked): Query<Asked>,
    Sent(mut form): Sent<Form>,
) -> Result<Response> {
    let reason = form.line("reason", 1000).unwrap_or_default();
    let act = Refuse { forum: here.forum.clone(), registration: id, reason };
    let done = here.app.db.act(&here.by, act).await.map(drop);
    answered(&here, id, &asked, done, &say::one_refused(), &say::reason_needed())
}

async fn reopen(
    here: Here,
    Path((_, id)): Path<(String, RegistrationId)>,
    Query(asked): Query<Asked>,
    Sent(mut form): Sent<Form>,
) -> Result<Response> {
    let place = form.number("place", 1, 1000).ok_or(Error::NotFound)?;
    let reason = form.line("reason", 1000).unwrap_or_default();
    let act = Reopen { forum: here.forum.clone(), registration: id, place, reason };
    here.app.db.act(&here.by, act).await?;
    Ok(here.on_to(
        &here.to(&format!("/accreditation/{id}?{}", query(&asked, asked.page))),
        "ok",
        &say::one_reopened(),
    ))
}

fn back(here: &Here, asked: &Asked) -> String {
    here.to(&format!("/accreditation?{}", query(asked, asked.page)))
}

/// Takes the step for everybody who is selected, or refuses them; what changed meanwhile is left and counted.
async fn decide_many(here: Here, Query(asked): Query<Asked>, Sent(form): Sent<Form>) -> Result<Response> {
    let picked: Vec<RegistrationId> = form
        .values("pick")
        .iter()
        .filter_map(|id| id.parse().ok())
        .take(usize::try_from(ROWS_MAX).unwrap_or(usize::MAX))
        .collect();
    if picked.is_empty() {
        return Ok(here.on_to(&back(&here, &asked), "warn", &say::nobody_selected()));
    }
    let reason = form.value("reason").trim().to_owned();
    let refusing = form.value("do") == "refuse";
    if refusing && reason.is_empty() {
        return Ok(here.on_to(&back(&here, &asked), "error", &say::reason_needed()));
    }
    // Sent together, decisions share commits; each is an act of its own with its own entry.
    let done = join_all(picked.iter().map(|id| decide(&here, *id, &form, refusing, &reason))).await;
    let good = done.iter().filter(|it| it.is_ok()).count();
    // Nothing else is asked of a form that takes steps.
    if good == 0 && done.iter().any(|it| matches!(it, Err(Error::Invalid(_)))) {
        return Ok(here.on_to(&back(&here, &asked), "error", &say::reason_needed_outside()));
    }
    if let Some(broken) =
        done.into_iter().find_map(|it| it.err().filter(|error| matches!(error, Error::Broken(_))))
    {
        return Err(broken);
    }
    let (kind, say) = match (good == picked.len(), refusing) {
        (true, false) => ("ok", say::many_taken(good)),
        (true, true) => ("ok", say::many_refused(good)),
        (false, _) => ("warn", say::some_left(good, picked.len() - good)),
    };
    Ok(here.on_to(&back(&here, &asked), kind, &say))
}

async fn decide(here: &Here, id: RegistrationId, form: &Form, refusing: bool, reason: &str) -> Result<()> {
    let (forum, reason) = (here.forum.clone(), reason.to_owned());
    if refusing {
        return here.app.db.act(&here.by, Refuse { forum, registration: id, reason }).await;
    }
    let seen_place = form.value(&format!("seen-{id}")).parse().unwrap_or_default();
    here.app.db.act(&here.by, Take { forum, registration: id, seen_place, reason }).await.map(drop)
}
