//! Access rules: who may pass into which zone, on which days.

use crate::model::{ANOTHER_DAY, ANYBODY, Bearer, Crowd, Rule, RuleId, Zone, ZoneId, days_named, passes};
use jiff::civil::Date;
use kernel::{
    Result,
    db::{Json, Shared, Tx},
    live::Topic,
};
use people::PersonId;
use std::collections::BTreeSet;
use uuid::Uuid;

kernel::record! {
    /// An access rule as it is kept.
    #[derive(Clone, Debug)]
    pub(crate) struct KeptRule {
        pub(crate) id: RuleId,
        pub(crate) zone: ZoneId,
        pub(crate) refuses: bool,
        pub(crate) categories: Shared<Vec<Uuid>>,
        pub(crate) delegations: Shared<Vec<Uuid>>,
        pub(crate) people: Shared<Vec<Uuid>>,
        pub(crate) days: Shared<Vec<Date>>,
        pub(crate) step: Option<Uuid>,
        pub(crate) step_place: Option<i64>,
    }
}

impl KeptRule {
    pub(crate) fn rule(&self) -> Rule {
        Rule {
            refuses: self.refuses,
            categories: self.categories.clone(),
            delegations: self.delegations.clone(),
            people: self.people.clone(),
            days: self.days.clone(),
            step: self.step,
            step_place: self.step_place,
        }
    }

    /// Whether it says what that rule says.
    pub(crate) fn says(&self, rule: &Rule) -> bool {
        let set = |list: &[Uuid]| list.iter().copied().collect::<BTreeSet<_>>();
        let days = |list: &[Date]| list.iter().copied().collect::<BTreeSet<_>>();
        self.refuses == rule.refuses
            && self.step == rule.step
            && set(&self.categories) == set(&rule.categories)
            && set(&self.delegations) == set(&rule.delegations)
            && set(&self.people) == set(&rule.people)
            && days(&self.days) == days(&rule.days)
    }
}

/// The rules of a forum's zones, oldest first.
pub(crate) async fn rules(tx: &mut Tx, forum: Uuid) -> Result<Vec<KeptRule>> {
    Ok(tx
        .sql(
            "select a.id, a.zone, a.refuses, a.categories, a.delegations, a.people, a.days, a.step, s.place as step_place
             from access_rule a left join step s on s.id = a.step
             where a.forum = $1 and a.removed_at is null order by a.position, a.id",
        )
        .bind(forum)
        .all()
        .await?)
}

/// The rules of one zone.
pub(crate) async fn rules_of(tx: &mut Tx, zone: ZoneId) -> Result<Vec<Rule>> {
    let kept: Vec<KeptRule> = tx
        .sql(
            "select a.id, a.zone, a.refuses, a.categories, a.delegations, a.people, a.days, a.step, s.place as step_place
             from access_rule a left join step s on s.id = a.step
             where a.zone = $1 and a.removed_at is null order by a.position, a.id",
        )
        .bind(zone)
        .all()
        .await?;
    Ok(kept.iter().map(KeptRule::rule).collect())
}

/// Removed rules of a forum that can be brought back, at most.
const REMOVED_MAX: i64 = 50;

/// The rules that were removed last, the newest first.
pub(crate) async fn removed_rules(tx: &mut Tx, forum: Uuid) -> Result<Vec<KeptRule>> {
    Ok(tx
        .sql(
            "select a.id, a.zone, a.refuses, a.categories, a.delegations, a.people, a.days, a.step, s.place as step_place
             from access_rule a left join step s on s.id = a.step
             where a.forum = $1 and a.removed_at is not null order by a.removed_at desc, a.id limit $2",
        )
        .bind(forum)
        .bind(REMOVED_MAX)
        .all()
        .await?)
}

pub(crate) async fn insert_rule(tx: &mut Tx, forum: Uuid, zone: ZoneId, rule: &Rule) -> Result<RuleId> {
    let id = RuleId(tx.new_id());
    tx.sql(
        "insert into access_rule (id, forum, zone, refuses, categories, delegations, people, days, step, position)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, (select coalesce(max(position), 0) + 1 from access_rule where forum = $2))",
    )
    .bind(id)
    .bind(forum)
    .bind(zone)
    .bind(rule.refuses)
    .bind(&rule.categories)
    .bind(&rule.delegations)
    .bind(&rule.people)
    .bind(&rule.days)
    .bind(rule.step)
    .run()
    .await?;
    Ok(id)
}

/// Takes all rules of a forum away for good: a folder brings others.
pub(crate) async fn delete_rules(tx: &mut Tx, forum: Uuid) -> Result<()> {
    tx.sql("delete from access_rule_awaits where rule in (select id from access_rule where forum = $1)")
        .bind(forum)
        .run()
        .await?;
    tx.sql("delete from access_rule where forum = $1").bind(forum).run().await?;
    Ok(())
}

/// Marks a rule as removed, or as there again. Answers whether it was otherwise before.
pub(crate) async fn set_removed(tx: &mut Tx, id: RuleId, removed: bool) -> Result<bool> {
    let removed_at = removed.then_some(tx.now);
    let changed = tx
        .sql(
            "update access_rule set removed_at = $2
             where id = $1 and (removed_at is null) = $3",
        )
        .bind(id)
        .bind(removed_at)
        .bind(removed)
        .run()
        .await?;
    Ok(changed > 0)
}

/// The zones of a forum that a person may pass, with the days; no days: every day of the forum.
///
/// # Errors
/// What the database says.
pub async fn open_to(tx: &mut Tx, forum: Uuid, who: &Bearer) -> Result<Vec<(Zone, Vec<Date>)>> {
    let rules = rules(tx, forum).await?;
    let (first, last) = super::checkpoints::first_and_last_day(tx, forum).await?;
    let open =
        super::checkpoints::zones(tx, forum).await?.into_iter().filter(|zone| zone.closed_at.is_none());
    let days_of = |zone: Zone| {
        let kept: Vec<Rule> = rules.iter().filter(|rule| rule.zone == zone.id).map(KeptRule::rule).collect();
        let of_zone: Vec<&Rule> = kept.iter().collect();
        // As long as no day is named, all are alike.
        if days_named(&of_zone).next().is_none() {
            return passes(&of_zone, who, ANOTHER_DAY).then_some((zone, vec![]));
        }
        let all: BTreeSet<Date> = days_of_forum(first, last).chain(days_named(&of_zone)).collect();
        let open: Vec<Date> = all.iter().copied().filter(|day| passes(&of_zone, who, *day)).collect();
        match open.len() {
            0 => None,
            days if days == all.len() => Some((zone, vec![])),
            _ => Some((zone, open)),
        }
    };
    Ok(open.filter_map(days_of).collect())
}

/// Days of a forum that are looked at one by one, at most.
const DAYS_MAX: usize = 60;

/// The days of a forum, or the first of very many.
pub(crate) fn days_of_forum(first: Date, last: Date) -> impl Iterator<Item = Date> {
    first.series(jiff::Span::new().days(1)).take_while(move |day| *day <= last).take(DAYS_MAX)
}

kernel::record! {
    /// People of whom the rules ask nothing that tells them apart.
    struct Kind {
        person: Option<Uuid>,
        category: Uuid,
        delegation: Option<Uuid>,
        step_place: i64,
        accredited: bool,
        people: i64,
    }
}

impl Kind {
    fn bearer(&self) -> Bearer {
        Bearer {
            person: self.person.unwrap_or(ANYBODY),
            category: self.category,
            delegation: self.delegation,
            steps: self.step_place,
            accredited: self.accredited,
        }
    }
}

/// Everybody who holds a place in a forum, as rules tell them apart; these people one by one.
pub(crate) async fn crowd(tx: &mut Tx, outermost: Uuid, named: &BTreeSet<Uuid>) -> Result<Crowd> {
    let kinds: Vec<Kind> = tx
        .sql(
            "select cast(null as uuid) as person, category, delegation, step_place, accredited, count(*) as people from registration
             where forum = $1 and standing = 'active' group by category, delegation, step_place, accredited",
        )
        .bind(outermost)
        .all()
        .await?;
    let mut singles = vec![];
    for person in named {
        let one: Option<Kind> = tx
            .sql(
                "select person, category, delegation, step_place, accredited, cast(1 as bigint) as people from registration
                 where forum = $1 and person = $2 and standing = 'active'",
            )
            .bind(outermost)
            .bind(*person)
            .optional()
            .await?;
        singles.extend(one.map(|it| it.bearer()));
    }
    Ok(Crowd { kinds: kinds.iter().map(|it| (it.bearer(), it.people)).collect(), singles })
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

/// Whom a rule names from now on; the checkpoints of its zone follow.
pub(super) async fn set_people(tx: &mut Tx, id: RuleId, people: &[Uuid]) -> Result<()> {
    tx.sql("update access_rule set people = $2 where id = $1").bind(id).bind(&Json(people)).run().await?;
    let all: Vec<(Uuid,)> = tx
        .sql("select c.id from access_rule a join checkpoint c on c.zone = a.zone where a.id = $1")
        .bind(id)
        .all()
        .await?;
    for (checkpoint,) in all {
        tx.changed(Topic::new("checkpoint", checkpoint));
    }
    Ok(())
}
