//! The door: checkpoints, the devices that stand there, who may pass, and every reading of a ticket.
//!
//! Who: devices by a link of their own, the desk and the organiser by their mandate.
//! Owns: `zone`, `checkpoint`, `access_rule`, `access_rule_awaits`, `scan`, `scan_mistake`, `presence`; of the kernel's tables it fills `device`.
//! Announces: `door:{forum}`, `numbers:{forum}`, `zone:{zone}` (who is inside), `checkpoint:{checkpoint}` (what it is, and the
//! rules of its zone).
//! Leans on: forums (cities, folder), people (names). Reads `ticket` of the badges and `registration` by joins.
//!
//! Always true:
//! - A scan is stored once per id; a replay gets the stored record back byte for byte, and whatever it did is undone. None is ever
//!   changed: whoever was let in by mistake goes out by a scan that says so.
//! - A record holds codes, ids and times only. Name, photo and words are added when it is shown.
//! - One ticket at many checkpoints of a zone at once gets exactly one `ok`.
//! - A device scans at its own checkpoint only, ends with it, and sees nobody of another forum.
//! - A rule for some never becomes a rule for all: not when they are erased, and not by a folder that does not know them.
//!
//! Start reading at [`judge`], then [`scan`].

mod acts;
mod awaited;
mod by_name;
mod cards;
mod checkpoint_pages;
mod checkpoints;
mod codes;
mod device_pages;
mod devices;
mod doorway;
mod enrol_pages;
mod folder_of;
mod load;
mod mistakes;
mod model;
mod organiser_pages;
mod pages;
mod rule_pages;
mod rule_words;
mod rules;
mod store;
mod trial_pages;
mod verdict_words;
mod zone_pages;
mod zones;

pub use acts::{Reading, Scan, Shown, scan};
pub use awaited::look_who_came;
pub use checkpoints::{CloseCheckpoint, MoveCheckpoint, ReopenCheckpoint, SaveCheckpoint};
pub use devices::{Enrol, LinkDevice, Linked, RevokeDevice, link_address};
pub use doorway::forum_of;
pub use folder_of::into_folder;
pub use load::load;
pub use mistakes::{Mistake, mistake};
pub use model::{
    Bearer, Checkpoint, CheckpointId, Device, DeviceId, Direction, Ended, Facts, Presented, Reason, Record,
    Rule, RuleId, Ruling, Stored, Verdict, Way, Zone, ZoneId, judge,
};
pub use pages::routes;
pub use rules::{AddRule, RemoveRule, RestoreRule};
pub use store::{
    Moved, checkpoint, checkpoints, devices, erase, held, inside, is_inside, move_presence,
    move_presence_back, open_to, rename_back, rename_in_rules, zones,
};
pub use zones::{CloseZone, MoveZone, ReopenZone, SaveZone};

kernel::words!("door");

#[cfg(test)]
mod tests;
