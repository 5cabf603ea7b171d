//! Of what people are being told, and up to whom they are.

use crate::model::{Draft, VersionItem};
use forums::ForumId;
use kernel::{
    Result,
    db::{Json, Tx},
};
use programme::ItemId;
use std::collections::{BTreeSet, HashMap};
use uuid::Uuid;

kernel::record! {
    /// Some changed items, and who is told of them.
    pub(crate) struct Telling {
        pub(crate) id: Uuid,
        pub(crate) forum: ForumId,
        /// Versions and items.
        pub(crate) items: Json<Vec<(i64, ItemId)>>,
        /// The registration up to which everybody is told; none: nobody yet.
        pub(crate) after: Option<Uuid>,
    }
}

pub(crate) async fn insert_telling(tx: &mut Tx, it: &Telling) -> Result<()> {
    tx.sql("insert into planning_telling (id, forum, items, after) values ($1, $2, $3, $4)")
        .bind(it.id)
        .bind(it.forum)
        .bind(&it.items)
        .bind(it.after)
        .run()
        .await?;
    Ok(())
}

/// One; none when everybody is told.
pub(crate) async fn telling(tx: &mut Tx, id: Uuid) -> Result<Option<Telling>> {
    Ok(tx
        .sql("select id, forum, items, after from planning_telling where id = $1")
        .bind(id)
        .optional()
        .await?)
}

/// What is told of an item.
pub(crate) struct Told {
    /// What it was before the first of these versions, and became by the last.
    pub(crate) item: VersionItem,
    /// What it was before the last, where it was new in an earlier one: whoever marked it in between has seen that.
    pub(crate) seen: Option<Json<Draft>>,
}

/// What its items were before the first of these versions and became by the last, in the order in which they became it; what
/// came back to what it was is nothing to tell.
pub(crate) async fn items_told(tx: &mut Tx, telling: &Telling) -> Result<Vec<Told>> {
    let told: BTreeSet<(i64, ItemId)> = telling.items.iter().copied().collect();
    let (first, last) = (told.first().map_or(0, |it| it.0), told.last().map_or(0, |it| it.0));
    // As good as all of these versions are told of.
    let mut found: Vec<VersionItem> = tx
        .sql(
            "select number, item, was, becomes, texts is not null as has_texts from planning_version_item
             where forum = $1 and number >= $2 and number <= $3 order by number, item",
        )
        .bind(telling.forum)
        .bind(first)
        .bind(last)
        .all()
        .await?;
    found.retain(|it| told.contains(&(it.number, it.item)));
    Ok(over_all(found))
}

fn over_all(versions: Vec<VersionItem>) -> Vec<Told> {
    let mut first: HashMap<ItemId, Option<Json<Draft>>> = HashMap::new();
    for it in &versions {
        first.entry(it.item).or_insert_with(|| it.was.clone());
    }
    let mut told: Vec<Told> = vec![];
    for mut item in versions.into_iter().rev() {
        let Some(was) = first.remove(&item.item) else { continue };
        let before = std::mem::replace(&mut item.was, was);
        let seen = before.filter(|_| item.was.is_none());
        if item.was != item.becomes {
            told.push(Told { item, seen });
        }
    }
    told.reverse();
    told
}

/// Everybody up to that registration is told.
pub(crate) async fn telling_goes_on(tx: &mut Tx, id: Uuid, after: Uuid) -> Result<()> {
    tx.sql("update planning_telling set after = $2 where id = $1").bind(id).bind(after).run().await?;
    Ok(())
}

/// Everybody is told.
pub(crate) async fn drop_telling(tx: &mut Tx, id: Uuid) -> Result<()> {
    tx.sql("delete from planning_telling where id = $1").bind(id).run().await?;
    Ok(())
}
