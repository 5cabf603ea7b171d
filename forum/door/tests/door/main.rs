//! The door through its acts and pages, on both engines.
#![expect(clippy::unwrap_used, reason = "a test may fall at once")]

mod awaited;
mod devices;
mod nested;
mod organising;
mod outside;
mod page;
mod scans;

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

async fn linked(world: &World, checkpoint: CheckpointId) -> Linked {
    let link =
        LinkDevice { forum: world.forum.id.0, checkpoint, name: "Main entrance".into(), reusable: false };
    world.db().act(&By::Console, link).await.unwrap()
}
