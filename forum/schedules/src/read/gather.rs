//! Drafts become a programme: texts cleaned and cut, ids made single, lengths found, the tree tied; and what became of each
//! draft is written down.

mod fields;
mod ids;
mod lengths;
mod tree;

use self::{
    fields::{id_line, language, line, links, people, texts, title_from, web_address},
    ids::Ids,
    lengths::{ASSUMED_MIN, find_lengths},
    tree::tie_tree,
};
use super::{
    clock::push_once,
    draft::{Draft, Start, Worded},
    kinds,
};
use crate::{
    About, Change, DURATION_MAX, Entry, Field, ITEMS_MAX, Item, Note, Outcome, PARTS_MAX, Place, Programme,
    Read, Reason, Recording, Refusal, Report, Source, SourceIds, Texts, When,
};
pub use fields::excerpt;
use jiff::{SignedDuration, ZonedDateTime};
pub use lengths::NEXT_WITHIN;

/// Drafts being gathered, kept within their limits.
#[derive(Default)]
pub struct Gathering {
    pub about: About,
    pub notes: Vec<Note>,
    drafts: Vec<Draft>,
    items: usize,
    parts: usize,
}

impl Gathering {
    /// Takes a draft.
    ///
    /// # Errors
    /// [`Refusal::TooManyItems`] and [`Refusal::TooMuch`].
    pub fn take(&mut self, draft: Draft) -> Result<(), Refusal> {
        self.items += match &draft.start {
            Start::Each(starts) => starts.len().max(1),
            _ => 1,
        };
        self.parts += draft.people.len() + draft.links.len() + draft.attachments.len();
        self.drafts.push(draft);
        match () {
            () if self.items > ITEMS_MAX => Err(Refusal::TooManyItems { limit: ITEMS_MAX }),
            () if self.parts > PARTS_MAX => Err(Refusal::TooMuch),
            () => Ok(()),
        }
    }

    /// What was taken so far.
    pub fn drafts_mut(&mut self) -> &mut Vec<Draft> {
        &mut self.drafts
    }

    /// The programme, and what became of each draft.
    pub fn finish(mut self, source: Source) -> Read {
        find_lengths(&mut self.drafts);
        if self.drafts.is_empty() {
            self.notes.push(Note::NoItems);
        }
        let mut ids = Ids::default();
        let mut items = vec![];
        let mut entries: Vec<Entry> = vec![];
        for draft in self.drafts {
            entries.push(taken(draft, &mut ids, &mut items));
        }
        tie_tree(&mut items, &mut entries);
        clean_about(&mut self.about);
        let programme = Programme { about: self.about, items };
        Read { programme, report: Report { source, notes: self.notes, entries } }
    }
}

/// Makes items of a draft and says what became of it.
fn taken(mut draft: Draft, ids: &mut Ids, items: &mut Vec<Item>) -> Entry {
    let mut changes = std::mem::take(&mut draft.changes);
    let at = std::mem::take(&mut draft.at);
    let title = texts(&draft.title, Field::Title, &mut changes);
    let shown = title.iter().next().map(|(_, text)| text.to_owned()).unwrap_or_default();
    let source_id = draft.id.clone().or_else(|| draft.guid.map(|guid| guid.to_string()));
    let entry =
        |outcome| Entry { at: at.clone(), source_id: source_id.clone(), title: shown.clone(), outcome };
    if let Some(reason) = draft.left_out.take() {
        return entry(Outcome::LeftOut(reason));
    }
    let starts = match std::mem::take(&mut draft.start) {
        Start::At(start) => vec![(String::new(), Some(start))],
        Start::Each(starts) => starts.into_iter().map(|(end, start)| (end, Some(start))).collect(),
        Start::Missing if draft.kind.is_some_and(|kind| kind.is_part()) => vec![(String::new(), None)],
        Start::Missing => return entry(Outcome::LeftOut(Reason::NoStart)),
        Start::Bad(value) => return entry(Outcome::LeftOut(Reason::BadStart { value: excerpt(&value) })),
    };
    let Some(item) = item_of(draft, title, &mut changes) else {
        return entry(Outcome::LeftOut(Reason::NoTitle));
    };
    let mut made = vec![];
    let mut doubled = None;
    for (end, start) in starts {
        let mut item = item.0.clone().with_start(start, item.1, item.2);
        match ids.single(&mut item, &end, &mut changes) {
            Ok(()) => {
                made.push(item.id.clone());
                items.push(item);
            }
            Err(id) => doubled = Some(id),
        }
    }
    match doubled {
        Some(id) if made.is_empty() => entry(Outcome::LeftOut(Reason::Duplicate { id })),
        _ => entry(Outcome::Taken { items: made, changes }),
    }
}

impl Item {
    fn with_start(mut self, start: Option<ZonedDateTime>, duration: SignedDuration, all_day: bool) -> Item {
        self.when = start.map(|start| When { start, duration, all_day });
        self
    }
}

/// The item without its start, how long it lasts, and whether it is of whole days; `None` where it has no title and no text that
/// could give one.
fn item_of(draft: Draft, title: Texts, changes: &mut Vec<Change>) -> Option<(Item, SignedDuration, bool)> {
    let subtitle = texts(&draft.subtitle, Field::Subtitle, changes);
    let summary = texts(&draft.summary, Field::Summary, changes);
    let description = texts(&draft.description, Field::Description, changes);
    let title =
        if title.is_empty() { title_from([&subtitle, &summary, &description], changes)? } else { title };
    let kind_as_written = line(draft.kind_as_written, Field::Other, changes);
    let kind = draft.kind.unwrap_or_else(|| {
        let words = [kind_as_written.as_deref(), title.iter().next().map(|(_, text)| text)];
        kinds::kind(words[0].unwrap_or_default(), words[1].unwrap_or_default())
    });
    let language = draft.language.and_then(|written| language(&written, changes));
    let place = Place {
        city: line(draft.city, Field::Place, changes),
        venue: line(draft.venue, Field::Place, changes),
        room: line(draft.room, Field::Place, changes),
        point: draft.point.filter(|it| it.latitude.abs() <= 90.0 && it.longitude.abs() <= 180.0),
    };
    let source = SourceIds {
        guid: draft.guid,
        number: draft.number.filter(|number| *number > 0),
        code: id_line(draft.code, changes),
        slug: id_line(draft.slug, changes),
    };
    let item = Item {
        id: draft.id.and_then(|id| id_line(Some(id), changes)).unwrap_or_default(),
        parent: draft.parent.and_then(|id| id_line(Some(id), changes)),
        source,
        kind,
        kind_as_written,
        title,
        subtitle,
        summary,
        description,
        when: None,
        place,
        to_city: line(draft.to_city, Field::Place, changes),
        track: line(draft.track, Field::Track, changes),
        people: people(draft.people, changes),
        links: links(draft.links, Field::Links, changes),
        attachments: links(draft.attachments, Field::Attachments, changes),
        language,
        recording: Recording { licence: line(draft.licence, Field::Other, changes), opt_out: draft.opt_out },
        url: draft.url.and_then(|url| web_address(&url, changes)),
        status: draft.status,
        sequence: draft.sequence,
        modified: draft.modified,
        expected: None,
        note: Texts::default(),
    };
    let duration = draft.duration.unwrap_or(SignedDuration::from_mins(ASSUMED_MIN));
    Some((item, duration.min(DURATION_MAX), draft.all_day))
}

fn clean_about(about: &mut About) {
    let mut unsaid = vec![];
    let title = Worded(about.title.iter().map(|(lang, text)| (lang.to_owned(), text.to_owned())).collect());
    about.title = texts(&title, Field::Title, &mut unsaid);
    for text in [&mut about.acronym, &mut about.version, &mut about.place.city, &mut about.place.venue] {
        *text = line(text.take(), Field::Other, &mut unsaid);
    }
    for url in [&mut about.url, &mut about.base_url] {
        *url = url.take().and_then(|url| web_address(&url, &mut unsaid));
    }
    about.days = about.days.filter(|(first, last)| first <= last);
}
