//! Recordings and papers on an item's own page.

use super::{language_name, size};
use crate::{
    Words,
    embargo::is_item_open,
    model::{Kind, PaperFile, Playable},
    of_item, store,
};
use askama::Template;
use forums::{Here, Shows};
use kernel::{
    Result,
    db::Tx,
    rights::{Right, Scope},
    web::Frame,
};
use programme::{Added, Item};

#[derive(Template)]
#[template(path = "pages/shown_recordings.html")]
struct RecordingsShown {
    f: Frame,
    t: Words,
    title: String,
    players: Vec<Player>,
    /// Where it is kept in order; empty for those who may not.
    manage: String,
}

/// A recording to be played.
pub(super) struct Player {
    pub src: String,
    pub kind: Kind,
    pub poster: String,
    /// What and in which language: `Video · Қазақша`.
    pub label: String,
    pub size: String,
    pub is_open: bool,
    pub tracks: Vec<Track>,
    /// Where a stream lies: its host.
    pub host: String,
}

/// Captions of one language.
pub(super) struct Track {
    pub src: String,
    pub lang: String,
    pub label: String,
    pub is_default: bool,
}

impl Player {
    pub fn of(here: &Here, it: &Playable, is_open: bool) -> Player {
        let t = Words(here.lang);
        let recording = &it.recording;
        let track = |language: &String| Track {
            src: here.to(&recording.captions_path(language)),
            label: language_name(language),
            is_default: *language == here.tag,
            lang: language.clone(),
        };
        Player {
            src: if recording.url.is_empty() { here.to(&recording.path()) } else { recording.url.clone() },
            kind: recording.kind,
            poster: recording.poster_path().map(|path| here.to(&path)).unwrap_or_default(),
            label: super::label(t, recording),
            size: here.lang.tell(&size(recording.bytes)),
            is_open,
            tracks: it.captions.iter().map(|it| track(&it.language)).collect(),
            host: host(&recording.url).to_owned(),
        }
    }

    pub fn is_elsewhere(&self) -> bool {
        self.kind == Kind::Stream
    }

    pub fn is_sound(&self) -> bool {
        self.kind == Kind::Audio
    }

    /// Sound with nothing to look at. Browsers show captions and a poster in the frame of a film only.
    pub fn is_heard_only(&self) -> bool {
        self.is_sound() && self.poster.is_empty() && self.tracks.is_empty()
    }
}

/// What a recording is, in a word.
pub(super) fn kind(t: Words, kind: Kind) -> String {
    match kind {
        Kind::Video => t.kind_video(),
        Kind::Audio => t.kind_audio(),
        Kind::Stream => t.kind_stream(),
    }
}

/// `video.example.org` of an address.
pub(super) fn host(url: &str) -> &str {
    let rest = url.strip_prefix("https://").unwrap_or_default();
    rest.split(['/', '?', '#']).next().unwrap_or_default()
}

#[derive(Template)]
#[template(path = "pages/shown_papers.html")]
struct PapersShown {
    t: Words,
    papers: Vec<PaperShown>,
}

struct PaperShown {
    title: Shows,
    is_open: bool,
    files: Vec<FileShown>,
}

struct FileShown {
    href: String,
    lang: String,
    language: String,
    /// `PDF, 2 MB`
    about: String,
}

/// What an item's page shows of this room to whoever asks.
pub(super) async fn on_page(tx: &mut Tx, here: &Here, item: &Item) -> Result<Added> {
    let is_editor = here.by.may(Right::ManageForum, Scope::forum(here.forum.id.0));
    let is_item_open = is_item_open(tx, here.forum.id, item.id).await?;
    let now = tx.now;
    let mut players = vec![];
    for it in of_item(tx, item.id).await? {
        let is_open = it.recording.is_open(is_item_open, now);
        if is_open || is_editor {
            players.push(Player::of(here, &it, is_open));
        }
    }
    let files = store::files_now(tx, item.id).await?;
    let mut papers = vec![];
    for paper in store::papers(tx, item.id).await? {
        let is_open = paper.is_open(is_item_open, now);
        let own: Vec<&PaperFile> = files.iter().filter(|file| file.paper == paper.id).collect();
        let is_shown = is_open || is_editor && paper.withdrawn_at.is_none();
        if is_shown && !own.is_empty() {
            papers.push(PaperShown {
                title: Shows::of(here, &paper.title),
                is_open,
                files: files_shown(here, own),
            });
        }
    }
    let manage = if is_editor { here.to(&format!("/media/{}", item.slug)) } else { String::new() };
    let t = Words(here.lang);
    let title = Shows::of(here, &item.title).text;
    let before = RecordingsShown { f: here.frame(), t, title, players, manage };
    let is_empty = before.players.is_empty() && before.manage.is_empty();
    Ok(Added {
        before_text: if is_empty { String::new() } else { before.render()? },
        after_text: if papers.is_empty() { String::new() } else { PapersShown { t, papers }.render()? },
    })
}

/// The reader's language first, then along the coalition's chain.
fn files_shown(here: &Here, mut files: Vec<&PaperFile>) -> Vec<FileShown> {
    let chain = here.chain();
    let place = |tag: &str| chain.iter().position(|it| it == tag).unwrap_or(chain.len());
    files.sort_by_key(|file| (file.language != here.tag, place(&file.language)));
    let one = |file: &PaperFile| FileShown {
        href: here.to(&format!("/paper-files/{}", file.id)),
        lang: file.language.clone(),
        language: language_name(&file.language),
        about: format!("{}, {}", file.format.label(), here.lang.tell(&size(file.bytes))),
    };
    files.into_iter().map(one).collect()
}
