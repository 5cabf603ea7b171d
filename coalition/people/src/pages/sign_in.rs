//! Signing in by a link in a letter, and out again.

use super::{agent, me, onward};
use crate::{
    Words,
    acts::{Browser, SignInByLink, SignOut},
    asking,
    jobs::LinksWanted,
    links, passkeys, say, store,
};
use askama::Template;
use axum::{
    extract::{Form as Body, Path, Query},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use kernel::{
    Error, Result,
    db::{Chore, Tx},
    form::Form,
    jobs,
    web::{Frame, Visit, page},
};

#[derive(Template)]
#[template(path = "pages/sign_in.html")]
struct SignInPage {
    f: Frame,
    t: Words,
    /// The address as it was typed, and what is wrong with it.
    email: String,
    error: String,
    /// The address was taken; nothing says whether it is known.
    sent: bool,
    minutes: i64,
    /// Where this form goes.
    action: String,
    next: String,
    passkey: Option<PasskeyWays>,
    /// Who is signed in already.
    already: Option<String>,
}

struct PasskeyWays {
    options: String,
    finish: String,
}

impl SignInPage {
    fn new(visit: &Visit, form: &Form, sent: bool) -> SignInPage {
        let next = links::path_within(form.value("next")).to_owned();
        let passkey = passkeys::site(&visit.app).map(|_| PasskeyWays {
            options: visit.to("/sign-in/passkey/options"),
            finish: visit.to("/sign-in/passkey/finish"),
        });
        SignInPage {
            f: visit.frame(None),
            t: Words(visit.lang),
            sent,
            minutes: links::LASTS.as_mins(),
            action: visit.to("/sign-in"),
            next,
            passkey,
            already: visit.by.person().map(|_| visit.name.clone()),
            email: form.value("email").to_owned(),
            error: form.error(visit.lang, "email"),
        }
    }
}

/// `GET /sign-in`
pub(super) async fn ask(visit: Visit, Query(form): Query<Form>) -> Result<Response> {
    let sent = form.has("sent", "yes");
    page(&visit, &SignInPage::new(&visit, &form, sent))
}

/// `POST /sign-in`: a letter to each person of that mailbox, later; the same answer, as fast, for an unknown one.
pub(super) async fn send(visit: Visit, Body(mut form): Body<Form>) -> Result<Response> {
    let email = form.required("email", 254);
    let email = if email.is_empty() { None } else { form.email("email") };
    let Some(email) = email.filter(|_| form.is_good()) else {
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page(&visit, &SignInPage::new(&visit, &form, false))?)
            .into_response());
    };
    if !asking::may_ask(&visit.app, &email, visit.client.address) {
        form.refuse("email", say::too_many_links());
        return Ok((StatusCode::TOO_MANY_REQUESTS, page(&visit, &SignInPage::new(&visit, &form, false))?)
            .into_response());
    }
    let mut tx = visit.app.db.read().await?;
    let persons = store::with_email(&mut tx, &email).await?.into_iter().map(|person| person.id).collect();
    drop(tx);
    let next = links::path_within(form.value("next")).to_owned();
    visit.app.db.chore(Leave(LinksWanted { persons, next })).await?;
    Ok(Redirect::to(&visit.to("/sign-in?sent=yes")).into_response())
}

struct Leave(LinksWanted);

impl Chore for Leave {
    type Out = ();

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        jobs::later(tx, &self.0).await
    }
}

#[derive(Template)]
#[template(path = "pages/link.html")]
struct LinkPage {
    f: Frame,
    t: Words,
    name: String,
    language: String,
    reusable: bool,
    action: String,
}

#[derive(Template)]
#[template(path = "pages/link_gone.html")]
struct LinkGonePage {
    f: Frame,
    t: Words,
    again: String,
}

fn gone(visit: &Visit) -> Result<Response> {
    let template = LinkGonePage { f: visit.frame(None), t: Words(visit.lang), again: visit.to("/sign-in") };
    Ok((StatusCode::GONE, page(visit, &template)?).into_response())
}

/// `GET /sign-in/{secret}`: says whose link it is. Mail scanners open links, so opening one uses nothing up.
pub(super) async fn link(visit: Visit, Path(secret): Path<String>) -> Result<Response> {
    let mut tx = visit.app.db.read().await?;
    let now = tx.now;
    let link = match links::by_secret(&mut tx, &secret).await? {
        Some(link) if link.is_good(now) => link,
        // The letter is opened once more where it was opened before: whoever it is for is in already.
        Some(link) if visit.by.person() == Some(link.person.0) => {
            return Ok(Redirect::to(&onward(&visit, &link.next)).into_response());
        }
        _ => return gone(&visit),
    };
    let template = LinkPage {
        f: visit.frame(None),
        t: Words(visit.lang),
        name: link.name,
        language: link.language,
        reusable: link.reusable,
        action: visit.to(&format!("/sign-in/{secret}")),
    };
    page(&visit, &template)
}

/// `POST /sign-in/{secret}`: the button.
pub(super) async fn press(visit: Visit, Path(secret): Path<String>, headers: HeaderMap) -> Result<Response> {
    let browser = Browser { agent: agent(&headers), leaves: visit.session };
    let signed_in = match visit.app.db.act(&visit.by, SignInByLink { secret, browser }).await {
        Ok(signed_in) => signed_in,
        Err(Error::Gone) => return gone(&visit),
        Err(error) => return Err(error),
    };
    let mut response = visit.on_to(&onward(&visit, &signed_in.next), "ok", &say::signed_in(&signed_in.name));
    visit.sign_in(&mut response, &signed_in.cookie);
    Ok(response)
}

/// `POST /sign-out`
pub(super) async fn sign_out(visit: Visit) -> Result<Response> {
    let session = visit.session.ok_or(Error::SignIn)?;
    visit.app.db.act(&visit.by, SignOut { person: me(&visit)?, session }).await?;
    let mut response = visit.on_to(&visit.to("/"), "ok", &say::signed_out());
    visit.sign_out(&mut response);
    Ok(response)
}
