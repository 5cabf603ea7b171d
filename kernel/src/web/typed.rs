//! What somebody typed into a form while their session ended: it stands in the page that asks them to sign in, to be sent
//! again from there. Nothing of it is kept here.

use super::{Visit, gate};
use axum::{
    Form,
    body::{Body, to_bytes},
    extract::{FromRequest, Multipart, Request},
    http::{HeaderMap, Method, header},
};

/// Bytes of a form that are looked through; one with more is lost, as before.
const FORM_BYTES_MAX: usize = 12 * 1024 * 1024;
/// Bytes of what was typed in it.
const TYPED_BYTES_MAX: usize = 256 * 1024;
/// Its fields.
const FIELDS_MAX: usize = 1000;

/// A form as it was sent, but for its files.
pub(super) struct Typed {
    /// Where it is sent to.
    pub action: String,
    /// The page that it stood on.
    pub page: String,
    pub fields: Vec<(String, String)>,
    /// Whether its handler reads files.
    pub takes_files: bool,
    /// Whether there was one: it has to be chosen again.
    pub had_file: bool,
}

impl Typed {
    /// Of a request that a browser made of a form on one of our own pages.
    pub async fn of(visit: &Visit, request: Request) -> Option<Typed> {
        let headers = request.headers();
        if request.method() != Method::POST
            || !gate::reads_pages(headers)
            || !gate::from_our_own_page(headers)
        {
            return None;
        }
        let page = from_page(headers).unwrap_or_else(|| visit.to("/"));
        let takes_files = is_multipart(headers);
        let (parts, body) = request.into_parts();
        let body = Body::from(to_bytes(body, FORM_BYTES_MAX).await.ok()?);
        let whole = Request::from_parts(parts, body);
        let (fields, had_file) = match takes_files {
            true => without_files(Multipart::from_request(whole, &()).await.ok()?).await?,
            false => (Form::<Vec<(String, String)>>::from_request(whole, &()).await.ok()?.0, false),
        };
        let typed: usize = fields.iter().map(|(name, value)| name.len() + value.len()).sum();
        if fields.len() > FIELDS_MAX || typed > TYPED_BYTES_MAX {
            return None;
        }
        let query = visit.query.as_ref().map(|query| format!("?{query}")).unwrap_or_default();
        Some(Typed {
            action: format!("{}{query}", visit.to(&visit.path)),
            page,
            // The page that it stands in has its own.
            fields: fields.into_iter().filter(|(name, _)| name != "csrf").collect(),
            takes_files,
            had_file,
        })
    }
}

async fn without_files(mut sent: Multipart) -> Option<(Vec<(String, String)>, bool)> {
    let (mut fields, mut had_file) = (vec![], false);
    while let Some(part) = sent.next_field().await.ok()? {
        let name = part.name().unwrap_or_default().to_owned();
        match part.file_name() {
            // Where none was chosen, browsers send one without a name.
            Some(file) => had_file |= !file.is_empty(),
            None => fields.push((name, part.text().await.ok()?)),
        }
    }
    Some((fields, had_file))
}

fn is_multipart(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    kind.is_some_and(|kind| kind.starts_with("multipart/form-data"))
}

/// The path of the page of ours on which the form stood.
fn from_page(headers: &HeaderMap) -> Option<String> {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let (_, rest) = text(header::REFERER)?.split_once("://")?;
    let path = rest.strip_prefix(text(header::HOST)?)?;
    path.starts_with('/').then(|| path.to_owned())
}
