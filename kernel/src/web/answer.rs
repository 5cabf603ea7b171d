//! Answers: pages, and the words for whatever went wrong, as a page or as a problem of RFC 9457.

use super::{Frame, Link, Visit, language, typed::Typed};
use crate::{
    error::{Error, Result, Where},
    shell,
    words::{Lang, Say},
};
use askama::Template;
use axum::{
    Json,
    http::{HeaderValue, StatusCode, header},
    response::{Html, IntoResponse, Response},
};
use schemars::JsonSchema;
use serde::Serialize;
use std::sync::Arc;

/// The page as an answer. `visit`'s message of the page before is shown by it, once.
///
/// # Errors
/// When the template cannot be rendered.
pub fn page(visit: &Visit, template: &impl Template) -> Result<Response> {
    let mut response = Html(template.render()?).into_response();
    visit.shown_flash(&mut response);
    Ok(response)
}

/// A file for the visitor to save, under a name of ASCII letters with its ending. No cache keeps it: it may name people.
pub fn download(bytes: Vec<u8>, name: &str, media_type: &'static str) -> Response {
    let mut response = bytes.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
    if let Ok(value) = HeaderValue::from_str(&format!("attachment; filename=\"{name}\"")) {
        headers.insert(header::CONTENT_DISPOSITION, value);
    }
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// What went wrong, waiting for the gate to put it into the visitor's words.
#[derive(Clone)]
pub(super) struct Failure(Arc<Error>);

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let mut response = status(&self).into_response();
        response.extensions_mut().insert(Failure(Arc::new(self)));
        response
    }
}

fn status(error: &Error) -> StatusCode {
    match error {
        Error::NotFound => StatusCode::NOT_FOUND,
        Error::SignIn => StatusCode::UNAUTHORIZED,
        Error::Forbidden => StatusCode::FORBIDDEN,
        Error::Gone => StatusCode::GONE,
        Error::TooMany => StatusCode::TOO_MANY_REQUESTS,
        Error::Refused(_) => StatusCode::CONFLICT,
        Error::Invalid(_) => StatusCode::UNPROCESSABLE_ENTITY,
        Error::Told(told) => StatusCode::from_u16(told.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR),
        Error::Broken(_) => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Failure {
        Failure(Arc::new(error))
    }
}

/// A problem answer (RFC 9457).
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Problem {
    /// What kind of problem, as an address within this installation.
    #[serde(rename = "type")]
    pub kind: String,
    /// In a few words.
    pub title: String,
    /// The HTTP status.
    pub status: u16,
    /// What to do about it.
    pub detail: String,
    /// Where it happened: the path of the request.
    pub instance: String,
    /// Our number for it, when it is ours.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub incident: Option<String>,
    /// Field by field.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<FieldProblem>,
}

/// What is wrong in one place of a request.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct FieldProblem {
    /// In the body: a JSON pointer as the fragment of an address (RFC 6901, section 6), `#/person/email`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pointer: Option<String>,
    /// In the address: the name of the parameter.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameter: Option<String>,
    /// What is wrong with it.
    pub detail: String,
}

#[derive(Template)]
#[template(path = "error.html")]
struct ErrorPage {
    f: Frame,
    status: u16,
    title: String,
    detail: String,
    incident: Option<String>,
    recovery: Vec<Link>,
    /// A form that was sent and is not lost.
    typed: Option<Typed>,
}

impl Failure {
    /// In the visitor's language: a page for a person, a problem for a program. `typed`: the form that could not be taken.
    pub(super) fn in_words(self, visit: &Visit, typed: Option<Typed>) -> Response {
        let for_program = language::is_for_programs(&visit.path);
        let problem = problem(visit, &self.0, if for_program { words_for_programs } else { words });
        let code = status(&self.0);
        if for_program || visit.part {
            return as_json(visit.lang, code, problem);
        }
        let template = ErrorPage {
            f: visit.frame(super::visit::slug_of(&visit.path)),
            status: problem.status,
            title: problem.title,
            detail: problem.detail,
            incident: problem.incident,
            recovery: recovery(visit, &self.0, typed.as_ref()),
            typed,
        };
        match page(visit, &template) {
            Ok(page) => (code, page).into_response(),
            Err(_) => code.into_response(),
        }
    }
}

fn as_json(lang: Lang, code: StatusCode, problem: Problem) -> Response {
    let mut response = (code, Json(problem)).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
    headers.insert(header::CONTENT_LANGUAGE, HeaderValue::from_static(lang.tag()));
    headers.insert(header::VARY, HeaderValue::from_static("accept-language"));
    if code == StatusCode::UNAUTHORIZED {
        headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer realm=\"kurultai\""));
    }
    response
}

type InWords = fn(&Error) -> (&'static str, Say, Say);

fn problem(visit: &Visit, error: &Error, in_words: InWords) -> Problem {
    let lang = visit.lang;
    let (kind, title, detail) = in_words(error);
    let incident = match error {
        Error::Broken(cause) => Some(logged(&visit.number, cause)),
        _ => None,
    };
    let errors = match error {
        Error::Invalid(fields) => {
            let in_body = |field: &str| Where::Body(format!("/{field}"));
            fields.iter().map(|(field, say)| one(lang, &in_body(field), say)).collect()
        }
        Error::Told(told) => told.errors.iter().map(|(place, say)| one(lang, place, say)).collect(),
        _ => vec![],
    };
    Problem {
        kind: format!("/problems/{kind}"),
        title: lang.tell(&title),
        status: status(error).as_u16(),
        detail: lang.tell(&detail),
        instance: visit.path.clone(),
        incident,
        errors,
    }
}

fn one(lang: Lang, place: &Where, say: &Say) -> FieldProblem {
    let (pointer, parameter) = match place {
        Where::Body(pointer) => (Some(format!("#{pointer}")), None),
        Where::Query(name) => (None, Some(name.clone())),
    };
    FieldProblem { pointer, parameter, detail: lang.tell(say) }
}

/// The only place where what broke is logged: once, under the request's number, which the visitor can quote.
fn logged(number: &str, cause: &anyhow::Error) -> String {
    tracing::error!(number, cause = %format!("{cause:#}"), "a request broke");
    number.to_owned()
}

fn words(error: &Error) -> (&'static str, Say, Say) {
    use shell::say;
    match error {
        Error::NotFound => ("not-found", say::error_404_title(), say::error_404_next()),
        Error::SignIn => ("sign-in", say::error_401_title(), say::error_401_next()),
        Error::Forbidden => ("forbidden", say::error_403_title(), say::error_403_next()),
        Error::Gone => ("gone", say::error_410_title(), say::error_410_next()),
        Error::TooMany => ("too-many", say::error_429_title(), say::error_429_next()),
        Error::Refused(why) => ("refused", say::error_refused_title(), why.clone()),
        Error::Invalid(_) => ("invalid", say::error_422_title(), say::error_422_next()),
        Error::Told(told) => (told.kind, told.title.clone(), told.detail.clone()),
        Error::Broken(_) => ("broken", say::error_500_title(), say::error_500_next()),
    }
}

/// The same where there are no pages, buttons and marked fields.
fn words_for_programs(error: &Error) -> (&'static str, Say, Say) {
    use shell::say;
    match error {
        Error::NotFound => ("not-found", say::problem_404_title(), say::problem_404_next()),
        Error::SignIn => {
            ("sign-in", say::problem_401_title(), say::problem_401_next("Authorization: Bearer"))
        }
        Error::Forbidden => {
            ("forbidden", say::problem_403_title(), say::problem_403_next("/api/openapi.json"))
        }
        Error::Invalid(_) => ("invalid", say::problem_422_title(), say::problem_422_next()),
        other => words(other),
    }
}

fn recovery(visit: &Visit, error: &Error, typed: Option<&Typed>) -> Vec<Link> {
    let words = shell::Words(visit.lang);
    let link = |href: String, label: String| Link { href, label, current: false };
    let home = link(visit.to("/"), words.error_home());
    match status(error) {
        StatusCode::UNAUTHORIZED => {
            // What a form is sent to is often no page.
            let next = typed.map_or_else(|| visit.to(&visit.path), |typed| typed.page.clone());
            vec![link(visit.to(&format!("/sign-in?next={}", encoded(&next))), words.sign_in()), home]
        }
        // Whoever has another address with the right to it signs out there.
        StatusCode::FORBIDDEN if visit.by.person().is_some() => {
            vec![home, link(visit.to("/account"), words.account())]
        }
        _ => vec![home],
    }
}

/// A path as the value of a query.
fn encoded(path: &str) -> String {
    path.bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' | b'/' => {
                char::from(byte).to_string()
            }
            other => format!("%{other:02X}"),
        })
        .collect()
}
