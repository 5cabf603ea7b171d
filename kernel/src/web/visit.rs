//! One visit: who asks, in which language, for which page.

use super::{App, Banner, Client, Flash, Frame, MenuItem, gate, language::Place, observe::RequestNumber};
use crate::{
    error::{Error, Result},
    rights::By,
    session::Known,
    words::{Lang, Say},
};
use axum::{
    body::Body,
    extract::FromRequestParts,
    http::{HeaderValue, Request, header, request::Parts},
    response::{IntoResponse, Redirect, Response},
};
use uuid::Uuid;

/// Who asks, in which language, of which installation.
#[derive(Clone)]
pub struct Visit {
    /// The installation.
    pub app: App,
    /// The content language, BCP 47: what `Text` is shown in.
    pub tag: String,
    /// The interface language: what words are said in.
    pub lang: Lang,
    /// Who.
    pub by: By,
    /// Their name as they write it; empty for everybody but a person.
    pub name: String,
    /// The word of the script in which they want to see foreign names; empty: as they are written.
    pub names_in: String,
    /// Their session.
    pub session: Option<Uuid>,
    /// The address as the visitor sees it, without language and query: `/programme`.
    pub path: String,
    /// The query.
    pub query: Option<String>,
    /// Only a part of the page is wanted (a live block, a list while typing).
    pub part: bool,
    /// A message left by the page before.
    pub flash: Option<Flash>,
    /// Whether the address named the language.
    pub named: bool,
    /// The address within the installation: the current forum's pages have the forum in it.
    pub full_path: String,
    /// Where the request comes from.
    pub client: Client,
    /// What stands above the page, where it is a forum's.
    pub banners: Vec<Banner>,
    /// Entries of the menus that are there for them, and not for everybody with their rights.
    pub own_menu: Vec<MenuItem>,
    /// The number under which the request stands in the log.
    pub number: String,
}

/// The cookie that carries a message over a redirect.
const FLASH: &str = "kurultai_flash";

impl Visit {
    pub(super) fn new(
        app: App,
        place: Option<Place>,
        known: Option<Known>,
        request: &Request<Body>,
    ) -> Visit {
        let headers = request.headers();
        let place = place.unwrap_or(Place { tag: "en".into(), named: false, path: "/".into(), query: None });
        let (session, by, name, names_in) = match known {
            Some(known) => (Some(known.session), known.by, known.name, known.names_in),
            None => (None, By::Anyone, String::new(), String::new()),
        };
        Visit {
            lang: Lang::nearest(&place.tag),
            flash: gate::cookie(headers, FLASH).and_then(Flash::from_cookie),
            part: headers.contains_key("x-part"),
            full_path: place.path.clone(),
            path: place.path,
            query: place.query,
            named: place.named,
            tag: place.tag,
            app,
            banners: vec![],
            own_menu: vec![],
            name,
            names_in,
            by,
            session,
            client: request.extensions().get().copied().unwrap_or_default(),
            number: request
                .extensions()
                .get()
                .map(|RequestNumber(number)| number.clone())
                .unwrap_or_default(),
        }
    }

    /// The address of a page of the installation in the visitor's language: `/account` → `/kk/account`.
    pub fn to(&self, path: &str) -> String {
        format!("/{}{path}", self.tag)
    }

    /// The address of a forum's page; the current forum's are short: `/kk/programme`.
    pub fn to_forum(&self, slug: &str, path: &str) -> String {
        self.app.house().to_forum(&self.tag, slug, path)
    }

    /// The content fallback chain of the coalition.
    pub fn chain(&self) -> Vec<String> {
        self.app.house().chain.clone()
    }

    /// What the frame of a page needs. `forum` is the word of the forum whose page it is.
    pub fn frame(&self, forum: Option<&str>) -> Frame {
        Frame::of(self, forum)
    }

    /// Sends the visitor on to `address`, where `say` is shown once.
    pub fn on_to(&self, address: &str, kind: &'static str, say: &Say) -> Response {
        let mut response = Redirect::to(address).into_response();
        let flash = Flash::new(kind, self.lang.tell(say));
        set_cookie(&mut response, FLASH, &flash.to_cookie(), Some(60), self.is_https());
        response
    }

    /// Whether people reach this installation by HTTPS, so that cookies may be limited to it.
    pub fn is_https(&self) -> bool {
        self.client.is_secure || self.app.config.public_url().starts_with("https://")
    }

    /// The person who is signed in.
    ///
    /// # Errors
    /// [`Error::SignIn`] when nobody is.
    pub fn person(&self) -> Result<Uuid> {
        self.by.person().ok_or(Error::SignIn)
    }

    /// Removes the message cookie from an answer that showed it.
    pub(super) fn shown_flash(&self, response: &mut Response) {
        if self.flash.is_some() {
            set_cookie(response, FLASH, "", Some(0), self.is_https());
        }
    }

    /// Gives the browser its session.
    pub fn sign_in(&self, response: &mut Response, secret: &str) {
        set_cookie(response, crate::session::COOKIE, secret, Some(60 * 60 * 24 * 30), self.is_https());
        self.app.sessions.forget();
    }

    /// Takes it away again.
    pub fn sign_out(&self, response: &mut Response) {
        set_cookie(response, crate::session::COOKIE, "", Some(0), self.is_https());
        self.app.sessions.forget();
    }
}

pub(super) fn set_cookie(
    response: &mut Response,
    name: &str,
    value: &str,
    seconds: Option<u32>,
    secure: bool,
) {
    let age = seconds.map_or(String::new(), |seconds| format!("; Max-Age={seconds}"));
    let secure = if secure { "; Secure" } else { "" };
    let cookie = format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax{age}{secure}");
    let cookie = HeaderValue::from_str(&cookie).expect("our cookies are letters, digits and marks of ASCII");
    response.headers_mut().append(header::SET_COOKIE, cookie);
}

impl<S: Send + Sync> FromRequestParts<S> for Visit {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Visit> {
        let visit = parts.extensions.get::<Visit>().cloned();
        visit.ok_or_else(|| Error::Broken(anyhow::anyhow!("a route outside the gate")))
    }
}

/// The forum's word in an address that has one: `/f/solidarity-2025/programme`.
pub(super) fn slug_of(path: &str) -> Option<&str> {
    path.strip_prefix("/f/")?.split('/').next()
}
