//! An authenticator made of software: what a telephone or a key does (Web Authentication, level 3, sections 6 and 7),
//! with one key on the curve P-256 and no attestation.

use data_encoding::BASE64URL_NOPAD;
use p256::ecdsa::{DerSignature, SigningKey, signature::Signer};
use serde_json::{Value as Json, json};
use sha2::{Digest, Sha256};

pub struct Authenticator {
    key: SigningKey,
    credential: Vec<u8>,
    handle: Vec<u8>,
    counter: u32,
    origin: &'static str,
}

const USER_PRESENT: u8 = 0x01;
const USER_VERIFIED: u8 = 0x04;
const KEY_ATTACHED: u8 = 0x40;

impl Authenticator {
    pub fn new(seed: u8) -> Authenticator {
        Authenticator {
            key: SigningKey::from_slice(&[seed; 32]).unwrap(),
            credential: vec![seed; 24],
            handle: vec![],
            counter: 0,
            origin: "https://forum.example",
        }
    }

    /// As if a page of another site had asked it.
    pub fn at(mut self, origin: &'static str) -> Authenticator {
        self.origin = origin;
        self
    }

    /// Makes its key for what the site asks.
    pub fn made(&mut self, options: &Json) -> Json {
        let asked = &options["publicKey"];
        self.handle = BASE64URL_NOPAD.decode(asked["user"]["id"].as_str().unwrap().as_bytes()).unwrap();
        let mut data = self.data(asked["rp"]["id"].as_str().unwrap(), KEY_ATTACHED);
        data.extend([0; 16]);
        data.extend(u16::try_from(self.credential.len()).unwrap().to_be_bytes());
        data.extend(&self.credential);
        data.extend(self.public_key());
        // CBOR: {"fmt": "none", "attStmt": {}, "authData": bytes}
        let mut attestation = b"\xa3\x63fmt\x64none\x67attStmt\xa0\x68authData\x59".to_vec();
        attestation.extend(u16::try_from(data.len()).unwrap().to_be_bytes());
        attestation.extend(data);
        self.credential(json!({
            "clientDataJSON": text(&self.client_data("webauthn.create", asked)),
            "attestationObject": text(&attestation),
            "transports": ["internal"],
        }))
    }

    /// Signs what the site asks.
    pub fn used(&mut self, options: &Json) -> Json {
        let asked = &options["publicKey"];
        self.counter += 1;
        let data = self.data(asked["rpId"].as_str().unwrap(), 0);
        let client_data = self.client_data("webauthn.get", asked);
        let signed = [data.as_slice(), &Sha256::digest(&client_data)].concat();
        let signature: DerSignature = self.key.sign(&signed);
        self.credential(json!({
            "clientDataJSON": text(&client_data),
            "authenticatorData": text(&data),
            "signature": text(signature.as_bytes()),
            "userHandle": text(&self.handle),
        }))
    }

    fn credential(&self, response: Json) -> Json {
        let id = text(&self.credential);
        json!({"id": id, "rawId": id, "type": "public-key", "clientExtensionResults": {}, "response": response})
    }

    fn client_data(&self, kind: &str, asked: &Json) -> Vec<u8> {
        json!({"type": kind, "challenge": asked["challenge"], "origin": self.origin, "crossOrigin": false})
            .to_string()
            .into_bytes()
    }

    fn data(&self, site: &str, flags: u8) -> Vec<u8> {
        let mut data = Sha256::digest(site).to_vec();
        data.push(USER_PRESENT | USER_VERIFIED | flags);
        data.extend(self.counter.to_be_bytes());
        data
    }

    /// COSE: {1: 2, 3: -7, -1: 1, -2: x, -3: y}
    fn public_key(&self) -> Vec<u8> {
        let point = self.key.verifying_key().to_sec1_point(false);
        let (x, y) = (point.x().unwrap(), point.y().unwrap());
        let mut key = b"\xa5\x01\x02\x03\x26\x20\x01\x21\x58\x20".to_vec();
        key.extend(x);
        key.extend(b"\x22\x58\x20");
        key.extend(y);
        key
    }
}

fn text(bytes: &[u8]) -> String {
    BASE64URL_NOPAD.encode(bytes)
}
