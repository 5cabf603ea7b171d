//! A file of answers: what it would do, how it counts, what came of it, and the rows that did not count.

use crate::{
    Words,
    acts::{Begin, Remove},
    answers::{self, Line, Looked, REASON_LETTERS_MAX},
    model::{Answers, AnswersId, Fate, State, Told, topic},
    pages::{address, people_of, step_here},
    say,
    store::{self, Particulars},
};
use askama::Template;
use axum::{
    Form as Posted,
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use forums::{Here, Step};
use kernel::{
    Error, Lang, Result, dates,
    db::Tx,
    form::Form,
    rights::Right,
    web::{self, Frame, Routes, Who, page},
};
use people::Seen;
use registration::RegistrationId;
use std::collections::HashMap;

pub(crate) fn routes() -> Routes {
    let deal = Who::Holder(Right::Accredit);
    Routes::new()
        .get("/f/{forum}/outside/{step}/answers/{answers}", deal, show)
        .post("/f/{forum}/outside/{step}/answers/{answers}", deal, begin)
        .get("/f/{forum}/outside/{step}/answers/{answers}/bad", deal, bad)
        .post("/f/{forum}/outside/{step}/answers/{answers}/remove", deal, remove)
}

/// Rows that are shown: those to be looked at first.
const ROWS_SHOWN: usize = 500;

#[derive(Template)]
#[template(path = "answers.html")]
struct AnswersPage {
    f: Frame,
    t: Words,
    lang: Lang,
    form: Form,
    title: String,
    back: String,
    action: String,
    remove: String,
    source: String,
    stream: String,
    now: Now,
}

#[derive(Template)]
#[template(path = "answers.html", block = "now")]
struct AnswersPart {
    f: Frame,
    t: Words,
    now: Now,
}

/// How far answers are, and what becomes of each.
struct Now {
    open: bool,
    running: bool,
    stopped: bool,
    done: i64,
    total: usize,
    cleared: usize,
    refused: usize,
    already: usize,
    bad: usize,
    without_reason: usize,
    rows: Vec<Row>,
    /// Whether reasons are known: those of answers that have counted stand in the decisions.
    reasons: bool,
    /// Where the rows that do not count are to be had; empty where there are none, or no file any more.
    bad_href: String,
    may_remove: bool,
}

struct Row {
    line: u32,
    name: Seen,
    href: String,
    kind: &'static str,
    fate: String,
    reason: String,
}

/// Answers of a step of this forum, for whoever deals with it.
async fn answers_here(tx: &mut Tx, here: &Here, slug: &str, id: AnswersId) -> Result<(Step, Answers)> {
    let step = step_here(tx, here, slug).await?;
    let found = store::answers(tx, id).await?.filter(|it| it.step == step.id);
    Ok((step, found.ok_or(Error::NotFound)?))
}

async fn show(here: Here, Path((_, slug, id)): Path<(String, String, AnswersId)>) -> Result<Response> {
    let mut tx = here.app.db.read().await?;
    let (step, answers) = answers_here(&mut tx, &here, &slug, id).await?;
    let people = people_of(&mut tx, &step).await?;
    drop(tx);
    let now = match answers.state {
        State::Open => {
            let looked = answers::look(&here.app, &here.forum, &answers, "").await?;
            looked_now(&here, &step, &answers, &looked)
        }
        _ => Now::of(&here, &step, &answers, &answers.report, &people, &HashMap::new()),
    };
    if here.part {
        return page(&here, &AnswersPart { f: here.frame(), t: Words(here.lang), now });
    }
    page(&here, &the_page(&here, &step, &answers, now, Form::default()))
}

fn looked_now(here: &Here, step: &Step, answers: &Answers, looked: &Looked) -> Now {
    let reasons = looked.read.lines.iter().map(|line| (line.line, line.reason.as_str())).collect();
    Now::of(here, step, answers, &looked.report, &looked.people, &reasons)
}

fn the_page(here: &Here, step: &Step, answers: &Answers, now: Now, form: Form) -> AnswersPage {
    let t = Words(here.lang);
    let own = format!("/answers/{}", answers.id);
    AnswersPage {
        f: here.frame(),
        t,
        lang: here.lang,
        form,
        title: t.answers_of(dates::moment(here.lang, answers.created_at, &here.forum.time_zone())),
        back: address(here, step, ""),
        action: address(here, step, &own),
        remove: address(here, step, &format!("{own}/remove")),
        source: address(here, step, &own),
        stream: here.app.live_address(&[topic(step.id)]),
        now,
    }
}

impl Now {
    fn of(
        here: &Here,
        step: &Step,
        answers: &Answers,
        report: &[Told],
        people: &HashMap<RegistrationId, Particulars>,
        reasons: &HashMap<u32, &str>,
    ) -> Now {
        let number = |fits: fn(Fate) -> bool| report.iter().filter(|told| fits(told.fate)).count();
        let bad = number(Fate::is_bad);
        let has_bad = bad > 0 && answers.file.is_some() && answers.state != State::Running;
        let mut shown: Vec<&Told> = report.iter().collect();
        shown.sort_by_key(|told| (!told.fate.is_bad(), told.line));
        let row = |told: &Told| row(here, told, people, reasons.get(&told.line).copied().unwrap_or_default());
        Now {
            open: answers.state == State::Open,
            running: answers.state == State::Running,
            stopped: answers.state == State::Stopped,
            done: answers.done,
            total: report.len(),
            cleared: number(|fate| fate == Fate::Cleared),
            refused: number(|fate| fate == Fate::Refused),
            already: number(|fate| fate == Fate::AlreadySo),
            bad,
            without_reason: number(|fate| fate == Fate::NoReason),
            rows: shown.into_iter().take(ROWS_SHOWN).map(row).collect(),
            reasons: reasons.values().any(|reason| !reason.is_empty()),
            bad_href: if has_bad {
                address(here, step, &format!("/answers/{}/bad", answers.id))
            } else {
                String::new()
            },
            may_remove: answers.file.is_some(),
        }
    }
}

fn row(here: &Here, told: &Told, people: &HashMap<RegistrationId, Particulars>, reason: &str) -> Row {
    let known = told.registration.and_then(|id| people.get(&id));
    let kind = match told.fate {
        Fate::Cleared => "ok",
        Fate::Refused => "bad",
        Fate::AlreadySo => "neutral",
        _ => "warn",
    };
    Row {
        line: told.line,
        name: known.map(|it| people::seen(here, it.bearer())).unwrap_or_default(),
        href: known.map(|it| here.to(&format!("/accreditation/{}?step=all", it.id))).unwrap_or_default(),
        kind,
        fate: fate_in_words(here.lang, told.fate),
        reason: reason.to_owned(),
    }
}

fn fate_in_words(lang: Lang, fate: Fate) -> String {
    let t = Words(lang);
    match fate {
        Fate::Cleared => t.fate_cleared(),
        Fate::Refused => t.fate_refused(),
        Fate::AlreadySo => t.fate_already_so(),
        Fate::NoAnswer => t.fate_no_answer(),
        Fate::Unreadable => t.fate_unreadable(),
        Fate::NoReason => t.fate_no_reason(),
        Fate::NoReference => t.fate_no_reference(),
        Fate::Unknown => t.fate_unknown(),
        Fate::OtherName => t.fate_other_name(),
        Fate::Contradicted => t.fate_contradicted(),
        Fate::NotWaiting => t.fate_not_waiting(),
        Fate::Changed => t.fate_changed(),
    }
}

/// Lets the answers count that can.
async fn begin(
    here: Here,
    Path((_, slug, id)): Path<(String, String, AnswersId)>,
    Posted(mut form): Posted<Form>,
) -> Result<Response> {
    let mut tx = here.app.db.read().await?;
    let (step, answers) = answers_here(&mut tx, &here, &slug, id).await?;
    drop(tx);
    let own = address(&here, &step, &format!("/answers/{id}"));
    if answers.state != State::Open {
        return Ok(here.on_to(&own, "info", &say::begun_already()));
    }
    let reason = form.line("reason", REASON_LETTERS_MAX).unwrap_or_default();
    let looked = answers::look(&here.app, &here.forum, &answers, &reason).await?;
    if form.is_good() && !looked.report.iter().any(|told| told.fate.counts()) {
        form.refuse("reason", say::nothing_counts());
    }
    if !form.is_good() {
        let now = looked_now(&here, &step, &answers, &looked);
        let again = the_page(&here, &step, &answers, now, form);
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page(&here, &again)?).into_response());
    }
    let begin = Begin { forum: here.forum.clone(), answers: id, reason, report: looked.report };
    here.app.db.act(&here.by, begin).await?;
    Ok(here.on_to(&own, "ok", &say::answers_begun()))
}

/// The rows that do not count, in a file like the one they came in.
async fn bad(here: Here, Path((_, slug, id)): Path<(String, String, AnswersId)>) -> Result<Response> {
    let mut tx = here.app.db.read().await?;
    let (step, answers) = answers_here(&mut tx, &here, &slug, id).await?;
    drop(tx);
    let looked = answers::look(&here.app, &here.forum, &answers, &answers.reason).await?;
    let report = if answers.state == State::Open { looked.report } else { answers.report.0 };
    let fates: HashMap<u32, Fate> = report.iter().map(|told| (told.line, told.fate)).collect();
    let (lang, read) = (here.lang, looked.read);
    let format = read.table.format;
    let writing = tokio::task::spawn_blocking(move || {
        let fate =
            |line: &Line| fates.get(&line.line).copied().filter(|fate| fate.is_bad()).map(|fate| [fate]);
        let bad: Vec<(usize, [Fate; 1])> =
            read.lines.iter().enumerate().filter_map(|(at, line)| Some((at, fate(line)?))).collect();
        let rows = bad.iter().map(|(at, fates)| (*at, fates.as_slice()));
        let heading = Words(lang).why_not();
        sheets::bad_rows(&read.table, rows, &heading, |fate: &Fate| fate_in_words(lang, *fate))
    });
    let bytes = writing.await.map_err(anyhow::Error::from)?.map_err(anyhow::Error::from)?;
    Ok(web::download(bytes, &format!("{}-answers.{}", step.slug, format.ending()), format.media_type()))
}

async fn remove(here: Here, Path((_, slug, id)): Path<(String, String, AnswersId)>) -> Result<Response> {
    let mut tx = here.app.db.read().await?;
    let (step, _) = answers_here(&mut tx, &here, &slug, id).await?;
    drop(tx);
    let files = here.app.db.act(&here.by, Remove { forum: here.forum.clone(), answers: id }).await?;
    if files.is_empty() {
        return Err(Error::Gone);
    }
    here.app.files.remove_all(files).await?;
    Ok(here.on_to(&address(&here, &step, ""), "ok", &say::answers_removed()))
}
