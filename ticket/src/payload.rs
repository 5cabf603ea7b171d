//! What a ticket says, and the bytes that say it.
//!
//! | bytes | what |
//! |---|---|
//! | 1 | version, 1 |
//! | 4 | id of the key |
//! | 16 | the outermost forum |
//! | 4 | not after: Unix seconds, big-endian |
//! | 0 to 8 | serial, big-endian, without leading zeros |
//! | 64 | Ed25519 signature over the domain and everything before it |
//!
//! The serial's length follows from the whole length. Short serials keep the usual badge's QR code at
//! version 7 (45 × 45) with error correction M.

use data_encoding::BASE32_NOPAD;
use uuid::Uuid;

use crate::address;
use crate::keys::{Key, KeyId, SIGNATURE_LEN};

const VERSION: u8 = 1;
const HEAD_LEN: usize = 1 + 4 + 16 + 4;

/// What a ticket says: a serial of a forum, until when.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Ticket {
    forum: Uuid,
    serial: u64,
    not_after_s: u32,
}

impl Ticket {
    /// A ticket for one serial of one outermost forum, good until `not_after_s` (Unix seconds) inclusive.
    ///
    /// The moment is kept within what the payload holds: 1970 to February 2106.
    #[must_use]
    pub fn new(forum: Uuid, serial: u64, not_after_s: i64) -> Self {
        let not_after_s = u32::try_from(not_after_s.max(0)).unwrap_or(u32::MAX);
        Self { forum, serial, not_after_s }
    }

    /// The outermost forum that the ticket was made for. Whether it is this door's is the caller's question.
    #[must_use]
    pub fn forum(&self) -> Uuid {
        self.forum
    }

    /// The number that the forum knows the person by; every print has its own.
    #[must_use]
    pub fn serial(&self) -> u64 {
        self.serial
    }

    /// The last moment at which the ticket can be shown, in Unix seconds.
    #[must_use]
    pub fn not_after_s(&self) -> i64 {
        i64::from(self.not_after_s)
    }

    /// Signs the ticket. The same ticket and key always give the same bytes.
    #[must_use]
    pub fn sign(&self, key: &Key) -> Signed {
        let mut bytes = self.payload(key.id());
        let signature = key.sign(&bytes);
        bytes.extend_from_slice(&signature);
        Signed { bytes }
    }

    fn payload(&self, key: KeyId) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(HEAD_LEN + 8 + SIGNATURE_LEN);
        bytes.push(VERSION);
        bytes.extend_from_slice(key.as_bytes());
        bytes.extend_from_slice(self.forum.as_bytes());
        bytes.extend_from_slice(&self.not_after_s.to_be_bytes());
        let leading_zeros = (self.serial.leading_zeros() / 8) as usize;
        bytes.extend_from_slice(&self.serial.to_be_bytes()[leading_zeros..]);
        bytes
    }
}

/// A ticket with its signature, as it goes into the QR code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signed {
    bytes: Vec<u8>,
}

impl Signed {
    /// The ticket as an address below the installation's `public_url`: `HTTPS://HOST/T/<code>`.
    ///
    /// Scheme and host are written in capitals, which every browser reads as the same address; a path
    /// of `public_url` stays as it is, because there the case of a letter matters.
    #[must_use]
    pub fn address(&self, public_url: &str) -> String {
        address::write(public_url, &self.code())
    }

    /// The last part of the address: base32 (RFC 4648) in capitals, without padding.
    #[must_use]
    pub fn code(&self) -> String {
        BASE32_NOPAD.encode(&self.bytes)
    }

    /// Payload and signature, as the code carries them.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }
}

/// A ticket that was taken apart and not yet verified.
pub(crate) struct Unverified<'a> {
    pub ticket: Ticket,
    pub key: KeyId,
    pub payload: &'a [u8],
    pub signature: &'a [u8; SIGNATURE_LEN],
}

/// Takes the bytes of a code apart; none if they cannot be a ticket of this version.
pub(crate) fn take_apart(bytes: &[u8]) -> Option<Unverified<'_>> {
    let (payload, signature) = bytes.split_last_chunk::<SIGNATURE_LEN>()?;
    let (&version, rest) = payload.split_first()?;
    let (key, rest) = rest.split_first_chunk::<4>()?;
    let (forum, rest) = rest.split_first_chunk::<16>()?;
    let (not_after, serial) = rest.split_first_chunk::<4>()?;
    if version != VERSION || serial.len() > 8 || serial.first() == Some(&0) {
        return None;
    }
    let serial = serial.iter().fold(0, |sum, &byte| sum << 8 | u64::from(byte));
    let ticket =
        Ticket { forum: Uuid::from_bytes(*forum), serial, not_after_s: u32::from_be_bytes(*not_after) };
    Some(Unverified { ticket, key: KeyId::from_bytes(*key), payload, signature })
}
