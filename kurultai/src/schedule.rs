//! `kurultai forum new`, `kurultai programme import` and `kurultai programme export`.

use crate::{import::told, serve};
use anyhow::Context;
use forums::Forum;
use kernel::{Lang, Say, Text, config::Config, db::Db, rights::By};
use programme::{Became, Brought, Format, How, Row};
use serde_json::{Value as Json, json};
use std::path::PathBuf;

/// An empty forum, as the command line asks for it.
#[derive(Clone, Debug)]
pub struct NewForum {
    /// Its word in addresses.
    pub id: String,
    /// Its name; `tag=name` says in which language, else it is in the first one.
    pub titles: Vec<String>,
    /// The languages it publishes in.
    pub languages: Vec<String>,
    /// The IANA zone of its clocks.
    pub zone: String,
    /// Its first and last day.
    pub days: Option<forums::Days>,
    /// The forum within which it is held.
    pub parent: Option<String>,
}

/// A file to be taken in.
#[derive(Clone, Debug)]
pub struct Import {
    /// The file.
    pub file: PathBuf,
    /// The forum's word.
    pub forum: String,
    /// How it goes in.
    pub how: How,
}

kernel::text_enum! {
    /// What a programme is written as.
    pub enum WrittenAs {
        /// schedule.xml
        ScheduleXml = "schedule-xml",
        /// schedule JSON
        ScheduleJson = "schedule-json",
        /// iCalendar
        ICal = "ical",
        /// To be printed.
        Pdf = "pdf",
    }
}

/// A programme to be written.
#[derive(Clone, Debug)]
pub struct Export {
    /// The forum's word.
    pub forum: String,
    /// As what.
    pub format: WrittenAs,
    /// In which language.
    pub lang: String,
}

/// Makes an empty forum, and the data folder where there is none. Answers the forum's word.
///
/// # Errors
/// When there is a forum of that word already, or something is not as it must be; what the database says.
pub async fn new_forum(config: &Config, asked: NewForum) -> anyhow::Result<String> {
    let new = forums::New {
        title: title(&asked.titles, &asked.languages),
        slug: asked.id,
        languages: asked.languages,
        zone: asked.zone,
        days: asked.days,
        parent: asked.parent,
    };
    let slug = new.slug.clone();
    let db = serve::open(config).await?;
    db.act(&By::Console, new).await.map_err(told)?;
    Ok(slug)
}

/// `kk=Форум` is the Kazakh title if Kazakh is among the languages; anything else is in the first one.
fn title(titles: &[String], languages: &[String]) -> Text {
    let first = languages.first().cloned().unwrap_or_default();
    let said = titles.iter().map(|title| match title.split_once('=') {
        Some((tag, rest)) if languages.iter().any(|it| it == tag) => (tag.to_owned(), rest.trim().to_owned()),
        _ => (first.clone(), title.trim().to_owned()),
    });
    let said: Vec<_> = said.filter(|(_, title)| !title.is_empty()).collect();
    let original =
        said.iter().map(|(tag, _)| tag).find(|tag| **tag == first).or(said.first().map(|it| &it.0));
    Text::parallel(&original.cloned().unwrap_or_default(), said.clone())
}

/// The forum of that word.
pub(crate) async fn forum(db: &Db, slug: &str) -> anyhow::Result<Forum> {
    let mut tx = db.read().await?;
    let forum = forums::forum_by_slug(&mut tx, slug).await.map_err(told)?;
    forum.with_context(|| {
        format!("There is no forum {slug} here. `kurultai forum new --id {slug} …` makes one.")
    })
}

/// Takes a file in.
///
/// # Errors
/// In English: why the whole file is not taken, that there is no such forum, what the database says.
pub async fn import(config: &Config, asked: &Import) -> anyhow::Result<Brought> {
    let db = serve::open_installed(config).await?;
    let forum = forum(&db, &asked.forum).await?;
    let mut tx = db.read().await?;
    let given = programme::given(&mut tx, &forum).await.map_err(told)?;
    drop(tx);
    let file = asked.file.clone();
    let read = tokio::task::spawn_blocking(move || schedules::read_file(&file, &given)).await?;
    let read = read.map_err(|refusal| {
        let why = Lang::EN.tell(&programme::tell::refusal(&refusal));
        anyhow::anyhow!("{}: {why}", asked.file.display())
    })?;
    let name = asked.file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    programme::bring(&db, &By::Console, &forum, &name, &read, asked.how).await.map_err(told)
}

/// The report for programs.
pub fn as_json(brought: &Brought) -> Json {
    let item = |row: &Row| {
        let reasons: Vec<String> = row.reasons.iter().map(|(_, say)| Lang::EN.tell(say)).collect();
        let codes: Vec<&str> = row.reasons.iter().map(|(code, _)| *code).collect();
        json!({"id": row.id, "title": row.title, "line": row.at.line, "path": row.at.path,
            "outcome": row.became.word(), "reasons": reasons, "codes": codes})
    };
    let note = |(code, say): &(&str, Say)| json!({"code": code, "text": Lang::EN.tell(say)});
    json!({
        "taken": brought.count(Became::Taken),
        "changed": brought.count(Became::Changed),
        "left_out": brought.count(Became::LeftOut),
        "notes": brought.notes.iter().map(note).collect::<Vec<_>>(),
        "items": brought.rows.iter().map(item).collect::<Vec<_>>(),
    })
}

/// The report for people: how many, then what is to be said of the file and of each item that is not as it was sent.
pub fn lines(brought: &Brought, how: How) -> Vec<String> {
    let (taken, changed, left) =
        (brought.count(Became::Taken), brought.count(Became::Changed), brought.count(Became::LeftOut));
    let head = if how.dry_run { "Nothing was written. It would be: " } else { "" };
    let mut lines = vec![format!("{head}{taken} taken, {changed} taken with changes, {left} left out")];
    lines.extend(brought.notes.iter().map(|(_, note)| Lang::EN.tell(note)));
    for row in brought.rows.iter().filter(|row| !row.reasons.is_empty()) {
        let reasons: Vec<String> = row.reasons.iter().map(|(_, say)| Lang::EN.tell(say)).collect();
        let name = if row.title.is_empty() { &row.id } else { &row.title };
        let place = match (row.at.line, row.at.path.as_str()) {
            (0, _) => String::new(),
            (line, "") => format!(" (line {line})"),
            (line, path) => format!(" (line {line}, {path})"),
        };
        lines.push(format!("{}: {name}{place}: {}", row.became.word().replace('_', " "), reasons.join(" ")));
    }
    lines
}

/// Writes a programme.
///
/// # Errors
/// In English: that there is no such forum or language, what the database says.
pub async fn export(config: &Config, asked: &Export) -> anyhow::Result<Vec<u8>> {
    let db = serve::open_installed(config).await?;
    let forum = forum(&db, &asked.forum).await?;
    let mut tx = db.read().await?;
    let house = forums::coalition(&mut tx).await.map_err(told)?.map(|it| it.languages.0).unwrap_or_default();
    let lang = programme::language_of(&house, &asked.lang).with_context(|| {
        format!("Nothing is published here in {}, but in: {}.", asked.lang, house.join(", "))
    })?;
    let format = match asked.format {
        WrittenAs::ScheduleXml => Format::ScheduleXml,
        WrittenAs::ScheduleJson => Format::ScheduleJson,
        WrittenAs::ICal => Format::ICal,
        WrittenAs::Pdf => {
            let paper = programme::on_paper(&mut tx, &forum, &lang).await.map_err(told)?;
            return programme::print(paper).await.map_err(told);
        }
    };
    let site = config.public_url.as_ref().map(|_| format!("{}/{lang}/f/{}", config.public_url(), forum.slug));
    let outgoing = programme::outgoing_of(&mut tx, &forum, &lang, site.as_deref()).await.map_err(told)?;
    Ok(outgoing.written(format).into_bytes())
}
