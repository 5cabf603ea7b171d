//! How far a list has gone in, while one looks; what came of it; the rows that did not go in.

use super::{
    address, download,
    looked::{Looked, look},
    open_list, shown,
};
use crate::{
    Words,
    acts::{Remove, topic},
    model::{ListId, SentList, State},
    say,
    tell::{self, Reader},
    wrong::{Why, Wrong},
};
use askama::Template;
use axum::{extract::Path, response::Response};
use forums::Here;
use kernel::{
    Error, Result, dates,
    web::{Frame, page},
};
use sheets::What;
use std::collections::{BTreeMap, HashSet};

#[derive(Template)]
#[template(path = "pages/state.html")]
struct StatePage {
    f: Frame,
    t: Words,
    now: Now,
    title: String,
    lead: String,
    source: String,
    stream: String,
    lists_href: String,
    people_href: String,
    history: String,
}

#[derive(Template)]
#[template(path = "pages/state.html", block = "now")]
struct StatePart {
    f: Frame,
    t: Words,
    now: Now,
}

/// How far it is.
struct Now {
    running: bool,
    stopped: bool,
    done: i64,
    total: i64,
    new: usize,
    reserve: usize,
    changed: usize,
    skipped: usize,
    bad: usize,
    /// Where the rows that did not go in are to be had; empty where there are none, or no file any more.
    bad_href: String,
    remove: String,
}

pub(super) async fn show(here: Here, Path((_, id)): Path<(String, ListId)>) -> Result<Response> {
    let stream = here.app.live_address(&[topic(id)]);
    let (list, measures) = open_list(&here, id).await?;
    let now = now(&here, &list);
    if here.part {
        return page(&here, &StatePart { f: here.frame(), t: Words(here.lang), now });
    }
    let t = Words(here.lang);
    let when = dates::moment(here.lang, list.created_at, &here.forum.time_zone());
    let delegation = list.delegation.and_then(|id| measures.delegation(id));
    let people =
        delegation.map_or_else(|| here.to("/delegation"), |it| here.to(&format!("/delegation/{}", it.slug)));
    let state = StatePage {
        f: here.frame(),
        t,
        now,
        title: t.state_title(when),
        lead: delegation.map_or_else(|| t.whole_forum(), |it| shown(&here, &it.name)),
        source: address(&here, id, "/state"),
        stream,
        lists_href: here.to("/lists"),
        people_href: people,
        history: here.history("list", id.0),
    };
    page(&here, &state)
}

fn now(here: &Here, list: &SentList) -> Now {
    let tally = &list.tally;
    let bad = tally.bad + tally.refused.len();
    let has_bad = bad > 0 && list.file.is_some() && list.state != State::Running;
    Now {
        running: list.state == State::Running,
        stopped: list.state == State::Stopped,
        done: list.done,
        total: list.total,
        new: tally.new,
        reserve: tally.reserve,
        changed: tally.changed,
        skipped: tally.skipped,
        bad,
        bad_href: if has_bad { address(here, list.id, "/bad") } else { String::new() },
        remove: if list.file.is_some() { address(here, list.id, "/remove") } else { String::new() },
    }
}

/// The rows that do not go in, in a file like the one they came in.
pub(super) async fn bad(here: Here, Path((_, id)): Path<(String, ListId)>) -> Result<Response> {
    let (list, measures) = open_list(&here, id).await?;
    let looked = look(&here, &list, &measures).await?;
    let (reader, format) = (Reader::of(&here, &measures), list.format());
    let is_open = list.state == State::Open;
    let refused: HashSet<u32> = list.tally.refused.iter().copied().collect();
    let writing = tokio::task::spawn_blocking(move || {
        let bad = if is_open { looked.bad() } else { bad_of(&looked, &refused) };
        let rows = bad.iter().map(|(at, wrong)| (*at, wrong.as_slice()));
        let table = &looked.ready.table;
        let tell = |wrong: &Wrong| reader.with_column(table, wrong);
        sheets::bad_rows(table, rows, &tell::what_is_wrong(reader.lang), tell)
    });
    let bytes = writing.await.map_err(anyhow::Error::from)?.map_err(anyhow::Error::from)?;
    Ok(download(bytes, "faults", format.ending(), format.media_type()))
}

/// Rows with faults, and those that looked well and were refused on the way in, in the order of the list.
fn bad_of(looked: &Looked, refused: &HashSet<u32>) -> BTreeMap<usize, Vec<Wrong>> {
    let of_cells = looked.ready.bad().map(|(at, faults)| (at, faults.iter().map(Wrong::from).collect()));
    let mut bad: BTreeMap<usize, Vec<Wrong>> = of_cells.collect();
    for (at, row) in looked.ready.rows.iter().enumerate() {
        if let Ok(person) = row
            && refused.contains(&person.line)
        {
            let not_taken = || vec![Wrong { column: None, why: Why::Cells(What::NotTaken) }];
            bad.insert(at, looked.said.get(&person.line).cloned().unwrap_or_else(not_taken));
        }
    }
    bad
}

pub(super) async fn remove(here: Here, Path((_, id)): Path<(String, ListId)>) -> Result<Response> {
    let list = super::columns::handled(&here, id).await?;
    let files = here.app.db.act(&here.by, Remove { list: list.id }).await?;
    if files.is_empty() {
        return Err(Error::Gone);
    }
    here.app.files.remove_all(files).await?;
    Ok(here.on_to(&here.to("/lists"), "ok", &say::taken_back()))
}
