//! The door through its acts and pages, on both engines.
#![expect(clippy::unwrap_used, reason = "a test may fall at once")]

mod awaited;
mod nested;
mod organising;
mod outside;

use door::{
    CheckpointId, Ended, Enrol, LinkDevice, Linked, Reason, RevokeDevice, Scan, Shown, Stored, Verdict, Way,
    link_address,
};
use folder::Folder;
use jiff::{SignedDuration, Timestamp};
use kernel::{
    Error, Result,
    db::{Act, Chore, Tx},
    jobs::Jobs,
    rights::{By, Role},
    web::{App, Routes},
};
use people::{Names, NewPerson, PersonId};
use registration::{Entry, RegistrationId, Source, Whom};
use ticket::{Key, Ticket};
use uuid::Uuid;
use world::{World, on_both};

fn rooms() -> (Routes, Jobs) {
    (door::routes(), Jobs::default())
}

/// A folder's doors, which the room loads by itself.
struct LoadDoors {
    forum: forums::ForumId,
    folder: Folder,
    overwrite: bool,
}

impl Act for LoadDoors {
    type Out = Vec<String>;
    const VERB: &'static str = "test.load";

    async fn may(&self, _: &By, _: &mut Tx) -> Result<()> {
        Ok(())
    }

    async fn run(&self, tx: &mut Tx) -> Result<Vec<String>> {
        tx.about(kernel::journal::Subject::new("forum", self.forum.0));
        door::load(tx, self.forum, &self.folder, self.overwrite).await
    }
}

/// Somebody with a place, all steps and a ticket.
struct Comes {
    forum: forums::Forum,
    name: String,
    cleared: bool,
    serial: i64,
    ends_at: Timestamp,
}

impl Act for Comes {
    type Out = (RegistrationId, PersonId);
    const VERB: &'static str = "test.comes";

    async fn may(&self, _: &By, _: &mut Tx) -> Result<()> {
        Ok(())
    }

    async fn run(&self, tx: &mut Tx) -> Result<(RegistrationId, PersonId)> {
        let names =
            Names { given_name: self.name.clone(), family_name: "Гаджиев".into(), ..Names::default() };
        let person = NewPerson { names, language: "az".into(), ..NewPerson::default() };
        let category = forums::categories(tx, self.forum.id).await?[0].id;
        let delegation = delegations::seated(tx, self.forum.id.0).await?[0].id;
        let entry =
            Entry { delegation: Some(delegation), ..Entry::new(Whom::New(person), category, Source::Import) };
        let id = registration::enter(tx, &self.forum, &entry).await?.id();
        registration::set_progress(tx, id, 1, self.cleared, self.cleared).await?;
        let now = tx.now;
        tx.sql("insert into ticket (forum, serial, registration, issued_at, ends_at) values ($1, $2, $3, $4, $5)")
            .bind(self.forum.id)
            .bind(self.serial)
            .bind(id)
            .bind(now)
            .bind(self.ends_at)
            .run()
            .await?;
        let it = registration::by_id(tx, id).await?.expect("entered above");
        Ok((id, it.person))
    }
}

struct EndTicket(i64, Ended);

impl Chore for EndTicket {
    type Out = ();

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let now = tx.now;
        tx.sql("update ticket set ended_at = $2, ended_as = $3 where serial = $1")
            .bind(self.0)
            .bind(now)
            .bind(self.1)
            .run()
            .await?;
        Ok(())
    }
}

/// A world on the first day of its forum, at noon, with its doors.
async fn at_the_forum(world: &World) -> CheckpointId {
    world
        .db()
        .act(&By::Console, LoadDoors { forum: world.forum.id, folder: world::example(), overwrite: false })
        .await
        .unwrap();
    let noon = world.forum.starts_on.to_datetime(jiff::civil::time(12, 0, 0, 0));
    let noon = world.forum.time_zone().to_timestamp(noon).unwrap();
    world.later(noon.duration_since(world.db().clock.now()));
    let mut tx = world.db().read().await.unwrap();
    door::checkpoints(&mut tx, world.forum.id.0).await.unwrap()[0].id
}

async fn comes(world: &World, name: &str, serial: i64) -> RegistrationId {
    comes_as(world, name, serial, true).await.0
}

async fn comes_as(world: &World, name: &str, serial: i64, cleared: bool) -> (RegistrationId, PersonId) {
    let ends_at = world.db().clock.now() + SignedDuration::from_hours(72);
    let come = Comes { forum: world.forum.clone(), name: name.into(), cleared, serial, ends_at };
    world.db().act(&By::Console, come).await.unwrap()
}

fn code(app: &App, forum: Uuid, serial: u64, ends_at: Timestamp) -> String {
    let key = Key::from_bytes(&app.keys.tickets.to_bytes());
    Ticket::new(forum, serial, ends_at.as_second()).sign(&key).address("https://forum.example")
}

fn good_code(world: &World, serial: u64) -> String {
    code(&world.app, world.forum.id.0, serial, world.db().clock.now() + SignedDuration::from_hours(72))
}

fn reading(world: &World, checkpoint: CheckpointId, shown: Shown) -> Scan {
    Scan {
        id: Uuid::new_v4(),
        forum: world.forum.id.0,
        checkpoint,
        shown,
        way: Way::In,
        scanned_at: world.db().clock.now(),
    }
}

async fn read(world: &World, checkpoint: CheckpointId, text: &str) -> Stored {
    let shown = Shown::read(&world.app, text);
    door::scan(&world.app, &By::Console, reading(world, checkpoint, shown)).await.unwrap()
}

#[track_caller]
fn is(stored: &Stored, verdict: Verdict, reason: Option<Reason>) {
    assert_eq!((stored.record.verdict, stored.record.reason), (verdict, reason), "{}", stored.text);
}

#[tokio::test]
async fn a_scan_sent_again_gets_the_same_bytes_and_changes_nothing() {
    on_both(rooms, async |world| {
        let checkpoint = at_the_forum(&world).await;
        comes(&world, "Rəşid", 100_001).await;
        let scan = reading(&world, checkpoint, Shown::read(&world.app, &good_code(&world, 100_001)));
        let first = door::scan(&world.app, &By::Console, scan.clone()).await.unwrap();
        is(&first, Verdict::Ok, None);
        world.later(SignedDuration::from_mins(5));
        let entries = journal_entries(&world).await;
        let again = door::scan(&world.app, &By::Console, scan.clone()).await.unwrap();
        assert_eq!(again.text, first.text);
        assert_eq!(journal_entries(&world).await, entries);
        is(&read(&world, checkpoint, &good_code(&world, 100_001)).await, Verdict::AlreadyInside, None);

        comes(&world, "Leyla", 100_002).await;
        let other = Scan { shown: Shown::Serial(100_002), ..scan };
        let refused = door::scan(&world.app, &By::Console, other).await;
        assert!(matches!(refused, Err(Error::Refused(_))), "an id is one scan: {refused:?}");
    })
    .await;
}

async fn journal_entries(world: &World) -> i64 {
    let mut tx = world.db().read().await.unwrap();
    let (count,): (i64,) = tx.sql("select count(*) from journal").one().await.unwrap();
    count
}

#[tokio::test]
async fn one_ticket_at_fifty_devices_at_once_gets_exactly_one_ok() {
    on_both(rooms, async |world| {
        let checkpoint = at_the_forum(&world).await;
        let registration = comes(&world, "Rəşid", 100_001).await;
        let shown = Shown::read(&world.app, &good_code(&world, 100_001));
        let scans: Vec<_> = (0..50)
            .map(|_| {
                let (app, scan) = (world.app.clone(), reading(&world, checkpoint, shown));
                tokio::spawn(async move { door::scan(&app, &By::Console, scan).await })
            })
            .collect();
        let mut verdicts = vec![];
        for scan in scans {
            verdicts.push(scan.await.unwrap().unwrap().record);
        }
        let ok = verdicts.iter().filter(|it| it.verdict == Verdict::Ok).count();
        let inside = verdicts
            .iter()
            .filter(|it| it.verdict == Verdict::AlreadyInside && it.inside_since.is_some())
            .count();
        assert_eq!((ok, inside), (1, 49));
        assert!(verdicts.iter().all(|it| it.registration == Some(registration.0)));
    })
    .await;
}

#[tokio::test]
async fn one_scan_sent_by_many_connections_at_once_is_one_scan() {
    on_both(rooms, async |world| {
        let checkpoint = at_the_forum(&world).await;
        comes(&world, "Rəşid", 100_001).await;
        let scan = reading(&world, checkpoint, Shown::Serial(100_001));
        let sent: Vec<_> = (0..20)
            .map(|_| {
                let (app, scan) = (world.app.clone(), scan.clone());
                tokio::spawn(async move { door::scan(&app, &By::Console, scan).await })
            })
            .collect();
        let mut texts = vec![];
        for one in sent {
            texts.push(one.await.unwrap().unwrap().text);
        }
        texts.dedup();
        assert_eq!(texts.len(), 1, "{texts:?}");
        assert!(texts[0].contains(r#""verdict":"ok""#));
    })
    .await;
}

#[tokio::test]
async fn bad_tickets_are_told_apart() {
    on_both(rooms, async |world| {
        let checkpoint = at_the_forum(&world).await;
        let (now, forum) = (world.db().clock.now(), world.forum.id.0);
        for (serial, name) in [(100_001, "A"), (100_002, "B"), (100_003, "C")] {
            comes(&world, name, serial).await;
        }
        let good = good_code(&world, 100_001);
        let mut forged = good.clone();
        // The last letters belong to the signature; either of two letters is another one.
        let last = forged.pop().unwrap();
        let before = forged.pop().unwrap();
        forged.push(if before == 'A' { 'B' } else { 'A' });
        forged.push(last);
        is(&read(&world, checkpoint, &forged).await, Verdict::Forged, None);

        let foreign = Ticket::new(forum, 100_001, now.as_second() + 1000).sign(&Key::from_bytes(&[9; 32]));
        let foreign = foreign.address("https://elsewhere.example");
        is(&read(&world, checkpoint, &foreign).await, Verdict::Unknown, Some(Reason::OtherInstallation));
        let other_forum = code(&world.app, Uuid::from_u128(5), 100_001, now + SignedDuration::from_hours(1));
        is(&read(&world, checkpoint, &other_forum).await, Verdict::Unknown, Some(Reason::OtherForum));
        is(
            &read(&world, checkpoint, "https://example.org/menu").await,
            Verdict::Unknown,
            Some(Reason::NotATicket),
        );
        is(
            &read(&world, checkpoint, &good_code(&world, 999)).await,
            Verdict::Unknown,
            Some(Reason::NoSuchTicket),
        );

        world.db().chore(EndTicket(100_002, Ended::Revoked)).await.unwrap();
        world.db().chore(EndTicket(100_003, Ended::Replaced)).await.unwrap();
        is(&read(&world, checkpoint, &good_code(&world, 100_002)).await, Verdict::Revoked, None);
        is(&read(&world, checkpoint, &good_code(&world, 100_003)).await, Verdict::Replaced, None);
        comes_as(&world, "D", 100_004, false).await;
        is(
            &read(&world, checkpoint, &good_code(&world, 100_004)).await,
            Verdict::NotCleared,
            Some(Reason::StepsOpen),
        );

        is(&read(&world, checkpoint, &good).await, Verdict::Ok, None);
        let scan = Scan { way: Way::Out, ..reading(&world, checkpoint, Shown::Serial(100_001)) };
        is(&door::scan(&world.app, &By::Console, scan).await.unwrap(), Verdict::Ok, None);
        is(&read(&world, checkpoint, &good).await, Verdict::Ok, None);

        world.later(SignedDuration::from_hours(24 * 10));
        is(&read(&world, checkpoint, &good).await, Verdict::WrongDay, Some(Reason::Expired));
    })
    .await;
}

async fn linked(world: &World, checkpoint: CheckpointId) -> Linked {
    let link =
        LinkDevice { forum: world.forum.id.0, checkpoint, name: "Main entrance".into(), reusable: false };
    world.db().act(&By::Console, link).await.unwrap()
}

#[tokio::test]
async fn a_device_link_enrols_once_and_only_by_the_button() {
    on_both(rooms, async |world| {
        let checkpoint = at_the_forum(&world).await;
        let linked = linked(&world, checkpoint).await;
        assert!(link_address(&world.app, &linked.secret).starts_with("https://forum.example/door/"));
        let address = format!("/en/door/{}", linked.secret);
        let mut phone = world.client();
        // A mail scanner that opens the link uses nothing up.
        assert_eq!(phone.get(&address).await.status, 200);
        assert_eq!(phone.get("/en/door").await.status, 401);
        let enrolled = phone.post(&address, &[]).await;
        assert_eq!((enrolled.status, enrolled.location()), (303, "/en/door"));
        assert_eq!(phone.get("/en/door").await.status, 200);
        let mut second = world.client();
        assert_eq!(second.get(&address).await.status, 410);
        assert_eq!(second.post(&address, &[]).await.status, 410);
        assert_eq!(phone.get(&address).await.location(), "/en/door");

        world
            .db()
            .act(&By::Console, RevokeDevice { forum: world.forum.id.0, device: linked.device })
            .await
            .unwrap();
        world.app.sessions.forget();
        assert_eq!(phone.get("/en/door").await.status, 401);
    })
    .await;
}

#[tokio::test]
async fn a_device_ends_with_the_last_day_of_its_checkpoint() {
    on_both(rooms, async |world| {
        let checkpoint = at_the_forum(&world).await;
        let linked = linked(&world, checkpoint).await;
        let mut phone = world.client();
        phone.post(&format!("/en/door/{}", linked.secret), &[]).await;
        world.later(SignedDuration::from_hours(35));
        assert_eq!(phone.get("/en/door").await.status, 200, "the last evening");
        world.later(SignedDuration::from_hours(2));
        assert_eq!(phone.get("/en/door").await.status, 401, "after midnight");
    })
    .await;
}

#[tokio::test]
async fn a_device_reads_at_its_own_checkpoint_only() {
    on_both(rooms, async |world| {
        let mut folder = world::example();
        let mut side_door = folder.checkpoints[0].clone();
        side_door.id = "side-door".into();
        folder.checkpoints.push(side_door);
        world
            .db()
            .act(&By::Console, LoadDoors { forum: world.forum.id, folder, overwrite: false })
            .await
            .unwrap();
        at_the_forum(&world).await;
        let mut tx = world.db().read().await.unwrap();
        let both = door::checkpoints(&mut tx, world.forum.id.0).await.unwrap();
        drop(tx);
        comes(&world, "Rəşid", 100_001).await;
        let linked = linked(&world, both[0].id).await;
        let device = By::Device { id: linked.device.0, forum: world.forum.id.0 };
        let elsewhere = reading(&world, both[1].id, Shown::Serial(100_001));
        assert!(matches!(door::scan(&world.app, &device, elsewhere).await, Err(Error::Forbidden)));
        let own = reading(&world, both[0].id, Shown::Serial(100_001));
        is(&door::scan(&world.app, &device, own).await.unwrap(), Verdict::Ok, None);

        let stranger = By::Device { id: linked.device.0, forum: Uuid::from_u128(4) };
        let own = reading(&world, both[0].id, Shown::Serial(100_001));
        assert!(matches!(door::scan(&world.app, &stranger, own).await, Err(Error::Forbidden)));
        world
            .db()
            .act(&By::Console, RevokeDevice { forum: world.forum.id.0, device: linked.device })
            .await
            .unwrap();
        let own = reading(&world, both[0].id, Shown::Serial(100_001));
        assert!(matches!(door::scan(&world.app, &device, own).await, Err(Error::Forbidden)));
    })
    .await;
}

#[tokio::test]
async fn the_check_in_page_works_by_plain_forms() {
    on_both(rooms, async |world| {
        let checkpoint = at_the_forum(&world).await;
        let registration = comes(&world, "Rəşid", 100_001).await;
        let linked = linked(&world, checkpoint).await;
        let mut phone = world.client();
        phone.post(&format!("/en/door/{}", linked.secret), &[]).await;
        let page = phone.get("/en/door").await;
        assert!(page.body.contains("Inside now: 0"), "{}", page.body);
        let scan = page.between("name=\"scan\" value=\"", "\"").to_owned();
        let code = good_code(&world, 100_001);
        let fields = [("scan", scan.as_str()), ("code", code.as_str()), ("way", "in")];
        let answer = phone.post("/en/door", &fields).await;
        assert_eq!(answer.status, 200);
        assert!(
            answer.body.contains("data-code=\"ok\"") && answer.body.contains("Rəşid Гаджиев"),
            "{}",
            answer.body
        );
        assert!(answer.body.contains("Inside now: 1"));
        // Reloading the page sends the form again: the same scan, the same verdict.
        assert!(phone.post("/en/door", &fields).await.body.contains("data-code=\"ok\""));

        let found = phone.get("/en/door?q=RƏŞİD").await;
        let person = registration.to_string();
        assert!(found.body.contains(&person) && !found.body.contains("Similar names"), "{}", found.body);
        let similar = phone.get("/en/door?q=Байджиев").await;
        assert!(similar.body.contains(&person) && similar.body.contains("Similar names"), "{}", similar.body);
        let answer = phone.post("/en/door", &[("registration", &person), ("way", "out")]).await;
        assert!(
            answer.body.contains("data-code=\"ok\"") && answer.body.contains("Goodbye"),
            "{}",
            answer.body
        );
        assert_eq!(phone.post("/en/door", &[("code", " ")]).await.status, 422);
        let mut part = phone.clone().with_header("x-part", "1");
        let verdict = part.post("/en/door", &[("code", "№ 100 001")]).await;
        assert!(
            verdict.body.trim_start().starts_with("<div class=\"verdict verdict-ok\""),
            "{}",
            verdict.body
        );
        assert!(part.get("/en/door/log").await.body.contains("Inside now: 1"));
    })
    .await;
}

#[tokio::test]
async fn whoever_was_let_in_by_mistake_is_not_inside_and_both_scans_are_kept() {
    on_both(rooms, async |world| {
        let checkpoint = at_the_forum(&world).await;
        let person = comes(&world, "Rəşid", 100_001).await.to_string();
        let linked = linked(&world, checkpoint).await;
        let mut phone = world.client();
        phone.post(&format!("/en/door/{}", linked.secret), &[]).await;
        let wrong = phone.post("/en/door", &[("registration", &person), ("way", "in")]).await;
        assert!(wrong.body.contains("Inside now: 1"), "{}", wrong.body);
        let mistake = wrong.between("name=\"mistake\" value=\"", "\"").to_owned();
        let undo = wrong.body.split("data-undo").nth(1).unwrap();
        let id = undo.split_once("name=\"scan\" value=\"").unwrap().1.split_once('"').unwrap().0.to_owned();
        let fields = [("scan", id.as_str()), ("mistake", mistake.as_str())];

        let other = door::Mistake {
            id: Uuid::new_v4(),
            forum: world.forum.id.0,
            checkpoint,
            scan: mistake.parse().unwrap(),
            scanned_at: world.db().clock.now(),
        };
        let other = door::mistake(world.db(), &By::Console, other).await;
        assert!(matches!(other, Err(Error::Refused(_))), "only the device that read it: {other:?}");

        for _ in 0..2 {
            let taken_back = phone.post("/en/door", &fields).await;
            assert!(taken_back.body.contains("data-code=\"mistake\""), "{}", taken_back.body);
            assert!(taken_back.body.contains("Inside now: 0"), "sent twice is one: {}", taken_back.body);
        }
        let again = [("mistake", mistake.as_str())];
        assert_eq!(phone.post("/en/door", &again).await.status, 409, "there is nothing left to take back");
        let mut tx = world.db().read().await.unwrap();
        let kept: Vec<(String, String)> = tx
            .sql("select direction, verdict from scan order by received_at, direction")
            .all()
            .await
            .unwrap();
        let (scan, said_by): (Uuid, Uuid) =
            tx.sql("select scan, said_by from scan_mistake").one().await.unwrap();
        assert_eq!((scan.to_string(), said_by.to_string()), (mistake.clone(), id.clone()));
        drop(tx);
        let kept: Vec<_> = kept.iter().map(|(way, verdict)| (way.as_str(), verdict.as_str())).collect();
        assert_eq!(kept, [("in", "ok"), ("out", "ok")]);
        let back = phone.post("/en/door", &[("registration", &person), ("way", "in")]).await;
        assert!(
            back.body.contains("data-code=\"ok\"") && back.body.contains("Inside now: 1"),
            "{}",
            back.body
        );
    })
    .await;
}

#[tokio::test]
async fn whoever_is_not_on_the_list_is_sent_to_the_desk() {
    on_both(rooms, async |world| {
        let checkpoint = at_the_forum(&world).await;
        comes_as(&world, "Rəşid", 100_001, false).await;
        let linked = linked(&world, checkpoint).await;
        let mut phone = world.client();
        phone.post(&format!("/en/door/{}", linked.secret), &[]).await;
        let nobody = phone.get("/en/door?q=Rəşid").await;
        assert!(
            nobody.body.contains("Not on the list of this door. Send the person to the desk."),
            "{}",
            nobody.body
        );
        comes(&world, "Leyla", 100_002).await;
        world.work().await;
        let similar = phone.get("/en/door?q=Байджиев").await;
        assert!(similar.body.contains("None of these?"), "{}", similar.body);
    })
    .await;
}

#[tokio::test]
async fn an_organiser_makes_links_and_rules_that_hold_at_once() {
    on_both(rooms, async |world| {
        let checkpoint = at_the_forum(&world).await;
        comes(&world, "Rəşid", 100_001).await;
        let organiser = world.with_role("Organiser", Role::Organiser, None).await;
        let mut browser = world.client().sign_in(organiser).await;
        let page = browser.get("/en/checkpoints").await;
        assert_eq!(page.status, 200);
        let made =
            browser.post(&format!("/en/checkpoints/{checkpoint}/devices"), &[("name", "A phone")]).await;
        assert!(
            made.body.contains("https://forum.example/door/") && made.body.contains("<svg"),
            "{}",
            made.body
        );
        assert_eq!(
            browser.post(&format!("/en/checkpoints/{checkpoint}/devices"), &[("name", "")]).await.status,
            422
        );

        let mut tx = world.db().read().await.unwrap();
        let zone = door::zones(&mut tx, world.forum.id.0).await.unwrap()[0].id;
        drop(tx);
        let remove = page.between("action=\"/en/checkpoints/rules/", "/remove\"").to_owned();
        assert_eq!(browser.post(&format!("/en/checkpoints/rules/{remove}/remove"), &[]).await.status, 303);
        let guests = world.categories().await[1].id.to_string();
        let added =
            browser.post(&format!("/en/checkpoints/zones/{zone}/rules"), &[("categories", &guests)]).await;
        assert_eq!(added.status, 303);
        is(&read(&world, checkpoint, &good_code(&world, 100_001)).await, Verdict::WrongZone, None);
        // What was decided on the site is not undone by loading the folder again.
        world
            .db()
            .act(
                &By::Console,
                LoadDoors { forum: world.forum.id, folder: world::example(), overwrite: false },
            )
            .await
            .unwrap();
        is(&read(&world, checkpoint, &good_code(&world, 100_001)).await, Verdict::WrongZone, None);
    })
    .await;
}

#[tokio::test]
async fn an_erased_person_leaves_scans_that_name_nobody() {
    on_both(rooms, async |world| {
        let checkpoint = at_the_forum(&world).await;
        let (_, person) = comes_as(&world, "Rəşid", 100_001, true).await;
        read(&world, checkpoint, &good_code(&world, 100_001)).await;
        let mut tx = world.db().read().await.unwrap();
        let held = door::held(&mut tx, person).await.unwrap();
        assert_eq!(held["scans"][0]["verdict"], "ok");
        assert_eq!(held["presence"][0]["inside"], true);
        let (record,): (String,) = tx.sql("select record from scan").one().await.unwrap();
        assert!(!record.contains("Rəşid"));
    })
    .await;
}

#[tokio::test]
async fn a_secret_that_is_none_enrols_nobody() {
    on_both(rooms, async |world| {
        at_the_forum(&world).await;
        let enrol = Enrol { secret: "guessed".into(), agent: String::new() };
        assert!(matches!(world.db().act(&By::Anyone, enrol).await, Err(Error::Gone)));
    })
    .await;
}
