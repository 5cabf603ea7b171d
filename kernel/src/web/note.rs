//! What a form's next page is told, and shows however often it is looked at for some minutes: the visitor's own browser
//! keeps it. So it stands in no address, and nobody needs to be signed in to read it.

use super::{Visit, gate, visit::set_cookie};
use crate::error::Result;
use axum::{
    extract::FromRequestParts,
    http::request::Parts,
    response::{IntoResponse, Redirect, Response},
};
use data_encoding::BASE64URL_NOPAD;
use serde::{Serialize, de::DeserializeOwned};
use std::convert::Infallible;

const COOKIE: &str = "kurultai_note";
/// Long enough to reload the page and to come back to it.
const LASTS_SECONDS: u32 = 600;
/// Browsers keep 4096 bytes of a cookie, with its name and what is said of it (RFC 6265, 6.1).
const LETTERS_MAX: usize = 3900;

/// The note that the page before has left, if there is one of this kind. It is shown to whoever brought it and decides
/// nothing: anybody can write one for their own eyes.
pub struct Note<T>(pub Option<T>);

impl Visit {
    /// Sends the visitor on to `address`, whose page reads this [`Note`]. One that is too long for browsers is left out,
    /// and the one before it goes.
    ///
    /// # Errors
    /// When the note cannot be written as JSON.
    pub fn on_to_noted(&self, address: &str, note: &impl Serialize) -> Result<Response> {
        let mut response = Redirect::to(address).into_response();
        let note = BASE64URL_NOPAD.encode(&serde_json::to_vec(note).map_err(anyhow::Error::from)?);
        let (note, lasts) = if note.len() <= LETTERS_MAX { (note.as_str(), LASTS_SECONDS) } else { ("", 0) };
        set_cookie(&mut response, COOKIE, note, Some(lasts), self.is_https());
        Ok(response)
    }
}

impl<S: Send + Sync, T: DeserializeOwned> FromRequestParts<S> for Note<T> {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Note<T>, Infallible> {
        let bytes = gate::cookie(&parts.headers, COOKIE)
            .and_then(|note| BASE64URL_NOPAD.decode(note.as_bytes()).ok());
        Ok(Note(bytes.and_then(|bytes| serde_json::from_slice(&bytes).ok())))
    }
}
