//! Passkeys: kept keys, and the two ceremonies (making one, signing in with one) of the Web Authentication standard.
//!
//! A ceremony's state is a row named by the hash of its challenge, so that any node may finish it; the browser gives
//! the challenge back in what it signs.

use crate::model::PersonId;
use data_encoding::BASE64URL_NOPAD;
use jiff::{SignedDuration, Timestamp};
use kernel::{
    Error, Result,
    db::{Chore, Json, Tx},
    secret,
    web::App,
};
use serde::{Serialize, de::DeserializeOwned};
use uuid::Uuid;
use webauthn_rs::prelude::{Passkey, Url, Webauthn, WebauthnBuilder};

/// Passkeys of one person, at most.
pub(crate) const PASSKEYS_MAX: usize = 20;
/// Letters of a passkey's name.
pub(crate) const NAME_LETTERS_MAX: usize = 60;
/// How long a person may take to touch their device.
const CEREMONY_LASTS: SignedDuration = SignedDuration::from_mins(5);

kernel::record! {
    /// A passkey as its owner sees it.
    #[derive(Clone, Debug)]
    pub(crate) struct Kept {
        pub id: Uuid,
        pub name: String,
        pub created_at: Timestamp,
        pub used_at: Option<Timestamp>,
    }
}

kernel::record! {
    /// A passkey as it is checked.
    pub(crate) struct Key {
        pub id: Uuid,
        pub person: PersonId,
        pub body: Json<Passkey>,
    }
}

/// This site as authenticators know it; `None` where passkeys cannot work: they are bound to a domain name and need
/// HTTPS, or `localhost` (Web Authentication, level 3, section 5.1.2).
pub(crate) fn site(app: &App) -> Option<Webauthn> {
    if !app.config.knows_its_address() {
        return None;
    }
    let origin = Url::parse(&app.config.public_url()).ok()?;
    let domain = origin.domain()?;
    if origin.scheme() != "https" && domain != "localhost" {
        return None;
    }
    let house = app.house();
    let name = house.name.in_lang("en", &house.chain);
    let name = if name.is_empty() { domain } else { name };
    WebauthnBuilder::new(domain, &origin).ok()?.rp_name(name).build().ok()
}

/// A person's passkeys, oldest first.
pub(crate) async fn of(tx: &mut Tx, person: PersonId) -> Result<Vec<Kept>> {
    Ok(tx
        .sql("select id, name, created_at, used_at from passkey where person = $1 order by created_at, id")
        .bind(person)
        .all()
        .await?)
}

/// A person's passkeys, to be checked or excluded.
pub(crate) async fn keys_of(tx: &mut Tx, person: PersonId) -> Result<Vec<Key>> {
    Ok(tx.sql("select id, person, body from passkey where person = $1").bind(person).all().await?)
}

/// The passkey of that credential.
pub(crate) async fn by_credential(tx: &mut Tx, credential: &[u8]) -> Result<Option<Key>> {
    Ok(tx
        .sql(
            "select passkey.id, passkey.person, passkey.body from passkey join person on person.id = passkey.person
             where passkey.credential = $1 and person.erased_at is null and person.merged_into is null",
        )
        .bind(credential)
        .optional()
        .await?)
}

pub(crate) async fn keep(tx: &mut Tx, person: PersonId, key: Passkey, name: &str) -> Result<Uuid> {
    let (id, now) = (tx.new_id(), tx.now);
    let credential = AsRef::<[u8]>::as_ref(key.cred_id()).to_vec();
    tx.sql("insert into passkey (id, person, credential, body, name, created_at) values ($1, $2, $3, $4, $5, $6)")
        .bind(id)
        .bind(person)
        .bind(credential)
        .bind(&Json(key))
        .bind(name)
        .bind(now)
        .run()
        .await?;
    Ok(id)
}

/// Notes that a passkey was used, with its new counter.
pub(crate) async fn used(tx: &mut Tx, id: Uuid, key: Passkey) -> Result<()> {
    let now = tx.now;
    tx.sql("update passkey set body = $2, used_at = $3 where id = $1")
        .bind(id)
        .bind(&Json(key))
        .bind(now)
        .run()
        .await?;
    Ok(())
}

/// Gives a person's passkey another name. Answers the one before; `None` when it is not theirs.
pub(crate) async fn rename(tx: &mut Tx, person: PersonId, id: Uuid, name: &str) -> Result<Option<String>> {
    let Some(before) = name_of(tx, person, id).await? else { return Ok(None) };
    tx.sql("update passkey set name = $2 where id = $1").bind(id).bind(name).run().await?;
    Ok(Some(before))
}

/// Removes a person's passkey. Answers its name; `None` when it is not theirs.
pub(crate) async fn remove(tx: &mut Tx, person: PersonId, id: Uuid) -> Result<Option<String>> {
    let Some(before) = name_of(tx, person, id).await? else { return Ok(None) };
    tx.sql("delete from passkey where id = $1").bind(id).run().await?;
    Ok(Some(before))
}

async fn name_of(tx: &mut Tx, person: PersonId, id: Uuid) -> Result<Option<String>> {
    let found: Option<(String,)> = tx
        .sql("select name from passkey where id = $1 and person = $2")
        .bind(id)
        .bind(person)
        .optional()
        .await?;
    Ok(found.map(|(name,)| name))
}

/// A ceremony begins: what was asked of the browser is kept until it answers, once.
pub(crate) struct Begin {
    challenge: Vec<u8>,
    person: Option<PersonId>,
    state: Json<serde_json::Value>,
}

impl Begin {
    /// `options` as the browser gets them; the challenge is read from there.
    pub(crate) fn new(
        options: &serde_json::Value,
        person: Option<PersonId>,
        state: &impl Serialize,
    ) -> Result<Begin> {
        let challenge = options["publicKey"]["challenge"].as_str().unwrap_or_default();
        let state = serde_json::to_value(state).map_err(anyhow::Error::from)?;
        Ok(Begin { challenge: secret::hash(challenge), person, state: Json(state) })
    }
}

impl Chore for Begin {
    type Out = ();

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let now = tx.now;
        tx.sql("delete from passkey_ceremony where ends_at < $1").bind(now).run().await?;
        tx.sql("insert into passkey_ceremony (challenge, person, state, ends_at) values ($1, $2, $3, $4)")
            .bind(&self.challenge)
            .bind(self.person)
            .bind(&self.state)
            .bind(now + CEREMONY_LASTS)
            .run()
            .await?;
        Ok(())
    }
}

/// Ends the ceremony whose challenge the browser has signed, and answers its state. It can be ended once, within five
/// minutes, by the person who began it.
///
/// # Errors
/// [`Error::Gone`] where there is none; what the database says.
pub(crate) async fn end<S: DeserializeOwned>(
    tx: &mut Tx,
    client_data: &[u8],
    person: Option<PersonId>,
) -> Result<S> {
    let challenge = challenge_in(client_data).ok_or(Error::Gone)?;
    let now = tx.now;
    let found: Option<(Json<serde_json::Value>, Option<PersonId>)> = tx
        .sql("delete from passkey_ceremony where challenge = $1 and ends_at > $2 returning state, person")
        .bind(secret::hash(&challenge))
        .bind(now)
        .optional()
        .await?;
    let (Json(state), _) = found.filter(|(_, whose)| *whose == person).ok_or(Error::Gone)?;
    Ok(serde_json::from_value(state).map_err(anyhow::Error::from)?)
}

/// The challenge that the browser says it answers, as unpadded base64url however it was written.
fn challenge_in(client_data: &[u8]) -> Option<String> {
    let client_data: serde_json::Value = serde_json::from_slice(client_data).ok()?;
    let challenge = client_data["challenge"].as_str()?.trim_end_matches('=');
    let bytes = BASE64URL_NOPAD.decode(challenge.as_bytes()).ok()?;
    Some(BASE64URL_NOPAD.encode(&bytes))
}
