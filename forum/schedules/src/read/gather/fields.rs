//! The fields of an item, cleaned of what no text has, and cut to what fits.

use crate::{
    Change, DESCRIPTION_CHARS_MAX, Field, ID_CHARS_MAX, LINE_CHARS_MAX, LIST_MAX, Link, Participant,
    SUMMARY_CHARS_MAX, Texts,
    read::{
        address::web_url,
        clock::push_once,
        draft::{self, Worded},
        kinds, markup, mend,
    },
};

/// The texts of a field, cleaned and cut.
pub(super) fn texts(worded: &Worded, field: Field, changes: &mut Vec<Change>) -> Texts {
    let limit = match field {
        Field::Summary => SUMMARY_CHARS_MAX,
        Field::Description => DESCRIPTION_CHARS_MAX,
        _ => LINE_CHARS_MAX,
    };
    let is_line = matches!(field, Field::Title | Field::Subtitle);
    let mut texts = Texts::default();
    for (lang, text) in &worded.0 {
        texts.write(lang, cleaned(text, is_line, limit, field, changes));
    }
    texts
}

fn cleaned(text: &str, is_line: bool, limit: usize, field: Field, changes: &mut Vec<Change>) -> String {
    let (text, was_mended) = mend::mended(text);
    let (mut text, was_html) = if is_line { markup::line(&text) } else { markup::cleaned(&text) };
    // What an entity gave may be a sign that no text has.
    let (again, was_mended_again) = mend::mended(&text);
    if was_mended_again {
        text = again.into_owned();
    }
    if was_mended || was_mended_again {
        push_once(changes, Change::LettersMended);
    }
    if was_html {
        push_once(changes, Change::HtmlCleaned);
    }
    let text = if is_line { mend::one_line(&text) } else { text.trim().to_owned() };
    cut(text, limit, field, changes)
}

fn cut(mut text: String, limit: usize, field: Field, changes: &mut Vec<Change>) -> String {
    if let Some((at, _)) = text.char_indices().nth(limit) {
        text.truncate(at);
        let kept = text.trim_end().len();
        text.truncate(kept);
        push_once(changes, Change::TextCut { field, limit });
    }
    text
}

pub(super) fn line(text: Option<String>, field: Field, changes: &mut Vec<Change>) -> Option<String> {
    let text = cleaned(&text?, true, LINE_CHARS_MAX, field, changes);
    (!text.is_empty()).then_some(text)
}

/// An id: it is not HTML, whatever it looks like.
pub(super) fn id_line(text: Option<String>, changes: &mut Vec<Change>) -> Option<String> {
    let text = mend::one_line(&mend::mended(&text?).0);
    let text = cut(text, ID_CHARS_MAX, Field::Id, changes);
    (!text.is_empty()).then_some(text)
}

/// The first line of the first text, as long as a heading may be.
pub(super) fn title_from(all: [&Texts; 3], changes: &mut Vec<Change>) -> Option<Texts> {
    const CHARS: usize = 80;
    let (lang, text) = all.iter().find_map(|texts| texts.iter().next())?;
    // What is bold or a heading in a text is neither in a title.
    let text = text.replace('*', "");
    let first = text.lines().map(|line| line.trim_start_matches('#').trim()).find(|line| !line.is_empty())?;
    let title = match first.char_indices().nth(CHARS) {
        None => first.to_owned(),
        Some((at, _)) => {
            let cut = &first[..at];
            let whole = cut.rsplit_once(' ').map_or(cut, |(words, _)| words);
            format!("{}…", whole.trim_end())
        }
    };
    push_once(changes, Change::TitleFromText);
    Some(Texts::new(lang, title))
}

pub(super) fn language(written: &str, changes: &mut Vec<Change>) -> Option<String> {
    let of = |text: &str| draft::tag(text).or_else(|| kinds::language(text));
    // `de, en`: an item has one language here.
    let first = || written.split([',', ';', '/', '+', '&', '|']).find_map(|part| of(part.trim()));
    let known = of(written).or_else(|| {
        let first = first()?;
        push_once(changes, Change::ListCut { field: Field::Languages, limit: 1 });
        Some(first)
    });
    if known.is_none() && !written.trim().is_empty() {
        push_once(changes, Change::LanguageDropped { value: excerpt(written) });
    }
    known
}

pub(super) fn people(people: Vec<Participant>, changes: &mut Vec<Change>) -> Vec<Participant> {
    let tidied = people.into_iter().filter_map(|person| {
        let name = line(Some(person.name), Field::People, changes)?;
        Some(Participant {
            id: person.id.and_then(|id| id_line(Some(id), &mut vec![])),
            name,
            role: person.role,
        })
    });
    let mut kept: Vec<Participant> = vec![];
    for person in tidied.take(LIST_MAX + 1).collect::<Vec<_>>() {
        if !kept.contains(&person) {
            kept.push(person);
        }
    }
    shortened(kept, Field::People, changes)
}

pub(super) fn links(links: Vec<Link>, field: Field, changes: &mut Vec<Change>) -> Vec<Link> {
    let mut kept: Vec<Link> = vec![];
    for link in links.into_iter().take(LIST_MAX + 1) {
        let Some(url) = web_address(&link.url, changes) else { continue };
        let title = line(link.title, field, changes);
        let kind = line(link.kind, field, changes);
        let link = Link { url, title, kind };
        if !kept.contains(&link) {
            kept.push(link);
        }
    }
    shortened(kept, field, changes)
}

fn shortened<T>(mut list: Vec<T>, field: Field, changes: &mut Vec<Change>) -> Vec<T> {
    if list.len() > LIST_MAX {
        list.truncate(LIST_MAX);
        push_once(changes, Change::ListCut { field, limit: LIST_MAX });
    }
    list
}

/// An address of the web as written, blanks in it encoded; `None` for anything else.
pub(super) fn web_address(text: &str, changes: &mut Vec<Change>) -> Option<String> {
    let text = text.trim();
    if text.is_empty() {
        return None;
    }
    let found = web_url(text);
    if found.is_none() {
        push_once(changes, Change::AddressDropped { value: excerpt(text) });
    }
    found
}

/// The beginning of a value, for a message.
pub fn excerpt(text: &str) -> String {
    const CHARS: usize = 80;
    let line = mend::one_line(&mend::mended(text.get(..1_000).unwrap_or(text)).0);
    match line.char_indices().nth(CHARS) {
        None => line,
        Some((at, _)) => format!("{}…", &line[..at]),
    }
}
