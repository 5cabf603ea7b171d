//! An item of the programme that is a forum becomes one of its own, within this one. Whoever runs this one names its first
//! organisers; from then on it is theirs, and this one stays closed to them.

use crate::{
    acts::{as_seen, must_plan, wrong},
    model::topic,
    plan::{Plan, Planned},
    say,
};
use forums::{CategoryId, City, CityId, Days, Forum, ForumId, Within};
use kernel::{
    Error, Result, Text,
    db::{Act, Json, Tx},
    journal::Subject,
    rights::{By, Role},
    shell,
};
use programme::{ItemId, Kind, Room, RoomId};
use secretariat::{Name, Named, Whom};
use serde_json::Value;

/// A forum is founded within this one, by an item of its programme.
pub struct FoundForum {
    /// Within which.
    pub forum: Forum,
    /// Which item it is; it is published as one.
    pub item: ItemId,
    /// What the editor has seen.
    pub seen: String,
    /// Its word in addresses; the item has the same from then on.
    pub slug: String,
    /// Its name.
    pub title: Text,
    /// `#rrggbb`.
    pub accent: String,
    /// The category of its participants is like this one.
    pub category: CategoryId,
    /// Its first organiser.
    pub organiser: Whom,
    /// What addresses of the house begin with; none: it is not known, and no letter is written.
    pub home: Option<String>,
}

impl Act for FoundForum {
    type Out = Named;
    const VERB: &'static str = "planning.found-forum";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_plan(by, self.forum.id)
    }

    async fn run(&self, tx: &mut Tx) -> Result<Named> {
        let planned = as_seen(tx, self.forum.id, self.item, &self.seen).await?;
        self.check()?;
        let days = days_of(&planned)?;
        let plan = Plan::load(tx, self.forum.id).await?;
        let cities = forums::cities(tx, self.forum.id).await?;
        let city = cities.iter().find(|city| Some(city.id) == plan.city_of(&planned));
        let categories = forums::categories(tx, self.forum.id).await?;
        let category = categories.iter().find(|it| it.id == self.category);
        let category = category.ok_or_else(|| wrong("category", shell::say::field_not_in_list()))?;
        if !programme::set_word(tx, self.forum.id, self.item, &self.slug).await? {
            return Err(wrong("word", say::nested_word_taken()));
        }
        let with = Within { outer: &self.forum, city, category, accent: &self.accent };
        let (nested, city) = forums::found_within(tx, &self.wanted(city, days), &with).await?;
        if let Some((hall, city)) = plan.room_of(&planned).zip(city) {
            copy_hall(tx, self.forum.id, hall, (nested.id, city)).await?;
        }
        tx.fact("planned_item", Value::Null, self.title.in_lang(&self.title.original, &[]));
        tx.fact("forum", Value::Null, self.slug.as_str());
        name(tx, &nested, &self.organiser, self.home.clone()).await
    }
}

impl FoundForum {
    fn check(&self) -> Result<()> {
        if self.title.is_empty() {
            return Err(wrong("title", shell::say::field_required()));
        }
        let digits = self.accent.strip_prefix('#').unwrap_or_default();
        if digits.len() != 6 || !digits.bytes().all(|it| it.is_ascii_hexdigit()) {
            return Err(wrong("accent", say::nested_not_a_colour()));
        }
        Ok(())
    }

    fn wanted(&self, city: Option<&City>, days: Days) -> forums::New {
        forums::New {
            slug: self.slug.clone(),
            title: self.title.clone(),
            languages: self.title.versions.keys().cloned().collect(),
            zone: city.map_or(&self.forum.zone, |city| &city.zone).clone(),
            days: Some(days),
            parent: Some(self.forum.slug.clone()),
        }
    }
}

/// The days of an item that is a forum and that everybody sees.
fn days_of(planned: &Planned) -> Result<Days> {
    let published = planned.published.as_ref().filter(|it| it.kind == Kind::Forum);
    let published = published.ok_or_else(|| Error::Refused(say::nested_needs_publishing()))?;
    let days = published.starts().zip(published.ends());
    let (starts, ends) = days.ok_or_else(|| Error::Refused(say::has_no_time()))?;
    Ok((starts.date(), ends.date().max(starts.date())))
}

/// The hall of the item, with its house: by their names they are known to be the same.
async fn copy_hall(tx: &mut Tx, from: ForumId, hall: RoomId, (to, city): (ForumId, CityId)) -> Result<()> {
    let rooms = programme::rooms(tx, from).await?;
    let Some(hall) = rooms.iter().find(|room| room.id == hall) else { return Ok(()) };
    let house = rooms.iter().find(|room| room.holds(hall));
    for room in house.into_iter().chain([hall]) {
        let like = Room {
            id: RoomId(tx.new_id()),
            city: Some(city),
            removed_at: None,
            venue: Json((*room.venue).clone()),
            ..room.clone()
        };
        programme::put_room(tx, to, like).await?;
    }
    Ok(())
}

/// Another organiser of a forum within this one.
pub struct NameOrganiser {
    /// Within which.
    pub forum: Forum,
    /// Of which.
    pub nested: Forum,
    /// Whom.
    pub organiser: Whom,
    /// As [`FoundForum::home`].
    pub home: Option<String>,
}

impl Act for NameOrganiser {
    type Out = Named;
    const VERB: &'static str = "planning.name-organiser";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_plan(by, self.forum.id)
    }

    async fn run(&self, tx: &mut Tx) -> Result<Named> {
        let outer = forums::parent(tx, self.nested.id).await?;
        if outer.is_none_or(|outer| outer.id != self.forum.id) {
            return Err(Error::NotFound);
        }
        tx.about(Subject::new("forum", self.forum.id.0));
        tx.changed(topic(self.forum.id));
        name(tx, &self.nested, &self.organiser, self.home.clone()).await
    }
}

/// Inside the caller's act, who may without being an organiser there.
async fn name(tx: &mut Tx, nested: &Forum, whom: &Whom, home: Option<String>) -> Result<Named> {
    let (forum, whom) = (nested.clone(), whom.clone());
    Name { forum, role: Role::Organiser, whom, home, by_hand: false }.run(tx).await
}
