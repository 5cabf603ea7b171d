//! The document says what there is, and nothing else.

use super::program::{Program, rooms, told};
use kernel::{rights::TOKEN_SCOPES, web::Who};
use std::collections::BTreeSet;
use world::on_both;

#[test]
fn every_route_is_in_the_document_and_every_operation_is_a_route() {
    let routes: BTreeSet<String> = crate::routes()
        .list()
        .iter()
        .filter(|route| route.path.starts_with("/api/v1"))
        .map(|route| format!("{} {}", route.method, route.path))
        .collect();
    let document = crate::document();
    let mut operations = BTreeSet::new();
    for (path, methods) in document["paths"].as_object().expect("paths") {
        operations.extend(
            methods
                .as_object()
                .expect("methods")
                .keys()
                .map(|it| format!("{} {path}", it.to_ascii_uppercase())),
        );
    }
    assert_eq!(routes, operations);
    assert!(routes.len() >= 17, "{routes:?}");
}

#[test]
fn every_operation_says_its_scope_and_has_an_id_of_its_own() {
    let document = crate::document();
    let mut ids = BTreeSet::new();
    for route in crate::routes().list().iter().filter(|route| route.path.starts_with("/api/v1")) {
        let operation = &document["paths"][route.path][route.method.as_str().to_ascii_lowercase()];
        let text = operation["description"].as_str().expect("a description");
        match route.who {
            Who::Program(scope) => {
                assert!(TOKEN_SCOPES.iter().any(|known| known.word == scope), "{scope}");
                assert!(text.contains(&format!("`{scope}`")), "{}", route.path);
                assert_eq!(operation["security"][0]["token"][0], scope);
            }
            Who::AnyProgram => assert!(text.contains("Any token"), "{}", route.path),
            other => panic!("{} is open to {other:?}", route.path),
        }
        assert!(ids.insert(operation["operationId"].as_str().expect("an id").to_owned()));
    }
    let used = document.to_string();
    for scope in TOKEN_SCOPES {
        assert!(used.contains(&format!("\"{}\"", scope.word)), "{} opens nothing", scope.word);
    }
}

/// Whatever is referred to is there, and every schema is one.
#[test]
fn the_document_is_whole() {
    let document = crate::document();
    assert_eq!(document["openapi"], "3.1.0");
    let text = document.to_string();
    for reference in text.split("\"$ref\":\"#").skip(1).filter_map(|rest| rest.split('"').next()) {
        assert!(document.pointer(reference).is_some(), "{reference}");
    }
    for (name, schema) in document["components"]["schemas"].as_object().expect("schemas") {
        assert!(jsonschema::meta::is_valid(schema), "{name}");
    }
}

#[tokio::test]
async fn the_document_is_there_for_everybody() {
    on_both(rooms, async |world| {
        let answer = world.client().get("/api/openapi.json").await;
        assert_eq!(answer.status, 200);
        assert_eq!(told(&answer), crate::document());
        let program = Program::new(&world).await;
        let forum = told(&program.get(&format!("/api/v1/forums/{}", world.forum.id)).await);
        assert_eq!(forum["forum"]["slug"], world.forum.slug.as_str());
        assert_eq!(forum["categories"][0]["questions"][0]["choices"], serde_json::json!(["boat", "land"]));
        assert_eq!(forum["steps"][0]["slug"], "checked");
    })
    .await;
}
