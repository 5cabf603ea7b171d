//! SQLite's commits, on a thread of their own: it ends the open batch, waits until the disk has it, and tells everybody
//! who acted in it. Meanwhile others act already, for the next one. It asks for the seat like everybody else, so a batch
//! holds whoever came while the disk was busy.
//!
//! For this SQLite itself does not wait for the disk when it commits (`synchronous = normal`). Its log is written in order
//! and each frame's checksum rests on the one before (sqlite.org/walformat.html): a log that is on disk up to a commit
//! holds all commits up to that one. Whoever reads may see a commit some milliseconds before the disk has it; nobody who
//! acted is answered before.

use super::{Error, Result, sqlite::Seat, sqlite_log::Log};
use std::{
    fs::File,
    io,
    path::PathBuf,
    sync::{
        Arc, OnceLock,
        atomic::{AtomicBool, Ordering::SeqCst},
        mpsc::{Receiver, SyncSender, TrySendError, sync_channel},
    },
    thread::JoinHandle,
};
use tokio::sync::{Mutex as Turn, watch};

/// The thread.
pub(super) struct Commits {
    bell: Option<SyncSender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Commits {
    pub(super) fn begin(seat: Arc<Turn<Seat>>, log: Log) -> Result<Commits> {
        // One ring that is not heard yet does for all who have left the seat before.
        let (bell, rung) = sync_channel(1);
        let thread =
            std::thread::Builder::new().name("commits".into()).spawn(move || run(&rung, &seat, &log));
        let thread = thread.map_err(|error| Error::Other(format!("no thread for commits: {error}")))?;
        Ok(Commits { bell: Some(bell), thread: Some(thread) })
    }

    /// Says that somebody has left the seat.
    pub(super) fn ring(&self) -> Result<()> {
        match self.bell.as_ref().map(|bell| bell.try_send(())) {
            Some(Ok(()) | Err(TrySendError::Full(()))) => Ok(()),
            _ => Err(Error::Commit),
        }
    }
}

impl Drop for Commits {
    /// Ends what is open, so that the file is closed when this returns.
    fn drop(&mut self) {
        drop(self.bell.take());
        if let Some(thread) = self.thread.take() {
            // A panic of the thread was told when it came.
            drop(thread.join());
        }
    }
}

fn run(rung: &Receiver<()>, seat: &Turn<Seat>, log: &Log) {
    while rung.recv().is_ok() {
        // The seat is free again before the disk is waited for.
        let ended = seat.blocking_lock().end();
        settle(ended);
        if log.rest_is_due() {
            // Others act already; inside their transaction the log cannot be taken over.
            let mut seat = seat.blocking_lock();
            let ended = seat.end();
            seat.with(log.take_over());
            drop(seat);
            settle(ended);
        }
    }
}

/// A batch that was committed, or not; the disk has not been waited for.
pub(super) struct Ended {
    pub(super) batch: watch::Sender<Option<bool>>,
    pub(super) is_committed: bool,
    pub(super) disk: Arc<Disk>,
}

/// Waits for the disk, and tells everybody who acted in the batch, if there was one.
pub(super) fn settle(ended: Option<Ended>) {
    if let Some(Ended { batch, is_committed, disk }) = ended {
        let is_safe = is_committed && disk.sync();
        batch.send_replace(Some(is_safe));
    }
}

/// Waits for the disk.
type Flush = dyn Fn() -> io::Result<()> + Send + Sync;

/// What the log lies on.
pub(super) struct Disk {
    flush: Box<Flush>,
    is_lost: AtomicBool,
}

impl Disk {
    /// The disk of that log.
    pub(super) fn under(log: PathBuf) -> Disk {
        let opened: OnceLock<File> = OnceLock::new();
        Disk::with(Box::new(move || {
            let file = match opened.get() {
                Some(file) => file,
                // SQLite takes no lock on its log that a second handle could drop.
                None => {
                    let file = File::options().read(true).write(true).open(&log)?;
                    opened.get_or_init(|| file)
                }
            };
            file.sync_data()
        }))
    }

    pub(super) fn with(flush: Box<Flush>) -> Disk {
        Disk { flush, is_lost: AtomicBool::new(false) }
    }

    /// Waits until everything that stands in the log is on disk. Answers whether it is.
    ///
    /// What a disk has failed to write once it may call written the next time (Rebello et al., "Can applications recover
    /// from fsync failures?", USENIX ATC 2020): from then on nothing is written any more until the program starts anew and
    /// reads what is there.
    pub(super) fn sync(&self) -> bool {
        if let Err(error) = (self.flush)() {
            tracing::error!(%error, "the disk did not take the database's log: nothing is written until the program is started anew");
            self.is_lost.store(true, SeqCst);
        }
        !self.is_lost()
    }

    pub(super) fn is_lost(&self) -> bool {
        self.is_lost.load(SeqCst)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        db::{Chore, Clock, Db, Engine, Tx, sqlite::Sqlite, sqlite_log::PAGES_MAX},
        live::Live,
        measures::Measures,
    };
    use std::{sync::Mutex, time::Duration};
    use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

    /// A test that fails says so, and does not wait for its own answers.
    const ANSWERS_WITHIN: Duration = Duration::from_secs(20);

    /// A database on a disk that answers when it is told to.
    struct Slow {
        db: Db,
        /// Somebody waits for the disk.
        asked: UnboundedReceiver<()>,
        answers: std::sync::mpsc::Sender<io::Result<()>>,
        acted: UnboundedReceiver<i64>,
        tells: UnboundedSender<i64>,
        _folder: tempfile::TempDir,
    }

    impl Slow {
        fn new() -> Slow {
            let folder = tempfile::tempdir().unwrap();
            let file = folder.path().join("kurultai.db");
            let made = rusqlite::Connection::open(&file).unwrap();
            made.execute_batch("create table only_here (number integer primary key)").unwrap();
            drop(made);
            let ((asks, asked), (answers, answered)) = (unbounded_channel(), std::sync::mpsc::channel());
            let answered = Mutex::new(answered);
            let disk = Disk::with(Box::new(move || {
                asks.send(()).map_err(io::Error::other)?;
                let answer = answered.lock().unwrap().recv_timeout(ANSWERS_WITHIN);
                answer.map_err(io::Error::other)?
            }));
            let measures = Arc::new(Measures::default());
            let engine = Engine::Sqlite(Arc::new(Sqlite::on(disk, &file, measures.clone()).unwrap()));
            let db = Db { engine, clock: Clock::System, live: Live::default(), measures };
            let (tells, acted) = unbounded_channel();
            Slow { db, asked, answers, acted, tells, _folder: folder }
        }

        fn insert(&self, number: i64) -> tokio::task::JoinHandle<crate::Result<()>> {
            let (db, chore) = (self.db.clone(), Insert { number, tells: self.tells.clone(), stays: false });
            tokio::spawn(async move { db.chore(chore).await })
        }

        async fn numbers(&self) -> Vec<(i64,)> {
            self.db
                .read()
                .await
                .unwrap()
                .sql("select number from only_here order by number")
                .all()
                .await
                .unwrap()
        }
    }

    struct Insert {
        number: i64,
        tells: UnboundedSender<i64>,
        /// Never comes to its end.
        stays: bool,
    }

    impl Chore for Insert {
        type Out = ();

        async fn run(&self, tx: &mut Tx) -> crate::Result<()> {
            tx.sql("insert into only_here (number) values ($1)").bind(self.number).run().await?;
            self.tells.send(self.number).unwrap();
            if self.stays {
                std::future::pending::<()>().await;
            }
            Ok(())
        }
    }

    #[tokio::test]
    async fn nobody_is_answered_before_the_disk_has_it_and_others_act_meanwhile() {
        let mut it = Slow::new();
        let first = it.insert(1);
        it.asked.recv().await.unwrap();
        let (second, third) = (it.insert(2), it.insert(3));
        let acted = [it.acted.recv().await, it.acted.recv().await, it.acted.recv().await];
        assert_eq!(acted.map(Option::unwrap).iter().sum::<i64>(), 1 + 2 + 3);
        assert!(!first.is_finished(), "the disk has not answered");
        it.answers.send(Ok(())).unwrap();
        first.await.unwrap().unwrap();
        it.asked.recv().await.unwrap();
        assert!(!second.is_finished() && !third.is_finished());
        it.answers.send(Ok(())).unwrap();
        second.await.unwrap().unwrap();
        third.await.unwrap().unwrap();
        assert!(it.asked.try_recv().is_err(), "both shared one commit");
        assert_eq!(it.numbers().await, [(1,), (2,), (3,)]);
    }

    #[tokio::test]
    async fn after_the_disk_has_failed_once_nothing_is_written_any_more() {
        let mut it = Slow::new();
        let first = it.insert(1);
        it.asked.recv().await.unwrap();
        it.answers.send(Err(io::Error::other("a bad sector"))).unwrap();
        assert!(first.await.unwrap().is_err());
        assert!(it.insert(2).await.unwrap().is_err());
        assert!(it.asked.try_recv().is_err(), "the disk is not asked again");
        assert_eq!(it.numbers().await.last(), Some(&(1,)), "what is there can still be read");
    }

    struct Fill;

    impl Chore for Fill {
        type Out = ();

        async fn run(&self, tx: &mut Tx) -> crate::Result<()> {
            tx.sql("insert into only_here (number, bytes) values ((select count(*) from only_here), zeroblob(40000))")
                .run()
                .await?;
            Ok(())
        }
    }

    /// Acts until the log is as it is wanted, several at once, so that the seat is hardly ever empty.
    async fn act_until(db: &Db, is: impl Fn(i32) -> bool) {
        let Engine::Sqlite(sqlite) = &db.engine else { panic!("another engine") };
        for _ in 0..2_000 {
            if is(sqlite.pages_in_log().await) {
                return;
            }
            futures_util::future::try_join_all((0..8).map(|_| db.chore(Fill))).await.unwrap();
        }
        panic!("the log is never as it should be");
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn the_log_is_taken_over_while_others_act_without_a_pause() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("kurultai.db");
        let made = rusqlite::Connection::open(&file).unwrap();
        made.execute_batch("create table only_here (number integer, bytes blob)").unwrap();
        drop(made);
        let db = Db::sqlite(&file, Clock::System).unwrap();
        db.chore(Fill).await.unwrap();
        for _ in 0..3 {
            act_until(&db, |pages| pages > PAGES_MAX).await;
            act_until(&db, |pages| pages < PAGES_MAX / 2).await;
        }
    }

    #[test]
    fn an_act_that_ends_with_its_runtime_is_no_part_of_the_next_commit() {
        let mut it = Slow::new();
        let runtime =
            || tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let (first, half) = (runtime(), Insert { number: 1, tells: it.tells.clone(), stays: true });
        let db = it.db.clone();
        first.spawn(async move { db.chore(half).await });
        first.block_on(it.acted.recv()).unwrap();
        drop(first);
        runtime().block_on(async {
            it.answers.send(Ok(())).unwrap();
            it.insert(2).await.unwrap().unwrap();
            assert_eq!(it.numbers().await, [(2,)]);
        });
    }
}
