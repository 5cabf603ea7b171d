//! A forum as a folder of files: read, checked, faults named by file, line and field.
//!
//! Files in, typed values out; no database. Start reading at [`Folder`].

mod fault;
mod model;
pub mod people;
pub mod programme;
mod read;
mod read_forum;
mod read_programme;
mod reading;
mod reading_texts;
mod text;
mod wellformed;
mod worded;

pub use fault::{Argument, Fault, Kind, Noun, What};
pub use model::*;
pub use read::{parse, read};
pub use text::Text;
pub use wellformed::{is_id, is_language_tag};
pub use worded::Worded;
