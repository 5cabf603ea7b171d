//! Recordings and pictures as a hall shows them, each screen in its own language.

use super::reader::Reader;
use crate::{
    model::{Picture, PictureId},
    store,
};
use forums::{ForumId, Shows};
use jiff::Timestamp;
use kernel::{Result, db::Tx};
use media::{Playable, RecordingId};
use programme::Item;

/// A recording that all screens of a hall play at once.
pub(super) struct RecordingShown {
    pub src: String,
    /// Empty where it has none.
    pub poster: String,
    /// The item that it belongs to.
    pub title: Shows,
    pub track: Option<Track>,
    pub spent_ms: i64,
    /// Since when it plays, in milliseconds since 1970; empty: it stands.
    pub since: String,
    /// Not played, but announced: what comes, in a preview.
    pub is_still: bool,
}

/// Captions in the language of a screen, or in the one that comes next to it.
pub(super) struct Track {
    pub src: String,
    pub lang: String,
}

impl RecordingShown {
    /// Nothing where it is gone, or nobody may see it now.
    pub async fn of(
        tx: &mut Tx,
        reader: Reader<'_>,
        forum: ForumId,
        item: &Item,
        id: RecordingId,
        (spent_ms, since): (i64, Option<Timestamp>),
    ) -> Result<Option<RecordingShown>> {
        let open = media::open_of_item(tx, forum, item.id).await?;
        let Some(it) = open.into_iter().find(|it| it.recording.id == id) else { return Ok(None) };
        Ok(Some(RecordingShown {
            src: reader.to(forum, &it.recording.path()),
            poster: poster(reader, forum, &it),
            title: reader.shows(&item.title),
            track: it.captions_for(reader.tag(), &reader.chain()).map(|caption| Track {
                src: reader.to(forum, &it.recording.captions_path(&caption.language)),
                lang: caption.language.clone(),
            }),
            spent_ms,
            since: since.map(|since| since.as_millisecond().to_string()).unwrap_or_default(),
            is_still: false,
        }))
    }
}

/// The address of the picture that stands for a recording; empty where there is none.
pub(super) fn poster(reader: Reader<'_>, forum: ForumId, it: &Playable) -> String {
    it.recording.poster_path().map(|path| reader.to(forum, &path)).unwrap_or_default()
}

/// A picture.
pub(super) struct PictureShown {
    pub src: String,
    /// What it shows, for whoever does not see it.
    pub shows: Shows,
}

impl PictureShown {
    pub fn of(reader: Reader<'_>, forum: ForumId, it: &Picture) -> PictureShown {
        PictureShown { src: reader.to(forum, &path(it.id)), shows: reader.shows(&it.shows) }
    }

    /// Nothing where it is gone.
    pub async fn with_id(
        tx: &mut Tx,
        reader: Reader<'_>,
        forum: ForumId,
        id: PictureId,
    ) -> Result<Option<PictureShown>> {
        Ok(store::picture(tx, forum, id).await?.map(|it| PictureShown::of(reader, forum, &it)))
    }
}

/// The address of a picture, within the forum.
fn path(id: PictureId) -> String {
    format!("/hall-pictures/{id}")
}
