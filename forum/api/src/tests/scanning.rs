//! Scans: stored once, answered byte for byte, in four statements.

use super::program::{AddDoors, AddForum, LetIn, Program, all_scopes, id, places, registered, rooms, told};
use axum::http::Method;
use door::{CheckpointId, Reading, Scan, Shown, Stored, Way};
use kernel::{
    Result,
    db::{Act, Tx},
    rights::By,
};
use serde_json::json;
use std::sync::{
    Arc,
    atomic::{AtomicU32, Ordering::SeqCst},
};
use uuid::Uuid;
use world::{World, on_both};

const PATH: &str = "/api/v1/scans";

/// A door that is open, and somebody who may pass.
async fn at_the_door(world: &World) -> (Program, CheckpointId, Uuid) {
    let program = Program::new(world).await;
    let checkpoint = world.db().chore(AddDoors(world.forum.id)).await.unwrap();
    let registration = id(&registered(&program, "Aigul").await);
    world.db().chore(LetIn(registration)).await.unwrap();
    let noon =
        world.forum.starts_on.at(12, 0, 0, 0).to_zoned_datetime(world.forum.time_zone()).unwrap().timestamp();
    world.later(noon.duration_since(world.db().clock.now()));
    (program, checkpoint, registration)
}

#[tokio::test]
async fn a_scan_sent_again_gets_the_stored_record_byte_for_byte() {
    on_both(rooms, async |world| {
        let (program, checkpoint, registration) = at_the_door(&world).await;
        let scan = json!({"scan_id": Uuid::new_v4(), "checkpoint": checkpoint, "registration": registration,
            "direction": "in", "scanned_at": "2027-05-14T11:00:00Z"});
        let first = program.send_json(Method::POST, PATH, &scan).await;
        assert_eq!((first.status, &told(&first)["verdict"]), (200, &json!("ok")), "{}", first.body);
        world.later(jiff::SignedDuration::from_mins(5));
        let again = program.send_json(Method::POST, PATH, &scan).await;
        assert_eq!((first.status, &first.bytes), (again.status, &again.bytes));
        let mut other = scan.clone();
        other["registration"] = json!(Uuid::new_v4());
        assert_eq!(program.send_json(Method::POST, PATH, &other).await.status, 409);
        let mut second = scan.clone();
        second["scan_id"] = json!(Uuid::new_v4());
        let second = told(&program.send_json(Method::POST, PATH, &second).await);
        assert_eq!((&second["verdict"], &second["device"]), (&json!("already_inside"), &json!(null)));
        let listed = told(&program.get(&format!("{PATH}?registration={registration}&limit=1")).await);
        assert_eq!(listed["items"][0], told(&first));
        let next = listed["next"].as_str().unwrap();
        let rest = program.get(&format!("{PATH}?registration={registration}&limit=1&cursor={next}")).await;
        assert_eq!(told(&rest)["items"], json!([second]));
        let mut tx = world.db().read().await.unwrap();
        let (kept,): (i64,) =
            tx.sql("select count(*) from idempotency where body like '%verdict%'").one().await.unwrap();
        assert_eq!(kept, 0);
    })
    .await;
}

#[tokio::test]
async fn a_code_and_a_number_are_read_as_at_the_door() {
    on_both(rooms, async |world| {
        let (program, checkpoint, _) = at_the_door(&world).await;
        for (field, value, reason) in [
            ("code", json!("https://example.org/menu"), "not_a_ticket"),
            ("serial", json!(17), "no_such_ticket"),
            ("code", json!("№ 17"), "no_such_ticket"),
        ] {
            let mut scan = json!({"scan_id": Uuid::new_v4(), "checkpoint": checkpoint});
            scan[field] = value;
            let answer = told(&program.send_json(Method::POST, PATH, &scan).await);
            assert_eq!((&answer["verdict"], &answer["reason"]), (&json!("unknown"), &json!(reason)));
        }
        let both = json!({"scan_id": Uuid::new_v4(), "checkpoint": checkpoint, "serial": 1, "code": "x"});
        assert_eq!(program.send_json(Method::POST, PATH, &both).await.status, 422);
        let neither = json!({"scan_id": Uuid::new_v4(), "checkpoint": checkpoint});
        assert_eq!(program.send_json(Method::POST, PATH, &neither).await.status, 422);
        let wrong =
            json!({"scan_id": "x", "checkpoint": checkpoint, "serial": 1, "direction": "up", "zone": 1});
        let wrong = program.send_json(Method::POST, PATH, &wrong).await;
        assert_eq!(places(&wrong), ["#/direction", "#/scan_id", "#/zone"]);
    })
    .await;
}

#[tokio::test]
async fn a_checkpoint_that_is_closed_says_so_and_lets_nobody_in() {
    on_both(rooms, async |world| {
        let (program, checkpoint, registration) = at_the_door(&world).await;
        let forum = world.forum.id.0;
        let address = format!("/api/v1/forums/{forum}");
        let open = told(&program.get(&address).await);
        assert_eq!(open["checkpoints"][0]["closed_at"], json!(null));
        let close = door::CloseCheckpoint { forum, id: checkpoint };
        world.db().act(&By::Console, close).await.unwrap();
        let closed = told(&program.get(&address).await);
        assert_eq!(closed["checkpoints"][0]["closed_at"], json!(world.db().clock.now()));
        let scan = json!({"scan_id": Uuid::new_v4(), "checkpoint": checkpoint, "registration": registration});
        let answer = told(&program.send_json(Method::POST, PATH, &scan).await);
        assert_eq!(
            (&answer["verdict"], &answer["reason"]),
            (&json!("wrong_day"), &json!("checkpoint_closed"))
        );
    })
    .await;
}

#[tokio::test]
async fn a_token_of_another_forum_reads_nothing_at_this_door() {
    on_both(rooms, async |world| {
        let (_, checkpoint, registration) = at_the_door(&world).await;
        let other = world.db().chore(AddForum("other-forum")).await.unwrap();
        let there = Program::with(&world, &all_scopes(), Some(other.0)).await;
        let scan = json!({"scan_id": Uuid::new_v4(), "checkpoint": checkpoint, "registration": registration});
        assert_eq!(there.send_json(Method::POST, PATH, &scan).await.status, 404);
        assert_eq!(told(&there.get(PATH).await)["items"], json!([]));
    })
    .await;
}

/// A scan that says how many statements it took, before its journal entry.
struct Counted(Reading, Arc<AtomicU32>);

impl Act for Counted {
    type Out = Stored;
    const VERB: &'static str = Reading::VERB;

    async fn may(&self, by: &By, tx: &mut Tx) -> Result<()> {
        self.0.may(by, tx).await
    }

    async fn run(&self, tx: &mut Tx) -> Result<Stored> {
        let stored = self.0.run(tx).await?;
        self.1.store(tx.statements(), SeqCst);
        Ok(stored)
    }
}

#[tokio::test]
async fn an_accepted_scan_takes_four_statements_with_its_journal_entry() {
    on_both(rooms, async |world| {
        let (_, checkpoint, registration) = at_the_door(&world).await;
        let scan = Scan {
            id: Uuid::new_v4(),
            forum: world.forum.id.0,
            checkpoint,
            shown: Shown::Registration(registration),
            way: Way::In,
            scanned_at: world.db().clock.now(),
        };
        let by = By::Token { id: Uuid::nil(), scopes: vec!["scans:write".to_owned()].into(), forum: None };
        let counted = Arc::new(AtomicU32::new(0));
        let reading = Reading::of(&world.app, scan).await.unwrap();
        let stored = world.db().act(&by, Counted(reading, counted.clone())).await.unwrap();
        assert_eq!(stored.record.verdict, door::Verdict::Ok);
        assert_eq!(counted.load(SeqCst), 3);
        // The entry itself is the fourth; it has no rows beside it.
        let mut tx = world.db().read().await.unwrap();
        let of_scan = "select count(*) from journal where verb = 'door.scan'";
        let beside = "select count(*) from journal_also a join journal j on j.id = a.entry where j.verb = 'door.scan'";
        let personal = "select count(*) from journal_personal p join journal j on j.id = p.entry where j.verb = 'door.scan'";
        for (text, number) in [(of_scan, 1), (beside, 0), (personal, 0)] {
            let (found,): (i64,) = tx.sql(text).one().await.unwrap();
            assert_eq!(found, number, "{text}");
        }
    })
    .await;
}
