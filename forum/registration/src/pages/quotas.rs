//! The secretariat changes a delegation's quotas and deadline.

use super::{again, portal, told};
use crate::{
    Words,
    places::{self, ChangeQuotas, Use},
    say,
};
use askama::Template;
use axum::{
    extract::{Form as Sent, Path},
    response::Response,
};
use delegations::{Delegation, Quotas};
use forums::{Category, Here};
use jiff::{Timestamp, civil::DateTime};
use kernel::{
    Result, dates,
    form::Form,
    rights::Right,
    shell,
    web::{Frame, Link, page},
};
use std::collections::BTreeMap;

/// Places of one category, at most.
const PLACES_MAX: i64 = 100_000;

/// The control of the deadline.
const UNTIL: &str = "until";

/// Controls and what stands in them.
type Values = BTreeMap<String, String>;

struct Row {
    control: String,
    label: String,
    value: String,
    error: String,
    note: String,
}

#[derive(Template)]
#[template(path = "pages/quotas.html")]
struct QuotasPage {
    f: Frame,
    t: Words,
    title: String,
    crumbs: Vec<Link>,
    action: String,
    rows: Vec<Row>,
    /// What the organiser saw, to be compared with what is there when they save.
    base: String,
    /// Somebody else was faster.
    meanwhile: bool,
    until: String,
    until_error: String,
    until_help: String,
    errors: Vec<(String, String)>,
}

struct Now {
    side: Delegation,
    categories: Vec<Category>,
    uses: Vec<Use>,
    until: Option<Timestamp>,
}

async fn now(here: &Here, slug: &str) -> Result<Now> {
    let mut tx = here.app.db.read().await?;
    let side = portal::side(&mut tx, here, slug, Right::ManageForum).await?;
    let seat = delegations::seat_of(&mut tx, here.forum.id.0, side.id).await?;
    Ok(Now {
        categories: forums::categories(&mut tx, here.forum.id).await?,
        uses: places::uses(&mut tx, here.forum.id, side.id).await?,
        until: seat.and_then(|seat| seat.nominate_until),
        side,
    })
}

fn control(category: &Category) -> String {
    format!("q-{}", category.slug)
}

/// A local date and time as browsers send it: `2025-11-24T18:00`.
fn local(here: &Here, at: Option<Timestamp>) -> String {
    let Some(at) = at else { return String::new() };
    here.forum.time_zone().to_datetime(at).strftime("%Y-%m-%dT%H:%M").to_string()
}

/// What stands in the controls now.
fn current(here: &Here, it: &Now) -> Values {
    let places = it.categories.iter().map(|category| {
        let of = it.uses.iter().find(|of| of.category == category.id);
        let places = of.and_then(|of| of.places).map(|places| places.to_string());
        (control(category), places.unwrap_or_default())
    });
    places.chain([(UNTIL.to_owned(), local(here, it.until))]).collect()
}

/// What the organiser saw, as their page brings it back. What their page did not show, they saw as it is now.
fn base_of(form: &Form, current: &Values) -> Values {
    let brought: Values = serde_json::from_str(form.value("base")).unwrap_or_default();
    let mut base = current.clone();
    base.extend(brought.into_iter().filter(|(name, _)| current.contains_key(name)));
    base
}

fn quotas_page(here: &Here, it: &Now, form: &Form, theirs: &[String]) -> QuotasPage {
    let t = Words(here.lang);
    let now = current(here, it);
    let meanwhile = |name: &str| {
        let value = now.get(name).filter(|_| theirs.iter().any(|changed| changed == name))?;
        Some(t.now_stands(if value.is_empty() { "–" } else { value }))
    };
    let rows = it.categories.iter().map(|category| {
        let name = control(category);
        let of = it.uses.iter().find(|of| of.category == category.id);
        Row {
            label: told(here, &category.name),
            value: form.value(&name).to_owned(),
            error: form.error(here.lang, &name),
            note: of
                .map(|of| t.used_and_waiting(of.used, of.waiting))
                .into_iter()
                .chain(meanwhile(&name))
                .collect::<Vec<_>>()
                .join(" "),
            control: name,
        }
    });
    let general = here
        .forum
        .registration_closes
        .map(|closes| dates::moment(here.lang, closes, &here.forum.time_zone()));
    QuotasPage {
        f: here.frame(),
        t,
        title: t.quotas_title(told(here, &it.side.name)),
        crumbs: portal::crumbs(here, &it.side),
        action: here.to(&format!("/delegation/{}/quotas", it.side.slug)),
        rows: rows.collect(),
        base: serde_json::to_string(&now).expect("names and values of controls are JSON"),
        meanwhile: !theirs.is_empty(),
        until: form.value(UNTIL).to_owned(),
        until_error: form.error(here.lang, UNTIL),
        until_help: meanwhile(UNTIL)
            .unwrap_or_else(|| general.map_or_else(|| t.until_help_open(), |closes| t.until_help(closes))),
        errors: form.errors(here.lang),
    }
}

/// The form with what holds.
pub(super) async fn show(here: Here, Path((_, slug)): Path<(String, String)>) -> Result<Response> {
    let it = now(&here, &slug).await?;
    let mut form = Form::default();
    for (name, value) in current(&here, &it) {
        form.set(&name, value);
    }
    page(&here, &quotas_page(&here, &it, &form, &[]))
}

/// What was sent by it.
pub(super) async fn save(
    here: Here,
    Path((_, slug)): Path<(String, String)>,
    Sent(mut form): Sent<Form>,
) -> Result<Response> {
    let it = now(&here, &slug).await?;
    let now = current(&here, &it);
    let base = base_of(&form, &now);
    // What somebody else has changed since is taken over where this organiser left it; where both changed it, they look.
    let mut theirs = vec![];
    for (name, stands) in &now {
        let (typed, seen) = (form.value(name).trim(), base.get(name).map_or("", String::as_str));
        if typed == seen && seen != stands {
            form.set(name, stands.as_str());
        } else if typed != stands && seen != stands {
            theirs.push(name.clone());
        }
    }
    if !theirs.is_empty() {
        return again(&here, &quotas_page(&here, &it, &form, &theirs));
    }
    let differs =
        |form: &Form, name: &str| form.value(name).trim() != now.get(name).map_or("", String::as_str);
    let (mut places, mut unlimited) = (vec![], vec![]);
    for category in &it.categories {
        if !differs(&form, &control(category)) {
            continue;
        }
        match form.value(&control(category)).trim() {
            "" => unlimited.push(category.id.0),
            _ => places
                .extend(form.number(&control(category), 0, PLACES_MAX).map(|number| (category.id.0, number))),
        }
    }
    let nominate_until = if differs(&form, UNTIL) { until(&here, &mut form) } else { it.until };
    if !form.is_good() {
        return again(&here, &quotas_page(&here, &it, &form, &[]));
    }
    let over: i64 = it
        .uses
        .iter()
        .filter_map(|of| {
            let (_, places) = places.iter().find(|(category, _)| *category == of.category.0)?;
            Some((of.used - places).max(0))
        })
        .sum();
    let quotas = Quotas { forum: here.forum.id.0, delegation: it.side.id, places, unlimited, nominate_until };
    let home = Some(here.app.config.public_url());
    let moved = here.app.db.act(&here.by, ChangeQuotas { forum: here.forum.clone(), quotas, home }).await?;
    let address = here.to(&format!("/delegation/{slug}"));
    Ok(match (over, moved.len()) {
        (0, 0) => here.on_to(&address, "ok", &shell::say::saved()),
        (0, moved) => here.on_to(&address, "ok", &say::saved_and_moved_up(moved)),
        (over, _) => here.on_to(&address, "warn", &say::over_quota(over)),
    })
}

fn until(here: &Here, form: &mut Form) -> Option<Timestamp> {
    let text = form.line(UNTIL, 20)?;
    let local: Option<DateTime> = text.parse().ok();
    let at = local.and_then(|local| here.forum.time_zone().to_timestamp(local).ok());
    if at.is_none() {
        form.refuse(UNTIL, shell::say::field_not_date("2025-11-24T18:00"));
    }
    at
}
