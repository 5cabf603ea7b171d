//! A forum that nothing is known of yet, before its first programme comes in.

use super::must_manage;
use crate::store;
use forums::{Forum, ForumId};
use jiff::civil::Date;
use kernel::{
    Result,
    db::{Act, Tx},
    journal::Subject,
    live::Topic,
    rights::By,
};
use schedules::Programme;

/// A forum that nothing is known of takes its days and its zone from the first programme that comes in.
pub(super) struct Prepare {
    forum: ForumId,
    days: Option<(Date, Date)>,
    zone: Option<String>,
}

impl Prepare {
    pub fn new(forum: &Forum, programme: &Programme) -> Prepare {
        let starts = || programme.items.iter().filter_map(|item| item.when.as_ref());
        let of_items = starts().map(|when| when.start.date()).min().zip(starts().map(last_day).max());
        let zone = programme
            .about
            .zone
            .clone()
            .or_else(|| starts().find_map(|when| when.start.time_zone().iana_name().map(str::to_owned)));
        Prepare { forum: forum.id, days: of_items.or(programme.about.days), zone }
    }
}

/// What ends at midnight does not last into the next day.
fn last_day(when: &schedules::When) -> Date {
    let end = when.end();
    let midnight = end.time() == jiff::civil::Time::midnight() && end > when.start;
    if midnight { end.date().yesterday().unwrap_or(end.date()) } else { end.date() }
}

impl Act for Prepare {
    type Out = ();
    const VERB: &'static str = "programme.prepare";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_manage(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        tx.about(Subject::new("forum", self.forum.0));
        let is_empty = forums::is_empty(tx, self.forum).await? && store::count(tx, self.forum).await? == 0;
        let forum = forums::forum_by_id(tx, self.forum).await?.ok_or(kernel::Error::NotFound)?;
        if let Some(days) = self.days.filter(|_| is_empty) {
            // Whoever made the forum may have said its days.
            let has_days = forums::has_days(tx, &forum).await?;
            let days = if has_days { (forum.starts_on, forum.ends_on) } else { days };
            let zone = self.zone.as_deref().unwrap_or(&forum.zone);
            forums::set_days(tx, self.forum, days, zone).await?;
            tx.fact("starts_on", forum.starts_on.to_string(), days.0.to_string());
            tx.fact("ends_on", forum.ends_on.to_string(), days.1.to_string());
            tx.changed(Topic::new("site", self.forum.0));
        }
        Ok(())
    }
}
