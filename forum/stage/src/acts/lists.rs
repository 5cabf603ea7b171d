//! A list: open or closed, its rules, and a moderator's other order.

use super::{Floor, about_entry, announce, because, before, change, moved_on, moved_to, must_run, speakers};
use crate::{
    model::{BUDGET_S_MAX, EntryId, HALLS_MAX, LIMIT_S_MAX, LIMIT_S_MIN, Rules, State},
    say, store,
};
use kernel::{
    Error, Result,
    db::{Act, Tx},
    rights::By,
};
use programme::RoomId;
use serde_json::{Value as Json, json};

/// Opens a list, or closes it (rule 73). Points of order and rights of reply are taken all the same while the item goes on.
pub struct SetOpen {
    /// Which list.
    pub floor: Floor,
    /// Whether more people may come.
    pub open: bool,
}

impl Act for SetOpen {
    type Out = ();
    const VERB: &'static str = "stage.list";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_run(by, self.floor.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let (hall, mut list) = self.floor.begin(tx).await?;
        store::keep_step(tx, list.forum, Self::VERB, &before(&hall, &list, vec![]), Some(list.item)).await?;
        tx.fact("stage_open", word(list.open), word(self.open));
        list.open = self.open;
        if !list.halls.contains(&self.floor.hall) && list.halls.len() < HALLS_MAX {
            list.halls.0.push(self.floor.hall);
        }
        change(tx, &mut list).await
    }
}

fn word(open: bool) -> &'static str {
    if open { "open" } else { "closed" }
}

/// Changes by what a list is ordered, how long people speak, and for which halls it is.
pub struct SetRules {
    /// Which list.
    pub floor: Floor,
    /// Its rules.
    pub rules: Rules,
    /// Its halls.
    pub halls: Vec<RoomId>,
}

impl Act for SetRules {
    type Out = ();
    const VERB: &'static str = "stage.rules";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_run(by, self.floor.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let (hall, mut list) = self.floor.begin(tx).await?;
        let rules = within_limits(&self.rules);
        let halls = self.halls(tx).await?;
        store::keep_step(tx, list.forum, Self::VERB, &before(&hall, &list, vec![]), Some(list.item)).await?;
        tx.fact("stage_rules", json!(list.rules.0).to_string(), json!(rules).to_string());
        // Halls that it is not for any more are told, too.
        announce(tx, &list);
        list.rules.0 = rules;
        list.halls.0 = halls;
        change(tx, &mut list).await
    }
}

impl SetRules {
    async fn halls(&self, tx: &mut Tx) -> Result<Vec<RoomId>> {
        let known = programme::rooms(tx, self.floor.forum).await?;
        let wanted = |id: &RoomId| *id == self.floor.hall || self.halls.contains(id);
        let halls: Vec<RoomId> = known.iter().map(|room| room.id).filter(wanted).collect();
        if halls.len() > HALLS_MAX {
            return Err(Error::Refused(say::too_many_halls(HALLS_MAX)));
        }
        Ok(halls)
    }
}

fn within_limits(rules: &Rules) -> Rules {
    let limit = |seconds: i64| seconds.clamp(LIMIT_S_MIN, LIMIT_S_MAX);
    let budget = |seconds: Option<i64>| seconds.map(|it| it.clamp(1, BUDGET_S_MAX));
    Rules {
        speech_s: limit(rules.speech_s),
        question_s: limit(rules.question_s),
        reply_s: limit(rules.reply_s),
        point_s: limit(rules.point_s),
        right_s: limit(rules.right_s),
        warn_s: rules.warn_s.clamp(0, LIMIT_S_MAX),
        delegation_s: budget(rules.delegation_s),
        total_s: budget(rules.total_s),
        ..rules.clone()
    }
}

/// Another place for somebody who waits than the rules give them; without a place the rules decide again.
pub struct Place {
    /// On which list.
    pub floor: Floor,
    /// Whose contribution.
    pub entry: EntryId,
    /// Counted from 1.
    pub place: Option<i64>,
    /// Why.
    pub reason: String,
}

impl Act for Place {
    type Out = ();
    const VERB: &'static str = "stage.place";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_run(by, self.floor.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let reason = speakers::checked_reason(&self.reason)?;
        if self.place.is_some() && reason.is_empty() {
            return Err(Error::Refused(say::reason_needed()));
        }
        let (hall, mut list) = self.floor.begin(tx).await?;
        let entries = store::entries(tx, list.item).await?;
        let places = speakers::in_order(&list, &entries);
        let entry = entries.iter().find(|it| it.id == self.entry && it.is_waiting()).ok_or_else(moved_on)?;
        let was = places.iter().position(|it| it.id == entry.id).map_or(0, |at| at + 1);
        let place = self.place.map(|place| usize::try_from(place).unwrap_or_default().clamp(1, places.len()));
        let turns = match place {
            Some(place) => speakers::turns(&list, &entries, entry.id, place, tx.now),
            None => vec![],
        };
        let moved = entries.iter().filter(|it| it.id == entry.id || turns.iter().any(|(id, _)| *id == it.id));
        let step = before(&hall, &list, moved.map(|it| moved_to(it, State::Waiting)).collect());
        store::keep_step(tx, list.forum, Self::VERB, &step, Some(list.item)).await?;
        if place.is_none() {
            store::turn(tx, entry.id, None, "").await?;
        }
        for (id, turn) in turns {
            let other = entries.iter().find(|it| it.id == id && id != entry.id);
            store::turn(tx, id, Some(turn), other.map_or(&reason, |it| &it.reason)).await?;
        }
        about_entry(tx, entry);
        tx.fact("stage_place", was, place.map_or(Json::Null, |place| json!(place)));
        because(tx, entry, &reason);
        change(tx, &mut list).await
    }
}
