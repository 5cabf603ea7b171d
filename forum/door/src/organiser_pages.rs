//! The organiser's page of checkpoints: what stands where, and who may pass.

use crate::{
    Words, checkpoint_pages, device_pages,
    model::{Checkpoint, CheckpointId, Device, Direction, Zone},
    pages::{place_name, span},
    rule_pages,
    rule_words::{Named, RuleWords, in_words},
    store::{self, KeptRule},
    trial_pages, zone_pages,
    zones::must_manage,
};
use askama::Template;
use axum::response::Response;
use forums::Here;
use jiff::Timestamp;
use kernel::{
    Result, dates,
    db::Tx,
    form::Form as Filled,
    rights::Right,
    web::{Frame, Routes, Who, page},
};
use uuid::Uuid;

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/f/{forum}/checkpoints", Who::Holder(Right::ManageForum), checkpoints)
        .merge(device_pages::routes())
        .merge(checkpoint_pages::routes())
        .merge(zone_pages::routes())
        .merge(rule_pages::routes())
        .merge(trial_pages::routes())
}

/// What can be done with a zone or a checkpoint: addresses; those of deeds that make no sense are empty.
struct Deeds {
    edit: String,
    go: String,
    is_first: bool,
    is_last: bool,
    close: String,
    reopen: String,
}

/// One checkpoint with its devices.
struct Row {
    /// Whether the form of a new device stands open.
    open: bool,
    name: String,
    zone: String,
    way: String,
    days: String,
    /// It was closed itself, or its zone.
    closed: bool,
    door: String,
    trial: String,
    history: String,
    close_question: String,
    deeds: Deeds,
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
    id: Uuid,
    name: String,
    closed: bool,
    history: String,
    close_question: String,
    deeds: Deeds,
    add: String,
    rules: Vec<RuleRow>,
    /// Those that can be brought back.
    removed: Vec<RuleRow>,
}

/// One rule, in words.
struct RuleRow {
    words: RuleWords,
    /// Where it is removed, or brought back.
    action: String,
}

#[derive(Template)]
#[template(path = "checkpoints.html")]
pub(crate) struct CheckpointsPage {
    f: Frame,
    t: Words,
    new_checkpoint: String,
    new_zone: String,
    rows: Vec<Row>,
    zones: Vec<ZoneRow>,
    typed: String,
    name_error: String,
    errors: Vec<(String, String)>,
}

/// The right itself, in this forum: the route asks only whether somebody has it anywhere.
pub(crate) fn may(here: &Here) -> Result<Uuid> {
    must_manage(&here.by, here.forum.id.0)?;
    Ok(here.forum.id.0)
}

async fn checkpoints(here: Here) -> Result<Response> {
    may(&here)?;
    let shown = checkpoints_page(&here, Filled::default(), None).await?;
    page(&here.visit, &shown)
}

/// The page; with the form of a new device once more at the checkpoint where something is wrong with it.
pub(crate) async fn checkpoints_page(
    here: &Here,
    form: Filled,
    wrong_at: Option<CheckpointId>,
) -> Result<CheckpointsPage> {
    let mut tx = here.app.db.read().await?;
    let forum = here.forum.id.0;
    let all = store::checkpoints(&mut tx, forum).await?;
    let devices = store::devices(&mut tx, forum).await?;
    let zones = zone_rows(here, &mut tx).await?;
    let now = tx.now;
    let row = |it: &Checkpoint| {
        let of_city: Vec<CheckpointId> =
            all.iter().filter(|other| other.city_id == it.city_id).map(|it| it.id).collect();
        Row { open: wrong_at == Some(it.id), ..row(here, it, &of_city, &devices, now) }
    };
    Ok(CheckpointsPage {
        f: here.frame(),
        t: Words(here.visit.lang),
        new_checkpoint: here.to("/checkpoints/new"),
        new_zone: here.to("/checkpoints/zones/new"),
        rows: all.iter().map(row).collect(),
        zones,
        typed: form.value("name").to_owned(),
        name_error: form.error(here.visit.lang, "name"),
        errors: form.errors(here.visit.lang),
    })
}

/// The deeds on a thing that stands at a place of an order.
fn deeds<T: PartialEq>(here: &Here, address: &str, order: &[T], one: &T, closed: bool) -> Deeds {
    let deed = |name: &str| here.to(&format!("{address}/{name}"));
    Deeds {
        edit: here.to(address),
        go: deed("move"),
        is_first: order.first() == Some(one),
        is_last: order.last() == Some(one),
        close: if closed { String::new() } else { deed("close") },
        reopen: if closed { deed("reopen") } else { String::new() },
    }
}

fn row(here: &Here, it: &Checkpoint, of_city: &[CheckpointId], devices: &[Device], now: Timestamp) -> Row {
    let t = Words(here.visit.lang);
    let own = devices.iter().filter(|device| device.checkpoint == it.id);
    let address = format!("/checkpoints/{}", it.id);
    let name = place_name(&here.visit, it);
    Row {
        open: false,
        zone: it.zone_name.in_lang(&here.visit.tag, &here.chain()).to_owned(),
        way: way(t, it.direction),
        days: span(&here.visit, it),
        closed: it.is_closed(),
        door: here.visit.to(&format!("/door?checkpoint={}", it.id)),
        trial: here.to(&format!("{address}/try")),
        history: here.history("checkpoint", it.id.0),
        close_question: t.close_checkpoint_question(name.as_str()),
        deeds: deeds(here, &address, of_city, &it.id, it.closed_at.is_some()),
        add_device: here.to(&format!("{address}/devices")),
        devices: own.map(|device| device_row(here, it, device, now)).collect(),
        name,
    }
}

/// Which way people pass, in words.
pub(crate) fn way(t: Words, direction: Direction) -> String {
    match direction {
        Direction::In => t.way_in(),
        Direction::Out => t.way_out(),
        Direction::Both => t.way_both(),
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

async fn zone_rows(here: &Here, tx: &mut Tx) -> Result<Vec<ZoneRow>> {
    let forum = here.forum.id.0;
    let named = Named::of(here, tx).await?;
    let (rules, removed) = (store::rules(tx, forum).await?, store::removed_rules(tx, forum).await?);
    let zones = store::zones(tx, forum).await?;
    let order: Vec<_> = zones.iter().map(|zone| zone.id).collect();
    let mut rows = vec![];
    for zone in &zones {
        let address = format!("/checkpoints/zones/{}", zone.id);
        let name = zone.name.in_lang(&here.visit.tag, &here.chain()).to_owned();
        rows.push(ZoneRow {
            id: zone.id.0,
            closed: zone.closed_at.is_some(),
            history: here.history("zone", zone.id.0),
            close_question: Words(here.visit.lang).close_zone_question(name.as_str()),
            deeds: deeds(here, &address, &order, &zone.id, zone.closed_at.is_some()),
            add: here.to(&format!("{address}/rules")),
            rules: rule_rows(here, tx, &named, zone, &rules, "remove").await?,
            removed: rule_rows(here, tx, &named, zone, &removed, "restore").await?,
            name,
        });
    }
    Ok(rows)
}

async fn rule_rows(
    here: &Here,
    tx: &mut Tx,
    named: &Named,
    zone: &Zone,
    rules: &[KeptRule],
    deed: &str,
) -> Result<Vec<RuleRow>> {
    let mut rows = vec![];
    for kept in rules.iter().filter(|kept| kept.zone == zone.id) {
        let words = in_words(here, tx, named, &kept.rule()).await?;
        rows.push(RuleRow { words, action: here.to(&format!("/checkpoints/rules/{}/{deed}", kept.id)) });
    }
    Ok(rows)
}
