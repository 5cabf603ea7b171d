//! Letters: written in an act's transaction, sent after it, seen in the outbox.

use crate::{
    config::Smtp,
    db::{Chore, Db, Tx},
    error::Result,
    web::App,
};
use jiff::{SignedDuration, Timestamp};
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor, message::header::ContentType};
use std::{path::Path, sync::OnceLock};
use uuid::Uuid;

/// A letter to be sent.
#[derive(Clone, Debug)]
pub struct Letter<'l> {
    /// The forum it belongs to, for its outbox.
    pub forum: Option<Uuid>,
    /// Whom it is for; a shared mailbox gets one letter a person.
    pub person: Option<Uuid>,
    /// What it is about: a registration …
    pub about: Option<Uuid>,
    /// What kind of letter: `registration.invited`.
    pub kind: &'l str,
    /// The mailbox.
    pub address: &'l str,
    /// The language it is written in.
    pub lang: &'l str,
    /// The subject line.
    pub title: &'l str,
    /// Plain text.
    pub body: &'l str,
}

crate::text_enum! {
    /// Where a letter stands.
    pub enum Standing {
        /// Waits to be sent, or to be tried again.
        Queued = "queued",
        /// Was handed to the mail server (or to the visible outbox).
        Sent = "sent",
        /// Given up after many attempts.
        Failed = "failed",
        /// Not to be sent: the person was erased or the address removed.
        Held = "held",
    }
}

crate::record! {
    /// A letter as the outbox shows it.
    #[derive(Clone, Debug)]
    pub struct Kept {
        /// Its id.
        pub id: Uuid,
        /// What kind.
        pub kind: String,
        /// The mailbox.
        pub address: String,
        /// The language.
        pub lang: String,
        /// The subject line.
        pub title: String,
        /// The text.
        pub body: String,
        /// When it was written.
        pub created_at: Timestamp,
        /// Where it stands.
        pub standing: Standing,
        /// How often it was tried.
        pub attempts: i64,
        /// When it is tried next, or was due.
        pub next_at: Timestamp,
        /// When it was handed over.
        pub sent_at: Option<Timestamp>,
        /// What the mail server said last.
        pub fault: Option<String>,
    }
}

/// Writes a letter in the caller's transaction. Answers its id.
///
/// # Errors
/// What the database says.
pub async fn post(tx: &mut Tx, letter: &Letter<'_>) -> Result<Uuid> {
    let (id, now) = (tx.new_id(), tx.now);
    tx.sql(
        "insert into letter (id, forum, person, subject_id, kind, address, lang, title, body, created_at, standing, next_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'queued', $10)",
    )
    .bind(id)
    .bind(letter.forum)
    .bind(letter.person)
    .bind(letter.about)
    .bind(letter.kind)
    .bind(letter.address)
    .bind(letter.lang)
    .bind(letter.title)
    .bind(letter.body)
    .bind(now)
    .run()
    .await?;
    Ok(id)
}

/// Says whose letters these are that were written about something before its person was known (an invitation): from
/// now on they are among the person's, to be shown to them and erased with them.
///
/// # Errors
/// What the database says.
pub async fn belongs_to(tx: &mut Tx, about: Uuid, person: Uuid) -> Result<()> {
    tx.sql("update letter set person = $2 where subject_id = $1 and person is null")
        .bind(about)
        .bind(person)
        .run()
        .await?;
    Ok(())
}

/// The newest letters of a forum, by standing when one is given, `limit` of them after the first `skip`.
///
/// # Errors
/// What the database says.
pub async fn outbox(
    tx: &mut Tx,
    forum: Uuid,
    standing: Option<Standing>,
    skip: i64,
    limit: i64,
) -> Result<Vec<Kept>> {
    Ok(tx
        .sql(
            "select id, kind, address, lang, title, body, created_at, standing, attempts, next_at, sent_at, fault from letter
             where forum = $1 and ($2 = '' or standing = $2) order by created_at desc, id desc limit $3 offset $4",
        )
        .bind(forum)
        .bind(standing.map_or("", Standing::word))
        .bind(limit)
        .bind(skip)
        .all()
        .await?)
}

/// The newest letters of a forum to mailboxes whose address has `part` in it, small letters, `limit` of them.
///
/// # Errors
/// What the database says.
pub async fn to_mailbox(tx: &mut Tx, forum: Uuid, part: &str, limit: i64) -> Result<Vec<Kept>> {
    let escaped = part.replace('!', "!!").replace('%', "!%").replace('_', "!_");
    Ok(tx
        .sql(
            "select id, kind, address, lang, title, body, created_at, standing, attempts, next_at, sent_at, fault from letter
             where forum = $1 and address like $2 escape '!' order by created_at desc, id desc limit $3",
        )
        .bind(forum)
        .bind(format!("%{escaped}%"))
        .bind(limit)
        .all()
        .await?)
}

/// The letter of that id, when it belongs to that forum.
///
/// # Errors
/// What the database says.
pub async fn by_id(tx: &mut Tx, forum: Uuid, id: Uuid) -> Result<Option<Kept>> {
    Ok(tx
        .sql(
            "select id, kind, address, lang, title, body, created_at, standing, attempts, next_at, sent_at, fault from letter
             where id = $1 and forum = $2",
        )
        .bind(id)
        .bind(forum)
        .optional()
        .await?)
}

/// How many letters of a forum stand where.
///
/// # Errors
/// What the database says.
pub async fn counts(tx: &mut Tx, forum: Uuid) -> Result<Vec<(Standing, i64)>> {
    Ok(tx
        .sql("select standing, count(*) from letter where forum = $1 group by standing order by standing")
        .bind(forum)
        .all()
        .await?)
}

/// How many letters of the whole installation stand where.
///
/// # Errors
/// What the database says.
pub async fn all_counts(tx: &mut Tx) -> Result<Vec<(Standing, i64)>> {
    Ok(tx.sql("select standing, count(*) from letter group by standing order by standing").all().await?)
}

/// Puts a failed letter back into the queue, to be tried at once.
///
/// # Errors
/// What the database says.
pub async fn try_again(tx: &mut Tx, id: Uuid) -> Result<bool> {
    let now = tx.now;
    let changed = tx
        .sql("update letter set standing = 'queued', attempts = 0, next_at = $2, fault = null where id = $1 and standing = 'failed'")
        .bind(id)
        .bind(now)
        .run()
        .await?;
    Ok(changed > 0)
}

/// Attempts before a letter is given up: with doubling pauses, about two days.
const ATTEMPTS_MAX: i64 = 16;
/// Letters claimed at once: a way in waits for no more than so many others.
const AT_ONCE: i64 = 10;
/// The same where they go to the visible outbox, which takes them at once.
const AT_ONCE_TO_FOLDER: i64 = 100;
/// How long a claim holds before another node may take the letter.
const HELD_FOR: SignedDuration = SignedDuration::from_mins(5);

/// Claims the house's own letters.
const OWN: &str = "update letter set next_at = $2, attempts = attempts + 1 where id in (
       select id from letter where standing = 'queued' and next_at <= $1 and forum is null order by next_at limit $3)
     returning id, kind, address, lang, title, body, created_at, standing, attempts, next_at, sent_at, fault";
/// The same where nodes must not wait for each other's claims: PostgreSQL.
const OWN_AMONG_NODES: &str = "update letter set next_at = $2, attempts = attempts + 1 where id in (
       select id from letter where standing = 'queued' and next_at <= $1 and forum is null order by next_at limit $3 for update skip locked)
     returning id, kind, address, lang, title, body, created_at, standing, attempts, next_at, sent_at, fault";
/// Claims letters of forums.
const OF_FORUMS: &str = "update letter set next_at = $2, attempts = attempts + 1 where id in (
       select id from letter where standing = 'queued' and next_at <= $1 and forum is not null order by next_at limit $3)
     returning id, kind, address, lang, title, body, created_at, standing, attempts, next_at, sent_at, fault";
/// The same on PostgreSQL.
const OF_FORUMS_AMONG_NODES: &str = "update letter set next_at = $2, attempts = attempts + 1 where id in (
       select id from letter where standing = 'queued' and next_at <= $1 and forum is not null order by next_at limit $3 for update skip locked)
     returning id, kind, address, lang, title, body, created_at, standing, attempts, next_at, sent_at, fault";

/// Sends every letter that is due. Answers how many were tried.
///
/// # Errors
/// What the database says; what the mail server says is kept with the letter.
pub async fn send_due(app: &App) -> Result<usize> {
    let mut tried = 0;
    // Looking takes no writer's seat, and most of the time there is nothing.
    if !any_is_due(&app.db).await? {
        return Ok(tried);
    }
    // Once the house stops, those that were claimed still go out, and no others.
    while !app.stop.is_cancelled() {
        let due = next(app).await?;
        if due.is_empty() {
            break;
        }
        tried += due.len();
        match &app.config.smtp {
            // What was handed over is known before the next: a fall lets no more than one go out twice.
            Some(smtp) => {
                for letter in due {
                    let sent = by_smtp(app, smtp, &letter).await;
                    app.db.chore(Settle(vec![Tried::of(letter, sent)])).await?;
                }
            }
            // What goes out twice is the same file.
            None => {
                let folder = app.config.data.join("outbox");
                let sent = |letter| {
                    let sent = to_folder(&folder, &letter);
                    Tried::of(letter, sent)
                };
                app.db.chore(Settle(due.into_iter().map(sent).collect())).await?;
            }
        }
    }
    Ok(tried)
}

async fn any_is_due(db: &Db) -> Result<bool> {
    let mut tx = db.read().await?;
    let now = tx.now;
    let due: Option<(Uuid,)> = tx
        .sql("select id from letter where standing = 'queued' and next_at <= $1 limit 1")
        .bind(now)
        .optional()
        .await?;
    Ok(due.is_some())
}

async fn any_of_the_house_is_due(db: &Db) -> Result<bool> {
    let mut tx = db.read().await?;
    let now = tx.now;
    let due: Option<(Uuid,)> = tx
        .sql("select id from letter where standing = 'queued' and next_at <= $1 and forum is null limit 1")
        .bind(now)
        .optional()
        .await?;
    Ok(due.is_some())
}

/// Takes letters that are due, so many at most, so that no other node sends them too.
enum Claim {
    /// The house's own, of no forum: somebody waits before a page for the way in that it brings.
    Own(i64),
    /// Those of forums.
    OfForums(i64),
}

impl Chore for Claim {
    type Out = Vec<Kept>;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<Kept>> {
        let now = tx.now;
        let (text, at_most) = match (self, tx.is_postgres()) {
            (Claim::Own(at_most), false) => (OWN, at_most),
            (Claim::Own(at_most), true) => (OWN_AMONG_NODES, at_most),
            (Claim::OfForums(at_most), false) => (OF_FORUMS, at_most),
            (Claim::OfForums(at_most), true) => (OF_FORUMS_AMONG_NODES, at_most),
        };
        Ok(tx.sql(text).bind(now).bind(now + HELD_FOR).bind(*at_most).all().await?)
    }
}

/// The next letters to be sent: the house's own before all others.
async fn next(app: &App) -> Result<Vec<Kept>> {
    let at_most = if app.config.smtp.is_some() { AT_ONCE } else { AT_ONCE_TO_FOLDER };
    if any_of_the_house_is_due(&app.db).await? {
        let own = app.db.chore(Claim::Own(at_most)).await?;
        // On PostgreSQL another node may have them by now.
        if !own.is_empty() {
            return Ok(own);
        }
    }
    app.db.chore(Claim::OfForums(at_most)).await
}

/// A letter that was tried.
struct Tried {
    letter: Uuid,
    attempts: i64,
    fault: Option<String>,
}

impl Tried {
    fn of(letter: Kept, sent: anyhow::Result<()>) -> Tried {
        let fault = sent.err().map(|error| format!("{error:#}"));
        Tried { letter: letter.id, attempts: letter.attempts, fault }
    }

    async fn write(&self, tx: &mut Tx) -> Result<()> {
        let now = tx.now;
        let (standing, next_at, sent_at) = match &self.fault {
            None => (Standing::Sent, now, Some(now)),
            Some(_) if self.attempts >= ATTEMPTS_MAX => (Standing::Failed, now, None),
            Some(_) => {
                let pause = SignedDuration::from_secs(1 << self.attempts.clamp(1, 14));
                (Standing::Queued, now + pause, None)
            }
        };
        tx.sql("update letter set standing = $2, next_at = $3, sent_at = $4, fault = $5 where id = $1 and standing = 'queued'")
            .bind(self.letter)
            .bind(standing)
            .bind(next_at)
            .bind(sent_at)
            .bind(self.fault.as_deref())
            .run()
            .await?;
        Ok(())
    }
}

/// Notes what came of letters.
struct Settle(Vec<Tried>);

impl Chore for Settle {
    type Out = ();

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        for tried in &self.0 {
            tried.write(tx).await?;
        }
        Ok(())
    }
}

/// Connections to the mail server, kept for the next letter.
#[derive(Default)]
struct MailServer(OnceLock<AsyncSmtpTransport<Tokio1Executor>>);

impl MailServer {
    fn at(&self, url: &str) -> anyhow::Result<&AsyncSmtpTransport<Tokio1Executor>> {
        if let Some(known) = self.0.get() {
            return Ok(known);
        }
        let built = AsyncSmtpTransport::<Tokio1Executor>::from_url(url)?.build();
        Ok(self.0.get_or_init(|| built))
    }
}

async fn by_smtp(app: &App, smtp: &Smtp, letter: &Kept) -> anyhow::Result<()> {
    let message = message(&smtp.from, letter)?;
    app.kept::<MailServer>().at(&smtp.url)?.send(message).await?;
    Ok(())
}

/// The address that a letter in the visible outbox seems to come from.
const NOBODY: &str = "Kurultai <no-reply@localhost>";

fn to_folder(folder: &Path, letter: &Kept) -> anyhow::Result<()> {
    let message = message(NOBODY, letter)?;
    std::fs::create_dir_all(folder)?;
    std::fs::write(folder.join(format!("{}.eml", letter.id)), message.formatted())?;
    Ok(())
}

fn message(from: &str, letter: &Kept) -> anyhow::Result<Message> {
    Ok(Message::builder()
        .from(from.parse()?)
        .to(letter.address.parse()?)
        .subject(&letter.title)
        .message_id(Some(format!("<{}@kurultai>", letter.id)))
        .header(ContentType::TEXT_PLAIN)
        .body(letter.body.clone())?)
}
