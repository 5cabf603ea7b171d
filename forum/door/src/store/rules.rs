//! Access rules: who may pass into which zone, on which days.

use super::checkpoints::zones;
use crate::model::{Bearer, Rule, RuleId, Zone, ZoneId};
use jiff::civil::Date;
use kernel::{
    Result,
    db::{Json, Shared, Tx},
};
use people::PersonId;
use uuid::Uuid;

kernel::record! {
    /// An access rule as it is kept.
    #[derive(Clone, Debug)]
    pub(crate) struct KeptRule {
        pub(crate) id: RuleId,
        pub(crate) zone: ZoneId,
        pub(crate) categories: Shared<Vec<Uuid>>,
        pub(crate) delegations: Shared<Vec<Uuid>>,
        pub(crate) people: Shared<Vec<Uuid>>,
        pub(crate) days: Shared<Vec<Date>>,
    }
}

impl KeptRule {
    pub(crate) fn rule(&self) -> Rule {
        Rule {
            categories: self.categories.clone(),
            delegations: self.delegations.clone(),
            people: self.people.clone(),
            days: self.days.clone(),
        }
    }
}

/// The rules of a forum's zones, oldest first.
pub(crate) async fn rules(tx: &mut Tx, forum: Uuid) -> Result<Vec<KeptRule>> {
    Ok(tx
        .sql("select id, zone, categories, delegations, people, days from access_rule where forum = $1 order by position, id")
        .bind(forum)
        .all()
        .await?)
}

pub(crate) async fn insert_rule(tx: &mut Tx, forum: Uuid, zone: ZoneId, rule: &Rule) -> Result<RuleId> {
    let id = RuleId(tx.new_id());
    tx.sql(
        "insert into access_rule (id, forum, zone, categories, delegations, people, days, position)
         values ($1, $2, $3, $4, $5, $6, $7, (select coalesce(max(position), 0) + 1 from access_rule where forum = $2))",
    )
    .bind(id)
    .bind(forum)
    .bind(zone)
    .bind(&rule.categories)
    .bind(&rule.delegations)
    .bind(&rule.people)
    .bind(&rule.days)
    .run()
    .await?;
    Ok(id)
}

pub(crate) async fn delete_rule(tx: &mut Tx, forum: Uuid, id: RuleId) -> Result<Option<ZoneId>> {
    let gone: Option<(ZoneId,)> = tx
        .sql("delete from access_rule where id = $1 and forum = $2 returning zone")
        .bind(id)
        .bind(forum)
        .optional()
        .await?;
    Ok(gone.map(|(zone,)| zone))
}

/// The zones of a forum that a person may pass, with the days; no days: every day of the forum.
///
/// # Errors
/// What the database says.
pub async fn open_to(tx: &mut Tx, forum: Uuid, who: &Bearer) -> Result<Vec<(Zone, Vec<Date>)>> {
    let rules = rules(tx, forum).await?;
    let zones = zones(tx, forum).await?;
    Ok(zones
        .into_iter()
        .filter_map(|zone| {
            let of_zone: Vec<Rule> =
                rules.iter().filter(|rule| rule.zone == zone.id).map(KeptRule::rule).collect();
            let naming: Vec<&Rule> = of_zone.iter().filter(|rule| rule.names(who)).collect();
            if naming.is_empty() && !of_zone.is_empty() {
                return None;
            }
            let mut days: Vec<Date> = naming.iter().flat_map(|rule| rule.days.iter().copied()).collect();
            if naming.iter().any(|rule| rule.days.is_empty()) {
                days.clear();
            }
            days.sort_unstable();
            days.dedup();
            Some((zone, days))
        })
        .collect())
}

/// Puts `to` in the place of `from` in every access rule that names them, inside the act that finds the two to be one.
/// Answers these rules, and whether `to` was named there before.
///
/// # Errors
/// What the database says.
pub async fn rename_in_rules(tx: &mut Tx, from: PersonId, to: PersonId) -> Result<Vec<(RuleId, bool)>> {
    let all: Vec<(RuleId, Json<Vec<Uuid>>)> = tx.sql("select id, people from access_rule").all().await?;
    let mut renamed = vec![];
    for (id, people) in all.into_iter().filter(|(_, people)| people.contains(&from.0)) {
        let had = people.contains(&to.0);
        let mut named: Vec<Uuid> = people.iter().copied().filter(|it| *it != from.0 && *it != to.0).collect();
        named.push(to.0);
        set_people(tx, id, &named).await?;
        renamed.push((id, had));
    }
    Ok(renamed)
}

/// Takes [`rename_in_rules`] back, in the rules that are still there.
///
/// # Errors
/// What the database says.
pub async fn rename_back(tx: &mut Tx, from: PersonId, to: PersonId, rules: &[(RuleId, bool)]) -> Result<()> {
    let all: Vec<(RuleId, Json<Vec<Uuid>>)> = tx.sql("select id, people from access_rule").all().await?;
    for (id, people) in all {
        let Some((_, had)) = rules.iter().find(|(rule, _)| *rule == id) else { continue };
        let mut named: Vec<Uuid> =
            people.iter().copied().filter(|it| *it != from.0 && (*had || *it != to.0)).collect();
        named.push(from.0);
        set_people(tx, id, &named).await?;
    }
    Ok(())
}

async fn set_people(tx: &mut Tx, id: RuleId, people: &[Uuid]) -> Result<()> {
    tx.sql("update access_rule set people = $2 where id = $1").bind(id).bind(&Json(people)).run().await?;
    Ok(())
}
