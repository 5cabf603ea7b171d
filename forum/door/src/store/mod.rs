//! All SQL on the tables of this room, and the joins by which the door knows who stands there.

mod awaited;
mod checkpoints;
mod devices;
mod people;
mod presence;
mod rules;
mod scans;

pub(crate) use self::{
    awaited::{Awaited, awaited, by_folder, insert_awaited, name_awaited},
    checkpoints::{
        delegations, first_and_last_day, forums_within, insert_checkpoint, insert_zone, place_checkpoint,
        place_zone, words, write_checkpoint, write_zone,
    },
    devices::{device, device_of_link, devices_end, insert_device, revoke_device, use_link},
    people::{Face, called, face, newest_ticket, registration_of},
    presence::{go_in, go_out, inside_since, never_in},
    rules::{
        KeptRule, crowd, days_of_forum, delete_rules, insert_rule, removed_rules, rules, rules_of,
        set_removed,
    },
    scans::{AtDoor, Recent, at_door, doorway, insert_mistake, insert_scan, recent, stored},
};
pub use self::{
    checkpoints::{checkpoint, checkpoints, zones},
    devices::devices,
    people::{erase, held},
    presence::{Moved, inside, is_inside, move_presence, move_presence_back},
    rules::{open_to, rename_back, rename_in_rules},
};
