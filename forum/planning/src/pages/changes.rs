//! What is changed and not published, the way to publish it, and what versions have changed.

use super::{
    crumbs,
    grid::{Chip, chips},
    hints::{Hint, Hints, SHOWN_MAX as HINTS_MAX},
    item_address, must_manage,
};
use crate::{
    Words,
    changes::{Difference, Teller},
    concerned::Concerned,
    model::{Draft, State, Version, VersionItem},
    plan::Planned,
    publish::{ITEMS_AT_ONCE, Publish, in_order, seen_of},
    say,
    scene::Board,
    store,
    texts::{Rewritten, rewritten},
};
use askama::Template;
use axum::{Form as Posted, extract::Query, response::Response};
use forums::Here;
use kernel::{
    Result, dates,
    form::Form,
    web::{Frame, Link, page},
};
use programme::ItemId;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// Changed items that a page shows.
const SHOWN_MAX: usize = 300;

/// An item and what is different about it.
struct Changed {
    href: String,
    title: String,
    chips: Vec<Chip>,
    crossed: bool,
    rows: Vec<Difference>,
}

#[derive(Template)]
#[template(path = "pages/changes.html")]
struct ChangesPage {
    f: Frame,
    t: Words,
    crumbs: Vec<Link>,
    action: String,
    seen: String,
    items: Vec<Changed>,
    total: usize,
    /// How many can be published as they are.
    ready: usize,
    /// How many people are told.
    told: usize,
    /// How many clashes there would be on the site that may not be meant.
    clashes: usize,
    /// Everything that clashes of what can be published.
    hints: Vec<Hint>,
    versions: String,
}

pub(super) async fn show(here: Here) -> Result<Response> {
    must_manage(&here)?;
    let mut tx = here.app.db.read().await?;
    let board = Board::load(&mut tx, here.forum.id).await?;
    let mut texts = BTreeMap::new();
    for item in board.plan.changed().take(SHOWN_MAX).filter(|item| item.has_texts) {
        texts.insert(item.id, rewritten(&mut tx, here.forum.id, item.id).await?);
    }
    let coming = signups::coming(&mut tx, here.forum.id).await?;
    drop(tx);
    let chain = here.chain();
    let teller = Teller { board: &board, visit: &here, chain: &chain };
    let changed: Vec<&Planned> = board.plan.changed().collect();
    let ready: Vec<&&Planned> = changed.iter().filter(|item| !item.crossed).collect();
    let hints = Hints::of(&here, &board);
    let clashing = hints.of_any(&ready.iter().map(|item| item.id).collect());
    let the_page = ChangesPage {
        f: here.frame(),
        t: Words(here.lang),
        crumbs: crumbs(&here),
        action: here.to("/planning/changes"),
        seen: seen_of(&board.plan),
        items: changed
            .iter()
            .take(SHOWN_MAX)
            .map(|item| draft(&here, &teller, item, texts.get(&item.id)))
            .collect(),
        total: changed.len(),
        ready: ready.len(),
        told: told(&Concerned { board: &board, coming: &coming }, &ready),
        clashes: clashing.iter().filter(|clash| !clash.is_gentle()).count(),
        hints: clashing.iter().take(HINTS_MAX).map(|clash| hints.tell(clash, &chain)).collect(),
        versions: here.to("/planning/versions"),
    };
    page(&here, &the_page)
}

fn becomes(item: &Planned) -> Option<&Draft> {
    (item.state != State::Removed).then_some(&item.draft)
}

fn draft(here: &Here, teller: &Teller<'_>, item: &Planned, texts: Option<&Rewritten>) -> Changed {
    let mut rows = match item.state {
        State::Removed => vec![],
        _ => teller.differences(item.published.as_ref(), Some(&item.draft)),
    };
    rows.extend(texts.map(|texts| teller.texts(texts)).unwrap_or_default());
    Changed {
        href: item_address(here, item.id, ""),
        title: teller.text(&item.draft.title),
        chips: chips(Words(here.lang), &teller.board.plan, item),
        crossed: item.crossed,
        rows,
    }
}

/// How many people with a mailbox the drafts concern.
fn told(concerned: &Concerned<'_>, items: &[&&Planned]) -> usize {
    let mut people = BTreeSet::new();
    for item in items {
        let ids = concerned.by(item.id, item.published.as_ref(), becomes(item)).into_keys();
        let seats = ids.filter_map(|id| concerned.board.people.by_id(id));
        people.extend(seats.filter(|seat| seat.email.is_some()).map(|seat| seat.id));
    }
    people.len()
}

pub(super) async fn publish(here: Here, Posted(form): Posted<Form>) -> Result<Response> {
    must_manage(&here)?;
    let mut tx = here.app.db.read().await?;
    let board = Board::load(&mut tx, here.forum.id).await?;
    drop(tx);
    let to_changes = here.to("/planning/changes");
    if form.value("seen") != seen_of(&board.plan) {
        return Ok(here.on_to(&to_changes, "warn", &say::changes_changed()));
    }
    let ready = in_order(&board.plan).into_iter().filter(|item| !item.crossed);
    let items: Vec<_> = ready.filter_map(|item| Some((item.id, item.stamp?))).collect();
    if items.is_empty() {
        return Ok(here.on_to(&to_changes, "warn", &say::nothing_to_publish()));
    }
    let mut number = None;
    let last = items.len().div_ceil(ITEMS_AT_ONCE);
    for (turn, some) in (1..).zip(items.chunks(ITEMS_AT_ONCE)) {
        let act = Publish { forum: here.forum.id, number, items: some.to_vec(), is_last: turn == last };
        number = Some(here.app.db.act(&here.by, act).await?);
        // The house may be open meanwhile, with people at its door.
        here.app.db.give_way().await;
    }
    let said = say::published(number.unwrap_or_default(), items.len());
    Ok(here.on_to(&here.to("/planning/versions"), "ok", &said))
}

/// Between which versions.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Between {
    from: String,
    to: String,
}

#[derive(Template)]
#[template(path = "pages/versions.html")]
struct VersionsPage {
    f: Frame,
    t: Words,
    crumbs: Vec<Link>,
    action: String,
    options: Vec<(String, String)>,
    before_options: Vec<(String, String)>,
    from: String,
    to: String,
    versions: Vec<VersionRow>,
    items: Vec<Changed>,
    heading: String,
}

struct VersionRow {
    number: String,
    when: String,
    who: String,
    items: String,
    href: String,
}

pub(super) async fn versions(here: Here, Query(asked): Query<Between>) -> Result<Response> {
    must_manage(&here)?;
    let mut tx = here.app.db.read().await?;
    let versions = store::versions(&mut tx, here.forum.id).await?;
    let newest = versions.first().map_or(0, |version| version.number);
    let to = asked.to.parse().unwrap_or(newest).clamp(0, newest);
    let from = asked.from.parse().unwrap_or(to - 1).clamp(0, to);
    let between = store::version_items(&mut tx, here.forum.id, from, to).await?;
    let board = Board::load(&mut tx, here.forum.id).await?;
    let mut summed = summed(&between);
    for (id, sum) in summed.iter_mut().take(SHOWN_MAX).filter(|(_, sum)| sum.has_texts) {
        let texts = store::version_texts(&mut tx, here.forum.id, *id, (from, to)).await?;
        sum.texts = over_all(texts);
    }
    drop(tx);
    let t = Words(here.lang);
    let chain = here.chain();
    let teller = Teller { board: &board, visit: &here, chain: &chain };
    let numbered = |version: &Version| (version.number.to_string(), t.version(version.number));
    let first = ("0".to_owned(), t.version_none());
    let the_page = VersionsPage {
        f: here.frame(),
        t,
        crumbs: crumbs(&here),
        action: here.to("/planning/versions"),
        options: versions.iter().map(numbered).collect(),
        before_options: versions.iter().map(numbered).chain([first]).collect(),
        from: from.to_string(),
        to: to.to_string(),
        versions: versions.iter().map(|version| version_row(&here, version)).collect(),
        items: summed
            .iter()
            .take(SHOWN_MAX)
            .filter(|(_, sum)| sum.was != sum.becomes || sum.texts.is_some())
            .map(|(id, sum)| summed_up(&here, &teller, *id, sum))
            .collect(),
        heading: if from == 0 { t.changed_until(to) } else { t.changed_between(from, to) },
    };
    page(&here, &the_page)
}

fn version_row(here: &Here, version: &Version) -> VersionRow {
    let number = version.number;
    VersionRow {
        number: Words(here.lang).version(number),
        when: dates::moment(here.lang, version.published_at, &here.forum.time_zone()),
        who: version.by_name.clone().unwrap_or_default(),
        items: version.items.to_string(),
        href: here.to(&format!("/planning/versions?from={}&to={number}", number - 1)),
    }
}

/// Before and after, over several versions.
#[derive(Default)]
struct Sum<'v> {
    was: Option<&'v Draft>,
    becomes: Option<&'v Draft>,
    /// Whether one of them changed its texts.
    has_texts: bool,
    /// What all of them together changed of these.
    texts: Option<Rewritten>,
}

/// What several versions together changed; what came back to what it was is no change.
fn summed(items: &[VersionItem]) -> BTreeMap<ItemId, Sum<'_>> {
    let mut sums: BTreeMap<ItemId, Sum<'_>> = BTreeMap::new();
    for item in items {
        let (was, becomes) = (item.was.as_deref(), item.becomes.as_deref());
        let sum = sums.entry(item.item).or_insert_with(|| Sum { was, ..Sum::default() });
        sum.becomes = becomes;
        sum.has_texts |= item.has_texts;
    }
    sums.retain(|_, sum| sum.was != sum.becomes || sum.has_texts);
    sums
}

/// From the first to the last.
fn over_all(mut texts: Vec<Rewritten>) -> Option<Rewritten> {
    let becomes = texts.last()?.becomes.clone();
    let was = texts.swap_remove(0).was;
    (!was.says_as(&becomes)).then_some(Rewritten { was, becomes })
}

fn summed_up(here: &Here, teller: &Teller<'_>, id: ItemId, sum: &Sum<'_>) -> Changed {
    let (was, becomes) = (sum.was, sum.becomes);
    let t = Words(here.lang);
    let title = becomes.or(was).map(|draft| teller.text(&draft.title)).unwrap_or_default();
    let chip = match (was, becomes) {
        (None, _) => ("accent", t.state_new()),
        (_, None) => ("bad", t.state_removed()),
        _ => ("info", t.state_changed()),
    };
    let there = teller.board.plan.get(id).is_some();
    let mut rows = if becomes.is_none() { vec![] } else { teller.differences(was, becomes) };
    rows.extend(
        sum.texts.as_ref().filter(|_| becomes.is_some()).map(|it| teller.texts(it)).unwrap_or_default(),
    );
    Changed {
        href: if there { item_address(here, id, "") } else { String::new() },
        title,
        chips: vec![chip],
        crossed: false,
        rows,
    }
}
