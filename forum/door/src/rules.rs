//! Access rules: data that the organiser may change at any time, also while people stand at the door.

use crate::{
    model::{Rule, RuleId, ZoneId},
    store,
};
use kernel::{
    Error, Result,
    db::{Act, Tx},
    journal::Subject,
    live::Topic,
    rights::{By, Right, Scope},
};
use uuid::Uuid;

/// The most rules that a forum has: each scan reads those of its zone.
const RULES_MAX: usize = 500;

/// Lets somebody pass a zone.
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
        by.must(Right::ManageForum, Scope::forum(self.forum))
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let zone = store::zones(tx, self.forum)
            .await?
            .into_iter()
            .find(|zone| zone.id == self.zone)
            .ok_or(Error::NotFound)?;
        if store::rules(tx, self.forum).await?.len() >= RULES_MAX {
            return Err(Error::Refused(crate::say::rules_too_many(RULES_MAX)));
        }
        let id = store::insert_rule(tx, self.forum, zone.id, &self.rule).await?;
        tx.fact("rule", None::<String>, id.to_string());
        changed(tx, self.forum, zone.id).await
    }
}

/// Takes a rule away.
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
        by.must(Right::ManageForum, Scope::forum(self.forum))
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let zone = store::delete_rule(tx, self.forum, RuleId(self.rule)).await?.ok_or(Error::NotFound)?;
        tx.fact("rule", self.rule.to_string(), None::<String>);
        changed(tx, self.forum, zone).await
    }
}

async fn changed(tx: &mut Tx, forum: Uuid, zone: ZoneId) -> Result<()> {
    tx.about(Subject::new("zone", zone.0));
    tx.changed(Topic::new("door", forum));
    // A later load of the folder must not undo what was decided here.
    forums::changed_on_site(tx, forums::ForumId(forum), "access", "").await
}
