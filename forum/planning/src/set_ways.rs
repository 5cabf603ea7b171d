//! How long ways take is said.

use crate::{acts::must_plan, folder_of::changed_here, model::topic, store};
use forums::{CityId, ForumId};
use kernel::{
    Error, Result,
    db::{Act, Tx},
    journal::Subject,
    rights::By,
};
use programme::RoomId;
use serde_json::Value;

/// Says how long ways take.
pub struct SetWays {
    /// In which forum.
    pub forum: ForumId,
    /// Between two cities, and (the same city twice) between houses of one: from, to, minutes.
    pub cities: Vec<(CityId, CityId, i64)>,
    /// Between two houses of a city, and (the same house twice) between rooms of one. Without minutes the city's hold.
    pub houses: Vec<(RoomId, RoomId, Option<i64>)>,
}

/// A way takes at most two days.
pub(crate) const WAY_MIN_MAX: i64 = 2 * 24 * 60;

impl Act for SetWays {
    type Out = ();
    const VERB: &'static str = "planning.ways";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_plan(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        tx.about(Subject::new("forum", self.forum.0));
        tx.changed(topic(self.forum));
        let cities = forums::cities(tx, self.forum).await?;
        let rooms = programme::rooms(tx, self.forum).await?;
        let is_long = |minutes: i64| !(0..=WAY_MIN_MAX).contains(&minutes);
        let is_city = |city: CityId| cities.iter().any(|it| it.id == city);
        for (from, to, minutes) in &self.cities {
            if !is_city(*from) || !is_city(*to) || is_long(*minutes) {
                return Err(Error::NotFound);
            }
            store::write_way(tx, self.forum, (*from.min(to), *from.max(to)), *minutes).await?;
            changed_here(tx, self.forum, (from.0, to.0)).await?;
        }
        let is_house = |house: RoomId| rooms.iter().any(|it| it.id == house && it.is_house);
        for (from, to, minutes) in &self.houses {
            if !is_house(*from) || !is_house(*to) || minutes.is_some_and(is_long) {
                return Err(Error::NotFound);
            }
            store::write_house_way(tx, self.forum, (*from.min(to), *from.max(to)), *minutes).await?;
            changed_here(tx, self.forum, (from.0, to.0)).await?;
        }
        tx.fact("planned_ways", Value::Null, self.cities.len() + self.houses.len());
        Ok(())
    }
}
