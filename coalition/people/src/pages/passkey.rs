//! What the passkey button asks for and sends: JSON, as `passkey.ts` says.

use super::{agent, me, onward};
use crate::{
    acts::{AddPasskey, Browser, SignInByPasskey},
    asking,
    passkeys::{self, Begin},
    say, store,
};
use axum::{
    Json,
    http::{HeaderMap, header},
    response::{IntoResponse, Response},
};
use kernel::{Error, Result, Say, form::check_line, journal::told, web::Visit};
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
    if !asking::may_begin(&visit.app, visit.client.address) {
        return Err(Error::TooMany);
    }
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
    let mut response = going_on(&visit, &onward(&visit, &used.next), &say::signed_in(&signed_in.name));
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
    Ok(going_on(&visit, &visit.to("/account"), &told::say::verb_person_passkey_added()))
}

/// Tells the script where to go; the page there shows `say` once.
fn going_on(visit: &Visit, next: &str, say: &Say) -> Response {
    let mut response = Json(json!({"next": next})).into_response();
    let flash = visit.on_to(next, "ok", say);
    for cookie in flash.headers().get_all(header::SET_COOKIE) {
        response.headers_mut().append(header::SET_COOKIE, cookie.clone());
    }
    response
}

/// The name of a passkey as it is kept; without one it is called a passkey.
pub(super) fn named(visit: &Visit, name: &str) -> Result<String> {
    let name = name.trim();
    check_line(name, passkeys::NAME_LETTERS_MAX)
        .map_err(|say| Error::Invalid(vec![("name".to_owned(), say)]))?;
    Ok(if name.is_empty() { crate::Words(visit.lang).passkey() } else { name.to_owned() })
}
