//! Databases on the server that hold the small example, lent to one test after another. To make one, and to have sessions
//! learn its tables, is more work than most tests are; to take back what a test wrote is little.

use crate::{
    beginning,
    database::{BESIDE, address, connected, creation, run},
    template,
};
use kernel::db::{Clock, Db, Table};
use std::{cell::RefCell, sync::Mutex};
use tokio_postgres::Client;
use uuid::Uuid;

/// A database that a test has for itself until it ends.
pub struct Lent(Option<Box<Held>>);

struct Held {
    url: String,
    db: Db,
    session: Client,
}

/// How their names begin.
pub(crate) const LENT: &str = "lent_";

/// Those that no test has.
static FREE: Mutex<Vec<Held>> = Mutex::new(vec![]);

thread_local! {
    static ENDED: RefCell<Ended> = const { RefCell::new(Ended(vec![])) };
}

/// What the tests of this thread have had. A test's thread ends after its runtime: nothing of the test is at work by then.
struct Ended(Vec<Held>);

impl Drop for Ended {
    fn drop(&mut self) {
        FREE.lock().expect("nobody panics while holding them").append(&mut self.0);
    }
}

/// As many as most tests use at once; a test that needs more has them from its own runtime.
const SESSIONS: usize = 2;

impl Lent {
    pub(crate) async fn to_a_test(server: &str) -> Lent {
        let free = FREE.lock().expect("nobody panics while holding them").pop();
        let held = match free {
            Some(held) => {
                held.session.batch_execute(AGAIN).await.expect("what a test wrote is taken back");
                held
            }
            None => {
                let name = format!("{LENT}{}", Uuid::new_v4().simple());
                run(server, creation(&name, template::on_server(server).await)).await;
                let held = Held::at(address(server, &name));
                BESIDE.spawn(held).await.expect("a database on the server")
            }
        };
        Lent(Some(Box::new(held)))
    }

    fn held(&self) -> &Held {
        self.0.as_ref().expect("it is held until it is dropped")
    }

    pub(crate) fn url(&self) -> String {
        self.held().url.clone()
    }

    pub(crate) fn db(&self, clock: Clock) -> Db {
        self.held().db.anew(clock)
    }

    /// Prepares a statement without running it.
    pub(crate) async fn understands(&self, statement: &str) -> Result<(), String> {
        self.held().session.prepare(statement).await.map(drop).map_err(|error| format!("{error:?}"))
    }
}

impl Drop for Lent {
    fn drop(&mut self) {
        ENDED.with_borrow_mut(|ended| ended.0.extend(self.0.take().map(|held| *held)));
    }
}

impl Held {
    async fn at(url: String) -> Held {
        let session = connected(&url).await;
        session.batch_execute(UNCHECKED).await.expect("the server knows who asks");
        let db = Db::postgres(&url, Clock::standing(beginning())).await.expect("a database on the server");
        let mut open = vec![];
        for _ in 0..SESSIONS {
            open.push(db.read().await.expect("a session"));
        }
        drop(open);
        Held { url, db, session }
    }
}

/// Rows come back to where they were: the server need not look whether what they refer to is there. It takes nobody's word
/// but a superuser's; others wait while it looks.
const UNCHECKED: &str = "select set_config('session_replication_role', 'replica', false)
                         from pg_roles where rolname = current_user and rolsuper";

/// Takes back whatever was written since [`keeping`].
const AGAIN: &str = "select as_loaded.again()";

/// What lets a database have the rows again that it has now: a copy of each table, and a function that brings them back.
/// `tables`: each after those that its rows refer to.
pub(crate) fn keeping(tables: &[Table]) -> String {
    let mut copies = String::from("create schema as_loaded;\n");
    let (mut empty, mut fill) = (String::new(), String::new());
    for Table { name, .. } in tables {
        copies += &format!("create table as_loaded.\"{name}\" as table public.\"{name}\";\n");
        empty = format!("delete from public.\"{name}\";\n{empty}");
        fill +=
            &format!("insert into public.\"{name}\" overriding system value table as_loaded.\"{name}\";\n");
    }
    format!(
        "{copies} create function as_loaded.again() returns void language plpgsql as $$ begin\n{empty}{fill}end $$"
    )
}
