//! Files that people give us (photos, documents): kept in the data folder under random names.

use crate::error::Result;
use std::{
    io::{self, Write},
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
        let mut file = std::fs::File::create_new(self.path(id))?;
        file.write_all(bytes)?;
        file.sync_all()?;
        std::fs::File::open(&self.folder)?.sync_all()?;
        Ok(id)
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
        let path = self.path(id);
        match std::fs::metadata(&path) {
            Ok(about) => {
                let mut file = std::fs::OpenOptions::new().write(true).open(&path)?;
                file.write_all(&vec![0; usize::try_from(about.len()).unwrap_or_default()])?;
                file.sync_all()?;
                std::fs::remove_file(&path)
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            Err(error) => Err(error),
        }
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
