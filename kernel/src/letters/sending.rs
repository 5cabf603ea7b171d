//! Sending: letters that are due are claimed, tried, and what came of them is noted.

use super::{Kept, Standing, folder};
use crate::{
    config::Smtp,
    db::{Chore, Db, Tx},
    error::Result,
    web::App,
};
use jiff::SignedDuration;
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor, message::header::ContentType};
use std::{
    path::Path,
    sync::OnceLock,
    time::{Duration, Instant},
};
use uuid::Uuid;

/// Attempts before a letter is given up: with doubling pauses, about two days.
const ATTEMPTS_MAX: i64 = 16;
/// Letters claimed at once: a way in waits for no more than so many others.
const AT_ONCE: i64 = 10;
/// The same where they go to the visible outbox, which takes them at once.
const AT_ONCE_TO_FOLDER: i64 = 100;
/// How long a claim holds before another node may take the letter.
const HELD_FOR: SignedDuration = SignedDuration::from_mins(5);

/// For how many times as long as it took to lay letters of forums out the sender then leaves the writer's seat, the disk
/// and the cores to those who act: nobody waits for these letters, and a crowd that registers leaves thousands.
const RESTS: u32 = 9;

/// Sends every letter that is due. Answers how many were tried.
///
/// # Errors
/// What the database says; what the mail server says is kept with the letter.
pub async fn send_due(app: &App) -> Result<usize> {
    let mut tried = 0;
    // Once the house stops, those that were claimed still go out, and no others.
    while !app.stop.is_cancelled() {
        match turn(app, &Whose::ALL).await? {
            Some(turn) => tried += turn.letters,
            None => break,
        }
    }
    Ok(tried)
}

/// Sends letters beside people who act.
#[derive(Default)]
pub struct Sender {
    rests_until: Option<Instant>,
}

impl Sender {
    /// How long it still rests, if it does.
    pub(crate) fn rest(&self) -> Option<Duration> {
        self.rests_until?.checked_duration_since(Instant::now())
    }

    /// Sends what is due as [`send_due`] does, but into the visible outbox no more letters of forums than leave it its
    /// rest; the others go when it is asked again after it.
    ///
    /// # Errors
    /// As [`send_due`].
    pub async fn send_due(&mut self, app: &App) -> Result<()> {
        while !app.stop.is_cancelled() {
            let began = Instant::now();
            let order: &[Whose] = if self.rest().is_some() { &[Whose::House] } else { &Whose::ALL };
            let Some(turn) = turn(app, order).await? else { break };
            if turn.whose == Whose::Forums && app.config.smtp.is_none() {
                self.rests_until = Some(Instant::now() + began.elapsed() * RESTS);
            }
        }
        Ok(())
    }
}

/// Letters that went out together.
struct Turn {
    whose: Whose,
    letters: usize,
}

/// Sends the next letters that are due, of the first of `order` who has any; `None` where there are none.
async fn turn(app: &App, order: &[Whose]) -> Result<Option<Turn>> {
    let Some((whose, due)) = next(app, order).await? else { return Ok(None) };
    match &app.config.smtp {
        Some(smtp) => hand_over(app, smtp, &due).await?,
        None => lay_out(app, &due).await?,
    }
    Ok(Some(Turn { whose, letters: due.len() }))
}

/// Whose letters: the house's go before all others, for somebody waits before a page for the way in that they bring.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Whose {
    House,
    Forums,
}

impl Whose {
    const ALL: [Whose; 2] = [Whose::House, Whose::Forums];

    fn is_due(self) -> &'static str {
        match self {
            Whose::House => {
                "select id from letter where standing = 'queued' and next_at <= $1 and forum is null limit 1"
            }
            Whose::Forums => {
                "select id from letter where standing = 'queued' and next_at <= $1 and forum is not null limit 1"
            }
        }
    }

    /// On PostgreSQL nodes must not wait for each other's claims.
    fn claim(self, among_nodes: bool) -> &'static str {
        match (self, among_nodes) {
            (Whose::House, false) => {
                "update letter set next_at = $2, attempts = attempts + 1 where id in (
                   select id from letter where standing = 'queued' and next_at <= $1 and forum is null order by next_at limit $3)
                 returning id, kind, address, lang, title, body, created_at, standing, attempts, next_at, sent_at, fault"
            }
            (Whose::House, true) => {
                "update letter set next_at = $2, attempts = attempts + 1 where id in (
                   select id from letter where standing = 'queued' and next_at <= $1 and forum is null order by next_at limit $3
                   for update skip locked)
                 returning id, kind, address, lang, title, body, created_at, standing, attempts, next_at, sent_at, fault"
            }
            (Whose::Forums, false) => {
                "update letter set next_at = $2, attempts = attempts + 1 where id in (
                   select id from letter where standing = 'queued' and next_at <= $1 and forum is not null order by next_at limit $3)
                 returning id, kind, address, lang, title, body, created_at, standing, attempts, next_at, sent_at, fault"
            }
            (Whose::Forums, true) => {
                "update letter set next_at = $2, attempts = attempts + 1 where id in (
                   select id from letter where standing = 'queued' and next_at <= $1 and forum is not null order by next_at limit $3
                   for update skip locked)
                 returning id, kind, address, lang, title, body, created_at, standing, attempts, next_at, sent_at, fault"
            }
        }
    }
}

/// The next letters to be sent, claimed, and whose they are.
async fn next(app: &App, order: &[Whose]) -> Result<Option<(Whose, Vec<Kept>)>> {
    let at_most = if app.config.smtp.is_some() { AT_ONCE } else { AT_ONCE_TO_FOLDER };
    for whose in order.iter().copied() {
        // Looking takes no writer's seat, and most of the time there is nothing.
        if any_is_due(&app.db, whose).await? {
            let claimed = app.db.chore(Claim { whose, at_most }).await?;
            // On PostgreSQL another node may have them by now.
            if !claimed.is_empty() {
                return Ok(Some((whose, claimed)));
            }
        }
    }
    Ok(None)
}

async fn any_is_due(db: &Db, whose: Whose) -> Result<bool> {
    let mut tx = db.read().await?;
    let now = tx.now;
    let due: Option<(Uuid,)> = tx.sql(whose.is_due()).bind(now).optional().await?;
    Ok(due.is_some())
}

/// Takes letters that are due, so many at most, so that no other node sends them too.
struct Claim {
    whose: Whose,
    at_most: i64,
}

impl Chore for Claim {
    type Out = Vec<Kept>;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<Kept>> {
        let (now, text) = (tx.now, self.whose.claim(tx.is_postgres()));
        Ok(tx.sql(text).bind(now).bind(now + HELD_FOR).bind(self.at_most).all().await?)
    }
}

/// Hands letters to the mail server. What was handed over is known before the next: a fall lets no more than one go out twice.
async fn hand_over(app: &App, smtp: &Smtp, due: &[Kept]) -> Result<()> {
    for letter in due {
        // Its person may have been erased while those before it went out.
        if is_there(&mut app.db.read().await?, letter.id).await? {
            let sent = by_smtp(app, smtp, letter).await;
            app.db.chore(Settle(vec![Tried::of(letter, sent)])).await?;
        }
    }
    Ok(())
}

/// Lays letters into the visible outbox. What goes there twice is the same file.
async fn lay_out(app: &App, due: &[Kept]) -> Result<()> {
    let data = &app.config.data;
    let tried = due.iter().map(|letter| Tried::of(letter, to_folder(data, letter))).collect();
    // Whoever was erased since they were claimed was erased before the file was there.
    for gone in app.db.chore(Settle(tried)).await? {
        folder::remove(data, gone)?;
    }
    Ok(())
}

async fn is_there(tx: &mut Tx, letter: Uuid) -> Result<bool> {
    let found: Option<(Uuid,)> =
        tx.sql("select id from letter where id = $1").bind(letter).optional().await?;
    Ok(found.is_some())
}

/// A letter that was tried.
struct Tried {
    letter: Uuid,
    attempts: i64,
    fault: Option<String>,
}

impl Tried {
    fn of(letter: &Kept, sent: anyhow::Result<()>) -> Tried {
        let fault = sent.err().map(|error| format!("{error:#}"));
        Tried { letter: letter.id, attempts: letter.attempts, fault }
    }

    /// Answers whether there was a letter that waited for it.
    async fn write(&self, tx: &mut Tx) -> Result<bool> {
        let now = tx.now;
        let (standing, next_at, sent_at) = match &self.fault {
            None => (Standing::Sent, now, Some(now)),
            Some(_) if self.attempts >= ATTEMPTS_MAX => (Standing::Failed, now, None),
            Some(_) => {
                let pause = SignedDuration::from_secs(1 << self.attempts.clamp(1, 14));
                (Standing::Queued, now + pause, None)
            }
        };
        let changed = tx
            .sql("update letter set standing = $2, next_at = $3, sent_at = $4, fault = $5 where id = $1 and standing = 'queued'")
            .bind(self.letter)
            .bind(standing)
            .bind(next_at)
            .bind(sent_at)
            .bind(self.fault.as_deref())
            .run()
            .await?;
        Ok(changed > 0)
    }
}

/// Notes what came of letters. Answers those that are there no more.
struct Settle(Vec<Tried>);

impl Chore for Settle {
    type Out = Vec<Uuid>;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<Uuid>> {
        let mut gone = vec![];
        for tried in &self.0 {
            if !tried.write(tx).await? && !is_there(tx, tried.letter).await? {
                gone.push(tried.letter);
            }
        }
        Ok(gone)
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

fn to_folder(data: &Path, letter: &Kept) -> anyhow::Result<()> {
    Ok(folder::lay(data, letter.id, &message(NOBODY, letter)?.formatted())?)
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
