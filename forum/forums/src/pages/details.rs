//! What the site says of the forum, as its organisers see it: names and days, cities, the sections of each page.

use super::{form, span, step, typed};
use crate::{
    Category, City, Here, Names, Shows, SitePage, SiteText, Step, acts::must_manage, clocks, store,
    words::Words,
};
use askama::Template;
use axum::{extract::Path, response::Response};
use jiff::{Timestamp, tz::TimeZone};
use kernel::{
    Result, Text, dates,
    web::{Frame, page},
};

#[derive(Template)]
#[template(path = "pages/details.html")]
struct DetailsPage {
    f: Frame,
    t: Words,
    history: String,
    edit: String,
    places: String,
    /// Label and value of each; a value that is missing is empty.
    facts: Vec<(String, Shows)>,
    look: Look,
    names: NamesCard,
    forms: Vec<FormRow>,
    steps: Vec<StepRow>,
    cities: Vec<CityRow>,
    /// What lies outside the days of the forum, with where it is put right.
    outside: Vec<(String, String)>,
    pages: Vec<PageCard>,
}

struct CityRow {
    name: Shows,
    dates: String,
    clocks: String,
    href: String,
}

/// How the site and the badges look.
struct Look {
    accent: String,
    photos: String,
    edit: String,
}

/// What standings and categories are called.
struct NamesCard {
    standings: Vec<Shows>,
    categories: Vec<Shows>,
    chips: Vec<String>,
    edit: String,
}

/// The form of a category.
struct FormRow {
    name: Shows,
    href: String,
    /// How many questions of the forum's own it asks.
    own: String,
}

/// A step of the accreditation.
struct StepRow {
    name: Shows,
    href: String,
    way: String,
}

struct PageCard {
    word: &'static str,
    name: String,
    /// On the site.
    public: String,
    new: String,
    sections: Vec<Row>,
}

struct Row {
    name: Shows,
    address: String,
    chips: Vec<String>,
    goes_up: bool,
    goes_down: bool,
}

/// Where a page stands on the site, and what it is called there.
pub(super) fn public(here: &Here, page: SitePage) -> (String, String) {
    let t = Words(here.lang);
    match page {
        SitePage::Home => (here.to("/"), t.home()),
        SitePage::Practical => (here.to("/practical"), t.practical()),
        SitePage::Register => (here.to("/how-to-register"), t.how_to_register()),
    }
}

/// The address of a section: `/details/practical/…`.
pub(super) fn address(here: &Here, page: SitePage, section: &str) -> String {
    here.to(&format!("/details/{}/{section}", page.word()))
}

pub(super) async fn show(here: Here, Path(_): Path<String>) -> Result<Response> {
    must_manage(&here.by, here.forum.id)?;
    let mut tx = here.app.db.read().await?;
    let cities = store::cities(&mut tx, here.forum.id).await?;
    let outside = store::outside_days(&mut tx, here.forum.id).await?;
    let mut forms = vec![];
    for category in store::categories(&mut tx, here.forum.id).await? {
        let form = store::form(&mut tx, category.id, category.version).await?;
        forms.push(form_row(&here, &category, form.len()));
    }
    let steps = store::steps(&mut tx, here.forum.id).await?;
    let mut pages = vec![];
    for it in SitePage::ALL {
        let texts = store::site_texts(&mut tx, here.forum.id, it.word()).await?;
        pages.push(page_card(&here, *it, &texts));
    }
    let the_page = DetailsPage {
        f: here.frame(),
        t: Words(here.lang),
        history: here.history("forum", here.forum.id.0),
        edit: here.to("/details/edit"),
        places: here.to("/planning/places"),
        facts: facts(&here),
        look: look(&here),
        names: names_card(&here, &Names::load(&mut tx, &here.forum).await?),
        forms,
        steps: steps.iter().map(|step| step_row(&here, step)).collect(),
        cities: cities.iter().map(|city| row_of(&here, city)).collect(),
        outside: told(&here, &outside),
        pages,
    };
    page(&here, &the_page)
}

fn facts(here: &Here) -> Vec<(String, Shows)> {
    let (t, forum) = (Words(here.lang), &here.forum);
    let plain = |text: String| Shows { text, ..Shows::default() };
    let shown = |text: &Text| Shows::of(here, text);
    let moment = |at: Option<Timestamp>| at.map(|at| forum.moment(here.lang, at)).unwrap_or_default();
    vec![
        (t.field_name(), shown(&forum.name)),
        (t.field_short_name(), shown(&forum.short_name)),
        (t.field_tagline(), shown(&forum.tagline)),
        (t.days(), plain(span(here, forum))),
        (t.opens(), plain(moment(forum.registration_opens))),
        (t.closes(), plain(moment(forum.registration_closes))),
        (t.contact(), plain(forum.contact.clone())),
    ]
}

fn look(here: &Here) -> Look {
    let (t, forum) = (Words(here.lang), &here.forum);
    Look {
        accent: forum.accent.clone(),
        photos: if forum.photo_on_badge { t.photos_on_badges() } else { t.no_photos_on_badges() },
        edit: here.to("/details/look"),
    }
}

fn names_card(here: &Here, names: &Names) -> NamesCard {
    let all: Vec<&Text> = names.fields().into_iter().map(|(_, name)| name).collect();
    let shown = |text: &Text| Some(Shows::of(here, text)).filter(|shows| !shows.is_empty());
    let (standings, categories) = all.split_at(all.len() - names.categories.len());
    NamesCard {
        standings: standings.iter().filter_map(|text| shown(text)).collect(),
        categories: categories.iter().filter_map(|text| shown(text)).collect(),
        chips: chips_of(here, &all),
        edit: here.to("/details/names"),
    }
}

fn form_row(here: &Here, category: &Category, own: usize) -> FormRow {
    FormRow {
        name: Shows::of(here, &category.name),
        href: form::address(here, category),
        own: Words(here.lang).own_questions_count(own),
    }
}

fn step_row(here: &Here, it: &Step) -> StepRow {
    StepRow {
        name: Shows::of(here, &it.name),
        href: step::address(here, it),
        way: step::way(Words(here.lang), it.taken_by),
    }
}

fn row_of(here: &Here, city: &City) -> CityRow {
    let zone = TimeZone::get(&city.zone).unwrap_or(TimeZone::UTC);
    let midday = city.starts_on.at(12, 0, 0, 0).to_zoned_datetime(zone);
    let clocks = midday.map(|at| clocks(&at)).unwrap_or_default();
    CityRow {
        name: Shows::of(here, &city.name),
        dates: dates::span(here.lang, city.starts_on, city.ends_on),
        clocks,
        href: here.to(&format!("/planning/cities/{}", city.id)),
    }
}

/// What lies outside the days of the forum, each with the page on which it is put right.
fn told(here: &Here, outside: &store::Outside) -> Vec<(String, String)> {
    let t = Words(here.lang);
    let counted = [
        (outside.cities, t.outside_cities(outside.cities), "/details/edit"),
        (outside.items, t.outside_items(outside.items), "/planning"),
        (outside.rules, t.outside_rules(outside.rules), "/checkpoints"),
    ];
    let counted = counted.into_iter().filter(|(count, ..)| *count > 0);
    let counted = counted.map(|(_, words, path)| (words, here.to(path)));
    let checkpoints = outside.checkpoints.iter().map(|(id, name)| {
        let words = t.outside_checkpoint(Shows::of(here, name).text);
        (words, here.to(&format!("/checkpoints/{id}")))
    });
    let forums = outside.forums.iter().map(|(slug, name)| {
        (t.outside_forum(Shows::of(here, name).text), here.to_forum(slug, "/details/edit"))
    });
    counted.chain(checkpoints).chain(forums).collect()
}

fn page_card(here: &Here, page: SitePage, texts: &[SiteText]) -> PageCard {
    let (public, name) = public(here, page);
    let row = |(at, it): (usize, &SiteText)| Row {
        name: heading(here, page, at, it),
        address: address(here, page, &it.id.to_string()),
        chips: chips(here, it),
        goes_up: at > 1,
        goes_down: at > 0 && at + 1 < texts.len(),
    };
    PageCard {
        word: page.word(),
        name,
        public,
        new: address(here, page, "new"),
        sections: texts.iter().enumerate().map(row).collect(),
    }
}

/// What a section is called in lists: by its heading, where that is shown.
pub(super) fn heading(here: &Here, page: SitePage, at: usize, it: &SiteText) -> Shows {
    if at == 0 && !page.shows_its_heading() {
        return Shows { text: Words(here.lang).beginning(), ..Shows::default() };
    }
    Shows::of(here, &it.title)
}

fn chips(here: &Here, it: &SiteText) -> Vec<String> {
    chips_of(here, &[&it.title, &it.body])
}

/// In which languages these texts are not written, and in which they are older than the original.
fn chips_of(here: &Here, texts: &[&Text]) -> Vec<String> {
    let t = Words(here.lang);
    let (missing, stale) = typed::behind(here, texts);
    let missing = (!missing.is_empty()).then(|| t.missing_in(missing.join(", ")));
    let stale = (!stale.is_empty()).then(|| t.stale_in(stale.join(", ")));
    missing.into_iter().chain(stale).collect()
}
