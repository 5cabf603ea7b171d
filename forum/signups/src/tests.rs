//! What this room promises, on both engines, by the acts and pages that people use.

mod delays;
mod pages;
mod places;

use crate::{Got, Leave, SetOffer, SignUp, Standing, store};
use folder::{
    Folder, Text,
    programme::{Item, Part},
};
use kernel::{
    Result,
    db::{Act, Chore, Tx},
    jobs::Jobs,
    rights::{By, Role},
    web::Routes,
};
use people::{Names, NewPerson, PersonId};
use registration::{Entry, RegistrationId, Source, Whom, Withdraw};
use world::{Client, World};

const HOME: &str = "https://forum.example";

fn rooms() -> (Routes, Jobs) {
    let jobs = Jobs::default()
        .on(crate::on_withdrawn)
        .on(crate::on_place_freed)
        .on(crate::on_delayed)
        .on(async |_, _: registration::Registered| Ok(()));
    (programme::routes(crate::neighbours()).merge(crate::routes()), jobs)
}

struct Load(Folder);

impl Act for Load {
    type Out = ();
    const VERB: &'static str = "forum.loaded";

    async fn may(&self, _: &By, _: &mut Tx) -> Result<()> {
        Ok(())
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let (id, _) = forums::load(tx, &self.0, false).await?;
        programme::load(tx, id, &self.0, false).await?;
        crate::load(tx, id, &self.0, false).await.map(drop)
    }
}

struct Registers(forums::Forum, Entry);

impl Act for Registers {
    type Out = RegistrationId;
    const VERB: &'static str = "registration.register";

    async fn may(&self, _: &By, _: &mut Tx) -> Result<()> {
        Ok(())
    }

    async fn run(&self, tx: &mut Tx) -> Result<RegistrationId> {
        registration::enter(tx, &self.0, &self.1).await.map(registration::Entered::id)
    }
}

/// What accreditation does: the door lets them in from now on.
struct Cleared(RegistrationId);

impl Chore for Cleared {
    type Out = ();

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        registration::set_progress(tx, self.0, 1, true, true).await
    }
}

/// What the room does when somebody is erased.
struct Erases(PersonId);

impl Chore for Erases {
    type Out = ();

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        crate::erase(tx, self.0).await
    }
}

/// The small forum with three items, of which `walk` is at the time of `opening`, where Ana speaks.
fn folder() -> Folder {
    let mut folder = world::example();
    let opening = folder.programme[0].clone();
    let item = |id: &str, title: &str, from: i8, to: i8| Item {
        id: id.into(),
        title: Text::new("en", title),
        starts: opening.starts.date().at(from, 30, 0, 0),
        ends: opening.starts.date().at(to, 0, 0, 0),
        items: vec![],
        people: vec![],
        ..opening.clone()
    };
    let speaks = Part {
        role: folder::programme::Role::Speaker,
        reference: Some("R-Ana".into()),
        delegation: None,
        from: None,
        into: None,
        description: Text::default(),
    };
    folder.programme = vec![
        Item { people: vec![speaks], items: vec![], ..opening.clone() },
        item("walk", "Walk along the river", 10, 12),
        item("dinner", "Dinner; with music", 19, 22),
    ];
    folder
}

/// Somebody who takes part.
#[derive(Clone)]
struct Guest {
    person: PersonId,
    registration: RegistrationId,
    by: By,
}

/// The small forum, and an organiser.
struct Scene {
    world: World,
    organiser: By,
    olga: PersonId,
}

impl Scene {
    async fn new(world: World) -> Scene {
        world.db().act(&By::Console, Load(folder())).await.unwrap();
        let olga = world.with_role("Olga", Role::Organiser, None).await;
        let organiser = world.by(olga).await;
        Scene { world, organiser, olga }
    }

    async fn with_places(world: World, places: i64) -> Scene {
        let scene = Scene::new(world).await;
        scene.set_places(places).await;
        scene
    }

    fn offer(&self, places: i64) -> SetOffer {
        SetOffer {
            forum: self.world.forum.clone(),
            item: "walk".into(),
            places,
            opens_at: None,
            closes_at: None,
            seen: None,
            home: Some(HOME.into()),
        }
    }

    async fn set_places(&self, places: i64) -> Vec<RegistrationId> {
        self.world.db().act(&self.organiser, self.offer(places)).await.unwrap()
    }

    async fn guest(&self, name: &str) -> Guest {
        self.guest_in(name, "en").await
    }

    async fn guest_in(&self, name: &str, language: &str) -> Guest {
        let guest = self.registered_in(name, language).await;
        self.world.db().chore(Cleared(guest.registration)).await.unwrap();
        guest
    }

    /// Somebody who is registered, and not accredited yet.
    async fn registered_in(&self, name: &str, language: &str) -> Guest {
        let new = NewPerson {
            names: Names { given_name: name.into(), family_name: "Tester".into(), ..Names::default() },
            email: Some(format!("{}@example.org", name.to_ascii_lowercase())),
            mailbox_own: true,
            language: language.into(),
            birth_date: None,
        };
        let category = self.world.categories().await[0].id;
        let mut entry = Entry::new(Whom::New(new), category, Source::Nominated);
        entry.reference = Some(format!("R-{name}"));
        let registers = Registers(self.world.forum.clone(), entry);
        let id = self.world.db().act(&By::Console, registers).await.unwrap();
        let mut tx = self.world.db().read().await.unwrap();
        let person = registration::by_id(&mut tx, id).await.unwrap().unwrap().person;
        drop(tx);
        Guest { person, registration: id, by: self.world.by(person).await }
    }

    async fn browser(&self, person: PersonId) -> Client {
        self.world.client().sign_in(person).await
    }

    async fn sign_up(&self, guest: &Guest) -> Result<Got> {
        let act = SignUp { forum: self.world.forum.clone(), item: "walk".into(), home: Some(HOME.into()) };
        self.world.db().act(&guest.by, act).await
    }

    async fn leave(&self, guest: &Guest) {
        let act = Leave { forum: self.world.forum.clone(), item: "walk".into(), home: Some(HOME.into()) };
        self.world.db().act(&guest.by, act).await.unwrap();
    }

    async fn withdraw(&self, guest: &Guest) {
        let act = Withdraw {
            forum: self.world.forum.clone(),
            registration: guest.registration,
            reason: String::new(),
            home: None,
        };
        self.world.db().act(&guest.by, act).await.unwrap();
        self.world.work().await;
    }

    async fn item(&self) -> programme::Item {
        let mut tx = self.world.db().read().await.unwrap();
        programme::by_slug(&mut tx, self.world.forum.id, "walk").await.unwrap().unwrap()
    }

    /// How somebody stands at the walk.
    async fn standing(&self, guest: &Guest) -> Option<Standing> {
        let item = self.item().await.id;
        let mut tx = self.world.db().read().await.unwrap();
        store::signup(&mut tx, item, guest.registration).await.unwrap().map(|it| it.standing)
    }

    /// How many have a place at the walk, and how many wait.
    async fn count(&self) -> (i64, i64) {
        let item = self.item().await.id;
        let mut tx = self.world.db().read().await.unwrap();
        store::count(&mut tx, item).await.unwrap()
    }

    /// Address and text of every letter about a place.
    async fn letters(&self) -> Vec<(String, String)> {
        self.letters_of("signups.moved-up").await
    }

    /// Address and text of every letter of a kind.
    async fn letters_of(&self, kind: &str) -> Vec<(String, String)> {
        let mut tx = self.world.db().read().await.unwrap();
        let outbox = kernel::letters::outbox(&mut tx, self.world.forum.id.0, None, 0, 1000).await.unwrap();
        let of_kind = outbox.into_iter().filter(|it| it.kind == kind);
        of_kind.map(|it| (it.address, format!("{}\n{}", it.title, it.body))).collect()
    }

    fn path(&self, rest: &str) -> String {
        format!("/en/f/{}{rest}", self.world.forum.slug)
    }
}

/// The word of a refusal.
fn refused<T: std::fmt::Debug>(done: Result<T>) -> &'static str {
    match done {
        Err(kernel::Error::Refused(say)) => say.id(),
        other => panic!("not refused: {other:?}"),
    }
}
