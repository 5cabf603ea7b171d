//! Recordings, papers, and files on their way in.

use crate::format::Format;
use forums::ForumId;
use jiff::Timestamp;
use kernel::{Text, db::Json};
use programme::ItemId;
use uuid::Uuid;

kernel::id! {
    /// Something that can be seen or heard of an item.
    pub RecordingId;
    /// A paper of an item.
    pub PaperId;
    /// The file of a paper in one language.
    pub PaperFileId;
    /// A file that is being sent.
    pub UploadId;
}

kernel::text_enum! {
    /// What a recording is.
    pub enum Kind {
        /// Pictures with sound.
        Video = "video",
        /// Sound.
        Audio = "audio",
        /// It lies elsewhere: an address to follow.
        Stream = "stream",
    }
}

kernel::text_enum! {
    /// What keeps something back, besides the address that it may belong to.
    pub enum Embargo {
        /// Nothing.
        None = "none",
        /// The clock.
        Until = "until",
        /// Whoever edits it.
        ByHand = "by-hand",
    }
}

kernel::text_enum! {
    /// What a file that is being sent is to become.
    pub enum Purpose {
        /// A recording.
        Recording = "recording",
        /// A paper in one language.
        Paper = "paper",
    }
}

kernel::record! {
    /// Something that can be seen or heard of an item.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Recording {
        /// Its id.
        pub id: RecordingId,
        /// Of which forum.
        pub forum: ForumId,
        /// Of which item.
        pub item: ItemId,
        /// What it is.
        pub kind: Kind,
        /// What its file is; `None` for a stream.
        pub format: Option<Format>,
        /// Its file; `None` for a stream.
        pub file: Option<Uuid>,
        /// How large its file is.
        pub bytes: i64,
        /// Where a stream lies; empty for a file.
        pub url: String,
        /// The language that is heard, BCP 47; empty where nobody said.
        pub language: String,
        /// The picture that stands for it before it plays.
        pub poster: Option<Uuid>,
        /// What keeps it back.
        pub embargo: Embargo,
        /// Until when, where it is the clock.
        pub opens_at: Option<Timestamp>,
        /// Since when it is there.
        pub created_at: Timestamp,
    }
}

impl Recording {
    /// Whether everybody may see it at `now`; `is_item_open` says so of its item, which an address is not until it was
    /// read out.
    pub fn is_open(&self, is_item_open: bool, now: Timestamp) -> bool {
        is_item_open && self.embargo.is_over(self.opens_at, now)
    }

    /// Its address within the forum; of a stream, where it lies.
    pub fn path(&self) -> String {
        if self.url.is_empty() { format!("/recordings/{}", self.id) } else { self.url.clone() }
    }

    /// The address of the picture that stands for it, within the forum.
    pub fn poster_path(&self) -> Option<String> {
        self.poster.map(|_| format!("/recordings/{}/poster", self.id))
    }

    /// The address of its captions in a language, within the forum.
    pub fn captions_path(&self, language: &str) -> String {
        format!("/recordings/{}/captions/{language}", self.id)
    }
}

kernel::record! {
    /// In which language a recording has captions.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Caption {
        /// The language, BCP 47.
        pub language: String,
        /// How many.
        pub cues: i64,
    }
}

/// A recording with the languages of its captions.
#[derive(Clone, Debug, PartialEq)]
pub struct Playable {
    /// The recording.
    pub recording: Recording,
    /// Its captions, by language.
    pub captions: Vec<Caption>,
}

impl Playable {
    /// The captions for readers of a language: theirs, else the first that there are along `chain`. None for those who
    /// hear their own language, unless there are captions in it.
    pub fn captions_for(&self, tag: &str, chain: &[String]) -> Option<&Caption> {
        let of = |tag: &str| self.captions.iter().find(|it| it.language == tag);
        of(tag).or_else(|| match self.recording.language == tag {
            true => None,
            false => chain.iter().find_map(|tag| of(tag)).or(self.captions.first()),
        })
    }
}

kernel::record! {
    /// A paper of an item.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Paper {
        /// Its id.
        pub id: PaperId,
        /// Of which forum.
        pub forum: ForumId,
        /// Of which item.
        pub item: ItemId,
        /// What it is called.
        pub title: Json<Text>,
        /// What keeps it back.
        pub embargo: Embargo,
        /// Until when, where it is the clock.
        pub opens_at: Option<Timestamp>,
        /// When it was withdrawn.
        pub withdrawn_at: Option<Timestamp>,
        /// Since when it is there.
        pub created_at: Timestamp,
    }
}

impl Paper {
    /// Whether everybody may read it at `now`; `is_item_open` says so of its item.
    pub fn is_open(&self, is_item_open: bool, now: Timestamp) -> bool {
        is_item_open && self.withdrawn_at.is_none() && self.embargo.is_over(self.opens_at, now)
    }
}

kernel::record! {
    /// The file of a paper in one language.
    #[derive(Clone, Debug, PartialEq)]
    pub struct PaperFile {
        /// Its id.
        pub id: PaperFileId,
        /// Of which paper.
        pub paper: PaperId,
        /// The language, BCP 47.
        pub language: String,
        /// The file.
        pub file: Uuid,
        /// What it is.
        pub format: Format,
        /// How large it is.
        pub bytes: i64,
        /// When it was sent.
        pub sent_at: Timestamp,
        /// When another took its place, or it was withdrawn.
        pub replaced_at: Option<Timestamp>,
    }
}

kernel::record! {
    /// A file that is being sent.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Upload {
        /// Its id.
        pub id: UploadId,
        /// For which forum.
        pub forum: ForumId,
        /// For which item.
        pub item: ItemId,
        /// What it is to become.
        pub purpose: Purpose,
        /// The recording whose file it replaces.
        pub recording: Option<RecordingId>,
        /// The paper that it belongs to.
        pub paper: Option<PaperId>,
        /// Its language, BCP 47; empty where nobody said.
        pub language: String,
        /// What will keep it back.
        pub embargo: Embargo,
        /// What its sender calls it, so that they know which file goes on.
        pub name: String,
        /// When its sender changed it last, in milliseconds; 0 where nobody said.
        pub modified: i64,
        /// The file.
        pub file: Uuid,
        /// How large it is to be.
        pub bytes: i64,
        /// How much of it is on disk.
        pub received: i64,
        /// When something of it came last.
        pub touched_at: Timestamp,
    }
}
