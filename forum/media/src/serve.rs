//! How a file goes out: whole or in part (RFC 9110, sections 13 and 14), streamed from the disk. Whoever asks has the right by
//! then; caches ask again each time.

use crate::{
    format::Format,
    range::{Asked, asked},
};
use axum::{
    body::{Body, Bytes},
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use forums::Here;
use futures_util::stream;
use kernel::{Error, Result};
use std::{
    fs::File,
    io::{self, Read, Seek, SeekFrom},
};
use uuid::Uuid;

/// How much is read at once.
const READ_AT_ONCE: u64 = 256 * 1024;

/// A file to be given out.
pub(crate) struct Outgoing {
    /// Which.
    pub file: Uuid,
    /// As what: one of [`Format`], or a JPEG.
    pub media_type: &'static str,
    /// Whether everybody may have it.
    pub is_open: bool,
    /// Under which name it is saved; `None`: it is shown within a page.
    pub name: Option<String>,
}

impl Outgoing {
    /// The name under which a file of an item is saved: `opening-kk.pdf`. Words of items are of letters that every system takes.
    pub fn name_of(slug: &str, language: &str, format: Format) -> String {
        let is_plain = |letter: &char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_');
        let words: Vec<String> =
            [slug, language].iter().map(|word| word.chars().filter(is_plain).collect()).collect();
        let stem = words.into_iter().filter(|word: &String| !word.is_empty()).collect::<Vec<_>>().join("-");
        format!("{stem}.{}", format.ending())
    }

    /// The answer to a request with these headers.
    ///
    /// # Errors
    /// [`Error::NotFound`] when the file is gone; what the disk says.
    pub async fn answer(self, here: &Here, headers: &HeaderMap) -> Result<Response> {
        let (files, id) = (here.app.files.clone(), self.file);
        let opening = tokio::task::spawn_blocking(move || match files.reader(id)? {
            Some(file) => file.metadata().map(|about| Some((file, about.len()))),
            None => Ok(None),
        });
        let opened = opening.await.map_err(anyhow::Error::from)??;
        let (file, length) = opened.ok_or(Error::NotFound)?;
        // A file never changes under its id: another one is another file.
        let etag = format!("\"{}\"", self.file);
        let value = |name: HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
        if value(header::IF_NONE_MATCH).is_some_and(|known| is_among(known, &etag)) {
            return self.with_headers(StatusCode::NOT_MODIFIED, &etag, Body::empty());
        }
        // A condition that does not hold takes the range away, and a date is none that holds.
        let holds = value(header::IF_RANGE).is_none_or(|condition| condition.trim() == etag);
        match asked(value(header::RANGE).filter(|_| holds), length) {
            Asked::Whole => {
                let mut response = self.with_headers(StatusCode::OK, &etag, body(file, 0, length))?;
                response.headers_mut().insert(header::CONTENT_LENGTH, length.into());
                Ok(response)
            }
            Asked::Part(first, last) => {
                let part = last - first + 1;
                let mut response =
                    self.with_headers(StatusCode::PARTIAL_CONTENT, &etag, body(file, first, part))?;
                set(&mut response, header::CONTENT_RANGE, &format!("bytes {first}-{last}/{length}"))?;
                response.headers_mut().insert(header::CONTENT_LENGTH, part.into());
                Ok(response)
            }
            Asked::Beyond => {
                let mut response =
                    self.with_headers(StatusCode::RANGE_NOT_SATISFIABLE, &etag, Body::empty())?;
                set(&mut response, header::CONTENT_RANGE, &format!("bytes */{length}"))?;
                Ok(response)
            }
        }
    }

    fn with_headers(&self, status: StatusCode, etag: &str, body: Body) -> Result<Response> {
        let mut response = (status, body).into_response();
        let (media_type, is_open) = (self.media_type, self.is_open);
        guarded(&mut response, media_type, is_open);
        response.headers_mut().insert(header::ACCEPT_RANGES, HeaderValue::from_static("bytes"));
        set(&mut response, header::ETAG, etag)?;
        if let Some(name) = &self.name {
            set(&mut response, header::CONTENT_DISPOSITION, &format!("attachment; filename=\"{name}\""))?;
        }
        Ok(response)
    }
}

/// The headers of everything that goes out: it is what it is said to be, and does nothing in the name of this site.
pub(crate) fn guarded(response: &mut Response, media_type: &'static str, is_open: bool) {
    let headers = response.headers_mut();
    let caches = if is_open { "private, no-cache" } else { "no-store" };
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(caches));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(
        header::CONTENT_SECURITY_POLICY,
        HeaderValue::from_static("default-src 'none'; sandbox; frame-ancestors 'none'"),
    );
}

fn set(response: &mut Response, name: HeaderName, value: &str) -> Result<()> {
    let value = HeaderValue::from_str(value).map_err(anyhow::Error::from)?;
    response.headers_mut().insert(name, value);
    Ok(())
}

/// Whether a list of `If-None-Match` has this mark; the weak form is as good (RFC 9110, section 13.1.2).
fn is_among(list: &str, etag: &str) -> bool {
    list.trim() == "*" || list.split(',').any(|one| one.trim().trim_start_matches("W/") == etag)
}

/// So many bytes of a file, read as they are taken.
fn body(file: File, first: u64, length: u64) -> Body {
    let pieces = stream::try_unfold((file, first, length), async |(file, at, left)| {
        if left == 0 {
            return Ok(None);
        }
        let reading = tokio::task::spawn_blocking(move || read(file, at, left.min(READ_AT_ONCE)));
        let (file, piece) = reading.await.map_err(io::Error::other)??;
        let read = piece.len() as u64;
        Ok::<_, io::Error>(Some((piece, (file, at + read, left - read))))
    });
    Body::from_stream(pieces)
}

fn read(mut file: File, at: u64, most: u64) -> io::Result<(File, Bytes)> {
    let mut piece = vec![];
    file.seek(SeekFrom::Start(at))?;
    Read::by_ref(&mut file).take(most).read_to_end(&mut piece)?;
    if piece.is_empty() { Err(io::ErrorKind::UnexpectedEof.into()) } else { Ok((file, piece.into())) }
}
