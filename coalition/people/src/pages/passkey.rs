//! What the passkey button asks for and sends: JSON, as `passkey.ts` says.

use super::{agent, me, onward};
use crate::{
    acts::{AddPasskey, Browser, SignInByPasskey},
    passkeys::{self, Begin},
    say, store,
};
use axum::{
    Json,
    http::HeaderMap,
    response::{IntoResponse, Response},
};
use kernel::{Error, Result, form::check_line, web::Visit};
use serde::Deserialize;
use serde_json::{Value, json};
use webauthn_rs::prelude::{PublicKeyCredential, RegisterPublicKeyCredential, Webauthn, WebauthnError};

fn site(visit: &Visit) -> Result<Webauthn> {
    passkeys::site(&visit.app).ok_or_else(|| Error::Refused(say::passkeys_unavailable()))
}

fn broken(error: WebauthnError) -> Error {
    Error::Broken(anyhow::anyhow!("passkeys: {error}"))
}

fn as_json(options: &impl serde::Serialize) -> Result<Value> {
    Ok(serde_json::to_value(options).map_err(anyhow::Error::from)?)
}

/// `POST /sign-in/passkey/options`: for whichever passkey of this site the device has.
pub(super) async fn sign_in_options(visit: Visit) -> Result<Response> {
    let (options, state) = site(&visit)?.start_discoverable_authentication().map_err(broken)?;
    let mut options = as_json(&options)?;
    // Asked for by a button, not while a field is being filled in.
    if let Some(fields) = options.as_object_mut() {
        fields.remove("mediation");
    }
    visit.app.db.chore(Begin::new(&options, None, &state)?).await?;
    Ok(Json(options).into_response())
}

/// What the browser sends when a passkey was used.
#[derive(Deserialize)]
pub(super) struct Used {
    credential: PublicKeyCredential,
    #[serde(default)]
    next: String,
}

/// `POST /sign-in/passkey/finish`
pub(super) async fn sign_in(visit: Visit, headers: HeaderMap, Json(used): Json<Used>) -> Result<Response> {
    let browser = Browser { agent: agent(&headers), leaves: visit.session };
    let act = SignInByPasskey { site: site(&visit)?, credential: used.credential, browser };
    let signed_in = visit.app.db.act(&visit.by, act).await?;
    let mut response = Json(json!({"next": onward(&visit, &used.next)})).into_response();
    visit.sign_in(&mut response, &signed_in.cookie);
    Ok(response)
}

/// `POST /account/passkeys/options`: for a passkey that the device does not have yet, and that it can find by itself.
pub(super) async fn add_options(visit: Visit) -> Result<Response> {
    let me = me(&visit)?;
    let mut tx = visit.app.db.read().await?;
    let person = store::by_id(&mut tx, me).await?.ok_or(Error::NotFound)?;
    let theirs = passkeys::keys_of(&mut tx, me).await?;
    drop(tx);
    let theirs = theirs.into_iter().map(|key| key.body.0.cred_id().clone()).collect();
    // The name that the device shows in its list of keys.
    let account = person.email.as_deref().unwrap_or(&person.name);
    let started = site(&visit)?.start_passkey_registration(me.0, account, &person.name, Some(theirs));
    let (options, state) = started.map_err(broken)?;
    let mut options = as_json(&options)?;
    let wanted = &mut options["publicKey"]["authenticatorSelection"];
    wanted["residentKey"] = json!("required");
    wanted["requireResidentKey"] = json!(true);
    visit.app.db.chore(Begin::new(&options, Some(me), &state)?).await?;
    Ok(Json(options).into_response())
}

/// What the browser sends when a passkey was made.
#[derive(Deserialize)]
pub(super) struct Made {
    credential: RegisterPublicKeyCredential,
    #[serde(default)]
    name: String,
}

/// `POST /account/passkeys/finish`
pub(super) async fn add(visit: Visit, Json(made): Json<Made>) -> Result<Response> {
    let name = named(&visit, &made.name)?;
    let act = AddPasskey { person: me(&visit)?, site: site(&visit)?, credential: made.credential, name };
    visit.app.db.act(&visit.by, act).await?;
    Ok(Json(json!({"next": visit.to("/account#passkeys")})).into_response())
}

/// The name of a passkey as it is kept; without one it is called a passkey.
pub(super) fn named(visit: &Visit, name: &str) -> Result<String> {
    let name = name.trim();
    check_line(name, passkeys::NAME_LETTERS_MAX).map_err(|say| Error::Invalid(vec![("name".to_owned(), say)]))?;
    Ok(if name.is_empty() { crate::Words(visit.lang).passkey() } else { name.to_owned() })
}
