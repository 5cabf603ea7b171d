//! Pages of the public site, kept ready for visitors who are not signed in: as text, compressed, with an ETag.

use super::{
    Route, Visit,
    observe::{self, RequestNumber},
};
use crate::{measures::Answered, rights::By};
use axum::{
    body::{Body, Bytes},
    http::{HeaderMap, HeaderValue, Method, Request, Response, StatusCode, header},
};
use futures_util::future::Either;
use std::{
    collections::HashMap,
    sync::{Arc, RwLock},
    task::{Context, Poll},
    time::{Duration, Instant},
};
use tower::Service;

/// Bytes of pages kept at most.
const BYTES_MAX: usize = 16 * 1024 * 1024;
/// A page larger than this is not kept.
const PAGE_BYTES_MAX: usize = 2 * 1024 * 1024;
/// How old a page gets: days begin, and names that stand on it are edited by people who change no site.
const AGE_MAX: Duration = Duration::from_secs(60);

#[derive(Clone, Default)]
pub(crate) struct Pages(Arc<RwLock<Shelf>>);

/// A look takes no more than a lock that readers share: this is asked before anything else, by everybody.
#[derive(Default)]
struct Shelf {
    pages: HashMap<String, Arc<Kept>>,
    bytes: usize,
}

struct Kept {
    made_at: Instant,
    answered: Answered,
    etag: HeaderValue,
    plain: Ready,
    gzip: Ready,
}

/// One form of a page, with its headers.
struct Ready {
    headers: HeaderMap,
    body: Bytes,
}

impl Ready {
    fn response(&self) -> Response<Body> {
        let mut response = Response::new(Body::from(self.body.clone()));
        *response.headers_mut() = self.headers.clone();
        response
    }
}

impl Kept {
    /// For whoever has asked so.
    fn response(&self, asked: &HeaderMap) -> Response<Body> {
        if asked.get(header::IF_NONE_MATCH) == Some(&self.etag) {
            let mut response = Response::new(Body::empty());
            *response.status_mut() = StatusCode::NOT_MODIFIED;
            response.headers_mut().insert(header::ETAG, self.etag.clone());
            return response;
        }
        let takes_gzip = asked
            .get(header::ACCEPT_ENCODING)
            .and_then(|value| value.to_str().ok())
            .is_some_and(|value| value.split(',').any(|one| one.trim().starts_with("gzip")));
        if takes_gzip { self.gzip.response() } else { self.plain.response() }
    }
}

impl Shelf {
    /// Pages come again soon, so that a full shelf may as well begin anew.
    fn put(&mut self, key: String, page: Kept) {
        let bytes = key.len() + page.plain.body.len() + page.gzip.body.len();
        if self.bytes + bytes > BYTES_MAX {
            *self = Shelf::default();
        }
        self.bytes += bytes;
        self.pages.insert(key, Arc::new(page));
    }
}

impl Pages {
    pub(super) fn clear(&self) {
        *self.0.write().expect("nobody panics holding the pages") = Shelf::default();
    }

    fn get(&self, key: &str) -> Option<Arc<Kept>> {
        let shelf = self.0.read().expect("nobody panics holding the pages");
        shelf.pages.get(key).filter(|kept| kept.made_at.elapsed() < AGE_MAX).cloned()
    }

    /// The address under which a page may be kept: a public page as a stranger sees it.
    pub(super) fn key(&self, visit: &Visit, route: &Route) -> Option<String> {
        let anonymous = matches!(visit.by, By::Anyone) && visit.flash.is_none() && visit.named && !visit.part;
        (route.kept && anonymous && visit.query.is_none()).then(|| format!("/{}{}", visit.tag, visit.path))
    }

    /// The page of that address, for whoever has asked so.
    pub(super) fn answer(&self, key: &str, asked: &HeaderMap) -> Option<Response<Body>> {
        let mut response = self.get(key)?.response(asked);
        response.extensions_mut().insert(observe::Kept);
        Some(response)
    }

    /// The page that a stranger asks for, if it is kept: found before anything else is asked about the request.
    fn for_a_stranger(&self, request: &Request<Body>) -> Option<Arc<Kept>> {
        let (uri, headers) = (request.uri(), request.headers());
        let is_plain = request.method() == Method::GET
            && uri.query().is_none()
            && ![header::COOKIE, header::AUTHORIZATION].iter().any(|name| headers.contains_key(name))
            && !headers.contains_key("x-part");
        if is_plain { self.get(uri.path()) } else { None }
    }

    /// Keeps a good answer and gives it back.
    pub(super) async fn keep(
        &self,
        key: String,
        answered: Answered,
        response: Response<Body>,
    ) -> Response<Body> {
        if response.status() != StatusCode::OK || response.headers().contains_key(header::SET_COOKIE) {
            return response;
        }
        let (mut parts, body) = response.into_parts();
        // Our own pages are in memory already: reading one takes no more.
        let Ok(plain) = axum::body::to_bytes(body, usize::MAX).await else {
            return Response::new(Body::empty());
        };
        if plain.len() > PAGE_BYTES_MAX {
            return Response::from_parts(parts, Body::from(plain));
        }
        let etag = format!("\"{:016x}\"", xxhash_rust::xxh3::xxh3_64(&plain));
        let etag = HeaderValue::from_str(&etag).expect("hexadecimal digits are a header value");
        parts.headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
        parts.headers.insert(header::VARY, HeaderValue::from_static("accept-encoding, cookie"));
        parts.headers.insert(header::ETAG, etag.clone());
        let mut headers = parts.headers.clone();
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        let gzip = Ready { headers, body: compressed(&plain) };
        let page = Kept {
            made_at: Instant::now(),
            answered,
            etag,
            plain: Ready { headers: parts.headers.clone(), body: plain.clone() },
            gzip,
        };
        self.0.write().expect("nobody panics holding the pages").put(key, page);
        Response::from_parts(parts, Body::from(plain))
    }
}

/// The outermost part of the service: what is kept is answered here, and counted as any other answer is; everything else
/// goes on.
#[derive(Clone)]
pub(super) struct Doorstep<S> {
    pages: Pages,
    inner: S,
}

impl<S> Doorstep<S> {
    /// Before `inner`.
    pub(super) fn before(pages: Pages, inner: S) -> Doorstep<S> {
        Doorstep { pages, inner }
    }
}

impl<S: Service<Request<Body>, Response = Response<Body>>> Service<Request<Body>> for Doorstep<S> {
    type Response = S::Response;
    type Error = S::Error;
    type Future = Either<std::future::Ready<Result<S::Response, S::Error>>, S::Future>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, request: Request<Body>) -> Self::Future {
        let began = Instant::now();
        match self.pages.for_a_stranger(&request) {
            Some(kept) => {
                let mut response = kept.response(request.headers());
                let number = RequestNumber::new();
                number.kept(&kept.answered, &mut response, began);
                Either::Left(std::future::ready(Ok(response)))
            }
            None => Either::Right(self.inner.call(request)),
        }
    }
}

fn compressed(plain: &[u8]) -> Bytes {
    use std::io::Write;
    let mut encoder = flate2::write::GzEncoder::new(vec![], flate2::Compression::new(6));
    encoder.write_all(plain).and_then(|()| encoder.finish()).expect("memory takes every byte").into()
}
