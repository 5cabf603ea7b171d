//! `kurultai export`: a forum becomes the folder that `kurultai import` reads.

mod people;

use crate::import;
use anyhow::{Context, bail, ensure};
use folder::Folder;
use kernel::{db::Db, files::Files};
use std::path::Path;

/// What an export wrote, and what it could not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Exported {
    /// The forum's word.
    pub forum: String,
    /// Rows of `people.csv`.
    pub people: usize,
    /// Registrations without a delegation: every row of a folder belongs to one.
    pub without_delegation: usize,
    /// Access rules that name single people.
    pub rules_for_people: usize,
}

/// Writes a forum into a folder, which is made; `forum.toml` and `people.csv` in it must not be there yet. What is written
/// is read back before it is kept: a folder that `import` would refuse is an error here.
///
/// # Errors
/// When there is no such forum, the files are there, or something of the forum cannot be said in a folder.
pub async fn folder(db: &Db, slug: &str, dir: &Path) -> anyhow::Result<Exported> {
    let (forum, exported) = read(db, slug).await?;
    let (toml, csv) = (forum.to_toml().into_bytes(), folder::people::to_csv(&forum.people));
    let people = (!forum.people.is_empty()).then_some(csv.as_slice());
    if let Err(faults) = folder::parse(&toml, people) {
        let lines: Vec<String> = faults.iter().map(ToString::to_string).collect();
        bail!("{slug} cannot be written as a folder:\n{}", lines.join("\n"));
    }
    std::fs::create_dir_all(dir).with_context(|| dir.display().to_string())?;
    let files = [(dir.join("forum.toml"), Some(toml.as_slice())), (dir.join("people.csv"), people)];
    for (file, _) in &files {
        ensure!(!file.exists(), "{} is there already", file.display());
    }
    for (file, bytes) in files {
        if let Some(bytes) = bytes {
            kernel::keys::write_private(&file, bytes).with_context(|| file.display().to_string())?;
        }
    }
    Ok(exported)
}

/// Writes recordings and papers of a forum beside its folder's tables, with their files. Answers how many there are.
///
/// # Errors
/// When there is no such forum or a file of it is gone; what the disk says.
pub async fn media(db: &Db, data: &Path, slug: &str, dir: &Path) -> anyhow::Result<usize> {
    let mut tx = db.read().await?;
    let forum = forums::forum_by_slug(&mut tx, slug).await.map_err(import::told)?;
    let forum = forum.with_context(|| format!("there is no forum {slug}"))?;
    drop(tx);
    media::write_folder(db, &Files::open(data)?, forum.id, dir).await
}

/// What was written, for the operator's terminal.
pub fn lines(exported: &Exported, dir: &Path) -> Vec<String> {
    let mut lines =
        vec![format!("{} stands in {}: {} people", exported.forum, dir.display(), exported.people)];
    if exported.without_delegation > 0 {
        lines.push(format!(
            "left out: {} registrations without a delegation, which a folder cannot say",
            exported.without_delegation
        ));
    }
    if exported.rules_for_people > 0 {
        lines.push(format!(
            "left out: {} access rules that name single people, which a folder cannot say",
            exported.rules_for_people
        ));
    }
    lines
}

/// A forum as a folder in memory.
///
/// # Errors
/// When there is no such forum, or something of it cannot be said in a folder.
pub async fn read(db: &Db, slug: &str) -> anyhow::Result<(Folder, Exported)> {
    let mut tx = db.read().await?;
    let forum = forums::forum_by_slug(&mut tx, slug)
        .await
        .map_err(import::told)?
        .with_context(|| format!("there is no forum {slug}"))?;
    let mut folder = forums::folder_of(&mut tx, &forum).await.map_err(import::told)?;
    programme::into_folder(&mut tx, forum.id, &mut folder).await.map_err(import::told)?;
    signups::into_folder(&mut tx, forum.id, &mut folder).await.map_err(import::told)?;
    let rules_for_people = door::into_folder(&mut tx, forum.id, &mut folder).await.map_err(import::told)?;
    let (rows, without_delegation) = people::rows(&mut tx, &forum, &folder).await.map_err(import::told)?;
    folder.people = rows;
    let exported = Exported {
        forum: slug.to_owned(),
        people: folder.people.len(),
        without_delegation,
        rules_for_people,
    };
    Ok((folder, exported))
}
