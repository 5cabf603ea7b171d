//! The document of the API (OpenAPI 3.1), put together from the table of operations and the schemas of its types.

use crate::{
    call::{BODY_BYTES_MAX, KEY_LETTERS_MAX},
    once::KEPT_FOR,
    operation::{Kind, Operation},
    page::{CURSOR_PATTERN, LIMIT_DEFAULT, LIMIT_MAX},
};
use axum::http::Method;
use kernel::{rights::TOKEN_SCOPES, web::Who};
use serde_json::{Map, Value, json};

/// The document of these operations. `problem`: the schema of whatever went wrong.
pub(crate) fn document(operations: &[Operation], schemas: Map<String, Value>, problem: Value) -> Value {
    let mut paths = Map::new();
    for operation in operations {
        let methods = paths.entry(operation.path).or_insert_with(|| json!({}));
        methods[operation.method.as_str().to_ascii_lowercase()] = one(operation);
    }
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Kurultai",
            "version": env!("CARGO_PKG_VERSION"),
            "summary": "People, registrations, accreditation, scans and delegations of the forums of a coalition",
            "description": INTRODUCTION,
            "license": {"name": "Apache-2.0 OR MIT", "identifier": "Apache-2.0 OR MIT"},
        },
        "servers": [{"url": "/"}],
        "paths": paths,
        "components": {
            "schemas": schemas,
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer", "description": scopes()}},
            "responses": {"Problem": {
                "description": "What went wrong, in the language of `Accept-Language` (RFC 9457).",
                "content": {"application/problem+json": {"schema": problem}},
            }},
        },
    })
}

const INTRODUCTION: &str = "\
Every call carries a token: `Authorization: Bearer kurultai_…`, made with `kurultai token create`. A token has scopes and, \
if wanted, one forum; of other forums it finds nothing (404).

**Writes** carry an `Idempotency-Key`: the same key with the same body gets the first answer again, so that a call may be \
sent again whenever an answer was lost. A refused call keeps nothing.

**Changes** carry the `ETag` of what was read as `If-Match`, so that nobody overwrites what they have not seen.

**Lists** come in pages: go on with `next` as `cursor`, or by the header `Link`. Rows that come meanwhile move nothing.

**Problems** are `application/problem+json` in one of az, tr, uz, kk, ky, tk, hu, ru, en by `Accept-Language`; `errors` names \
each place that is wrong.";

fn scopes() -> String {
    let lines: Vec<String> =
        TOKEN_SCOPES.iter().map(|scope| format!("* `{}`: {}", scope.word, scope.opens)).collect();
    format!("A token of `kurultai token create`. Its scopes:\n\n{}", lines.join("\n"))
}

fn one(operation: &Operation) -> Value {
    let scope = match operation.who {
        Who::Program(scope) => Some(scope),
        _ => None,
    };
    let needs = scope.map_or_else(|| "Any token.".to_owned(), |scope| format!("Needs the scope `{scope}`."));
    let text = [operation.about.text, &needs].join("\n\n");
    let mut described = json!({
        "operationId": operation.about.id,
        "tags": [operation.about.tag],
        "summary": operation.about.summary,
        "description": text.trim(),
        "security": [{"token": scope.into_iter().collect::<Vec<_>>()}],
        "parameters": parameters(operation),
        "responses": responses(operation),
    });
    if let Some(schema) = &operation.body {
        let mut content = json!({"application/json": {"schema": schema}});
        if operation.method == Method::PATCH {
            content["application/merge-patch+json"] = json!({"schema": schema});
        }
        described["requestBody"] = json!({
            "required": true,
            "description": format!("At most {} KiB.", BODY_BYTES_MAX / 1024),
            "content": content,
        });
    }
    described
}

fn parameters(operation: &Operation) -> Vec<Value> {
    let mut all = vec![];
    if operation.path.contains("{id}") {
        let schema = json!({"type": "string", "format": "uuid"});
        all.push(json!({"name": "id", "in": "path", "required": true, "schema": schema}));
    }
    all.extend(operation.query.iter().flat_map(query));
    if operation.kind == Kind::List {
        all.push(parameter(
            "limit",
            "Rows of a page.",
            &json!({"type": "integer", "minimum": 1, "maximum": LIMIT_MAX, "default": LIMIT_DEFAULT}),
        ));
        all.push(parameter(
            "cursor",
            "`next` of the page before.",
            &json!({"type": "string", "pattern": CURSOR_PATTERN}),
        ));
    }
    if operation.kind == Kind::Write {
        // What the call takes, as it stands or in quotation marks (RFC 9651).
        let unquoted = r#"[!#-+\--\[\]-~]+"#;
        let pattern = format!("^({unquoted}|\"{unquoted}\")$");
        let key = json!({"type": "string", "minLength": 1, "maxLength": KEY_LETTERS_MAX, "pattern": pattern});
        let text = format!(
            "Names this write; a UUID is good. Its answer is kept for {} days.",
            KEPT_FOR.as_hours() / 24
        );
        all.push(header("Idempotency-Key", &text, &key));
    }
    if operation.method == Method::PATCH {
        all.push(header(
            "If-Match",
            "The `ETag` of what is changed; `*`: whatever it is.",
            &json!({"type": "string"}),
        ));
    }
    all
}

fn header(name: &str, text: &str, schema: &Value) -> Value {
    json!({"name": name, "in": "header", "required": true, "description": text, "schema": schema})
}

fn parameter(name: &str, text: &str, schema: &Value) -> Value {
    json!({"name": name, "in": "query", "description": text, "schema": schema})
}

/// The properties of a schema as parameters; what it refers to stands in it.
fn query(schema: &Value) -> Vec<Value> {
    let required: Vec<&str> =
        schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let properties = schema["properties"].as_object().cloned().unwrap_or_default();
    let one = |(name, mut property): (String, Value)| {
        let text = property.as_object_mut().and_then(|it| it.remove("description")).unwrap_or_default();
        let schema = inlined(&property, schema);
        json!({"name": name, "in": "query", "required": required.contains(&name.as_str()), "description": text,
            "schema": schema})
    };
    properties.into_iter().map(one).collect()
}

/// A schema with the definitions that it refers to put in their places, and without null, which no address can say.
fn inlined(schema: &Value, root: &Value) -> Value {
    if let Some(pointer) = schema["$ref"].as_str().and_then(|it| it.strip_prefix('#')) {
        return inlined(root.pointer(pointer).unwrap_or(&Value::Null), root);
    }
    if let Some(kinds) = schema["anyOf"].as_array() {
        let mut others = kinds.iter().filter(|kind| kind["type"] != "null");
        return inlined(others.next().unwrap_or(&Value::Null), root);
    }
    let mut schema = schema.clone();
    if let Some(kinds) = schema["type"].as_array() {
        let kind = kinds.iter().find(|kind| *kind != "null").cloned();
        schema["type"] = kind.unwrap_or_default();
    }
    schema
}

fn responses(operation: &Operation) -> Value {
    let mut all = Map::new();
    for (status, text) in operation.statuses {
        all.insert(
            status.to_string(),
            json!({
                "description": text,
                "headers": headers(operation, *status),
                "content": {"application/json": {"schema": operation.answer}},
            }),
        );
    }
    if operation.kind == Kind::One {
        all.insert("304".into(), json!({"description": "It is as `If-None-Match` says."}));
    }
    for status in problems(operation) {
        all.insert(status.to_string(), json!({"$ref": "#/components/responses/Problem"}));
    }
    all.insert("default".into(), json!({"$ref": "#/components/responses/Problem"}));
    Value::Object(all)
}

fn headers(operation: &Operation, status: u16) -> Value {
    let text = |text: &str| json!({"description": text, "schema": {"type": "string"}});
    match operation.kind {
        Kind::One => json!({"ETag": text("Its state.")}),
        Kind::List => json!({"Link": text("The next page (RFC 8288), where there is one.")}),
        Kind::Scan => json!({}),
        Kind::Write => {
            let mut headers = json!({
                "ETag": text("The state of what was written."),
                "Idempotency-Replayed": text("`true` where the answer was given before."),
            });
            if status == 201 {
                headers["Location"] = text("Its address.");
            }
            headers
        }
    }
}

/// The statuses with which an operation may fail.
fn problems(operation: &Operation) -> Vec<u16> {
    let mut all = vec![401, 403, 404, 406];
    match operation.kind {
        Kind::One => {}
        Kind::List => all.push(422),
        Kind::Write | Kind::Scan => all.extend([400, 409, 413, 415, 422]),
    }
    if operation.method == Method::PATCH {
        all.extend([410, 412, 428]);
    }
    all
}
