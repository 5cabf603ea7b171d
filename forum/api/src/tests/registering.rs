//! A person is registered, once.

use super::program::{Program, header, id, newcomer, places, registered, rooms, told};
use crate::once::KEPT_FOR;
use axum::http::Method;
use futures_util::future::join_all;
use jiff::SignedDuration;
use kernel::{
    Result,
    db::{Chore, Tx},
};
use people::PersonId;
use serde_json::json;
use world::{World, on_both};

const PATH: &str = "/api/v1/registrations";

async fn how_many(world: &World) -> i64 {
    let mut tx = world.db().read().await.unwrap();
    let (number,): (i64,) = tx.sql("select count(*) from registration").one().await.unwrap();
    number
}

#[tokio::test]
async fn a_person_is_registered_and_read_again() {
    on_both(rooms, async |world| {
        let program = Program::new(&world).await;
        let mut entry = newcomer("Aigul");
        entry["person"]["patronymic"] = json!("Yermekqyzy");
        entry["organisation"] =
            json!({"name": "Rios Vivos", "language": "pt", "names": {"en": "Living Rivers"}});
        entry["title"] = json!(" Dr. ");
        entry["position"] = json!({"en": "Head of programmes", "pt": "Chefe"});
        entry["answers"] = json!({"boat": "land"});
        entry["reference"] = json!("K-17");
        let answer = program.post(PATH, entry).await;
        assert_eq!(answer.status, 201, "{}", answer.body);
        let view = told(&answer);
        assert_eq!((&view["standing"], &view["source"]), (&json!("active"), &json!("api")));
        assert_eq!((&view["title"], &view["reference"]), (&json!("Dr."), &json!("K-17")));
        assert_eq!(view["organisation"]["names"]["en"], "Living Rivers");
        assert_eq!(view["position"], json!({"en": "Head of programmes", "pt": "Chefe"}));
        assert_eq!(view["answers"], json!({"boat": "land"}));
        let address = format!("https://forum.example{PATH}/{}", id(&view));
        assert_eq!(header(&answer, "location"), address);
        let again = program.get(&format!("{PATH}/{}", id(&view))).await;
        assert_eq!((told(&again), header(&again, "etag")), (view.clone(), header(&answer, "etag")));
        let unchanged = program.header("if-none-match", header(&again, "etag"));
        assert_eq!(unchanged.get(&format!("{PATH}/{}", id(&view))).await.status, 304);
        let person =
            told(&program.get(&format!("/api/v1/people/{}", view["person"]["id"].as_str().unwrap())).await);
        assert_eq!(
            (&person["email"], &person["patronymic"]),
            (&json!("aigul@example.org"), &json!("Yermekqyzy"))
        );
    })
    .await;
}

#[tokio::test]
async fn over_the_quota_one_waits_and_is_told_at_which_place() {
    on_both(rooms, async |world| {
        let program = Program::new(&world).await;
        for name in ["A", "B", "C", "D"] {
            assert_eq!(registered(&program, name).await["standing"], "active");
        }
        for (name, place) in [("E", 1), ("F", 2)] {
            let waits = registered(&program, name).await;
            assert_eq!((&waits["standing"], &waits["reserve_position"]), (&json!("reserve"), &json!(place)));
        }
        let seen = told(&program.get("/api/v1/delegations").await);
        let places = &seen["items"][0]["places"][0];
        assert_eq!(seen["items"][0]["slug"], "upper-river");
        assert_eq!(
            *places,
            json!({"category": places["category"], "category_slug": "delegate", "quota": 4,
            "used": 4, "waiting": 2})
        );
        assert!(seen["items"][0]["name"]["pt"].is_string());
    })
    .await;
}

#[tokio::test]
async fn the_same_key_gets_the_same_answer_and_does_nothing_again() {
    on_both(rooms, async |world| {
        let program = Program::new(&world).await.header("idempotency-key", "\"one-of-its-kind\"");
        let first = program.send_json(Method::POST, PATH, &newcomer("Aigul")).await;
        let again = program.send_json(Method::POST, PATH, &newcomer("Aigul")).await;
        assert_eq!((first.status, again.status), (201, 201));
        assert_eq!(first.bytes, again.bytes);
        for name in ["etag", "location"] {
            assert_eq!(header(&first, name), header(&again, name));
        }
        assert_eq!(
            (header(&first, "idempotency-replayed"), header(&again, "idempotency-replayed")),
            ("", "true")
        );
        let other = program.send_json(Method::POST, PATH, &newcomer("Berik")).await;
        assert_eq!((other.status, &told(&other)["type"]), (422, &json!("/problems/idempotency-key-used")));
        assert_eq!(how_many(&world).await, 1);
        // What another program calls so is its own.
        let stranger = Program::new(&world).await.header("idempotency-key", "one-of-its-kind");
        assert_eq!(stranger.send_json(Method::POST, PATH, &newcomer("Berik")).await.status, 201);
    })
    .await;
}

#[tokio::test]
async fn many_at_once_with_one_key_make_one_registration() {
    on_both(rooms, async |world| {
        let program = Program::new(&world).await.header("idempotency-key", "storm");
        let entry = newcomer("Aigul");
        let answers = join_all((0..24).map(|_| program.send_json(Method::POST, PATH, &entry))).await;
        assert!(answers.iter().all(|it| matches!(it.status, 201 | 409)), "{answers:?}");
        let made: Vec<_> = answers.iter().filter(|it| it.status == 201).collect();
        assert!(!made.is_empty() && made.iter().all(|it| it.bytes == made[0].bytes));
        assert_eq!(how_many(&world).await, 1);
    })
    .await;
}

/// Two nodes do not know of each other what is under way: the database decides.
#[tokio::test]
async fn many_nodes_at_once_with_one_key_make_one_registration() {
    on_both(rooms, async |world| {
        let program = Program::new(&world).await.header("idempotency-key", "storm");
        let nodes: Vec<_> = (0..6).map(|_| another_node(&world)).collect();
        let body = newcomer("Aigul").to_string().into_bytes();
        let asked = nodes.iter().map(|node| {
            let secret = &program.secret;
            let request = axum::http::Request::post(PATH)
                .header("authorization", format!("Bearer {secret}"))
                .header("idempotency-key", "storm")
                .header("content-type", "application/json")
                .body(axum::body::Body::from(body.clone()))
                .unwrap();
            tower::ServiceExt::oneshot(node.clone(), request)
        });
        let answers = join_all(asked).await;
        assert!(answers.iter().all(|it| it.as_ref().unwrap().status() == 201), "{answers:?}");
        assert_eq!(how_many(&world).await, 1);
    })
    .await;
}

fn another_node(world: &World) -> axum::Router {
    let (config, db) = (world.app.config.clone(), world.db().clone());
    let (app, service) =
        kernel::web::App::new(config, db, crate::routes(), kernel::jobs::Jobs::default()).unwrap();
    app.set_house(world.app.house().as_ref().clone());
    service
}

#[tokio::test]
async fn without_a_key_or_with_an_unfit_one_nothing_is_done() {
    on_both(rooms, async |world| {
        let program = Program::new(&world).await;
        let without = program.send_json(Method::POST, PATH, &newcomer("Aigul")).await;
        assert_eq!((without.status, &told(&without)["type"]), (400, &json!("/problems/idempotency-key")));
        for unfit in ["", "\"\"", "two words", &"k".repeat(201)] {
            let answer =
                program.header("idempotency-key", unfit).send_json(Method::POST, PATH, &newcomer("A")).await;
            assert_eq!(answer.status, 400, "{unfit:?}");
        }
        assert_eq!(how_many(&world).await, 0);
    })
    .await;
}

#[tokio::test]
async fn a_refused_write_keeps_nothing_under_its_key() {
    on_both(rooms, async |world| {
        let program = Program::new(&world).await.header("idempotency-key", "again");
        let mut wrong = newcomer("Aigul");
        wrong["category"] = json!("nobody");
        assert_eq!(program.send_json(Method::POST, PATH, &wrong).await.status, 422);
        assert_eq!(program.send_json(Method::POST, PATH, &newcomer("Aigul")).await.status, 201);
    })
    .await;
}

#[tokio::test]
async fn the_senders_own_number_is_the_same_registration() {
    on_both(rooms, async |world| {
        let program = Program::new(&world).await;
        let mut entry = newcomer("Aigul");
        entry["reference"] = json!("17");
        let first = told(&program.post(PATH, entry.clone()).await);
        let again = program.post(PATH, entry).await;
        assert_eq!((again.status, told(&again)), (200, first.clone()));
        let known =
            json!({"category": "delegate", "delegation": "upper-river", "person_id": first["person"]["id"]});
        let known = program.post(PATH, known).await;
        assert_eq!((known.status, &told(&known)["id"]), (200, &first["id"]));
        assert_eq!(how_many(&world).await, 1);
    })
    .await;
}

#[tokio::test]
async fn letters_that_no_badge_can_print_are_named_by_their_place() {
    on_both(rooms, async |world| {
        let program = Program::new(&world).await;
        let mut entry = newcomer("A");
        entry["title"] = json!("博士");
        entry["position"] = json!({"en": "Chair 席", "pt": "席", "es": "席"});
        entry["organisation"] = json!({"name": "水", "language": "pt", "names": {"es": "水の友"}});
        let answer = program.post(PATH, entry).await;
        let mut found = places(&answer);
        found.sort();
        let wanted = [
            "#/organisation/name",
            "#/organisation/names/es",
            "#/position/en",
            "#/position/es",
            "#/position/pt",
            "#/title",
        ];
        assert_eq!((answer.status, found), (422, wanted.map(str::to_owned).to_vec()), "{}", answer.body);
        assert_eq!(how_many(&world).await, 0);
    })
    .await;
}

#[tokio::test]
async fn what_cannot_be_kept_is_named_place_by_place() {
    on_both(rooms, async |world| {
        let program = Program::new(&world).await;
        let entry = json!({
            "category": 7,
            "nickname": "A",
            "person": {"given_name": "A", "familyname": "B", "birth_date": "yesterday", "email": null},
            "protocol_rank": 10_000,
            "organisation": {"language": "en"},
        });
        let answer = program.post(PATH, entry).await;
        assert_eq!(answer.status, 422);
        assert_eq!(
            places(&answer),
            [
                "#/category",
                "#/nickname",
                "#/organisation/name",
                "#/person/birth_date",
                "#/person/familyname",
                "#/protocol_rank"
            ]
        );
        let mut entry = newcomer("A");
        entry["person"]["family_name"] = json!("ə".repeat(300));
        entry["person"]["email"] = json!("nowhere");
        entry["person"]["language"] = json!("hu");
        entry["person"]["latin_family"] = json!("Щ");
        entry["position"] = json!({"en": "ok", "hu": "nem"});
        entry["answers"] = json!({"boat": "submarine", "shoe_size": "42"});
        let answer = program.header("accept-language", "ru").post(PATH, entry).await;
        assert_eq!(answer.status, 422);
        let mut found = places(&answer);
        found.sort();
        found.dedup();
        for place in [
            "#/answers/boat",
            "#/answers/shoe_size",
            "#/person/email",
            "#/person/family_name",
            "#/person/language",
            "#/person/latin_family",
        ] {
            assert!(found.iter().any(|it| it == place), "{place} in {found:?}");
        }
        assert!(answer.body.contains("не больше 100 знаков"), "{}", answer.body);
        for (field, value, place) in [
            ("delegation", json!("atlantis"), "#/delegation"),
            ("forum", json!("elsewhere"), "#/forum"),
            ("person_id", json!(uuid::Uuid::nil()), "#/person"),
            ("reference", json!("a\u{0}b"), "#/reference"),
            ("title", json!("a\u{202e}b"), "#/title"),
        ] {
            let mut entry = newcomer("A");
            entry[field] = value;
            let answer = program.post(PATH, entry).await;
            assert_eq!((answer.status, places(&answer)), (422, vec![place.to_owned()]), "{field}");
        }
        assert_eq!(how_many(&world).await, 0);
    })
    .await;
}

#[tokio::test]
async fn a_letter_is_written_unless_it_is_not_wanted() {
    on_both(rooms, async |world| {
        let program = Program::new(&world).await;
        registered(&program, "Aigul").await;
        let mut silent = newcomer("Berik");
        silent["letters"] = json!(false);
        assert_eq!(program.post(PATH, silent).await.status, 201);
        let mut tx = world.db().read().await.unwrap();
        let sent = kernel::letters::outbox(&mut tx, world.forum.id.0, None, 0, 10).await.unwrap();
        let addresses: Vec<_> = sent.iter().map(|letter| letter.address.as_str()).collect();
        assert_eq!(addresses, ["aigul@example.org"]);
    })
    .await;
}

struct Erase(PersonId);

impl Chore for Erase {
    type Out = serde_json::Value;

    async fn run(&self, tx: &mut Tx) -> Result<serde_json::Value> {
        let held = crate::held(tx, self.0).await?;
        crate::erase(tx, self.0).await?;
        Ok(held)
    }
}

async fn answers_kept(world: &World) -> i64 {
    let mut tx = world.db().read().await.unwrap();
    let (number,): (i64,) = tx.sql("select count(*) from idempotency").one().await.unwrap();
    number
}

#[tokio::test]
async fn answers_about_a_person_are_theirs_to_see_and_go_with_them() {
    on_both(rooms, async |world| {
        let program = Program::new(&world).await;
        let (gone, stays) = (registered(&program, "Aigul").await, registered(&program, "Berik").await);
        assert_eq!(answers_kept(&world).await, 2);
        let person = PersonId(id(&gone["person"]));
        let held = world.db().chore(Erase(person)).await.unwrap();
        assert_eq!((held.as_array().unwrap().len(), &held[0]["answer"]), (1, &gone));
        let mut tx = world.db().read().await.unwrap();
        let (kept,): (String,) = tx.sql("select body from idempotency").one().await.unwrap();
        assert_eq!(serde_json::from_str::<serde_json::Value>(&kept).unwrap(), stays);
    })
    .await;
}

#[tokio::test]
async fn answers_are_forgotten_after_a_week() {
    on_both(rooms, async |world| {
        let program = Program::new(&world).await;
        registered(&program, "Aigul").await;
        world.later(KEPT_FOR - SignedDuration::from_hours(1));
        registered(&program, "Berik").await;
        assert_eq!(crate::forget(world.db()).await.unwrap(), 0);
        world.later(SignedDuration::from_hours(2));
        assert_eq!((crate::forget(world.db()).await.unwrap(), answers_kept(&world).await), (1, 1));
    })
    .await;
}
