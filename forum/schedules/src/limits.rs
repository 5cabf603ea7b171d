//! How large a programme may be. A file beyond the first five is refused; what is beyond the others is cut, and said.

use jiff::SignedDuration;

/// Most bytes of a file.
pub const FILE_BYTES_MAX: usize = 20 * 1024 * 1024;
/// Most items of a programme, each occurrence of a recurring one counted.
pub const ITEMS_MAX: usize = 20_000;
/// Most elements, objects or lists within one another.
pub const NESTING_MAX: usize = 64;
/// Most values of a JSON file: a full programme of twenty megabytes has about half of it.
pub const JSON_VALUES_MAX: usize = 1_500_000;
/// Most people, links and attachments of all items together.
pub const PARTS_MAX: usize = 500_000;

/// Most characters of a title, a subtitle, a room, a track, a name.
pub const LINE_CHARS_MAX: usize = 500;
/// Most characters of a summary.
pub const SUMMARY_CHARS_MAX: usize = 10_000;
/// Most characters of a description.
pub const DESCRIPTION_CHARS_MAX: usize = 50_000;
/// Most characters of an id, a code, an address.
pub const ID_CHARS_MAX: usize = 2_000;
/// Most people, links or attachments of one item.
pub const LIST_MAX: usize = 200;
/// Most items between an item and the top of the tree.
pub const TREE_DEPTH_MAX: usize = 16;
/// Most occurrences of one recurring item.
pub const OCCURRENCES_MAX: usize = 500;
/// The longest that an item may last: sixty days.
pub const DURATION_MAX: SignedDuration = SignedDuration::from_hours(60 * 24);
