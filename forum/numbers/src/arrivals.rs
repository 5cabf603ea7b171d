//! How people came on the last day on which anybody came. A day is read once; after that, each look reads what has come
//! since: on the morning of a large forum the numbers are counted several times a second.

use crate::{
    chart::{self, Hours},
    store,
};
use forums::{Forum, ForumId};
use jiff::{SignedDuration, Timestamp, civil::Date, tz::TimeZone};
use kernel::{Result, db::Tx, web::App};
use std::collections::HashMap;
use tokio::sync::Mutex;
use uuid::Uuid;

/// A day is read from its beginning again after this time, whatever is known of it.
const KNOWN_FOR: SignedDuration = SignedDuration::from_secs(60);
/// How long a passage takes at most from its instant until others see it: PostgreSQL's acts end in another order than they
/// begin.
const SEEN_WITHIN: SignedDuration = SignedDuration::from_secs(10);

/// How people came on the last day on which anybody came.
pub(crate) struct Came {
    pub(crate) day: Date,
    pub(crate) hours: Hours,
}

/// What this node knows of the last day of each forum.
#[derive(Default)]
struct Days(Mutex<HashMap<ForumId, Known>>);

/// The arrivals of a day, up to one of them.
struct Known {
    day: Date,
    /// Mistakes at the doors when it was read: one more takes somebody out of the day.
    mistakes: i64,
    read_at: Timestamp,
    until: Timestamp,
    /// When each registration was first let in.
    first: HashMap<Uuid, Timestamp>,
}

impl Known {
    fn begins(day: Date, mistakes: i64, midnight: Timestamp, now: Timestamp) -> Known {
        Known { day, mistakes, read_at: now, until: midnight, first: HashMap::new() }
    }

    fn holds(&self, day: Date, mistakes: i64, now: Timestamp) -> bool {
        (self.day, self.mistakes) == (day, mistakes) && now.duration_since(self.read_at).abs() < KNOWN_FOR
    }

    fn gains(&mut self, arrivals: Vec<(Uuid, Timestamp)>, until: Timestamp) {
        for (registration, at) in arrivals {
            let first = self.first.entry(registration).or_insert(at);
            *first = at.min(*first);
        }
        self.until = until;
    }
}

impl Came {
    /// As it stands in this transaction; `None` before anybody came.
    pub(crate) async fn of(app: &App, tx: &mut Tx, forum: &Forum) -> Result<Option<Came>> {
        let Some(last) = store::last_arrival(tx, forum.id).await? else { return Ok(None) };
        let zone = forum.time_zone();
        let day = zone.to_datetime(last).date();
        // The calendar's own end is the only day without a midnight after it.
        let Some((midnight, until)) = bounds(day, &zone) else { return Ok(None) };
        let (now, mistakes) = (tx.now, store::mistakes(tx).await?);
        let days = app.kept::<Days>();
        // Boards in several languages look at once: the second finds what the first has read.
        let mut days = days.0.lock().await;
        let known = days.remove(&forum.id).filter(|it| it.holds(day, mistakes, now));
        let mut known = known.unwrap_or_else(|| Known::begins(day, mistakes, midnight, now));
        let from = (known.until - SEEN_WITHIN).max(midnight);
        known.gains(store::arrivals(tx, forum.id, from, until).await?, last);
        let today = zone.to_datetime(now);
        let so_far = (today.date() == day).then(|| i64::from(today.hour()));
        let hours = chart::by_hour(known.first.values(), &zone, so_far);
        days.insert(forum.id, known);
        Ok(Some(Came { day, hours }))
    }
}

/// From midnight to midnight, as the clocks there show it.
fn bounds(day: Date, zone: &TimeZone) -> Option<(Timestamp, Timestamp)> {
    let midnight = |day: Date| zone.to_timestamp(day.at(0, 0, 0, 0)).ok();
    Some((midnight(day)?, midnight(day.tomorrow().ok()?)?))
}
