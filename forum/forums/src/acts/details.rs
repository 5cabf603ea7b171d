//! The forum's names, its days and those of its cities, when people register, where one writes to.

use super::{begin, changed, must_manage, rewritten, told, wrong};
use crate::{City, CityId, Days, Forum, ForumId, model::is_colour, store, words::say};
use jiff::Timestamp;
use kernel::{
    Error, Result, Say, Text,
    db::{Act, Tx},
    form::checked_email,
    live::Topic,
    rights::By,
    shell,
};
use serde_json::{Value, json};

/// What an organiser changes of a forum itself.
#[derive(Clone, Debug, PartialEq)]
pub struct Details {
    /// Its name in full.
    pub name: Text,
    /// Its name where there is little room.
    pub short_name: Text,
    /// One sentence under the name.
    pub tagline: Text,
    /// First and last day.
    pub days: Days,
    /// When registration opens and closes; open at an end that is not given.
    pub registration: (Option<Timestamp>, Option<Timestamp>),
    /// Where anybody may write to.
    pub contact: String,
    /// `#rrggbb` of the site.
    pub accent: String,
    /// Whether badges show the photo.
    pub photo_on_badge: bool,
    /// The days of each city.
    pub cities: Vec<(CityId, Days)>,
}

impl Details {
    /// Those of a forum and its cities.
    pub fn of(forum: &Forum, cities: &[City]) -> Details {
        Details {
            name: (*forum.name).clone(),
            short_name: (*forum.short_name).clone(),
            tagline: (*forum.tagline).clone(),
            days: (forum.starts_on, forum.ends_on),
            registration: (forum.registration_opens, forum.registration_closes),
            contact: forum.contact.clone(),
            accent: forum.accent.clone(),
            photo_on_badge: forum.photo_on_badge,
            cities: cities.iter().map(|city| (city.id, (city.starts_on, city.ends_on))).collect(),
        }
    }

    /// What is wrong with them: field and words.
    pub(crate) fn faults(&self) -> Vec<(String, Say)> {
        let mut faults = vec![];
        let mut wrong = |field: &str, say: Say| faults.push((field.to_owned(), say));
        if self.name.is_empty() {
            wrong("name", shell::say::field_required());
        }
        let (first, last) = self.days;
        if last < first {
            wrong("to", say::ends_before());
        }
        for (city, (from, to)) in &self.cities {
            if to < from {
                wrong(&format!("to-{city}"), say::ends_before());
            } else if *from < first {
                wrong(&format!("from-{city}"), say::city_outside());
            } else if *to > last && first <= last {
                wrong(&format!("to-{city}"), say::city_outside());
            }
        }
        if matches!(self.registration, (Some(opens), Some(closes)) if closes < opens) {
            wrong("closes", say::ends_before());
        }
        if checked_email(&self.contact).is_none() {
            wrong("contact", shell::say::field_not_email("name@example.org"));
        }
        if !is_colour(&self.accent) {
            wrong("accent", say::not_a_colour("#0b5568"));
        }
        faults
    }

    /// The same but for the cities, whose rows are their own.
    fn is_like(&self, other: &Details) -> bool {
        *self == Details { cities: self.cities.clone(), ..other.clone() }
    }
}

/// Changes a forum's names, days, contact, and the days of its cities.
pub struct ChangeDetails {
    /// Which forum.
    pub forum: ForumId,
    /// What the editor has seen.
    pub seen: Details,
    /// What is to hold.
    pub details: Details,
}

impl Act for ChangeDetails {
    type Out = ();
    const VERB: &'static str = "forum.details";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_manage(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        begin(tx, self.forum).await?;
        let forum = store::forum_by_id(tx, self.forum).await?.ok_or(Error::NotFound)?;
        let cities = store::cities(tx, self.forum).await?;
        let before = Details::of(&forum, &cities);
        if before == self.details {
            tx.was_done();
            return Ok(());
        }
        if before != self.seen {
            return Err(wrong(super::SEEN, say::changed_meanwhile()));
        }
        let mut faults = self.details.faults();
        // What was wrong before does not stand in the way of a colour.
        let looks_only = Details {
            accent: before.accent.clone(),
            photo_on_badge: before.photo_on_badge,
            ..self.details.clone()
        };
        faults.retain(|(field, _)| field == "accent" || looks_only != before);
        if !faults.is_empty() {
            return Err(Error::Invalid(faults));
        }
        self.tell(tx, &before);
        if !before.is_like(&self.details) {
            store::put_details(tx, self.forum, &self.details).await?;
            changed(tx, self.forum, "forum", &forum.slug).await?;
            if let Some(above) = store::parent(tx, self.forum).await? {
                tx.changed(Topic::new("site", above.id.0));
            }
        }
        self.write_cities(tx, cities).await
    }
}

impl ChangeDetails {
    fn tell(&self, tx: &mut Tx, before: &Details) {
        let it = &self.details;
        rewritten(tx, "forum_name", &before.name, &it.name);
        rewritten(tx, "forum_short_name", &before.short_name, &it.short_name);
        rewritten(tx, "forum_tagline", &before.tagline, &it.tagline);
        if before.days.0 != it.days.0 {
            tx.fact("starts_on", told(before.days.0), told(it.days.0));
        }
        if before.days.1 != it.days.1 {
            tx.fact("ends_on", told(before.days.1), told(it.days.1));
        }
        if before.registration.0 != it.registration.0 {
            tx.fact("registration_opens", json!(before.registration.0), json!(it.registration.0));
        }
        if before.registration.1 != it.registration.1 {
            tx.fact("registration_closes", json!(before.registration.1), json!(it.registration.1));
        }
        if before.contact != it.contact {
            tx.fact("forum_contact", before.contact.as_str(), it.contact.as_str());
        }
        if before.accent != it.accent {
            tx.fact("accent", before.accent.as_str(), it.accent.as_str());
        }
        if before.photo_on_badge != it.photo_on_badge {
            tx.fact("photo_on_badge", before.photo_on_badge, it.photo_on_badge);
        }
    }

    async fn write_cities(&self, tx: &mut Tx, cities: Vec<City>) -> Result<()> {
        for (id, days) in &self.details.cities {
            let Some(city) = cities.iter().find(|city| city.id == *id) else { continue };
            let was = (city.starts_on, city.ends_on);
            if was == *days {
                continue;
            }
            let span = |days: Days| Value::String(format!("{} – {}", days.0, days.1));
            tx.fact(&format!("city_days.{id}"), span(was), span(*days));
            let city = City { starts_on: days.0, ends_on: days.1, ..city.clone() };
            store::put_city(tx, self.forum, &city).await?;
        }
        Ok(())
    }
}
