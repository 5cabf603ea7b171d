//! Recordings and papers in the folder of a forum: `media/media.json` says what they are, and their files lie beside it. What
//! is taken in keeps its id, so that taking it in again changes nothing.

use crate::{
    format::{self, Format},
    model::{
        Caption, Embargo, Kind, Paper, PaperFile, PaperFileId, PaperId, Purpose, Recording, RecordingId,
    },
    of_item, store, vtt,
};
use anyhow::{Context, bail, ensure};
use forums::ForumId;
use jiff::Timestamp;
use kernel::{
    Error, Result, Text,
    db::{Act, Db, Json as Kept, Tx},
    files::Files,
    journal::Subject,
    live::Topic,
    rights::By,
};
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;
use std::{
    fs::File,
    io,
    path::{Path, PathBuf},
};
use uuid::Uuid;

/// What lies in `media.json`.
#[derive(Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Listed {
    recordings: Vec<ListedRecording>,
    papers: Vec<ListedPaper>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ListedRecording {
    id: Uuid,
    /// The item's word.
    item: String,
    kind: Kind,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    file: Option<String>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    url: String,
    language: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    poster: Option<String>,
    embargo: Embargo,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    opens_at: Option<Timestamp>,
    created_at: Timestamp,
    /// Languages; the files are called after them.
    captions: Vec<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ListedPaper {
    id: Uuid,
    item: String,
    title: Text,
    embargo: Embargo,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    opens_at: Option<Timestamp>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    withdrawn_at: Option<Timestamp>,
    created_at: Timestamp,
    files: Vec<ListedFile>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ListedFile {
    id: Uuid,
    language: String,
    file: String,
    sent_at: Timestamp,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    replaced_at: Option<Timestamp>,
}

/// Writes the recordings and papers of a forum into `media/` of its folder; nothing where there are none. Answers how many
/// there are.
///
/// # Errors
/// What the database and the disk say; a file that is gone.
pub async fn write_folder(db: &Db, files: &Files, forum: ForumId, dir: &Path) -> anyhow::Result<usize> {
    let mut tx = db.read().await?;
    let mut listed = Listed::default();
    let out = dir.join("media");
    for item in programme::items(&mut tx, forum).await? {
        for it in of_item(&mut tx, item.id).await? {
            std::fs::create_dir_all(&out)?;
            let it_id = it.recording.id;
            for caption in &it.captions {
                let text = store::caption_text(&mut tx, it_id, &caption.language).await?.unwrap_or_default();
                kernel::keys::write_private(
                    &out.join(captions_name(it_id.0, &caption.language)),
                    text.as_bytes(),
                )?;
            }
            listed.recordings.push(listed_recording(files, &out, &item.slug, it)?);
        }
        for it in store::papers(&mut tx, item.id).await? {
            std::fs::create_dir_all(&out)?;
            let mut kept = vec![];
            for file in store::files_of(&mut tx, it.id).await? {
                let name = format!("{}.{}", file.id, file.format.ending());
                copy_out(files, file.file, &out.join(&name))?;
                let (id, language) = (file.id.0, file.language);
                kept.push(ListedFile {
                    id,
                    language,
                    file: name,
                    sent_at: file.sent_at,
                    replaced_at: file.replaced_at,
                });
            }
            listed.papers.push(ListedPaper {
                id: it.id.0,
                item: item.slug.clone(),
                title: it.title.0,
                embargo: it.embargo,
                opens_at: it.opens_at,
                withdrawn_at: it.withdrawn_at,
                created_at: it.created_at,
                files: kept,
            });
        }
    }
    let number = listed.recordings.len() + listed.papers.len();
    if number > 0 {
        kernel::keys::write_private(&out.join("media.json"), &serde_json::to_vec_pretty(&listed)?)?;
    }
    Ok(number)
}

fn captions_name(recording: Uuid, language: &str) -> String {
    format!("{recording}.{language}.vtt")
}

fn listed_recording(
    files: &Files,
    out: &Path,
    item: &str,
    it: crate::Playable,
) -> anyhow::Result<ListedRecording> {
    let recording = it.recording;
    let file = match recording.file.zip(recording.format) {
        Some((file, format)) => {
            let name = format!("{}.{}", recording.id, format.ending());
            copy_out(files, file, &out.join(&name))?;
            Some(name)
        }
        None => None,
    };
    let poster = match recording.poster {
        Some(poster) => {
            let name = format!("{}.jpg", recording.id);
            copy_out(files, poster, &out.join(&name))?;
            Some(name)
        }
        None => None,
    };
    Ok(ListedRecording {
        id: recording.id.0,
        item: item.to_owned(),
        kind: recording.kind,
        file,
        url: recording.url,
        language: recording.language,
        poster,
        embargo: recording.embargo,
        opens_at: recording.opens_at,
        created_at: recording.created_at,
        captions: it.captions.into_iter().map(|it| it.language).collect(),
    })
}

fn copy_out(files: &Files, file: Uuid, to: &Path) -> anyhow::Result<()> {
    let mut from = files.reader(file)?.with_context(|| format!("the file {file} is gone"))?;
    let mut to = File::create_new(to).with_context(|| to.display().to_string())?;
    io::copy(&mut from, &mut to)?;
    Ok(to.sync_all()?)
}

/// Takes in what `media/` of a forum's folder has, as far as it is not there yet. Answers how many recordings and papers came.
///
/// # Errors
/// A file that is missing or of another kind than is taken; what the database and the disk say.
pub async fn read_folder(db: &Db, files: &Files, forum: ForumId, dir: &Path) -> anyhow::Result<usize> {
    let folder = dir.join("media");
    let text = match std::fs::read(folder.join("media.json")) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(0),
        Err(error) => return Err(error.into()),
    };
    let listed: Listed = serde_json::from_slice(&text).context("media.json")?;
    let reader = Reader { files, folder };
    let mut came = 0;
    for it in listed.recordings {
        let mut tx = db.read().await?;
        let is_there = store::is_there(&mut tx, it.id).await?;
        let item = programme::by_slug(&mut tx, forum, &it.item).await?;
        drop(tx);
        let Some(item) = item.filter(|_| !is_there) else { continue };
        let (recording, captions) = reader.recording(forum, item.id, it)?;
        db.act(&By::Console, TakeIn { forum, recording: Some((recording, captions)), paper: None }).await?;
        came += 1;
    }
    for it in listed.papers {
        let mut tx = db.read().await?;
        let is_there = store::is_there(&mut tx, it.id).await?;
        let item = programme::by_slug(&mut tx, forum, &it.item).await?;
        drop(tx);
        let Some(item) = item.filter(|_| !is_there) else { continue };
        let paper = reader.paper(forum, item.id, it)?;
        db.act(&By::Console, TakeIn { forum, recording: None, paper: Some(paper) }).await?;
        came += 1;
    }
    Ok(came)
}

type Captioned = (Recording, Vec<(Caption, String)>);

struct Reader<'f> {
    files: &'f Files,
    folder: PathBuf,
}

impl Reader<'_> {
    /// A file beside `media.json`, and nowhere else.
    fn path(&self, name: &str) -> anyhow::Result<PathBuf> {
        let is_plain =
            name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_'));
        ensure!(is_plain && !name.starts_with('.'), "{name} is no name of a file in media/");
        Ok(self.folder.join(name))
    }

    /// Copies a file of a kind that is taken. Answers the copy, what it is, and its size.
    fn taken(&self, purpose: Purpose, name: &str) -> anyhow::Result<(Uuid, Format, i64)> {
        let mut from = File::open(self.path(name)?).with_context(|| name.to_owned())?;
        let bytes = i64::try_from(from.metadata()?.len())?;
        ensure!(bytes > 0 && bytes <= purpose.bytes_max(), "{name} is empty or too large");
        let Some(format) = format::of(purpose, &mut from)? else {
            bail!("{name} is not of a kind that is taken: {}", purpose.takes());
        };
        let file = self.files.begin()?;
        let mut to = self.files.writer(file)?.context("nobody else writes a new file")?;
        io::copy(&mut from, &mut to)?;
        to.sync_all()?;
        Ok((file, format, bytes))
    }

    fn recording(
        &self,
        forum: ForumId,
        item: programme::ItemId,
        it: ListedRecording,
    ) -> anyhow::Result<Captioned> {
        let mut captions = vec![];
        for language in it.captions {
            let name = captions_name(it.id, &language);
            let bytes = std::fs::read(self.path(&name)?).with_context(|| name.clone())?;
            let checked = vtt::checked(&bytes).map_err(|_| anyhow::anyhow!("{name} is not WebVTT"))?;
            captions.push((Caption { language, cues: i64::try_from(checked.cues)? }, checked.text));
        }
        let poster = match it.poster {
            Some(name) => {
                let bytes = std::fs::read(self.path(&name)?).with_context(|| name.clone())?;
                let poster =
                    people::photo::poster(&bytes).map_err(|_| anyhow::anyhow!("{name} is no picture"))?;
                Some(self.files.keep(&poster)?)
            }
            None => None,
        };
        let file = it.file.map(|name| self.taken(Purpose::Recording, &name)).transpose()?;
        ensure!(file.is_none() == (it.kind == Kind::Stream), "a recording has a file, a stream has none");
        let recording = Recording {
            id: RecordingId(it.id),
            forum,
            item,
            kind: file.and_then(|(_, format, _)| format.kind()).unwrap_or(Kind::Stream),
            format: file.map(|(_, format, _)| format),
            file: file.map(|(file, _, _)| file),
            bytes: file.map_or(0, |(_, _, bytes)| bytes),
            url: it.url,
            language: it.language,
            poster,
            embargo: it.embargo,
            opens_at: it.opens_at,
            created_at: it.created_at,
        };
        Ok((recording, captions))
    }

    fn paper(
        &self,
        forum: ForumId,
        item: programme::ItemId,
        it: ListedPaper,
    ) -> anyhow::Result<(Paper, Vec<PaperFile>)> {
        let mut files = vec![];
        for file in it.files {
            let (kept, format, bytes) = self.taken(Purpose::Paper, &file.file)?;
            files.push(PaperFile {
                id: PaperFileId(file.id),
                paper: PaperId(it.id),
                language: file.language,
                file: kept,
                format,
                bytes,
                sent_at: file.sent_at,
                replaced_at: file.replaced_at,
            });
        }
        let paper = Paper {
            id: PaperId(it.id),
            forum,
            item,
            title: Kept(it.title),
            embargo: it.embargo,
            opens_at: it.opens_at,
            withdrawn_at: it.withdrawn_at,
            created_at: it.created_at,
        };
        Ok((paper, files))
    }
}

/// A recording or a paper comes in from the folder of a forum.
struct TakeIn {
    forum: ForumId,
    recording: Option<Captioned>,
    paper: Option<(Paper, Vec<PaperFile>)>,
}

impl Act for TakeIn {
    type Out = ();
    const VERB: &'static str = "media.take-in";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        // Only the installation's own command line loads folders.
        if *by == By::Console { Ok(()) } else { Err(Error::Forbidden) }
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        tx.about(Subject::new("forum", self.forum.0));
        if let Some((recording, captions)) = &self.recording {
            store::write_recording(tx, recording).await?;
            for (caption, text) in captions {
                store::write_captions(tx, recording.id, caption, text).await?;
            }
            tx.fact("bytes", Json::Null, recording.bytes);
        }
        if let Some((paper, files)) = &self.paper {
            store::write_paper(tx, paper).await?;
            for file in files {
                store::insert_paper_file(tx, file).await?;
            }
            tx.fact("bytes", Json::Null, files.iter().map(|file| file.bytes).sum::<i64>());
        }
        tx.changed(Topic::new("site", self.forum.0));
        Ok(())
    }
}
