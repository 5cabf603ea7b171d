//! A program's way in: a secret that is shown once and kept as its hash, with what it may do and where.

use crate::{
    db::{Db, Tx},
    error::Result,
    rights::By,
    secret,
    session::Known,
};
use jiff::{SignedDuration, Timestamp};
use std::sync::Arc;
use uuid::Uuid;

/// What every token begins with, so that one that was left somewhere is known for what it is.
const PREFIX: &str = "kurultai_";

crate::record! {
    /// A token, without its secret.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Token {
        /// Its id.
        pub id: Uuid,
        /// How people call it.
        pub name: String,
        /// What it may, with a blank between the words.
        pub scopes: String,
        /// In which forum; `None`: in all.
        pub forum: Option<Uuid>,
        /// Since when.
        pub created_at: Timestamp,
        /// Until when; `None`: until it is taken back.
        pub ends_at: Option<Timestamp>,
    }
}

impl Token {
    /// Whether it opens anything at `now`.
    pub fn is_good(&self, now: Timestamp) -> bool {
        self.ends_at.is_none_or(|ends| now < ends)
    }
}

/// Makes a token in the caller's transaction. Answers its id and its secret, which nobody can read again. The act that
/// calls this journals it, and has looked at the scopes.
///
/// # Errors
/// What the database says.
pub async fn make(
    tx: &mut Tx,
    name: &str,
    scopes: &[&str],
    forum: Option<Uuid>,
    lasts: Option<SignedDuration>,
) -> Result<(Uuid, String)> {
    let (id, now, secret) = (tx.new_id(), tx.now, format!("{PREFIX}{}", secret::new()));
    tx.sql("insert into token (id, secret, name, scopes, forum, created_at, ends_at) values ($1, $2, $3, $4, $5, $6, $7)")
        .bind(id)
        .bind(secret::hash(&secret))
        .bind(name)
        .bind(scopes.join(" "))
        .bind(forum)
        .bind(now)
        .bind(lasts.map(|lasts| now + lasts))
        .run()
        .await?;
    Ok((id, secret))
}

/// Every token, the newest first; those that have ended too, since the journal names them.
///
/// # Errors
/// What the database says.
pub async fn all(tx: &mut Tx) -> Result<Vec<Token>> {
    Ok(tx
        .sql("select id, name, scopes, forum, created_at, ends_at from token order by created_at desc, id desc")
        .all()
        .await?)
}

/// Ends a token now. Answers its name; `None` when there is none of that id that still opens anything.
///
/// # Errors
/// What the database says.
pub async fn end(tx: &mut Tx, id: Uuid) -> Result<Option<String>> {
    let now = tx.now;
    let ended: Option<(String,)> = tx
        .sql("update token set ends_at = $2 where id = $1 and (ends_at is null or ends_at > $2) returning name")
        .bind(id)
        .bind(now)
        .optional()
        .await?;
    Ok(ended.map(|(name,)| name))
}

/// Who is behind that secret's hash; `None` when it is unknown or has ended.
pub(crate) async fn look_up(db: &Db, hash: &[u8]) -> Result<Option<Known>> {
    let mut tx = db.read().await?;
    let now = tx.now;
    let found: Option<(Uuid, String, Option<Uuid>)> = tx
        .sql("select id, scopes, forum from token where secret = $1 and (ends_at is null or ends_at > $2)")
        .bind(hash)
        .bind(now)
        .optional()
        .await?;
    Ok(found.map(|(id, scopes, forum)| {
        let scopes: Vec<String> = scopes.split_whitespace().map(str::to_owned).collect();
        Known {
            session: id,
            name: String::new(),
            names_in: String::new(),
            by: By::Token { id, scopes: Arc::from(scopes), forum },
        }
    }))
}
