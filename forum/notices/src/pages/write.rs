//! Writing a notice: in every language that somebody can write it in, with whom it is for and until when.

use crate::{
    Words,
    acts::{SEEN, Save, must_run},
    model::{Audience, BODY_LETTERS_MAX, Draft, Notice, NoticeId, SHOWN_FOR, State, TITLE_LETTERS_MAX},
    say, store,
};
use askama::Template;
use axum::{
    Form as Posted,
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use forums::Here;
use jiff::{Timestamp, civil::DateTime};
use kernel::{
    Error, Lang, Result, Text, dates,
    db::fresh_id,
    form::Form,
    shell,
    web::{Frame, Link, page},
};

#[derive(Template)]
#[template(path = "pages/write.html")]
struct WritePage {
    f: Frame,
    t: Words,
    lang: Lang,
    crumbs: Vec<Link>,
    heading: String,
    action: String,
    form: Form,
    versions: Vec<VersionFields>,
    /// Value and label of each.
    cities: Vec<(String, String)>,
    categories: Vec<(String, String)>,
    delegations: Vec<(String, String)>,
    zone: String,
}

/// The fields of one language.
struct VersionFields {
    tag: String,
    name: String,
    title: String,
    body: String,
    title_error: String,
    body_error: String,
    /// Whether they are shown without being asked for.
    open: bool,
}

/// The languages of the coalition: the reader's first.
fn languages(here: &Here) -> Vec<String> {
    let mut all = here.app.house().languages.clone();
    all.sort_by_key(|tag| *tag != here.tag);
    all
}

pub(super) async fn new(here: Here, Path(_): Path<String>) -> Result<Response> {
    must_run(&here.by, here.forum.id)?;
    let mut form = Form::default();
    form.set(SEEN, "0");
    form.set("unplaced", "yes");
    form.set("expires", for_field(&here, here.app.db.clock.now() + SHOWN_FOR));
    let id = NoticeId(fresh_id(&here.app.db.clock));
    page(&here, &the_page(&here, id, form).await?)
}

pub(super) async fn show(here: Here, Path((_, id)): Path<(String, NoticeId)>) -> Result<Response> {
    let notice = draft_of(&here, id).await?.ok_or(Error::NotFound)?;
    page(&here, &the_page(&here, id, filled(&here, &notice)).await?)
}

/// The draft of that id.
async fn draft_of(here: &Here, id: NoticeId) -> Result<Option<Notice>> {
    must_run(&here.by, here.forum.id)?;
    let mut tx = here.app.db.read().await?;
    Ok(store::by_id(&mut tx, here.forum.id, id).await?.filter(|it| it.state == State::Draft))
}

fn filled(here: &Here, notice: &Notice) -> Form {
    let id = |id: Option<String>| id.unwrap_or_default();
    let mut form = Form::default();
    form.set(SEEN, notice.revision.to_string());
    for (name, text) in [("title", &notice.title), ("body", &notice.body)] {
        for (tag, version) in &text.versions {
            form.set(&format!("{name}-{tag}"), version.text.as_str());
        }
    }
    form.set("city", id(notice.city.map(|it| it.to_string())));
    form.set("category", id(notice.category.map(|it| it.to_string())));
    form.set("delegation", id(notice.delegation.map(|it| it.to_string())));
    form.set("unplaced", if notice.unplaced { "yes" } else { "" });
    form.set("expires", for_field(here, notice.expires_at));
    form
}

pub(super) async fn save(
    here: Here,
    Path((_, id)): Path<(String, NoticeId)>,
    Posted(mut form): Posted<Form>,
) -> Result<Response> {
    let before = draft_of(&here, id).await?;
    let seen = form.value(SEEN).parse().unwrap_or_default();
    let draft = read(&here, before.as_ref(), &mut form);
    if !form.is_good() {
        return again(&here, id, form).await;
    }
    match here.app.db.act(&here.by, Save { forum: here.forum.id, notice: id, seen, draft }).await {
        Ok(()) => Ok(here.on_to(&here.to(&format!("/notices/{id}")), "ok", &say::saved())),
        Err(Error::Refused(say)) => Ok(here.on_to(&here.to(&format!("/notices/{id}")), "warn", &say)),
        Err(Error::Invalid(errors)) => {
            for (field, say) in errors {
                if field == SEEN {
                    // From now on that is seen: whoever saves again writes over it, knowingly.
                    let now = draft_of(&here, id).await?.map_or(0, |now| now.revision);
                    form.set(SEEN, now.to_string());
                }
                let is_text = field == "title" || field == "body";
                let field = if is_text { format!("{field}-{}", here.tag) } else { field };
                form.refuse(&field, say);
            }
            again(&here, id, form).await
        }
        Err(error) => Err(error),
    }
}

async fn again(here: &Here, id: NoticeId, form: Form) -> Result<Response> {
    let again = page(here, &the_page(here, id, form).await?)?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, again).into_response())
}

/// Reads the form over what was there.
fn read(here: &Here, before: Option<&Notice>, form: &mut Form) -> Draft {
    let mut versions = vec![];
    for tag in languages(here) {
        let title = form.line(&format!("title-{tag}"), TITLE_LETTERS_MAX).unwrap_or_default();
        let body = text(form, &format!("body-{tag}"));
        match (title.is_empty(), body.is_empty()) {
            (true, false) => form.refuse(&format!("title-{tag}"), say::both_or_neither()),
            (false, true) => form.refuse(&format!("body-{tag}"), say::both_or_neither()),
            _ => versions.push((tag, title, body)),
        }
    }
    if versions.iter().all(|(_, title, _)| title.is_empty()) && form.is_good() {
        form.refuse(&format!("title-{}", here.tag), shell::say::field_required());
    }
    let first = versions.iter().find(|(_, title, _)| !title.is_empty()).map(|(tag, ..)| tag.clone());
    let was = |text: fn(&Notice) -> &Text| before.map(text).cloned().unwrap_or_default();
    let mut title = was(|notice| &notice.title);
    let mut body = was(|notice| &notice.body);
    // What is the original stays it, as long as it is there.
    let original = Some(title.original.clone())
        .filter(|tag| versions.iter().any(|(known, title, _)| known == tag && !title.is_empty()))
        .or(first)
        .unwrap_or_else(|| here.tag.clone());
    versions.sort_by_key(|(tag, ..)| *tag != original);
    (title.original, body.original) = (original.clone(), original);
    for (tag, new_title, new_body) in versions {
        write(&mut title, &tag, new_title);
        write(&mut body, &tag, new_body);
    }
    Draft { title, body, audience: audience(form), expires_at: expires(here, form) }
}

/// A translation that nobody touched stays as old as it was.
fn write(text: &mut Text, tag: &str, typed: String) {
    let is_same = text.versions.get(tag).map_or("", |version| version.text.as_str()) == typed;
    if !is_same {
        text.write(tag, typed);
    }
}

/// What was typed into a long field: lines of one kind, no marks that turn text around.
fn text(form: &mut Form, name: &str) -> String {
    let typed = form.value(name).replace("\r\n", "\n").trim().to_owned();
    for line in typed.lines() {
        if let Err(say) = kernel::form::check_line(line, BODY_LETTERS_MAX) {
            form.refuse(name, say);
            return String::new();
        }
    }
    if typed.chars().count() > BODY_LETTERS_MAX {
        form.refuse(name, shell::say::field_too_long(BODY_LETTERS_MAX));
    }
    typed
}

fn audience(form: &mut Form) -> Audience {
    let city = form.value("city").parse().ok();
    Audience {
        city,
        category: form.value("category").parse().ok(),
        delegation: form.value("delegation").parse().ok(),
        unplaced: city.is_some() && form.has("unplaced", "yes"),
    }
}

/// By the clocks of the forum.
fn expires(here: &Here, form: &mut Form) -> Timestamp {
    let typed = form.value("expires").trim().parse::<DateTime>().ok();
    let at = typed.and_then(|local| local.to_zoned_datetime(here.forum.time_zone()).ok());
    match at {
        Some(at) => at.timestamp(),
        None => {
            form.refuse("expires", say::expires_unreadable());
            here.app.db.clock.now()
        }
    }
}

fn for_field(here: &Here, at: Timestamp) -> String {
    at.to_zoned_datetime(here.forum.time_zone()).strftime("%Y-%m-%dT%H:%M").to_string()
}

async fn the_page(here: &Here, id: NoticeId, form: Form) -> Result<WritePage> {
    let t = Words(here.lang);
    let chain = here.chain();
    let mut tx = here.app.db.read().await?;
    let names = super::list::Names::load(&mut tx, here).await?;
    let own = |text: &Text| text.in_lang(&here.tag, &chain).to_owned();
    let version = |tag: String| {
        let value = |name: &str| form.value(&format!("{name}-{tag}")).to_owned();
        let error = |name: &str| form.error(here.lang, &format!("{name}-{tag}"));
        let fields = VersionFields {
            name: dates::language_name(&tag),
            title: value("title"),
            body: value("body"),
            title_error: error("title"),
            body_error: error("body"),
            open: tag == here.tag,
            tag,
        };
        let has_something = !fields.title.is_empty() || !fields.title_error.is_empty();
        VersionFields { open: fields.open || has_something || !fields.body_error.is_empty(), ..fields }
    };
    Ok(WritePage {
        f: here.frame(),
        lang: here.lang,
        crumbs: vec![Link { href: here.to("/notices"), label: t.title(), current: false }],
        heading: t.new_notice(),
        action: here.to(&format!("/notices/{id}/edit")),
        versions: languages(here).into_iter().map(version).collect(),
        cities: names.cities.iter().map(|it| (it.id.to_string(), own(&it.name))).collect(),
        categories: names.categories.iter().map(|it| (it.id.to_string(), own(&it.name))).collect(),
        delegations: names.delegations.iter().map(|it| (it.id.to_string(), own(&it.name))).collect(),
        zone: here.forum.zone.clone(),
        form,
        t,
    })
}
