//! What a ticket promises, as its readers see it.

use data_encoding::BASE32_NOPAD;
use proptest::prelude::*;
use ticket::{Key, KeyRing, NotAKey, PublicKey, Refusal, Ticket, read};
use uuid::Uuid;

const NOW: i64 = 1_764_000_000;
const PUBLIC_URL: &str = "https://forum.example";

fn key() -> Key {
    Key::from_bytes(&[42; 32])
}

fn ring() -> KeyRing {
    KeyRing::from_iter([key().public()])
}

fn ticket(serial: u64) -> Ticket {
    Ticket::new(Uuid::from_u128(0x0193_6a2f_7c4e_7d10_8f00_0000_0000_0007), serial, NOW + 86_400)
}

fn address(serial: u64) -> String {
    ticket(serial).sign(&key()).address(PUBLIC_URL)
}

proptest! {
    #[test]
    fn what_was_signed_is_read(forum: u128, serial: u64, not_after in NOW..=i64::from(u32::MAX), secret: [u8; 32]) {
        let key = Key::from_bytes(&secret);
        let made = Ticket::new(Uuid::from_u128(forum), serial, not_after);
        let text = made.sign(&key).address(PUBLIC_URL);
        prop_assert_eq!(read(&text, &KeyRing::from_iter([key.public()]), NOW), Ok(made));
    }

    #[test]
    fn any_text_is_answered(text in ".{0,300}") {
        prop_assert!(read(&text, &ring(), NOW).is_err());
    }

    #[test]
    fn any_bytes_behind_a_true_beginning_are_refused(tail in prop::collection::vec(any::<u8>(), 0..120)) {
        let mut bytes = ticket(9).sign(&key()).bytes()[..5].to_vec();
        bytes.extend(tail);
        prop_assert!(read(&BASE32_NOPAD.encode(&bytes), &ring(), NOW).is_err());
    }

    #[test]
    fn a_ticket_that_was_cut_or_lengthened_is_refused(cut in 1_usize..160, added in "[A-Z2-7]{1,9}") {
        let code = ticket(123_456).sign(&key()).code();
        let longer = [code.as_str(), &added].concat();
        prop_assert!(read(&code[..code.len().saturating_sub(cut)], &ring(), NOW).is_err());
        prop_assert!(read(&longer, &ring(), NOW).is_err());
    }
}

#[test]
fn any_flipped_bit_is_refused() {
    let signed = ticket(u64::MAX).sign(&key());
    for bit in 0..signed.bytes().len() * 8 {
        let mut bytes = signed.bytes().to_vec();
        bytes[bit / 8] ^= 1 << (bit % 8);
        assert!(read(&BASE32_NOPAD.encode(&bytes), &ring(), NOW).is_err(), "bit {bit}");
    }
}

#[test]
fn any_other_letter_in_the_code_is_refused() {
    let code = ticket(523).sign(&key()).code();
    for at in 0..code.len() {
        let other = if code.as_bytes()[at] == b'A' { "B" } else { "A" };
        let mut changed = code.clone();
        changed.replace_range(at..=at, other);
        assert!(read(&changed, &ring(), NOW).is_err(), "letter {at}");
    }
}

#[test]
fn the_refusals_are_told_apart() {
    let forged = {
        let mut bytes = ticket(1).sign(&key()).bytes().to_vec();
        *bytes.last_mut().unwrap() ^= 1;
        BASE32_NOPAD.encode(&bytes)
    };
    let stranger = Key::from_bytes(&[7; 32]);
    let foreign = ticket(1).sign(&stranger).code();
    assert_eq!(read("https://example.org/menu", &ring(), NOW), Err(Refusal::NotATicket));
    assert_eq!(read("", &ring(), NOW), Err(Refusal::NotATicket));
    assert_eq!(read(&"A".repeat(1_000_000), &ring(), NOW), Err(Refusal::NotATicket));
    assert_eq!(read(&forged, &ring(), NOW), Err(Refusal::Forged));
    assert_eq!(read(&foreign, &ring(), NOW), Err(Refusal::UnknownKey(stranger.id())));
    assert_eq!(read(&address(1), &ring(), NOW + 86_401), Err(Refusal::Expired(ticket(1))));
    assert_eq!(read(&address(1), &ring(), NOW + 86_400), Ok(ticket(1)), "its last second is good");
}

#[test]
fn a_forged_ticket_is_not_called_expired() {
    let mut bytes = ticket(1).sign(&key()).bytes().to_vec();
    *bytes.last_mut().unwrap() ^= 1;
    assert_eq!(read(&BASE32_NOPAD.encode(&bytes), &ring(), NOW * 2), Err(Refusal::Forged));
}

#[test]
fn a_signature_made_outside_the_domain_is_refused() {
    use ed25519_dalek::{Signer, SigningKey};
    let signed = ticket(1).sign(&key());
    let payload = &signed.bytes()[..signed.bytes().len() - 64];
    let bare = SigningKey::from_bytes(&key().to_bytes()).sign(payload);
    let code = BASE32_NOPAD.encode(&[payload, &bare.to_bytes()].concat());
    assert_eq!(read(&code, &ring(), NOW), Err(Refusal::Forged));
}

#[test]
fn a_serial_is_written_in_one_way_only() {
    let signed = ticket(5).sign(&key());
    let (payload, signature) = signed.bytes().split_at(signed.bytes().len() - 64);
    let (head, serial) = payload.split_at(payload.len() - 1);
    let padded = BASE32_NOPAD.encode(&[head, &[0], serial, signature].concat());
    assert_eq!(read(&padded, &ring(), NOW), Err(Refusal::NotATicket));
}

#[test]
fn the_keys_of_earlier_years_are_still_believed() {
    let old = Key::from_bytes(&[1; 32]);
    let ring = KeyRing::from_iter([old.public(), key().public()]);
    assert_eq!(read(&ticket(3).sign(&old).code(), &ring, NOW), Ok(ticket(3)));
    assert_eq!(read(&ticket(4).sign(&key()).code(), &ring, NOW), Ok(ticket(4)));
}

#[test]
fn a_key_that_would_verify_anything_is_not_taken() {
    assert_eq!(PublicKey::from_bytes(&[0; 32]), Err(NotAKey));
    let mut identity = [0; 32];
    identity[0] = 1;
    assert_eq!(PublicKey::from_bytes(&identity), Err(NotAKey));
    assert_eq!(PublicKey::from_bytes(&key().public().to_bytes()), Ok(key().public()));
}

#[test]
fn the_secret_is_not_shown_by_debug() {
    assert_eq!(format!("{:?}", key()), format!("Key({})", key().id()));
}

#[test]
fn the_address_fits_the_small_alphabet_of_a_qr_code() {
    let text = address(520);
    assert!(text.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b" $%*+-./:".contains(&b)));
    assert!(text.len() <= 178, "version 7 with error correction M holds 178, this has {}", text.len());
}

#[test]
fn the_address_is_below_the_installations_own() {
    let signed = ticket(1).sign(&key());
    let code = signed.code();
    for (public_url, begins) in [
        ("http://localhost:8080", "HTTP://LOCALHOST:8080/T/"),
        ("https://forum.example/", "HTTPS://FORUM.EXAMPLE/T/"),
        ("https://ngo.example/Forum-2027/", "HTTPS://NGO.EXAMPLE/Forum-2027/T/"),
        ("forum.example", "FORUM.EXAMPLE/T/"),
        ("", "/T/"),
    ] {
        let address = signed.address(public_url);
        assert_eq!(address, format!("{begins}{code}"));
        assert_eq!(read(&address, &ring(), NOW), Ok(ticket(1)));
    }
}

#[test]
fn a_ticket_is_read_however_it_is_handed_over() {
    let address = address(523);
    let code = ticket(523).sign(&key()).code();
    for text in [
        code.clone(),
        code.to_ascii_lowercase(),
        address.to_ascii_lowercase(),
        format!("{address}\r\n"),
        format!("\u{feff}  {address}\t"),
        format!("]Q1{address}\r"),
        format!("{address}/"),
        format!("{address}?utm_source=camera#top"),
        address.trim_start_matches("HTTPS://").to_owned(),
        format!("/t/{code}"),
        format!("{}\n{}", &address[..70], &address[70..]),
    ] {
        assert_eq!(read(&text, &ring(), NOW), Ok(ticket(523)), "{text:?}");
    }
}

/// The keys of a US keyboard, plain and with Shift; the rows below are the same keys in other layouts.
const US: [&str; 2] =
    ["1234567890-=qwertyuiop[]asdfghjkl;'zxcvbnm,./", "!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>?"];

const LAYOUTS: [(&str, [&str; 2]); 8] = [
    (
        "Russian",
        ["1234567890-=йцукенгшщзхъфывапролджэячсмитьбю.", "!\"№;%:?*()_+ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,"],
    ),
    (
        "Kazakh",
        ["\"әіңғ,.үұқөһйцукенгшщзхъфывапролджэячсмитьбю№", "!ӘІҢҒ;:ҮҰҚӨҺЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ?"],
    ),
    (
        "Kyrgyz",
        ["1234567890өңйцукенгшщзхъфывапролджэячсмитьбю.", "!\"№;%:?*()ӨҢЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,"],
    ),
    (
        "Uzbek Cyrillic",
        ["1234567890ғҳйцукенгшўзхъфқвапролджэячсмитьбю.", "!\"№;%:?*()ҒҲЙЦУКЕНГШЎЗХЪФҚВАПРОЛДЖЭЯЧСМИТЬБЮ,"],
    ),
    (
        "Turkish",
        ["1234567890*-qwertyuıopğüasdfghjklşizxcvbnmöç.", "!'^+%&/()=?_QWERTYUIOPĞÜASDFGHJKLŞİZXCVBNMÖÇ:"],
    ),
    (
        "Azerbaijani",
        ["1234567890-=qüertyuiopöğasdfghjklıəzxcvbnmçş.", "!\"Ⅶ;%:?*()_+QÜERTYUİOPÖĞASDFGHJKLIƏZXCVBNMÇŞ,"],
    ),
    (
        "Turkmen",
        ["1234567890-=äwertyuiopňöasdfghjkl;'züçýbnm,./", "!@#$%^&*()_+ÄWERTYUIOPŇÖASDFGHJKL:\"ZÜÇÝBNM<>?"],
    ),
    (
        "Hungarian",
        ["123456789öüóqwertzuiopőúasdfghjkléáyxcvbnm,.-", "'\"+!%/=()ÖÜÓQWERTZUIOPŐÚASDFGHJKLÉÁYXCVBNM?:_"],
    ),
];

/// What a scanner that acts as a US keyboard makes of a text on a computer with another layout.
fn typed(text: &str, layout: &[&str; 2], caps_lock: bool) -> String {
    let press = |c: char| {
        let (shift, at) = US
            .iter()
            .enumerate()
            .find_map(|(shift, row)| Some((shift, row.chars().position(|key| key == c)?)))
            .expect("a US keyboard has every character of an address");
        let shift = if caps_lock && c.is_ascii_alphabetic() { 1 - shift } else { shift };
        layout[shift].chars().nth(at).expect("the rows are of one length")
    };
    text.chars().map(press).collect()
}

#[test]
fn a_scanner_is_understood_under_the_keyboards_of_our_countries() {
    let address = ticket(523).sign(&key()).address("https://forum.example:8443");
    for (name, layout) in LAYOUTS {
        for caps_lock in [false, true] {
            for text in [address.clone(), ticket(523).sign(&key()).code()] {
                let text = typed(&text, &layout, caps_lock);
                assert_eq!(read(&text, &ring(), NOW), Ok(ticket(523)), "{name}: {text}");
            }
        }
    }
}

#[test]
fn a_forged_ticket_under_another_keyboard_is_called_forged() {
    let mut bytes = ticket(1).sign(&key()).bytes().to_vec();
    *bytes.last_mut().unwrap() ^= 1;
    let forged = format!("HTTPS://FORUM.EXAMPLE/T/{}", BASE32_NOPAD.encode(&bytes));
    let (_, russian) = LAYOUTS[0];
    assert_eq!(read(&typed(&forged, &russian, false), &ring(), NOW), Err(Refusal::Forged));
}

#[test]
fn moments_outside_the_payload_are_kept_within_it() {
    assert_eq!(Ticket::new(Uuid::nil(), 1, -5).not_after_s(), 0);
    assert_eq!(Ticket::new(Uuid::nil(), 1, i64::MAX).not_after_s(), i64::from(u32::MAX));
}
