//! What of a file is in the programme already, and what came from the same series of files and is not in this one.

use super::Ids;
use crate::{
    export::file_id,
    load::FOLDER,
    model::{Item, ItemId, Status, word_of},
    store,
};
use forums::{Forum, ForumId};
use kernel::{Result, db::Tx};
use schedules::Programme;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// An item of a file on its way in.
#[derive(Clone, Debug)]
pub(super) struct Incoming {
    /// As the file has it.
    pub item: schedules::Item,
    /// What it is here.
    pub id: ItemId,
    /// Its word in addresses.
    pub slug: String,
    /// Its place among all.
    pub position: i64,
    /// The name under which it is remembered as taken in.
    pub key: String,
    /// Whether it is there already.
    pub is_known: bool,
}

/// A file next to the programme.
pub(super) struct Known {
    /// The items of the file, each after the one that it lies in.
    pub incoming: Vec<Incoming>,
    /// Ids of all items of the file.
    pub ids: Ids,
    /// What came from the same series of files, is not in this one and is not cancelled yet.
    pub gone: Vec<Item>,
    /// Whether nothing at all is known of the forum yet.
    pub is_first: bool,
    /// The series that the file belongs to.
    pub series: String,
    /// The languages that every title of it is in: what it does not say in these is not said.
    pub languages: BTreeSet<String>,
}

impl Known {
    /// `new_series`: what the series of the file is called if it is the first.
    pub async fn of(tx: &mut Tx, forum: &Forum, programme: &Programme, new_series: Uuid) -> Result<Known> {
        let items = store::items(tx, forum.id).await?;
        let names = Names::of(tx, forum.id, &items).await?;
        let matched: BTreeMap<&str, &Item> =
            programme.items.iter().filter_map(|it| Some((it.id.as_str(), names.find(it)?))).collect();
        let series = series(&matched).unwrap_or_else(|| new_series.to_string());
        let mut words: BTreeSet<String> = items.iter().map(|item| item.slug.clone()).collect();
        let next = items.last().map_or(0, |last| last.position + 1);
        let mut incoming = vec![];
        for (position, item) in (next..).zip(parents_first(programme)) {
            let before = matched.get(item.id.as_str());
            incoming.push(Incoming {
                id: before.map_or_else(|| new_id(forum.id, &item.id), |before| before.id),
                slug: before.map_or_else(|| free_word(item, &mut words), |before| before.slug.clone()),
                position: before.map_or(position, |before| before.position),
                key: before.map_or_else(|| item.id.clone(), |before| file_id(before)),
                is_known: before.is_some(),
                item: item.clone(),
            });
        }
        let here: BTreeSet<ItemId> = incoming.iter().map(|incoming| incoming.id).collect();
        let is_gone = |item: &Item| {
            item.source.as_deref() == Some(series.as_str())
                && !here.contains(&item.id)
                && item.status != Status::Cancelled
        };
        let gone = items.iter().filter(|item| is_gone(item)).cloned().collect();
        let ids = incoming.iter().map(|incoming| (incoming.item.id.clone(), incoming.id)).collect();
        let languages = languages(programme);
        let is_first = items.is_empty() && forums::is_empty(tx, forum.id).await?;
        Ok(Known { incoming, ids, gone, is_first, series, languages })
    }
}

/// The series that most of the items that were known again came from. What came from the folder is in none.
fn series(matched: &BTreeMap<&str, &Item>) -> Option<String> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for series in matched.values().filter_map(|item| item.source.as_deref()).filter(|it| *it != FOLDER) {
        *counts.entry(series).or_default() += 1;
    }
    counts.into_iter().max_by_key(|(_, count)| *count).map(|(series, _)| series.to_owned())
}

/// A file in one language has the next best where a text is not in it: that says nothing of the next best elsewhere.
fn languages(programme: &Programme) -> BTreeSet<String> {
    let of =
        |item: &schedules::Item| item.title.iter().map(|(lang, _)| lang.to_owned()).collect::<BTreeSet<_>>();
    programme.items.iter().map(of).reduce(|all, some| &all & &some).unwrap_or_default()
}

/// What items are known by: the source's name, the guid that went out with them, their own id.
struct Names<'i> {
    by_source: BTreeMap<&'i str, &'i Item>,
    by_guid: BTreeMap<Uuid, &'i Item>,
}

impl<'i> Names<'i> {
    async fn of(tx: &mut Tx, forum: ForumId, items: &'i [Item]) -> Result<Names<'i>> {
        let guids: BTreeMap<ItemId, Uuid> = store::bodies(tx, forum)
            .await?
            .into_iter()
            .filter_map(|body| Some((body.id, body.matter.guid?)))
            .collect();
        let guid = |item: &Item| guids.get(&item.id).copied().unwrap_or(item.id.0);
        let of_files = items.iter().filter(|item| item.source.as_deref() != Some(FOLDER));
        Ok(Names {
            by_source: of_files.filter_map(|item| Some((item.source_id.as_deref()?, item))).collect(),
            by_guid: items.iter().map(|item| (guid(item), item)).collect(),
        })
    }

    fn find(&self, item: &schedules::Item) -> Option<&'i Item> {
        let guid = item.source.guid.or_else(|| item.id.parse().ok());
        let by_guid = || guid.and_then(|guid| self.by_guid.get(&guid)).copied();
        self.by_source.get(item.id.as_str()).copied().or_else(by_guid)
    }
}

/// The same name in the same forum is the same id, whoever takes the file in at the same time.
fn new_id(forum: ForumId, name: &str) -> ItemId {
    ItemId(Uuid::new_v5(&forum.0, format!("file\u{1f}{name}").as_bytes()))
}

/// The order of the file, but no item before the one that it lies in.
fn parents_first(programme: &Programme) -> Vec<&schedules::Item> {
    let mut inside: BTreeMap<Option<&str>, Vec<&schedules::Item>> = BTreeMap::new();
    for item in &programme.items {
        inside.entry(item.parent.as_deref()).or_default().push(item);
    }
    let mut ordered = Vec::with_capacity(programme.items.len());
    let mut waiting: Vec<&schedules::Item> = inside.remove(&None).unwrap_or_default();
    waiting.reverse();
    while let Some(item) = waiting.pop() {
        ordered.push(item);
        waiting.extend(inside.remove(&Some(item.id.as_str())).unwrap_or_default().into_iter().rev());
    }
    ordered
}

/// A word for addresses that no other item has: the source's own, else made of its title, its code or its number.
fn free_word(item: &schedules::Item, words: &mut BTreeSet<String>) -> String {
    let titles = item.title.iter().map(|(_, title)| word_of(title));
    let own = item.source.slug.as_deref().map(word_of);
    let code = item.source.code.as_deref().map(word_of);
    let number = item.source.number.map(|number| format!("item-{number}"));
    let wanted = own.into_iter().chain(titles).chain(code).chain(number).find(|word| word.len() > 1);
    let wanted = wanted.unwrap_or_else(|| "item".to_owned());
    let mut word = wanted.clone();
    let mut number = 1;
    while !words.insert(word.clone()) {
        number += 1;
        word = format!("{wanted}-{number}");
    }
    word
}
