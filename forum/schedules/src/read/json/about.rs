//! What a JSON file says of the whole: the conference, and the rooms, tracks and people that its items name.

use super::{
    OWN, Object, Reading,
    values::{first_text, get, localised, text},
};
use crate::read::{
    clock,
    draft::{Worded, tag},
};
use serde_json::Value;

impl Reading {
    pub(super) fn about(&mut self, root: &Value) {
        let schedule = root.get("schedule").unwrap_or(root);
        let conference = schedule.get("conference").unwrap_or(schedule);
        let Value::Object(conference) = conference else { return };
        let empty = Object::new();
        let schedule = schedule.as_object().unwrap_or(&empty);
        let own = get(schedule, OWN).and_then(Value::as_object);
        let own_lang = own.and_then(|own| text(own, &["title"]));
        if let Some(own) = own {
            self.lang = text(own, &["lang"]).as_deref().and_then(tag);
            let items = get(own, "items").and_then(Value::as_object).into_iter().flatten();
            self.own = items
                .filter_map(|(id, it)| Some((uuid::Uuid::parse_str(id).ok()?, it.as_object()?.clone())))
                .collect();
        }
        self.base = text(schedule, &["base_url"]).or_else(|| text(conference, &["base_url"]));
        if let Some(zone) = text(conference, &["time_zone_name", "timezone", "time_zone"]) {
            self.clock.set_file_zone(&zone);
        }
        let about = &mut self.gathering.about;
        let mut title = Worded::default();
        if let Some(value) = get(conference, "title").or_else(|| get(conference, "name")) {
            localised(value, own_lang.as_deref().or(self.lang.as_deref()), &mut title);
        }
        title.0.into_iter().for_each(|(lang, text)| about.title.write(&lang, text));
        about.acronym = text(conference, &["acronym", "slug"]);
        about.version = text(schedule, &["version"]);
        about.url = text(conference, &["url"]);
        about.base_url.clone_from(&self.base);
        about.zone = self.clock.of_file.as_ref().map(clock::name_of);
        let day =
            |names: &[&str]| text(conference, names).and_then(|it| clock::moment(&it)).and_then(|it| it.day);
        about.days = day(&["start", "startdate"]).zip(day(&["end", "enddate"]));
        for (holder, name) in [
            (conference, "rooms"),
            (schedule, "rooms"),
            (conference, "tracks"),
            (schedule, "tracks"),
            (schedule, "persons"),
            (schedule, "speakers"),
            (conference, "persons"),
        ] {
            self.register(name, get(holder, name));
        }
        for list in get(schedule, "categories").and_then(Value::as_array).into_iter().flatten() {
            let Some(list) = list.as_object() else { continue };
            let name = text(list, &["title", "name"]).unwrap_or_default();
            let items = get(list, "items").and_then(Value::as_array).into_iter().flatten();
            for item in items.filter_map(Value::as_object) {
                let known = text(item, &["id"]).zip(text(item, &["name"]));
                self.sorted.extend(known.map(|(id, entry)| (id, (name.clone(), entry))));
            }
        }
    }

    fn register(&mut self, name: &str, value: Option<&Value>) {
        let Some(Value::Array(values)) = value else { return };
        let register = match name {
            "rooms" => &mut self.rooms,
            "tracks" => &mut self.tracks,
            _ => &mut self.persons,
        };
        for entry in values.iter().filter_map(Value::as_object) {
            let name = text(entry, &["name", "title", "public_name", "fullname"]);
            let name = name.or_else(|| get(entry, "name").and_then(first_text));
            let Some(name) = name else { continue };
            let ids = ["guid", "id", "slug", "code"].iter().filter_map(|key| text(entry, &[key]));
            // One id of two rooms names neither: some programs give all rooms the same.
            for id in ids {
                register
                    .entry(id)
                    .and_modify(|known| {
                        if *known != name {
                            known.clear()
                        }
                    })
                    .or_insert_with(|| name.clone());
            }
        }
        register.retain(|_, name| !name.is_empty());
    }
}
