//! Speakers and clocks as pages show them, each page in its own language.

use crate::{
    Words, acts,
    model::{Clock, Colour, Contribution, Entry, Hall, List, Motion, Why},
    store,
};
use forums::{Here, Shows};
use jiff::Timestamp;
use kernel::{Result, db::Tx};
use people::{Names, Seen};
use programme::{Item, Room};

/// Speakers that a screen names before they are called, at most.
pub(super) const NEXT_MAX: usize = 5;

/// A clock for eyes, and for the script that lets it run.
pub(super) struct ClockShown {
    pub limit_ms: i64,
    pub spent_ms: i64,
    /// When it was started, in milliseconds since 1970; empty: it stands.
    pub since: String,
    pub warn_ms: i64,
    /// When this was read, in milliseconds since 1970.
    pub now: i64,
    /// `4:48`
    pub left: String,
    pub colour: &'static str,
}

impl ClockShown {
    pub fn of(clock: Clock, warn_s: i64, now: Timestamp) -> ClockShown {
        let colour = match clock.colour_at(now, warn_s * 1000) {
            Colour::Green => "green",
            Colour::Yellow => "yellow",
            Colour::Red => "red",
        };
        ClockShown {
            limit_ms: clock.limit_ms,
            spent_ms: clock.spent_ms,
            since: clock.since.map(|since| since.as_millisecond().to_string()).unwrap_or_default(),
            warn_ms: clock.warn_ms(warn_s * 1000),
            now: now.as_millisecond(),
            left: minutes(clock.left_at(now)),
            colour,
        }
    }

    /// Runs to an instant.
    fn down_to(to: Timestamp, now: Timestamp) -> ClockShown {
        let left = to.as_millisecond() - now.as_millisecond();
        ClockShown {
            limit_ms: 0,
            spent_ms: 0,
            since: to.as_millisecond().to_string(),
            warn_ms: 60_000,
            now: now.as_millisecond(),
            left: minutes(left.max(0)),
            colour: if left <= 60_000 { "yellow" } else { "green" },
        }
    }
}

/// `4:48`, over time `−0:12`: a second begins when it is full, so that a clock ends at 0:00.
pub(super) fn minutes(ms: i64) -> String {
    let seconds = if ms >= 0 { (ms + 999) / 1000 } else { -ms / 1000 };
    let sign = if ms < 0 && seconds > 0 { "−" } else { "" };
    format!("{sign}{}:{:02}", seconds / 60, seconds % 60)
}

/// Somebody who speaks or will.
pub(super) struct Speaker {
    /// Their name; empty where a delegation will send somebody.
    pub name: String,
    pub name_lang: String,
    pub delegation: Shows,
    pub kind: String,
}

impl Speaker {
    pub fn of(here: &Here, entry: &Entry) -> Speaker {
        let seen = seen(here, entry);
        Speaker {
            name_lang: seen.lang,
            name: seen.text,
            delegation: entry.delegation_name.as_ref().map(|name| Shows::of(here, name)).unwrap_or_default(),
            kind: contribution(Words(here.lang), entry.kind, entry.motion),
        }
    }
}

fn seen(here: &Here, entry: &Entry) -> Seen {
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    let latin = people::shown_latin(&Names {
        family_name: text(&entry.family_name),
        given_name: text(&entry.given_name),
        latin_family: text(&entry.latin_family),
        latin_given: text(&entry.latin_given),
        ..Names::default()
    });
    people::seen(here, &text(&entry.name), &text(&entry.language), &latin)
}

/// What a hall shows: the same on its screens and in the preview of its console.
pub(super) struct Screen {
    pub item: Shows,
    pub speaker: Option<Speaker>,
    pub clock: Option<ClockShown>,
    pub next: Vec<Speaker>,
    pub message: String,
    pub countdown: Option<ClockShown>,
}

impl Screen {
    /// As it is now.
    pub fn of(here: &Here, now: Timestamp, hall: &Hall, stage: Option<&OnStage>) -> Screen {
        let speaking = stage.and_then(OnStage::speaking);
        let next = stage.map(|it| it.queue().take(NEXT_MAX).map(|entry| Speaker::of(here, entry)).collect());
        Screen {
            item: stage.map(|it| Shows::of(here, &it.item.title)).unwrap_or_default(),
            speaker: speaking.map(|entry| Speaker::of(here, entry)),
            clock: stage
                .filter(|_| speaking.is_some())
                .map(|it| ClockShown::of(it.list.clock(), it.list.rules.warn_s, now)),
            next: next.unwrap_or_default(),
            message: hall.message.clone(),
            countdown: hall.counts_to.filter(|to| *to > now).map(|to| ClockShown::down_to(to, now)),
        }
    }

    /// As it will be when the next speaker is called.
    pub fn next(here: &Here, now: Timestamp, hall: &Hall, stage: Option<&OnStage>) -> Screen {
        let mut screen = Screen::of(here, now, hall, stage);
        let Some(stage) = stage else { return screen };
        if !screen.next.is_empty() {
            screen.speaker = Some(screen.next.remove(0));
            let next = stage.queue().next();
            let limit =
                next.map(|it| crate::granted(&stage.list.rules, &stage.entries, it.kind, it.delegation));
            screen.clock = limit.map(|ms| ClockShown::of(Clock::of(ms), stage.list.rules.warn_s, now));
        } else {
            (screen.speaker, screen.clock) = (None, None);
        }
        screen
    }

    pub fn is_empty(&self) -> bool {
        self.item.is_empty() && self.message.is_empty() && self.countdown.is_none()
    }
}

/// The item that goes on in a hall, with its list.
pub(super) struct OnStage {
    pub item: Item,
    pub list: List,
    pub entries: Vec<Entry>,
    pub places: Vec<crate::Placed>,
}

impl OnStage {
    pub async fn of(tx: &mut Tx, here: &Here, hall: &Hall) -> Result<Option<OnStage>> {
        let Some(id) = hall.item else { return Ok(None) };
        let Some(item) = programme::item(tx, here.forum.id, id).await? else { return Ok(None) };
        OnStage::with(tx, here, item).await.map(Some)
    }

    pub async fn with(tx: &mut Tx, here: &Here, item: Item) -> Result<OnStage> {
        let list = store::list(tx, here.forum.id, item.id).await?;
        let entries = store::entries(tx, item.id).await?;
        let places = acts::in_order(&list, &entries);
        Ok(OnStage { item, list, entries, places })
    }

    /// Whoever has the floor.
    pub fn speaking(&self) -> Option<&Entry> {
        self.entries.iter().find(|it| Some(it.id) == self.list.entry)
    }

    /// Those who wait, in their order.
    pub fn queue(&self) -> impl Iterator<Item = &Entry> {
        self.places.iter().filter_map(|place| self.entries.iter().find(|it| it.id == place.id))
    }
}

/// A hall with its house, where it has one.
pub(super) fn hall_name(here: &Here, room: &Room) -> Shows {
    Shows::of(here, &room.name)
}

pub(super) fn contribution(t: Words, kind: Contribution, motion: Option<Motion>) -> String {
    match (kind, motion) {
        (Contribution::Speech, _) => t.kind_speech(),
        (Contribution::Question, _) => t.kind_question(),
        (Contribution::Reply, _) => t.kind_reply(),
        (Contribution::Right, _) => t.kind_right(),
        (Contribution::Point, None | Some(Motion::Order)) => t.kind_point(),
        (Contribution::Point, Some(motion)) => motion_words(t, motion),
    }
}

pub(super) fn motion_words(t: Words, motion: Motion) -> String {
    match motion {
        Motion::Order => t.motion_order(),
        Motion::Suspend => t.motion_suspend(),
        Motion::AdjournMeeting => t.motion_adjourn_meeting(),
        Motion::AdjournDebate => t.motion_adjourn_debate(),
        Motion::CloseDebate => t.motion_close_debate(),
    }
}

pub(super) fn why(t: Words, why: Why) -> String {
    match why {
        Why::Arrival => t.why_arrival(),
        Why::Moderator => t.why_moderator(),
        Why::Point => t.why_point(),
        Why::Reply => t.why_reply(),
        Why::Right => t.why_right(),
        Why::Protocol => t.why_protocol(),
        Why::FirstTime => t.why_first_time(),
        Why::Balance => t.why_balance(),
        Why::OtherHall => t.why_other_hall(),
    }
}

/// The kinds of contribution with their words.
pub(super) fn kinds(t: Words) -> Vec<(String, String)> {
    Contribution::ALL.iter().map(|it| (it.word().to_owned(), contribution(t, *it, None))).collect()
}

/// What a point of order may ask for, with its words.
pub(super) fn motions(t: Words) -> Vec<(String, String)> {
    Motion::ALL.iter().map(|it| (it.word().to_owned(), motion_words(t, *it))).collect()
}

#[cfg(test)]
mod tests {
    use super::minutes;

    #[test]
    fn a_clock_is_read_in_minutes_and_full_seconds() {
        assert_eq!(minutes(300_000), "5:00");
        assert_eq!(minutes(299_001), "5:00");
        assert_eq!(minutes(299_000), "4:59");
        assert_eq!(minutes(1), "0:01");
        assert_eq!(minutes(0), "0:00");
        assert_eq!(minutes(-999), "0:00");
        assert_eq!(minutes(-12_000), "−0:12");
    }
}
