//! Pages of a list: a cursor says after which row one goes on, so that rows that come meanwhile move nothing.

use crate::{
    call::{beginning, invalid},
    say,
};
use data_encoding::BASE64URL_NOPAD;
use kernel::{Error, Result, error::Where, shell};
use schemars::JsonSchema;
use serde::Serialize;
use uuid::Uuid;

/// Rows of a page, unless it is said.
pub(crate) const LIMIT_DEFAULT: i64 = 100;
/// Rows of a page at most.
pub(crate) const LIMIT_MAX: i64 = 500;

/// Part of a list.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields, rename = "PageOf{T}")]
pub(crate) struct Page<T> {
    /// What is on this page.
    pub items: Vec<T>,
    /// The cursor of the next page; null on the last.
    pub next: Option<String>,
}

/// The place of a row in its list's order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Mark {
    /// What the list is ordered by: microseconds since 1970, a position, or nothing.
    pub at: i64,
    /// What decides among equals.
    pub id: Uuid,
}

impl Mark {
    /// The place of a row in an order of instants.
    pub fn of(at: jiff::Timestamp, id: Uuid) -> Mark {
        Mark { at: at.as_microsecond(), id }
    }

    /// The instant.
    pub fn instant(self) -> jiff::Timestamp {
        jiff::Timestamp::from_microsecond(self.at).unwrap_or_default()
    }
}

/// Which part of a list is asked for.
#[derive(Clone, Debug)]
pub(crate) struct Window {
    limit: i64,
    /// After which row.
    pub after: Mark,
    /// The other parameters, which belong to the cursor.
    others: Vec<(String, String)>,
    list: u32,
}

impl Window {
    /// Takes `limit` and `cursor` out of the parameters of a list's address.
    pub fn taken_from(path: &str, asked: &mut Vec<(String, String)>) -> Result<Window> {
        let (mut limit, mut cursor) = (None, None);
        asked.retain(|(name, value)| match name.as_str() {
            "limit" => {
                limit = Some(value.clone());
                false
            }
            "cursor" => {
                cursor = Some(value.clone());
                false
            }
            _ => true,
        });
        let list = list_of(path, asked);
        let limit = limit.map_or(Ok(LIMIT_DEFAULT), |limit| checked_limit(&limit))?;
        let after = cursor.map_or(Ok(beginning()), |cursor| read(&cursor, list))?;
        Ok(Window { limit, after, others: asked.clone(), list })
    }

    /// How many rows to look for: one more than are shown, to know whether there is a next page.
    pub fn rows(&self) -> i64 {
        self.limit + 1
    }

    /// The page of the rows that were found.
    pub fn page<T>(&self, rows: Vec<(Mark, T)>) -> Page<T> {
        let limit = usize::try_from(self.limit).unwrap_or_default();
        let more = rows.len() > limit;
        let last = rows.iter().take(limit).next_back().map(|(mark, _)| *mark);
        let next = last.filter(|_| more).map(|mark| written(mark, self.list));
        Page { items: rows.into_iter().take(limit).map(|(_, item)| item).collect(), next }
    }

    /// A page of a list that is short enough to be held whole, in any order of its marks.
    pub fn page_of_all<T>(&self, mut all: Vec<(Mark, T)>) -> Page<T> {
        all.sort_by_key(|(mark, _)| (mark.at, mark.id));
        let place = |mark: Mark| (mark.at, mark.id);
        all.retain(|(mark, _)| place(*mark) > place(self.after));
        self.page(all)
    }

    /// The path and parameters of the page after that cursor.
    pub fn address(&self, path: &str, cursor: &str) -> String {
        let others = self.others.iter().map(|(name, value)| format!("{}={}&", encoded(name), encoded(value)));
        format!("{path}?{}limit={}&cursor={cursor}", others.collect::<String>(), self.limit)
    }
}

fn checked_limit(text: &str) -> Result<i64> {
    let wrong = |say| Err(invalid(vec![(Where::Query("limit".into()), say)]));
    match text.parse::<i64>() {
        Ok(limit) if limit < 1 => wrong(shell::say::field_too_small(1)),
        Ok(limit) if limit > LIMIT_MAX => wrong(shell::say::field_too_large(LIMIT_MAX)),
        Ok(limit) => Ok(limit),
        Err(_) => wrong(shell::say::field_not_number()),
    }
}

/// A list is its address without limit and cursor: a cursor of one is none of another.
fn list_of(path: &str, others: &[(String, String)]) -> u32 {
    let mut others = others.to_vec();
    others.sort();
    let hash = xxhash_rust::xxh3::xxh3_64(format!("{path} {others:?}").as_bytes());
    u32::try_from(hash >> 32).expect("half of a hash fits")
}

/// What a cursor looks like: its 28 bytes in base64url (RFC 4648, section 5).
pub(crate) const CURSOR_PATTERN: &str = "^[A-Za-z0-9_-]{38}$";

/// Four bytes of the list, eight of the order, sixteen of the id.
fn written(mark: Mark, list: u32) -> String {
    let mut bytes = list.to_be_bytes().to_vec();
    bytes.extend(mark.at.to_be_bytes());
    bytes.extend(mark.id.as_bytes());
    BASE64URL_NOPAD.encode(&bytes)
}

fn read(cursor: &str, list: u32) -> Result<Mark> {
    let wrong = || -> Error { invalid(vec![(Where::Query("cursor".into()), say::cursor_wrong())]) };
    let bytes = BASE64URL_NOPAD.decode(cursor.as_bytes()).map_err(|_| wrong())?;
    let rest = bytes.strip_prefix(&list.to_be_bytes()).ok_or_else(wrong)?;
    let (at, id) = rest.split_first_chunk::<8>().ok_or_else(wrong)?;
    Ok(Mark { at: i64::from_be_bytes(*at), id: Uuid::from_slice(id).map_err(|_| wrong())? })
}

/// A name or value as part of an address.
fn encoded(text: &str) -> String {
    let letter = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => char::from(byte).to_string(),
        other => format!("%{other:02X}"),
    };
    text.bytes().map(letter).collect()
}
