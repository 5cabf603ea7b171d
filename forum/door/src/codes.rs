//! What is read of a code: whether it is signed by this installation, and for which forum and number.

use crate::{acts::Shown, model::Presented};
use kernel::web::App;
use moka::sync::Cache;
use std::sync::OnceLock;
use ticket::{KeyRing, PublicKey, Refusal};
use uuid::Uuid;

/// More digits than any ticket's number has.
const SERIAL_DIGITS_MAX: usize = 15;
/// Codes whose signature was found good, that are remembered: a forum's people, through its doors for days.
const REMEMBERED_MAX: u64 = 20_000;

/// What this node knows of codes. Whether a ticket's time is over stands in its own row: what is signed stays signed.
struct Codes {
    ring: OnceLock<KeyRing>,
    signed: Cache<String, (Uuid, i64)>,
}

impl Default for Codes {
    fn default() -> Codes {
        Codes { ring: OnceLock::new(), signed: Cache::new(REMEMBERED_MAX) }
    }
}

impl Shown {
    /// Reads a code from a camera, from a scanner whatever its keyboard, or a badge's number from a hand.
    pub fn read(app: &App, text: &str) -> Shown {
        if let Some(serial) = serial_in(text) {
            return Shown::Serial(serial);
        }
        let codes = app.kept::<Codes>();
        if let Some((forum, serial)) = codes.signed.get(text) {
            return Shown::Ticket { forum, serial };
        }
        let shown = verified(codes.ring(app), app, text);
        if let Shown::Ticket { forum, serial } = shown {
            codes.signed.insert(text.to_owned(), (forum, serial));
        }
        shown
    }
}

impl Codes {
    fn ring(&self, app: &App) -> &KeyRing {
        let public = || PublicKey::from_bytes(app.keys.tickets.verifying_key().as_bytes());
        self.ring.get_or_init(|| public().into_iter().collect())
    }
}

fn verified(ring: &KeyRing, app: &App, text: &str) -> Shown {
    match ticket::read(text, ring, app.db.clock.now().as_second()) {
        Ok(ticket) | Err(Refusal::Expired(ticket)) => match i64::try_from(ticket.serial()) {
            Ok(serial) => Shown::Ticket { forum: ticket.forum(), serial },
            Err(_) => Shown::Bad(Presented::NoSuchTicket),
        },
        Err(Refusal::Forged) => Shown::Bad(Presented::Forged),
        Err(Refusal::UnknownKey(_)) => Shown::Bad(Presented::OtherInstallation),
        Err(Refusal::NotATicket) => Shown::Bad(Presented::NotATicket),
    }
}

/// `№ 523 417`, `523417` → 523417.
fn serial_in(text: &str) -> Option<i64> {
    let letters = text.chars().filter(|letter| !letter.is_whitespace() && !matches!(letter, '№' | '#'));
    let mut digits = String::new();
    for letter in letters {
        if !letter.is_ascii_digit() || digits.len() == SERIAL_DIGITS_MAX {
            return None;
        }
        digits.push(letter);
    }
    digits.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_of_a_badge_may_be_typed_as_it_is_printed() {
        assert_eq!(serial_in(" № 523 417 "), Some(523_417));
        assert_eq!(serial_in("523417"), Some(523_417));
        assert_eq!(serial_in(""), None);
        assert_eq!(serial_in("-5"), None);
        assert_eq!(serial_in("٥"), None);
        assert_eq!(serial_in(&"9".repeat(40)), None);
    }
}
