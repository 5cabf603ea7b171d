//! Clashes in words, each with what could be done about it.

use super::{
    item_address,
    mends::{Mend, Step},
};
use crate::{
    Words,
    changes::Teller,
    clashes::{Clash, Scene, Who, clashes},
    plan::Planned,
    scene::Board,
};
use forums::Here;
use jiff::{Timestamp, civil::Date};
use kernel::dates;
use programme::{ItemId, RoomId};
use std::collections::BTreeSet;

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
    /// Where more could be done.
    pub steps: Vec<Step>,
    /// Somebody whose part could be taken out.
    pub takes_out: Option<TakesOut>,
}

/// Somebody does not take a part, and can be taken out of the draft.
pub(super) struct TakesOut {
    pub name: String,
    pub action: String,
}

/// The clashes of a plan, ready to be told.
pub(super) struct Hints<'b> {
    pub(super) here: &'b Here,
    pub(super) board: &'b Board,
    pub(super) scene: Scene,
    found: Vec<Clash>,
}

impl<'b> Hints<'b> {
    pub fn of(here: &'b Here, board: &'b Board) -> Hints<'b> {
        let scene = board.scene();
        let found = board.refusals().chain(clashes(&scene)).collect();
        Hints { here, board, scene, found }
    }

    pub(super) fn planned(&self, id: ItemId) -> Option<&'b Planned> {
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

    /// Those in which one of these items has a part.
    pub fn of_any(&self, ids: &BTreeSet<ItemId>) -> Vec<&Clash> {
        let is_about = |clash: &&Clash| {
            let (a, b) = clash.items();
            ids.contains(&a) || ids.contains(&b)
        };
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
        let mends = self.mends(&teller, clash);
        let steps = self.steps(clash, &mends);
        Hint { links, is_gentle: clash.is_gentle(), text, mends, steps, takes_out: self.takes_out(clash) }
    }

    fn takes_out(&self, clash: &Clash) -> Option<TakesOut> {
        let Clash::Declined { who: Who::Registered(id), item } = clash else { return None };
        let seen = &self.planned(*item)?.seen;
        let page = format!("/take-out?seen={seen}&registration={id}");
        Some(TakesOut {
            name: people::seen(self.here, self.board.people.by_id(*id)?.bearer()).text,
            action: item_address(self.here, *item, &page),
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

    pub(super) fn room_name(&self, teller: &Teller<'_>, id: RoomId) -> String {
        self.board.room(Some(id)).map(|room| teller.text(&room.name)).unwrap_or_default()
    }
}
