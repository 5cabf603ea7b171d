//! The chain: what was altered, dropped, swapped, cut or written anew is found.

use kernel::{
    Result,
    db::{Act, Chore, Tx},
    jobs::Jobs,
    journal::{Fault, Head, Subject, Verdict, seal, verify},
    rights::By,
    web::Routes,
};
use uuid::Uuid;
use world::{World, on_both};

fn nothing() -> (Routes, Jobs) {
    (Routes::new(), Jobs::default())
}

struct Change {
    person: Uuid,
    to: &'static str,
}

impl Act for Change {
    type Out = ();
    const VERB: &'static str = "test.changed";

    async fn may(&self, _: &By, _: &mut Tx) -> Result<()> {
        Ok(())
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        tx.about(Subject::new("person", self.person));
        tx.personal(self.person, "name", "before", self.to);
        tx.fact("count", 1, 2);
        Ok(())
    }
}

/// What somebody does who reaches the database past the house.
struct Tamper(&'static str);

impl Chore for Tamper {
    type Out = u64;

    async fn run(&self, tx: &mut Tx) -> Result<u64> {
        Ok(tx.sql(self.0).run().await?)
    }
}

async fn ten_sealed_changes(world: &World) -> Head {
    for _ in 0..10 {
        world.db().act(&By::Console, Change { person: Uuid::new_v4(), to: "Aigül" }).await.unwrap();
    }
    world.db().live.tell_news(world.db()).await.unwrap();
    seal(world.db(), &world.app.keys.journal).await.unwrap();
    verdict(world, None).await.head.expect("a head")
}

async fn verdict(world: &World, outside: Option<&Head>) -> Verdict {
    verify(world.db(), &world.app.keys.journal.verifying_key(), outside).await.unwrap()
}

async fn after(world: &World, tamper: &'static str) -> Vec<Fault> {
    let touched = world.db().chore(Tamper(tamper)).await.unwrap();
    assert!(touched > 0, "the tampering did nothing: {tamper}");
    verdict(world, None).await.faults
}

#[tokio::test]
async fn a_sound_journal_has_no_faults_and_says_what_lies_after_its_head() {
    on_both(nothing, async |world| {
        let head = ten_sealed_changes(&world).await;
        world.db().act(&By::Console, Change { person: Uuid::new_v4(), to: "x" }).await.unwrap();
        world.db().live.tell_news(world.db()).await.unwrap();
        let verdict = verdict(&world, Some(&head)).await;
        assert_eq!(verdict.faults, []);
        assert_eq!(verdict.after_head, 1);
        assert_eq!(verdict.entries, head.last + 1);
    })
    .await;
}

#[tokio::test]
async fn an_altered_entry_is_found() {
    on_both(nothing, async |world| {
        ten_sealed_changes(&world).await;
        let faults = after(&world, "update journal set entry = entry || ' ' where number = 5").await;
        assert!(matches!(faults[..], [Fault::Altered(_)]), "{faults:?}");
    })
    .await;
}

#[tokio::test]
async fn a_dropped_entry_is_found() {
    on_both(nothing, async |world| {
        ten_sealed_changes(&world).await;
        let parts = "delete from journal_personal where entry = (select id from journal where number = 5)";
        world.db().chore(Tamper(parts)).await.unwrap();
        let faults = after(&world, "delete from journal where number = 5").await;
        assert!(faults.contains(&Fault::Missing(5)), "{faults:?}");
    })
    .await;
}

#[tokio::test]
async fn two_swapped_entries_are_found() {
    on_both(nothing, async |world| {
        ten_sealed_changes(&world).await;
        world.db().chore(Tamper("update journal set number = -1 where number = 4")).await.unwrap();
        world.db().chore(Tamper("update journal set number = 4 where number = 5")).await.unwrap();
        let faults = after(&world, "update journal set number = 5 where number = -1").await;
        assert!(matches!(faults[..], [Fault::Altered(_)]), "{faults:?}");
    })
    .await;
}

#[tokio::test]
async fn a_journal_cut_short_is_found_by_a_head_from_outside() {
    on_both(nothing, async |world| {
        let head = ten_sealed_changes(&world).await;
        for cut in [
            "delete from journal_personal",
            "delete from journal_also",
            "delete from journal",
            "delete from seal",
        ] {
            world.db().chore(Tamper(cut)).await.unwrap();
        }
        assert_eq!(verdict(&world, None).await.faults, []);
        assert_eq!(verdict(&world, Some(&head)).await.faults, [Fault::Rewritten(head.last)]);
    })
    .await;
}

#[tokio::test]
async fn a_chain_written_anew_is_not_signed_by_the_installation() {
    on_both(nothing, async |world| {
        ten_sealed_changes(&world).await;
        world.db().chore(Tamper("update journal set entry = entry || ' ' where number = 5")).await.unwrap();
        world.db().chore(Tamper("delete from seal")).await.unwrap();
        let other = ed25519_dalek::SigningKey::from_bytes(&[7; 32]);
        seal(world.db(), &other).await.unwrap();
        let faults = verdict(&world, None).await.faults;
        assert!(matches!(faults[..], [Fault::Forged(_)]), "{faults:?}");
    })
    .await;
}

#[tokio::test]
async fn values_may_be_missing_only_for_a_person_who_was_erased() {
    on_both(nothing, async |world| {
        ten_sealed_changes(&world).await;
        let faults = after(
            &world,
            "delete from journal_personal where entry = (select id from journal where number = 5)",
        )
        .await;
        assert_eq!(faults, [Fault::Personal(5)]);
    })
    .await;
}

#[tokio::test]
async fn a_changed_value_of_a_person_is_found() {
    on_both(nothing, async |world| {
        ten_sealed_changes(&world).await;
        let faults = after(
            &world,
            "update journal_personal set body = '{}' where entry = (select id from journal where number = 6)",
        )
        .await;
        assert_eq!(faults, [Fault::Personal(6)]);
    })
    .await;
}
