//! Another category, another delegation.

use super::program::{
    AddForum, Program, all_scopes, at_console, header, id, places, registered, rooms, told,
};
use axum::http::Method;
use delegations::{DelegationId, Quotas};
use forums::CategoryId;
use serde_json::{Value, json};
use world::{World, on_both};

fn path(view: &Value) -> String {
    format!("/api/v1/registrations/{}", id(view))
}

async fn guest(world: &World) -> CategoryId {
    world.categories().await.into_iter().find(|it| it.slug == "guest").expect("guests").id
}

async fn side(world: &World, slug: &str) -> DelegationId {
    world.delegations().await.into_iter().find(|it| it.slug == slug).expect("a delegation").id
}

/// So many guests may come from the delegation in which everybody of these tests is registered.
async fn set_guests(world: &World, places: i64) {
    let quotas = Quotas {
        forum: world.forum.id.0,
        delegation: side(world, "upper-river").await,
        places: vec![(guest(world).await.0, places)],
        unlimited: vec![],
        nominate_until: None,
    };
    let act = registration::ChangeQuotas { forum: world.forum.clone(), quotas, home: None };
    at_console(world, act).await.expect("places");
}

#[tokio::test]
async fn a_registration_moves_to_another_category_and_delegation() {
    on_both(rooms, async |world| {
        let program = Program::new(&world).await;
        let view = registered(&program, "Aigul").await;
        let (guest, lower) = (guest(&world).await, side(&world, "lower-river").await);
        let patch = json!({"category": guest, "delegation": lower, "title": "Dr."});
        let answer = program.patch(&path(&view), "*", patch).await;
        assert_eq!(answer.status, 200, "{}", answer.body);
        assert_eq!(told(&answer)["fields"], json!(["category", "delegation", "title"]));
        let now = told(&program.get(&path(&view)).await);
        assert_eq!(
            (&now["category_slug"], &now["delegation_slug"], &now["standing"], &now["title"]),
            (&json!("guest"), &json!("lower-river"), &json!("active"), &json!("Dr."))
        );
    })
    .await;
}

#[tokio::test]
async fn where_all_places_are_taken_it_is_refused_in_words_and_nothing_is_changed() {
    on_both(rooms, async |world| {
        let program = Program::new(&world).await;
        set_guests(&world, 0).await;
        let view = registered(&program, "Aigul").await;
        let patch = json!({"category": guest(&world).await, "title": "Dr."});
        let answer = program.patch(&path(&view), "*", patch).await;
        assert_eq!((answer.status, &told(&answer)["type"]), (409, &json!("/problems/refused")));
        assert!(answer.body.contains("All places there are taken by now."), "{}", answer.body);
        let now = told(&program.get(&path(&view)).await);
        assert_eq!((&now["category_slug"], &now["title"]), (&json!("delegate"), &json!("")));
    })
    .await;
}

#[tokio::test]
async fn whoever_may_wait_waits_where_all_places_are_taken() {
    on_both(rooms, async |world| {
        let program = Program::new(&world).await;
        set_guests(&world, 0).await;
        let view = registered(&program, "Aigul").await;
        let patch = json!({"category": guest(&world).await, "may_wait": true});
        let answer = program.patch(&path(&view), "*", patch).await;
        assert_eq!(answer.status, 200, "{}", answer.body);
        let now = &told(&answer)["registration"];
        assert_eq!(
            (&now["category_slug"], &now["standing"], &now["reserve_position"]),
            (&json!("guest"), &json!("reserve"), &json!(1))
        );
    })
    .await;
}

#[tokio::test]
async fn a_move_that_is_sent_again_with_its_key_is_not_made_again() {
    on_both(rooms, async |world| {
        let program = Program::new(&world).await;
        let view = registered(&program, "Aigul").await;
        let tag = header(&program.get(&path(&view)).await, "etag").to_owned();
        let keyed = program.header("idempotency-key", "move").header("if-match", &tag);
        let there = json!({"category": guest(&world).await});
        let first = keyed.send_json(Method::PATCH, &path(&view), &there).await;
        assert_eq!(first.status, 200, "{}", first.body);
        let back = program.patch(&path(&view), "*", json!({"category": view["category"]})).await;
        assert_eq!(back.status, 200, "{}", back.body);
        let again = keyed.send_json(Method::PATCH, &path(&view), &there).await;
        assert_eq!((again.status, again.bytes), (200, first.bytes));
        assert_eq!(told(&program.get(&path(&view)).await)["category_slug"], "delegate");
    })
    .await;
}

#[tokio::test]
async fn who_may_not_change_registrations_moves_none() {
    on_both(rooms, async |world| {
        let program = Program::new(&world).await;
        let view = registered(&program, "Aigul").await;
        let patch = json!({"category": guest(&world).await});
        let reader = Program::with(&world, &["registrations:read"], Some(world.forum.id.0)).await;
        assert_eq!(reader.patch(&path(&view), "*", patch.clone()).await.status, 403);
        let other = world.db().chore(AddForum("other-forum")).await.expect("another forum");
        let elsewhere = Program::with(&world, &all_scopes(), Some(other.0)).await;
        assert_eq!(elsewhere.patch(&path(&view), "*", patch).await.status, 404);
        assert_eq!(told(&program.get(&path(&view)).await)["category_slug"], "delegate");
    })
    .await;
}

#[tokio::test]
async fn a_category_or_delegation_that_is_no_id_is_named() {
    on_both(rooms, async |world| {
        let program = Program::new(&world).await;
        let view = registered(&program, "Aigul").await;
        for (patch, place) in [
            (json!({"category": "guest"}), "#/category"),
            (json!({"category": null}), "#/category"),
            (json!({"delegation": "lower-river"}), "#/delegation"),
        ] {
            let answer = program.patch(&path(&view), "*", patch.clone()).await;
            assert_eq!((answer.status, places(&answer)), (422, vec![place.to_owned()]), "{patch}");
        }
        assert_eq!(told(&program.get(&path(&view)).await)["delegation_slug"], "upper-river");
    })
    .await;
}
