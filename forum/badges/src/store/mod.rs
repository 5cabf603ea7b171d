//! All SQL on the tables of this room; here that of tickets and badges.

mod faces;
mod lying;
mod privacy;
mod runs;

pub(crate) use faces::{Face, face, faces};
pub(crate) use lying::of_delegation;
pub use privacy::{erase, held};
pub(crate) use runs::{InRun, end_run, groups_of, insert_run, of_run, run, runs};

use crate::model::{Badge, Imprint, RunId, Ticket};
use door::Ended;
use forums::ForumId;
use kernel::{Error, Result, db::Tx};
use registration::RegistrationId;
use uuid::Uuid;

/// The ticket of a registration that holds.
///
/// # Errors
/// What the database says.
pub async fn valid(tx: &mut Tx, registration: RegistrationId) -> Result<Option<Ticket>> {
    Ok(tx
        .sql(
            "select forum, serial, registration, issued_at, ends_at, ended_at, ended_as from ticket
             where registration = $1 and ended_at is null",
        )
        .bind(registration)
        .optional()
        .await?)
}

/// The ticket of that number, whether it holds or not.
///
/// # Errors
/// What the database says.
pub async fn by_serial(tx: &mut Tx, forum: Uuid, serial: i64) -> Result<Option<Ticket>> {
    Ok(tx
        .sql(
            "select forum, serial, registration, issued_at, ends_at, ended_at, ended_as from ticket
             where forum = $1 and serial = $2",
        )
        .bind(forum)
        .bind(serial)
        .optional()
        .await?)
}

/// Serial numbers of a forum begin in this span: six digits that are easy to read out, and short in the code.
const FIRST_SERIAL: std::ops::Range<i64> = 100_000..900_000;

/// The next number of a forum; the first one is random.
pub(crate) async fn next_serial(tx: &mut Tx, forum: ForumId) -> Result<i64> {
    let mut bytes = [0; 4];
    getrandom::fill(&mut bytes)
        .map_err(|error| Error::Broken(anyhow::anyhow!("no random bytes: {error}")))?;
    let first =
        FIRST_SERIAL.start + i64::from(u32::from_be_bytes(bytes)) % (FIRST_SERIAL.end - FIRST_SERIAL.start);
    let (next,): (i64,) = tx
        .sql(
            "insert into serial_number (forum, next) values ($1, $2)
             on conflict (forum) do update set next = serial_number.next + 1 returning next",
        )
        .bind(forum)
        .bind(first)
        .one()
        .await?;
    Ok(next)
}

pub(crate) async fn insert_ticket(tx: &mut Tx, ticket: &Ticket) -> Result<()> {
    tx.sql(
        "insert into ticket (forum, serial, registration, issued_at, ends_at) values ($1, $2, $3, $4, $5)",
    )
    .bind(ticket.forum)
    .bind(ticket.serial)
    .bind(ticket.registration)
    .bind(ticket.issued_at)
    .bind(ticket.ends_at)
    .run()
    .await?;
    Ok(())
}

/// Ends the ticket of a registration that holds. Answers its number, if there was one.
pub(crate) async fn end(tx: &mut Tx, registration: RegistrationId, ended: Ended) -> Result<Option<i64>> {
    let now = tx.now;
    let found: Option<(i64,)> = tx
        .sql("update ticket set ended_at = $2, ended_as = $3 where registration = $1 and ended_at is null returning serial")
        .bind(registration)
        .bind(now)
        .bind(ended)
        .optional()
        .await?;
    Ok(found.map(|(serial,)| serial))
}

/// Ends the ticket of somebody who has another one under another registration, inside the caller's act. Answers its
/// number, if there was one.
///
/// # Errors
/// What the database says.
pub async fn end_replaced(tx: &mut Tx, registration: RegistrationId) -> Result<Option<i64>> {
    let ended = end(tx, registration, Ended::Replaced).await?;
    if let Some(serial) = ended {
        tx.fact("replaced", serial, None::<i64>);
    }
    Ok(ended)
}

/// Lets a ticket hold again that was ended by [`end_replaced`], unless the registration has another by now.
///
/// # Errors
/// What the database says.
pub async fn reinstate(tx: &mut Tx, registration: RegistrationId, serial: i64) -> Result<()> {
    if valid(tx, registration).await?.is_some() {
        return Ok(());
    }
    let held = tx
        .sql(
            "update ticket set ended_at = null, ended_as = null
             where registration = $1 and serial = $2 and ended_as = 'replaced'",
        )
        .bind(registration)
        .bind(serial)
        .run()
        .await?;
    if held > 0 {
        tx.fact("ticket", None::<i64>, serial);
    }
    Ok(())
}

/// The newest badge of a registration that shows a ticket which holds.
///
/// # Errors
/// What the database says.
pub async fn badge_of(tx: &mut Tx, registration: RegistrationId) -> Result<Option<Badge>> {
    Ok(tx
        .sql(
            "select b.id, b.serial, b.registration, b.printed_at, b.handed_at, b.handed_to from badge b
             join ticket t on t.forum = b.forum and t.serial = b.serial
             where b.registration = $1 and t.ended_at is null order by b.printed_at desc, b.id desc limit 1",
        )
        .bind(registration)
        .optional()
        .await?)
}

pub(crate) async fn insert_badge(
    tx: &mut Tx,
    ticket: &Ticket,
    run: Option<RunId>,
    imprint: Option<&Imprint>,
) -> Result<()> {
    let (id, now, by) = (tx.new_id(), tx.now, tx.by.person());
    tx.sql(
        "insert into badge (id, forum, serial, registration, run, printed_at, printed_by, lang, imprint)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(id)
    .bind(ticket.forum)
    .bind(ticket.serial)
    .bind(ticket.registration)
    .bind(run)
    .bind(now)
    .bind(by)
    .bind(imprint.map(|it| it.lang.clone()))
    .bind(imprint.map(|it| it.hash.clone()))
    .run()
    .await?;
    Ok(())
}

/// Marks a badge as handed out. Answers false when somebody has taken it before.
pub(crate) async fn hand(tx: &mut Tx, badge: Uuid, to: RegistrationId) -> Result<bool> {
    let (now, by) = (tx.now, tx.by.person());
    let changed = tx
        .sql("update badge set handed_at = $2, handed_by = $3, handed_to = $4 where id = $1 and handed_at is null")
        .bind(badge)
        .bind(now)
        .bind(by)
        .bind(to)
        .run()
        .await?;
    Ok(changed > 0)
}
