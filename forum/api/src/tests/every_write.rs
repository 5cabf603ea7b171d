//! Every write of the document, whichever it is: done once per key, and its answer is nobody else's.

use super::program::{
    AddDoors, AddForum, LetIn, Program, all_scopes, header, id, newcomer, registered, rooms, told,
};
use axum::http::Method;
use kernel::{
    Result,
    db::{Chore, Tx},
};
use serde_json::{Value, json};
use uuid::Uuid;
use world::{Answer, World, on_both};

/// A write as the document has it.
struct Operation {
    id: String,
    method: Method,
    path: String,
    needs_key: bool,
}

fn writes() -> Vec<Operation> {
    let document = crate::document();
    let mut all = vec![];
    for (path, methods) in document["paths"].as_object().expect("paths") {
        for (method, operation) in methods.as_object().expect("methods").iter().filter(|(it, _)| *it != "get")
        {
            let parameters = operation["parameters"].as_array().expect("parameters");
            let key = parameters.iter().find(|it| it["name"] == "Idempotency-Key");
            all.push(Operation {
                id: operation["operationId"].as_str().expect("an id").to_owned(),
                method: method.to_ascii_uppercase().parse().expect("a method"),
                path: path.clone(),
                needs_key: key.is_some_and(|key| key["in"] == "header" && key["required"] == true),
            });
        }
    }
    all
}

/// Something to be written, the same said otherwise, and the id of another thing to which it could be done.
struct Case {
    path: String,
    elsewhere: Option<String>,
    body: Value,
    other: Value,
}

/// A case of its own for an operation: what it is done to is new.
async fn case(world: &World, program: &Program, operation: &Operation) -> Case {
    let people = [registered(program, "Aigul").await, registered(program, "Berik").await];
    let reason = |reason: &str| json!({"reason": reason});
    let on_step = |reason: &str| json!({"step": "checked", "reason": reason});
    let title = |title: &str| json!({"title": title});
    let (body, other) = match operation.id.as_str() {
        "register" => (newcomer("Cholpon"), newcomer("Dana")),
        "changeRegistration" => (title("Dr."), title("Prof.")),
        "changePerson" => (json!({"patronymic": "Y"}), json!({"patronymic": "Z"})),
        "withdrawRegistration" | "refuse" => (reason("ill"), reason("late")),
        "takeStep" => (on_step("seen"), on_step("heard")),
        "reopenStep" => {
            for person in &people {
                world.db().chore(LetIn(id(person))).await.expect("accredited");
            }
            (on_step("seen"), on_step("heard"))
        }
        unknown => panic!("{unknown} writes: say here what is to be sent to it"),
    };
    let of = |person: &Value| {
        let id = if operation.path.contains("/people/") { id(&person["person"]) } else { id(person) };
        operation.path.replace("{id}", &id.to_string())
    };
    let elsewhere = operation.path.contains("{id}").then(|| of(&people[1]));
    Case { path: of(&people[0]), elsewhere, body, other }
}

/// Everybody's place is free again: the next case needs some.
struct AllLeave;

impl Chore for AllLeave {
    type Out = u64;

    async fn run(&self, tx: &mut Tx) -> Result<u64> {
        Ok(tx.sql("update registration set standing = 'withdrawn'").run().await?)
    }
}

async fn entries(world: &World) -> i64 {
    let mut tx = world.db().read().await.expect("a reader");
    let (number,): (i64,) = tx.sql("select count(*) from journal").one().await.expect("a count");
    number
}

fn kind(answer: &Answer) -> String {
    told(answer)["type"].as_str().unwrap_or_default().to_owned()
}

#[test]
fn every_write_needs_a_key_but_a_scan_which_is_one() {
    let without: Vec<String> = writes().into_iter().filter(|it| !it.needs_key).map(|it| it.id).collect();
    assert_eq!(without, ["scan"]);
}

#[tokio::test]
async fn a_write_without_a_key_does_nothing_whichever_it_is() {
    on_both(rooms, async |world| {
        let program = Program::new(&world).await.header("if-match", "*");
        for operation in writes().iter().filter(|it| it.needs_key) {
            let case = case(&world, &program, operation).await;
            let before = entries(&world).await;
            let answer = program.send_json(operation.method.clone(), &case.path, &case.body).await;
            let refused = (400, "/problems/idempotency-key".to_owned());
            assert_eq!((answer.status, kind(&answer)), refused, "{}", operation.id);
            assert_eq!(entries(&world).await, before, "{}", operation.id);
            world.db().chore(AllLeave).await.expect("places");
        }
    })
    .await;
}

#[tokio::test]
async fn a_write_sent_again_is_answered_byte_for_byte_and_not_done_again_whichever_it_is() {
    on_both(rooms, async |world| {
        let program = Program::new(&world).await.header("if-match", "*");
        for operation in writes().iter().filter(|it| it.needs_key) {
            let case = case(&world, &program, operation).await;
            let keyed = program.header("idempotency-key", &operation.id);
            let first = keyed.send_json(operation.method.clone(), &case.path, &case.body).await;
            assert!(matches!(first.status, 200 | 201), "{}: {}", operation.id, first.body);
            assert_eq!(header(&first, "idempotency-replayed"), "", "{}", operation.id);
            let done = entries(&world).await;
            let again = keyed.send_json(operation.method.clone(), &case.path, &case.body).await;
            assert_eq!((again.status, &again.bytes), (first.status, &first.bytes), "{}", operation.id);
            for name in ["etag", "location", "content-type"] {
                assert_eq!(header(&again, name), header(&first, name), "{} {name}", operation.id);
            }
            assert_eq!(header(&again, "idempotency-replayed"), "true", "{}", operation.id);
            assert_eq!(entries(&world).await, done, "{}", operation.id);
            world.db().chore(AllLeave).await.expect("places");
        }
    })
    .await;
}

#[tokio::test]
async fn a_key_that_was_used_for_something_else_is_refused_whichever_write_it_is() {
    on_both(rooms, async |world| {
        let program = Program::new(&world).await.header("if-match", "*");
        for operation in writes().iter().filter(|it| it.needs_key) {
            let case = case(&world, &program, operation).await;
            let keyed = program.header("idempotency-key", &operation.id);
            let first = keyed.send_json(operation.method.clone(), &case.path, &case.body).await;
            assert!(matches!(first.status, 200 | 201), "{}: {}", operation.id, first.body);
            let done = entries(&world).await;
            let refused = (422, "/problems/idempotency-key-used".to_owned());
            let other = keyed.send_json(operation.method.clone(), &case.path, &case.other).await;
            assert_eq!((other.status, kind(&other)), refused, "{}: another body", operation.id);
            if let Some(elsewhere) = &case.elsewhere {
                let other = keyed.send_json(operation.method.clone(), elsewhere, &case.body).await;
                assert_eq!((other.status, kind(&other)), refused, "{}: another thing", operation.id);
            }
            assert_eq!(entries(&world).await, done, "{}", operation.id);
            world.db().chore(AllLeave).await.expect("places");
        }
    })
    .await;
}

#[tokio::test]
async fn an_answer_that_is_kept_is_not_given_to_another_token_whichever_write_it_is() {
    on_both(rooms, async |world| {
        let other = world.db().chore(AddForum("other-forum")).await.expect("another forum").0;
        let program = Program::new(&world).await.header("if-match", "*");
        let alike = Program::new(&world).await.header("if-match", "*");
        let elsewhere = Program::with(&world, &all_scopes(), Some(other)).await.header("if-match", "*");
        let reader = Program::with(&world, &["registrations:read", "people:read"], None).await;
        for operation in writes().iter().filter(|it| it.needs_key) {
            let case = case(&world, &program, operation).await;
            let send = async |program: &Program| {
                let keyed = program.header("idempotency-key", &operation.id);
                keyed.send_json(operation.method.clone(), &case.path, &case.body).await
            };
            let first = send(&program).await;
            assert!(matches!(first.status, 200 | 201), "{}: {}", operation.id, first.body);
            assert_eq!(send(&reader).await.status, 403, "{}", operation.id);
            // In its own forum it may register somebody of the same name: somebody else.
            let theirs = send(&elsewhere).await;
            let wanted = if operation.id == "register" { 201 } else { 404 };
            assert_eq!(theirs.status, wanted, "{}: {}", operation.id, theirs.body);
            assert_ne!(theirs.bytes, first.bytes, "{}", operation.id);
            let second = send(&alike).await;
            assert_eq!(header(&second, "idempotency-replayed"), "", "{}: {}", operation.id, second.body);
            world.db().chore(AllLeave).await.expect("places");
        }
    })
    .await;
}

#[tokio::test]
async fn a_scan_needs_an_id_and_the_same_id_is_the_same_record_for_every_token_of_its_forum_only() {
    on_both(rooms, async |world| {
        let other = world.db().chore(AddForum("other-forum")).await.expect("another forum").0;
        let program = Program::new(&world).await;
        let checkpoint = world.db().chore(AddDoors(world.forum.id)).await.expect("doors");
        let registration = id(&registered(&program, "Aigul").await);
        let path = "/api/v1/scans";
        let scan = json!({"scan_id": Uuid::new_v4(), "checkpoint": checkpoint, "registration": registration,
            "scanned_at": "2027-05-14T11:00:00Z"});
        let mut nameless = scan.clone();
        nameless.as_object_mut().expect("an object").remove("scan_id");
        assert_eq!(program.send_json(Method::POST, path, &nameless).await.status, 422);
        let first = program.send_json(Method::POST, path, &scan).await;
        assert_eq!(first.status, 200, "{}", first.body);
        let done = entries(&world).await;
        for token in [&program, &Program::new(&world).await] {
            let again = token.send_json(Method::POST, path, &scan).await;
            assert_eq!((again.status, &again.bytes), (200, &first.bytes));
        }
        let mut outwards = scan.clone();
        outwards["registration"] = json!(Uuid::new_v4());
        assert_eq!(program.send_json(Method::POST, path, &outwards).await.status, 409);
        let elsewhere = Program::with(&world, &all_scopes(), Some(other)).await;
        assert_eq!(elsewhere.send_json(Method::POST, path, &scan).await.status, 404);
        // Nor with a door of its own, to see what was read elsewhere.
        let mut tx = world.db().read().await.expect("a reader");
        let theirs = door::checkpoints(&mut tx, other).await.expect("doors")[0].id;
        drop(tx);
        let mut guessed = scan.clone();
        guessed["checkpoint"] = json!(theirs);
        let answer = elsewhere.send_json(Method::POST, path, &guessed).await;
        assert_eq!((answer.status, kind(&answer)), (409, "/problems/refused".to_owned()), "{}", answer.body);
        assert!(!answer.body.contains(&registration.to_string()), "{}", answer.body);
        // Two tokens were made since.
        assert_eq!(entries(&world).await, done + 2);
    })
    .await;
}
