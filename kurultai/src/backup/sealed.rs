//! The installation's keys, sealed with a passphrase: Argon2id makes a key of it, XChaCha20-Poly1305 seals with that.

use anyhow::{Context, anyhow, bail};
use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};
use data_encoding::BASE64;
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, path::Path};

/// The keys by their file's name.
pub(super) type KeyFiles = BTreeMap<String, Vec<u8>>;

/// What is sealed is bound to this use.
const PURPOSE: &[u8] = b"kurultai/backup/keys/1";
/// More than this no honest backup asks for.
const MEMORY_KIB_MAX: u32 = 1024 * 1024;

/// How much work it is to make a key of a passphrase, and so to try one.
#[derive(Clone, Copy, Serialize, Deserialize)]
pub(super) struct Effort {
    memory_kib: u32,
    passes: u32,
    lanes: u32,
}

impl Effort {
    /// The second recommended option of RFC 9106, section 4.
    pub(super) const FULL: Effort = Effort { memory_kib: 64 * 1024, passes: 3, lanes: 4 };
    /// The least that there is. It holds nobody off.
    pub(super) const LEAST: Effort = Effort { memory_kib: 32, passes: 1, lanes: 4 };
}

#[derive(Serialize, Deserialize)]
struct Sealed {
    kdf: String,
    #[serde(flatten)]
    effort: Effort,
    salt: String,
    cipher: String,
    nonce: String,
    keys: String,
}

/// The keys of a data folder.
pub(super) fn key_files(data: &Path) -> anyhow::Result<KeyFiles> {
    let mut files = KeyFiles::new();
    for entry in std::fs::read_dir(data.join("keys")).context("the keys of the data folder")? {
        let entry = entry?;
        if entry.file_type()?.is_file() {
            let name =
                entry.file_name().into_string().map_err(|name| anyhow!("{} is not a key", name.display()))?;
            files.insert(name, std::fs::read(entry.path())?);
        }
    }
    Ok(files)
}

pub(super) fn seal(keys: &KeyFiles, passphrase: &str, effort: Effort) -> anyhow::Result<Vec<u8>> {
    let (mut salt, mut nonce) = ([0; 16], [0; 24]);
    getrandom::fill(&mut salt).map_err(|error| anyhow!("{error}"))?;
    getrandom::fill(&mut nonce).map_err(|error| anyhow!("{error}"))?;
    let plain: BTreeMap<&String, String> =
        keys.iter().map(|(name, key)| (name, BASE64.encode(key))).collect();
    let plain = serde_json::to_vec(&plain)?;
    let cipher = cipher(passphrase, &salt, effort)?;
    let sealed = cipher
        .encrypt(&XNonce::from(nonce), Payload { msg: &plain, aad: PURPOSE })
        .map_err(|_| anyhow!("the keys could not be sealed"))?;
    Ok(serde_json::to_vec_pretty(&Sealed {
        kdf: "argon2id".into(),
        effort,
        salt: BASE64.encode(&salt),
        cipher: "xchacha20poly1305".into(),
        nonce: BASE64.encode(&nonce),
        keys: BASE64.encode(&sealed),
    })?)
}

pub(super) fn open(sealed: &[u8], passphrase: &str) -> anyhow::Result<KeyFiles> {
    let sealed: Sealed = serde_json::from_slice(sealed).context("keys.sealed is not a sealed key ring")?;
    if sealed.kdf != "argon2id"
        || sealed.cipher != "xchacha20poly1305"
        || sealed.effort.memory_kib > MEMORY_KIB_MAX
    {
        bail!("keys.sealed is sealed in a way that this program does not know");
    }
    let bytes = |text: &str| BASE64.decode(text.as_bytes()).context("keys.sealed is damaged");
    let nonce: [u8; 24] = bytes(&sealed.nonce)?.try_into().map_err(|_| anyhow!("keys.sealed is damaged"))?;
    let cipher = cipher(passphrase, &bytes(&sealed.salt)?, sealed.effort)?;
    let plain = cipher
        .decrypt(&XNonce::from(nonce), Payload { msg: &bytes(&sealed.keys)?, aad: PURPOSE })
        .map_err(|_| anyhow!("the passphrase is not the one that sealed this backup's keys"))?;
    let keys: BTreeMap<String, String> = serde_json::from_slice(&plain)?;
    keys.into_iter().map(|(name, key)| Ok((name, bytes(&key)?))).collect()
}

fn cipher(passphrase: &str, salt: &[u8], effort: Effort) -> anyhow::Result<XChaCha20Poly1305> {
    let Effort { memory_kib, passes, lanes } = effort;
    let params = Params::new(memory_kib, passes, lanes, Some(32)).map_err(|error| anyhow!("{error}"))?;
    let mut key = [0; 32];
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(passphrase.as_bytes(), salt, &mut key)
        .map_err(|error| anyhow!("{error}"))?;
    Ok(XChaCha20Poly1305::new(&key.into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_keys_come_out_by_the_passphrase_that_sealed_them_and_by_no_other() {
        let keys = KeyFiles::from([("journal.key".to_owned(), vec![7; 32])]);
        let sealed = seal(&keys, "nine cups of tea", Effort::FULL).expect("they are sealed");
        assert_eq!(open(&sealed, "nine cups of tea").expect("they come out"), keys);
        let refused = open(&sealed, "ten cups of tea").expect_err("another passphrase").to_string();
        assert_eq!(refused, "the passphrase is not the one that sealed this backup's keys");
    }
}
