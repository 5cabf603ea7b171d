//! A section of a page of the site: the form with its heading and text in every language, moved, removed.

use super::{
    details::{address, heading, public},
    edit,
    typed::{self, Control, Length},
};
use crate::{
    Here, MoveSection, RemoveSection, Said, SitePage, SiteText, SiteTextId, WriteSection,
    acts::{BODY_LETTERS_MAX, LINE_LETTERS_MAX, SEEN, must_manage},
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
    db::fresh_id,
    form::Form,
    shell,
    web::{Frame, Link, page},
};

#[derive(Template)]
#[template(path = "pages/section.html")]
struct SectionPage {
    f: Frame,
    t: Words,
    lang: Lang,
    crumbs: Vec<Link>,
    title: String,
    action: String,
    form: Form,
    /// Somebody else was faster.
    meanwhile: bool,
    /// Whether its heading is one's own to write.
    has_heading: bool,
    has_previews: bool,
    /// Heading and text of each language.
    languages: Vec<(Control, Control)>,
    /// Where it is removed; empty where it stays.
    remove: String,
}

type At = Path<(String, String, String)>;

/// A section as it is now, or is to be.
struct Now {
    page: SitePage,
    id: SiteTextId,
    /// What it says; `None`: it is not there.
    text: Option<SiteText>,
    /// Which of its page it is, from 0.
    at: usize,
}

impl Now {
    async fn load(here: &Here, word: &str, id: SiteTextId) -> Result<Now> {
        let page = SitePage::from_word(word).ok_or(Error::NotFound)?;
        let mut tx = here.app.db.read().await?;
        let all = store::site_texts(&mut tx, here.forum.id, page.word()).await?;
        let at = all.iter().position(|it| it.id == id).unwrap_or(all.len());
        Ok(Now { page, id, text: all.into_iter().nth(at), at })
    }

    fn said(&self) -> Said {
        self.text.as_ref().map(Said::of).unwrap_or_default()
    }

    fn has_heading(&self) -> bool {
        self.at > 0 || self.page.shows_its_heading()
    }

    /// What stands in the controls.
    fn stands(&self, here: &Here) -> Values {
        let said = self.said();
        let title = typed::stands(here, "title", &said.title).into_iter().filter(|_| self.has_heading());
        title.chain(typed::stands(here, "body", &said.body)).collect()
    }
}

fn id_of(text: &str) -> Result<SiteTextId> {
    text.parse().map_err(|_| Error::NotFound)
}

pub(super) async fn new(here: Here, Path((_, word)): Path<(String, String)>) -> Result<Response> {
    must_manage(&here.by, here.forum.id)?;
    let now = Now::load(&here, &word, SiteTextId(fresh_id(&here.app.db.clock))).await?;
    let mut form = Form::default();
    form.set(BASE, meanwhile::base(&now.stands(&here)));
    page(&here, &section_page(&here, &now, form, &[]))
}

pub(super) async fn show(here: Here, Path((_, word, id)): At) -> Result<Response> {
    must_manage(&here.by, here.forum.id)?;
    let now = Now::load(&here, &word, id_of(&id)?).await?;
    if now.text.is_none() {
        return Err(Error::NotFound);
    }
    let mut form = Form::default();
    let stands = now.stands(&here);
    form.set(BASE, meanwhile::base(&stands));
    form.set(SEEN, "yes");
    for (name, value) in stands {
        form.set(&name, value);
    }
    page(&here, &section_page(&here, &now, form, &[]))
}

fn section_page(here: &Here, now: &Now, form: Form, both: &[String]) -> SectionPage {
    let t = Words(here.lang);
    let said = now.said();
    let has_previews = form.has("do", "preview");
    let body = typed::controls(here, &form, "body", &said.body, both);
    let mut title = typed::controls(here, &form, "title", &said.title, both);
    // A language stands once, in the order of the text.
    title.sort_by_key(|it| body.iter().position(|body| body.lang == it.lang));
    let body = if has_previews { typed::with_previews(body) } else { body };
    let (_, page_name) = public(here, now.page);
    let name = now.text.as_ref().map(|it| heading(here, now.page, now.at, it).text);
    SectionPage {
        f: here.frame(),
        t,
        lang: here.lang,
        crumbs: edit::crumbs(here),
        title: t.section_of(page_name, name.unwrap_or_else(|| t.new_section())),
        action: address(here, now.page, &now.id.to_string()),
        meanwhile: !both.is_empty() || form.has("late", "yes"),
        has_heading: now.has_heading(),
        has_previews,
        languages: title.into_iter().zip(body).collect(),
        remove: match (&now.text, now.at) {
            (Some(_), at) if at > 0 => address(here, now.page, &format!("{}/remove", now.id)),
            _ => String::new(),
        },
        form,
    }
}

pub(super) async fn save(
    here: Here,
    Path((_, word, id)): At,
    Posted(mut form): Posted<Form>,
) -> Result<Response> {
    must_manage(&here.by, here.forum.id)?;
    let now = Now::load(&here, &word, id_of(&id)?).await?;
    if form.has("do", "preview") {
        return page(&here, &section_page(&here, &now, form, &[]));
    }
    let stands = now.stands(&here);
    let was_there = form.has(SEEN, "yes");
    let is_gone = was_there && now.text.is_none();
    let both = if is_gone { vec![] } else { meanwhile::take_over(&mut form, &stands) };
    for name in &both {
        form.refuse(name, say::changed_here_too());
    }
    let said = read(&here, &mut form, &now);
    let mut late = false;
    if is_gone {
        form.refuse(&typed::first_control(&here, "body", &said.body), say::section_gone());
        late = true;
    }
    if form.is_good() {
        let seen = now.text.as_ref().map(Said::of);
        let act = WriteSection { forum: here.forum.id, page: now.page, id: now.id, seen, said };
        match here.app.db.act(&here.by, act).await {
            Ok(()) => return Ok(here.on_to(&here.to("/details"), "ok", &shell::say::saved())),
            Err(Error::Invalid(errors)) => late = refuse(&here, &mut form, &now, errors),
            Err(error) => return Err(error),
        }
    }
    form.set(BASE, meanwhile::base(&stands));
    form.set(SEEN, if now.text.is_some() { "yes" } else { "" });
    form.set("late", if late { "yes" } else { "" });
    let status =
        if late || !both.is_empty() { StatusCode::CONFLICT } else { StatusCode::UNPROCESSABLE_ENTITY };
    let again = page(&here, &section_page(&here, &now, form, &both))?;
    Ok((status, again).into_response())
}

/// Answers whether somebody else was faster.
fn refuse(here: &Here, form: &mut Form, now: &Now, errors: Vec<(String, kernel::Say)>) -> bool {
    let late = errors.iter().any(|(field, _)| field == SEEN);
    let said = now.said();
    for (field, say) in errors {
        let control = match field.as_str() {
            "title" if now.has_heading() => typed::first_control(here, "title", &said.title),
            _ => typed::first_control(here, "body", &said.body),
        };
        form.refuse(&control, say);
    }
    late
}

fn read(here: &Here, form: &mut Form, now: &Now) -> Said {
    let old = now.said();
    let body = typed::read(here, form, "body", &old.body, Length::Paragraphs(BODY_LETTERS_MAX));
    let title = match now.has_heading() {
        true => typed::read(here, form, "title", &old.title, Length::Line(LINE_LETTERS_MAX)),
        false if old.title.is_empty() => named(here, now.page),
        false => old.title,
    };
    Said { title, body }
}

/// What a page is called that bears the name of the menu: a folder has it, too.
fn named(here: &Here, page: SitePage) -> Text {
    let house = here.app.house();
    let name = |tag: &String| {
        let t = Words(Lang::nearest(tag));
        let name = match page {
            SitePage::Home => t.home(),
            SitePage::Practical => t.practical(),
            SitePage::Register => t.how_to_register(),
        };
        (tag.clone(), name)
    };
    let own = house.languages.iter().filter(|tag| Lang::nearest(tag).tag() == tag.as_str());
    let mut names: Vec<(String, String)> = own.map(name).collect();
    if names.is_empty() {
        names.push(name(&here.tag));
    }
    let original = names[0].0.clone();
    Text::parallel(&original, names)
}

pub(super) async fn go(here: Here, Path((_, word, id)): At, Posted(form): Posted<Form>) -> Result<Response> {
    must_manage(&here.by, here.forum.id)?;
    let page = SitePage::from_word(&word).ok_or(Error::NotFound)?;
    let up = match form.value("to") {
        "up" => true,
        "down" => false,
        _ => return Err(Error::NotFound),
    };
    let act = MoveSection { forum: here.forum.id, page, id: id_of(&id)?, up };
    here.app.db.act(&here.by, act).await?;
    Ok(here.on_to(&here.to("/details"), "ok", &say::section_moved()))
}

pub(super) async fn remove(here: Here, Path((_, word, id)): At) -> Result<Response> {
    must_manage(&here.by, here.forum.id)?;
    let page = SitePage::from_word(&word).ok_or(Error::NotFound)?;
    let act = RemoveSection { forum: here.forum.id, page, id: id_of(&id)? };
    here.app.db.act(&here.by, act).await?;
    Ok(here.on_to(&here.to("/details"), "ok", &say::section_removed()))
}
