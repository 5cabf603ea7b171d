//! An item's recordings and papers, and what comes to them.

use super::{
    Sending, Unfinished, embargoes, languages, on_to, shown::Player, size, state, told, unfinished, with_form,
};
use crate::{
    Words, clock,
    embargo::{is_item_open, item_of, must_edit},
    limits::{TITLE_LETTERS_MAX, URL_LETTERS_MAX},
    model::{Embargo, Kind},
    of_item,
    paper_acts::AddPaper,
    recording_acts::AddStream,
    say, store,
    upload_acts::Target,
};
use askama::Template;
use axum::{Form as Posted, extract::Path, http::Uri, response::Response};
use forums::{Here, Shows};
use kernel::{
    Lang, Result, Text,
    form::Form,
    shell,
    web::{Frame, Link},
};

#[derive(Template)]
#[template(path = "pages/item.html")]
struct ItemPage {
    f: Frame,
    t: Words,
    lang: Lang,
    form: Form,
    crumbs: Vec<Link>,
    title: Shows,
    item_href: String,
    is_item_open: bool,
    recordings: Vec<RecordingRow>,
    papers: Vec<PaperRow>,
    unfinished: Vec<Unfinished>,
    sending: Sending,
    streams: String,
    add_paper: String,
    languages: Vec<(String, String)>,
    embargoes: Vec<(String, String)>,
    paper_embargoes: Vec<(String, String)>,
    clocks: String,
}

struct RecordingRow {
    href: String,
    label: String,
    about: String,
    captions: String,
    state: (&'static str, String),
}

struct PaperRow {
    href: String,
    title: Shows,
    languages: String,
    state: (&'static str, String),
}

pub(super) async fn show(here: Here, Path((_, slug)): Path<(String, String)>) -> Result<Response> {
    page_with(&here, &slug, Form::default()).await
}

async fn page_with(here: &Here, slug: &str, mut form: Form) -> Result<Response> {
    must_edit(&here.by, here.forum.id)?;
    let t = Words(here.lang);
    let mut tx = here.app.db.read().await?;
    let item = item_of(&mut tx, here.forum.id, slug).await?;
    let is_item_open = is_item_open(&mut tx, here.forum.id, item.id).await?;
    let now = tx.now;
    let base = here.to(&format!("/media/{}", item.slug));
    let recording = |it: &crate::Playable| {
        let player = Player::of(here, it, true);
        let row = &it.recording;
        RecordingRow {
            href: format!("{base}/recordings/{}", row.id),
            about: if row.kind == Kind::Stream { player.host } else { here.lang.tell(&size(row.bytes)) },
            label: player.label,
            captions: player.tracks.into_iter().map(|it| it.label).collect::<Vec<_>>().join(", "),
            state: state(here, is_item_open, (row.embargo, row.opens_at), now),
        }
    };
    let recordings = of_item(&mut tx, item.id).await?.iter().map(recording).collect();
    let files = store::files_now(&mut tx, item.id).await?;
    let paper = |it: crate::Paper| PaperRow {
        href: format!("{base}/papers/{}", it.id),
        title: Shows::of(here, &it.title),
        languages: super::paper::languages_of(&files, it.id),
        state: match it.withdrawn_at {
            Some(_) => ("neutral", t.state_withdrawn()),
            None => state(here, is_item_open, (it.embargo, it.opens_at), now),
        },
    };
    let papers = store::papers(&mut tx, item.id).await?.into_iter().map(paper).collect();
    let unfinished = unfinished(&mut tx, here, &item).await?;
    drop(tx);
    if form.value("paper-embargo").is_empty() {
        form.set("paper-embargo", Embargo::None.word());
    }
    let is_good = form.is_good();
    let the_page = ItemPage {
        f: here.frame(),
        t,
        lang: here.lang,
        form,
        crumbs: super::way_up(here, &item).into_iter().take(1).collect(),
        title: Shows::of(here, &item.title),
        item_href: here.to(&format!("/programme/{}", item.slug)),
        is_item_open,
        recordings,
        papers,
        unfinished,
        sending: Sending::new(here, &item, Target::Recording, base.clone()),
        streams: format!("{base}/streams"),
        add_paper: format!("{base}/papers"),
        languages: languages(here),
        embargoes: embargoes(here, false),
        paper_embargoes: embargoes(here, true),
        clocks: t.clocks(here.forum.zone.as_str()),
    };
    with_form(here, &the_page, is_good)
}

/// An address of the web that is safe to be followed from here.
fn is_stream(url: &str) -> bool {
    let host = super::shown::host(url);
    url.starts_with("https://")
        && url.parse::<Uri>().is_ok()
        && url.bytes().all(|byte| byte.is_ascii_graphic())
        && host.contains('.')
        && !host.contains('@')
}

pub(super) async fn add_stream(
    here: Here,
    Path((_, slug)): Path<(String, String)>,
    Posted(mut form): Posted<Form>,
) -> Result<Response> {
    must_edit(&here.by, here.forum.id)?;
    let url = form.required("url", URL_LETTERS_MAX);
    if !url.is_empty() && !is_stream(&url) {
        form.refuse("url", say::url_wrong());
    }
    let known = languages(&here);
    let language = form.one_of("stream-language", known.iter().map(|(tag, _)| tag.as_str()));
    let language = language.unwrap_or_default().to_owned();
    let words = [Embargo::None, Embargo::ByHand].map(Embargo::word);
    let embargo = form.one_of("stream-embargo", words).and_then(Embargo::from_word);
    if !form.is_good() {
        return page_with(&here, &slug, form).await;
    }
    let back = here.to(&format!("/media/{slug}"));
    let embargo = embargo.unwrap_or(Embargo::None);
    let act = AddStream { forum: here.forum.id, item: slug, url, language, embargo };
    told(&here, &back, here.app.db.act(&here.by, act).await.map(|_| shell::say::saved()))
}

/// What is typed in each language over what was there. The language that was first stays first.
pub(super) fn title(here: &Here, form: &mut Form, old: &Text) -> Text {
    let mut text = old.clone();
    let mut typed: Vec<(String, String)> = vec![];
    for (tag, _) in languages(here) {
        let line = form.line(&format!("title-{tag}"), TITLE_LETTERS_MAX).unwrap_or_default();
        typed.push((tag, line));
    }
    if text.is_empty() {
        let first = typed.iter().find(|(_, line)| !line.is_empty());
        text.original = first.map_or_else(|| here.tag.clone(), |(tag, _)| tag.clone());
    }
    typed.sort_by_key(|(tag, _)| *tag != text.original);
    for (tag, line) in typed {
        if old.versions.get(&tag).map_or("", |version| version.text.as_str()) != line {
            text.write(&tag, line);
        }
    }
    if !text.versions.contains_key(&text.original)
        && let Some(next) = text.versions.keys().next().cloned()
    {
        text.original = next;
    }
    if text.is_empty() && form.is_good() {
        form.refuse(&format!("title-{}", here.tag), shell::say::field_required());
    }
    text
}

pub(super) async fn add_paper(
    here: Here,
    Path((_, slug)): Path<(String, String)>,
    Posted(mut form): Posted<Form>,
) -> Result<Response> {
    must_edit(&here.by, here.forum.id)?;
    let title = title(&here, &mut form, &Text::default());
    let (embargo, opens_at) = clock::embargo(&here, &mut form, "paper-embargo");
    if !form.is_good() {
        return page_with(&here, &slug, form).await;
    }
    let back = here.to(&format!("/media/{slug}"));
    let act = AddPaper { forum: here.forum.id, item: slug, title, embargo, opens_at };
    match here.app.db.act(&here.by, act).await {
        Ok(id) => Ok(on_to(&format!("{back}/papers/{id}"))),
        Err(error) => told(&here, &back, Err(error)),
    }
}

#[cfg(test)]
mod tests {
    use super::is_stream;

    #[test]
    fn only_addresses_of_the_web_that_are_sealed_are_streams() {
        assert!(is_stream("https://video.example.org/watch?v=1#t=2"));
        for wrong in [
            "http://video.example.org/",
            "javascript:alert(1)",
            "https://user@example.org/",
            "https://localhost/",
            "https://exam ple.org/",
            "https://",
        ] {
            assert!(!is_stream(wrong), "{wrong}");
        }
    }
}
