//! What an item may lie in, and where it may be: what its form offers.

use crate::{Words, changes::Teller, plan::Planned};
use programme::{ItemId, Kind, Room};
use std::collections::BTreeSet;

/// Options for what an item may lie in, at most.
const PARENTS_MAX: usize = 400;

/// What it may lie in: what holds others already, or is of a kind that does; never itself or what lies in it.
pub(super) fn parents(teller: &Teller<'_>, id: ItemId, chosen: &str) -> Vec<(String, String)> {
    let plan = &teller.board.plan;
    let inside: BTreeSet<ItemId> = plan.below(id).iter().map(|it| it.id).collect();
    let holds: BTreeSet<ItemId> = plan.items.iter().filter_map(|it| it.draft.parent).collect();
    let is_fit = |it: &&Planned| {
        let kind = matches!(
            it.draft.kind,
            Kind::Part | Kind::Session | Kind::Ceremony | Kind::Forum | Kind::Conference | Kind::Panel
        );
        it.id != id
            && !inside.contains(&it.id)
            && (kind || holds.contains(&it.id) || it.id.to_string() == chosen)
    };
    let label = |it: &Planned| {
        let title = teller.text(&it.draft.title);
        let when = teller.moment(it.draft.starts());
        if when.is_empty() { title } else { Words(teller.visit.lang).title_at(title, when) }
    };
    plan.items.iter().filter(is_fit).take(PARENTS_MAX).map(|it| (it.id.to_string(), label(it))).collect()
}

/// Rooms in which more may be planned, and the one that is chosen.
pub(super) fn rooms(teller: &Teller<'_>, chosen: &str) -> Vec<(String, String)> {
    let t = Words(teller.visit.lang);
    let label = |room: &Room| {
        let name = teller.text(&room.name);
        let name = if room.venue.is_empty() { name } else { t.room_in(name, teller.text(&room.venue)) };
        match room.seats {
            Some(seats) => t.title_at(name, t.seats(seats)),
            None => name,
        }
    };
    let is_offered = |room: &&Room| room.removed_at.is_none() || room.id.to_string() == chosen;
    teller.board.rooms.iter().filter(is_offered).map(|room| (room.id.to_string(), label(room))).collect()
}
