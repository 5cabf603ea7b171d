//! Pairs found by a name of either of the two.

use crate::model::{Likeness, persons};
use forums::Here;
use kernel::Result;
use people::register::{self, HITS_MAX, Reading, Search};
use std::collections::HashSet;

/// The pairs of which one of the two has a name like what was typed.
pub(super) struct Found {
    /// The surest first, and of those that are as sure the pair that is; each with how what was typed was read.
    pub pairs: Vec<(Likeness, Option<Reading>)>,
    /// Whether there are more of them than are here.
    pub more: bool,
}

/// Of these pairs those that are found by what was typed: all of them where nothing was. Must not be called while a reading
/// transaction is open.
pub(super) async fn found(here: &Here, typed: &str, pairs: Vec<Likeness>) -> Result<Found> {
    if typed.is_empty() {
        return Ok(Found { pairs: pairs.into_iter().map(|pair| (pair, None)).collect(), more: false });
    }
    let ids: HashSet<_> = pairs.iter().flat_map(persons).collect();
    let search = Search::of(typed, HITS_MAX, &here.tag);
    let (hits, more) = register::find_somebody(&here.app, search, move |id| ids.contains(&id)).await?;
    let (mut found, mut left) = (vec![], pairs);
    for hit in hits {
        let (theirs, others): (Vec<_>, Vec<_>) =
            left.into_iter().partition(|pair| persons(pair).contains(&hit.person));
        found.extend(theirs.into_iter().map(|pair| (pair, hit.reading.clone())));
        left = others;
    }
    Ok(Found { pairs: found, more })
}
