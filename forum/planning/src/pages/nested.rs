//! The forum that an item is: founded here, and its organisers named.

use super::{
    crumbs, item_address, must_manage,
    texts::{self, TextFields},
};
use crate::{
    Words,
    acts::SEEN,
    dissolve::DissolveForum,
    model::TITLE_LETTERS_MAX,
    nested::{FoundForum, NameOrganiser},
    plan::{Planned, current},
    say, store,
};
use askama::Template;
use axum::{
    Form as Posted,
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use forums::{Category, Forum, Here};
use kernel::{
    Error, Lang, Result, Say, Text, dates,
    db::Tx,
    form::Form,
    rights::{Right, Role, Scope},
    shell,
    web::{Frame, Link, page},
};
use people::{NAME_LETTERS_MAX, Names, NewPerson, PersonId};
use programme::{ItemId, Kind};
use secretariat::{Member, Named, Whom};

#[derive(Template)]
#[template(path = "pages/nested.html")]
struct NestedPage {
    f: Frame,
    t: Words,
    lang: Lang,
    crumbs: Vec<Link>,
    heading: String,
    action: String,
    form: Form,
    title: TextFields,
    categories: Vec<(String, String)>,
    languages: Vec<(String, String)>,
    /// None: it is not founded yet.
    founded: Option<Founded>,
}

/// A forum that is there.
struct Founded {
    name: String,
    site: String,
    /// Where it is worked on, for whoever may.
    planning: String,
    organisers: Vec<people::Seen>,
    /// Where it can be dissolved; empty once something was entered in it.
    dissolve: String,
}

type At = Path<(String, ItemId)>;

/// What the page is made of.
struct Known {
    planned: Planned,
    nested: Option<Forum>,
    organisers: Vec<Member>,
    is_untouched: bool,
    categories: Vec<Category>,
}

/// The forum that an item is, if it is founded.
pub(super) async fn nested_of(tx: &mut Tx, here: &Here, planned: &Planned) -> Result<Option<Forum>> {
    let all = forums::nested(tx, here.forum.id).await?;
    Ok(all.into_iter().find(|it| !planned.slug.is_empty() && it.slug == planned.slug))
}

/// Whether an item is, or can become, a forum of its own: everybody sees it as one.
pub(super) fn is_forum(planned: &Planned) -> bool {
    planned.published.as_ref().is_some_and(|it| it.kind == Kind::Forum)
}

impl Known {
    async fn load(here: &Here, item: ItemId) -> Result<Known> {
        must_manage(here)?;
        let mut tx = here.app.db.read().await?;
        let planned = current(&mut tx, here.forum.id, item).await?.filter(is_forum).ok_or(Error::NotFound)?;
        let nested = nested_of(&mut tx, here, &planned).await?;
        let (mut organisers, is_untouched) = match &nested {
            Some(nested) => {
                let members = secretariat::members(&mut tx, nested.id).await?;
                (members, store::is_untouched(&mut tx, nested.id).await?)
            }
            None => (vec![], false),
        };
        organisers.retain(|it| it.role == Role::Organiser);
        let categories = forums::categories(&mut tx, here.forum.id).await?;
        Ok(Known { planned, nested, organisers, is_untouched, categories })
    }
}

pub(super) async fn show(here: Here, Path((_, item)): At) -> Result<Response> {
    let known = Known::load(&here, item).await?;
    let mut form = Form::default();
    texts::fill(&mut form, "title", &known.planned.draft.title);
    form.set("word", known.planned.slug.as_str());
    form.set("accent", here.forum.accent.as_str());
    form.set("language", here.tag.as_str());
    form.set("seen", known.planned.seen.as_str());
    if let Some(first) = known.categories.first() {
        form.set("category", first.id.to_string());
    }
    page(&here, &the_page(&here, &known, form))
}

pub(super) async fn send(
    here: Here,
    Path((_, item)): At,
    Posted(mut form): Posted<Form>,
) -> Result<Response> {
    let known = Known::load(&here, item).await?;
    let Some(organiser) = whom(&here, &mut form).await?.filter(|_| form.is_good()) else {
        return again(&here, &known, form);
    };
    let home = here.app.config.knows_its_address().then(|| here.app.config.public_url());
    let done = match known.nested.clone() {
        Some(nested) => {
            let act = NameOrganiser { forum: here.forum.clone(), nested, organiser, home };
            here.app.db.act(&here.by, act).await
        }
        None => {
            let title = texts::read(&here, &mut form, "title", &Text::default(), TITLE_LETTERS_MAX);
            let Ok(category) = form.value("category").parse() else {
                form.refuse("category", shell::say::field_required());
                return again(&here, &known, form);
            };
            if !form.is_good() {
                return again(&here, &known, form);
            }
            let act = FoundForum {
                forum: here.forum.clone(),
                item,
                seen: form.value("seen").to_owned(),
                slug: form.value("word").trim().to_owned(),
                title,
                accent: form.value("accent").trim().to_owned(),
                category,
                organiser,
                home,
            };
            here.app.db.act(&here.by, act).await
        }
    };
    answered(&here, known, form, done)
}

pub(super) async fn dissolve(here: Here, Path((_, item)): At) -> Result<Response> {
    let known = Known::load(&here, item).await?;
    let nested = known.nested.ok_or(Error::NotFound)?;
    let page = item_address(&here, item, "");
    match here.app.db.act(&here.by, DissolveForum { forum: here.forum.clone(), nested }).await {
        Ok(letters) => {
            here.app.sessions.forget();
            Ok(here.on_to(&page, "ok", &say::nested_dissolved(letters)))
        }
        Err(Error::Refused(say)) => Ok(here.on_to(&page, "warn", &say)),
        Err(error) => Err(error),
    }
}

fn answered(here: &Here, known: Known, mut form: Form, done: Result<Named>) -> Result<Response> {
    match done {
        Ok(named) => {
            here.app.sessions.forget();
            let (kind, say) = told(known.nested.is_some(), named);
            Ok(here.on_to(&item_address(here, known.planned.id, "/forum"), kind, &say))
        }
        Err(Error::Invalid(errors)) => {
            for (field, say) in errors {
                match field.as_str() {
                    SEEN => form.set(SEEN, known.planned.seen.as_str()),
                    "title" => return refused(here, &known, form, &texts_first(here), say),
                    _ => {}
                }
                form.refuse(&field, say);
            }
            again(here, &known, form)
        }
        Err(Error::Refused(say)) => {
            let field = if known.nested.is_some() { "email" } else { "word" };
            refused(here, &known, form, field, say)
        }
        Err(error) => Err(error),
    }
}

/// The field of a title in the reader's language.
fn texts_first(here: &Here) -> String {
    format!("title-{}", here.tag)
}

fn refused(here: &Here, known: &Known, mut form: Form, field: &str, say: Say) -> Result<Response> {
    form.refuse(field, say);
    again(here, known, form)
}

fn told(was_there: bool, named: Named) -> (&'static str, Say) {
    match (named.is_written_to, was_there) {
        (true, true) => ("ok", say::nested_named(named.name)),
        (true, false) => ("ok", say::nested_founded(named.name)),
        (false, true) => ("warn", say::nested_named_unwritten(named.name)),
        (false, false) => ("warn", say::nested_founded_unwritten(named.name)),
    }
}

/// Who is to organise it: whoever sends this, whoever reads the mailbox, or somebody new.
async fn whom(here: &Here, form: &mut Form) -> Result<Option<Whom>> {
    if let Some(person) = here.by.person().filter(|_| form.has("self", "yes")) {
        return Ok(Some(Whom::Known(PersonId(person))));
    }
    let names = Names {
        family_name: form.required("family_name", NAME_LETTERS_MAX),
        given_name: form.line("given_name", NAME_LETTERS_MAX).unwrap_or_default(),
        ..Names::default()
    };
    let wrong = form.errors(here.lang).len();
    let Some(email) = form.email("email") else {
        if form.errors(here.lang).len() == wrong {
            form.refuse("email", shell::say::field_required());
        }
        return Ok(None);
    };
    let mut tx = here.app.db.read().await?;
    let known = people::with_email(&mut tx, &email).await?;
    drop(tx);
    Ok(match &known[..] {
        [] => {
            let house = here.app.house();
            let language = form.one_of("language", house.languages.iter().map(String::as_str));
            let language = language.unwrap_or(&here.tag).to_owned();
            let (email, birth_date) = (Some(email), None);
            Some(Whom::New(NewPerson { names, email, mailbox_own: true, language, birth_date }))
        }
        [one] => Some(Whom::Known(one.id)),
        _ => {
            form.refuse("email", say::nested_mailbox_shared());
            None
        }
    })
}

fn again(here: &Here, known: &Known, form: Form) -> Result<Response> {
    let again = page(here, &the_page(here, known, form))?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, again).into_response())
}

fn the_page(here: &Here, known: &Known, form: Form) -> NestedPage {
    let t = Words(here.lang);
    let text = |text: &Text| text.in_lang(&here.tag, &here.chain()).to_owned();
    let title = text(&known.planned.draft.title);
    let mut crumbs = crumbs(here);
    crumbs.push(Link {
        href: item_address(here, known.planned.id, ""),
        label: title.clone(),
        current: false,
    });
    let house = here.app.house();
    NestedPage {
        f: here.frame(),
        t,
        lang: here.lang,
        crumbs,
        heading: title,
        action: item_address(here, known.planned.id, "/forum"),
        title: texts::fields(here, &form, "title", |language| t.nested_title_in(language)),
        categories: known.categories.iter().map(|it| (it.id.to_string(), text(&it.name))).collect(),
        languages: house.languages.iter().map(|tag| (tag.clone(), dates::language_name(tag))).collect(),
        founded: known.nested.as_ref().map(|nested| {
            let may = here.by.may(Right::ManageForum, Scope::forum(nested.id.0));
            Founded {
                name: text(&nested.name),
                site: here.to_forum(&nested.slug, "/"),
                planning: if may { here.to_forum(&nested.slug, "/planning") } else { String::new() },
                organisers: known.organisers.iter().map(|it| people::seen(here, it.bearer())).collect(),
                dissolve: match known.is_untouched {
                    true => item_address(here, known.planned.id, "/forum/dissolve"),
                    false => String::new(),
                },
            }
        }),
        form,
    }
}
