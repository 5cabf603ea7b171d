//! Everything that a forum has of recordings and papers, and how much room it takes.

use super::size;
use crate::{
    Words,
    embargo::must_edit,
    limits::FORUM_BYTES_MAX,
    model::{Kind, Recording},
    store,
};
use askama::Template;
use axum::{
    extract::Query,
    response::{IntoResponse, Redirect, Response},
};
use forums::{Here, Shows};
use kernel::{
    Result, dates,
    web::{Frame, page},
};
use programme::ItemId;
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Template)]
#[template(path = "pages/overview.html")]
struct OverviewPage {
    f: Frame,
    t: Words,
    used: String,
    most: String,
    programme_href: String,
    action: String,
    /// Every item by its word, with its title and its day.
    items: Vec<(String, String)>,
    rows: Vec<Row>,
    left: Vec<Left>,
}

struct Row {
    href: String,
    title: Shows,
    recordings: usize,
    papers: usize,
    coming: usize,
}

/// A recording whose item left the programme.
struct Left {
    kind: String,
    size: String,
    href: String,
    remove: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    /// The word of an item that was chosen.
    item: String,
}

pub(super) async fn show(here: Here, Query(asked): Query<Asked>) -> Result<Response> {
    must_edit(&here.by, here.forum.id)?;
    let mut tx = here.app.db.read().await?;
    let mut items = programme::items(&mut tx, here.forum.id).await?;
    // One looks for an item by its time; what was planned late is kept last.
    items.sort_by_key(|it| it.starts().map_or((true, None), |at| (false, Some(at.timestamp()))));
    if let Some(chosen) = items.iter().find(|it| it.slug == asked.item) {
        return Ok(Redirect::to(&here.to(&format!("/media/{}", chosen.slug))).into_response());
    }
    let recordings = store::all_recordings(&mut tx, here.forum.id).await?;
    let papers = store::all_papers(&mut tx, here.forum.id).await?;
    let uploads = store::all_uploads(&mut tx, here.forum.id).await?;
    let kept = store::bytes_kept(&mut tx, here.forum.id).await?;
    drop(tx);
    let mut counts: BTreeMap<ItemId, (usize, usize, usize)> = BTreeMap::new();
    recordings.iter().for_each(|it| counts.entry(it.item).or_default().0 += 1);
    papers.iter().for_each(|it| counts.entry(it.item).or_default().1 += 1);
    uploads.iter().for_each(|it| counts.entry(it.item).or_default().2 += 1);
    let told = |bytes| here.lang.tell(&size(bytes));
    let row = |item: &programme::Item| {
        let (recordings, papers, coming) = counts.remove(&item.id)?;
        let href = here.to(&format!("/media/{}", item.slug));
        Some(Row { href, title: Shows::of(&here, &item.title), recordings, papers, coming })
    };
    let rows = items.iter().filter_map(row).collect();
    // What is left in the counts by now belongs to no item that stands.
    let left = |it: &&Recording| counts.contains_key(&it.item);
    let left = recordings.iter().filter(left).map(|it| Left {
        kind: super::shown::kind(Words(here.lang), it.kind),
        size: if it.kind == Kind::Stream { it.url.clone() } else { told(it.bytes) },
        href: if it.kind == Kind::Stream { it.url.clone() } else { here.to(&it.path()) },
        remove: here.to(&format!("/recordings/{}/remove", it.id)),
    });
    let left = left.collect();
    let the_page = OverviewPage {
        f: here.frame(),
        t: Words(here.lang),
        used: told(kept),
        most: told(FORUM_BYTES_MAX),
        programme_href: here.to("/programme"),
        action: here.to("/media"),
        items: items.iter().map(|it| (it.slug.clone(), option(&here, it))).collect(),
        rows,
        left,
    };
    page(&here, &the_page)
}

/// An item as it is chosen: many have the same title on several days.
fn option(here: &Here, item: &programme::Item) -> String {
    let title = item.title.in_lang(&here.tag, &here.chain()).to_owned();
    match item.starts() {
        Some(at) => format!("{title} · {}", dates::date(here.lang, at.date())),
        None => title,
    }
}
