//! The gate that every request passes: who is it, may they use this route, did the form come from our own page; and
//! on the way out the headers and the words for whatever went wrong.

use super::{App, Route, Visit, Who, answer::Failure, language, language::Place, monitor, typed::Typed};
use crate::{
    error::{Error, Result},
    rights::By,
    session::{self, Known},
    shell::say,
};
use axum::{
    body::Body,
    extract::{MatchedPath, Request, State},
    http::{HeaderMap, HeaderValue, Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};

/// Scripts, styles, pictures and sounds are our own; nobody frames us.
const CONTENT_SECURITY_POLICY: &str = "default-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; \
     script-src 'self' 'wasm-unsafe-eval'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

pub(super) async fn not_found() -> Error {
    Error::NotFound
}

/// There is such an address, and it takes other methods: the header `Allow`, which the router adds, names them.
pub(super) async fn not_allowed(request: Request) -> Error {
    let (title, detail) = if language::is_for_programs(request.uri().path()) {
        (say::problem_405_title(), say::problem_405_next("Allow"))
    } else {
        (say::error_405_title(), say::error_405_next())
    };
    Error::told(405, "method", title, detail)
}

pub(super) async fn gate(State(app): State<App>, request: Request, next: Next) -> Response {
    let is_https = app.config.public_url().starts_with("https://");
    let route = request.extensions().get::<MatchedPath>().cloned();
    let mut response = with_headers(is_https, guarded(app, is_https, request, next).await);
    if let Some(route) = route {
        response.extensions_mut().insert(route);
    }
    response
}

async fn guarded(app: App, is_https: bool, mut request: Request, next: Next) -> Response {
    let place = request.extensions().get::<Place>().cloned();
    let known = match who(&app, request.headers()).await {
        Ok(known) => known,
        Err(error) => return error.into_response(),
    };
    let visit = Visit::new(app.clone(), place, known, &request);
    let reads_pages = reads_pages(request.headers());
    let mut typed = None;
    let mut response = match admitted(&visit, &request) {
        Ok(route) => {
            let key = route.and_then(|route| Some((app.pages.key(&visit, route)?, route.path)));
            if let Some(kept) = key.as_ref().and_then(|(key, _)| app.pages.answer(key, request.headers())) {
                return kept;
            }
            request.extensions_mut().insert(visit.clone());
            let response = next.run(request).await;
            match key {
                Some((key, route)) => {
                    let answered = app.db.measures.kept(route);
                    app.pages.keep(key, answered, with_headers(is_https, response)).await
                }
                None => response,
            }
        }
        Err(error) => {
            if matches!(error, Error::SignIn) {
                typed = Typed::of(&visit, request).await;
            }
            error.into_response()
        }
    };
    if let Some(failure) = failure_of(&mut response, reads_pages) {
        let allow = response.headers_mut().remove(header::ALLOW);
        response = failure.in_words(&visit, typed);
        if let Some(allow) = allow {
            response.headers_mut().insert(header::ALLOW, allow);
        }
    }
    response
}

/// What went wrong, if something did.
fn failure_of(response: &mut Response, reads_pages: bool) -> Option<Failure> {
    let known = response.extensions_mut().remove::<Failure>();
    known.or_else(|| wordless(response, reads_pages).map(Failure::from))
}

/// What was refused below the rooms, by whatever has no words for people: a request that is too large; an address that
/// was cut on its way, so that a part of it is no id, no day or no number.
fn wordless(response: &Response, reads_pages: bool) -> Option<Error> {
    match response.status() {
        StatusCode::PAYLOAD_TOO_LARGE => {
            Some(Error::told(413, "too-large", say::error_413_title(), say::error_413_next()))
        }
        StatusCode::BAD_REQUEST if reads_pages => Some(Error::NotFound),
        _ => None,
    }
}

/// Whether somebody looks at the answer, and no script or program: browsers ask for pages by their type.
pub(super) fn reads_pages(headers: &HeaderMap) -> bool {
    let asked = headers.get(header::ACCEPT).and_then(|value| value.to_str().ok());
    asked.is_some_and(|types| types.contains("text/html"))
}

/// Who is behind a request with these headers; `None`: nobody whom we know.
pub(super) async fn who(app: &App, headers: &HeaderMap) -> Result<Option<Known>> {
    if let Some(bearer) = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok()) {
        return match bearer.strip_prefix("Bearer ") {
            Some(secret) => app.sessions.find_program(&app.db, secret).await,
            None => Ok(None),
        };
    }
    match cookie(headers, session::COOKIE) {
        Some(secret) => app.sessions.find(&app.db, secret).await,
        None => Ok(None),
    }
}

/// What of a request's headers [`who`] looks at, to ask again later.
pub(super) fn identifying(headers: &HeaderMap) -> HeaderMap {
    let named = [header::AUTHORIZATION, header::COOKIE];
    let kept = named
        .into_iter()
        .flat_map(|name| headers.get_all(&name).iter().map(move |value| (name.clone(), value.clone())));
    kept.collect()
}

/// The value of a cookie.
pub(super) fn cookie<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .find_map(|pair| pair.trim().strip_prefix(name)?.strip_prefix('='))
}

/// Whether this visitor may use this route with this method; the route, unless there is none.
fn admitted<'a>(visit: &'a Visit, request: &Request<Body>) -> Result<Option<&'a Route>> {
    let Some(path) = request.extensions().get::<MatchedPath>() else { return Ok(None) };
    let method = if request.method() == Method::HEAD { &Method::GET } else { request.method() };
    let Some(place) = visit.app.known.place(method, path.as_str()) else { return Ok(None) };
    let route = &visit.app.routes[place];
    let admitted = match route.who {
        Who::Monitor => monitor::admits(&visit.app, visit.client, request.headers()),
        who => who.admits(&visit.by),
    };
    if !admitted {
        return Err(turned_away(&visit.by, route.who));
    }
    if is_unsafe(method) && !matches!(visit.by, By::Token { .. }) && !from_our_own_page(request.headers()) {
        return Err(Error::Forbidden);
    }
    Ok(Some(route))
}

fn turned_away(by: &By, who: Who) -> Error {
    match (by, who) {
        // A volunteer's telephone whose link has ended has nobody who could sign in.
        (By::Anyone, Who::Reader) => {
            Error::told(401, "device", say::error_device_title(), say::error_device_next())
        }
        (By::Anyone, _) => Error::SignIn,
        (By::Token { .. }, Who::Program(scope)) => {
            Error::told(403, "scope", say::problem_403_title(), say::problem_scope_next(scope))
        }
        _ => Error::Forbidden,
    }
}

fn is_unsafe(method: &Method) -> bool {
    !matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS)
}

/// Whether a form was sent from a page of this installation: browsers say so in `Sec-Fetch-Site` (Fetch Metadata), and
/// those that do not send `Origin`. A program that sends neither has no cookies of anybody's to misuse.
pub(super) fn from_our_own_page(headers: &HeaderMap) -> bool {
    let text = |name| headers.get(name).and_then(|value: &HeaderValue| value.to_str().ok());
    if let Some(site) = text("sec-fetch-site") {
        return matches!(site, "same-origin" | "none");
    }
    match (text("origin"), text("host")) {
        (Some(origin), Some(host)) => origin.split_once("://").is_some_and(|(_, of)| of == host),
        (Some(_), None) => false,
        (None, _) => true,
    }
}

fn with_headers(is_https: bool, mut response: Response) -> Response {
    let headers = response.headers_mut();
    let mut set = |name: header::HeaderName, value: &'static str| {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    };
    set(header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY);
    set(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    set(header::REFERRER_POLICY, "same-origin");
    set(header::CACHE_CONTROL, "no-store");
    if is_https {
        // RFC 6797: a year. Browsers take no notice of it where they came without HTTPS.
        set(header::STRICT_TRANSPORT_SECURITY, "max-age=31536000");
    }
    set(
        header::HeaderName::from_static("permissions-policy"),
        "camera=(self), microphone=(), geolocation=()",
    );
    response
}
