//! Live updates. The wire carries the names of things that changed, never the things: the page is fetched again, and
//! decides anew who may see what, in which language.
//!
//! A change travels with its number in the journal, so that a client that was away asks only for what it missed.

use crate::{
    db::{After, Db},
    error::Result,
    journal,
};
use std::{
    collections::HashMap,
    sync::{
        Arc, RwLock,
        atomic::{AtomicI64, AtomicU64, Ordering::SeqCst},
    },
};
use tokio::sync::{Notify, broadcast};
use uuid::Uuid;

/// The name of something that pages watch: `registration:<forum>`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Topic(String);

impl Topic {
    /// The topic of that thing.
    pub fn new(thing: &str, id: Uuid) -> Topic {
        Topic(format!("{thing}:{id}"))
    }

    /// As the journal names it.
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for Topic {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// Something changed: the entry's number and the topics it named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    /// The journal's number.
    pub number: i64,
    /// Topics, separated by blanks.
    pub topics: Arc<str>,
}

/// Tells whoever listens in this process.
#[derive(Clone)]
pub struct Live {
    sender: broadcast::Sender<Changed>,
    news: Arc<Notify>,
    jobs: Arc<Notify>,
    letters: Arc<Notify>,
    told: Arc<AtomicI64>,
    /// How often each topic that was asked for has been named since.
    changes: Arc<RwLock<HashMap<String, AtomicU64>>>,
}

/// Changes that a slow listener may fall behind before it is told to look at everything.
const BEHIND_MAX: usize = 4096;
/// Entries read at once.
const READ_AT_ONCE: i64 = 1000;

impl Default for Live {
    fn default() -> Live {
        Live {
            sender: broadcast::channel(BEHIND_MAX).0,
            news: Arc::default(),
            jobs: Arc::default(),
            letters: Arc::default(),
            told: Arc::new(AtomicI64::new(-1)),
            changes: Arc::default(),
        }
    }
}

impl Live {
    /// A transaction of this process is committed: whoever looks after what it leaves need not wait for the next tick.
    pub(crate) fn committed(&self, after: &After) {
        if let Some(topics) = &after.entry {
            self.named(topics);
            self.news.notify_one();
        }
        if after.has_job {
            self.jobs.notify_one();
        }
        if after.has_letter {
            self.letters.notify_one();
        }
    }

    /// Waits until somebody in this process has committed an entry of the journal.
    pub(crate) async fn has_news(&self) {
        self.news.notified().await;
    }

    /// Waits until somebody in this process has left a job that can begin.
    pub(crate) async fn has_jobs(&self) {
        self.jobs.notified().await;
    }

    /// Waits until somebody in this process has put a letter into the queue.
    pub(crate) async fn has_letters(&self) {
        self.letters.notified().await;
    }

    /// Every change from now on.
    pub fn watch(&self) -> broadcast::Receiver<Changed> {
        self.sender.subscribe()
    }

    /// A number that is another one once an act has named one of these topics: an act of this process before it is
    /// answered, one of another node with its news. Ask for it before reading what the topics stand for.
    pub fn changes(&self, topics: &[Topic]) -> u64 {
        let known = self.changes.read().expect("nobody panics holding the changes");
        if let Some(counts) = topics.iter().map(|it| known.get(it.as_str())).collect::<Option<Vec<_>>>() {
            return counts.into_iter().map(|count| count.load(SeqCst)).sum();
        }
        drop(known);
        let mut known = self.changes.write().expect("nobody panics holding the changes");
        let counts = topics.iter().map(|it| known.entry(it.to_string()).or_default().load(SeqCst));
        counts.sum()
    }

    /// These topics, separated by blanks, were named by an act that is committed.
    fn named(&self, topics: &str) {
        let known = self.changes.read().expect("nobody panics holding the changes");
        for count in topics.split(' ').filter_map(|topic| known.get(topic)) {
            count.fetch_add(1, SeqCst);
        }
    }

    /// The newest number that was told to listeners; 0 before the first.
    pub fn told(&self) -> i64 {
        self.told.load(SeqCst).max(0)
    }

    /// Reads what the journal has gained and tells it. The first call only notes where the journal stands.
    ///
    /// # Errors
    /// What the database says.
    pub async fn tell_news(&self, db: &Db) -> Result<()> {
        let mut tx = db.read().await?;
        if journal::any_unnumbered(&mut tx).await? {
            drop(tx);
            // Whoever commits later wakes again.
            while db.chore(journal::number()).await? >= journal::NUMBERED_AT_ONCE_MAX {}
            tx = db.read().await?;
        }
        if self.told.load(SeqCst) < 0 {
            self.told.store(journal::newest(&mut tx).await?, SeqCst);
        }
        loop {
            let news = journal::since(&mut tx, self.told.load(SeqCst), READ_AT_ONCE).await?;
            let Some((newest, _)) = news.last() else { return Ok(()) };
            let newest = *newest;
            for (number, topics) in news {
                self.named(&topics);
                // Nobody listening is no fault.
                drop(self.sender.send(Changed { number, topics: topics.into() }));
            }
            self.told.store(newest, SeqCst);
        }
    }
}
