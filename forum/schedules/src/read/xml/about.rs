//! What a schedule.xml says of the whole.

use super::{Node, Reading};
use crate::read::{
    clock::{self, Clock},
    draft::{Worded, some},
    gather::Gathering,
};
use jiff::civil::Time;

/// What the file says of the whole.
#[derive(Default)]
pub(super) struct Conference {
    pub(super) title: Worded,
    pub(super) acronym: Option<String>,
    pub(super) version: Option<String>,
    pub(super) url: Option<String>,
    pub(super) base_url: Option<String>,
    pub(super) start: Option<String>,
    pub(super) end: Option<String>,
    pub(super) zone: Option<String>,
    pub(super) day_change: Option<Time>,
    pub(super) city: Option<String>,
    pub(super) venue: Option<String>,
}

impl Conference {
    pub(super) fn tell(self, gathering: &mut Gathering, clock: &Clock) {
        let day = |text: &Option<String>| text.as_deref().and_then(clock::moment).and_then(|it| it.day);
        let about = &mut gathering.about;
        self.title.0.into_iter().for_each(|(lang, text)| about.title.write(&lang, text));
        about.acronym = self.acronym;
        about.version = self.version;
        about.url = self.url;
        about.base_url = self.base_url;
        about.zone = clock.of_file.as_ref().map(clock::name_of);
        about.days = day(&self.start).zip(day(&self.end));
        (about.place.city, about.place.venue) = (self.city, self.venue);
    }
}

impl Reading<'_> {
    /// An element that is neither day, room nor event: it may say something of the whole.
    pub(super) fn about(&mut self, node: &Node) {
        let in_schedule = self.context.last().is_some_and(|it| it.name != "day" && it.name != "room");
        if !in_schedule {
            return;
        }
        let conference = &mut self.conference;
        let text = some(&node.text);
        let once = |slot: &mut Option<String>| *slot = slot.take().or_else(|| text.clone());
        match node.name.as_str() {
            "title" | "name" => {
                let said = [node.attribute("lang"), self.title_lang.as_deref(), self.lang.as_deref()];
                let lang = said.into_iter().flatten().next().map(str::to_owned);
                conference.title.add(lang.as_deref(), &node.text);
            }
            "acronym" => once(&mut conference.acronym),
            "version" | "release" => once(&mut conference.version),
            "url" if self.context.last().is_some_and(|it| it.name == "conference") => {
                once(&mut conference.url)
            }
            "base_url" | "baseurl" => once(&mut conference.base_url),
            "start" | "first_day" => once(&mut conference.start),
            "end" | "last_day" => once(&mut conference.end),
            "city" => once(&mut conference.city),
            "venue" => once(&mut conference.venue),
            "day_change" => {
                conference.day_change = text.as_deref().and_then(clock::moment).and_then(|it| it.time)
            }
            "time_zone_name" | "timezone" | "time_zone" => once(&mut conference.zone),
            _ => {}
        }
        if let (Some(zone), None) = (&self.conference.zone, &self.clock.of_file) {
            self.clock.set_file_zone(zone);
        }
    }
}
