//! Registration: a person's participation in a forum, from nomination, invitation or the public form to the reserve list.
//!
//! Who: heads and deputies for their delegation, people for themselves, the secretariat and the desk for everybody.
//! Owns: `registration`, `invite`.  Announces: `registration:{forum}`; the jobs [`Registered`], [`Withdrawn`], [`Reopened`],
//! [`PeopleChanged`], [`SaidAnother`].
//! Leans on: people, organisations, delegations (quotas, seats), forums (categories, forms, steps); what the rooms above add
//! to its pages is asked through [`Neighbours`].
//!
//! Always true:
//! - A quota is never exceeded: whoever takes a place counts alone ([`enter`]). It may be lowered below what is used;
//!   nobody is taken out.
//! - Who waits goes first, in the head's order; whoever replaces somebody gets exactly their place.
//! - The same form sent twice, and the sender's same number in the same delegation, are the same registration.
//! - Changing what a taken step vouches for re-opens it and those after it, and the editor is told before saving.
//! - Whoever enters or edits somebody else records a consent as what the person has told them ([`consents`]).
//! - Whoever is brought back is treated as somebody who comes now, but for the steps that they have taken.
//!
//! Start reading at [`enter()`].

mod acts;
mod back;
mod checked;
mod consents;
mod edit;
mod enter;
mod file;
mod heads;
mod invites;
mod letters;
mod merge;
mod model;
mod moving;
mod neighbours;
mod pages;
mod places;
mod privacy;
mod questions;
mod reckoned;
mod reopening;
mod search;
mod steps;
mod store;
#[cfg(test)]
mod tests;
mod uploads;

pub use acts::{Nominate, REASON_LETTERS_MAX, Register, Replace, Withdraw, refuse};
pub use back::{BringBack, take_back};
pub use checked::checked;
pub use edit::{Data, Edit, Edited, SetFile, SetPhoto};
pub use enter::{deadline, enter, may_give, must_enter};
pub use file::{ROW, bring_up_to_date, file_key};
pub use heads::{EndDeputy, MakeHead, NameDeputy};
pub use invites::{
    AcceptInvite, CreateInvite, ForgetInvitee, Invite, InviteId, NOTE_LETTERS_MAX, RevokeInvite, State,
};
pub use letters::tell_who_waits;
pub use merge::{Stood, absorb, change_organisation, give_organisation, give_to, how_they_stand, put_back};
pub use model::{
    Answers, Count, Entered, Entry, Filter, LIST_MAX, Listed, OrganisationName, PHONE, POSITION_LETTERS_MAX,
    Part, PeopleChanged, RANK_DEFAULT, Registered, Registration, RegistrationId, Reopened, SaidAnother,
    Source, Standing, TITLE_LETTERS_MAX, Whom, Withdrawn, form_id, reopened_by,
};
pub use moving::{Move, Moved};
pub use neighbours::{Neighbours, Note, NoteOf};
pub use pages::routes;
pub use places::{ChangeQuotas, OrderReserve, ReleasePlaces, Use, free, release, uses};
pub use privacy::{erase, held};
pub use search::{Found, List, search};
pub use steps::follow_steps;
pub use store::{
    answers, by_id, by_reference, counts, how_many, invite, invite_by_secret, invites_of, listed, listed_one,
    of_delegation, of_forum, of_person, reserve, set_progress, standing_of,
};
pub use uploads::{UploadLeft, on_upload_left};

kernel::words!("registration");
