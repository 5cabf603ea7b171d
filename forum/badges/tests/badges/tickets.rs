//! Tickets: whom they are given to, when they end, and what a stranger sees.

use super::{accredited, path, person_of, reprint, rooms, valid};
use accreditation::Accredited;
use badges::on_accredited;
use kernel::{
    Result,
    db::{Chore, Tx},
    letters,
    rights::By,
};
use registration::{RegistrationId, Withdraw};
use world::{World, on_both};

#[tokio::test]
async fn whoever_is_accredited_gets_one_ticket_and_a_letter() {
    on_both(rooms, async |world| {
        let id = accredited(&world, "Ana", "Silva").await;
        let ticket = valid(&world, id).await.unwrap();
        on_accredited(world.app.clone(), Accredited { registration: id }).await.unwrap();
        assert_eq!(valid(&world, id).await.unwrap(), ticket, "a job that runs twice issues once");
        let mut tx = world.db().read().await.unwrap();
        let outbox = letters::outbox(&mut tx, world.forum.id.0, None, 0, 50).await.unwrap();
        let letters: Vec<_> = outbox.iter().filter(|it| it.kind == "ticket.ready").collect();
        assert_eq!(letters.len(), 1);
        assert!(letters[0].body.contains("Ana Silva"), "{}", letters[0].body);
        assert!(letters[0].body.contains(&badges::address(&world.app, &ticket).unwrap()));
        let next = accredited_serial(&world).await;
        assert_eq!(next, ticket.serial + 1, "numbers go on from a random one");
    })
    .await;
}

async fn accredited_serial(world: &World) -> i64 {
    let id = accredited(world, "Berta", "Costa").await;
    valid(world, id).await.unwrap().serial
}

#[tokio::test]
async fn a_withdrawn_registration_has_no_ticket_and_a_reprint_ends_the_one_before() {
    on_both(rooms, async |world| {
        let id = accredited(&world, "Ana", "Silva").await;
        let first = valid(&world, id).await.unwrap();
        let reprint = reprint(&world, id);
        let second = world.db().act(&By::Console, reprint).await.unwrap();
        assert_ne!(first.serial, second.serial);
        assert_eq!(ended(&world, first.serial).await, Some(door::Ended::Replaced));
        let withdraw =
            Withdraw { forum: world.forum.clone(), registration: id, reason: String::new(), home: None };
        world.db().act(&By::Console, withdraw).await.unwrap();
        world.work().await;
        assert_eq!(valid(&world, id).await, None);
        assert_eq!(ended(&world, second.serial).await, Some(door::Ended::Revoked));
    })
    .await;
}

#[tokio::test]
async fn whoever_gets_another_number_is_told_that_the_code_they_saved_opens_nothing_any_more() {
    on_both(rooms, async |world| {
        let id = accredited(&world, "Ana", "Silva").await;
        let first = valid(&world, id).await.unwrap();
        let second = world.db().act(&By::Console, reprint(&world, id)).await.unwrap();
        let mut tx = world.db().read().await.unwrap();
        let outbox = letters::outbox(&mut tx, world.forum.id.0, None, 0, 50).await.unwrap();
        let letters: Vec<_> = outbox.iter().filter(|it| it.kind == "ticket.ready").collect();
        assert_eq!(letters.len(), 2);
        let told = |ticket| badges::address(&world.app, ticket).unwrap();
        // Both were written in the same instant of the tests' clock.
        let of = |ticket| letters.iter().find(|it| it.body.contains(&told(ticket))).unwrap();
        assert!(!of(&first).body.contains("no longer valid"), "{}", of(&first).body);
        assert!(of(&second).body.contains("no longer valid"), "{}", of(&second).body);
    })
    .await;
}

/// Says whether the door lets people in whose step is open again.
struct EntryWhenReopened(bool);

impl Chore for EntryWhenReopened {
    type Out = ();

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        tx.sql("update step set entry_when_reopened = $1").bind(self.0).run().await?;
        Ok(())
    }
}

/// Somebody changes their own family name, for which the step vouches.
async fn renames_themself(world: &World, id: RegistrationId) {
    let mut tx = world.db().read().await.unwrap();
    let it = registration::by_id(&mut tx, id).await.unwrap().unwrap();
    let mut data = registration::Data::of(&mut tx, &it).await.unwrap().unwrap();
    drop(tx);
    data.person.names.family_name = "Other".into();
    let act = registration::Edit {
        forum: world.forum.clone(),
        registration: id,
        revision: it.revision,
        seen: None,
        data,
        home: Some("https://forum.example".into()),
    };
    world.db().act(&world.by(it.person).await, act).await.unwrap();
}

#[tokio::test]
async fn a_ticket_says_that_entry_waits_and_shows_no_way_in_meanwhile() {
    on_both(rooms, async |world| {
        world.db().chore(EntryWhenReopened(false)).await.unwrap();
        let id = accredited(&world, "Ana", "Silva").await;
        let person = person_of(&world, id).await;
        let mut browser = world.client().sign_in(person).await;
        let page = browser.get("/en/ticket").await;
        assert!(page.body.contains(&format!("/badges/{id}.pdf")), "{}", page.body);
        assert!(page.body.contains("Valid until"), "{}", page.body);
        assert!(!page.body.contains("does not let you in"), "{}", page.body);

        renames_themself(&world, id).await;
        let page = browser.get("/en/ticket").await;
        assert!(page.body.contains("This ticket does not let you in at present."), "{}", page.body);
        assert!(page.body.contains("Still to be done: Checked by the secretariat"), "{}", page.body);
        for wrong in [".pdf", "Where this ticket lets you in", "Valid until"] {
            assert!(!page.body.contains(wrong), "{wrong}: {}", page.body);
        }
        assert!(page.body.contains("class=\"qr\""), "the same ticket will let them in again: {}", page.body);
        let mut tx = world.db().read().await.unwrap();
        let letters = letters::outbox(&mut tx, world.forum.id.0, None, 0, 100).await.unwrap();
        let told = letters.iter().find(|it| it.kind == "registration.changed").unwrap();
        assert!(told.body.contains("Until these steps are taken, entry is not allowed."), "{}", told.body);
    })
    .await;
}

async fn ended(world: &World, serial: i64) -> Option<door::Ended> {
    let mut tx = world.db().read().await.unwrap();
    badges::by_serial(&mut tx, world.forum.id.0, serial).await.unwrap().unwrap().ended_as
}

#[tokio::test]
async fn a_stranger_learns_the_forum_and_nothing_else() {
    on_both(rooms, async |world| {
        let id = accredited(&world, "Ana", "Silva").await;
        let ticket = valid(&world, id).await.unwrap();
        let mut stranger = world.client().with_header("accept-language", "en");
        let page = stranger.get(&path(&world, &ticket)).await;
        assert_eq!(page.status, 200);
        assert!(page.body.contains("This is a ticket of the forum: River Forum 2027"), "{}", page.body);
        assert!(!page.body.contains("Silva") && !page.body.contains(&ticket.serial.to_string()));
        let forged = stranger.get("/T/MFRGGZDFMZTWQ2LKNNWG23TPOBYXE43UOV3HO6DZPI").await;
        assert!(forged.body.contains("This is not a ticket of a forum of ours."), "{}", forged.body);
        let mut holder =
            world.client().sign_in(person_of(&world, id).await).await.with_header("accept-language", "en");
        assert_eq!(holder.get(&path(&world, &ticket)).await.location(), "/en/ticket");
        let own = holder.get("/en/ticket").await;
        assert!(own.body.contains("Ana Silva") && own.body.contains("<svg xmlns"), "{}", own.body);
        let pdf = holder.get(&format!("/en/badges/{id}.pdf")).await;
        assert_eq!((pdf.status, &pdf.bytes[..5]), (200, &b"%PDF-"[..]));

        let other = accredited(&world, "Berta", "Costa").await;
        assert_eq!(holder.get(&format!("/en/badges/{other}.pdf")).await.status, 403);
    })
    .await;
}
