//! `kurultai backup` and `kurultai restore`: the whole installation in one file, and back, on either engine.
//!
//! The file is a tar, so that any system shows what is in it: `keys.sealed`, one `tables/NAME.jsonl.gz` for each table
//! (one row a line, see [`kernel::db::Kind`]), `files/ID`, `erased.txt`, and at the end `manifest.json` with the SHA-256
//! of every other member, signed in `manifest.sig` with the key that signs the journal's heads.

mod manifest;
mod read;
mod restore;
mod sealed;
pub mod tell;
mod write;

pub use manifest::{Manifest, Member, Rows};
pub use restore::{Restored, Target, restore};
pub use write::{Made, write, write_barely_sealed};

use anyhow::{Context, ensure};
use std::path::Path;

const KEYS: &str = "keys.sealed";
const ERASED: &str = "erased.txt";
const MANIFEST: &str = "manifest.json";
const SIGNATURE: &str = "manifest.sig";
const FILES: &str = "files/";

fn table_member(table: &str) -> String {
    format!("tables/{table}.jsonl.gz")
}

/// The variable that may hold the passphrase instead of a file.
pub const PASSPHRASE: &str = "KURULTAI_BACKUP_PASSPHRASE";

/// Shorter ones are found by trying.
const PASSPHRASE_LETTERS_MIN: usize = 12;

/// The passphrase that seals the keys: from a file, else from the environment.
///
/// # Errors
/// When there is none, or it is too short to protect anything.
pub fn passphrase(file: Option<&Path>) -> anyhow::Result<String> {
    let text = match file {
        Some(file) => std::fs::read_to_string(file).with_context(|| file.display().to_string())?,
        None => std::env::var(PASSPHRASE).ok().with_context(|| {
            format!("the keys need a passphrase: --passphrase-file FILE, or {PASSPHRASE}")
        })?,
    };
    let passphrase = text.trim_end_matches(['\r', '\n']).to_owned();
    ensure!(
        passphrase.chars().count() >= PASSPHRASE_LETTERS_MIN,
        "the passphrase is shorter than {PASSPHRASE_LETTERS_MIN} letters"
    );
    Ok(passphrase)
}
