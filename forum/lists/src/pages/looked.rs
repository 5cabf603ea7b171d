//! A list as it would go in: who is new, who is there already, who waits, what is wrong.

use crate::{
    file::{self, Ready},
    measures::Measures,
    model::SentList,
    same::{Found, find},
    store::{self, Known},
    wrong::{Wrong, of_others, said_by_forum},
};
use forums::Here;
use kernel::Result;
use sheets::PersonRow;
use std::{
    collections::{BTreeMap, HashMap, HashSet},
    sync::Arc,
};

/// A list as it would go in.
pub(super) struct Looked {
    pub ready: Arc<Ready>,
    pub known: Vec<Known>,
    pub found: Found,
    /// What the forum says to rows whose cells are in order, by line: these do not go in either.
    pub said: BTreeMap<u32, Vec<Wrong>>,
    /// The lines of those for whom no place is left as things stand.
    pub waiting: HashSet<u32>,
}

impl Looked {
    /// The rows that would go in.
    pub fn good(&self) -> impl Iterator<Item = &PersonRow> {
        self.ready.good().filter(|row| !self.said.contains_key(&row.line))
    }

    /// The rows that would not, by their place in the table, with what is wrong.
    pub fn bad(&self) -> BTreeMap<usize, Vec<Wrong>> {
        let of_cells = self.ready.bad().map(|(at, faults)| (at, faults.iter().map(Wrong::from).collect()));
        let of_forum = self.ready.rows.iter().enumerate().filter_map(|(at, row)| {
            let said = self.said.get(&row.as_ref().ok()?.line)?;
            Some((at, said.clone()))
        });
        of_cells.chain(of_forum).collect()
    }
}

pub(super) async fn look(here: &Here, list: &SentList, measures: &Measures) -> Result<Looked> {
    let ready = file::ready(&here.app, measures, list, &list.plan).await?;
    let mut tx = here.app.db.read().await?;
    let known = store::known(&mut tx, here.forum.id, list.delegation).await?;
    let free = registration::free(&mut tx, here.forum.id).await?;
    drop(tx);
    let (rows, comparing) = (ready.clone(), known);
    let finding = tokio::task::spawn_blocking(move || (find(rows.good(), &comparing), comparing));
    let (mut found, known) = finding.await.map_err(anyhow::Error::from)?;
    let mut tx = here.app.db.read().await?;
    let mapped = |field| list.plan.mapping.column_of(field);
    let sender = (&here.by, here.forum.id.0);
    let others = of_others(&mut tx, list, &ready).await?;
    let said = said_by_forum(&mut tx, measures, &ready, mapped, &found, &others, sender).await?;
    drop(tx);
    found.by_reference.retain(|line, _| !said.contains_key(line));
    found.perhaps.retain(|line, _| !said.contains_key(line));
    let is_new = |line: &u32| {
        !said.contains_key(line)
            && !found.by_reference.contains_key(line)
            && !found.perhaps.contains_key(line)
    };
    let new = ready.good().filter(|row| is_new(&row.line));
    let waiting = without_place(new, measures.by_words(free));
    Ok(Looked { ready, known, found, said, waiting })
}

/// Those of new people who find no place, as they come one after the other.
fn without_place<'r>(
    new: impl Iterator<Item = &'r PersonRow>,
    mut places: HashMap<(String, String), i64>,
) -> HashSet<u32> {
    let mut waiting = HashSet::new();
    for row in new {
        let Some(delegation) = &row.delegation else { continue };
        match places.get_mut(&(delegation.clone(), row.category.clone())) {
            Some(0) => drop(waiting.insert(row.line)),
            Some(left) => *left -= 1,
            None => {}
        }
    }
    waiting
}
