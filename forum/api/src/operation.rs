//! Every operation of the API, in one table: its route, who may use it, how what is sent is checked, and how the
//! document describes it.

use crate::{
    call::{Call, tag_of},
    decisions, delegations, document as paper, forums,
    once::{Key, UnderWay, Write, once},
    page::{Page, Window},
    people, registering, registrations, scans,
    shape::Shape,
};
use axum::{
    Json,
    extract::Request,
    http::{HeaderValue, Method, StatusCode, header},
    response::{IntoResponse, Response},
};
use kernel::{
    Result,
    web::{Routes, Visit, Who},
};
use schemars::{JsonSchema, SchemaGenerator, generate::SchemaSettings};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;
use std::sync::Arc;

/// How the document speaks of an operation.
#[derive(Clone, Copy)]
pub(crate) struct About {
    /// Its id, unique: `listPeople`.
    pub id: &'static str,
    /// Of which resource.
    pub tag: &'static str,
    /// In a few words.
    pub summary: &'static str,
    /// What else one must know; may be empty.
    pub text: &'static str,
}

/// What kind of operation it is: which headers it takes and gives, and how it fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// One thing, with its entity tag.
    One,
    /// A page of a list.
    List,
    /// A write with a key.
    Write,
    /// A scan: a write whose key is in its body.
    Scan,
}

/// An operation, as the document shows it.
pub(crate) struct Operation {
    pub method: Method,
    pub path: &'static str,
    pub who: Who,
    pub about: About,
    pub kind: Kind,
    /// The schema of the parameters of the address.
    pub query: Option<Value>,
    /// The schema of the body.
    pub body: Option<Value>,
    /// The schema of the answer.
    pub answer: Value,
    /// Statuses of success and what each means.
    pub statuses: &'static [(u16, &'static str)],
}

/// The table while it is written.
pub(crate) struct Table {
    routes: Routes,
    operations: Vec<Operation>,
    taken: SchemaGenerator,
    given: SchemaGenerator,
    under_way: UnderWay,
}

const FOUND: &[(u16, &str)] = &[(200, "Here it is.")];
const READ: &[(u16, &str)] = &[(200, "The record as it is stored; the same bytes whenever it is asked for.")];

fn table() -> Table {
    let settings =
        |settings: SchemaSettings| settings.with(|it| it.definitions_path = "/components/schemas".into());
    let table = Table {
        routes: Routes::new(),
        operations: vec![],
        taken: settings(SchemaSettings::draft2020_12()).into_generator(),
        given: settings(SchemaSettings::draft2020_12()).for_serialize().into_generator(),
        under_way: UnderWay::default(),
    };
    let table = forums::operations(table);
    let table = delegations::operations(table);
    let table = people::operations(table);
    let table = registrations::operations(table);
    let table = registering::operations(table);
    let table = decisions::operations(table);
    scans::operations(table)
}

/// The routes of the API, and of its document.
pub fn routes() -> Routes {
    let mut table = table();
    let paper = Arc::new(table.document());
    table.routes.get("/api/openapi.json", Who::Anyone, move |_: Visit| {
        let paper = paper.clone();
        async move { ([(header::CACHE_CONTROL, "no-cache")], Json(paper.as_ref().clone())).into_response() }
    })
}

/// The document of the API (OpenAPI 3.1).
pub fn document() -> Value {
    table().document()
}

impl Table {
    fn document(&mut self) -> Value {
        let problem = self.given.subschema_for::<kernel::web::Problem>().to_value();
        let mut schemas = self.taken.take_definitions(true);
        for (name, schema) in self.given.take_definitions(true) {
            let known = schemas.insert(name.clone(), schema.clone());
            assert!(known.is_none_or(|known| known == schema), "two shapes are called {name}");
        }
        paper::document(&self.operations, schemas, problem)
    }

    fn keep(&mut self, operation: Operation) {
        self.operations.push(operation);
    }

    /// One thing.
    #[must_use]
    pub fn one<V, F, Fut>(mut self, path: &'static str, who: Who, about: About, read: F) -> Table
    where
        V: Serialize + JsonSchema,
        F: Fn(Call) -> Fut + Clone + Send + Sync + 'static,
        Fut: Future<Output = Result<V>> + Send + 'static,
    {
        let answer = self.given.subschema_for::<V>().to_value();
        self.keep(Operation {
            method: Method::GET,
            path,
            who,
            about,
            kind: Kind::One,
            query: None,
            body: None,
            answer,
            statuses: FOUND,
        });
        self.routes = self.routes.get(path, who, move |call: Call| {
            let read = read.clone();
            async move {
                let seen = call.headers.get(header::IF_NONE_MATCH).cloned();
                let value = serde_json::to_value(read(call).await?).map_err(anyhow::Error::from)?;
                let tag = tag_of(&value);
                if seen.is_some_and(|seen| seen.as_bytes() == tag.as_bytes()) {
                    return Ok::<_, kernel::Error>(with_tag(StatusCode::NOT_MODIFIED.into_response(), &tag));
                }
                Ok(with_tag(Json(value).into_response(), &tag))
            }
        });
        self
    }

    /// A page of a list.
    #[must_use]
    pub fn list<Q, V, F, Fut>(mut self, path: &'static str, who: Who, about: About, read: F) -> Table
    where
        Q: DeserializeOwned + JsonSchema,
        V: Serialize + JsonSchema,
        F: Fn(Call, Q, Window) -> Fut + Clone + Send + Sync + 'static,
        Fut: Future<Output = Result<Page<V>>> + Send + 'static,
    {
        let shape = Arc::new(Shape::of::<Q>());
        let answer = self.given.subschema_for::<Page<V>>().to_value();
        let query = Some(shape.schema().clone());
        self.keep(Operation {
            method: Method::GET,
            path,
            who,
            about,
            kind: Kind::List,
            query,
            body: None,
            answer,
            statuses: FOUND,
        });
        self.routes = self.routes.get(path, who, move |call: Call| {
            let (read, shape) = (read.clone(), shape.clone());
            async move {
                let (asked, window) = call.query::<Q>(&shape)?;
                let page = read(call.clone(), asked, window.clone()).await?;
                let link = page.next.as_ref().map(|next| call.next_link(&window, next));
                let mut response = Json(page).into_response();
                if let Some(link) = link.and_then(|link| HeaderValue::from_str(&link).ok()) {
                    response.headers_mut().insert(header::LINK, link);
                }
                Ok::<_, kernel::Error>(response)
            }
        });
        self
    }

    /// A write: checked, done once per key, its answer kept.
    #[must_use]
    pub fn write<B, W, F, Fut>(
        mut self,
        method: Method,
        path: &'static str,
        who: Who,
        about: About,
        prepare: F,
    ) -> Table
    where
        B: DeserializeOwned + JsonSchema + Send + 'static,
        W: Write,
        F: Fn(Call, B) -> Fut + Clone + Send + Sync + 'static,
        Fut: Future<Output = Result<W>> + Send + 'static,
    {
        let shape = Arc::new(Shape::of::<B>());
        let body = Some(self.taken.subschema_for::<B>().to_value());
        let answer = self.given.subschema_for::<W::View>().to_value();
        let is_patch = method == Method::PATCH;
        self.keep(Operation {
            method,
            path,
            who,
            about,
            kind: Kind::Write,
            query: None,
            body,
            answer,
            statuses: W::STATUSES,
        });
        let under_way = self.under_way.clone();
        let handler = move |call: Call, request: Request| {
            let (prepare, shape, under_way) = (prepare.clone(), shape.clone(), under_way.clone());
            async move {
                call.key()?;
                let (body, bytes) = call.body::<B>(request, &shape).await?;
                let key = Key::of(&call, &bytes)?;
                let _doing = under_way.begin(&key)?;
                let (db, by) = (call.visit.app.db.clone(), call.visit.by.clone());
                let write = match kept_before(&call, &key).await? {
                    Some(kept) => return answered::<W>(&call, kept),
                    None => prepare(call.clone(), body).await?,
                };
                answered::<W>(&call, once(&db, &by, key, write).await?)
            }
        };
        self.routes = if is_patch {
            self.routes.patch(path, who, handler)
        } else {
            self.routes.post(path, who, handler)
        };
        self
    }

    /// A scan: the id in its body is its key, and its answer is the stored text.
    #[must_use]
    pub fn scan<B, V, F, Fut>(mut self, path: &'static str, who: Who, about: About, scan: F) -> Table
    where
        B: DeserializeOwned + JsonSchema + Send + 'static,
        V: JsonSchema,
        F: Fn(Call, B) -> Fut + Clone + Send + Sync + 'static,
        Fut: Future<Output = Result<String>> + Send + 'static,
    {
        let shape = Arc::new(Shape::of::<B>());
        let body = Some(self.taken.subschema_for::<B>().to_value());
        let answer = self.given.subschema_for::<V>().to_value();
        self.keep(Operation {
            method: Method::POST,
            path,
            who,
            about,
            kind: Kind::Scan,
            query: None,
            body,
            answer,
            statuses: READ,
        });
        self.routes = self.routes.post(path, who, move |call: Call, request: Request| {
            let (scan, shape) = (scan.clone(), shape.clone());
            async move {
                let (body, _) = call.body::<B>(request, &shape).await?;
                let text = scan(call, body).await?;
                Ok::<_, kernel::Error>(as_json(StatusCode::OK, text))
            }
        });
        self
    }
}

/// The answer of a key, where one is kept: before anything is looked up or refused, since the world has gone on since.
async fn kept_before(call: &Call, key: &Key) -> Result<Option<crate::once::Kept>> {
    let mut tx = call.visit.app.db.read().await?;
    crate::once::kept_for(&mut tx, key).await
}

fn as_json(status: StatusCode, text: String) -> Response {
    (status, [(header::CONTENT_TYPE, "application/json")], text).into_response()
}

fn with_tag(mut response: Response, tag: &str) -> Response {
    let tag = HeaderValue::from_str(tag).expect("hexadecimal digits in quotation marks are a header value");
    response.headers_mut().insert(header::ETAG, tag);
    response
}

/// A kept answer, the first time and every other time alike.
fn answered<W: Write>(call: &Call, kept: crate::once::Kept) -> Result<Response> {
    let status = StatusCode::from_u16(kept.status).map_err(anyhow::Error::from)?;
    let body: Value = serde_json::from_str(&kept.body).map_err(anyhow::Error::from)?;
    let thing = body.pointer(W::THING).cloned().unwrap_or_default();
    let mut response = with_tag(as_json(status, kept.body), &tag_of(&thing));
    let headers = response.headers_mut();
    if let Some(id) = thing["id"].as_str().filter(|_| status == StatusCode::CREATED) {
        let address = call.address(&format!("{}/{id}", call.visit.path));
        if let Ok(address) = HeaderValue::from_str(&address) {
            headers.insert(header::LOCATION, address);
        }
    }
    if kept.again {
        headers.insert("idempotency-replayed", HeaderValue::from_static("true"));
    }
    Ok(response)
}
