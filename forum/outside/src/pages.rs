//! The page of a step that is taken outside: sending its list out, what was sent, and the way in for answers.

use crate::{
    Words,
    acts::{Receive, SendOut, must_deal, out_unchanged},
    answer_pages,
    answers::{self, Unfit},
    fields::Fields,
    model::{Answers, Fate, ListId, Making, OutList, State, topic},
    say,
    store::{self, OutRow, Particulars},
};
use askama::Template;
use axum::{
    Form as Posted,
    extract::{Multipart, Path},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use forums::{Here, Step, TakenBy};
use kernel::{
    Error, Lang, Result, dates,
    db::{Tx, fresh_id},
    form::Form,
    rights::Right,
    shell,
    web::{self, Frame, Routes, Upload, Who, page},
};
use lingua::sort::Sorter;
use people::{PersonId, Seen};
use sheets::{FILE_BYTES_MAX, Format};
use std::collections::HashMap;

/// The routes of steps that are taken outside.
pub fn routes() -> Routes {
    let deal = Who::Holder(Right::Accredit);
    Routes::new()
        .get("/f/{forum}/outside/{step}", deal, show)
        .post("/f/{forum}/outside/{step}", deal, send)
        .get("/f/{forum}/outside/{step}/lists/{list}", deal, fetch)
        .post("/f/{forum}/outside/{step}/answers", deal, receive)
        .merge(answer_pages::routes())
}

/// So many people with a doubtful passport stand open on the page; more unfold.
const DOUBTFUL_FIRST: usize = 5;

/// The step that a page is about, for whoever deals with it.
pub(crate) async fn step_here(tx: &mut Tx, here: &Here, slug: &str) -> Result<Step> {
    must_deal(&here.by, here.forum.id.0)?;
    let steps = forums::steps(tx, here.forum.id).await?;
    let found = steps.into_iter().find(|step| step.slug == slug && step.taken_by == TakenBy::Outside);
    found.ok_or(Error::NotFound)
}

/// The address of a page about a step.
pub(crate) fn address(here: &Here, step: &Step, page: &str) -> String {
    here.to(&format!("/outside/{}{page}", step.slug))
}

#[derive(Template)]
#[template(path = "page.html")]
struct OutsidePage {
    f: Frame,
    t: Words,
    lang: Lang,
    form: Form,
    step: String,
    queue: String,
    waiting: usize,
    out: usize,
    /// Those of whoever waits whose passports are spelt otherwise than expected.
    doubtful: Vec<Doubtful>,
    action: String,
    list: ListId,
    people: Vec<(String, String)>,
    chosen: String,
    fields: Vec<(String, String, bool)>,
    languages: Vec<(String, String)>,
    language: String,
    lists: Vec<ListRow>,
    source: String,
    stream: String,
    answers_action: String,
    limit_mb: usize,
    answers: Vec<AnswersRow>,
}

#[derive(Template)]
#[template(path = "page.html", block = "sent")]
struct SentPart {
    f: Frame,
    t: Words,
    lists: Vec<ListRow>,
}

/// Somebody whose passport's spelling is to be looked at before a list goes out.
struct Doubtful {
    href: String,
    name: Seen,
    why: String,
}

/// A list that went out, in words.
struct ListRow {
    when: String,
    who: String,
    people: String,
    answered: String,
    fields: String,
    kind: &'static str,
    making: String,
    href: String,
}

/// A file of answers, in words.
struct AnswersRow {
    href: String,
    when: String,
    kind: &'static str,
    state: String,
    cleared: String,
    refused: String,
    bad: String,
}

async fn show(here: Here, Path((_, slug)): Path<(String, String)>) -> Result<Response> {
    let mut tx = here.app.db.read().await?;
    let step = step_here(&mut tx, &here, &slug).await?;
    if here.part {
        let fields = Fields::of(&mut tx, here.forum.id).await?;
        let lists = list_rows(&mut tx, &here, &step, &fields).await?;
        return page(&here, &SentPart { f: here.frame(), t: Words(here.lang), lists });
    }
    page(&here, &the_page(&mut tx, &here, &step, Form::default()).await?)
}

async fn the_page(tx: &mut Tx, here: &Here, step: &Step, form: Form) -> Result<OutsidePage> {
    let t = Words(here.lang);
    let fields = Fields::of(tx, here.forum.id).await?;
    let waiting = store::waiting(tx, here.forum.id, step.place - 1).await?;
    let rows: Vec<OutRow> = store::rows_of_step(tx, step.id).await?;
    let out = out_unchanged(&rows, &waiting, &fields, step).len();
    let new = waiting.len() - out;
    // A step's next list usually looks as its last.
    let last = store::lists(tx, step.id).await?.into_iter().next();
    let usual = last.map_or_else(|| fields.least(step), |list| list.fields.0);
    let is_chosen = |word: &str| {
        if form.value("list").is_empty() {
            usual.iter().any(|it| it == word)
        } else {
            form.has("fields", word)
        }
    };
    let languages = here.app.house().languages.clone();
    let chosen = |name: &str, otherwise: &str| {
        Some(form.value(name)).filter(|it| !it.is_empty()).unwrap_or(otherwise).to_owned()
    };
    Ok(OutsidePage {
        f: here.frame(),
        t,
        lang: here.lang,
        step: step.name.in_lang(&here.tag, &here.chain()).to_owned(),
        queue: here.to(&format!("/accreditation?step={}", step.slug)),
        waiting: waiting.len(),
        out,
        doubtful: doubtful(here, step, &waiting),
        action: address(here, step, ""),
        list: ListId(fresh_id(&here.app.db.clock)),
        people: vec![("new".into(), t.people_new(new)), ("all".into(), t.people_all(waiting.len()))],
        chosen: chosen("people", if new > 0 { "new" } else { "all" }),
        fields: fields
            .words()
            .into_iter()
            .map(|word| {
                let (label, is_chosen) = (fields.label(&word, &here.tag, &here.chain()), is_chosen(&word));
                (word, label, is_chosen)
            })
            .collect(),
        languages: languages.iter().map(|tag| (tag.clone(), dates::language_name(tag))).collect(),
        language: chosen("language", &here.tag),
        lists: list_rows(tx, here, step, &fields).await?,
        source: address(here, step, ""),
        stream: here.app.live_address(&[topic(step.id)]),
        answers_action: address(here, step, "/answers"),
        limit_mb: FILE_BYTES_MAX / 1024 / 1024,
        answers: store::answer_files(tx, step.id)
            .await?
            .iter()
            .map(|it| answers_row(here, step, it))
            .collect(),
        form,
    })
}

/// Whoever's passport is spelt otherwise than expected, in the reader's alphabet: outside, a name that is wrong is a person
/// who is turned away.
fn doubtful(here: &Here, step: &Step, waiting: &[Particulars]) -> Vec<Doubtful> {
    let sorter = Sorter::new(&here.tag);
    let row = |it: &Particulars| {
        let why = it.passport_mismatch()?.in_words(here.lang);
        let href = here.to(&format!("/accreditation/{}?step={}", it.id, step.slug));
        Some(Doubtful { href, name: people::seen(here, it.bearer()), why })
    };
    let mut rows: Vec<Doubtful> = waiting.iter().filter_map(row).collect();
    rows.sort_by_cached_key(|it| it.name.key(&sorter));
    rows
}

async fn list_rows(tx: &mut Tx, here: &Here, step: &Step, fields: &Fields) -> Result<Vec<ListRow>> {
    let answered: HashMap<ListId, i64> = store::answered_for(tx, step.id).await?.into_iter().collect();
    let mut rows = vec![];
    for list in store::lists(tx, step.id).await? {
        let who = people::by_id(tx, PersonId(list.by_person)).await?;
        let who = who.map(|it| people::seen(here, it.bearer()).text).unwrap_or_default();
        rows.push(list_row(
            here,
            step,
            fields,
            &list,
            who,
            answered.get(&list.id).copied().unwrap_or_default(),
        ));
    }
    Ok(rows)
}

fn list_row(
    here: &Here,
    step: &Step,
    fields: &Fields,
    list: &OutList,
    who: String,
    answered: i64,
) -> ListRow {
    let t = Words(here.lang);
    let (kind, making) = match list.making {
        Making::Waiting => ("info", t.making_waiting()),
        Making::Ready => ("ok", t.making_ready()),
        Making::Failed => ("bad", t.making_failed()),
        Making::Gone => ("neutral", t.making_gone()),
    };
    let labels: Vec<String> =
        list.fields.iter().map(|word| fields.label(word, &here.tag, &here.chain())).collect();
    let fetch = || address(here, step, &format!("/lists/{}", list.id));
    ListRow {
        when: dates::moment(here.lang, list.sent_at, &here.forum.time_zone()),
        who,
        people: list.people.to_string(),
        answered: answered.to_string(),
        fields: labels.join(", "),
        kind,
        making,
        href: list.file.map(|_| fetch()).unwrap_or_default(),
    }
}

fn answers_row(here: &Here, step: &Step, it: &Answers) -> AnswersRow {
    let t = Words(here.lang);
    let (kind, state) = match it.state {
        State::Open => ("warn", t.state_open()),
        State::Running => ("info", t.state_running()),
        State::Done => ("ok", t.state_done()),
        State::Stopped => ("neutral", t.state_stopped()),
    };
    // Before they are counted nothing has come of them.
    let number = |fits: fn(Fate) -> bool| match it.state {
        State::Open => String::new(),
        _ => it.report.iter().filter(|told| fits(told.fate)).count().to_string(),
    };
    AnswersRow {
        href: address(here, step, &format!("/answers/{}", it.id)),
        when: dates::moment(here.lang, it.created_at, &here.forum.time_zone()),
        kind,
        state,
        cleared: number(|fate| fate == Fate::Cleared),
        refused: number(|fate| fate == Fate::Refused),
        bad: number(Fate::is_bad),
    }
}

async fn send(
    here: Here,
    Path((_, slug)): Path<(String, String)>,
    Posted(mut form): Posted<Form>,
) -> Result<Response> {
    let mut tx = here.app.db.read().await?;
    let step = step_here(&mut tx, &here, &slug).await?;
    drop(tx);
    let languages = here.app.house().languages.clone();
    let act = SendOut {
        forum: here.forum.clone(),
        step: step.id,
        list: form.value("list").parse().unwrap_or_else(|_| ListId(fresh_id(&here.app.db.clock))),
        lang: languages.into_iter().find(|tag| tag == form.value("language")).unwrap_or(here.tag.clone()),
        fields: form.values("fields").to_vec(),
        only_new: form.value("people") != "all",
    };
    match here.app.db.act(&here.by, act).await {
        Ok(people) => Ok(here.on_to(&address(&here, &step, ""), "ok", &say::list_sent(people))),
        Err(Error::Invalid(wrong)) => {
            wrong.into_iter().for_each(|(field, say)| form.refuse(&field, say));
            again(&here, &step, form).await
        }
        Err(error) => Err(error),
    }
}

/// The page with what is wrong.
async fn again(here: &Here, step: &Step, form: Form) -> Result<Response> {
    let mut tx = here.app.db.read().await?;
    let shown = the_page(&mut tx, here, step, form).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page(here, &shown)?).into_response())
}

/// A workbook that is ready.
async fn fetch(here: Here, Path((_, slug, id)): Path<(String, String, ListId)>) -> Result<Response> {
    let mut tx = here.app.db.read().await?;
    let step = step_here(&mut tx, &here, &slug).await?;
    let list = store::list(&mut tx, id).await?.filter(|it| it.step == step.id).ok_or(Error::NotFound)?;
    drop(tx);
    let (files, file) = (here.app.files.clone(), list.file.ok_or(Error::Gone)?);
    let reading = tokio::task::spawn_blocking(move || files.read(file));
    let bytes = reading.await.map_err(anyhow::Error::from)??.ok_or(Error::Gone)?;
    let day = here.forum.time_zone().to_datetime(list.sent_at).date();
    Ok(web::download(bytes, &format!("{}-{day}.xlsx", step.slug), Format::Xlsx.media_type()))
}

/// Keeps a file of answers, and leads to what it would do.
async fn receive(here: Here, Path((_, slug)): Path<(String, String)>, sent: Multipart) -> Result<Response> {
    let mut tx = here.app.db.read().await?;
    let step = step_here(&mut tx, &here, &slug).await?;
    let codes = store::rows_of_step(&mut tx, step.id).await?.into_iter().map(|row| row.code).collect();
    drop(tx);
    let Upload { mut form, bytes } = Upload::read(sent).await?;
    if bytes.is_empty() {
        form.refuse("file", shell::say::field_file_missing());
        return again(&here, &step, form).await;
    }
    let files = here.app.files.clone();
    let keeping = tokio::task::spawn_blocking(move || match answers::parse(&bytes, &codes) {
        Ok(_) => files.keep(&bytes).map(Ok),
        Err(unfit) => Ok(Err::<_, Unfit>(unfit)),
    });
    let file = match keeping.await.map_err(anyhow::Error::from)?? {
        Ok(file) => file,
        Err(unfit) => {
            form.refuse("file", unfit.say());
            return again(&here, &step, form).await;
        }
    };
    match here.app.db.act(&here.by, Receive { forum: here.forum.clone(), step: step.id, file }).await {
        Ok(id) => Ok(Redirect::to(&address(&here, &step, &format!("/answers/{id}"))).into_response()),
        Err(error) => {
            here.app.files.remove_all(vec![file]).await?;
            Err(error)
        }
    }
}

/// Everybody who was ever on a list of the step, by registration.
pub(crate) async fn people_of(
    tx: &mut Tx,
    step: &Step,
) -> Result<HashMap<registration::RegistrationId, Particulars>> {
    Ok(store::of_step(tx, step.id).await?.into_iter().map(|it| (it.id, it)).collect())
}
