//! The dashboard and the outbox, through their pages.

use crate::{
    outbox::{Piece, paragraphs},
    routes, store,
};
use forums::CategoryId;
use kernel::{
    Text,
    db::{Act, Chore, Json, Tx},
    jobs::Jobs,
    letters::{self, Standing},
    rights::{By, Role},
    web::Routes,
};
use people::{Names, NewPerson};
use registration::{Entry, RegistrationId, Source, Whom};
use uuid::Uuid;
use world::{Client, World, on_both};

fn rooms() -> (Routes, Jobs) {
    (routes(), Jobs::default().on(async |_, _: registration::Registered| Ok(())))
}

struct Registers(forums::Forum, Entry);

impl Act for Registers {
    type Out = RegistrationId;
    const VERB: &'static str = "test.registers";

    async fn may(&self, _: &By, _: &mut Tx) -> kernel::Result<()> {
        Ok(())
    }

    async fn run(&self, tx: &mut Tx) -> kernel::Result<RegistrationId> {
        registration::enter(tx, &self.0, &self.1).await.map(registration::Entered::id)
    }
}

/// Somebody of that delegation (by protocol order, or none) in that category.
async fn registered(world: &World, name: &str, delegation: Option<usize>, category: usize) -> RegistrationId {
    let new = NewPerson {
        names: Names { given_name: name.into(), family_name: "Silva".into(), ..Names::default() },
        email: Some(format!("{}@example.org", name.to_ascii_lowercase())),
        mailbox_own: true,
        language: "en".into(),
        birth_date: None,
    };
    let category: CategoryId = world.categories().await[category].id;
    let mut entry = Entry::new(Whom::New(new), category, Source::Nominated);
    if let Some(place) = delegation {
        entry.delegation = Some(world.delegations().await[place].id);
    }
    world.db().act(&By::Console, Registers(world.forum.clone(), entry)).await.unwrap()
}

struct Accredited(RegistrationId);

impl Chore for Accredited {
    type Out = ();

    async fn run(&self, tx: &mut Tx) -> kernel::Result<()> {
        registration::set_progress(tx, self.0, 1, true, true).await
    }
}

/// Everybody of the list goes into every zone of the list, which is made for it.
struct GoIn(forums::ForumId, Vec<&'static str>, Vec<RegistrationId>);

impl Chore for GoIn {
    type Out = ();

    async fn run(&self, tx: &mut Tx) -> kernel::Result<()> {
        let now = tx.now;
        for slug in &self.1 {
            let (zone, name) = (tx.new_id(), Json(Text::new("en", *slug)));
            let zones = "insert into zone (id, forum, slug, name) values ($1, $2, $3, $4)";
            tx.sql(zones).bind(zone).bind(self.0).bind(*slug).bind(&name).run().await?;
            for registration in &self.2 {
                let scan = tx.new_id();
                let presence = "insert into presence (registration, zone, inside, since, first_in, scan) values ($1, $2, true, $3, $3, $4)";
                tx.sql(presence).bind(*registration).bind(zone).bind(now).bind(scan).run().await?;
            }
        }
        Ok(())
    }
}

/// A reading of somebody's ticket: when, with which verdict.
struct Scanned(forums::ForumId, RegistrationId, &'static str, &'static str);

impl Chore for Scanned {
    type Out = ();

    async fn run(&self, tx: &mut Tx) -> kernel::Result<()> {
        let (id, checkpoint, at): (Uuid, Uuid, jiff::Timestamp) =
            (tx.new_id(), tx.new_id(), self.2.parse().unwrap());
        tx.sql(
            "insert into scan (id, forum, checkpoint, registration, direction, scanned_at, received_at, verdict, record)
             values ($1, $2, $3, $4, 'in', $5, $5, $6, '{}')",
        )
        .bind(id)
        .bind(self.0)
        .bind(checkpoint)
        .bind(self.1)
        .bind(at)
        .bind(self.3)
        .run()
        .await?;
        Ok(())
    }
}

async fn organiser(world: &World) -> Client {
    let organiser = world.with_role("Organiser", Role::Organiser, None).await;
    world.client().sign_in(organiser).await
}

/// The number on the tile of that label.
fn tile<'p>(page: &'p str, label: &str) -> &'p str {
    let mark = format!("tile-label\">{label}</span><span class=\"tile-value\">");
    page.split_once(&mark).and_then(|(_, rest)| rest.split_once('<')).map_or("", |(number, _)| number)
}

/// The numbers of the row of that name, in the order of the columns.
fn table_row(page: &str, name: &str) -> Vec<String> {
    let mark = format!("<th scope=\"row\">{name}</th>");
    let row =
        page.split_once(&mark).and_then(|(_, rest)| rest.split_once("</tr>")).map_or("", |(row, _)| row);
    row.split("</td>").filter_map(|cell| cell.rsplit_once('>')).map(|(_, number)| number.to_owned()).collect()
}

#[tokio::test]
async fn the_dashboard_of_an_empty_forum_says_that_nobody_is_registered() {
    on_both(rooms, async |world| {
        let page = organiser(&world).await.get("/en/dashboard").await;
        assert_eq!(page.status, 200);
        let tiles = ["Registered", "Accredited", "Inside now", "On the reserve list"]
            .map(|label| tile(&page.body, label));
        assert_eq!(tiles, ["0"; 4]);
        assert!(
            page.body.contains("Nobody is registered yet") && !page.body.contains("class=\"chart\""),
            "{}",
            page.body
        );
    })
    .await;
}

#[tokio::test]
async fn the_dashboard_counts_by_delegation_and_by_category() {
    on_both(rooms, async |world| {
        let ana = registered(&world, "Ana", Some(0), 0).await;
        let rui = registered(&world, "Rui", Some(0), 1).await;
        registered(&world, "Eva", None, 1).await;
        world.db().chore(Accredited(ana)).await.unwrap();
        world.db().chore(GoIn(world.forum.id, vec!["hall", "garden"], vec![ana, rui])).await.unwrap();
        let page = organiser(&world).await.get("/en/dashboard").await.body;
        assert_eq!(
            (tile(&page, "Registered"), tile(&page, "Accredited"), tile(&page, "Inside now")),
            ("3", "1", "2")
        );
        assert_eq!(table_row(&page, "Upper River"), ["2", "1", "2"]);
        assert_eq!(table_row(&page, "The Islands"), ["0", "0", "0"]);
        assert_eq!(table_row(&page, "Without a delegation"), ["1", "0", "0"]);
        assert_eq!(table_row(&page, "Delegate"), ["1", "1", "1"]);
        assert_eq!(table_row(&page, "Guest"), ["2", "0", "1"]);
    })
    .await;
}

#[tokio::test]
async fn who_waits_for_a_place_is_on_reserve_and_not_registered() {
    on_both(rooms, async |world| {
        for name in ["Ana", "Rui", "Eva"] {
            registered(&world, name, Some(2), 0).await;
        }
        let page = organiser(&world).await.get("/en/dashboard").await.body;
        assert_eq!((tile(&page, "Registered"), tile(&page, "On the reserve list")), ("2", "1"));
    })
    .await;
}

#[tokio::test]
async fn a_person_arrives_once_a_day_with_the_first_ticket_that_is_let_in() {
    on_both(rooms, async |world| {
        let (ana, rui) =
            (registered(&world, "Ana", Some(0), 0).await, registered(&world, "Rui", Some(0), 0).await);
        let scans = [
            (ana, "2027-05-14T08:00:00Z", "ok"),
            (ana, "2027-05-15T07:10:00Z", "wrong_zone"),
            (ana, "2027-05-15T08:10:00Z", "ok"),
            (ana, "2027-05-15T09:20:00Z", "ok"),
            (rui, "2027-05-15T09:30:00Z", "ok"),
        ];
        for (who, at, verdict) in scans {
            world.db().chore(Scanned(world.forum.id, who, at, verdict)).await.unwrap();
        }
        let page = organiser(&world).await.get("/en/dashboard").await.body;
        assert!(page.contains("People who arrived on this day: 2"), "{page}");
        assert!(page.contains("15 May 2027"), "{page}");
        let hours = ["08:00", "09:00", "10:00"].map(|hour| table_row(&page, hour));
        assert_eq!(hours, [["0"], ["1"], ["1"]]);
    })
    .await;
}

#[tokio::test]
async fn a_live_page_gets_the_numbers_alone() {
    on_both(rooms, async |world| {
        registered(&world, "Ana", Some(0), 0).await;
        let mut client = organiser(&world).await;
        let page = client.get("/en/dashboard").await.body;
        assert!(
            page.contains("<live-part src=\"/en/dashboard\" stream=\"/live?topics=registration:"),
            "{page}"
        );
        let part = client.with_header("x-part", "1").get("/en/dashboard").await.body;
        assert_eq!(tile(&part, "Registered"), "1");
        assert!(!part.contains("<html") && !part.contains("<live-part"), "{part}");
    })
    .await;
}

#[tokio::test]
async fn a_head_sees_neither_the_numbers_nor_the_letters() {
    on_both(rooms, async |world| {
        let delegation = world.delegations().await[0].id.0;
        let head = world.with_role("Head", Role::Head, Some(delegation)).await;
        let mut client = world.client().sign_in(head).await;
        for path in ["/en/dashboard", "/en/outbox"] {
            assert_eq!(client.get(path).await.status, 403, "{path}");
        }
        assert_eq!(client.post("/en/outbox/try-again", &[]).await.status, 403);
    })
    .await;
}

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

#[tokio::test]
async fn somebody_inside_two_zones_is_counted_once() {
    on_both(rooms, async |world| {
        let ana = registered(&world, "Ana", Some(0), 0).await;
        world.db().chore(GoIn(world.forum.id, vec!["hall", "garden"], vec![ana])).await.unwrap();
        let mut tx = world.db().read().await.unwrap();
        let tallies = store::tallies(&mut tx, world.forum.id).await.unwrap();
        assert_eq!(tallies.iter().map(|it| (it.registered, it.inside)).collect::<Vec<_>>(), [(1, 1)]);
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
