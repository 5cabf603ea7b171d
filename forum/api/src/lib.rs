//! The REST API: what programs may read and do, under `/api/v1`, with the document that says so at `/api/openapi.json`.
//!
//! Who: programs with a token, within its scopes and its forum ([`kernel::rights::TOKEN_SCOPES`]).
//! Owns: `idempotency`; of the kernel's tables it fills `token`.  Announces: nothing of its own.
//! Leans on: people, organisations, delegations, forums, registration, accreditation, door; it writes through their acts.
//!
//! Always true:
//! - One table says every operation ([`operation`]): routes, checks of what is sent and the document are made from it.
//! - A write is done once per `Idempotency-Key`, and its answer is kept in the act's own transaction ([`once`]); a scan's
//!   own id is its key.
//! - A token of one forum finds nothing of another: not found, never forbidden.
//! - Nobody overwrites what they have not seen: a change names the state that it changes (`If-Match`).
//! - What is sent is held to the document, and what is refused is told by its place, in the language that was asked for.
//!
//! Start reading at [`operation`], then a resource: [`scans`] is the shortest.

mod call;
mod decisions;
mod delegations;
mod document;
mod entered;
mod forums;
mod once;
mod operation;
mod page;
mod people;
mod registering;
mod registrations;
mod scans;
mod shape;
mod store;
#[cfg(test)]
mod tests;
pub mod tokens;
mod view;

pub use once::{erase, forget, held};
pub use operation::{document, routes};

kernel::words!("api");
