//! What this room promises, on both engines.

mod again;
mod asked_before;
mod bad_input;
mod browser;
mod consents;
mod crowd;
mod delegation_pages;
mod editing;
mod editing_pages;
mod inviting;
mod leading;
mod moving;
mod offered;
mod oneself;
mod places;
mod public;
mod returning;
mod searching;

use crate::{
    ChangeQuotas, Entered, Entry, Filter, Listed, Nominate, Registration, RegistrationId, Source, Standing,
    Whom, Withdraw, store,
};
use delegations::{DelegationId, Quotas};
use forums::CategoryId;
use kernel::{
    Result,
    db::{Chore, Tx},
    jobs::Jobs,
    rights::{By, Role},
    web::Routes,
};
use people::{Names, NewPerson};
use world::World;

/// The rooms of these tests.
fn rooms() -> (Routes, Jobs) {
    (Routes::new(), Jobs::default())
}

/// The address under which letters lead to the installation.
const HOME: &str = "https://forum.example";

/// Somebody nobody knows yet, with a mailbox of their own.
fn newcomer(name: &str) -> NewPerson {
    NewPerson {
        names: Names { given_name: name.into(), family_name: "Tester".into(), ..Names::default() },
        email: Some(format!("{}@example.org", name.to_ascii_lowercase())),
        mailbox_own: true,
        language: "en".into(),
        birth_date: None,
    }
}

/// The example forum's first delegation and first category, and an organiser.
struct Scene {
    world: World,
    organiser: By,
    delegation: DelegationId,
    category: CategoryId,
}

impl Scene {
    async fn new(world: World) -> Scene {
        let organiser = world.with_role("Olga", Role::Organiser, None).await;
        let organiser = world.by(organiser).await;
        let delegation = world.delegations().await[0].id;
        let category = world.categories().await[0].id;
        Scene { world, organiser, delegation, category }
    }

    /// The same with so many places.
    async fn with_places(world: World, places: i64) -> Scene {
        let scene = Scene::new(world).await;
        scene.set_places(places).await;
        scene
    }

    async fn set_places(&self, places: i64) -> Vec<RegistrationId> {
        self.set_places_of(self.delegation, places).await
    }

    async fn set_places_of(&self, delegation: DelegationId, places: i64) -> Vec<RegistrationId> {
        let quotas = Quotas {
            forum: self.world.forum.id.0,
            delegation,
            places: vec![(self.category.0, places)],
            unlimited: vec![],
            nominate_until: None,
        };
        let act = ChangeQuotas { forum: self.world.forum.clone(), quotas, home: Some(HOME.into()) };
        self.world.db().act(&self.organiser, act).await.unwrap()
    }

    fn entry(&self, person: NewPerson) -> Entry {
        Entry {
            delegation: Some(self.delegation),
            home: Some(HOME.into()),
            ..Entry::new(Whom::New(person), self.category, Source::Nominated)
        }
    }

    async fn nominate(&self, name: &str) -> Entered {
        self.enter(self.entry(newcomer(name))).await.unwrap()
    }

    async fn enter(&self, entry: Entry) -> Result<Entered> {
        let act = Nominate { forum: self.world.forum.clone(), entry };
        self.world.db().act(&self.organiser, act).await
    }

    async fn withdraw(&self, id: RegistrationId) {
        let act = Withdraw {
            forum: self.world.forum.clone(),
            registration: id,
            reason: "ill".into(),
            home: Some(HOME.into()),
        };
        self.world.db().act(&self.organiser, act).await.unwrap();
    }

    async fn registration(&self, id: RegistrationId) -> Registration {
        let mut tx = self.world.db().read().await.unwrap();
        store::by_id(&mut tx, id).await.unwrap().unwrap()
    }

    async fn standing(&self, id: RegistrationId) -> Standing {
        self.registration(id).await.standing
    }

    /// The names on the reserve list, in its order.
    async fn waiting(&self) -> Vec<String> {
        let mut tx = self.world.db().read().await.unwrap();
        let all = store::of_delegation(&mut tx, self.world.forum.id, self.delegation).await.unwrap();
        all.into_iter().filter(|it| it.standing == Standing::Reserve).map(|it| it.given_name).collect()
    }

    async fn listed(&self, search: &str) -> Vec<Listed> {
        let filter = Filter { search: search.into(), ..Filter::of(self.world.forum.id) };
        // PostgreSQL's entries get their numbers afterwards, and readers go by numbers only.
        self.world.db().live.tell_news(self.world.db()).await.unwrap();
        let list = crate::search(&self.world.app, "en", &filter).await.unwrap();
        assert_eq!(list.total, i64::try_from(list.people.len()).unwrap());
        list.people.into_iter().map(|it| it.listed).collect()
    }

    /// Title and address of every letter of a kind.
    async fn letters(&self, kind: &str) -> Vec<(String, String)> {
        let mut tx = self.world.db().read().await.unwrap();
        let outbox = kernel::letters::outbox(&mut tx, self.world.forum.id.0, None, 0, 1000).await.unwrap();
        let mut letters: Vec<_> =
            outbox.into_iter().filter(|it| it.kind == kind).map(|it| (it.address, it.body)).collect();
        letters.reverse();
        letters
    }

    /// How many jobs of a kind are left to be done.
    async fn jobs(&self, kind: &str) -> i64 {
        let mut tx = self.world.db().read().await.unwrap();
        let (number,): (i64,) =
            tx.sql("select count(*) from job where kind = $1").bind(kind).one().await.unwrap();
        number
    }

    async fn progress(&self, id: RegistrationId, step_place: i64, accredited: bool) {
        self.world.db().chore(Progress { id, step_place, accredited }).await.unwrap();
    }
}

/// What accreditation does inside its own acts.
struct Progress {
    id: RegistrationId,
    step_place: i64,
    accredited: bool,
}

impl Chore for Progress {
    type Out = ();

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        store::set_progress(tx, self.id, self.step_place, self.accredited, self.accredited).await
    }
}

/// The forum decides by no steps.
struct WithoutSteps;

impl Chore for WithoutSteps {
    type Out = ();

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        tx.sql("delete from step").run().await?;
        Ok(())
    }
}

/// The word of a refusal.
fn refused<T: std::fmt::Debug>(done: Result<T>) -> &'static str {
    match done {
        Err(kernel::Error::Refused(say)) => say.id(),
        other => panic!("not refused: {other:?}"),
    }
}
