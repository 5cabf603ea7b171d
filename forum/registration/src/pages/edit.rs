//! Editing a registration: told what it re-opens before anything is saved, and never overwriting what somebody else saved
//! meanwhile.

use super::{PersonForm, again, one::reopen_note, told};
use crate::{
    Words,
    acts::{self, must_change},
    edit::{Data, Edit},
    model::{Registration, RegistrationId, reopened_by},
    questions::{Questions, field_of, values},
    say,
};
use askama::Template;
use axum::{
    extract::{Form as Sent, Path},
    response::Response,
};
use forums::{Here, Step};
use kernel::{
    Error, Result,
    form::Form,
    rights::{Right, Scope},
    web::{Frame, Link, page},
};
use std::collections::BTreeMap;

#[derive(Template)]
#[template(path = "pages/edit.html")]
struct EditPage {
    f: Frame,
    t: Words,
    name: String,
    crumbs: Vec<Link>,
    action: String,
    /// What the editor saw, to be compared with what is there when they save.
    base: String,
    /// Somebody else was faster.
    meanwhile: bool,
    p: PersonForm,
}

#[derive(Template)]
#[template(path = "pages/confirm_edit.html")]
struct ConfirmPage {
    f: Frame,
    t: Words,
    crumbs: Vec<Link>,
    action: String,
    base: String,
    changes: Vec<Change>,
    steps: Vec<String>,
    may_enter: bool,
    typed: Vec<(String, String)>,
}

struct Change {
    label: String,
    before: String,
    after: String,
}

/// Everything that an editing page is made of, as it is now.
struct Editing {
    it: Registration,
    name: String,
    data: Data,
    questions: Questions,
    steps: Vec<Step>,
}

async fn editing(here: &Here, id: RegistrationId) -> Result<Editing> {
    let mut tx = here.app.db.read().await?;
    let it = acts::of(&mut tx, &here.forum, id).await?;
    must_change(&here.by, &it)?;
    let data = Data::of(&mut tx, &it).await?.ok_or(Error::NotFound)?;
    let category = forums::category(&mut tx, it.category).await?.ok_or(Error::NotFound)?;
    let mut questions = Questions::of(&mut tx, here, &here.forum, category).await?;
    questions.fresh = false;
    questions.strict = here.by.person() == Some(it.person.0);
    questions.rank = here.by.may(Right::EnterPeople, Scope::forum(here.forum.id.0));
    let steps = forums::steps(&mut tx, here.forum.id).await?;
    let name = people::shown(&data.person.names, &data.person.language);
    Ok(Editing { it, name, data, questions, steps })
}

impl Editing {
    fn crumbs(&self, here: &Here) -> Vec<Link> {
        vec![Link { href: self.href(here), label: self.name.clone(), current: false }]
    }

    fn href(&self, here: &Here) -> String {
        here.to(&format!("/registration/{}", self.it.id))
    }

    /// What stands in the controls now.
    fn current(&self) -> BTreeMap<String, String> {
        values(&self.questions.filled(&self.data), &self.questions.controls())
    }

    fn page(self, here: &Here, form: Form, theirs: &[(String, String)]) -> EditPage {
        let (f, t) = (here.frame(), Words(here.lang));
        let base = written(&self.current());
        let (crumbs, action) = (self.crumbs(here), format!("{}/edit", self.href(here)));
        let controls = self.questions.controls();
        let mut notes: Vec<(String, String)> = vec![];
        for name in &controls {
            let words = reopen_note(here, &self.steps, self.it.step_place, &[field_of(name).to_owned()]);
            if !words.is_empty() {
                notes.push((name.clone(), words));
            }
        }
        for (name, value) in theirs {
            notes.push((name.clone(), t.now_stands(self.questions.in_words(t, here, name, value))));
        }
        let mut p = PersonForm::new(here, self.questions, form);
        for (name, words) in notes {
            p.note(&name, words);
        }
        EditPage { f, t, name: self.name, crumbs, action, base, meanwhile: !theirs.is_empty(), p }
    }
}

fn written(values: &BTreeMap<String, String>) -> String {
    serde_json::to_string(values).expect("names and values of controls are JSON")
}

/// What the editor saw, as their page brings it back. What their page did not show, they saw as it is now.
fn base_of(form: &Form, current: &BTreeMap<String, String>) -> BTreeMap<String, String> {
    let brought: BTreeMap<String, String> = serde_json::from_str(form.value("base")).unwrap_or_default();
    let mut base = current.clone();
    base.extend(brought);
    base
}

/// The form with what is known.
pub(super) async fn show(here: Here, Path((_, id)): Path<(String, RegistrationId)>) -> Result<Response> {
    let it = editing(&here, id).await?;
    let form = it.questions.filled(&it.data);
    page(&here, &it.page(&here, form, &[]))
}

/// What was sent by it, or by the page that asks whether it is meant.
pub(super) async fn save(
    here: Here,
    Path((_, id)): Path<(String, RegistrationId)>,
    Sent(mut form): Sent<Form>,
) -> Result<Response> {
    let it = editing(&here, id).await?;
    let current = it.current();
    let base = base_of(&form, &current);
    for name in current.keys() {
        // Browsers send lines as CR LF.
        let typed = form.value(name).replace("\r\n", "\n");
        form.set(name, typed);
    }
    if base != current && current.iter().all(|(name, now)| form.value(name).trim() == now) {
        // The same form once more: what it says is what stands there.
        return Ok(here.on_to(&it.href(&here), "ok", &kernel::shell::say::saved()));
    }
    let theirs = merge(&mut form, &base, &current);
    if !theirs.is_empty() {
        return again(&here, &it.page(&here, form, &theirs));
    }
    let data = it.questions.read(&mut form, &it.data);
    if form.has("back", "yes") || !form.is_good() {
        return again(&here, &it.page(&here, form, &[]));
    }
    let fields = it.data.changed(&data.tidied());
    let reopened: Vec<String> = reopened_by(&it.steps, it.it.step_place, &fields)
        .iter()
        .map(|step| told(&here, &step.name))
        .collect();
    if !reopened.is_empty() && !form.has("sure", "yes") {
        return page(&here, &confirm(&here, &it, &form, &current, reopened, &fields));
    }
    saved(here, it, form, data).await
}

async fn saved(here: Here, it: Editing, mut form: Form, data: Data) -> Result<Response> {
    let act = Edit {
        forum: here.forum.clone(),
        registration: it.it.id,
        revision: it.it.revision,
        seen: Some(it.data.person.clone()),
        data,
        home: Some(here.app.config.public_url()),
    };
    match here.app.db.act(&here.by, act).await {
        Ok(edited) => {
            let say = if edited.reopened.is_empty() {
                kernel::shell::say::saved()
            } else {
                say::saved_and_reopened()
            };
            Ok(here.on_to(&it.href(&here), "ok", &say))
        }
        Err(Error::Refused(_)) => {
            // Between our look and the act somebody else has saved.
            let base = it.current();
            let now = editing(&here, it.it.id).await?;
            let theirs = merge(&mut form, &base, &now.current());
            again(&here, &now.page(&here, form, &theirs))
        }
        Err(error) => {
            super::enter::refuse_in(&mut form, error)?;
            again(&here, &it.page(&here, form, &[]))
        }
    }
}

/// Brings together what the editor typed and what somebody else saved meanwhile. What only the other changed is taken
/// over; what both changed stays as typed. Answers everything that the other changed: control and value.
fn merge(
    form: &mut Form,
    base: &BTreeMap<String, String>,
    current: &BTreeMap<String, String>,
) -> Vec<(String, String)> {
    let mut theirs = vec![];
    for (name, now) in current {
        let seen = base.get(name).map_or("", String::as_str);
        if seen == now {
            continue;
        }
        if form.value(name) == seen {
            form.set(name, now.as_str());
        }
        theirs.push((name.clone(), now.clone()));
    }
    theirs
}

fn confirm(
    here: &Here,
    it: &Editing,
    form: &Form,
    current: &BTreeMap<String, String>,
    steps: Vec<String>,
    fields: &[String],
) -> ConfirmPage {
    let t = Words(here.lang);
    let controls = it.questions.controls();
    let differs = |name: &&String| current.get(*name).map_or("", String::as_str) != form.value(name).trim();
    let changes = controls.iter().filter(differs).map(|name| Change {
        label: it.questions.label(t, here, name),
        before: it.questions.in_words(t, here, name, current.get(name).map_or("", String::as_str)),
        after: it.questions.in_words(t, here, name, form.value(name).trim()),
    });
    let opened = reopened_by(&it.steps, it.it.step_place, fields);
    ConfirmPage {
        f: here.frame(),
        t,
        crumbs: it.crumbs(here),
        action: format!("{}/edit", it.href(here)),
        base: written(current),
        changes: changes.collect(),
        steps,
        may_enter: !it.it.may_enter || opened.iter().all(|step| step.entry_when_reopened),
        typed: controls.iter().map(|name| (name.clone(), form.value(name).to_owned())).collect(),
    }
}
