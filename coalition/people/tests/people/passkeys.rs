use crate::{
    authenticator::Authenticator,
    mailbox::{is_in, room, two_of_one_mailbox},
};
use axum::http::Method;
use jiff::SignedDuration;
use kernel::rights::{Mandate, Role};
use serde_json::{Value as Json, json};
use world::{Answer, Client};

/// As the passkey button sends it.
async fn send(client: &mut Client, path: &str, body: &Json) -> Answer {
    client.send(Method::POST, path, Some("application/json"), body.to_string().into_bytes()).await
}

async fn asked(client: &mut Client, path: &str) -> Json {
    let answer = send(client, path, &json!({})).await;
    assert_eq!(answer.status, 200, "{}", answer.body);
    serde_json::from_str(&answer.body).unwrap()
}

async fn add(client: &mut Client, key: &mut Authenticator, name: &str) -> Answer {
    let options = asked(client, "/en/account/passkeys/options").await;
    let credential = key.made(&options);
    send(client, "/en/account/passkeys/finish", &json!({"name": name, "credential": credential})).await
}

async fn sign_in(client: &mut Client, key: &mut Authenticator) -> Answer {
    let options = asked(client, "/en/sign-in/passkey/options").await;
    let credential = key.used(&options);
    send(client, "/en/sign-in/passkey/finish", &json!({"next": "/en/account/data", "credential": credential}))
        .await
}

#[tokio::test]
async fn a_passkey_is_added_and_signs_its_person_in() {
    world::on_both(room, async |world| {
        let aigul = world.person("Aigul").await;
        let mut browser = world.client().sign_in(aigul).await;
        let options = asked(&mut browser, "/en/account/passkeys/options").await;
        let wanted = &options["publicKey"]["authenticatorSelection"];
        assert_eq!(
            (&wanted["residentKey"], &wanted["userVerification"]),
            (&json!("required"), &json!("required"))
        );

        let mut key = Authenticator::new(1);
        let added = add(&mut browser, &mut key, "Office laptop").await;
        assert_eq!((added.status, added.body.as_str()), (200, r#"{"next":"/en/account"}"#));
        let page = browser.get("/en/account").await;
        assert!(page.body.contains("Passkey added") && page.body.contains("Office laptop"));

        for _ in 0..2 {
            let mut stranger = world.client();
            let answer = sign_in(&mut stranger, &mut key).await;
            assert_eq!((answer.status, answer.body.as_str()), (200, r#"{"next":"/en/account/data"}"#));
            assert!(stranger.get("/en/account").await.body.contains("Aigul Tester"));
        }
        assert!(browser.get("/en/account").await.body.contains("last used"));
    })
    .await;
}

#[tokio::test]
async fn an_answer_is_taken_once_and_within_five_minutes() {
    world::on_both(room, async |world| {
        let aigul = world.person("Aigul").await;
        let mut browser = world.client().sign_in(aigul).await;
        let mut key = Authenticator::new(2);
        add(&mut browser, &mut key, "").await;
        let mut stranger = world.client();
        let options = asked(&mut stranger, "/en/sign-in/passkey/options").await;
        let body = json!({"credential": key.used(&options)});
        assert_eq!(send(&mut stranger, "/en/sign-in/passkey/finish", &body).await.status, 200);
        let mut thief = world.client();
        assert_eq!(send(&mut thief, "/en/sign-in/passkey/finish", &body).await.status, 410);
        assert!(!is_in(&mut thief).await);

        let options = asked(&mut thief, "/en/sign-in/passkey/options").await;
        world.later(SignedDuration::from_mins(6));
        let late = json!({"credential": key.used(&options)});
        assert_eq!(send(&mut thief, "/en/sign-in/passkey/finish", &late).await.status, 410);
    })
    .await;
}

#[tokio::test]
async fn a_key_of_another_site_or_of_nobody_is_refused() {
    world::on_both(room, async |world| {
        let aigul = world.person("Aigul").await;
        let mut browser = world.client().sign_in(aigul).await;
        let mut phished = Authenticator::new(3).at("https://forum.example.evil.example");
        assert_eq!(add(&mut browser, &mut phished, "x").await.status, 409);

        let mut key = Authenticator::new(4);
        assert_eq!(add(&mut browser, &mut key, "x").await.status, 200);
        let mut phished = key.at("https://evil.example");
        assert_eq!(sign_in(&mut world.client(), &mut phished).await.status, 409);
        let mut unknown = Authenticator::new(5);
        let options = asked(&mut browser, "/en/account/passkeys/options").await;
        unknown.made(&options);
        assert_eq!(sign_in(&mut world.client(), &mut unknown).await.status, 409);
        let nonsense = json!({"credential": {"id": "x"}});
        let answer = send(&mut world.client(), "/en/sign-in/passkey/finish", &nonsense).await;
        assert!((400..500).contains(&answer.status), "{}", answer.status);
    })
    .await;
}

#[tokio::test]
async fn a_ceremony_that_one_person_began_is_not_ended_by_another() {
    world::on_both(room, async |world| {
        let (aigul, boris) = (world.person("Aigul").await, world.person("Boris").await);
        let mut hers = world.client().sign_in(aigul).await;
        let mut his = world.client().sign_in(boris).await;
        let options = asked(&mut hers, "/en/account/passkeys/options").await;
        let credential = Authenticator::new(6).made(&options);
        let answer =
            send(&mut his, "/en/account/passkeys/finish", &json!({"name": "x", "credential": credential}))
                .await;
        assert_eq!(answer.status, 410);
    })
    .await;
}

#[tokio::test]
async fn a_passkey_is_named_and_removed_by_its_owner_only() {
    world::on_both(room, async |world| {
        let (aigul, boris) = (world.person("Aigul").await, world.person("Boris").await);
        let mut hers = world.client().sign_in(aigul).await;
        let mut key = Authenticator::new(7);
        add(&mut hers, &mut key, "Laptop").await;
        let page = hers.get("/en/account").await;
        let rename = format!("/en/account/passkeys/{}", page.between("action=\"/en/account/passkeys/", "\""));
        let field = format!("name-{}", page.between("name=\"name-", "\""));
        let remove = rename.replace("/name", "/remove");

        let mut his = world.client().sign_in(boris).await;
        assert_eq!(his.post(&rename, &[(field.as_str(), "Mine")]).await.status, 404);
        assert_eq!(his.post(&remove, &[]).await.status, 404);

        assert_eq!(hers.post(&rename, &[(field.as_str(), "Ноутбук")]).await.status, 303);
        assert!(hers.get("/en/account").await.body.contains("Ноутбук"));
        assert_eq!(hers.post(&rename, &[(field.as_str(), &"x".repeat(61))]).await.status, 422);
        assert_eq!(hers.post(&remove, &[]).await.status, 303);
        assert_eq!(sign_in(&mut world.client(), &mut key).await.status, 409);
    })
    .await;
}

#[tokio::test]
async fn a_head_with_a_shared_mailbox_signs_in_with_a_passkey_and_keeps_the_last_one() {
    world::on_both(room, async |world| {
        let (leyla, _) = two_of_one_mailbox(&world).await;
        let mut browser = world.client().sign_in(leyla).await;
        let mut key = Authenticator::new(8);
        add(&mut browser, &mut key, "Key").await;
        let head = Mandate { role: Role::Head, forum: Some(world.forum.id.0), delegation: None };
        world.db().chore(crate::account::Give(leyla, head)).await.unwrap();
        assert_eq!(sign_in(&mut world.client(), &mut key).await.status, 200);

        let remove = format!(
            "/en/account/passkeys/{}",
            browser.get("/en/account").await.between("action=\"/en/account/passkeys/", "\"")
        );
        let remove = remove.replace("/name", "/remove");
        let refused = browser.post(&remove, &[]).await;
        assert_eq!(refused.status, 409);
        assert!(refused.body.contains("your only way in"));
        assert_eq!(sign_in(&mut world.client(), &mut key).await.status, 200, "it is still there");
    })
    .await;
}
