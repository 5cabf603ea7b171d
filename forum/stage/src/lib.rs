//! The stage: what happens in the halls of a forum at this moment. Who has the floor and for how long, who comes next and
//! why, what the hall asks and thinks, what the screens of a hall show, what is late.
//!
//! Who: the organiser and moderators run it ([`Right::RunStage`](kernel::rights::Right::RunStage)); whoever is accredited
//! asks questions and answers polls from their own telephone, and for the floor where their category may; screens and
//! "now and next" are for everybody. The organiser names the moderators, and the categories that may speak
//! ([`Right::ManageForum`](kernel::rights::Right::ManageForum)).
//! Owns: `stage_hall`, `stage_list`, `stage_entry`, `stage_step`, `stage_delay`, `stage_question`, `stage_support`,
//! `stage_poll`, `stage_answer`, `stage_picture`, `stage_rehearsal`, `stage_screen`.  Announces: `stage:{hall}`,
//! `stage:{item}`, `stage:{forum}`.
//! Leans on: programme (halls and items; it keeps which addresses are released and, but for those of a rehearsal, what is late), media (recordings of items), registration (who is accredited),
//! delegations (protocol order), people (names as a reader sees them), forums.
//!
//! Always true:
//! - Only accredited registrations of categories that may speak stand on a list, once for each kind of contribution, however often and
//!   from however many halls they ask at once.
//! - The order of a list follows from its entries, its rules and what was heard: the same everywhere, with the reason of
//!   every place. Another order is a moderator's word, with a reason that is kept in the journal.
//! - A clock shows what its starts, pauses and extensions add up to. Starting what runs and pausing what stands changes
//!   nothing.
//! - Whoever gets the floor gets no more time than their kind of contribution, their delegation and the item have left; a
//!   moderator may extend it.
//! - The hall reads a question once a moderator has let it through. One person supports it once, and answers a poll once:
//!   the last answer before it was closed counts.
//! - A recording that is not public is on the hall's own screens alone, and goes out only to them and to those who run the stage.
//!   All screens of a hall are at the same moment of it, each with captions in its own language.
//! - Nobody but those who run the stage gets a picture that no screen shows.
//! - A poll is no vote under the rules, and says so wherever it is shown.
//! - An act of a console carries what its author saw. If that has changed in a way that matters, nothing is done, and the
//!   author sees what there is now.
//! - A console that loses the server goes on by itself. On return what it did is done as of then, unless somebody else has
//!   moved the floor meanwhile: that stands, and the moderator sees what was not done.
//! - The last act of a console in a hall can be undone, as long as nothing else was done with the same list since.
//! - While the stage rehearses, nothing that is done on it reaches anybody but those who run it: all others see what there
//!   was before, nothing is released, and telephones wait. At its end the stage is what it was before.
//! - A screen that loses the server goes on with the last that it knew, and says so.
//!
//! Where rules come from: the rules of procedure of the General Assembly of the United Nations (A/520/Rev.20), which most
//! international meetings follow: speakers are called in the order in which they asked (rule 68), points of order are heard
//! at once (71), time may be limited (72), a list may be closed and a right of reply given after that (73), and motions go
//! in an order of their own (77).
//!
//! Start reading at [`model`], then [`Call`].

mod acts;
mod folder;
mod model;
mod pages;
mod privacy;
mod public;
mod store;
#[cfg(test)]
mod tests;

pub use acts::{
    AddPicture, Answer, Ask, Call, CatchUp, CountDown, Credential, Decide, Declare, Deed, Did, End,
    EndModerator, EndRehearsal, Extend, Floor, Join, Leave, NameModerator, Place, Play, Plays, PutFocus,
    PutItem, PutMessage, PutOn, Rehearse, RemovePicture, RemovePoll, RenewScreens, Run, Scroll, SetOpen,
    SetPoll, SetRules, Strike, Support, Undo, Whose, Withdraw, WritePoll, in_order,
};
pub use folder::{read_folder, write_folder};
pub use model::{
    Calm, Clock, Colour, Contribution, Entry, EntryId, Focus, Hall, Heard, List, Motion, Picture, PictureId,
    Placed, Poll, PollId, PollState, Question, QuestionId, QuestionState, Rehearsal, RehearsalEnded, Rules,
    State, StepId, Waiting, Waits, Why, granted, order, percents,
};
pub use pages::routes;
pub use privacy::{erase, held};
pub use store::{
    delays, entries, hall, list, moderators, pictures, polls, questions, rehearsal, shifts, tally,
};

kernel::words!("stage");
