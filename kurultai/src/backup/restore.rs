//! Restoring a backup: into a folder beside, erased again, verified, and only then put in the place of what was there.

use super::{
    ERASED, FILES, Manifest,
    read::{self, Checked, OpenedMember},
    sealed::KeyFiles,
};
use crate::{consequences, import, privacy, rooms, running::Held, serve};
use anyhow::{Context, bail, ensure};
use flate2::read::GzDecoder;
use kernel::{
    config::Config,
    db::{Fill, tables_in},
    journal::{self, Verdict},
    keys,
    web::App,
};
use std::{
    collections::BTreeSet,
    fs::File,
    io::{self, BufRead, BufReader},
    path::{Path, PathBuf},
};

/// Where a backup is restored to.
#[derive(Clone, Debug)]
pub struct Target {
    /// The data folder.
    pub data: PathBuf,
    /// PostgreSQL instead of the embedded database; the backup may come from either.
    pub database_url: Option<String>,
    /// Replace what is there.
    pub force: bool,
}

/// What a restore did.
#[derive(Clone, Debug)]
pub struct Restored {
    /// What the backup said of itself.
    pub manifest: Manifest,
    /// Persons who were erased since it was made, and are erased again.
    pub erased_again: usize,
    /// The journal, verified against the backup's head.
    pub verdict: Verdict,
}

/// Restores `file`. Everything in it is checked first; the target is touched last.
///
/// # Errors
/// When the passphrase or a byte of the backup is wrong, when the target holds something and is not to be replaced, when
/// a server uses it; what the database and the disk say. Faults of the journal are in [`Restored::verdict`].
pub async fn restore(file: &Path, target: &Target, passphrase: &str) -> anyhow::Result<Restored> {
    std::fs::create_dir_all(&target.data)?;
    let _alone = Held::alone(&target.data)?;
    let checked = read::check(file, passphrase)?;
    if !target.force && !is_empty(target).await? {
        bail!("the target is not empty; --force replaces what is there");
    }
    let beside = target.data.join("restoring");
    remove_folder(&beside)?;
    std::fs::create_dir_all(beside.join("files"))?;
    let erased = fill(file, &checked, target, &beside).await?;
    write_keys(&beside, &checked.keys)?;
    remember_erased(target, &beside, &erased)?;
    let (erased_again, verdict) = settle(&checked.manifest, target, &beside).await?;
    put_in_place(&target.data, &beside)?;
    Ok(Restored { manifest: checked.manifest, erased_again, verdict })
}

async fn is_empty(target: &Target) -> anyhow::Result<bool> {
    let holds =
        |name: &str| std::fs::read_dir(target.data.join(name)).is_ok_and(|mut it| it.next().is_some());
    let rows = match &target.database_url {
        Some(url) => !tables_in(url).await?.is_empty(),
        None => target.data.join(serve::DATABASE).exists(),
    };
    Ok(!rows && !holds("files") && !holds("keys"))
}

/// Fills the database and the folder of files. Answers the ids that the backup knows to be erased.
async fn fill(file: &Path, checked: &Checked, target: &Target, beside: &Path) -> anyhow::Result<String> {
    let manifest = &checked.manifest;
    let mut database = match &target.database_url {
        Some(url) => Fill::postgres(url, &manifest.migrations).await?,
        None => Fill::sqlite(&beside.join(serve::DATABASE), &manifest.migrations).await?,
    };
    let mut erased = String::new();
    let mut archive = read::open(file)?;
    for member in archive.entries()? {
        let mut member = member?;
        let name = read::name_of(&member)?;
        if let Some(table) = name.strip_prefix("tables/").and_then(|name| name.strip_suffix(".jsonl.gz")) {
            rows(&mut database, manifest, table, member).await.with_context(|| name.clone())?;
        } else if let Some(id) = name.strip_prefix(FILES) {
            let mut kept = File::create_new(beside.join("files").join(id))?;
            io::copy(&mut member, &mut kept)?;
            kept.sync_all()?;
        } else if name == ERASED {
            erased = io::read_to_string(member)?;
        }
    }
    database.finish().await?;
    Ok(erased)
}

async fn rows(
    database: &mut Fill,
    manifest: &Manifest,
    table: &str,
    member: OpenedMember<'_>,
) -> anyhow::Result<()> {
    let known =
        manifest.tables.iter().find(|it| it.table == table).context("the manifest does not know it")?;
    let lines = BufReader::new(GzDecoder::new(member)).lines();
    let mut rows = lines.map(|line| serde_json::from_str(&line?).map_err(io::Error::from));
    let written = database.rows(table, &known.columns, &mut rows).await?;
    ensure!(written == known.rows, "{written} rows instead of {}", known.rows);
    Ok(())
}

fn write_keys(beside: &Path, keys: &KeyFiles) -> anyhow::Result<()> {
    let folder = beside.join("keys");
    std::fs::create_dir_all(&folder)?;
    for (name, key) in keys {
        let plain = Path::new(name).file_name().is_some_and(|it| it == name.as_str());
        ensure!(plain, "{name} is not a key's name");
        keys::write_private(&folder.join(name), key)?;
    }
    Ok(())
}

/// Whoever was erased, by the backup's list or by the target's own, stays erased.
fn remember_erased(target: &Target, beside: &Path, of_backup: &str) -> anyhow::Result<()> {
    let of_target = match std::fs::read_to_string(target.data.join(ERASED)) {
        Ok(ids) => ids,
        Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
        Err(error) => return Err(error.into()),
    };
    let ids: BTreeSet<&str> =
        of_backup.lines().chain(of_target.lines()).filter(|it| !it.is_empty()).collect();
    if !ids.is_empty() {
        let lines: Vec<String> = ids.into_iter().map(|id| format!("{id}\n")).collect();
        keys::write_private(&beside.join(ERASED), lines.concat().as_bytes())?;
    }
    Ok(())
}

/// Brings the schema up to date, erases again, and verifies the journal against the backup's head.
async fn settle(manifest: &Manifest, target: &Target, beside: &Path) -> anyhow::Result<(usize, Verdict)> {
    let config =
        Config { data: beside.to_path_buf(), database_url: target.database_url.clone(), ..Config::default() };
    let db = serve::open(&config).await?;
    let (app, _) = App::new(config, db, rooms::routes(), consequences::jobs()).map_err(import::told)?;
    let erased_again = privacy::erase_again(&app).await.map_err(import::told)?;
    app.db.live.tell_news(&app.db).await.map_err(import::told)?;
    let key = &app.keys.journal;
    journal::seal(&app.db, key).await.map_err(import::told)?;
    let verdict = journal::verify(&app.db, &key.verifying_key(), manifest.head.as_ref()).await;
    Ok((erased_again, verdict.map_err(import::told)?))
}

/// What a restore replaces; letters of the visible outbox are of the database that is gone.
const REPLACED: [&str; 7] =
    [serve::DATABASE, "kurultai.db-wal", "kurultai.db-shm", "files", "keys", ERASED, "outbox"];

fn put_in_place(data: &Path, beside: &Path) -> anyhow::Result<()> {
    let replaced = data.join("replaced");
    remove_folder(&replaced)?;
    std::fs::create_dir_all(&replaced)?;
    for name in REPLACED {
        rename(&data.join(name), &replaced.join(name))?;
        rename(&beside.join(name), &data.join(name))?;
    }
    File::open(data)?.sync_all()?;
    remove_folder(&replaced)?;
    remove_folder(beside)
}

fn rename(from: &Path, to: &Path) -> anyhow::Result<()> {
    match std::fs::rename(from, to) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        done => done.with_context(|| format!("{} → {}", from.display(), to.display())),
    }
}

fn remove_folder(folder: &Path) -> anyhow::Result<()> {
    match std::fs::remove_dir_all(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        done => done.with_context(|| folder.display().to_string()),
    }
}
