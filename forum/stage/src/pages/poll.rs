//! The page on which a moderator writes a poll, in as many languages as they can.

use super::{hall_to_run, shown::hall_name};
use crate::{
    Words,
    acts::{RemovePoll, WritePoll},
    model::{OPTIONS_MAX, POLL_LETTERS_MAX, Poll, PollId, PollState},
    say, store,
};
use askama::Template;
use axum::{
    Form as Posted,
    extract::{Path, Query},
    http::StatusCode,
    response::Response,
};
use forums::{Here, Shows};
use kernel::{
    Error, Result, Text, dates,
    form::Form,
    text::Version,
    web::{Frame, Link, page},
};
use programme::{Item, Room};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "pages/poll.html")]
struct PollPage {
    f: Frame,
    t: Words,
    crumbs: Vec<Link>,
    action: String,
    item: Shows,
    item_id: String,
    /// The draft; empty: a new one.
    poll: String,
    errors: Vec<(String, String)>,
    original: Written,
    others: Vec<Written>,
}

/// A poll in one language, as it is typed: answers stand one to a line.
struct Written {
    tag: String,
    language: String,
    /// The names of its fields.
    question_name: String,
    options_name: String,
    question: String,
    options: String,
    question_error: String,
    options_error: String,
}

#[derive(Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    poll: String,
}

pub(super) async fn show(
    here: Here,
    Path((_, slug)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Response> {
    let mut tx = here.app.db.read().await?;
    let room = hall_to_run(&mut tx, &here, &slug).await?;
    let draft = match asked.poll.parse::<PollId>() {
        Ok(id) => {
            let found = store::poll(&mut tx, id).await?.filter(|it| it.state == PollState::Draft);
            Some(found.ok_or(Error::NotFound)?)
        }
        Err(_) => None,
    };
    let at = match &draft {
        Some(draft) => Some(draft.item),
        None => store::hall(&mut tx, here.forum.id, room.id).await?.item,
    };
    let item = match at {
        Some(id) => programme::item(&mut tx, here.forum.id, id).await?,
        None => None,
    };
    // A poll belongs to what goes on.
    let Some(item) = item else {
        return Ok(here.on_to(&here.to(&format!("/stage/{slug}")), "warn", &say::put_an_item_first()));
    };
    page(&here, &PollPage::of(&here, &room, &item, draft.as_ref(), &typed(&here, draft.as_ref())))
}

/// What the fields hold of a draft.
fn typed(here: &Here, draft: Option<&Poll>) -> Form {
    let mut form = Form::from_pairs([]);
    let Some(draft) = draft else { return form };
    let version =
        |text: &Text, tag: &str| text.versions.get(tag).map(|it| it.text.clone()).unwrap_or_default();
    for tag in languages(here, Some(&draft.question)) {
        let lines: Vec<String> = draft.options.iter().map(|it| version(it, &tag)).collect();
        form.set(&format!("question_{tag}"), version(&draft.question, &tag));
        form.set(&format!("options_{tag}"), lines.join("\n").trim_end());
    }
    form
}

/// The original's language first: of a new poll the page's.
pub(super) fn languages(here: &Here, question: Option<&Text>) -> Vec<String> {
    let original = question.map_or(here.tag.as_str(), |it| it.original.as_str());
    let others = here.app.house().languages.clone().into_iter().filter(|tag| tag != original);
    std::iter::once(original.to_owned()).chain(others).collect()
}

impl PollPage {
    fn of(here: &Here, room: &Room, item: &Item, draft: Option<&Poll>, form: &Form) -> PollPage {
        let written = |tag: String| {
            let [question_name, options_name] = ["question", "options"].map(|field| format!("{field}_{tag}"));
            Written {
                language: dates::language_name(&tag),
                question: form.value(&question_name).to_owned(),
                options: form.value(&options_name).to_owned(),
                question_error: form.error(here.lang, &question_name),
                options_error: form.error(here.lang, &options_name),
                question_name,
                options_name,
                tag,
            }
        };
        let mut all = languages(here, draft.map(|it| &it.question.0)).into_iter().map(written);
        let original = all.next().expect("the original's language comes first");
        let (t, console) = (Words(here.lang), here.to(&format!("/stage/{}", room.slug)));
        PollPage {
            f: here.frame(),
            crumbs: vec![
                Link { href: here.to("/stage"), label: t.title(), current: false },
                Link { href: console.clone(), label: hall_name(here, room).text, current: false },
            ],
            t,
            action: format!("{console}/poll"),
            item: Shows::of(here, &item.title),
            item_id: item.id.to_string(),
            poll: draft.map(|it| it.id.to_string()).unwrap_or_default(),
            errors: form.errors(here.lang),
            original,
            others: all.collect(),
        }
    }
}

pub(super) async fn act(
    here: Here,
    Path((_, slug)): Path<(String, String)>,
    Posted(mut form): Posted<Form>,
) -> Result<Response> {
    let mut tx = here.app.db.read().await?;
    let room = hall_to_run(&mut tx, &here, &slug).await?;
    let id = form.value("item").parse().map_err(|_| Error::NotFound)?;
    let item = programme::item(&mut tx, here.forum.id, id).await?.ok_or(Error::NotFound)?;
    let draft = match form.value("poll").parse::<PollId>() {
        Ok(id) => store::poll(&mut tx, id).await?,
        Err(_) => None,
    };
    drop(tx);
    let console = here.to(&format!("/stage/{slug}"));
    let (forum, hall) = (here.forum.id, room.id);
    if let (Some(draft), true) = (&draft, form.value("deed") == "remove") {
        let removed = here.app.db.act(&here.by, RemovePoll { forum, hall, poll: draft.id }).await;
        return told(&here, &console, removed, &say::poll_removed());
    }
    let tags = languages(&here, draft.as_ref().map(|it| &it.question.0));
    let (question, options) = read(&mut form, &tags);
    if form.is_good() {
        let poll = draft.as_ref().map(|it| it.id);
        let write = WritePoll { forum, hall, item: item.id, poll, question, options };
        match here.app.db.act(&here.by, write).await {
            Err(Error::Invalid(wrong)) => {
                for (field, say) in wrong {
                    form.refuse(&format!("{field}_{}", tags[0]), say);
                }
            }
            other => return told(&here, &console, other.map(drop), &say::poll_written()),
        }
    }
    let mut response = page(&here, &PollPage::of(&here, &room, &item, draft.as_ref(), &form))?;
    *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(response)
}

fn told(here: &Here, to: &str, done: Result<()>, say: &kernel::Say) -> Result<Response> {
    match done {
        Ok(()) => Ok(here.on_to(to, "ok", say)),
        Err(Error::Refused(say)) => Ok(here.on_to(to, "warn", &say)),
        Err(error) => Err(error),
    }
}

/// The question and the answers in all languages in which they were typed. Answers of a translation stand for those of
/// the original line by line: as many, or none.
fn read(form: &mut Form, tags: &[String]) -> (Text, Vec<Text>) {
    let lines = |form: &Form, tag: &String| -> Vec<String> {
        let typed = form.value(&format!("options_{tag}"));
        typed.lines().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect()
    };
    let original = &tags[0];
    let asked: Vec<(String, String)> = tags
        .iter()
        .map(|tag| (tag.clone(), form.value(&format!("question_{tag}")).trim().to_owned()))
        .filter(|(_, words)| !words.is_empty())
        .collect();
    if asked.first().is_none_or(|(tag, _)| tag != original) {
        form.refuse(&format!("question_{original}"), say::poll_question_needed());
    }
    let offered = lines(form, original);
    let mut options: Vec<Text> = offered.iter().map(|_| Text::parallel(original, [])).collect();
    for tag in tags {
        let words = lines(form, tag);
        if !words.is_empty() && words.len() != offered.len() {
            form.refuse(&format!("options_{tag}"), say::poll_options_differ(offered.len()));
            continue;
        }
        for (option, text) in options.iter_mut().zip(words) {
            option.versions.insert(tag.clone(), Version { text, of: option.revision });
        }
    }
    (Text::parallel(original, asked), options)
}
