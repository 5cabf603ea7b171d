//! Questions, polls and texts as pages show them, each page in its own language.

use super::reader::Reader;
use crate::{
    Words,
    model::{Poll, PollState, Question, percents},
    store,
};
use forums::{ForumId, Shows};
use jiff::Timestamp;
use kernel::{Result, dates, db::Tx};
use programme::{ItemId, Kind};

/// Letters that are read out in a second, about.
const LETTERS_A_SECOND: usize = 14;
/// A text moves for no less than this.
const TEXT_TAKES_S_MIN: usize = 20;

/// A question for whoever reads it.
pub(super) struct QuestionShown {
    pub words: String,
    /// BCP 47; empty when it is the page's own language.
    pub lang: String,
    /// The name of its language; empty when it is the page's own.
    pub language: String,
    /// Who asks; empty where they ask without their name.
    pub by: String,
    pub by_lang: String,
    pub delegation: Shows,
}

impl QuestionShown {
    /// As the hall reads it.
    pub fn of(reader: Reader<'_>, it: &Question) -> QuestionShown {
        let mut shown = QuestionShown::to_moderators(reader, it);
        if !it.named {
            (shown.by, shown.by_lang, shown.delegation) = Default::default();
        }
        shown
    }

    /// With whoever asks, also without their name before others.
    pub fn to_moderators(reader: Reader<'_>, it: &Question) -> QuestionShown {
        let is_own = it.language == reader.tag();
        let (by, by_lang) = reader.name(it.bearer());
        QuestionShown {
            words: it.words.clone(),
            lang: if is_own { String::new() } else { it.language.clone() },
            language: if is_own { String::new() } else { dates::language_name(&it.language) },
            by,
            by_lang,
            delegation: it.delegation_name.as_ref().map(|name| reader.shows(name)).unwrap_or_default(),
        }
    }
}

/// A poll with what was answered.
pub(super) struct PollShown {
    pub question: Shows,
    pub options: Vec<OptionShown>,
    pub is_open: bool,
    /// How many have answered.
    pub total: i64,
}

pub(super) struct OptionShown {
    pub label: Shows,
    pub count: i64,
    pub percent: i64,
}

impl PollShown {
    pub async fn of(tx: &mut Tx, reader: Reader<'_>, poll: &Poll) -> Result<PollShown> {
        let counts = store::tally(tx, poll).await?;
        let shares = percents(&counts);
        let rows = labels(reader, poll).into_iter().zip(counts.iter().zip(shares));
        Ok(PollShown {
            question: reader.shows(&poll.question),
            options: rows
                .map(|(label, (count, percent))| OptionShown { label, count: *count, percent })
                .collect(),
            is_open: poll.state == PollState::Open,
            total: counts.iter().sum(),
        })
    }
}

/// What can be answered, in words.
pub(super) fn labels(reader: Reader<'_>, poll: &Poll) -> Vec<Shows> {
    if poll.options.is_empty() {
        let t: Words = reader.t();
        let plain = |text: String| Shows { text, ..Shows::default() };
        return vec![plain(t.answer_yes()), plain(t.answer_no()), plain(t.answer_abstain())];
    }
    poll.options.iter().map(|it| reader.shows(it)).collect()
}

/// The text of an address as it moves over a screen.
pub(super) struct TextShown {
    pub body: Shows,
    pub spent_ms: i64,
    /// Since when it moves, in milliseconds since 1970; empty: it stands.
    pub since: String,
    /// How long it moves from its first line to its last: as long in every language, so that all read the same place.
    pub takes_ms: usize,
}

impl TextShown {
    /// Nothing where there is no text, or nobody may read it yet; `rehearses`: those who look may read it at any time.
    pub async fn of(
        tx: &mut Tx,
        reader: Reader<'_>,
        forum: ForumId,
        item: ItemId,
        (spent_ms, since): (i64, Option<Timestamp>),
        rehearses: bool,
    ) -> Result<Option<TextShown>> {
        let Some(it) = programme::whole(tx, forum, item).await? else { return Ok(None) };
        if it.description.is_empty()
            || it.item.kind != Kind::Address
            || !rehearses && programme::is_under_embargo(tx, item).await?
        {
            return Ok(None);
        }
        let letters = it.description.in_lang(&it.description.original, &[]).chars().count();
        Ok(Some(TextShown {
            body: reader.shows(&it.description),
            spent_ms,
            since: since.map(|since| since.as_millisecond().to_string()).unwrap_or_default(),
            takes_ms: (letters / LETTERS_A_SECOND).max(TEXT_TAKES_S_MIN) * 1000,
        }))
    }
}
