//! Secrets: random, shown once, kept as a hash.

use data_encoding::BASE64URL_NOPAD;
use sha2::{Digest, Sha256};

/// A random secret of 32 bytes as URL-safe base64 (43 letters).
pub fn new() -> String {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).expect("the operating system gives random bytes");
    BASE64URL_NOPAD.encode(&bytes)
}

/// Letters of Crockford's base 32: no I, L, O or U, which are taken for others.
const CODE_LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const CODE_LENGTH: usize = 12;

/// A random code that people copy, type and read out: 60 bits as `7KQ4-M2XH-9TVB`. It says nothing of what it stands for.
pub fn code() -> String {
    let mut bytes = [0; CODE_LENGTH];
    getrandom::fill(&mut bytes).expect("the operating system gives random bytes");
    let letters = bytes.map(|byte| char::from(CODE_LETTERS[usize::from(byte % 32)]));
    let groups: Vec<String> = letters.chunks(4).map(String::from_iter).collect();
    groups.join("-")
}

/// A code as [`code`] writes it, from whatever people make of one: small letters, no or other marks between the groups, O
/// for 0, I and L for 1. `None` for what cannot be one.
pub fn read_code(text: &str) -> Option<String> {
    let letter = |c: char| match c.to_ascii_uppercase() {
        'O' => Some('0'),
        'I' | 'L' => Some('1'),
        c => u8::try_from(c).ok().filter(|byte| CODE_LETTERS.contains(byte)).map(char::from),
    };
    let parts = |c: &char| c.is_whitespace() || matches!(c, '-' | '\u{2010}'..='\u{2015}' | '_' | '.');
    let letters: Vec<char> = text.chars().filter(|c| !parts(c)).map(letter).collect::<Option<_>>()?;
    let groups: Vec<String> = letters.chunks(4).map(String::from_iter).collect();
    (letters.len() == CODE_LENGTH).then(|| groups.join("-"))
}

/// What is kept of a secret: its SHA-256. Enough, since the secret itself has 256 random bits.
pub fn hash(secret: &str) -> Vec<u8> {
    Sha256::digest(secret.as_bytes()).to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_as_people_write_it_and_nothing_else_is_one() {
        let code = code();
        assert_eq!(code.len(), 14);
        assert_eq!(read_code(&code), Some(code.clone()));
        assert_eq!(read_code(&format!(" {} ", code.replace('-', "").to_ascii_lowercase())), Some(code));
        assert_eq!(read_code("oil7 – KQ4m.2xh9").as_deref(), Some("0117-KQ4M-2XH9"));
        for other in ["", "7KQ4-M2XH", "7KQ4-M2XH-9TVBB", "Гүлшән Әлиева", "7KQ4-M2XH-9TVU", "2027-05-14 10"]
        {
            assert_eq!(read_code(other), None, "{other}");
        }
    }
}
