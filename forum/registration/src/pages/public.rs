//! The public form. It never says whether somebody is registered already.

use super::{
    PersonForm, Shows, again,
    enter::{EnterPage, entry, nobody, refuse_in},
    portal, registered, told,
};
use crate::{
    Words,
    acts::Register,
    model::{Entry, Source},
    questions::Questions,
    uploads::{self, Sent},
};
use askama::Template;
use axum::{
    extract::{Multipart, Path},
    response::Response,
};
use delegations::DelegationId;
use forums::{ForumId, Here};
use kernel::{
    Error, Result,
    form::Form,
    live::Topic,
    shell,
    web::{Found, Frame, Link, Shelf, Visit, page},
};
use std::sync::Arc;

#[derive(Template)]
#[template(path = "pages/register.html")]
struct RegisterPage {
    f: Frame,
    t: Words,
    title: String,
    open: bool,
    sentence: String,
    contact: String,
    categories: Vec<(String, Shows)>,
    own_href: Option<String>,
}

/// The categories in which anybody may register, or when that will be possible.
pub(super) async fn choose(here: Here) -> Result<Response> {
    let mut tx = here.app.db.read().await?;
    let now = tx.now;
    let categories = forums::categories(&mut tx, here.forum.id).await?;
    drop(tx);
    let (t, forum) = (Words(here.lang), &here.forum);
    let open = forum.registration_is_open(now);
    let sentence = match (open, forum.registration_opens, forum.registration_closes) {
        (true, _, Some(closes)) => t.open_until(forum.moment(here.lang, closes)),
        (true, _, None) => t.open_now(),
        (false, Some(opens), _) if now < opens => t.opens_at(forum.moment(here.lang, opens)),
        _ => t.closed_next(),
    };
    let public = categories.iter().filter(|category| category.public && open);
    let register = RegisterPage {
        f: here.frame(),
        t,
        title: t.register_title(told(&here, here.forum.short())),
        open,
        sentence,
        contact: forum.contact.clone(),
        categories: public
            .map(|category| {
                (here.to(&format!("/register/{}", category.slug)), Shows::of(&here, &category.name))
            })
            .collect(),
        own_href: here.by.person().map(|_| here.to("/registration")),
    };
    page(&here, &register)
}

/// What the form of a category asks and offers, whoever opens it.
#[derive(Clone)]
struct Offered {
    questions: Questions,
    /// Delegations that may send somebody in this category.
    sides: Vec<delegations::Delegation>,
}

/// Of which forum, category (its word) and language.
type Asked = (ForumId, String, String);

/// None while the form is closed.
async fn offered(here: &Here, slug: &str) -> Result<Option<Arc<Offered>>> {
    if !here.forum.registration_is_open(here.app.db.clock.now()) {
        return Ok(None);
    }
    let key = (here.forum.id, slug.to_owned(), here.tag.clone());
    let topics = [Topic::new("site", here.forum.id.0)];
    match here.app.kept::<Shelf<Asked, Offered>>().look(&here.app, key, &topics) {
        Found::Kept(it) => Ok(Some(it)),
        Found::Gap(gap) => Ok(Some(gap.fill(read(here, slug).await?))),
    }
}

async fn read(here: &Here, slug: &str) -> Result<Offered> {
    let mut tx = here.app.db.read().await?;
    let category = portal::category_of(forums::categories(&mut tx, here.forum.id).await?, slug)?;
    if !category.public {
        return Err(Error::NotFound);
    }
    let quotas = delegations::quotas(&mut tx, here.forum.id.0).await?;
    let id = category.id.0;
    let none = |side: &&delegations::Delegation| {
        quotas.iter().any(|quota| quota.delegation == side.id && quota.category == id && quota.places == 0)
    };
    let mut questions = Questions::of(&mut tx, here, &here.forum, category).await?;
    let sides = questions.delegations.iter().filter(|side| !none(side)).cloned().collect();
    questions.strict = true;
    questions.files = true;
    Ok(Offered { questions, sides })
}

fn form_page(here: &Here, it: Offered, form: Form) -> EnterPage {
    let t = Words(here.lang);
    EnterPage {
        f: here.frame(),
        t,
        title: t.register_title(told(here, here.forum.short())),
        tab: t.register(),
        lead: told(here, &it.questions.category.name),
        crumbs: vec![Link { href: here.to("/register"), label: t.choose_category(), current: false }],
        warning: String::new(),
        action: here.to(&format!("/register/{}", it.questions.category.slug)),
        sides: it.sides.iter().map(|side| (side.slug.clone(), told(here, &side.name))).collect(),
        side: form.value("delegation").to_owned(),
        side_error: form.error(here.lang, "delegation"),
        side_needed: it.questions.needs("delegation"),
        reason: None,
        submit: t.send_registration(),
        is_preview: false,
        p: PersonForm::new(here, it.questions, form),
    }
}

/// The form of a category.
pub(super) async fn show(here: Here, Path((_, category)): Path<(String, String)>) -> Result<Response> {
    match offered(&here, &category).await? {
        Some(it) => {
            let form = it.questions.filled(&nobody(&here.tag));
            page(&here, &form_page(&here, Arc::unwrap_or_clone(it), form))
        }
        None => choose(here).await,
    }
}

/// What was sent by it.
pub(super) async fn send(
    here: Here,
    Path((_, category)): Path<(String, String)>,
    multipart: Multipart,
) -> Result<Response> {
    let Some(it) = offered(&here, &category).await? else { return choose(here).await };
    let mut sent = Sent::read(multipart).await?;
    let side = side(&mut sent.form, &it);
    let data = it.questions.read(&mut sent.form, &nobody(&here.tag));
    let uploads = uploads::take(&here.app, &it.questions, &mut sent).await?;
    if sent.form.is_good() {
        let entry = entry(&here, &it.questions, &sent.form, &data, &uploads, Source::Public);
        let mailbox = data.person.email.as_deref().and_then(kernel::form::checked_email);
        let quiet = mailbox.is_some_and(|email| !people::may_write_to(&here.app, &email));
        let entry = Entry { delegation: side, quiet, ..entry };
        match here.app.db.act(&here.by, Register { forum: here.forum.clone(), entry }).await {
            Ok(entered) => return registered::thanks(&here, &here.forum, &data, entered, quiet).await,
            Err(error) => refuse_in(&mut sent.form, error)?,
        }
    }
    again(&here, &form_page(&here, Arc::unwrap_or_clone(it), sent.form))
}

/// The delegation that was chosen, which the form asks for first.
fn side(form: &mut Form, it: &Offered) -> Option<DelegationId> {
    let slug = form.one_of("delegation", it.sides.iter().map(|side| side.slug.as_str()));
    if form.value("delegation").is_empty() && it.questions.needs("delegation") {
        form.refuse("delegation", shell::say::field_required());
    }
    it.sides.iter().find(|side| slug == Some(side.slug.as_str())).map(|side| side.id)
}

/// What is strange about the passport's spelling, in the visitor's words; empty where nothing is.
pub(super) fn passport_note(visit: &Visit, person: &people::NewPerson) -> String {
    let found = people::passport::mismatch(&person.names, &person.language);
    found.map(|it| it.in_words(visit.lang)).unwrap_or_default()
}
