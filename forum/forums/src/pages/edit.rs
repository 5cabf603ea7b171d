//! The form of a forum's names, days and contact, and of the days of its cities.

use super::typed::{self, Control, Length};
use crate::{
    ChangeDetails, City, Days, Details, Here, Shows,
    acts::{LINE_LETTERS_MAX, SEEN, must_manage},
    clocks,
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
use jiff::{Timestamp, civil::Date, civil::DateTime};
use kernel::{
    Error, Lang, Result, Text, dates,
    form::Form,
    shell,
    web::{Frame, Link, page},
};

#[derive(Template)]
#[template(path = "pages/edit.html")]
struct EditPage {
    f: Frame,
    t: Words,
    lang: Lang,
    crumbs: Vec<Link>,
    action: String,
    form: Form,
    /// Somebody else was faster.
    meanwhile: bool,
    /// Legend, help and controls of each text.
    texts: Vec<(String, String, Vec<Control>)>,
    cities: Vec<CityDays>,
    /// The days on which something stands, in words; empty where nothing does.
    in_use: String,
    clocks: String,
}

struct CityDays {
    from: String,
    from_label: String,
    to: String,
    to_label: String,
}

/// What there is now.
struct Now {
    details: Details,
    cities: Vec<City>,
    in_use: Option<Days>,
}

impl Now {
    async fn load(here: &Here) -> Result<Now> {
        let mut tx = here.app.db.read().await?;
        let forum = store::forum_by_id(&mut tx, here.forum.id).await?.ok_or(Error::NotFound)?;
        let cities = store::cities(&mut tx, forum.id).await?;
        let in_use = store::days_in_use(&mut tx, forum.id).await?;
        Ok(Now { details: Details::of(&forum, &cities), cities, in_use })
    }

    /// What stands in the controls.
    fn stands(&self, here: &Here) -> Values {
        let it = &self.details;
        let mut values = Values::new();
        for (prefix, text) in texts(it) {
            values.extend(typed::stands(here, prefix, text));
        }
        let mut set = |name: &str, value: String| values.insert(name.to_owned(), value);
        set("from", it.days.0.to_string());
        set("to", it.days.1.to_string());
        set("opens", local(here, it.registration.0));
        set("closes", local(here, it.registration.1));
        set("contact", it.contact.clone());
        for (city, (from, to)) in &it.cities {
            set(&format!("from-{city}"), from.to_string());
            set(&format!("to-{city}"), to.to_string());
        }
        values
    }
}

/// The texts with the names of their controls.
fn texts(it: &Details) -> [(&'static str, &Text); 3] {
    [("name", &it.name), ("short", &it.short_name), ("tagline", &it.tagline)]
}

/// A local date and time as browsers send it: `2025-11-24T18:00`.
fn local(here: &Here, at: Option<Timestamp>) -> String {
    let Some(at) = at else { return String::new() };
    here.forum.time_zone().to_datetime(at).strftime("%Y-%m-%dT%H:%M").to_string()
}

pub(super) fn crumbs(here: &Here) -> Vec<Link> {
    vec![Link { href: here.to("/details"), label: Words(here.lang).details(), current: false }]
}

pub(super) async fn show(here: Here, Path(_): Path<String>) -> Result<Response> {
    must_manage(&here.by, here.forum.id)?;
    let now = Now::load(&here).await?;
    let mut form = Form::default();
    for (name, value) in now.stands(&here) {
        form.set(&name, value);
    }
    page(&here, &edit_page(&here, &now, form, &[]))
}

fn edit_page(here: &Here, now: &Now, mut form: Form, both: &[String]) -> EditPage {
    let t = Words(here.lang);
    form.set(BASE, meanwhile::base(&now.stands(here)));
    let [name, short, tagline] =
        texts(&now.details).map(|(prefix, text)| typed::controls(here, &form, prefix, text, both));
    let cities = now.cities.iter().map(|city| {
        let name = Shows::of(here, &city.name).text;
        CityDays {
            from: format!("from-{}", city.id),
            from_label: t.first_day_in(name.as_str()),
            to: format!("to-{}", city.id),
            to_label: t.last_day_in(name),
        }
    });
    let at =
        now.details.registration.1.or(now.details.registration.0).unwrap_or_else(|| here.app.db.clock.now());
    EditPage {
        f: here.frame(),
        t,
        lang: here.lang,
        crumbs: crumbs(here),
        action: here.to("/details/edit"),
        meanwhile: !both.is_empty() || !form.value(SEEN).is_empty(),
        texts: vec![
            (t.field_name(), String::new(), name),
            (t.field_short_name(), t.short_name_help(), short),
            (t.field_tagline(), t.tagline_help(), tagline),
        ],
        cities: cities.collect(),
        in_use: now
            .in_use
            .map(|(first, last)| t.days_in_use(dates::span(here.lang, first, last)))
            .unwrap_or_default(),
        clocks: t.by_clocks(clocks(&at.to_zoned_datetime(here.forum.time_zone()))),
        form,
    }
}

pub(super) async fn save(
    here: Here,
    Path(_): Path<String>,
    Posted(mut form): Posted<Form>,
) -> Result<Response> {
    must_manage(&here.by, here.forum.id)?;
    let now = Now::load(&here).await?;
    let stands = now.stands(&here);
    let both = meanwhile::take_over(&mut form, &stands);
    for name in &both {
        let value = stands.get(name).map_or("", String::as_str);
        let is_text = ["name-", "short-", "tagline-"].iter().any(|prefix| name.starts_with(prefix));
        form.refuse(name, if is_text { say::changed_here_too() } else { say::now_stands(value) });
    }
    let details = read(&here, &mut form, &now);
    form.set(SEEN, "");
    if let Some(details) = details.filter(|_| form.is_good()) {
        let act = ChangeDetails { forum: here.forum.id, seen: now.details.clone(), details };
        match here.app.db.act(&here.by, act).await {
            Ok(()) => return Ok(here.on_to(&here.to("/details"), "ok", &shell::say::saved())),
            Err(Error::Invalid(errors)) => refuse(&here, &mut form, &now, errors),
            Err(error) => return Err(error),
        }
    }
    let status = if both.is_empty() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::CONFLICT };
    let again = page(&here, &edit_page(&here, &now, form, &both))?;
    Ok((status, again).into_response())
}

fn refuse(here: &Here, form: &mut Form, now: &Now, errors: Vec<(String, kernel::Say)>) {
    for (field, say) in errors {
        // Somebody saved between this page's look and its act: once more, and both are compared again.
        if field == SEEN {
            form.set(SEEN, "yes");
        }
        let field = match field.as_str() {
            "name" | SEEN => typed::first_control(here, "name", &now.details.name),
            _ => field,
        };
        form.refuse(&field, say);
    }
}

/// What is typed over what there is; `None` where a day cannot be read.
fn read(here: &Here, form: &mut Form, now: &Now) -> Option<Details> {
    let old = &now.details;
    let line = Length::Line(LINE_LETTERS_MAX);
    let [name, short_name, tagline] =
        texts(old).map(|(prefix, text)| typed::read(here, form, prefix, text, line));
    let days = day(form, "from").zip(day(form, "to"));
    let registration =
        (moment(here, form, "opens", old.registration.0), moment(here, form, "closes", old.registration.1));
    let contact = match form.value("contact").trim() {
        "" => {
            form.refuse("contact", shell::say::field_required());
            None
        }
        same if same == old.contact => Some(old.contact.clone()),
        _ => form.email("contact"),
    };
    let mut cities = vec![];
    for (city, _) in &old.cities {
        let days = day(form, &format!("from-{city}")).zip(day(form, &format!("to-{city}")));
        cities.extend(days.map(|days| (*city, days)));
    }
    let whole = cities.len() == old.cities.len();
    let details = Details {
        name,
        short_name,
        tagline,
        days: days?,
        registration,
        contact: contact?,
        cities,
        ..old.clone()
    };
    whole.then_some(details)
}

fn day(form: &mut Form, name: &str) -> Option<Date> {
    if form.value(name).trim().is_empty() {
        form.refuse(name, shell::say::field_required());
    }
    form.date(name)
}

/// A moment by the clocks of the forum; what only came back stays to the second.
fn moment(here: &Here, form: &mut Form, name: &str, old: Option<Timestamp>) -> Option<Timestamp> {
    let text = form.value(name).trim().to_owned();
    if text == local(here, old) {
        return old;
    }
    if text.is_empty() {
        return None;
    }
    let typed: Option<DateTime> = text.parse().ok();
    let at = typed.and_then(|typed| here.forum.time_zone().to_timestamp(typed).ok());
    if at.is_none() {
        form.refuse(name, shell::say::field_not_date("2025-11-24T18:00"));
    }
    at
}
