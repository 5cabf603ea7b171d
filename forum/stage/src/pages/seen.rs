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
    /// Nothing where it is gone, or nobody who looks may see it now.
    pub async fn of(
        tx: &mut Tx,
        reader: Reader<'_>,
        item: (ForumId, &Item),
        focus: (RecordingId, i64, Option<Timestamp>),
        own: Option<&str>,
    ) -> Result<Option<RecordingShown>> {
        let ((forum, item), (id, spent_ms, since)) = (item, focus);
        let is_open = media::open_of_item(tx, forum, item.id).await?.iter().any(|it| it.recording.id == id);
        let all = media::of_item(tx, item.id).await?;
        let Some(it) = all.into_iter().find(|it| it.recording.id == id) else { return Ok(None) };
        let Some(lies) = Lies::of(is_open, own) else { return Ok(None) };
        Ok(Some(RecordingShown {
            src: address(reader, forum, lies.file(&it)),
            poster: lies.poster(&it).map(|path| address(reader, forum, path)).unwrap_or_default(),
            title: reader.shows(&item.title),
            track: it.captions_for(reader.tag(), &reader.chain()).map(|caption| Track {
                src: address(reader, forum, lies.captions(&it, &caption.language)),
                lang: caption.language.clone(),
            }),
            spent_ms,
            since: since.map(|since| since.as_millisecond().to_string()).unwrap_or_default(),
            is_still: false,
        }))
    }
}

/// What lies beside the page stays so: its address is the reader's own.
fn address(reader: Reader<'_>, forum: ForumId, path: String) -> String {
    if path.starts_with('/') { reader.to(forum, &path) } else { path }
}

/// Where the pieces of a recording lie for whoever looks, within the forum.
#[derive(Clone, Copy)]
pub(super) enum Lies<'s> {
    /// Where everybody gets them.
    Open,
    /// Where a hall's own screens get them; empty: beside the page that they show.
    Own(&'s str),
}

impl<'s> Lies<'s> {
    /// `own`: where those who look get what is not public; none: nowhere.
    pub fn of(is_open: bool, own: Option<&'s str>) -> Option<Lies<'s>> {
        if is_open { Some(Lies::Open) } else { own.map(Lies::Own) }
    }

    /// A piece below a hall's own screens.
    fn below(own: &str, piece: &str) -> String {
        if own.is_empty() { piece.to_owned() } else { format!("{own}/{piece}") }
    }

    fn file(self, it: &Playable) -> String {
        match self {
            Lies::Open => it.recording.path(),
            Lies::Own(own) => Lies::below(own, &it.recording.id.to_string()),
        }
    }

    /// None where it has none.
    pub fn poster(self, it: &Playable) -> Option<String> {
        let path = it.recording.poster_path()?;
        Some(match self {
            Lies::Open => path,
            Lies::Own(own) => Lies::below(own, &format!("{}/poster", it.recording.id)),
        })
    }

    fn captions(self, it: &Playable, language: &str) -> String {
        match self {
            Lies::Open => it.recording.captions_path(language),
            Lies::Own(own) => Lies::below(own, &format!("{}/captions/{language}", it.recording.id)),
        }
    }
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
