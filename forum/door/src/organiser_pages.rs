//! The organiser's page of checkpoints: devices, and who may pass.

use crate::{
    Words,
    devices::{LinkDevice, RevokeDevice, link_address},
    model::{Checkpoint, CheckpointId, Device, DeviceId, Direction, Rule, ZoneId},
    pages::span,
    rules::{AddRule, RemoveRule},
    say,
    store::{self, KeptRule},
};
use askama::Template;
use axum::{
    extract::{Form, Path},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use forums::Here;
use jiff::{Timestamp, civil::Date};
use kernel::{
    Error, Result, Text, dates,
    db::{Shared, Tx},
    form::Form as Filled,
    rights::{Right, Scope},
    web::{Frame, Routes, Who, page},
};
use uuid::Uuid;

pub(crate) fn routes() -> Routes {
    let manage = Who::Holder(Right::ManageForum);
    Routes::new()
        .get("/f/{forum}/checkpoints", manage, checkpoints)
        .post("/f/{forum}/checkpoints/{checkpoint}/devices", manage, link_device)
        .post("/f/{forum}/checkpoints/devices/{device}/revoke", manage, revoke_device)
        .post("/f/{forum}/checkpoints/zones/{zone}/rules", manage, add_rule)
        .post("/f/{forum}/checkpoints/rules/{rule}/remove", manage, remove_rule)
}

/// One checkpoint with its devices.
struct Row {
    open: bool,
    name: String,
    zone: String,
    way: String,
    days: String,
    door: String,
    history: String,
    add_device: String,
    devices: Vec<DeviceRow>,
}

/// One device.
struct DeviceRow {
    name: String,
    kind: &'static str,
    standing: String,
    history: String,
    revoke: Option<String>,
}

/// One zone with its rules.
struct ZoneRow {
    name: String,
    history: String,
    add: String,
    rules: Vec<RuleRow>,
}

/// One rule, in words.
struct RuleRow {
    words: String,
    remove: String,
}

#[derive(Template)]
#[template(path = "checkpoints.html")]
struct CheckpointsPage {
    f: Frame,
    t: Words,
    rows: Vec<Row>,
    zones: Vec<ZoneRow>,
    categories: Vec<(String, String)>,
    delegations: Vec<(String, String)>,
    days: Vec<(String, String)>,
    typed: String,
    name_error: String,
    errors: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "device-link.html")]
struct LinkPage {
    f: Frame,
    t: Words,
    device: String,
    place: String,
    until: String,
    address: String,
    qr: String,
    back: String,
}

/// The right itself, in this forum: the route asks only whether somebody has it anywhere.
fn may(here: &Here) -> Result<Uuid> {
    here.by.must(Right::ManageForum, Scope::forum(here.forum.id.0))?;
    Ok(here.forum.id.0)
}

async fn checkpoints(here: Here) -> Result<Response> {
    may(&here)?;
    let shown = checkpoints_page(&here, Filled::default(), None).await?;
    page(&here.visit, &shown)
}

/// Words of the forum that rules speak in: category and delegation by id.
struct Named {
    categories: Vec<(Uuid, String)>,
    delegations: Vec<(Uuid, String)>,
}

async fn named(here: &Here, tx: &mut Tx) -> Result<Named> {
    let chain = here.chain();
    let show = |text: &Text| text.in_lang(&here.visit.tag, &chain).to_owned();
    let categories = forums::categories(tx, here.forum.id).await?;
    let delegations = store::delegations(tx, here.forum.id.0).await?;
    Ok(Named {
        categories: categories.iter().map(|it| (it.id.0, show(&it.name))).collect(),
        delegations: delegations.iter().map(|(id, name)| (*id, show(name))).collect(),
    })
}

async fn checkpoints_page(
    here: &Here,
    form: Filled,
    wrong_at: Option<CheckpointId>,
) -> Result<CheckpointsPage> {
    let mut tx = here.app.db.read().await?;
    let forum = here.forum.id.0;
    let (all, devices) = (store::checkpoints(&mut tx, forum).await?, store::devices(&mut tx, forum).await?);
    let named = named(here, &mut tx).await?;
    let now = tx.now;
    let zones = zone_rows(here, &mut tx, &named).await?;
    let pairs =
        |list: &[(Uuid, String)]| list.iter().map(|(id, name)| (id.to_string(), name.clone())).collect();
    Ok(CheckpointsPage {
        f: here.frame(),
        t: Words(here.visit.lang),
        rows: all
            .iter()
            .map(|it| Row { open: wrong_at == Some(it.id), ..row(here, it, &devices, now) })
            .collect(),
        zones,
        categories: pairs(&named.categories),
        delegations: pairs(&named.delegations),
        days: days_of(here)
            .map(|day| (day.to_string(), dates::weekday_and_date(here.visit.lang, day)))
            .collect(),
        typed: form.value("name").to_owned(),
        name_error: form.error(here.visit.lang, "name"),
        errors: form.errors(here.visit.lang),
    })
}

/// The days of a forum at most: a rule for longer names no days.
const DAYS_MAX: usize = 60;

fn days_of(here: &Here) -> impl Iterator<Item = Date> {
    let last = here.forum.ends_on;
    here.forum.starts_on.series(jiff::Span::new().days(1)).take_while(move |day| *day <= last).take(DAYS_MAX)
}

fn row(here: &Here, it: &Checkpoint, devices: &[Device], now: Timestamp) -> Row {
    let (t, chain) = (Words(here.visit.lang), here.chain());
    let show = |text: &Text| text.in_lang(&here.visit.tag, &chain).to_owned();
    let own = devices.iter().filter(|device| device.checkpoint == it.id);
    Row {
        open: false,
        name: format!("{} · {}", show(&it.city), show(&it.name)),
        zone: show(&it.zone_name),
        way: match it.direction {
            Direction::In => t.way_in(),
            Direction::Out => t.way_out(),
            Direction::Both => t.way_both(),
        },
        days: span(&here.visit, it),
        door: here.visit.to(&format!("/door?checkpoint={}", it.id)),
        history: here.history("checkpoint", it.id.0),
        add_device: here.to(&format!("/checkpoints/{}/devices", it.id)),
        devices: own.map(|device| device_row(here, it, device, now)).collect(),
    }
}

fn device_row(here: &Here, checkpoint: &Checkpoint, device: &Device, now: Timestamp) -> DeviceRow {
    let t = Words(here.visit.lang);
    let when = |at| dates::moment(here.visit.lang, at, &checkpoint.clocks());
    let (kind, standing) = match (device.revoked_at, device.enrolled_at) {
        (Some(at), _) => ("neutral", t.device_revoked(when(at))),
        (None, _) if device.ends_at <= now => ("neutral", t.device_ended()),
        (None, Some(at)) => ("ok", t.device_enrolled(when(at))),
        (None, None) => ("warn", t.device_waiting()),
    };
    let standing_by = device.revoked_at.is_none() && now < device.ends_at;
    DeviceRow {
        name: device.name.clone(),
        kind,
        standing,
        history: here.history("device", device.id.0),
        revoke: standing_by.then(|| here.to(&format!("/checkpoints/devices/{}/revoke", device.id))),
    }
}

async fn zone_rows(here: &Here, tx: &mut Tx, named: &Named) -> Result<Vec<ZoneRow>> {
    let rules = store::rules(tx, here.forum.id.0).await?;
    let chain = here.chain();
    let mut rows = vec![];
    for zone in store::zones(tx, here.forum.id.0).await? {
        let mut own = vec![];
        for kept in rules.iter().filter(|rule| rule.zone == zone.id) {
            let words = in_words(here, tx, named, kept).await?;
            own.push(RuleRow { words, remove: here.to(&format!("/checkpoints/rules/{}/remove", kept.id)) });
        }
        rows.push(ZoneRow {
            name: zone.name.in_lang(&here.visit.tag, &chain).to_owned(),
            history: here.history("zone", zone.id.0),
            add: here.to(&format!("/checkpoints/zones/{}/rules", zone.id)),
            rules: own,
        });
    }
    Ok(rows)
}

/// `Delegate, Guest · Hungary · every day`
async fn in_words(here: &Here, tx: &mut Tx, named: &Named, kept: &KeptRule) -> Result<String> {
    let t = Words(here.visit.lang);
    let rule = kept.rule();
    let list = |ids: &[Uuid], known: &[(Uuid, String)], all: String| {
        let names: Vec<&str> =
            known.iter().filter(|(id, _)| ids.contains(id)).map(|(_, name)| name.as_str()).collect();
        if ids.is_empty() { all } else { names.join(", ") }
    };
    let mut parts = vec![
        list(&rule.categories, &named.categories, t.all_categories()),
        list(&rule.delegations, &named.delegations, t.all_delegations()),
    ];
    let mut people = vec![];
    for person in rule.people.iter() {
        people.push(store::person_name(tx, *person).await?);
    }
    if !people.is_empty() {
        parts.push(people.join(", "));
    }
    let days: Vec<String> = rule.days.iter().map(|day| dates::day_and_month(here.visit.lang, *day)).collect();
    parts.push(if days.is_empty() { t.every_day() } else { days.join(", ") });
    Ok(parts.join(" · "))
}

/// Letters in a device's name.
const NAME_MAX: usize = 80;

/// The link is shown by the answer itself, once: nobody can read it again, so there is no page to send anybody to.
async fn link_device(
    here: Here,
    Path((_, checkpoint)): Path<(String, CheckpointId)>,
    Form(mut form): Form<Filled>,
) -> Result<Response> {
    let forum = may(&here)?;
    let name = form.required("name", NAME_MAX);
    if !form.is_good() {
        let shown = checkpoints_page(&here, form, Some(checkpoint)).await?;
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page(&here.visit, &shown)?).into_response());
    }
    let reusable = here.app.config.demo && form.has("reusable", "yes");
    let linked =
        here.app.db.act(&here.by, LinkDevice { forum, checkpoint, name: name.clone(), reusable }).await?;
    let mut tx = here.app.db.read().await?;
    let at = store::checkpoint(&mut tx, checkpoint).await?.ok_or(Error::NotFound)?;
    let address = link_address(&here.app, &linked.secret);
    let chain = here.chain();
    page(
        &here.visit,
        &LinkPage {
            f: here.frame(),
            t: Words(here.visit.lang),
            device: name,
            place: format!(
                "{} · {}",
                at.city.in_lang(&here.visit.tag, &chain),
                at.name.in_lang(&here.visit.tag, &chain)
            ),
            until: dates::date(here.visit.lang, at.ends_on),
            qr: press::qr_svg(&address).map_err(anyhow::Error::from)?,
            address,
            back: here.to("/checkpoints"),
        },
    )
}

async fn revoke_device(here: Here, Path((_, device)): Path<(String, DeviceId)>) -> Result<Response> {
    let forum = may(&here)?;
    here.app.db.act(&here.by, RevokeDevice { forum, device }).await?;
    // Without this the device would go on for the few seconds that a node trusts what it knows of a session.
    here.app.sessions.forget();
    Ok(here.on_to(&here.to("/checkpoints"), "ok", &say::revoked()))
}

async fn add_rule(
    here: Here,
    Path((_, zone)): Path<(String, ZoneId)>,
    Form(form): Form<Filled>,
) -> Result<Response> {
    let forum = may(&here)?;
    let mut tx = here.app.db.read().await?;
    let named = named(&here, &mut tx).await?;
    drop(tx);
    let chosen = |field: &str, known: &[(Uuid, String)]| {
        let ids = form.values(field).iter().filter_map(|id| id.parse().ok());
        ids.filter(|id| known.iter().any(|(it, _)| it == id)).collect()
    };
    let rule = Rule {
        categories: chosen("categories", &named.categories),
        delegations: chosen("delegations", &named.delegations),
        people: Shared::default(),
        days: days_of(&here).filter(|day| form.has("days", &day.to_string())).collect(),
    };
    here.app.db.act(&here.by, AddRule { forum, zone, rule }).await?;
    Ok(here.on_to(&here.to("/checkpoints"), "ok", &say::rule_added()))
}

async fn remove_rule(here: Here, Path((_, rule)): Path<(String, Uuid)>) -> Result<Response> {
    let forum = may(&here)?;
    here.app.db.act(&here.by, RemoveRule { forum, rule }).await?;
    Ok(here.on_to(&here.to("/checkpoints"), "ok", &say::rule_removed()))
}
