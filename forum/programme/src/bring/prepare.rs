//! A forum that nothing is known of yet, before its first programme comes in.

use super::{Arriving, must_manage};
use crate::{
    store,
    undo::{Days, days_of},
};
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
    arrival: Arriving,
    days: Option<(Date, Date)>,
    zone: Option<String>,
}

impl Prepare {
    pub fn new(forum: &Forum, arrival: &Arriving, programme: &Programme) -> Prepare {
        let starts = || programme.items.iter().filter_map(|item| item.when.as_ref());
        let of_items = starts().map(|when| when.start.date()).min().zip(starts().map(last_day).max());
        // In a file of several zones that name no common one, times without a zone are by the forum's clocks: were those set
        // to one of its zones, the same file would say other times when it comes again.
        let mut zones = starts().map(|when| when.start.time_zone().iana_name());
        let first = zones.next().flatten();
        let of_all = first.filter(|first| zones.all(|zone| zone == Some(first)));
        let zone = programme.about.zone.clone().or_else(|| of_all.map(str::to_owned));
        let days = of_items.or(programme.about.days);
        Prepare { forum: forum.id, arrival: arrival.clone(), days, zone }
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
            // Whoever said the days and a zone has said by which clocks they are: a file may be from anywhere.
            let is_said = has_days && forum.zone != "UTC";
            let zone = self.zone.as_deref().filter(|_| !is_said).unwrap_or(&forum.zone);
            forums::set_days(tx, self.forum, days, zone).await?;
            self.arrival.begin(tx, self.forum).await?;
            let set = Days { before: days_of(&forum), after: (days.0, days.1, zone.to_owned()) };
            store::arrival_set_days(tx, self.arrival.id, &set).await?;
            tx.fact("starts_on", forum.starts_on.to_string(), days.0.to_string());
            tx.fact("ends_on", forum.ends_on.to_string(), days.1.to_string());
            tx.changed(Topic::new("site", self.forum.0));
        }
        Ok(())
    }
}
