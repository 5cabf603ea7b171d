//! The programme on paper: days, times, places, and who does what, in one language.

use super::{
    list::{Asked, Group, Picked},
    shown::{self, Around, Hours},
};
use crate::{
    Words,
    model::{Item, Kind, Participant, Role},
    store,
    tree::as_they_stand,
};
use forums::Forum;
use jiff::Timestamp;
use kernel::{Error, Lang, Result, Text, dates, db::Tx};
use press::programme::{self as paper, Programme};
use tokio::sync::Mutex;

/// Programmes are typeset one at a time: a long one takes a core for a second or more, and memory.
static TURN: Mutex<()> = Mutex::const_new(());

/// The PDF of a programme. Works on a thread of its own.
///
/// # Errors
/// [`Error::Refused`] when it is too long for one document; what broke in the typesetter.
pub async fn print(programme: Programme) -> Result<Vec<u8>> {
    let turn = TURN.lock().await;
    let printing = tokio::task::spawn_blocking(move || press::programme(&programme));
    let printed = printing.await.map_err(anyhow::Error::from)?;
    drop(turn);
    printed.map_err(|error| match error {
        press::Error::TooMany { most, .. } => Error::Refused(crate::say::too_many_to_print(most)),
        other => Error::Broken(other.into()),
    })
}

/// The programme of a forum in a language, to be printed.
///
/// # Errors
/// What the database says.
pub async fn on_paper(tx: &mut Tx, forum: &Forum, tag: &str) -> Result<Programme> {
    let chain = forums::coalition(tx).await?.map(|it| it.chain.0).unwrap_or_default();
    let items = as_they_stand(store::items(tx, forum.id).await?);
    let around = Around::of_forum(tx, forum.id).await?;
    let nested = forums::nested(tx, forum.id).await?;
    let reader = Reader { tag, lang: Lang::nearest(tag), chain: &chain };
    let picked = Picked::of(&items, &around, &Asked::default(), false);
    let cities: Vec<&str> = around.cities.iter().map(|city| reader.shown(&city.name)).collect();
    let changed = items.iter().map(|item| item.changed_at).max();
    let t = Words(reader.lang);
    Ok(Programme {
        lang: tag.to_owned(),
        title: t.title(),
        forum: reader.shown(&forum.name).to_owned(),
        when_where: joined(" · ", [reader.days(forum), cities.join(", ")]),
        note: changed.map(|at| reader.as_of(forum, at)).unwrap_or_default(),
        labels: [t.when(), t.item()],
        days: picked.groups.iter().map(|group| reader.day(&around, group)).collect(),
        nested_title: t.nested(),
        nested: nested.iter().map(|it| (reader.shown(&it.name).to_owned(), reader.days(it))).collect(),
        replaced: t.letters_replaced(),
    })
}

/// The parts that are there, with something between them.
fn joined<const N: usize>(between: &str, parts: [String; N]) -> String {
    let there: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    there.join(between)
}

/// In which language, and what to do where a text is not in it.
struct Reader<'r> {
    tag: &'r str,
    lang: Lang,
    chain: &'r [String],
}

impl Reader<'_> {
    fn shown<'t>(&self, text: &'t Text) -> &'t str {
        text.in_lang(self.tag, self.chain)
    }

    fn days(&self, forum: &Forum) -> String {
        dates::span(self.lang, forum.starts_on, forum.ends_on)
    }

    fn as_of(&self, forum: &Forum, changed: Timestamp) -> String {
        let day = forum.time_zone().to_datetime(changed).date();
        Words(self.lang).as_of(dates::date(self.lang, day))
    }

    fn day(&self, around: &Around, group: &Group<'_>) -> paper::Day {
        let city = around.city(group.city).map(|city| self.shown(&city.name).to_owned());
        paper::Day {
            title: dates::weekday_and_date(self.lang, group.day),
            city: city.unwrap_or_default(),
            items: group.items.iter().map(|(item, depth)| self.item(around, item, *depth)).collect(),
        }
    }

    fn item(&self, around: &Around, item: &Item, depth: usize) -> paper::Item {
        let t = Words(self.lang);
        let title = item.title.show(self.tag, self.chain);
        paper::Item {
            time: self.time(item),
            depth,
            kind: if item.kind == Kind::Session { String::new() } else { shown::kind(t, item.kind) },
            status: joined(
                ", ",
                [
                    shown::status(t, item.status).map(|(_, words)| words).unwrap_or_default(),
                    around.expected(t, item),
                ],
            ),
            title: joined(". ", [title.text.to_owned(), self.shown(&item.subtitle).to_owned()]),
            title_lang: title.lang.to_owned(),
            place: self.place(around, item),
            people: self.people(around, item),
        }
    }

    fn time(&self, item: &Item) -> String {
        let hours = Hours::of(item);
        match (hours.from.is_empty(), hours.to.is_empty()) {
            (true, _) => Words(self.lang).all_day(),
            (false, true) => hours.from,
            (false, false) => format!("{} – {}", hours.from, hours.to),
        }
    }

    fn place(&self, around: &Around, item: &Item) -> String {
        if item.to_city.is_some() {
            let cities = [item.city, item.to_city].map(|id| around.city(id));
            // Print has no arrow.
            return joined(" – ", cities.map(|city| self.name(city.map(|city| &*city.name))));
        }
        match around.room(item.room) {
            Some(room) => joined(", ", [&room.name, &room.venue].map(|name| self.name(Some(name)))),
            None => self.name(Some(&item.place)),
        }
    }

    fn name(&self, text: Option<&Text>) -> String {
        text.map(|text| self.shown(text).to_owned()).unwrap_or_default()
    }

    /// Those who do the same stand together.
    fn people(&self, around: &Around, item: &Item) -> Vec<(String, String)> {
        let mut rows: Vec<(Role, Vec<String>)> = vec![];
        for part in around.people(item.id) {
            let name = self.person(part);
            match rows.iter_mut().find(|(role, _)| *role == part.role) {
                Some((_, names)) => names.push(name),
                None => rows.push((part.role, vec![name])),
            }
        }
        let t = Words(self.lang);
        rows.into_iter().map(|(role, names)| (shown::role(t, role), names.join(", "))).collect()
    }

    fn person(&self, part: &Participant) -> String {
        let words = self.shown(&part.description).to_owned();
        match part.shown_name() {
            "" => words,
            name if words.is_empty() => name.to_owned(),
            name => format!("{name} ({words})"),
        }
    }
}
