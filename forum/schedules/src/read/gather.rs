//! Drafts become a programme: texts cleaned and cut, ids made single, lengths found, the tree tied; and what became of each
//! draft is written down.

use super::{
    address::web_url,
    clock::push_once,
    draft::{Draft, Start, Worded},
    kinds, markup, mend,
};
use crate::{
    About, Change, DESCRIPTION_CHARS_MAX, DURATION_MAX, Entry, Field, ID_CHARS_MAX, ITEMS_MAX, Item,
    LINE_CHARS_MAX, LIST_MAX, Link, Note, Outcome, PARTS_MAX, Participant, Place, Programme, Read, Reason,
    Recording, Refusal, Report, SUMMARY_CHARS_MAX, Source, SourceIds, TREE_DEPTH_MAX, Texts, When,
};
use jiff::{SignedDuration, ZonedDateTime};
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// Drafts being gathered, kept within their limits.
#[derive(Default)]
pub struct Gathering {
    pub about: About,
    pub notes: Vec<Note>,
    drafts: Vec<Draft>,
    items: usize,
    parts: usize,
}

/// How long an item lasts of which nothing says so.
const ASSUMED_MIN: i64 = 30;

/// The next item in a room is no longer an end if it is as far away.
const NEXT_WITHIN: SignedDuration = SignedDuration::from_hours(6);

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
    };
    let duration = draft.duration.unwrap_or(SignedDuration::from_mins(ASSUMED_MIN));
    Some((item, duration.min(DURATION_MAX), draft.all_day))
}

/// The texts of a field, cleaned and cut.
fn texts(worded: &Worded, field: Field, changes: &mut Vec<Change>) -> Texts {
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

fn line(text: Option<String>, field: Field, changes: &mut Vec<Change>) -> Option<String> {
    let text = cleaned(&text?, true, LINE_CHARS_MAX, field, changes);
    (!text.is_empty()).then_some(text)
}

/// An id: it is not HTML, whatever it looks like.
fn id_line(text: Option<String>, changes: &mut Vec<Change>) -> Option<String> {
    let text = mend::one_line(&mend::mended(&text?).0);
    let text = cut(text, ID_CHARS_MAX, Field::Id, changes);
    (!text.is_empty()).then_some(text)
}

/// The first line of the first text, as long as a heading may be.
fn title_from(all: [&Texts; 3], changes: &mut Vec<Change>) -> Option<Texts> {
    const CHARS: usize = 80;
    let (lang, text) = all.iter().find_map(|texts| texts.iter().next())?;
    let first = text.lines().map(str::trim).find(|line| !line.is_empty())?;
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

fn language(written: &str, changes: &mut Vec<Change>) -> Option<String> {
    let known = super::draft::tag(written).or_else(|| kinds::language(written));
    if known.is_none() && !written.trim().is_empty() {
        push_once(changes, Change::LanguageDropped { value: excerpt(written) });
    }
    known
}

fn people(people: Vec<Participant>, changes: &mut Vec<Change>) -> Vec<Participant> {
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

fn links(links: Vec<Link>, field: Field, changes: &mut Vec<Change>) -> Vec<Link> {
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
fn web_address(text: &str, changes: &mut Vec<Change>) -> Option<String> {
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

/// Ids of a programme, each given once.
#[derive(Default)]
struct Ids {
    /// Id → what has it: title, start and room.
    given: HashMap<String, u128>,
}

impl Ids {
    /// Gives an item its id.
    ///
    /// # Errors
    /// The id, where the same item has it already.
    fn single(&mut self, item: &mut Item, end: &str, changes: &mut Vec<Change>) -> Result<(), String> {
        let mark = mark(item);
        if item.id.is_empty() {
            item.id = match (item.source.guid, &item.source.code, item.source.number) {
                (Some(guid), _, _) => guid.to_string(),
                (None, Some(code), _) => code.clone(),
                (None, None, Some(number)) => number.to_string(),
                (None, None, None) => {
                    push_once(changes, Change::IdMade);
                    Uuid::from_u128(mark).to_string()
                }
            };
        }
        if !end.is_empty() {
            item.id = format!("{}/{end}", item.id);
        }
        match self.given.get(&item.id) {
            None => {}
            Some(same) if *same == mark => return Err(item.id.clone()),
            Some(_) => self.rename(item, mark, changes)?,
        }
        self.given.insert(item.id.clone(), mark);
        Ok(())
    }

    /// A longer id by the item's own time, so that it is the same when the file comes again in another order.
    fn rename(&self, item: &mut Item, mark: u128, changes: &mut Vec<Change>) -> Result<(), String> {
        let from = item.id.clone();
        let start = item.when.as_ref().map(|when| when.start.timestamp().to_string()).unwrap_or_default();
        let by_time = format!("{from}/{start}");
        let to = match self.given.get(&by_time) {
            None => by_time,
            Some(same) if *same == mark => return Err(by_time),
            // Two at one time: by everything that tells them apart.
            Some(_) => format!("{from}/{}", Uuid::from_u128(mark)),
        };
        if self.given.contains_key(&to) {
            return Err(to);
        }
        // Files going out must not give one guid twice.
        item.source = SourceIds { code: item.source.code.take(), ..SourceIds::default() };
        item.id.clone_from(&to);
        changes.push(Change::IdRenamed { from, to });
        Ok(())
    }
}

/// The namespace of ids that are made of what an item is.
const MADE: Uuid = Uuid::from_u128(0x2f1c_54a6_6a0b_5f0e_9c59_0d6f_3f2b_7a11);

/// What an item is: its title, its start, its room.
fn mark(item: &Item) -> u128 {
    let title: Vec<String> = item.title.iter().map(|(lang, text)| format!("{lang}\u{1f}{text}")).collect();
    let start = item.when.as_ref().map(|when| when.start.timestamp().to_string());
    let parts =
        [title.join("\u{1e}"), start.unwrap_or_default(), item.place.room.clone().unwrap_or_default()];
    Uuid::new_v5(&MADE, parts.join("\u{1d}").as_bytes()).as_u128()
}

/// Items without a length last until the next one in their room.
fn find_lengths(drafts: &mut [Draft]) {
    let mut rooms: HashMap<Option<String>, Vec<ZonedDateTime>> = HashMap::new();
    for draft in drafts.iter().filter(|draft| draft.left_out.is_none()) {
        if let Start::At(start) = &draft.start {
            rooms.entry(draft.room.clone()).or_default().push(start.clone());
        }
    }
    rooms.values_mut().for_each(|starts| starts.sort());
    for draft in drafts.iter_mut().filter(|draft| draft.duration.is_none()) {
        let next = match &draft.start {
            Start::At(start) if draft.room.is_some() => rooms.get(&draft.room).and_then(|starts| {
                let after = starts.partition_point(|other| other <= start);
                starts.get(after).map(|next| start.duration_until(next))
            }),
            Start::At(_) | Start::Each(_) => None,
            Start::Missing | Start::Bad(_) => continue,
        };
        let minutes = |length: SignedDuration| length.as_mins();
        let (length, change) = match next.filter(|length| *length <= NEXT_WITHIN) {
            Some(length) => (length, Change::DurationFromNext { minutes: minutes(length) }),
            None => {
                (SignedDuration::from_mins(ASSUMED_MIN), Change::DurationAssumed { minutes: ASSUMED_MIN })
            }
        };
        draft.duration = Some(length);
        draft.changes.push(change);
    }
}

/// Parents are items of the programme, and nobody is their own ancestor.
fn tie_tree(items: &mut [Item], entries: &mut [Entry]) {
    let parents: HashMap<String, Option<String>> =
        items.iter().map(|item| (item.id.clone(), item.parent.clone())).collect();
    let is_sound = |item: &Item| {
        let mut seen = HashSet::from([item.id.as_str()]);
        let mut next = item.parent.as_deref();
        while let Some(id) = next {
            let Some(parent) = parents.get(id) else { return seen.len() > 1 };
            if id == item.id || seen.len() > TREE_DEPTH_MAX {
                return false;
            }
            // A ring further up is untied there.
            if !seen.insert(id) {
                return true;
            }
            next = parent.as_deref();
        }
        true
    };
    let loose: HashMap<String, String> = items
        .iter()
        .filter(|item| !is_sound(item))
        .filter_map(|item| Some((item.id.clone(), item.parent.clone()?)))
        .collect();
    items.iter_mut().filter(|item| loose.contains_key(&item.id)).for_each(|item| item.parent = None);
    for entry in entries {
        let Outcome::Taken { items, changes } = &mut entry.outcome else { continue };
        for parent in items.iter().filter_map(|id| loose.get(id)) {
            push_once(changes, Change::ParentDropped { value: excerpt(parent) });
        }
    }
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
