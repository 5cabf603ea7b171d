//! People, through the door and on both engines.

#![expect(clippy::unwrap_used, reason = "what a test needs and does not get fails it")]

mod account;
mod authenticator;
mod histories;
mod mailbox;
mod names;
mod passkeys;
mod photos;
mod privacy;
mod sign_in;
