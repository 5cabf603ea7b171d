//! Organisations found by any of their names while it is typed: few enough to be kept in memory all together.

use crate::{
    OrganisationId, Words,
    store::{self, PARTS_MAX},
};
use jiff::Timestamp;
use kernel::{Lang, Result, dates, db::Json, web::App};
use lingua::names::{Index, Match, ReadAs, SameWord, symbols::symbols};
use std::{
    collections::{HashMap, HashSet, hash_map::Entry},
    sync::{Arc, RwLock},
};

/// An organisation that was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// Which.
    pub organisation: OrganisationId,
    /// How sure, 0 to 1.
    pub score: f32,
    /// How much of what was typed is found again in its name, 0 to 1.
    pub covered: f32,
    /// The names by which it was found, the surest first.
    pub names: Vec<FoundName>,
}

/// A name by which an organisation was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundName {
    /// The name.
    pub text: String,
    /// Its language, BCP 47.
    pub lang: String,
    /// How what was typed was read; none where it is plainly there.
    pub reading: Option<Reading>,
}

/// A word that was typed, and the word of a name that it was read as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// As it was typed.
    pub typed: String,
    /// As the name has it.
    pub found: String,
    /// Whether the two mean one thing rather than being spellings of one word: Foundation and Alapítvány.
    pub one_meaning: bool,
}

impl Reading {
    /// What is worth saying about a match: a word that was found by its meaning, else the first that is neither plainly
    /// the beginning of the one it was read as nor another form of it: общественный, Общественное.
    fn of(reason: &lingua::names::Reason) -> Option<Reading> {
        let told = |word: &&SameWord| {
            let (ours, theirs) = (symbols(&word.ours), symbols(&word.theirs));
            let begin_alike = ours.iter().zip(&theirs).take_while(|(a, b)| a == b).count();
            let is_form = word.reading == ReadAs::OneName && begin_alike >= STEM_MIN;
            word.reading != ReadAs::Same && begin_alike < ours.len() && !is_form
        };
        let words = || reason.words.iter().filter(told);
        let by_meaning = words().find(|word| word.reading == ReadAs::OneName);
        by_meaning.or_else(|| words().next()).map(|word| Reading {
            typed: word.ours.clone(),
            found: word.theirs.clone(),
            one_meaning: word.reading == ReadAs::OneName,
        })
    }
}

impl Hit {
    /// Whether this one was found as surely as another: how long the rest of a name is says nothing, but that there is none.
    #[must_use]
    pub fn is_as_sure_as(&self, other: &Hit) -> bool {
        let whole = |it: &Hit| it.score >= WHOLE_MIN;
        self.covered.to_bits() == other.covered.to_bits() && whole(self) == whole(other)
    }

    /// By which of its names it was found, and how what was typed was read, in the reader's words; empty where it is
    /// plainly in `shown`, the name that the reader sees.
    pub fn in_words(&self, lang: Lang, shown: &str) -> String {
        let seen = self.names.iter().find(|it| it.text == shown);
        let Some(it) = seen.or(self.names.first()) else { return String::new() };
        let t = Words(lang);
        let read = it.reading.as_ref().map(|it| match it.one_meaning {
            true => t.one_meaning(it.typed.as_str(), it.found.as_str()),
            false => t.reading(it.typed.as_str(), it.found.as_str()),
        });
        let language = dates::language_name(&it.lang);
        match (seen, read) {
            (Some(_), read) => read.unwrap_or_default(),
            (None, None) => t.found_by(language, it.text.as_str()),
            (None, Some(read)) => t.found_by_reading(language, it.text.as_str(), read),
        }
    }
}

/// Words of one meaning that have so many first letters in common are forms of one word.
const STEM_MIN: usize = 4;
/// A hit in which less of what was typed is found again, of 1, is none; how long the rest of the name is says nothing.
const COVERED_MIN: f32 = 0.66;
/// A name of that score was typed whole.
const WHOLE_MIN: f32 = 0.999;
/// One in which less is found again than this share of what the best one has is not shown: it shares a word with it.
const OF_THE_BEST: f32 = 0.8;

/// What the index was made of: how many organisations there are, when the last came, when one was last changed.
type Mark = (i64, Option<Timestamp>, Option<Timestamp>);

#[derive(Default)]
struct Kept(RwLock<Option<(Mark, Arc<Names>)>>);

/// An organisation, what it is a part of, its names.
type Row = (OrganisationId, Option<OrganisationId>, Json<crate::Names>);

/// A name that is looked through.
struct Named {
    /// Whose: the whole, where it is a part's.
    organisation: OrganisationId,
    lang: String,
    text: String,
}

struct Names {
    /// Of the numbers of `all`.
    index: Index<usize>,
    all: Vec<Named>,
}

/// The organisations whose names are like what was typed so far, the surest first, `limit` at most.
///
/// # Errors
/// What the database says.
pub async fn find(app: &App, typed: &str, limit: usize) -> Result<Vec<Hit>> {
    if typed.trim().is_empty() {
        return Ok(vec![]);
    }
    let (names, typed) = (names(app).await?, typed.to_owned());
    let found = tokio::task::spawn_blocking(move || names.find(&typed, limit));
    Ok(found.await.map_err(anyhow::Error::from)?)
}

/// The other organisations that have a name which is at least so much like one of this one's, each once: for whoever looks
/// for the same one entered twice. Each of its names brings `limit` names at most. How alike two of them are says
/// [`crate::alike()`].
///
/// # Errors
/// What the database says.
pub async fn like(app: &App, id: OrganisationId, least: f32, limit: usize) -> Result<Vec<OrganisationId>> {
    let names = names(app).await?;
    let found = tokio::task::spawn_blocking(move || names.like(id, least, limit));
    Ok(found.await.map_err(anyhow::Error::from)?)
}

async fn names(app: &App) -> Result<Arc<Names>> {
    let kept = app.kept::<Kept>();
    let mut tx = app.db.read().await?;
    let mark = store::mark(&mut tx).await?;
    if let Some((of, names)) = &*kept.0.read().expect("nobody panics while reading names")
        && *of == mark
    {
        return Ok(names.clone());
    }
    let all = store::all(&mut tx).await?;
    drop(tx);
    let built = tokio::task::spawn_blocking(move || Arc::new(Names::of(all)));
    let names = built.await.map_err(anyhow::Error::from)?;
    *kept.0.write().expect("nobody panics while writing names") = Some((mark, names.clone()));
    Ok(names)
}

impl Names {
    fn of(rows: Vec<Row>) -> Names {
        let into: HashMap<OrganisationId, OrganisationId> =
            rows.iter().filter_map(|(id, into, _)| Some((*id, (*into)?))).collect();
        let whole = |id: OrganisationId| {
            let ends = std::iter::successors(Some(id), |part| into.get(part).copied());
            ends.take(PARTS_MAX).last().unwrap_or(id)
        };
        let mut all = vec![];
        let mut seen = HashSet::new();
        // A whole comes before its parts: of one name that both have, its own is kept.
        let (wholes, parts): (Vec<Row>, Vec<Row>) = rows.into_iter().partition(|(_, into, _)| into.is_none());
        for (id, _, names) in wholes.into_iter().chain(parts) {
            let organisation = whole(id);
            for (lang, name) in names.0 {
                if seen.insert((organisation, name.text.clone())) {
                    all.push(Named { organisation, lang, text: name.text });
                }
            }
        }
        Names { index: Index::of_organisations(all.iter().map(|it| it.text.as_str()).enumerate()), all }
    }

    fn find(&self, typed: &str, limit: usize) -> Vec<Hit> {
        let matches = self.index.find_as_typed(typed, limit * 4);
        let best = matches.iter().map(|it| it.covered).fold(0.0, f32::max);
        let least = (best * OF_THE_BEST).max(COVERED_MIN);
        let mut hits: Vec<Hit> = vec![];
        let mut places: HashMap<OrganisationId, (usize, f32)> = HashMap::new();
        for it in matches.into_iter().filter(|it| it.covered >= least) {
            match places.entry(self.all[it.id].organisation) {
                Entry::Vacant(place) if hits.len() < limit => {
                    place.insert((hits.len(), it.covered));
                    hits.push(self.hit(it));
                }
                Entry::Vacant(_) => {}
                // Another of its names says the same only where as much of what was typed is in it.
                Entry::Occupied(place) if it.covered >= place.get().1 => {
                    hits[place.get().0].names.push(self.name(&it));
                }
                Entry::Occupied(_) => {}
            }
        }
        hits
    }

    fn hit(&self, it: Match<usize>) -> Hit {
        Hit {
            organisation: self.all[it.id].organisation,
            score: it.score,
            covered: it.covered,
            names: vec![self.name(&it)],
        }
    }

    fn name(&self, it: &Match<usize>) -> FoundName {
        let Named { lang, text, .. } = &self.all[it.id];
        FoundName { text: text.clone(), lang: lang.clone(), reading: Reading::of(&it.reason) }
    }

    fn like(&self, id: OrganisationId, least: f32, limit: usize) -> Vec<OrganisationId> {
        let others = |at: &usize| self.all[*at].organisation != id;
        let own = self.all.iter().filter(|it| it.organisation == id);
        let found = own.flat_map(|name| self.index.find_among(&name.text, limit, &others));
        let mut hits: Vec<OrganisationId> =
            found.filter(|it| it.score >= least).map(|it| self.all[it.id].organisation).collect();
        hits.sort();
        hits.dedup();
        hits
    }
}
