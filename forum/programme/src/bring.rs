//! A file that was read goes into the programme: what it knows again is brought up to date, what is new is added, and what
//! was changed on the site is left. In acts of some items at a time, so that others write in between.

mod gone;
mod items;
mod known;
mod places;
mod prepare;

use crate::{export::file_id, model::ItemId, say, store, tell, undo, undo::ArrivalId};
use forums::{Forum, ForumId, Fresh};
use gone::Cancel;
use items::BringIn;
use jiff::tz::TimeZone;
use kernel::{
    Result, Say,
    db::{Db, Tx},
    rights::{By, Right, Scope},
};
use known::{Incoming, Known};
use prepare::Prepare;
use schedules::{At, Given, Outcome, Read, Source};
use std::collections::{BTreeMap, BTreeSet};

/// Items in one act: the one writer's seat is held for a few hundredths of a second.
pub const ROWS_AT_ONCE: usize = 200;

/// The code of an item that is left because it was changed on the site.
pub(crate) const KEPT: &str = "changed-on-the-site";
/// The code of one that is no longer in its series of files.
pub(crate) const GONE: &str = "no-longer-in-the-file";

/// How a file goes in.
#[derive(Clone, Copy, Debug, Default)]
pub struct How {
    /// Only say what would come of it.
    pub dry_run: bool,
    /// Write over what was changed on the site.
    pub overwrite: bool,
    /// Cancel what came from the same series of files and is not in this one.
    pub prune: bool,
}

/// What became of a file.
#[derive(Clone, Debug, Default)]
pub struct Brought {
    /// Every item of the file in its order, then those that are no longer in it.
    pub rows: Vec<Row>,
    /// What is to be said of the whole file, for programs and for people.
    pub notes: Vec<(&'static str, Say)>,
    /// Items that begin on no day of the forum: more often the sign of a wrong file than of a long journey.
    pub beside_the_days: usize,
    /// Under which it can be undone; nothing where it changed nothing.
    pub arrival: Option<ArrivalId>,
    /// Whether it has several sheets, perhaps.
    pub is_workbook: bool,
}

/// What became of one item.
#[derive(Clone, Debug)]
pub struct Row {
    /// What its source calls it; empty where it does not.
    pub id: String,
    /// Its title as far as it could be read.
    pub title: String,
    /// Where it stands in the file.
    pub at: At,
    /// What became of it.
    pub became: Became,
    /// Why, for programs and for people.
    pub reasons: Vec<(&'static str, Say)>,
}

/// What became of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Became {
    /// It is in the programme as its source has it.
    Taken,
    /// It is in the programme, with changes.
    Changed,
    /// It is not, or not as the source has it now.
    LeftOut,
}

impl Became {
    /// The word of reports.
    pub fn word(self) -> &'static str {
        match self {
            Became::Taken => "taken",
            Became::Changed => "changed",
            Became::LeftOut => "left_out",
        }
    }
}

impl Brought {
    /// How many became that.
    pub fn count(&self, became: Became) -> usize {
        self.rows.iter().filter(|row| row.became == became).count()
    }
}

/// # Errors
/// [`kernel::Error::Forbidden`] for whoever does not run the forum.
pub(crate) fn must_manage(by: &By, forum: ForumId) -> Result<()> {
    by.must(Right::ManageForum, Scope::forum(forum.0))
}

/// What a file may not say: the zone and the days of its forum, of a forum that has any yet.
///
/// # Errors
/// What the database says.
pub async fn given(tx: &mut Tx, forum: &Forum) -> Result<Given> {
    let zone = TimeZone::get(&forum.zone).unwrap_or(TimeZone::UTC);
    // The days of a forum that nothing is known of are no measure for what recurs.
    let known = forums::has_days(tx, forum).await?
        || !forums::is_empty(tx, forum.id).await?
        || store::count(tx, forum.id).await? > 0;
    Ok(Given { zone, days: known.then_some((forum.starts_on, forum.ends_on)) })
}

/// Brings a file that was read into a forum's programme; `name` is what its sender calls it.
///
/// # Errors
/// [`kernel::Error::Forbidden`] for whoever may not change the forum; what the database says.
pub async fn bring(db: &Db, by: &By, forum: &Forum, name: &str, read: &Read, how: How) -> Result<Brought> {
    let mut tx = db.read().await?;
    let known = Known::of(&mut tx, forum, &read.programme, kernel::db::fresh_id(&db.clock)).await?;
    let days = given(&mut tx, forum).await?.days;
    drop(tx);
    let arrival = Arriving { id: ArrivalId(kernel::db::fresh_id(&db.clock)), name: name.to_owned() };
    let kept = if how.dry_run {
        would_be_kept(db, forum, &known, how).await?
    } else {
        go_in(db, by, forum, &arrival, &known, read, how).await?
    };
    if how.prune && !how.dry_run {
        for some in known.gone.chunks(ROWS_AT_ONCE) {
            let items = some.iter().map(|item| (item.id, file_id(item))).collect();
            db.act(by, Cancel { forum: forum.id, arrival: arrival.clone(), items }).await?;
        }
    }
    let notes = read.report.notes.iter().map(|note| (note.code(), tell::note(note))).collect();
    let beside_the_days = days.map_or(0, |(first, last)| {
        let starts = known.incoming.iter().filter_map(|it| Some(it.item.when.as_ref()?.start.date()));
        starts.filter(|day| !(first..=last).contains(day)).count()
    });
    let mut tx = db.read().await?;
    let arrival = store::arrival(&mut tx, arrival.id).await?.map(|it| it.id);
    let is_workbook = read.report.source == Source::Xlsx;
    Ok(Brought { rows: rows(read, &known, &kept, how), notes, beside_the_days, arrival, is_workbook })
}

/// A file on its way in, under which it can be undone.
#[derive(Clone)]
struct Arriving {
    id: ArrivalId,
    name: String,
}

impl Arriving {
    /// It changes something now.
    async fn begin(&self, tx: &mut Tx, forum: ForumId) -> Result<()> {
        undo::arrive(tx, self.id, forum, &self.name).await
    }
}

async fn go_in(
    db: &Db,
    by: &By,
    forum: &Forum,
    arrival: &Arriving,
    known: &Known,
    read: &Read,
    how: How,
) -> Result<BTreeSet<String>> {
    if known.is_first {
        db.act(by, Prepare::new(forum, arrival, &read.programme)).await?;
    }
    let mut kept = BTreeSet::new();
    for some in known.incoming.chunks(ROWS_AT_ONCE) {
        let act = BringIn::new(forum, arrival, known, some.to_vec(), how.overwrite);
        kept.extend(db.act(by, act).await?);
        // The house may be open meanwhile, with people at its door.
        db.give_way().await;
    }
    Ok(kept)
}

async fn would_be_kept(db: &Db, forum: &Forum, known: &Known, how: How) -> Result<BTreeSet<String>> {
    let mut tx = db.read().await?;
    let mut kept = BTreeSet::new();
    for incoming in &known.incoming {
        let (key, content) = (&incoming.key, &incoming.item);
        let fresh = forums::fresh(&mut tx, forum.id, crate::load::ITEM, key, content, how.overwrite).await?;
        if fresh == Fresh::ChangedOnSite {
            kept.insert(incoming.item.id.clone());
        }
    }
    Ok(kept)
}

/// What is said of every item of the file, and of those that are no longer in it.
fn rows(read: &Read, known: &Known, kept: &BTreeSet<String>, how: How) -> Vec<Row> {
    let of_file = read.report.entries.iter().map(|entry| {
        let id = match &entry.outcome {
            Outcome::Taken { items, .. } if items.len() == 1 => items.first().cloned(),
            _ => entry.source_id.clone(),
        };
        let (became, reasons) = became(&entry.outcome, kept);
        Row { id: id.unwrap_or_default(), title: entry.title.clone(), at: entry.at.clone(), became, reasons }
    });
    let gone = known.gone.iter().map(|item| {
        let (became, reason) = if how.prune {
            (Became::Changed, ("no-longer-in-the-file-cancelled", say::gone_cancelled()))
        } else {
            (Became::LeftOut, (GONE, say::gone_stays()))
        };
        let title = item.title.in_lang(&item.title.original, &[]).to_owned();
        Row { id: file_id(item), title, at: At::default(), became, reasons: vec![reason] }
    });
    of_file.chain(gone).collect()
}

fn became(outcome: &Outcome, kept: &BTreeSet<String>) -> (Became, Vec<(&'static str, Say)>) {
    match outcome {
        Outcome::LeftOut(reason) => (Became::LeftOut, vec![(reason.code(), tell::reason(reason))]),
        Outcome::Taken { items, changes } => {
            let mut reasons: Vec<_> =
                changes.iter().map(|change| (change.code(), tell::change(change))).collect();
            let stayed = items.iter().filter(|id| kept.contains(*id)).count();
            if stayed > 0 {
                reasons.push((KEPT, say::kept_as_on_the_site()));
            }
            let became = match reasons.is_empty() {
                _ if stayed == items.len() && stayed > 0 => Became::LeftOut,
                true => Became::Taken,
                false => Became::Changed,
            };
            (became, reasons)
        }
    }
}

/// Ids of a file's items by their names in it.
type Ids = BTreeMap<String, ItemId>;

impl Incoming {
    fn parent_in(&self, ids: &Ids) -> Option<ItemId> {
        ids.get(self.item.parent.as_ref()?).copied()
    }
}
