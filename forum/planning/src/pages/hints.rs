//! Clashes in words, each with what could be done about it.

use super::item_address;
use crate::{
    Words,
    changes::Teller,
    clashes::{Clash, Scene, Who, clashes, free_rooms, next_free},
    plan::Planned,
    scene::Board,
    times,
};
use forums::Here;
use jiff::{Timestamp, civil::Date};
use kernel::dates;
use programme::{ItemId, RoomId};

/// Hints that a page shows at once.
pub(super) const SHOWN_MAX: usize = 40;

/// A clash in words.
pub(super) struct Hint {
    /// What the item is called that it is about first, and its page.
    pub links: Vec<(String, String)>,
    /// Whether it may be meant.
    pub is_gentle: bool,
    /// What is wrong.
    pub text: String,
    /// What could be done, with one press.
    pub mends: Vec<Mend>,
    /// Somebody whose part could be taken out.
    pub takes_out: Option<TakesOut>,
}

/// Somebody does not take a part, and can be taken out of the draft.
pub(super) struct TakesOut {
    pub name: String,
    pub action: String,
    /// Where somebody else is asked.
    pub others: String,
}

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

/// The clashes of a plan, ready to be told.
pub(super) struct Hints<'b> {
    here: &'b Here,
    board: &'b Board,
    scene: Scene,
    found: Vec<Clash>,
}

impl<'b> Hints<'b> {
    pub fn of(here: &'b Here, board: &'b Board) -> Hints<'b> {
        let scene = board.scene();
        let found = board.refusals().chain(clashes(&scene)).collect();
        Hints { here, board, scene, found }
    }

    fn planned(&self, id: ItemId) -> Option<&'b Planned> {
        self.board.plan.get(id)
    }

    /// Those of a day.
    pub fn on_day(&self, day: Date) -> Vec<&Clash> {
        let is_then = |id: ItemId| self.planned(id).and_then(|item| item.draft.day()) == Some(day);
        self.found.iter().filter(|clash| is_then(clash.items().1)).collect()
    }

    /// Those of an item.
    pub fn of_item(&self, id: ItemId) -> Vec<&Clash> {
        let is_about = |clash: &&Clash| [clash.items().0, clash.items().1].contains(&id);
        self.found.iter().filter(is_about).collect()
    }

    /// A clash in words.
    pub fn tell(&self, clash: &Clash, chain: &[String]) -> Hint {
        let teller = Teller { board: self.board, visit: self.here, chain };
        let t = Words(self.here.lang);
        let (a, b) = clash.items();
        let title = |id: ItemId| self.planned(id).map(|it| teller.text(&it.draft.title)).unwrap_or_default();
        let (one, other) = (title(a), title(b));
        let text = match clash {
            Clash::Room { room, .. } => t.clash_room(self.room_name(&teller, *room), &one, &other),
            Clash::Person { who, .. } => t.clash_person(self.name(who, b), &one, &other),
            Clash::OnlyDelegate { who, .. } => {
                t.clash_only_delegate(self.name(who, b), self.delegation(&teller, who), &one, &other)
            }
            Clash::Interpreter { who, .. } => t.clash_interpreter(self.name(who, b), &one, &other),
            Clash::Way { who, needs, has, .. } => t.clash_way(self.name(who, b), &one, &other, *needs, *has),
            Clash::Seats { expected, seats, .. } => t.clash_seats(&one, *expected, *seats),
            Clash::Absent { who, from, to, .. } => {
                let moment = |second: i64| self.moment(b, second);
                t.clash_absent(self.name(who, b), &one, moment(*from), moment(*to))
            }
            Clash::Declined { who, .. } => t.clash_declined(self.name(who, b), &one),
            Clash::Unheard { .. } => self.unheard(&teller, b, &one),
        };
        let mut ids = vec![a, b];
        ids.dedup();
        let mut links: Vec<(String, String)> =
            ids.iter().map(|id| (item_address(self.here, *id, ""), title(*id))).collect();
        if let Clash::Absent { who: Who::Registered(id), .. } = clash {
            links.push((super::person_address(self.here, *id), t.availability()));
        }
        let (is_gentle, mends) = (clash.is_gentle(), self.mends(&teller, clash, b));
        Hint { links, is_gentle, text, mends, takes_out: self.takes_out(clash) }
    }

    fn takes_out(&self, clash: &Clash) -> Option<TakesOut> {
        let Clash::Declined { who: Who::Registered(id), item } = clash else { return None };
        let seen = &self.planned(*item)?.seen;
        let page = format!("/take-out?seen={seen}&registration={id}");
        Some(TakesOut {
            name: people::seen(self.here, self.board.people.by_id(*id)?.bearer()).text,
            action: item_address(self.here, *item, &page),
            others: item_address(self.here, *item, "#people"),
        })
    }

    /// A moment by the clocks of an item.
    fn moment(&self, item: ItemId, second: i64) -> String {
        let starts = self.planned(item).and_then(|item| item.draft.starts());
        let zone = starts.map_or_else(|| self.here.forum.time_zone(), |starts| starts.time_zone().clone());
        let at = Timestamp::from_second(second).unwrap_or_default();
        dates::moment(self.here.lang, at, &zone)
    }

    fn unheard(&self, teller: &Teller<'_>, item: ItemId, title: &str) -> String {
        let Some(planned) = self.planned(item) else { return String::new() };
        let language = dates::language_name(planned.draft.language.as_deref().unwrap_or_default());
        let room = self.board.plan.room_of(planned).map(|room| self.room_name(teller, room));
        Words(self.here.lang).clash_unheard(title, language, room.unwrap_or_default())
    }

    fn name(&self, who: &Who, item: ItemId) -> String {
        let parts = self.planned(item).map(|item| item.draft.people.as_slice()).unwrap_or_default();
        self.board.people.name_of(self.here, who, parts)
    }

    fn delegation(&self, teller: &Teller<'_>, who: &Who) -> String {
        let Who::Registered(id) = who else { return String::new() };
        let seat = self.board.people.by_id(*id);
        let name = seat.and_then(|seat| seat.delegation_name.as_ref());
        name.map(|name| teller.text(name)).unwrap_or_default()
    }

    fn room_name(&self, teller: &Teller<'_>, id: RoomId) -> String {
        self.board.room(Some(id)).map(|room| teller.text(&room.name)).unwrap_or_default()
    }

    fn mends(&self, teller: &Teller<'_>, clash: &Clash, id: ItemId) -> Vec<Mend> {
        let Some(item) = self.planned(id) else { return vec![] };
        let later = || self.later(item);
        let roomier = || self.roomier(teller, item);
        let found = match clash {
            Clash::Room { .. } => vec![roomier(), later()],
            Clash::Seats { .. } => vec![roomier()],
            // Another time has the same language, and the same people.
            Clash::Unheard { .. } | Clash::Declined { .. } => vec![],
            _ => vec![later()],
        };
        found.into_iter().flatten().collect()
    }

    fn later(&self, item: &Planned) -> Option<Mend> {
        let at = Timestamp::from_second(next_free(&self.scene, item.id)?).ok()?;
        let local = at.to_zoned_datetime(item.draft.starts()?.time_zone().clone());
        let label = if item.draft.day() == Some(local.date()) {
            Words(self.here.lang).mend_time(dates::time(local.time()))
        } else {
            let when = dates::moment(self.here.lang, at, local.time_zone());
            Words(self.here.lang).mend_time(when)
        };
        Some(self.mend(item, label, item.draft.room, times::for_field(Some(&local.to_string()))))
    }

    fn roomier(&self, teller: &Teller<'_>, item: &Planned) -> Option<Mend> {
        let room = *free_rooms(&self.scene, item.id).first()?;
        let label = Words(self.here.lang).mend_room(self.room_name(teller, room));
        Some(self.mend(item, label, Some(room), times::for_field(item.draft.starts_at.as_deref())))
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
