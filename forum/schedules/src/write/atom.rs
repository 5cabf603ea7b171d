//! A feed of changes (RFC 4287): the items of a programme that changed last, the newest first.

use super::{Out, xml::escaped};
use crate::{Item, Programme, Status, UNKNOWN};
use jiff::Timestamp;
use std::fmt::Write;
use uuid::Uuid;

/// A feed.
#[derive(Clone, Debug, PartialEq)]
pub struct Feed {
    /// What it is called wherever it is fetched from; an IRI that never changes.
    pub id: String,
    /// Its title, and the language of it.
    pub title: (String, String),
    /// Who answers for it.
    pub author: String,
    /// Where it is fetched from.
    pub self_url: Option<String>,
    /// The page that it is about.
    pub page_url: Option<String>,
    /// The last change; of its entries, if there are any.
    pub updated: Timestamp,
    /// The name and the version of the program that writes.
    pub generator: (String, String),
    /// The newest first.
    pub entries: Vec<FeedEntry>,
}

/// A change.
#[derive(Clone, Debug, PartialEq)]
pub struct FeedEntry {
    /// An IRI that is its alone and never changes.
    pub id: String,
    /// What changed; the BCP 47 tag of it, where it is known.
    pub title: (String, Option<String>),
    /// A few words; the tag of them, where it is known.
    pub summary: Option<(String, Option<String>)>,
    /// When.
    pub updated: Timestamp,
    /// The page of what changed.
    pub url: Option<String>,
    /// Words that programs sort by: a kind, `cancelled`, `delayed`.
    pub categories: Vec<String>,
}

impl Feed {
    /// The items that say when they changed, at most `limit` of them.
    pub fn of(programme: &Programme, out: &Out, author: &str, limit: usize) -> Feed {
        let mut changed: Vec<(&Item, Timestamp)> =
            programme.items.iter().filter_map(|item| Some((item, item.modified?))).collect();
        changed.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.id.cmp(&b.0.id)));
        let entries: Vec<FeedEntry> =
            changed.into_iter().take(limit).map(|(item, updated)| entry(item, updated, out)).collect();
        let about = &programme.about;
        let shown = out.text(&about.title);
        let title = shown
            .map_or_else(|| (String::from("–"), out.lang.clone()), |it| (it.text.into(), it.lang.into()));
        let seed = [about.acronym.as_deref(), about.url.as_deref(), shown.map(|it| it.text)];
        let seed: Vec<&str> = seed.into_iter().flatten().chain([out.lang.as_str()]).collect();
        Feed {
            id: urn(&seed.join("\u{1f}")),
            title,
            author: author.to_owned(),
            self_url: out.self_url.clone(),
            page_url: about.url.clone(),
            updated: entries.first().map_or(out.as_of, |entry| entry.updated),
            generator: out.generator.clone(),
            entries,
        }
    }
}

fn entry(item: &Item, updated: Timestamp, out: &Out) -> FeedEntry {
    let known = |lang: &str| (lang != UNKNOWN).then(|| lang.to_owned());
    let title = out.text(&item.title);
    // What it is about has not changed: that it is late has.
    let texts = [&item.note, &item.summary, &item.description];
    let summary = texts.into_iter().find_map(|texts| out.text(texts));
    let guid = item.source.guid.or_else(|| Uuid::parse_str(&item.id).ok());
    let mut categories = vec![item.kind.code().to_owned()];
    if item.status == Status::Cancelled {
        categories.push("cancelled".to_owned());
    }
    if item.expected.is_some() {
        categories.push("delayed".to_owned());
    }
    FeedEntry {
        id: guid.map_or_else(|| urn(&item.id), |guid| format!("urn:uuid:{guid}")),
        title: title.map_or((String::from("–"), None), |it| (it.text.to_owned(), known(it.lang))),
        summary: summary.map(|it| (it.text.to_owned(), known(it.lang))),
        updated,
        url: out.url(item),
        categories,
    }
}

fn urn(seed: &str) -> String {
    const FEEDS: Uuid = Uuid::from_u128(0x9b51_77d0_2c3f_5d0c_8e44_0a8b_6f19_d3e5);
    format!("urn:uuid:{}", Uuid::new_v5(&FEEDS, seed.as_bytes()))
}

/// The feed as XML.
pub fn atom(feed: &Feed) -> String {
    let mut out = String::with_capacity(feed.entries.len() * 1_000 + 1_000);
    out.push_str(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n",
    );
    element(&mut out, "id", None, &feed.id);
    element(&mut out, "title", Some(&feed.title.1), &feed.title.0);
    let _ = write!(out, "<updated>{}</updated>\n<author>", feed.updated);
    element(&mut out, "name", None, &feed.author);
    out.push_str("</author>\n");
    link(&mut out, "self", feed.self_url.as_deref());
    link(&mut out, "alternate", feed.page_url.as_deref());
    out.push_str("<generator version=\"");
    escaped(&mut out, &feed.generator.1);
    out.push_str("\">");
    escaped(&mut out, &feed.generator.0);
    out.push_str("</generator>\n");
    for entry in &feed.entries {
        out.push_str("<entry>\n");
        element(&mut out, "id", None, &entry.id);
        element(&mut out, "title", entry.title.1.as_deref(), &entry.title.0);
        let _ = writeln!(out, "<updated>{}</updated>", entry.updated);
        link(&mut out, "alternate", entry.url.as_deref());
        for category in &entry.categories {
            out.push_str("<category term=\"");
            escaped(&mut out, category);
            out.push_str("\"/>\n");
        }
        // An entry without a page must say something itself (section 4.1.2).
        match (&entry.summary, &entry.url) {
            (Some((text, lang)), _) => element(&mut out, "summary", lang.as_deref(), text),
            (None, None) => element(&mut out, "summary", None, ""),
            (None, Some(_)) => {}
        }
        if entry.url.is_none() {
            element(&mut out, "content", entry.title.1.as_deref(), &entry.title.0);
        }
        out.push_str("</entry>\n");
    }
    out.push_str("</feed>\n");
    out
}

fn element(out: &mut String, name: &str, lang: Option<&str>, text: &str) {
    let _ = write!(out, "<{name}");
    if let Some(lang) = lang {
        out.push_str(" xml:lang=\"");
        escaped(out, lang);
        out.push('"');
    }
    out.push('>');
    escaped(out, text);
    let _ = writeln!(out, "</{name}>");
}

fn link(out: &mut String, relation: &str, url: Option<&str>) {
    if let Some(url) = url {
        let _ = write!(out, "<link rel=\"{relation}\" href=\"");
        escaped(out, url);
        out.push_str("\"/>\n");
    }
}
