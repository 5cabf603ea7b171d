//! Who is asked, and what a token opens.

use super::program::{AddForum, Program, all_scopes, header, id, registered, rooms, told};
use axum::http::Method;
use jiff::SignedDuration;
use kernel::rights::TOKEN_SCOPES;
use serde_json::json;
use world::on_both;

#[tokio::test]
async fn without_a_token_a_program_is_told_how_to_get_in_in_its_language() {
    on_both(rooms, async |world| {
        for (wanted, lang, words) in [
            ("kk-KZ, ru;q=0.5", "kk", "Жарамды токен қажет"),
            ("xx", "en", "A valid token is needed"),
            ("tr", "tr", "Geçerli bir token gerekli"),
        ] {
            let mut client = world.client().with_header("accept-language", wanted);
            let answer = client.get("/api/v1/people").await;
            assert_eq!((answer.status, header(&answer, "content-language")), (401, lang));
            assert_eq!(header(&answer, "content-type"), "application/problem+json");
            assert!(header(&answer, "www-authenticate").starts_with("Bearer"));
            let problem = told(&answer);
            assert_eq!(problem["title"], words);
            assert_eq!(problem["instance"], "/api/v1/people");
            assert_eq!(problem["type"], "/problems/sign-in");
        }
        let mut wrong = world.client().with_header("authorization", "Bearer kurultai_nothing");
        assert_eq!(wrong.get("/api/v1/people").await.status, 401);
    })
    .await;
}

/// Every operation with every scope alone.
#[tokio::test]
async fn a_scope_opens_its_own_operations_and_no_others() {
    on_both(rooms, async |world| {
        let document = crate::document();
        for scope in all_scopes() {
            let program = Program::with(&world, &[scope], None).await;
            for (path, methods) in document["paths"].as_object().expect("paths") {
                for (method, operation) in methods.as_object().expect("methods") {
                    let needed = operation["security"][0]["token"][0].as_str();
                    let path = path.replace("{id}", "00000000-0000-7000-8000-000000000000");
                    let method: Method = method.to_ascii_uppercase().parse().expect("a method");
                    let answer = program.send_json(method.clone(), &path, &json!({})).await;
                    let opens = needed.is_none_or(|needed| needed == scope);
                    assert_eq!(answer.status != 403, opens, "{scope} {method} {path}: {}", answer.body);
                    assert!(answer.status < 500, "{scope} {method} {path}: {}", answer.body);
                    if !opens {
                        let named = told(&answer)["detail"].to_string();
                        assert!(named.contains(needed.unwrap_or_default()), "{named}");
                    }
                }
            }
        }
    })
    .await;
}

#[tokio::test]
async fn a_person_who_is_signed_in_is_no_program() {
    on_both(rooms, async |world| {
        let organiser = world.with_role("Olga", kernel::rights::Role::Organiser, None).await;
        let answer = world.client().sign_in(organiser).await.get("/api/v1/people").await;
        assert_eq!(answer.status, 403);
    })
    .await;
}

#[tokio::test]
async fn a_token_of_one_forum_finds_nothing_of_another() {
    on_both(rooms, async |world| {
        let other = world.db().chore(AddForum("other-forum")).await.unwrap();
        let (here, there) =
            (Program::new(&world).await, Program::with(&world, &all_scopes(), Some(other.0)).await);
        let one = registered(&here, "Aigul").await;
        let (registration, person) = (id(&one), one["person"]["id"].as_str().unwrap().to_owned());
        let delegation = one["delegation"].as_str().unwrap().to_owned();
        for path in [
            format!("/api/v1/registrations/{registration}"),
            format!("/api/v1/people/{person}"),
            format!("/api/v1/forums/{}", world.forum.id),
            format!("/api/v1/registrations?forum={}", world.forum.slug),
            format!("/api/v1/scans?forum={}", world.forum.id),
        ] {
            assert_eq!(here.get(&path).await.status, 200, "{path}");
            assert_eq!(there.get(&path).await.status, 404, "{path}");
        }
        let path = format!("/api/v1/registrations/{registration}");
        assert_eq!(there.patch(&path, "*", json!({"title": "Dr."})).await.status, 404);
        assert_eq!(there.patch(&format!("/api/v1/people/{person}"), "*", json!({})).await.status, 404);
        for (deed, body) in [
            ("withdrawal", json!({})),
            ("refusal", json!({"reason": "no"})),
            ("acceptance", json!({"step": "checked"})),
            ("reopening", json!({"step": "checked"})),
        ] {
            assert_eq!(there.post(&format!("{path}/{deed}"), body).await.status, 404, "{deed}");
        }
        for list in ["registrations", "people"] {
            assert_eq!(told(&there.get(&format!("/api/v1/{list}")).await)["items"], json!([]), "{list}");
        }
        // Neither may it register somebody there, nor take somebody from there whom it does not know.
        let mut entry = super::program::newcomer("Berik");
        entry["forum"] = json!(world.forum.slug);
        assert_eq!(there.post("/api/v1/registrations", entry).await.status, 422);
        let known = json!({"category": "delegate", "person_id": person});
        assert_eq!(there.post("/api/v1/registrations", known).await.status, 422);
        // A token of all forums finds both; the delegations are the coalition's own.
        let all = Program::with(&world, &all_scopes(), None).await;
        assert_eq!(told(&all.get("/api/v1/forums").await)["items"].as_array().unwrap().len(), 2);
        assert_eq!(told(&there.get("/api/v1/forums").await)["items"].as_array().unwrap().len(), 1);
        assert_eq!(there.get(&format!("/api/v1/delegations/{delegation}")).await.status, 200);
    })
    .await;
}

#[tokio::test]
async fn a_token_ends_by_itself_or_is_taken_back() {
    on_both(rooms, async |world| {
        let act = crate::tokens::CreateToken {
            name: "Short".into(),
            scopes: vec![TOKEN_SCOPES[0].word.into()],
            forum: None,
            lasts: Some(SignedDuration::from_hours(1)),
        };
        let token = super::program::at_console(&world, act).await.unwrap();
        let mut client = world.client().with_header("authorization", &format!("Bearer {}", token.secret));
        assert_eq!(client.get("/api/v1/people").await.status, 200);
        world.later(SignedDuration::from_hours(2));
        assert_eq!(client.get("/api/v1/people").await.status, 401);
    })
    .await;
}
