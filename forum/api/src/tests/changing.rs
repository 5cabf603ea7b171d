//! Changes: of what was seen, told what they re-open.

use super::program::{LetIn, Program, header, id, places, registered, rooms, told};
use axum::http::Method;
use serde_json::{Value, json};
use world::on_both;

fn path(view: &Value) -> String {
    format!("/api/v1/registrations/{}", id(view))
}

#[tokio::test]
async fn a_change_says_what_differs_and_which_steps_are_open_again() {
    on_both(rooms, async |world| {
        let program = Program::new(&world).await;
        let view = registered(&program, "Aigul").await;
        world.db().chore(LetIn(id(&view))).await.unwrap();
        let seen = program.get(&path(&view)).await;
        let patch = json!({
            "title": "Dr.",
            "person": {"family_name": "Other", "email": null},
            "position": {"en": "Chair"},
            "answers": {"boat": "boat"},
            "organisation": {"name": "Rios Vivos"},
        });
        let answer = program.patch(&path(&view), header(&seen, "etag"), patch).await;
        assert_eq!(answer.status, 200, "{}", answer.body);
        let told_ = told(&answer);
        let mut fields: Vec<&str> =
            told_["fields"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
        fields.sort_unstable();
        assert_eq!(fields, ["boat", "email", "family_name", "organisation", "position", "title"]);
        assert_eq!(told_["reopened"][0]["slug"], "checked");
        let now = &told_["registration"];
        assert_eq!(
            (&now["step_place"], &now["accredited"], &now["may_enter"]),
            (&json!(0), &json!(false), &json!(true))
        );
        assert_eq!(now["person"]["family_name"], "Other");
        let again = program.get(&path(&view)).await;
        assert_eq!((told(&again), header(&again, "etag")), (now.clone(), header(&answer, "etag")));
        // Null takes back, what is not named stays.
        let patch = json!({"title": null, "organisation": null, "answers": {"boat": null}});
        let answer = program.patch(&path(&view), header(&answer, "etag"), patch).await;
        let now = &told(&answer)["registration"];
        assert_eq!(
            (&now["title"], &now["organisation"], &now["answers"]),
            (&json!(""), &Value::Null, &json!({}))
        );
        assert_eq!(now["position"], json!({"en": "Chair"}));
    })
    .await;
}

#[tokio::test]
async fn of_two_editors_the_second_is_told_and_overwrites_nothing() {
    on_both(rooms, async |world| {
        let program = Program::new(&world).await;
        let view = registered(&program, "Aigul").await;
        let seen = program.get(&path(&view)).await;
        let tag = header(&seen, "etag");
        assert_eq!(program.patch(&path(&view), tag, json!({"title": "Dr."})).await.status, 200);
        let late = program.patch(&path(&view), tag, json!({"title": "Prof."})).await;
        assert_eq!((late.status, &told(&late)["type"]), (412, &json!("/problems/changed-meanwhile")));
        assert_eq!(told(&program.get(&path(&view)).await)["title"], "Dr.");
        // The person behind it is a part of what was seen.
        let seen = program.get(&path(&view)).await;
        let person = format!("/api/v1/people/{}", view["person"]["id"].as_str().unwrap());
        assert_eq!(program.patch(&person, "*", json!({"patronymic": "Y"})).await.status, 200);
        assert_eq!(
            program.patch(&path(&view), header(&seen, "etag"), json!({"title": ""})).await.status,
            412
        );
        let unseen = program.header("idempotency-key", "k");
        assert_eq!(unseen.send_json(Method::PATCH, &path(&view), &json!({})).await.status, 428);
        assert_eq!(program.patch(&path(&view), "*", json!({"title": "Prof."})).await.status, 200);
    })
    .await;
}

#[tokio::test]
async fn a_change_sent_twice_is_made_once() {
    on_both(rooms, async |world| {
        let program = Program::new(&world).await;
        let view = registered(&program, "Aigul").await;
        let tag = header(&program.get(&path(&view)).await, "etag").to_owned();
        let keyed = program.header("idempotency-key", "edit").header("if-match", &tag);
        let first = keyed.send_json(Method::PATCH, &path(&view), &json!({"title": "Dr."})).await;
        let again = keyed.send_json(Method::PATCH, &path(&view), &json!({"title": "Dr."})).await;
        assert_eq!((first.status, again.status), (200, 200));
        assert_eq!((first.bytes, first.headers.get("etag")), (again.bytes, again.headers.get("etag")));
    })
    .await;
}

#[tokio::test]
async fn what_cannot_be_changed_is_named() {
    on_both(rooms, async |world| {
        let program = Program::new(&world).await;
        let view = registered(&program, "Aigul").await;
        for (patch, place) in [
            (json!({"standing": "active"}), "#/standing"),
            (json!({"person": {"id": "x"}}), "#/person/id"),
            (json!({"person": {"given_name": "ű".repeat(300)}}), "#/person/given_name"),
            (json!({"title": 5}), "#/title"),
            (json!({"organisation": {"names": {}}}), "#/organisation/name"),
            (json!({"answers": {"boat": "submarine"}}), "#/answers/boat"),
            (json!({"protocol_rank": -1}), "#/protocol_rank"),
        ] {
            let answer = program.patch(&path(&view), "*", patch.clone()).await;
            assert_eq!((answer.status, places(&answer)), (422, vec![place.to_owned()]), "{patch}");
        }
        assert_eq!(program.patch(&path(&view), "*", json!([])).await.status, 422);
    })
    .await;
}

#[tokio::test]
async fn a_person_is_changed_by_their_registration() {
    on_both(rooms, async |world| {
        let program = Program::new(&world).await;
        let view = registered(&program, "Aigul").await;
        world.db().chore(LetIn(id(&view))).await.unwrap();
        let person = format!("/api/v1/people/{}", view["person"]["id"].as_str().unwrap());
        let seen = program.get(&person).await;
        let patch = json!({"given_name": "Aigül", "birth_date": "1980-05-17"});
        let answer = program.patch(&person, header(&seen, "etag"), patch).await;
        assert_eq!(answer.status, 200, "{}", answer.body);
        let told_ = told(&answer);
        assert_eq!((&told_["person"]["name"], &told_["registration"]), (&json!("Aigül Tester"), &view["id"]));
        assert_eq!(told_["reopened"][0]["slug"], "checked");
        assert_eq!(told_["person"]["birth_date"], "1980-05-17");
        assert_eq!(program.patch(&person, header(&seen, "etag"), json!({})).await.status, 412);
        let wrong = program.patch(&person, "*", json!({"given_name": null, "family_name": null})).await;
        assert_eq!((wrong.status, places(&wrong)), (422, vec!["#/person/family_name".to_owned()]));
    })
    .await;
}

#[tokio::test]
async fn a_registration_is_withdrawn_once_and_the_next_moves_up() {
    on_both(rooms, async |world| {
        let program = Program::new(&world).await;
        let mut all = vec![];
        for name in ["A", "B", "C", "D", "E"] {
            all.push(registered(&program, name).await);
        }
        let path_ = format!("{}/withdrawal", path(&all[0]));
        let answer = program.post(&path_, json!({"reason": "ill"})).await;
        assert_eq!((answer.status, &told(&answer)["standing"]), (200, &json!("withdrawn")));
        assert_eq!(told(&program.get(&path(&all[4])).await)["standing"], "active");
        let again = program.post(&path_, json!({})).await;
        assert_eq!((again.status, &told(&again)["type"]), (409, &json!("/problems/refused")));
    })
    .await;
}
