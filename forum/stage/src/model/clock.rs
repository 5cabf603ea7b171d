//! A clock as a value: what it allows, what it has counted, and since when it runs. Every screen computes the rest from
//! the same instant, so that no screen's own clock matters.

use jiff::Timestamp;

/// Seconds that a contribution may take at most.
pub const LIMIT_S_MAX: i64 = 3_600;
/// Seconds that a contribution may be given at least.
pub const LIMIT_S_MIN: i64 = 10;
/// Seconds that a delegation, or an item, has in all at most.
pub const BUDGET_S_MAX: i64 = 24 * 3_600;
/// Seconds by which a clock is extended, or cut, at once.
pub const EXTENSION_S_MAX: i64 = 1_800;
/// What extensions may add up to: four hours, in milliseconds.
const LIMIT_MS_MAX: i64 = 4 * 3_600_000;

/// A clock.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Clock {
    /// What it allows.
    pub limit_ms: i64,
    /// What it has counted before it was paused last.
    pub spent_ms: i64,
    /// Since when it runs; `None`: it stands.
    pub since: Option<Timestamp>,
}

/// How urgent it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Colour {
    /// There is time.
    Green,
    /// It comes to its end.
    Yellow,
    /// The time is over.
    Red,
}

impl Clock {
    /// A clock that stands at its beginning.
    pub fn of(limit_ms: i64) -> Clock {
        Clock { limit_ms: limit_ms.clamp(0, LIMIT_MS_MAX), spent_ms: 0, since: None }
    }

    /// Runs from `now` on; one that runs goes on as it is.
    #[must_use]
    pub fn start(self, now: Timestamp) -> Clock {
        Clock { since: self.since.or(Some(now)), ..self }
    }

    /// Stands from `now` on; one that stands goes on as it is.
    #[must_use]
    pub fn pause(self, now: Timestamp) -> Clock {
        Clock { spent_ms: self.spent_at(now), since: None, ..self }
    }

    /// Allows so much more, or less.
    #[must_use]
    pub fn extend(self, by_ms: i64) -> Clock {
        Clock { limit_ms: self.limit_ms.saturating_add(by_ms).clamp(0, LIMIT_MS_MAX), ..self }
    }

    /// What it has counted.
    pub fn spent_at(&self, now: Timestamp) -> i64 {
        // Another node's clock may be a moment ahead: nobody gets time back.
        let running = self.since.map_or(0, |since| now.duration_since(since).as_millis().max(0));
        self.spent_ms.saturating_add(i64::try_from(running).unwrap_or(i64::MAX))
    }

    /// What is left; negative when it is over.
    pub fn left_at(&self, now: Timestamp) -> i64 {
        self.limit_ms.saturating_sub(self.spent_at(now))
    }

    /// How urgent it is, when it turns yellow so long before its end. A short clock has a third of its time yellow.
    pub fn colour_at(&self, now: Timestamp, warn_ms: i64) -> Colour {
        match self.left_at(now) {
            left if left <= 0 => Colour::Red,
            left if left <= self.warn_ms(warn_ms) => Colour::Yellow,
            _ => Colour::Green,
        }
    }

    /// How long before its end it turns yellow.
    pub fn warn_ms(&self, warn_ms: i64) -> i64 {
        warn_ms.min(self.limit_ms / 3)
    }
}
