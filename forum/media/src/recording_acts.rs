//! What is done with recordings: streams, captions, posters, when they open.

use crate::{
    embargo::{item_of, must_edit},
    jobs::Discard,
    limits::RECORDINGS_MAX,
    model::{Caption, Embargo, Kind, Recording, RecordingId},
    say, store,
    upload_acts::about,
};
use forums::ForumId;
use jiff::Timestamp;
use kernel::{
    Error, Result,
    db::{Act, Tx},
    jobs,
    live::Topic,
    rights::By,
};
use serde_json::Value as Json;
use uuid::Uuid;

async fn of_forum(tx: &mut Tx, forum: ForumId, id: RecordingId) -> Result<Recording> {
    let recording = store::recording(tx, forum, id).await?.ok_or(Error::NotFound)?;
    about(tx, forum, recording.item).await?;
    tx.changed(Topic::new("site", forum.0));
    Ok(recording)
}

/// What keeps something back, as the journal says it.
pub(crate) fn said(embargo: Embargo, opens_at: Option<Timestamp>) -> String {
    opens_at.map_or_else(|| embargo.word().to_owned(), |at| at.to_string())
}

/// A recording that lies elsewhere comes to an item.
pub struct AddStream {
    /// Of which forum.
    pub forum: ForumId,
    /// The item's word.
    pub item: String,
    /// Where it lies: `https://…`.
    pub url: String,
    /// The language that is heard, BCP 47; empty where nobody said.
    pub language: String,
    /// What keeps it back.
    pub embargo: Embargo,
}

impl Act for AddStream {
    type Out = RecordingId;
    const VERB: &'static str = "media.add-stream";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_edit(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<RecordingId> {
        let item = item_of(tx, self.forum, &self.item).await?;
        about(tx, self.forum, item.id).await?;
        tx.alone("media of", self.forum.0).await?;
        if store::recordings(tx, item.id).await?.len() >= RECORDINGS_MAX {
            return Err(Error::Refused(say::too_many_recordings(RECORDINGS_MAX)));
        }
        let recording = Recording {
            id: RecordingId(tx.new_id()),
            forum: self.forum,
            item: item.id,
            kind: Kind::Stream,
            format: None,
            file: None,
            bytes: 0,
            url: self.url.clone(),
            language: self.language.clone(),
            poster: None,
            embargo: self.embargo,
            opens_at: None,
            created_at: tx.now,
        };
        store::write_recording(tx, &recording).await?;
        tx.fact("stream", Json::Null, self.url.as_str());
        tx.changed(Topic::new("site", self.forum.0));
        Ok(recording.id)
    }
}

/// The language of a recording, and what keeps it back.
pub struct SetRecording {
    /// Of which forum.
    pub forum: ForumId,
    /// Which.
    pub recording: RecordingId,
    /// The language that is heard, BCP 47; `None`: as it is.
    pub language: Option<String>,
    /// What keeps it back.
    pub embargo: Embargo,
    /// Until when, where it is the clock.
    pub opens_at: Option<Timestamp>,
}

impl Act for SetRecording {
    type Out = ();
    const VERB: &'static str = "media.set-recording";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_edit(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let before = of_forum(tx, self.forum, self.recording).await?;
        let after = Recording {
            language: self.language.clone().unwrap_or_else(|| before.language.clone()),
            embargo: self.embargo,
            opens_at: self.opens_at,
            ..before.clone()
        };
        store::write_recording(tx, &after).await?;
        tx.fact("language", before.language, after.language);
        tx.fact("embargo", said(before.embargo, before.opens_at), said(after.embargo, after.opens_at));
        Ok(())
    }
}

/// A recording is removed for good, with file, captions and poster.
pub struct RemoveRecording {
    /// Of which forum.
    pub forum: ForumId,
    /// Which.
    pub recording: RecordingId,
}

impl Act for RemoveRecording {
    type Out = ();
    const VERB: &'static str = "media.remove-recording";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_edit(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let recording = of_forum(tx, self.forum, self.recording).await?;
        store::forget_replaced(tx, recording.id).await?;
        store::remove_recording(tx, recording.id).await?;
        tx.fact("bytes", recording.bytes, Json::Null);
        let files = recording.file.into_iter().chain(recording.poster).collect();
        jobs::later(tx, &Discard { files }).await
    }
}

/// Captions of a recording in a language: written in place of those that were there, or removed.
pub struct SetCaptions {
    /// Of which forum.
    pub forum: ForumId,
    /// Of which recording.
    pub recording: RecordingId,
    /// The language, BCP 47.
    pub language: String,
    /// WebVTT that was checked, and how many cues it has; `None`: there are none any more.
    pub captions: Option<(String, i64)>,
}

impl Act for SetCaptions {
    type Out = ();
    const VERB: &'static str = "media.set-captions";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_edit(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let recording = of_forum(tx, self.forum, self.recording).await?;
        if recording.kind == Kind::Stream {
            return Err(Error::NotFound);
        }
        let known = store::captions(tx, recording.id).await?;
        let before = known.iter().find(|it| it.language == self.language).map(|it| it.cues);
        match &self.captions {
            Some((text, cues)) => {
                let caption = Caption { language: self.language.clone(), cues: *cues };
                store::write_captions(tx, recording.id, &caption, text).await?;
            }
            None => store::remove_captions(tx, recording.id, &self.language).await?,
        }
        tx.fact("language", Json::Null, self.language.as_str());
        tx.fact("captions", before, self.captions.as_ref().map(|(_, cues)| *cues));
        Ok(())
    }
}

/// The picture that stands for a recording: another one, or none any more.
pub struct SetPoster {
    /// Of which forum.
    pub forum: ForumId,
    /// Of which recording.
    pub recording: RecordingId,
    /// The picture, kept already.
    pub poster: Option<Uuid>,
}

impl Act for SetPoster {
    type Out = ();
    const VERB: &'static str = "media.set-poster";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_edit(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let before = of_forum(tx, self.forum, self.recording).await?;
        if before.kind == Kind::Stream {
            return Err(Error::NotFound);
        }
        let old = before.poster;
        tx.fact("poster", i64::from(old.is_some()), i64::from(self.poster.is_some()));
        store::write_recording(tx, &Recording { poster: self.poster, ..before }).await?;
        if let Some(old) = old {
            jobs::later(tx, &Discard { files: vec![old] }).await?;
        }
        Ok(())
    }
}
