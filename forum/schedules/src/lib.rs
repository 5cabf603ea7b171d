//! Programmes of events as files: read leniently, written strictly.
//!
//! Bytes in, a [`Programme`] out, and back; no database, no web, no words: what was found on the way is a code with
//! its values, and the words for it are in `locales/<lang>/schedules.ftl`.
//!
//! * [`read`] takes schedule.xml, schedule JSON, iCalendar, CSV or XLSX of any dialect and makes a [`Read`] of it: the programme,
//!   and a [`Report`] in which every item of the file stands exactly once, as taken, taken with changes, or left out and why.
//!   Only a file that is no programme at all is a [`Refusal`]. Reading a file again gives the same ids.
//! * [`schedule_xml`], [`schedule_json`], [`icalendar`] and [`atom`] write a programme in one language, the same
//!   bytes each time, and say of every text which language it is in. What they write, [`read`] reads without loss, but for what
//!   their formats leave out: cancelled items and parts in schedule.xml and JSON, other languages in all of them.
//!
//! Inside, a reader makes drafts of what it finds; `read/gather.rs` cleans them, gives ids, ties the tree and writes the
//! report, for all readers alike.

mod argument;
mod change;
mod limits;
mod model;
mod note;
mod read;
mod reason;
mod refusal;
mod report;
mod texts;
mod write;

pub use argument::{Argument, Field};
pub use change::Change;
pub use limits::*;
pub use model::{
    About, Item, Kind, Link, Participant, Place, Point, Programme, Recording, Role, SourceIds, Status, When,
};
pub use note::Note;
pub use read::{Given, read, read_file, read_from};
pub use reason::Reason;
pub use refusal::Refusal;
pub use report::{At, Entry, Outcome, Read, Report, Source, Tally};
pub use texts::{Shown, Texts, UNKNOWN};
pub use write::{Feed, FeedEntry, Out, atom, icalendar, schedule_json, schedule_xml};
