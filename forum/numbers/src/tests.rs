//! The dashboard, through its page; the outbox is beside it.

mod outbox;

use crate::{inside::Members, routes, store};
use forums::CategoryId;
use kernel::{
    Text,
    db::{Act, Chore, Json, Tx},
    jobs::Jobs,
    rights::{By, Role},
    web::Routes,
};
use people::{Names, NewPerson};
use registration::{Entry, RegistrationId, Source, Whom};
use std::sync::Arc;
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

/// The last reading of that person's ticket was a mistake.
struct WasAMistake(RegistrationId);

impl Chore for WasAMistake {
    type Out = ();

    async fn run(&self, tx: &mut Tx) -> kernel::Result<()> {
        let said_by = tx.new_id();
        let last = "select id from scan where registration = $1 order by received_at desc limit 1";
        let (scan,): (Uuid,) = tx.sql(last).bind(self.0).one().await?;
        let mistake = "insert into scan_mistake (scan, said_by) values ($1, $2)";
        tx.sql(mistake).bind(scan).bind(said_by).run().await?;
        Ok(())
    }
}

#[tokio::test]
async fn whoever_was_let_in_by_mistake_has_not_arrived() {
    on_both(rooms, async |world| {
        let (ana, rui) =
            (registered(&world, "Ana", Some(0), 0).await, registered(&world, "Rui", Some(0), 0).await);
        for (who, at) in [(ana, "2027-05-15T08:10:00Z"), (rui, "2027-05-15T09:30:00Z")] {
            world.db().chore(Scanned(world.forum.id, who, at, "ok")).await.unwrap();
        }
        world.db().chore(WasAMistake(ana)).await.unwrap();
        world.db().chore(Scanned(world.forum.id, ana, "2027-05-16T08:00:00Z", "ok")).await.unwrap();
        world.db().chore(WasAMistake(ana)).await.unwrap();
        let page = organiser(&world).await.get("/en/dashboard").await.body;
        assert!(page.contains("People who arrived on this day: 1"), "{page}");
        assert!(page.contains("15 May 2027"), "nobody came on the day after: {page}");
    })
    .await;
}

#[tokio::test]
async fn what_happens_at_the_doors_after_the_numbers_were_looked_at_is_in_them() {
    on_both(rooms, async |world| {
        let (ana, rui) =
            (registered(&world, "Ana", Some(0), 0).await, registered(&world, "Rui", Some(0), 0).await);
        let mut client = organiser(&world).await;
        let mut hours = async |newcomer: &'static str| {
            // Somebody registers, so that the numbers are counted again.
            registered(&world, newcomer, Some(1), 0).await;
            let page = client.get("/en/dashboard").await.body;
            ["08:00", "09:00", "10:00"].map(|hour| table_row(&page, hour).concat())
        };
        world.db().chore(Scanned(world.forum.id, ana, "2027-05-15T08:10:00Z", "ok")).await.unwrap();
        assert_eq!(hours("Eva").await, ["0", "1", ""]);
        // On another node somebody was read a moment earlier and written a moment later.
        world.db().chore(Scanned(world.forum.id, rui, "2027-05-15T08:09:58Z", "ok")).await.unwrap();
        world.db().chore(Scanned(world.forum.id, ana, "2027-05-15T09:20:00Z", "ok")).await.unwrap();
        assert_eq!(hours("Ivo").await, ["0", "2", ""], "nobody arrives twice");
        world.db().chore(WasAMistake(rui)).await.unwrap();
        assert_eq!(hours("Lea").await, ["0", "1", ""], "a mistake is none, though it was counted");
    })
    .await;
}

#[tokio::test]
async fn whoever_is_inside_though_withdrawn_is_said_apart_and_only_then() {
    on_both(rooms, async |world| {
        let (ana, rui) =
            (registered(&world, "Ana", Some(0), 0).await, registered(&world, "Rui", Some(0), 1).await);
        world.db().chore(GoIn(world.forum.id, vec!["hall", "garden"], vec![ana, rui])).await.unwrap();
        let mut client = organiser(&world).await;
        let page = client.get("/en/dashboard").await.body;
        assert!(!page.contains("though withdrawn"), "{page}");
        let (forum, reason) = (world.forum.clone(), String::new());
        let withdraw = registration::Withdraw { forum, registration: ana, reason, home: None };
        world.db().act(&By::Console, withdraw).await.unwrap();
        let page = client.get("/en/dashboard").await.body;
        assert_eq!(tile(&page, "Inside now"), "2", "they are there");
        assert!(page.contains("Inside, though withdrawn or refused: 1"), "{page}");
    })
    .await;
}

#[tokio::test]
async fn the_dashboard_moves_where_something_has_changed() {
    on_both(rooms, async |world| {
        registered(&world, "Ana", Some(0), 0).await;
        let mut client = organiser(&world).await;
        world.work().await;
        let page = client.get("/en/dashboard").await;
        let address = page.between("<live-board src=\"", "\"").replace("&#38;", "&").replace("&amp;", "&");
        assert!(address.starts_with("/en/board?of=numbers&thing="), "{}", page.body);
        let mut stream = client.stream(&address).await;
        // The page and the board show the same: there is nothing to be sent.
        assert!(stream.next().await.unwrap().starts_with("event: beat"));
        registered(&world, "Rui", Some(1), 0).await;
        world.work().await;
        let event = stream.next().await.unwrap();
        assert!(event.starts_with("event: blocks"), "{event}");
        for (block, is_sent) in [("tiles", true), ("arrivals", false), ("by-delegation", true)] {
            assert_eq!(event.contains(&format!("\"{block}\":")), is_sent, "{event}");
        }
    })
    .await;
}

#[tokio::test]
async fn nobody_else_listens_to_the_numbers() {
    on_both(rooms, async |world| {
        let page = organiser(&world).await.get("/en/dashboard").await;
        let address = page.between("<live-board src=\"", "\"").replace("&#38;", "&").replace("&amp;", "&");
        let delegation = world.delegations().await[0].id.0;
        let head = world.with_role("Head", Role::Head, Some(delegation)).await;
        assert_eq!(world.client().sign_in(head).await.stream(&address).await.status, 403);
        assert_eq!(world.client().stream(&address).await.status, 401);
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

#[tokio::test]
async fn somebody_inside_two_zones_is_counted_once() {
    on_both(rooms, async |world| {
        let ana = registered(&world, "Ana", Some(0), 0).await;
        world.db().chore(GoIn(world.forum.id, vec!["hall", "garden"], vec![ana])).await.unwrap();
        let mut tx = world.db().read().await.unwrap();
        let counts = registration::counts(&mut tx, world.forum.id).await.unwrap();
        let inside = Members::default().inside(&mut tx, world.forum.id).await.unwrap();
        let tallies = store::tallies(&counts, inside.iter().map(Arc::as_ref));
        assert_eq!(tallies.values().map(|it| (it.registered, it.inside)).collect::<Vec<_>>(), [(1, 1)]);
    })
    .await;
}
