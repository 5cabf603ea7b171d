//! Tickets, badges and the desk through their acts, jobs and pages, on both engines.
#![expect(clippy::unwrap_used, reason = "a test may fall at once")]

mod desk;
mod look;
mod one_name;
mod outdated;
mod printing;
mod tickets;

use accreditation::{Accredited, acts::Take};
use badges::{PrintRun, on_accredited, on_print_run, on_withdrawn};
use kernel::{
    Result,
    db::{Act, Chore, Tx},
    jobs::Jobs,
    rights::{By, Role},
    web::Routes,
};
use people::{Names, NewPerson, PersonId};
use registration::{Entry, RegistrationId, Source, Whom, Withdrawn};
use world::{Client, World};

fn rooms() -> (Routes, Jobs) {
    let jobs = Jobs::default()
        .on(accreditation::on_registered)
        .on(accreditation::on_reopened)
        .on(|app, it: Accredited| on_accredited(app, it))
        .on(|app, it: Withdrawn| on_withdrawn(app, it))
        .on(|app, it: PrintRun| on_print_run(app, it));
    let routes = badges::routes()
        .merge(door::routes())
        .merge(registration::routes(badges::neighbour()))
        .merge(people::routes(people::Neighbours::default()));
    (routes, jobs)
}

struct Registers(forums::Forum, Entry);

impl Act for Registers {
    type Out = RegistrationId;
    const VERB: &'static str = "test.registers";

    async fn may(&self, _: &By, _: &mut Tx) -> Result<()> {
        Ok(())
    }

    async fn run(&self, tx: &mut Tx) -> Result<RegistrationId> {
        registration::enter(tx, &self.0, &self.1).await.map(registration::Entered::id)
    }
}

async fn registered(world: &World, given: &str, family: &str) -> RegistrationId {
    registered_in(world, given, family, "en").await
}

async fn registered_in(world: &World, given: &str, family: &str, language: &str) -> RegistrationId {
    let new = NewPerson {
        names: Names { given_name: given.into(), family_name: family.into(), ..Names::default() },
        email: Some("shared@example.org".into()),
        language: language.into(),
        ..NewPerson::default()
    };
    let category = world.categories().await[0].id;
    let delegation = world.delegations().await[0].id;
    let entry =
        Entry { delegation: Some(delegation), ..Entry::new(Whom::New(new), category, Source::Import) };
    let id = world.db().act(&By::Console, Registers(world.forum.clone(), entry)).await.unwrap();
    world.work().await;
    id
}

async fn accredited(world: &World, given: &str, family: &str) -> RegistrationId {
    let id = registered(world, given, family).await;
    let take = Take { forum: world.forum.clone(), registration: id, seen_place: 0, reason: String::new() };
    assert!(world.db().act(&By::Console, take).await.unwrap(), "the example has one step");
    world.work().await;
    id
}

fn reprint(world: &World, registration: RegistrationId) -> badges::Reprint {
    let signer = badges::Signer::of(&world.app).unwrap();
    badges::Reprint { forum: world.forum.clone(), registration, signer }
}

async fn valid(world: &World, id: RegistrationId) -> Option<badges::Ticket> {
    let mut tx = world.db().read().await.unwrap();
    badges::valid(&mut tx, id).await.unwrap()
}

async fn person_of(world: &World, id: RegistrationId) -> PersonId {
    let mut tx = world.db().read().await.unwrap();
    registration::by_id(&mut tx, id).await.unwrap().unwrap().person
}

async fn desk(world: &World) -> Client {
    let desk = world.with_role("Desk", Role::Desk, None).await;
    world.client().sign_in(desk).await
}

/// `/t/…`, as a phone's browser asks for it.
fn path(world: &World, ticket: &badges::Ticket) -> String {
    let address = badges::address(&world.app, ticket).unwrap();
    address.strip_prefix("HTTPS://FORUM.EXAMPLE").unwrap().to_owned()
}

struct Erases(PersonId);

impl Chore for Erases {
    type Out = Vec<uuid::Uuid>;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<uuid::Uuid>> {
        badges::erase(tx, self.0).await
    }
}
