//! Programme: what happens at a forum, as a tree of parts, sessions and items; where, and who has a part in it.
//!
//! Who: everybody reads; the secretariat changes.
//! Owns: `programme_item`, `programme_part`, `programme_room`, `programme_file`, `programme_arrival`,
//! `programme_arrival_item`, `programme_delay`.
//! Announces: `site:{forum}`; the jobs [`Forget`] and [`Delayed`].
//! Leans on: forums (cities, languages), press (on paper), registration and people (whose names are shown), folder and schedules (what is loaded
//! and taken in).
//!
//! Always true:
//! - Whoever plans elsewhere in the house writes items through [`put`] and [`take_out`], places through [`put_room`]; files
//!   that come later leave them.
//! - A room's `venue` is the name of its house, where the house is one of the rooms.
//! - An item's time is kept by the clocks of its place, with the zone: 11:00 stays 11:00.
//! - A delay changes no plan: wherever a time is shown to people, the expected one stands beside it until the day is over.
//!   Calendars have what is expected; files by which programmes are exchanged have the plan, and say beside it what is expected.
//! - Whoever is in the programme by their registration is shown by its name of now, and not at all once it is withdrawn.
//! - A folder that was written here and is loaded again changes nothing, whatever was made on the site.
//! - Loading the same folder or taking in the same file twice changes nothing and doubles nothing; what was changed on
//!   the site since is left unless asked otherwise.
//! - A file that went in can be undone as a whole, for a month: what somebody has changed since stays.
//! - A text in a language that a file does not have stays as it is when the file is taken in.
//! - A file goes in by acts of at most [`ROWS_AT_ONCE`] items. Broken off at any moment, it goes in whole when it is sent again.
//!
//! Start reading at [`Item`], then [`pages`], then [`bring()`].

mod bring;
mod delays;
mod export;
mod folder_of;
mod load;
mod model;
mod neighbours;
mod pages;
mod places;
mod planned;
mod privacy;
mod release;
mod sent;
mod store;
pub mod tell;
#[cfg(test)]
mod tests;
mod texts;
mod tree;
mod undo;

pub use bring::{Became, Brought, How, ROWS_AT_ONCE, Row, bring, given};
pub use delays::{
    Delay, Delayed, Delays, Halls, TOLD_AFTER, TOLD_FROM_MIN, announce, declare, declared, is_same_hall,
    settle, shifts,
};
pub use export::{Format, Outgoing, file_id, language_of, outgoing_of};
pub use folder_of::{into_folder, venue_of};
pub use load::{came_from_folder, load, name_numbered};
pub use model::{
    Body, Equipment, Item, ItemId, Kind, Link, Matter, NewItem, NewPart, Participant, Role, Room, RoomId,
    Status, moment,
};
pub use neighbours::{Added, Additions, Controls, Neighbours, Stand};
pub use pages::{Around, Hours, Line, on_paper, print, routes};
pub use places::{free_word, order_rooms, put_room, remove_rooms};
pub use planned::{equipment_word, kind_word, put, role_word, set_word, take_out, when_word, whole};
pub use privacy::{erase, erase_named, held, only_named};
pub use release::{Release, is_under_embargo, item, item_of_word};
pub use sent::{Forget, SentId, on_forget};
pub use store::{all_rooms, by_id, by_slug, count, items, participants, participants_of, rooms};
pub use tree::{Said, as_it_stands, as_they_stand, room_of};
pub use undo::ArrivalId;

kernel::words!("programme");
