//! Cities are written: they are on the site at once.

use crate::{
    acts::{SEEN, must_plan, wrong},
    places::begin,
    say,
};
use forums::{City, CityId, Days, Forum};
use kernel::{
    Error, Result, Text,
    db::{Act, Json, Tx},
    live::Topic,
    rights::By,
    shell,
};
use serde_json::{Value, json};
use uuid::Uuid;

/// A city is added, or has another name or other days. The clocks of one that is there stay: times are kept by them.
pub struct SaveCity {
    /// Of which forum.
    pub forum: Forum,
    /// Which; one that is new has an id of its own already.
    pub id: CityId,
    /// What the editor has seen; empty where it is new.
    pub seen: String,
    /// Its name.
    pub name: Text,
    /// The IANA zone of its clocks, where it is new.
    pub zone: String,
    /// First and last day there.
    pub days: Days,
}

/// What an editor has seen of a city.
pub(crate) fn seen_of(city: &City) -> String {
    let all = json!([city.name, city.starts_on, city.ends_on]);
    Uuid::new_v5(&city.id.0, all.to_string().as_bytes()).to_string()
}

/// Cities of a forum, at most.
pub(crate) const CITIES_MAX: usize = 60;

impl Act for SaveCity {
    type Out = ();
    const VERB: &'static str = "planning.city-save";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_plan(by, self.forum.id)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let forum = self.forum.id;
        begin(tx, forum).await?;
        // The days of the forum are changed where its site is.
        tx.alone("site of", forum.0).await?;
        let cities = forums::cities(tx, forum).await?;
        let before = cities.iter().find(|city| city.id == self.id);
        let (starts_on, ends_on) = self.days;
        if before.is_some_and(|it| *it.name == self.name && (it.starts_on, it.ends_on) == self.days) {
            tx.was_done();
            return Ok(());
        }
        if before.map(seen_of).unwrap_or_default() != self.seen {
            return Err(wrong(SEEN, say::place_changed_meanwhile()));
        }
        self.must_fit(tx, &cities).await?;
        let name = self.name.in_lang(&self.name.original, &[]);
        tx.fact("planned_city", Value::Null, name);
        let name = self.name.clone().into();
        if let Some(before) = before {
            let city = City { name, starts_on, ends_on, ..before.clone() };
            return forums::put_city(tx, forum, &city).await;
        }
        if cities.len() >= CITIES_MAX {
            return Err(Error::Refused(say::too_many_places(CITIES_MAX)));
        }
        let taken: Vec<&str> = cities.iter().map(|city| city.slug.as_str()).collect();
        let slug = programme::free_word(&self.name, "city", &taken);
        let venues = Json(vec![]);
        let city = City { id: self.id, slug, name, zone: self.zone.clone(), starts_on, ends_on, venues };
        forums::add_city(tx, forum, &city).await?;
        tx.changed(Topic::new("site", forum.0));
        Ok(())
    }
}

impl SaveCity {
    async fn must_fit(&self, tx: &mut Tx, cities: &[City]) -> Result<()> {
        let (starts_on, ends_on) = self.days;
        if self.name.is_empty() {
            return Err(wrong("name", shell::say::field_required()));
        }
        if ends_on < starts_on {
            return Err(wrong("to", say::ends_before()));
        }
        // A folder knows no city outside the days of its forum.
        let forum = forums::forum_by_id(tx, self.forum.id).await?.ok_or(Error::NotFound)?;
        for (field, day) in [("from", starts_on), ("to", ends_on)] {
            if day < forum.starts_on || forum.ends_on < day {
                return Err(wrong(field, say::city_outside()));
            }
        }
        if jiff::tz::TimeZone::get(&self.zone).is_err() {
            return Err(wrong("zone", say::zone_unknown()));
        }
        if cities.iter().any(|city| city.id != self.id && *city.name == self.name) {
            return Err(wrong("name", say::place_there_already()));
        }
        Ok(())
    }
}
