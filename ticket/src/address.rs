//! A ticket as an address, and back from whatever a camera, a scanner or a person hands over.

use data_encoding::BASE32_NOPAD;

use crate::keyboards::{self, Keyboard};
use crate::keys::{KeyId, KeyRing};
use crate::payload::{Ticket, take_apart};

/// No address of a ticket is longer; longer input is not looked at.
const MAX_TEXT_BYTES: usize = 4096;

/// Why a text does not let anybody in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The text holds nothing that looks like a ticket of ours: another QR code, a torn one, a typing slip.
    #[error("not a ticket")]
    NotATicket,
    /// It looks like a ticket, but its key is none of ours: from another installation, or made up.
    #[error("a ticket of an unknown key {0}")]
    UnknownKey(KeyId),
    /// It names a key of ours that did not sign it: altered, or made up.
    #[error("a forged ticket")]
    Forged,
    /// A true ticket whose time is over.
    #[error("an expired ticket")]
    Expired(Ticket),
}

/// Reads a ticket from an address, from its code alone, or from what a scanner typed of either.
///
/// The case of letters, white space and control characters, text before the last `/` and from a `?` or
/// `#` on do not matter. A scanner that acts as a keyboard types through the computer's layout: what comes
/// out under the layouts of our countries is read as the keys that were meant; the signature decides.
///
/// # Errors
/// A [`Refusal`]; whether the ticket is for *this* forum is for the caller to say.
pub fn read(text: &str, ring: &KeyRing, now_s: i64) -> Result<Ticket, Refusal> {
    if text.len() > MAX_TEXT_BYTES {
        return Err(Refusal::NotATicket);
    }
    let as_written = code_in(text.chars());
    let first = verify(&as_written, ring);
    let ticket = match first {
        Ok(ticket) => ticket,
        Err(refusal) => retyped(text, &as_written, ring, refusal)?,
    };
    if ticket.not_after_s() < now_s { Err(Refusal::Expired(ticket)) } else { Ok(ticket) }
}

/// The address of a code below the installation's public address.
pub(crate) fn write(public_url: &str, code: &str) -> String {
    let base = public_url.trim().trim_end_matches('/');
    let host_starts = base.find("://").map_or(0, |colon| colon + 3);
    let host_ends = base[host_starts..].find('/').map_or(base.len(), |slash| host_starts + slash);
    let (origin, path) = base.split_at(host_ends);
    format!("{}{path}/T/{code}", origin.to_ascii_uppercase())
}

/// Tries the keyboards of our countries on a text that is no ticket as it stands. When none of them makes
/// one, the refusal is the most telling: a code that came through whole says more than one that did not.
fn retyped(text: &str, as_written: &str, ring: &KeyRing, refusal: Refusal) -> Result<Ticket, Refusal> {
    let mut most_telling = refusal;
    for keyboard in keyboards::ALL {
        let code = code_in(text.chars().map(|typed| Keyboard::key_of(keyboard, typed)));
        if code == as_written {
            continue;
        }
        match verify(&code, ring) {
            Ok(ticket) => return Ok(ticket),
            Err(refusal) if most_telling == Refusal::NotATicket => most_telling = refusal,
            Err(_) => {}
        }
    }
    Err(most_telling)
}

fn verify(code: &str, ring: &KeyRing) -> Result<Ticket, Refusal> {
    let bytes = BASE32_NOPAD.decode(code.as_bytes()).map_err(|_| Refusal::NotATicket)?;
    let found = take_apart(&bytes).ok_or(Refusal::NotATicket)?;
    if !ring.knows(found.key) {
        return Err(Refusal::UnknownKey(found.key));
    }
    if !ring.verifies(found.key, found.payload, found.signature) {
        return Err(Refusal::Forged);
    }
    Ok(found.ticket)
}

/// The last part of an address, in capitals and without what cannot be seen.
fn code_in(chars: impl Iterator<Item = char>) -> String {
    let seen = |c: &char| !c.is_whitespace() && !c.is_control() && *c != '\u{feff}';
    let address: String = chars.filter(seen).map(|c| c.to_ascii_uppercase()).collect();
    let path = address.split(['?', '#']).next().unwrap_or_default();
    path.trim_end_matches('/').rsplit('/').next().unwrap_or_default().to_owned()
}
