//! Keys of the installation, kept as files in the data folder, outside the database.

use ed25519_dalek::SigningKey;
use std::{io, path::Path};

/// The installation's keys.
#[derive(Clone)]
pub struct Keys {
    /// Signs the journal's heads.
    pub journal: SigningKey,
    /// Signs tickets.
    pub tickets: SigningKey,
    /// Authenticates what we hand out and get back: names of topics.
    pub seal: [u8; 32],
}

impl Keys {
    /// Reads the keys of a data folder, making those that are not there yet.
    ///
    /// # Errors
    /// When the folder cannot be read or written, or a file is not 32 bytes.
    pub fn open(data: &Path) -> io::Result<Keys> {
        let folder = data.join("keys");
        std::fs::create_dir_all(&folder)?;
        Ok(Keys {
            journal: SigningKey::from_bytes(&read_or_make(&folder.join("journal.key"))?),
            tickets: SigningKey::from_bytes(&read_or_make(&folder.join("tickets.key"))?),
            seal: read_or_make(&folder.join("seal.key"))?,
        })
    }
}

fn read_or_make(file: &Path) -> io::Result<[u8; 32]> {
    match std::fs::read(file) {
        Ok(bytes) => bytes
            .try_into()
            .map_err(|_| io::Error::other(format!("{} is not a key of 32 bytes", file.display()))),
        Err(error) if error.kind() == io::ErrorKind::NotFound => make(file),
        Err(error) => Err(error),
    }
}

fn make(file: &Path) -> io::Result<[u8; 32]> {
    let mut key = [0; 32];
    getrandom::fill(&mut key).map_err(|error| io::Error::other(error.to_string()))?;
    write_private(file, &key)?;
    Ok(key)
}

/// Writes a new file that only its owner may read, and waits until it is on disk.
///
/// # Errors
/// When the file is there already, or the disk says no.
pub fn write_private(file: &Path, bytes: &[u8]) -> io::Result<()> {
    use std::io::Write;
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    let mut open = options.open(file)?;
    open.write_all(bytes)?;
    open.sync_all()
}
