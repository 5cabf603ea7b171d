//! Somebody who comes without a registration: a short form, so that it takes less than a minute.

use crate::{
    Words,
    badge_pages::must_print,
    desk_pages::{Row, row},
    say,
};
use askama::Template;
use axum::{
    extract::{Form, Query},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use forums::Here;
use kernel::{
    Error, Result, dates,
    form::Form as Filled,
    rights::Right,
    shell,
    web::{Frame, Routes, Who, page},
};
use lingua::names::SAME_MIN;
use people::{NAME_LETTERS_MAX, Names, NewPerson, PersonId, register};
use press::glyphs;
use registration::{
    Entered, Entry, Found, Nominate, OrganisationName, POSITION_LETTERS_MAX, RegistrationId, Source, Whom,
    form_id,
};
use std::collections::HashSet;
use uuid::Uuid;

pub(crate) fn routes() -> Routes {
    let desk = Who::Holder(Right::PrintBadges);
    Routes::new().get("/f/{forum}/desk/new", desk, blank).post("/f/{forum}/desk/new", desk, add)
}

#[derive(Template)]
#[template(path = "walk-in.html")]
struct WalkInPage {
    f: Frame,
    t: Words,
    action: String,
    desk: String,
    form: Filled,
    errors: Vec<(String, String)>,
    wrong: Wrong,
    categories: Vec<(String, String)>,
    delegations: Vec<(String, String)>,
    languages: Vec<(String, String)>,
    fresh: String,
    asks: Asks,
}

/// Every field of the form: whoever is sure sends them as they were.
const FIELDS: [&str; 9] = [
    "family_name",
    "given_name",
    "latin_family",
    "latin_given",
    "category",
    "delegation",
    "organisation",
    "email",
    "language",
];

/// What is asked before somebody is added.
#[derive(Default)]
struct Asks {
    /// People who may be the same.
    alike: Vec<Row>,
    /// That no place is free; empty where one is.
    full: String,
}

impl Asks {
    fn nothing(&self) -> bool {
        self.alike.is_empty() && self.full.is_empty()
    }
}

/// What is wrong, field by field.
struct Wrong {
    family_name: String,
    given_name: String,
    latin_family: String,
    latin_given: String,
    category: String,
    delegation: String,
    organisation: String,
    email: String,
    language: String,
}

async fn blank(here: Here, Query(asked): Query<Filled>) -> Result<Response> {
    must_print(&here)?;
    let mut form = Filled::default();
    form.set("language", here.tag.clone());
    // Whoever was looked for and not found is probably the one to be added.
    form.set("family_name", asked.value("q"));
    let shown = form_page(&here, form, Asks::default()).await?;
    page(&here.visit, &shown)
}

async fn form_page(here: &Here, form: Filled, asks: Asks) -> Result<WalkInPage> {
    let mut tx = here.app.db.read().await?;
    let chain = here.chain();
    let show = |text: &kernel::Text| text.in_lang(&here.tag, &chain).to_owned();
    let categories = forums::categories(&mut tx, here.forum.id).await?;
    let delegations = delegations::seated(&mut tx, here.forum.id.0).await?;
    let error = |name| form.error(here.lang, name);
    let fresh = form.value("form").to_owned();
    Ok(WalkInPage {
        f: here.frame(),
        t: Words(here.lang),
        action: here.to("/desk/new"),
        desk: here.to("/desk"),
        errors: form.errors(here.lang),
        wrong: Wrong {
            family_name: error("family_name"),
            given_name: error("given_name"),
            latin_family: error("latin_family"),
            latin_given: error("latin_given"),
            category: error("category"),
            delegation: error("delegation"),
            organisation: error("organisation"),
            email: error("email"),
            language: error("language"),
        },
        categories: categories.iter().map(|it| (it.slug.clone(), show(&it.name))).collect(),
        delegations: delegations.iter().map(|it| (it.slug.clone(), show(&it.name))).collect(),
        languages: here
            .app
            .house()
            .languages
            .iter()
            .map(|tag| (tag.clone(), dates::language_name(tag)))
            .collect(),
        fresh: if fresh.is_empty() { kernel::db::fresh_id(&here.app.db.clock).to_string() } else { fresh },
        asks,
        form,
    })
}

async fn add(here: Here, Form(mut form): Form<Filled>) -> Result<Response> {
    must_print(&here)?;
    let Some(entry) = entry(&here, &mut form).await? else {
        return refused(&here, form, Asks::default()).await;
    };
    if !form.has("sure", "yes") {
        let asks = asks(&here, &entry).await?;
        if !asks.nothing() {
            return refused(&here, form, asks).await;
        }
    }
    match here.app.db.act(&here.by, Nominate { forum: here.forum.clone(), entry }).await {
        Ok(entered) => {
            let (kind, words) = match entered {
                Entered::Active(_) => ("ok", say::added()),
                Entered::Same(_) => ("warn", say::added_before()),
                Entered::Reserve(_, place) => ("warn", say::added_to_reserve(place)),
            };
            Ok(here.on_to(&here.to(&format!("/desk/{}", entered.id())), kind, &words))
        }
        Err(Error::Invalid(wrong)) => {
            wrong.into_iter().for_each(|(field, say)| form.refuse(&field, say));
            refused(&here, form, Asks::default()).await
        }
        Err(error) => Err(error),
    }
}

async fn refused(here: &Here, form: Filled, asks: Asks) -> Result<Response> {
    let shown = form_page(here, form, asks).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page(&here.visit, &shown)?).into_response())
}

/// People shown who may be the one who is being added, at most.
const ALIKE_MAX: usize = 5;

/// Whether somebody is there already, and whether there is a place. A form that was sent before asks nothing again.
async fn asks(here: &Here, entry: &Entry) -> Result<Asks> {
    let (t, Whom::New(person)) = (Words(here.lang), &entry.whom) else { return Ok(Asks::default()) };
    let like = register::like(
        &here.app,
        here.forum.id.0,
        PersonId(Uuid::nil()),
        spellings(&person.names),
        HashSet::new(),
        ALIKE_MAX,
    )
    .await?;
    let mut tx = here.app.db.read().await?;
    let sent_before = match entry.form {
        Some(form) => registration::by_id(&mut tx, RegistrationId(form)).await?.is_some(),
        None => false,
    };
    if sent_before {
        return Ok(Asks::default());
    }
    let mut asks = Asks::default();
    for it in like.into_iter().filter(|it| it.score >= SAME_MIN).take(ALIKE_MAX) {
        let Some(it) = registration::standing_of(&mut tx, here.forum.id, it.person).await? else { continue };
        let listed = registration::listed_one(&mut tx, here.forum.id, it.id).await?;
        if let Some(listed) = listed {
            let found = Found { listed, reading: None, organisation: None };
            asks.alike.push(row(here, &mut tx, &found).await?);
        }
    }
    if let Some(delegation) = entry.delegation {
        let uses = registration::uses(&mut tx, here.forum.id, delegation).await?;
        let of = uses.iter().find(|of| of.category == entry.category);
        let full = of.and_then(|of| Some((of.used, of.places?, of.waiting)));
        if let Some((used, places, waiting)) =
            full.filter(|(used, places, waiting)| used + waiting >= *places)
        {
            asks.full = t.would_wait(places, used, waiting);
        }
    }
    Ok(asks)
}

/// Those whom the clerk was shown, and has said that it is somebody else.
fn others(form: &Filled) -> Vec<RegistrationId> {
    let said = form.values("other").iter().take(ALIKE_MAX);
    said.filter_map(|it| Uuid::parse_str(it).ok()).map(RegistrationId).collect()
}

/// A name as it is written, and in Latin letters.
fn spellings(names: &Names) -> Vec<String> {
    let own = format!("{} {}", names.family_name, names.given_name);
    let latin = format!("{} {}", names.latin_family, names.latin_given);
    [own, latin].into_iter().filter(|name| !name.trim().is_empty()).collect()
}

/// What was typed, as something to be entered; nothing when it has to be corrected first.
async fn entry(here: &Here, form: &mut Filled) -> Result<Option<Entry>> {
    let mut tx = here.app.db.read().await?;
    let categories = forums::categories(&mut tx, here.forum.id).await?;
    let seated = delegations::seated(&mut tx, here.forum.id.0).await?;
    drop(tx);
    let names = names(form);
    let category = form.one_of("category", categories.iter().map(|it| it.slug.as_str()));
    let category = categories.iter().find(|it| Some(it.slug.as_str()) == category);
    if category.is_none() && form.is_good() {
        form.refuse("category", shell::say::field_required());
    }
    let delegation = form.one_of("delegation", seated.iter().map(|it| it.slug.as_str())).map(str::to_owned);
    let delegation = seated.iter().find(|it| Some(&it.slug) == delegation.as_ref());
    let organisation = form.line("organisation", POSITION_LETTERS_MAX);
    printable(form, "organisation", organisation.as_deref().unwrap_or_default());
    let email = form.email("email");
    let house = here.app.house();
    let language =
        form.one_of("language", house.languages.iter().map(String::as_str)).unwrap_or(&here.tag).to_owned();
    let Some(category) = category.filter(|_| form.is_good()) else { return Ok(None) };
    let form_id = form_id(form.value("form"), &names);
    let person = NewPerson { names, email, mailbox_own: false, language: language.clone(), birth_date: None };
    let mut entry = Entry::new(Whom::New(person), category.id, Source::Desk);
    entry.delegation = delegation.map(|it| it.id);
    entry.organisation = organisation.map(|name| OrganisationName { name, lang: language, others: vec![] });
    entry.form = Some(form_id);
    entry.others = others(form);
    entry.home = Some(here.app.config.public_url());
    Ok(Some(entry))
}

fn names(form: &mut Filled) -> Names {
    let mut part = |name: &str| {
        let line = form.line(name, NAME_LETTERS_MAX).unwrap_or_default();
        printable(form, name, &line);
        line
    };
    let names = Names {
        family_name: part("family_name"),
        given_name: part("given_name"),
        latin_family: part("latin_family"),
        latin_given: part("latin_given"),
        ..Names::default()
    };
    for (field, say) in people::checked(&names) {
        if form.error(kernel::Lang::EN, field).is_empty() {
            form.refuse(field, say);
        }
    }
    names
}

/// A letter that the fonts lack is refused here, and not found out at the printer.
fn printable(form: &mut Filled, field: &str, text: &str) {
    let missing: Vec<String> = glyphs::missing(text).into_iter().map(String::from).collect();
    if !missing.is_empty() {
        form.refuse(field, shell::say::field_unprintable(missing.join(" ")));
    }
}
