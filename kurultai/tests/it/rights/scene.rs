//! A forum in which there is one of everything, another one in which there is nothing, and one held within the first.

mod addresses;
mod doors;
mod files;
mod person;

use delegations::DelegationId;
use folder::{FieldKind, Folder, Room, Step, TakenBy};
use forums::{Days, Forum, ForumId};
use jiff::{SignedDuration, civil::date};
use kernel::{
    Text,
    db::{Act, fresh_id},
    rights::{By, Role},
};
use people::PersonId;
use programme::{ItemId, NewPart};
use registration::RegistrationId;
use uuid::Uuid;
use world::World;

/// Stands in the name, the mailbox and the position of the person whom the walks ask about, and in whatever nobody but the
/// forum's own people may read. Small letters.
pub(super) const MARK: &str = "quetzal";

/// The word of the forum in which there is nothing.
pub(super) const ELSEWHERE: &str = "elsewhere";
/// The word of the forum that is held within the first.
pub(super) const WITHIN: &str = "within";
/// Whose delegation the person is of, and which is another one.
pub(super) const SIDES: [&str; 2] = ["upper-river", "lower-river"];

/// What all of that is.
pub(super) struct Scene {
    pub world: World,
    pub forum: Forum,
    pub elsewhere: ForumId,
    pub within: ForumId,
    /// Whose data are at stake.
    pub person: PersonId,
    pub registration: RegistrationId,
    /// The devices at the doors of the forum and of the other one.
    pub devices: [Uuid; 2],
    organiser: By,
    /// The beginning of a route, the hole in it, and what fits there; the first that fits.
    fillings: Vec<(&'static str, &'static str, String)>,
}

fn text(words: &str) -> folder::Text {
    folder::Text::new("en", words)
}

/// The small example with a hall, places at an item, a question that a file answers and a step outside.
fn folder() -> Folder {
    let mut folder = world::example();
    folder.cities[0].venues[0].rooms = vec![Room {
        id: "hall".into(),
        seats: Some(100),
        shared: false,
        equipment: vec![],
        name: text("Hall"),
        more_equipment: folder::Text::default(),
    }];
    (folder.programme[0].room, folder.programme[0].places) = (Some("hall".into()), Some(10));
    let mut letter = folder.fields[0].clone();
    (letter.id, letter.kind, letter.label, letter.choices) =
        ("letter".into(), FieldKind::File, text("Letter"), vec![]);
    folder.fields.push(letter);
    folder.categories.iter_mut().for_each(|category| category.fields.push("letter".into()));
    let host = Step {
        id: "host".into(),
        taken_by: TakenBy::Outside,
        vouches_for: vec![],
        name: text("Cleared by the host"),
        ..folder.steps[0].clone()
    };
    folder.steps.push(host);
    folder
}

impl Scene {
    pub async fn of(world: World) -> Scene {
        let db = world.db().clone();
        house::import::load(&db, folder(), true).await.expect("the forum");
        // People may register and be nominated.
        world.later(SignedDuration::from_hours(24 * 330));
        let elsewhere = forum_named(&world, ELSEWHERE, None).await;
        let within = forum_named(&world, WITHIN, Some(&world.forum.slug)).await;
        let mut tx = db.read().await.expect("a reader");
        let forum = forums::forum_by_id(&mut tx, world.forum.id).await.expect("a row").expect("the forum");
        drop(tx);
        let organiser = world.with_role("Olga", Role::Organiser, None).await;
        let organiser = world.by(organiser).await;
        let none = RegistrationId(Uuid::nil());
        let mut scene = Scene {
            world,
            forum,
            elsewhere,
            within,
            person: PersonId(Uuid::nil()),
            registration: none,
            devices: [Uuid::nil(); 2],
            organiser,
            fillings: vec![],
        };
        scene.people().await;
        scene.doors().await;
        scene.programme().await;
        scene.kept().await;
        scene.sent().await;
        scene.notices_and_stage().await;
        scene.world.work().await;
        scene.compared().await;
        scene.fill().await;
        scene
    }

    /// Waits until those who may be one are found, which the house looks for turn by turn.
    async fn compared(&self) {
        for _ in 0..20 {
            self.world.later(SignedDuration::from_secs(6));
            self.world.work().await;
            let mut tx = self.world.db().read().await.expect("a reader");
            let (kinds,): (i64,) =
                tx.sql("select count(distinct kind) from likeness").one().await.expect("a count");
            if kinds == 2 {
                return;
            }
        }
        panic!("nobody is found who may be one");
    }

    async fn act<A: Act>(&self, act: A) -> A::Out {
        self.world.db().act(&self.organiser, act).await.unwrap_or_else(|it| panic!("{}: {it:?}", A::VERB))
    }

    /// Who has made everything.
    pub fn organiser_id(&self) -> Uuid {
        self.organiser.person().expect("a person")
    }

    fn fresh(&self) -> Uuid {
        fresh_id(&self.world.db().clock)
    }

    async fn side(&self, slug: &str) -> DelegationId {
        self.world.delegations().await.into_iter().find(|it| it.slug == slug).expect("the delegation").id
    }

    async fn forum_of(&self, id: ForumId) -> Forum {
        let mut tx = self.world.db().read().await.expect("a reader");
        forums::forum_by_id(&mut tx, id).await.expect("a row").expect("the forum")
    }

    /// An item that nobody has published, somebody who is asked to speak and cannot come, and who has marked an item.
    async fn programme(&self) {
        let draft = planning::Draft {
            title: Text::new("en", format!("Evening of the {MARK}")),
            people: vec![NewPart {
                role: Some(programme::Role::Speaker),
                registration: Some(self.registration.0),
                ..NewPart::default()
            }],
            ..planning::Draft::new()
        };
        let item = ItemId(self.fresh());
        let (forum, seen) = (self.forum.clone(), String::new());
        self.act(planning::Save { forum, item, seen, draft, texts: None }).await;
        let (registration, forum) = (self.registration.0, self.forum.clone());
        let site = self.world.app.config.public_url();
        self.act(planning::Invite { forum, item, registration, site }).await;
        let themselves = By::Person { id: self.person.0, mandates: vec![].into() };
        let hour = |hour| date(2027, 5, 14).at(hour, 0, 0, 0).in_tz("UTC").expect("an hour").timestamp();
        let absence = planning::AddAbsence {
            forum: self.forum.id,
            id: planning::AbsenceId(self.fresh()),
            registration,
            from: hour(15),
            to: hour(16),
            reason: format!("with the {MARK}"),
        };
        self.world.db().act(&themselves, absence).await.expect("an absence");
        let mark = signups::Bookmark { forum: self.forum.clone(), item: "opening".into() };
        self.world.db().act(&themselves, mark).await.expect("a mark");
    }

    /// A notice that nobody has sent yet, a line of the running order, a poll.
    async fn notices_and_stage(&self) {
        let (forum, words) = (self.forum.id, Text::new("en", format!("Beware of the {MARK}")));
        let draft = notices::Draft {
            title: words.clone(),
            body: words,
            audience: notices::Audience::default(),
            expires_at: self.world.db().clock.now() + SignedDuration::from_hours(24),
        };
        let notice = notices::NoticeId(self.fresh());
        self.act(notices::Save { forum, notice, seen: 0, draft }).await;
        let mut tx = self.world.db().read().await.expect("a reader");
        let items = programme::items(&mut tx, forum).await.expect("items");
        let hall = programme::all_rooms(&mut tx, forum).await.expect("rooms");
        drop(tx);
        let item = items.iter().find(|it| it.slug == "opening").expect("the opening").id;
        let hall = hall.iter().find(|it| !it.is_house).expect("a hall").id;
        let draft = cues::Draft {
            text: format!("Light on the {MARK}"),
            language: "en".into(),
            ..cues::Draft::default()
        };
        self.act(cues::Save { forum, cue: cues::CueId(self.fresh()), item, seen: 0, draft }).await;
        let poll = stage::WritePoll {
            forum,
            hall,
            item,
            poll: None,
            question: Text::new("en", format!("Is it a {MARK}?")),
            options: vec![],
        };
        self.act(poll).await;
    }

    /// The rows of all tables in which a few odd letters stand between two texts.
    pub async fn holding(&self, begins: &str, goes_on: &str) -> Vec<String> {
        let is_odd = |row: &str| {
            row.match_indices(begins).any(|(at, _)| {
                let rest: String = row[at + begins.len()..].chars().take(12).collect();
                rest.split_once(goes_on).is_some_and(|(odd, _)| !odd.is_empty())
            })
        };
        let (mut tx, mut found) = (self.world.db().read().await.expect("a reader"), vec![]);
        for table in tx.tables().await.expect("tables") {
            let mut each = |row: Vec<serde_json::Value>| {
                let row = serde_json::Value::from(row).to_string();
                if is_odd(&row) {
                    found.push(format!("{} keeps {}", table.name, row.chars().take(400).collect::<String>()));
                }
                Ok(())
            };
            tx.each_row(&table, &mut each).await.expect("its rows");
        }
        found
    }
}

async fn forum_named(world: &World, slug: &str, parent: Option<&str>) -> ForumId {
    let days: Days = (date(2027, 5, 14), date(2027, 5, 15));
    let new = forums::New {
        slug: slug.into(),
        title: Text::new("en", slug),
        languages: vec!["en".into()],
        zone: "Europe/Lisbon".into(),
        days: Some(days),
        parent: parent.map(str::to_owned),
    };
    world.db().act(&By::Console, new).await.expect("another forum")
}
