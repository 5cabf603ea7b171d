//! `kurultai token`: tokens for programs are made, listed and taken back.

use crate::import::told;
use anyhow::Context;
use api::tokens::{self, CreateToken, RevokeToken, Token};
use forums::Forum;
use jiff::{SignedDuration, Timestamp};
use kernel::{
    db::{Db, Tx},
    rights::By,
};
use serde_json::json;
use uuid::Uuid;

/// What a token is to be.
#[derive(Clone, Debug)]
pub struct Asked {
    /// How people call it.
    pub name: String,
    /// What it may.
    pub scopes: Vec<String>,
    /// The short name of its forum; `None`: all.
    pub forum: Option<String>,
    /// For how many days; `None`: until it is taken back.
    pub days: Option<u16>,
    /// JSON for programs instead of a text for people.
    pub json: bool,
}

/// Makes a token. Answers the lines that tell its secret, which nobody can read again.
///
/// # Errors
/// For an unknown scope, with those that there are; for an unknown forum; what the database says.
pub async fn create(db: &Db, asked: Asked) -> anyhow::Result<Vec<String>> {
    let forum = match &asked.forum {
        Some(slug) => Some(forum_of(&mut db.read().await?, slug).await?),
        None => None,
    };
    let lasts = asked.days.map(|days| SignedDuration::from_hours(24 * i64::from(days)));
    let act = CreateToken {
        name: asked.name,
        scopes: asked.scopes,
        forum: forum.as_ref().map(|forum| forum.id.0),
        lasts,
    };
    let new = db.act(&By::Console, act).await.map_err(told)?;
    if asked.json {
        return Ok(vec![json!({"id": new.id, "token": new.secret, "ends_at": new.ends_at}).to_string()]);
    }
    Ok(vec![new.secret, format!("This is shown once. To take it back: kurultai token revoke {}", new.id)])
}

async fn forum_of(tx: &mut Tx, slug: &str) -> anyhow::Result<Forum> {
    if let Some(forum) = forums::forum_by_slug(tx, slug).await.map_err(told)? {
        return Ok(forum);
    }
    let all = forums::forums(tx).await.map_err(told)?;
    let known: Vec<&str> = all.iter().map(|forum| forum.slug.as_str()).collect();
    anyhow::bail!("There is no forum {slug:?}. These are: {}", known.join(", "))
}

/// Every token as a line each, the newest first; those that have ended say so.
///
/// # Errors
/// What the database says.
pub async fn list(db: &Db, as_json: bool) -> anyhow::Result<Vec<String>> {
    let mut tx = db.read().await?;
    let (now, all) = (tx.now, tokens::all(&mut tx).await.map_err(told)?);
    let forums = forums::forums(&mut tx).await.map_err(told)?;
    let slug = |token: &Token| {
        let forum = token.forum.and_then(|id| forums.iter().find(|forum| forum.id.0 == id));
        forum.map(|forum| forum.slug.clone())
    };
    if as_json {
        let all: Vec<_> = all
            .iter()
            .map(|it| {
                json!({"id": it.id, "name": it.name, "scopes": it.scopes.split(' ').collect::<Vec<_>>(),
                    "forum": slug(it), "created_at": it.created_at, "ends_at": it.ends_at})
            })
            .collect();
        return Ok(vec![json!(all).to_string()]);
    }
    if all.is_empty() {
        return Ok(vec![
            "There is no token yet. To make one: kurultai token create --name NAME --scope SCOPE".into(),
        ]);
    }
    Ok(all
        .iter()
        .map(|it| {
            let forum = slug(it).unwrap_or_else(|| "all forums".into());
            format!("{}  {}  {}  {}  {}", it.id, it.name, forum, it.scopes, term(it, now))
        })
        .collect())
}

fn term(token: &Token, now: Timestamp) -> String {
    match token.ends_at {
        None => "until it is taken back".to_owned(),
        Some(ends) if token.is_good(now) => format!("until {ends}"),
        Some(ends) => format!("ended {ends}"),
    }
}

/// Takes a token back. Answers the line that says so.
///
/// # Errors
/// When there is none of that id, or it has ended; what the database says.
pub async fn revoke(db: &Db, id: &str) -> anyhow::Result<Vec<String>> {
    let id: Uuid = id.parse().context("An id of a token is a UUID, as `kurultai token list` shows it.")?;
    let name = db.act(&By::Console, RevokeToken(id)).await.map_err(|error| match error {
        kernel::Error::NotFound => anyhow::anyhow!("There is no token {id} that still opens anything."),
        error => told(error),
    })?;
    Ok(vec![format!("{name} opens nothing any more; a server that runs forgets it within seconds.")])
}
