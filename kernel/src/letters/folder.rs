//! The folder of the visible outbox, which letters go to where no mail server is set: a file for each, under its id.

use crate::files;
use std::{
    io,
    path::{Path, PathBuf},
};
use uuid::Uuid;

fn path(data: &Path, letter: Uuid) -> PathBuf {
    data.join("outbox").join(format!("{letter}.eml"))
}

pub(super) fn lay(data: &Path, letter: Uuid, message: &[u8]) -> io::Result<()> {
    std::fs::create_dir_all(data.join("outbox"))?;
    std::fs::write(path(data, letter), message)
}

/// Removes a letter's file from the folder of the visible outbox, overwriting it first; one that is not there is no fault.
///
/// # Errors
/// When the disk says no.
pub fn remove(data: &Path, letter: Uuid) -> io::Result<()> {
    files::wipe(&path(data, letter))
}
