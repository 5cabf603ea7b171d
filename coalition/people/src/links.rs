//! Sign-in links: a secret in a letter, good once, for a while, after a button is pressed.

use crate::{model::PersonId, say, ways};
use jiff::{SignedDuration, Timestamp};
use kernel::{Result, Say, db::Tx, secret, web::App};
use uuid::Uuid;

/// How long a link in a letter is good.
pub const LASTS: SignedDuration = SignedDuration::from_mins(30);
/// The same of a link that comes unasked, with news: people read their mail when they come to it. It opens nothing but its
/// reader's own data: see [`way_in`].
const UNASKED_LASTS: SignedDuration = SignedDuration::from_hours(72);
/// Letters of an address to go on to.
const NEXT_LETTERS_MAX: usize = 500;

kernel::record! {
    /// A link as it is kept, with the name of its person.
    pub(crate) struct Link {
        pub id: Uuid,
        pub person: PersonId,
        pub name: String,
        pub language: String,
        pub next: String,
        pub reusable: bool,
        pub ends_at: Timestamp,
        pub used_at: Option<Timestamp>,
    }
}

/// Makes a link that signs `person` in and goes on to `next`, a path of this site. Answers its secret, which is kept
/// only as a hash. A reusable link is for demonstrations.
///
/// # Errors
/// What the database says.
pub async fn make(
    tx: &mut Tx,
    person: PersonId,
    next: &str,
    reusable: bool,
    lasts: SignedDuration,
) -> Result<String> {
    let now = tx.now;
    // What has ended is nobody's business any more.
    tx.sql("delete from sign_in_link where person = $1 and (ends_at < $2 or used_at is not null and reusable = false)")
        .bind(person)
        .bind(now)
        .run()
        .await?;
    keep(tx, person, next, reusable, lasts).await
}

async fn keep(
    tx: &mut Tx,
    person: PersonId,
    next: &str,
    reusable: bool,
    lasts: SignedDuration,
) -> Result<String> {
    let (id, now, secret) = (tx.new_id(), tx.now, secret::new());
    tx.sql("insert into sign_in_link (id, secret, person, next, reusable, created_at, ends_at) values ($1, $2, $3, $4, $5, $6, $7)")
        .bind(id)
        .bind(secret::hash(&secret))
        .bind(person)
        .bind(path_within(next))
        .bind(reusable)
        .bind(now)
        .bind(now.saturating_add(lasts).unwrap_or(now))
        .run()
        .await?;
    Ok(secret)
}

/// What a letter with news carries for its reader.
pub struct WayIn {
    /// An address.
    pub link: String,
    /// A sentence about it.
    pub words: Say,
}

/// The way to a page (`/f/rivers/ticket`) for a letter with news, which nobody has asked for: a link that signs its reader in,
/// and for whoever acts for others the page alone, which asks them to sign in. What is done in their name shall not hang on a
/// letter that lies about for days, and that those who work for a forum see in its outbox.
///
/// # Errors
/// What the database says.
pub async fn way_in(tx: &mut Tx, home: &str, tag: &str, person: PersonId, page: &str) -> Result<WayIn> {
    let next = format!("/{tag}{page}");
    if ways::acts_for_others(tx, person).await? {
        return Ok(WayIn { link: format!("{home}{next}"), words: say::letter_asks_to_sign_in() });
    }
    let secret = make(tx, person, &next, false, UNASKED_LASTS).await?;
    Ok(signs_in(home, tag, &secret))
}

/// The same for whoever was entered by the caller's act and acts for nobody: they have neither a part nor an older link, for
/// which [`way_in`] would look.
///
/// # Errors
/// What the database says.
pub async fn first_way_in(tx: &mut Tx, home: &str, tag: &str, person: PersonId, page: &str) -> Result<WayIn> {
    let secret = keep(tx, person, &format!("/{tag}{page}"), false, UNASKED_LASTS).await?;
    Ok(signs_in(home, tag, &secret))
}

fn signs_in(home: &str, tag: &str, secret: &str) -> WayIn {
    WayIn { link: format!("{home}/{tag}/sign-in/{secret}"), words: say::letter_works_once() }
}

/// Where the secret begins in an address within a text, when it is that of a sign-in link.
pub fn secret_in(address: &str) -> Option<usize> {
    const BEFORE: &str = "/sign-in/";
    address.find(BEFORE).map(|at| at + BEFORE.len()).filter(|at| *at < address.len())
}

/// The address that a letter carries.
pub fn address(app: &App, tag: &str, secret: &str) -> String {
    format!("{}/{tag}/sign-in/{secret}", app.config.public_url())
}

/// `next` when it is a path of this site, else nothing: a link never leads to somebody else's.
pub fn path_within(next: &str) -> &str {
    let ours = next.starts_with('/')
        && !next[1..].starts_with(['/', '\\'])
        && next.chars().count() <= NEXT_LETTERS_MAX
        && next.chars().all(|letter| letter.is_ascii_graphic() && letter != '\\');
    if ours { next } else { "" }
}

/// The link of that secret, also one that was used or has ended.
pub(crate) async fn by_secret(tx: &mut Tx, secret: &str) -> Result<Option<Link>> {
    Ok(tx
        .sql(
            "select link.id, link.person, person.name, person.language, link.next, link.reusable, link.ends_at, link.used_at
             from sign_in_link as link join person on person.id = link.person
             where link.secret = $1 and person.erased_at is null and person.merged_into is null",
        )
        .bind(secret::hash(secret))
        .optional()
        .await?)
}

/// Uses a link up. Answers whether it was still good; of two who press the button at once, one is told so.
pub(crate) async fn use_up(tx: &mut Tx, id: Uuid) -> Result<bool> {
    let now = tx.now;
    let used = tx
        .sql("update sign_in_link set used_at = $2 where id = $1 and ends_at > $2 and (used_at is null or reusable = true)")
        .bind(id)
        .bind(now)
        .run()
        .await?;
    Ok(used > 0)
}

impl Link {
    /// Whether it still signs in at `now`.
    pub(crate) fn is_good(&self, now: Timestamp) -> bool {
        self.ends_at > now && (self.used_at.is_none() || self.reusable)
    }
}
