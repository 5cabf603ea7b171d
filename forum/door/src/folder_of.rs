//! Zones, checkpoints and access rules as a folder says them: the other direction of [`crate::load`].

use crate::{
    model::{Checkpoint, Direction, Zone},
    store::{self, KeptRule},
};
use folder::{Access, Bearer, Folder};
use forums::{ForumId, plain};
use kernel::{Result, db::Tx};
use std::collections::BTreeMap;
use uuid::Uuid;

/// Writes the doors of a forum into its folder. Answers in how many places rules name people of whom a folder cannot
/// speak: who do not take part any more.
///
/// # Errors
/// What the database says.
pub async fn into_folder(tx: &mut Tx, forum: ForumId, folder: &mut Folder) -> Result<usize> {
    let words = Words::of(tx, forum).await?;
    folder.zones = store::zones(tx, forum.0).await?.iter().map(zone_of).collect();
    let checkpoints = store::checkpoints(tx, forum.0).await?;
    folder.checkpoints = checkpoints.iter().map(|it| words.checkpoint_of(it)).collect();
    let (access, left_out) = access_of(tx, forum, &words).await?;
    let awaited = store::awaited(tx, words.outermost).await?;
    let awaited: Vec<Bearer> = awaited.iter().map(store::Awaited::called).collect();
    // By a number of somebody who is on no list a folder names nobody.
    let is_numbered = |it: &Bearer| it.reference.is_some() && awaited.contains(it);
    let mut numbered = 0;
    folder.access = access;
    for rule in &mut folder.access {
        let all = rule.people.len();
        rule.people.retain(|it| !is_numbered(it));
        numbered += all - rule.people.len();
        rule.nobody |= all > 0 && rule.people.is_empty();
    }
    Ok(left_out + numbered)
}

/// A zone as a folder says it.
pub(crate) fn zone_of(zone: &Zone) -> folder::Zone {
    folder::Zone { id: zone.slug.clone(), closed: zone.closed_at.is_some(), name: plain(&zone.name) }
}

/// The words of a forum's things, by id.
pub(crate) struct Words {
    /// The forum whose people pass.
    outermost: Uuid,
    zones: BTreeMap<Uuid, String>,
    others: BTreeMap<Uuid, String>,
}

impl Words {
    pub(crate) async fn of(tx: &mut Tx, forum: ForumId) -> Result<Words> {
        let outermost = forums::outermost(tx, forum).await?.0;
        let zones = store::zones(tx, forum.0).await?.into_iter().map(|zone| (zone.id.0, zone.slug));
        Ok(Words { outermost, zones: zones.collect(), others: store::words(tx, forum.0, outermost).await? })
    }

    fn zone(&self, id: Uuid) -> String {
        self.zones.get(&id).cloned().unwrap_or_default()
    }

    fn all(&self, ids: &[Uuid]) -> Vec<String> {
        ids.iter().filter_map(|id| self.others.get(id).cloned()).collect()
    }

    /// A checkpoint as a folder says it.
    pub(crate) fn checkpoint_of(&self, it: &Checkpoint) -> folder::Checkpoint {
        folder::Checkpoint {
            id: it.slug.clone(),
            city: self.others.get(&it.city_id).cloned().unwrap_or_default(),
            zone: self.zone(it.zone.0),
            direction: match it.direction {
                Direction::In => folder::Direction::In,
                Direction::Out => folder::Direction::Out,
                Direction::Both => folder::Direction::Both,
            },
            from: it.starts_on,
            to: it.ends_on,
            closed: it.closed_at.is_some(),
            name: plain(&it.name),
        }
    }
}

/// The rules of a forum as a folder says them, and how many people of theirs it cannot name.
pub(crate) async fn access_of(tx: &mut Tx, forum: ForumId, words: &Words) -> Result<(Vec<Access>, usize)> {
    let (mut access, mut left_out) = (vec![], 0);
    let awaited = store::awaited(tx, words.outermost).await?;
    for rule in store::rules(tx, forum.0).await? {
        let mut people = people_of(tx, words.outermost, &rule).await?;
        left_out += rule.people.iter().filter(|person| !person.is_nil()).count() - people.len();
        people.extend(awaited.iter().filter(|it| it.rule == rule.id).map(store::Awaited::called));
        let (categories, delegations) = (words.all(&rule.categories), words.all(&rule.delegations));
        let step = words.all(rule.step.as_slice()).into_iter().next();
        access.push(Access {
            zone: words.zone(rule.zone.0),
            refused: rule.refuses,
            // What was for some, of whom nobody is left, must not come back as a rule for all.
            nobody: (!rule.people.is_empty() && people.is_empty())
                || (!rule.categories.is_empty() && categories.is_empty())
                || (!rule.delegations.is_empty() && delegations.is_empty())
                || (rule.step.is_some() && step.is_none()),
            categories,
            delegations,
            days: rule.days.to_vec(),
            step,
            people,
        });
    }
    Ok((access, left_out))
}

/// By the sender's own number, where there is one, else by name.
async fn people_of(tx: &mut Tx, outermost: Uuid, rule: &KeptRule) -> Result<Vec<Bearer>> {
    let mut people = vec![];
    for person in rule.people.iter() {
        let Some((delegation, reference, family_name, given_name)) =
            store::called(tx, outermost, *person).await?
        else {
            continue;
        };
        people.push(match reference {
            Some(reference) => Bearer { delegation, reference: Some(reference), ..Bearer::default() },
            None => Bearer { delegation, reference: None, family_name, given_name },
        });
    }
    Ok(people)
}
