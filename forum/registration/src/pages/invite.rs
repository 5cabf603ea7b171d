//! Invite links: made and taken back by a delegation, used by whoever holds one.

use super::{
    PersonForm, Shows, again,
    enter::{EnterPage, entry, nobody, refuse_in},
    portal, registered, told,
};
use crate::{
    Words, acts,
    invites::{
        AcceptInvite, CreateInvite, ForgetInvitee, Invite, InviteId, NOTE_LETTERS_MAX, RevokeInvite, State,
        deadline_of,
    },
    model::Source,
    places::{self, Use},
    questions::Questions,
    say, store,
    uploads::{self, Sent as SentWithFiles},
};
use askama::Template;
use axum::{
    extract::{Form as Sent, Multipart, Path},
    http::StatusCode,
    response::Response,
};
use forums::{Category, Forum, Here};
use jiff::Timestamp;
use kernel::{
    Error, Result, dates,
    form::Form,
    rights::Right,
    shell,
    web::{Frame, Link, Visit, page},
};

struct InviteRow {
    id: InviteId,
    category: Shows,
    email: String,
    note: String,
    until: String,
    state: (&'static str, String),
    /// The link, while it is good.
    link: Option<String>,
    revoke_href: String,
    /// Where it is forgotten to whom a link that is over was sent; none where there is nothing to forget.
    forget_href: Option<String>,
    /// Who did what to it; empty for whoever may not see that.
    history: String,
    registration_href: Option<String>,
}

#[derive(Template)]
#[template(path = "pages/invites.html")]
struct InvitesPage {
    f: Frame,
    t: Words,
    crumbs: Vec<Link>,
    action: String,
    invites: Vec<InviteRow>,
    /// Until when links could be made, where that is over; empty where it is not.
    late: String,
    contact: String,
    categories: Vec<(String, String)>,
    languages: Vec<(String, String)>,
    form: Form,
    lang: kernel::Lang,
}

impl InvitesPage {
    fn error(&self, name: &str) -> String {
        self.form.error(self.lang, name)
    }

    fn errors(&self) -> Vec<(String, String)> {
        self.form.errors(self.lang)
    }
}

struct Inviting {
    side: delegations::Delegation,
    categories: Vec<Category>,
    /// How the places of each stand.
    uses: Vec<Use>,
    invites: Vec<Invite>,
    deadline: Option<Timestamp>,
    /// Whether it is too late for the visitor to make links.
    is_late: bool,
    now: Timestamp,
}

impl Inviting {
    fn use_of(&self, category: &Category) -> Option<&Use> {
        self.uses.iter().find(|it| it.category == category.id)
    }

    /// The categories in which the delegation has places, whether they are taken or not.
    fn open(&self) -> impl Iterator<Item = &Category> {
        let is_open = |it: &&Category| self.use_of(it).is_none_or(|it| it.places != Some(0));
        self.categories.iter().filter(is_open)
    }

    /// A category as it is offered: with what comes of an invitation when all places are taken.
    fn label(&self, here: &Here, category: &Category) -> String {
        let name = told(here, &category.name);
        match self.use_of(category) {
            Some(it) if it.places.is_some_and(|places| it.used + it.waiting >= places) => {
                Words(here.lang).invite_waits(name)
            }
            _ => name,
        }
    }
}

async fn inviting(here: &Here, side: &str) -> Result<Inviting> {
    let mut tx = here.app.db.read().await?;
    let side = portal::side(&mut tx, here, side, Right::SeeDelegation).await?;
    crate::must_enter(&here.by, here.forum.id.0, Some(side.id.0))?;
    let categories = forums::categories(&mut tx, here.forum.id).await?;
    let invites = store::invites_of(&mut tx, here.forum.id, side.id).await?;
    let uses = places::uses(&mut tx, here.forum.id, side.id).await?;
    let deadline = crate::deadline(&mut tx, &here.forum, side.id).await?;
    let is_late = acts::in_time(&mut tx, &here.forum, Some(side.id), &here.by).await.is_err();
    Ok(Inviting { side, categories, uses, invites, deadline, is_late, now: tx.now })
}

fn invites_page(here: &Here, it: &Inviting, form: Form) -> InvitesPage {
    let t = Words(here.lang);
    let languages =
        here.app.house().languages.iter().map(|tag| (tag.clone(), dates::language_name(tag))).collect();
    let until = it.deadline.filter(|_| it.is_late).map(|until| here.forum.moment(here.lang, until));
    InvitesPage {
        f: here.frame(),
        late: until.map_or_else(String::new, |until| t.nominations_ended(until)),
        contact: here.forum.contact.clone(),
        t,
        crumbs: portal::crumbs(here, &it.side),
        action: here.to(&format!("/delegation/{}/invites", it.side.slug)),
        invites: it.invites.iter().map(|invite| row(here, it, invite)).collect(),
        categories: it.open().map(|category| (category.slug.clone(), it.label(here, category))).collect(),
        languages,
        form,
        lang: here.lang,
    }
}

fn row(here: &Here, it: &Inviting, invite: &Invite) -> InviteRow {
    let t = Words(here.lang);
    let state = invite.state_until(it.now, it.deadline);
    let category = it.categories.iter().find(|category| category.id == invite.category);
    let secret = invite.id.secret(&here.app.keys.seal);
    InviteRow {
        id: invite.id,
        category: category
            .map_or_else(|| Shows::plain(here, "", ""), |category| Shows::of(here, &category.name)),
        email: invite.email.clone().unwrap_or_default(),
        note: invite.note.clone(),
        until: dates::moment(here.lang, invite.ends_at, &here.forum.time_zone()),
        state: match state {
            State::Good => ("info", t.invite_good()),
            State::Used => ("ok", t.invite_was_used()),
            State::Expired => ("neutral", t.invite_has_expired()),
            State::Revoked => ("neutral", t.invite_was_revoked()),
        },
        link: (state == State::Good)
            .then(|| format!("{}/{}/invite/{secret}", here.app.config.public_url(), invite.lang)),
        revoke_href: here.to(&format!("/delegation/{}/invites/{}/revoke", it.side.slug, invite.id)),
        forget_href: (state != State::Good && (invite.email.is_some() || !invite.note.is_empty()))
            .then(|| here.to(&format!("/delegation/{}/invites/{}/forget", it.side.slug, invite.id))),
        history: here.history("invite", invite.id.0),
        registration_href: invite.registration.map(|id| here.to(&format!("/registration/{id}"))),
    }
}

/// A delegation's invite links.
pub(super) async fn list(here: Here, Path((_, side)): Path<(String, String)>) -> Result<Response> {
    let it = inviting(&here, &side).await?;
    let mut form = Form::default();
    form.set("lang", it.side.languages.first().cloned().unwrap_or_else(|| here.tag.clone()));
    page(&here, &invites_page(&here, &it, form))
}

/// Makes a link.
pub(super) async fn create(
    here: Here,
    Path((_, side)): Path<(String, String)>,
    Sent(mut form): Sent<Form>,
) -> Result<Response> {
    let it = inviting(&here, &side).await?;
    let slug = form.required("category", 100);
    let category = it.open().find(|category| category.slug == slug).map(|category| category.id);
    if category.is_none() && !slug.is_empty() {
        form.refuse("category", shell::say::field_not_in_list());
    }
    let email = form.email("email");
    let house = here.app.house();
    let lang =
        form.one_of("lang", house.languages.iter().map(String::as_str)).unwrap_or(&here.tag).to_owned();
    let note = form.line("note", NOTE_LETTERS_MAX).unwrap_or_default();
    if let (true, Some(category)) = (form.is_good(), category) {
        let act = CreateInvite {
            forum: here.forum.clone(),
            delegation: it.side.id,
            category,
            email: email.clone(),
            lang,
            note,
            form: crate::form_id(form.value("csrf"), &people::Names::default()),
            seal: here.app.keys.seal,
            home: here.app.config.public_url(),
        };
        match here.app.db.act(&here.by, act).await {
            Ok(_) => {
                let say = email.map_or_else(say::invite_made, say::invite_sent);
                return Ok(here.on_to(&here.to(&format!("/delegation/{side}/invites")), "ok", &say));
            }
            Err(error) => match error {
                Error::Refused(say) => form.refuse("category", say),
                other => return Err(other),
            },
        }
    }
    again(&here, &invites_page(&here, &it, form))
}

/// Takes a link back.
pub(super) async fn revoke(
    here: Here,
    Path((_, side, invite)): Path<(String, String, InviteId)>,
) -> Result<Response> {
    let done = here.app.db.act(&here.by, RevokeInvite { forum: here.forum.clone(), invite }).await;
    let address = here.to(&format!("/delegation/{side}/invites"));
    match done {
        Ok(()) => Ok(here.on_to(&address, "ok", &say::invite_taken_back())),
        Err(Error::Refused(why)) => Ok(here.on_to(&address, "error", &why)),
        Err(error) => Err(error),
    }
}

/// Forgets to whom a link that is over was sent.
pub(super) async fn forget(
    here: Here,
    Path((_, side, invite)): Path<(String, String, InviteId)>,
) -> Result<Response> {
    let done = here.app.db.act(&here.by, ForgetInvitee { forum: here.forum.clone(), invite }).await;
    let address = here.to(&format!("/delegation/{side}/invites"));
    match done {
        Ok(letters) => {
            people::remove_files(&here.app, &letters)?;
            Ok(here.on_to(&address, "ok", &say::invitee_forgotten()))
        }
        Err(Error::Refused(why)) => Ok(here.on_to(&address, "error", &why)),
        Err(error) => Err(error),
    }
}

#[derive(Template)]
#[template(path = "pages/invite_over.html")]
pub(super) struct OverPage {
    pub f: Frame,
    pub t: Words,
    pub title: String,
    pub next: String,
    pub contact: String,
    pub sign_in_href: String,
    pub offers_sign_in: bool,
}

struct Held {
    invite: Invite,
    forum: Forum,
    questions: Questions,
    side: Option<delegations::Delegation>,
    state: State,
}

async fn held(visit: &Visit, secret: &str) -> Result<Held> {
    let mut tx = visit.app.db.read().await?;
    let unknown = || Error::told(410, "invite", say::invite_unknown(), say::invite_unknown_next());
    let invite = store::invite_by_secret(&mut tx, secret).await?.ok_or_else(unknown)?;
    let forum = forums::forum_by_id(&mut tx, invite.forum).await?.ok_or(Error::Gone)?;
    let category = forums::category(&mut tx, invite.category).await?.ok_or(Error::Gone)?;
    let mut questions = Questions::of(&mut tx, visit, &forum, category).await?;
    questions.strict = true;
    questions.files = true;
    let side = match invite.delegation {
        Some(id) => delegations::by_id(&mut tx, id).await?,
        None => None,
    };
    let deadline = deadline_of(&mut tx, &forum, &invite).await?;
    let state = invite.state_until(tx.now, deadline);
    Ok(Held { invite, forum, questions, side, state })
}

fn over(visit: &Visit, it: &Held) -> Result<Response> {
    let t = Words(visit.lang);
    let (title, next) = match it.state {
        State::Used => (t.invite_used(), t.invite_used_next()),
        State::Revoked => (t.invite_revoked(), t.invite_ask_again()),
        State::Expired | State::Good => (t.invite_expired(), t.invite_ask_again()),
    };
    let own = visit.to_forum(&it.forum.slug, "/registration");
    let over = OverPage {
        f: visit.frame(Some(&it.forum.slug)),
        t,
        title,
        next,
        contact: it.forum.contact.clone(),
        sign_in_href: own,
        offers_sign_in: it.state == State::Used,
    };
    let mut response = page(visit, &over)?;
    *response.status_mut() = StatusCode::GONE;
    Ok(response)
}

fn form_page(visit: &Visit, secret: &str, it: Held, form: Form) -> EnterPage {
    let t = Words(visit.lang);
    let forum = told(visit, it.forum.short());
    let category = told(visit, &it.questions.category.name);
    let capacity = match &it.side {
        Some(side) => t.capacity(category, told(visit, &side.name)),
        None => category,
    };
    EnterPage {
        f: visit.frame(Some(&it.forum.slug)),
        t,
        title: t.register_title(forum),
        tab: t.register(),
        lead: capacity,
        crumbs: vec![],
        warning: String::new(),
        action: visit.to(&format!("/invite/{secret}")),
        sides: vec![],
        side: String::new(),
        side_error: String::new(),
        side_needed: false,
        reason: None,
        submit: t.send_registration(),
        is_preview: false,
        p: PersonForm::new(visit, it.questions, form),
    }
}

/// The form behind an invite link.
pub(super) async fn show(visit: Visit, Path(secret): Path<String>) -> Result<Response> {
    let it = held(&visit, &secret).await?;
    if it.state != State::Good {
        return over(&visit, &it);
    }
    let mut known = nobody(&visit.tag);
    known.person.email = it.invite.email.clone();
    known.person.mailbox_own = true;
    let form = it.questions.filled(&known);
    page(&visit, &form_page(&visit, &secret, it, form))
}

/// What was sent by it.
pub(super) async fn accept(
    visit: Visit,
    Path(secret): Path<String>,
    multipart: Multipart,
) -> Result<Response> {
    let it = held(&visit, &secret).await?;
    if matches!(it.state, State::Expired | State::Revoked) {
        return over(&visit, &it);
    }
    let mut sent = SentWithFiles::read(multipart).await?;
    let data = it.questions.read(&mut sent.form, &nobody(&visit.tag));
    let uploads = uploads::take(&visit.app, &it.questions, &mut sent).await?;
    if sent.form.is_good() {
        let entry = entry(&visit, &it.questions, &sent.form, &data, &uploads, Source::Invite);
        let act = AcceptInvite { forum: it.forum.clone(), secret: secret.clone(), entry };
        match visit.app.db.act(&visit.by, act).await {
            Ok(entered) => return registered::thanks(&visit, &it.forum, &data, entered, false).await,
            Err(Error::Refused(_)) => return over(&visit, &held(&visit, &secret).await?),
            Err(error) => refuse_in(&mut sent.form, error)?,
        }
    }
    again(&visit, &form_page(&visit, &secret, it, sent.form))
}
