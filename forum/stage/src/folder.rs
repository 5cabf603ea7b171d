//! Pictures for screens in the folder of a forum: `pictures/pictures.json` says what they show, and their files lie beside it.
//! What is taken in keeps its id, so that taking it in again changes nothing.

use crate::{
    model::{PICTURE_LETTERS_MAX, PICTURES_MAX, Picture, PictureId},
    store,
};
use anyhow::{Context, ensure};
use forums::ForumId;
use jiff::Timestamp;
use kernel::{
    Error, Result, Text,
    db::{Act, Db, Json, Tx},
    files::Files,
    form::check_line,
    journal::Subject,
    rights::By,
};
use serde::{Deserialize, Serialize};
use std::{io, path::Path};
use uuid::Uuid;

const FOLDER: &str = "pictures";
const LISTED: &str = "pictures.json";

/// What lies in `pictures.json`; the file of each is its id and `.jpg`.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Listed {
    id: Uuid,
    /// What it shows, in words.
    shows: Text,
    added_at: Timestamp,
}

impl Listed {
    fn file(&self) -> String {
        format!("{}.jpg", self.id)
    }
}

/// Writes the pictures of a forum's halls into `pictures/` of its folder; nothing where there are none. Answers how many
/// there are.
///
/// # Errors
/// What the database and the disk say; a file that is gone.
pub async fn write_folder(db: &Db, files: &Files, forum: ForumId, dir: &Path) -> anyhow::Result<usize> {
    let mut tx = db.read().await?;
    let pictures = store::pictures(&mut tx, forum).await?;
    drop(tx);
    if pictures.is_empty() {
        return Ok(0);
    }
    let out = dir.join(FOLDER);
    std::fs::create_dir_all(&out)?;
    let mut listed = vec![];
    for it in pictures {
        let bytes = files.read(it.file)?.with_context(|| format!("the file {} is gone", it.file))?;
        let it = Listed { id: it.id.0, shows: it.shows.0, added_at: it.added_at };
        kernel::keys::write_private(&out.join(it.file()), &bytes)?;
        listed.push(it);
    }
    kernel::keys::write_private(&out.join(LISTED), &serde_json::to_vec_pretty(&listed)?)?;
    Ok(listed.len())
}

/// Takes in what `pictures/` of a forum's folder has, as far as it is not there yet. Answers how many came.
///
/// # Errors
/// A file that is missing or no picture, more pictures than a forum keeps; what the database and the disk say.
pub async fn read_folder(db: &Db, files: &Files, forum: ForumId, dir: &Path) -> anyhow::Result<usize> {
    let folder = dir.join(FOLDER);
    let text = match std::fs::read(folder.join(LISTED)) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(0),
        Err(error) => return Err(error.into()),
    };
    let listed: Vec<Listed> = serde_json::from_slice(&text).context(LISTED)?;
    let mut came = 0;
    for it in listed {
        let mut tx = db.read().await?;
        let is_there = store::picture_is_there(&mut tx, PictureId(it.id)).await?;
        let count = store::count_pictures(&mut tx, forum).await?;
        drop(tx);
        if is_there {
            continue;
        }
        ensure!(count < PICTURES_MAX, "a forum keeps at most {PICTURES_MAX} pictures");
        let name = it.file();
        let lines = it.shows.versions.values().map(|version| version.text.as_str());
        let are_fit =
            lines.clone().count() > 0 && lines.clone().all(|it| check_line(it, PICTURE_LETTERS_MAX).is_ok());
        ensure!(are_fit, "what {name} shows takes a line of at most {PICTURE_LETTERS_MAX} letters");
        let bytes = std::fs::read(folder.join(&name)).with_context(|| name.clone())?;
        let slide = people::photo::slide(&bytes).map_err(|_| anyhow::anyhow!("{name} is no picture"))?;
        let file = files.keep(&slide)?;
        let picture = Picture { id: PictureId(it.id), file, shows: Json(it.shows), added_at: it.added_at };
        db.act(&By::Console, TakeIn { forum, picture }).await?;
        came += 1;
    }
    Ok(came)
}

/// A picture comes in from the folder of a forum.
struct TakeIn {
    forum: ForumId,
    picture: Picture,
}

impl Act for TakeIn {
    type Out = ();
    const VERB: &'static str = "stage.picture-add";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        // Only the installation's own command line loads folders.
        if *by == By::Console { Ok(()) } else { Err(Error::Forbidden) }
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        tx.about(Subject::new("forum", self.forum.0));
        store::add_picture(tx, self.forum, &self.picture).await?;
        crate::acts::tell_all(tx, self.forum).await
    }
}
