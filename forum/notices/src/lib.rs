//! Urgent notices: something that everybody at a forum, or everybody in one city, has to know at once. Written once, seen in
//! every language and counted before it goes, then e-mailed to each in their language and shown above every page.
//!
//! Who: whoever runs the forum writes and sends; everybody reads what is for them.
//! Owns: `notice`.  Announces: `notices:{forum}`, `site:{forum}` and what stands above all pages; the job [`Deliver`].
//! Leans on: forums (cities, categories), programme (in which city somebody has something before them), registration and
//! people (who is written to, in which language), delegations.
//!
//! Always true:
//! - A notice goes out once, however often its button is pressed, and only as it was seen in the preview.
//! - What is shown above public pages is for everybody; a notice to some is seen by those and by who runs the forum.
//! - Nobody gets two letters of one notice; broken off at any moment, the rest is written when the job is taken up again.
//! - A notice that was taken down, corrected or has expired is not shown, and no more letters of it are written.
//! - What was sent is never changed: a correction is a notice of its own, which takes the place of the one before.
//!
//! Who is "in a city": whose ticket was read there last (and nowhere else since), or who has a part, a place or a mark in an
//! item there that is not over. Of many nothing is known; a notice says whether it goes to them too, and as written it does:
//! to be warned of what is elsewhere costs less than not to be warned.
//!
//! Start reading at [`Audience`], then [`Send`].

mod acts;
mod deliver;
mod model;
mod pages;
mod privacy;
mod readers;
mod store;
#[cfg(test)]
mod tests;

pub use acts::{Correct, Discard, End, Save, Send};
pub use deliver::{Deliver, on_deliver};
pub use model::{Audience, Draft, Notice, NoticeId, State};
pub use pages::routes;
pub use privacy::{erase, held};

kernel::words!("notices");
