//! Taking in a programme as a file: sending it, seeing item by item what would come of it, letting it in.

use super::arrivals;
use crate::{
    Words,
    bring::{Became, Brought, How, Row, bring, given},
    say,
    sent::{self, Send, Sent, SentId, TakeBack},
    store, tell,
    undo::Arrival,
};
use askama::Template;
use axum::{
    Form as Posted,
    extract::{Multipart, Path},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use forums::Here;
use kernel::{
    Error, Lang, Result, dates,
    form::Form,
    rights::{Right, Scope},
    shell,
    web::{Frame, Link, page},
};
use schedules::{FILE_BYTES_MAX, Refusal};
use uuid::Uuid;

/// Items of a report that are shown; those with something to say of come first.
const ROWS_SHOWN: usize = 500;

#[derive(Template)]
#[template(path = "pages/send.html")]
struct SendPage {
    f: Frame,
    t: Words,
    lang: Lang,
    form: Form,
    action: String,
    limit_mb: usize,
    /// Address, name and time of each file that waits to be looked through.
    waiting: Vec<(String, String, String)>,
    /// The same of each that went in and can be undone.
    arrivals: Vec<(String, String, String)>,
}

/// # Errors
/// [`Error::Forbidden`] for whoever does not run this forum.
pub(super) fn must_manage(here: &Here) -> Result<()> {
    here.by.must(Right::ManageForum, Scope::forum(here.forum.id.0))
}

pub(super) async fn show(here: Here) -> Result<Response> {
    must_manage(&here)?;
    page(&here, &send_page(&here, Form::default()).await?)
}

async fn send_page(here: &Here, form: Form) -> Result<SendPage> {
    let mut tx = here.app.db.read().await?;
    let waiting = store::waiting(&mut tx, here.forum.id).await?;
    let arrivals = store::arrivals(&mut tx, here.forum.id).await?;
    let zone = here.forum.time_zone();
    let shown = |sent: &Sent| {
        (address(here, sent.id, ""), sent.name.clone(), dates::moment(here.lang, sent.sent_at, &zone))
    };
    let arrived = |it: &Arrival| {
        (arrivals::address(here, it.id), it.name.clone(), dates::moment(here.lang, it.arrived_at, &zone))
    };
    Ok(SendPage {
        f: here.frame(),
        t: Words(here.lang),
        lang: here.lang,
        form,
        action: here.to("/programme-files"),
        limit_mb: FILE_BYTES_MAX / 1024 / 1024,
        waiting: waiting.iter().map(shown).collect(),
        arrivals: arrivals.iter().map(arrived).collect(),
    })
}

fn address(here: &Here, id: SentId, page: &str) -> String {
    here.to(&format!("/programme-files/{id}{page}"))
}

pub(super) async fn send(here: Here, sent: Multipart) -> Result<Response> {
    must_manage(&here)?;
    let (name, bytes) = upload(sent).await?;
    let mut form = Form::default();
    if bytes.is_empty() {
        form.refuse("file", shell::say::field_file_missing());
    } else {
        match kept(&here, bytes).await? {
            Ok(file) => {
                let act = Send { forum: here.forum.id, file, name };
                return match here.app.db.act(&here.by, act).await {
                    Ok(id) => Ok(Redirect::to(&address(&here, id, "")).into_response()),
                    Err(error) => {
                        sent::remove(&here.app, vec![file]).await?;
                        Err(error)
                    }
                };
            }
            Err(refusal) => form.refuse("file", tell::refusal(&refusal)),
        }
    }
    let again = send_page(&here, form).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page(&here, &again)?).into_response())
}

/// What came with the form: the file's name and the file.
async fn upload(mut sent: Multipart) -> Result<(String, Vec<u8>)> {
    let too_large = |_| Error::Refused(shell::say::error_413_next());
    let (mut name, mut bytes) = (String::new(), vec![]);
    while let Some(part) = sent.next_field().await.map_err(too_large)? {
        if part.name() == Some("file") {
            name = part
                .file_name()
                .unwrap_or_default()
                .chars()
                .filter(|it| !it.is_control())
                .take(200)
                .collect();
            bytes = part.bytes().await.map_err(too_large)?.to_vec();
        }
    }
    Ok((name, bytes))
}

/// Keeps a file that is a programme.
async fn kept(here: &Here, bytes: Vec<u8>) -> Result<Result<Uuid, Refusal>> {
    let mut tx = here.app.db.read().await?;
    let given = given(&mut tx, &here.forum).await?;
    drop(tx);
    let files = here.app.files.clone();
    let reading = tokio::task::spawn_blocking(move || match schedules::read(&bytes, &given) {
        Ok(_) => files.keep(&bytes).map(Ok),
        Err(refusal) => Ok(Err(refusal)),
    });
    Ok(reading.await.map_err(anyhow::Error::from)??)
}

#[derive(Template)]
#[template(path = "pages/preview.html")]
struct PreviewPage {
    f: Frame,
    t: Words,
    crumbs: Vec<Link>,
    name: String,
    action: String,
    take_back: String,
    taken: usize,
    changed: usize,
    left: usize,
    notes: Vec<String>,
    /// That items lie beside the days of the forum; empty where none do.
    beside_the_days: String,
    rows: Vec<Shown>,
    total: usize,
    /// How many came in an earlier file and are not in this one.
    gone: usize,
    /// Whether anything was changed on the site that the file would change.
    kept: bool,
}

struct Shown {
    title: String,
    /// Where it stands in the file, of what something is said of.
    place: String,
    kind: &'static str,
    outcome: String,
    reasons: Vec<String>,
}

pub(super) async fn preview(here: Here, Path((_, id)): Path<(String, SentId)>) -> Result<Response> {
    must_manage(&here)?;
    let sent = sent_of(&here, id).await?;
    let read = sent::read(&here.app, &here.forum, sent.file).await?;
    let dry = How { dry_run: true, ..How::default() };
    let brought = bring(&here.app.db, &here.by, &here.forum, &sent.name, &read, dry).await?;
    page(&here, &preview_page(&here, &sent, &brought))
}

async fn sent_of(here: &Here, id: SentId) -> Result<Sent> {
    let mut tx = here.app.db.read().await?;
    let sent = store::sent(&mut tx, id).await?;
    sent.filter(|sent| sent.forum == here.forum.id).ok_or(Error::NotFound)
}

fn preview_page(here: &Here, sent: &Sent, brought: &Brought) -> PreviewPage {
    let t = Words(here.lang);
    let has =
        |code: &str| brought.rows.iter().filter(|row| row.reasons.iter().any(|it| it.0 == code)).count();
    let mut rows: Vec<&Row> = brought.rows.iter().collect();
    rows.sort_by_key(|row| match row.became {
        Became::LeftOut => 0,
        Became::Changed => 1,
        Became::Taken => 2,
    });
    let of_all = of_all(here.lang, &brought.rows);
    let mut notes: Vec<String> = brought.notes.iter().map(|(_, note)| here.lang.tell(note)).collect();
    notes.extend(of_all.iter().map(|reason| t.of_all_items(reason.as_str())));
    PreviewPage {
        f: here.frame(),
        crumbs: vec![Link { href: here.to("/programme-files"), label: t.files(), current: false }],
        name: sent.name.clone(),
        action: address(here, sent.id, ""),
        take_back: address(here, sent.id, "/take-back"),
        taken: brought.count(Became::Taken),
        changed: brought.count(Became::Changed),
        left: brought.count(Became::LeftOut),
        notes,
        beside_the_days: match brought.beside_the_days {
            0 => String::new(),
            count => {
                let days = dates::span(here.lang, here.forum.starts_on, here.forum.ends_on);
                t.beside_the_days(days, count)
            }
        },
        total: rows.len(),
        rows: rows
            .into_iter()
            .take(ROWS_SHOWN)
            .map(|row| shown(here, row, brought.is_workbook, &of_all))
            .collect(),
        gone: has(crate::bring::GONE),
        kept: has(crate::bring::KEPT) > 0,
        t,
    }
}

/// What would stand beside every item, in words: it is said once, above them.
fn of_all(lang: Lang, rows: &[Row]) -> Vec<String> {
    let [first, rest @ ..] = rows else { return vec![] };
    let says = |row: &Row, words: &String| row.reasons.iter().any(|(_, say)| lang.tell(say) == *words);
    let mut words: Vec<String> = first.reasons.iter().map(|(_, say)| lang.tell(say)).collect();
    words.retain(|words| !rest.is_empty() && rest.iter().all(|row| says(row, words)));
    words
}

fn shown(here: &Here, row: &Row, is_workbook: bool, of_all: &[String]) -> Shown {
    let t = Words(here.lang);
    let (kind, outcome) = match row.became {
        Became::Taken => ("ok", t.row_taken()),
        Became::Changed => ("info", t.row_changed()),
        Became::LeftOut => ("warn", t.row_left_out()),
    };
    let title = if row.title.is_empty() { &row.id } else { &row.title };
    let place = match row.at.line {
        0 => String::new(),
        _ if row.became == Became::Taken => String::new(),
        line if is_workbook => t.row_line_of(row.at.path.as_str(), line.to_string()),
        line => t.row_line(line.to_string()),
    };
    let reasons = row.reasons.iter().map(|(_, say)| here.lang.tell(say));
    Shown {
        title: title.clone(),
        place,
        kind,
        outcome,
        reasons: reasons.filter(|words| !of_all.contains(words)).collect(),
    }
}

pub(super) async fn let_in(
    here: Here,
    Path((_, id)): Path<(String, SentId)>,
    Posted(form): Posted<Form>,
) -> Result<Response> {
    must_manage(&here)?;
    let sent = sent_of(&here, id).await?;
    let read = sent::read(&here.app, &here.forum, sent.file).await?;
    let how =
        How { dry_run: false, overwrite: form.has("overwrite", "yes"), prune: form.has("prune", "yes") };
    let brought = bring(&here.app.db, &here.by, &here.forum, &sent.name, &read, how).await?;
    let files = here.app.db.act(&here.by, TakeBack { forum: here.forum.id, sent: id }).await?;
    sent::remove(&here.app, files).await?;
    let (taken, left) =
        (brought.count(Became::Taken) + brought.count(Became::Changed), brought.count(Became::LeftOut));
    let next = brought.arrival.map_or_else(|| here.to("/programme"), |id| arrivals::address(&here, id));
    Ok(here.on_to(&next, "ok", &say::file_is_in(taken, left)))
}

pub(super) async fn take_back(here: Here, Path((_, id)): Path<(String, SentId)>) -> Result<Response> {
    let files = here.app.db.act(&here.by, TakeBack { forum: here.forum.id, sent: id }).await?;
    sent::remove(&here.app, files).await?;
    Ok(here.on_to(&here.to("/programme-files"), "ok", &say::file_taken_back()))
}
