//! Reading a backup: everything is checked before anything is touched, then it is walked through once more.

use super::{
    ERASED, FILES, KEYS, MANIFEST, Manifest, Member, SIGNATURE,
    sealed::{self, KeyFiles},
};
use anyhow::{Context, anyhow, bail, ensure};
use data_encoding::HEXLOWER;
use ed25519_dalek::SigningKey;
use sha2::{Digest, Sha256};
use std::{
    collections::BTreeMap,
    fs::File,
    io::{BufReader, Read},
    path::Path,
};
use tar::{Archive, Entry};

/// A backup whose every byte is what was backed up.
pub(super) struct Checked {
    pub manifest: Manifest,
    pub keys: KeyFiles,
}

/// Members that are read whole: no honest one is larger.
const WHOLE_BYTES_MAX: u64 = 256 * 1024 * 1024;

pub(super) type Opened = Archive<BufReader<File>>;
pub(super) type OpenedMember<'a> = Entry<'a, BufReader<File>>;

pub(super) fn open(file: &Path) -> anyhow::Result<Opened> {
    let opened = File::open(file).with_context(|| file.display().to_string())?;
    Ok(Archive::new(BufReader::new(opened)))
}

/// Opens the keys, asks the manifest for its signature, and compares every member with it.
pub(super) fn check(file: &Path, passphrase: &str) -> anyhow::Result<Checked> {
    let mut members = BTreeMap::new();
    let mut whole = BTreeMap::new();
    let mut archive = open(file)?;
    for entry in archive.entries()? {
        let mut entry = entry.with_context(|| format!("{} is not a whole backup", file.display()))?;
        let name = name_of(&entry)?;
        let keep = [KEYS, MANIFEST, SIGNATURE].contains(&name.as_str());
        let (member, bytes) =
            hashed(&mut entry, keep).with_context(|| format!("{} is not a whole backup", file.display()))?;
        if keep {
            whole.insert(name.clone(), bytes);
        }
        ensure!(members.insert(name.clone(), member).is_none(), "{name} is there twice");
    }
    let part = |name: &str| {
        whole.get(name).with_context(|| format!("{} is not a whole backup: it has no {name}", file.display()))
    };
    let (text, signature) = (part(MANIFEST)?, part(SIGNATURE)?);
    // A newer form says so, rather than that its signature is wrong.
    Manifest::of(text)?;
    let keys = sealed::open(part(KEYS)?, passphrase)?;
    let manifest = Manifest::read(text, signature, &journal_key(&keys)?.verifying_key())?;
    members.remove(MANIFEST);
    members.remove(SIGNATURE);
    compare(&manifest.members, &members)?;
    Ok(Checked { manifest, keys })
}

fn journal_key(keys: &KeyFiles) -> anyhow::Result<SigningKey> {
    let key = keys.get("journal.key").context("the backup has no journal.key")?;
    let key: [u8; 32] =
        key.as_slice().try_into().map_err(|_| anyhow!("journal.key is not a key of 32 bytes"))?;
    Ok(SigningKey::from_bytes(&key))
}

fn compare(promised: &BTreeMap<String, Member>, found: &BTreeMap<String, Member>) -> anyhow::Result<()> {
    for (name, member) in promised {
        match found.get(name) {
            None => bail!("{name} is missing"),
            Some(it) if it != member => bail!("{name} was changed since it was backed up"),
            Some(_) => {}
        }
    }
    match found.keys().find(|name| !promised.contains_key(*name)) {
        Some(name) => bail!("{name} was added since it was backed up"),
        None => Ok(()),
    }
}

/// A member's name, if it is one that a backup may have: nothing is ever written outside the data folder.
pub(super) fn name_of(entry: &OpenedMember<'_>) -> anyhow::Result<String> {
    let path = entry.path()?;
    let name = path.to_str().context("a member's name is not text")?;
    let plain = |name: &str| {
        !name.is_empty()
            && !name.starts_with('.')
            && name.chars().all(|it| it.is_ascii_alphanumeric() || "._-".contains(it))
    };
    let known = [KEYS, MANIFEST, SIGNATURE, ERASED].contains(&name)
        || name.strip_prefix(FILES).is_some_and(plain)
        || name.strip_prefix("tables/").is_some_and(plain);
    ensure!(known && entry.header().entry_type().is_file(), "{name} does not belong into a backup");
    Ok(name.to_owned())
}

fn hashed(entry: &mut OpenedMember<'_>, keep: bool) -> anyhow::Result<(Member, Vec<u8>)> {
    let (mut hash, mut bytes, mut kept) = (Sha256::new(), 0, vec![]);
    let mut buffer = vec![0; 64 * 1024];
    loop {
        let read = entry.read(&mut buffer)?;
        if read == 0 {
            break;
        }
        hash.update(&buffer[..read]);
        bytes += read as u64;
        if keep {
            ensure!(bytes <= WHOLE_BYTES_MAX, "a member is too large");
            kept.extend_from_slice(&buffer[..read]);
        }
    }
    Ok((Member { bytes, sha256: HEXLOWER.encode(&hash.finalize()) }, kept))
}
