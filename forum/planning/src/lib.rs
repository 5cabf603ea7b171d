//! Planning: the editor of the programme. What is changed here is a draft until it is published; clashes are named while
//! one plans, each with a way to mend it.
//!
//! Who: whoever runs the forum; speakers answer whether they come.
//! Owns: `planning_change`, `planning_version`, `planning_version_item`, `planning_way`, `planning_house_way`,
//! `planning_invitation`, `planning_absence`, `planning_telling`.
//! Announces: `planning:{forum}`; the job [`Tell`].
//! Leans on: programme (what is published, and writes it), forums (cities, forums within), registration (who may be given a part),
//! secretariat (who organises a forum within).
//!
//! Always true:
//! - Nothing of a draft is on the public site; what is published stands in the programme, in a version with a number.
//! - Nobody writes over what they have not seen: a change is made against the stamp of what was shown, or it is refused.
//! - A draft against an item that a file has changed since is not published before somebody has looked at it.
//! - Places are on the site at once; what leaves one does so as a draft, and is shown where it was until that is published.
//! - Whoever was asked and declines is on the site no more, and a hint to those who plan until somebody else is asked.
//! - Why somebody cannot take a part is read by them and by those who plan, and by nobody else.
//! - Everybody concerned by a version gets one letter about it, in their language; versions that follow each other within a
//!   minute are one letter about what came of them.
//! - What an item says beside its title is read for one item at a time, and is in no letter and in no journal: the text of an
//!   address is under embargo until it was read out.
//! - Whoever organises a forum within this one has no right in this one by that.
//! - Clashes are computed from times alone, in the order of time: a thousand items take milliseconds.
//!
//! Start reading at [`Draft`], then [`Save`], then [`clashes`].

mod absences;
mod acts;
mod changes;
mod cities;
pub mod clashes;
mod concerned;
mod dissolve;
mod excerpts;
mod folder_of;
mod jobs;
mod length;
mod letters;
mod model;
mod nested;
mod pages;
mod parts;
mod people_of;
mod places;
mod plan;
mod privacy;
mod publish;
mod save;
mod scene;
mod set_ways;
mod store;
#[cfg(test)]
mod tests;
mod texts;
mod times;

pub use absences::{AddAbsence, RemoveAbsence};
pub use acts::{Cancel, Discard, Move, Remove};
pub use cities::SaveCity;
pub use dissolve::DissolveForum;
pub use folder_of::{into_folder, load};
pub use jobs::{Tell, WriteLetters, on_tell, on_write_letters};
pub use length::SetLength;
pub use model::{Absence, AbsenceId, Answered, Draft, State};
pub use nested::{FoundForum, NameOrganiser};
pub use pages::routes;
pub use parts::{Answer, Invite};
pub use places::{MovePlace, RemovePlace, RestorePlace, SavePlace};
pub use plan::{Plan, Planned};
pub use privacy::{erase, erase_named, held};
pub use publish::Publish;
pub use save::Save;
pub use set_ways::SetWays;
pub use texts::Texts;

kernel::words!("planning");
