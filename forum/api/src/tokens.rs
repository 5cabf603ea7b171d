//! Tokens are made, listed and taken back at the installation's own command line.

use jiff::{SignedDuration, Timestamp};
use kernel::{
    Error, Result,
    db::{Act, Tx},
    form::check_line,
    journal::Subject,
    rights::{By, TOKEN_SCOPES},
    shell, token,
};
use serde_json::{Value as Json, json};
use uuid::Uuid;

pub use kernel::token::{Token, all};

/// Letters in a token's name.
const NAME_LETTERS_MAX: usize = 100;

/// The scopes as they are kept: known, each once, in the order of the list.
///
/// # Errors
/// [`Error::Invalid`] for a word that is none, naming those that are; and for none at all.
pub fn checked_scopes(asked: &[String]) -> Result<Vec<&'static str>> {
    let known: Vec<&str> = TOKEN_SCOPES.iter().map(|scope| scope.word).collect();
    let strange = asked.iter().find(|word| !known.contains(&word.as_str()));
    if strange.is_some() || asked.is_empty() {
        let word = strange.cloned().unwrap_or_default();
        return Err(Error::Invalid(vec![(
            "scope".into(),
            crate::say::no_such_scope(word, known.join(", ")),
        )]));
    }
    Ok(known.into_iter().filter(|word| asked.iter().any(|it| it == word)).collect())
}

/// A token as it is shown, once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewToken {
    /// Its id.
    pub id: Uuid,
    /// The secret: nobody can read it again.
    pub secret: String,
    /// Until when; `None`: until it is taken back.
    pub ends_at: Option<Timestamp>,
}

/// Makes a token.
#[derive(Clone, Debug)]
pub struct CreateToken {
    /// How people call it.
    pub name: String,
    /// What it may, by the words of [`TOKEN_SCOPES`].
    pub scopes: Vec<String>,
    /// In which forum; `None`: in all.
    pub forum: Option<Uuid>,
    /// For how long; `None`: until it is taken back.
    pub lasts: Option<SignedDuration>,
}

impl Act for CreateToken {
    type Out = NewToken;
    const VERB: &'static str = "token.created";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        only_the_console(by)
    }

    async fn run(&self, tx: &mut Tx) -> Result<NewToken> {
        let name = self.name.trim();
        let unfit = if name.is_empty() { Some(shell::say::field_required()) } else { None };
        if let Some(say) = unfit.or_else(|| check_line(name, NAME_LETTERS_MAX).err()) {
            return Err(Error::Invalid(vec![("name".into(), say)]));
        }
        let scopes = checked_scopes(&self.scopes)?;
        let ends_at = self.lasts.map(|lasts| tx.now + lasts);
        let (id, secret) = token::make(tx, name, &scopes, self.forum, self.lasts).await?;
        tx.on(Subject::new("token", id));
        tx.fact("name", Json::Null, name);
        tx.fact("scopes", Json::Null, json!(scopes));
        tx.fact("forum", Json::Null, json!(self.forum));
        tx.fact("ends_at", Json::Null, json!(ends_at));
        Ok(NewToken { id, secret, ends_at })
    }
}

/// Takes a token back. Nodes that have just seen it forget it within seconds.
#[derive(Clone, Copy, Debug)]
pub struct RevokeToken(pub Uuid);

impl Act for RevokeToken {
    /// Its name.
    type Out = String;
    const VERB: &'static str = "token.revoked";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        only_the_console(by)
    }

    async fn run(&self, tx: &mut Tx) -> Result<String> {
        let name = token::end(tx, self.0).await?.ok_or(Error::NotFound)?;
        tx.on(Subject::new("token", self.0));
        Ok(name)
    }
}

fn only_the_console(by: &By) -> Result<()> {
    if *by == By::Console { Ok(()) } else { Err(Error::Forbidden) }
}
