//! The running order: what is to be done in a hall, when, by whom and with which file; for the people beside the stage.
//!
//! Who: whoever runs the stage ([`Right::RunStage`](kernel::rights::Right::RunStage)): the organiser, moderators, technicians.
//! Owns: `cue`.  Announces: `cues:{forum}`.
//! Leans on: programme (halls, items, who has a part), stage (what is late), people (who marked a cue as done), forums.
//!
//! Always true:
//! - A cue hangs on an item, so many minutes after it begins: it moves with the item, with a delay, and to another hall.
//! - Every item of a hall is a line of its running order by itself, with those who have a part in it.
//! - Nobody writes over what they have not seen; what they typed stays before them.
//! - A cue whose item is gone is not lost: it stands at the end of its hall until somebody hangs it elsewhere.
//! - Marking as done what is done changes nothing, also not when it was marked.
//! - What was marked in a rehearsal is not marked any more when it has ended; what was marked before it stays marked.
//!
//! Start reading at [`Cue`], then [`Order`], then [`Save`].

mod acts;
mod jobs;
mod model;
mod order;
mod pages;
mod privacy;
mod store;
#[cfg(test)]
mod tests;

pub use acts::{Mark, Move, Remove, Save};
pub use jobs::on_rehearsal_ended;
pub use model::{Cue, CueId, Draft};
pub use order::{Order, Stretch};
pub use pages::routes;
pub use privacy::{erase, held};

kernel::words!("cues");
