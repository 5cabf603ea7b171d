//! A forum with a hall in which three things happen on one day, and two moderators.

use crate::{Cue, CueId, Draft, Order, Save, routes};
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
use programme::{Item, Room};
use world::World;

pub(super) fn house() -> (Routes, Jobs) {
    (routes(), Jobs::default().on(crate::on_rehearsal_ended))
}

pub(super) struct Scene {
    pub world: World,
    pub moderator: PersonId,
    pub by: By,
    pub hall: Room,
    /// The opening at ten, the debate at eleven, the greeting at twelve.
    pub items: Vec<Item>,
}

struct Load(folder::Folder);

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

fn folder() -> folder::Folder {
    let mut folder = world::example();
    let hall = FolderRoom {
        id: "main-hall".into(),
        seats: None,
        shared: false,
        equipment: vec![],
        name: Text::new("en", "Main hall"),
        more_equipment: Text::default(),
    };
    folder.cities[0].venues[0].rooms = vec![hall];
    let opening = folder.programme[0].clone();
    let item = |id: &str, title: &str, from: i8, to: i8| wanted::Item {
        id: id.into(),
        kind: wanted::ItemKind::Session,
        room: Some("main-hall".into()),
        starts: opening.starts.date().at(from, 0, 0, 0),
        ends: opening.starts.date().at(to, 0, 0, 0),
        title: Text::new("en", title),
        people: vec![],
        ..opening.clone()
    };
    folder.programme.push(item("welcome", "The welcome", 10, 11));
    folder.programme.push(item("debate", "The debate", 11, 12));
    folder.programme.push(item("greeting", "The greeting", 12, 13));
    folder
}

impl Scene {
    pub async fn new(world: World) -> Scene {
        world.db().act(&By::Console, Load(folder())).await.expect("it loads");
        world.app.set_house(forums::house(world.db()).await.expect("the house is known"));
        let moderator = world.with_role("Mia", Role::Moderator, None).await;
        let by = world.by(moderator).await;
        let mut tx = world.db().read().await.expect("a reader");
        let rooms = programme::rooms(&mut tx, world.forum.id).await.expect("rooms");
        let hall = rooms.into_iter().find(|it| it.slug == "main-hall").expect("a hall");
        let all = programme::items(&mut tx, world.forum.id).await.expect("items");
        let item = |slug: &str| all.iter().find(|it| it.slug == slug).expect("an item").clone();
        let items = vec![item("welcome"), item("debate"), item("greeting")];
        drop(tx);
        Scene { world, moderator, by, hall, items }
    }

    pub async fn act<A: Act>(&self, act: A) -> Result<A::Out> {
        self.world.db().act(&self.by, act).await
    }

    pub fn save(&self, cue: CueId, item: usize, seen: i64, minute: i64, text: &str) -> Save {
        let draft = Draft { minute, text: text.into(), language: "en".into(), ..Draft::default() };
        Save { forum: self.world.forum.id, cue, item: self.items[item].id, seen, draft }
    }

    /// A new line of the item of that number.
    pub async fn add(&self, item: usize, minute: i64, text: &str) -> CueId {
        let id = CueId(kernel::db::fresh_id(&self.world.db().clock));
        self.act(self.save(id, item, 0, minute, text)).await.expect("it is written");
        id
    }

    pub async fn order(&self) -> Order {
        let mut tx = self.world.db().read().await.expect("a reader");
        Order::load(&mut tx, self.world.forum.id, self.hall.id).await.expect("an order")
    }

    pub async fn cue(&self, id: CueId) -> Cue {
        let order = self.order().await;
        let mut all = order.stretches.into_iter().flat_map(|it| it.own.into_iter().chain(it.cues));
        all.find(|cue| cue.id == id).expect("it is there")
    }

    /// Item, minute and words of every line, in their order.
    pub async fn lines(&self) -> Vec<(String, i64, String)> {
        let order = self.order().await;
        let lines = order.stretches.iter().flat_map(|stretch| {
            stretch
                .cues
                .iter()
                .map(|cue| (stretch.item.slug.clone(), cue.minute, cue.text.in_lang("en", &[]).to_owned()))
        });
        lines.collect()
    }

    pub fn path(&self) -> String {
        let day = self.items[0].day().expect("a day");
        format!("/en/f/{}/cues/main-hall/{day}", self.world.forum.slug)
    }
}
