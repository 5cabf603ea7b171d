//! My account: who I am, my language, where I am signed in, my passkeys.

use super::{Clocks, Instant, me, passkey::named};
use crate::{
    NamesIn, Person, PersonId, Words,
    acts::{ChooseLanguage, ChooseNamesIn, EndOtherSessions, EndSession, RemovePasskey, RenamePasskey},
    browser, model,
    neighbours::ScopesOf,
    passkeys, say, store,
};
use askama::Template;
use axum::{
    extract::{Form as Body, Path},
    response::Response,
};
use kernel::{
    Error, Result, dates,
    db::Tx,
    form::Form,
    session::{self, Session},
    web::{Frame, Visit, page},
};
use uuid::Uuid;

#[derive(Template)]
#[template(path = "pages/account.html")]
struct AccountPage {
    f: Frame,
    t: Words,
    person: Person,
    /// Nobody else of whom we know reads their mailbox.
    mailbox_own: bool,
    latin: String,
    birth_date: Option<String>,
    languages: Vec<(String, String)>,
    scripts: Vec<(String, String)>,
    names_in: &'static str,
    sessions: Vec<SessionLine>,
    passkeys: Vec<PasskeyLine>,
    passkeys_work: bool,
    clocks: String,
    /// Where the person's own registration is; empty where they take part in nothing.
    registration: String,
    to: Addresses,
}

struct SessionLine {
    browser: String,
    here: bool,
    since: Instant,
    seen: Instant,
    end: String,
}

struct PasskeyLine {
    id: Uuid,
    name: String,
    made: Instant,
    used: Option<Instant>,
    rename: String,
    remove: String,
}

struct Addresses {
    language: String,
    names: String,
    end_others: String,
    options: String,
    finish: String,
    data: String,
    photo: String,
    sign_out: String,
}

/// `GET /account`
pub(super) async fn show(visit: Visit, scopes_of: ScopesOf) -> Result<Response> {
    let me = me(&visit)?;
    let mut tx = visit.app.db.read().await?;
    let clocks = Clocks::of(&visit, &scopes_of(&mut tx, "person", me.0).await?);
    let person = store::by_id(&mut tx, me).await?.ok_or(Error::NotFound)?;
    let sessions = session::of_person(&mut tx, me.0).await?;
    let passkeys = passkeys::of(&mut tx, me).await?;
    let names_in = store::names_in(&mut tx, me).await?;
    let mailbox_own = match &person.email {
        Some(email) => person.mailbox_own && store::with_email(&mut tx, email).await?.len() == 1,
        None => false,
    };
    let registration = own_registration(&mut tx, &visit, me).await?;
    drop(tx);
    let template = AccountPage {
        f: visit.frame(None),
        t: Words(visit.lang),
        registration,
        mailbox_own,
        latin: model::shown_latin(&person.names()),
        birth_date: person.birth_date.map(|date| dates::date(visit.lang, date)),
        languages: languages(&visit, &person.language),
        scripts: scripts(Words(visit.lang)),
        names_in: names_in.word(),
        sessions: sessions.into_iter().map(|it| session_line(&visit, &clocks, it)).collect(),
        passkeys: passkeys.into_iter().map(|it| passkey_line(&visit, &clocks, it)).collect(),
        passkeys_work: passkeys::site(&visit.app).is_some(),
        clocks: clocks.which(visit.lang),
        to: addresses(&visit),
        person,
    };
    page(&visit, &template)
}

/// Where the person sees, and may correct, what they are registered with: at the current forum, else at the first where they are.
async fn own_registration(tx: &mut Tx, visit: &Visit, me: PersonId) -> Result<String> {
    let at: Vec<(String,)> = tx
        .sql(
            "select f.slug from registration r join forum f on f.id = r.forum
             where r.person = $1 and r.standing in ('active', 'reserve')",
        )
        .bind(me)
        .all()
        .await?;
    let house = visit.app.house();
    let first = house.forums.iter().find(|forum| at.iter().any(|(slug,)| *slug == forum.slug));
    Ok(first.map(|forum| visit.to_forum(&forum.slug, "/registration")).unwrap_or_default())
}

/// The coalition's languages, and the person's own if it is none of them.
fn languages(visit: &Visit, own: &str) -> Vec<(String, String)> {
    let mut tags = visit.app.house().languages.clone();
    if !tags.iter().any(|tag| tag == own) {
        tags.push(own.to_owned());
    }
    tags.into_iter().map(|tag| (dates::language_name(&tag), tag)).map(|(name, tag)| (tag, name)).collect()
}

/// The scripts in which somebody may see foreign names.
fn scripts(t: Words) -> Vec<(String, String)> {
    let named = |it: &NamesIn| match it {
        NamesIn::Own => t.names_in_own(),
        NamesIn::Latin => t.names_in_latin(),
        NamesIn::Cyrillic => t.names_in_cyrillic(),
        NamesIn::Turkic => t.names_in_turkic(),
    };
    NamesIn::ALL.iter().map(|it| (it.word().to_owned(), named(it))).collect()
}

fn addresses(visit: &Visit) -> Addresses {
    Addresses {
        language: visit.to("/account/language"),
        names: visit.to("/account/names"),
        end_others: visit.to("/account/sessions/end-others"),
        options: visit.to("/account/passkeys/options"),
        finish: visit.to("/account/passkeys/finish"),
        data: visit.to("/account/data"),
        photo: visit.to("/account/data/photo"),
        sign_out: visit.to("/sign-out"),
    }
}

fn session_line(visit: &Visit, clocks: &Clocks, session: Session) -> SessionLine {
    let words = Words(visit.lang);
    let browser = match browser::named(&session.agent) {
        (Some(browser), Some(system)) => words.browser_on(browser, system),
        (Some(one), None) | (None, Some(one)) => one.to_owned(),
        (None, None) => words.browser_unknown(),
    };
    SessionLine {
        browser,
        here: visit.session == Some(session.id),
        since: clocks.at(visit.lang, session.created_at),
        seen: clocks.at(visit.lang, session.seen_at),
        end: visit.to(&format!("/account/sessions/{}/end", session.id)),
    }
}

fn passkey_line(visit: &Visit, clocks: &Clocks, key: passkeys::Kept) -> PasskeyLine {
    PasskeyLine {
        id: key.id,
        name: key.name,
        made: clocks.at(visit.lang, key.created_at),
        used: key.used_at.map(|at| clocks.at(visit.lang, at)),
        rename: visit.to(&format!("/account/passkeys/{}/name", key.id)),
        remove: visit.to(&format!("/account/passkeys/{}/remove", key.id)),
    }
}

/// `POST /account/language`
pub(super) async fn language(visit: Visit, Body(mut form): Body<Form>) -> Result<Response> {
    let house = visit.app.house();
    let chosen = form.one_of("language", house.languages.iter().map(String::as_str)).map(str::to_owned);
    let language = chosen.ok_or_else(|| Error::Invalid(form.into_errors()))?;
    visit.app.db.act(&visit.by, ChooseLanguage { person: me(&visit)?, language: language.clone() }).await?;
    // The page goes on in the language that was chosen; what it says too.
    let there = Visit { lang: kernel::Lang::nearest(&language), tag: language, ..visit };
    Ok(there.on_to(&there.to("/account"), "ok", &say::language_saved()))
}

/// `POST /account/names`
pub(super) async fn names(visit: Visit, Body(mut form): Body<Form>) -> Result<Response> {
    let chosen =
        form.one_of("names_in", NamesIn::ALL.iter().map(|it| it.word())).and_then(NamesIn::from_word);
    let names_in = chosen.ok_or_else(|| Error::Invalid(form.into_errors()))?;
    visit.app.db.act(&visit.by, ChooseNamesIn { person: me(&visit)?, names_in }).await?;
    visit.app.sessions.forget();
    Ok(visit.on_to(&visit.to("/account"), "ok", &kernel::shell::say::saved()))
}

/// `POST /account/sessions/{session}/end`
pub(super) async fn end_session(visit: Visit, Path(session): Path<Uuid>) -> Result<Response> {
    visit.app.db.act(&visit.by, EndSession { person: me(&visit)?, session }).await?;
    visit.app.sessions.forget();
    Ok(visit.on_to(&visit.to("/account"), "ok", &say::sessions_ended(1)))
}

/// `POST /account/sessions/end-others`
pub(super) async fn end_others(visit: Visit) -> Result<Response> {
    let ended =
        visit.app.db.act(&visit.by, EndOtherSessions { person: me(&visit)?, stays: visit.session }).await?;
    visit.app.sessions.forget();
    Ok(visit.on_to(&visit.to("/account"), "ok", &say::sessions_ended(ended)))
}

/// `POST /account/passkeys/{passkey}/name`
pub(super) async fn rename_passkey(
    visit: Visit,
    Path(passkey): Path<Uuid>,
    Body(form): Body<Form>,
) -> Result<Response> {
    let name = named(&visit, form.value(&format!("name-{passkey}")))?;
    visit.app.db.act(&visit.by, RenamePasskey { person: me(&visit)?, passkey, name }).await?;
    Ok(visit.on_to(&visit.to("/account"), "ok", &say::passkey_renamed()))
}

/// `POST /account/passkeys/{passkey}/remove`
pub(super) async fn remove_passkey(visit: Visit, Path(passkey): Path<Uuid>) -> Result<Response> {
    visit.app.db.act(&visit.by, RemovePasskey { person: me(&visit)?, passkey }).await?;
    Ok(visit.on_to(&visit.to("/account"), "ok", &say::passkey_removed()))
}
