//! A forum as a folder of files: read, checked, faults named by file, line and field.
//!
//! Files in, typed values out; no database. Start reading at [`Folder`].

mod fault;
mod model;
pub mod people;
pub mod programme;
mod text;

pub use fault::{Fault, Kind, Noun, What};
pub use model::*;
pub use text::Text;
