//! Which built-in questions a category must have answered.

use super::{begin, changed, must_manage, wrong};
use crate::{CategoryId, ForumId, built_in, loaded::FORM, store, words::say};
use kernel::{
    Error, Result,
    db::{Act, Tx},
    rights::By,
};
use serde_json::{Value, json};

/// Which built-in questions a category must have answered, beyond the name.
pub struct RequireBuiltIn {
    /// Of which forum.
    pub forum: ForumId,
    /// Of which category.
    pub category: CategoryId,
    /// What the editor has seen.
    pub seen: Vec<String>,
    /// What is to hold.
    pub requires: Vec<String>,
}

impl Act for RequireBuiltIn {
    type Out = ();
    const VERB: &'static str = "forum.form-requires";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_manage(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        begin(tx, self.forum).await?;
        let here = store::category_of(tx, self.forum, self.category).await?;
        if *here.requires == self.requires {
            tx.was_done();
            return Ok(());
        }
        if *here.requires != self.seen {
            return Err(wrong(super::SEEN, say::changed_meanwhile()));
        }
        if self.requires.iter().any(|it| !folder::BUILT_IN_FIELDS.contains(&it.as_str())) {
            return Err(Error::NotFound);
        }
        tx.fact("category", Value::Null, json!(here.id));
        tx.fact("form_requires", built_in::told(&here.requires, &[]), built_in::told(&self.requires, &[]));
        store::put_requires(tx, here.id, &self.requires).await?;
        changed(tx, self.forum, FORM, &here.slug).await
    }
}
