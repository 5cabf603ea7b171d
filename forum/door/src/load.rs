//! Zones, checkpoints and access rules of a folder.

use crate::{
    model::{CheckpointId, Direction, Rule, ZoneId},
    store,
};
use folder::Folder;
use forums::{ForumId, Fresh, decide};
use kernel::{
    Result, Text,
    db::{Json, Shared, Tx},
    live::Topic,
};
use std::collections::BTreeMap;
use uuid::Uuid;

/// A text of a folder as content of the house.
fn text(from: &folder::Text) -> Text {
    Text::parallel(from.original(), from.iter().map(|(tag, text)| (tag.to_owned(), text.to_owned())))
}

/// Loads the zones, checkpoints and rules of a folder inside the caller's act, after the forum itself. Answers what was
/// left because the site has changed it.
///
/// # Errors
/// What the database says.
pub async fn load(tx: &mut Tx, forum: ForumId, folder: &Folder, overwrite: bool) -> Result<Vec<String>> {
    zones(tx, forum, folder, overwrite).await?;
    let zones: Vec<(String, ZoneId)> =
        tx.sql("select slug, id from zone where forum = $1").bind(forum).all().await?;
    let zones: BTreeMap<String, ZoneId> = zones.into_iter().collect();
    checkpoints(tx, forum, folder, &zones, overwrite).await?;
    let left = match decide(tx, forum, "access", "", &folder.access, overwrite).await? {
        Fresh::Same => vec![],
        Fresh::ChangedOnSite => vec!["access".to_owned()],
        Fresh::Write => {
            rules(tx, forum, folder, &zones).await?;
            vec![]
        }
    };
    tx.changed(Topic::new("door", forum.0));
    Ok(left)
}

async fn zones(tx: &mut Tx, forum: ForumId, folder: &Folder, overwrite: bool) -> Result<()> {
    for zone in &folder.zones {
        if decide(tx, forum, "zone", &zone.id, zone, overwrite).await? != Fresh::Write {
            continue;
        }
        let id = ZoneId(tx.new_id());
        tx.sql(
            "insert into zone (id, forum, slug, name) values ($1, $2, $3, $4)
             on conflict (forum, slug) do update set name = excluded.name",
        )
        .bind(id)
        .bind(forum)
        .bind(&zone.id)
        .bind(&Json(text(&zone.name)))
        .run()
        .await?;
    }
    Ok(())
}

async fn checkpoints(
    tx: &mut Tx,
    forum: ForumId,
    folder: &Folder,
    zones: &BTreeMap<String, ZoneId>,
    overwrite: bool,
) -> Result<()> {
    let cities: Vec<(String, Uuid)> =
        tx.sql("select slug, id from city where forum = $1").bind(forum).all().await?;
    let cities: BTreeMap<String, Uuid> = cities.into_iter().collect();
    for it in &folder.checkpoints {
        // The folder was checked: its checkpoints name cities and zones of its own.
        let (Some(city), Some(zone)) = (cities.get(&it.city), zones.get(&it.zone)) else { continue };
        if decide(tx, forum, "checkpoint", &it.id, it, overwrite).await? != Fresh::Write {
            continue;
        }
        let direction = match it.direction {
            folder::Direction::In => Direction::In,
            folder::Direction::Out => Direction::Out,
            folder::Direction::Both => Direction::Both,
        };
        let id = CheckpointId(tx.new_id());
        tx.sql(
            "insert into checkpoint (id, forum, slug, city, zone, direction, name, starts_on, ends_on)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
             on conflict (forum, slug) do update set city = excluded.city, zone = excluded.zone, direction = excluded.direction,
               name = excluded.name, starts_on = excluded.starts_on, ends_on = excluded.ends_on",
        )
        .bind(id)
        .bind(forum)
        .bind(&it.id)
        .bind(*city)
        .bind(*zone)
        .bind(direction)
        .bind(&Json(text(&it.name)))
        .bind(it.from)
        .bind(it.to)
        .run()
        .await?;
    }
    Ok(())
}

/// Rules have no names of their own in a folder, so they are written all together.
async fn rules(tx: &mut Tx, forum: ForumId, folder: &Folder, zones: &BTreeMap<String, ZoneId>) -> Result<()> {
    let categories: Vec<(String, Uuid)> =
        tx.sql("select slug, id from category where forum = $1").bind(forum).all().await?;
    let delegations: Vec<(String, Uuid)> = tx.sql("select slug, id from delegation").all().await?;
    let (categories, delegations) = (BTreeMap::from_iter(categories), BTreeMap::from_iter(delegations));
    let ids = |known: &BTreeMap<String, Uuid>, named: &[String]| {
        named.iter().filter_map(|it| known.get(it).copied()).collect()
    };
    tx.sql("delete from access_rule where forum = $1").bind(forum).run().await?;
    for it in &folder.access {
        let Some(zone) = zones.get(&it.zone) else { continue };
        let rule = Rule {
            categories: ids(&categories, &it.categories),
            delegations: ids(&delegations, &it.delegations),
            people: Shared::default(),
            days: it.days.clone().into(),
        };
        store::insert_rule(tx, forum.0, *zone, &rule).await?;
    }
    Ok(())
}
