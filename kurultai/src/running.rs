//! Who uses a data folder: servers and commands that write share it, a restore wants it for itself. The operating system
//! lets go of the lock when the process ends, however it ends.

use anyhow::Context;
use std::{
    fs::{File, TryLockError},
    path::Path,
};

/// A data folder in use, until this is dropped.
pub struct Held {
    _lock: File,
}

impl Held {
    /// Used beside others: a server, a command.
    ///
    /// # Errors
    /// When a restore is under way; what the disk says.
    pub fn shared(data: &Path) -> anyhow::Result<Held> {
        let lock = open(data)?;
        told(lock.try_lock_shared(), "a restore is under way in this data folder")?;
        Ok(Held { _lock: lock })
    }

    /// Used by nobody else: a restore.
    ///
    /// # Errors
    /// When a server, a command or another restore uses it; what the disk says.
    pub fn alone(data: &Path) -> anyhow::Result<Held> {
        let lock = open(data)?;
        told(
            lock.try_lock(),
            "a server, a command or another restore uses this data folder: stop it first, or wait until it has ended",
        )?;
        Ok(Held { _lock: lock })
    }
}

fn open(data: &Path) -> anyhow::Result<File> {
    let file = data.join("lock");
    File::options()
        .write(true)
        .create(true)
        .truncate(false)
        .open(&file)
        .with_context(|| file.display().to_string())
}

fn told(locked: Result<(), TryLockError>, taken: &'static str) -> anyhow::Result<()> {
    match locked {
        Ok(()) => Ok(()),
        Err(TryLockError::WouldBlock) => Err(anyhow::anyhow!(taken)),
        Err(TryLockError::Error(error)) => Err(error.into()),
    }
}
