//! Names that the site may change while the rest of a thing comes from a folder.

use super::text;
use crate::{ForumId, Fresh, loaded};
use kernel::{Result, Text, db::Tx};

/// What a folder calls a category, or the standing after a step.
pub(super) struct Called<'f> {
    pub(super) thing: &'static str,
    pub(super) id: &'f str,
    pub(super) name: &'f folder::Text,
    /// What it is called so far, where it is there.
    pub(super) known: Option<&'f Text>,
}

impl Called<'_> {
    /// What it is called from now on: a name that the site has changed stays, and that is said where the folder has another.
    pub(super) async fn by_now(
        &self,
        tx: &mut Tx,
        forum: ForumId,
        overwrite: bool,
        left: &mut Vec<String>,
    ) -> Result<Text> {
        let fresh = loaded::decide(tx, forum, self.thing, self.id, self.name, overwrite).await?;
        match self.known {
            Some(known) if fresh != Fresh::Write => {
                let differs = fresh == Fresh::ChangedOnSite && crate::plain(known) != *self.name;
                left.extend(differs.then(|| format!("{} {}", self.thing.replace('-', " "), self.id)));
                Ok(known.clone())
            }
            _ => Ok(text(self.name)),
        }
    }
}
