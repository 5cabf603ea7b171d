//! Badges as PDF: one at once, many as a file that is ready in a moment.

use crate::{
    Words,
    acts::StartRun,
    model::{Run, RunId, RunStanding, Sheet},
    outdated,
    print::{self, Sheets},
    run_page::{self, Names},
    say,
    store::{self, Face},
};
use askama::Template;
use axum::{
    extract::{Form, Path, Query},
    http::header,
    response::{IntoResponse, Response},
};
use forums::Here;
use kernel::{
    Error, Lang, Result, dates,
    db::{Tx, fresh_id},
    form::Form as Filled,
    live::Topic,
    rights::{Right, Scope},
    web::{Frame, Routes, Who, page},
};
use registration::RegistrationId;
use std::collections::HashSet;

pub(crate) fn routes() -> Routes {
    let printer = Who::Holder(Right::PrintBadges);
    Routes::new()
        .get("/f/{forum}/badges", printer, many)
        .post("/f/{forum}/badges", printer, start)
        .get("/f/{forum}/badges/{file}", Who::SignedIn, one)
        .get("/f/{forum}/badges/runs", printer, runs_part)
        .get("/f/{forum}/badges/runs/{file}", printer, file)
}

/// The right itself, in this forum.
pub(crate) fn must_print(here: &Here) -> Result<()> {
    here.by.must(Right::PrintBadges, Scope::forum(here.forum.id.0))
}

/// A PDF that the browser shows.
pub(crate) fn pdf(bytes: Vec<u8>, name: &str) -> Response {
    let disposition = format!("inline; filename=\"{name}.pdf\"");
    (
        [(header::CONTENT_TYPE, "application/pdf".to_owned()), (header::CONTENT_DISPOSITION, disposition)],
        bytes,
    )
        .into_response()
}

/// `<registration>.pdf`: for its bearer, and for whoever prints.
async fn one(here: Here, Path((_, file)): Path<(String, String)>) -> Result<Response> {
    let id =
        file.strip_suffix(".pdf").and_then(|id| id.parse::<RegistrationId>().ok()).ok_or(Error::NotFound)?;
    let mut tx = here.app.db.read().await?;
    let it = registration::by_id(&mut tx, id)
        .await?
        .filter(|it| it.forum == here.forum.id)
        .ok_or(Error::NotFound)?;
    if here.by.person() != Some(it.person.0) {
        must_print(&here)?;
    }
    let face = store::face(&mut tx, here.forum.id, id).await?.ok_or(Error::NotFound)?;
    let sheets = Sheets::of(&here.app, &mut tx, &here.forum, &here.tag).await?;
    drop(tx);
    let name = format!("badge-{}", face.serial);
    let (bytes, _) = print::one(&here.app, sheets, face).await?;
    Ok(pdf(bytes, &name))
}

/// One run, in words.
struct RunRow {
    when: String,
    /// Paper and language.
    about: String,
    /// Its delegations and categories, and where each person stands; empty while nothing is in it.
    whose: String,
    whose_href: String,
    kind: &'static str,
    standing: String,
    left_out: Vec<(String, String)>,
    /// Who did what with it; empty for whoever may not see that.
    history: String,
    href: Option<String>,
}

#[derive(Template)]
#[template(path = "badges.html")]
struct BadgesPage {
    f: Frame,
    t: Words,
    action: String,
    delegations: Vec<(String, String)>,
    delegation: String,
    categories: Vec<(String, String)>,
    category: String,
    /// Of all, how many were printed before a change; 0 where just these are shown.
    all_outdated: usize,
    outdated_href: String,
    which: &'static str,
    whiches: Vec<(String, String)>,
    chosen: usize,
    all: usize,
    /// Of those chosen, how many were printed before a change.
    outdated: usize,
    run: String,
    languages: Vec<(String, String)>,
    language: String,
    sheets: Vec<(String, String)>,
    runs: Vec<RunRow>,
    runs_src: String,
    runs_stream: String,
}

#[derive(Template)]
#[template(path = "badges.html", block = "results")]
struct ChosenPart {
    f: Frame,
    t: Words,
    action: String,
    delegation: String,
    category: String,
    which: &'static str,
    chosen: usize,
    all: usize,
    /// Of those chosen, how many were printed before a change.
    outdated: usize,
    run: String,
    languages: Vec<(String, String)>,
    language: String,
    sheets: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "runs.html")]
struct RunsPart {
    f: Frame,
    t: Words,
    runs: Vec<RunRow>,
}

kernel::text_enum! {
    /// Which of them, by their printing.
    enum Which {
        /// Printed or not.
        All = "all",
        /// Those not printed yet.
        Unprinted = "unprinted",
        /// Those printed before a change.
        Outdated = "outdated",
    }
}

/// Which badges are asked for.
struct Asked {
    delegation: String,
    category: String,
    which: Which,
}

impl Asked {
    fn of(form: &Filled) -> Asked {
        // A page that was opened without any choice offers what is usually wanted: what has not been printed yet.
        let usual = if form.has("asked", "yes") { Which::All } else { Which::Unprinted };
        Asked {
            delegation: form.value("delegation").to_owned(),
            category: form.value("category").to_owned(),
            which: Which::from_word(form.value("which")).unwrap_or(usual),
        }
    }

    fn takes(&self, face: &Face, outdated: &HashSet<RegistrationId>) -> bool {
        let delegation = face.delegation.map(|it| it.to_string()).unwrap_or_default();
        (self.delegation.is_empty() || self.delegation == delegation)
            && (self.category.is_empty() || self.category == face.category.to_string())
            && match self.which {
                Which::All => true,
                Which::Unprinted => face.printed == 0,
                Which::Outdated => outdated.contains(&face.registration),
            }
    }
}

async fn many(here: Here, Query(form): Query<Filled>) -> Result<Response> {
    must_print(&here)?;
    let asked = Asked::of(&form);
    let mut tx = here.app.db.read().await?;
    let faces = store::faces(&mut tx, here.forum.id).await?;
    let t = Words(here.lang);
    let outdated = outdated::of(&here.app, &here.forum, &faces).collect();
    let chosen: Vec<&Face> = faces.iter().filter(|face| asked.takes(face, &outdated)).collect();
    let part = ChosenPart {
        f: here.frame(),
        t,
        action: here.to("/badges"),
        chosen: chosen.len(),
        all: faces.len(),
        outdated: chosen.iter().filter(|face| outdated.contains(&face.registration)).count(),
        delegation: asked.delegation,
        category: asked.category,
        which: asked.which.word(),
        run: fresh_id(&here.app.db.clock).to_string(),
        languages: here
            .app
            .house()
            .languages
            .iter()
            .map(|tag| (tag.clone(), dates::language_name(tag)))
            .collect(),
        language: here.tag.clone(),
        sheets: vec![("a6".into(), t.sheet_a6()), ("a4".into(), t.sheet_a4())],
    };
    if here.part {
        return page(&here.visit, &part);
    }
    let shown = whole_page(&here, &mut tx, part, outdated.len()).await?;
    page(&here.visit, &shown)
}

async fn whole_page(here: &Here, tx: &mut Tx, part: ChosenPart, all_outdated: usize) -> Result<BadgesPage> {
    let runs_stream = here.app.live_address(&[Topic::new("print", here.forum.id.0)]);
    let chain = here.chain();
    let show = |text: &kernel::Text| text.in_lang(&here.tag, &chain).to_owned();
    let delegations = delegations::seated(tx, here.forum.id.0).await?;
    let categories = forums::categories(tx, here.forum.id).await?;
    Ok(BadgesPage {
        f: part.f,
        t: part.t,
        action: part.action,
        delegations: delegations.iter().map(|it| (it.id.to_string(), show(&it.name))).collect(),
        delegation: part.delegation,
        categories: categories.iter().map(|it| (it.id.to_string(), show(&it.name))).collect(),
        category: part.category,
        whiches: vec![
            (Which::All.word().to_owned(), part.t.which_all()),
            (Which::Unprinted.word().to_owned(), part.t.unprinted_only()),
            (Which::Outdated.word().to_owned(), part.t.outdated_only()),
        ],
        all_outdated: if part.which == Which::Outdated.word() { 0 } else { all_outdated },
        outdated_href: here.to("/badges?asked=yes&which=outdated"),
        which: part.which,
        chosen: part.chosen,
        all: part.all,
        outdated: part.outdated,
        run: part.run,
        languages: part.languages,
        language: part.language,
        sheets: part.sheets,
        runs: run_rows(here, tx).await?,
        runs_src: here.to("/badges/runs"),
        runs_stream,
    })
}

async fn run_rows(here: &Here, tx: &mut Tx) -> Result<Vec<RunRow>> {
    let names = Names::of(here, tx).await?;
    let mut rows = vec![];
    for run in store::runs(tx, here.forum.id).await? {
        rows.push(run_row(here, tx, &names, &run).await?);
    }
    Ok(rows)
}

/// Paper and language of a file.
pub(crate) fn about(lang: Lang, run: &Run) -> String {
    let t = Words(lang);
    let sheet = match run.sheet {
        Sheet::A6 => t.sheet_a6(),
        Sheet::A4 => t.sheet_a4(),
    };
    format!("{sheet} · {}", dates::language_name(&run.lang))
}

async fn run_row(here: &Here, tx: &mut Tx, names: &Names, run: &Run) -> Result<RunRow> {
    let t = Words(here.lang);
    let (kind, standing) = match run.standing {
        RunStanding::Waiting => ("info", t.run_waiting(run.chosen.len())),
        RunStanding::Ready => ("ok", t.run_ready(run.printed)),
        RunStanding::Failed => ("bad", t.run_failed()),
        RunStanding::Gone => ("neutral", t.run_gone()),
    };
    let mut left_out = vec![];
    for it in run.left_out.iter() {
        let listed = registration::listed_one(tx, here.forum.id, it.registration).await?;
        left_out.push((listed.map(|it| it.name).unwrap_or_default(), it.letters.clone()));
    }
    let is_ready = run.standing == RunStanding::Ready;
    Ok(RunRow {
        whose: if is_ready { names.whose(here, tx, run).await? } else { String::new() },
        whose_href: here.to(&format!("/badges/runs/{}", run.id)),
        history: here.history("print_run", run.id.0),
        about: about(here.lang, run),
        when: dates::moment(here.lang, run.created_at, &here.forum.time_zone()),
        kind,
        standing,
        left_out,
        href: run.file.map(|_| here.to(&format!("/badges/runs/{}.pdf", run.id))),
    })
}

async fn runs_part(here: Here) -> Result<Response> {
    must_print(&here)?;
    let mut tx = here.app.db.read().await?;
    let runs = run_rows(&here, &mut tx).await?;
    page(&here.visit, &RunsPart { f: here.frame(), t: Words(here.lang), runs })
}

async fn start(here: Here, Form(form): Form<Filled>) -> Result<Response> {
    must_print(&here)?;
    let asked = Asked::of(&form);
    let mut tx = here.app.db.read().await?;
    let faces = store::faces(&mut tx, here.forum.id).await?;
    drop(tx);
    let outdated = outdated::of(&here.app, &here.forum, &faces).collect();
    let offered = here.app.house();
    let lang =
        offered.languages.iter().find(|tag| *tag == form.value("language")).unwrap_or(&here.tag).clone();
    let chosen = faces.iter().filter(|face| asked.takes(face, &outdated));
    let chosen = chosen.map(|face| face.registration).collect();
    let start = StartRun {
        forum: here.forum.id,
        run: form.value("run").parse().unwrap_or_else(|_| RunId(fresh_id(&here.app.db.clock))),
        lang,
        sheet: Sheet::from_word(form.value("sheet")).unwrap_or(Sheet::A6),
        chosen,
    };
    here.app.db.act(&here.by, start).await?;
    Ok(here.on_to(&here.to("/badges"), "ok", &say::run_started()))
}

/// `<run>.pdf` is the file, `<run>` the page that says whose badges are in it.
async fn file(here: Here, Path((_, name)): Path<(String, String)>) -> Result<Response> {
    must_print(&here)?;
    let (id, is_file) = name.strip_suffix(".pdf").map_or((name.as_str(), false), |id| (id, true));
    let id = id.parse::<RunId>().map_err(|_| Error::NotFound)?;
    let mut tx = here.app.db.read().await?;
    let run =
        store::run(&mut tx, id).await?.filter(|run| run.forum == here.forum.id.0).ok_or(Error::NotFound)?;
    if !is_file {
        return run_page::show(here, &mut tx, &run).await;
    }
    drop(tx);
    let bytes = match run.file {
        Some(file) => here.app.files.read(file)?.ok_or(Error::NotFound)?,
        None => return Err(Error::NotFound),
    };
    // Several lie side by side among what a browser has saved.
    let at = here.forum.time_zone().to_datetime(run.created_at);
    let name = format!("badges-{}-{}-{:02}{:02}", run.lang, at.date(), at.hour(), at.minute());
    Ok(pdf(bytes, &name))
}
