//! Access rules: data that the organiser may change at any time, also while people stand at the door.

use crate::{
    model::{Rule, RuleId, ZoneId},
    say,
    store::{self, KeptRule},
    zones::{begin, must_manage, tell},
};
use forums::ForumId;
use kernel::{
    Error, Result,
    db::{Act, Tx},
    journal::Subject,
    rights::By,
};
use serde_json::{Value, json};
use uuid::Uuid;

/// What the rules are remembered as, all together, for `forums::decide`.
pub(crate) const ACCESS: &str = "access";
/// The most rules that a forum has: each scan reads those of its zone.
const RULES_MAX: usize = 500;

/// Lets somebody pass a zone, or refuses them.
#[derive(Clone, Debug)]
pub struct AddRule {
    /// The forum.
    pub forum: Uuid,
    /// The zone.
    pub zone: ZoneId,
    /// Who, when.
    pub rule: Rule,
}

impl Act for AddRule {
    type Out = ();
    const VERB: &'static str = "door.add_rule";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_manage(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        begin(tx, self.forum).await?;
        let zone = store::zones(tx, self.forum)
            .await?
            .into_iter()
            .find(|zone| zone.id == self.zone)
            .ok_or(Error::NotFound)?;
        let all = must_have_room(tx, self.forum).await?;
        if all.iter().any(|kept| kept.zone == zone.id && kept.says(&self.rule)) {
            return Err(Error::Refused(say::rule_there_already()));
        }
        let outermost = forums::outermost(tx, ForumId(self.forum)).await?.0;
        for person in self.rule.people.iter() {
            if store::registration_of(tx, outermost, *person).await?.is_none() {
                return Err(Error::NotFound);
            }
        }
        store::insert_rule(tx, self.forum, zone.id, &self.rule).await?;
        tx.about(Subject::new("zone", zone.id.0));
        state(tx, &self.rule, true);
        changed(tx, self.forum, zone.id).await
    }
}

async fn must_have_room(tx: &mut Tx, forum: Uuid) -> Result<Vec<KeptRule>> {
    let all = store::rules(tx, forum).await?;
    if all.len() >= RULES_MAX {
        return Err(Error::Refused(say::rules_too_many(RULES_MAX)));
    }
    Ok(all)
}

/// Takes a rule away; it can be brought back.
#[derive(Clone, Debug)]
pub struct RemoveRule {
    /// The forum.
    pub forum: Uuid,
    /// The rule.
    pub rule: Uuid,
}

impl Act for RemoveRule {
    type Out = ();
    const VERB: &'static str = "door.remove_rule";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_manage(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        begin(tx, self.forum).await?;
        let all = store::rules(tx, self.forum).await?;
        set_removed(tx, self.forum, &all, RuleId(self.rule), true).await
    }
}

/// Brings back a rule that was removed.
#[derive(Clone, Debug)]
pub struct RestoreRule {
    /// The forum.
    pub forum: Uuid,
    /// The rule.
    pub rule: Uuid,
}

impl Act for RestoreRule {
    type Out = ();
    const VERB: &'static str = "door.restore_rule";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_manage(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        begin(tx, self.forum).await?;
        let all = must_have_room(tx, self.forum).await?;
        let removed = store::removed_rules(tx, self.forum).await?;
        let it = removed.iter().find(|kept| kept.id == RuleId(self.rule)).ok_or(Error::NotFound)?;
        if all.iter().any(|kept| kept.zone == it.zone && kept.says(&it.rule())) {
            return Err(Error::Refused(say::rule_there_already()));
        }
        set_removed(tx, self.forum, &removed, it.id, false).await
    }
}

async fn set_removed(tx: &mut Tx, forum: Uuid, among: &[KeptRule], id: RuleId, removed: bool) -> Result<()> {
    let kept = among.iter().find(|kept| kept.id == id).ok_or(Error::NotFound)?;
    if !store::set_removed(tx, id, removed).await? {
        return Err(Error::NotFound);
    }
    tx.about(Subject::new("zone", kept.zone.0));
    state(tx, &kept.rule(), !removed);
    changed(tx, forum, kept.zone).await
}

/// States what a rule says: as something that holds from now on, or holds no more.
fn state(tx: &mut Tx, rule: &Rule, holds: bool) {
    let mut fact = |field: &str, value: Value| match holds {
        true => tx.fact(field, Value::Null, value),
        false => tx.fact(field, value, Value::Null),
    };
    fact("rule", json!(if rule.refuses { "refused" } else { "allowed" }));
    let named: [(&str, &[Uuid]); 4] = [
        ("category", &rule.categories),
        ("delegation", &rule.delegations),
        ("rule_person", &rule.people),
        ("rule_step", rule.step.as_slice()),
    ];
    for (field, ids) in named {
        ids.iter().for_each(|id| fact(&format!("{field}.{id}"), json!(true)));
    }
    if !rule.days.is_empty() {
        fact("rule_days", json!(rule.days));
    }
}

async fn changed(tx: &mut Tx, forum: Uuid, zone: ZoneId) -> Result<()> {
    // A later load of the folder must not undo what was decided here, nor one that brings rules for the first time.
    forums::made_on_site(tx, ForumId(forum), ACCESS, "").await?;
    forums::changed_on_site(tx, ForumId(forum), ACCESS, "").await?;
    tell(tx, forum, zone).await
}
