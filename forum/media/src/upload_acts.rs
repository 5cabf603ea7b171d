//! A file comes in: begun, received piece by piece, become what it was sent for.

use crate::{
    embargo::{item_of, must_edit},
    format::Format,
    jobs::{self as own_jobs, Discard},
    limits::{
        FORUM_BYTES_MAX, PAPER_BYTES_MAX, PAPER_FILES_MAX, RECORDING_BYTES_MAX, RECORDINGS_MAX, UPLOADS_MAX,
    },
    model::{
        Embargo, Kind, PaperFile, PaperFileId, PaperId, Purpose, Recording, RecordingId, Upload, UploadId,
    },
    pages::size,
    say, store,
};
use forums::ForumId;
use kernel::{
    Error, Result,
    db::{Act, Chore, Tx},
    jobs,
    journal::Subject,
    live::Topic,
    rights::By,
};
use programme::ItemId;
use serde_json::Value as Json;
use uuid::Uuid;

/// What a file is sent for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// A recording of its own.
    Recording,
    /// The file of a recording that is there.
    FileOf(RecordingId),
    /// A paper in one language.
    Paper(PaperId),
}

impl Target {
    /// What it is to become.
    pub(crate) fn purpose(self) -> Purpose {
        match self {
            Target::Recording | Target::FileOf(_) => Purpose::Recording,
            Target::Paper(_) => Purpose::Paper,
        }
    }
}

impl Purpose {
    /// How large such a file may be.
    pub(crate) fn bytes_max(self) -> i64 {
        match self {
            Purpose::Recording => RECORDING_BYTES_MAX,
            Purpose::Paper => PAPER_BYTES_MAX,
        }
    }
}

/// Says what an act is about: the forum, and which item by its word; one that left the programme has none.
pub(crate) async fn about(tx: &mut Tx, forum: ForumId, item: ItemId) -> Result<()> {
    tx.about(Subject::new("forum", forum.0));
    tx.about(Subject::new("item", item.0));
    if let Some(item) = programme::item(tx, forum, item).await? {
        tx.fact("item", Json::Null, item.slug);
    }
    Ok(())
}

/// Whoever edits an item begins to send a file.
pub struct StartUpload {
    /// Of which forum.
    pub forum: ForumId,
    /// The item's word.
    pub item: String,
    /// For what.
    pub target: Target,
    /// The language that is heard or read, BCP 47; empty where nobody said.
    pub language: String,
    /// What will keep a new recording back.
    pub embargo: Embargo,
    /// What its sender calls it.
    pub name: String,
    /// When its sender changed it last, in milliseconds; 0 where nobody said.
    pub modified: i64,
    /// How large it is.
    pub bytes: i64,
    /// The file that it is written to, empty so far.
    pub file: Uuid,
}

impl Act for StartUpload {
    type Out = UploadId;
    const VERB: &'static str = "media.upload";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_edit(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<UploadId> {
        let item = item_of(tx, self.forum, &self.item).await?;
        about(tx, self.forum, item.id).await?;
        tx.alone("media of", self.forum.0).await?;
        self.must_fit(tx).await?;
        let (recording, paper) = self.target_of(tx, item.id).await?;
        let upload = Upload {
            id: UploadId(tx.new_id()),
            forum: self.forum,
            item: item.id,
            purpose: self.target.purpose(),
            recording,
            paper,
            language: self.language.clone(),
            embargo: self.embargo,
            name: self.name.clone(),
            modified: self.modified,
            file: self.file,
            bytes: self.bytes,
            received: 0,
            touched_at: tx.now,
        };
        store::insert_upload(tx, &upload).await?;
        own_jobs::look_again(tx, &upload).await?;
        tx.fact("language", Json::Null, self.language.as_str());
        tx.fact("bytes", Json::Null, self.bytes);
        Ok(upload.id)
    }
}

impl StartUpload {
    async fn must_fit(&self, tx: &mut Tx) -> Result<()> {
        let most = self.target.purpose().bytes_max();
        if self.bytes <= 0 {
            return Err(Error::Refused(kernel::shell::say::field_file_missing()));
        }
        if self.bytes > most {
            return Err(Error::Refused(say::file_too_large(size(self.bytes), size(most))));
        }
        let (uploads, coming) = store::under_way(tx, self.forum).await?;
        if uploads >= UPLOADS_MAX {
            return Err(Error::Refused(say::too_many_uploads(UPLOADS_MAX)));
        }
        let free = FORUM_BYTES_MAX - store::bytes_kept(tx, self.forum).await? - coming;
        if self.bytes > free {
            return Err(Error::Refused(say::forum_is_full(size(free.max(0)), size(FORUM_BYTES_MAX))));
        }
        Ok(())
    }

    async fn target_of(&self, tx: &mut Tx, item: ItemId) -> Result<(Option<RecordingId>, Option<PaperId>)> {
        match self.target {
            Target::Recording => {
                let there = store::recordings(tx, item).await?.len();
                if there >= RECORDINGS_MAX {
                    return Err(Error::Refused(say::too_many_recordings(RECORDINGS_MAX)));
                }
                Ok((None, None))
            }
            Target::FileOf(id) => {
                let known = store::recording(tx, self.forum, id).await?;
                known.filter(|it| it.item == item && it.kind != Kind::Stream).ok_or(Error::NotFound)?;
                Ok((Some(id), None))
            }
            Target::Paper(id) => {
                let known = store::paper(tx, self.forum, id).await?;
                known.filter(|it| it.item == item).ok_or(Error::NotFound)?;
                if store::files_of(tx, id).await?.len() >= PAPER_FILES_MAX {
                    return Err(Error::Refused(say::too_many_files(PAPER_FILES_MAX)));
                }
                Ok((None, Some(id)))
            }
        }
    }
}

/// More of a file is on disk.
pub(crate) struct Receive {
    pub upload: UploadId,
    pub from: i64,
    pub to: i64,
}

impl Chore for Receive {
    /// Whether it stood where it was thought to stand.
    type Out = bool;

    async fn run(&self, tx: &mut Tx) -> Result<bool> {
        store::receive(tx, self.upload, self.from, self.to).await
    }
}

/// How large a file is that came in one go.
pub(crate) struct Measure {
    pub upload: UploadId,
    pub bytes: i64,
}

impl Chore for Measure {
    type Out = ();

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        store::measured(tx, self.upload, self.bytes).await
    }
}

/// A file that is whole becomes what it was sent for. Whatever it takes the place of is kept, if it is a paper's, and goes, if
/// it is a recording's.
pub struct Finish {
    /// Of which forum.
    pub forum: ForumId,
    /// Which upload.
    pub upload: UploadId,
    /// What it is.
    pub format: Format,
}

impl Act for Finish {
    type Out = ();
    const VERB: &'static str = "media.finish";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_edit(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let upload = of_forum(tx, self.forum, self.upload).await?;
        about(tx, self.forum, upload.item).await?;
        if upload.received != upload.bytes {
            return Err(Error::Refused(say::upload_moved()));
        }
        match (upload.purpose, upload.paper, self.format.kind()) {
            (Purpose::Paper, Some(paper), None) => self.to_paper(tx, &upload, paper).await?,
            (Purpose::Recording, None, Some(kind)) => self.to_recording(tx, &upload, kind).await?,
            _ => return Err(Error::Refused(kernel::shell::say::field_file_kind(upload.purpose.takes()))),
        }
        store::remove_upload(tx, upload.id).await?;
        tx.fact("language", Json::Null, upload.language.as_str());
        tx.fact("bytes", Json::Null, upload.bytes);
        tx.changed(Topic::new("site", self.forum.0));
        Ok(())
    }
}

impl Finish {
    async fn to_recording(&self, tx: &mut Tx, upload: &Upload, kind: Kind) -> Result<()> {
        let before = match upload.recording {
            Some(id) => store::recording(tx, self.forum, id).await?,
            None => None,
        };
        if let Some(file) = before.as_ref().and_then(|it| it.file) {
            jobs::later(tx, &Discard { files: vec![file] }).await?;
        }
        let fresh = Recording {
            id: RecordingId(tx.new_id()),
            forum: self.forum,
            item: upload.item,
            kind,
            format: None,
            file: None,
            bytes: 0,
            url: String::new(),
            language: upload.language.clone(),
            poster: None,
            embargo: upload.embargo,
            opens_at: None,
            created_at: tx.now,
        };
        let recording = Recording {
            kind,
            format: Some(self.format),
            file: Some(upload.file),
            bytes: upload.bytes,
            ..before.unwrap_or(fresh)
        };
        store::write_recording(tx, &recording).await
    }

    async fn to_paper(&self, tx: &mut Tx, upload: &Upload, paper: PaperId) -> Result<()> {
        tx.alone("paper", paper.0).await?;
        store::replace_paper_file(tx, paper, &upload.language).await?;
        let file = PaperFile {
            id: PaperFileId(tx.new_id()),
            paper,
            language: upload.language.clone(),
            file: upload.file,
            format: self.format,
            bytes: upload.bytes,
            sent_at: tx.now,
            replaced_at: None,
        };
        store::insert_paper_file(tx, &file).await
    }
}

/// An upload of a forum.
async fn of_forum(tx: &mut Tx, forum: ForumId, id: UploadId) -> Result<Upload> {
    store::upload(tx, id).await?.filter(|it| it.forum == forum).ok_or(Error::NotFound)
}

/// An upload is given up, with what came of it.
pub struct DropUpload {
    /// Of which forum.
    pub forum: ForumId,
    /// Which.
    pub upload: UploadId,
}

impl Act for DropUpload {
    type Out = ();
    const VERB: &'static str = "media.drop-upload";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_edit(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let upload = of_forum(tx, self.forum, self.upload).await?;
        about(tx, self.forum, upload.item).await?;
        store::remove_upload(tx, upload.id).await?;
        jobs::later(tx, &Discard { files: vec![upload.file] }).await
    }
}
