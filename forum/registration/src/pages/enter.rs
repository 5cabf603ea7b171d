//! Entering somebody: by the head or the secretariat, as a new one or in somebody's place.

use super::{PersonForm, again, invite::OverPage, one, portal, public, told};
use crate::{
    Words,
    acts::{self, Nominate, REASON_LETTERS_MAX, Replace},
    edit::Data,
    model::{Entered, Entry, RANK_DEFAULT, RegistrationId, Source, Whom, form_id},
    questions::Questions,
    say, store,
    uploads::{self, Sent, Uploads},
};
use askama::Template;
use axum::{
    extract::{Multipart, Path},
    response::Response,
};
use forums::{Forum, Here};
use jiff::Timestamp;
use kernel::{
    Error, Result, Say,
    form::Form,
    rights::{Right, Scope},
    web::{App, Frame, Link, Visit, page},
};

#[derive(Template)]
#[template(path = "pages/enter.html")]
pub(super) struct EnterPage {
    pub f: Frame,
    pub t: Words,
    pub title: String,
    /// What the browser's tab says before the name of the forum.
    pub tab: String,
    pub lead: String,
    pub crumbs: Vec<Link>,
    pub warning: String,
    pub action: String,
    /// Delegations to choose from; empty: it is settled.
    pub sides: Vec<(String, String)>,
    pub side: String,
    pub side_error: String,
    pub side_needed: bool,
    /// Whether a reason is asked for.
    pub reason: Option<String>,
    pub submit: String,
    /// It is only looked at: nothing can be sent.
    pub is_preview: bool,
    pub p: PersonForm,
}

/// An entry from what was typed.
pub(super) fn entry(
    visit: &Visit,
    questions: &Questions,
    sent: &Form,
    data: &Data,
    uploads: &Uploads,
    source: Source,
) -> Entry {
    let mut answers = data.answers.clone();
    answers.extend(uploads.documents.iter().map(|(field, file)| (field.clone(), file.to_string())));
    Entry {
        organisation: data.organisation.clone(),
        title: data.title.clone(),
        position: data.position.clone(),
        protocol_rank: data.protocol_rank,
        answers,
        photo: uploads.photo,
        form: Some(form_id(sent.value("csrf"), &data.person.names)),
        home: Some(visit.app.config.public_url()),
        ..Entry::new(Whom::New(data.person.clone()), questions.category.id, source)
    }
}

/// Somebody of whom nothing is known yet.
pub(super) fn nobody(language: &str) -> Data {
    let person = people::NewPerson { language: language.to_owned(), ..people::NewPerson::default() };
    Data { person, protocol_rank: RANK_DEFAULT, ..Data::default() }
}

/// What came of an entry as it stands now, for whoever sends the same form again and is told the same again.
pub(super) async fn as_it_stands(app: &App, forum: &Forum, entered: Entered) -> Result<Entered> {
    let Entered::Same(id) = entered else { return Ok(entered) };
    let mut tx = app.db.read().await?;
    let Some(listed) = store::listed_one(&mut tx, forum.id, id).await? else { return Ok(entered) };
    let place = one::reserve_place(&mut tx, &listed, forum.id).await?;
    Ok(place.map_or(entered, |place| Entered::Reserve(id, place)))
}

/// What is said to whoever has entered somebody.
pub(super) fn entered_words(entered: Entered, name: &str) -> (&'static str, Say) {
    match entered {
        Entered::Active(_) | Entered::Same(_) => ("ok", say::person_entered(name)),
        Entered::Reserve(_, place) => ("warn", say::person_on_reserve(name, place)),
    }
}

/// An act's refusal belongs at the top of the form; fields that it names, at these.
pub(super) fn refuse_in(form: &mut Form, error: Error) -> Result<()> {
    match error {
        Error::Refused(say) => form.refuse("family_name", say),
        Error::Invalid(fields) => {
            for (field, say) in fields {
                form.refuse(&field, say);
            }
        }
        other => return Err(other),
    }
    Ok(())
}

struct Nominating {
    side: delegations::Delegation,
    questions: Questions,
    /// All places are taken: whoever is entered waits.
    full: bool,
    /// When the time was over, where it is for this visitor.
    late: Option<Timestamp>,
}

async fn nominating(here: &Here, side: &str, category: &str) -> Result<Nominating> {
    let mut tx = here.app.db.read().await?;
    let side = portal::side(&mut tx, here, side, Right::SeeDelegation).await?;
    crate::must_enter(&here.by, here.forum.id.0, Some(side.id.0))?;
    let category = portal::category_of(forums::categories(&mut tx, here.forum.id).await?, category)?;
    let uses = crate::uses(&mut tx, here.forum.id, side.id).await?;
    let of = uses.iter().find(|it| it.category == category.id);
    let full = of.is_some_and(|it| it.places.is_some_and(|places| it.used + it.waiting >= places));
    let mut questions = Questions::of(&mut tx, here, &here.forum, category).await?;
    questions.rank = here.by.may(Right::EnterPeople, Scope::forum(here.forum.id.0));
    questions.files = true;
    let late = match acts::in_time(&mut tx, &here.forum, Some(side.id), &here.by).await {
        Err(Error::Refused(_)) => crate::deadline(&mut tx, &here.forum, side.id).await?,
        in_time => in_time.map(|()| None)?,
    };
    Ok(Nominating { side, questions, full, late })
}

/// Says before anything is typed that the time is over, since when, and whom to ask.
fn too_late(here: &Here, until: Timestamp) -> Result<Response> {
    let t = Words(here.lang);
    let over = OverPage {
        f: here.frame(),
        t,
        title: t.nominations_ended(here.forum.moment(here.lang, until)),
        next: here.lang.tell(&say::deadline_is_over()),
        contact: here.forum.contact.clone(),
        sign_in_href: String::new(),
        offers_sign_in: false,
    };
    page(here, &over)
}

fn nominate_page(here: &Here, it: Nominating, form: Form) -> EnterPage {
    let t = Words(here.lang);
    let action = format!("/delegation/{}/nominate/{}", it.side.slug, it.questions.category.slug);
    EnterPage {
        f: here.frame(),
        t,
        tab: t.nominate_title(told(here, &it.questions.category.name)),
        title: t.nominate_title(told(here, &it.questions.category.name)),
        lead: t.nominate_lead(),
        crumbs: portal::crumbs(here, &it.side),
        warning: if it.full { t.will_wait() } else { String::new() },
        action: here.to(&action),
        sides: vec![],
        side: String::new(),
        side_error: String::new(),
        side_needed: false,
        reason: None,
        submit: t.nominate(),
        is_preview: false,
        p: PersonForm::new(here, it.questions, form),
    }
}

/// The language that a delegation's people are likely written to in.
fn likely_language(side: Option<&delegations::Delegation>, questions: &Questions, tag: &str) -> String {
    let own = side.and_then(|side| side.languages.iter().find(|tag| questions.languages.contains(tag)));
    own.map_or_else(|| tag.to_owned(), Clone::clone)
}

/// The form for a new person of a delegation.
pub(super) async fn nominate(
    here: Here,
    Path((_, side, category)): Path<(String, String, String)>,
) -> Result<Response> {
    let it = nominating(&here, &side, &category).await?;
    if let Some(until) = it.late {
        return too_late(&here, until);
    }
    let language = likely_language(Some(&it.side), &it.questions, &here.tag);
    let form = it.questions.filled(&nobody(&language));
    page(&here, &nominate_page(&here, it, form))
}

/// What was sent by it.
pub(super) async fn nominated(
    here: Here,
    Path((_, side, category)): Path<(String, String, String)>,
    multipart: Multipart,
) -> Result<Response> {
    let it = nominating(&here, &side, &category).await?;
    let mut sent = Sent::read(multipart).await?;
    let data = it.questions.read(&mut sent.form, &nobody(&here.tag));
    let uploads = uploads::take(&here.app, &it.questions, &mut sent).await?;
    if sent.form.is_good() {
        let entry = entry(&here, &it.questions, &sent.form, &data, &uploads, Source::Nominated);
        let entry = Entry { delegation: Some(it.side.id), ..entry };
        match here.app.db.act(&here.by, Nominate { forum: here.forum.clone(), entry }).await {
            Ok(entered) => {
                let name = people::shown(&data.person.names, &data.person.language);
                let entered = as_it_stands(&here.app, &here.forum, entered).await?;
                let (kind, say) = entered_words(entered, &name);
                // A doubtful passport is shown at once to whoever still has it in hand.
                let next = match public::passport_note(&here, &data.person).is_empty() {
                    true => format!("/delegation/{}", it.side.slug),
                    false => format!("/registration/{}", entered.id()),
                };
                return Ok(here.on_to(&here.to(&next), kind, &say));
            }
            Err(error) => refuse_in(&mut sent.form, error)?,
        }
    }
    again(&here, &nominate_page(&here, it, sent.form))
}

struct Replacing {
    goes: crate::Listed,
    id: RegistrationId,
    side: Option<delegations::Delegation>,
    questions: Questions,
}

async fn replacing(here: &Here, id: RegistrationId) -> Result<Replacing> {
    let mut tx = here.app.db.read().await?;
    let it = acts::of(&mut tx, &here.forum, id).await?;
    crate::must_enter(&here.by, it.forum.0, it.delegation.map(|delegation| delegation.0))?;
    let goes = store::listed_one(&mut tx, here.forum.id, id).await?.ok_or(Error::NotFound)?;
    let side = match it.delegation {
        Some(id) => delegations::by_id(&mut tx, id).await?,
        None => None,
    };
    let category = forums::category(&mut tx, it.category).await?.ok_or(Error::NotFound)?;
    let mut questions = Questions::of(&mut tx, here, &here.forum, category).await?;
    questions.rank = here.by.may(Right::EnterPeople, Scope::forum(here.forum.id.0));
    questions.files = true;
    Ok(Replacing { goes, id, side, questions })
}

fn replace_page(here: &Here, it: Replacing, form: Form) -> EnterPage {
    let t = Words(here.lang);
    let one = Link {
        href: here.to(&format!("/registration/{}", it.id)),
        label: it.goes.name.clone(),
        current: false,
    };
    let mut crumbs = it.side.as_ref().map(|side| portal::crumbs(here, side)).unwrap_or_default();
    crumbs.push(one);
    EnterPage {
        f: here.frame().within(&here.to("/delegation")),
        t,
        tab: t.replace_title(&it.goes.name),
        title: t.replace_title(&it.goes.name),
        lead: t.replace_lead(),
        crumbs,
        warning: String::new(),
        action: here.to(&format!("/registration/{}/replace", it.id)),
        sides: vec![],
        side: String::new(),
        side_error: String::new(),
        side_needed: false,
        reason: Some(form.value("reason").to_owned()),
        submit: t.replace(),
        is_preview: false,
        p: PersonForm::new(here, it.questions, form),
    }
}

/// The form for whoever comes in somebody's place.
pub(super) async fn replace(here: Here, Path((_, id)): Path<(String, RegistrationId)>) -> Result<Response> {
    let it = replacing(&here, id).await?;
    let language = likely_language(it.side.as_ref(), &it.questions, &here.tag);
    let form = it.questions.filled(&nobody(&language));
    page(&here, &replace_page(&here, it, form))
}

/// What was sent by it.
pub(super) async fn replaced(
    here: Here,
    Path((_, id)): Path<(String, RegistrationId)>,
    multipart: Multipart,
) -> Result<Response> {
    let it = replacing(&here, id).await?;
    let mut sent = Sent::read(multipart).await?;
    let data = it.questions.read(&mut sent.form, &nobody(&here.tag));
    let reason = sent.form.line("reason", REASON_LETTERS_MAX).unwrap_or_default();
    let uploads = uploads::take(&here.app, &it.questions, &mut sent).await?;
    if sent.form.is_good() {
        let entry = entry(&here, &it.questions, &sent.form, &data, &uploads, Source::Nominated);
        let act = Replace { forum: here.forum.clone(), registration: id, entry, reason };
        match here.app.db.act(&here.by, act).await {
            Ok(entered) => {
                here.app.sessions.forget();
                let name = people::shown(&data.person.names, &data.person.language);
                let entered = as_it_stands(&here.app, &here.forum, entered).await?;
                let (kind, say) = entered_words(entered, &name);
                return Ok(here.on_to(&here.to(&format!("/registration/{}", entered.id())), kind, &say));
            }
            Err(error) => refuse_in(&mut sent.form, error)?,
        }
    }
    again(&here, &replace_page(&here, it, sent.form))
}
