//! What is done in the background: a workbook is made, answers are counted, files are removed in time.

use crate::{
    acts::{Count, End, Made, step_of},
    answers::{self, Line},
    fields::{Fields, PHOTO},
    model::{Answers, AnswersId, Fate, ListId, Making, OutList, State, Told},
    store, workbook,
};
use forums::{Forum, Step};
use futures_util::future::join_all;
use jiff::SignedDuration;
use kernel::{
    Error, Result,
    db::{Chore, Json, Tx},
    jobs::{self, Job},
    rights::{self, By},
    web::App,
};
use serde::{Deserialize, Serialize};
use std::{
    collections::HashMap,
    time::{Duration, Instant},
};
use uuid::Uuid;

/// The workbook of a list is to be made.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct MakeList {
    /// Of which list.
    pub list: ListId,
}

impl Job for MakeList {
    const KIND: &'static str = "outside.make-list";
}

/// Makes the workbook of a list. One that nobody waits for is left alone.
///
/// # Errors
/// What the database and the disk say. What cannot be written ends the list as failed.
pub async fn on_make_list(app: App, job: MakeList) -> Result<()> {
    let mut tx = app.db.read().await?;
    let Some(list) = store::list(&mut tx, job.list).await?.filter(|it| it.making == Making::Waiting) else {
        return Ok(());
    };
    let fields = Fields::of(&mut tx, list.forum).await?;
    let rows = store::rows_of_list(&mut tx, list.id).await?;
    let people = store::of_step(&mut tx, list.step).await?;
    drop(tx);
    let people: HashMap<_, _> = people.into_iter().map(|it| (it.id, it)).collect();
    // Whoever was erased meanwhile is left away.
    let rows: Vec<_> =
        rows.into_iter().filter_map(|row| Some((row.code, people.get(&row.registration)?.clone()))).collect();
    let (files, chain, out) = (app.files.clone(), app.house().chain.clone(), list.clone());
    let making = tokio::task::spawn_blocking(move || {
        let with_photos = out.fields.iter().any(|word| word == PHOTO);
        let photo = |id: Option<Uuid>| match id.filter(|_| with_photos) {
            Some(id) => Ok(files.read(id)?.and_then(|bytes| people::photo::thumbnail(&bytes))),
            None => Ok::<_, Error>(None),
        };
        match workbook::written(&out, &fields, rows, &chain, photo)? {
            Ok(bytes) => Ok::<_, Error>(Some(files.keep(&bytes)?)),
            Err(unwritable) => {
                tracing::error!(list = %out.id, %unwritable, "the workbook of a list could not be written");
                Ok(None)
            }
        }
    });
    finish(&app, list, making.await.map_err(anyhow::Error::from)??).await
}

async fn finish(app: &App, list: OutList, file: Option<Uuid>) -> Result<()> {
    let made = app.db.act(&By::House, Made { list, file }).await;
    // A file that no list knows would outlive the erasure of the people in it.
    if let (Some(file), false) = (file, matches!(made, Ok(true))) {
        app.files.remove_all(vec![file]).await?;
    }
    made.map(drop)
}

/// A file is not needed any more.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Forget {
    /// The workbook of a list.
    List(ListId),
    /// A file of answers.
    Answers(AnswersId),
}

impl Job for Forget {
    const KIND: &'static str = "outside.forget";
}

/// Removes a file: first from what knows it, then from the disk, so that nothing points to a file that is gone.
///
/// # Errors
/// What the database or the disk says.
pub async fn on_forget(app: App, job: Forget) -> Result<()> {
    let files = app.db.chore(LetGo(job)).await?;
    app.files.remove_all(files).await
}

struct LetGo(Forget);

impl Chore for LetGo {
    type Out = Vec<Uuid>;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<Uuid>> {
        match &self.0 {
            Forget::List(id) => store::forget_list(tx, *id).await,
            Forget::Answers(id) => store::forget_answers(tx, Some(*id)).await,
        }
    }
}

/// Answers are to be counted, from where they are.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct CountAnswers {
    /// Which.
    pub answers: AnswersId,
    /// Who lets them count.
    pub by: Uuid,
}

impl Job for CountAnswers {
    const KIND: &'static str = "outside.count-answers";
}

/// Acts that are sent together, so that they share commits.
const AT_ONCE: usize = 50;

/// How long answers are counted before other jobs, letters and seals have their turn, and how long those have it.
const TURN: Duration = Duration::from_secs(1);
const PAUSE: SignedDuration = SignedDuration::from_millis(50);

/// Counts some of the answers, and leaves the rest for later. May run twice, and at once: an answer that has counted changes
/// nothing when it is counted again.
///
/// # Errors
/// What the database or the disk says.
pub async fn on_count_answers(app: App, job: CountAnswers) -> Result<()> {
    let began = Instant::now();
    let (Some(mut answers), by) = where_they_are(&app, &job).await? else { return Ok(()) };
    let Some(work) = Work::of(&app, &answers).await? else { return Ok(()) };
    while position(&answers) < answers.report.len() {
        if began.elapsed() > TURN {
            return app.db.chore(Later(job)).await;
        }
        match some(&app, &work, &answers, &by).await {
            Ok(()) => app.db.live.tell_news(&app.db).await?,
            // Without the right no answer counts any more.
            Err(Error::Forbidden | Error::SignIn) => {
                return app.db.act(&By::House, End { answers, state: State::Stopped }).await;
            }
            Err(error) => return Err(error),
        }
        match where_they_are(&app, &job).await?.0 {
            Some(now) => answers = now,
            None => return Ok(()),
        }
    }
    app.db.act(&by, End { answers, state: State::Done }).await
}

async fn where_they_are(app: &App, job: &CountAnswers) -> Result<(Option<Answers>, By)> {
    let mut tx = app.db.read().await?;
    let now = tx.now;
    let mandates = rights::mandates_of(&mut tx, job.by, now).await?;
    let answers = store::answers(&mut tx, job.answers).await?;
    let running = answers.filter(|it| it.state == State::Running && it.file.is_some());
    Ok((running, By::Person { id: job.by, mandates: mandates.into() }))
}

fn position(answers: &Answers) -> usize {
    usize::try_from(answers.done).unwrap_or_default()
}

/// What a turn works with.
struct Work {
    forum: Forum,
    step: Step,
    /// The public address of the installation, for letters.
    home: String,
    /// The rows of the file, by their numbers.
    lines: HashMap<u32, Line>,
}

impl Work {
    async fn of(app: &App, answers: &Answers) -> Result<Option<Work>> {
        let Some(file) = answers.file else { return Ok(None) };
        let mut tx = app.db.read().await?;
        let forum = forums::forum_by_id(&mut tx, answers.forum).await?.ok_or(Error::NotFound)?;
        let step = step_of(&mut tx, &forum, answers.step).await?;
        let codes = store::rows_of_step(&mut tx, step.id).await?.into_iter().map(|row| row.code).collect();
        drop(tx);
        let Ok(read) = answers::read(app, file, codes).await? else { return Ok(None) };
        let lines = read.lines.into_iter().map(|line| (line.line, line)).collect();
        Ok(Some(Work { forum, step, home: app.config.public_url(), lines }))
    }

    /// The act of a row that is to count.
    fn act(&self, told: &Told, reason: &str) -> Option<Count> {
        let line = self.lines.get(&told.line).filter(|_| told.fate.counts())?;
        let cleared = told.fate == Fate::Cleared;
        let own = line.reason.as_str();
        Some(Count {
            forum: self.forum.clone(),
            step: self.step.clone(),
            code: line.code.clone()?,
            cleared,
            reason: if own.is_empty() && !cleared { reason } else { own }.to_owned(),
            home: Some(self.home.clone()),
        })
    }
}

async fn some(app: &App, work: &Work, answers: &Answers, by: &By) -> Result<()> {
    let from = position(answers);
    let to = answers.report.len().min(from + AT_ONCE);
    let mut report = answers.report.0.clone();
    let counting =
        report[from..to].iter().map(|told| count(app, by, told.fate, work.act(told, &answers.reason)));
    let done = join_all(counting).await.into_iter().collect::<Result<Vec<Fate>>>()?;
    for (told, fate) in report[from..to].iter_mut().zip(done) {
        told.fate = fate;
    }
    let to = i64::try_from(to).unwrap_or(i64::MAX);
    app.db
        .chore(Advance { answers: answers.id, from: answers.done, to, report: Json(report) })
        .await
        .map(drop)
}

/// What becomes of an answer that was planned to count.
async fn count(app: &App, by: &By, planned: Fate, act: Option<Count>) -> Result<Fate> {
    let Some(act) = act else { return Ok(planned) };
    match app.db.act(by, act).await {
        // It counted already, in a turn that was cut off before it could say so.
        Ok(Fate::AlreadySo) => Ok(planned),
        Ok(fate) => Ok(fate),
        Err(Error::Refused(_) | Error::NotFound) => Ok(Fate::NotWaiting),
        Err(Error::Invalid(_)) => Ok(Fate::NoReason),
        Err(error) => Err(error),
    }
}

struct Advance {
    answers: AnswersId,
    from: i64,
    to: i64,
    report: Json<Vec<Told>>,
}

impl Chore for Advance {
    type Out = bool;

    async fn run(&self, tx: &mut Tx) -> Result<bool> {
        store::advance(tx, self.answers, self.from, self.to, &self.report).await
    }
}

struct Later(CountAnswers);

impl Chore for Later {
    type Out = ();

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let then = tx.now + PAUSE;
        jobs::later_at(tx, &self.0, then).await
    }
}
