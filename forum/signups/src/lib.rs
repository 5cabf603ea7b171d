//! Signups: a participant's own programme: what they have marked, signed up for or have a part in; places at items and who
//! waits for one; a calendar at a secret address.
//!
//! Who: whoever is registered, for themselves, and for places whoever the door lets in; the secretariat sets places and sees who comes.
//! Owns: `bookmark`, `signup_offer`, `signup`, `signup_told`, `calendar_feed`.  Announces: `site:{forum}` (an offer); the job [`PlaceFreed`].
//! Leans on: programme (items, how they are shown and given out), registration (who takes part), forums, people.
//!
//! Always true:
//! - There are never more people signed up for an item than it has places, however many come at once. Places may be lowered
//!   below what is taken; nobody is taken out.
//! - Who waits goes first, in the order in which they came; whoever moves up is told by a letter, and nobody moves up once
//!   the item has begun or is cancelled.
//! - Whoever has something to do with an item that begins at another time is told once of each time that is announced, and not
//!   of what has begun.
//! - A registration that is given up or refused holds no place.
//! - A calendar's address names nobody, shows what is its owner's and nothing else, and ends when a new one is made.
//! - Loading a folder twice changes no places, and those that were changed on the site are left.
//! - An item that leaves the programme takes nothing with it: if it comes back, so do its places and those who had them.
//!
//! Start reading at [`SignUp`].

mod acts;
mod calendar;
mod controls;
mod delays;
mod folder_of;
mod jobs;
mod letters;
mod mine;
mod model;
mod offer_acts;
mod offer_pages;
mod pages;
mod privacy;
mod store;
#[cfg(test)]
mod tests;

pub use acts::{Bookmark, FreePlaces, Leave, MakeCalendar, SignUp, Unbookmark};
pub use controls::neighbours;
pub use delays::on_delayed;
pub use folder_of::{into_folder, load};
pub use jobs::{PlaceFreed, on_place_freed, on_withdrawn};
pub use model::{Feed, FeedId, Got, Offer, Opening, PLACES_MAX, Signup, SignupId, Standing};
pub use offer_acts::{EndOffer, Release, SetOffer};
pub use pages::routes;
pub use privacy::{erase, held};

use forums::ForumId;
use kernel::{Result, db::Tx};
use programme::ItemId;
use registration::RegistrationId;
use std::collections::BTreeMap;

/// Somebody who means to come to an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Comes {
    /// Who.
    pub registration: RegistrationId,
    /// Whether they have a place or wait for one; none: they have marked it.
    pub standing: Option<Standing>,
}

/// Who means to come to what: whoever has marked an item of a forum, has a place at it or waits for one; whoever has done two of
/// these is there twice. Items that have left the programme are among them.
///
/// # Errors
/// What the database says.
pub async fn coming(tx: &mut Tx, forum: ForumId) -> Result<BTreeMap<ItemId, Vec<Comes>>> {
    let mut coming: BTreeMap<ItemId, Vec<Comes>> = BTreeMap::new();
    for (item, registration, standing) in store::coming(tx, forum).await? {
        coming.entry(item).or_default().push(Comes { registration, standing });
    }
    Ok(coming)
}

kernel::words!("signups");
