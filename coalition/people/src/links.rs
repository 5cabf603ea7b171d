//! Sign-in links: a secret in a letter, good once, for a while, after a button is pressed.

use crate::model::PersonId;
use jiff::{SignedDuration, Timestamp};
use kernel::{Result, db::Tx, secret, web::App};
use uuid::Uuid;

/// How long a link in a letter is good.
pub const LASTS: SignedDuration = SignedDuration::from_mins(30);
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
    let (id, now, secret) = (tx.new_id(), tx.now, secret::new());
    // What has ended is nobody's business any more.
    tx.sql("delete from sign_in_link where person = $1 and (ends_at < $2 or used_at is not null and reusable = false)")
        .bind(person)
        .bind(now)
        .run()
        .await?;
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
