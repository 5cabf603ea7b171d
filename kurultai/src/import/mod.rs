//! `kurultai import DIR`: a folder becomes a forum, or brings one up to date.

mod people;

pub use people::Counts;

use folder::Folder;
use forums::{Forum, ForumId};
use kernel::{
    Error, Lang, Result,
    db::{Act, Db, Tx},
    files::Files,
    rights::By,
};
use std::path::Path;

/// What an import did.
#[derive(Clone, Debug, Default)]
pub struct Imported {
    /// The forum's word.
    pub forum: String,
    /// What came of the people.
    pub people: Counts,
    /// Other things that were left because they were changed on the site.
    pub left: Vec<String>,
}

/// Reads a folder and loads it.
///
/// # Errors
/// Every fault of the folder, each with file, line and field; what the database says.
pub async fn folder(db: &Db, dir: &Path, overwrite: bool) -> anyhow::Result<Imported> {
    load(db, read(dir)?, overwrite).await
}

/// Takes in the recordings and papers that lie in a folder and are not there yet. Answers how many came.
///
/// # Errors
/// A file that is missing or of a kind that is not taken; what the database and the disk say.
pub async fn media(db: &Db, data: &Path, forum: &str, dir: &Path) -> anyhow::Result<usize> {
    let mut tx = db.read().await?;
    let known = forums::forum_by_slug(&mut tx, forum).await.map_err(told)?;
    let known = known.ok_or_else(|| anyhow::anyhow!("there is no forum {forum}"))?;
    drop(tx);
    media::read_folder(db, &Files::open(data)?, known.id, dir).await
}

/// Reads and checks a folder.
///
/// # Errors
/// Every fault of the folder, each with file, line and field.
pub fn read(dir: &Path) -> anyhow::Result<Folder> {
    folder::read(dir).map_err(|faults| {
        let lines: Vec<String> = faults.iter().map(ToString::to_string).collect();
        anyhow::anyhow!("{} cannot be loaded:\n{}", dir.display(), lines.join("\n"))
    })
}

/// Loads a folder that was read.
///
/// # Errors
/// What the database says.
pub async fn load(db: &Db, folder: Folder, overwrite: bool) -> anyhow::Result<Imported> {
    let rows = folder.people.clone();
    let (slug, language) = (folder.forum.id.clone(), folder.coalition.languages[0].clone());
    let (forum, left) = db.act(&By::Console, Load { folder, overwrite }).await.map_err(told)?;
    let people = people::load(db, &forum, &rows, &language, overwrite).await.map_err(told)?;
    Ok(Imported { forum: slug, people, left })
}

/// An error of an act in words for the operator's terminal.
pub fn told(error: Error) -> anyhow::Error {
    match error {
        Error::Refused(say) => anyhow::anyhow!(Lang::EN.tell(&say)),
        Error::Invalid(fields) => {
            let lines: Vec<String> =
                fields.iter().map(|(field, say)| format!("{field}: {}", Lang::EN.tell(say))).collect();
            anyhow::anyhow!(lines.join("\n"))
        }
        Error::Broken(error) => error,
        other => anyhow::anyhow!(other.to_string()),
    }
}

struct Load {
    folder: Folder,
    overwrite: bool,
}

impl Act for Load {
    type Out = (Forum, Vec<String>);
    const VERB: &'static str = "forum.loaded";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        // Only the installation's own command line loads folders.
        if *by == By::Console { Ok(()) } else { Err(Error::Forbidden) }
    }

    async fn run(&self, tx: &mut Tx) -> Result<Self::Out> {
        let (id, mut left): (ForumId, Vec<String>) = forums::load(tx, &self.folder, self.overwrite).await?;
        left.extend(programme::load(tx, id, &self.folder, self.overwrite).await?);
        left.extend(signups::load(tx, id, &self.folder, self.overwrite).await?);
        left.extend(door::load(tx, id, &self.folder, self.overwrite).await?);
        let forum = forums::forum_by_id(tx, id).await?.ok_or(Error::NotFound)?;
        Ok((forum, left))
    }
}
