//! Secrets: random, shown once, kept as a hash.

use data_encoding::BASE64URL_NOPAD;
use sha2::{Digest, Sha256};

/// A random secret of 32 bytes as URL-safe base64 (43 letters).
pub fn new() -> String {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).expect("the operating system gives random bytes");
    BASE64URL_NOPAD.encode(&bytes)
}

/// What is kept of a secret: its SHA-256. Enough, since the secret itself has 256 random bits.
pub fn hash(secret: &str) -> Vec<u8> {
    Sha256::digest(secret.as_bytes()).to_vec()
}
