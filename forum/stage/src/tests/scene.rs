//! A forum with two halls, a debate, people who may speak, and two moderators.

use crate::{
    acts::{Floor, Join, PutItem, SetOpen},
    model::{Contribution, Entry, EntryId, Hall, List},
    store,
};
use folder::{Room as FolderRoom, Text, programme as wanted};
use kernel::{
    Result,
    db::{Act, Tx},
    jobs::Jobs,
    journal::Subject,
    rights::{By, Role},
    web::Routes,
};
use people::PersonId;
use programme::{Item, ItemId, Room, RoomId};
use registration::{Entry as Registers, RegistrationId, Source, Whom};
use world::World;

pub(super) fn house() -> (Routes, Jobs) {
    let jobs = Jobs::default().on(async |_, _: registration::Registered| Ok(()));
    let jobs = jobs.on(async |_, _: crate::RehearsalEnded| Ok(()));
    (crate::routes(), jobs.on(async |_, _: programme::Delayed| Ok(())))
}

/// A forum in which the main hall is at its debate.
pub(super) struct Scene {
    pub world: World,
    pub moderator: By,
    pub main: Room,
    pub small: Room,
    pub debate: Item,
    pub address: Item,
}

pub(super) struct Load(pub folder::Folder);

impl Act for Load {
    type Out = ();
    const VERB: &'static str = "forum.loaded";

    async fn may(&self, _: &By, _: &mut Tx) -> Result<()> {
        Ok(())
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let (id, _) = forums::load(tx, &self.0, false).await?;
        tx.about(Subject::new("forum", id.0));
        programme::load(tx, id, &self.0, false).await.map(drop)
    }
}

struct Accredits(forums::Forum, Registers, bool);

impl Act for Accredits {
    type Out = RegistrationId;
    const VERB: &'static str = "test.registers";

    async fn may(&self, _: &By, _: &mut Tx) -> Result<()> {
        Ok(())
    }

    async fn run(&self, tx: &mut Tx) -> Result<RegistrationId> {
        let id = registration::enter(tx, &self.0, &self.1).await?.id();
        registration::set_progress(tx, id, 9, self.2, self.2).await?;
        Ok(id)
    }
}

/// The small example, with two halls and three things to go on in the first.
pub(super) fn folder() -> folder::Folder {
    let mut folder = world::example();
    let room = |id: &str, name: &str| FolderRoom {
        equipment: vec![],
        more_equipment: Default::default(),
        id: id.into(),
        seats: None,
        shared: false,
        name: Text::new("en", name),
    };
    folder.cities[0].venues[0].rooms = vec![room("main-hall", "Main hall"), room("small-hall", "Small hall")];
    let opening = folder.programme[0].clone();
    let item = |id: &str, kind, title: &str, from: i8, to: i8| wanted::Item {
        id: id.into(),
        kind,
        room: Some("main-hall".into()),
        starts: opening.starts.date().at(from, 0, 0, 0),
        ends: opening.starts.date().at(to, 0, 0, 0),
        title: Text::new("en", title),
        people: vec![],
        ..opening.clone()
    };
    let mut address = item("greeting", wanted::ItemKind::Address, "A greeting", 12, 13);
    address.description = Text::new("en", "Dear friends of the river");
    folder.programme.push(item("debate", wanted::ItemKind::Session, "The debate", 11, 12));
    folder.programme.push(address);
    folder
}

impl Scene {
    pub async fn new(world: World) -> Scene {
        world.db().act(&By::Console, Load(folder())).await.expect("it loads");
        world.app.set_house(forums::house(world.db()).await.expect("the house is known"));
        let moderator = world.with_role("Mia", Role::Moderator, None).await;
        let moderator = world.by(moderator).await;
        let mut tx = world.db().read().await.expect("a reader");
        let rooms = programme::rooms(&mut tx, world.forum.id).await.expect("rooms");
        let room = |slug: &str| rooms.iter().find(|it| it.slug == slug).expect("a hall").clone();
        let items = programme::items(&mut tx, world.forum.id).await.expect("items");
        let item = |slug: &str| items.iter().find(|it| it.slug == slug).expect("an item").clone();
        let (main, small) = (room("main-hall"), room("small-hall"));
        let (debate, address) = (item("debate"), item("greeting"));
        drop(tx);
        let scene = Scene { world, moderator, main, small, debate, address };
        scene.put(&scene.main, Some(scene.debate.id)).await.expect("the debate goes on");
        scene.open(true).await.expect("the list is open");
        scene
    }

    pub async fn act<A: Act>(&self, act: A) -> Result<A::Out> {
        self.world.db().act(&self.moderator, act).await
    }

    pub async fn put(&self, room: &Room, item: Option<ItemId>) -> Result<()> {
        let seen = self.hall(room).await.revision;
        self.act(PutItem { forum: self.world.forum.id, hall: room.id, seen, item }).await
    }

    pub async fn open(&self, open: bool) -> Result<()> {
        let floor = self.floor(&self.main).await;
        self.act(SetOpen { floor, open }).await
    }

    pub async fn hall(&self, room: &Room) -> Hall {
        let mut tx = self.world.db().read().await.expect("a reader");
        store::hall(&mut tx, self.world.forum.id, room.id).await.expect("a hall")
    }

    /// What stands on the screens of the main hall, in English.
    pub async fn says(&self) -> String {
        let says = self.hall(&self.main).await.says;
        says.map(|it| it.in_lang("en", &[]).to_owned()).unwrap_or_default()
    }

    pub async fn list(&self) -> List {
        let mut tx = self.world.db().read().await.expect("a reader");
        store::list(&mut tx, self.world.forum.id, self.debate.id).await.expect("a list")
    }

    pub async fn entries(&self) -> Vec<Entry> {
        let mut tx = self.world.db().read().await.expect("a reader");
        store::entries(&mut tx, self.debate.id).await.expect("entries")
    }

    pub async fn entry(&self, person: PersonId) -> Entry {
        let all = self.entries().await;
        all.into_iter().find(|it| it.person == Some(person)).expect("they are on the list")
    }

    /// Who waits, in their order.
    pub async fn order(&self) -> Vec<EntryId> {
        let (list, entries) = (self.list().await, self.entries().await);
        crate::acts::in_order(&list, &entries).iter().map(|it| it.id).collect()
    }

    /// The list as the console of a hall shows it now.
    pub async fn floor(&self, room: &Room) -> Floor {
        let seen = self.list().await.revision;
        Floor { forum: self.world.forum.id, hall: room.id, item: self.debate.id, seen }
    }

    /// Somebody who may speak, of the so many-th delegation; of none where there is no such: then there is no quota.
    pub async fn delegate(&self, name: &str, delegation: usize) -> PersonId {
        self.registered(name, delegation, true).await
    }

    pub async fn registered(&self, name: &str, delegation: usize, accredited: bool) -> PersonId {
        let person = self.world.person(name).await;
        let category = self.world.categories().await[1].id;
        let mut entry = Registers::new(Whom::Known(person), category, Source::Desk);
        entry.delegation = self.world.delegations().await.get(delegation).map(|it| it.id);
        let act = Accredits(self.world.forum.clone(), entry, accredited);
        self.world.db().act(&By::Console, act).await.expect("they are registered");
        person
    }

    pub async fn registration_of(&self, person: PersonId) -> RegistrationId {
        let mut tx = self.world.db().read().await.expect("a reader");
        let known = registration::standing_of(&mut tx, self.world.forum.id, person).await.expect("read");
        known.expect("they are registered").id
    }

    pub fn asks(&self, kind: Contribution, hall: Option<RoomId>) -> Join {
        Join { forum: self.world.forum.id, item: self.debate.id, kind, motion: None, hall }
    }

    pub async fn join(&self, person: PersonId, kind: Contribution, hall: Option<RoomId>) -> Result<bool> {
        let by = self.world.by(person).await;
        self.world.later(jiff::SignedDuration::from_secs(1));
        self.world.db().act(&by, self.asks(kind, hall)).await
    }

    pub fn path(&self, rest: &str) -> String {
        format!("/en/f/{}{rest}", self.world.forum.slug)
    }
}

/// Whether an act was refused with words of that id.
#[track_caller]
pub(super) fn assert_refused<T: std::fmt::Debug>(done: Result<T>, id: &str) {
    match done {
        Err(kernel::Error::Refused(say)) => assert_eq!(say.id(), id),
        other => panic!("not refused: {other:?}"),
    }
}
