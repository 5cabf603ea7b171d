//! Files of any kind become a programme, or are refused as a whole.

mod address;
mod clock;
mod draft;
mod extras;
mod gather;
mod ical;
mod json;
mod kinds;
mod lengths;
mod lines;
mod markup;
mod mend;
mod named_days;
mod recur;
mod spoken;
mod table;
mod table_times;
mod table_words;
mod vtimezone;
mod xml;
mod zones;

use crate::{FILE_BYTES_MAX, Read, Refusal};
use jiff::{civil::Date, tz::TimeZone};
use std::borrow::Cow;

/// What whoever imports knows and the file may not say.
#[derive(Clone, Debug)]
pub struct Given {
    /// The zone of times that name none: an IANA one, that of the forum's city.
    pub zone: TimeZone,
    /// The forum's first and last day: what recurs is taken within them, and a list's time without a day is on the
    /// first.
    pub days: Option<(Date, Date)>,
}

impl Given {
    /// Nothing is known but the zone.
    pub fn zone(zone: TimeZone) -> Given {
        Given { zone, days: None }
    }
}

/// Reads a programme from the bytes of a file, whatever its name says it is.
///
/// # Errors
/// A [`Refusal`] where the file is no programme or is out of bounds. An item that cannot be taken is no error: the report says why.
pub fn read(bytes: &[u8], given: &Given) -> Result<Read, Refusal> {
    if bytes.len() > FILE_BYTES_MAX {
        return Err(too_large());
    }
    match bytes {
        _ if bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes).iter().all(u8::is_ascii_whitespace) => {
            return Err(Refusal::Empty);
        }
        [b'P', b'K', 3, 4, ..] if is_workbook(bytes) => return table::read(bytes, given),
        [b'P', b'K', 3 | 5 | 7, ..] if is_document(bytes) => return Err(Refusal::Document),
        [b'P', b'K', 3 | 5 | 7, ..] => return Err(Refusal::Archive),
        // gzip (RFC 1952, section 2.3.1), 7z, RAR.
        [0x1F, 0x8B, 8, ..] | [b'7', b'z', 0xBC, 0xAF, ..] | [b'R', b'a', b'r', b'!', 0x1A, ..] => {
            return Err(Refusal::Archive);
        }
        _ if bytes.starts_with(b"%PDF-") || bytes.starts_with(b"{\\rtf") => return Err(Refusal::Document),
        // A compound file (MS-CFB, section 2.2): .xls, or any Office file with a password.
        [0xD0, 0xCF, 0x11, 0xE0, ..] => return Err(Refusal::OldWorkbook),
        _ => {}
    }
    match kind_of(bytes) {
        Some(Text::Page) => Err(Refusal::WebPage),
        Some(Text::Xml) => xml::read(bytes, given),
        Some(Text::Json) => json::read(bytes, given),
        Some(Text::Calendar) => ical::read(bytes, given),
        None => table::read(bytes, given),
    }
}

/// Reads a programme from where it comes; what is beyond the limit is not read.
///
/// # Errors
/// As [`read`]; and [`Refusal::Unreadable`] where reading fails.
pub fn read_from(source: impl std::io::Read, given: &Given) -> Result<Read, Refusal> {
    let mut bytes = vec![];
    let mut source = std::io::Read::take(source, FILE_BYTES_MAX as u64 + 1);
    std::io::Read::read_to_end(&mut source, &mut bytes).map_err(|_| Refusal::Unreadable)?;
    read(&bytes, given)
}

/// Reads a programme from a file; one beyond the limit is not opened further than its size.
///
/// # Errors
/// As [`read_from`].
pub fn read_file(path: &std::path::Path, given: &Given) -> Result<Read, Refusal> {
    let file = std::fs::File::open(path).map_err(|_| Refusal::Unreadable)?;
    let size = file.metadata().map_err(|_| Refusal::Unreadable)?.len();
    if size > FILE_BYTES_MAX as u64 {
        return Err(too_large());
    }
    read_from(file, given)
}

/// Whether an archive has the parts of a workbook of Excel: the names of its parts are not packed (APPNOTE.TXT, section 4.3.7).
fn is_workbook(bytes: &[u8]) -> bool {
    let name = b"xl/workbook";
    bytes.windows(name.len()).any(|it| it == name)
}

/// The same of a text document, a presentation, or any document of OpenDocument.
fn is_document(bytes: &[u8]) -> bool {
    let has = |name: &[u8]| bytes.windows(name.len()).any(|it| it == name);
    has(b"word/document") || has(b"ppt/presentation") || has(b"application/vnd.oasis.opendocument")
}

fn too_large() -> Refusal {
    Refusal::FileTooLarge { limit_mb: FILE_BYTES_MAX / 1024 / 1024 }
}

enum Text {
    /// HTML.
    Page,
    Xml,
    Json,
    Calendar,
}

/// What a text begins as; in UTF-16 every other byte is zero.
fn kind_of(bytes: &[u8]) -> Option<Text> {
    let head: Vec<u8> = bytes.iter().copied().take(4_096).filter(|byte| *byte != 0).collect();
    let head = [&b"\xEF\xBB\xBF"[..], b"\xFF\xFE", b"\xFE\xFF"]
        .iter()
        .find_map(|mark| head.strip_prefix(*mark))
        .unwrap_or(&head)
        .trim_ascii_start();
    let has = |what: &[u8]| head.windows(what.len()).any(|it| it.eq_ignore_ascii_case(what));
    match head.first()? {
        b'<' if begins_as_page(head) => Some(Text::Page),
        b'<' => Some(Text::Xml),
        b'{' | b'[' => Some(Text::Json),
        _ if has(b"BEGIN:VCALENDAR") || has(b"BEGIN:VEVENT") => Some(Text::Calendar),
        _ => None,
    }
}

/// A page says first what it is; HTML within a schedule comes later.
fn begins_as_page(head: &[u8]) -> bool {
    let begins = |what: &[u8]| head.get(..what.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(what));
    // A table that Excel saved as XML is none of a programme's dialects either.
    let workbook = b"urn:schemas-microsoft-com:office:spreadsheet";
    if head.windows(workbook.len()).any(|it| it == workbook) {
        return true;
    }
    let is_xhtml = head.windows(14).take(200).any(|it| it.eq_ignore_ascii_case(b"<!DOCTYPE html"));
    is_xhtml || begins(b"<html") || begins(b"<head") || begins(b"<body") || begins(b"<table")
}

/// The text of a file in UTF-8; broken letters as U+FFFD. The note says a guessed encoding.
fn to_text<'b>(bytes: &'b [u8], declared: Option<&str>) -> (Cow<'b, str>, Option<crate::Note>) {
    let (bytes, note) = sheets::to_utf8(bytes, declared);
    let text = match bytes {
        Cow::Borrowed(bytes) => String::from_utf8_lossy(bytes),
        Cow::Owned(bytes) => Cow::Owned(
            String::from_utf8(bytes)
                .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned()),
        ),
    };
    let note = note.and_then(|note| match note {
        sheets::Note::Encoding(name) => Some(crate::Note::Encoding { name: name.to_owned() }),
        _ => None,
    });
    (text, note)
}
