//! Speakers and clocks as pages show them, each page in its own language.

use super::reader::Reader;
use crate::{
    Words, acts,
    model::{Clock, Colour, Contribution, Entry, Hall, List, Motion, Why},
    public::Public,
    store,
};
use forums::{ForumId, Here, Shows};
use jiff::Timestamp;
use kernel::{Result, db::Tx};
use programme::{Item, ItemId, Participant, Room};

/// Speakers that a screen names before they are called, at most.
pub(super) const NEXT_MAX: usize = 5;
/// How long before its end a countdown turns yellow.
const LAST_MS: i64 = 60_000;

/// A clock for eyes, and for the script that lets it run.
pub(super) struct ClockShown {
    pub limit_ms: i64,
    pub spent_ms: i64,
    /// When it was started, in milliseconds since 1970; empty: it stands.
    pub since: String,
    pub warn_ms: i64,
    /// `4:48`; empty where the script has to compute it.
    pub left: String,
    /// Empty where that depends on when somebody looks.
    pub colour: &'static str,
}

impl ClockShown {
    /// As it is at that instant; `None`: its state alone, the same whenever it is read. A clock that stands can be read
    /// from its state.
    pub fn of(clock: Clock, warn_s: i64, at: Option<Timestamp>) -> ClockShown {
        let at = at.or_else(|| clock.since.is_none().then_some(Timestamp::UNIX_EPOCH));
        let colour = match at.map(|at| clock.colour_at(at, warn_s * 1000)) {
            Some(Colour::Green) => "green",
            Some(Colour::Yellow) => "yellow",
            Some(Colour::Red) => "red",
            None => "",
        };
        ClockShown {
            limit_ms: clock.limit_ms,
            spent_ms: clock.spent_ms,
            since: clock.since.map(|since| since.as_millisecond().to_string()).unwrap_or_default(),
            warn_ms: clock.warn_ms(warn_s * 1000),
            left: at.map(|at| minutes(clock.left_at(at))).unwrap_or_default(),
            colour,
        }
    }

    /// Runs to an instant.
    pub fn down_to(to: Timestamp, at: Option<Timestamp>) -> ClockShown {
        let left = at.map(|at| to.as_millisecond() - at.as_millisecond());
        ClockShown {
            limit_ms: 0,
            spent_ms: 0,
            since: to.as_millisecond().to_string(),
            warn_ms: LAST_MS,
            left: left.map(|left| minutes(left.max(0))).unwrap_or_default(),
            colour: left.map(|left| if left <= LAST_MS { "yellow" } else { "green" }).unwrap_or_default(),
        }
    }
}

/// `4:48`, over time `−0:12`: a second begins when it is full, so that a clock ends at 0:00.
pub(super) fn minutes(ms: i64) -> String {
    let seconds = if ms >= 0 { (ms + 999) / 1000 } else { -ms / 1000 };
    let sign = if ms < 0 && seconds > 0 { "−" } else { "" };
    format!("{sign}{}:{:02}", seconds / 60, seconds % 60)
}

/// How long something was, in full seconds.
pub(super) fn whole_minutes(ms: i64) -> String {
    minutes(ms / 1000 * 1000)
}

/// Somebody who speaks or will.
pub(super) struct Speaker {
    /// Their name; empty where a delegation will send somebody.
    pub name: String,
    pub name_lang: String,
    /// As screens write it, for a visitor who sees another form.
    pub latin: String,
    pub latin_lang: String,
    pub delegation: Shows,
    pub kind: String,
}

impl Speaker {
    pub fn of(reader: Reader<'_>, entry: &Entry) -> Speaker {
        let (name, name_lang) = reader.name(entry.bearer());
        let (latin, latin_lang) = reader.on_screen(entry.bearer());
        Speaker {
            name,
            name_lang,
            latin,
            latin_lang,
            delegation: entry.delegation_name.as_ref().map(|name| reader.shows(name)).unwrap_or_default(),
            kind: contribution(reader.t(), entry.kind, entry.motion),
        }
    }
}

/// Somebody's part in an item of the programme.
pub(super) struct Part {
    pub name: String,
    pub role: String,
}

/// The item that goes on in a hall, with its list.
pub(super) struct OnStage {
    pub item: Item,
    pub list: List,
    pub entries: Vec<Entry>,
    pub places: Vec<crate::Placed>,
}

impl OnStage {
    pub async fn of(tx: &mut Tx, hall: &Hall) -> Result<Option<OnStage>> {
        let Some(id) = hall.item else { return Ok(None) };
        let Some(item) = programme::item(tx, hall.forum, id).await? else { return Ok(None) };
        OnStage::with(tx, hall.forum, item).await.map(Some)
    }

    async fn with(tx: &mut Tx, forum: ForumId, item: Item) -> Result<OnStage> {
        let list = store::list(tx, forum, item.id).await?;
        let entries = store::entries(tx, item.id).await?;
        Ok(OnStage::made(item, list, entries))
    }

    /// As everybody sees it, whether it goes on or not.
    pub async fn public(tx: &mut Tx, public: &Public, item: Item) -> Result<OnStage> {
        let list = public.list(tx, item.id).await?;
        let entries = public.entries(tx, item.id).await?;
        Ok(OnStage::made(item, list, entries))
    }

    fn made(item: Item, list: List, entries: Vec<Entry>) -> OnStage {
        let places = acts::in_order(&list, &entries);
        OnStage { item, list, entries, places }
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

/// Who has a part in what goes on, as it was planned: whose address it is, who reads it, who is to speak.
pub(super) async fn parts(tx: &mut Tx, here: &Here, item: Option<ItemId>) -> Result<Vec<Part>> {
    let Some(item) = item else { return Ok(vec![]) };
    let part = |it: &Participant| Part {
        name: match it.shown_name() {
            "" => Shows::of(here, &it.description).text,
            name => name.to_owned(),
        },
        role: programme::role_word(here.lang, it.role),
    };
    let all = programme::participants_of(tx, item).await?;
    Ok(all.iter().filter(|it| it.is_somebody()).map(part).collect())
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
