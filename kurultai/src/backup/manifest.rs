//! What stands in a backup, with a hash for each member.

use anyhow::{Context, ensure};
use data_encoding::HEXLOWER;
use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use jiff::Timestamp;
use kernel::journal::Head;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The one form that there is so far.
pub(super) const FORMAT: &str = "kurultai-backup/1";
/// What is signed begins with this, so that the key's signatures mean nothing elsewhere.
const DOMAIN: &[u8] = b"kurultai/backup/1\0";

/// The table of contents of a backup.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// `kurultai-backup/1`
    pub format: String,
    /// The version of the program that made it.
    pub version: String,
    /// When.
    pub made_at: Timestamp,
    /// `SQLite` or `PostgreSQL`; it can be restored to either.
    pub engine: String,
    /// The schema: names of the migrations, in order.
    pub migrations: Vec<String>,
    /// The journal's newest head, which covers what is here.
    pub head: Option<Head>,
    /// Tables, in the order in which they can be filled.
    pub tables: Vec<Rows>,
    /// How many files of people.
    pub files: u64,
    /// Every member but the manifest and its signature.
    pub members: BTreeMap<String, Member>,
}

/// A table in a backup.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rows {
    /// Its name.
    pub table: String,
    /// Its columns, in the order of each row.
    pub columns: Vec<String>,
    /// How many rows.
    pub rows: u64,
}

/// A member of the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Member {
    /// Its size.
    pub bytes: u64,
    /// SHA-256 of it, hexadecimal.
    pub sha256: String,
}

impl Manifest {
    pub(super) fn rows(&self, table: &str) -> u64 {
        self.tables.iter().find(|it| it.table == table).map_or(0, |it| it.rows)
    }

    pub(super) fn sign(text: &[u8], key: &SigningKey) -> String {
        HEXLOWER.encode(&key.sign(&[DOMAIN, text].concat()).to_bytes())
    }

    /// Reads the manifest whose signature is of that key.
    pub(super) fn read(text: &[u8], signature: &[u8], key: &VerifyingKey) -> anyhow::Result<Manifest> {
        let signature =
            HEXLOWER.decode(signature.trim_ascii()).context("the manifest's signature is not one")?;
        let signature = Signature::from_slice(&signature).context("the manifest's signature is not one")?;
        ensure!(
            key.verify_strict(&[DOMAIN, text].concat(), &signature).is_ok(),
            "the manifest was changed: it is not signed with the key of this backup"
        );
        Manifest::of(text)
    }

    /// Reads a manifest without asking who wrote it.
    pub(super) fn of(text: &[u8]) -> anyhow::Result<Manifest> {
        let manifest: Manifest = serde_json::from_slice(text).context("manifest.json is not a manifest")?;
        ensure!(
            manifest.format == FORMAT,
            "this backup has the form {}; this program reads {FORMAT}",
            manifest.format
        );
        Ok(manifest)
    }
}
