//! `kurultai export`: a forum becomes the folder that `kurultai import` reads.

mod days;
mod people;

use crate::import;
use anyhow::{Context, bail, ensure};
use folder::Folder;
use forums::{Forum, ForumId};
use futures_util::future::BoxFuture;
use kernel::{
    Result,
    db::{Db, Tx},
    files::Files,
};
use std::path::{Path, PathBuf};

/// What an export wrote, and what it could not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Exported {
    /// The forum's word.
    pub forum: String,
    /// Rows of `people.csv`.
    pub people: usize,
    /// Registrations without a delegation: every row of a folder belongs to one.
    pub without_delegation: usize,
    /// People whom access rules name, and who do not take part any more.
    pub rules_for_people: usize,
    /// Parts in the programme of which nothing says any more whose they are.
    pub parts_of_nobody: usize,
    /// People of the secretariat without a mailbox, by which a folder names them.
    pub officials_without_mailbox: usize,
    /// Forums within it that have neither cities nor categories yet: a folder has both.
    pub empty_forums: usize,
}

/// Writes a forum and those held within it into a folder, which is made; `forum.toml` and `people.csv` in it must not be there
/// yet. What is written is read back before it is kept: a folder that `import` would refuse is an error here.
///
/// # Errors
/// When there is no such forum, the files are there, or something of the forum cannot be said in a folder.
pub async fn folder(db: &Db, slug: &str, dir: &Path) -> anyhow::Result<Exported> {
    let (forum, exported) = read(db, slug).await?;
    let outside = days::outside(&forum);
    ensure!(
        outside.is_empty(),
        "no folder can say what lies outside the dates of its forum:\n{}",
        outside.join("\n")
    );
    let files = files(&forum, dir, &[])?;
    for (file, _) in &files {
        ensure!(!file.exists(), "{} is there already", file.display());
    }
    for (file, bytes) in files {
        let of = file.parent().unwrap_or(dir);
        std::fs::create_dir_all(of).with_context(|| of.display().to_string())?;
        kernel::keys::write_private(&file, &bytes).with_context(|| file.display().to_string())?;
    }
    Ok(exported)
}

/// The files of a folder that lies within those above, the outermost first, and of those within it.
fn files(forum: &Folder, dir: &Path, above: &[&Folder]) -> anyhow::Result<Vec<(PathBuf, Vec<u8>)>> {
    let id = &forum.forum.id;
    let (toml, csv) = (forum.to_toml().into_bytes(), folder::people::to_csv(&forum.people));
    let people = (!forum.people.is_empty()).then_some(csv);
    let read = folder::parse_within(&toml, people.as_deref(), above, id);
    if let Err(faults) = read {
        let lines: Vec<String> = faults.iter().map(ToString::to_string).collect();
        bail!("{id} cannot be written as a folder:\n{}", lines.join("\n"));
    }
    let mut all = vec![(dir.join("forum.toml"), toml)];
    all.extend(people.map(|people| (dir.join("people.csv"), people)));
    let above: Vec<&Folder> = above.iter().copied().chain([forum]).collect();
    for nested in &forum.nested {
        all.extend(files(nested, &folder::nested_at(dir, &nested.forum.id), &above)?);
    }
    Ok(all)
}

/// Writes beside a folder's tables what has files of its own. Answers how many recordings and papers of the forum there are,
/// and how many pictures of its halls.
///
/// # Errors
/// When there is no such forum or a file of it is gone; what the disk says.
pub async fn media(db: &Db, data: &Path, slug: &str, dir: &Path) -> anyhow::Result<(usize, usize)> {
    let files = Files::open(data)?;
    let (mut waiting, mut written) = (vec![(slug.to_owned(), dir.to_owned())], (0, 0));
    while let Some((slug, dir)) = waiting.pop() {
        let mut tx = db.read().await?;
        let forum = forums::forum_by_slug(&mut tx, &slug).await.map_err(import::told)?;
        let forum = forum.with_context(|| format!("there is no forum {slug}"))?;
        drop(tx);
        written.0 += media::write_folder(db, &files, forum.id, &dir).await?;
        written.1 += stage::write_folder(db, &files, forum.id, &dir).await?;
        waiting.extend(folder::nested_in(&dir)?);
    }
    Ok(written)
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
            "left out: {} people whom access rules name, and who do not take part any more",
            exported.rules_for_people
        ));
    }
    if exported.parts_of_nobody > 0 {
        lines.push(format!(
            "left out: {} parts in the programme of people who do not take part any more",
            exported.parts_of_nobody
        ));
    }
    if exported.officials_without_mailbox > 0 {
        lines.push(format!(
            "left out: {} people of the secretariat without a mailbox, which a folder cannot say",
            exported.officials_without_mailbox
        ));
    }
    if exported.empty_forums > 0 {
        lines.push(format!(
            "left out: {} forums within it that have neither cities nor categories yet",
            exported.empty_forums
        ));
    }
    lines
}

/// A forum as a folder in memory, with those within it.
///
/// # Errors
/// When there is no such forum, or something of it cannot be said in a folder.
pub async fn read(db: &Db, slug: &str) -> anyhow::Result<(Folder, Exported)> {
    let mut tx = db.read().await?;
    let forum = forums::forum_by_slug(&mut tx, slug)
        .await
        .map_err(import::told)?
        .with_context(|| format!("there is no forum {slug}"))?;
    let mut exported = Exported { forum: slug.to_owned(), ..Exported::default() };
    let mut folder = one(&mut tx, &forum, &mut exported).await.map_err(import::told)?;
    folder.nested = nested(&mut tx, forum.id, &mut exported).await.map_err(import::told)?;
    Ok((folder, exported))
}

/// The forums held within one, and those within them.
fn nested<'t>(
    tx: &'t mut Tx,
    above: ForumId,
    exported: &'t mut Exported,
) -> BoxFuture<'t, Result<Vec<Folder>>> {
    Box::pin(async move {
        let mut found = vec![];
        for forum in forums::nested(tx, above).await? {
            if forums::is_empty(tx, forum.id).await? {
                exported.empty_forums += 1;
                continue;
            }
            let mut folder = one(tx, &forum, exported).await?;
            folder.coalition.is_above = true;
            folder.nested = nested(tx, forum.id, exported).await?;
            found.push(folder);
        }
        // As folders lie on a disk.
        found.sort_by(|a, b| a.forum.id.cmp(&b.forum.id));
        Ok(found)
    })
}

/// One forum, without those within it.
async fn one(tx: &mut Tx, forum: &Forum, exported: &mut Exported) -> Result<Folder> {
    let mut folder = forums::folder_of(tx, forum).await?;
    exported.parts_of_nobody += programme::into_folder(tx, forum.id, &mut folder).await?;
    planning::into_folder(tx, forum.id, &mut folder).await?;
    signups::into_folder(tx, forum.id, &mut folder).await?;
    exported.rules_for_people += door::into_folder(tx, forum.id, &mut folder).await?;
    exported.officials_without_mailbox += secretariat::into_folder(tx, forum.id, &mut folder).await?;
    let (rows, without_delegation) = people::rows(tx, forum, &folder).await?;
    exported.people += rows.len();
    exported.without_delegation += without_delegation;
    folder.people = rows;
    Ok(folder)
}
