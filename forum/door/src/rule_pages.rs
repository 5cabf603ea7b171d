//! A new rule: chosen, said in words with how many people it is for, and then saved. Rules are removed and brought back.

use crate::{
    Words,
    cards::{Worded, worded},
    model::{Rule, Zone, ZoneId},
    organiser_pages::may,
    rule_words::{Named, RuleWords, in_words},
    rules::{AddRule, RemoveRule, RestoreRule},
    say,
    store::{self, Face},
    zone_pages::crumbs,
};
use askama::Template;
use axum::{
    extract::{Form, Path, Query},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use forums::Here;
use jiff::civil::Date;
use kernel::{
    Error, Lang, Result, dates,
    db::Tx,
    form::Form as Filled,
    rights::Right,
    shell,
    web::{Frame, Link, Routes, Who, page},
};
use people::{
    Seen,
    register::{self, Hits, Search, Seat},
};
use std::collections::BTreeSet;
use uuid::Uuid;

pub(crate) fn routes() -> Routes {
    let manage = Who::Holder(Right::ManageForum);
    Routes::new()
        .get("/f/{forum}/checkpoints/zones/{zone}/rules", manage, show)
        .post("/f/{forum}/checkpoints/zones/{zone}/rules", manage, save)
        .post("/f/{forum}/checkpoints/rules/{rule}/remove", manage, remove)
        .post("/f/{forum}/checkpoints/rules/{rule}/restore", manage, restore)
}

/// Single people in a rule, at most.
const PEOPLE_MAX: usize = 50;
/// People shown for a name at most.
const FOUND_MAX: usize = 12;
/// Letters of a name that are looked for.
const TYPED_MAX: usize = 100;
/// What is chosen for a rule that refuses.
const REFUSED: &str = "refused";
const ALLOWED: &str = "allowed";

/// Somebody who may be named, or is.
struct Found {
    person: Uuid,
    chosen: bool,
    name: Seen,
    reading: String,
    category: Worded,
    delegation: Option<Worded>,
}

/// What the rule says and does, as it is chosen so far.
struct Preview {
    words: RuleWords,
    /// For how many of how many people who hold a place it holds.
    people: i64,
    all: i64,
    /// How many may pass on some day: with it, and now.
    after: i64,
    now: i64,
    /// Whether it is the first that lets somebody in: from then on others are not.
    is_first: bool,
}

/// Value, label, and whether it is chosen.
type Boxes = Vec<(String, String, bool)>;

#[derive(Template)]
#[template(path = "rule.html")]
struct RulePage {
    f: Frame,
    t: Words,
    lang: Lang,
    crumbs: Vec<Link>,
    zone: String,
    action: String,
    form: Filled,
    effects: Vec<(String, String)>,
    categories: Boxes,
    delegations: Boxes,
    days: Boxes,
    steps: Vec<(String, String)>,
    part: RulePart,
}

/// The people and the preview: what answers while one chooses.
#[derive(Template)]
#[template(path = "rule-part.html")]
struct RulePart {
    f: Frame,
    t: Words,
    action: String,
    typed: String,
    similar: String,
    /// How many were found, and whether there are more.
    found: usize,
    more: bool,
    people: Vec<Found>,
    preview: Preview,
}

type At = Path<(String, ZoneId)>;

async fn show(here: Here, Path((_, id)): At, Query(mut form): Query<Filled>) -> Result<Response> {
    let around = Around::load(&here, id).await?;
    let rule = around.read(&here, &mut form).await?;
    let part = the_part(&here, &around, &form, &rule).await?;
    if here.visit.part {
        return page(&here, &part);
    }
    page(&here, &the_page(&here, &around, form, part))
}

/// What a rule may speak of.
struct Around {
    zone: Zone,
    named: Named,
    days: Vec<Date>,
}

impl Around {
    async fn load(here: &Here, id: ZoneId) -> Result<Around> {
        let forum = may(here)?;
        let mut tx = here.app.db.read().await?;
        let zone = store::zones(&mut tx, forum).await?.into_iter().find(|zone| zone.id == id);
        let (first, last) = (here.forum.starts_on, here.forum.ends_on);
        Ok(Around {
            zone: zone.ok_or(Error::NotFound)?,
            named: Named::of(here, &mut tx).await?,
            days: store::days_of_forum(first, last).collect(),
        })
    }

    /// The rule as it is chosen. What is not offered is no rule for all, but a fault.
    async fn read(&self, here: &Here, form: &mut Filled) -> Result<Rule> {
        let effect = form.one_of("effect", [ALLOWED, REFUSED]);
        let known = |all: &[(Uuid, String)]| all.iter().map(|(id, _)| *id).collect::<Vec<_>>();
        let categories = chosen(form, "categories", &known(&self.named.categories));
        let delegations = chosen(form, "delegations", &known(&self.named.delegations));
        let days = chosen(form, "days", &self.days);
        let steps: Vec<String> = self.named.steps.iter().map(|step| step.id.to_string()).collect();
        let step = form.one_of("step", steps.iter().map(String::as_str));
        let step = self.named.steps.iter().find(|it| Some(it.id.to_string().as_str()) == step);
        Ok(Rule {
            refuses: effect == Some(REFUSED),
            categories: categories.into(),
            delegations: delegations.into(),
            people: self.people(here, form).await?.into(),
            days: days.into(),
            step: step.map(|it| it.id.0),
            step_place: step.map(|it| it.place),
        })
    }

    async fn people(&self, here: &Here, form: &mut Filled) -> Result<Vec<Uuid>> {
        let typed = form.values("people").to_vec();
        if typed.len() > PEOPLE_MAX {
            form.refuse("people", say::people_too_many(PEOPLE_MAX));
            return Ok(vec![]);
        }
        let mut tx = here.app.db.read().await?;
        let mut people = vec![];
        for id in typed {
            let person = id.parse().unwrap_or_default();
            match store::registration_of(&mut tx, self.named.outermost, person).await? {
                Some(_) if !people.contains(&person) => people.push(person),
                Some(_) => {}
                None => form.refuse("people", shell::say::field_not_in_list()),
            }
        }
        Ok(people)
    }
}

/// The boxes of a field that are ticked.
fn chosen<T>(form: &mut Filled, field: &str, offered: &[T]) -> Vec<T>
where
    T: Copy + PartialEq + std::str::FromStr,
{
    let typed: Vec<Option<T>> = form.values(field).iter().map(|it| it.parse().ok()).collect();
    if typed.iter().any(|it| it.is_none_or(|it| !offered.contains(&it))) {
        form.refuse(field, shell::say::field_not_in_list());
    }
    offered.iter().copied().filter(|it| typed.contains(&Some(*it))).collect()
}

async fn the_part(here: &Here, around: &Around, form: &Filled, rule: &Rule) -> Result<RulePart> {
    let typed: String = form.value("q").chars().take(TYPED_MAX).collect();
    let search = Search::of(&typed, FOUND_MAX, &here.tag);
    let hits = register::find(&here.app, around.named.outermost, search, Seat::stands).await?;
    let similar = register::only_similar(here.lang, hits.iter().map(|hit| hit.reading.as_ref()));
    let (found, more) = (hits.len(), hits.more);
    let mut tx = here.app.db.read().await?;
    Ok(RulePart {
        f: here.frame(),
        t: Words(here.lang),
        action: here.to(&format!("/checkpoints/zones/{}/rules", around.zone.id)),
        typed,
        similar,
        found,
        more,
        people: people(here, &mut tx, around, hits, rule).await?,
        preview: preview(here, &mut tx, around, rule).await?,
    })
}

/// Those who are chosen, and behind them those whose names are like what was typed.
async fn people(here: &Here, tx: &mut Tx, around: &Around, hits: Hits, rule: &Rule) -> Result<Vec<Found>> {
    let mut found = vec![];
    for person in rule.people.iter() {
        if let Some(registration) = store::registration_of(tx, around.named.outermost, *person).await?
            && let Some(face) = store::face(tx, registration).await?
        {
            found.push(shown(here, &face, String::new(), true));
        }
    }
    for hit in hits.into_iter().filter(|hit| !rule.people.contains(&hit.person.0)) {
        if let Some(face) = store::face(tx, hit.registration).await? {
            let reading = hit.reading.map(|reading| register::in_words(here.lang, &reading));
            found.push(shown(here, &face, reading.unwrap_or_default(), false));
        }
    }
    Ok(found)
}

fn shown(here: &Here, face: &Face, reading: String, chosen: bool) -> Found {
    Found {
        person: face.person,
        chosen,
        name: people::seen(here, face.bearer()),
        reading,
        category: worded(here, &face.category),
        delegation: face.delegation.as_ref().map(|name| worded(here, name)),
    }
}

async fn preview(here: &Here, tx: &mut Tx, around: &Around, rule: &Rule) -> Result<Preview> {
    let kept = store::rules_of(tx, around.zone.id).await?;
    let named: BTreeSet<Uuid> = kept.iter().chain([rule]).flat_map(|it| it.people.iter().copied()).collect();
    let crowd = store::crowd(tx, around.named.outermost, &named).await?;
    let now: Vec<&Rule> = kept.iter().collect();
    let after: Vec<&Rule> = kept.iter().chain([rule]).collect();
    Ok(Preview {
        words: in_words(here, tx, &around.named, rule).await?,
        people: crowd.count(|who| rule.names(who)),
        all: crowd.all(),
        after: crowd.passing(&after),
        now: crowd.passing(&now),
        is_first: !rule.refuses && now.iter().all(|it| it.refuses),
    })
}

fn the_page(here: &Here, around: &Around, mut form: Filled, part: RulePart) -> RulePage {
    let t = Words(here.lang);
    if form.value("effect").is_empty() {
        form.set("effect", ALLOWED);
    }
    let boxes = |field: &str, all: &[(Uuid, String)]| {
        let one =
            |(id, name): &(Uuid, String)| (id.to_string(), name.clone(), form.has(field, &id.to_string()));
        all.iter().map(one).collect()
    };
    let chain = here.chain();
    let step = |it: &forums::Step| (it.id.to_string(), it.name.in_lang(&here.tag, &chain).to_owned());
    let day = |it: &Date| {
        let value = it.to_string();
        let is_chosen = form.has("days", &value);
        (value, dates::weekday_and_date(here.lang, *it), is_chosen)
    };
    RulePage {
        f: here.frame(),
        t,
        lang: here.lang,
        crumbs: crumbs(here),
        zone: around.zone.name.in_lang(&here.tag, &chain).to_owned(),
        action: part.action.clone(),
        effects: vec![(ALLOWED.to_owned(), t.effect_allowed()), (REFUSED.to_owned(), t.effect_refused())],
        categories: boxes("categories", &around.named.categories),
        delegations: boxes("delegations", &around.named.delegations),
        days: around.days.iter().map(day).collect(),
        steps: around.named.steps.iter().map(step).collect(),
        part,
        form,
    }
}

async fn save(here: Here, Path((_, id)): At, Form(mut form): Form<Filled>) -> Result<Response> {
    let forum = may(&here)?;
    let around = Around::load(&here, id).await?;
    let rule = around.read(&here, &mut form).await?;
    if !form.is_good() {
        let part = the_part(&here, &around, &form, &rule).await?;
        let again = page(&here, &the_page(&here, &around, form, part))?;
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, again).into_response());
    }
    let back = here.to("/checkpoints");
    match here.app.db.act(&here.by, AddRule { forum, zone: id, rule }).await {
        Ok(()) => Ok(here.on_to(&back, "ok", &say::rule_added())),
        Err(Error::Refused(say)) => Ok(here.on_to(&back, "warn", &say)),
        Err(error) => Err(error),
    }
}

async fn remove(here: Here, Path((_, rule)): Path<(String, Uuid)>) -> Result<Response> {
    let forum = may(&here)?;
    here.app.db.act(&here.by, RemoveRule { forum, rule }).await?;
    Ok(here.on_to(&here.to("/checkpoints"), "ok", &say::rule_removed()))
}

async fn restore(here: Here, Path((_, rule)): Path<(String, Uuid)>) -> Result<Response> {
    let forum = may(&here)?;
    let back = here.to("/checkpoints");
    match here.app.db.act(&here.by, RestoreRule { forum, rule }).await {
        Ok(()) => Ok(here.on_to(&back, "ok", &say::rule_added())),
        Err(Error::Refused(say)) => Ok(here.on_to(&back, "warn", &say)),
        Err(error) => Err(error),
    }
}
