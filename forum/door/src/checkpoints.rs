//! Checkpoints: added, changed, put in another order, closed and opened again. Their devices end when they do.

use crate::{
    model::{Checkpoint, CheckpointId, Direction, ZoneId},
    say, store,
    zones::{SEEN, begin, free_word, moved, must_manage, stamp, swapped, wrong},
};
use forums::{City, CityId, ForumId};
use jiff::civil::Date;
use kernel::{
    Error, Result, Text,
    db::{Act, Tx},
    journal::Subject,
    live::Topic,
    rights::By,
    shell,
};
use serde_json::{Value, json};
use uuid::Uuid;

/// What a checkpoint is remembered as, for `forums::decide`.
pub(crate) const CHECKPOINT: &str = "checkpoint";
/// Checkpoints that a forum has, at most.
const CHECKPOINTS_MAX: usize = 200;

/// What an editor has seen of a checkpoint.
pub(crate) fn seen_of(it: &Checkpoint) -> String {
    let days = [it.starts_on, it.ends_on];
    stamp(it.id.0, &json!([it.name, it.city_id, it.zone, it.direction.word(), days]))
}

/// Adds a checkpoint, or changes what it is.
#[derive(Clone, Debug)]
pub struct SaveCheckpoint {
    /// The forum.
    pub forum: Uuid,
    /// Which; one that is new has an id of its own already.
    pub id: CheckpointId,
    /// What the editor has seen; empty where it is new.
    pub seen: String,
    /// Its name.
    pub name: Text,
    /// Its city.
    pub city: Uuid,
    /// The zone that it opens.
    pub zone: ZoneId,
    /// Which way people pass.
    pub direction: Direction,
    /// First and last day.
    pub days: (Date, Date),
}

impl Act for SaveCheckpoint {
    type Out = ();
    const VERB: &'static str = "door.save_checkpoint";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_manage(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        begin(tx, self.forum).await?;
        tx.about(Subject::new("checkpoint", self.id.0));
        let all = store::checkpoints(tx, self.forum).await?;
        let before = all.iter().find(|it| it.id == self.id);
        let city = self.city(tx).await?;
        let now = self.becomes(tx, before, &city).await?;
        if before.is_some_and(|it| seen_of(it) == seen_of(&now)) {
            tx.was_done();
            return Ok(());
        }
        if before.map(seen_of).unwrap_or_default() != self.seen {
            return Err(wrong(SEEN, say::changed_meanwhile()));
        }
        self.must_fit(tx, &all).await?;
        state(tx, before, &now);
        self.write(tx, &all, before, now).await?;
        tell(tx, self.forum, self.id);
        Ok(())
    }
}

impl SaveCheckpoint {
    async fn city(&self, tx: &mut Tx) -> Result<City> {
        let cities = forums::cities(tx, ForumId(self.forum)).await?;
        let city = cities.into_iter().find(|city| city.id == CityId(self.city));
        city.ok_or_else(|| wrong("city", shell::say::field_not_in_list()))
    }

    /// The checkpoint as it will be; the word of a new one is found when it is written.
    async fn becomes(&self, tx: &mut Tx, before: Option<&Checkpoint>, city: &City) -> Result<Checkpoint> {
        let zones = store::zones(tx, self.forum).await?;
        let stays = before.is_some_and(|it| it.zone == self.zone);
        let zone = zones.into_iter().find(|zone| zone.id == self.zone && (zone.closed_at.is_none() || stays));
        let zone = zone.ok_or_else(|| wrong("zone", shell::say::field_not_in_list()))?;
        Ok(Checkpoint {
            id: self.id,
            forum: self.forum,
            outermost: forums::outermost(tx, ForumId(self.forum)).await?.0,
            slug: before.map(|it| it.slug.clone()).unwrap_or_default(),
            name: self.name.clone().into(),
            city_id: city.id.0,
            city: city.name.clone(),
            time_zone: city.zone.clone(),
            zone: zone.id,
            zone_name: zone.name,
            direction: self.direction,
            starts_on: self.days.0,
            ends_on: self.days.1,
            closed_at: before.and_then(|it| it.closed_at),
            zone_closed_at: zone.closed_at,
        })
    }

    async fn must_fit(&self, tx: &mut Tx, all: &[Checkpoint]) -> Result<()> {
        let (starts_on, ends_on) = self.days;
        if self.name.is_empty() {
            return Err(wrong("name", shell::say::field_required()));
        }
        let same = |it: &Checkpoint| it.id != self.id && it.city_id == self.city && *it.name == self.name;
        if all.iter().any(same) {
            return Err(wrong("name", say::name_taken()));
        }
        if ends_on < starts_on {
            return Err(wrong("to", say::ends_before()));
        }
        // A folder knows no checkpoint outside the days of its forum.
        let (first, last) = store::first_and_last_day(tx, self.forum).await?;
        for (field, day) in [("from", starts_on), ("to", ends_on)] {
            if day < first || last < day {
                return Err(wrong(field, say::outside_forum()));
            }
        }
        if all.len() >= CHECKPOINTS_MAX && all.iter().all(|it| it.id != self.id) {
            return Err(Error::Refused(say::checkpoints_too_many(CHECKPOINTS_MAX)));
        }
        Ok(())
    }

    async fn write(
        &self,
        tx: &mut Tx,
        all: &[Checkpoint],
        before: Option<&Checkpoint>,
        mut now: Checkpoint,
    ) -> Result<()> {
        let forum = ForumId(self.forum);
        if before.is_some() {
            store::write_checkpoint(tx, &now).await?;
            store::devices_end(tx, now.id, now.ends_at()).await?;
            return forums::changed_on_site(tx, forum, CHECKPOINT, &now.slug).await;
        }
        let taken: Vec<&str> = all.iter().map(|it| it.slug.as_str()).collect();
        now.slug = free_word(&self.name, "checkpoint", &taken);
        if !store::insert_checkpoint(tx, &now).await? {
            return Err(Error::NotFound);
        }
        forums::made_on_site(tx, forum, CHECKPOINT, &now.slug).await
    }
}

/// States what is otherwise than before.
fn state(tx: &mut Tx, before: Option<&Checkpoint>, now: &Checkpoint) {
    let facts = |it: &Checkpoint| {
        [
            ("name", json!(it.name)),
            ("planned_city", json!(it.city)),
            ("zone", json!(it.zone)),
            ("direction", json!(it.direction.word())),
            ("starts_on", json!(it.starts_on)),
            ("ends_on", json!(it.ends_on)),
        ]
    };
    let was = before.map(facts);
    for (at, (field, value)) in facts(now).into_iter().enumerate() {
        let was = was.as_ref().map_or(Value::Null, |was| was[at].1.clone());
        if was != value {
            tx.fact(field, was, value);
        }
    }
}

/// The organiser's page and the door pages of the checkpoint follow.
fn tell(tx: &mut Tx, forum: Uuid, id: CheckpointId) {
    tx.changed(Topic::new("door", forum));
    tx.changed(Topic::new("checkpoint", id.0));
}

/// Puts a checkpoint before the one above it, or behind the one below it, of the same city.
#[derive(Clone, Debug)]
pub struct MoveCheckpoint {
    /// The forum.
    pub forum: Uuid,
    /// Which.
    pub id: CheckpointId,
    /// Up, else down.
    pub up: bool,
}

impl Act for MoveCheckpoint {
    type Out = ();
    const VERB: &'static str = "door.move_checkpoint";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_manage(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        begin(tx, self.forum).await?;
        tx.about(Subject::new("checkpoint", self.id.0));
        let all = store::checkpoints(tx, self.forum).await?;
        let it = all.iter().find(|it| it.id == self.id).ok_or(Error::NotFound)?;
        let order: Vec<CheckpointId> =
            all.iter().filter(|other| other.city_id == it.city_id).map(|it| it.id).collect();
        let now = swapped(&order, self.id, self.up).ok_or(Error::NotFound)?;
        for (position, id) in (0i64..).zip(&now) {
            store::place_checkpoint(tx, *id, position).await?;
        }
        moved(tx, &order, &now, self.id);
        tell(tx, self.forum, self.id);
        Ok(())
    }
}

/// Closes a checkpoint: nobody is let in here any more, and its devices end.
#[derive(Clone, Debug)]
pub struct CloseCheckpoint {
    /// The forum.
    pub forum: Uuid,
    /// Which.
    pub id: CheckpointId,
}

impl Act for CloseCheckpoint {
    type Out = ();
    const VERB: &'static str = "door.close_checkpoint";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_manage(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        set_closed(tx, self.forum, self.id, true).await
    }
}

/// Opens a checkpoint again; devices that were not sent away come back with it, until its last day.
#[derive(Clone, Debug)]
pub struct ReopenCheckpoint {
    /// The forum.
    pub forum: Uuid,
    /// Which.
    pub id: CheckpointId,
}

impl Act for ReopenCheckpoint {
    type Out = ();
    const VERB: &'static str = "door.reopen_checkpoint";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_manage(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        set_closed(tx, self.forum, self.id, false).await
    }
}

async fn set_closed(tx: &mut Tx, forum: Uuid, id: CheckpointId, closed: bool) -> Result<()> {
    begin(tx, forum).await?;
    tx.about(Subject::new("checkpoint", id.0));
    let it = store::checkpoint(tx, id).await?.filter(|it| it.forum == forum).ok_or(Error::NotFound)?;
    if it.closed_at.is_some() == closed {
        tx.was_done();
        return Ok(());
    }
    tx.fact("closed", !closed, closed);
    let it = Checkpoint { closed_at: closed.then_some(tx.now), ..it };
    store::write_checkpoint(tx, &it).await?;
    store::devices_end(tx, it.id, it.ends_at()).await?;
    forums::changed_on_site(tx, ForumId(forum), CHECKPOINT, &it.slug).await?;
    tell(tx, forum, id);
    Ok(())
}
