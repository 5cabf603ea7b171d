//! A file that went in: what would come of undoing it, and undoing it.

use super::files::must_manage;
use crate::{
    Words, say, store,
    undo::{self, Arrival, ArrivalId, UNDONE_WITHIN_DAYS, Undone},
};
use askama::Template;
use axum::{extract::Path, response::Response};
use forums::Here;
use kernel::{
    Error, Result, dates,
    web::{Frame, Link, page},
};

/// Titles of a kind that are shown.
const TITLES_SHOWN: usize = 500;

#[derive(Template)]
#[template(path = "pages/arrival.html")]
struct ArrivalPage {
    f: Frame,
    t: Words,
    crumbs: Vec<Link>,
    name: String,
    when: String,
    action: String,
    programme: String,
    days: i64,
    /// What would become of how many, and their titles.
    groups: Vec<Group>,
    is_anything: bool,
}

struct Group {
    label: String,
    titles: Vec<String>,
    more: String,
}

pub(super) fn address(here: &Here, id: ArrivalId) -> String {
    here.to(&format!("/programme-arrivals/{id}"))
}

pub(super) async fn show(here: Here, Path((_, id)): Path<(String, ArrivalId)>) -> Result<Response> {
    must_manage(&here)?;
    let mut tx = here.app.db.read().await?;
    let arrival = store::arrival(&mut tx, id).await?;
    let arrival = arrival.filter(|it| it.forum == here.forum.id).ok_or(Error::NotFound)?;
    let undone = undo::would_be_undone(&mut tx, id).await?;
    drop(tx);
    page(&here, &arrival_page(&here, &arrival, undone))
}

fn arrival_page(here: &Here, arrival: &Arrival, undone: Undone) -> ArrivalPage {
    let t = Words(here.lang);
    let is_anything = !undone.removed.is_empty() || !undone.restored.is_empty();
    let groups = [
        (t.undo_removed(undone.removed.len()), undone.removed),
        (t.undo_restored(undone.restored.len()), undone.restored),
        (t.undo_kept(undone.kept.len()), undone.kept),
    ];
    let group = |(label, titles): (String, Vec<String>)| {
        let more = if titles.len() > TITLES_SHOWN {
            t.first_shown(TITLES_SHOWN, titles.len())
        } else {
            String::new()
        };
        Group { label, titles: titles.into_iter().take(TITLES_SHOWN).collect(), more }
    };
    ArrivalPage {
        f: here.frame(),
        crumbs: vec![Link { href: here.to("/programme-files"), label: t.files(), current: false }],
        name: arrival.name.clone(),
        when: dates::moment(here.lang, arrival.arrived_at, &here.forum.time_zone()),
        action: address(here, arrival.id),
        programme: here.to("/programme"),
        days: UNDONE_WITHIN_DAYS,
        groups: groups.into_iter().filter(|(_, titles)| !titles.is_empty()).map(group).collect(),
        is_anything,
        t,
    }
}

pub(super) async fn undo(here: Here, Path((_, id)): Path<(String, ArrivalId)>) -> Result<Response> {
    must_manage(&here)?;
    let undone = undo::undo(&here.app.db, &here.by, here.forum.id, id).await?;
    let told = say::undone(undone.removed.len(), undone.restored.len(), undone.kept.len());
    Ok(here.on_to(&here.to("/programme-files"), "ok", &told))
}
