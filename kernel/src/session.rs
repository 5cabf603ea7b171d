//! Who is signed in: a cookie's secret, kept as its hash, listed and ended by its owner.

use crate::{
    db::{Chore, Db, Tx},
    error::Result,
    rights::{self, By},
    secret, token,
};
use jiff::{SignedDuration, Timestamp, ToSpan};
use std::{
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering::SeqCst},
    },
    time::{Duration, Instant},
};
use tokio::sync::OnceCell;
use uuid::Uuid;

/// The cookie's name.
pub const COOKIE: &str = "kurultai_session";
/// How long a session lasts.
const TERM_HOURS: i64 = 24 * 30;
/// How often `seen_at` is written, at most.
const SEEN_EVERY: SignedDuration = SignedDuration::from_mins(10);
/// How long a node trusts what it knows of a session.
const KNOWN_FOR: Duration = Duration::from_secs(4);
/// How long a page that listens trusts what it was told; with [`KNOWN_FOR`], the longest that a session which was ended on
/// another node, or a mandate that was changed there, lives on.
const STANDS_FOR: Duration = Duration::from_secs(1);

crate::record! {
    /// A signed-in browser or device.
    #[derive(Clone, Debug)]
    pub struct Session {
        /// Its id, for lists.
        pub id: Uuid,
        /// The person, when a person is signed in.
        pub person: Option<Uuid>,
        /// The device, when it is a device's.
        pub device: Option<Uuid>,
        /// What the browser calls itself.
        pub agent: String,
        /// Since when.
        pub created_at: Timestamp,
        /// Last seen, to ten minutes.
        pub seen_at: Timestamp,
        /// When it ends by itself.
        pub ends_at: Timestamp,
    }
}

/// Who is behind a cookie.
#[derive(Clone, Debug)]
pub struct Known {
    /// The session.
    pub session: Uuid,
    /// Who, with their mandates.
    pub by: By,
    /// A person's name as they write it.
    pub name: String,
    /// The word of the script in which they see foreign names; empty for everybody but a person.
    pub names_in: String,
}

/// Opens a session in the caller's transaction. Answers the secret for the cookie.
///
/// # Errors
/// What the database says.
pub async fn open(tx: &mut Tx, person: Option<Uuid>, device: Option<Uuid>, agent: &str) -> Result<String> {
    let (id, now, secret) = (tx.new_id(), tx.now, secret::new());
    let agent: String = agent.chars().take(200).collect();
    tx.sql("insert into session (id, secret, person, device, agent, created_at, seen_at, ends_at) values ($1, $2, $3, $4, $5, $6, $6, $7)")
        .bind(id)
        .bind(secret::hash(&secret))
        .bind(person)
        .bind(device)
        .bind(agent)
        .bind(now)
        .bind(now + TERM_HOURS.hours())
        .run()
        .await?;
    Ok(secret)
}

/// The sessions of a person, newest first.
///
/// # Errors
/// What the database says.
pub async fn of_person(tx: &mut Tx, person: Uuid) -> Result<Vec<Session>> {
    let now = tx.now;
    Ok(tx
        .sql("select id, person, device, agent, created_at, seen_at, ends_at from session where person = $1 and ends_at > $2 order by seen_at desc, id")
        .bind(person)
        .bind(now)
        .all()
        .await?)
}

/// Ends one session of a person, or of a device. Answers whether there was one.
///
/// # Errors
/// What the database says.
pub async fn end(tx: &mut Tx, id: Uuid) -> Result<bool> {
    Ok(tx.sql("delete from session where id = $1").bind(id).run().await? > 0)
}

/// Ends every session of a person.
///
/// # Errors
/// What the database says.
pub async fn end_all_of(tx: &mut Tx, person: Uuid) -> Result<u64> {
    Ok(tx.sql("delete from session where person = $1").bind(person).run().await?)
}

/// Ends every session of a device.
///
/// # Errors
/// What the database says.
pub async fn end_device(tx: &mut Tx, device: Uuid) -> Result<u64> {
    Ok(tx.sql("delete from session where device = $1").bind(device).run().await?)
}

/// Looks up cookies and tokens, with a short memory. A cookie is no token, nor the other way round: each has its own.
#[derive(Clone, Default)]
pub struct Sessions {
    known: Memory,
    programs: Memory,
    /// How often all was forgotten.
    forgotten: Arc<AtomicU64>,
}

/// When somebody was looked up, for [`Sessions::stands`].
#[derive(Clone, Copy, Debug)]
pub(crate) struct Looked {
    at: Instant,
    forgotten: u64,
}

/// Who is behind secrets, by their hashes.
#[derive(Clone)]
struct Memory(moka::sync::Cache<Vec<u8>, Arc<OnceCell<Option<Known>>>>);

impl Default for Memory {
    fn default() -> Memory {
        Memory(moka::sync::Cache::builder().max_capacity(20_000).time_to_live(KNOWN_FOR).build())
    }
}

impl Memory {
    /// What is remembered, or else found. Whoever asks for the same while it is looked up waits for that answer: the pages
    /// of one session that hear of something at the same moment ask once. What fails is remembered by nobody.
    async fn or<F>(&self, hash: Vec<u8>, look_up: impl FnOnce(Vec<u8>) -> F) -> Result<Option<Known>>
    where
        F: Future<Output = Result<Option<Known>>>,
    {
        let place = self.0.get_with_by_ref(&hash, Arc::default);
        Ok(place.get_or_try_init(|| look_up(hash)).await?.clone())
    }
}

impl Sessions {
    /// Who is behind that cookie; `None` when it is unknown or has ended.
    ///
    /// # Errors
    /// What the database says.
    pub async fn find(&self, db: &Db, cookie: &str) -> Result<Option<Known>> {
        self.known.or(secret::hash(cookie), async |hash| look_up(db, &hash).await).await
    }

    /// Who is behind that token; `None` when it is unknown or has ended.
    ///
    /// # Errors
    /// What the database says.
    pub async fn find_program(&self, db: &Db, secret: &str) -> Result<Option<Known>> {
        self.programs.or(secret::hash(secret), async |hash| token::look_up(db, &hash).await).await
    }

    /// Notes the moment before somebody is looked up.
    pub(crate) fn looked(&self) -> Looked {
        Looked { at: Instant::now(), forgotten: self.forgotten.load(SeqCst) }
    }

    /// Whether what was found then still stands: for pages that hear of many things in a short time.
    pub(crate) fn stands(&self, looked: Looked) -> bool {
        self.forgotten.load(SeqCst) == looked.forgotten && looked.at.elapsed() < STANDS_FOR
    }

    /// Forgets what this node knows: after a sign-in, a sign-out, a changed mandate.
    pub fn forget(&self) {
        self.forgotten.fetch_add(1, SeqCst);
        self.known.0.invalidate_all();
        self.programs.0.invalidate_all();
    }
}

async fn look_up(db: &Db, hash: &[u8]) -> Result<Option<Known>> {
    let mut tx = db.read().await?;
    let now = tx.now;
    let session: Option<Session> = tx
        .sql("select id, person, device, agent, created_at, seen_at, ends_at from session where secret = $1 and ends_at > $2")
        .bind(hash)
        .bind(now)
        .optional()
        .await?;
    let Some(session) = session else { return Ok(None) };
    let by = match (session.person, session.device) {
        (Some(id), _) => By::Person { id, mandates: rights::mandates_of(&mut tx, id, now).await?.into() },
        (None, Some(id)) => match device_forum(&mut tx, id).await? {
            Some(forum) => By::Device { id, forum },
            None => return Ok(None),
        },
        (None, None) => return Ok(None),
    };
    let (name, names_in) = match session.person {
        Some(person) => name_of(&mut tx, person).await?,
        None => <(String, String)>::default(),
    };
    drop(tx);
    if now.duration_since(session.seen_at) > SEEN_EVERY {
        db.chore(Seen(session.id)).await?;
    }
    Ok(Some(Known { session: session.id, by, name, names_in }))
}

/// A device is kept by the room that enrols it; the kernel only asks whether it still stands.
async fn device_forum(tx: &mut Tx, device: Uuid) -> Result<Option<Uuid>> {
    let now = tx.now;
    let found: Option<(Uuid,)> = tx
        .sql("select forum from device where id = $1 and revoked_at is null and ends_at > $2")
        .bind(device)
        .bind(now)
        .optional()
        .await?;
    Ok(found.map(|(forum,)| forum))
}

/// A person is kept by the room of people; every page's frame says who is signed in, and every list shows names as they
/// want to see them.
async fn name_of(tx: &mut Tx, person: Uuid) -> Result<(String, String)> {
    let found = tx.sql("select name, names_in from person where id = $1").bind(person).optional().await?;
    Ok(found.unwrap_or_default())
}

struct Seen(Uuid);

impl Chore for Seen {
    type Out = ();

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let now = tx.now;
        tx.sql("update session set seen_at = $2 where id = $1").bind(self.0).bind(now).run().await?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Error;
    use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};

    fn somebody(name: &str) -> Known {
        Known { session: Uuid::nil(), by: By::Anyone, name: name.into(), names_in: String::new() }
    }

    #[tokio::test]
    async fn a_crowd_of_one_session_looks_it_up_once() {
        let (memory, looked) = (Memory::default(), AtomicUsize::new(0));
        let asked = (0..500).map(|_| {
            memory.or(vec![1], async |_| {
                looked.fetch_add(1, SeqCst);
                // All others come meanwhile.
                tokio::task::yield_now().await;
                Ok(Some(somebody("Aigul")))
            })
        });
        let found = futures_util::future::try_join_all(asked).await.unwrap();
        assert!(found.iter().all(|it| it.as_ref().is_some_and(|it| it.name == "Aigul")));
        assert_eq!(looked.load(SeqCst), 1);
    }

    #[tokio::test]
    async fn what_failed_or_was_looked_up_before_it_was_forgotten_is_not_remembered() {
        let sessions = Sessions::default();
        let broken = sessions.known.or(vec![1], async |_| Err(Error::NotFound)).await;
        assert!(broken.is_err());
        let while_it_changes = async |_| {
            sessions.forget();
            Ok(Some(somebody("before")))
        };
        assert_eq!(sessions.known.or(vec![1], while_it_changes).await.unwrap().unwrap().name, "before");
        let after = sessions.known.or(vec![1], async |_| Ok(Some(somebody("after")))).await;
        assert_eq!(after.unwrap().unwrap().name, "after");
    }
}
