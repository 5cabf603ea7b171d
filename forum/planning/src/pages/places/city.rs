//! The form of a city.

use super::{board, crumbs};
use crate::{
    Words,
    pages::{
        must_manage,
        texts::{self, TextFields},
    },
    places::SaveCity,
    say,
};
use askama::Template;
use axum::{
    Form as Posted,
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use forums::{City, CityId, Here};
use kernel::{
    Error, Lang, Result, Text,
    db::fresh_id,
    form::Form,
    web::{Frame, Link, page},
};

/// Letters of a name.
const LETTERS_MAX: usize = 300;

#[derive(Template)]
#[template(path = "pages/places/city.html")]
struct CityPage {
    f: Frame,
    t: Words,
    lang: Lang,
    crumbs: Vec<Link>,
    heading: String,
    is_new: bool,
    form: Form,
    action: String,
    name: TextFields,
}

type At = Path<(String, CityId)>;

pub(in crate::pages) async fn new(here: Here) -> Result<Response> {
    must_manage(&here)?;
    let mut form = Form::default();
    form.set("zone", here.forum.zone.as_str());
    form.set("from", here.forum.starts_on.to_string());
    form.set("to", here.forum.ends_on.to_string());
    page(&here, &the_page(&here, CityId(fresh_id(&here.app.db.clock)), None, form))
}

pub(in crate::pages) async fn show(here: Here, Path((_, id)): At) -> Result<Response> {
    must_manage(&here)?;
    let board = board(&here).await?;
    let city = board.city(Some(id)).ok_or(Error::NotFound)?;
    let mut form = Form::default();
    texts::fill(&mut form, "name", &city.name);
    form.set("zone", city.zone.as_str());
    form.set("from", city.starts_on.to_string());
    form.set("to", city.ends_on.to_string());
    page(&here, &the_page(&here, id, Some(city), form))
}

fn the_page(here: &Here, id: CityId, city: Option<&City>, form: Form) -> CityPage {
    let t = Words(here.lang);
    let name = city.map(|city| city.name.in_lang(&here.tag, &here.chain()).to_owned());
    CityPage {
        f: here.frame(),
        t,
        lang: here.lang,
        crumbs: crumbs(here),
        heading: name.unwrap_or_else(|| t.new_city()),
        is_new: city.is_none(),
        action: here.to(&format!("/planning/cities/{id}")),
        name: texts::fields(here, &form, "name", |language| t.field_name_in(language)),
        form,
    }
}

pub(in crate::pages) async fn save(
    here: Here,
    Path((_, id)): At,
    Posted(mut form): Posted<Form>,
) -> Result<Response> {
    must_manage(&here)?;
    let board = board(&here).await?;
    let city = board.city(Some(id));
    let empty = Text::default();
    let name = texts::read(&here, &mut form, "name", city.map_or(&empty, |city| &*city.name), LETTERS_MAX);
    let zone = city.map(|city| city.zone.clone()).unwrap_or_else(|| form.value("zone").trim().to_owned());
    for field in ["from", "to"] {
        if form.date(field).is_none() && form.is_good() {
            form.refuse(field, kernel::shell::say::field_required());
        }
    }
    if let (Some(from), Some(to), true) = (form.date("from"), form.date("to"), form.is_good()) {
        let act = SaveCity { forum: here.forum.clone(), id, name, zone, days: (from, to) };
        match here.app.db.act(&here.by, act).await {
            Ok(()) => return Ok(here.on_to(&here.to("/planning/places"), "ok", &say::place_saved())),
            Err(Error::Invalid(errors)) => {
                for (field, say) in errors {
                    let field = if field == "name" { format!("name-{}", here.tag) } else { field };
                    form.refuse(&field, say);
                }
            }
            Err(error) => return Err(error),
        }
    }
    let again = page(&here, &the_page(&here, id, city, form))?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, again).into_response())
}
