//! A forum in two cities, its organiser, and people of whom one knows where they are.

use crate::{Audience, Draft, Notice, NoticeId, Save, Send, on_deliver, routes, store};
use folder::Folder;
use forums::{City, Forum, ForumId};
use jiff::SignedDuration;
use kernel::{
    Error, Result, Text,
    db::{Act, Tx},
    jobs::Jobs,
    journal::Subject,
    letters::{Kept, outbox},
    rights::{By, Mandate, Role},
    web::Routes,
};
use people::PersonId;
use std::{path::Path, sync::LazyLock};
use uuid::Uuid;
use world::{Client, World};

pub(super) fn house() -> (Routes, Jobs) {
    (routes(), Jobs::default().on(on_deliver))
}

pub(super) struct Scene {
    pub world: World,
    pub forum: Forum,
    pub organiser: PersonId,
    pub by: By,
    /// Baku, then Nakhchivan.
    pub cities: Vec<City>,
}

struct Load(Folder);

impl Act for Load {
    type Out = ForumId;
    const VERB: &'static str = "forum.loaded";

    async fn may(&self, _: &By, _: &mut Tx) -> Result<()> {
        Ok(())
    }

    async fn run(&self, tx: &mut Tx) -> Result<ForumId> {
        let (id, _) = forums::load(tx, &self.0, false).await?;
        tx.about(Subject::new("forum", id.0));
        programme::load(tx, id, &self.0, false).await?;
        Ok(id)
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

/// Somebody takes part, reads a language, and has marked something in a city.
struct Enter {
    forum: ForumId,
    person: PersonId,
    language: &'static str,
    city: Option<forums::CityId>,
}

impl Act for Enter {
    type Out = ();
    const VERB: &'static str = "registration.register";

    async fn may(&self, _: &By, _: &mut Tx) -> Result<()> {
        Ok(())
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let (id, now): (Uuid, _) = (tx.new_id(), tx.now);
        tx.about(Subject::new("registration", id));
        let category =
            forums::categories(tx, self.forum).await?.first().map(|it| it.id).ok_or(Error::NotFound)?;
        tx.sql(
            "insert into registration (id, forum, person, category, position, answers, form_version, standing, source,
               created_at)
             values ($1, $2, $3, $4, '{\"original\":\"\",\"revision\":0,\"versions\":{}}', '{}', 1, 'active', 'import', $5)",
        )
        .bind(id)
        .bind(self.forum)
        .bind(self.person)
        .bind(category)
        .bind(now)
        .run()
        .await?;
        tx.sql("update person set language = $2 where id = $1")
            .bind(self.person)
            .bind(self.language)
            .run()
            .await?;
        if let Some(city) = self.city {
            let items = programme::items(tx, self.forum).await?;
            let item = items
                .iter()
                .find(|it| it.city == Some(city) && it.to_city.is_none() && it.starts().is_some());
            let item = item.ok_or(Error::NotFound)?.id;
            tx.sql("insert into bookmark (registration, item, created_at) values ($1, $2, $3)")
                .bind(id)
                .bind(item)
                .bind(now)
                .run()
                .await?;
        }
        Ok(())
    }
}

/// The large example, read once for all tests. The world begins after that forum: here, what happens at it is still to
/// come.
static EXAMPLE: LazyLock<Folder> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/solidarity-forum-2025");
    let mut folder = folder::read(&folder).expect("the example has no fault");
    for item in &mut folder.programme {
        for time in [&mut item.starts, &mut item.ends] {
            *time = time.with().year(2027).build().expect("the day is in every year");
        }
    }
    folder
});

impl Scene {
    pub async fn new(world: World) -> Scene {
        let id = world.db().act(&By::Console, Load(EXAMPLE.clone())).await.expect("it loads");
        world.app.set_house(forums::house(world.db()).await.expect("the house is known"));
        let mut tx = world.db().read().await.expect("a reader");
        let forum = forums::forum_by_id(&mut tx, id).await.expect("a forum").expect("it is there");
        let cities = forums::cities(&mut tx, id).await.expect("cities");
        drop(tx);
        let organiser = world.person("Olga").await;
        let mandate = Mandate { role: Role::Organiser, forum: Some(id.0), delegation: None };
        world.db().act(&By::Console, Give(organiser, mandate)).await.expect("a mandate");
        world.app.sessions.forget();
        let by = world.by(organiser).await;
        Scene { world, forum, organiser, by, cities }
    }

    pub fn path(&self, rest: &str) -> String {
        format!("/en/f/{}{rest}", self.forum.slug)
    }

    pub async fn browser(&self) -> Client {
        self.world.client().sign_in(self.organiser).await
    }

    /// Somebody who takes part; in the city of that number, or nobody knows where.
    pub async fn participant(&self, name: &str, language: &'static str, city: Option<usize>) -> PersonId {
        let person = self.world.person(name).await;
        let city = city.map(|at| self.cities[at].id);
        let act = Enter { forum: self.forum.id, person, language, city };
        self.world.db().act(&By::Console, act).await.expect("they are registered");
        person
    }

    pub fn draft(&self, title: &str) -> Draft {
        let mut title = Text::new("en", title);
        title.write("hu", "A busz később indul");
        let mut body = Text::new("en", "The bus leaves at 10:30 from the back door.");
        body.write("hu", "A busz 10:30-kor indul a hátsó kaputól.");
        let expires_at = self.world.db().clock.now() + SignedDuration::from_hours(3);
        Draft { title, body, audience: Audience::default(), expires_at }
    }

    /// Keeps a new draft, to whoever is in the city of that number.
    pub async fn drafted(&self, title: &str, city: Option<usize>, unplaced: bool) -> NoticeId {
        let audience = Audience { city: city.map(|at| self.cities[at].id), unplaced, ..Audience::default() };
        let id = NoticeId(kernel::db::fresh_id(&self.world.db().clock));
        let draft = Draft { audience, ..self.draft(title) };
        self.save(id, 0, draft).await.expect("it is kept");
        id
    }

    pub async fn save(&self, notice: NoticeId, seen: i64, draft: Draft) -> Result<()> {
        self.world.db().act(&self.by, Save { forum: self.forum.id, notice, seen, draft }).await
    }

    pub async fn send(&self, notice: NoticeId, seen: i64) -> Result<()> {
        self.world.db().act(&self.by, Send { forum: self.forum.id, notice, seen }).await
    }

    pub async fn notice(&self, id: NoticeId) -> Notice {
        let mut tx = self.world.db().read().await.expect("a reader");
        store::by_id(&mut tx, self.forum.id, id).await.expect("read").expect("it is there")
    }

    /// The letters of the forum, once everything is done that was left to be done.
    pub async fn letters(&self) -> Vec<Kept> {
        self.world.work().await;
        let mut tx = self.world.db().read().await.expect("a reader");
        outbox(&mut tx, self.forum.id.0, None, 0, 100).await.expect("letters")
    }

    /// The mailboxes that got a letter, sorted.
    pub async fn reached(&self) -> Vec<String> {
        let mut found: Vec<String> = self.letters().await.into_iter().map(|it| it.address).collect();
        found.sort();
        found
    }
}
