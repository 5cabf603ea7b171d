//! `kurultai import DIR`: a folder becomes a forum, or brings one up to date.

use folder::Folder;
use forums::ForumId;
use kernel::{
    Lang, Result,
    db::{Act, Db, Tx},
    rights::By,
};
use std::path::Path;

/// What an import did.
#[derive(Clone, Debug, Default)]
pub struct Imported {
    /// The forum's word.
    pub forum: String,
    /// Things that were left because they were changed on the site.
    pub left: Vec<String>,
}

/// Reads a folder and loads it.
///
/// # Errors
/// Every fault of the folder, each with file, line and field; what the database says.
pub async fn folder(db: &Db, dir: &Path, overwrite: bool) -> anyhow::Result<Imported> {
    let folder = folder::read(dir).map_err(|faults| {
        let lines: Vec<String> = faults.iter().map(|fault| fault.to_string()).collect();
        anyhow::anyhow!("{} cannot be loaded:\n{}", dir.display(), lines.join("\n"))
    })?;
    let slug = folder.forum.id.clone();
    let (_, left) = db.act(&By::Console, Load { folder, overwrite }).await.map_err(told)?;
    Ok(Imported { forum: slug, left })
}

/// An error of an act in words for the operator's terminal.
pub fn told(error: kernel::Error) -> anyhow::Error {
    match error {
        kernel::Error::Refused(say) => anyhow::anyhow!(Lang::EN.tell(&say)),
        kernel::Error::Broken(error) => error,
        other => anyhow::anyhow!(other.to_string()),
    }
}

struct Load {
    folder: Folder,
    overwrite: bool,
}

impl Act for Load {
    type Out = (ForumId, Vec<String>);
    const VERB: &'static str = "forum.loaded";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        // Only the installation's own command line loads folders.
        if *by == By::Console { Ok(()) } else { Err(kernel::Error::Forbidden) }
    }

    async fn run(&self, tx: &mut Tx) -> Result<Self::Out> {
        forums::load(tx, &self.folder, self.overwrite).await
    }
}
