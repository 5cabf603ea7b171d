//! A question of a category's form: its texts in every language, whether it must be answered, what can be chosen.

use super::{
    choices::{self, closed, prefix, with_more},
    edit,
    form::{address, asked_also, category_of, kind_in_words, title, vouched},
    typed::{self, Length, Named},
};
use crate::{
    Category, Choice, Field, FieldKind, Here, Shows, WriteQuestion,
    acts::{LINE_LETTERS_MAX, SEEN, must_manage},
    meanwhile::{self, BASE, Values},
    store,
    words::{Words, say},
};
use askama::Template;
use axum::{
    Form as Posted,
    extract::{Path, Query},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use kernel::{
    Error, Lang, Result, Text,
    form::Form,
    shell,
    web::{Frame, Link, page},
};

#[derive(Template)]
#[template(path = "pages/kinds.html")]
struct KindsPage {
    f: Frame,
    t: Words,
    crumbs: Vec<Link>,
    /// Address, name and what it is for.
    kinds: Vec<(String, String, String)>,
}

#[derive(Template)]
#[template(path = "pages/question.html")]
struct QuestionPage {
    f: Frame,
    t: Words,
    lang: Lang,
    crumbs: Vec<Link>,
    title: String,
    /// The kind of its answers, in words.
    kind: String,
    action: String,
    form: Form,
    /// Somebody else was faster.
    meanwhile: bool,
    /// The other categories that ask it, the steps that vouch for it, and how many have answered it.
    also: String,
    vouched: String,
    answers: i64,
    label: Named,
    help: Named,
    choices: Option<Vec<ChoiceRow>>,
    /// Where it is removed and what is asked before; empty where it is new.
    remove: String,
    question: String,
}

/// One of the answers that it offers.
struct ChoiceRow {
    /// By what its controls are told apart.
    token: String,
    text: Named,
    is_new: bool,
    closed: bool,
    goes_up: bool,
    goes_down: bool,
}

/// A question as it is now, or is to be.
struct Now {
    category: Category,
    field: Field,
    /// Whether it is there.
    is_there: bool,
    also: String,
    vouched: String,
    /// Answers so far: in all categories, and in this one.
    answers: (i64, i64),
}

impl Now {
    /// `kind`: of a question that is not there.
    async fn load(here: &Here, slug: &str, id: &str, kind: &str) -> Result<Now> {
        let mut tx = here.app.db.read().await?;
        let category = category_of(&mut tx, here, slug).await?;
        let form = store::form(&mut tx, category.id, category.version).await?;
        let found = form.iter().find(|it| it.id == id).cloned();
        let steps = store::steps(&mut tx, here.forum.id).await?;
        let forum = here.forum.id;
        let is_there = found.is_some();
        let field = match found {
            Some(field) => field,
            None => Field {
                id: String::new(),
                kind: FieldKind::from_word(kind).ok_or(Error::NotFound)?,
                required: false,
                label: Text::default(),
                help: Text::default(),
                choices: vec![],
            },
        };
        let answers = match is_there {
            true => (
                store::answered(&mut tx, forum, None, id).await?,
                store::answered(&mut tx, forum, Some(category.id), id).await?,
            ),
            false => (0, 0),
        };
        let also = if is_there { asked_also(&mut tx, here, &category, id).await? } else { String::new() };
        Ok(Now { also, vouched: vouched(here, &steps, id), category, field, is_there, answers })
    }

    fn choice(&self, token: &str) -> Option<&Choice> {
        self.field.choices.iter().find(|it| it.id == token)
    }

    /// What stands in the controls. A box that is not ticked is not sent: nothing stands in it.
    fn stands(&self, here: &Here) -> Values {
        let ticked = |is: bool| if is { "yes".to_owned() } else { String::new() };
        let mut values: Values = typed::stands(here, "label", &self.field.label).into_iter().collect();
        values.extend(typed::stands(here, "help", &self.field.help));
        values.insert("required".to_owned(), ticked(self.field.required));
        let order: Vec<&str> = self.field.choices.iter().map(|it| it.id.as_str()).collect();
        values.insert("order".to_owned(), order.join(" "));
        for it in &self.field.choices {
            values.extend(typed::stands(here, &prefix(&it.id), &it.label));
            values.insert(closed(&it.id), ticked(it.closed));
        }
        values
    }
}

pub(super) async fn new(
    here: Here,
    Path((_, slug)): Path<(String, String)>,
    Query(asked): Query<Form>,
) -> Result<Response> {
    must_manage(&here.by, here.forum.id)?;
    if asked.value("kind").is_empty() {
        return kinds(&here, &slug).await;
    }
    let now = Now::load(&here, &slug, "", asked.value("kind")).await?;
    let mut form = Form::default();
    form.set(BASE, meanwhile::base(&now.stands(&here)));
    form.set("order", with_more(vec![], choices::NEW_ROWS).join(" "));
    page(&here, &question_page(&here, &now, form, &[]))
}

/// What kind of answer a new question takes.
async fn kinds(here: &Here, slug: &str) -> Result<Response> {
    let t = Words(here.lang);
    let category = category_of(&mut here.app.db.read().await?, here, slug).await?;
    let kinds = FieldKind::ALL.iter().map(|kind| {
        let (name, help) = kind_in_words(t, *kind);
        (format!("{}/new?kind={}", address(here, &category), kind.word()), name, help)
    });
    let template = KindsPage { f: here.frame(), t, crumbs: crumbs(here, &category), kinds: kinds.collect() };
    page(here, &template)
}

pub(super) async fn show(
    here: Here,
    Path((_, slug, id)): Path<(String, String, String)>,
) -> Result<Response> {
    must_manage(&here.by, here.forum.id)?;
    let now = Now::load(&here, &slug, &id, "").await?;
    let mut form = Form::default();
    let stands = now.stands(&here);
    form.set(BASE, meanwhile::base(&stands));
    form.set(SEEN, "yes");
    for (name, value) in stands {
        form.set(&name, value);
    }
    page(&here, &question_page(&here, &now, form, &[]))
}

fn crumbs(here: &Here, category: &Category) -> Vec<Link> {
    let mut crumbs = edit::crumbs(here);
    crumbs.push(Link { href: address(here, category), label: title(here, category), current: false });
    crumbs
}

fn question_page(here: &Here, now: &Now, mut form: Form, both: &[String]) -> QuestionPage {
    let t = Words(here.lang);
    let (it, rows) = (&now.field, choices::rows(&form, &now.field.choices));
    form.set("order", rows.join(" "));
    form.set("kind", it.kind.word());
    let text = |form: &Form, prefix: &str, text: &Text, legend: String, whole: bool| {
        Named::of(here, legend, typed::controls(here, form, prefix, text, both), whole)
    };
    let row = |(at, token): (usize, &String)| {
        let known = now.choice(token);
        let label = known.map(|it| it.label.clone()).unwrap_or_default();
        let legend = known.map_or_else(|| t.new_choice(), |it| Shows::of(here, &it.label).text);
        ChoiceRow {
            text: text(&form, &prefix(token), &label, legend, false),
            is_new: known.is_none(),
            closed: form.has(&closed(token), "yes"),
            goes_up: at > 0,
            goes_down: at + 1 < rows.len(),
            token: token.clone(),
        }
    };
    let own = address(here, &now.category);
    let href = if now.is_there { format!("{own}/question/{}", it.id) } else { format!("{own}/question") };
    QuestionPage {
        f: here.frame(),
        t,
        lang: here.lang,
        crumbs: crumbs(here, &now.category),
        title: if now.is_there { Shows::of(here, &it.label).text } else { t.new_question() },
        kind: kind_in_words(t, it.kind).0,
        meanwhile: !both.is_empty() || form.has("late", "yes"),
        also: now.also.clone(),
        vouched: now.vouched.clone(),
        answers: now.answers.0,
        label: text(&form, "label", &it.label, t.question(), true),
        help: text(&form, "help", &it.help, t.question_help(), false),
        choices: (it.kind == FieldKind::Choice).then(|| rows.iter().enumerate().map(row).collect()),
        remove: if now.is_there { format!("{href}/remove") } else { String::new() },
        question: t.remove_question_question(now.answers.1),
        action: href,
        form,
    }
}

pub(super) async fn add(
    here: Here,
    Path((_, slug)): Path<(String, String)>,
    Posted(form): Posted<Form>,
) -> Result<Response> {
    must_manage(&here.by, here.forum.id)?;
    let now = Now::load(&here, &slug, "", form.value("kind")).await?;
    sent(here, now, form).await
}

pub(super) async fn save(
    here: Here,
    Path((_, slug, id)): Path<(String, String, String)>,
    Posted(form): Posted<Form>,
) -> Result<Response> {
    must_manage(&here.by, here.forum.id)?;
    let now = Now::load(&here, &slug, &id, form.value("kind")).await?;
    sent(here, now, form).await
}

async fn sent(here: Here, now: Now, mut form: Form) -> Result<Response> {
    choices::untick(&mut form);
    let is_gone = form.has(SEEN, "yes") && !now.is_there;
    let come_back = choices::come_back(&here, &mut form, &now.field.choices, is_gone);
    if choices::arrange(&mut form, &now.field.choices) {
        return page(&here, &question_page(&here, &now, form, &[]));
    }
    let stands = now.stands(&here);
    let mut apart = stands.clone();
    // The order that this editor has left is that of whoever has changed it; theirs takes in what is new.
    if let Some(order) = apart.remove("order").filter(|_| !meanwhile::is_typed(&form, "order")) {
        form.set("order", order);
    }
    let both = if is_gone { vec![] } else { meanwhile::take_over(&mut form, &apart) };
    for name in &both {
        form.refuse(name, say::changed_here_too());
    }
    let field = read(&here, &mut form, &now);
    let mut late = is_gone || !come_back.is_empty();
    for control in come_back {
        form.refuse(&control, say::choice_gone());
    }
    if is_gone {
        form.refuse(&typed::first_control(&here, "label", &now.field.label), say::question_gone());
    }
    if form.is_good() {
        let seen = now.is_there.then(|| now.field.clone());
        let act = WriteQuestion { forum: here.forum.id, category: now.category.id, seen, field };
        match here.app.db.act(&here.by, act).await {
            Ok(_) => return Ok(here.on_to(&address(&here, &now.category), "ok", &shell::say::saved())),
            Err(Error::Invalid(errors)) => late = refuse(&here, &mut form, &now, errors),
            Err(error) => return Err(error),
        }
    }
    form.set(BASE, meanwhile::base(&stands));
    form.set(SEEN, if now.is_there { "yes" } else { "" });
    form.set("late", if late { "yes" } else { "" });
    let status =
        if late || !both.is_empty() { StatusCode::CONFLICT } else { StatusCode::UNPROCESSABLE_ENTITY };
    let again = page(&here, &question_page(&here, &now, form, &both))?;
    Ok((status, again).into_response())
}

/// What is typed over what there is. Rows for new answers in which nothing stands are none.
fn read(here: &Here, form: &mut Form, now: &Now) -> Field {
    let line = Length::Line(LINE_LETTERS_MAX);
    let label = typed::read(here, form, "label", &now.field.label, line);
    let help = typed::read(here, form, "help", &now.field.help, line);
    let mut choices = vec![];
    if now.field.kind == FieldKind::Choice {
        for token in choices::rows(form, &now.field.choices) {
            let known = now.choice(&token);
            let old = known.map(|it| it.label.clone()).unwrap_or_default();
            let label = typed::read(here, form, &prefix(&token), &old, line);
            if label.is_empty() && known.is_none() {
                continue;
            }
            if label.is_empty() {
                let control = typed::first_control(here, &prefix(&token), &old);
                form.refuse(&control, shell::say::field_required());
            }
            let id = known.map(|it| it.id.clone()).unwrap_or_default();
            choices.push(Choice { id, label, closed: form.has(&closed(&token), "yes") });
        }
    }
    Field { required: form.has("required", "yes"), label, help, choices, ..now.field.clone() }
}

/// Answers whether somebody else was faster.
fn refuse(here: &Here, form: &mut Form, now: &Now, errors: Vec<(String, kernel::Say)>) -> bool {
    let late = errors.iter().any(|(field, _)| field == SEEN);
    for (field, say) in errors {
        let first = choices::rows(form, &now.field.choices).into_iter().next();
        let control = match (field.as_str(), first) {
            ("choices", Some(token)) => {
                let label = now.choice(&token).map(|it| it.label.clone()).unwrap_or_default();
                typed::first_control(here, &prefix(&token), &label)
            }
            _ => typed::first_control(here, "label", &now.field.label),
        };
        form.refuse(&control, say);
    }
    late
}
