//! A file of answers, read: which column is which, and what each row says.

use crate::{
    Words,
    acts::step_of,
    field_words,
    fields::Fields,
    model::{Answers, Fate, Told, fate},
    say,
    store::{self, OutRow, Particulars},
};
use forums::Forum;
use kernel::{Error, Lang, Result, Say, db::Tx, secret, web::App};
use lingua::names::SAME_MIN;
use people::{Names, alike};
use registration::RegistrationId;
use sheets::{As, Refusal, Table, yes_or_no};
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// Letters of a reason that are kept.
pub(crate) const REASON_LETTERS_MAX: usize = 1000;

/// A file that was read.
pub(crate) struct Read {
    /// As it was.
    pub table: Table,
    /// What its rows say, in their order.
    pub lines: Vec<Line>,
}

/// What a row says.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Line {
    /// Its number in the file.
    pub line: u32,
    /// The reference, as lists write it; `None` where there is none, or nothing that could be one.
    pub code: Option<String>,
    /// The answer as written; empty where there is none.
    pub answer: String,
    /// The reason or remark beside it.
    pub reason: String,
    /// The family and the given name in the row; empty where the file has no such column.
    pub names: [String; 2],
}

/// Why a file is no file of answers.
#[derive(Debug)]
pub(crate) enum Unfit {
    /// It is no list at all.
    Unreadable(Refusal),
    /// No column has references.
    NoReferences,
    /// No column has answers.
    NoAnswers,
}

impl Unfit {
    pub fn say(&self) -> Say {
        match self {
            Unfit::Unreadable(Refusal::FileTooLarge { limit_mb }) => say::file_too_large(*limit_mb),
            Unfit::Unreadable(Refusal::Empty | Refusal::OnlyHeadings) => say::file_empty(),
            Unfit::Unreadable(Refusal::Markup) => field_words::say::markup(),
            Unfit::Unreadable(Refusal::OldWorkbook) => field_words::say::old_workbook(),
            Unfit::Unreadable(Refusal::OpenDocument) => field_words::say::open_document(),
            Unfit::Unreadable(Refusal::NotAList) => field_words::say::not_a_list(),
            Unfit::Unreadable(_) => say::file_unreadable(),
            Unfit::NoReferences => say::no_references(),
            Unfit::NoAnswers => say::no_answers(),
        }
    }
}

/// Reads a kept file, off the async threads. `codes`: those of the step's lists.
///
/// # Errors
/// [`Error::Gone`] when the file is not kept any more; what the disk says. Inside: why it is no file of answers.
pub(crate) async fn read(app: &App, file: Uuid, codes: HashSet<String>) -> Result<Result<Read, Unfit>> {
    let files = app.files.clone();
    let reading = tokio::task::spawn_blocking(move || {
        let bytes = files.read(file)?.ok_or(Error::Gone)?;
        Ok::<_, Error>(parse(&bytes, &codes))
    });
    reading.await.map_err(anyhow::Error::from)?
}

/// Reads the bytes of a file.
pub(crate) fn parse(bytes: &[u8], codes: &HashSet<String>) -> Result<Read, Unfit> {
    let table = sheets::read(bytes, &As::default()).map_err(Unfit::Unreadable)?;
    let columns = Columns::of(&table, codes)?;
    let lines = table.rows.iter().map(|row| {
        let reason: String =
            columns.reason.map_or("", |at| row.cell(at)).trim().chars().take(REASON_LETTERS_MAX).collect();
        Line {
            line: row.line,
            code: secret::read_code(row.cell(columns.reference)),
            answer: row.cell(columns.answer).trim().to_owned(),
            names: columns.names.map(|at| at.map_or("", |at| row.cell(at)).trim().to_owned()),
            // Marks that turn the direction of text have no business in a letter.
            reason: reason.chars().map(|c| if c.is_control() { ' ' } else { c }).collect(),
        }
    });
    Ok(Read { lines: lines.collect(), table })
}

/// Which column is which: by our own headings in any language, else by what is in it.
struct Columns {
    reference: usize,
    answer: usize,
    reason: Option<usize>,
    names: [Option<usize>; 2],
}

impl Columns {
    fn of(table: &Table, codes: &HashSet<String>) -> Result<Columns, Unfit> {
        let most = |fits: &dyn Fn(&str) -> bool, but: Option<usize>| {
            let count = |at: usize| table.rows.iter().filter(|row| fits(row.cell(at))).count();
            let columns = (0..table.headers.len()).filter(|at| Some(*at) != but).map(|at| (count(at), at));
            columns.filter(|(count, _)| *count > 0).max_by_key(|(count, at)| (*count, usize::MAX - at))
        };
        let is_known = |cell: &str| secret::read_code(cell).is_some_and(|code| codes.contains(&code));
        let known = most(&is_known, None).map(|(_, at)| at);
        let headed = |heading: fn(Lang) -> String| headed(table, heading);
        let reference = known.or_else(|| headed(|it| Words(it).reference())).ok_or(Unfit::NoReferences)?;
        let by_contents = || most(&|cell| yes_or_no(cell).is_some(), Some(reference)).map(|(_, at)| at);
        let answer = headed(|it| Words(it).answer()).or_else(by_contents).ok_or(Unfit::NoAnswers)?;
        let names = [
            headed(|it| field_words::Words(it).field_family_name()),
            headed(|it| field_words::Words(it).field_given_name()),
        ];
        Ok(Columns { reference, answer, reason: headed(|it| Words(it).reason()), names })
    }
}

/// The column under a heading of ours, in whichever language the list went out.
fn headed(table: &Table, heading: fn(Lang) -> String) -> Option<usize> {
    let ours: HashSet<String> = Lang::all().map(|lang| lingua::fold(&heading(lang))).collect();
    table.headers.iter().position(|written| ours.contains(&lingua::fold(written)))
}

/// A file of answers as it would count now.
pub(crate) struct Looked {
    pub read: Read,
    pub report: Vec<Told>,
    /// Everybody who was ever on a list of the step.
    pub people: HashMap<RegistrationId, Particulars>,
}

/// Looks a file of answers through. `reason`: for those who are refused without one.
///
/// # Errors
/// [`Error::Gone`] when the file is not kept any more; what the database says.
pub(crate) async fn look(app: &App, forum: &Forum, answers: &Answers, reason: &str) -> Result<Looked> {
    let mut tx = app.db.read().await?;
    let known = Known::of(&mut tx, forum, answers).await?;
    drop(tx);
    let codes = known.rows.keys().cloned().collect();
    let read = read(app, answers.file.ok_or(Error::Gone)?, codes)
        .await?
        .map_err(|unfit| Error::Refused(unfit.say()))?;
    let report = known.report(&read.lines, !reason.is_empty());
    Ok(Looked { read, report, people: known.people })
}

/// What rows are compared with.
struct Known {
    step: forums::Step,
    fields: Fields,
    rows: HashMap<String, OutRow>,
    people: HashMap<RegistrationId, Particulars>,
}

impl Known {
    async fn of(tx: &mut Tx, forum: &Forum, answers: &Answers) -> Result<Known> {
        let step = step_of(tx, forum, answers.step).await?;
        let rows = store::rows_of_step(tx, step.id).await?;
        let people = store::of_step(tx, step.id).await?;
        Ok(Known {
            fields: Fields::of(tx, forum.id).await?,
            rows: rows.into_iter().map(|row| (row.code.clone(), row)).collect(),
            people: people.into_iter().map(|it| (it.id, it)).collect(),
            step,
        })
    }

    fn report(&self, lines: &[Line], reason_given: bool) -> Vec<Told> {
        let mut said: HashMap<RegistrationId, HashSet<bool>> = HashMap::new();
        for line in lines {
            if let (Some(row), Some(yes)) = (self.row(line), yes_or_no(&line.answer)) {
                said.entry(row.registration).or_default().insert(yes);
            }
        }
        let mut seen = HashSet::new();
        lines
            .iter()
            .map(|line| {
                let registration = self.row(line).map(|row| row.registration);
                let contradicted = registration.and_then(|id| said.get(&id)).is_some_and(|it| it.len() > 1);
                let mut fate = if contradicted { Fate::Contradicted } else { self.fate(line, reason_given) };
                // The same answer twice counts once.
                if fate.counts() && !registration.is_some_and(|id| seen.insert(id)) {
                    fate = Fate::AlreadySo;
                }
                Told { line: line.line, registration, fate }
            })
            .collect()
    }

    fn row(&self, line: &Line) -> Option<&OutRow> {
        self.rows.get(line.code.as_ref()?)
    }

    fn fate(&self, line: &Line, reason_given: bool) -> Fate {
        let Some(code) = &line.code else { return Fate::NoReference };
        let Some(row) = self.rows.get(code) else { return Fate::Unknown };
        if line.answer.is_empty() {
            return Fate::NoAnswer;
        }
        let Some(cleared) = yes_or_no(&line.answer) else { return Fate::Unreadable };
        let Some(it) = self.people.get(&row.registration) else { return Fate::NotWaiting };
        let same = row.seen == self.fields.seen(it, &row.code, &row.fields, &self.step);
        match fate(&self.step, it.standing, it.step_place, same, cleared) {
            fate if fate.counts() && is_another(it, &line.names) => Fate::OtherName,
            Fate::Refused if line.reason.is_empty() && !reason_given => Fate::NoReason,
            fate => fate,
        }
    }
}

/// Whether the name beside a reference is plainly not its bearer's: an office that sorts one column and not the others would
/// have us clear somebody whom it has never looked at.
fn is_another(it: &Particulars, [family, given]: &[String; 2]) -> bool {
    if family.is_empty() && given.is_empty() {
        return false;
    }
    let or_theirs = |written: &String, theirs: &String| {
        if written.is_empty() { theirs.clone() } else { written.clone() }
    };
    let written = Names {
        family_name: or_theirs(family, &it.family_name),
        given_name: or_theirs(given, &it.given_name),
        ..Names::default()
    };
    let theirs = Names {
        family_name: it.family_name.clone(),
        given_name: it.given_name.clone(),
        latin_family: it.latin_family.clone(),
        latin_given: it.latin_given.clone(),
        ..Names::default()
    };
    alike::names(&written, &theirs).value < SAME_MIN
}
