//! Some items of a file go in: what it says of each, over what is here.

use super::{Arriving, Ids, Incoming, known::Known, must_manage, places::Places};
use crate::{
    delays,
    export::role_out,
    load::{FOLDER, ITEM},
    model::{Item, Kind, Link, Matter, NewItem, NewPart, Participant, Role, RoomId, Status},
    store,
    texts::Languages,
    tree::as_it_stands,
    undo::Was,
};
use forums::{Forum, Fresh};
use kernel::{
    Result, Text,
    db::{Act, Json, Tx},
    journal::Subject,
    live::Topic,
    rights::By,
};
use schedules::UNKNOWN;
use std::collections::BTreeSet;

/// Some items of a file go in. Answers the names of those that are left because the site has changed them.
pub(super) struct BringIn {
    forum: Forum,
    arrival: Arriving,
    items: Vec<Incoming>,
    ids: Ids,
    series: String,
    languages: BTreeSet<String>,
    overwrite: bool,
}

impl BringIn {
    pub fn new(
        forum: &Forum,
        arrival: &Arriving,
        known: &Known,
        items: Vec<Incoming>,
        overwrite: bool,
    ) -> BringIn {
        let parents = items.iter().filter_map(|item| item.item.parent.as_ref());
        let ids = parents.filter_map(|name| Some((name.clone(), *known.ids.get(name)?))).collect();
        BringIn {
            forum: forum.clone(),
            arrival: arrival.clone(),
            items,
            ids,
            series: known.series.clone(),
            languages: known.languages.clone(),
            overwrite,
        }
    }
}

impl Act for BringIn {
    type Out = Vec<String>;
    const VERB: &'static str = "programme.bring-in";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_manage(by, self.forum.id)
    }

    async fn run(&self, tx: &mut Tx) -> Result<Vec<String>> {
        tx.about(Subject::new("forum", self.forum.id.0));
        let house = forums::coalition(tx).await?.map(|it| it.languages.0).unwrap_or_default();
        let mut places = Places {
            forum: &self.forum,
            lang: house.first().cloned().unwrap_or_else(|| UNKNOWN.to_owned()),
            cities: forums::cities(tx, self.forum.id).await?,
            rooms: store::all_rooms(tx, self.forum.id).await?,
        };
        let in_use = |places: &Places<'_>| -> BTreeSet<RoomId> {
            places.rooms.iter().filter(|room| room.removed_at.is_none()).map(|room| room.id).collect()
        };
        let rooms_before = in_use(&places);
        let (mut kept, mut written) = (vec![], 0);
        for incoming in &self.items {
            let loaded = forums::remembered(tx, self.forum.id, ITEM, &incoming.key).await?;
            match self.fresh(tx, incoming).await? {
                Fresh::Same => {}
                Fresh::ChangedOnSite => kept.push(incoming.item.id.clone()),
                Fresh::Write => {
                    if written == 0 {
                        self.arrival.begin(tx, self.forum.id).await?;
                    }
                    let was = Was::of(tx, incoming.id, &incoming.key, loaded).await?;
                    self.one(tx, incoming, &mut places, &house).await?;
                    was.written(tx, self.arrival.id, incoming.id).await?;
                    written += 1;
                }
            }
        }
        if written > 0 {
            let added: Vec<RoomId> = in_use(&places).difference(&rooms_before).copied().collect();
            self.added(tx, added).await?;
            tx.fact("items", serde_json::Value::Null, written);
            tx.changed(Topic::new("site", self.forum.id.0));
            delays::settle(tx, self.forum.id).await?;
        }
        Ok(kept)
    }
}

impl BringIn {
    /// Writes down the rooms that it added, beside those of the acts before this one.
    async fn added(&self, tx: &mut Tx, mut rooms: Vec<RoomId>) -> Result<()> {
        let before = store::arrival(tx, self.arrival.id).await?;
        rooms.extend(before.into_iter().flat_map(|it| it.rooms.0));
        store::arrival_set_rooms(tx, self.arrival.id, &rooms).await
    }

    async fn fresh(&self, tx: &mut Tx, incoming: &Incoming) -> Result<Fresh> {
        let it = &incoming.item;
        let fresh = forums::decide(tx, self.forum.id, ITEM, &incoming.key, it, self.overwrite).await?;
        // The file is as it was, but what came from it is not here any more.
        let lost = fresh == Fresh::Same && !incoming.is_known;
        Ok(if lost && store::by_id(tx, incoming.id).await?.is_none() { Fresh::Write } else { fresh })
    }

    async fn one(
        &self,
        tx: &mut Tx,
        incoming: &Incoming,
        places: &mut Places<'_>,
        house: &[String],
    ) -> Result<()> {
        let it = &incoming.item;
        let before = store::by_id(tx, incoming.id).await?;
        let body = store::body(tx, incoming.id).await?;
        // A file of ours is silent about a text that nobody may read yet: that is no sign that there is none.
        let is_silent = it.summary.is_empty() && it.description.is_empty();
        let hidden = body.as_ref().filter(|_| is_silent);
        let hidden = if store::is_under_embargo(tx, incoming.id).await? { hidden } else { None };
        let languages = Languages {
            spoken: it.language.clone().unwrap_or_default(),
            house: house.to_vec(),
            of_file: self.languages.clone(),
        };
        let nothing = Text::default();
        let text = |before: Option<&Text>, said| languages.merged(before.unwrap_or(&nothing), said);
        let at = places.find(tx, it, before.as_ref()).await?;
        let (room, status) = own(tx, before.as_ref(), at.room, status_in(it.status)).await?;
        let ends = it.when.as_ref().map(|when| match at.ends_in.clone() {
            Some(zone) => when.end().with_time_zone(zone),
            None => when.end(),
        });
        let new = NewItem {
            item: Item {
                id: incoming.id,
                slug: store::free_word(tx, self.forum.id, &incoming.slug, incoming.id).await?,
                parent: incoming.parent_in(&self.ids),
                position: incoming.position,
                kind: kind_in(it.kind, before.as_ref()),
                status,
                city: at.city,
                to_city: at.to_city,
                room,
                place: Json(Text::default()),
                starts_at: it.when.as_ref().map(|when| when.start.to_string()),
                ends_at: ends.map(|ends| ends.to_string()),
                all_day: it.when.as_ref().is_some_and(|when| when.all_day),
                title: Json(text(before.as_ref().map(|it| &it.title.0), &it.title)),
                subtitle: Json(text(before.as_ref().map(|it| &it.subtitle.0), &it.subtitle)),
                track: it.track.clone().unwrap_or_default(),
                language: it.language.clone().unwrap_or_default(),
                source_id: Some(source_id(incoming, before.as_ref())),
                source: Some(source(&self.series, before.as_ref())),
                expected: before.as_ref().and_then(|before| before.expected),
                sequence: sequence(it, before.as_ref()),
                changed_at: tx.now,
            },
            forum: self.forum.id,
            summary: match hidden {
                Some(hidden) => hidden.summary.0.clone(),
                None => text(body.as_ref().map(|it| &it.summary.0), &it.summary),
            },
            description: match hidden {
                Some(hidden) => hidden.description.0.clone(),
                None => text(body.as_ref().map(|it| &it.description.0), &it.description),
            },
            matter: matter(it).or(hidden.map(|it| &it.matter.0)),
        };
        store::write(tx, &new).await?;
        let parts = parts(it, &store::participants_of(tx, incoming.id).await?);
        store::write_parts(tx, self.forum.id, incoming.id, &parts).await
    }
}

/// What is an item's own of the room and the status that a file gives it: a file of ours says of it what it has from what it lies
/// in, and that stays the whole's.
async fn own(
    tx: &mut Tx,
    before: Option<&Item>,
    room: Option<RoomId>,
    status: Status,
) -> Result<(Option<RoomId>, Status)> {
    let Some(before) = before else { return Ok((room, status)) };
    let stands = as_it_stands(tx, before.clone()).await?;
    let room = if stands.room == room { before.room } else { room };
    Ok((room, if stands.status == status { before.status } else { status }))
}

/// What came from the folder stays the folder's: its next load finds it again.
fn source(series: &str, before: Option<&Item>) -> String {
    let own = before.and_then(|before| before.source.clone());
    own.filter(|own| own == FOLDER).unwrap_or_else(|| series.to_owned())
}

/// What it was called at first: a file of ours that comes back may call it by another of its names.
fn source_id(incoming: &Incoming, before: Option<&Item>) -> String {
    before.and_then(|before| before.source_id.clone()).unwrap_or_else(|| incoming.item.id.clone())
}

/// Calendars show a change only if its number is higher than before.
fn sequence(it: &schedules::Item, before: Option<&Item>) -> i64 {
    before.map_or(0, |before| before.sequence + 1).max(it.sequence.into())
}

/// Files that know no kinds say nothing about those that are known here.
fn kind_in(kind: schedules::Kind, before: Option<&Item>) -> Kind {
    match (kind, before) {
        (schedules::Kind::Other, Some(before)) => before.kind,
        _ => Kind::from_word(kind.code()).unwrap_or(Kind::Other),
    }
}

impl Matter {
    /// With the documents and pages of an address that the file may not name yet.
    fn or(mut self, hidden: Option<&Matter>) -> Matter {
        let Some(hidden) = hidden else { return self };
        if self.links.is_empty() {
            self.links.clone_from(&hidden.links);
        }
        if self.attachments.is_empty() {
            self.attachments.clone_from(&hidden.attachments);
        }
        self.url = self.url.or_else(|| hidden.url.clone());
        self
    }
}

fn status_in(status: schedules::Status) -> Status {
    match status {
        schedules::Status::Confirmed => Status::Confirmed,
        schedules::Status::Tentative => Status::Tentative,
        schedules::Status::Cancelled => Status::Cancelled,
    }
}

fn matter(it: &schedules::Item) -> Matter {
    let link = |link: &schedules::Link| Link {
        url: link.url.clone(),
        title: link.title.clone(),
        kind: link.kind.clone(),
    };
    Matter {
        links: it.links.iter().map(link).collect(),
        attachments: it.attachments.iter().map(link).collect(),
        url: it.url.clone(),
        kind_as_written: it.kind_as_written.clone(),
        licence: it.recording.licence.clone(),
        not_recorded: it.recording.opt_out,
        point: it.place.point.map(|point| (point.latitude, point.longitude)),
        guid: it.source.guid,
        number: it.source.number,
        code: it.source.code.clone(),
        slug: it.source.slug.clone(),
    }
}

/// Whoever is there already, by registration or in words, stays who they are; the others are names. Files do not have whoever
/// is not shown, because their registration is not there (yet): they stay.
fn parts(it: &schedules::Item, before: &[Participant]) -> Vec<NewPart> {
    let hidden: Vec<NewPart> =
        before.iter().filter(|part| !part.is_known()).map(Participant::again).collect();
    let mut before: Vec<Option<&Participant>> = before.iter().map(Some).collect();
    let is = |part: &Participant, wanted: &schedules::Participant| {
        let named = if part.shown_name().is_empty() {
            part.description.versions.values().any(|version| version.text == wanted.name)
        } else {
            part.shown_name() == wanted.name
        };
        named && role_out(part.role) == wanted.role
    };
    let mut part = |wanted: &schedules::Participant| {
        let same = before.iter_mut().find(|part| part.is_some_and(|part| is(part, wanted)));
        match same.and_then(Option::take) {
            Some(part) => {
                let source_id = wanted.id.clone().or_else(|| part.source_id.clone());
                NewPart { source_id, ..part.again() }
            }
            None => NewPart {
                role: Role::from_word(wanted.role.code()),
                name: wanted.name.clone(),
                source_id: wanted.id.clone(),
                ..NewPart::default()
            },
        }
    };
    let mut parts: Vec<NewPart> = it.people.iter().map(&mut part).collect();
    parts.extend(hidden);
    parts
}
