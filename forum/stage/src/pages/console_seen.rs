//! Recordings and pictures on the console of a hall.

use super::{
    console::Console,
    reader::Reader,
    seen::{Lies, PictureShown},
    shown::OnStage,
};
use crate::{
    model::{Focus, Hall},
    store,
};
use kernel::{Result, dates, db::Tx};
use media::Playable;

/// What can be seen and heard in a hall.
#[derive(Default)]
pub(super) struct Seen {
    /// Of the item that goes on.
    pub recordings: Vec<RecordingRow>,
    pub pictures: Vec<PictureRow>,
    /// Where pictures come and go.
    pub pictures_href: String,
}

/// A recording, for whoever puts it on the screens.
pub(super) struct RecordingRow {
    pub id: String,
    pub label: String,
    /// The languages of its captions; empty: there are none.
    pub captions: String,
    /// Empty where it has none.
    pub poster: String,
    /// Whether it is not public: then it is on the hall's own screens alone.
    pub kept_back: bool,
    pub on_screen: bool,
    pub plays: bool,
    /// Whether the keys are for this one.
    pub has_keys: bool,
}

/// A picture, for whoever puts it on the screens.
pub(super) struct PictureRow {
    pub id: String,
    pub shown: PictureShown,
    pub on_screen: bool,
}

impl Console {
    /// What there is to be put on the screens, and what of it is there.
    pub(super) async fn see(
        &mut self,
        tx: &mut Tx,
        reader: Reader<'_>,
        hall: &Hall,
        stage: Option<&OnStage>,
        own: &str,
    ) -> Result<()> {
        let focus = hall.focus.as_ref().map(|it| it.0);
        self.seen.pictures_href = reader.to(hall.forum, "/stage-pictures");
        for it in store::pictures(tx, hall.forum).await? {
            self.seen.pictures.push(PictureRow {
                id: it.id.to_string(),
                on_screen: focus == Some(Focus::Picture(it.id)),
                shown: PictureShown::of(reader, hall.forum, &it),
            });
        }
        if let Some(it) = &mut self.next.recording {
            it.is_still = true;
        }
        let Some(stage) = stage else { return Ok(()) };
        let open = media::open_of_item(tx, hall.forum, stage.item.id).await?;
        let mut all = media::of_item(tx, stage.item.id).await?;
        all.retain(|it| it.recording.file.is_some());
        let shown = all.iter().position(|it| is_shown(focus, it).is_some());
        for (at, it) in all.iter().enumerate() {
            let is_open = open.iter().any(|open| open.recording.id == it.recording.id);
            let poster = Lies::of(is_open, Some(own)).and_then(|lies| lies.poster(it));
            let plays = is_shown(focus, it);
            let languages: Vec<String> =
                it.captions.iter().map(|caption| dates::language_name(&caption.language)).collect();
            self.seen.recordings.push(RecordingRow {
                id: it.recording.id.to_string(),
                label: media::label(reader.lang(), &it.recording),
                captions: languages.join(", "),
                poster: poster.map(|path| reader.to(hall.forum, &path)).unwrap_or_default(),
                kept_back: !is_open,
                on_screen: plays.is_some(),
                plays: plays == Some(true),
                has_keys: at == shown.unwrap_or(0),
            });
        }
        Ok(())
    }
}

/// Whether a recording on the screens plays; `None`: it is not there.
fn is_shown(focus: Option<Focus>, it: &Playable) -> Option<bool> {
    match focus {
        Some(Focus::Recording { id, since, .. }) if id == it.recording.id => Some(since.is_some()),
        _ => None,
    }
}
