//! One call of a program: who it is, what it may see, what it sends.

use crate::{
    page::{Mark, Window},
    say,
    shape::{Fault, Shape},
    store,
};
use axum::{
    body::to_bytes,
    extract::{FromRequestParts, RawPathParams, Request},
    http::{HeaderMap, Method, header, request::Parts},
};
use forums::{Forum, ForumId};
use kernel::{
    Error, Result,
    db::Tx,
    error::{Told, Where},
    rights::By,
    web::{App, Visit},
};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value as Json};
use uuid::Uuid;

/// Bytes of a body at most: a registration with every field filled has some thousand.
pub(crate) const BODY_BYTES_MAX: usize = 256 * 1024;
/// Letters of an `Idempotency-Key`.
pub(crate) const KEY_LETTERS_MAX: usize = 200;

/// A call, before its body is read.
#[derive(Clone)]
pub(crate) struct Call {
    /// The visit: installation, language, whose token.
    pub visit: Visit,
    /// Which token.
    pub token: Uuid,
    /// The one forum that it is for.
    pub forum: Option<Uuid>,
    /// How it is called.
    pub method: Method,
    /// With what headers.
    pub headers: HeaderMap,
    ids: Vec<(String, String)>,
}

impl FromRequestParts<App> for Call {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Call> {
        let visit = Visit::from_request_parts(parts, app).await?;
        let By::Token { id, forum, .. } = visit.by else { return Err(Error::Forbidden) };
        if !takes_json(&parts.headers) {
            return Err(Error::told(406, "not-acceptable", say::json_only_title(), say::json_only_next()));
        }
        let ids = RawPathParams::from_request_parts(parts, app).await.map_err(|_| Error::NotFound)?;
        let ids = ids.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        let (method, headers) = (parts.method.clone(), parts.headers.clone());
        Ok(Call { visit, token: id, forum, method, headers, ids })
    }
}

fn text<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

/// Whether whoever asks takes JSON (RFC 9110, section 12.5.1).
fn takes_json(headers: &HeaderMap) -> bool {
    let Some(accept) = text(headers, header::ACCEPT.as_str()) else { return true };
    accept.split(',').any(|range| {
        let mut parts = range.split(';').map(str::trim);
        let kind = parts.next().unwrap_or_default();
        let refused = parts.any(|part| matches!(part, "q=0" | "q=0.0" | "q=0.00" | "q=0.000"));
        let json = ["*/*", "application/*", "application/json", "application/problem+json"];
        !refused && json.iter().any(|known| kind.eq_ignore_ascii_case(known))
    })
}

impl Call {
    /// The id in the address.
    ///
    /// # Errors
    /// [`Error::NotFound`] when it is none.
    pub fn id(&self) -> Result<Uuid> {
        let id = self.ids.iter().find(|(name, _)| name == "id").and_then(|(_, value)| value.parse().ok());
        id.ok_or(Error::NotFound)
    }

    /// Whether the token is for this forum.
    pub fn covers(&self, forum: ForumId) -> bool {
        self.forum.is_none_or(|own| own == forum.0)
    }

    /// The forum of that id or short name, where the token is for it.
    pub async fn forum_named(&self, tx: &mut Tx, named: &str) -> Result<Option<Forum>> {
        let found = match named.parse() {
            Ok(id) => forums::forum_by_id(tx, id).await?,
            Err(_) => forums::forum_by_slug(tx, named).await?,
        };
        Ok(found.filter(|forum| self.covers(forum.id)))
    }

    /// The forum to which a list is narrowed: the one that was asked for, else the token's own; `None`: all.
    pub async fn narrowed(&self, tx: &mut Tx, asked: Option<&str>) -> Result<Option<ForumId>> {
        match asked {
            Some(named) => Ok(Some(self.forum_named(tx, named).await?.ok_or(Error::NotFound)?.id)),
            None => Ok(self.forum.map(ForumId)),
        }
    }

    /// The public address of a path of the installation.
    pub fn address(&self, path: &str) -> String {
        format!("{}{path}", self.visit.app.config.public_url())
    }

    /// The key under which a write is done once.
    ///
    /// # Errors
    /// 400 when there is none, or none that is fit to be one.
    pub fn key(&self) -> Result<String> {
        let wrong = |detail| Error::told(400, "idempotency-key", say::key_title(), detail);
        let Some(sent) = self.headers.get("idempotency-key") else { return Err(wrong(say::key_missing())) };
        // The header's draft writes it as a string of RFC 9651, in quotation marks; most clients leave them out.
        let sent = sent.to_str().map(str::trim).unwrap_or_default();
        let key = sent.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or(sent);
        let fits = !key.is_empty()
            && key.len() <= KEY_LETTERS_MAX
            && key.bytes().all(|byte| byte.is_ascii_graphic() && !matches!(byte, b'"' | b'\\' | b','));
        if fits { Ok(key.to_owned()) } else { Err(wrong(say::key_unfit(KEY_LETTERS_MAX))) }
    }

    /// What the caller says that it has seen.
    ///
    /// # Errors
    /// 428 when it says nothing.
    pub fn if_match(&self) -> Result<IfMatch> {
        let sent = text(&self.headers, header::IF_MATCH.as_str());
        let wrong = || Error::told(428, "if-match", say::match_title(), say::match_missing());
        sent.map(|sent| IfMatch(sent.to_owned())).ok_or_else(wrong)
    }

    /// The body, of that shape, and its bytes.
    ///
    /// # Errors
    /// 415 when it is not JSON by its header, 413 when it is too large, 400 when it is none by its letters, 422 with
    /// every place that is not of the shape.
    pub async fn body<B: DeserializeOwned>(&self, request: Request, shape: &Shape) -> Result<(B, Vec<u8>)> {
        if !is_json(&self.headers) {
            return Err(Error::told(415, "media-type", say::json_wanted_title(), say::json_wanted_next()));
        }
        let too_large =
            || Error::told(413, "too-large", say::large_title(), say::large_next(BODY_BYTES_MAX / 1024));
        let bytes = to_bytes(request.into_body(), BODY_BYTES_MAX).await.map_err(|_| too_large())?;
        let value: Json = serde_json::from_slice(&bytes).map_err(|fault| {
            Error::told(400, "json", say::broken_title(), say::broken_next(fault.line(), fault.column()))
        })?;
        must_be_of(shape, &value, Where::Body)?;
        // Whatever the schema cannot say, the type still does.
        let body = serde_json::from_value(value)
            .map_err(|_| invalid(vec![(Where::Body(String::new()), say::field_wrong())]))?;
        Ok((body, bytes.to_vec()))
    }

    /// The parameters of the address, of that shape, and which part of the list is asked for.
    ///
    /// # Errors
    /// 422 with every parameter that is unknown or not of its kind, and for a cursor of another list.
    pub fn query<Q: DeserializeOwned>(&self, shape: &Shape) -> Result<(Q, Window)> {
        let mut asked = self.pairs();
        let window = Window::taken_from(&self.visit.path, &mut asked)?;
        let mut fields = Map::new();
        for (name, value) in asked {
            let value = shape.property(&name).map_or(Json::Null, |schema| of_kind(schema, &value));
            fields.insert(name, value);
        }
        let value = Json::Object(fields);
        must_be_of(shape, &value, |pointer| Where::Query(pointer.trim_start_matches('/').to_owned()))?;
        let wrong = |_| invalid(vec![(Where::Query(String::new()), say::field_wrong())]);
        Ok((serde_json::from_value(value).map_err(wrong)?, window))
    }

    /// Names and values of the address, in order.
    fn pairs(&self) -> Vec<(String, String)> {
        let query = self.visit.query.as_deref().unwrap_or_default();
        let address = format!("/?{query}").parse().ok();
        let pairs: Option<axum::extract::Query<Vec<(String, String)>>> =
            address.and_then(|address| axum::extract::Query::try_from_uri(&address).ok());
        pairs.map(|pairs| pairs.0).unwrap_or_default()
    }

    /// The header by which a program finds the next page (RFC 8288).
    pub fn next_link(&self, window: &Window, next: &str) -> String {
        let address = self.address(&window.address(&self.visit.path, next));
        format!("<{address}>; rel=\"next\"")
    }

    /// The registration of that id and its forum, where the token is for it.
    ///
    /// # Errors
    /// [`Error::NotFound`] for others.
    pub async fn registration(&self, tx: &mut Tx, id: Uuid) -> Result<store::RegistrationRow> {
        store::registration(tx, id, self.forum).await?.ok_or(Error::NotFound)
    }
}

/// Whether a body says of itself that it is JSON; a merge patch (RFC 7396) is JSON too.
fn is_json(headers: &HeaderMap) -> bool {
    let kind = text(headers, header::CONTENT_TYPE.as_str()).unwrap_or_default();
    let essence = kind.split(';').next().unwrap_or_default().trim();
    ["application/json", "application/merge-patch+json"]
        .iter()
        .any(|known| essence.eq_ignore_ascii_case(known))
}

/// A parameter is text; what is to be a number or yes or no becomes one where it can.
fn of_kind(schema: &Json, value: &str) -> Json {
    let kinds = schema.get("type");
    let is = |kind: &str| {
        kinds.is_some_and(|kinds| {
            kinds == kind || kinds.as_array().is_some_and(|kinds| kinds.iter().any(|it| it == kind))
        })
    };
    let number = value.parse::<i64>().ok().filter(|_| is("integer")).map(Json::from);
    let boolean = value.parse::<bool>().ok().filter(|_| is("boolean")).map(Json::from);
    number.or(boolean).unwrap_or_else(|| value.into())
}

fn must_be_of(shape: &Shape, value: &Json, place: impl Fn(String) -> Where) -> Result<()> {
    let faults: Vec<Fault> = shape.faults(value);
    if faults.is_empty() {
        return Ok(());
    }
    Err(invalid(faults.into_iter().map(|(pointer, say)| (place(pointer), say)).collect()))
}

/// 422: what is wrong, place by place.
pub(crate) fn invalid(errors: Vec<(Where, kernel::Say)>) -> Error {
    use kernel::shell::say;
    let (title, detail) = (say::problem_422_title(), say::problem_422_next());
    Error::Told(Box::new(Told { status: 422, kind: "invalid", title, detail, errors }))
}

/// What a caller has seen: entity tags, or `*` for whatever there is.
#[derive(Clone, Debug)]
pub(crate) struct IfMatch(String);

impl IfMatch {
    /// Goes on only if the caller has seen this state (RFC 9110, section 13.1.1: by strong comparison).
    ///
    /// # Errors
    /// 412 for another.
    pub fn must_be(&self, tag: &str) -> Result<()> {
        if self.0.split(',').map(str::trim).any(|seen| seen == "*" || seen == tag) {
            return Ok(());
        }
        Err(Error::told(412, "changed-meanwhile", say::match_title_failed(), say::match_failed()))
    }
}

/// The state of a thing as an entity tag: the hash of its JSON.
pub(crate) fn tag_of(value: &Json) -> String {
    format!("\"{:016x}\"", xxhash_rust::xxh3::xxh3_64(value.to_string().as_bytes()))
}

/// Where a list begins that has no cursor.
pub(crate) fn beginning() -> Mark {
    Mark { at: 0, id: Uuid::nil() }
}
