//! An item lasts longer or shorter.

use crate::{
    acts::{as_seen, keep, must_plan, wrong},
    model::Draft,
    say, times,
};
use forums::ForumId;
use kernel::{
    Error, Result,
    db::{Act, Tx},
    rights::By,
    shell,
};
use programme::ItemId;

/// How long an item lasts, at most: two weeks.
const MINUTES_MAX: i64 = 14 * 24 * 60;

/// An item ends earlier or later; what lies in it stays where it is.
pub struct SetLength {
    /// In which forum.
    pub forum: ForumId,
    /// Which.
    pub item: ItemId,
    /// What the editor has seen.
    pub seen: String,
    /// How long it lasts, in minutes.
    pub minutes: i64,
}

impl Act for SetLength {
    type Out = ();
    const VERB: &'static str = "planning.set-length";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_plan(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let before = as_seen(tx, self.forum, self.item, &self.seen).await?;
        if !(1..=MINUTES_MAX).contains(&self.minutes) {
            return Err(wrong("ends", shell::say::field_not_number()));
        }
        let it = &before.draft;
        // Whole days have no hours to be longer or shorter by.
        let hours = it.starts().zip(it.ends()).filter(|_| !it.all_day);
        let (starts, ends) = hours.ok_or_else(|| Error::Refused(say::has_no_time()))?;
        let ends_at = times::later(&starts, self.minutes, ends.time_zone());
        let ends_at = ends_at.ok_or_else(|| wrong("ends", say::time_unreadable()))?;
        let draft = Draft { ends_at: Some(ends_at), ..it.clone() };
        keep(tx, self.forum, self.item, Some(&before), draft, false).await
    }
}
