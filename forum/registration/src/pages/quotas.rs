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

/// Places of one category, at most.
const PLACES_MAX: i64 = 100_000;

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

fn quotas_page(here: &Here, it: &Now, form: &Form) -> QuotasPage {
    let t = Words(here.lang);
    let rows = it.categories.iter().map(|category| {
        let name = control(category);
        let of = it.uses.iter().find(|of| of.category == category.id);
        Row {
            label: told(here, &category.name),
            value: form.value(&name).to_owned(),
            error: form.error(here.lang, &name),
            note: of.map(|of| t.used_and_waiting(of.used, of.waiting)).unwrap_or_default(),
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
        until: form.value("until").to_owned(),
        until_error: form.error(here.lang, "until"),
        until_help: general.map_or_else(|| t.until_help_open(), |closes| t.until_help(closes)),
        errors: form.errors(here.lang),
    }
}

/// The form with what holds.
pub(super) async fn show(here: Here, Path((_, slug)): Path<(String, String)>) -> Result<Response> {
    let it = now(&here, &slug).await?;
    let mut form = Form::default();
    for category in &it.categories {
        let of = it.uses.iter().find(|of| of.category == category.id);
        form.set(
            &control(category),
            of.and_then(|of| of.places).map(|places| places.to_string()).unwrap_or_default(),
        );
    }
    form.set("until", local(&here, it.until));
    page(&here, &quotas_page(&here, &it, &form))
}

/// What was sent by it.
pub(super) async fn save(
    here: Here,
    Path((_, slug)): Path<(String, String)>,
    Sent(mut form): Sent<Form>,
) -> Result<Response> {
    let it = now(&here, &slug).await?;
    let mut places = vec![];
    for category in &it.categories {
        // An empty field leaves a category as it is: a limit is a number.
        if let Some(number) = form.number(&control(category), 0, PLACES_MAX) {
            places.push((category.id.0, number));
        }
    }
    let nominate_until = until(&here, &mut form);
    if !form.is_good() {
        return again(&here, &quotas_page(&here, &it, &form));
    }
    let over: i64 = it
        .uses
        .iter()
        .filter_map(|of| {
            let (_, places) = places.iter().find(|(category, _)| *category == of.category.0)?;
            Some((of.used - places).max(0))
        })
        .sum();
    let quotas = Quotas { forum: here.forum.id.0, delegation: it.side.id, places, nominate_until };
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
    let text = form.line("until", 20)?;
    let local: Option<DateTime> = text.parse().ok();
    let at = local.and_then(|local| here.forum.time_zone().to_timestamp(local).ok());
    if at.is_none() {
        form.refuse("until", shell::say::field_not_date("2025-11-24T18:00"));
    }
    at
}
