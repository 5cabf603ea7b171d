//! All SQL on the tables of this room, and the joins by which the door knows who stands there.

mod checkpoints;
mod devices;
mod people;
mod presence;
mod rules;
mod scans;

pub use self::{
    checkpoints::{checkpoint, checkpoints, zones},
    devices::devices,
    people::{erase, held},
    presence::{Moved, inside, is_inside, move_presence, move_presence_back},
    rules::{open_to, rename_back, rename_in_rules},
};
pub(crate) use self::{
    checkpoints::{delegations, forum_of, forums_within, worded_checkpoints, words},
    devices::{device, device_of_link, insert_device, revoke_device, use_link},
    people::{Face, face, person_name},
    presence::{go_in, go_out, inside_since, never_in},
    rules::{KeptRule, delete_rule, insert_rule, rules},
    scans::{AtDoor, Recent, at_door, insert_mistake, insert_scan, recent, stored},
};
