//! Seals: the numbered entries, hashed in batches into a chain whose head is signed with a key outside the database.
//!
//! A batch's root is the Merkle tree hash of RFC 6962, section 2.1, over its entries; a head is
//! SHA-256(previous head ‖ first ‖ last ‖ root). Verification recomputes everything from the entries themselves.

use crate::{
    db::{Chore, Db, Tx},
    error::Result,
};
use data_encoding::HEXLOWER;
use ed25519_dalek::{Signature, Signer, SigningKey, Verifier, VerifyingKey};
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use uuid::Uuid;

use super::entry::personal_hash;

/// Entries under one root at most.
const BATCH_MAX: i64 = 4096;
/// What is signed begins with this, so that the key's signatures mean nothing elsewhere.
const DOMAIN: &[u8] = b"kurultai/journal/1\0";

/// A signed head: what is published, printed in a backup's manifest, and given back to `journal verify --head`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// The number of the last entry under it.
    pub last: i64,
    /// The head itself, hexadecimal.
    pub head: String,
    /// The signature of it, hexadecimal.
    pub signature: String,
    /// The public key, hexadecimal.
    pub key: String,
}

/// What sealing did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sealing {
    /// Entries that came under a seal.
    pub entries: i64,
}

/// What is wrong with a journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// A number between two others is not there.
    Missing(i64),
    /// The entries under the seal that ends here are not those that were sealed.
    Altered(i64),
    /// A seal does not follow from the one before it.
    Broken(i64),
    /// A signature is not of the installation's key.
    Forged(i64),
    /// What an entry says of a person is missing although nobody was erased, or was changed.
    Personal(i64),
    /// The head from outside is not one of this chain: it was rewritten or cut.
    Rewritten(i64),
}

/// The outcome of verification.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// Entries read.
    pub entries: i64,
    /// The newest head, if there is one.
    pub head: Option<Head>,
    /// Entries after the newest head, which only the next seal will cover.
    pub after_head: i64,
    /// What is wrong; nothing in a sound journal.
    pub faults: Vec<Fault>,
}

crate::record! {
    struct Leaf {
        id: Uuid,
        number: i64,
        verb: String,
        subject: Uuid,
        entry: String,
    }
}

crate::record! {
    struct Seal {
        first: i64,
        last: i64,
        root: Vec<u8>,
        previous: Vec<u8>,
        head: Vec<u8>,
        signature: Vec<u8>,
    }
}

impl Leaf {
    /// RFC 6962: a leaf is hashed with 0x00 before it. Number and columns are part of it, so that swapping shows.
    fn hash(&self) -> [u8; 32] {
        let mut hash = Sha256::new_with_prefix([0]);
        hash.update(self.number.to_be_bytes());
        hash.update(self.id.as_bytes());
        hash.update(self.subject.as_bytes());
        hash.update(self.verb.as_bytes());
        hash.update([0]);
        hash.update(self.entry.as_bytes());
        hash.finalize().into()
    }
}

/// The Merkle tree hash of RFC 6962, section 2.1.
fn merkle_root(leaves: &[[u8; 32]]) -> [u8; 32] {
    match leaves {
        [] => Sha256::digest([]).into(),
        [one] => *one,
        many => {
            let split = many.len().next_power_of_two() / 2;
            let (left, right) = many.split_at(split);
            let hash =
                Sha256::new_with_prefix([1]).chain_update(merkle_root(left)).chain_update(merkle_root(right));
            hash.finalize().into()
        }
    }
}

fn head_of(previous: &[u8], first: i64, last: i64, root: &[u8]) -> [u8; 32] {
    let hash =
        Sha256::new_with_prefix(previous).chain_update(first.to_be_bytes()).chain_update(last.to_be_bytes());
    hash.chain_update(root).finalize().into()
}

fn signed(head: &[u8]) -> Vec<u8> {
    [DOMAIN, head].concat()
}

/// Seals every numbered entry that is not under a seal yet.
///
/// # Errors
/// What the database says.
pub async fn seal(db: &Db, key: &SigningKey) -> Result<Sealing> {
    let mut entries = 0;
    loop {
        let sealed = db.chore(SealBatch { key: key.clone() }).await?;
        entries += sealed;
        if sealed < BATCH_MAX {
            return Ok(Sealing { entries });
        }
    }
}

struct SealBatch {
    key: SigningKey,
}

impl Chore for SealBatch {
    type Out = i64;

    async fn run(&self, tx: &mut Tx) -> Result<i64> {
        tx.alone("journal seal", Uuid::nil()).await?;
        let newest: Option<(i64, Vec<u8>)> =
            tx.sql("select last, head from seal order by last desc limit 1").optional().await?;
        let (last, previous) = newest.unwrap_or((0, vec![0; 32]));
        let leaves = leaves(tx, last).await?;
        let (Some(first), Some(end)) = (leaves.first(), leaves.last()) else { return Ok(0) };
        let (first, end) = (first.number, end.number);
        let root = merkle_root(&leaves.iter().map(Leaf::hash).collect::<Vec<_>>());
        let head = head_of(&previous, first, end, &root);
        let signature = self.key.sign(&signed(&head)).to_bytes();
        let now = tx.now;
        tx.sql("insert into seal (last, first, root, previous, head, signature, key_id, at) values ($1, $2, $3, $4, $5, $6, $7, $8)")
            .bind(end)
            .bind(first)
            .bind(&root[..])
            .bind(previous)
            .bind(&head[..])
            .bind(&signature[..])
            .bind(HEXLOWER.encode(self.key.verifying_key().as_bytes()))
            .bind(now)
            .run()
            .await?;
        Ok(i64::try_from(leaves.len()).unwrap_or(i64::MAX))
    }
}

async fn leaves(tx: &mut Tx, after: i64) -> Result<Vec<Leaf>> {
    Ok(tx
        .sql(
            "select id, number, verb, subject, entry from journal where number > $1 order by number limit $2",
        )
        .bind(after)
        .bind(BATCH_MAX)
        .all()
        .await?)
}

/// The newest head as it stands in this transaction's picture; `None` before the first seal.
///
/// # Errors
/// What the database says.
pub async fn newest_head(tx: &mut Tx) -> Result<Option<Head>> {
    let newest: Option<(i64, Vec<u8>, Vec<u8>, String)> = tx
        .sql("select last, head, signature, key_id from seal order by last desc limit 1")
        .optional()
        .await?;
    Ok(newest.map(|(last, head, signature, key)| Head {
        last,
        head: HEXLOWER.encode(&head),
        signature: HEXLOWER.encode(&signature),
        key,
    }))
}

/// Recomputes the whole journal and compares. `outside` is a head kept elsewhere: it must be one of this chain.
///
/// # Errors
/// What the database says; faults of the journal are in the verdict.
pub async fn verify(db: &Db, key: &VerifyingKey, outside: Option<&Head>) -> Result<Verdict> {
    let mut tx = db.read().await?;
    let seals: Vec<Seal> =
        tx.sql("select first, last, root, previous, head, signature from seal order by last").all().await?;
    let mut verdict = Verdict { entries: 0, head: None, after_head: 0, faults: vec![] };
    let (mut previous, mut last) = (vec![0; 32], 0);
    for seal in &seals {
        check_seal(&mut tx, seal, &previous, last, key, &mut verdict).await?;
        (previous, last) = (seal.head.clone(), seal.last);
    }
    verdict.after_head = check_tail(&mut tx, last, &mut verdict).await?;
    check_personal(&mut tx, &mut verdict).await?;
    if let Some(outside) = outside {
        check_outside(&seals, outside, key, &mut verdict);
    }
    verdict.head = seals.last().map(|seal| Head {
        last: seal.last,
        head: HEXLOWER.encode(&seal.head),
        signature: HEXLOWER.encode(&seal.signature),
        key: HEXLOWER.encode(key.as_bytes()),
    });
    Ok(verdict)
}

async fn check_seal(
    tx: &mut Tx,
    seal: &Seal,
    previous: &[u8],
    last: i64,
    key: &VerifyingKey,
    verdict: &mut Verdict,
) -> Result<()> {
    let leaves: Vec<Leaf> = tx
        .sql("select id, number, verb, subject, entry from journal where number >= $1 and number <= $2 order by number")
        .bind(seal.first)
        .bind(seal.last)
        .all()
        .await?;
    gaps(&leaves, seal.first, seal.last, verdict);
    verdict.entries += i64::try_from(leaves.len()).unwrap_or(i64::MAX);
    let root = merkle_root(&leaves.iter().map(Leaf::hash).collect::<Vec<_>>());
    if root[..] != seal.root[..] {
        verdict.faults.push(Fault::Altered(seal.last));
    }
    let follows = seal.first == last + 1 && seal.previous == previous;
    if !follows || head_of(previous, seal.first, seal.last, &seal.root)[..] != seal.head[..] {
        verdict.faults.push(Fault::Broken(seal.last));
    }
    let signature = Signature::from_slice(&seal.signature);
    if !signature.is_ok_and(|signature| key.verify(&signed(&seal.head), &signature).is_ok()) {
        verdict.faults.push(Fault::Forged(seal.last));
    }
    Ok(())
}

fn gaps(leaves: &[Leaf], first: i64, last: i64, verdict: &mut Verdict) {
    let there: std::collections::HashSet<i64> = leaves.iter().map(|leaf| leaf.number).collect();
    verdict.faults.extend((first..=last).filter(|number| !there.contains(number)).map(Fault::Missing));
}

/// Entries that no seal covers yet: only their numbers can be checked.
async fn check_tail(tx: &mut Tx, last: i64, verdict: &mut Verdict) -> Result<i64> {
    let numbers: Vec<(i64,)> =
        tx.sql("select number from journal where number > $1 order by number").bind(last).all().await?;
    for (expected, (number,)) in (last + 1..).zip(&numbers) {
        if expected != *number {
            verdict.faults.push(Fault::Missing(expected));
            break;
        }
    }
    let after = i64::try_from(numbers.len()).unwrap_or(i64::MAX);
    verdict.entries += after;
    Ok(after)
}

/// Each personal part is what its entry says, or its person was erased.
async fn check_personal(tx: &mut Tx, verdict: &mut Verdict) -> Result<()> {
    let erased: Vec<(Uuid,)> =
        tx.sql("select subject from journal where verb = $1").bind(ERASED).all().await?;
    let erased: std::collections::HashSet<String> = erased.into_iter().map(|(id,)| id.to_string()).collect();
    let parts: Vec<(Uuid, Uuid, Vec<u8>, String)> =
        tx.sql("select entry, person, salt, body from journal_personal").all().await?;
    let mut hashes: HashMap<(Uuid, String), String> = parts
        .into_iter()
        .map(|(entry, person, salt, body)| {
            ((entry, person.to_string()), HEXLOWER.encode(&personal_hash(&salt, body.as_bytes())))
        })
        .collect();
    let mut after = 0;
    loop {
        let entries: Vec<Leaf> = leaves(tx, after).await?;
        let Some(newest) = entries.last() else { break };
        after = newest.number;
        for leaf in &entries {
            let public: Json = serde_json::from_str(&leaf.entry).unwrap_or_default();
            for (person, hash) in public["personal"].as_object().into_iter().flatten() {
                let kept = hashes.remove(&(leaf.id, person.clone()));
                let sound = match kept {
                    Some(kept) => Some(kept.as_str()) == hash.as_str(),
                    None => erased.contains(person),
                };
                if !sound {
                    verdict.faults.push(Fault::Personal(leaf.number));
                }
            }
        }
    }
    if !hashes.is_empty() {
        // A personal part that no entry speaks of was added by another hand.
        verdict.faults.push(Fault::Personal(0));
    }
    Ok(())
}

/// The verb of the entry that allows personal parts to be missing.
pub(crate) const ERASED: &str = "person.erased";

fn check_outside(seals: &[Seal], outside: &Head, key: &VerifyingKey, verdict: &mut Verdict) {
    let same =
        seals.iter().any(|seal| seal.last == outside.last && HEXLOWER.encode(&seal.head) == outside.head);
    let signed_by_us = HEXLOWER
        .decode(outside.signature.as_bytes())
        .ok()
        .and_then(|bytes| Signature::from_slice(&bytes).ok())
        .is_some_and(|signature| {
            let head = HEXLOWER.decode(outside.head.as_bytes()).unwrap_or_default();
            key.verify(&signed(&head), &signature).is_ok()
        });
    if !same || !signed_by_us {
        verdict.faults.push(Fault::Rewritten(outside.last));
    }
}
