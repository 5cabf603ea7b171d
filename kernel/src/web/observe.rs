//! Every request is counted and written into the log, once: which route, how it ended, how long it took.
//!
//! What lay ready, a kept page or a file of the look, is counted too, but its line is for `request=debug` only: on the day
//! of a forum the public's reading would hide everything else.
//!
//! The log names the route's template and never the address, which may hold a link's secret; nor who asked.

use super::{App, client::Client};
use crate::measures::{Answered, Measures};
use axum::{
    extract::{MatchedPath, Request, State},
    http::{HeaderName, HeaderValue, Method},
    middleware::Next,
    response::Response,
};
use std::time::Instant;

/// The number under which a request stands in the log; a visitor who meets an error can quote it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct RequestNumber(pub String);

impl RequestNumber {
    /// Eight random digits: enough to find one line among those of some weeks.
    pub(super) fn new() -> RequestNumber {
        RequestNumber(format!("{:08x}", fastrand::u32(..)))
    }

    /// Counts the answer, writes its line, and gives it its number.
    pub(super) fn answered(
        &self,
        measures: &Measures,
        method: &Method,
        route: Option<&str>,
        response: &mut Response,
        began: Instant,
    ) {
        let took = began.elapsed();
        let (status, kept) = (response.status(), response.extensions_mut().remove::<Kept>().is_some());
        measures.request(method, route, status, took);
        let (route, status, ms) = (route.unwrap_or("none"), status.as_u16(), took.as_millis() as u64);
        if kept {
            tracing::debug!(target: "request", %method, route, status, ms, number = self.0, "answered");
        } else {
            tracing::info!(target: "request", %method, route, status, ms, number = self.0, "answered");
        }
        self.stands_on(response);
    }

    /// The same for a page that lay ready.
    pub(super) fn kept(&self, answered: &Answered, response: &mut Response, began: Instant) {
        let took = began.elapsed();
        let status = response.status();
        answered.count(status, took);
        let (route, status, ms) = (answered.route, status.as_u16(), took.as_millis() as u64);
        tracing::debug!(target: "request", method = "GET", route, status, ms, number = self.0, "answered");
        self.stands_on(response);
    }

    fn stands_on(&self, response: &mut Response) {
        let number = HeaderValue::from_str(&self.0).expect("hexadecimal digits are a header value");
        response.headers_mut().insert(HEADER, number);
    }
}

/// Marks an answer that lay ready: a page that is kept, a file of the look.
#[derive(Clone, Copy)]
pub(super) struct Kept;

const HEADER: HeaderName = HeaderName::from_static("x-request-number");

pub(super) async fn observe(State(app): State<App>, mut request: Request, next: Next) -> Response {
    let began = Instant::now();
    let number = RequestNumber::new();
    let client = Client::of(&app.config, &request);
    request.extensions_mut().insert(client);
    request.extensions_mut().insert(number.clone());
    let method = request.method().clone();
    let mut response = next.run(request).await;
    let route = response.extensions_mut().remove::<MatchedPath>();
    let route = route.as_ref().map(MatchedPath::as_str);
    number.answered(&app.db.measures, &method, route, &mut response, began);
    response
}
