//! What this room promises, on both engines, by the pages that people use.

mod absences;
mod acts_of;
mod asked;
mod cancelling;
mod clash;
mod histories;
mod lengths;
mod letters;
mod mends;
mod nested;
mod pages;
mod places;
mod texts;

use crate::{
    Draft, Plan, Planned, Publish, Save, Texts, on_tell, on_write_letters, publish::ITEMS_AT_ONCE, routes,
};
use folder::Folder;
use forums::{Forum, ForumId};
use kernel::{
    Error, Result, Text,
    db::{Act, Tx},
    jobs::Jobs,
    journal::Subject,
    rights::{By, Mandate, Role},
    web::Routes,
};
use people::PersonId;
use programme::ItemId;
use std::{path::Path, sync::LazyLock};
use uuid::Uuid;
use world::{Client, World};

fn house() -> (Routes, Jobs) {
    let neighbours = programme::Neighbours::default();
    let accounts = people::routes(people::Neighbours::default());
    let routes = routes().merge(programme::routes(neighbours)).merge(accounts);
    (routes, Jobs::default().on(on_tell).on(on_write_letters))
}

/// The large example, which is read once for all tests.
fn folder() -> Folder {
    static EXAMPLE: LazyLock<Folder> = LazyLock::new(|| {
        folder::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/solidarity-forum-2025"))
            .expect("the example has no fault")
    });
    EXAMPLE.clone()
}

struct Load(Folder, bool);

impl Act for Load {
    type Out = (ForumId, Vec<String>);
    const VERB: &'static str = "forum.loaded";

    async fn may(&self, _: &By, _: &mut Tx) -> Result<()> {
        Ok(())
    }

    async fn run(&self, tx: &mut Tx) -> Result<Self::Out> {
        let (id, _) = forums::load(tx, &self.0, self.1).await?;
        tx.about(Subject::new("forum", id.0));
        let left = programme::load(tx, id, &self.0, self.1).await?;
        Ok((id, left))
    }
}

/// A world with the large example, its organiser, and what they plan with.
struct Planning {
    world: World,
    forum: Forum,
    organiser: PersonId,
    by: By,
}

const PATH: &str = "/en/f/solidarity-forum-2025/planning";

impl Planning {
    async fn of(world: World) -> Planning {
        let (id, _) = world.db().act(&By::Console, Load(folder(), false)).await.expect("it loads");
        world.app.set_house(forums::house(world.db()).await.expect("the house is known"));
        let mut tx = world.db().read().await.expect("a reader");
        let forum = forums::forum_by_id(&mut tx, id).await.expect("a forum").expect("it is there");
        drop(tx);
        let organiser = world.person("Organiser").await;
        let mandate = Mandate { role: Role::Organiser, forum: Some(id.0), delegation: None };
        world.db().act(&By::Console, Give(organiser, mandate)).await.expect("a mandate");
        world.app.sessions.forget();
        let by = world.by(organiser).await;
        Planning { world, forum, organiser, by }
    }

    async fn browser(&self) -> Client {
        self.world.client().sign_in(self.organiser).await
    }

    async fn plan(&self) -> Plan {
        let mut tx = self.world.db().read().await.expect("a reader");
        Plan::load(&mut tx, self.forum.id).await.expect("a plan")
    }

    /// The item of that word on the site.
    async fn item(&self, slug: &str) -> Planned {
        let plan = self.plan().await;
        plan.items.into_iter().find(|item| item.slug == slug).expect("the item is there")
    }

    async fn save(&self, item: ItemId, seen: &str, draft: Draft) -> Result<()> {
        let act = Save { forum: self.forum.clone(), item, seen: seen.to_owned(), draft, texts: None };
        self.world.db().act(&self.by, act).await
    }

    /// Says something else of an item, as it is planned now.
    async fn write(&self, item: ItemId, texts: Texts) -> Result<()> {
        let now = self.plan().await.get(item).expect("it is there").clone();
        let texts = Some(texts);
        let act = Save { forum: self.forum.clone(), item, seen: now.seen, draft: now.draft, texts };
        self.world.db().act(&self.by, act).await
    }

    /// What an item is to say.
    async fn said(&self, item: ItemId) -> Texts {
        let mut tx = self.world.db().read().await.expect("a reader");
        crate::texts::planned_texts(&mut tx, self.forum.id, item).await.expect("texts")
    }

    /// A new item of that title and hours on the first day, in that room.
    async fn add(&self, title: &str, from: &str, to: &str, room: &str) -> ItemId {
        let id = ItemId(kernel::db::fresh_id(&self.world.db().clock));
        let draft = self.draft(title, from, to, room).await;
        self.save(id, "", draft).await.expect("it is saved");
        id
    }

    async fn draft(&self, title: &str, from: &str, to: &str, room: &str) -> Draft {
        let mut tx = self.world.db().read().await.expect("a reader");
        let rooms = programme::rooms(&mut tx, self.forum.id).await.expect("rooms");
        let room = rooms.into_iter().find(|it| it.slug == room);
        let at = |time: &str| Some(format!("2025-11-24T{time}:00+04:00[Asia/Baku]"));
        Draft {
            title: Text::new("en", title),
            city: room.as_ref().and_then(|room| room.city),
            room: room.map(|room| room.id),
            starts_at: at(from),
            ends_at: at(to),
            ..Draft::new()
        }
    }

    /// Publishes everything that is changed.
    async fn publish(&self) -> i64 {
        let plan = self.plan().await;
        let items: Vec<_> = plan.changed().filter_map(|item| Some((item.id, item.stamp?))).collect();
        let (mut number, last) = (None, items.len().div_ceil(ITEMS_AT_ONCE));
        for (turn, some) in (1..).zip(items.chunks(ITEMS_AT_ONCE)) {
            let act = Publish { forum: self.forum.id, number, items: some.to_vec(), is_last: turn == last };
            number = Some(self.world.db().act(&self.by, act).await.expect("it is published"));
        }
        number.expect("something is changed")
    }

    /// Somebody who takes part for the first delegation of the forum.
    async fn participant(&self, name: &str) -> (PersonId, Uuid) {
        let person = self.world.person(name).await;
        let act = Enter(self.forum.id, person);
        (person, self.world.db().act(&By::Console, act).await.expect("a registration"))
    }
}

struct Give(PersonId, Mandate);

impl Act for Give {
    type Out = ();
    const VERB: &'static str = "delegation.head-made";

    async fn may(&self, _: &By, _: &mut Tx) -> Result<()> {
        Ok(())
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        tx.about(Subject::new("person", self.0.0));
        kernel::rights::give(tx, self.0.0, &self.1).await
    }
}

struct Enter(ForumId, PersonId);

impl Act for Enter {
    type Out = Uuid;
    const VERB: &'static str = "registration.register";

    async fn may(&self, _: &By, _: &mut Tx) -> Result<()> {
        Ok(())
    }

    async fn run(&self, tx: &mut Tx) -> Result<Uuid> {
        let id = tx.new_id();
        let now = tx.now;
        tx.about(Subject::new("registration", id));
        let category =
            forums::categories(tx, self.0).await?.first().map(|it| it.id).ok_or(Error::NotFound)?;
        tx.sql(
            "insert into registration (id, forum, person, category, position, answers, form_version, standing, source,
               created_at)
             values ($1, $2, $3, $4, '{\"original\":\"\",\"revision\":0,\"versions\":{}}', '{}', 1, 'active', 'import', $5)",
        )
        .bind(id)
        .bind(self.0)
        .bind(self.1)
        .bind(category)
        .bind(now)
        .run()
        .await?;
        Ok(id)
    }
}
