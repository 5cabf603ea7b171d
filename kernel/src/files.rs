//! Files that people give us (photos, documents): kept in the data folder under random names.

use crate::error::Result;
use std::{
    fs::{File, TryLockError},
    io::{self, Read, Seek, SeekFrom, Write},
    path::{Path, PathBuf},
};
use uuid::Uuid;

/// The folder of files.
#[derive(Clone, Debug)]
pub struct Files {
    folder: PathBuf,
}

impl Files {
    /// The files of a data folder.
    ///
    /// # Errors
    /// When the folder cannot be made.
    pub fn open(data: &Path) -> io::Result<Files> {
        let folder = data.join("files");
        std::fs::create_dir_all(&folder)?;
        Ok(Files { folder })
    }

    /// Keeps bytes under a new name and answers it, once they are on disk.
    ///
    /// # Errors
    /// When the disk says no.
    pub fn keep(&self, bytes: &[u8]) -> io::Result<Uuid> {
        let id = Uuid::new_v4();
        let mut file = File::create_new(self.path(id))?;
        file.write_all(bytes)?;
        file.sync_all()?;
        File::open(&self.folder)?.sync_all()?;
        Ok(id)
    }

    /// Begins an empty file under a new name, to be written piece by piece, and answers its name once it is on disk.
    ///
    /// # Errors
    /// When the disk says no.
    pub fn begin(&self) -> io::Result<Uuid> {
        self.keep(&[])
    }

    /// Opens a file to be written: nobody else does as long as the answer is held. `None`: somebody else is writing it.
    ///
    /// # Errors
    /// When it is not there; when the disk says no.
    pub fn writer(&self, id: Uuid) -> io::Result<Option<File>> {
        let file = File::options().write(true).open(self.path(id))?;
        match file.try_lock() {
            Ok(()) => Ok(Some(file)),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(error),
        }
    }

    /// Turns to a place in a file that is open to be written; whatever stands behind that place goes.
    ///
    /// # Errors
    /// When the file is shorter; when the disk says no.
    pub fn write_on(file: &mut File, from: u64) -> io::Result<()> {
        if file.metadata()?.len() < from {
            return Err(io::Error::other("a file is shorter than what was said to be kept of it"));
        }
        file.set_len(from)?;
        file.seek(SeekFrom::Start(from)).map(drop)
    }

    /// Opens a file to be read in parts; `None` when it is not there.
    ///
    /// # Errors
    /// When the disk says no.
    pub fn reader(&self, id: Uuid) -> io::Result<Option<File>> {
        match File::open(self.path(id)) {
            Ok(file) => Ok(Some(file)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// The bytes of a file; `None` when it is not there.
    ///
    /// # Errors
    /// When the disk says no.
    pub fn read(&self, id: Uuid) -> io::Result<Option<Vec<u8>>> {
        match std::fs::read(self.path(id)) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Removes a file, overwriting it first; one that is not there is no fault.
    ///
    /// # Errors
    /// When the disk says no.
    pub fn remove(&self, id: Uuid) -> io::Result<()> {
        wipe(&self.path(id))
    }

    /// Removes several files, off the async threads.
    ///
    /// # Errors
    /// When the disk says no.
    pub async fn remove_all(&self, ids: Vec<Uuid>) -> Result<()> {
        let kept = self.clone();
        let removing =
            tokio::task::spawn_blocking(move || ids.into_iter().try_for_each(|id| kept.remove(id)));
        removing.await.map_err(anyhow::Error::from)??;
        Ok(())
    }

    fn path(&self, id: Uuid) -> PathBuf {
        self.folder.join(id.to_string())
    }
}

/// Removes a file, filled with zeros first, so that an undelete finds nothing; one that is not there is no fault, nor one
/// that somebody else removes meanwhile.
pub(crate) fn wipe(path: &Path) -> io::Result<()> {
    match wiped(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        done => done,
    }
}

fn wiped(path: &Path) -> io::Result<()> {
    let mut file = File::options().write(true).open(path)?;
    // Piece by piece: a film does not fit into memory.
    io::copy(&mut io::repeat(0).take(file.metadata()?.len()), &mut file)?;
    file.sync_all()?;
    std::fs::remove_file(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_written_piece_by_piece_and_what_was_not_acknowledged_goes() {
        let data = tempfile::tempdir().expect("a folder");
        let files = Files::open(data.path()).expect("files");
        let id = files.begin().expect("a file");
        let mut first = files.writer(id).expect("it is there").expect("nobody else writes");
        first.write_all(b"one, two and a half").expect("the disk takes it");
        assert!(files.writer(id).expect("it is there").is_none(), "one writes at a time");
        drop(first);
        let mut second = files.writer(id).expect("it is there").expect("nobody else writes");
        Files::write_on(&mut second, 8).expect("a place in it");
        second.write_all(b" and three").expect("the disk takes it");
        assert_eq!(files.read(id).expect("it is there").expect("it is there"), b"one, two and three");
        assert!(Files::write_on(&mut second, 1_000).is_err(), "nothing is made up in between");
        let mut reader = files.reader(id).expect("the disk answers").expect("it is there");
        reader.seek(SeekFrom::Start(9)).expect("a place in it");
        let mut rest = String::new();
        reader.read_to_string(&mut rest).expect("text");
        assert_eq!(rest, "and three");
        files.remove(id).expect("it goes");
        assert!(files.reader(id).expect("the disk answers").is_none());
    }
}
