//! What is done with session papers.

use crate::{
    embargo::{item_of, must_edit},
    limits::PAPERS_MAX,
    model::{Embargo, Paper, PaperFileId, PaperId},
    recording_acts::said,
    say, store,
    upload_acts::about,
};
use forums::ForumId;
use jiff::Timestamp;
use kernel::{
    Error, Result, Text,
    db::{Act, Json as Kept, Tx},
    live::Topic,
    rights::By,
};
use serde_json::Value as Json;

async fn of_forum(tx: &mut Tx, forum: ForumId, id: PaperId) -> Result<Paper> {
    let paper = store::paper(tx, forum, id).await?.ok_or(Error::NotFound)?;
    about(tx, forum, paper.item).await?;
    tx.changed(Topic::new("site", forum.0));
    Ok(paper)
}

/// A paper comes to an item, without a file so far.
pub struct AddPaper {
    /// Of which forum.
    pub forum: ForumId,
    /// The item's word.
    pub item: String,
    /// What it is called.
    pub title: Text,
    /// What keeps it back.
    pub embargo: Embargo,
    /// Until when, where it is the clock.
    pub opens_at: Option<Timestamp>,
}

impl Act for AddPaper {
    type Out = PaperId;
    const VERB: &'static str = "media.add-paper";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_edit(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<PaperId> {
        let item = item_of(tx, self.forum, &self.item).await?;
        about(tx, self.forum, item.id).await?;
        tx.alone("media of", self.forum.0).await?;
        if store::papers(tx, item.id).await?.len() >= PAPERS_MAX {
            return Err(Error::Refused(say::too_many_papers(PAPERS_MAX)));
        }
        let paper = Paper {
            id: PaperId(tx.new_id()),
            forum: self.forum,
            item: item.id,
            title: Kept(self.title.clone()),
            embargo: self.embargo,
            opens_at: self.opens_at,
            withdrawn_at: None,
            created_at: tx.now,
        };
        store::write_paper(tx, &paper).await?;
        tx.fact("title", Json::Null, first(&self.title));
        tx.fact("embargo", Json::Null, said(self.embargo, self.opens_at));
        tx.changed(Topic::new("site", self.forum.0));
        Ok(paper.id)
    }
}

/// The title in the language that was first.
fn first(title: &Text) -> String {
    title.in_lang(&title.original, &[]).to_owned()
}

/// The title of a paper, and what keeps it back.
pub struct SetPaper {
    /// Of which forum.
    pub forum: ForumId,
    /// Which.
    pub paper: PaperId,
    /// What it is called; `None`: as it is.
    pub title: Option<Text>,
    /// What keeps it back.
    pub embargo: Embargo,
    /// Until when, where it is the clock.
    pub opens_at: Option<Timestamp>,
}

impl Act for SetPaper {
    type Out = ();
    const VERB: &'static str = "media.set-paper";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_edit(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let before = of_forum(tx, self.forum, self.paper).await?;
        let after = Paper {
            title: self.title.clone().map_or_else(|| before.title.clone(), Kept),
            embargo: self.embargo,
            opens_at: self.opens_at,
            ..before.clone()
        };
        store::write_paper(tx, &after).await?;
        tx.fact("title", first(&before.title), first(&after.title));
        tx.fact("embargo", said(before.embargo, before.opens_at), said(after.embargo, after.opens_at));
        Ok(())
    }
}

/// A paper is withdrawn, or comes back. Its files are kept.
pub struct WithdrawPaper {
    /// Of which forum.
    pub forum: ForumId,
    /// Which.
    pub paper: PaperId,
    /// Whether it is to be withdrawn.
    pub withdrawn: bool,
}

impl Act for WithdrawPaper {
    type Out = ();
    const VERB: &'static str = "media.withdraw-paper";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_edit(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let before = of_forum(tx, self.forum, self.paper).await?;
        let was = before.withdrawn_at;
        let now = if self.withdrawn { was.or(Some(tx.now)) } else { None };
        tx.fact("title", Json::Null, first(&before.title));
        let state = |withdrawn: bool| match withdrawn {
            true => "withdrawn".to_owned(),
            false => said(before.embargo, before.opens_at),
        };
        tx.fact("embargo", state(was.is_some()), state(self.withdrawn));
        store::write_paper(tx, &Paper { withdrawn_at: now, ..before }).await
    }
}

/// The file of a paper in one language is withdrawn; it is kept.
pub struct WithdrawFile {
    /// Of which forum.
    pub forum: ForumId,
    /// Which.
    pub file: PaperFileId,
}

impl Act for WithdrawFile {
    /// Of which paper.
    type Out = PaperId;
    const VERB: &'static str = "media.withdraw-file";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_edit(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<PaperId> {
        let file = store::paper_file(tx, self.forum, self.file).await?.ok_or(Error::NotFound)?;
        let paper = of_forum(tx, self.forum, file.paper).await?;
        if file.replaced_at.is_none() {
            store::replace_paper_file(tx, paper.id, &file.language).await?;
        }
        tx.fact("title", Json::Null, first(&paper.title));
        tx.fact("language", file.language, Json::Null);
        Ok(paper.id)
    }
}
