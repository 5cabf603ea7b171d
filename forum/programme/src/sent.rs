//! Files that somebody has sent to be looked through: kept until they go in, for a week at most.

use crate::{
    bring::{self, must_manage},
    say, store,
};
use forums::ForumId;
use jiff::{SignedDuration, Timestamp};
use kernel::{
    Error, Result,
    db::{Act, Chore, Tx},
    jobs::{self, Job},
    journal::Subject,
    rights::By,
    web::App,
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

kernel::id! {
    /// A file that was sent to be looked through.
    pub SentId;
}

kernel::record! {
    /// A file that was sent to be looked through.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Sent {
        /// Its id.
        pub id: SentId,
        /// For which forum.
        pub forum: ForumId,
        /// The file.
        pub file: Uuid,
        /// What its sender calls it.
        pub name: String,
        /// When it was sent.
        pub sent_at: Timestamp,
    }
}

/// How long a file is kept.
const KEPT: SignedDuration = SignedDuration::from_hours(7 * 24);

/// A file comes in, to be looked through.
pub struct Send {
    /// For which forum.
    pub forum: ForumId,
    /// The file, kept already.
    pub file: Uuid,
    /// What its sender calls it.
    pub name: String,
}

impl Act for Send {
    type Out = SentId;
    const VERB: &'static str = "programme.send";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_manage(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<SentId> {
        tx.about(Subject::new("forum", self.forum.0));
        let sent = Sent {
            id: SentId(tx.new_id()),
            forum: self.forum,
            file: self.file,
            name: self.name.clone(),
            sent_at: tx.now,
        };
        store::insert_sent(tx, &sent).await?;
        let until = tx.now + KEPT;
        jobs::later_at(tx, &Forget { sent: sent.id }, until).await?;
        Ok(sent.id)
    }
}

/// A file is taken back: nothing of it goes in. Answers the file, to be removed.
pub struct TakeBack {
    /// For which forum it was sent.
    pub forum: ForumId,
    /// Which.
    pub sent: SentId,
}

impl Act for TakeBack {
    type Out = Vec<Uuid>;
    const VERB: &'static str = "programme.take-back";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_manage(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<Vec<Uuid>> {
        tx.about(Subject::new("forum", self.forum.0));
        let sent = store::sent(tx, self.sent).await?.filter(|sent| sent.forum == self.forum);
        let sent = sent.ok_or(Error::Refused(say::file_gone()))?;
        store::remove_sent(tx, Some(sent.id)).await?;
        Ok(vec![sent.file])
    }
}

/// A file that was sent is not kept any longer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Forget {
    /// Which.
    pub sent: SentId,
}

impl Job for Forget {
    const KIND: &'static str = "programme.forget";
}

/// Removes a file: first from the table, then from the disk, so that nothing points to a file that is gone.
///
/// # Errors
/// What the database or the disk says.
pub async fn on_forget(app: App, job: Forget) -> Result<()> {
    let files = app.db.chore(LetGo(job.sent)).await?;
    remove(&app, files).await
}

struct LetGo(SentId);

impl Chore for LetGo {
    type Out = Vec<Uuid>;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<Uuid>> {
        let files = store::files_sent(tx, Some(self.0)).await?;
        store::remove_sent(tx, Some(self.0)).await?;
        Ok(files)
    }
}

/// Removes files from the disk.
pub(crate) async fn remove(app: &App, files: Vec<Uuid>) -> Result<()> {
    let kept = app.files.clone();
    let removing =
        tokio::task::spawn_blocking(move || files.into_iter().try_for_each(|file| kept.remove(file)));
    removing.await.map_err(anyhow::Error::from)?.map_err(anyhow::Error::from)?;
    Ok(())
}

/// Reads a file that was sent, off the async threads.
///
/// # Errors
/// [`Error::Gone`] when it is not kept any more; what the database or the disk says.
pub(crate) async fn read(app: &App, forum: &forums::Forum, file: Uuid) -> Result<schedules::Read> {
    let mut tx = app.db.read().await?;
    let given = bring::given(&mut tx, forum).await?;
    drop(tx);
    let files = app.files.clone();
    let reading = tokio::task::spawn_blocking(move || {
        let bytes = files.read(file).map_err(anyhow::Error::from)?.ok_or(Error::Gone)?;
        // It was a programme when it was sent.
        schedules::read(&bytes, &given).map_err(|_| Error::Gone)
    });
    reading.await.map_err(anyhow::Error::from)?
}
