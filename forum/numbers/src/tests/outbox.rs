//! The outbox, through its pages.

use super::{organiser, rooms};
use crate::outbox::{Piece, paragraphs};
use kernel::{
    db::{Chore, Tx},
    letters::{self, Standing},
    rights::Role,
};
use uuid::Uuid;
use world::{Client, World, on_both};

/// A letter to that mailbox, written for a forum or, as sign-in does, for none.
struct Post(Option<Uuid>, &'static str);

impl Chore for Post {
    type Out = Uuid;

    async fn run(&self, tx: &mut Tx) -> kernel::Result<Uuid> {
        let letter = letters::Letter {
            forum: self.0,
            person: None,
            about: None,
            kind: "test.letter",
            address: self.1,
            lang: "es",
            title: "Su registro",
            body: "Estimada Ana:\n\nabra https://forum.example/es/t/1.",
        };
        letters::post(tx, &letter).await
    }
}

/// A letter of the forum.
async fn posted(world: &World, address: &'static str) -> Uuid {
    world.db().chore(Post(Some(world.forum.id.0), address)).await.unwrap()
}

/// A letter of the forum with a way in for that person.
struct PostWayIn(Uuid, people::PersonId);

impl Chore for PostWayIn {
    type Out = Uuid;

    async fn run(&self, tx: &mut Tx) -> kernel::Result<Uuid> {
        let body = "Your page:\n\nhttps://forum.example/en/sign-in/a-secret";
        let letter = letters::Letter {
            forum: Some(self.0),
            person: Some(self.1.0),
            about: None,
            kind: "test.way-in",
            address: "ana@example.org",
            lang: "en",
            title: "A way in",
            body,
        };
        letters::post(tx, &letter).await
    }
}

/// A letter of the forum to whoever registered.
struct PostTo(Uuid, registration::RegistrationId);

impl Chore for PostTo {
    type Out = Uuid;

    async fn run(&self, tx: &mut Tx) -> kernel::Result<Uuid> {
        let person = registration::by_id(tx, self.1).await?.expect("it is there").person;
        let letter = letters::Letter {
            forum: Some(self.0),
            person: Some(person.0),
            about: None,
            kind: "test.letter",
            address: "post@example.org",
            lang: "en",
            title: "Your registration",
            body: "Dear reader",
        };
        letters::post(tx, &letter).await
    }
}

#[tokio::test]
async fn a_letter_is_found_by_its_readers_name_in_any_spelling_and_by_a_part_of_its_address() {
    on_both(rooms, async |world| {
        let ilham = super::registered(&world, "Ильхам", None, 0).await;
        world.db().chore(PostTo(world.forum.id.0, ilham)).await.unwrap();
        posted(&world, "somebody.else@example.org").await;
        world.db().live.tell_news(world.db()).await.unwrap();
        let mut organiser = organiser(&world).await;
        let page = organiser.get("/en/outbox?q=ilham").await.body;
        assert!(page.contains("post@example.org") && !page.contains("somebody.else@"), "{page}");
        assert!(page.contains("ilham ≈ Ильхам"), "how it was read: {page}");
        let page = organiser.get("/en/outbox?q=body.el").await.body;
        assert!(page.contains("somebody.else@example.org") && !page.contains("post@"), "{page}");
    })
    .await;
}

/// Whether an organiser can follow the sign-in link of a letter to that person.
async fn is_followed(world: &World, person: people::PersonId) -> bool {
    is_followed_by(world, organiser(world).await, person).await
}

async fn is_followed_by(world: &World, mut organiser: Client, person: people::PersonId) -> bool {
    let id = world.db().chore(PostWayIn(world.forum.id.0, person)).await.unwrap();
    let page = organiser.get(&format!("/en/outbox/{id}")).await.body;
    assert!(page.contains("https://forum.example/en/sign-in/"), "where it leads is told: {page}");
    assert_eq!(page.contains("a-secret"), !page.contains("is not shown whole here"), "{page}");
    page.contains("href=\"https://forum.example/en/sign-in/a-secret\"")
}

#[tokio::test]
async fn without_a_mail_server_a_way_in_is_found_here_but_for_those_who_hold_another_part() {
    on_both(rooms, async |world| {
        let ana = world.person("Ana").await;
        assert!(is_followed(&world, ana).await);
        let side = world.delegations().await[0].id.0;
        let head = world.with_role("Hana", Role::Head, Some(side)).await;
        assert!(!is_followed(&world, head).await);
        let other = world.with_role("Olga", Role::Organiser, None).await;
        assert!(is_followed(&world, other).await, "whoever looks may do the same");
    })
    .await;
}

#[tokio::test]
async fn where_a_mail_server_takes_letters_nobody_else_follows_a_way_in() {
    on_both(rooms, async |world| {
        let smtp = kernel::config::Smtp { url: "smtp://localhost:1".into(), from: "f@example.org".into() };
        let (client, _) = world.with_settings(rooms(), |config| config.smtp = Some(smtp));
        let olga = world.with_role("Organiser", Role::Organiser, None).await;
        let ana = world.person("Ana").await;
        assert!(!is_followed_by(&world, client.sign_in(olga).await, ana).await);
    })
    .await;
}

/// The forum's letters that stand so.
async fn letters_of(world: &World, standing: Standing) -> Vec<letters::Kept> {
    let mut tx = world.db().read().await.unwrap();
    letters::outbox(&mut tx, world.forum.id.0, Some(standing), 0, 100).await.unwrap()
}

/// The mail server has refused every letter often enough.
struct Fail;

impl Chore for Fail {
    type Out = ();

    async fn run(&self, tx: &mut Tx) -> kernel::Result<()> {
        let fail = "update letter set standing = 'failed', attempts = 16, sent_at = null, fault = '550 no such mailbox'";
        tx.sql(fail).run().await?;
        Ok(())
    }
}

#[tokio::test]
async fn the_outbox_tells_what_waits_from_what_was_sent() {
    on_both(rooms, async |world| {
        posted(&world, "ana@example.org").await;
        world.work().await;
        posted(&world, "rui@example.org").await;
        let mut client = organiser(&world).await;
        let all = client.get("/en/outbox").await.body;
        for expected in ["All: 2", "Waiting: 1", "Sent: 1", "Failed: 0", "No mail server is configured"] {
            assert!(all.contains(expected), "{expected}: {all}");
        }
        let sent = client.get("/en/outbox?standing=sent").await.body;
        assert!(sent.contains("ana@example.org") && !sent.contains("rui@example.org"), "{sent}");
        let waiting = client.get("/en/outbox?standing=queued").await.body;
        assert!(waiting.contains("rui@example.org") && !waiting.contains("ana@example.org"), "{waiting}");
    })
    .await;
}

#[tokio::test]
async fn a_letter_is_shown_with_its_text_in_its_language() {
    on_both(rooms, async |world| {
        let id = posted(&world, "ana@example.org").await;
        let page = organiser(&world).await.get(&format!("/pt/outbox/{id}")).await;
        assert_eq!(page.status, 200);
        let text = page.between("<article class=\"card prose\" lang=\"es\">", "</article>");
        assert!(
            text.contains("Estimada Ana:") && text.contains("href=\"https://forum.example/es/t/1\""),
            "{}",
            page.body
        );
        assert!(page.body.contains("ana@example.org"), "{}", page.body);
    })
    .await;
}

#[tokio::test]
async fn a_failed_letter_is_tried_again_and_no_other() {
    on_both(rooms, async |world| {
        let id = posted(&world, "ana@example.org").await;
        world.db().chore(Fail).await.unwrap();
        let mut client = organiser(&world).await;
        let address = format!("/en/outbox/{id}");
        assert!(client.get(&address).await.body.contains("550 no such mailbox"));
        assert_eq!(client.post(&format!("{address}/try-again"), &[]).await.location(), address);
        assert_eq!(letters_of(&world, Standing::Queued).await.len(), 1);
        world.work().await;
        assert_eq!(letters_of(&world, Standing::Sent).await.len(), 1);
        assert_eq!(client.post(&format!("{address}/try-again"), &[]).await.status, 409);
    })
    .await;
}

#[tokio::test]
async fn all_failed_letters_are_tried_again_at_once() {
    on_both(rooms, async |world| {
        posted(&world, "ana@example.org").await;
        posted(&world, "rui@example.org").await;
        world.db().chore(Fail).await.unwrap();
        let mut client = organiser(&world).await;
        assert!(client.get("/en/outbox?standing=failed").await.body.contains("/en/outbox/try-again"));
        assert_eq!(client.post("/en/outbox/try-again", &[]).await.status, 303);
        assert!(client.get("/en/outbox").await.body.contains("2 letters wait to be sent again."));
        assert_eq!(letters_of(&world, Standing::Queued).await.len(), 2);
    })
    .await;
}

#[tokio::test]
async fn an_outbox_opens_no_letter_of_another_place() {
    on_both(rooms, async |world| {
        let id = world.db().chore(Post(None, "ana@example.org")).await.unwrap();
        let mut client = organiser(&world).await;
        assert_eq!(client.get(&format!("/en/outbox/{id}")).await.status, 404);
        assert_eq!(client.post(&format!("/en/outbox/{id}/try-again"), &[]).await.status, 404);
    })
    .await;
}

#[tokio::test]
async fn an_empty_outbox_says_so() {
    on_both(rooms, async |world| {
        let page = organiser(&world).await.get("/en/outbox").await.body;
        assert!(page.contains("No letters here") && !page.contains("<table"), "{page}");
    })
    .await;
}

#[test]
fn the_addresses_in_a_letter_are_links_without_the_full_stop_after_them() {
    let text = |text: &str| Piece { text: text.into(), link: false };
    let link = |text: &str| Piece { text: text.into(), link: true };
    assert_eq!(
        paragraphs(
            "Dear Ana,\n\nopen https://forum.example/t/1.\nIt is yours (http://a.b), “https://” is not.\n"
        ),
        [
            vec![vec![text("Dear Ana,")]],
            vec![
                vec![text("open "), link("https://forum.example/t/1"), text(".")],
                vec![text("It is yours (http://a.b), “https://” is not.")],
            ],
        ]
    );
}
