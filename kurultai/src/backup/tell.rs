//! What the operator is told on the terminal.

use super::{Made, Manifest, Restored};
use std::path::Path;

/// What a backup holds; the journal's head comes last, as JSON, to be kept elsewhere.
pub fn made(made: &Made, file: &Path) -> Vec<String> {
    let mut lines = vec![format!("{} holds {} bytes:", file.display(), made.bytes)];
    lines.extend(holds(&made.manifest));
    lines.push(head(&made.manifest));
    lines
}

/// What a restore did and found.
pub fn restored(restored: &Restored) -> Vec<String> {
    let mut lines = vec![format!("Restored what was backed up at {}:", restored.manifest.made_at)];
    lines.extend(holds(&restored.manifest));
    if restored.erased_again > 0 {
        lines.push(crate::privacy::erased_again(restored.erased_again));
    }
    lines.extend(crate::journal::lines(&restored.verdict));
    if restored.verdict.faults.is_empty() && restored.manifest.head.is_some() {
        lines.push("The journal follows from the head of the backup.".into());
    }
    lines
}

fn holds(manifest: &Manifest) -> Vec<String> {
    let rows: u64 = manifest.tables.iter().map(|it| it.rows).sum();
    vec![
        format!("  {} rows in {} tables of {}", rows, manifest.tables.len(), manifest.engine),
        format!(
            "  {} people, {} registrations, {} entries of the journal",
            manifest.rows("person"),
            manifest.rows("registration"),
            manifest.rows("journal")
        ),
        format!("  {} files, and the keys, sealed", manifest.files),
    ]
}

fn head(manifest: &Manifest) -> String {
    match &manifest.head {
        Some(head) => serde_json::to_string(head).expect("a head is written as JSON"),
        None => "The journal is empty.".into(),
    }
}
