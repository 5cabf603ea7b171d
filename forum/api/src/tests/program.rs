//! A program that asks, and holds what it is told to the document.

use crate::tokens::CreateToken;
use axum::http::Method;
use kernel::{
    Result,
    db::{Act, Chore, Tx},
    jobs::Jobs,
    rights::{By, TOKEN_SCOPES},
    web::Routes,
};
use serde_json::{Value, json};
use std::sync::LazyLock;
use uuid::Uuid;
use world::{Answer, Client, World};

/// The rooms of these tests.
pub fn rooms() -> (Routes, Jobs) {
    (crate::routes(), Jobs::default())
}

static DOCUMENT: LazyLock<Value> = LazyLock::new(crate::document);

/// Every scope that there is.
pub fn all_scopes() -> Vec<&'static str> {
    TOKEN_SCOPES.iter().map(|scope| scope.word).collect()
}

/// A program with a token.
#[derive(Clone)]
pub struct Program {
    client: Client,
    /// The secret of its token.
    pub secret: String,
}

impl Program {
    /// With these scopes, in one forum or in all.
    pub async fn with(world: &World, scopes: &[&str], forum: Option<Uuid>) -> Program {
        let act = CreateToken {
            name: "Test".into(),
            scopes: scopes.iter().map(|scope| (*scope).to_owned()).collect(),
            forum,
            lasts: None,
        };
        let token = world.db().act(&By::Console, act).await.expect("a token");
        let client = world.client().with_header("authorization", &format!("Bearer {}", token.secret));
        Program { client, secret: token.secret }
    }

    /// With every scope, in the world's forum.
    pub async fn new(world: &World) -> Program {
        Program::with(world, &all_scopes(), Some(world.forum.id.0)).await
    }

    /// That sends this header too.
    #[must_use]
    pub fn header(&self, name: &str, value: &str) -> Program {
        Program { client: self.client.clone().with_header(name, value), secret: self.secret.clone() }
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.send(Method::GET, path, None, vec![]).await
    }

    /// A write with a key of its own.
    pub async fn post(&self, path: &str, body: Value) -> Answer {
        let keyed = self.header("idempotency-key", &Uuid::new_v4().to_string());
        keyed.send_json(Method::POST, path, &body).await
    }

    pub async fn send_json(&self, method: Method, path: &str, body: &Value) -> Answer {
        self.send(method, path, Some("application/json"), body.to_string().into_bytes()).await
    }

    /// A change of what was seen with this tag.
    pub async fn patch(&self, path: &str, tag: &str, body: Value) -> Answer {
        let keyed = self.header("idempotency-key", &Uuid::new_v4().to_string()).header("if-match", tag);
        keyed.send_json(Method::PATCH, path, &body).await
    }

    /// Asks, and holds the answer to the document.
    pub async fn send(&self, method: Method, path: &str, kind: Option<&str>, body: Vec<u8>) -> Answer {
        let answer = self.client.clone().send(method.clone(), path, kind, body).await;
        must_be_documented(&method, path, &answer);
        answer
    }
}

/// The answer as JSON.
pub fn told(answer: &Answer) -> Value {
    serde_json::from_str(&answer.body).unwrap_or_else(|_| panic!("not JSON: {answer:?}"))
}

/// A header of an answer; empty where it is not there.
pub fn header<'a>(answer: &'a Answer, name: &str) -> &'a str {
    answer.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

/// Where something is wrong, by the answer's own list.
pub fn places(answer: &Answer) -> Vec<String> {
    let problem = told(answer);
    let errors = problem["errors"].as_array().cloned().unwrap_or_default();
    let place =
        |it: Value| it["pointer"].as_str().or(it["parameter"].as_str()).unwrap_or_default().to_owned();
    errors.into_iter().map(place).collect()
}

/// The operation of an address: where in the document it stands.
fn operation(method: &Method, path: &str) -> Option<&'static Value> {
    let path = path.split('?').next().unwrap_or_default();
    let fits = |template: &str| {
        let (one, other): (Vec<_>, Vec<_>) = (template.split('/').collect(), path.split('/').collect());
        one.len() == other.len()
            && one.iter().zip(&other).all(|(part, given)| part.starts_with('{') || part == given)
    };
    let paths = DOCUMENT["paths"].as_object().expect("paths");
    let found = paths.iter().find(|(template, _)| fits(template));
    found.and_then(|(_, methods)| methods.get(method.as_str().to_ascii_lowercase()))
}

/// Holds an answer to the document: its status is there, and its body has the shape that stands there.
fn must_be_documented(method: &Method, path: &str, answer: &Answer) {
    let Some(operation) = operation(method, path) else {
        assert!(matches!(answer.status, 404 | 405), "{method} {path} is not in the document");
        return must_be_of(&DOCUMENT["components"]["responses"]["Problem"], answer);
    };
    let responses = &operation["responses"];
    let response = responses.get(answer.status.to_string()).unwrap_or(&responses["default"]);
    let expected = response["$ref"].as_str().and_then(|it| DOCUMENT.pointer(it.trim_start_matches('#')));
    must_be_of(expected.unwrap_or(response), answer);
}

fn must_be_of(response: &Value, answer: &Answer) {
    let Some(content) = response.get("content") else { return };
    let kind = header(answer, "content-type").split(';').next().unwrap_or_default().to_owned();
    let schema = &content[&kind]["schema"];
    assert!(!schema.is_null(), "{kind} is not in the document: {answer:?}");
    let whole = json!({"allOf": [schema], "components": DOCUMENT["components"]});
    let validator = jsonschema::options().should_validate_formats(true).build(&whole).expect("a schema");
    let body = told(answer);
    let faults: Vec<String> =
        validator.iter_errors(&body).map(|fault| format!("{} {fault}", fault.instance_path())).collect();
    assert!(faults.is_empty(), "{faults:?} in {body:#}");
}

/// Another forum of the coalition, alike in everything but its name.
pub struct AddForum(pub &'static str);

impl Chore for AddForum {
    type Out = forums::ForumId;

    async fn run(&self, tx: &mut Tx) -> Result<forums::ForumId> {
        let mut folder = world::example();
        folder.forum.id = self.0.into();
        let (id, _) = forums::load(tx, &folder, false).await?;
        door::load(tx, id, &folder, false).await?;
        Ok(id)
    }
}

/// The checkpoints of the small example.
pub struct AddDoors(pub forums::ForumId);

impl Chore for AddDoors {
    type Out = door::CheckpointId;

    async fn run(&self, tx: &mut Tx) -> Result<door::CheckpointId> {
        door::load(tx, self.0, &world::example(), false).await?;
        Ok(door::checkpoints(tx, self.0.0).await?[0].id)
    }
}

/// What accreditation does inside its own acts: the door lets the person in.
pub struct LetIn(pub Uuid);

impl Chore for LetIn {
    type Out = ();

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        registration::set_progress(tx, registration::RegistrationId(self.0), 1, true, true).await
    }
}

/// What somebody needs to be registered.
pub fn newcomer(name: &str) -> Value {
    json!({
        "category": "delegate",
        "delegation": "upper-river",
        "person": {"family_name": "Tester", "given_name": name, "language": "en",
            "email": format!("{}@example.org", name.to_ascii_lowercase())},
    })
}

/// Registers somebody. Answers their registration.
pub async fn registered(program: &Program, name: &str) -> Value {
    let answer = program.post("/api/v1/registrations", newcomer(name)).await;
    assert_eq!(answer.status, 201, "{}", answer.body);
    told(&answer)
}

/// An id of a JSON view.
pub fn id(view: &Value) -> Uuid {
    view["id"].as_str().and_then(|id| id.parse().ok()).expect("an id")
}

/// Runs an act at the console.
pub async fn at_console<A: Act>(world: &World, act: A) -> Result<A::Out> {
    world.db().act(&By::Console, act).await
}
