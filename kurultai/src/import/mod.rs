//! `kurultai import DIR`: a folder becomes a forum, or brings one up to date.

mod people;
mod printable;
mod tell;

pub use people::Counts;

use folder::Folder;
use forums::{Forum, ForumId};
use kernel::{
    Error, Lang, Result,
    db::{Act, Db, Tx},
    files::Files,
    journal::Subject,
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

/// Reads a folder and loads it, without a letter to anybody.
///
/// # Errors
/// Every fault of the folder, each with file, line and field; what the database says.
pub async fn folder(db: &Db, dir: &Path, overwrite: bool) -> anyhow::Result<Imported> {
    load(db, read(dir)?, overwrite).await
}

/// Takes in what lies in a folder, and in those within it, with files of its own and is not there yet. Answers how many recordings and papers came, and
/// how many pictures of halls.
///
/// # Errors
/// A file that is missing or of a kind that is not taken; what the database and the disk say.
pub async fn media(db: &Db, data: &Path, forum: &str, dir: &Path) -> anyhow::Result<(usize, usize)> {
    let files = Files::open(data)?;
    let (mut waiting, mut came) = (vec![(forum.to_owned(), dir.to_owned())], (0, 0));
    while let Some((forum, dir)) = waiting.pop() {
        let mut tx = db.read().await?;
        let known = forums::forum_by_slug(&mut tx, &forum).await.map_err(told)?;
        let known = known.ok_or_else(|| anyhow::anyhow!("there is no forum {forum}"))?;
        drop(tx);
        came.0 += media::read_folder(db, &files, known.id, &dir).await?;
        came.1 += stage::read_folder(db, &files, known.id, &dir).await?;
        waiting.extend(folder::nested_in(&dir)?);
    }
    Ok(came)
}

/// Reads and checks a folder. Whoever is in it can be printed.
///
/// # Errors
/// Every fault of the folder, each with file, line and field.
pub fn read(dir: &Path) -> anyhow::Result<Folder> {
    let read = folder::read(dir).and_then(|folder| match printable::faults(&folder) {
        faults if faults.is_empty() => Ok(folder),
        faults => Err(faults),
    });
    read.map_err(|faults| {
        let lines: Vec<String> = faults.iter().map(|it| Lang::EN.tell(&tell::fault(it))).collect();
        anyhow::anyhow!("{} cannot be loaded:\n{}", dir.display(), lines.join("\n"))
    })
}

/// Loads a folder that was read, and after it the forums within it, without a letter to anybody.
///
/// # Errors
/// What the database says.
pub async fn load(db: &Db, folder: Folder, overwrite: bool) -> anyhow::Result<Imported> {
    load_and_tell(db, folder, overwrite, None).await
}

/// The same; whoever is known already is told what has changed for them, as if it were done on the site: a place that became
/// free, another category, a part in the delegation. Their letters lead to their pages at `home`, the public address of the
/// installation; without one none is written. Those who come with the folder get none: it is a list that somebody keeps.
///
/// # Errors
/// What the database says.
pub async fn load_and_tell(
    db: &Db,
    folder: Folder,
    overwrite: bool,
    home: Option<&str>,
) -> anyhow::Result<Imported> {
    let mut imported = Imported { forum: folder.forum.id.clone(), ..Imported::default() };
    let mut waiting = vec![(folder, None)];
    while let Some((mut folder, above)) = waiting.pop() {
        let nested = std::mem::take(&mut folder.nested);
        let rows = std::mem::take(&mut folder.people);
        let language = folder.coalition.languages[0].clone();
        let act = Load { folder: folder.clone(), above, overwrite };
        let (forum, mut left) = db.act(&By::Console, act).await.map_err(told)?;
        let home = home.map(str::to_owned);
        let with = people::With { forum: forum.clone(), language, overwrite, home: home.clone() };
        imported.people.add(people::load(db, &with, &rows).await.map_err(told)?);
        let release = registration::ReleasePlaces { forum: forum.clone(), home };
        db.act(&By::Console, release).await.map_err(told)?;
        let act = Doors { forum: forum.id, folder: folder.clone(), overwrite };
        left.extend(db.act(&By::Console, act).await.map_err(told)?);
        if !folder.secretariat.is_empty() {
            let act = Staff { forum: forum.id, folder, overwrite };
            left.extend(db.act(&By::Console, act).await.map_err(told)?);
        }
        // Which forum is meant goes without saying for the first.
        let of = |thing: String| if above.is_none() { thing } else { format!("{}: {thing}", forum.slug) };
        imported.left.extend(left.into_iter().map(of));
        waiting.extend(nested.into_iter().rev().map(|folder| (folder, Some(forum.id))));
    }
    Ok(imported)
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
    above: Option<ForumId>,
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
        let before = match forums::forum_by_slug(tx, &self.folder.forum.id).await? {
            Some(known) => forums::steps(tx, known.id).await?,
            None => vec![],
        };
        let (id, mut left): (ForumId, Vec<String>) = forums::load(tx, &self.folder, self.overwrite).await?;
        if let Some(above) = self.above {
            forums::hold_within(tx, id, above).await?;
        }
        left.extend(programme::load(tx, id, &self.folder, self.overwrite).await?);
        left.extend(planning::load(tx, id, &self.folder, self.overwrite).await?);
        left.extend(signups::load(tx, id, &self.folder, self.overwrite).await?);
        let forum = forums::forum_by_id(tx, id).await?.ok_or(Error::NotFound)?;
        registration::follow_steps(tx, &forum, &before).await?;
        Ok((forum, left))
    }
}

/// After the people: rules and the programme name some of them.
struct Doors {
    forum: ForumId,
    folder: Folder,
    overwrite: bool,
}

impl Act for Doors {
    type Out = Vec<String>;
    const VERB: &'static str = "door.loaded";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        if *by == By::Console { Ok(()) } else { Err(Error::Forbidden) }
    }

    async fn run(&self, tx: &mut Tx) -> Result<Self::Out> {
        tx.about(Subject::new("forum", self.forum.0));
        programme::name_numbered(tx, self.forum).await?;
        door::load(tx, self.forum, &self.folder, self.overwrite).await
    }
}

/// After the people: whoever is among them is not entered a second time.
struct Staff {
    forum: ForumId,
    folder: Folder,
    overwrite: bool,
}

impl Act for Staff {
    type Out = Vec<String>;
    const VERB: &'static str = "secretariat.loaded";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        if *by == By::Console { Ok(()) } else { Err(Error::Forbidden) }
    }

    async fn run(&self, tx: &mut Tx) -> Result<Self::Out> {
        tx.about(Subject::new("forum", self.forum.0));
        secretariat::load(tx, self.forum, &self.folder, self.overwrite).await
    }
}
