//! What the protocol refuses: broken bodies, other kinds, other methods, too much.

use super::program::{Program, header, newcomer, rooms, told};
use axum::http::Method;
use serde_json::json;
use world::on_both;

const PATH: &str = "/api/v1/registrations";

#[tokio::test]
async fn a_body_that_is_no_json_is_refused_with_its_place() {
    on_both(rooms, async |world| {
        let program = Program::new(&world).await.header("idempotency-key", "k");
        let broken: [&[u8]; 5] = [
            b"",
            b"{\"category\": \"delegate\",\n oops}",
            b"{\"category\": \"\xff\xfe\"}",
            b"{\"a\":\"\\ud800\"}",
            b"nul",
        ];
        for body in broken {
            let answer = program.send(Method::POST, PATH, Some("application/json"), body.to_vec()).await;
            assert_eq!((answer.status, &told(&answer)["type"]), (400, &json!("/problems/json")), "{body:?}");
        }
        let deep = format!("{}{}", "[".repeat(10_000), "]".repeat(10_000)).into_bytes();
        assert_eq!(program.send(Method::POST, PATH, Some("application/json"), deep).await.status, 400);
        let second_line =
            program.send(Method::POST, PATH, Some("application/json"), broken[1].to_vec()).await;
        assert!(told(&second_line)["detail"].as_str().unwrap().contains("line 2"), "{}", second_line.body);
        for body in [json!([]), json!("text"), json!(null)] {
            assert_eq!(program.send_json(Method::POST, PATH, &body).await.status, 422, "{body}");
        }
    })
    .await;
}

#[tokio::test]
async fn other_kinds_other_methods_and_too_much_are_refused_in_words() {
    on_both(rooms, async |world| {
        let program =
            Program::new(&world).await.header("idempotency-key", "k").header("accept-language", "hu");
        let body = newcomer("A").to_string().into_bytes();
        for kind in ["text/plain", "application/x-www-form-urlencoded"] {
            let answer = program.send(Method::POST, PATH, Some(kind), body.clone()).await;
            assert_eq!((answer.status, &told(&answer)["title"]), (415, &json!("Itt csak JSON küldhető")));
        }
        assert_eq!(program.send(Method::POST, PATH, None, body).await.status, 415);
        let html = program.header("accept", "text/html").get(PATH).await;
        assert_eq!(html.status, 406);
        for accept in ["*/*", "application/json;q=0.5, text/html", "application/*"] {
            assert_eq!(program.header("accept", accept).get(PATH).await.status, 200, "{accept}");
        }
        let put = program.send(Method::PUT, PATH, None, vec![]).await;
        assert_eq!((put.status, header(&put, "content-type")), (405, "application/problem+json"));
        assert!(header(&put, "allow").contains("POST"), "{:?}", put.headers);
        let nowhere = program.get("/api/v2/people").await;
        assert_eq!((nowhere.status, &told(&nowhere)["title"]), (404, &json!("Itt nincs ilyen")));
        let ids = program.get("/api/v1/people/17").await;
        assert_eq!(ids.status, 404);
        for megabytes in [1, 40] {
            let large = vec![b' '; megabytes * 1024 * 1024];
            let answer = program.send(Method::POST, PATH, Some("application/json"), large).await;
            assert_eq!((answer.status, header(&answer, "content-type")), (413, "application/problem+json"));
        }
    })
    .await;
}
