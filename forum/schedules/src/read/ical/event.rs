//! What an event says beside its words and its time: where it is, with whom, and what belongs to it.

use super::components::Component;
use crate::{
    Change, Kind, Link, Participant, Role,
    read::{
        clock::push_once,
        draft::{Draft, some},
        extras, kinds,
        lines::Line,
    },
};

pub(super) fn place(component: &Component, draft: &mut Draft) {
    draft.room = component.text("X-KURULTAI-ROOM");
    draft.venue = component.text("X-KURULTAI-VENUE");
    draft.city = component.text("X-KURULTAI-CITY");
    draft.to_city = component.text("X-KURULTAI-TO-CITY");
    if draft.room.is_none() && draft.venue.is_none() && draft.city.is_none() {
        draft.room = component.text("LOCATION");
    }
    draft.point = component.line("GEO").and_then(|line| extras::point(&line.value));
}

pub(super) fn people(component: &Component, draft: &mut Draft) {
    for line in component.lines.iter().filter(|it| it.name == "ATTENDEE" || it.name == "ORGANIZER") {
        let upper = |name: &str| line.parameter(name).unwrap_or_default().to_ascii_uppercase();
        let is_thing = matches!(upper("CUTYPE").as_str(), "ROOM" | "RESOURCE");
        let Some(name) = line.parameter("CN").and_then(some) else { continue };
        if is_thing || upper("ROLE") == "NON-PARTICIPANT" || name.contains('@') {
            continue;
        }
        let said = line.parameter("X-KURULTAI-ROLE").and_then(Role::from_code);
        let role = said.unwrap_or(match (line.name.as_str(), upper("ROLE").as_str()) {
            ("ORGANIZER", _) => Role::Organiser,
            (_, "CHAIR") => Role::Chair,
            _ => Role::Speaker,
        });
        draft.people.push(Participant { id: line.parameter("X-KURULTAI-ID").and_then(some), name, role });
    }
}

pub(super) fn others(component: &Component, draft: &mut Draft) {
    let categories: Vec<String> = component.all("CATEGORIES").flat_map(Line::texts).take(20).collect();
    let is_kind = |word: &String| kinds::kind(word, "") != Kind::Other;
    draft.kind = component.text("X-KURULTAI-KIND").as_deref().and_then(Kind::from_code);
    let kind = component.text("X-KURULTAI-TYPE");
    draft.kind_as_written = match draft.kind {
        Some(_) => kind,
        None => categories.iter().find(|word| is_kind(word)).cloned(),
    };
    let is_written_kind =
        |word: &&String| draft.kind.is_none() && Some(*word) == draft.kind_as_written.as_ref();
    draft.track = categories.iter().find(|word| !is_written_kind(word)).and_then(|word| some(word));
    draft.guid = component.text("X-KURULTAI-GUID").and_then(|it| uuid::Uuid::parse_str(&it).ok());
    draft.number = component.text("X-KURULTAI-NUMBER").and_then(|it| it.parse().ok());
    draft.code = component.text("X-KURULTAI-CODE");
    draft.slug = component.text("X-KURULTAI-SLUG");
    draft.language = component.text("X-KURULTAI-LANGUAGE");
    draft.licence = component.text("X-KURULTAI-LICENCE");
    draft.opt_out = component.text("X-KURULTAI-OPT-OUT").map(|it| it.eq_ignore_ascii_case("TRUE"));
    draft.status = component.text("STATUS").map(|it| kinds::status(&it)).unwrap_or_default();
    draft.sequence = component.text("SEQUENCE").and_then(|it| it.parse().ok()).unwrap_or_default();
    draft.url = component.text("URL");
    let parent = |line: &&Line| line.parameter("RELTYPE").is_none_or(|it| it.eq_ignore_ascii_case("PARENT"));
    draft.parent = component.all("RELATED-TO").find(parent).and_then(|line| some(&line.text()));
    for line in component
        .lines
        .iter()
        .filter(|it| matches!(it.name.as_str(), "ATTACH" | "CONFERENCE" | "X-KURULTAI-LINK"))
    {
        if line.parameter("ENCODING").is_some_and(|it| it.eq_ignore_ascii_case("BASE64")) {
            push_once(&mut draft.changes, Change::ValueDropped { value: line.name.clone() });
            continue;
        }
        let title =
            ["X-KURULTAI-TITLE", "LABEL", "FILENAME", "X-FILENAME"].iter().find_map(|it| line.parameter(it));
        let kind = line.parameter("X-KURULTAI-TYPE").or(line.parameter("FMTTYPE"));
        let link = Link {
            url: line.value.trim().to_owned(),
            title: title.and_then(some),
            kind: kind.and_then(some),
        };
        let list = if line.name == "ATTACH" { &mut draft.attachments } else { &mut draft.links };
        list.push(link);
    }
}
