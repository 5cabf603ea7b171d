//! Badges that were printed before something on them changed.

use super::{accredited, desk, person_of, rooms, valid};
use accreditation::acts::Take;
use badges::PrintRun;
use kernel::{
    Result, Text,
    db::{Chore, Tx},
    rights::By,
};
use registration::{Data, Edit, Move, RegistrationId};
use world::{World, on_both};

const LONG: &str = "This badge was printed before a change of what stands on it. Print it again.";
const CHIP: &str = "printed before a change: print again";

async fn registration(world: &World, id: RegistrationId) -> registration::Registration {
    let mut tx = world.db().read().await.unwrap();
    registration::by_id(&mut tx, id).await.unwrap().unwrap()
}

/// Somebody is edited, and cleared again for what has changed.
async fn edited(world: &World, id: RegistrationId, change: impl FnOnce(&mut Data)) {
    let it = registration(world, id).await;
    let mut tx = world.db().read().await.unwrap();
    let mut data = Data::of(&mut tx, &it).await.unwrap().unwrap();
    drop(tx);
    change(&mut data);
    let edit = Edit {
        forum: world.forum.clone(),
        registration: id,
        revision: it.revision,
        seen: None,
        data,
        home: None,
    };
    world.db().act(&By::Console, edit).await.unwrap();
    cleared(world, id).await;
}

async fn cleared(world: &World, id: RegistrationId) {
    if !registration(world, id).await.accredited {
        let take =
            Take { forum: world.forum.clone(), registration: id, seen_place: 0, reason: String::new() };
        world.db().act(&By::Console, take).await.unwrap();
    }
    world.work().await;
}

#[tokio::test]
async fn a_badge_printed_before_its_bearer_was_moved_is_told_from_a_right_one_and_its_ticket_holds() {
    on_both(rooms, async |world| {
        let id = accredited(&world, "Ana", "Silva").await;
        let mut desk = desk(&world).await;
        let person = format!("/en/desk/{id}");
        assert_eq!(desk.post(&format!("{person}/print"), &[]).await.status, 200);
        assert!(!desk.get(&person).await.body.contains(LONG), "it is right as it is");

        let (ticket, it) = (valid(&world, id).await.unwrap(), registration(&world, id).await);
        let to = Move {
            forum: world.forum.clone(),
            registration: id,
            revision: it.revision,
            delegation: it.delegation,
            category: world.categories().await[1].id,
            may_wait: true,
            home: None,
        };
        world.db().act(&By::Console, to).await.unwrap();
        cleared(&world, id).await;
        assert!(desk.get(&person).await.body.contains(LONG));
        assert!(desk.get("/en/desk?q=Silva").await.body.contains(CHIP));
        assert!(desk.get("/en/desk/collect?delegation=upper-river").await.body.contains(CHIP));
        assert_eq!(valid(&world, id).await.unwrap(), ticket, "a ticket says nothing of its bearer");

        assert_eq!(desk.post(&format!("{person}/reprint"), &[]).await.status, 200);
        assert!(!desk.get(&person).await.body.contains(LONG));
        assert_eq!(valid(&world, id).await.unwrap().serial, ticket.serial + 1);
    })
    .await;
}

#[tokio::test]
async fn whoever_looks_at_a_registration_is_told_that_its_badge_was_printed_before_a_change() {
    on_both(rooms, async |world| {
        let id = accredited(&world, "Ana", "Silva").await;
        let mut desk = desk(&world).await;
        desk.post(&format!("/en/desk/{id}/print"), &[]).await;
        let mut bearer = world.client().sign_in(person_of(&world, id).await).await;
        let (page, own) = (format!("/en/registration/{id}"), "You get a new one at the desk.");
        assert!(!bearer.get(&page).await.body.contains(own));
        edited(&world, id, |data| data.position = Text::new("en", "Chair")).await;
        assert!(bearer.get(&page).await.body.contains(own));
        assert!(bearer.get("/en/ticket").await.body.contains(own));
        let seen = desk.get(&page).await;
        assert!(seen.body.contains(LONG) && seen.body.contains(&format!("/desk/{id}")), "{}", seen.body);
    })
    .await;
}

#[tokio::test]
async fn what_stands_on_no_badge_makes_none_outdated_and_a_name_does() {
    on_both(rooms, async |world| {
        let id = accredited(&world, "Ana", "Silva").await;
        let mut desk = desk(&world).await;
        let person = format!("/en/desk/{id}");
        desk.post(&format!("{person}/print"), &[]).await;
        edited(&world, id, |data| {
            data.title = "Dr.".into();
            data.person.names.passport_name = "SILVA ANA".into();
        })
        .await;
        assert!(!desk.get(&person).await.body.contains(LONG));
        edited(&world, id, |data| data.person.names.family_name = "Silvéira".into()).await;
        assert!(desk.get(&person).await.body.contains(LONG));
        edited(&world, id, |data| data.person.names.family_name = "Silva".into()).await;
        assert!(!desk.get(&person).await.body.contains(LONG), "it is right again");
    })
    .await;
}

#[tokio::test]
async fn badges_printed_before_a_change_are_chosen_alone_and_printed_anew_in_one_file() {
    on_both(rooms, async |world| {
        let (ana, berta) =
            (accredited(&world, "Ana", "Silva").await, accredited(&world, "Berta", "Costa").await);
        let mut desk = desk(&world).await;
        let run = desk.get("/en/badges").await.between("name=\"run\" value=\"", "\"").to_owned();
        desk.post("/en/badges", &[("asked", "yes"), ("run", &run), ("sheet", "a6"), ("language", "pt")])
            .await;
        world.work().await;
        let before = (valid(&world, ana).await.unwrap(), valid(&world, berta).await.unwrap());
        assert!(desk.get("/en/badges?asked=yes&which=outdated").await.body.contains("Chosen: 0 of 2"));

        edited(&world, ana, |data| data.person.names.given_name = "Anabela".into()).await;
        let page = desk.get("/en/badges").await;
        assert!(
            page.body.contains("Badges printed before a change of what stands on them: 1"),
            "{}",
            page.body
        );
        let page = desk.get("/en/badges?asked=yes&which=outdated").await;
        assert!(page.body.contains("Chosen: 1 of 2"), "{}", page.body);
        assert!(page.body.contains("These badges get new numbers."), "{}", page.body);
        let run = page.between("name=\"run\" value=\"", "\"").to_owned();
        let fields =
            [("asked", "yes"), ("which", "outdated"), ("run", &run), ("sheet", "a6"), ("language", "en")];
        assert_eq!(desk.post("/en/badges", &fields).await.status, 303);
        world.work().await;
        let now = (valid(&world, ana).await.unwrap(), valid(&world, berta).await.unwrap());
        assert_ne!(now.0.serial, before.0.serial, "the old badge ends");
        assert_eq!(now.1, before.1, "whose badge is right keeps it");
        let file = desk.get(&format!("/en/badges/runs/{run}.pdf")).await;
        assert_eq!((file.status, &file.bytes[..5]), (200, &b"%PDF-"[..]));
        assert!(desk.get("/en/badges?asked=yes&which=outdated").await.body.contains("Chosen: 0 of 2"));

        badges::on_print_run(world.app.clone(), PrintRun { run: run.parse().unwrap() }).await.unwrap();
        assert_eq!(
            valid(&world, ana).await.unwrap(),
            now.0,
            "a job that runs twice gives nobody two numbers"
        );
    })
    .await;
}

#[tokio::test]
async fn a_new_badge_that_cannot_be_printed_leaves_the_old_one_as_it_is() {
    on_both(rooms, async |world| {
        let ana = accredited(&world, "Ana", "Silva").await;
        let mut desk = desk(&world).await;
        desk.post(&format!("/en/desk/{ana}/print"), &[]).await;
        let before = valid(&world, ana).await.unwrap();
        edited(&world, ana, |data| data.person.names.given_name = "สมชาย".into()).await;
        let run = desk.get("/en/badges?asked=yes").await.between("name=\"run\" value=\"", "\"").to_owned();
        desk.post("/en/badges", &[("asked", "yes"), ("run", &run), ("sheet", "a6")]).await;
        world.work().await;
        assert_eq!(valid(&world, ana).await.unwrap(), before);
    })
    .await;
}

/// How many badges still say what stood on them.
struct Imprints;

impl Chore for Imprints {
    type Out = i64;

    async fn run(&self, tx: &mut Tx) -> Result<i64> {
        let (number,): (i64,) = tx.sql("select count(*) from badge where imprint is not null").one().await?;
        Ok(number)
    }
}

#[tokio::test]
async fn nothing_is_kept_of_what_stood_on_the_badge_of_whoever_was_erased() {
    on_both(rooms, async |world| {
        let id = accredited(&world, "Ana", "Silva").await;
        desk(&world).await.post(&format!("/en/desk/{id}/print"), &[]).await;
        assert_eq!(world.db().chore(Imprints).await.unwrap(), 1);
        world.db().chore(super::Erases(person_of(&world, id).await)).await.unwrap();
        assert_eq!(world.db().chore(Imprints).await.unwrap(), 0);
    })
    .await;
}
