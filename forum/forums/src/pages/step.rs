//! What a step of the accreditation does: who takes it, which questions it vouches for, whether people enter while it is open
//! again.

use super::edit;
use crate::{
    ChangeStep, Does, Field, Here, Shows, Step, TakenBy,
    acts::{SEEN, must_manage},
    built_in, meanwhile, store,
    words::{Words, say},
};
use askama::Template;
use axum::{
    Form as Posted,
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use kernel::{
    Error, Lang, Result,
    form::Form,
    shell,
    web::{Frame, Link, page},
};

#[derive(Template)]
#[template(path = "pages/step.html")]
struct StepPage {
    f: Frame,
    t: Words,
    lang: Lang,
    crumbs: Vec<Link>,
    title: String,
    action: String,
    form: Form,
    /// Somebody else was faster.
    meanwhile: bool,
    ways: Vec<(String, String)>,
    /// Value, label, whether it is ticked: the built-in questions, and those of the forum.
    built_in: Vec<(String, String, bool)>,
    own: Vec<(String, String, bool)>,
}

type At = Path<(String, String)>;

/// A step as it is now, and what it can vouch for.
struct Now {
    step: Step,
    questions: Vec<Field>,
}

impl Now {
    async fn load(here: &Here, slug: &str) -> Result<Now> {
        let mut tx = here.app.db.read().await?;
        let steps = store::steps(&mut tx, here.forum.id).await?;
        let step = steps.into_iter().find(|it| it.slug == slug).ok_or(Error::NotFound)?;
        let questions = crate::asked_now(&mut tx, here.forum.id).await?;
        Ok(Now { step, questions })
    }

    fn offered(&self) -> Vec<&str> {
        let own = self.questions.iter().map(|it| it.id.as_str());
        built_in::VOUCHED.into_iter().chain(own).collect()
    }
}

/// Who takes a step, in words.
pub(super) fn way(t: Words, taken_by: TakenBy) -> String {
    match taken_by {
        TakenBy::Head => t.by_head(),
        TakenBy::Secretariat => t.by_secretariat(),
        TakenBy::Outside => t.by_outside(),
    }
}

/// `/details/step/checked`
pub(super) fn address(here: &Here, step: &Step) -> String {
    here.to(&format!("/details/step/{}", step.slug))
}

pub(super) async fn show(here: Here, Path((_, slug)): At) -> Result<Response> {
    must_manage(&here.by, here.forum.id)?;
    let now = Now::load(&here, &slug).await?;
    page(&here, &step_page(&here, &now, Does::of(&now.step), Form::default()))
}

/// `does`: what is shown as ticked and chosen.
fn step_page(here: &Here, now: &Now, does: Does, mut form: Form) -> StepPage {
    let t = Words(here.lang);
    let stands = Does::of(&now.step);
    form.set("seen_vouches_for", stands.vouches_for.join(" "));
    form.set("seen_taken_by", stands.taken_by.word());
    form.set("seen_entry", if stands.entry_when_reopened { "yes" } else { "" });
    form.set("taken_by", does.taken_by.word());
    form.set("entry", if does.entry_when_reopened { "yes" } else { "" });
    let row = |id: &str, label: String| (id.to_owned(), label, does.vouches_for.iter().any(|it| it == id));
    let built_in = built_in::VOUCHED.iter().filter_map(|id| Some(row(id, built_in::label(t, id)?)));
    StepPage {
        f: here.frame(),
        t,
        lang: here.lang,
        crumbs: edit::crumbs(here),
        title: Shows::of(here, &now.step.name).text,
        action: address(here, &now.step),
        meanwhile: !form.value(SEEN).is_empty(),
        ways: TakenBy::ALL.iter().map(|it| (it.word().to_owned(), way(t, *it))).collect(),
        built_in: built_in.collect(),
        own: now.questions.iter().map(|it| row(&it.id, Shows::of(here, &it.label).text)).collect(),
        form,
    }
}

pub(super) async fn save(
    here: Here,
    Path((_, slug)): At,
    Posted(mut form): Posted<Form>,
) -> Result<Response> {
    must_manage(&here.by, here.forum.id)?;
    let now = Now::load(&here, &slug).await?;
    form.set(SEEN, "");
    let does = read(&mut form, &now);
    if form.is_good() {
        let seen = Does::of(&now.step);
        let act = ChangeStep { forum: here.forum.id, step: now.step.id, seen, does: does.clone() };
        match here.app.db.act(&here.by, act).await {
            Ok(()) => return Ok(here.on_to(&here.to("/details"), "ok", &shell::say::saved())),
            Err(Error::Invalid(errors)) => {
                for (field, say) in errors {
                    if field == SEEN {
                        form.set(SEEN, "yes");
                    }
                    form.refuse("taken_by", say);
                }
            }
            Err(error) => return Err(error),
        }
    }
    let late = !form.value(SEEN).is_empty();
    let status = if late { StatusCode::CONFLICT } else { StatusCode::UNPROCESSABLE_ENTITY };
    let again = page(&here, &step_page(&here, &now, does, form))?;
    Ok((status, again).into_response())
}

/// What is ticked and chosen, over what somebody else has changed meanwhile.
fn read(form: &mut Form, now: &Now) -> Does {
    let stands = Does::of(&now.step);
    let seen: Vec<&str> = form.value("seen_vouches_for").split_whitespace().collect();
    let vouches_for =
        meanwhile::ticked(&now.offered(), &seen, &stands.vouches_for, form.values("vouches_for"));
    let (typed, saw) = (form.has("entry", "yes"), form.has("seen_entry", "yes"));
    let entry_when_reopened = if typed == saw { stands.entry_when_reopened } else { typed };
    let saw = TakenBy::from_word(form.value("seen_taken_by")).unwrap_or(stands.taken_by);
    let typed = TakenBy::from_word(form.value("taken_by")).unwrap_or(saw);
    let taken_by = if typed == saw { stands.taken_by } else { typed };
    if typed != saw && stands.taken_by != saw && stands.taken_by != typed {
        form.set(SEEN, "yes");
        form.refuse("taken_by", say::changed_meanwhile());
    }
    Does { taken_by, vouches_for, entry_when_reopened }
}
