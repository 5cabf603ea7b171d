//! Zones, checkpoints and access rules as a folder says them: the other direction of [`crate::load`].

use crate::{model::Direction, store};
use folder::Folder;
use forums::{ForumId, plain};
use kernel::{Result, db::Tx};

/// Writes the doors of a forum into its folder. Answers how many rules were left out: those that name single people,
/// which a folder cannot.
///
/// # Errors
/// What the database says.
pub async fn into_folder(tx: &mut Tx, forum: ForumId, folder: &mut Folder) -> Result<usize> {
    let zones = store::zones(tx, forum.0).await?;
    folder.zones =
        zones.iter().map(|zone| folder::Zone { id: zone.slug.clone(), name: plain(&zone.name) }).collect();
    for (id, city, zone, direction, name, from, to) in store::worded_checkpoints(tx, forum.0).await? {
        let direction = match direction {
            Direction::In => folder::Direction::In,
            Direction::Out => folder::Direction::Out,
            Direction::Both => folder::Direction::Both,
        };
        folder.checkpoints.push(folder::Checkpoint {
            id,
            city,
            zone,
            direction,
            from,
            to,
            name: plain(&name),
        });
    }
    let words = store::words(tx, forum.0).await?;
    let named = |ids: &[uuid::Uuid]| ids.iter().filter_map(|id| words.get(id).cloned()).collect();
    let mut left_out = 0;
    for rule in store::rules(tx, forum.0).await? {
        let zone = zones.iter().find(|zone| zone.id == rule.zone);
        match zone.filter(|_| rule.people.is_empty()) {
            Some(zone) => folder.access.push(folder::Access {
                zone: zone.slug.clone(),
                categories: named(&rule.categories),
                delegations: named(&rule.delegations),
                days: rule.days.to_vec(),
            }),
            None => left_out += 1,
        }
    }
    Ok(left_out)
}
