//! Writing a backup, while the installation goes on working.

use super::{
    ERASED, FILES, KEYS, MANIFEST, Manifest, Member, Rows, SIGNATURE,
    manifest::FORMAT,
    sealed::{self, Effort},
    table_member,
};
use anyhow::Context;
use data_encoding::HEXLOWER;
use flate2::{Compression, write::GzEncoder};
use kernel::{
    db::{Db, Table, Tx},
    journal::{self, Head},
    keys::Keys,
};
use sha2::{Digest, Sha256};
use std::{
    collections::BTreeMap,
    fs::File,
    io::{self, BufWriter, Read, Seek, Write},
    path::{Path, PathBuf},
};

/// What a backup holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// The table of contents.
    pub manifest: Manifest,
    /// The size of the file.
    pub bytes: u64,
}

impl Made {
    /// The journal's head, to be kept elsewhere.
    pub fn head(&self) -> Option<&Head> {
        self.manifest.head.as_ref()
    }
}

/// Backs the installation up into `file`: one instant's picture of the database, the files of people, and the keys of
/// the data folder sealed with the passphrase. The journal is sealed first, so that the head covers what was done
/// before. The file appears under its name when it is complete and on disk.
///
/// # Errors
/// What the database and the disk say.
pub async fn write(db: &Db, data: &Path, file: &Path, passphrase: &str) -> anyhow::Result<Made> {
    write_with(db, data, file, (passphrase, Effort::FULL)).await
}

/// The same, but that its passphrase is no work to guess: for tests alone, which make backups by the dozen.
///
/// # Errors
/// Those of [`write`].
pub async fn write_barely_sealed(
    db: &Db,
    data: &Path,
    file: &Path,
    passphrase: &str,
) -> anyhow::Result<Made> {
    write_with(db, data, file, (passphrase, Effort::LEAST)).await
}

async fn write_with(
    db: &Db,
    data: &Path,
    file: &Path,
    (passphrase, effort): (&str, Effort),
) -> anyhow::Result<Made> {
    let keys = Keys::open(data)?;
    db.live.tell_news(db).await?;
    journal::seal(db, &keys.journal).await?;
    let unfinished = Unfinished::beside(file)?;
    let mut archive = Archive::begin(unfinished.0.clone())?;
    let key_files = sealed::seal(&sealed::key_files(data)?, passphrase, effort)?;
    archive.bytes(KEYS, &key_files)?;

    // From the first statement on, this transaction sees one instant, whatever is written meanwhile.
    let mut tx = db.read().await?;
    let head = journal::newest_head(&mut tx).await?;
    let migrations: Vec<(String,)> = tx.sql("select name from migration order by name").all().await?;
    let mut tables = vec![];
    for table in tx.tables().await? {
        tables.push(archive.table(&mut tx, &table).await?);
    }
    let made_at = tx.now;
    drop(tx);
    // Whatever the picture names was kept before it was named; what is gone by now, nobody names any more.
    let files = archive.files(&data.join("files"))?;
    archive.erased(data)?;
    let manifest = Manifest {
        format: FORMAT.into(),
        version: env!("CARGO_PKG_VERSION").into(),
        made_at,
        engine: if db.is_postgres() { "PostgreSQL" } else { "SQLite" }.into(),
        migrations: migrations.into_iter().map(|(name,)| name).collect(),
        head,
        tables,
        files,
        members: std::mem::take(&mut archive.members),
    };
    let text = serde_json::to_vec_pretty(&manifest)?;
    archive.bytes(MANIFEST, &text)?;
    archive.bytes(SIGNATURE, Manifest::sign(&text, &keys.journal).as_bytes())?;
    archive.end()?;
    let bytes = unfinished.finished_as(file)?;
    Ok(Made { manifest, bytes })
}

/// A file under another name until it is complete; removed when something goes wrong.
struct Unfinished(PathBuf);

impl Unfinished {
    fn beside(file: &Path) -> anyhow::Result<Unfinished> {
        let name = file.file_name().context("the backup needs a file's name")?;
        let mut unfinished = name.to_owned();
        unfinished.push(".unfinished");
        Ok(Unfinished(file.with_file_name(unfinished)))
    }

    fn finished_as(self, file: &Path) -> anyhow::Result<u64> {
        std::fs::rename(&self.0, file)?;
        let folder = file.parent().filter(|it| !it.as_os_str().is_empty()).unwrap_or(Path::new("."));
        File::open(folder)?.sync_all()?;
        Ok(std::fs::metadata(file)?.len())
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        // Renamed by then when all went well.
        drop(std::fs::remove_file(&self.0));
    }
}

/// A tar being written, with a hash of every member.
struct Archive {
    tar: tar::Builder<BufWriter<File>>,
    members: BTreeMap<String, Member>,
    /// Where a table is compressed before its size is known.
    spool: PathBuf,
}

impl Archive {
    fn begin(file: PathBuf) -> anyhow::Result<Archive> {
        let spool = file.with_extension("table");
        let out = private(&file).with_context(|| file.display().to_string())?;
        Ok(Archive { tar: tar::Builder::new(BufWriter::new(out)), members: BTreeMap::new(), spool })
    }

    fn bytes(&mut self, name: &str, bytes: &[u8]) -> io::Result<()> {
        self.member(name, bytes.len() as u64, bytes)
    }

    fn member(&mut self, name: &str, bytes: u64, from: impl Read) -> io::Result<()> {
        let mut header = tar::Header::new_gnu();
        header.set_size(bytes);
        header.set_mode(0o600);
        let mut hashed = Hashed { from: from.take(bytes), hash: Sha256::new() };
        self.tar.append_data(&mut header, name, &mut hashed)?;
        let sha256 = HEXLOWER.encode(&hashed.hash.finalize());
        self.members.insert(name.to_owned(), Member { bytes, sha256 });
        Ok(())
    }

    async fn table(&mut self, tx: &mut Tx, table: &Table) -> anyhow::Result<Rows> {
        let spool = private(&self.spool)?;
        let removed = Unfinished(self.spool.clone());
        let mut compressed = GzEncoder::new(BufWriter::new(spool), Compression::default());
        let mut line = |row: Vec<serde_json::Value>| {
            serde_json::to_writer(&mut compressed, &row)?;
            compressed.write_all(b"\n")
        };
        let rows = tx.each_row(table, &mut line).await?;
        let mut spool = compressed.finish()?.into_inner().map_err(io::IntoInnerError::into_error)?;
        let bytes = spool.stream_position()?;
        spool.rewind()?;
        self.member(&table_member(&table.name), bytes, spool)?;
        drop(removed);
        let columns = table.columns.iter().map(|column| column.name.clone()).collect();
        Ok(Rows { table: table.name.clone(), columns, rows })
    }

    fn files(&mut self, folder: &Path) -> anyhow::Result<u64> {
        let mut names = vec![];
        for entry in std::fs::read_dir(folder)? {
            names.push(entry?.file_name());
        }
        names.sort();
        let mut number = 0;
        for name in names.iter().filter_map(|name| name.to_str()) {
            match File::open(folder.join(name)) {
                Ok(file) => {
                    let about = file.metadata()?;
                    if about.is_file() {
                        self.member(&format!("{FILES}{name}"), about.len(), file)?;
                        number += 1;
                    }
                }
                // Removed since it was listed.
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => return Err(error.into()),
            }
        }
        Ok(number)
    }

    fn erased(&mut self, data: &Path) -> anyhow::Result<()> {
        match std::fs::read(data.join(ERASED)) {
            Ok(ids) => Ok(self.bytes(ERASED, &ids)?),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            Err(error) => Err(error.into()),
        }
    }

    fn end(self) -> anyhow::Result<()> {
        let file = self.tar.into_inner()?.into_inner().map_err(io::IntoInnerError::into_error)?;
        Ok(file.sync_all()?)
    }
}

/// A file that only its owner may read: whatever stands in a backup is of people.
fn private(file: &Path) -> io::Result<File> {
    let mut options = File::options();
    options.read(true).write(true).create(true).truncate(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options.open(file)
}

/// Hashes what is read through it.
struct Hashed<R> {
    from: R,
    hash: Sha256,
}

impl<R: Read> Read for Hashed<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.from.read(buffer)?;
        self.hash.update(&buffer[..read]);
        Ok(read)
    }
}
