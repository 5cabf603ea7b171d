//! Letters: written in an act's transaction, sent after it, seen in the outbox.

mod folder;
mod sending;

pub use folder::remove as remove_from_folder;
pub use sending::{Sender, send_due};

use crate::{db::Tx, error::Result};
use jiff::Timestamp;
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

macro_rules! letters {
    ($rest:literal) => {
        concat!(
            "select id, kind, address, lang, title, body, created_at, standing, attempts, next_at, sent_at, fault
             from letter ",
            $rest
        )
    };
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
    tx.after().has_letter = true;
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

/// Removes the letters about a subject that are nobody's, inside the caller's act. Answers them: give them to
/// [`remove_from_folder`] after the commit.
///
/// # Errors
/// What the database says.
pub async fn forget(tx: &mut Tx, about: Uuid) -> Result<Vec<Uuid>> {
    let gone: Vec<(Uuid,)> =
        tx.sql("select id from letter where subject_id = $1 and person is null").bind(about).all().await?;
    tx.sql("delete from letter where subject_id = $1 and person is null").bind(about).run().await?;
    Ok(gone.into_iter().map(|(letter,)| letter).collect())
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
        .sql(letters!("where forum = $1 and ($2 = '' or standing = $2) order by created_at desc, id desc limit $3 offset $4"))
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
        .sql(letters!(
            "where forum = $1 and address like $2 escape '!' order by created_at desc, id desc limit $3"
        ))
        .bind(forum)
        .bind(format!("%{escaped}%"))
        .bind(limit)
        .all()
        .await?)
}

/// The newest letters of a forum to a person, whatever the mailbox.
///
/// # Errors
/// What the database says.
pub async fn to_person(tx: &mut Tx, forum: Uuid, person: Uuid, limit: i64) -> Result<Vec<Kept>> {
    Ok(tx
        .sql(letters!("where person = $1 and forum = $2 order by created_at desc, id desc limit $3"))
        .bind(person)
        .bind(forum)
        .bind(limit)
        .all()
        .await?)
}

/// The letter of that id, when it belongs to that forum.
///
/// # Errors
/// What the database says.
pub async fn by_id(tx: &mut Tx, forum: Uuid, id: Uuid) -> Result<Option<Kept>> {
    Ok(tx.sql(letters!("where id = $1 and forum = $2")).bind(id).bind(forum).optional().await?)
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
    tx.after().has_letter |= changed > 0;
    Ok(changed > 0)
}
