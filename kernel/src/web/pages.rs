//! Pages of the public site, kept ready for visitors who are not signed in: as text, compressed, with an ETag.

use super::{Route, Visit};
use crate::rights::By;
use axum::{
    body::{Body, Bytes},
    http::{HeaderMap, HeaderValue, Response, StatusCode, header},
};
use std::sync::Arc;

/// Bytes of pages kept at most.
const BYTES_MAX: u64 = 16 * 1024 * 1024;
/// A page larger than this is not kept.
const PAGE_BYTES_MAX: usize = 2 * 1024 * 1024;

#[derive(Clone)]
pub(crate) struct Pages {
    kept: moka::sync::Cache<String, Arc<Kept>>,
}

struct Kept {
    plain: Bytes,
    gzip: Bytes,
    etag: HeaderValue,
    headers: HeaderMap,
}

impl Default for Pages {
    fn default() -> Pages {
        let weigh = |key: &String, page: &Arc<Kept>| {
            u32::try_from(key.len() + page.plain.len() + page.gzip.len()).unwrap_or(u32::MAX)
        };
        Pages { kept: moka::sync::Cache::builder().weigher(weigh).max_capacity(BYTES_MAX).build() }
    }
}

impl Pages {
    pub(super) fn clear(&self) {
        self.kept.invalidate_all();
    }

    /// The key of a page that may be kept: a public page as a stranger sees it.
    pub(super) fn key(&self, visit: &Visit, route: &Route) -> Option<String> {
        let anonymous = matches!(visit.by, By::Anyone) && visit.flash.is_none() && visit.named && !visit.part;
        (route.kept && anonymous && visit.query.is_none())
            .then(|| format!("{} {}", visit.tag, visit.full_path))
    }

    pub(super) fn answer(&self, key: &str, asked: &HeaderMap) -> Option<Response<Body>> {
        let kept = self.kept.get(key)?;
        if asked.get(header::IF_NONE_MATCH) == Some(&kept.etag) {
            let mut response = Response::new(Body::empty());
            *response.status_mut() = StatusCode::NOT_MODIFIED;
            response.headers_mut().insert(header::ETAG, kept.etag.clone());
            return Some(response);
        }
        let takes_gzip = asked
            .get(header::ACCEPT_ENCODING)
            .and_then(|value| value.to_str().ok())
            .is_some_and(|value| value.split(',').any(|one| one.trim().starts_with("gzip")));
        let mut response =
            Response::new(Body::from(if takes_gzip { kept.gzip.clone() } else { kept.plain.clone() }));
        *response.headers_mut() = kept.headers.clone();
        response.headers_mut().insert(header::ETAG, kept.etag.clone());
        if takes_gzip {
            response.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        }
        Some(response)
    }

    /// Keeps a good answer and gives it back.
    pub(super) async fn keep(&self, key: String, response: Response<Body>) -> Response<Body> {
        if response.status() != StatusCode::OK || response.headers().contains_key(header::SET_COOKIE) {
            return response;
        }
        let (mut parts, body) = response.into_parts();
        let Ok(plain) = axum::body::to_bytes(body, PAGE_BYTES_MAX).await else {
            return Response::new(Body::empty());
        };
        let etag = format!("\"{:016x}\"", xxhash_rust::xxh3::xxh3_64(&plain));
        let etag = HeaderValue::from_str(&etag).expect("hexadecimal digits are a header value");
        parts.headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
        parts.headers.insert(header::VARY, HeaderValue::from_static("accept-encoding, cookie"));
        let gzip = compressed(&plain);
        let page = Kept { plain: plain.clone(), gzip, etag: etag.clone(), headers: parts.headers.clone() };
        self.kept.insert(key, Arc::new(page));
        parts.headers.insert(header::ETAG, etag);
        Response::from_parts(parts, Body::from(plain))
    }
}

fn compressed(plain: &[u8]) -> Bytes {
    use std::io::Write;
    let mut encoder = flate2::write::GzEncoder::new(vec![], flate2::Compression::new(6));
    encoder.write_all(plain).and_then(|()| encoder.finish()).expect("memory takes every byte").into()
}
