//! The world that tests live in: each engine with a database of its own, a clock that stands, the small example forum,
//! named people, jobs that run on request, and clients that ask as a browser would.
//!
//! ```ignore
//! #[tokio::test]
//! async fn a_person_registers_once() {
//!     world::on_both(|| (routes(), Jobs::default()), async |world| {
//!         let aigul = world.person("Aigül").await;
//!         let answer = world.client().sign_in(aigul).await.get("/en/account").await;
//!         assert_eq!(answer.status, 200);
//!     })
//!     .await;
//! }
//! ```
//! PostgreSQL takes part when `TEST_POSTGRES` names a server.

mod client;
mod database;
mod lent;
mod template;

pub use client::{Answer, Client, Stream, encoded};
pub use database::{Database, each as databases};

use folder::Folder;
use forums::{Category, Forum};
use jiff::Timestamp;
use kernel::{
    Result,
    config::Config,
    db::{Act, Chore, Clock, Db, Tx},
    jobs::Jobs,
    rights::{self, By, Mandate, Role},
    web::{App, Routes},
};
use people::{Names, NewPerson, PersonId};
use std::{
    path::{Path, PathBuf},
    sync::LazyLock,
};
use uuid::Uuid;

/// One engine's world.
pub struct World {
    /// The installation.
    pub app: App,
    /// The forum of the small example.
    pub forum: Forum,
    /// What answers requests.
    service: axum::Router,
    data: tempfile::TempDir,
    database: Database,
}

/// The instant at which every world begins: a fortnight before the example forum.
pub fn beginning() -> Timestamp {
    "2026-05-01T09:00:00Z".parse().expect("an instant")
}

/// Runs a test in a fresh world on SQLite, and on PostgreSQL when `TEST_POSTGRES` names a server.
///
/// # Panics
/// When a world cannot be made.
pub async fn on_both(rooms: impl Fn() -> (Routes, Jobs), test: impl AsyncFn(World)) {
    let logs = tracing_subscriber::fmt()
        .with_test_writer()
        .with_max_level(tracing_subscriber::filter::LevelFilter::WARN);
    // Whoever comes first sets it for all tests of the binary.
    drop(logs.try_init());
    for database in database::each_filled().await {
        let engine = database.engine();
        eprintln!("on {engine}");
        test(World::new(database, rooms()).await).await;
    }
}

/// The token with which every world shows its numbers.
pub const METRICS_TOKEN: &str = "a-token-for-monitoring";

/// An empty data folder and an empty database, to be restored or imported to.
pub struct Empty {
    /// The data folder.
    pub data: tempfile::TempDir,
    /// The database on a server; `None`: SQLite's, in the data folder.
    pub database_url: Option<String>,
    _database: Database,
}

/// One on SQLite, and one on PostgreSQL when `TEST_POSTGRES` names a server.
///
/// # Panics
/// When they cannot be made.
pub async fn empty_on_each() -> Vec<Empty> {
    let databases = database::each().await.into_iter();
    let empty = |database: Database| Empty {
        data: tempfile::tempdir().expect("a folder of one's own"),
        database_url: database.url(),
        _database: database,
    };
    databases.map(empty).collect()
}

impl World {
    async fn new(database: Database, (routes, jobs): (Routes, Jobs)) -> World {
        let data = tempfile::tempdir().expect("a folder of one's own");
        if let Database::Sqlite = database {
            template::copy_to(&data.path().join("kurultai.db")).await;
        }
        let db = database.open(data.path(), Clock::standing(beginning())).await;
        let config = Config {
            data: data.path().to_path_buf(),
            public_url: Some("https://forum.example".into()),
            metrics_token: Some(METRICS_TOKEN.into()),
            ..Config::default()
        };
        let (app, service) = App::new(config, db.clone(), routes, jobs).expect("the house stands");
        app.set_house(forums::house(&db).await.expect("the house is known"));
        let mut tx = db.read().await.expect("a reader");
        let forum =
            forums::forums(&mut tx).await.expect("forums").into_iter().next().expect("the example forum");
        drop(tx);
        World { app, forum, service, data, database }
    }

    /// The database.
    pub fn db(&self) -> &Db {
        &self.app.db
    }

    /// Whether the engine understands a statement: tables, columns, types and all.
    ///
    /// # Errors
    /// What the engine says when it does not.
    pub async fn understands(&self, statement: &str) -> Result<(), String> {
        self.database.understands(self.data.path(), statement).await
    }

    /// Moves the clock on.
    pub fn later(&self, by: jiff::SignedDuration) {
        self.db().clock.advance(by);
        self.app.sessions.forget();
    }

    /// The same installation as if its operator had decided otherwise: a browser without cookies, and the installation.
    ///
    /// # Panics
    /// When the house cannot stand with these settings.
    pub fn with_settings(
        &self,
        (routes, jobs): (Routes, Jobs),
        change: impl FnOnce(&mut Config),
    ) -> (Client, App) {
        let mut config = self.app.config.clone();
        change(&mut config);
        let (app, service) = App::new(config, self.db().clone(), routes, jobs).expect("the house stands");
        app.set_house((*self.app.house()).clone());
        (Client::new(app.clone(), service), app)
    }

    /// A browser without cookies.
    pub fn client(&self) -> Client {
        Client::new(self.app.clone(), self.service.clone())
    }

    /// Runs every job that is due and sends every letter, as the background would.
    ///
    /// # Panics
    /// When the database breaks.
    pub async fn work(&self) {
        while self.app.jobs.run_due(&self.app).await.expect("jobs run") > 0 {}
        kernel::letters::send_due(&self.app).await.expect("letters go out");
        self.db().live.tell_news(self.db()).await.expect("news are told");
    }

    /// A person with a mailbox of their own: `aigul` → `aigul@example.org`.
    ///
    /// # Panics
    /// When the database breaks.
    pub async fn person(&self, name: &str) -> PersonId {
        let person = NewPerson {
            names: Names { given_name: name.to_owned(), family_name: "Tester".into(), ..Names::default() },
            email: Some(format!("{}@example.org", lettered(name))),
            mailbox_own: true,
            language: "en".into(),
            birth_date: None,
        };
        self.db().chore(AddPerson(person)).await.expect("a person")
    }

    /// A person with a part in the forum.
    ///
    /// # Panics
    /// When the database breaks.
    pub async fn with_role(&self, name: &str, role: Role, delegation: Option<Uuid>) -> PersonId {
        let person = self.person(name).await;
        let mandate = Mandate { role, forum: Some(self.forum.id.0), delegation };
        self.db().chore(Give(person, mandate)).await.expect("a mandate");
        self.app.sessions.forget();
        person
    }

    /// Takes a person's part in the forum away.
    ///
    /// # Panics
    /// When the database breaks.
    pub async fn without_role(&self, person: PersonId, role: Role) {
        let mandate = Mandate { role, forum: Some(self.forum.id.0), delegation: None };
        self.db().chore(Take(person, mandate)).await.expect("a mandate ends");
        self.app.sessions.forget();
    }

    /// Who acts when this person acts.
    ///
    /// # Panics
    /// When the database breaks.
    pub async fn by(&self, person: PersonId) -> By {
        let mut tx = self.db().read().await.expect("a reader");
        let now = tx.now;
        let mandates = rights::mandates_of(&mut tx, person.0, now).await.expect("mandates");
        By::Person { id: person.0, mandates: mandates.into() }
    }

    /// The forum's delegations, in protocol order.
    ///
    /// # Panics
    /// When the database breaks.
    pub async fn delegations(&self) -> Vec<delegations::Delegation> {
        let mut tx = self.db().read().await.expect("a reader");
        delegations::seated(&mut tx, self.forum.id.0).await.expect("delegations")
    }

    /// The forum's categories, in order.
    ///
    /// # Panics
    /// When the database breaks.
    pub async fn categories(&self) -> Vec<Category> {
        let mut tx = self.db().read().await.expect("a reader");
        forums::categories(&mut tx, self.forum.id).await.expect("categories")
    }
}

/// The small example, as its folder stands in the project.
///
/// # Panics
/// When it has a fault, which its own test would show.
pub fn example() -> Folder {
    folder::read(&examples().join("minimal")).expect("the example has no faults")
}

fn examples() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples")
}

fn lettered(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase()
}

/// Read once for all tests of a program.
pub(crate) static EXAMPLE: LazyLock<Folder> = LazyLock::new(example);

/// Loads the small example, as an operator does.
pub(crate) struct Load;

impl Act for Load {
    type Out = ();
    const VERB: &'static str = "forum.loaded";

    async fn may(&self, _: &By, _: &mut Tx) -> Result<()> {
        Ok(())
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        forums::load(tx, &EXAMPLE, false).await.map(drop)
    }
}

struct AddPerson(NewPerson);

impl Chore for AddPerson {
    type Out = PersonId;

    async fn run(&self, tx: &mut Tx) -> Result<PersonId> {
        people::add(tx, &self.0).await
    }
}

struct Give(PersonId, Mandate);

impl Chore for Give {
    type Out = ();

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        rights::give(tx, self.0.0, &self.1).await
    }
}

struct Take(PersonId, Mandate);

impl Chore for Take {
    type Out = bool;

    async fn run(&self, tx: &mut Tx) -> Result<bool> {
        rights::end(tx, self.0.0, &self.1).await
    }
}
