//! `kurultai journal verify`: recomputes the chain and says what is wrong with it.

use anyhow::Context;
use kernel::{
    db::Db,
    journal::{Fault, Head, Verdict, verify},
    keys::Keys,
};
use std::path::Path;

/// Verifies the journal of a data folder, against a head kept elsewhere when one is given.
///
/// # Errors
/// When the keys or the head cannot be read, or the database does not answer. Faults of the journal are in the verdict.
pub async fn check(db: &Db, data: &Path, head: Option<&Path>) -> anyhow::Result<Verdict> {
    let keys = Keys::open(data)?;
    let outside: Option<Head> = match head {
        Some(file) => {
            let text = std::fs::read_to_string(file).with_context(|| file.display().to_string())?;
            Some(
                serde_json::from_str(&text)
                    .with_context(|| format!("{} is not a journal's head", file.display()))?,
            )
        }
        None => None,
    };
    Ok(verify(db, &keys.journal.verifying_key(), outside.as_ref()).await?)
}

/// The verdict as lines for the operator's terminal; the newest head comes last, as JSON, to be kept elsewhere.
pub fn lines(verdict: &Verdict) -> Vec<String> {
    let mut lines =
        vec![format!("{} entries, {} of them after the newest head", verdict.entries, verdict.after_head)];
    lines.extend(verdict.faults.iter().map(in_words));
    if verdict.faults.is_empty() {
        lines.push("No fault was found.".into());
    }
    if let Some(head) = &verdict.head {
        lines.push(serde_json::to_string(head).expect("a head is written as JSON"));
    }
    lines
}

fn in_words(fault: &Fault) -> String {
    match fault {
        Fault::Missing(number) => format!("FAULT: entry {number} is missing"),
        Fault::Altered(last) => format!("FAULT: the entries up to {last} are not those that were sealed"),
        Fault::Broken(last) => format!("FAULT: the seal at {last} does not follow from the one before it"),
        Fault::Forged(last) => format!("FAULT: the seal at {last} is not signed with the installation's key"),
        Fault::Personal(number) => {
            format!("FAULT: what entry {number} says of a person is missing or was changed")
        }
        Fault::Rewritten(last) => {
            format!("FAULT: the given head at {last} is not one of this chain: it was rewritten or cut")
        }
    }
}
