//! What could be done about a clash: another time or room, with one press; else the page where somebody decides.

use super::{hints::Hints, item_address};
use crate::{
    Words,
    changes::Teller,
    clashes::{Clash, free_rooms, larger_later, next_free_from},
    model::State,
    plan::Planned,
    times,
};
use jiff::{Timestamp, ZonedDateTime, civil::Time};
use kernel::dates;
use programme::{ItemId, RoomId};

/// Nothing is proposed to begin before, unless it did already.
const MORNING: Time = jiff::civil::time(7, 0, 0, 0);
/// When a day is begun that is proposed instead of a night.
const DAY_BEGINS: Time = jiff::civil::time(9, 0, 0, 0);

/// Another time or room, to be taken with one press.
pub(super) struct Mend {
    /// Which item goes there.
    pub item: String,
    pub label: String,
    pub action: String,
    pub seen: String,
    pub room: String,
    pub to: String,
}

/// A page on which it is mended.
pub(super) struct Step {
    pub href: String,
    pub label: String,
    pub icon: &'static str,
}

impl Hints<'_> {
    /// Of the later item, unless people read that one on the site already and not the other; where that one can go nowhere, of
    /// the other.
    pub fn mends(&self, teller: &Teller<'_>, clash: &Clash) -> Vec<Mend> {
        let (a, b) = clash.items();
        let is_known = |id: ItemId| self.planned(id).is_some_and(|item| item.state == State::Published);
        let (first, then) = if is_known(b) && !is_known(a) { (a, b) } else { (b, a) };
        let found = self.mends_of(teller, clash, first);
        if found.is_empty() && a != b { self.mends_of(teller, clash, then) } else { found }
    }

    fn mends_of(&self, teller: &Teller<'_>, clash: &Clash, id: ItemId) -> Vec<Mend> {
        let Some(item) = self.planned(id) else { return vec![] };
        // Where two clash, it is said which of them goes.
        let whose = || match clash.items() {
            (a, b) if a != b => teller.text(&item.draft.title),
            _ => String::new(),
        };
        let found = match clash {
            Clash::Room { .. } => vec![self.roomier(teller, item, &whose()), self.later(item, &whose())],
            Clash::Seats { .. } => {
                vec![self.roomier(teller, item, "").or_else(|| self.roomier_later(teller, item))]
            }
            // Another time has the same language, and the same people.
            Clash::Unheard { .. } | Clash::Declined { .. } => vec![],
            _ => vec![self.later(item, &whose())],
        };
        found.into_iter().flatten().collect()
    }

    /// Where somebody decides what no other time or room mends.
    pub fn steps(&self, clash: &Clash, mends: &[Mend]) -> Vec<Step> {
        let t = Words(self.here.lang);
        let people = item_address(self.here, clash.items().1, "#people");
        let step = |href, label, icon| vec![Step { href, label, icon }];
        match clash {
            Clash::Unheard { .. } => step(people, t.name_interpreter(), "people"),
            Clash::Declined { .. } | Clash::Absent { .. } => step(people, t.ask_somebody_else(), "people"),
            Clash::Seats { .. } if mends.is_empty() => {
                step(self.here.to("/planning/places"), t.places(), "edit")
            }
            Clash::Room { .. } | Clash::Seats { .. } => vec![],
            _ if mends.is_empty() => step(people, t.ask_somebody_else(), "people"),
            _ => vec![],
        }
    }

    fn later(&self, item: &Planned, whose: &str) -> Option<Mend> {
        let at = self.good_time(item)?;
        let (t, when) = (Words(self.here.lang), self.when(item, &at));
        let label = if whose.is_empty() { t.mend_time(when) } else { t.mend_time_of(whose, when) };
        Some(self.mend(item, label, item.draft.room, times::for_field(Some(&at.to_string()))))
    }

    fn roomier(&self, teller: &Teller<'_>, item: &Planned, whose: &str) -> Option<Mend> {
        let room = *free_rooms(&self.scene, item.id).first()?;
        let (t, name) = (Words(self.here.lang), self.room_name(teller, room));
        let label = if whose.is_empty() { t.mend_room(name) } else { t.mend_room_of(whose, name) };
        Some(self.mend(item, label, Some(room), times::for_field(item.draft.starts_at.as_deref())))
    }

    fn roomier_later(&self, teller: &Teller<'_>, item: &Planned) -> Option<Mend> {
        let (room, at) = larger_later(&self.scene, item.id)?;
        let at = self.local(item, at)?;
        if !self.is_good(item, &at) {
            return None;
        }
        let label = Words(self.here.lang).mend_room_at(self.room_name(teller, room), self.when(item, &at));
        Some(self.mend(item, label, Some(room), times::for_field(Some(&at.to_string()))))
    }

    /// The next time at which an item's room and people are free, not at night, on its city's days, within what it lies in.
    fn good_time(&self, item: &Planned) -> Option<ZonedDateTime> {
        let at = self.local(item, next_free_from(&self.scene, item.id, i64::MIN)?)?;
        if self.is_good(item, &at) {
            return Some(at);
        }
        let day = if at.time() < MORNING { at.date() } else { at.date().tomorrow().ok()? };
        let from = day.to_datetime(DAY_BEGINS).to_zoned_datetime(at.time_zone().clone()).ok()?;
        let at = next_free_from(&self.scene, item.id, from.timestamp().as_second())?;
        self.local(item, at).filter(|at| self.is_good(item, at))
    }

    fn is_good(&self, item: &Planned, at: &ZonedDateTime) -> bool {
        let Some((starts, ends)) = item.draft.starts().zip(item.draft.ends()) else { return false };
        let Ok(until) = at.checked_add(starts.duration_until(&ends)) else { return false };
        let is_night = |starts: &ZonedDateTime, ends: &ZonedDateTime| {
            starts.time() < MORNING || starts.date() < ends.date()
        };
        if is_night(at, &until) && !is_night(&starts, &ends) {
            return false;
        }
        let city = self.board.city(self.board.plan.city_of(item));
        let forum = &self.here.forum;
        let (first, last) = city.map_or((forum.starts_on, forum.ends_on), |it| (it.starts_on, it.ends_on));
        let is_there = |at: &ZonedDateTime| first <= at.date() && at.date() <= last;
        if is_there(&starts) && !is_there(at) {
            return false;
        }
        let around = item.draft.parent.and_then(|id| self.planned(id));
        let around = around.and_then(|it| it.draft.starts().zip(it.draft.ends()));
        around.is_none_or(|(from, to)| {
            let is_within = |starts: &ZonedDateTime, ends: &ZonedDateTime| from <= *starts && *ends <= to;
            !is_within(&starts, &ends) || is_within(at, &until)
        })
    }

    fn local(&self, item: &Planned, second: i64) -> Option<ZonedDateTime> {
        let at = Timestamp::from_second(second).ok()?;
        Some(at.to_zoned_datetime(item.draft.starts()?.time_zone().clone()))
    }

    /// The hour; on another day with its date.
    fn when(&self, item: &Planned, at: &ZonedDateTime) -> String {
        match item.draft.day() == Some(at.date()) {
            true => dates::time(at.time()),
            false => dates::moment(self.here.lang, at.timestamp(), at.time_zone()),
        }
    }

    fn mend(&self, item: &Planned, label: String, room: Option<RoomId>, to: String) -> Mend {
        Mend {
            item: item.id.to_string(),
            label,
            action: item_address(self.here, item.id, "/move"),
            seen: item.seen.clone(),
            room: room.map(|room| room.to_string()).unwrap_or_default(),
            to,
        }
    }
}
