//! The form of what standings and categories are called.

use super::{
    edit::crumbs,
    typed::{self, Length, Named},
};
use crate::{
    ChangeNames, Here, Names,
    acts::{LINE_LETTERS_MAX, SEEN, must_manage},
    meanwhile::{self, BASE, Values},
    store,
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
    Error, Lang, Result, Text,
    form::Form,
    shell,
    web::{Frame, Link, page},
};

#[derive(Template)]
#[template(path = "pages/names.html")]
struct NamesPage {
    f: Frame,
    t: Words,
    lang: Lang,
    crumbs: Vec<Link>,
    action: String,
    form: Form,
    /// Somebody else was faster.
    meanwhile: bool,
    standings: Vec<Named>,
    categories: Vec<Named>,
}

async fn names_of(here: &Here) -> Result<Names> {
    let mut tx = here.app.db.read().await?;
    let forum = store::forum_by_id(&mut tx, here.forum.id).await?.ok_or(Error::NotFound)?;
    Names::load(&mut tx, &forum).await
}

/// What stands in the controls.
fn stands(here: &Here, names: &Names) -> Values {
    let all = names.fields().into_iter();
    all.flat_map(|(field, name)| typed::stands(here, &field, name)).collect()
}

pub(super) async fn show(here: Here, Path(_): Path<String>) -> Result<Response> {
    must_manage(&here.by, here.forum.id)?;
    let now = names_of(&here).await?;
    let mut form = Form::default();
    for (name, value) in stands(&here, &now) {
        form.set(&name, value);
    }
    page(&here, &names_page(&here, &now, form, &[]))
}

fn names_page(here: &Here, now: &Names, mut form: Form, both: &[String]) -> NamesPage {
    let t = Words(here.lang);
    form.set(BASE, meanwhile::base(&stands(here, now)));
    let named = |(field, name): (String, &Text)| {
        let legend = match field.as_str() {
            "begins" => t.before_all_steps(),
            "ends" => t.after_all_steps(),
            _ => name.in_lang(&here.tag, &here.chain()).to_owned(),
        };
        Named::of(here, legend, typed::controls(here, &form, &field, name, both), true)
    };
    let mut standings: Vec<Named> = now.fields().into_iter().map(named).collect();
    let categories = standings.split_off(standings.len() - now.categories.len());
    NamesPage {
        f: here.frame(),
        t,
        lang: here.lang,
        crumbs: crumbs(here),
        action: here.to("/details/names"),
        meanwhile: !both.is_empty() || !form.value(SEEN).is_empty(),
        standings,
        categories,
        form,
    }
}

pub(super) async fn save(
    here: Here,
    Path(_): Path<String>,
    Posted(mut form): Posted<Form>,
) -> Result<Response> {
    must_manage(&here.by, here.forum.id)?;
    let now = names_of(&here).await?;
    let both = meanwhile::take_over(&mut form, &stands(&here, &now));
    for name in &both {
        form.refuse(name, say::changed_here_too());
    }
    let names = read(&here, &mut form, &now);
    form.set(SEEN, "");
    if form.is_good() {
        let act = ChangeNames { forum: here.forum.id, seen: now.clone(), names };
        match here.app.db.act(&here.by, act).await {
            Ok(()) => return Ok(here.on_to(&here.to("/details"), "ok", &shell::say::saved())),
            Err(Error::Invalid(errors)) => refuse(&here, &mut form, &now, errors),
            Err(error) => return Err(error),
        }
    }
    let late = !both.is_empty() || !form.value(SEEN).is_empty();
    let status = if late { StatusCode::CONFLICT } else { StatusCode::UNPROCESSABLE_ENTITY };
    let again = page(&here, &names_page(&here, &now, form, &both))?;
    Ok((status, again).into_response())
}

/// What is typed over what there is.
fn read(here: &Here, form: &mut Form, now: &Names) -> Names {
    let line = Length::Line(LINE_LETTERS_MAX);
    let mut typed = |field: &str, old: &Text| typed::read(here, form, field, old, line);
    let steps = now.steps.iter().map(|(id, name)| (*id, typed(&format!("step-{id}"), name))).collect();
    let categories =
        now.categories.iter().map(|(id, name)| (*id, typed(&format!("category-{id}"), name))).collect();
    let (begins, ends) = (typed("begins", &now.begins), typed("ends", &now.ends));
    Names { begins, steps, ends, categories }
}

fn refuse(here: &Here, form: &mut Form, now: &Names, errors: Vec<(String, kernel::Say)>) {
    for (field, say) in errors {
        // Somebody saved between this page's look and its act: once more, and both are compared again.
        if field == SEEN {
            form.set(SEEN, "yes");
        }
        let of = now.fields().into_iter().find(|(known, _)| *known == field || field == SEEN);
        let field = of.map_or(field, |(known, name)| typed::first_control(here, &known, name));
        form.refuse(&field, say);
    }
}
