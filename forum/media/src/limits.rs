//! How large and how many: everything that is sent has a limit, and whoever meets one is told it in numbers.

/// A recording: three hours in high definition with room to spare.
pub(crate) const RECORDING_BYTES_MAX: i64 = 8 << 30;
/// A paper in one language.
pub(crate) const PAPER_BYTES_MAX: i64 = 100 << 20;
/// Captions in one language: ten hours of speech.
pub(crate) const CAPTION_BYTES_MAX: usize = 2 << 20;
/// Everything of a forum together, with what is being sent.
pub(crate) const FORUM_BYTES_MAX: i64 = 200 << 30;
/// What an ordinary form carries in one go, a little less than the largest request of the house.
pub(crate) const FORM_BYTES_MAX: i64 = 30 << 20;
/// Recordings of one item.
pub(crate) const RECORDINGS_MAX: usize = 12;
/// Papers of one item, withdrawn ones too.
pub(crate) const PAPERS_MAX: usize = 50;
/// Files of one paper that were kept, in all languages.
pub(crate) const PAPER_FILES_MAX: usize = 200;
/// Uploads of a forum that are under way.
pub(crate) const UPLOADS_MAX: i64 = 20;
/// Letters of a paper's title.
pub(crate) const TITLE_LETTERS_MAX: usize = 300;
/// Letters of a stream's address.
pub(crate) const URL_LETTERS_MAX: usize = 500;
/// Hours after which an upload that stands still is given up.
pub(crate) const UPLOAD_KEPT_HOURS: i64 = 24;
/// Seconds without a byte after which a piece is taken to be broken off.
pub(crate) const SILENCE_SECONDS_MAX: u64 = 30;
