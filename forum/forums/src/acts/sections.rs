//! The sections of a page are written, moved and removed. The first one is what the page begins with: it stays.

use super::{begin, changed, must_manage, rewritten, wrong};
use crate::{ForumId, SitePage, SiteText, SiteTextId, store, words::say};
use kernel::{
    Error, Result, Text,
    db::{Act, Tx},
    rights::By,
    shell,
};
use serde_json::{Value, json};

/// Sections of a page, at most.
pub const SECTIONS_MAX: usize = 50;

/// What a section says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Said {
    /// Its heading.
    pub title: Text,
    /// Its text, in the small markup of the site.
    pub body: Text,
}

impl Said {
    /// What it says now.
    pub fn of(it: &SiteText) -> Said {
        Said { title: (*it.title).clone(), body: (*it.body).clone() }
    }
}

/// A section is written: a new one at the end of its page, a known one where it is.
pub struct WriteSection {
    /// Of which forum.
    pub forum: ForumId,
    /// On which page.
    pub page: SitePage,
    /// Which.
    pub id: SiteTextId,
    /// What the editor has seen; `None`: it is new.
    pub seen: Option<Said>,
    /// What it is to say.
    pub said: Said,
}

impl Act for WriteSection {
    type Out = ();
    const VERB: &'static str = "forum.section-write";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_manage(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        begin(tx, self.forum).await?;
        let all = store::site_texts(tx, self.forum, self.page.word()).await?;
        let at = all.iter().position(|it| it.id == self.id);
        let before = at.map(|at| Said::of(&all[at]));
        if before.as_ref() == Some(&self.said) {
            tx.was_done();
            return Ok(());
        }
        if before != self.seen {
            let gone = before.is_none();
            return Err(wrong(
                super::SEEN,
                if gone { say::section_gone() } else { say::changed_meanwhile() },
            ));
        }
        if at.is_none() && all.len() >= SECTIONS_MAX {
            return Err(Error::Refused(say::too_many_sections(SECTIONS_MAX)));
        }
        if self.said.title.is_empty() {
            return Err(wrong("title", shell::say::field_required()));
        }
        // What a page begins with may be its heading alone.
        let is_beginning = at.map_or(all.is_empty(), |at| at == 0);
        if self.said.body.is_empty() && !is_beginning {
            return Err(wrong("body", shell::say::field_required()));
        }
        tell(tx, self.page, &before.unwrap_or_default(), &self.said);
        let position =
            at.map_or_else(|| all.last().map_or(0, |last| last.position + 1), |at| all[at].position);
        let it = SiteText {
            id: self.id,
            page: self.page.word().to_owned(),
            position,
            title: self.said.title.clone().into(),
            body: self.said.body.clone().into(),
        };
        store::put_site_text(tx, self.forum, &it).await?;
        changed(tx, self.forum, "page", self.page.word()).await
    }
}

/// States which section it is, and what it says anew in which language.
fn tell(tx: &mut Tx, page: SitePage, was: &Said, becomes: &Said) {
    let title = if becomes.title.is_empty() { &was.title } else { &becomes.title };
    tx.fact("site_page", Value::Null, page.word());
    tx.fact("site_section", Value::Null, json!(title));
    rewritten(tx, "site_heading", &was.title, &becomes.title);
    rewritten(tx, "site_body", &was.body, &becomes.body);
}

/// Takes a section off its page; the journal keeps what it said.
pub struct RemoveSection {
    /// Of which forum.
    pub forum: ForumId,
    /// On which page.
    pub page: SitePage,
    /// Which. One that is not there any more is left as it is.
    pub id: SiteTextId,
}

impl Act for RemoveSection {
    type Out = ();
    const VERB: &'static str = "forum.section-remove";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_manage(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        begin(tx, self.forum).await?;
        let all = store::site_texts(tx, self.forum, self.page.word()).await?;
        match all.iter().position(|it| it.id == self.id) {
            None => {
                tx.was_done();
                Ok(())
            }
            Some(0) => Err(Error::NotFound),
            Some(at) => {
                tell(tx, self.page, &Said::of(&all[at]), &Said::default());
                store::remove_site_text(tx, self.id).await?;
                changed(tx, self.forum, "page", self.page.word()).await
            }
        }
    }
}

/// A section changes places with the one before or after it.
pub struct MoveSection {
    /// Of which forum.
    pub forum: ForumId,
    /// On which page.
    pub page: SitePage,
    /// Which.
    pub id: SiteTextId,
    /// Towards the beginning.
    pub up: bool,
}

impl Act for MoveSection {
    type Out = ();
    const VERB: &'static str = "forum.section-move";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_manage(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        begin(tx, self.forum).await?;
        let all = store::site_texts(tx, self.forum, self.page.word()).await?;
        let at = all.iter().position(|it| it.id == self.id).filter(|at| *at > 0).ok_or(Error::NotFound)?;
        let other = if self.up { at - 1 } else { at + 1 };
        let Some(beside) = all.get(other).filter(|_| other > 0) else {
            tx.was_done();
            return Ok(());
        };
        // No two have one place at any moment.
        store::place_site_text(tx, self.id, -1).await?;
        store::place_site_text(tx, beside.id, all[at].position).await?;
        store::place_site_text(tx, self.id, beside.position).await?;
        tx.fact("site_page", Value::Null, self.page.word());
        tx.fact("site_section", Value::Null, json!(*all[at].title));
        tx.fact("site_place", at, other);
        changed(tx, self.forum, "page", self.page.word()).await
    }
}
