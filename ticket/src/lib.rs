//! Signed, name-free tickets: made, written as an address, read and verified.
//!
//! A ticket says that one serial number is known to one outermost forum until some moment, and nothing about
//! the person: what the serial may do is looked up at the door. It is an address, so that any phone's own
//! camera opens it; it is in capitals and base32, so that the QR code stays small (alphanumeric mode).
//!
//! ```
//! # use ticket::{Key, KeyRing, Ticket, read};
//! # use uuid::Uuid;
//! # let forum = Uuid::from_u128(7);
//! # let (now, until) = (1_764_000_000, 1_765_000_000);
//! let key = Key::from_bytes(&[42; 32]);
//! let address = Ticket::new(forum, 523, until).sign(&key).address("https://forum.example");
//! assert!(address.starts_with("HTTPS://FORUM.EXAMPLE/T/"));
//!
//! let ring = KeyRing::from_iter([key.public()]);
//! assert_eq!(read(&address, &ring, now).unwrap().serial(), 523);
//! ```
//!
//! Nothing here reads a clock, a file or the network.

mod address;
mod keyboards;
mod keys;
mod payload;

pub use address::{Refusal, read};
pub use keys::{Key, KeyId, KeyRing, NotAKey, PublicKey};
pub use payload::{Signed, Ticket};
