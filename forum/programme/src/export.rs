//! The programme going out: as the neutral programme of files, in one language, with the ids that it came with.

use crate::{
    Words,
    delays::Delays,
    model::{Body, Item, ItemId, Kind, Link, Matter, Participant, Role, Room, Status},
    store,
    texts::outgoing,
    tree::as_they_stand,
};
use forums::{City, Forum};
use jiff::{SignedDuration, Timestamp};
use kernel::{Lang, Result, Text, dates, db::Tx};
use schedules::{About, Out, Place, Point, Programme, Texts};
use std::collections::{BTreeMap, BTreeSet};

kernel::text_enum! {
    /// The formats that a programme goes out in.
    pub enum Format {
        /// schedule.xml
        ScheduleXml = "schedule-xml",
        /// schedule JSON
        ScheduleJson = "schedule-json",
        /// iCalendar
        ICal = "ical",
    }
}

/// A programme ready to be written.
pub struct Outgoing {
    /// Its items.
    pub programme: Programme,
    /// How it is written.
    pub out: Out,
}

/// Reads the programme of a forum for a language. `site`: what addresses of its pages begin with
/// (`https://forum.example/kk/f/river-forum`), where that is known.
///
/// # Errors
/// What the database says.
pub async fn outgoing_of(tx: &mut Tx, forum: &Forum, lang: &str, site: Option<&str>) -> Result<Outgoing> {
    let chain = forums::coalition(tx).await?.map(|it| it.chain.0).unwrap_or_default();
    let writer = Writer {
        lang,
        chain: &chain,
        site,
        cities: forums::cities(tx, forum.id).await?,
        rooms: store::all_rooms(tx, forum.id).await?,
        delays: Delays::of(tx, forum.id).await?,
    };
    let items = as_they_stand(store::items(tx, forum.id).await?);
    let mut bodies: BTreeMap<ItemId, Body> =
        store::public_bodies(tx, forum.id).await?.into_iter().map(|body| (body.id, body)).collect();
    let mut people: BTreeMap<ItemId, Vec<Participant>> = BTreeMap::new();
    for part in store::participants(tx, forum.id).await? {
        people.entry(part.item).or_default().push(part);
    }
    let names: BTreeMap<ItemId, String> = items.iter().map(|item| (item.id, file_id(item))).collect();
    let as_of = items.iter().map(|item| writer.changed_at(item)).max().unwrap_or(Timestamp::UNIX_EPOCH);
    let written = items.iter().map(|item| {
        let parent = item.parent.and_then(|parent| names.get(&parent).cloned());
        let body = bodies.remove(&item.id);
        let people = people.remove(&item.id).unwrap_or_default();
        writer.item(item, parent, body, &people)
    });
    let programme = Programme { items: written.collect(), about: writer.about(forum) };
    let out = Out {
        lang: lang.to_owned(),
        fallback: chain.clone(),
        as_of,
        self_url: None,
        item_url: None,
        generator: ("Kurultai".to_owned(), env!("CARGO_PKG_VERSION").to_owned()),
    };
    Ok(Outgoing { programme, out })
}

impl Outgoing {
    /// The same with those items alone that have one of these names ([`file_id`]).
    #[must_use]
    pub fn only(mut self, names: &BTreeSet<String>) -> Outgoing {
        let items = &mut self.programme.items;
        items.retain(|item| names.contains(&item.id));
        for item in items.iter_mut() {
            item.parent = item.parent.take().filter(|parent| names.contains(parent));
        }
        self.out.as_of = items.iter().filter_map(|item| item.modified).max().unwrap_or(Timestamp::UNIX_EPOCH);
        self
    }

    /// The file.
    pub fn written(&self, format: Format) -> String {
        self.written_as(format, &self.out)
    }

    /// The file that is found at this address.
    pub fn written_at(&self, format: Format, address: String) -> String {
        self.written_as(format, &self.at(address))
    }

    /// How it is written at this address.
    pub fn at(&self, address: String) -> Out {
        Out { self_url: Some(address), ..self.out.clone() }
    }

    fn written_as(&self, format: Format, out: &Out) -> String {
        match format {
            Format::ScheduleXml => schedules::schedule_xml(&self.programme, out),
            Format::ScheduleJson => schedules::schedule_json(&self.programme, out),
            Format::ICal => schedules::icalendar(&self.programme, out),
        }
    }
}

/// What an item is called in files: as in the one that it came from, else by its id here. Both are known again when the
/// file comes back.
pub fn file_id(item: &Item) -> String {
    let of_file = item.source_id.clone().filter(|_| item.source.as_deref() != Some(crate::load::FOLDER));
    of_file.unwrap_or_else(|| item.id.to_string())
}

struct Writer<'a> {
    lang: &'a str,
    chain: &'a [String],
    site: Option<&'a str>,
    cities: Vec<City>,
    rooms: Vec<Room>,
    delays: Delays,
}

impl Writer<'_> {
    fn about(&self, forum: &Forum) -> About {
        let only_city = self.cities.first().filter(|_| self.cities.len() == 1);
        About {
            title: outgoing(&forum.name),
            acronym: Some(forum.slug.clone()),
            url: self.site.map(|site| format!("{site}/programme")),
            base_url: self.site.map(|site| format!("{site}/")),
            version: None,
            zone: Some(forum.zone.clone()),
            days: Some((forum.starts_on, forum.ends_on)),
            place: Place { city: only_city.map(|city| self.line(&city.name)), ..Place::default() },
        }
    }

    fn item(
        &self,
        item: &Item,
        parent: Option<String>,
        body: Option<Body>,
        people: &[Participant],
    ) -> schedules::Item {
        let (summary, description, matter) =
            body.map(|body| (body.summary.0, body.description.0, body.matter.0)).unwrap_or_default();
        schedules::Item {
            id: file_id(item),
            parent,
            source: source_ids(item, &matter),
            kind: kind_out(item.kind),
            kind_as_written: matter.kind_as_written.clone(),
            title: outgoing(&item.title),
            subtitle: outgoing(&item.subtitle),
            summary: outgoing(&summary),
            description: outgoing(&description),
            when: when(item),
            place: self.place(item, &matter),
            to_city: self.city(item.to_city).map(|city| self.line(&city.name)),
            track: Some(item.track.clone()).filter(|track| !track.is_empty()),
            people: people
                .iter()
                .filter(|part| part.is_somebody())
                .map(|part| self.participant(part))
                .collect(),
            links: matter.links.iter().map(link).collect(),
            attachments: matter.attachments.iter().map(link).collect(),
            language: Some(item.language.clone()).filter(|language| !language.is_empty()),
            recording: schedules::Recording { licence: matter.licence.clone(), opt_out: matter.not_recorded },
            url: matter.url.clone().or_else(|| Some(format!("{}/programme/{}", self.site?, item.slug))),
            status: status_out(item.status),
            sequence: u32::try_from(self.sequence(item)).unwrap_or_default(),
            modified: Some(self.changed_at(item)),
            expected: self.delays.begins(item),
            note: self.note(item),
        }
    }

    /// A delay is a change, too: calendars take a time that goes with a higher number.
    fn sequence(&self, item: &Item) -> i64 {
        item.sequence + self.delays.get(item.id).map_or(0, |it| it.revision)
    }

    fn changed_at(&self, item: &Item) -> Timestamp {
        self.delays.get(item.id).map_or(item.changed_at, |it| it.changed_at.max(item.changed_at))
    }

    fn note(&self, item: &Item) -> Texts {
        let Some((begins, planned)) = self.delays.begins(item).zip(item.starts()) else {
            return Texts::default();
        };
        let (begins, planned) = (dates::time(begins.time()), dates::time(planned.time()));
        Texts::new(self.lang, Words(Lang::nearest(self.lang)).expected_instead(begins, planned))
    }

    fn line(&self, text: &Text) -> String {
        text.in_lang(self.lang, self.chain).to_owned()
    }

    fn city(&self, id: Option<forums::CityId>) -> Option<&City> {
        self.cities.iter().find(|city| Some(city.id) == id)
    }

    fn place(&self, item: &Item, matter: &Matter) -> Place {
        let room = self.rooms.iter().find(|room| Some(room.id) == item.room);
        let name = |text: &Text| Some(self.line(text)).filter(|line| !line.is_empty());
        // A house without a room of it is a room here, and a house there.
        let house = room.filter(|room| room.venue.is_empty() && room.is_house);
        Place {
            city: self.city(item.city).and_then(|city| name(&city.name)),
            venue: match house {
                Some(house) => name(&house.name),
                None => room.and_then(|room| name(&room.venue)),
            },
            room: match (house, room) {
                (Some(_), _) => None,
                (None, Some(room)) => name(&room.name),
                (None, None) => name(&item.place),
            },
            point: matter.point.map(|(latitude, longitude)| Point { latitude, longitude }),
        }
    }

    fn participant(&self, part: &Participant) -> schedules::Participant {
        let name = match part.shown_name() {
            "" => self.line(&part.description),
            name => name.to_owned(),
        };
        schedules::Participant { id: part.source_id.clone(), name, role: role_out(part.role) }
    }
}

/// The guid is ours where the source had none, so that a file that comes back is known.
fn source_ids(item: &Item, matter: &Matter) -> schedules::SourceIds {
    schedules::SourceIds {
        guid: matter.guid.or(Some(item.id.0)),
        number: matter.number,
        code: matter.code.clone(),
        slug: matter.slug.clone().or_else(|| Some(item.slug.clone())),
    }
}

fn when(item: &Item) -> Option<schedules::When> {
    let start = item.starts()?;
    let ends = item.ends().map_or(start.timestamp(), |ends| ends.timestamp());
    let duration = ends.duration_since(start.timestamp()).max(SignedDuration::ZERO);
    Some(schedules::When { start, duration, all_day: item.all_day })
}

fn link(link: &Link) -> schedules::Link {
    schedules::Link { url: link.url.clone(), title: link.title.clone(), kind: link.kind.clone() }
}

fn kind_out(kind: Kind) -> schedules::Kind {
    schedules::Kind::from_code(kind.word()).unwrap_or_default()
}

/// Files have no words for whoever writes down what was said and whoever sees to the sound.
pub(crate) fn role_out(role: Role) -> schedules::Role {
    schedules::Role::from_code(role.word()).unwrap_or(schedules::Role::Contributor)
}

fn status_out(status: Status) -> schedules::Status {
    match status {
        Status::Confirmed => schedules::Status::Confirmed,
        Status::Tentative => schedules::Status::Tentative,
        Status::Cancelled => schedules::Status::Cancelled,
    }
}

/// The language of the house that is meant by a tag: exactly, else another form of it (`uz` for `uz-Latn`).
pub fn language_of(house: &[String], tag: &str) -> Option<String> {
    let primary = |tag: &str| tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
    let exact = house.iter().find(|it| it.eq_ignore_ascii_case(tag));
    exact.or_else(|| house.iter().find(|it| primary(it) == primary(tag))).cloned()
}
