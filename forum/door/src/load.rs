//! Zones, checkpoints and access rules of a folder.

use crate::{
    awaited::name_those_who_came,
    checkpoints::CHECKPOINT,
    folder_of::{Words, access_of, zone_of},
    model::{Checkpoint, CheckpointId, Direction, Rule, Zone, ZoneId},
    rules::ACCESS,
    store,
    zones::ZONE,
};
use folder::{Access, Bearer, Folder};
use forums::{ForumId, Fresh, decide, text};
use kernel::{Result, db::Tx, live::Topic};
use std::collections::BTreeMap;
use uuid::Uuid;

/// Loads the zones, checkpoints and rules of a folder inside the caller's act, after the forum itself and its people: rules
/// may name some of them. Answers what was left because the site has changed it, and which rules name people who are not
/// there.
///
/// # Errors
/// What the database says.
pub async fn load(tx: &mut Tx, forum: ForumId, folder: &Folder, overwrite: bool) -> Result<Vec<String>> {
    let mut left = zones(tx, forum, folder, overwrite).await?;
    left.extend(checkpoints(tx, forum, folder, overwrite).await?);
    match decide(tx, forum, ACCESS, "", &folder.access, overwrite).await? {
        Fresh::Same => {}
        Fresh::ChangedOnSite => {
            let words = Words::of(tx, forum).await?;
            let (access, _) = access_of(tx, forum, &words).await?;
            left.extend((access != folder.access).then(|| ACCESS.to_owned()));
        }
        Fresh::Write => left.extend(rules(tx, forum, folder).await?),
    }
    let outermost = forums::outermost(tx, forum).await?;
    name_those_who_came(tx, outermost).await?;
    tx.changed(Topic::new("door", forum.0));
    for it in store::checkpoints(tx, forum.0).await? {
        tx.changed(Topic::new("checkpoint", it.id.0));
    }
    Ok(left)
}

async fn zones(tx: &mut Tx, forum: ForumId, folder: &Folder, overwrite: bool) -> Result<Vec<String>> {
    let known = store::zones(tx, forum.0).await?;
    let mut left = vec![];
    for (position, it) in (0i64..).zip(&folder.zones) {
        let before = known.iter().find(|zone| zone.slug == it.id);
        match decide(tx, forum, ZONE, &it.id, it, overwrite).await? {
            Fresh::Same => {}
            Fresh::ChangedOnSite => {
                let stands = before.is_some_and(|zone| zone_of(zone) == *it);
                left.extend((!stands).then(|| format!("zone {}", it.id)));
            }
            Fresh::Write => {
                let zone = Zone {
                    id: before.map_or_else(|| ZoneId(tx.new_id()), |zone| zone.id),
                    slug: it.id.clone(),
                    name: text(&it.name).into(),
                    closed_at: before.and_then(|zone| zone.closed_at).or(Some(tx.now)).filter(|_| it.closed),
                };
                match before {
                    Some(_) => store::write_zone(tx, &zone).await?,
                    None => {
                        store::insert_zone(tx, forum.0, &zone).await?;
                    }
                }
                // The order of what is there is the site's, unless the folder is to win.
                if before.is_none() || overwrite {
                    store::place_zone(tx, zone.id, position).await?;
                }
            }
        }
    }
    Ok(left)
}

async fn checkpoints(tx: &mut Tx, forum: ForumId, folder: &Folder, overwrite: bool) -> Result<Vec<String>> {
    let cities = forums::cities(tx, forum).await?;
    let zones = store::zones(tx, forum.0).await?;
    let known = store::checkpoints(tx, forum.0).await?;
    let words = Words::of(tx, forum).await?;
    let outermost = forums::outermost(tx, forum).await?.0;
    let mut left = vec![];
    for (position, it) in (0i64..).zip(&folder.checkpoints) {
        // The folder was checked: its checkpoints name cities and zones of its own.
        let city = cities.iter().find(|city| city.slug == it.city);
        let zone = zones.iter().find(|zone| zone.slug == it.zone);
        let (Some(city), Some(zone)) = (city, zone) else { continue };
        let before = known.iter().find(|known| known.slug == it.id);
        match decide(tx, forum, CHECKPOINT, &it.id, it, overwrite).await? {
            Fresh::Same => {}
            Fresh::ChangedOnSite => {
                let stands = before.is_some_and(|known| words.checkpoint_of(known) == *it);
                left.extend((!stands).then(|| format!("checkpoint {}", it.id)));
            }
            Fresh::Write => {
                let now = Checkpoint {
                    id: before.map_or_else(|| CheckpointId(tx.new_id()), |known| known.id),
                    forum: forum.0,
                    outermost,
                    slug: it.id.clone(),
                    name: text(&it.name).into(),
                    city_id: city.id.0,
                    city: city.name.clone(),
                    time_zone: city.zone.clone(),
                    zone: zone.id,
                    zone_name: zone.name.clone(),
                    direction: direction(it.direction),
                    starts_on: it.from,
                    ends_on: it.to,
                    closed_at: before
                        .and_then(|known| known.closed_at)
                        .or(Some(tx.now))
                        .filter(|_| it.closed),
                    zone_closed_at: zone.closed_at,
                };
                write(tx, before.is_some(), &now).await?;
                if before.is_none() || overwrite {
                    store::place_checkpoint(tx, now.id, position).await?;
                }
            }
        }
    }
    Ok(left)
}

async fn write(tx: &mut Tx, is_known: bool, now: &Checkpoint) -> Result<()> {
    if is_known {
        store::write_checkpoint(tx, now).await?;
        // Devices end with the last day of their checkpoint, which may be another one by now.
        store::devices_end(tx, now.id, now.ends_at()).await
    } else {
        store::insert_checkpoint(tx, now).await?;
        Ok(())
    }
}

fn direction(of: folder::Direction) -> Direction {
    match of {
        folder::Direction::In => Direction::In,
        folder::Direction::Out => Direction::Out,
        folder::Direction::Both => Direction::Both,
    }
}

/// Rules have no names of their own in a folder, so they are written all together. Answers those that name people who are
/// not there.
async fn rules(tx: &mut Tx, forum: ForumId, folder: &Folder) -> Result<Vec<String>> {
    let outermost = forums::outermost(tx, forum).await?.0;
    let zones = store::zones(tx, forum.0).await?;
    let by_word = |all: Vec<(String, Uuid)>| all.into_iter().collect::<BTreeMap<String, Uuid>>();
    let categories =
        by_word(tx.sql("select slug, id from category where forum = $1").bind(outermost).all().await?);
    let steps = by_word(
        tx.sql("select slug, id from step where forum = $1 and place > 0").bind(outermost).all().await?,
    );
    let delegations = by_word(tx.sql("select slug, id from delegation").all().await?);
    // What is not there is nobody's, so that a rule for some does not become one for all.
    let ids = |known: &BTreeMap<String, Uuid>, named: &[String]| {
        named.iter().map(|it| known.get(it).copied().unwrap_or_default()).collect()
    };
    store::delete_rules(tx, forum.0).await?;
    let mut left = vec![];
    for it in &folder.access {
        let Some(zone) = zones.iter().find(|zone| zone.slug == it.zone) else { continue };
        let (people, missing) = people(tx, outermost, it).await?;
        let count = missing.len();
        left.extend((count > 0).then(|| format!("people of a rule for zone {}: {count}", it.zone)));
        let rule = Rule {
            refuses: it.refused,
            categories: ids(&categories, &it.categories),
            delegations: ids(&delegations, &it.delegations),
            people: people.into(),
            days: it.days.clone().into(),
            step: it.step.as_ref().map(|step| steps.get(step).copied().unwrap_or_default()),
            step_place: None,
        };
        let id = store::insert_rule(tx, forum.0, zone.id, &rule).await?;
        for bearer in missing {
            store::insert_awaited(tx, id, bearer).await?;
        }
    }
    Ok(left)
}

/// The people of a rule, and those who are not there. A rule for nobody who is there is one for nobody, until they come.
async fn people<'f>(tx: &mut Tx, outermost: Uuid, rule: &'f Access) -> Result<(Vec<Uuid>, Vec<&'f Bearer>)> {
    let (mut found, mut missing) = (vec![], vec![]);
    for it in &rule.people {
        match store::by_folder(tx, outermost, it).await? {
            Some(person) => found.push(person),
            None => missing.push(it),
        }
    }
    if rule.nobody || (found.is_empty() && !missing.is_empty()) {
        found.push(Uuid::nil());
    }
    Ok((found, missing))
}
