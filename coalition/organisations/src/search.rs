//! Organisations found by any of their names while it is typed: few enough to be kept in memory all together.

use crate::{Organisation, OrganisationId, store};
use jiff::Timestamp;
use kernel::{Result, web::App};
use lingua::names::Index;
use std::{
    collections::HashSet,
    sync::{Arc, RwLock},
};

/// An organisation that was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// Which.
    pub organisation: OrganisationId,
    /// How sure, 0 to 1.
    pub score: f32,
    /// The language of the name by which it was found, BCP 47.
    pub lang: String,
}

/// A hit in which less of what was typed is found again, of 1, is none; how long the rest of the name is says nothing.
const COVERED_MIN: f32 = 0.66;
/// One in which less is found again than this share of what the best one has is not shown: it shares a word with it.
const OF_THE_BEST: f32 = 0.8;

/// What the index was made of: how many organisations there are, when the last came, when one was last changed.
type Mark = (i64, Option<Timestamp>, Option<Timestamp>);

#[derive(Default)]
struct Kept(RwLock<Option<(Mark, Arc<Names>)>>);

struct Names(Index<(OrganisationId, String)>);

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

/// The other organisations whose names in any language are like one of this one's, the surest first, each once.
///
/// # Errors
/// What the database says.
pub async fn like(app: &App, it: &Organisation, limit: usize) -> Result<Vec<Hit>> {
    let (names, it) = (names(app).await?, it.clone());
    let found = tokio::task::spawn_blocking(move || names.like(&it, limit));
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
    let built = tokio::task::spawn_blocking(move || Arc::new(Names::of(&all)));
    let names = built.await.map_err(anyhow::Error::from)?;
    *kept.0.write().expect("nobody panics while writing names") = Some((mark, names.clone()));
    Ok(names)
}

impl Names {
    fn of(all: &[Organisation]) -> Names {
        let names = all
            .iter()
            .flat_map(|it| it.names.iter().map(|(lang, name)| ((it.id, lang.clone()), name.text.clone())));
        Names(Index::of_organisations(names))
    }

    fn find(&self, typed: &str, limit: usize) -> Vec<Hit> {
        let matches = self.0.find_as_typed(typed, limit * 4);
        let best = matches.iter().map(|it| it.covered).fold(0.0, f32::max);
        let least = (best * OF_THE_BEST).max(COVERED_MIN);
        let mut seen = HashSet::new();
        matches
            .into_iter()
            .filter(|it| it.covered >= least && seen.insert(it.id.0))
            .map(|it| Hit { organisation: it.id.0, score: it.score, lang: it.id.1 })
            .take(limit)
            .collect()
    }

    fn like(&self, it: &Organisation, limit: usize) -> Vec<Hit> {
        let others = |key: &(OrganisationId, String)| key.0 != it.id;
        let found = it.names.values().flat_map(|name| self.0.find_among(&name.text, limit, &others));
        let mut hits: Vec<Hit> =
            found.map(|it| Hit { organisation: it.id.0, score: it.score, lang: it.id.1 }).collect();
        hits.sort_by(|a, b| b.score.total_cmp(&a.score));
        let mut seen = HashSet::new();
        hits.retain(|it| seen.insert(it.organisation));
        hits
    }
}
