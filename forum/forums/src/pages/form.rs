//! What the form of a category asks, as its organisers see it: the built-in questions that must be answered, its own ones in
//! their order, and those that it could ask too.

use super::edit;
use crate::{
    AskToo, Category, Field, FieldKind, Here, MoveQuestion, RemoveQuestion, RequireBuiltIn, Shows, Step,
    acts::must_manage,
    built_in, meanwhile, store,
    words::{Words, say},
};
use askama::Template;
use axum::{Form as Posted, extract::Path, response::Response};
use kernel::{
    Error, Result,
    db::Tx,
    form::Form,
    shell,
    web::{Frame, Link, page},
};

#[derive(Template)]
#[template(path = "pages/form.html")]
struct FormPage {
    f: Frame,
    t: Words,
    crumbs: Vec<Link>,
    title: String,
    action: String,
    preview: String,
    /// The built-in questions that were ticked when the page was made, by their words.
    seen: String,
    /// Value, label, whether it is ticked.
    built_in: Vec<(String, String, bool)>,
    questions: Vec<Row>,
    /// Questions that this category could ask too: word and label.
    others: Vec<(String, Shows)>,
}

struct Row {
    label: Shows,
    href: String,
    kind: String,
    required: bool,
    /// The steps that vouch for it.
    vouched: String,
    /// The other categories that ask it.
    also: String,
    goes_up: bool,
    goes_down: bool,
}

/// The category of a word of an address.
pub(super) async fn category_of(tx: &mut Tx, here: &Here, slug: &str) -> Result<Category> {
    let all = store::categories(tx, here.forum.id).await?;
    all.into_iter().find(|it| it.slug == slug).ok_or(Error::NotFound)
}

/// `/details/form/delegate`
pub(super) fn address(here: &Here, category: &Category) -> String {
    here.to(&format!("/details/form/{}", category.slug))
}

/// `Registration form: Delegate`
pub(super) fn title(here: &Here, category: &Category) -> String {
    Words(here.lang).form_of(Shows::of(here, &category.name).text)
}

/// What a kind of question is called, and what it is for.
pub(super) fn kind_in_words(t: Words, kind: FieldKind) -> (String, String) {
    match kind {
        FieldKind::Text => (t.kind_text(), t.kind_text_help()),
        FieldKind::LongText => (t.kind_long_text(), t.kind_long_text_help()),
        FieldKind::Choice => (t.kind_choice(), t.kind_choice_help()),
        FieldKind::Date => (t.kind_date(), t.kind_date_help()),
        FieldKind::Country => (t.kind_country(), t.kind_country_help()),
        FieldKind::Delegation => (t.kind_delegation(), t.kind_delegation_help()),
        FieldKind::File => (t.kind_file(), t.kind_file_help()),
        FieldKind::Photo => (t.kind_photo(), t.kind_photo_help()),
        FieldKind::Consent => (t.kind_consent(), t.kind_consent_help()),
    }
}

/// The names of the other categories that ask a question.
pub(super) async fn asked_also(
    tx: &mut Tx,
    here: &Here,
    category: &Category,
    question: &str,
) -> Result<String> {
    let mut names = vec![];
    for other in store::categories(tx, here.forum.id).await?.into_iter().filter(|it| it.id != category.id) {
        let form = store::form(tx, other.id, other.version).await?;
        if form.iter().any(|field| field.id == question) {
            names.push(Shows::of(here, &other.name).text);
        }
    }
    Ok(names.join(" · "))
}

/// The names of the steps that vouch for a question.
pub(super) fn vouched(here: &Here, steps: &[Step], question: &str) -> String {
    let names = steps.iter().filter(|step| step.vouches_for.iter().any(|id| id == question));
    names.map(|step| Shows::of(here, &step.name).text).collect::<Vec<_>>().join(" · ")
}

pub(super) async fn show(here: Here, Path((_, slug)): Path<(String, String)>) -> Result<Response> {
    must_manage(&here.by, here.forum.id)?;
    let t = Words(here.lang);
    let mut tx = here.app.db.read().await?;
    let category = category_of(&mut tx, &here, &slug).await?;
    let fields = store::form(&mut tx, category.id, category.version).await?;
    let steps = store::steps(&mut tx, here.forum.id).await?;
    let mut questions = vec![];
    for (at, field) in fields.iter().enumerate() {
        questions.push(Row {
            label: Shows::of(&here, &field.label),
            href: format!("{}/question/{}", address(&here, &category), field.id),
            kind: kind_in_words(t, field.kind).0,
            required: field.required,
            vouched: vouched(&here, &steps, &field.id),
            also: asked_also(&mut tx, &here, &category, &field.id).await?,
            goes_up: at > 0,
            goes_down: at + 1 < fields.len(),
        });
    }
    let ticked = |id: &&str| category.requires.iter().any(|it| it == id);
    let boxes = built_in::REQUIRED.iter().map(|id| {
        let label = built_in::label(t, id).unwrap_or_else(|| (*id).to_owned());
        ((*id).to_owned(), label, ticked(id))
    });
    let template = FormPage {
        f: here.frame(),
        t,
        crumbs: edit::crumbs(&here),
        title: title(&here, &category),
        action: address(&here, &category),
        preview: format!("{}/preview", address(&here, &category)),
        seen: built_in::REQUIRED.iter().filter(|id| ticked(id)).copied().collect::<Vec<_>>().join(" "),
        built_in: boxes.collect(),
        questions,
        others: others(&mut tx, &here, &category, &fields).await?,
    };
    page(&here, &template)
}

/// What other categories ask, and what this one has asked before: word and label.
async fn others(
    tx: &mut Tx,
    here: &Here,
    category: &Category,
    asked: &[Field],
) -> Result<Vec<(String, Shows)>> {
    let now = crate::asked_now(tx, here.forum.id).await?;
    let ever = crate::asked_ever(tx, category.id).await?;
    let mut others: Vec<(String, Shows)> = vec![];
    for field in now.into_iter().chain(ever) {
        let is_known =
            asked.iter().any(|it| it.id == field.id) || others.iter().any(|(id, _)| *id == field.id);
        if !is_known {
            others.push((field.id, Shows::of(here, &field.label)));
        }
    }
    Ok(others)
}

/// Which built-in questions must be answered.
pub(super) async fn require(
    here: Here,
    Path((_, slug)): Path<(String, String)>,
    Posted(form): Posted<Form>,
) -> Result<Response> {
    must_manage(&here.by, here.forum.id)?;
    let category = category_of(&mut here.app.db.read().await?, &here, &slug).await?;
    let seen: Vec<&str> = form.value("seen").split_whitespace().collect();
    let requires = meanwhile::ticked(&built_in::REQUIRED, &seen, &category.requires, form.values("requires"));
    let seen = category.requires.to_vec();
    let act = RequireBuiltIn { forum: here.forum.id, category: category.id, seen, requires };
    here.app.db.act(&here.by, act).await?;
    Ok(here.on_to(&address(&here, &category), "ok", &shell::say::saved()))
}

type AtQuestion = Path<(String, String, String)>;

pub(super) async fn go(
    here: Here,
    Path((_, slug, question)): AtQuestion,
    Posted(form): Posted<Form>,
) -> Result<Response> {
    must_manage(&here.by, here.forum.id)?;
    let category = category_of(&mut here.app.db.read().await?, &here, &slug).await?;
    let up = match form.value("to") {
        "up" => true,
        "down" => false,
        _ => return Err(Error::NotFound),
    };
    let act = MoveQuestion { forum: here.forum.id, category: category.id, question, up };
    here.app.db.act(&here.by, act).await?;
    Ok(here.on_to(&address(&here, &category), "ok", &say::section_moved()))
}

pub(super) async fn remove(here: Here, Path((_, slug, question)): AtQuestion) -> Result<Response> {
    must_manage(&here.by, here.forum.id)?;
    let category = category_of(&mut here.app.db.read().await?, &here, &slug).await?;
    let act = RemoveQuestion { forum: here.forum.id, category: category.id, question };
    here.app.db.act(&here.by, act).await?;
    Ok(here.on_to(&address(&here, &category), "ok", &say::question_removed()))
}

pub(super) async fn ask(
    here: Here,
    Path((_, slug)): Path<(String, String)>,
    Posted(form): Posted<Form>,
) -> Result<Response> {
    must_manage(&here.by, here.forum.id)?;
    let category = category_of(&mut here.app.db.read().await?, &here, &slug).await?;
    let question = form.value("question").to_owned();
    let act = AskToo { forum: here.forum.id, category: category.id, question };
    here.app.db.act(&here.by, act).await?;
    Ok(here.on_to(&address(&here, &category), "ok", &say::question_asked()))
}
