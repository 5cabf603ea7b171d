//! A forum as a folder of files: read, checked, faults named by file, line and field.
//!
//! Files in, typed values out; no database. Start reading at [`Folder`].

mod fault;
mod model;
mod nested;
pub mod people;
mod places;
pub mod programme;
mod read;
mod read_access;
mod read_forum;
mod read_places;
mod read_programme;
mod reading;
mod reading_texts;
mod secretariat;
mod text;
mod wellformed;
mod worded;

pub use fault::{Argument, Fault, Kind, Noun, What};
pub use model::*;
pub use nested::{nested_at, nested_in};
pub use places::{Between, City, Equipment, Room, Venue, Way};
pub use read::{parse, parse_within, read};
pub use secretariat::{Office, Official};
pub use text::Text;
pub use wellformed::{BODY_CHARS_MAX, DESCRIPTION_CHARS_MAX, TITLE_CHARS_MAX, is_id, is_language_tag};
pub use worded::Worded;
