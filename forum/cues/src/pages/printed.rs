//! The running order on paper: of a hall on a day, in one language, as things stand.

use super::{hall_to_run, order::Scene};
use crate::{Words, model::Cue, order::Stretch};
use axum::{
    extract::Path,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use forums::{Here, Shows};
use jiff::civil::Date;
use kernel::{Result, dates};
use press::programme::{Day, Item, Programme};

pub(super) async fn pdf(here: Here, Path((_, hall, day)): Path<(String, String, Date)>) -> Result<Response> {
    let mut tx = here.app.db.read().await?;
    let hall = hall_to_run(&mut tx, &here, &hall).await?;
    let scene = Scene::load(&mut tx, &here, hall, day).await?;
    drop(tx);
    let mut response = programme::print(on_paper(&here, &scene)).await?.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/pdf"));
    let name = format!("inline; filename=\"{}-{}-{day}.pdf\"", here.forum.slug, scene.hall.slug);
    if let Ok(name) = HeaderValue::from_str(&name) {
        headers.insert(header::CONTENT_DISPOSITION, name);
    }
    Ok(response)
}

/// The hall is the heading, and what stands above every page.
fn on_paper(here: &Here, scene: &Scene) -> Programme {
    let t = Words(here.lang);
    let rows = scene.order.on(scene.day).flat_map(|stretch| {
        let cues = stretch.cues.iter().map(|cue| line(here, stretch, cue));
        std::iter::once(item(here, scene, stretch)).chain(cues.collect::<Vec<_>>())
    });
    let hall = Shows::of(here, &scene.hall.name).text;
    let date = dates::weekday_and_date(here.lang, scene.day);
    Programme {
        lang: here.tag.clone(),
        title: t.title(),
        when_where: [t.title(), here.forum.name.in_lang(&here.tag, &here.chain()).to_owned()].join(" · "),
        note: date.clone(),
        labels: [programme::when_word(here.lang), t.field_text()],
        days: vec![Day { title: date, city: String::new(), items: rows.collect() }],
        nested_title: String::new(),
        nested: vec![],
        replaced: t.letters_replaced(),
        forum: hall,
    }
}

/// An item of the programme, with what is written to itself.
fn item(here: &Here, scene: &Scene, stretch: &Stretch) -> Item {
    let t = Words(here.lang);
    let title = Shows::of(here, &stretch.item.title);
    let time = |at: jiff::ZonedDateTime| dates::time(at.time());
    let mut people = scene.people_of(here, stretch);
    if stretch.shift != 0 {
        people.insert(0, (t.planned(), time(stretch.planned.clone())));
    }
    if let Some(own) = &stretch.own {
        people.extend(labelled(here, own, true));
    }
    Item {
        time: format!("{} – {}", time(stretch.at(0)), time(stretch.at(stretch.minutes()))),
        depth: 0,
        kind: programme::kind_word(here.lang, stretch.item.kind),
        status: String::new(),
        title_lang: lang_of(here, &title),
        title: title.text,
        place: String::new(),
        people,
    }
}

/// A line under its item.
fn line(here: &Here, stretch: &Stretch, cue: &Cue) -> Item {
    let text = Shows::of(here, &cue.text);
    Item {
        time: dates::time(stretch.at(cue.minute).time()),
        depth: 2,
        title_lang: lang_of(here, &text),
        title: text.text,
        people: labelled(here, cue, false),
        ..Item::default()
    }
}

fn lang_of(here: &Here, shown: &Shows) -> String {
    if shown.lang.is_empty() { here.tag.clone() } else { shown.lang.clone() }
}

/// What a line says beside its text, each under the name of its field.
fn labelled(here: &Here, cue: &Cue, with_text: bool) -> Vec<(String, String)> {
    let t = Words(here.lang);
    let text = if with_text { Shows::of(here, &cue.text).text } else { String::new() };
    let all = [
        (t.field_text(), text),
        (t.field_who(), cue.who.clone()),
        (t.field_link(), cue.link.clone()),
        (t.field_note(), cue.note.clone()),
    ];
    all.into_iter().filter(|(_, said)| !said.is_empty()).collect()
}
