//! The language is the first part of a page's address: `/kk/programme`. Routes know nothing of it.

use super::App;
use axum::{
    body::Body,
    http::{Request, Uri, header},
};

/// Where a request really goes: its language, its address as the visitor sees it, and without the language.
#[derive(Clone, Debug)]
pub(super) struct Place {
    /// The content language, BCP 47.
    pub tag: String,
    /// Whether the address named it.
    pub named: bool,
    /// The path as the visitor sees it, without the language: `/programme`.
    pub path: String,
    /// With its query, for links back.
    pub query: Option<String>,
}

/// Takes the language off the address, and gives the current forum's pages their full address.
pub(super) fn read(app: &App, mut request: Request<Body>) -> Request<Body> {
    let house = app.house();
    let path = request.uri().path().to_owned();
    let (first, rest) = path[1..]
        .split_once('/')
        .map_or((&path[1..], "/".to_owned()), |(first, rest)| (first, format!("/{rest}")));
    let named = house.languages.iter().any(|tag| tag == first);
    let (tag, path) = if is_for_programs(&path) {
        (for_program(&request), path)
    } else if named {
        (first.to_owned(), rest)
    } else {
        (negotiated(&request, &house.languages), path)
    };
    let query = request.uri().query().map(str::to_owned);
    if named {
        let target = full_path(app, &path);
        if let Some(uri) = with_path(&target, query.as_deref()) {
            *request.uri_mut() = uri;
        }
    }
    request.extensions_mut().insert(Place { tag, named, path, query });
    request
}

/// Whether an address is the API's, which has no language of its own.
pub(super) fn is_for_programs(path: &str) -> bool {
    path == "/api" || path.starts_with("/api/")
}

/// The language in which a program is told what is wrong: one of the nine, whatever the coalition publishes in.
fn for_program(request: &Request<Body>) -> String {
    let header = request.headers().get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    let Some(header) = header else { return "en".to_owned() };
    let nine: Vec<String> = crate::Lang::all().map(|lang| lang.tag().to_owned()).collect();
    crate::Lang::accepted(header, &nine).unwrap_or("en").to_owned()
}

fn negotiated(request: &Request<Body>, languages: &[String]) -> String {
    let header = request
        .headers()
        .get(header::ACCEPT_LANGUAGE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let accepted = crate::Lang::accepted(header, languages);
    accepted.map(str::to_owned).or_else(|| languages.first().cloned()).unwrap_or_else(|| "en".to_owned())
}

/// `/programme` → `/f/solidarity-2025/programme`, for every first word that is a forum's page.
fn full_path(app: &App, path: &str) -> String {
    let first = path[1..].split('/').next().unwrap_or_default();
    let of_a_forum = first.is_empty() || app.known.is_forum_word(first);
    match app.house().current() {
        Some(forum) if of_a_forum => format!("/f/{}{}", forum.slug, path.trim_end_matches('/')),
        _ => path.to_owned(),
    }
}

fn with_path(path: &str, query: Option<&str>) -> Option<Uri> {
    match query {
        Some(query) => format!("{path}?{query}").parse().ok(),
        None => path.parse().ok(),
    }
}
