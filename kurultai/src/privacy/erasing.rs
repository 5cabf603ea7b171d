//! How all rooms together forget a person.
//!
//! The act is `person.erased`: the journal's chain accepts missing personal parts only with its entry. Ids of persons
//! who were erased are also kept in a file outside the database, so that restoring an older backup erases them again.

use super::{Words, scopes_of};
use forums::ForumId;
use kernel::{
    Error, Lang, Result,
    db::{Act, Tx},
    jobs::{self, Job},
    journal::Subject,
    live::Topic,
    rights::{self, By, Right, Scope},
    web::App,
};
use people::PersonId;
use serde::{Deserialize, Serialize};
use std::{io::Write, path::PathBuf};
use uuid::Uuid;

/// Whether somebody may erase a person: whoever may erase in a forum where the person takes part or works. Whoever is in no
/// forum at all is anybody's to erase who may erase in some forum.
///
/// # Errors
/// What the database says.
pub async fn may_erase(tx: &mut Tx, by: &By, person: PersonId) -> Result<bool> {
    if matches!(by, By::Console) {
        return Ok(true);
    }
    let scopes = scopes_of(tx, "person", person.0).await?;
    if scopes.is_empty() {
        return Ok(by.may_somewhere(Right::Erase));
    }
    Ok(scopes.iter().any(|scope| by.may(Right::Erase, Scope { delegation: None, ..*scope })))
}

pub(super) async fn must_erase(tx: &mut Tx, by: &By, person: PersonId) -> Result<()> {
    if may_erase(tx, by, person).await? { Ok(()) } else { Err(Error::Forbidden) }
}

/// Erases a person from rows, files, log and memory.
///
/// # Errors
/// [`Error::Forbidden`]; [`Error::Refused`] while a forum has no other organiser; what the database or the disk says.
pub async fn erase_for_good(app: &App, by: &By, person: PersonId) -> Result<()> {
    let files = app.db.act(by, Erase { person, list: Some(list(app)) }).await?;
    people::remove_files(app, &files)?;
    app.db.scrub().await?;
    app.sessions.forget();
    people::register::forget(app);
    Ok(())
}

/// Erases a person, in all rooms at once.
struct Erase {
    person: PersonId,
    /// Where the person is noted as erased. None: they are there already, and are erased again, whatever they are by now.
    list: Option<PathBuf>,
}

impl Act for Erase {
    /// Files that nobody needs any more.
    type Out = Vec<Uuid>;
    const VERB: &'static str = "person.erased";

    async fn may(&self, by: &By, tx: &mut Tx) -> Result<()> {
        must_erase(tx, by, self.person).await
    }

    async fn run(&self, tx: &mut Tx) -> Result<Vec<Uuid>> {
        people::by_id(tx, self.person).await?.ok_or(Error::NotFound)?;
        let everything = everything_of(tx, self.person).await?;
        if let Some(list) = &self.list {
            secretariat::must_leave_an_organiser(tx, &everything).await?;
            remember(list, self.person)?;
        }
        // Every node forgets their name when it hears of this.
        tx.changed(Topic::new("person", self.person.0));
        let mut files = lists::erase(tx).await?;
        for person in everything {
            files.extend(forgotten(tx, person).await?);
        }
        // Whatever happens between the commit and their removal: nothing names them any more.
        jobs::later(tx, &FilesLeft { files: files.clone() }).await?;
        Ok(files)
    }
}

/// Files that an erased person has left.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FilesLeft {
    /// Which; letters of the visible outbox among them.
    pub files: Vec<Uuid>,
}

impl Job for FilesLeft {
    const KIND: &'static str = "person.files-left";
}

/// Removes what [`erase_for_good`] could not, had it ended after its act.
///
/// # Errors
/// What the disk says.
pub async fn on_files_left(app: App, job: FilesLeft) -> Result<()> {
    people::remove_files(&app, &job.files)
}

/// Takes a speaker whom only a name stands for out of a forum's programme.
///
/// # Errors
/// [`Error::Forbidden`]; what the database or the disk says.
pub async fn erase_name(app: &App, by: &By, forum: ForumId, name: &str) -> Result<()> {
    let files = app.db.act(by, EraseName { forum, name: name.to_owned() }).await?;
    people::remove_files(app, &files)?;
    app.db.scrub().await?;
    Ok(())
}

/// Erases a name that is no registered person's.
struct EraseName {
    forum: ForumId,
    name: String,
}

impl Act for EraseName {
    /// Files that nobody needs any more.
    type Out = Vec<Uuid>;
    const VERB: &'static str = "person.name-erased";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        by.must(Right::Erase, Scope::forum(self.forum.0))
    }

    async fn run(&self, tx: &mut Tx) -> Result<Vec<Uuid>> {
        tx.about(Subject::new("forum", self.forum.0));
        let files = forget_name(tx, self.forum, &self.name).await?;
        jobs::later(tx, &FilesLeft { files: files.clone() }).await?;
        Ok(files)
    }
}

/// A name, taken out of what was, is and will be published of a forum.
async fn forget_name(tx: &mut Tx, forum: ForumId, name: &str) -> Result<Vec<Uuid>> {
    planning::erase_named(tx, forum, name).await?;
    programme::erase_named(tx, forum, name).await
}

/// The person and the records that were found to be theirs: these go with them.
pub(crate) async fn everything_of(tx: &mut Tx, person: PersonId) -> Result<Vec<PersonId>> {
    let parts = people::parts_of(tx, person).await?;
    Ok(std::iter::once(person).chain(parts).collect())
}

/// One record, forgotten by every room. Answers files that nobody needs any more.
async fn forgotten(tx: &mut Tx, person: PersonId) -> Result<Vec<Uuid>> {
    tx.about(Subject::new("person", person.0));
    // What merges have kept goes first: it names documents that would count as somebody's.
    let mut files = duplicates::erase(tx, person).await?;
    // By the registration's number: before the registration forgets it.
    planning::erase(tx, person).await?;
    files.extend(programme::erase(tx, person).await?);
    stage::erase(tx, person).await?;
    signups::erase(tx, person).await?;
    notices::erase(tx, person).await?;
    cues::erase(tx, person).await?;
    files.extend(registration::erase(tx, person).await?);
    accreditation::erase(tx, person).await?;
    files.extend(outside::erase(tx, person).await?);
    files.extend(badges::erase(tx, person).await?);
    door::erase(tx, person).await?;
    api::erase(tx, person).await?;
    files.extend(of_offices(tx, person).await?);
    files.extend(people::erase(tx, person).await?);
    Ok(files)
}

/// Whoever works for a forum may be named in its programme without taking part in it.
async fn of_offices(tx: &mut Tx, person: PersonId) -> Result<Vec<Uuid>> {
    let Some(known) = people::by_id(tx, person).await? else { return Ok(vec![]) };
    let (now, mut files) = (tx.now, vec![]);
    for mandate in rights::mandates_of(tx, person.0, now).await? {
        if let Some(forum) = mandate.forum {
            files.extend(forget_name(tx, ForumId(forum), &known.name).await?);
        }
    }
    Ok(files)
}

/// Where the ids of erased persons are kept, outside the database.
fn list(app: &App) -> PathBuf {
    app.config.data.join("erased.txt")
}

/// Notes the id before anything is erased: whoever restores a backup finds it, whatever happened in between. Not before it is
/// clear that the person is erased: a restored backup would erase somebody whom nobody was allowed to.
fn remember(list: &std::path::Path, person: PersonId) -> Result<()> {
    let mut file = std::fs::OpenOptions::new().create(true).append(true).open(list)?;
    writeln!(file, "{person}")?;
    file.sync_all()?;
    Ok(())
}

/// Erases again whoever was erased after a backup was made. Answers how many.
///
/// # Errors
/// What the database or the disk says.
pub async fn erase_again(app: &App) -> Result<usize> {
    let Ok(ids) = std::fs::read_to_string(list(app)) else { return Ok(0) };
    let mut again = 0;
    for person in ids.lines().filter_map(|line| line.parse::<PersonId>().ok()) {
        let mut tx = app.db.read().await?;
        let there = people::by_id(&mut tx, person).await?.is_some_and(|it| it.erased_at.is_none());
        drop(tx);
        if there {
            let files = app.db.act(&By::Console, Erase { person, list: None }).await?;
            people::remove_files(app, &files)?;
            again += 1;
        }
    }
    if again > 0 {
        app.db.scrub().await?;
    }
    Ok(again)
}

/// The words of erasure in English, for the command line.
pub fn erased_again(number: usize) -> String {
    Words(Lang::EN).erased_again(number)
}
