//! A forum within this one that was founded by mistake is dissolved, as long as nothing was entered in it.

use crate::{acts::must_plan, model::topic, say, store};
use forums::Forum;
use kernel::{
    Error, Result,
    db::{Act, Tx},
    journal::Subject,
    live::Topic,
    rights::{self, By, Mandate},
};
use serde_json::Value;

/// Dissolves a forum within this one; the item that it was stays as it is.
pub struct DissolveForum {
    /// Within which.
    pub forum: Forum,
    /// Which.
    pub nested: Forum,
}

impl Act for DissolveForum {
    type Out = ();
    const VERB: &'static str = "planning.dissolve-forum";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_plan(by, self.forum.id)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        tx.alone("planning of", self.forum.id.0).await?;
        let nested = self.nested.id;
        let outer = forums::parent(tx, nested).await?;
        if outer.is_none_or(|outer| outer.id != self.forum.id) {
            return Err(Error::NotFound);
        }
        if !store::is_untouched(tx, nested).await? {
            return Err(Error::Refused(say::nested_holds_something()));
        }
        tx.about(Subject::new("forum", self.forum.id.0));
        for it in secretariat::members(tx, nested).await? {
            tx.about(Subject::new("person", it.person.0));
            let mandate = Mandate { role: it.role, forum: Some(nested.0), delegation: None };
            rights::end(tx, it.person.0, &mandate).await?;
        }
        programme::remove_rooms(tx, nested).await?;
        forums::dissolve(tx, nested).await?;
        tx.fact("forum", self.nested.slug.as_str(), Value::Null);
        tx.changed(Topic::new("site", self.forum.id.0));
        tx.changed(topic(self.forum.id));
        Ok(())
    }
}
