//! The keys that sign tickets, and the ring that knows them again.

use std::fmt;

use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};

pub(crate) const SIGNATURE_LEN: usize = Signature::BYTE_SIZE;

/// Signed before every payload and never carried: a signature made for something else is not a ticket.
const DOMAIN: &[u8] = b"kurultai/ticket/1\0";

/// Names a key on a ticket: the first four bytes of its public half, so that nobody hands numbers out
/// and a ticket of another installation is seen to be from elsewhere.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct KeyId([u8; 4]);

impl KeyId {
    pub(crate) fn from_bytes(bytes: [u8; 4]) -> Self {
        Self(bytes)
    }

    pub(crate) fn as_bytes(&self) -> &[u8; 4] {
        &self.0
    }
}

impl fmt::Display for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:08x}", u32::from_be_bytes(self.0))
    }
}

impl fmt::Debug for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "KeyId({self})")
    }
}

/// A key that signs tickets. Its secret half is shown by [`Key::to_bytes`] only, never by `Debug`.
#[derive(Clone)]
pub struct Key(SigningKey);

impl Key {
    /// The key of a 32-byte secret; any 32 bytes are one, random ones are a good one.
    #[must_use]
    pub fn from_bytes(secret: &[u8; 32]) -> Self {
        Self(SigningKey::from_bytes(secret))
    }

    /// The secret, to be kept outside the database.
    #[must_use]
    pub fn to_bytes(&self) -> [u8; 32] {
        self.0.to_bytes()
    }

    /// The half that verifies, which may be known to everybody.
    #[must_use]
    pub fn public(&self) -> PublicKey {
        PublicKey(self.0.verifying_key())
    }

    /// How tickets name this key.
    #[must_use]
    pub fn id(&self) -> KeyId {
        self.public().id()
    }

    pub(crate) fn sign(&self, payload: &[u8]) -> [u8; SIGNATURE_LEN] {
        self.0.sign(&in_domain(payload)).to_bytes()
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Key({})", self.id())
    }
}

/// The verifying half of a [`Key`].
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct PublicKey(VerifyingKey);

/// These 32 bytes are no point of the curve, or one that would verify anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not an Ed25519 public key")]
pub struct NotAKey;

impl PublicKey {
    /// The key written as 32 bytes (RFC 8032).
    ///
    /// # Errors
    /// [`NotAKey`] when they are not a usable key.
    pub fn from_bytes(bytes: &[u8; 32]) -> Result<Self, NotAKey> {
        match VerifyingKey::from_bytes(bytes) {
            Ok(key) if !key.is_weak() => Ok(Self(key)),
            _ => Err(NotAKey),
        }
    }

    /// The key as 32 bytes (RFC 8032), as a browser's `importKey` takes it.
    #[must_use]
    pub fn to_bytes(&self) -> [u8; 32] {
        self.0.to_bytes()
    }

    /// How tickets name this key.
    #[must_use]
    pub fn id(&self) -> KeyId {
        let [a, b, c, d, ..] = *self.0.as_bytes();
        KeyId([a, b, c, d])
    }
}

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PublicKey({})", self.id())
    }
}

/// The keys whose tickets are believed: the present one and those before it.
#[derive(Clone, Debug, Default)]
pub struct KeyRing {
    keys: Vec<PublicKey>,
}

impl KeyRing {
    /// Believes one more key.
    pub fn add(&mut self, key: PublicKey) {
        if !self.keys.contains(&key) {
            self.keys.push(key);
        }
    }

    pub(crate) fn knows(&self, id: KeyId) -> bool {
        self.keys.iter().any(|key| key.id() == id)
    }

    /// Whether a key of this id made the signature. Two keys may share an id by chance: each is asked.
    pub(crate) fn verifies(&self, id: KeyId, payload: &[u8], signature: &[u8; SIGNATURE_LEN]) -> bool {
        let signature = Signature::from_bytes(signature);
        let message = in_domain(payload);
        let mut named = self.keys.iter().filter(|key| key.id() == id);
        named.any(|key| key.0.verify_strict(&message, &signature).is_ok())
    }
}

impl FromIterator<PublicKey> for KeyRing {
    fn from_iter<I: IntoIterator<Item = PublicKey>>(keys: I) -> Self {
        let mut ring = Self::default();
        keys.into_iter().for_each(|key| ring.add(key));
        ring
    }
}

fn in_domain(payload: &[u8]) -> Vec<u8> {
    [DOMAIN, payload].concat()
}
