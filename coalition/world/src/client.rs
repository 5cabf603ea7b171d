//! A client that asks as a browser would, without a socket.

use axum::{
    Router,
    body::Body,
    http::{HeaderMap, Method, Request, Response, header},
};
use http_body_util::BodyExt;
use kernel::{
    Result,
    db::{Chore, Tx},
    session,
    web::App,
};
use people::PersonId;
use tower::ServiceExt;
use uuid::Uuid;

/// A browser, or a program.
#[derive(Clone)]
pub struct Client {
    app: App,
    service: Router,
    cookies: Vec<(String, String)>,
    headers: Vec<(String, String)>,
}

/// What came back.
#[derive(Debug)]
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// Headers.
    pub headers: HeaderMap,
    /// The body as it came.
    pub bytes: Vec<u8>,
    /// The body as text.
    pub body: String,
}

impl Answer {
    /// Where a redirect leads; empty when it is none.
    pub fn location(&self) -> &str {
        self.headers.get(header::LOCATION).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// The text between the first `start` and the next `end` after it.
    pub fn between(&self, start: &str, end: &str) -> &str {
        let rest = self.body.split_once(start).map_or("", |(_, rest)| rest);
        rest.split_once(end).map_or("", |(text, _)| text)
    }
}

/// A stream of events that has begun.
pub struct Stream {
    /// The HTTP status.
    pub status: u16,
    /// Headers.
    pub headers: HeaderMap,
    body: Body,
    came: String,
}

impl Stream {
    /// The next event with all its lines; `None` at the end.
    ///
    /// # Panics
    /// When what comes is no text.
    pub async fn next(&mut self) -> Option<String> {
        loop {
            if let Some((event, rest)) = self.came.split_once("\n\n") {
                let (event, rest) = (event.to_owned(), rest.to_owned());
                self.came = rest;
                return Some(event);
            }
            let frame = self.body.frame().await?.expect("a body that is whole").into_data().ok()?;
            self.came.push_str(std::str::from_utf8(&frame).expect("events are text"));
        }
    }
}

impl Client {
    pub(crate) fn new(app: App, service: Router) -> Client {
        Client { app, service, cookies: vec![], headers: vec![] }
    }

    /// Signs a person in without a letter.
    ///
    /// # Panics
    /// When the database breaks.
    pub async fn sign_in(mut self, person: PersonId) -> Client {
        let secret =
            self.app.db.chore(Open { person: Some(person.0), device: None }).await.expect("a session");
        self.cookies.push((session::COOKIE.to_owned(), secret));
        self
    }

    /// Signs a device in without its link.
    ///
    /// # Panics
    /// When the database breaks.
    pub async fn sign_in_device(mut self, device: Uuid) -> Client {
        let secret = self.app.db.chore(Open { person: None, device: Some(device) }).await.expect("a session");
        self.cookies.push((session::COOKIE.to_owned(), secret));
        self
    }

    /// Sends this header with every request.
    #[must_use]
    pub fn with_header(mut self, name: &str, value: &str) -> Client {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Reads a page.
    ///
    /// # Panics
    /// When the address is not one.
    pub async fn get(&mut self, path: &str) -> Answer {
        self.send(Method::GET, path, None, vec![]).await
    }

    /// Sends a form.
    ///
    /// # Panics
    /// When the address is not one.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let body: Vec<String> =
            fields.iter().map(|(name, value)| format!("{}={}", encoded(name), encoded(value))).collect();
        self.send(Method::POST, path, Some("application/x-www-form-urlencoded"), body.join("&").into_bytes())
            .await
    }

    /// Listens to a stream of events.
    ///
    /// # Panics
    /// When the address is not one.
    pub async fn stream(&mut self, path: &str) -> Stream {
        let (parts, body) = self.sent(Method::GET, path, None, vec![]).await.into_parts();
        Stream { status: parts.status.as_u16(), headers: parts.headers, body, came: String::new() }
    }

    /// Sends a body of any kind.
    ///
    /// # Panics
    /// When the address is not one.
    pub async fn send(&mut self, method: Method, path: &str, kind: Option<&str>, body: Vec<u8>) -> Answer {
        let (parts, body) = self.sent(method, path, kind, body).await.into_parts();
        let bytes = body.collect().await.expect("a whole body").to_bytes().to_vec();
        let body = String::from_utf8_lossy(&bytes).into_owned();
        Answer { status: parts.status.as_u16(), headers: parts.headers, bytes, body }
    }

    async fn sent(
        &mut self,
        method: Method,
        path: &str,
        kind: Option<&str>,
        body: Vec<u8>,
    ) -> Response<Body> {
        let mut request = Request::builder().method(method).uri(path).header(header::HOST, "forum.example");
        if let Some(kind) = kind {
            request = request.header(header::CONTENT_TYPE, kind).header("sec-fetch-site", "same-origin");
        }
        let cookies: Vec<String> =
            self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        if !cookies.is_empty() {
            request = request.header(header::COOKIE, cookies.join("; "));
        }
        for (name, value) in &self.headers {
            request = request.header(name, value);
        }
        let request = request.body(Body::from(body)).expect("an address and headers that are ones");
        let response = self.service.clone().oneshot(request).await.expect("the service answers");
        self.take_cookies(response.headers());
        response
    }

    fn take_cookies(&mut self, headers: &HeaderMap) {
        for value in headers.get_all(header::SET_COOKIE) {
            let text = value.to_str().unwrap_or_default();
            let Some((name, value)) = text.split(';').next().and_then(|pair| pair.split_once('=')) else {
                continue;
            };
            self.cookies.retain(|(known, _)| known != name);
            if !text.contains("Max-Age=0") {
                self.cookies.push((name.to_owned(), value.to_owned()));
            }
        }
    }
}

/// A text as it stands in an address or a form.
pub fn encoded(text: &str) -> String {
    text.bytes()
        .map(
            |byte| {
                if byte.is_ascii_alphanumeric() {
                    char::from(byte).to_string()
                } else {
                    format!("%{byte:02X}")
                }
            },
        )
        .collect()
}

struct Open {
    person: Option<Uuid>,
    device: Option<Uuid>,
}

impl Chore for Open {
    type Out = String;

    async fn run(&self, tx: &mut Tx) -> Result<String> {
        session::open(tx, self.person, self.device, "a test").await
    }
}
