//! Programmes going out: strict, in one language, the same bytes for the same programme.

mod atom;
mod extras;
mod folding;
mod ical;
mod json;
mod listing;
mod vtimezone;
mod xml;

pub use atom::{Feed, FeedEntry, atom};
pub use ical::icalendar;
pub use json::schedule_json;
pub use xml::schedule_xml;

use crate::{Item, Shown, Texts};
use jiff::Timestamp;

/// How a programme goes out.
#[derive(Clone, Debug)]
pub struct Out {
    /// The language of its texts, a BCP 47 tag.
    pub lang: String,
    /// Where a text is not in that language: these, in this order. The file says which one each text is in.
    pub fallback: Vec<String>,
    /// The state of the programme that goes out. It stands for the times of items that have none of their own; no clock is
    /// asked.
    pub as_of: Timestamp,
    /// Where this file is fetched from.
    pub self_url: Option<String>,
    /// What the page of an item begins with; its id follows. For items without an address of their own.
    pub item_url: Option<String>,
    /// The name and the version of the program that writes.
    pub generator: (String, String),
}

impl Out {
    /// A text in the wanted language, or the next best.
    fn text<'t>(&self, texts: &'t Texts) -> Option<Shown<'t>> {
        texts.shown(&self.lang, &self.fallback)
    }

    fn line<'t>(&self, texts: &'t Texts) -> &'t str {
        self.text(texts).map_or("", |shown| shown.text)
    }

    /// The page of an item.
    fn url(&self, item: &Item) -> Option<String> {
        if item.url.is_some() {
            return item.url.clone();
        }
        let begin = self.item_url.as_ref()?;
        let mut url = String::with_capacity(begin.len() + item.id.len());
        url.push_str(begin);
        encoded(&mut url, &item.id);
        Some(url)
    }
}

/// An id as a part of an address (RFC 3986, section 2.3).
fn encoded(out: &mut String, id: &str) {
    let is_unreserved = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~');
    if id.bytes().all(is_unreserved) {
        return out.push_str(id);
    }
    for byte in id.bytes() {
        if is_unreserved(byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
}

/// Two digits.
fn two(out: &mut String, number: i8) {
    let number = number.unsigned_abs();
    out.push(char::from(b'0' + number / 10 % 10));
    out.push(char::from(b'0' + number % 10));
}

/// Four digits.
fn four(out: &mut String, number: i16) {
    let number = number.unsigned_abs();
    two(out, i8::try_from(number / 100 % 100).unwrap_or_default());
    two(out, i8::try_from(number % 100).unwrap_or_default());
}
