//! A file of any kind becomes a table, or is refused as a whole.

use crate::{FILE_BYTES_MAX, Refusal, Table, read_csv, read_xlsx};

/// How to read a file where the guesses were wrong.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct As {
    /// A code page by its WHATWG label, `windows-1251`.
    pub encoding: Option<String>,
    /// What stands between two cells.
    pub delimiter: Option<char>,
    /// The name of a sheet of the workbook; else its first visible one.
    pub sheet: Option<String>,
}

/// Reads a list from the bytes of a file, whatever its name says it is.
///
/// # Errors
/// A [`Refusal`] where the file is no list or is out of bounds. A broken row is no error: it carries its faults.
pub fn read(bytes: &[u8], how: &As) -> Result<Table, Refusal> {
    if bytes.len() > FILE_BYTES_MAX {
        return Err(Refusal::FileTooLarge { limit_mb: FILE_BYTES_MAX / 1024 / 1024 });
    }
    match bytes {
        [] => Err(Refusal::Empty),
        [b'P', b'K', 3, 4, ..] if is_open_document(bytes) => Err(Refusal::OpenDocument),
        [b'P', b'K', 3, 4, ..] => read_xlsx::read(bytes, how),
        // A compound file (MS-CFB, section 2.2): .xls, or any Office file with a password.
        [0xD0, 0xCF, 0x11, 0xE0, ..] => Err(Refusal::OldWorkbook),
        _ if is_markup(bytes) => Err(Refusal::Markup),
        _ if is_something_else(bytes) => Err(Refusal::NotAList),
        _ => read_csv::read(bytes, how),
    }
}

/// Whether the bytes begin as a file of another kind does: PDF, PNG, JPEG, GIF, RAR, 7z, gzip, RTF.
fn is_something_else(bytes: &[u8]) -> bool {
    const BEGINNINGS: [&[u8]; 8] =
        [b"%PDF-", b"\x89PNG", b"\xFF\xD8\xFF", b"GIF8", b"Rar!", b"7z\xBC\xAF", b"\x1F\x8B", b"{\\rtf"];
    BEGINNINGS.iter().any(|beginning| bytes.starts_with(beginning))
}

/// Whether an archive begins as OpenDocument has to: with its media type, not packed (OpenDocument 1.3, part 2, section 3.3).
fn is_open_document(bytes: &[u8]) -> bool {
    let name = b"mimetypeapplication/vnd.oasis.opendocument";
    bytes[..bytes.len().min(200)].windows(name.len()).any(|it| it == name)
}

/// Whether a text begins as HTML or XML does: what many programs write as `.xls` is a page. In UTF-16 every other byte is zero.
fn is_markup(bytes: &[u8]) -> bool {
    let head: Vec<u8> = bytes.iter().copied().take(512).filter(|byte| *byte != 0).collect();
    let marks = [&b"\xEF\xBB\xBF"[..], b"\xFF\xFE", b"\xFE\xFF"];
    let head = marks.iter().find_map(|mark| head.strip_prefix(*mark)).unwrap_or(&head).trim_ascii_start();
    let begins = |word: &&[u8]| head.get(..word.len()).is_some_and(|it| it.eq_ignore_ascii_case(word));
    const BEGINNINGS: [&[u8]; 8] =
        [b"<!doctype", b"<html", b"<head", b"<body", b"<table", b"<?xml", b"<meta", b"<!--"];
    BEGINNINGS.iter().any(begins)
}
