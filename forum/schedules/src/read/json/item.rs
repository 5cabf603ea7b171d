//! What an item of a JSON file says: its names, words, place, times, people and links.

use super::{
    Around, Object, Reading,
    values::{first_text, get, localised, name_or_text, scalar, text},
};
use crate::{
    Change, Field, Link, Participant, Point, Reason, Role,
    read::{
        address::absolute,
        clock::{self, Moment, push_once},
        draft::{Draft, names, some, tag},
        gather::excerpt,
        kinds,
    },
};
use jiff::Timestamp;
use serde_json::Value;

impl Reading {
    pub(super) fn ids(&self, object: &Object, around: &Around, draft: &mut Draft) {
        draft.guid = text(object, &["guid", "uuid"]).and_then(|it| uuid::Uuid::parse_str(&it).ok());
        draft.guid = draft.guid.filter(|it| !it.is_nil());
        draft.number = text(object, &["id"]).and_then(|it| it.parse().ok());
        draft.code = text(object, &["code"]);
        draft.slug = text(object, &["slug"]);
        let written = text(object, &["guid", "uuid", "code", "id", "@id", "identifier", "uniqueid", "uid"]);
        draft.id = draft.guid.map(|it| it.to_string()).or(written);
        let parent =
            get(object, "x_parent").or_else(|| get(object, "parent")).and_then(name_or_text(&["guid", "id"]));
        draft.parent = parent.or_else(|| around.parent.clone());
    }

    pub(super) fn words(&self, object: &Object, draft: &mut Draft) {
        let said = self.own(draft);
        for (worded, names, field) in [
            (&mut draft.title, &TITLE[..], "title"),
            (&mut draft.subtitle, &["subtitle"], "subtitle"),
            (
                &mut draft.summary,
                &["abstract", "summary", "short_abstract", "short_description", "excerpt", "teaser"],
                "summary",
            ),
            (
                &mut draft.description,
                &["description", "details", "body", "long_abstract", "long_description", "content"],
                "description",
            ),
        ] {
            let lang = said.and_then(|said| text(said, &[field])).or_else(|| self.lang.clone());
            for value in names.iter().filter_map(|name| get(object, name)) {
                localised(value, lang.as_deref(), worded);
            }
            // `title_de`, `description_en`.
            let with_tag =
                |name: &str| names.iter().find_map(|it| tag(name.strip_prefix(it)?.strip_prefix('_')?));
            for (name, value) in object.iter().filter(|(_, value)| value.is_string()) {
                if let Some(lang) = with_tag(name) {
                    localised(value, Some(&lang), worded);
                }
            }
        }
        // A calendar's summary is the title.
        if draft.title.0.is_empty() && get(object, "summary").is_some() {
            draft.title = std::mem::take(&mut draft.summary);
        }
        let kind = [
            "type",
            "session_type",
            "event_type",
            "kind_of_session",
            "submission_type",
            "format",
            "entrytype",
        ];
        draft.kind_as_written =
            kind.iter().find_map(|it| get(object, it).and_then(name_or_text(&["name", "en"])));
        let language = ["language", "inlanguage", "content_locale", "spoken_language"];
        draft.language = language
            .iter()
            .find_map(|it| get(object, it).and_then(name_or_text(&["alternatename", "code", "name"])));
        let track =
            ["track", "category", "tracks"].iter().find_map(|it| get(object, it).filter(|it| !it.is_null()));
        draft.track = track.and_then(|track| {
            let known = track.as_object().and_then(|it| text(it, &["guid", "slug", "id"]));
            let known = known.or_else(|| track.as_i64().map(|it| it.to_string()));
            let named = name_or_text(&["name", "title", "en", "slug"])(track);
            known.and_then(|id| self.tracks.get(&id).cloned()).or(named)
        });
        self.sorted(object, draft);
    }

    /// Sessionize sorts by lists of its own: of tracks, of formats, of languages.
    fn sorted(&self, object: &Object, draft: &mut Draft) {
        let mut found: Vec<(String, String)> = vec![];
        for value in get(object, "category_items").and_then(Value::as_array).into_iter().flatten() {
            found.extend(scalar(value).and_then(|id| self.sorted.get(&id).cloned()));
        }
        for list in get(object, "categories").and_then(Value::as_array).into_iter().flatten() {
            let Some(list) = list.as_object() else { continue };
            let name = text(list, &["name", "title"]).unwrap_or_default();
            let items = get(list, "category_items").and_then(Value::as_array).into_iter().flatten();
            found.extend(items.filter_map(|it| Some((name.clone(), text(it.as_object()?, &["name"])?))));
        }
        for (list, name) in found {
            let list = lingua::fold(&list);
            let slot = match () {
                () if ["track", "theme", "topic", "stream", "thema"].iter().any(|it| list.contains(it)) => {
                    &mut draft.track
                }
                () if ["format", "type"].iter().any(|it| list.contains(it)) => &mut draft.kind_as_written,
                () if ["language", "sprache"].iter().any(|it| list.contains(it)) => &mut draft.language,
                () => continue,
            };
            slot.get_or_insert(name);
        }
    }

    pub(super) fn place(&self, object: &Object, around: &Around, draft: &mut Draft) {
        let slot = slot(object);
        let of_slot = slot.and_then(|it| get(it, "room"));
        let rooms = ["room", "location", "microlocation", "rooms", "hall", "stage", "place"];
        let room = rooms.iter().find_map(|it| get(object, it).filter(|it| !it.is_null())).or(of_slot);
        let room = match room {
            Some(Value::Array(several)) => {
                if several.len() > 1 {
                    push_once(&mut draft.changes, Change::ListCut { field: Field::Place, limit: 1 });
                }
                several.first()
            }
            room => room,
        };
        let id = ["roomid", "room_id"].iter().find_map(|it| text(object, &[it]));
        let by_id = id.and_then(|id| self.rooms.get(&id).cloned());
        let name = room.and_then(|room| match room {
            Value::Object(place) => {
                let known = text(place, &["guid", "id", "slug"]).and_then(|id| self.rooms.get(&id).cloned());
                text(place, &["name", "title", "en", "display_name"])
                    .or(known)
                    .or_else(|| first_text(get(place, "name")?))
            }
            other => scalar(other).map(|it| self.rooms.get(&it).cloned().unwrap_or(it)),
        });
        draft.room =
            text(object, &["roomname", "room_name"]).or(name).or(by_id).or_else(|| around.room.clone());
        if let Some(Value::Object(place)) = get(object, "location") {
            let address = get(place, "address").and_then(Value::as_object);
            draft.city =
                address.and_then(|it| text(it, &["addresslocality"])).or_else(|| text(place, &["city"]));
            draft.venue = get(place, "containedinplace").and_then(name_or_text(&["name"]));
            let geo = get(place, "geo").and_then(Value::as_object);
            let number = |name: &str| geo.and_then(|it| get(it, name)).and_then(Value::as_f64);
            draft.point = number("latitude")
                .zip(number("longitude"))
                .map(|(latitude, longitude)| Point { latitude, longitude });
        }
        draft.city = text(object, &["city"]).or(draft.city.take());
        draft.venue = text(object, &["venue"]).or(draft.venue.take());
    }

    pub(super) fn others(&self, object: &Object, draft: &mut Draft) {
        for (name, role) in [
            ("speaker", Role::Speaker),
            ("presenter", Role::Speaker),
            ("speaker_names", Role::Speaker),
            ("session_speakers", Role::Speaker),
            ("moderator", Role::Moderator),
            ("people", Role::Speaker),
            ("authors", Role::Speaker),
            ("panelists", Role::Panellist),
            ("hosts", Role::Host),
            ("persons", Role::Speaker),
            ("speakers", Role::Speaker),
            ("participants", Role::Speaker),
            ("performer", Role::Speaker),
            ("performers", Role::Speaker),
            ("presenters", Role::Speaker),
            ("moderators", Role::Moderator),
            ("conveners", Role::Chair),
            ("organizer", Role::Organiser),
        ] {
            let Some(value) = get(object, name) else { continue };
            let one = std::slice::from_ref(value);
            let all = value.as_array().map_or(one, Vec::as_slice);
            for value in all {
                match value {
                    Value::String(text) if !self.persons.contains_key(text.as_str()) => {
                        let people = names(text).into_iter();
                        draft.people.extend(people.map(|name| Participant { id: None, name, role }));
                    }
                    value => draft.people.extend(self.participant(value, role)),
                }
            }
        }
        draft.links = self.links(object, "links");
        for name in ["attachments", "resources", "materials", "files"] {
            draft.attachments.extend(self.links(object, name));
        }
        for (name, kind) in [
            ("feedback_url", "feedback"),
            ("origin_url", "origin"),
            ("video_download_url", "video"),
            ("slides_url", "slides"),
            ("video_url", "video"),
            ("recording_url", "recording"),
            ("live_url", "stream"),
            ("stream_url", "stream"),
            ("signup_url", "registration"),
        ] {
            let url = text(object, &[name]);
            draft.links.extend(url.map(|url| Link { url, title: None, kind: Some(kind.to_owned()) }));
        }
        draft.url = text(
            object,
            &["url", "public_url", "frontend_link", "html_link", "website_url", "permalink", "link"],
        )
        .map(|it| absolute(&it, self.base.as_deref()));
        draft.licence = text(object, &["recording_license", "license"]);
        draft.opt_out = get(object, "do_not_record").and_then(Value::as_bool);
        let state = text(object, &["state", "status", "eventstatus"]).unwrap_or_default();
        draft.status = kinds::status(&state);
        if get(object, "is_cancelled").or(get(object, "cancelled")).and_then(Value::as_bool) == Some(true) {
            draft.status = crate::Status::Cancelled;
        }
        // Calendars keep these from others.
        let seen_by = text(object, &["sensitivity", "visibility"]).unwrap_or_default();
        if ["private", "personal", "confidential"].iter().any(|it| seen_by.eq_ignore_ascii_case(it)) {
            draft.left_out = Some(Reason::Private);
        }
        if let Some(rule) = get(object, "recurrence").and_then(Value::as_array).and_then(|it| it.first()) {
            let value = excerpt(&scalar(rule).unwrap_or_default());
            push_once(&mut draft.changes, Change::RecurrenceDropped { value });
        }
        let modified = text(object, &["updated_at", "modified", "datemodified", "last_modified"]);
        let modified = modified.as_deref().and_then(moment);
        let modified = modified.and_then(|it| self.clock.resolve(&it, &mut vec![]));
        draft.modified = modified.map(|it| it.timestamp());
    }

    fn participant(&self, value: &Value, role: Role) -> Option<Participant> {
        let Value::Object(person) = value else {
            let written = scalar(value)?;
            let known = self.persons.get(&written);
            let id = known.map(|_| written.clone());
            return Some(Participant { id, name: known.cloned().unwrap_or(written), role });
        };
        let id = text(person, &["guid", "code", "id", "@id"]);
        let whole = || {
            let parts =
                [text(person, &["first_name", "firstname"]), text(person, &["last_name", "lastname"])];
            some(&parts.into_iter().flatten().collect::<Vec<_>>().join(" "))
        };
        let named = text(
            person,
            &[
                "name",
                "public_name",
                "full_public_name",
                "fullname",
                "full_name",
                "speaker_name",
                "display_name",
            ],
        )
        .or_else(whole);
        let known = || id.as_ref().and_then(|id| self.persons.get(id).cloned());
        let said = text(person, &["role"]).as_deref().and_then(kinds::role);
        Some(Participant { name: named.or_else(known)?, id, role: said.unwrap_or(role) })
    }

    fn links(&self, object: &Object, name: &str) -> Vec<Link> {
        let Some(Value::Array(values)) = get(object, name) else { return vec![] };
        let links = values.iter().filter_map(|value| {
            let Value::Object(link) = value else {
                let url = absolute(&scalar(value)?, self.base.as_deref());
                return Some(Link { url, title: None, kind: None });
            };
            let url = absolute(&text(link, &["url", "href", "link", "resource"])?, self.base.as_deref());
            let kind = text(link, &["type", "kind"]).map(|it| it.to_ascii_lowercase());
            Some(Link { url, title: text(link, &["title", "name", "description"]), kind })
        });
        links.collect()
    }
}

/// The names of a title.
pub(super) const TITLE: [&str; 10] = [
    "title",
    "name",
    "summary_title",
    "session_title",
    "session_name",
    "event_title",
    "event_name",
    "talk_title",
    "heading",
    "subject",
];

/// When and where an item is, where that is apart from what it is; of several times the first.
pub(super) fn slot(object: &Object) -> Option<&Object> {
    let first = || get(object, "slots").and_then(Value::as_array).and_then(|slots| slots.first());
    get(object, "slot").filter(|it| it.is_object()).or_else(first).and_then(Value::as_object)
}

/// A moment; a bare number is seconds or milliseconds since 1970.
pub(super) fn moment(text: &str) -> Option<Moment> {
    let is_number = text.len() >= 9 && text.bytes().all(|byte| byte.is_ascii_digit());
    if !is_number {
        return clock::moment(text);
    }
    let number: i64 = text.parse().ok()?;
    let seconds = if number > 100_000_000_000 { number / 1000 } else { number };
    let civil = jiff::tz::Offset::UTC.to_datetime(Timestamp::from_second(seconds).ok()?);
    Some(Moment {
        day: Some(civil.date()),
        time: Some(civil.time()),
        offset: Some(jiff::tz::Offset::UTC),
        is_day_after: false,
    })
}
